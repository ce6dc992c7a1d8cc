import { computed } from '@preact/signals';
import { t } from './language.js';
import { tab, type TabName } from './store.js';
import { isWide } from './wide-screen.js';

const names = computed((): readonly TabName[] =>
  isWide.value ? ['inspector', 'doctor'] : ['phone', 'inspector', 'doctor'],
);

/** The pane that is shown; on a wide screen beside the phone. */
export const shownTab = computed(() => (names.value.includes(tab.value) ? tab.value : 'inspector'));

/** The tabs of the panes, which the arrow keys change. */
export function Tabs() {
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step !== undefined) {
      const { length } = names.value;
      tab.value = names.value[(names.value.indexOf(shownTab.value) + step + length) % length]!;
      document.getElementById(`tab-${tab.value}`)?.focus();
    }
  };
  return (
    <div class="tabs" role="tablist" onKeyDown={move}>
      {names.value.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-controls={`pane-${name}`}
          aria-selected={shownTab.value === name}
          tabIndex={shownTab.value === name ? 0 : -1}
          onClick={() => (tab.value = name)}
        >
          {t(name)}
        </button>
      ))}
    </div>
  );
}
