/**
 * Mini Programs (小程序).
 *
 * @module nestjs-wechat/mini-program
 */
export type { AnswerFields, AnswerValue } from '../../protocol/payload-writer.js';
export type { TimestampTolerance, UnsignedAccountOptions } from '../message-push/message-push.options.js';
export {
  OnAuthorizationRevoke,
  OnCodeAuditFail,
  OnCodeAuditSuccess,
  OnEnterSession,
  OnGameGoodsDeliver,
  OnImage,
  OnMediaCheck,
  OnMiniProgramPage,
  OnOrderSettlement,
  OnReceiveCoupon,
  OnRefundQuery,
  OnShippingReminder,
  OnShopOrderInfoInit,
  OnShopOrderUseVipDiscount,
  OnShopVipUserInfoGet,
  OnSubscribeMsgChange,
  OnSubscribeMsgPopup,
  OnSubscribeMsgSent,
  OnText,
  OnVirtualCoinPay,
  OnVirtualGoodsDeliver,
  OnVirtualPaymentComplaint,
  OnVirtualPaymentRefund,
} from './decorators.js';
export * from './events.generated.js';
export { miniProgram } from './mini-program.js';
export {
  BusinessPayEvent,
  CouponClaimEvent,
  DialoguePlatformEvent,
  MiniProgramEvent,
  MiniProgramMessage,
  PaymentPushEvent,
  RefundQueryEvent,
  VipBenefitsQueryEvent,
  VipDiscountQueryEvent,
  VipUserInfoQueryEvent,
} from './mini-program.event.js';
export type { MiniProgramOptions } from './mini-program.options.js';
export { payEventSignature } from './pay-event-signature.js';
export {
  none,
  type NoReply,
  transferToCustomerService,
  type TransferToCustomerServiceReply,
} from '../message-push/replies.js';
export {
  answer,
  couponReceived,
  type CouponReply,
  failure,
  type FailureReply,
  type FieldsReply,
  type MiniProgramReply,
  type RefundAdvice,
  refundAdvice,
  type RefundAdviceReply,
  vipBenefits,
  type VipBenefitsReply,
  vipDiscount,
  type VipDiscountReply,
  type VipUserInfo,
  vipUserInfo,
  type VipUserInfoReply,
} from './replies.js';
