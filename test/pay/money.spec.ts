import { Body, Controller, Injectable, Post } from '@nestjs/common';
import { Observe, On, WechatEvent } from 'nestjs-wechat';
import {
  answer,
  assertPaymentMatches,
  CombinedPaymentEvent,
  NativeScanV2Event,
  OnCombinedPayment,
  OnPayment,
  OnPaymentV2,
  OnProfitSharing,
  OnRefund,
  OnRefundV2,
  OnTransfer,
  ParkingFeeQueryEvent,
  PayEvent,
  PaymentEvent,
  PaymentMismatchError,
  PaymentV2Event,
  ProfitSharingEvent,
  RefundEvent,
  RefundV2Event,
  TransferEvent,
} from 'nestjs-wechat/pay';
import { beforeEach, describe, expect, it } from 'vitest';

import { verifyV2 } from '../../src/platforms/pay/v2-signature.js';
import { readXml } from '../../src/protocol/xml-reader.js';
import { adapters, type ApplicationSetup, startApplication, type TestApplication } from '../harness/application.js';
import {
  apiKey,
  failure,
  failureV2,
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

let handled: string[] = [];
beforeEach(() => {
  handled = [];
});

@Injectable()
class Till {
  @OnPayment()
  paid(event: PaymentEvent): void {
    handled.push(`payment ${event.outTradeNo} ${event.amount.total}`);
  }

  @OnCombinedPayment()
  combined(event: CombinedPaymentEvent): void {
    handled.push(`combined ${event.subOrders.map((order) => order.outTradeNo).join()}`);
  }

  @OnRefund()
  refunded(event: RefundEvent): void {
    handled.push(`refund ${event.refundId} ${event.refundStatus}`);
  }

  @OnRefund('ABNORMAL')
  stuck(event: RefundEvent): void {
    handled.push(`stuck ${event.refundId}`);
  }

  @OnProfitSharing()
  shared(event: ProfitSharingEvent): void {
    handled.push(`shared ${event.orderId}`);
  }

  @OnTransfer('SUCCESS')
  transferred(event: TransferEvent): void {
    handled.push(`transfer ${event.outBillNo} ${event.transferAmount}`);
  }

  @OnPaymentV2()
  paidV2(event: PaymentV2Event): void {
    handled.push(`v2 payment ${event.outTradeNo} ${event.totalFee}`);
  }

  @OnRefundV2()
  refundedV2({ reqInfo }: RefundV2Event): void {
    handled.push(`v2 refund ${reqInfo.refundId}`);
  }

  @On(ParkingFeeQueryEvent)
  fee() {
    return answer({ fee: 500 });
  }

  @On(NativeScanV2Event)
  scanned() {
    return answer({ return_code: 'SUCCESS', result_code: 'SUCCESS', mch_id: mchId, prepay_id: 'wx1' });
  }
}

@Injectable()
class Watcher {
  @Observe(WechatEvent)
  watch(event: WechatEvent): void {
    handled.push(`seen ${event.type}`);
  }
}

@Injectable()
class Careless {
  // What a handler in plain JavaScript may do.
  @On(PayEvent)
  paid(): never {
    handled.push('careless');
    return { saved: true } as never;
  }
}

@Controller('echo')
class Echo {
  @Post()
  echo(@Body() body: unknown): unknown {
    return body;
  }
}

describe.each(adapters)('on %s', (adapter) => {
  const start = (...providers: NonNullable<ApplicationSetup['providers']>): Promise<TestApplication> =>
    startApplication({ adapter, accounts: [merchant()], providers, controllers: [Echo] });

  it('brings each notification to its own decorator', async () => {
    const app = await start(Till);
    const statuses = [
      await notify(app),
      await notify(app, 'TRANSACTION.SUCCESS', {
        combine_mchid: mchId,
        combine_out_trade_no: 'C',
        sub_orders: [{ out_trade_no: 'A' }, { out_trade_no: 'B' }],
      }),
      await notify(app, 'REFUND.SUCCESS', { mchid: mchId, refund_id: '1', refund_status: 'SUCCESS', amount: {} }),
      await notify(app, 'REFUND.ABNORMAL', { mchid: mchId, refund_id: '1', refund_status: 'ABNORMAL', amount: {} }),
      await notify(app, 'PROFITSHARING.SUCCESS', { mchid: mchId, order_id: 'O1', transaction_id: 'T' }),
      await notify(
        app,
        'TRANSACTION.SUCCESS',
        { mchid: mchId, order_id: 'O2', transaction_id: 'T' },
        { originalType: 'profitsharing' },
      ),
      await notify(app, 'MCHTRANSFER.BILL.FINISHED', {
        mch_id: mchId,
        out_bill_no: 'P',
        state: 'SUCCESS',
        transfer_amount: 7,
      }),
    ].map(({ status }) => status);
    expect(statuses).toEqual([204, 204, 204, 204, 204, 204, 204]);
    expect(handled).toEqual([
      'payment 1217752501201407033233368018 100',
      'combined A,B',
      'refund 1 SUCCESS',
      'stuck 1',
      'shared O1',
      'shared O2',
      'transfer P 7',
    ]);
    await notifyV2(app);
    await post(
      app,
      '/wechat/pay/v2',
      weChatPay.refundV2({ mch_id: mchId }, { refund_id: '9', refund_status: 'SUCCESS' }),
    );
    expect(handled.slice(-2)).toEqual(['v2 payment 1409811653 1', 'v2 refund 9']);
  });

  it('never takes the event of another product for a payment', async () => {
    const app = await start(Till);
    const answered = await notify(app, 'TRANSACTION.SUCCESS', payment, { originalType: 'novelty' });
    expect(answered).toMatchObject({ status: 500, body: failure('no handler') });
    const failedV2 = weChatPay.notificationV2({ ...paymentV2, result_code: 'FAIL' });
    expect(await post(app, '/wechat/pay/v2', failedV2)).toMatchObject({ status: 500, body: failureV2('no handler') });
    expect(handled).toEqual([]);
  });

  it('does not acknowledge because somebody watches', async () => {
    const app = await start(Watcher);
    expect(await notify(app)).toMatchObject({ status: 500, body: failure('no handler') });
    const v2 = await notifyV2(app);
    expect(v2).toMatchObject({ status: 500, body: failureV2('no handler') });
    expect(handled).toEqual(['seen pay.v3.TRANSACTION.SUCCESS', 'seen pay.v2.transaction-success']);
    expect(app.logs.text('warn')).toContain('Nothing answers PaymentEvent or PaymentV2Event of the account "pay"');
  });

  it('does not warn when the payments have their handlers', async () => {
    expect((await start(Till)).logs.text('warn')).toBe('');
    expect((await start(Careless)).logs.text('warn')).toBe('');
  });

  it('acknowledges a handler that returns something, for it has succeeded', async () => {
    const app = await start(Careless);
    expect(await notify(app)).toMatchObject({ status: 204, body: '' });
    const v2 = await notifyV2(app);
    expect(v2).toMatchObject({ status: 200, body: successV2 });
    expect(handled).toEqual(['careless', 'careless']);
  });

  it('answers the notifications that ask', async () => {
    const app = await start(Till);
    const fee = await notify(app, 'PARKING_FEE.QUERY_TRANS_INFO', { out_serial_number: '1' });
    expect(fee).toMatchObject({ status: 200, body: '{"fee":500}' });
    const scan = weChatPay.notificationV2({ appid: 'wx1', openid: 'o', mch_id: mchId, product_id: '88' });
    const prepaid = readXml((await post(app, '/wechat/pay/v2', scan)).body);
    expect(prepaid).toMatchObject({
      prepay_id: 'wx1',
      result_code: 'SUCCESS',
      nonce_str: expect.any(String) as string,
    });
    expect(verifyV2(prepaid, prepaid['sign'] as string, apiKey, 'MD5')).toBe(true);
  });

  it('leaves other routes their parser', async () => {
    const app = await start(Till);
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"a":1}' };
    expect(await app.request('/echo', init)).toMatchObject({ status: 201, body: '{"a":1}' });
  });

  it('keeps several merchants apart', async () => {
    const second = merchant({ name: 'second', mchId: '1900000002' });
    const app = await startApplication({ adapter, accounts: [merchant(), second], providers: [Till] });
    const other = weChatPay.notification('TRANSACTION.SUCCESS', { ...payment, mchid: '1900000002' });
    expect((await post(app, '/wechat/pay', other)).status).toBe(403);
    expect((await post(app, '/wechat/second', other)).status).toBe(204);
    expect((await notify(app)).status).toBe(204);
    expect(handled).toHaveLength(2);
  });
});

