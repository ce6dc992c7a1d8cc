import { type Handles, onProperty, type Text } from '../../handlers/named-decorator.js';
import { On } from '../../handlers/on.decorator.js';
import {
  CodeAuditFailEvent,
  CodeAuditSuccessEvent,
  EnterSessionEvent,
  ImageMessage,
  MediaCheckEvent,
  MiniGameGoodsDeliverEvent,
  MiniProgramPageMessage,
  OpenProductReceiveCouponEvent,
  ShopOrderInfoInitEvent,
  ShopOrderUseVipDiscountEvent,
  ShopVipUserInfoGetEvent,
  SubscribeMsgChangeEvent,
  SubscribeMsgPopupEvent,
  SubscribeMsgSentEvent,
  TextMessage,
  TradeManageOrderSettlementEvent,
  TradeManageRemindShippingEvent,
  UserAuthorizationRevokeEvent,
  VirtualPaymentCoinPayEvent,
  VirtualPaymentComplaintEvent,
  VirtualPaymentGoodsDeliverEvent,
  VirtualPaymentRefundEvent,
  VirtualPaymentRefundQueryEvent,
} from './events.generated.js';

/**
 * A user opened the customer service chat, from anywhere or from a button whose `session-from` matches.
 *
 * ```ts
 * class Handlers {@OnEnterSession('order-page')
 *   async greet(event: EnterSessionEvent) {
 *     await this.customerService.sendText(event.fromUserName, 'How can we help?');
 *   }
 * }
 * ```
 */
export const OnEnterSession: (sessionFrom?: Text) => Handles<EnterSessionEvent> = onProperty(
  EnterSessionEvent,
  'sessionFrom',
);

/**
 * A text that a user sent to customer service: any, exactly these words, or what a pattern matches.
 *
 * ```ts
 * class Handlers {@OnText()
 *   toStaff(event: TextMessage) {
 *     return transferToCustomerService();
 *   }
 * }
 * ```
 */
export const OnText: (content?: Text) => Handles<TextMessage> = onProperty(TextMessage, 'content');

/** A picture that a user sent to customer service. */
export function OnImage(): Handles<ImageMessage> {
  return On(ImageMessage);
}

/** A card of a page of the Mini Program that a user sent to customer service, by the path of the page. */
export const OnMiniProgramPage: (pagePath?: Text) => Handles<MiniProgramPageMessage> = onProperty(
  MiniProgramPageMessage,
  'pagePath',
);

/**
 * A user answered the popup that asks for subscribe messages; one entry in `list` for each template.
 *
 * ```ts
 * class Handlers {@OnSubscribeMsgPopup()
 *   async asked(event: SubscribeMsgPopupEvent) {
 *     for (const { templateId, subscribeStatusString } of event.list) {
 *       await this.consents.keep(event.fromUserName, templateId, subscribeStatusString === 'accept');
 *     }
 *   }
 * }
 * ```
 */
export function OnSubscribeMsgPopup(): Handles<SubscribeMsgPopupEvent> {
  return On(SubscribeMsgPopupEvent);
}

/** A user changed subscriptions in the settings. */
export function OnSubscribeMsgChange(): Handles<SubscribeMsgChangeEvent> {
  return On(SubscribeMsgChangeEvent);
}

/** A subscribe message was delivered or was not. */
export function OnSubscribeMsgSent(): Handles<SubscribeMsgSentEvent> {
  return On(SubscribeMsgSentEvent);
}

/**
 * The result of an asynchronous check of a picture or sound, by its `trace_id`.
 *
 * ```ts
 * class Handlers {@OnMediaCheck()
 *   async checked(event: MediaCheckEvent) {
 *     await this.uploads.judge(event.traceId, event.result?.suggest);
 *   }
 * }
 * ```
 */
export function OnMediaCheck(): Handles<MediaCheckEvent> {
  return On(MediaCheckEvent);
}

/** A user took back the consent to some data, which has to be deleted. */
export function OnAuthorizationRevoke(): Handles<UserAuthorizationRevokeEvent> {
  return On(UserAuthorizationRevokeEvent);
}

/** The code that was submitted passed its review. */
export function OnCodeAuditSuccess(): Handles<CodeAuditSuccessEvent> {
  return On(CodeAuditSuccessEvent);
}

/** The code that was submitted did not pass its review; why is in `reason`. */
export function OnCodeAuditFail(): Handles<CodeAuditFailEvent> {
  return On(CodeAuditFailEvent);
}

