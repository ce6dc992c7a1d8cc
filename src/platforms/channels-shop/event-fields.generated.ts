// Generated from catalogue/channels-shop.json by `npm run generate`. Do not edit.

import type { EventFields } from '../../model/event-fields.js';

export const brandBrandEventFields: EventFields = {
  brandId: { name: 'brand_id', type: 'id' },
  auditId: { name: 'audit_id', type: 'id' },
  status: { name: 'status', type: 'number' },
  reason: { name: 'reason', type: 'string' },
};

export const brandAuditEventFields: EventFields = {
  brandEvent: { name: 'BrandEvent', type: 'object', fields: brandBrandEventFields },
};

export const productSpuAuditFields: EventFields = {
  productId: { name: 'product_id', type: 'id' },
  status: { name: 'status', type: 'number' },
  reason: { name: 'reason', type: 'string' },
  auditInfo: { name: 'audit_info', type: 'string' },
};

export const productSpuAuditEventFields: EventFields = {
  productSpuAudit: { name: 'ProductSpuAudit', type: 'object', fields: productSpuAuditFields },
};

export const productSpuListingFields: EventFields = {
  productId: { name: 'product_id', type: 'id' },
  status: { name: 'status', type: 'number' },
  reason: { name: 'reason', type: 'string' },
};

export const productSpuListingEventFields: EventFields = {
  productSpuListing: { name: 'ProductSpuListing', type: 'object', fields: productSpuListingFields },
};

export const productSpuUpdateFields: EventFields = {
  productId: { name: 'product_id', type: 'id' },
  status: { name: 'status', type: 'number' },
};

export const productSpuUpdateEventFields: EventFields = {
  productSpuUpdate: { name: 'ProductSpuUpdate', type: 'object', fields: productSpuUpdateFields },
};

export const productCategoryAuditFields: EventFields = {
  auditId: { name: 'audit_id', type: 'id' },
  status: { name: 'status', type: 'number' },
  reason: { name: 'reason', type: 'string' },
};

export const productCategoryAuditEventFields: EventFields = {
  productCategoryAudit: { name: 'ProductCategoryAudit', type: 'object', fields: productCategoryAuditFields },
};

export const productOrderStatusUpdateFields: EventFields = {
  orderId: { name: 'order_id', type: 'id' },
  status: { name: 'status', type: 'number' },
};

export const productOrderStatusUpdateEventFields: EventFields = {
  productOrderStatusUpdate: {
    name: 'ProductOrderStatusUpdate',
    type: 'object',
    fields: productOrderStatusUpdateFields,
  },
};

export const channelsEcStockNoEnoughFields: EventFields = {
  productId: { name: 'product_id', type: 'id' },
  skuId: { name: 'sku_id', type: 'id' },
  remainingStockAmount: { name: 'remaining_stock_amount', type: 'number' },
  remainingCodeAmount: { name: 'remaining_code_amount', type: 'number' },
};

export const stockNoEnoughEventFields: EventFields = {
  channelsEcStockNoEnough: {
    name: 'channels_ec_stock_no_enough',
    type: 'object',
    fields: channelsEcStockNoEnoughFields,
  },
};

export const orderInfoFields: EventFields = { orderId: { name: 'order_id', type: 'id' } };

export const orderNewEventFields: EventFields = {
  orderInfo: { name: 'order_info', type: 'object', fields: orderInfoFields },
};

export const orderCancelOrderInfoFields: EventFields = {
  orderId: { name: 'order_id', type: 'id' },
  cancelType: { name: 'cancel_type', type: 'number' },
};

export const orderCancelEventFields: EventFields = {
  orderInfo: { name: 'order_info', type: 'object', fields: orderCancelOrderInfoFields },
};

export const orderPayOrderInfoFields: EventFields = {
  orderId: { name: 'order_id', type: 'id' },
  payTime: { name: 'pay_time', type: 'date' },
};

