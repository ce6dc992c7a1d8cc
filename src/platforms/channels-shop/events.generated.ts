// Generated from catalogue/channels-shop.json by `npm run generate`. Do not edit.

import type { EventFields } from '../../model/event-fields.js';
import { WechatShopEvent } from './wechat-shop.event.js';
import {
  brandAuditEventFields,
  productSpuAuditEventFields,
  productSpuListingEventFields,
  productSpuUpdateEventFields,
  productCategoryAuditEventFields,
  productOrderStatusUpdateEventFields,
  stockNoEnoughEventFields,
  orderNewEventFields,
  orderCancelEventFields,
  orderPayEventFields,
  orderWaitShippingEventFields,
  orderDeliverEventFields,
  orderConfirmEventFields,
  orderSettleEventFields,
  orderExtInfoUpdateEventFields,
  afterSaleUpdateEventFields,
  presentAfterSaleUpdateEventFields,
  guaranteeUpdateEventFields,
  complaintUpdateEventFields,
  couponCreateEventFields,
  couponDeleteEventFields,
  couponExpireEventFields,
  couponInfoChangeEventFields,
  couponInvalidEventFields,
  couponReceiveEventFields,
  userCouponUseEventFields,
  userCouponUnuseEventFields,
  userCouponExpireEventFields,
  voucherSendSuccEventFields,
  settlementAccountChangeEventFields,
  withdrawEventFields,
  withdrawQrCodeStatusEventFields,
  headSupplierItemUpdateEventFields,
  headSupplierCommissionOrderUpdateEventFields,
  headSupplierSubscribedProductUpdateEventFields,
  talentCommissionOrderUpdateEventFields,
  enterSessionEventFields,
  vipJoinEventFields,
  vipCloseEventFields,
  vipGradeInfoUpdateEventFields,
  vipScoreUpdateEventFields,
  vipScoreExchangeEventFields,
  vipUserAutoAddEventFields,
  vipUserInfoGetEventFields,
  sharerChangeEventFields,
  closeStoreEventFields,
  storeStatusChangeEventFields,
  setShopNicknameEventFields,
  setShopHeadImageEventFields,
  apiDiffEventFields,
  cooperationShopOrderEventFields,
  dropshipOrderNewEventFields,
  dropshipOrderUpdateEventFields,
  dropshipOrderCancelEventFields,
  supplierInviteRelationEventFields,
  supplierProductAuditEventFields,
  supplierProductUpdateEventFields,
  supplierProductListingEventFields,
  supplyOrderNewEventFields,
  supplyOrderUpdateEventFields,
  supplyOrderCancelEventFields,
  supplyOrderCompleteEventFields,
  ewaybillPushPathEventFields,
} from './event-fields.generated.js';

/** The value of `BrandEvent`. */
export interface BrandBrandEvent {
  /** `brand_id`. */
  readonly brandId: string;
  /** `audit_id`. */
  readonly auditId: string;
  /** `status`. */
  readonly status: number;
  /** `reason`. */
  readonly reason?: string;
}

/** The value of `ProductSpuAudit`. */
export interface ProductSpuAudit {
  /** `product_id`. */
  readonly productId: string;
  /** `status`: `2` rejected, `3` passed, `4` withdrawn. */
  readonly status: number;
  /** `reason`. */
  readonly reason?: string;
  /** `audit_info`. */
  readonly auditInfo?: string;
}

/** The value of `ProductSpuListing`. */
export interface ProductSpuListing {
  /** `product_id`. */
  readonly productId: string;
  /** `status`: `5` on sale, `11` taken off by the seller, `13` taken off for a violation or a risk, `14` taken off for want of a deposit, `15` taken off as the brand expired, `20` blocked. */
  readonly status: number;
  /** `reason`. */
  readonly reason?: string;
}

/** The value of `ProductSpuUpdate`. */
export interface ProductSpuUpdate {
  /** `product_id`. */
  readonly productId: string;
  /** `status`. */
  readonly status: number;
}

/** The value of `ProductCategoryAudit`. */
export interface ProductCategoryAudit {
  /** `audit_id`. */
  readonly auditId: string;
  /** `status`: `1` under review, `2` rejected, `3` passed, `12` withdrawn. */
  readonly status: number;
  /** `reason`. */
  readonly reason?: string;
}

/** The value of `ProductOrderStatusUpdate`. */
export interface ProductOrderStatusUpdate {
  /** `order_id`. */
  readonly orderId: string;
  /** `status`. */
  readonly status: number;
}

/** The value of `channels_ec_stock_no_enough`. */
export interface ChannelsEcStockNoEnough {
  /** `product_id`. */
  readonly productId: string;
  /** `sku_id`. */
  readonly skuId: string;
  /** `remaining_stock_amount`. */
  readonly remainingStockAmount: number;
  /** `remaining_code_amount`. */
  readonly remainingCodeAmount: number;
}

/** The value of `order_info`. */
export interface OrderInfo {
  /** `order_id`. */
  readonly orderId: string;
}

/** The value of `order_info`. */
export interface OrderCancelOrderInfo {
  /** `order_id`. */
  readonly orderId: string;
  /** `cancel_type`: `1` by the user, `2` not paid in time, `3` all goods were returned, `4` oversold. */
  readonly cancelType: number;
}

/** The value of `order_info`. */
export interface OrderPayOrderInfo {
  /** `order_id`. */
  readonly orderId: string;
  /** `pay_time`. */
  readonly payTime: Date;
}

/** The value of `order_info`. */
export interface OrderWaitShippingOrderInfo {
  /** `order_id`. */
  readonly orderId?: string;
}

/** The value of `order_info`. */
export interface OrderDeliverOrderInfo {
  /** `order_id`. */
  readonly orderId: string;
  /** `finish_delivery`. */
  readonly finishDelivery: boolean;
}

/** The value of `order_info`. */
export interface OrderConfirmOrderInfo {
  /** `order_id`. */
  readonly orderId: string;
  /** `confirm_type`: `1` by the user, `2` by time. */
  readonly confirmType: number;
}

/** The value of `order_info`. */
export interface OrderSettleOrderInfo {
  /** `order_id`. */
  readonly orderId: string;
  /** `settle_time`. */
  readonly settleTime: Date;
}

/** The value of `order_info`. */
export interface OrderExtInfoUpdateOrderInfo {
  /** `order_id`. */
  readonly orderId: string;
  /** `type`. */
  readonly type: number;
}

/** The value of `finder_shop_aftersale_status_update`. */
export interface FinderShopAftersaleStatusUpdate {
  /** `after_sale_order_id`. */
  readonly afterSaleOrderId: string;
  /** `order_id`. */
  readonly orderId: string;
  /** `status`. */
  readonly status: string;
  /** `wxa_vip_discounted_price`. */
  readonly wxaVipDiscountedPrice?: number;
}

