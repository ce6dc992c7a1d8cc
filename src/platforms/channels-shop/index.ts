/**
 * WeChat shops (微信小店).
 *
 * @module nestjs-wechat/channels-shop
 */
export {
  OnAfterSaleUpdate,
  OnOrderCancel,
  OnOrderNew,
  OnOrderPay,
  OnOrderSettle,
  OnOrderWaitShipping,
} from './decorators.js';
export * from './events.generated.js';
export type { TimestampTolerance } from '../message-push/message-push.options.js';
export { wechatShop } from './wechat-shop.js';
export { WechatShopEvent } from './wechat-shop.event.js';
export type { WechatShopOptions } from './wechat-shop.options.js';