export const orderPayEventFields: EventFields = {
  orderInfo: { name: 'order_info', type: 'object', fields: orderPayOrderInfoFields },
};

export const orderWaitShippingOrderInfoFields: EventFields = { orderId: { name: 'order_id', type: 'id' } };

export const orderWaitShippingEventFields: EventFields = {
  orderInfo: { name: 'order_info', type: 'object', fields: orderWaitShippingOrderInfoFields },
};

export const orderDeliverOrderInfoFields: EventFields = {
  orderId: { name: 'order_id', type: 'id' },
  finishDelivery: { name: 'finish_delivery', type: 'boolean' },
};

export const orderDeliverEventFields: EventFields = {
  orderInfo: { name: 'order_info', type: 'object', fields: orderDeliverOrderInfoFields },
};

export const orderConfirmOrderInfoFields: EventFields = {
  orderId: { name: 'order_id', type: 'id' },
  confirmType: { name: 'confirm_type', type: 'number' },
};

export const orderConfirmEventFields: EventFields = {
  orderInfo: { name: 'order_info', type: 'object', fields: orderConfirmOrderInfoFields },
};

export const orderSettleOrderInfoFields: EventFields = {
  orderId: { name: 'order_id', type: 'id' },
  settleTime: { name: 'settle_time', type: 'date' },
};

export const orderSettleEventFields: EventFields = {
  orderInfo: { name: 'order_info', type: 'object', fields: orderSettleOrderInfoFields },
};

export const orderExtInfoUpdateOrderInfoFields: EventFields = {
  orderId: { name: 'order_id', type: 'id' },
  type: { name: 'type', type: 'number' },
};

export const orderExtInfoUpdateEventFields: EventFields = {
  orderInfo: { name: 'order_info', type: 'object', fields: orderExtInfoUpdateOrderInfoFields },
};

export const finderShopAftersaleStatusUpdateFields: EventFields = {
  afterSaleOrderId: { name: 'after_sale_order_id', type: 'id' },
  orderId: { name: 'order_id', type: 'id' },
  status: { name: 'status', type: 'string' },
  wxaVipDiscountedPrice: { name: 'wxa_vip_discounted_price', type: 'number' },
};

export const afterSaleUpdateEventFields: EventFields = {
  finderShopAftersaleStatusUpdate: {
    name: 'finder_shop_aftersale_status_update',
    type: 'object',
    fields: finderShopAftersaleStatusUpdateFields,
  },
  wxaVipDiscountedPrice: { name: 'wxa_vip_discounted_price', type: 'integer' },
};

export const finderShopPresentAftersaleStatusUpdateFields: EventFields = {
  afterSaleOrderId: { name: 'after_sale_order_id', type: 'id' },
  orderId: { name: 'order_id', type: 'id' },
  status: { name: 'status', type: 'string' },
};

export const presentAfterSaleUpdateEventFields: EventFields = {
  finderShopPresentAftersaleStatusUpdate: {
    name: 'finder_shop_present_aftersale_status_update',
    type: 'object',
    fields: finderShopPresentAftersaleStatusUpdateFields,
  },
};

export const finderShopGuaranteeStatusUpdateFields: EventFields = {
  guaranteeOrderId: { name: 'guarantee_order_id', type: 'id' },
  orderId: { name: 'order_id', type: 'id' },
  status: { name: 'status', type: 'string' },
};

export const guaranteeUpdateEventFields: EventFields = {
  finderShopGuaranteeStatusUpdate: {
    name: 'finder_shop_guarantee_status_update',
    type: 'object',
    fields: finderShopGuaranteeStatusUpdateFields,
  },
};

export const finderShopComplaintFields: EventFields = {
  complaintId: { name: 'complaint_id', type: 'id' },
  afterSaleOrderId: { name: 'after_sale_order_id', type: 'id' },
  orderId: { name: 'order_id', type: 'id' },
  complaintStatus: { name: 'complaint_status', type: 'number' },
};

