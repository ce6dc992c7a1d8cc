// Generated from catalogue/channels-shop.json by `npm run generate`. Do not edit.

import type { EventFields } from '../../model/event-fields.js';
import { WechatShopEvent } from './wechat-shop.event.js';

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

const brandBrandEventFields: EventFields = {
  brandId: { name: 'brand_id', type: 'id' },
  auditId: { name: 'audit_id', type: 'id' },
  status: { name: 'status', type: 'number' },
  reason: { name: 'reason', type: 'string' },
};

/** The value of `ProductSpuAudit`. */
export interface ProductSpuAudit {
  /** `product_id`. */
  readonly productId: string;
  /** `status`. */
  readonly status: number;
  /** `reason`. */
  readonly reason?: string;
  /** `audit_info`. */
  readonly auditInfo?: string;
}

const productSpuAuditFields: EventFields = {
  productId: { name: 'product_id', type: 'id' },
  status: { name: 'status', type: 'number' },
  reason: { name: 'reason', type: 'string' },
  auditInfo: { name: 'audit_info', type: 'string' },
};

/** The value of `ProductSpuListing`. */
export interface ProductSpuListing {
  /** `product_id`. */
  readonly productId: string;
  /** `status`. */
  readonly status: number;
  /** `reason`. */
  readonly reason?: string;
}

const productSpuListingFields: EventFields = {
  productId: { name: 'product_id', type: 'id' },
  status: { name: 'status', type: 'number' },
  reason: { name: 'reason', type: 'string' },
};

/** The value of `ProductSpuUpdate`. */
export interface ProductSpuUpdate {
  /** `product_id`. */
  readonly productId: string;
  /** `status`. */
  readonly status: number;
}

const productSpuUpdateFields: EventFields = {
  productId: { name: 'product_id', type: 'id' },
  status: { name: 'status', type: 'number' },
};

/** The value of `ProductCategoryAudit`. */
export interface ProductCategoryAudit {
  /** `audit_id`. */
  readonly auditId: string;
  /** `status`. */
  readonly status: number;
  /** `reason`. */
  readonly reason?: string;
}

const productCategoryAuditFields: EventFields = {
  auditId: { name: 'audit_id', type: 'id' },
  status: { name: 'status', type: 'number' },
  reason: { name: 'reason', type: 'string' },
};

/** The value of `ProductOrderStatusUpdate`. */
export interface ProductOrderStatusUpdate {
  /** `order_id`. */
  readonly orderId: string;
  /** `status`. */
  readonly status: number;
}

const productOrderStatusUpdateFields: EventFields = {
  orderId: { name: 'order_id', type: 'id' },
  status: { name: 'status', type: 'number' },
};

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

const channelsEcStockNoEnoughFields: EventFields = {
  productId: { name: 'product_id', type: 'id' },
  skuId: { name: 'sku_id', type: 'id' },
  remainingStockAmount: { name: 'remaining_stock_amount', type: 'number' },
  remainingCodeAmount: { name: 'remaining_code_amount', type: 'number' },
};

/** The value of `order_info`. */
export interface OrderInfo {
  /** `order_id`. */
  readonly orderId: string;
}

const orderInfoFields: EventFields = { orderId: { name: 'order_id', type: 'id' } };

/** The value of `order_info`. */
export interface OrderCancelOrderInfo {
  /** `order_id`. */
  readonly orderId: string;
  /** `cancel_type`. */
  readonly cancelType: number;
}

const orderCancelOrderInfoFields: EventFields = {
  orderId: { name: 'order_id', type: 'id' },
  cancelType: { name: 'cancel_type', type: 'number' },
};

/** The value of `order_info`. */
export interface OrderPayOrderInfo {
  /** `order_id`. */
  readonly orderId: string;
  /** `pay_time`. */
  readonly payTime: Date;
}

const orderPayOrderInfoFields: EventFields = {
  orderId: { name: 'order_id', type: 'id' },
  payTime: { name: 'pay_time', type: 'date' },
};

/** The value of `order_info`. */
export interface OrderWaitShippingOrderInfo {
  /** `order_id`. */
  readonly orderId?: string;
}

const orderWaitShippingOrderInfoFields: EventFields = { orderId: { name: 'order_id', type: 'string' } };

/** The value of `order_info`. */
export interface OrderDeliverOrderInfo {
  /** `order_id`. */
  readonly orderId: string;
  /** `finish_delivery`. */
  readonly finishDelivery: boolean;
}

const orderDeliverOrderInfoFields: EventFields = {
  orderId: { name: 'order_id', type: 'id' },
  finishDelivery: { name: 'finish_delivery', type: 'boolean' },
};

/** The value of `order_info`. */
export interface OrderConfirmOrderInfo {
  /** `order_id`. */
  readonly orderId: string;
  /** `confirm_type`. */
  readonly confirmType: number;
}

const orderConfirmOrderInfoFields: EventFields = {
  orderId: { name: 'order_id', type: 'id' },
  confirmType: { name: 'confirm_type', type: 'number' },
};

/** The value of `order_info`. */
export interface OrderSettleOrderInfo {
  /** `order_id`. */
  readonly orderId: string;
  /** `settle_time`. */
  readonly settleTime: Date;
}

const orderSettleOrderInfoFields: EventFields = {
  orderId: { name: 'order_id', type: 'id' },
  settleTime: { name: 'settle_time', type: 'date' },
};

