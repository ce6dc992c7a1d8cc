import { useState } from 'preact/hooks';
import { type ApiCallRecord, type DeliveryRecord, verdictOf } from '../../src/simulator/records.js';
import { payDelayBefore } from '../../src/testing/pay-retries.js';
import { CallDetail } from './call-detail.js';
import { CallRow } from './call-row.js';
import { DeliveryDetail } from './delivery-detail.js';
import { t } from './language.js';
import { PushDialog } from './push-dialog.js';
import { RecordRow } from './record-row.js';
import { account, calls, deadline, deliveries, selectedRecord, user, users } from './store.js';
import { lengthOf, timeOf } from './time-of.js';

/** Everything that went over the wire. */
export function Inspector() {
  const [isPushing, setPushing] = useState(false);
  const [scope, setScope] = useState<'all' | 'chat'>('all');
  const selected = deliveries.value.get(selectedRecord.value ?? -1) ?? calls.value.get(selectedRecord.value ?? -1);
  const shown = [...deliveries.value.values(), ...calls.value.values()]
    .filter((record) => scope === 'all' || isOfChat(record))
    .sort((one, other) => other.id - one.id);
  return (
    <section class="inspector" id="pane-inspector" aria-label={t('inspector')} data-selected={selected !== undefined}>
      <div class="timeline">
        <div class="timeline-title">
          <h2>{t('deliveries')}</h2>
          <select
            aria-label={t('deliveries')}
            value={scope}
            onChange={({ currentTarget }) => setScope(currentTarget.value as 'all' | 'chat')}
          >
            <option value="all">{t('allAccounts')}</option>
            <option value="chat">{t('thisChat')}</option>
          </select>
          <span class="spring" />
          <button type="button" class="weui-btn weui-btn_mini weui-btn_primary" onClick={() => setPushing(true)}>
            {t('pushEvent')}
          </button>
        </div>
        {shown.length === 0 ? (
          <p class="empty">{t('noDeliveries')}</p>
        ) : (
          <ol class="delivery-list">
            {shown.map((record) =>
              isCall(record) ? (
                <CallRow key={record.id} call={record} />
              ) : (
                <DeliveryRow key={record.id} delivery={record} />
              ),
            )}
          </ol>
        )}
      </div>
      <div class="detail">
        {selected === undefined ? (
          <p class="empty">{t('detailEmpty')}</p>
        ) : isCall(selected) ? (
          <CallDetail key={selected.id} call={selected} />
        ) : (
          <DeliveryDetail key={selected.id} delivery={selected} />
        )}
      </div>
      {isPushing && <PushDialog onClose={() => setPushing(false)} />}
    </section>
  );
}

function isCall(record: DeliveryRecord | ApiCallRecord): record is ApiCallRecord {
  return 'errcode' in record;
}

/** A call belongs to the chats of its account. */
function isOfChat(record: DeliveryRecord | ApiCallRecord): boolean {
  const isOfUser = isCall(record) || record.user === user.value?.id || record.user === '';
  return record.account === account.value?.name && isOfUser;
}

/** A delivery, and a line for each attempt. */
function DeliveryRow({ delivery }: { readonly delivery: DeliveryRecord }) {
  const { id, type, cause, fault, attempts, at } = delivery;
  const verdict = verdictOf(delivery);
  const name = users.value.find((each) => each.id === delivery.user)?.name ?? delivery.user;
  return (
    <RecordRow
      id={id}
      title={
        <>
          <span class="verdict" data-verdict={verdict}>
            {t(`verdict-${verdict}`)}
          </span>
          <code>{type}</code>
          {fault !== undefined && <span class="badge fault-badge">{t(`fault-${fault}`)}</span>}
        </>
      }
      facts={[`#${id}`, timeOf(at), delivery.account, name, t(`cause-${cause}`)].filter(Boolean).join(' · ')}
    >
      {attempts.map(({ number, duration, verdict: { kind }, cause: why }) => (
        <span key={number} class="attempt-line">
          <span>
            {t('attempt', { number })}
            {why === 'retry' && ` · ${retryOf(delivery, number)}`}
          </span>
          <span class="duration">
            <span
              class="duration-bar"
              data-verdict={kind}
              ref={(element) => element?.style.setProperty('width', widthOf(duration))}
            />
          </span>
          <span class="milliseconds">{t('took', { ms: duration })}</span>
        </span>
      ))}
    </RecordRow>
  );
}

/** What WeChat Pay does in a day is told by its own clock. */
function retryOf({ repeatsWithin }: DeliveryRecord, number: number): string {
  return repeatsWithin === undefined ? t('retry') : t('retryAfter', { time: lengthOf(payDelayBefore(number)) });
}

/** How much of the time was needed. */
function widthOf(duration: number): string {
  return `${Math.max(1, Math.min(100, (duration / deadline.value) * 100))}%`;
}