/** The value of `finder_shop_present_aftersale_status_update`. */
export interface FinderShopPresentAftersaleStatusUpdate {
  /** `after_sale_order_id`. */
  readonly afterSaleOrderId: string;
  /** `order_id`. */
  readonly orderId: string;
  /** `status`. */
  readonly status: string;
}

/** The value of `finder_shop_guarantee_status_update`. */
export interface FinderShopGuaranteeStatusUpdate {
  /** `guarantee_order_id`. */
  readonly guaranteeOrderId: string;
  /** `order_id`. */
  readonly orderId: string;
  /** `status`. */
  readonly status: string;
}

/** The value of `finder_shop_complaint`. */
export interface FinderShopComplaint {
  /** `complaint_id`. */
  readonly complaintId: string;
  /** `after_sale_order_id`. */
  readonly afterSaleOrderId: string;
  /** `order_id`. */
  readonly orderId: string;
  /** `complaint_status`. */
  readonly complaintStatus: number;
}

/** The value of `coupon_info`. */
export interface CouponCreateInfo {
  /** `coupon_id`. */
  readonly couponId?: string;
  /** `create_time`. */
  readonly createTime?: Date;
}

/** The value of `coupon_info`. */
export interface CouponDeleteInfo {
  /** `coupon_id`. */
  readonly couponId?: string;
  /** `delete_time`. */
  readonly deleteTime?: Date;
}

/** The value of `coupon_info`. */
export interface CouponExpireInfo {
  /** `coupon_id`. */
  readonly couponId?: string;
  /** `expire_time`. */
  readonly expireTime?: Date;
}

/** The value of `coupon_info`. */
export interface CouponInfoChangeInfo {
  /** `coupon_id`. */
  readonly couponId?: string;
  /** `change_time`. */
  readonly changeTime?: Date;
}

/** The value of `coupon_info`. */
export interface CouponInvalidInfo {
  /** `coupon_id`. */
  readonly couponId?: string;
  /** `invalid_time`. */
  readonly invalidTime?: Date;
}

/** The value of `receive_info`. */
export interface ReceiveInfo {
  /** `user_coupon_id`. */
  readonly userCouponId: string;
  /** `coupon_id`. */
  readonly couponId: string;
  /** `receive_time`. */
  readonly receiveTime: Date;
}

/** The value of `user_info`. */
export interface UserCouponUseInfo {
  /** `coupon_id`. */
  readonly couponId?: string;
  /** `user_coupon_id`. */
  readonly userCouponId?: string;
  /** `use_time`. */
  readonly useTime?: Date;
}

/** The value of `user_info`. */
export interface UserCouponUnuseInfo {
  /** `coupon_id`. */
  readonly couponId?: string;
  /** `user_coupon_id`. */
  readonly userCouponId?: string;
  /** `unuse_time`. */
  readonly unuseTime?: Date;
}

/** The value of `user_coupon_info`. */
export interface UserCouponExpireInfo {
  /** `coupon_id`. */
  readonly couponId?: string;
  /** `user_coupon_id`. */
  readonly userCouponId?: string;
  /** `expire_time`. */
  readonly expireTime?: Date;
}

/** An element of `voucher_list`. */
export interface Voucher {
  /** `code`. */
  readonly code?: string;
  /** `code_type`. */
  readonly codeType?: number;
  /** `status`. */
  readonly status?: number;
  /** `send_time`. */
  readonly sendTime?: Date;
  /** `update_time`. */
  readonly updateTime?: Date;
  /** `start_time`. */
  readonly startTime?: Date;
  /** `end_time`. */
  readonly endTime?: Date;
  /** `consume_time`. */
  readonly consumeTime?: Date;
  /** `refund_time`. */
  readonly refundTime?: Date;
  /** `consume_store_name`. */
  readonly consumeStoreName?: string;
  /** `voucher_type`. */
  readonly voucherType?: number;
  /** `voucher_buy_amount`. */
  readonly voucherBuyAmount?: number;
  /** `voucher_actual_amount`. */
  readonly voucherActualAmount?: number;
  /** `telphone_no`. */
  readonly telphoneNo?: string;
  /** `product_id`. */
  readonly productId?: string;
  /** `sku_id`. */
  readonly skuId?: string;
  /** `order_id`. */
  readonly orderId?: string;
  /** `openid`. */
  readonly openid?: string;
}

/** The value of `account_info`. */
export interface AccountInfo {
  /** `event`. */
  readonly event?: number;
}

/** The value of `withdraw_info`. */
export interface WithdrawInfo {
  /** `event`: `1` started, a QR code was made, `2` applied for, the code was confirmed, `3` succeeded, `4` failed. */
  readonly event?: number;
  /** `withdraw_id`. */
  readonly withdrawId?: string;
}

/** The value of `qrcode_info`. */
export interface QrcodeInfo {
  /** `ticket`. */
  readonly ticket?: string;
  /** `status`: `1` confirmed, `2` cancelled, `3` expired, `4` scanned. */
  readonly status?: number;
  /** `scan_user_type`: `0` not an administrator, `1` administrator. */
  readonly scanUserType?: number;
}

/** The value of `item_info`. */
export interface ItemInfo {
  /** `event_type`: `1` added, `2` changed. */
  readonly eventType: number;
  /** `appid`. */
  readonly appid: string;
  /** `product_id`. */
  readonly productId: string;
  /** `version`. */
  readonly version?: string;
  /** `update_fields`. */
  readonly updateFields: readonly string[];
}

/** The value of `order_info`. */
export interface CommissionOrderInfo {
  /** `order_id`. */
  readonly orderId: string;
  /** `sku_id`. */
  readonly skuId: string;
  /** `commission_order_status`. */
  readonly commissionOrderStatus: number;
  /** `order_status`: `20` not settled, `100` settled, `200` cancelled. */
  readonly orderStatus: number;
  /** `version`: version of the commission order. */
  readonly version?: string;
}

/** The value of `product_info`. */
export interface SubscribedProductProductInfo {
  /** `title`. */
  readonly title?: string;
  /** `sub_title`. */
  readonly subTitle?: string;
  /** `head_imgs`. */
  readonly headImgs: readonly string[];
}

/** An element of `sku_list`. */
export interface SubscribedProductSkuList {
  /** `sku_id`. */
  readonly skuId?: string;
  /** `sale_price`. */
  readonly salePrice?: number;
}

/** The value of `item_info`. */
export interface SubscribedProductItemInfo {
  /** `appid`. */
  readonly appid?: string;
  /** `product_id`. */
  readonly productId?: string;
  /** `version`. */
  readonly version?: string;
  /** `status`. */
  readonly status?: number;
  /** `product_info`. */
  readonly productInfo?: SubscribedProductProductInfo;
  /** `sku_list`. */
  readonly skuList: readonly SubscribedProductSkuList[];
}

