import { useState } from 'preact/hooks';
import type { Attempt } from '../../src/testing/delivery.js';
import { refusesSignature } from '../../src/testing/verdict.js';
import { type DeliveryRecord, verdictOf } from '../../src/simulator/records.js';
import { DetailTitle, Part, Values } from './detail-parts.js';
import { EditDialog } from './edit-dialog.js';
import { showText } from './dialog.js';
import { both, t } from './language.js';
import { readable } from './readable.js';
import { accountName, accounts, chat, deadline, question, request, tab } from './store.js';

/** A delivery to the last byte. */
export function DeliveryDetail({ delivery }: { readonly delivery: DeliveryRecord }) {
  const { attempts, note, type, id } = delivery;
  const [number, setNumber] = useState(attempts.length);
  const attempt = attempts.find((each) => each.number === number) ?? attempts.at(-1);
  return (
    <article>
      <DetailTitle id={id} name={type}>
        <span class="verdict" data-verdict={verdictOf(delivery)}>
          {t(`verdict-${verdictOf(delivery)}`)}
        </span>
      </DetailTitle>
      <DetailTools delivery={delivery} attempt={attempt} />
      {note !== undefined && <p class="note">{both(note)}</p>}
      {attempts.length > 1 && (
        <div class="attempt-tabs" role="group" aria-label={t('why')}>
          {attempts.map((each) => (
            <button
              key={each.number}
              type="button"
              aria-pressed={each === attempt}
              onClick={() => setNumber(each.number)}
            >
              {t('attempt', { number: each.number })}
            </button>
          ))}
        </div>
      )}
      {attempt !== undefined && <AttemptDetail attempt={attempt} />}
      {attempt === undefined && Object.keys(delivery.message).length > 0 && (
        <Part title={t('plainBody')} text={JSON.stringify(delivery.message, null, 2)} />
      )}
    </article>
  );
}

/** Whether the doctor can say more: what was sent is right, and the application does not take it from WeChat. */
function isForDoctor({ account, fault }: DeliveryRecord, attempt: Attempt | undefined): boolean {
  const isUnverified = accounts.value.some(({ name, verified }) => name === account && verified === false);
  return fault === undefined && (isUnverified || refusesSignature(attempt?.answer));
}

interface DetailToolsProps {
  readonly delivery: DeliveryRecord;
  readonly attempt: Attempt | undefined;
}

function DetailTools({ delivery, attempt }: DetailToolsProps) {
  const [isEditing, setEditing] = useState(false);
  const isMessage = delivery.cause !== 'handshake';
  // A duplicate has no bubble of its own.
  const shown = delivery.duplicateOf ?? delivery.id;
  const bubble = [...chat.value.values()].find((entry) => entry.delivery === shown);
  const showCurl = async (): Promise<void> => {
    const command = await question<{ text: string }>('curl', { id: String(delivery.id) });
    if (command !== undefined) {
      showText(t('copyCurl'), command.text);
    }
  };
  const askDoctor = (): void => {
    accountName.value = delivery.account;
    tab.value = 'doctor';
  };
  const showBubble = (): void => {
    tab.value = 'phone';
    requestAnimationFrame(() => document.getElementById(`line-${bubble?.id}`)?.scrollIntoView({ block: 'center' }));
  };
  return (
    <div class="detail-tools">
      {isMessage && (
        <>
          <button
            type="button"
            class="weui-btn weui-btn_mini weui-btn_default"
            onClick={() => void request('again', { id: delivery.id })}
          >
            {t('sendAgain')}
          </button>
          <button type="button" class="weui-btn weui-btn_mini weui-btn_default" onClick={() => setEditing(true)}>
            {t('editSend')}
          </button>
        </>
      )}
      {delivery.attempts.length > 0 && (
        <button type="button" class="weui-btn weui-btn_mini weui-btn_default" onClick={() => void showCurl()}>
          {t('copyCurl')}
        </button>
      )}
      {bubble !== undefined && (
        <button type="button" class="weui-btn weui-btn_mini weui-btn_default" onClick={showBubble}>
          {t('toBubble')}
        </button>
      )}
      {isForDoctor(delivery, attempt) && (
        <button type="button" class="weui-btn weui-btn_mini weui-btn_primary" onClick={askDoctor}>
          {t('askDoctor')}
        </button>
      )}
      {isEditing && <EditDialog delivery={delivery} onClose={() => setEditing(false)} />}
    </div>
  );
}

function AttemptDetail({ attempt }: { readonly attempt: Attempt }) {
  const { request: sent, answer, verdict, duration } = attempt;
  const url = new URL(sent.path, 'http://localhost');
  return (
    <>
      <p class="why" data-verdict={verdict.kind}>
        {both(verdict.why)}{' '}
        <span class="faint">{t('ofDeadline', { ms: duration, deadline: deadline.value / 1_000 })}</span>
      </p>
      <h3>{t('query')}</h3>
      <Values rows={[[sent.method, url.pathname], ...url.searchParams]} />
      {sent.method === 'POST' && <Part title={t('plainBody')} text={readable(sent.plain)} />}
      {sent.method === 'POST' && <Part title={t('rawBody')} text={sent.body} />}
      <Part title={t('requestHeaders')} text={headerLines(sent.headers)} />
      {answer === undefined ? (
        <p class="note">{t('noAnswer')}</p>
      ) : (
        <>
          {verdict.plain !== undefined && verdict.plain !== answer.body && (
            <Part title={t('answerPlain')} text={readable(verdict.plain)} />
          )}
          <Part title={`${t('answerRaw')} · ${answer.status}`} text={answer.body} />
          <Part title={t('answerHeaders')} text={headerLines(answer.headers)} />
        </>
      )}
    </>
  );
}

function headerLines(headers: Readonly<Record<string, string>>): string {
  return Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}