/** The value of `order_info`. */
export interface OrderExtInfoUpdateOrderInfo {
  /** `order_id`. */
  readonly orderId: string;
  /** `type`. */
  readonly type: number;
}

const orderExtInfoUpdateOrderInfoFields: EventFields = {
  orderId: { name: 'order_id', type: 'id' },
  type: { name: 'type', type: 'number' },
};

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

const finderShopAftersaleStatusUpdateFields: EventFields = {
  afterSaleOrderId: { name: 'after_sale_order_id', type: 'id' },
  orderId: { name: 'order_id', type: 'id' },
  status: { name: 'status', type: 'string' },
  wxaVipDiscountedPrice: { name: 'wxa_vip_discounted_price', type: 'number' },
};

/** The value of `finder_shop_present_aftersale_status_update`. */
export interface FinderShopPresentAftersaleStatusUpdate {
  /** `after_sale_order_id`. */
  readonly afterSaleOrderId: string;
  /** `order_id`. */
  readonly orderId: string;
  /** `status`. */
  readonly status: string;
}

const finderShopPresentAftersaleStatusUpdateFields: EventFields = {
  afterSaleOrderId: { name: 'after_sale_order_id', type: 'id' },
  orderId: { name: 'order_id', type: 'id' },
  status: { name: 'status', type: 'string' },
};

/** The value of `finder_shop_guarantee_status_update`. */
export interface FinderShopGuaranteeStatusUpdate {
  /** `guarantee_order_id`. */
  readonly guaranteeOrderId: string;
  /** `order_id`. */
  readonly orderId: string;
  /** `status`. */
  readonly status: string;
}

const finderShopGuaranteeStatusUpdateFields: EventFields = {
  guaranteeOrderId: { name: 'guarantee_order_id', type: 'id' },
  orderId: { name: 'order_id', type: 'id' },
  status: { name: 'status', type: 'string' },
};

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

const finderShopComplaintFields: EventFields = {
  complaintId: { name: 'complaint_id', type: 'string' },
  afterSaleOrderId: { name: 'after_sale_order_id', type: 'id' },
  orderId: { name: 'order_id', type: 'id' },
  complaintStatus: { name: 'complaint_status', type: 'number' },
};

/** The value of `coupon_info`. */
export interface CouponInfo {
  /** `coupon_id`. */
  readonly couponId?: string;
  /** `create_time`. */
  readonly createTime?: string;
  /** `delete_time`. */
  readonly deleteTime?: string;
  /** `expire_time`. */
  readonly expireTime?: string;
  /** `change_time`. */
  readonly changeTime?: string;
  /** `invalid_time`. */
  readonly invalidTime?: string;
}

const couponInfoFields: EventFields = {
  couponId: { name: 'coupon_id', type: 'string' },
  createTime: { name: 'create_time', type: 'string' },
  deleteTime: { name: 'delete_time', type: 'string' },
  expireTime: { name: 'expire_time', type: 'string' },
  changeTime: { name: 'change_time', type: 'string' },
  invalidTime: { name: 'invalid_time', type: 'string' },
};

/** The value of `receive_info`. */
export interface ReceiveInfo {
  /** `user_coupon_id`. */
  readonly userCouponId: string;
  /** `coupon_id`. */
  readonly couponId: string;
  /** `receive_time`. */
  readonly receiveTime: Date;
}

const receiveInfoFields: EventFields = {
  userCouponId: { name: 'user_coupon_id', type: 'string' },
  couponId: { name: 'coupon_id', type: 'id' },
  receiveTime: { name: 'receive_time', type: 'date' },
};

/** The value of `user_info`. */
export interface UserInfo {
  /** `coupon_id`. */
  readonly couponId?: string;
  /** `user_coupon_id`. */
  readonly userCouponId?: string;
  /** `expire_time`. */
  readonly expireTime?: string;
  /** `use_time`. */
  readonly useTime?: string;
  /** `unuse_time`. */
  readonly unuseTime?: string;
}

const userInfoFields: EventFields = {
  couponId: { name: 'coupon_id', type: 'string' },
  userCouponId: { name: 'user_coupon_id', type: 'string' },
  expireTime: { name: 'expire_time', type: 'string' },
  useTime: { name: 'use_time', type: 'string' },
  unuseTime: { name: 'unuse_time', type: 'string' },
};

/** The value of `user_coupon_info`. */
export interface UserCouponInfo {
  /** `coupon_id`. */
  readonly couponId?: string;
  /** `user_coupon_id`. */
  readonly userCouponId?: string;
  /** `expire_time`. */
  readonly expireTime?: string;
  /** `use_time`. */
  readonly useTime?: string;
  /** `unuse_time`. */
  readonly unuseTime?: string;
}

const userCouponInfoFields: EventFields = {
  couponId: { name: 'coupon_id', type: 'string' },
  userCouponId: { name: 'user_coupon_id', type: 'string' },
  expireTime: { name: 'expire_time', type: 'string' },
  useTime: { name: 'use_time', type: 'string' },
  unuseTime: { name: 'unuse_time', type: 'string' },
};

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