export const complaintUpdateEventFields: EventFields = {
  finderShopComplaint: { name: 'finder_shop_complaint', type: 'object', fields: finderShopComplaintFields },
};

export const couponCreateInfoFields: EventFields = {
  couponId: { name: 'coupon_id', type: 'id' },
  createTime: { name: 'create_time', type: 'date' },
};

export const couponCreateEventFields: EventFields = {
  couponInfo: { name: 'coupon_info', type: 'object', fields: couponCreateInfoFields },
};

export const couponDeleteInfoFields: EventFields = {
  couponId: { name: 'coupon_id', type: 'id' },
  deleteTime: { name: 'delete_time', type: 'date' },
};

export const couponDeleteEventFields: EventFields = {
  couponInfo: { name: 'coupon_info', type: 'object', fields: couponDeleteInfoFields },
};

export const couponExpireInfoFields: EventFields = {
  couponId: { name: 'coupon_id', type: 'id' },
  expireTime: { name: 'expire_time', type: 'date' },
};

export const couponExpireEventFields: EventFields = {
  couponInfo: { name: 'coupon_info', type: 'object', fields: couponExpireInfoFields },
};

export const couponInfoChangeInfoFields: EventFields = {
  couponId: { name: 'coupon_id', type: 'id' },
  changeTime: { name: 'change_time', type: 'date' },
};

export const couponInfoChangeEventFields: EventFields = {
  couponInfo: { name: 'coupon_info', type: 'object', fields: couponInfoChangeInfoFields },
};

export const couponInvalidInfoFields: EventFields = {
  couponId: { name: 'coupon_id', type: 'id' },
  invalidTime: { name: 'invalid_time', type: 'date' },
};

export const couponInvalidEventFields: EventFields = {
  couponInfo: { name: 'coupon_info', type: 'object', fields: couponInvalidInfoFields },
};

export const receiveInfoFields: EventFields = {
  userCouponId: { name: 'user_coupon_id', type: 'id' },
  couponId: { name: 'coupon_id', type: 'id' },
  receiveTime: { name: 'receive_time', type: 'date' },
};

export const couponReceiveEventFields: EventFields = {
  receiveInfo: { name: 'receive_info', type: 'object', fields: receiveInfoFields },
};

export const userCouponUseInfoFields: EventFields = {
  couponId: { name: 'coupon_id', type: 'id' },
  userCouponId: { name: 'user_coupon_id', type: 'id' },
  useTime: { name: 'use_time', type: 'date' },
};

export const userCouponUseEventFields: EventFields = {
  userInfo: { name: 'user_info', aliases: ['user_coupon_info'], type: 'object', fields: userCouponUseInfoFields },
};

export const userCouponUnuseInfoFields: EventFields = {
  couponId: { name: 'coupon_id', type: 'id' },
  userCouponId: { name: 'user_coupon_id', type: 'id' },
  unuseTime: { name: 'unuse_time', type: 'date' },
};

export const userCouponUnuseEventFields: EventFields = {
  userInfo: { name: 'user_info', aliases: ['user_coupon_info'], type: 'object', fields: userCouponUnuseInfoFields },
};

export const userCouponExpireInfoFields: EventFields = {
  couponId: { name: 'coupon_id', type: 'id' },
  userCouponId: { name: 'user_coupon_id', type: 'id' },
  expireTime: { name: 'expire_time', type: 'date' },
};

export const userCouponExpireEventFields: EventFields = {
  userCouponInfo: {
    name: 'user_coupon_info',
    aliases: ['user_info'],
    type: 'object',
    fields: userCouponExpireInfoFields,
  },
};