/** The value of `order_info`. */
export interface VipJoinOrderInfo {
  /** `join_time`. */
  readonly joinTime?: Date;
  /** `close_time`. */
  readonly closeTime?: Date;
  /** `phone_number`. */
  readonly phoneNumber?: string;
  /** `grade`. */
  readonly grade?: number;
  /** `experience_value`. */
  readonly experienceValue?: number;
  /** `score`. */
  readonly score?: number;
  /** `delta_score`. */
  readonly deltaScore?: number;
}

/** The value of `coupon_info`. */
export interface VipScoreExchangeCouponInfo {
  /** `related_coupon_id`. */
  readonly relatedCouponId?: string;
}

/** The value of `product_info`. */
export interface ProductInfo {
  /** `related_product_id`. */
  readonly relatedProductId?: string;
}

/** The value of `exchange_info`. */
export interface ExchangeInfo {
  /** `pay_score`. */
  readonly payScore?: number;
  /** `score_item_type`. */
  readonly scoreItemType?: number;
  /** `coupon_info`. */
  readonly couponInfo?: VipScoreExchangeCouponInfo;
  /** `product_info`. */
  readonly productInfo?: ProductInfo;
}

/** The value of `info`. */
export interface VipUserAutoAddInfo {
  /** `shop_appid`. */
  readonly shopAppid: string;
  /** `identity`. */
  readonly identity: string;
  /** `outer_userid`. */
  readonly outerUserid?: string;
  /** `add_time`. */
  readonly addTime: Date;
}

/** The value of `info`. */
export interface VipUserInfoGetInfo {
  /** `shop_appid`. */
  readonly shopAppid: string;
}

/** An element of `api_changes`. */
export interface ApiChange {
  /** `chinese_name`. */
  readonly chineseName?: string;
  /** `cgi_path`. */
  readonly cgiPath?: string;
  /** `doc_url`. */
  readonly docUrl?: string;
  /** `change_content`. */
  readonly changeContent?: string;
}

/** The value of `EventData`. */
export interface EventData {
  /** `shop_appid`. */
  readonly shopAppid: string;
  /** `order_id`. */
  readonly orderId: string;
}

/** The value of `EcSupplierProductAudit`. */
export interface EcSupplierProductAudit {
  /** `product_id`. */
  readonly productId: string;
  /** `status`: `2` rejected, `3` passed, `4` withdrawn. */
  readonly status: number;
  /** `reason`. */
  readonly reason?: string;
  /** `audit_info`: JSON in a string. */
  readonly auditInfo?: string;
}

/** The value of `EcSupplierProductUpdate`. */
export interface EcSupplierProductUpdate {
  /** `product_id`. */
  readonly productId: string;
  /** `status`: `0` changed, `1` added, `2` deleted, `3` deleted for good. */
  readonly status: number;
}

/** The value of `EcSupplierProductListing`. */
export interface EcSupplierProductListing {
  /** `product_id`. */
  readonly productId: string;
  /** `status`: `5` on sale, `11` taken off by the seller, `13` taken off for a violation or a risk, `14` taken off for want of a deposit, `15` taken off as the brand expired, `20` blocked. */
  readonly status: number;
  /** `reason`. */
  readonly reason?: string;
}

/** The value of `SupplyOrderNew`. */
export interface SupplyOrderNew {
  /** `supply_order_id`. */
  readonly supplyOrderId: string;
}

/** The value of `SupplyOrderUpdate`. */
export interface SupplyOrderUpdate {
  /** `supply_order_id`. */
  readonly supplyOrderId: string;
  /** `update_time`. */
  readonly updateTime?: Date;
}

/** The value of `SupplyOrderCancel`. */
export interface SupplyOrderCancel {
  /** `supply_order_id`. */
  readonly supplyOrderId: string;
}

/** The value of `SupplyOrderComplete`. */
export interface SupplyOrderComplete {
  /** `supply_order_id`. */
  readonly supplyOrderId: string;
}

/** The value of `waybill_info`. */
export interface WaybillInfo {
  /** `ewaybill_order_id`. */
  readonly ewaybillOrderId: string;
  /** `waybill_id`. */
  readonly waybillId: string;
  /** `status`. */
  readonly status: number;
  /** `desc`. */
  readonly desc: string;
  /** `update_time`. */
  readonly updateTime: Date;
}

/**
 * Result of the review of a brand qualification.
 *
 * Official name: 品牌资质审核回调, event `channels_ec_brand`.
 *
 * @see https://developers.weixin.qq.com/doc/channels/API/brand/callback/brand_event.html
 */
export class BrandAuditEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_brand';
  static override readonly fields: EventFields = brandAuditEventFields;

  declare readonly type: typeof BrandAuditEvent.type;

  /** `BrandEvent`. */
  declare readonly brandEvent: BrandBrandEvent;
}

/** @deprecated The name is {@link BrandAuditEvent} now. */
export const BrandEvent = BrandAuditEvent;
/** @deprecated The name is {@link BrandAuditEvent} now. */
export type BrandEvent = BrandAuditEvent;

/**
 * Result of the review of a product.
 *
 * Official name: 商品审核事件通知, event `product_spu_audit`.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/notify/product_callback/ProductSpuAudit
 */
export class ProductSpuAuditEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.product_spu_audit';
  static override readonly fields: EventFields = productSpuAuditEventFields;

  declare readonly type: typeof ProductSpuAuditEvent.type;

  /** `ProductSpuAudit`. */
  declare readonly productSpuAudit: ProductSpuAudit;
}

/**
 * A product was put on or off sale.
 *
 * Official name: 商品上下架事件通知, event `product_spu_listing`.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/notify/product_callback/ProductSpuListing
 */
export class ProductSpuListingEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.product_spu_listing';
  static override readonly fields: EventFields = productSpuListingEventFields;

  declare readonly type: typeof ProductSpuListingEvent.type;

  /** `ProductSpuListing`. */
  declare readonly productSpuListing: ProductSpuListing;
}

/**
 * A product changed.
 *
 * Official name: 商品更新事件通知, event `product_spu_update`.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/notify/product_callback/ProductSpuUpdate
 */
export class ProductSpuUpdateEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.product_spu_update';
  static override readonly fields: EventFields = productSpuUpdateEventFields;

  declare readonly type: typeof ProductSpuUpdateEvent.type;

  /** `ProductSpuUpdate`. */
  declare readonly productSpuUpdate: ProductSpuUpdate;
}

/**
 * Result of the review of a category.
 *
 * Official name: 类目审核结果通知, event `product_category_audit`.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/notify/category_callback/ProductCategoryAudit
 */