const voucherFields: EventFields = {
  code: { name: 'code', type: 'string' },
  codeType: { name: 'code_type', type: 'number' },
  status: { name: 'status', type: 'number' },
  sendTime: { name: 'send_time', type: 'date' },
  updateTime: { name: 'update_time', type: 'date' },
  startTime: { name: 'start_time', type: 'date' },
  endTime: { name: 'end_time', type: 'date' },
  consumeTime: { name: 'consume_time', type: 'date' },
  refundTime: { name: 'refund_time', type: 'date' },
  consumeStoreName: { name: 'consume_store_name', type: 'string' },
  voucherType: { name: 'voucher_type', type: 'number' },
  voucherBuyAmount: { name: 'voucher_buy_amount', type: 'number' },
  voucherActualAmount: { name: 'voucher_actual_amount', type: 'number' },
  telphoneNo: { name: 'telphone_no', type: 'string' },
  productId: { name: 'product_id', type: 'string' },
  skuId: { name: 'sku_id', type: 'string' },
  orderId: { name: 'order_id', type: 'string' },
  openid: { name: 'openid', type: 'string' },
};

/** The value of `account_info`. */
export interface AccountInfo {
  /** `event`. */
  readonly event?: number;
}

const accountInfoFields: EventFields = { event: { name: 'event', type: 'number' } };

/** The value of `withdraw_info`. */
export interface WithdrawInfo {
  /** `event`. */
  readonly event?: number;
  /** `withdraw_id`. */
  readonly withdrawId?: string;
}

const withdrawInfoFields: EventFields = {
  event: { name: 'event', type: 'number' },
  withdrawId: { name: 'withdraw_id', type: 'string' },
};

/** The value of `qrcode_info`. */
export interface QrcodeInfo {
  /** `ticket`. */
  readonly ticket?: string;
  /** `status`. */
  readonly status?: number;
  /** `scan_user_type`. */
  readonly scanUserType?: number;
}

const qrcodeInfoFields: EventFields = {
  ticket: { name: 'ticket', type: 'string' },
  status: { name: 'status', type: 'number' },
  scanUserType: { name: 'scan_user_type', type: 'number' },
};

/** The value of `item_info`. */
export interface ItemInfo {
  /** `event_type`. */
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

const itemInfoFields: EventFields = {
  eventType: { name: 'event_type', type: 'number' },
  appid: { name: 'appid', type: 'string' },
  productId: { name: 'product_id', type: 'id' },
  version: { name: 'version', type: 'string' },
  updateFields: { name: 'update_fields', type: 'string', list: true },
};

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

const vipJoinOrderInfoFields: EventFields = {
  joinTime: { name: 'join_time', type: 'date' },
  closeTime: { name: 'close_time', type: 'date' },
  phoneNumber: { name: 'phone_number', type: 'string' },
  grade: { name: 'grade', type: 'number' },
  experienceValue: { name: 'experience_value', type: 'number' },
  score: { name: 'score', type: 'number' },
  deltaScore: { name: 'delta_score', type: 'number' },
};

/** The value of `coupon_info`. */
export interface VipScoreExchangeCouponInfo {
  /** `related_coupon_id`. */
  readonly relatedCouponId?: string;
}

const vipScoreExchangeCouponInfoFields: EventFields = { relatedCouponId: { name: 'related_coupon_id', type: 'id' } };

/** The value of `product_info`. */
export interface ProductInfo {
  /** `related_product_id`. */
  readonly relatedProductId?: string;
}

const productInfoFields: EventFields = { relatedProductId: { name: 'related_product_id', type: 'id' } };

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

const exchangeInfoFields: EventFields = {
  payScore: { name: 'pay_score', type: 'number' },
  scoreItemType: { name: 'score_item_type', type: 'number' },
  couponInfo: { name: 'coupon_info', type: 'object', fields: vipScoreExchangeCouponInfoFields },
  productInfo: { name: 'product_info', type: 'object', fields: productInfoFields },
};

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

const vipUserAutoAddInfoFields: EventFields = {
  shopAppid: { name: 'shop_appid', type: 'string' },
  identity: { name: 'identity', type: 'string' },
  outerUserid: { name: 'outer_userid', type: 'string' },
  addTime: { name: 'add_time', type: 'date' },
};

/** The value of `info`. */
export interface VipUserInfoGetInfo {
  /** `shop_appid`. */
  readonly shopAppid: string;
}

const vipUserInfoGetInfoFields: EventFields = { shopAppid: { name: 'shop_appid', type: 'string' } };

/** The value of `EventData`. */
export interface EventData {
  /** `shop_appid`. */
  readonly shopAppid: string;
  /** `order_id`. */
  readonly orderId: string;
}

const eventDataFields: EventFields = {
  shopAppid: { name: 'shop_appid', type: 'string' },
  orderId: { name: 'order_id', type: 'string' },
};

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

const waybillInfoFields: EventFields = {
  ewaybillOrderId: { name: 'ewaybill_order_id', type: 'string' },
  waybillId: { name: 'waybill_id', type: 'string' },
  status: { name: 'status', type: 'number' },
  desc: { name: 'desc', type: 'string' },
  updateTime: { name: 'update_time', type: 'date' },
};

/**
 * Brand qualification review event.
 *
 * Official name: event `channels_ec_brand`.
 *
 * @see https://developers.weixin.qq.com/doc/channels/API/brand/callback/brand_event.html
 */
export class BrandEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_brand';
  static override readonly fields: EventFields = {
    brandEvent: { name: 'BrandEvent', type: 'object', fields: brandBrandEventFields },
  };

  declare readonly type: typeof BrandEvent.type;

  /** `BrandEvent`. */
  declare readonly brandEvent: BrandBrandEvent;
}

/**
 * Product review result.
 *
 * Official name: event `product_spu_audit`.
 *
 * @see https://developers.weixin.qq.com/doc/channels/API/product/callback/ProductSpuAudit.html
 * @see https://developers.weixin.qq.com/doc/channels/locallife/api/callback2.html
 */
