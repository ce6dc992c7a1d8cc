import { beforeEach, describe, expect, it } from 'vitest';

import { adapters, type Answer, startApplication, type TestApplication } from '../harness/application.js';
import {
  Cashier,
  mchId,
  merchant,
  notify,
  notifyV2,
  payment,
  paymentV2,
  post,
  successV2,
  weChatPay,
} from './merchant.js';

type Fields = Record<string, string>;

interface Repeated {
  /** Each time in a new envelope. */
  readonly send: (app: TestApplication, changes: Fields, secondsAgo?: number) => Promise<Answer>;
  readonly success: Partial<Answer>;
  /** What may differ in a repeat. */
  readonly alike: Fields;
  /** What is something else. */
  readonly others: readonly Fields[];
}

const v3 = (eventType: string, resource: object): Pick<Repeated, 'send' | 'success'> => ({
  send: (app, changes, secondsAgo = 0) =>
    notify(app, eventType, { ...resource, ...changes }, { timestamp: Math.floor(Date.now() / 1000) - secondsAgo }),
  success: { status: 204, body: '' },
});

const v2 = (fields: Record<string, string | number>): Pick<Repeated, 'send' | 'success'> => ({
  send: (app, changes) => notifyV2(app, { ...fields, ...changes }),
  success: { status: 200, body: successV2 },
});

const repeated: Record<string, Repeated> = {
  'a payment': {
    ...v3('TRANSACTION.SUCCESS', payment),
    alike: { bank_type: 'CMC' },
    others: [{ transaction_id: '2' }],
  },
  'a refund': {
    ...v3('REFUND.SUCCESS', { mchid: mchId, refund_id: '1', refund_status: 'SUCCESS', amount: {} }),
    alike: { user_received_account: '招商银行信用卡0403' },
    others: [{ refund_id: '2' }, { refund_status: 'CLOSED' }],
  },
  'a combined payment': {
    ...v3('TRANSACTION.SUCCESS', { combine_mchid: mchId, combine_out_trade_no: 'C', sub_orders: [] }),
    alike: {},
    others: [{ combine_out_trade_no: 'D' }],
  },
  'one of the shares of a transaction': {
    ...v3('PROFITSHARING.SUCCESS', { mchid: mchId, order_id: 'O1', transaction_id: 'T' }),
    alike: {},
    others: [{ order_id: 'O2' }],
  },
  'a payment of v2': {
    ...v2(paymentV2),
    alike: { bank_type: 'CMC' },
    others: [{ transaction_id: '2' }, { result_code: 'FAIL' }],
  },
  'a refund of v2': {
    send: (app, changes) => {
      const refund = { refund_id: '5', refund_status: 'SUCCESS', out_refund_no: '1', ...changes };
      return post(app, '/wechat/pay/v2', weChatPay.refundV2({ mch_id: mchId }, refund));
    },
    success: { status: 200, body: successV2 },
    alike: { refund_recv_accout: '招商银行信用卡0403' },
    others: [{ refund_id: '6' }, { refund_status: 'CHANGE' }],
  },
  'a contract of v2': {
    ...v2({ mch_id: mchId, contract_code: '100001256', change_type: 'ADD' }),
    alike: {},
    others: [{ change_type: 'DELETE' }],
  },
};

beforeEach(() => {
  Cashier.events = [];
});

describe.each(adapters)('on %s', (adapter) => {
  const start = (): Promise<TestApplication> =>
    startApplication({ adapter, accounts: [merchant()], providers: [Cashier] });

  it.each(Object.entries(repeated))(
    '%s is handled once, however often it comes and whatever its envelope',
    async (_what, { send, success, alike, others }) => {
      const app = await start();
      for (const secondsAgo of [0, 120, 240]) {
        expect(await send(app, {}, secondsAgo)).toMatchObject(success);
      }
      expect(await send(app, alike)).toMatchObject(success);
      expect(Cashier.events).toHaveLength(1);
      for (const other of others) {
        expect(await send(app, other)).toMatchObject(success);
        expect(await send(app, other)).toMatchObject(success);
      }
      expect(Cashier.events).toHaveLength(1 + others.length);
    },
  );

  it('a transaction of v2 that failed may still succeed', async () => {
    const app = await start();
    for (const result_code of ['FAIL', 'FAIL', 'SUCCESS', 'SUCCESS']) {
      expect(await notifyV2(app, { ...paymentV2, result_code })).toMatchObject({ status: 200, body: successV2 });
    }
    expect(Cashier.events.map(({ type }) => type)).toEqual(['pay.v2.transaction-fail', 'pay.v2.transaction-success']);
  });
});
