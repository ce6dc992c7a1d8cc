import { useState } from 'preact/hooks';
import { type DeliveryRecord, verdictOf } from '../../src/simulator/records.js';
import { DeliveryDetail } from './delivery-detail.js';
import { TextDialog } from './dialog.js';
import { t } from './language.js';
import { PushDialog } from './push-dialog.js';
import { account, deliveries, selectedDelivery, user, users } from './store.js';

/** Everything that went over the wire. */
export function Inspector() {
  const [isPushing, setPushing] = useState(false);
  const [scope, setScope] = useState<'all' | 'chat'>('all');
  const selected = deliveries.value.get(selectedDelivery.value ?? -1);
  const shown = [...deliveries.value.values()].filter((delivery) => scope === 'all' || isOfChat(delivery)).reverse();
  return (
    <section class="inspector" aria-label={t('inspector')} data-selected={selected !== undefined}>
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
            {shown.map((delivery) => (
              <DeliveryRow key={delivery.id} delivery={delivery} />
            ))}
          </ol>
        )}
      </div>
      <div class="detail">
        {selected === undefined ? (
          <p class="empty">{t('detailEmpty')}</p>
        ) : (
          <DeliveryDetail key={selected.id} delivery={selected} />
        )}
      </div>
      {isPushing && <PushDialog onClose={() => setPushing(false)} />}
      <TextDialog />
    </section>
  );
}

function isOfChat(delivery: DeliveryRecord): boolean {
  return delivery.account === account.value?.name && (delivery.user === user.value?.id || delivery.user === '');
}

/** A delivery, and a line for each attempt. */
function DeliveryRow({ delivery }: { readonly delivery: DeliveryRecord }) {
  const { id, type, cause, fault, attempts, at } = delivery;
  const verdict = verdictOf(delivery);
  const name = users.value.find((each) => each.id === delivery.user)?.name ?? delivery.user;
  return (
    <li>
      <button
        type="button"
        class="delivery-row"
        aria-current={selectedDelivery.value === id}
        onClick={() => (selectedDelivery.value = id)}
      >
        <span class="row-main">
          <span class="verdict" data-verdict={verdict}>
            {t(`verdict-${verdict}`)}
          </span>
          <code>{type}</code>
          {fault !== undefined && <span class="badge fault-badge">{t(`fault-${fault}`)}</span>}
        </span>
        <span class="row-facts">
          #{id} · {timeOf(at)} · {delivery.account} · {name} · {t(`cause-${cause}`)}
        </span>
        {attempts.map(({ number, duration, verdict: { kind }, cause: why }) => (
          <span key={number} class="attempt-line">
            <span>
              {t('attempt', { number })}
              {why === 'retry' && ` · ${t('retry')}`}
            </span>
            <span class="duration">
              <span
                class="duration-bar"
                data-verdict={kind}
                ref={(element) => element?.style.setProperty('width', widthOf(duration))}
              />
            </span>
            <span class="milliseconds">{duration} ms</span>
          </span>
        ))}
      </button>
    </li>
  );
}

/** How much of the 5 seconds was needed. */
function widthOf(duration: number): string {
  return `${Math.max(1, Math.min(100, duration / 50))}%`;
}

/** The time of day, to the second. */
export function timeOf(at: number): string {
  return new Date(at).toTimeString().slice(0, 8);
}