export class ProductSpuAuditEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.product_spu_audit';
  static override readonly fields: EventFields = {
    productSpuAudit: { name: 'ProductSpuAudit', type: 'object', fields: productSpuAuditFields },
  };

  declare readonly type: typeof ProductSpuAuditEvent.type;

  /** `ProductSpuAudit`. */
  declare readonly productSpuAudit: ProductSpuAudit;
}

/**
 * Product put on or off sale.
 *
 * Official name: event `product_spu_listing`.
 *
 * @see https://developers.weixin.qq.com/doc/channels/API/product/callback/ProductSpuListing.html
 * @see https://developers.weixin.qq.com/doc/channels/locallife/api/callback1.html
 */
export class ProductSpuListingEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.product_spu_listing';
  static override readonly fields: EventFields = {
    productSpuListing: { name: 'ProductSpuListing', type: 'object', fields: productSpuListingFields },
  };

  declare readonly type: typeof ProductSpuListingEvent.type;

  /** `ProductSpuListing`. */
  declare readonly productSpuListing: ProductSpuListing;
}

/**
 * Product data changed.
 *
 * Official name: event `product_spu_update`.
 *
 * @see https://developers.weixin.qq.com/doc/channels/API/product/callback/ProductSpuUpdate.html
 * @see https://developers.weixin.qq.com/doc/channels/locallife/api/group_purchase_discount_callback.html
 */
export class ProductSpuUpdateEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.product_spu_update';
  static override readonly fields: EventFields = {
    productSpuUpdate: { name: 'ProductSpuUpdate', type: 'object', fields: productSpuUpdateFields },
  };

  declare readonly type: typeof ProductSpuUpdateEvent.type;

  /** `ProductSpuUpdate`. */
  declare readonly productSpuUpdate: ProductSpuUpdate;
}

/**
 * Category review result.
 *
 * Official name: event `product_category_audit`.
 *
 * @see https://developers.weixin.qq.com/doc/channels/API/category/callback/ProductCategoryAudit.html
 */
export class ProductCategoryAuditEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.product_category_audit';
  static override readonly fields: EventFields = {
    productCategoryAudit: { name: 'ProductCategoryAudit', type: 'object', fields: productCategoryAuditFields },
  };

  declare readonly type: typeof ProductCategoryAuditEvent.type;

  /** `ProductCategoryAudit`. */
  declare readonly productCategoryAudit: ProductCategoryAudit;
}

/**
 * Order state changed.
 *
 * Official name: event `product_order_status_update`.
 *
 * @see https://developers.weixin.qq.com/doc/channels/API/order/callback/product_order_status_update.html
 */
export class ProductOrderStatusUpdateEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.product_order_status_update';
  static override readonly fields: EventFields = {
    productOrderStatusUpdate: {
      name: 'ProductOrderStatusUpdate',
      type: 'object',
      fields: productOrderStatusUpdateFields,
    },
  };

  declare readonly type: typeof ProductOrderStatusUpdateEvent.type;

  /** `ProductOrderStatusUpdate`. */
  declare readonly productOrderStatusUpdate: ProductOrderStatusUpdate;
}

/**
 * Stock is too low.
 *
 * Official name: event `channels_ec_stock_no_enough`.
 *
 * @see https://developers.weixin.qq.com/doc/channels/locallife/api/callback_inventory.html
 */
export class StockNoEnoughEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_stock_no_enough';
  static override readonly fields: EventFields = {
    channelsEcStockNoEnough: {
      name: 'channels_ec_stock_no_enough',
      type: 'object',
      fields: channelsEcStockNoEnoughFields,
    },
  };

  declare readonly type: typeof StockNoEnoughEvent.type;

  /** `channels_ec_stock_no_enough`. */
  declare readonly channelsEcStockNoEnough: ChannelsEcStockNoEnough;
}

/**
 * Order placed.
 *
 * Official name: event `channels_ec_order_new`.
 *
 * @see https://developers.weixin.qq.com/doc/channels/API/order/callback/channels_ec_order_new.html
 */
export class OrderNewEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_order_new';
  static override readonly fields: EventFields = {
    orderInfo: { name: 'order_info', type: 'object', fields: orderInfoFields },
  };

  declare readonly type: typeof OrderNewEvent.type;

  /** `order_info`. */
  declare readonly orderInfo: OrderInfo;
}

/**
 * Order cancelled.
 *
 * Official name: event `channels_ec_order_cancel`.
 *
 * @see https://developers.weixin.qq.com/doc/channels/API/order/callback/channels_ec_order_cancel.html
 */
export class OrderCancelEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_order_cancel';
  static override readonly fields: EventFields = {
    orderInfo: { name: 'order_info', type: 'object', fields: orderCancelOrderInfoFields },
  };

  declare readonly type: typeof OrderCancelEvent.type;

  /** `order_info`. */
  declare readonly orderInfo: OrderCancelOrderInfo;
}

/**
 * Order paid.
 *
 * Official name: event `channels_ec_order_pay`.
 *
 * @see https://developers.weixin.qq.com/doc/channels/API/order/callback/channels_ec_order_pay.html
 * @see https://developers.weixin.qq.com/doc/channels/locallife/api/callback_success.html
 */
export class OrderPayEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_order_pay';
  static override readonly fields: EventFields = {
    orderInfo: { name: 'order_info', type: 'object', fields: orderPayOrderInfoFields },
  };

  declare readonly type: typeof OrderPayEvent.type;

  /** `order_info`. */
  declare readonly orderInfo: OrderPayOrderInfo;
}

