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
  readonly info?: string | undefined;
  /** What proves it, such as the state of the delivery. */
  readonly evidence?: string | undefined;
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

/** Who a user is to the Mini Program. */
export interface VipUserInfo {
  /** Whether the user is a member. A member is linked to the shop at once, without a visit to the Mini Program. */
  readonly isVip: boolean;
  /** The rank of a member as the Mini Program names it, e.g. `Lv.1`; required for a member. */
  readonly identity?: string;
  /** The id of the member on your side. */
  readonly outerUserid?: string;
}

/** Tells a WeChat shop who a user is. */
export interface VipUserInfoReply extends Reply, VipUserInfo {
  readonly type: 'vip-user-info';
}

/** Tells a WeChat shop which member benefits apply to an order. */
export interface VipBenefitsReply extends Reply {
  readonly type: 'vip-benefits';
  readonly fields: AnswerFields;
}

/** Tells a WeChat shop whether an order may use member benefits. */
export interface VipDiscountReply extends Reply {
  readonly type: 'vip-discount';
  readonly allowed: boolean;
}

/** Tells WeChat that an event was not handled. */
export interface FailureReply extends Reply {
  readonly type: 'failure';
  readonly message: string;
}

/** What may answer a message or an event of a Mini Program. */
export type MiniProgramReply =
  | TransferToCustomerServiceReply
  | FieldsReply
  | RefundAdviceReply
  | CouponReply
  | VipUserInfoReply
  | VipBenefitsReply
  | VipDiscountReply
  | FailureReply
  | NoReply;

/**
 * Answers with the fields that the event's official page asks for, such as those of the express companies' events. They
 * are written as JSON or XML, as the event was.
 *
 * ```ts
 * class Handlers {@On(ExpressGetQuotaEvent)
 *   quota(event: ExpressGetQuotaEvent) {
 *     return answer({ ResultCode: 0, ResultMsg: 'OK', Quota: 100 });
 *   }
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
 * Answers a `ShopVipUserInfoGetEvent`: whether the user is a member, and which.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/notify/wxa_callback/channels_ec_vip_user_info_get
 */
export function vipUserInfo(info: VipUserInfo): VipUserInfoReply {
  return { type: 'vip-user-info', ...info };
}

/**
 * Answers a `ShopOrderInfoInitEvent` with the benefits of the member, under the names of the official page. `errcode`
 * and `errmsg` are added. Without fields, the user has no benefits.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/notify/wxa_callback/channels_ec_gen_order_info_init
 */
export function vipBenefits(fields: AnswerFields = {}): VipBenefitsReply {
  return { type: 'vip-benefits', fields };
}

/**
 * Answers a `ShopOrderUseVipDiscountEvent`: whether the order may use the benefits. The shop refuses an order that is not
 * allowed.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/notify/wxa_callback/channels_ec_order_use_vip_discount
 */
export function vipDiscount(allowed: boolean): VipDiscountReply {
  return { type: 'vip-discount', allowed };
}

/**
 * Answers a push that money depends on with a failure, so that WeChat repeats it. Throwing an error does the same.
 *
 * @param message - what WeChat is told; it may show in its console. Default: `failed`
 */
export function failure(message = 'failed'): FailureReply {
  return { type: 'failure', message };
}