describe('assertPaymentMatches', () => {
  const order = { appid: payment.appid, mchid: mchId, outTradeNo: payment.out_trade_no, total: 100 };
  const v3 = async (resource: object): Promise<PaymentEvent> =>
    (await eventOf('TRANSACTION.SUCCESS', resource)) as PaymentEvent;

  async function eventOf(eventType: string, resource: object): Promise<PayEvent> {
    const received: PayEvent[] = [];
    @Injectable()
    class Keeper {
      @On(PayEvent)
      keep(event: PayEvent): void {
        received.push(event);
      }
    }
    const app = await startApplication({ adapter: 'express', accounts: [merchant()], providers: [Keeper] });
    if (eventType === 'v2') {
      await post(app, '/wechat/pay/v2', weChatPay.notificationV2(resource as Record<string, string>));
    } else {
      await notify(app, eventType, resource);
    }
    return received[0]!;
  }

  const mismatchOf = (event: PaymentEvent | PaymentV2Event, expected: Parameters<typeof assertPaymentMatches>[1]) => {
    try {
      assertPaymentMatches(event, expected);
    } catch (error) {
      expect(error).toBeInstanceOf(PaymentMismatchError);
      return (error as PaymentMismatchError).properties;
    }
    return [];
  };

  it('takes the payment of the order, and names all that differs', async () => {
    const event = await v3(payment);
    expect(mismatchOf(event, order)).toEqual([]);
    expect(mismatchOf(event, { ...order, total: 101 })).toEqual(['total']);
    expect(mismatchOf(event, { ...order, appid: 'x', mchid: 'y', outTradeNo: 'z', currency: 'USD' })).toEqual([
      'appid',
      'mchid',
      'outTradeNo',
      'currency',
    ]);
    expect(mismatchOf(await v3({ ...payment, trade_state: 'NOTPAY' }), order)).toEqual(['tradeState']);
    expect(mismatchOf(await v3({ ...payment, amount: undefined }), order)).toEqual(['total']);
    expect(mismatchOf(await v3({ ...payment, amount: { total: 100.5 } }), order)).toEqual(['total']);
  });

  it('knows the payment of a service provider', async () => {
    const { mchid: _, appid, ...rest } = payment;
    const event = await v3({ ...rest, sp_mchid: mchId, sp_appid: appid, sub_mchid: '1900000003' });
    expect(mismatchOf(event, { ...order, subMchid: '1900000003' })).toEqual([]);
    expect(mismatchOf(event, order)).toEqual(['subMchid']);
    expect(mismatchOf(event, { ...order, subMchid: '1900000004' })).toEqual(['subMchid']);
  });

  it('knows the payments of v2', async () => {
    const event = (await eventOf('v2', paymentV2)) as PaymentV2Event;
    const orderV2 = { appid: paymentV2.appid, mchid: mchId, outTradeNo: paymentV2.out_trade_no, total: 1 };
    expect(mismatchOf(event, orderV2)).toEqual([]);
    expect(mismatchOf(event, { ...orderV2, total: 100 })).toEqual(['total']);
  });
});