/**
 * Order waits for shipping.
 *
 * Official name: event `channels_ec_order_wait_shipping`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/
 */
export class OrderWaitShippingEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_order_wait_shipping';
  static override readonly fields: EventFields = {
    orderInfo: { name: 'order_info', type: 'object', fields: orderWaitShippingOrderInfoFields },
  };

  declare readonly type: typeof OrderWaitShippingEvent.type;

  /** `order_info`. */
  declare readonly orderInfo?: OrderWaitShippingOrderInfo;
}

/**
 * Order shipped.
 *
 * Official name: event `channels_ec_order_deliver`.
 *
 * @see https://developers.weixin.qq.com/doc/channels/API/order/callback/channels_ec_order_deliver.html
 */
export class OrderDeliverEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_order_deliver';
  static override readonly fields: EventFields = {
    orderInfo: { name: 'order_info', type: 'object', fields: orderDeliverOrderInfoFields },
  };

  declare readonly type: typeof OrderDeliverEvent.type;

  /** `order_info`. */
  declare readonly orderInfo: OrderDeliverOrderInfo;
}

/**
 * Goods received.
 *
 * Official name: event `channels_ec_order_confirm`.
 *
 * @see https://developers.weixin.qq.com/doc/channels/API/order/callback/channels_ec_order_confirm.html
 */
export class OrderConfirmEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_order_confirm';
  static override readonly fields: EventFields = {
    orderInfo: { name: 'order_info', type: 'object', fields: orderConfirmOrderInfoFields },
  };

  declare readonly type: typeof OrderConfirmEvent.type;

  /** `order_info`. */
  declare readonly orderInfo: OrderConfirmOrderInfo;
}

/**
 * Order settled.
 *
 * Official name: event `channels_ec_order_settle`.
 *
 * @see https://developers.weixin.qq.com/doc/channels/API/order/callback/channels_ec_order_settle.html
 */
export class OrderSettleEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_order_settle';
  static override readonly fields: EventFields = {
    orderInfo: { name: 'order_info', type: 'object', fields: orderSettleOrderInfoFields },
  };

  declare readonly type: typeof OrderSettleEvent.type;

  /** `order_info`. */
  declare readonly orderInfo: OrderSettleOrderInfo;
}

/**
 * Other order info changed.
 *
 * Official name: event `channels_ec_order_ext_info_update`.
 *
 * @see https://developers.weixin.qq.com/doc/channels/API/order/callback/channels_ec_order_ext_info.html
 */
export class OrderExtInfoUpdateEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_order_ext_info_update';
  static override readonly fields: EventFields = {
    orderInfo: { name: 'order_info', type: 'object', fields: orderExtInfoUpdateOrderInfoFields },
  };

  declare readonly type: typeof OrderExtInfoUpdateEvent.type;

  /** `order_info`. */
  declare readonly orderInfo: OrderExtInfoUpdateOrderInfo;
}

/**
 * After-sale order changed.
 *
 * Official name: event `channels_ec_aftersale_update`.
 *
 * @see https://developers.weixin.qq.com/doc/channels/API/aftersale/ec_callback/channels_ec_aftersale_update.html
 * @see https://developers.weixin.qq.com/doc/store/shop/API/aftersale/ec_callback/channels_ec_aftersale_update.html
 */
export class AfterSaleUpdateEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_aftersale_update';
  static override readonly fields: EventFields = {
    finderShopAftersaleStatusUpdate: {
      name: 'finder_shop_aftersale_status_update',
      type: 'object',
      fields: finderShopAftersaleStatusUpdateFields,
    },
  };

  declare readonly type: typeof AfterSaleUpdateEvent.type;

  /** `finder_shop_aftersale_status_update`. */
  declare readonly finderShopAftersaleStatusUpdate: FinderShopAftersaleStatusUpdate;
}

/**
 * After-sale order of a gift changed.
 *
 * Official name: event `channels_ec_present_aftersale_update`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/API/aftersale/ec_callback/channels_ec_present_aftersale_update.html
 */
export class PresentAfterSaleUpdateEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_present_aftersale_update';
  static override readonly fields: EventFields = {
    finderShopPresentAftersaleStatusUpdate: {
      name: 'finder_shop_present_aftersale_status_update',
      type: 'object',
      fields: finderShopPresentAftersaleStatusUpdateFields,
    },
  };

  declare readonly type: typeof PresentAfterSaleUpdateEvent.type;

  /** `finder_shop_present_aftersale_status_update`. */
  declare readonly finderShopPresentAftersaleStatusUpdate: FinderShopPresentAftersaleStatusUpdate;
}

/**
 * Guarantee order changed.
 *
 * Official name: event `channels_ec_guarantee_update`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/API/aftersale/ec_callback/channels_ec_guarantee_update.html
 */
export class GuaranteeUpdateEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_guarantee_update';
  static override readonly fields: EventFields = {
    finderShopGuaranteeStatusUpdate: {
      name: 'finder_shop_guarantee_status_update',
      type: 'object',
      fields: finderShopGuaranteeStatusUpdateFields,
    },
  };

  declare readonly type: typeof GuaranteeUpdateEvent.type;

  /** `finder_shop_guarantee_status_update`. */
  declare readonly finderShopGuaranteeStatusUpdate: FinderShopGuaranteeStatusUpdate;
}