export class ProductCategoryAuditEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.product_category_audit';
  static override readonly fields: EventFields = productCategoryAuditEventFields;

  declare readonly type: typeof ProductCategoryAuditEvent.type;

  /** `ProductCategoryAudit`. */
  declare readonly productCategoryAudit: ProductCategoryAudit;
}

/**
 * Order state changed.
 *
 * Official name: 订单状态更新, event `product_order_status_update`.
 *
 * @see https://developers.weixin.qq.com/doc/channels/API/order/callback/product_order_status_update.html
 */
export class ProductOrderStatusUpdateEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.product_order_status_update';
  static override readonly fields: EventFields = productOrderStatusUpdateEventFields;

  declare readonly type: typeof ProductOrderStatusUpdateEvent.type;

  /** `ProductOrderStatusUpdate`. */
  declare readonly productOrderStatusUpdate: ProductOrderStatusUpdate;
}

/**
 * Stock is too low.
 *
 * Official name: 库存不足提醒, event `channels_ec_stock_no_enough`.
 *
 * @see https://developers.weixin.qq.com/doc/channels/locallife/api/callback_inventory.html
 */
export class StockNoEnoughEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_stock_no_enough';
  static override readonly fields: EventFields = stockNoEnoughEventFields;

  declare readonly type: typeof StockNoEnoughEvent.type;

  /** `channels_ec_stock_no_enough`. */
  declare readonly channelsEcStockNoEnough: ChannelsEcStockNoEnough;
}

/**
 * Order placed.
 *
 * Official name: 订单下单事件推送, event `channels_ec_order_new`.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/notify/order_callback/channels_ec_order_new
 */
export class OrderNewEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_order_new';
  static override readonly fields: EventFields = orderNewEventFields;

  declare readonly type: typeof OrderNewEvent.type;

  /** `order_info`. */
  declare readonly orderInfo: OrderInfo;
}

/**
 * Order cancelled.
 *
 * Official name: 订单取消事件推送, event `channels_ec_order_cancel`.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/notify/order_callback/channels_ec_order_cancel
 */
export class OrderCancelEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_order_cancel';
  static override readonly fields: EventFields = orderCancelEventFields;

  declare readonly type: typeof OrderCancelEvent.type;

  /** `order_info`. */
  declare readonly orderInfo: OrderCancelOrderInfo;
}

/**
 * Order paid.
 *
 * Official name: 订单支付成功事件推送, event `channels_ec_order_pay`.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/notify/order_callback/channels_ec_order_pay
 */
export class OrderPayEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_order_pay';
  static override readonly fields: EventFields = orderPayEventFields;

  declare readonly type: typeof OrderPayEvent.type;

  /** `order_info`. */
  declare readonly orderInfo: OrderPayOrderInfo;
}

/**
 * Order waits for shipping.
 *
 * Official name: 订单待发货事件推送, event `channels_ec_order_wait_shipping`.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/notify/order_callback/channels_ec_order_wait_shipping
 */
export class OrderWaitShippingEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_order_wait_shipping';
  static override readonly fields: EventFields = orderWaitShippingEventFields;

  declare readonly type: typeof OrderWaitShippingEvent.type;

  /** `order_info`. */
  declare readonly orderInfo?: OrderWaitShippingOrderInfo;
}

/**
 * Order shipped.
 *
 * Official name: 订单发货事件推送, event `channels_ec_order_deliver`.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/notify/order_callback/channels_ec_order_deliver
 */
export class OrderDeliverEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_order_deliver';
  static override readonly fields: EventFields = orderDeliverEventFields;

  declare readonly type: typeof OrderDeliverEvent.type;

  /** `order_info`. */
  declare readonly orderInfo: OrderDeliverOrderInfo;
}

/**
 * Goods received.
 *
 * Official name: 订单确认收货事件推送, event `channels_ec_order_confirm`.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/notify/order_callback/channels_ec_order_confirm
 */
export class OrderConfirmEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_order_confirm';
  static override readonly fields: EventFields = orderConfirmEventFields;

  declare readonly type: typeof OrderConfirmEvent.type;

  /** `order_info`. */
  declare readonly orderInfo: OrderConfirmOrderInfo;
}

/**
 * Order settled.
 *
 * Official name: 订单结算成功事件推送, event `channels_ec_order_settle`.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/notify/order_callback/channels_ec_order_settle
 */
export class OrderSettleEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_order_settle';
  static override readonly fields: EventFields = orderSettleEventFields;

  declare readonly type: typeof OrderSettleEvent.type;

  /** `order_info`. */
  declare readonly orderInfo: OrderSettleOrderInfo;
}

/**
 * Other information of an order changed.
 *
 * Official name: 订单其他信息更新, event `channels_ec_order_ext_info_update`.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/notify/order_callback/channels_ec_order_ext_info
 */
export class OrderExtInfoUpdateEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_order_ext_info_update';
  static override readonly fields: EventFields = orderExtInfoUpdateEventFields;

  declare readonly type: typeof OrderExtInfoUpdateEvent.type;

  /** `order_info`. */
  declare readonly orderInfo: OrderExtInfoUpdateOrderInfo;
}

/**
 * An after-sale order changed.
 *
 * Official name: 售后单更新通知, event `channels_ec_aftersale_update`.
 *
 * @see https://developers.weixin.qq.com/doc/channels/API/aftersale/ec_callback/channels_ec_aftersale_update.html
 * @see https://developers.weixin.qq.com/doc/store/shop/API/aftersale/ec_callback/channels_ec_aftersale_update.html
 */
export class AfterSaleUpdateEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_aftersale_update';
  static override readonly fields: EventFields = afterSaleUpdateEventFields;

  declare readonly type: typeof AfterSaleUpdateEvent.type;

  /** `finder_shop_aftersale_status_update`. */
  declare readonly finderShopAftersaleStatusUpdate: FinderShopAftersaleStatusUpdate;

  /** `wxa_vip_discounted_price`: in fen; here or in `finder_shop_aftersale_status_update`, the page has both. */
  declare readonly wxaVipDiscountedPrice?: number;
}

/**
 * The after-sale order of a gift changed.
 *
 * Official name: 礼物单售后更新通知, event `channels_ec_present_aftersale_update`.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/API/aftersale/ec_callback/channels_ec_present_aftersale_update.html
 */
export class PresentAfterSaleUpdateEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_present_aftersale_update';
  static override readonly fields: EventFields = presentAfterSaleUpdateEventFields;

  declare readonly type: typeof PresentAfterSaleUpdateEvent.type;

  /** `finder_shop_present_aftersale_status_update`. */
  declare readonly finderShopPresentAftersaleStatusUpdate: FinderShopPresentAftersaleStatusUpdate;
}

/**
 * A guarantee order changed.
 *
 * Official name: 保障单更新通知, event `channels_ec_guarantee_update`.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/API/aftersale/ec_callback/channels_ec_guarantee_update.html
 */
