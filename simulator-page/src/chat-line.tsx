import { type ChatEntry, verdictOf } from '../../src/simulator/records.js';
import { both, t } from './language.js';
import { MessageContent, ReplyContent } from './chat-content.js';
import { account, deliveries, request, selectedRecord, tab, user } from './store.js';

/** One line of a chat: a bubble, or what WeChat says in grey. */
export function ChatLine({ entry }: { readonly entry: ChatEntry }) {
  const { notice, action, reply, late, call } = entry;
  if (notice !== undefined) {
    const by = action === undefined ? '' : `${user.value?.name ?? ''} `;
    return (
      <div class="line notice" id={`line-${entry.id}`}>
        <span>
          {by}
          {both(notice)}
          <NotSent entry={entry} />
        </span>
        <LineTools entry={entry} />
      </div>
    );
  }
  const side = action === undefined ? 'theirs' : 'mine';
  return (
    <div class={`line ${side}`} id={`line-${entry.id}`}>
      <span class="avatar" aria-hidden="true">
        {(side === 'mine' ? (user.value?.name ?? '?') : account.value!.label).slice(0, 1)}
      </span>
      <div class="bubble">
        {action?.kind === 'message' && <MessageContent message={action.message} />}
        {reply !== undefined && <ReplyContent reply={reply} />}
        {late === true && <span class="line-badge">{t('late')}</span>}
        <NotSent entry={entry} />
        {call !== undefined && <span class="call-badge">{t('byApi')}</span>}
      </div>
      <LineTools entry={entry} />
    </div>
  );
}

/** The application did not get what the user did, because WeChat sends nothing there. */
function NotSent({ entry: { action, delivery } }: { readonly entry: ChatEntry }) {
  const record = action === undefined ? undefined : deliveries.value.get(delivery ?? -1);
  const isSent = record === undefined || verdictOf(record) !== 'not-sent';
  return isSent ? null : <span class="line-badge">{t('verdict-not-sent')}</span>;
}

/** From a bubble to its delivery or call, and once more. */
function LineTools({ entry }: { readonly entry: ChatEntry }) {
  const { delivery, call, action } = entry;
  const record = delivery ?? call;
  if (record === undefined) {
    return null;
  }
  const show = (): void => {
    selectedRecord.value = record;
    tab.value = 'inspector';
  };
  return (
    <span class="line-tools">
      {action !== undefined && (
        <button
          type="button"
          class="icon-button"
          aria-label={t('sendAgain')}
          title={t('sendAgain')}
          onClick={() => void request('again', { id: delivery })}
        >
          ↻
        </button>
      )}
      <button type="button" class="icon-button" aria-label={t('showRecord')} title={t('showRecord')} onClick={show}>
        ⌕
      </button>
    </span>
  );
}