/**
 * Dispute changed.
 *
 * Official name: event `channels_ec_complaint_update`.
 *
 * @see https://developers.weixin.qq.com/doc/channels/API/complaint/callback/channels_ec_complaint_update.html
 */
export class ComplaintUpdateEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_complaint_update';
  static override readonly fields: EventFields = {
    finderShopComplaint: { name: 'finder_shop_complaint', type: 'object', fields: finderShopComplaintFields },
  };

  declare readonly type: typeof ComplaintUpdateEvent.type;

  /** `finder_shop_complaint`. */
  declare readonly finderShopComplaint: FinderShopComplaint;
}

/**
 * Coupon created.
 *
 * Official name: event `channels_ec_coupon_create`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/
 */
export class CouponCreateEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_coupon_create';
  static override readonly fields: EventFields = {
    couponInfo: { name: 'coupon_info', type: 'object', fields: couponInfoFields },
  };

  declare readonly type: typeof CouponCreateEvent.type;

  /** `coupon_info`. */
  declare readonly couponInfo?: CouponInfo;
}

/**
 * Coupon deleted.
 *
 * Official name: event `channels_ec_coupon_delete`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/
 */
export class CouponDeleteEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_coupon_delete';
  static override readonly fields: EventFields = {
    couponInfo: { name: 'coupon_info', type: 'object', fields: couponInfoFields },
  };

  declare readonly type: typeof CouponDeleteEvent.type;

  /** `coupon_info`. */
  declare readonly couponInfo?: CouponInfo;
}

/**
 * Coupon expired.
 *
 * Official name: event `channels_ec_coupon_expire`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/
 */
export class CouponExpireEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_coupon_expire';
  static override readonly fields: EventFields = {
    couponInfo: { name: 'coupon_info', type: 'object', fields: couponInfoFields },
  };

  declare readonly type: typeof CouponExpireEvent.type;

  /** `coupon_info`. */
  declare readonly couponInfo?: CouponInfo;
}

/**
 * Coupon info changed.
 *
 * Official name: event `channels_ec_coupon_info_change`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/
 */
export class CouponInfoChangeEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_coupon_info_change';
  static override readonly fields: EventFields = {
    couponInfo: { name: 'coupon_info', type: 'object', fields: couponInfoFields },
  };

  declare readonly type: typeof CouponInfoChangeEvent.type;

  /** `coupon_info`. */
  declare readonly couponInfo?: CouponInfo;
}

/**
 * Coupon voided.
 *
 * Official name: event `channels_ec_coupon_invalid`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/
 */
export class CouponInvalidEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_coupon_invalid';
  static override readonly fields: EventFields = {
    couponInfo: { name: 'coupon_info', type: 'object', fields: couponInfoFields },
  };

  declare readonly type: typeof CouponInvalidEvent.type;

  /** `coupon_info`. */
  declare readonly couponInfo?: CouponInfo;
}

/**
 * User claimed a coupon.
 *
 * Official name: event `channels_ec_coupon_receive`.
 *
 * @see https://developers.weixin.qq.com/doc/channels/API/aftersale/ec_callback/channels_ec_aftersale_update.html
 */
export class CouponReceiveEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_coupon_receive';
  static override readonly fields: EventFields = {
    receiveInfo: { name: 'receive_info', type: 'object', fields: receiveInfoFields },
  };

  declare readonly type: typeof CouponReceiveEvent.type;

  /** `receive_info`. */
  declare readonly receiveInfo: ReceiveInfo;
}

/**
 * User's coupon redeemed.
 *
 * Official name: event `channels_ec_user_coupon_use`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/
 */
export class UserCouponUseEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_user_coupon_use';
  static override readonly fields: EventFields = {
    userInfo: { name: 'user_info', type: 'object', fields: userInfoFields },
  };

  declare readonly type: typeof UserCouponUseEvent.type;

  /** `user_info`. */
  declare readonly userInfo?: UserInfo;
}

/**
 * User's coupon returned.
 *
 * Official name: event `channels_ec_user_coupon_unuse`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/
 */
export class UserCouponUnuseEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_user_coupon_unuse';
  static override readonly fields: EventFields = {
    userInfo: { name: 'user_info', type: 'object', fields: userInfoFields },
  };

  declare readonly type: typeof UserCouponUnuseEvent.type;

  /** `user_info`. */
  declare readonly userInfo?: UserInfo;
}

/**
 * User's coupon expired.
 *
 * Official name: event `channels_ec_user_coupon_expire`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/
 */
export class UserCouponExpireEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_user_coupon_expire';
  static override readonly fields: EventFields = {
    userCouponInfo: { name: 'user_coupon_info', type: 'object', fields: userCouponInfoFields },
  };

  declare readonly type: typeof UserCouponExpireEvent.type;

  /** `user_coupon_info`. */
  declare readonly userCouponInfo?: UserCouponInfo;
}

/**
 * Group-buy voucher issued.
 *
 * Official name: event `channels_ec_voucher_send_succ`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/
 */
export class VoucherSendSuccEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_voucher_send_succ';
  static override readonly fields: EventFields = {
    voucherList: { name: 'voucher_list', type: 'object', list: true, fields: voucherFields },
  };

  declare readonly type: typeof VoucherSendSuccEvent.type;

  /** `voucher_list`. */
  declare readonly voucherList: readonly Voucher[];
}

/**
 * Settlement account changed.
 *
 * Official name: event `channels_ec_acct_notify`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/
 */
