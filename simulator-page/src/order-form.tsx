import { useState } from 'preact/hooks';
import { fenOf } from '../../src/simulator/yuan.js';
import { act } from './actions.js';
import { ArmedFault } from './fault-choice.js';
import { t } from './language.js';
import { remembered } from './remembered.js';
import { say } from './store.js';

/** A day of WeChat Pay takes so many milliseconds, where all of its repeats are to be seen. */
const DAY_MS = 30_000;

const repeats = remembered<'two' | 'all'>('repeats', 'two');

/** Pays for an order, or gets the money back. */
export function OrderForm() {
  const [outTradeNo, setNumber] = useState('tea-1024');
  const [yuan, setYuan] = useState('58.00');
  const order = (): { outTradeNo: string; total: number } | undefined => {
    const total = fenOf(yuan);
    if (total === undefined) {
      say(t('badAmount'));
      return undefined;
    }
    return { outTradeNo, total };
  };
  const does = (kind: 'pay' | 'refund'): void => {
    const made = order();
    if (made !== undefined) {
      void act({ kind, order: made }, repeats.value === 'all' ? { repeatsWithin: DAY_MS } : {});
    }
  };
  return (
    <form
      class="input-area order-form"
      onSubmit={(event) => {
        event.preventDefault();
        does('pay');
      }}
    >
      <ArmedFault />
      <div class="order-fields">
        <label>
          {t('orderNumber')}
          <input required value={outTradeNo} onInput={({ currentTarget }) => setNumber(currentTarget.value)} />
        </label>
        <label>
          {t('amount')}
          <input
            required
            inputMode="decimal"
            value={yuan}
            onInput={({ currentTarget }) => setYuan(currentTarget.value)}
          />
        </label>
      </div>
      <label class="order-repeats">
        <span>{t('repeats')}</span>
        <select
          value={repeats.value}
          onChange={({ currentTarget }) => (repeats.value = currentTarget.value as 'two' | 'all')}
        >
          <option value="two">{t('repeatsTwo')}</option>
          <option value="all">{t('repeatsAll')}</option>
        </select>
      </label>
      <div class="order-buttons">
        <button type="button" class="weui-btn weui-btn_medium weui-btn_default" onClick={() => does('refund')}>
          {t('refund')}
        </button>
        <button type="submit" class="weui-btn weui-btn_medium weui-btn_primary">
          {t('pay')}
        </button>
      </div>
    </form>
  );
}