export class GuaranteeUpdateEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_guarantee_update';
  static override readonly fields: EventFields = guaranteeUpdateEventFields;

  declare readonly type: typeof GuaranteeUpdateEvent.type;

  /** `finder_shop_guarantee_status_update`. */
  declare readonly finderShopGuaranteeStatusUpdate: FinderShopGuaranteeStatusUpdate;
}

/**
 * A dispute changed.
 *
 * Official name: 纠纷更新通知, event `channels_ec_complaint_update`.
 *
 * @see https://developers.weixin.qq.com/doc/channels/API/complaint/callback/channels_ec_complaint_update.html
 */
export class ComplaintUpdateEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_complaint_update';
  static override readonly fields: EventFields = complaintUpdateEventFields;

  declare readonly type: typeof ComplaintUpdateEvent.type;

  /** `finder_shop_complaint`. */
  declare readonly finderShopComplaint: FinderShopComplaint;
}

/**
 * Coupon created.
 *
 * Official name: 创建优惠券通知, event `channels_ec_coupon_create`.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/notify/coupon_callback
 */
export class CouponCreateEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_coupon_create';
  static override readonly fields: EventFields = couponCreateEventFields;

  declare readonly type: typeof CouponCreateEvent.type;

  /** `coupon_info`. */
  declare readonly couponInfo?: CouponCreateInfo;
}

/**
 * Coupon deleted.
 *
 * Official name: 删除优惠券通知, event `channels_ec_coupon_delete`.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/notify/coupon_callback
 */
export class CouponDeleteEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_coupon_delete';
  static override readonly fields: EventFields = couponDeleteEventFields;

  declare readonly type: typeof CouponDeleteEvent.type;

  /** `coupon_info`. */
  declare readonly couponInfo?: CouponDeleteInfo;
}

/**
 * Coupon expired.
 *
 * Official name: 优惠券过期通知, event `channels_ec_coupon_expire`.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/notify/coupon_callback
 */
export class CouponExpireEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_coupon_expire';
  static override readonly fields: EventFields = couponExpireEventFields;

  declare readonly type: typeof CouponExpireEvent.type;

  /** `coupon_info`. */
  declare readonly couponInfo?: CouponExpireInfo;
}

/**
 * Coupon info changed.
 *
 * Official name: 优惠券信息更新通知, event `channels_ec_coupon_info_change`.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/notify/coupon_callback
 */
export class CouponInfoChangeEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_coupon_info_change';
  static override readonly fields: EventFields = couponInfoChangeEventFields;

  declare readonly type: typeof CouponInfoChangeEvent.type;

  /** `coupon_info`. */
  declare readonly couponInfo?: CouponInfoChangeInfo;
}

/**
 * Coupon voided.
 *
 * Official name: 作废优惠券通知, event `channels_ec_coupon_invalid`.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/notify/coupon_callback
 */
export class CouponInvalidEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_coupon_invalid';
  static override readonly fields: EventFields = couponInvalidEventFields;

  declare readonly type: typeof CouponInvalidEvent.type;

  /** `coupon_info`. */
  declare readonly couponInfo?: CouponInvalidInfo;
}

/**
 * User claimed a coupon.
 *
 * Official name: 领取优惠券通知, event `channels_ec_coupon_receive`.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/notify/coupon_callback
 */
export class CouponReceiveEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_coupon_receive';
  static override readonly fields: EventFields = couponReceiveEventFields;

  declare readonly type: typeof CouponReceiveEvent.type;

  /** `receive_info`. */
  declare readonly receiveInfo: ReceiveInfo;
}

/**
 * User's coupon redeemed.
 *
 * Official name: 优惠券核销通知, event `channels_ec_user_coupon_use`.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/notify/coupon_callback
 */
export class UserCouponUseEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_user_coupon_use';
  static override readonly fields: EventFields = userCouponUseEventFields;

  declare readonly type: typeof UserCouponUseEvent.type;

  /** `user_info` or `user_coupon_info`. */
  declare readonly userInfo?: UserCouponUseInfo;
}

/**
 * User's coupon returned.
 *
 * Official name: 优惠券返还通知, event `channels_ec_user_coupon_unuse`.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/notify/coupon_callback
 */
export class UserCouponUnuseEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_user_coupon_unuse';
  static override readonly fields: EventFields = userCouponUnuseEventFields;

  declare readonly type: typeof UserCouponUnuseEvent.type;

  /** `user_info` or `user_coupon_info`. */
  declare readonly userInfo?: UserCouponUnuseInfo;
}

/**
 * User's coupon expired.
 *
 * Official name: 用户优惠券过期通知, event `channels_ec_user_coupon_expire`.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/notify/coupon_callback
 */
export class UserCouponExpireEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_user_coupon_expire';
  static override readonly fields: EventFields = userCouponExpireEventFields;

  declare readonly type: typeof UserCouponExpireEvent.type;

  /** `user_coupon_info` or `user_info`. */
  declare readonly userCouponInfo?: UserCouponExpireInfo;
}

/**
 * Group-buy voucher issued.
 *
 * Official name: 团购券发放成功通知, event `channels_ec_voucher_send_succ`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/
 */
export class VoucherSendSuccEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_voucher_send_succ';
  static override readonly fields: EventFields = voucherSendSuccEventFields;

  declare readonly type: typeof VoucherSendSuccEvent.type;

  /** `voucher_list`. */
  declare readonly voucherList: readonly Voucher[];
}

/**
 * The settlement account changed.
 *
 * Official name: 结算账户变更回调, event `channels_ec_acct_notify`.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/notify/
 */
export class SettlementAccountChangeEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_acct_notify';
  static override readonly fields: EventFields = settlementAccountChangeEventFields;

  declare readonly type: typeof SettlementAccountChangeEvent.type;

  /** `account_info`. */
  declare readonly accountInfo?: AccountInfo;
}

/** @deprecated The name is {@link SettlementAccountChangeEvent} now. */
export const AcctEvent = SettlementAccountChangeEvent;
/** @deprecated The name is {@link SettlementAccountChangeEvent} now. */
export type AcctEvent = SettlementAccountChangeEvent;

/**
 * Result of a withdrawal.
 *
 * Official name: 提现回调, event `channels_ec_withdraw_notify`.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/notify/
 */
export class WithdrawEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_withdraw_notify';
  static override readonly fields: EventFields = withdrawEventFields;

  declare readonly type: typeof WithdrawEvent.type;

  /** `withdraw_info`. */
  declare readonly withdrawInfo?: WithdrawInfo;
}

/**
 * The state of the QR code of a withdrawal changed.
 *
 * Official name: 提现二维码状态回调, event `qrcode_status`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/
 */
export class WithdrawQrCodeStatusEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.qrcode_status';
  static override readonly fields: EventFields = withdrawQrCodeStatusEventFields;

  declare readonly type: typeof WithdrawQrCodeStatusEvent.type;

  /** `qrcode_info`. */
  declare readonly qrcodeInfo?: QrcodeInfo;
}

/** @deprecated The name is {@link WithdrawQrCodeStatusEvent} now. */
export const QrcodeStatusEvent = WithdrawQrCodeStatusEvent;
/** @deprecated The name is {@link WithdrawQrCodeStatusEvent} now. */
export type QrcodeStatusEvent = WithdrawQrCodeStatusEvent;

/**
 * A product of a league agency (带货机构, formerly 团长) changed.
 *
 * Official name: 带货机构（团长）商品变更回调, event `head_supplier_item_update`.
 *
 * @see https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/callback/head_supplier_item_update.html
 */
export class HeadSupplierItemUpdateEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.head_supplier_item_update';
  static override readonly fields: EventFields = headSupplierItemUpdateEventFields;

  declare readonly type: typeof HeadSupplierItemUpdateEvent.type;

  /** `item_info`. */
  declare readonly itemInfo: ItemInfo;
}

/**
 * A commission order of a league agency (带货机构) changed.
 *
 * Official name: 带货机构佣金单更新通知, event `head_supplier_commission_order_update`.
 *
 * @see https://developers.weixin.qq.com/doc/store/leagueheadsupplier/callback/head_supplier_commission_order_update.html
 */
export class HeadSupplierCommissionOrderUpdateEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.head_supplier_commission_order_update';
  static override readonly fields: EventFields = headSupplierCommissionOrderUpdateEventFields;

  declare readonly type: typeof HeadSupplierCommissionOrderUpdateEvent.type;

  /** `order_info`. */
  declare readonly orderInfo: CommissionOrderInfo;
}

/**
 * A product that a league agency (带货机构) subscribed to changed; the page has more fields: see `raw`.
 *
 * Official name: 带货机构订阅商品基础信息更新通知, event `head_supplier_subscribe_product_baseinfo_update`.
 *
 * @see https://developers.weixin.qq.com/doc/store/leagueheadsupplier/callback/head_supplier_subscribe_baseinfo_update
 */
export class HeadSupplierSubscribedProductUpdateEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.head_supplier_subscribe_product_baseinfo_update';
  static override readonly fields: EventFields = headSupplierSubscribedProductUpdateEventFields;

  declare readonly type: typeof HeadSupplierSubscribedProductUpdateEvent.type;

  /** `item_info`. */
  declare readonly itemInfo?: SubscribedProductItemInfo;
}

/**
 * A commission order of a talent (达人, 带货助手) changed.
 *
 * Official name: 达人佣金单更新通知, event `talent_commission_order_update`.
 *
 * @see https://developers.weixin.qq.com/doc/store/talent/notify/talent_commission_order_update.html
 */
export class TalentCommissionOrderUpdateEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.talent_commission_order_update';
  static override readonly fields: EventFields = talentCommissionOrderUpdateEventFields;

  declare readonly type: typeof TalentCommissionOrderUpdateEvent.type;

  /** `order_info`. */
  declare readonly orderInfo: CommissionOrderInfo;
}

/**
 * User opened a customer-service session with the shop.
 *
 * Official name: 用户进入客服会话, event `user_enter_tempsession`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/
 */
export class EnterSessionEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.user_enter_tempsession';
  static override readonly fields: EventFields = enterSessionEventFields;

  declare readonly type: typeof EnterSessionEvent.type;

  /** `SessionFrom`. */
  declare readonly sessionFrom?: string;
}

/**
 * User joined the membership.
 *
 * Official name: 用户加入会员, event `channels_ec_vip_join`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/
 */
export class VipJoinEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_vip_join';
  static override readonly fields: EventFields = vipJoinEventFields;

  declare readonly type: typeof VipJoinEvent.type;

  /** `order_info`. */
  declare readonly orderInfo?: VipJoinOrderInfo;
}

/**
 * User left the membership.
 *
 * Official name: 用户注销会员, event `channels_ec_vip_close`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/
 */
export class VipCloseEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_vip_close';
  static override readonly fields: EventFields = vipCloseEventFields;

  declare readonly type: typeof VipCloseEvent.type;

  /** `order_info`. */
  declare readonly orderInfo?: VipJoinOrderInfo;
}

/**
 * The grade of a member changed.
 *
 * Official name: 用户会员等级信息更新, event `channels_ec_vip_grade_info_update`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/
 */
export class VipGradeInfoUpdateEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_vip_grade_info_update';
  static override readonly fields: EventFields = vipGradeInfoUpdateEventFields;

  declare readonly type: typeof VipGradeInfoUpdateEvent.type;

  /** `order_info`. */
  declare readonly orderInfo?: VipJoinOrderInfo;
}

/**
 * The points of a member changed.
 *
 * Official name: 用户积分更新, event `channels_ec_vip_score_update`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/
 */
export class VipScoreUpdateEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_vip_score_update';
  static override readonly fields: EventFields = vipScoreUpdateEventFields;

  declare readonly type: typeof VipScoreUpdateEvent.type;

  /** `order_info`. */
  declare readonly orderInfo?: VipJoinOrderInfo;
}

/**
 * A member exchanged points.
 *
 * Official name: 用户积分兑换, event `channels_ec_vip_score_exchange`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/
 */
export class VipScoreExchangeEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_vip_score_exchange';
  static override readonly fields: EventFields = vipScoreExchangeEventFields;

  declare readonly type: typeof VipScoreExchangeEvent.type;

  /** `exchange_info`. */
  declare readonly exchangeInfo?: ExchangeInfo;
}

/**
 * User became a member silently; WeChat sends it to the Mini Program: see `ShopVipUserAutoAddEvent` there.
 *
 * Official name: 用户静默关联小店会员通知, event `channels_ec_vip_user_auto_add`.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/notify/wxa_callback/channels_ec_vip_user_auto_add
 */
export class VipUserAutoAddEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_vip_user_auto_add';
  static override readonly fields: EventFields = vipUserAutoAddEventFields;

  declare readonly type: typeof VipUserAutoAddEvent.type;

  /** `info`. */
  declare readonly info: VipUserAutoAddInfo;
}

/**
 * The shop asks whether the user is a member; WeChat sends it to the Mini Program: see `ShopVipUserInfoGetEvent` there.
 *
 * Official name: 静默关联时获取小程序会员信息, event `channels_ec_vip_user_info_get`.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/notify/wxa_callback/channels_ec_vip_user_info_get
 */
export class VipUserInfoGetEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_vip_user_info_get';
  static override readonly fields: EventFields = vipUserInfoGetEventFields;

  declare readonly type: typeof VipUserInfoGetEvent.type;

  /** `info`. */
  declare readonly info: VipUserInfoGetInfo;
}