export class AcctEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_acct_notify';
  static override readonly fields: EventFields = {
    accountInfo: { name: 'account_info', type: 'object', fields: accountInfoFields },
  };

  declare readonly type: typeof AcctEvent.type;

  /** `account_info`. */
  declare readonly accountInfo?: AccountInfo;
}

/**
 * Withdrawal result.
 *
 * Official name: event `channels_ec_withdraw_notify`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/
 */
export class WithdrawEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_withdraw_notify';
  static override readonly fields: EventFields = {
    withdrawInfo: { name: 'withdraw_info', type: 'object', fields: withdrawInfoFields },
  };

  declare readonly type: typeof WithdrawEvent.type;

  /** `withdraw_info`. */
  declare readonly withdrawInfo?: WithdrawInfo;
}

/**
 * Withdrawal QR code state.
 *
 * Official name: event `qrcode_status`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/
 */
export class QrcodeStatusEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.qrcode_status';
  static override readonly fields: EventFields = {
    qrcodeInfo: { name: 'qrcode_info', type: 'object', fields: qrcodeInfoFields },
  };

  declare readonly type: typeof QrcodeStatusEvent.type;

  /** `qrcode_info`. */
  declare readonly qrcodeInfo?: QrcodeInfo;
}

/**
 * Group-leader supply item changed.
 *
 * Official name: event `head_supplier_item_update`.
 *
 * @see https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/callback/head_supplier_item_update.html
 */
export class HeadSupplierItemUpdateEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.head_supplier_item_update';
  static override readonly fields: EventFields = {
    itemInfo: { name: 'item_info', type: 'object', fields: itemInfoFields },
  };

  declare readonly type: typeof HeadSupplierItemUpdateEvent.type;

  /** `item_info`. */
  declare readonly itemInfo: ItemInfo;
}

/**
 * User opened a customer-service session with the shop.
 *
 * Official name: event `user_enter_tempsession`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/
 */
export class EnterSessionEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.user_enter_tempsession';
  static override readonly fields: EventFields = { sessionFrom: { name: 'SessionFrom', type: 'string' } };

  declare readonly type: typeof EnterSessionEvent.type;

  /** `SessionFrom`. */
  declare readonly sessionFrom?: string;
}

/**
 * User joined the membership.
 *
 * Official name: event `channels_ec_vip_join`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/
 */
export class VipJoinEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_vip_join';
  static override readonly fields: EventFields = {
    orderInfo: { name: 'order_info', type: 'object', fields: vipJoinOrderInfoFields },
  };

  declare readonly type: typeof VipJoinEvent.type;

  /** `order_info`. */
  declare readonly orderInfo?: VipJoinOrderInfo;
}

/**
 * User left the membership.
 *
 * Official name: event `channels_ec_vip_close`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/
 */
export class VipCloseEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_vip_close';
  static override readonly fields: EventFields = {
    orderInfo: { name: 'order_info', type: 'object', fields: vipJoinOrderInfoFields },
  };

  declare readonly type: typeof VipCloseEvent.type;

  /** `order_info`. */
  declare readonly orderInfo?: VipJoinOrderInfo;
}

/**
 * Member grade changed.
 *
 * Official name: event `channels_ec_vip_grade_info_update`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/
 */
export class VipGradeInfoUpdateEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_vip_grade_info_update';
  static override readonly fields: EventFields = {
    orderInfo: { name: 'order_info', type: 'object', fields: vipJoinOrderInfoFields },
  };

  declare readonly type: typeof VipGradeInfoUpdateEvent.type;

  /** `order_info`. */
  declare readonly orderInfo?: VipJoinOrderInfo;
}

/**
 * Member points changed.
 *
 * Official name: event `channels_ec_vip_score_update`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/
 */
export class VipScoreUpdateEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_vip_score_update';
  static override readonly fields: EventFields = {
    orderInfo: { name: 'order_info', type: 'object', fields: vipJoinOrderInfoFields },
  };

  declare readonly type: typeof VipScoreUpdateEvent.type;

  /** `order_info`. */
  declare readonly orderInfo?: VipJoinOrderInfo;
}

/**
 * Member exchanged points.
 *
 * Official name: event `channels_ec_vip_score_exchange`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/
 */
export class VipScoreExchangeEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_vip_score_exchange';
  static override readonly fields: EventFields = {
    exchangeInfo: { name: 'exchange_info', type: 'object', fields: exchangeInfoFields },
  };

  declare readonly type: typeof VipScoreExchangeEvent.type;

  /** `exchange_info`. */
  declare readonly exchangeInfo?: ExchangeInfo;
}

/**
 * User was enrolled as member automatically.
 *
 * Official name: event `channels_ec_vip_user_auto_add`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/API/wxamember/wxa/channels_ec_vip_user_auto_add.html
 */
export class VipUserAutoAddEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_vip_user_auto_add';
  static override readonly fields: EventFields = {
    info: { name: 'info', type: 'object', fields: vipUserAutoAddInfoFields },
  };

  declare readonly type: typeof VipUserAutoAddEvent.type;

  /** `info`. */
  declare readonly info: VipUserAutoAddInfo;
}

/**
 * Member info is available to fetch.
 *
 * Official name: event `channels_ec_vip_user_info_get`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/API/wxamember/wxa/channels_ec_vip_user_info_get.html
 */
export class VipUserInfoGetEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_vip_user_info_get';
  static override readonly fields: EventFields = {
    info: { name: 'info', type: 'object', fields: vipUserInfoGetInfoFields },
  };

  declare readonly type: typeof VipUserInfoGetEvent.type;

  /** `info`. */
  declare readonly info: VipUserInfoGetInfo;
}

