import { t } from './language.js';
import { account, connection, request } from './store.js';

/** What the user of the page has to know before all else. */
export function Banner() {
  if (connection.value === 'lost') {
    return (
      <div class="banner warn" role="alert">
        {t('lost')}
      </div>
    );
  }
  if (connection.value === 'restarted') {
    return (
      <div class="banner warn" role="alert">
        {t('restarted')}
        <button type="button" class="text-button" onClick={() => location.reload()}>
          {t('reload')}
        </button>
      </div>
    );
  }
  const chosen = account.value;
  return chosen?.silencedUntil === undefined ? null : (
    <div class="banner warn" role="alert">
      {t('silenced')}
      <button type="button" class="text-button" onClick={() => void request('lift', { account: chosen.name })}>
        {t('lift')}
      </button>
    </div>
  );
}