export const voucherFields: EventFields = {
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

export const voucherSendSuccEventFields: EventFields = {
  voucherList: { name: 'voucher_list', type: 'object', list: true, fields: voucherFields },
};

export const accountInfoFields: EventFields = { event: { name: 'event', type: 'number' } };

export const settlementAccountChangeEventFields: EventFields = {
  accountInfo: { name: 'account_info', type: 'object', fields: accountInfoFields },
};

export const withdrawInfoFields: EventFields = {
  event: { name: 'event', type: 'number' },
  withdrawId: { name: 'withdraw_id', type: 'string' },
};

export const withdrawEventFields: EventFields = {
  withdrawInfo: { name: 'withdraw_info', type: 'object', fields: withdrawInfoFields },
};

export const qrcodeInfoFields: EventFields = {
  ticket: { name: 'ticket', type: 'string' },
  status: { name: 'status', type: 'number' },
  scanUserType: { name: 'scan_user_type', type: 'number' },
};

export const withdrawQrCodeStatusEventFields: EventFields = {
  qrcodeInfo: { name: 'qrcode_info', type: 'object', fields: qrcodeInfoFields },
};

export const itemInfoFields: EventFields = {
  eventType: { name: 'event_type', type: 'number' },
  appid: { name: 'appid', type: 'string' },
  productId: { name: 'product_id', type: 'id' },
  version: { name: 'version', type: 'string' },
  updateFields: { name: 'update_fields', type: 'string', list: true },
};

export const headSupplierItemUpdateEventFields: EventFields = {
  itemInfo: { name: 'item_info', type: 'object', fields: itemInfoFields },
};

export const commissionOrderInfoFields: EventFields = {
  orderId: { name: 'order_id', type: 'id' },
  skuId: { name: 'sku_id', type: 'id' },
  commissionOrderStatus: { name: 'commission_order_status', type: 'number' },
  orderStatus: { name: 'order_status', type: 'number' },
  version: { name: 'version', type: 'string' },
};

export const headSupplierCommissionOrderUpdateEventFields: EventFields = {
  orderInfo: { name: 'order_info', type: 'object', fields: commissionOrderInfoFields },
};

export const subscribedProductProductInfoFields: EventFields = {
  title: { name: 'title', type: 'string' },
  subTitle: { name: 'sub_title', type: 'string' },
  headImgs: { name: 'head_imgs', type: 'string', list: true },
};

export const subscribedProductSkuListFields: EventFields = {
  skuId: { name: 'sku_id', type: 'id' },
  salePrice: { name: 'sale_price', type: 'integer' },
};

export const subscribedProductItemInfoFields: EventFields = {
  appid: { name: 'appid', type: 'string' },
  productId: { name: 'product_id', type: 'id' },
  version: { name: 'version', type: 'string' },
  status: { name: 'status', type: 'number' },
  productInfo: { name: 'product_info', type: 'object', fields: subscribedProductProductInfoFields },
  skuList: { name: 'sku_list', type: 'object', list: true, fields: subscribedProductSkuListFields },
};

export const headSupplierSubscribedProductUpdateEventFields: EventFields = {
  itemInfo: { name: 'item_info', type: 'object', fields: subscribedProductItemInfoFields },
};

export const talentCommissionOrderUpdateEventFields: EventFields = {
  orderInfo: { name: 'order_info', type: 'object', fields: commissionOrderInfoFields },
};

export const enterSessionEventFields: EventFields = { sessionFrom: { name: 'SessionFrom', type: 'string' } };

export const vipJoinOrderInfoFields: EventFields = {
  joinTime: { name: 'join_time', type: 'date' },
  closeTime: { name: 'close_time', type: 'date' },
  phoneNumber: { name: 'phone_number', type: 'string' },
  grade: { name: 'grade', type: 'number' },
  experienceValue: { name: 'experience_value', type: 'number' },
  score: { name: 'score', type: 'number' },
  deltaScore: { name: 'delta_score', type: 'number' },
};

export const vipJoinEventFields: EventFields = {
  orderInfo: { name: 'order_info', type: 'object', fields: vipJoinOrderInfoFields },
};

export const vipCloseEventFields: EventFields = {
  orderInfo: { name: 'order_info', type: 'object', fields: vipJoinOrderInfoFields },
};

export const vipGradeInfoUpdateEventFields: EventFields = {
  orderInfo: { name: 'order_info', type: 'object', fields: vipJoinOrderInfoFields },
};

export const vipScoreUpdateEventFields: EventFields = {
  orderInfo: { name: 'order_info', type: 'object', fields: vipJoinOrderInfoFields },
};

export const vipScoreExchangeCouponInfoFields: EventFields = {
  relatedCouponId: { name: 'related_coupon_id', type: 'id' },
};

export const productInfoFields: EventFields = { relatedProductId: { name: 'related_product_id', type: 'id' } };

export const exchangeInfoFields: EventFields = {
  payScore: { name: 'pay_score', type: 'number' },
  scoreItemType: { name: 'score_item_type', type: 'number' },
  couponInfo: { name: 'coupon_info', type: 'object', fields: vipScoreExchangeCouponInfoFields },
  productInfo: { name: 'product_info', type: 'object', fields: productInfoFields },
};

export const vipScoreExchangeEventFields: EventFields = {
  exchangeInfo: { name: 'exchange_info', type: 'object', fields: exchangeInfoFields },
};

export const vipUserAutoAddInfoFields: EventFields = {
  shopAppid: { name: 'shop_appid', type: 'string' },
  identity: { name: 'identity', type: 'string' },
  outerUserid: { name: 'outer_userid', type: 'string' },
  addTime: { name: 'add_time', type: 'date' },
};

export const vipUserAutoAddEventFields: EventFields = {
  info: { name: 'info', type: 'object', fields: vipUserAutoAddInfoFields },
};

export const vipUserInfoGetInfoFields: EventFields = { shopAppid: { name: 'shop_appid', type: 'string' } };

export const vipUserInfoGetEventFields: EventFields = {
  info: { name: 'info', type: 'object', fields: vipUserInfoGetInfoFields },
};

export const sharerChangeEventFields: EventFields = {
  bindStatus: { name: 'bind_status', type: 'number' },
  openid: { name: 'openid', type: 'string' },
  sharerType: { name: 'sharer_type', type: 'number' },
};

export const closeStoreEventFields: EventFields = {
  appid: { name: 'appid', type: 'string' },
  closeTimestamp: { name: 'close_timestamp', type: 'date' },
};

export const storeStatusChangeEventFields: EventFields = {
  appid: { name: 'appid', type: 'string' },
  changeTimestamp: { name: 'change_timestamp', type: 'date' },
  oldStatus: { name: 'old_status', type: 'string' },
  newStatus: { name: 'new_status', type: 'string' },
};

export const setShopNicknameEventFields: EventFields = {
  appid: { name: 'appid', type: 'string' },
  oldNickname: { name: 'old_nickname', type: 'string' },
  newNickname: { name: 'new_nickname', type: 'string' },
};

export const setShopHeadImageEventFields: EventFields = {
  appid: { name: 'appid', type: 'string' },
  oldHeadImgUrl: { name: 'old_head_img_url', type: 'string' },
  newHeadImgUrl: { name: 'new_head_img_url', type: 'string' },
};

export const apiChangeFields: EventFields = {
  chineseName: { name: 'chinese_name', type: 'string' },
  cgiPath: { name: 'cgi_path', type: 'string' },
  docUrl: { name: 'doc_url', type: 'string' },
  changeContent: { name: 'change_content', type: 'string' },
};

export const apiDiffEventFields: EventFields = {
  changelogUrl: { name: 'changelog_url', type: 'string' },
  apiChanges: { name: 'api_changes', type: 'object', list: true, fields: apiChangeFields },
  changeTime: { name: 'change_time', type: 'date' },
};

export const eventDataFields: EventFields = {
  shopAppid: { name: 'shop_appid', type: 'string' },
  orderId: { name: 'order_id', type: 'string' },
};

export const cooperationShopOrderEventFields: EventFields = {
  eventData: { name: 'EventData', aliases: ['Data'], type: 'object', fields: eventDataFields },
};

export const dropshipOrderNewEventFields: EventFields = { dsOrderId: { name: 'ds_order_id', type: 'string' } };

export const dropshipOrderUpdateEventFields: EventFields = {
  dsOrderId: { name: 'ds_order_id', type: 'string' },
  updateTime: { name: 'update_time', type: 'date' },
};

export const dropshipOrderCancelEventFields: EventFields = { dsOrderId: { name: 'ds_order_id', type: 'string' } };

export const supplierInviteRelationEventFields: EventFields = {
  appid: { name: 'appid', type: 'string' },
  inviteTime: { name: 'invite_time', type: 'date' },
};

export const ecSupplierProductAuditFields: EventFields = {
  productId: { name: 'product_id', type: 'id' },
  status: { name: 'status', type: 'number' },
  reason: { name: 'reason', type: 'string' },
  auditInfo: { name: 'audit_info', type: 'string' },
};

export const supplierProductAuditEventFields: EventFields = {
  ecSupplierProductAudit: { name: 'EcSupplierProductAudit', type: 'object', fields: ecSupplierProductAuditFields },
};

export const ecSupplierProductUpdateFields: EventFields = {
  productId: { name: 'product_id', type: 'id' },
  status: { name: 'status', type: 'number' },
};

export const supplierProductUpdateEventFields: EventFields = {
  ecSupplierProductUpdate: { name: 'EcSupplierProductUpdate', type: 'object', fields: ecSupplierProductUpdateFields },
};

export const ecSupplierProductListingFields: EventFields = {
  productId: { name: 'product_id', type: 'id' },
  status: { name: 'status', type: 'number' },
  reason: { name: 'reason', type: 'string' },
};

export const supplierProductListingEventFields: EventFields = {
  ecSupplierProductListing: {
    name: 'EcSupplierProductListing',
    type: 'object',
    fields: ecSupplierProductListingFields,
  },
};

export const supplyOrderNewFields: EventFields = { supplyOrderId: { name: 'supply_order_id', type: 'id' } };

export const supplyOrderNewEventFields: EventFields = {
  supplyOrderNew: { name: 'SupplyOrderNew', type: 'object', fields: supplyOrderNewFields },
};

export const supplyOrderUpdateFields: EventFields = {
  supplyOrderId: { name: 'supply_order_id', type: 'id' },
  updateTime: { name: 'update_time', type: 'date' },
};

export const supplyOrderUpdateEventFields: EventFields = {
  supplyOrderUpdate: { name: 'SupplyOrderUpdate', type: 'object', fields: supplyOrderUpdateFields },
};

export const supplyOrderCancelFields: EventFields = { supplyOrderId: { name: 'supply_order_id', type: 'id' } };

export const supplyOrderCancelEventFields: EventFields = {
  supplyOrderCancel: { name: 'SupplyOrderCancel', type: 'object', fields: supplyOrderCancelFields },
};

export const supplyOrderCompleteFields: EventFields = { supplyOrderId: { name: 'supply_order_id', type: 'id' } };

export const supplyOrderCompleteEventFields: EventFields = {
  supplyOrderComplete: { name: 'SupplyOrderComplete', type: 'object', fields: supplyOrderCompleteFields },
};

export const waybillInfoFields: EventFields = {
  ewaybillOrderId: { name: 'ewaybill_order_id', type: 'string' },
  waybillId: { name: 'waybill_id', type: 'string' },
  status: { name: 'status', type: 'number' },
  desc: { name: 'desc', type: 'string' },
  updateTime: { name: 'update_time', type: 'date' },
};

export const ewaybillPushPathEventFields: EventFields = {
  waybillInfo: { name: 'waybill_info', type: 'object', fields: waybillInfoFields },
};
