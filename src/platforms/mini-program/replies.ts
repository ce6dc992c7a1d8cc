import type { Reply } from '../../model/reply.js';
import type { AnswerFields } from '../../protocol/payload-writer.js';
import type { NoReply, TransferToCustomerServiceReply } from '../message-push/replies.js';

/** An answer of any shape. */
export interface FieldsReply extends Reply {
  readonly type: 'fields';
  readonly fields: AnswerFields;
}

/** What the seller says about a refund that Apple asks about. */
export interface RefundAdvice {
  /** Whether the seller would refund. */
  readonly refund: boolean;
  /** Why. */
  readonly info?: string;
  /** What proves it, such as the state of the delivery. */
  readonly evidence?: string;
}

/** What the seller says about a refund. */
export interface RefundAdviceReply extends Reply, RefundAdvice {
  readonly type: 'refund-advice';
}

/** The coupon that a user got. */
export interface CouponReply extends Reply {
  readonly type: 'coupon';
  readonly outUserCouponId: string;
}

/** Tells WeChat that an event was not handled. */
export interface FailureReply extends Reply {
  readonly type: 'failure';
  readonly message: string;
}

/** What may answer a message or an event of a Mini Program. */
export type MiniProgramReply =
  TransferToCustomerServiceReply | FieldsReply | RefundAdviceReply | CouponReply | FailureReply | NoReply;

/**
 * Answers with the fields that the event's official page asks for, such as those of the express companies' events. They
 * are written as JSON or XML, as the event was.
 *
 * ```ts
 * @On(GetQuotaEvent)
 * quota(event: GetQuotaEvent) {
 *   return answer({ ResultCode: 0, ResultMsg: 'OK', Quota: 100 });
 * }
 * ```
 */
export function answer(fields: AnswerFields): FieldsReply {
  return { type: 'fields', fields };
}

/** Answers a `VirtualPaymentRefundQueryEvent`. */
export function refundAdvice(advice: RefundAdvice): RefundAdviceReply {
  return { type: 'refund-advice', ...advice };
}

/** Answers an `OpenProductReceiveCouponEvent`: the user has the coupon, which is yours under this id. */
export function couponReceived(outUserCouponId: string): CouponReply {
  return { type: 'coupon', outUserCouponId };
}

/**
 * Answers a push that money depends on with a failure, so that WeChat repeats it. Throwing does the same.
 *
 * @param message - what WeChat is told; it may show in its console. Default: `failed`
 */
export function failure(message = 'failed'): FailureReply {
  return { type: 'failure', message };
}