/**
 * A promoter changed.
 *
 * Official name: 分享员变更通知, event `channels_ec_sharer_change`.
 *
 * @see https://developers.weixin.qq.com/doc/channels/API/sharer/bindsharer.html
 */
export class SharerChangeEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_sharer_change';
  static override readonly fields: EventFields = sharerChangeEventFields;

  declare readonly type: typeof SharerChangeEvent.type;

  /** `bind_status`: `1` bound, `2` unbound. */
  declare readonly bindStatus: number;

  /** `openid`. */
  declare readonly openid: string;

  /** `sharer_type`: `0` ordinary, `1` of the shop. */
  declare readonly sharerType: number;
}

/**
 * The shop was closed for good.
 *
 * Official name: 小店最终注销回调事件, event `channels_ec_close_store`.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/notify/storebasics_callback/channels_ec_basic_close_store
 */
export class CloseStoreEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_close_store';
  static override readonly fields: EventFields = closeStoreEventFields;

  declare readonly type: typeof CloseStoreEvent.type;

  /** `appid`. */
  declare readonly appid?: string;

  /** `close_timestamp`. */
  declare readonly closeTimestamp?: Date;
}

/**
 * The state of the shop changed; not sent for the opening and for the final closing.
 *
 * Official name: 小店状态变更回调事件, event `channels_ec_change_status`.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/notify/storebasics_callback/channels_ec_basic_change_status
 */
export class StoreStatusChangeEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_change_status';
  static override readonly fields: EventFields = storeStatusChangeEventFields;

  declare readonly type: typeof StoreStatusChangeEvent.type;

  /** `appid`. */
  declare readonly appid: string;

  /** `change_timestamp`. */
  declare readonly changeTimestamp?: Date;

  /** `old_status`: `open_finished`, `closing`, ... */
  declare readonly oldStatus: string;

  /** `new_status`. */
  declare readonly newStatus: string;
}

/**
 * The name of the shop changed.
 *
 * Official name: 小店修改名称事件, event `set_shop_nickname`.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/notify/storebasics_callback/set_shop_nickname
 */
export class SetShopNicknameEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.set_shop_nickname';
  static override readonly fields: EventFields = setShopNicknameEventFields;

  declare readonly type: typeof SetShopNicknameEvent.type;

  /** `appid`. */
  declare readonly appid?: string;

  /** `old_nickname`. */
  declare readonly oldNickname?: string;

  /** `new_nickname`. */
  declare readonly newNickname?: string;
}

/**
 * The avatar of the shop changed.
 *
 * Official name: 小店修改头像事件, event `set_shop_headimg`.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/notify/storebasics_callback/set_headimg
 */
export class SetShopHeadImageEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.set_shop_headimg';
  static override readonly fields: EventFields = setShopHeadImageEventFields;

  declare readonly type: typeof SetShopHeadImageEvent.type;

  /** `appid`. */
  declare readonly appid: string;

  /** `old_head_img_url`. */
  declare readonly oldHeadImgUrl: string;

  /** `new_head_img_url`. */
  declare readonly newHeadImgUrl: string;
}

/**
 * WeChat changed an interface of shops.
 *
 * Official name: API 变更日志回调, event `api_diff`.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/notify/common_callback/API_change_log_callback
 */
export class ApiDiffEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.api_diff';
  static override readonly fields: EventFields = apiDiffEventFields;

  declare readonly type: typeof ApiDiffEvent.type;

  /** `changelog_url`. */
  declare readonly changelogUrl?: string;

  /** `api_changes`. */
  declare readonly apiChanges: readonly ApiChange[];

  /** `change_time`. */
  declare readonly changeTime?: Date;
}

/**
 * An order was placed through a cooperating Mini Program; WeChat sends it to that Mini Program: see the class of the same name there.
 *
 * Official name: 合作账号订单通知, event `cooperation_shop_order`.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/linkstore/miniprogram_connection/miniprogram_callback/Order_notification
 */
export class CooperationShopOrderEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.cooperation_shop_order';
  static override readonly fields: EventFields = cooperationShopOrderEventFields;

  declare readonly type: typeof CooperationShopOrderEvent.type;

  /** `EventData` or `Data`. */
  declare readonly eventData: EventData;
}

/**
 * A dropship order was assigned.
 *
 * Official name: 代发单分配通知, event `dropship_order_new`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/store/supplier/notify/ds_order_notify/ds_order_add_notice.html
 */
export class DropshipOrderNewEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.dropship_order_new';
  static override readonly fields: EventFields = dropshipOrderNewEventFields;

  declare readonly type: typeof DropshipOrderNewEvent.type;

  /** `ds_order_id`. */
  declare readonly dsOrderId: string;
}

/**
 * A dropship order changed.
 *
 * Official name: 代发单更新通知, event `dropship_order_update`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/store/supplier/notify/ds_order_notify/ds_order_update_notice.html
 */
export class DropshipOrderUpdateEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.dropship_order_update';
  static override readonly fields: EventFields = dropshipOrderUpdateEventFields;

  declare readonly type: typeof DropshipOrderUpdateEvent.type;

  /** `ds_order_id`. */
  declare readonly dsOrderId: string;

  /** `update_time`. */
  declare readonly updateTime: Date;
}

/**
 * A dropship order was cancelled.
 *
 * Official name: 代发单取消通知, event `dropship_order_cancel`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/store/supplier/notify/ds_order_notify/ds_order_cancel_notice.html
 */
export class DropshipOrderCancelEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.dropship_order_cancel';
  static override readonly fields: EventFields = dropshipOrderCancelEventFields;

  declare readonly type: typeof DropshipOrderCancelEvent.type;

  /** `ds_order_id`. */
  declare readonly dsOrderId: string;
}

/**
 * A merchant invited the supplier to cooperate.
 *
 * Official name: 商家邀请供货商建立合作关系, event `ec_supplier_invite_relation`.
 *
 * @see https://developers.weixin.qq.com/doc/store/supplier/notify/partnership/invite_supplier
 */
export class SupplierInviteRelationEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.ec_supplier_invite_relation';
  static override readonly fields: EventFields = supplierInviteRelationEventFields;

  declare readonly type: typeof SupplierInviteRelationEvent.type;

  /** `appid`. */
  declare readonly appid: string;

  /** `invite_time`. */
  declare readonly inviteTime?: Date;
}

/**
 * Result of the review of a product of the supplier.
 *
 * Official name: 供货商品审核结果通知, event `ec_supplier_product_audit`.
 *
 * @see https://developers.weixin.qq.com/doc/store/supplier/notify/supply-product/ec_supplier_product_audit
 */
export class SupplierProductAuditEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.ec_supplier_product_audit';
  static override readonly fields: EventFields = supplierProductAuditEventFields;

  declare readonly type: typeof SupplierProductAuditEvent.type;

  /** `EcSupplierProductAudit`. */
  declare readonly ecSupplierProductAudit: EcSupplierProductAudit;
}

