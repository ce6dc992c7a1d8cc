import { type Handles, onProperty } from '../../handlers/named-decorator.js';
import { type Matcher, On } from '../../handlers/on.decorator.js';
import {
  CombinedPaymentEvent,
  ComplaintEvent,
  PaymentEvent,
  PaymentV2Event,
  ProfitSharingEvent,
  ProfitSharingReturnEvent,
  RefundV2Event,
  TransferEvent,
} from './events.generated.js';
import { RefundEvent } from './pay.event.js';

/**
 * An order was paid. WeChat Pay gets its success answer when the method has succeeded. If it throws or takes over 2.5
 * seconds, the notification comes again: mark the order as paid, and do everything else afterwards.
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
 */
export function OnPayment(): Handles<PaymentEvent> {
  return On(PaymentEvent);
}

/**
 * Several orders were paid at once (合单支付): see `subOrders`.
 *
 * ```ts
 * class Handlers {@OnCombinedPayment()
 *   async paid(event: CombinedPaymentEvent) {
 *     await this.orders.markAllPaid(event.subOrders);
 *   }
 * }
 * ```
 */
export function OnCombinedPayment(): Handles<CombinedPaymentEvent> {
  return On(CombinedPaymentEvent);
}

/**
 * A refund has come to an end, in any status or in one: `SUCCESS`, `CLOSED` or `ABNORMAL`.
 *
 * ```ts
 * class Handlers {@OnRefund()
 *   async refunded(event: RefundEvent) {
 *     await this.refunds.finish(event.outRefundNo, event.refundStatus, event.amount.refund);
 *   }
 * }
 * ```
 */
export const OnRefund: (status?: Matcher<string>) => Handles<RefundEvent> = onProperty(RefundEvent, 'refundStatus');

/**
 * Money was shared with a receiver (分账动账).
 *
 * ```ts
 * class Handlers {@OnProfitSharing()
 *   async shared(event: ProfitSharingEvent) {
 *     await this.shares.record(event.outOrderNo, event.receiver.account, event.receiver.amount);
 *   }
 * }
 * ```
 */
export function OnProfitSharing(): Handles<ProfitSharingEvent> {
  return On(ProfitSharingEvent);
}

/**
 * Shared money was returned (分账回退).
 *
 * ```ts
 * class Handlers {@OnProfitSharingReturn()
 *   async returned(event: ProfitSharingReturnEvent) {
 *     await this.shares.revert(event.outOrderNo);
 *   }
 * }
 * ```
 */
export function OnProfitSharingReturn(): Handles<ProfitSharingReturnEvent> {
  return On(ProfitSharingReturnEvent);
}

/**
 * A transfer to a user has come to an end (商家转账), in any state or in one: `SUCCESS`, `FAIL` or `CANCELLED`.
 *
 * ```ts
 * class Handlers {@OnTransfer('SUCCESS')
 *   async transferred(event: TransferEvent) {
 *     await this.payouts.finish(event.outBillNo);
 *   }
 * }
 * ```
 */
export const OnTransfer: (state?: Matcher<string>) => Handles<TransferEvent> = onProperty(TransferEvent, 'state');

/**
 * A consumer complained (消费者投诉).
 *
 * ```ts
 * class Handlers {@OnComplaint()
 *   async complained(event: ComplaintEvent) {
 *     await this.support.open(event.complaintId);
 *   }
 * }
 * ```
 */
export function OnComplaint(): Handles<ComplaintEvent> {
  return On(ComplaintEvent);
}

/**
 * An order was paid, as v2 notifies of it.
 *
 * ```ts
 * class Handlers {@OnPaymentV2()
 *   async paid(event: PaymentV2Event) {
 *     const order = await this.orders.byNumber(event.outTradeNo);
 *     assertPaymentMatches(event, { appid, mchid, outTradeNo: order.number, total: order.price });
 *     await this.orders.markPaid(order, event.transactionId);
 *   }
 * }
 * ```
 */
export function OnPaymentV2(): Handles<PaymentV2Event> {
  return On(PaymentV2Event);
}

/**
 * A refund has come to an end, as v2 notifies of it; its facts are in `reqInfo`.
 *
 * ```ts
 * class Handlers {@OnRefundV2()
 *   async refunded({ reqInfo }: RefundV2Event) {
 *     await this.refunds.finish(reqInfo.outRefundNo, reqInfo.refundStatus, reqInfo.refundFee);
 *   }
 * }
 * ```
 */
export function OnRefundV2(): Handles<RefundV2Event> {
  return On(RefundV2Event);
}
