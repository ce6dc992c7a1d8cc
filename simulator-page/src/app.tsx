import { Banner } from './banner.js';
import { Inspector } from './inspector.js';
import { t } from './language.js';
import { Phone } from './phone.js';
import { accounts, connection, tab, toast } from './store.js';
import { TopBar } from './top-bar.js';

/** The page: a phone, and beside it what goes over the wire. */
export function App() {
  return (
    <div class="app" data-tab={tab.value}>
      <TopBar />
      <Banner />
      {accounts.value.length > 0 ? (
        <Panes />
      ) : (
        <p class="empty">{connection.value === 'loading' ? t('loading') : ''}</p>
      )}
      <div class="toast" role="status" aria-live="polite" data-shown={toast.value !== undefined}>
        {toast.value}
      </div>
    </div>
  );
}

function Panes() {
  return (
    <main class="panes">
      <div class="tabs" role="tablist">
        <Tab name="phone" />
        <Tab name="inspector" />
      </div>
      <Phone />
      <Inspector />
    </main>
  );
}

/** On a narrow screen one of the two is shown. */
function Tab({ name }: { readonly name: 'phone' | 'inspector' }) {
  return (
    <button type="button" role="tab" aria-selected={tab.value === name} onClick={() => (tab.value = name)}>
      {t(name)}
    </button>
  );
}