/**
 * Promoter changed.
 *
 * Official name: event `channels_ec_sharer_change`.
 *
 * @see https://developers.weixin.qq.com/doc/channels/API/sharer/bindsharer.html
 */
export class SharerChangeEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_sharer_change';
  static override readonly fields: EventFields = {
    bindStatus: { name: 'bind_status', type: 'number' },
    openid: { name: 'openid', type: 'string' },
    sharerType: { name: 'sharer_type', type: 'number' },
  };

  declare readonly type: typeof SharerChangeEvent.type;

  /** `bind_status`. */
  declare readonly bindStatus: number;

  /** `openid`. */
  declare readonly openid: string;

  /** `sharer_type`. */
  declare readonly sharerType: number;
}

/**
 * Shop closed.
 *
 * Official name: event `channels_ec_close_store`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/
 */
export class CloseStoreEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.channels_ec_close_store';
  static override readonly fields: EventFields = {
    appid: { name: 'appid', type: 'string' },
    closeTimestamp: { name: 'close_timestamp', type: 'date' },
  };

  declare readonly type: typeof CloseStoreEvent.type;

  /** `appid`. */
  declare readonly appid?: string;

  /** `close_timestamp`. */
  declare readonly closeTimestamp?: Date;
}

/**
 * Shop name changed.
 *
 * Official name: event `set_shop_nickname`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/
 */
export class SetShopNicknameEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.set_shop_nickname';
  static override readonly fields: EventFields = {
    appid: { name: 'appid', type: 'string' },
    oldNickname: { name: 'old_nickname', type: 'string' },
    newNickname: { name: 'new_nickname', type: 'string' },
  };

  declare readonly type: typeof SetShopNicknameEvent.type;

  /** `appid`. */
  declare readonly appid?: string;

  /** `old_nickname`. */
  declare readonly oldNickname?: string;

  /** `new_nickname`. */
  declare readonly newNickname?: string;
}

/**
 * Partner shop order.
 *
 * Official name: event `cooperation_shop_order`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/cooperation_shop/order_callback.html
 */
export class CooperationShopOrderEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.cooperation_shop_order';
  static override readonly fields: EventFields = {
    eventData: { name: 'EventData', type: 'object', fields: eventDataFields },
  };

  declare readonly type: typeof CooperationShopOrderEvent.type;

  /** `EventData`. */
  declare readonly eventData: EventData;
}

/**
 * Dropship order created.
 *
 * Official name: event `dropship_order_new`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/store/supplier/notify/ds_order_notify/ds_order_add_notice.html
 */
export class DropshipOrderNewEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.dropship_order_new';
  static override readonly fields: EventFields = { dsOrderId: { name: 'ds_order_id', type: 'string' } };

  declare readonly type: typeof DropshipOrderNewEvent.type;

  /** `ds_order_id`. */
  declare readonly dsOrderId: string;
}

/**
 * Dropship order changed.
 *
 * Official name: event `dropship_order_update`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/store/supplier/notify/ds_order_notify/ds_order_update_notice.html
 */
export class DropshipOrderUpdateEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.dropship_order_update';
  static override readonly fields: EventFields = {
    dsOrderId: { name: 'ds_order_id', type: 'string' },
    updateTime: { name: 'update_time', type: 'date' },
  };

  declare readonly type: typeof DropshipOrderUpdateEvent.type;

  /** `ds_order_id`. */
  declare readonly dsOrderId: string;

  /** `update_time`. */
  declare readonly updateTime: Date;
}

/**
 * Dropship order cancelled.
 *
 * Official name: event `dropship_order_cancel`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/store/supplier/notify/ds_order_notify/ds_order_cancel_notice.html
 */
export class DropshipOrderCancelEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.dropship_order_cancel';
  static override readonly fields: EventFields = { dsOrderId: { name: 'ds_order_id', type: 'string' } };

  declare readonly type: typeof DropshipOrderCancelEvent.type;

  /** `ds_order_id`. */
  declare readonly dsOrderId: string;
}

/**
 * E-waybill track push.
 *
 * Official name: event `ewaybill_push_path`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/channels/API/ewaybill/push_path.html
 * @see https://developers.weixin.qq.com/doc/store/shop/notify/merchant_callback/ewaybill_push_path.html
 * @see https://developers.weixin.qq.com/doc/store/supplier/notify/merchant_callback/ewaybill_push_path.html
 */
export class EwaybillPushPathEvent extends WechatShopEvent {
  static readonly type = 'channels-shop.event.ewaybill_push_path';
  static override readonly fields: EventFields = {
    waybillInfo: { name: 'waybill_info', type: 'object', fields: waybillInfoFields },
  };

  declare readonly type: typeof EwaybillPushPathEvent.type;

  /** `waybill_info`. */
  declare readonly waybillInfo: WaybillInfo;
}

/** All classes above: the events that the library knows by name. */

export const wechatShopEventClasses = [
  BrandEvent,
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
  AcctEvent,
  WithdrawEvent,
  QrcodeStatusEvent,
  HeadSupplierItemUpdateEvent,
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
  SetShopNicknameEvent,
  CooperationShopOrderEvent,
  DropshipOrderNewEvent,
  DropshipOrderUpdateEvent,
  DropshipOrderCancelEvent,
  EwaybillPushPathEvent,
] as const;
