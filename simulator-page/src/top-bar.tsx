import { useRef } from 'preact/hooks';
import { historyMenu } from './history-menu.js';
import { language, t } from './language.js';
import { account, accountName, accounts, target } from './store.js';
import { theme } from './theme.js';

const THEMES = { auto: 'themeAuto', light: 'themeLight', dark: 'themeDark' } as const;
const NEXT_THEME = { auto: 'light', light: 'dark', dark: 'auto' } as const;

/** The name of the page, the account, and what concerns the page as a whole. */
export function TopBar() {
  return (
    <header class="top-bar">
      <h1>
        <img src="./icon.svg" alt="" width="24" height="24" />
        <span>{t('title')}</span>
      </h1>
      <label class="account-choice" hidden={accounts.value.length === 0}>
        <span>{t('account')}</span>
        <select
          aria-label={t('account')}
          value={account.value?.name}
          onChange={({ currentTarget }) => (accountName.value = currentTarget.value)}
        >
          {accounts.value.map(({ name, label, platform }) => (
            <option key={name} value={name}>
              {label} · {platform}
            </option>
          ))}
        </select>
      </label>
      <span class="target" title={t('target')}>
        {target.value}
        {account.value?.path}
      </span>
      <span class="spring" />
      <button type="button" class="text-button" onClick={() => (theme.value = NEXT_THEME[theme.value])}>
        {t(THEMES[theme.value])}
      </button>
      <button
        type="button"
        class="text-button"
        lang={language.value === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => (language.value = language.value === 'zh' ? 'en' : 'zh')}
      >
        {t('language')}
      </button>
      <HistoryMenu />
    </header>
  );
}

function HistoryMenu() {
  const menu = useRef<HTMLDetailsElement>(null);
  return (
    <details
      class="menu"
      ref={menu}
      onKeyDown={({ key }) => key === 'Escape' && menu.current?.removeAttribute('open')}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget !== null && !menu.current?.contains(relatedTarget as Node)) {
          menu.current?.removeAttribute('open');
        }
      }}
    >
      <summary class="text-button">{t('more')}</summary>
      <div class="menu-items">
        {historyMenu.map(({ label, run }) => (
          <button
            key={label}
            type="button"
            onClick={() => {
              menu.current?.removeAttribute('open');
              void run();
            }}
          >
            {t(label)}
          </button>
        ))}
      </div>
    </details>
  );
}
