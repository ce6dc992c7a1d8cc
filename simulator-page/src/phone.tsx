import { useEffect, useRef } from 'preact/hooks';
import { act } from './actions.js';
import { ChatLine } from './chat-line.js';
import { InputBar } from './input-bar.js';
import { t } from './language.js';
import { OrderForm } from './order-form.js';
import { account, conversation, request } from './store.js';
import { UserChoice } from './user-choice.js';

/** The platforms whose accounts people write to. */
const CHATS: ReadonlySet<string> = new Set([
  'official-account',
  'mini-program',
  'wecom',
  'wecom-aibot',
  'open-platform',
]);

/** WeChat as a user sees it. */
export function Phone() {
  const chosen = account.value!;
  return (
    <section class="phone" id="pane-phone" aria-label={t('phone')}>
      <div class="phone-title">
        <h2>{chosen.label}</h2>
        <UrlState />
        <UserChoice />
      </div>
      <Conversation />
      {CHATS.has(chosen.platform) ? <InputBar key={chosen.name} /> : chosen.platform === 'pay' && <OrderForm />}
    </section>
  );
}

/** Whether WeChat accepts the URL of the account. */
function UrlState() {
  const { name, verified, platform } = account.value!;
  if (platform === 'pay' || platform === 'open-platform') {
    return null;
  }
  const [state, label] =
    verified === undefined
      ? (['unknown', t('unchecked')] as const)
      : verified
        ? (['good', t('verified')] as const)
        : (['bad', t('notVerified')] as const);
  return (
    <button
      type="button"
      class="url-state"
      data-state={state}
      title={t('check')}
      onClick={() => void request('check', { account: name })}
    >
      <span class="dot" aria-hidden="true" />
      {label}
    </button>
  );
}

/** Pixels. */
const NEAR_THE_END = 8;

function Conversation() {
  const entries = conversation.value;
  const list = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const last = entries.at(-1);
  const toEnd = (): void => list.current?.scrollTo({ top: list.current.scrollHeight });
  useEffect(toEnd, [entries.length, last]);
  useEffect(() => {
    // The panels below take room from the chat, and its last lines stay in sight.
    const observer = new ResizeObserver(() => isAtEnd.current && toEnd());
    observer.observe(list.current!);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      class="conversation"
      ref={list}
      role="log"
      aria-live="polite"
      tabIndex={0}
      aria-label={account.value!.label}
      onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) =>
        (isAtEnd.current = scrollHeight - scrollTop - clientHeight < NEAR_THE_END)
      }
    >
      {entries.length === 0 ? <NothingYet /> : entries.map((entry) => <ChatLine key={entry.id} entry={entry} />)}
    </div>
  );
}

function NothingYet() {
  const { platform } = account.value!;
  const text = platform === 'pay' ? t('payEmpty') : CHATS.has(platform) ? t('chatEmpty') : t('eventsEmpty');
  return (
    <div class="nothing-yet">
      <p>{text}</p>
      {(platform === 'official-account' || platform === 'wecom') && (
        <button
          type="button"
          class="weui-btn weui-btn_primary weui-btn_medium"
          onClick={() => void act({ kind: 'follow' })}
        >
          {t('follow')}
        </button>
      )}
    </div>
  );
}
