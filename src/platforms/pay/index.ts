/**
 * Notifications of WeChat Pay (微信支付).
 *
 * @module nestjs-wechat/pay
 */
export { answer, type PayAnswer } from './answer.js';
export { assertPaymentMatches, type ExpectedPayment, PaymentMismatchError } from './assert-payment-matches.js';
export {
  OnCombinedPayment,
  OnComplaint,
  OnPayment,
  OnPaymentV2,
  OnProfitSharing,
  OnProfitSharingReturn,
  OnRefund,
  OnRefundV2,
  OnTransfer,
} from './decorators.js';
export * from './events.generated.js';
export { payMerchant } from './pay-merchant.js';
export type { PayMerchantOptions } from './pay-merchant.options.js';
export { PayEvent, type PayNotification, PayNotice, PayQuestion, type RefundAmount, RefundEvent } from './pay.event.js';
export type { PublicKeys, PublicKeySource } from './public-keys.js';
export type { SignType } from './v2-signature.js';
