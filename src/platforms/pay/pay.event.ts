import type { EventFields } from '../../model/event-fields.js';
import { type replies, WechatEvent } from '../../model/wechat-event.js';
import type { PayAnswer } from './answer.js';

/** The envelope of a v3 notification. What it is about is in the properties of the event. */
export interface PayNotification {
  /** `id`: of this notification. It differs between two notifications of one payment: never deduplicate by it. */
  readonly id: string;
  /** `create_time`: when WeChat Pay made the notification. */
  readonly createTime?: Date;
  /** `event_type`, e.g. `TRANSACTION.SUCCESS`. */
  readonly eventType: string;
  /** `summary`: a few Chinese words about the event. */
  readonly summary?: string;
  /** `original_type`: the kind of the encrypted resource, e.g. `transaction`. */
  readonly originalType?: string;
}

const notificationFields: EventFields = {
  id: { name: 'id', type: 'string' },
  createTime: { name: 'create_time', type: 'date' },
  eventType: { name: 'event_type', type: 'string' },
  summary: { name: 'summary', type: 'string' },
  originalType: { name: 'original_type', type: 'string' },
};

/**
 * Any notification of WeChat Pay to a merchant. Every event extends it. A type that this library does not know has
 * exactly this class, with everything in `raw`: for v3 the decrypted resource, and the envelope without its ciphertext
 * under `notification`; for v2 the document, decrypted where it is encrypted.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791861
 */
export abstract class PayEvent extends WechatEvent {
  /** @internal */
  static readonly importedFrom: string = 'nestjs-wechat/pay';

  static readonly fields: EventFields = {
    notification: { name: 'notification', type: 'object', fields: notificationFields },
  };

  declare readonly [replies]?: PayAnswer;

  declare readonly type: `pay.${string}`;

  /** The envelope of a v3 notification; a v2 one has none. */
  declare readonly notification?: PayNotification;
}

/**
 * Asks a question, and is asked anew each time: what was right an hour ago may be wrong now. Its handlers return
 * `answer({ ... })`.
 */
export abstract class PayQuestion extends PayEvent {}

/** A notification that is acknowledged and not answered: its handlers return nothing. */
export abstract class PayNotice extends PayEvent {
  declare readonly [replies]?: never;
}

/** The value of `amount` of a refund, in fen. */
export interface RefundAmount {
  /** `total`: what the order cost. */
  readonly total: number;
  /** `refund`: what is refunded. */
  readonly refund: number;
  /** `payer_total`: what the payer paid. */
  readonly payerTotal?: number;
  /** `payer_refund`: what the payer gets back. */
  readonly payerRefund?: number;
  /** `settlement_refund`: what is taken from the settlement. */
  readonly settlementRefund?: number;
  /** `settlement_total`: what was settled. */
  readonly settlementTotal?: number;
  /** `currency`, e.g. `CNY`. */
  readonly currency?: string;
  /** `payer_currency`, e.g. `CNY`. */
  readonly payerCurrency?: string;
  /** `settlement_currency`, e.g. `CNY`. */
  readonly settlementCurrency?: string;
}

const refundAmountFields: EventFields = {
  total: { name: 'total', type: 'integer' },
  refund: { name: 'refund', type: 'integer' },
  payerTotal: { name: 'payer_total', type: 'integer' },
  payerRefund: { name: 'payer_refund', type: 'integer' },
  settlementRefund: { name: 'settlement_refund', type: 'integer' },
  settlementTotal: { name: 'settlement_total', type: 'integer' },
  currency: { name: 'currency', type: 'string' },
  payerCurrency: { name: 'payer_currency', type: 'string' },
  settlementCurrency: { name: 'settlement_currency', type: 'string' },
};

/**
 * A refund has come to an end: see `refundStatus`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791865
 */
export abstract class RefundEvent extends PayNotice {
  static override readonly fields: EventFields = {
    mchid: { name: 'mchid', type: 'string' },
    spMchid: { name: 'sp_mchid', type: 'string' },
    subMchid: { name: 'sub_mchid', type: 'string' },
    outTradeNo: { name: 'out_trade_no', type: 'string' },
    transactionId: { name: 'transaction_id', type: 'string' },
    outRefundNo: { name: 'out_refund_no', type: 'string' },
    refundId: { name: 'refund_id', type: 'string' },
    refundStatus: { name: 'refund_status', type: 'string' },
    successTime: { name: 'success_time', type: 'date' },
    userReceivedAccount: { name: 'user_received_account', type: 'string' },
    refundAccount: { name: 'refund_account', type: 'string' },
    amount: { name: 'amount', type: 'object', fields: refundAmountFields },
  };

  /** `mchid`: the merchant; a service provider gets `spMchid` and `subMchid` instead. */
  declare readonly mchid?: string;

  /** `sp_mchid`: the service provider. */
  declare readonly spMchid?: string;

  /** `sub_mchid`: the merchant whom the service provider serves. */
  declare readonly subMchid?: string;

  /** `out_trade_no`: your number of the order. */
  declare readonly outTradeNo: string;

  /** `transaction_id`: WeChat Pay's number of the payment. */
  declare readonly transactionId: string;

  /** `out_refund_no`: your number of the refund. */
  declare readonly outRefundNo: string;

  /** `refund_id`: WeChat Pay's number of the refund. */
  declare readonly refundId: string;

  /** `refund_status`: `SUCCESS`, `CLOSED`, or `ABNORMAL` (the money could not be returned; look at the merchant platform). */
  declare readonly refundStatus: string;

  /** `success_time`: when the money was returned. */
  declare readonly successTime?: Date;

  /** `user_received_account`: where it went, in Chinese words. */
  declare readonly userReceivedAccount?: string;

  /** `refund_account`: where it came from. */
  declare readonly refundAccount?: string;

  /** `amount`, in fen. */
  declare readonly amount: RefundAmount;
}
