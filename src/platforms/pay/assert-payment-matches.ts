import { localized } from '../../language/language.js';
import type { PaymentEvent, PaymentV2Event } from './events.generated.js';

/** What an order says about its payment. */
export interface ExpectedPayment {
  /** The AppID that the order was made with; of a service provider's order, the service provider's. */
  readonly appid: string;
  /** The merchant; of a service provider's order, the service provider. */
  readonly mchid: string;
  /** The merchant whom a service provider serves. Required for its orders. */
  readonly subMchid?: string | undefined;
  /** Your number of the order. */
  readonly outTradeNo: string;
  /** What it costs, in fen. */
  readonly total: number;
  /** Default: `CNY`. */
  readonly currency?: string | undefined;
}

/** A payment that is genuine, and not the one that the order asks for. */
export class PaymentMismatchError extends Error {
  override readonly name = 'PaymentMismatchError';

  /** @param properties - what differs */
  constructor(readonly properties: readonly (keyof ExpectedPayment | 'tradeState')[]) {
    const names = properties.join(', ');
    super(
      localized({
        en: `The payment is not the one that the order asks for. This differs: ${names}.`,
        zh: `这笔支付与订单不符，不一致的有：${names}。`,
      }),
    );
  }
}

/**
 * Compares a payment with its order. A genuine notification proves that something was paid, but not that it was this
 * order or this amount: without the comparison, anybody who can make orders with your merchant id could choose the
 * price.
 *
 * ```ts
 * class Handlers {@OnPayment()
 *   async paid(event: PaymentEvent) {
 *     const order = await this.orders.byNumber(event.outTradeNo);
 *     assertPaymentMatches(event, { appid, mchid, outTradeNo: order.number, total: order.price });
 *     await this.orders.markPaid(order, event.transactionId);
 *   }
 * }
 * ```
 *
 * @throws PaymentMismatchError that names what differs; thrown from a handler, it has WeChat Pay notify again
 */
export function assertPaymentMatches(event: PaymentEvent | PaymentV2Event, order: ExpectedPayment): void {
  const paid = event.type === 'pay.v2.transaction-success' ? v2Payment(event) : v3Payment(event);
  const expected = { ...order, currency: order.currency ?? 'CNY', subMchid: order.subMchid, tradeState: 'SUCCESS' };
  const names = Object.keys(paid) as (keyof typeof paid)[];
  const different = names.filter((name) => paid[name] !== expected[name]);
  if (different.length > 0) {
    throw new PaymentMismatchError(different);
  }
}

type Paid = Readonly<Record<keyof ExpectedPayment | 'tradeState', string | number | undefined>>;

function v3Payment(event: PaymentEvent): Paid {
  return {
    appid: event.spAppid ?? event.appid,
    mchid: event.spMchid ?? event.mchid,
    subMchid: event.subMchid,
    outTradeNo: event.outTradeNo,
    total: event.amount?.total,
    currency: event.amount?.currency ?? 'CNY',
    tradeState: event.tradeState,
  };
}

function v2Payment(event: PaymentV2Event): Paid {
  return {
    appid: event.appid,
    mchid: event.mchId,
    subMchid: event.subMchId,
    outTradeNo: event.outTradeNo,
    total: event.totalFee,
    currency: event.feeType ?? 'CNY',
    tradeState: event.resultCode,
  };
}