/** An order waits for its shipping information. */
export function OnShippingReminder(): Handles<TradeManageRemindShippingEvent> {
  return On(TradeManageRemindShippingEvent);
}

/** An order will be settled, or was. */
export function OnOrderSettlement(): Handles<TradeManageOrderSettlementEvent> {
  return On(TradeManageOrderSettlementEvent);
}

/**
 * Virtual goods were paid: deliver them. WeChat repeats the push for a day until the handler returns; a repeat of what
 * was delivered does not reach it.
 *
 * ```ts
 * class Handlers {@OnVirtualGoodsDeliver()
 *   async deliver(event: VirtualPaymentGoodsDeliverEvent) {
 *     await this.inventory.grant(event.openId, event.goodsInfo?.productId, event.outTradeNo);
 *   }
 * }
 * ```
 */
export function OnVirtualGoodsDeliver(): Handles<VirtualPaymentGoodsDeliverEvent> {
  return On(VirtualPaymentGoodsDeliverEvent);
}

/** Coins were paid. See {@link OnVirtualGoodsDeliver} for repeats. */
export function OnVirtualCoinPay(): Handles<VirtualPaymentCoinPayEvent> {
  return On(VirtualPaymentCoinPayEvent);
}

/** A refund of a virtual payment is done. See {@link OnVirtualGoodsDeliver} for repeats. */
export function OnVirtualPaymentRefund(): Handles<VirtualPaymentRefundEvent> {
  return On(VirtualPaymentRefundEvent);
}

/** A user complained about a virtual payment. See {@link OnVirtualGoodsDeliver} for repeats. */
export function OnVirtualPaymentComplaint(): Handles<VirtualPaymentComplaintEvent> {
  return On(VirtualPaymentComplaintEvent);
}

/**
 * Apple asks whether to refund a membership; the answer is due within 3 seconds, and there is no default.
 *
 * ```ts
 * class Handlers {@OnRefundQuery()
 *   advise(event: VirtualPaymentRefundQueryEvent) {
 *     return refundAdvice({ refund: !this.memberships.wasUsed(event.payOrderId), info: 'Not used yet' });
 *   }
 * }
 * ```
 */
export function OnRefundQuery(): Handles<VirtualPaymentRefundQueryEvent> {
  return On(VirtualPaymentRefundQueryEvent);
}

/** Goods of a mini game were paid: deliver them. See {@link OnVirtualGoodsDeliver} for repeats. */
export function OnGameGoodsDeliver(): Handles<MiniGameGoodsDeliverEvent> {
  return On(MiniGameGoodsDeliverEvent);
}

/**
 * A user claims a coupon; answer with its id on your side.
 *
 * ```ts
 * class Handlers {@OnReceiveCoupon()
 *   async give(event: OpenProductReceiveCouponEvent) {
 *     return couponReceived(await this.coupons.give(event.fromUserName, event.outCouponId));
 *   }
 * }
 * ```
 */
export function OnReceiveCoupon(): Handles<OpenProductReceiveCouponEvent> {
  return On(OpenProductReceiveCouponEvent);
}

/**
 * A WeChat shop asks whether a user is a member of the Mini Program; the answer is due within 3 seconds.
 *
 * ```ts
 * class Members {@OnShopVipUserInfoGet()
 *   async whoIs(event: ShopVipUserInfoGetEvent) {
 *     const member = await this.members.find(event.fromUserName);
 *     return vipUserInfo({ isVip: member !== undefined, identity: member?.rank });
 *   }
 * }
 * ```
 */
export function OnShopVipUserInfoGet(): Handles<ShopVipUserInfoGetEvent> {
  return On(ShopVipUserInfoGetEvent);
}

/** A user opened the order page of a WeChat shop: answer with the benefits of the member within 3 seconds. */
export function OnShopOrderInfoInit(): Handles<ShopOrderInfoInitEvent> {
  return On(ShopOrderInfoInitEvent);
}

/**
 * A user orders in a WeChat shop with member benefits: allow it or not within 3 seconds. Without an answer the shop
 * refuses the order.
 *
 * ```ts
 * class Members {@OnShopOrderUseVipDiscount()
 *   async use(event: ShopOrderUseVipDiscountEvent) {
 *     return vipDiscount(await this.benefits.take(event.orderInfo.uniqueId, event.fromUserName));
 *   }
 * }
 * ```
 */
export function OnShopOrderUseVipDiscount(): Handles<ShopOrderUseVipDiscountEvent> {
  return On(ShopOrderUseVipDiscountEvent);
}