/**
 * A product of the supplier changed.
 *
 * Official name: 供货商品更新通知, event `ec_supplier_product_update`.
 *
 * @see https://developers.weixin.qq.com/doc/store/supplier/notify/supply-product/ec_supplier_product_update
 */
export class SupplierProductUpdateEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.ec_supplier_product_update';
  static override readonly fields: EventFields = supplierProductUpdateEventFields;

  declare readonly type: typeof SupplierProductUpdateEvent.type;

  /** `EcSupplierProductUpdate`. */
  declare readonly ecSupplierProductUpdate: EcSupplierProductUpdate;
}

/**
 * A product of the supplier was put on or off sale.
 *
 * Official name: 供货商品上下架通知, event `ec_supplier_product_listing`.
 *
 * @see https://developers.weixin.qq.com/doc/store/supplier/notify/supply-product/ec_supplier_product_listing
 */
export class SupplierProductListingEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.ec_supplier_product_listing';
  static override readonly fields: EventFields = supplierProductListingEventFields;

  declare readonly type: typeof SupplierProductListingEvent.type;

  /** `EcSupplierProductListing`. */
  declare readonly ecSupplierProductListing: EcSupplierProductListing;
}

/**
 * A supply order was created; sent to the supplier.
 *
 * Official name: 供货单新增通知, event `supply_order_new`.
 *
 * @see https://developers.weixin.qq.com/doc/store/supplier/notify/supply-order/supply_order_new
 */
export class SupplyOrderNewEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.supply_order_new';
  static override readonly fields: EventFields = supplyOrderNewEventFields;

  declare readonly type: typeof SupplyOrderNewEvent.type;

  /** `SupplyOrderNew`. */
  declare readonly supplyOrderNew: SupplyOrderNew;
}

/**
 * A supply order changed; sent to the supplier.
 *
 * Official name: 供货单更新通知, event `supply_order_update`.
 *
 * @see https://developers.weixin.qq.com/doc/store/supplier/notify/supply-order/supply_order_update
 */
export class SupplyOrderUpdateEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.supply_order_update';
  static override readonly fields: EventFields = supplyOrderUpdateEventFields;

  declare readonly type: typeof SupplyOrderUpdateEvent.type;

  /** `SupplyOrderUpdate`. */
  declare readonly supplyOrderUpdate: SupplyOrderUpdate;
}

/**
 * A supply order was cancelled; sent to the supplier.
 *
 * Official name: 供货单取消通知, event `supply_order_cancel`.
 *
 * @see https://developers.weixin.qq.com/doc/store/supplier/notify/supply-order/supply_order_cancel
 */
export class SupplyOrderCancelEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.supply_order_cancel';
  static override readonly fields: EventFields = supplyOrderCancelEventFields;

  declare readonly type: typeof SupplyOrderCancelEvent.type;

  /** `SupplyOrderCancel`. */
  declare readonly supplyOrderCancel: SupplyOrderCancel;
}

/**
 * A supply order was completed; sent to the supplier.
 *
 * Official name: 供货单完成通知, event `supply_order_complete`.
 *
 * @see https://developers.weixin.qq.com/doc/store/supplier/notify/supply-order/supply_order_complete
 */
export class SupplyOrderCompleteEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.supply_order_complete';
  static override readonly fields: EventFields = supplyOrderCompleteEventFields;

  declare readonly type: typeof SupplyOrderCompleteEvent.type;

  /** `SupplyOrderComplete`. */
  declare readonly supplyOrderComplete: SupplyOrderComplete;
}

/**
 * The track of an e-waybill was updated.
 *
 * Official name: 电子面单轨迹推送, event `ewaybill_push_path`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/channels/API/ewaybill/push_path.html
 * @see https://developers.weixin.qq.com/doc/store/shop/notify/merchant_callback/ewaybill_push_path.html
 * @see https://developers.weixin.qq.com/doc/store/supplier/notify/merchant_callback/ewaybill_push_path.html
 */
export class EwaybillPushPathEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.ewaybill_push_path';
  static override readonly fields: EventFields = ewaybillPushPathEventFields;

  declare readonly type: typeof EwaybillPushPathEvent.type;

  /** `waybill_info`. */
  declare readonly waybillInfo: WaybillInfo;
}

/** All classes above: the events that the library knows by name. */

export const wechatShopEventClasses = [
  BrandAuditEvent,
  ProductSpuAuditEvent,
  ProductSpuListingEvent,
  ProductSpuUpdateEvent,
  ProductCategoryAuditEvent,
  ProductOrderStatusUpdateEvent,
  StockNoEnoughEvent,
  OrderNewEvent,
  OrderCancelEvent,
  OrderPayEvent,
  OrderWaitShippingEvent,
  OrderDeliverEvent,
  OrderConfirmEvent,
  OrderSettleEvent,
  OrderExtInfoUpdateEvent,
  AfterSaleUpdateEvent,
  PresentAfterSaleUpdateEvent,
  GuaranteeUpdateEvent,
  ComplaintUpdateEvent,
  CouponCreateEvent,
  CouponDeleteEvent,
  CouponExpireEvent,
  CouponInfoChangeEvent,
  CouponInvalidEvent,
  CouponReceiveEvent,
  UserCouponUseEvent,
  UserCouponUnuseEvent,
  UserCouponExpireEvent,
  VoucherSendSuccEvent,
  SettlementAccountChangeEvent,
  WithdrawEvent,
  WithdrawQrCodeStatusEvent,
  HeadSupplierItemUpdateEvent,
  HeadSupplierCommissionOrderUpdateEvent,
  HeadSupplierSubscribedProductUpdateEvent,
  TalentCommissionOrderUpdateEvent,
  EnterSessionEvent,
  VipJoinEvent,
  VipCloseEvent,
  VipGradeInfoUpdateEvent,
  VipScoreUpdateEvent,
  VipScoreExchangeEvent,
  VipUserAutoAddEvent,
  VipUserInfoGetEvent,
  SharerChangeEvent,
  CloseStoreEvent,
  StoreStatusChangeEvent,
  SetShopNicknameEvent,
  SetShopHeadImageEvent,
  ApiDiffEvent,
  CooperationShopOrderEvent,
  DropshipOrderNewEvent,
  DropshipOrderUpdateEvent,
  DropshipOrderCancelEvent,
  SupplierInviteRelationEvent,
  SupplierProductAuditEvent,
  SupplierProductUpdateEvent,
  SupplierProductListingEvent,
  SupplyOrderNewEvent,
  SupplyOrderUpdateEvent,
  SupplyOrderCancelEvent,
  SupplyOrderCompleteEvent,
  EwaybillPushPathEvent,
] as const;
