// Generated from catalogue/mini-program.json by `npm run generate`. Do not edit.

import type { EventFields } from '../../model/event-fields.js';
import {
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
import {
  textMessageFields,
  imageMessageFields,
  linkMessageFields,
  miniProgramPageMessageFields,
  voiceMessageFields,
  videoMessageFields,
  debugDemoEventFields,
  enterSessionEventFields,
  subscribeMsgPopupEventFields,
  subscribeMsgChangeEventFields,
  subscribeMsgSentEventFields,
  userInfoModifiedEventFields,
  userAuthorizationRevokeEventFields,
  userAuthorizationCancellationEventFields,
  codeAuditSuccessEventFields,
  codeAuditFailEventFields,
  codeAuditDelayEventFields,
  nicknameAuditEventFields,
  categoryAuditEventFields,
  privacyApplyEventFields,
  illegalRecordEventFields,
  appealRecordEventFields,
  commentBadScoreEventFields,
  mediaCheckEventFields,
  widgetDataEventFields,
  wxVerifyPaySuccEventFields,
  wxVerifyDispatchEventFields,
  wxVerifyRefillEventFields,
  qualificationVerifySuccessEventFields,
  qualificationVerifyFailEventFields,
  namingVerifySuccessEventFields,
  namingVerifyFailEventFields,
  annualRenewEventFields,
  verifyExpiredEventFields,
  betaAppAuthorizationApplyEventFields,
  betaAppVerifyApplyEventFields,
  betaAppVerifyEventFields,
  addNearbyPoiAuditInfoEventFields,
  nearbyCategoryAuditInfoEventFields,
  createMapPoiAuditInfoEventFields,
  applyMerchantAuditInfoEventFields,
  addStoreAuditInfoEventFields,
  modifyStoreAuditInfoEventFields,
  merchantOrderEventFields,
  addExpressPathEventFields,
  chargeServiceQuotaEventFields,
  userAuthorizeInvoiceEventFields,
  submitInvoiceTitleEventFields,
  tradeManageRemindAccessApiEventFields,
  tradeManageRemindShippingEventFields,
  tradeManageOrderSettlementEventFields,
  tradeControlledEventFields,
  miniDramaUploadEventFields,
  miniDramaAuditEventFields,
  novelAuditEventFields,
  liveFollowEventFields,
  livePushMessageEventFields,
  retailRefundEventFields,
  virtualPaymentGoodsDeliverEventFields,
  virtualPaymentCoinPayEventFields,
  virtualPaymentRefundEventFields,
  virtualPaymentComplaintEventFields,
  virtualPaymentRiskNoticeEventFields,
  virtualPaymentSubscribeSigningResultEventFields,
  virtualPaymentSubscribePayFailEventFields,
  virtualPaymentAppleSubscribeSigningResultEventFields,
  virtualPaymentRefundQueryEventFields,
  miniGameCoinDeliverCompletedEventFields,
  miniGameGoodsDeliverEventFields,
  miniGameStoreGoodsDeliverEventFields,
  miniGameDeliverH5PayProductsEventFields,
  openProductAccountRegisterEventFields,
  openProductBrandAuditEventFields,
  openProductCategoryAuditEventFields,
  openProductSceneGroupAuditEventFields,
  openProductSpuAuditEventFields,
  openProductSpuStatusUpdateEventFields,
  openProductOrderPayEventFields,
  openProductOrderCancelEventFields,
  openProductOrderConfirmEventFields,
  openProductOrderRefundEventFields,
  openProductOrderSettleEventFields,
  openProductOrderAnalyzeEventFields,
  openProductReceiveCouponEventFields,
  afterSaleNewOrderEventFields,
  afterSaleUpdateOrderEventFields,
  afterSaleUserCancelEventFields,
  afterSaleRefundSuccessEventFields,
  afterSaleUserModifyReturnInfoEventFields,
  afterSaleUserConfirmRefundCertificateEventFields,
  afterSaleWaitMerchantConfirmReceiptEventFields,
  afterSaleWaitMerchantOfflineRefundEventFields,
  afterSaleMerchantConfirmReceiptOverdueEventFields,
  afterSaleMerchantHandleRefundOverdueEventFields,
  afterSaleMerchantHandleReturnOverdueEventFields,
  afterSaleUserUploadReturnInfoOverdueEventFields,
  afterSaleUserApplyPlatformJudgeOverdueEventFields,
  afterSaleComplaintUpdateOrderStateEventFields,
  complaintCallbackEventFields,
  shopComplaintEventFields,
  fundsOrderPayEventFields,
  fundsOrderRefundEventFields,
  fundsOrderProfitSharingEventFields,
  withdrawEventFields,
  miniProgramSharerActionEventFields,
  miniProgramSharerBindStatusChangeEventFields,
  addWaybillEventFields,
  cancelWaybillEventFields,
  expressCheckBizEventFields,
  expressGetQuotaEventFields,
  addSingleWaybillEventFields,
  cancelSingleWaybillEventFields,
  querySingleWaybillEventFields,
  querySingleWaybillFeeEventFields,
  singleWaybillPayEventFields,
  remindWaybillEventFields,
  waybillComplaintEventFields,
  waybillEvaluateAgentEventFields,
  waybillQueryExpectTimeRangeEventFields,
  updateBusinessBindResultEventFields,
  deliveryGetAuthInfoEventFields,
  deliveryGetPreAuthCodeEventFields,
  cancelAuthAccountEventFields,
  deliveryMockUpdateOrderStatusEventFields,
  transportAddOrderEventFields,
  transportReAddOrderEventFields,
  transportPreCreateOrderEventFields,
  transportCancelOrderEventFields,
  transportPreCancelOrderEventFields,
  transportAddTipsEventFields,
  transportQueryOrderStatusEventFields,
  transportGetAgentPosEventFields,
  transportSetRiderScoreEventFields,
  transportConfirmReturnToBizEventFields,
  deliveryUpdateWaybillStatusEventFields,
  relatedShopOrderEventFields,
  cooperationShopOrderEventFields,
  shopVipUserInfoGetEventFields,
  shopVipUserAutoAddEventFields,
  shopOrderInfoInitEventFields,
  shopOrderUseVipDiscountEventFields,
  shopOrderUnuseVipDiscountEventFields,
  chatbotUserEnterEventFields,
  chatbotUserQuitEventFields,
  businessPaymentSucceededEventFields,
  businessRefundSucceededEventFields,
  businessProductApplicationFinishEventFields,
  businessProfitAllocationFinishedEventFields,
  businessWithdrawSucceededEventFields,
} from './event-fields.generated.js';

/** An element of `SubscribeMsgPopupEvent`. */
export interface SubscribeMsgPopup {
  /** `TemplateId`: The template. */
  readonly templateId?: string;
  /** `SubscribeStatusString`: `accept` or `reject`. */
  readonly subscribeStatusString?: string;
  /** `PopupScene`: Where the popup was shown. */
  readonly popupScene?: number;
}

/** An element of `SubscribeMsgChangeEvent`. */
export interface SubscribeMsgChange {
  /** `TemplateId`: The template. */
  readonly templateId?: string;
  /** `SubscribeStatusString`: `accept` or `reject`. */
  readonly subscribeStatusString?: string;
}

/** An element of `SubscribeMsgSentEvent`. */
export interface SubscribeMsgSent {
  /** `TemplateId`: The template. */
  readonly templateId?: string;
  /** `MsgID`: The id of the notification. */
  readonly msgID?: string;
  /** `ErrorCode`: 0 when it was delivered. */
  readonly errorCode?: number;
  /** `ErrorStatus`: `success`, or why not. */
  readonly errorStatus?: string;
}

/** The value of `result_info`. */
export interface ResultInfo {
  /** `api_name`. */
  readonly apiName: string;
  /** `audit_id`. */
  readonly auditId: string;
  /** `status`: `2` rejected, `3` passed. */
  readonly status: number;
  /** `apply_time`. */
  readonly applyTime: Date;
  /** `audit_time`. */
  readonly auditTime?: Date;
  /** `reason`. */
  readonly reason?: string;
}

/** The value of `illegal_material`. */
export interface IllegalMaterial {
  /** `content`. */
  readonly content: string;
  /** `content_url`. */
  readonly contentUrl: string;
}

/** The value of `appeal_material`. */
export interface AppealMaterial {
  /** `reason`. */
  readonly reason: string;
  /** `proof_material_id`. */
  readonly proofMaterialId: readonly string[];
}

/** An element of `material`. */
export interface AppealRecordMaterial {
  /** `illegal_material`. */
  readonly illegalMaterial?: IllegalMaterial;
  /** `appeal_material`. */
  readonly appealMaterial?: AppealMaterial;
}

/** The value of `result`. */
export interface CommentBadScoreResult {
  /** `comment_id`. */
  readonly commentId: string;
}

/** The value of `result`. */
export interface MediaCheckResult {
  /** `suggest`: `risky` not to be published, `pass` fine, `review` to be looked at. */
  readonly suggest: string;
  /** `label`: `100` normal, `20001` politics, `20002` pornography, `20006` crime, `21000` other. */
  readonly label: number;
}

/** An element of `detail`. */
export interface MediaCheckDetail {
  /** `errcode`. */
  readonly errcode: number;
  /** `strategy`. */
  readonly strategy: string;
  /** `suggest`: `risky` not to be published, `pass` fine, `review` to be looked at. */
  readonly suggest?: string;
  /** `label`: `100` normal, `20001` politics, `20002` pornography, `20006` crime, `21000` other. */
  readonly label?: number;
  /** `prob`. */
  readonly prob?: number;
}

/** The value of `ApplyAuthorizationInfoNoitfy`. */
export interface ApplyAuthorizationInfoNoitfy {
  /** `appid`. */
  readonly appid?: string;
  /** `mp_appid`. */
  readonly mpAppid?: string;
  /** `operation_time`. */
  readonly operationTime?: string;
  /** `status`. */
  readonly status?: number;
  /** `msg`. */
  readonly msg?: string;
  /** `ticket`. */
  readonly ticket?: string;
}

/** The value of `ApplyAuthorizationInfoNoitfy`. */
export interface BetaAppVerifyApplyApplyAuthorizationInfoNoitfy {
  /** `appid`. */
  readonly appid: string;
  /** `mp_appid`. */
  readonly mpAppid: string;
  /** `operation_time`. */
  readonly operationTime: string;
  /** `status`. */
  readonly status: number;
  /** `msg`. */
  readonly msg?: string;
}

/** An element of `Actions`. */
export interface Action {
  /** `ActionTime`. */
  readonly actionTime: Date;
  /** `ActionType`. */
  readonly actionType: number;
  /** `ActionMsg`. */
  readonly actionMsg: string;
}

/** The value of `upload_event`. */
export interface UploadEvent {
  /** `media_id`. */
  readonly mediaId: string;
  /** `source_context`. */
  readonly sourceContext: string;
  /** `errcode`: anything else is a failure; `0` uploaded. */
  readonly errcode: number;
  /** `errmsg`. */
  readonly errmsg?: string;
}

/** The value of `audit_detail`. */
export interface AuditDetail {
  /** `audit_type`: `0` first review, `1` sent again, `2` episodes replaced, `3` data changed. */
  readonly auditType: number;
  /** `status`: `0` void, `1` under review, `2` rejected for good, `3` passed, `4` rejected, may be sent again. */
  readonly status: number;
  /** `create_time`. */
  readonly createTime: Date;
  /** `audit_time`. */
  readonly auditTime?: Date;
}

/** The value of `audit_event`. */
export interface AuditEvent {
  /** `drama_id`. */
  readonly dramaId: string;
  /** `audit_detail`. */
  readonly auditDetail: AuditDetail;
}

/** The value of `audit_detail`. */
export interface SecbookAuditAuditDetail {
  /** `status`: `0` void, `1` under review, `2` rejected, `3` passed, `4` rejected, may be sent again. */
  readonly status: number;
  /** `create_time`. */
  readonly createTime: Date;
  /** `audit_time`. */
  readonly auditTime?: Date;
}

/** The value of `audit_event`. */
export interface SecbookAuditAuditEvent {
  /** `book_id`. */
  readonly bookId: string;
  /** `audit_detail`. */
  readonly auditDetail: SecbookAuditAuditDetail;
}

/** The value of `FollowNotify`. */
export interface FollowNotify {
  /** `room_id`. */
  readonly roomId?: string;
  /** `user_openid`. */
  readonly userOpenid?: string;
  /** `time`. */
  readonly time?: Date;
  /** `live_status`: `101` live, `102` not begun, `103` ended. */
  readonly liveStatus?: number;
  /** `action`. */
  readonly action?: string;
}

/** The value of `PushMessageApiNotify`. */
export interface PushMessageApiNotify {
  /** `message_id`. */
  readonly messageId?: string;
  /** `room_id`. */
  readonly roomId?: string;
  /** `total_count`. */
  readonly totalCount?: number;
  /** `success_count`. */
  readonly successCount?: number;
  /** `openid_error_count`. */
  readonly openidErrorCount?: number;
  /** `relation_error_count`. */
  readonly relationErrorCount?: number;
  /** `user_recv_limit_count`. */
  readonly userRecvLimitCount?: number;
  /** `internal_error_count`. */
  readonly internalErrorCount?: number;
}

/** The value of `WeChatPayInfo`. */
export interface WeChatPayInfo {
  /** `MchOrderNo`. */
  readonly mchOrderNo?: string;
  /** `TransactionId`. */
  readonly transactionId?: string;
  /** `PaidTime`. */
  readonly paidTime?: Date;
}

/** The value of `GoodsInfo`. */
export interface GoodsInfo {
  /** `ProductId`. */
  readonly productId?: string;
  /** `Quantity`. */
  readonly quantity?: number;
  /** `OrigPrice`. */
  readonly origPrice?: number;
  /** `ActualPrice`. */
  readonly actualPrice?: number;
  /** `Attach`. */
  readonly attach?: string;
}

/** The value of `TeamInfo`. */
export interface TeamInfo {
  /** `ActivityId`. */
  readonly activityId?: string;
  /** `TeamId`. */
  readonly teamId?: string;
  /** `TeamType`. */
  readonly teamType?: number;
  /** `TeamAction`. */
  readonly teamAction?: number;
}

/** The value of `CoinInfo`. */
export interface CoinInfo {
  /** `Quantity`. */
  readonly quantity?: number;
  /** `OrigPrice`. */
  readonly origPrice?: number;
  /** `ActualPrice`. */
  readonly actualPrice?: number;
  /** `Attach`. */
  readonly attach?: string;
}

/** The value of `MiniGame`. */
export interface MiniGame {
  /** `Payload`. */
  readonly payload: string;
  /** `PayEventSig`. */
  readonly payEventSig: string;
  /** `IsMock`. */
  readonly isMock: boolean;
}

/** The value of `GoodsInfo`. */
export interface MiniGameGoodsDeliverGoodsInfo {
  /** `ProductId`. */
  readonly productId?: string;
  /** `Quantity`. */
  readonly quantity?: number;
  /** `ZoneId`. */
  readonly zoneId?: string;
  /** `OrigPrice`. */
  readonly origPrice?: number;
  /** `ActualPrice`. */
  readonly actualPrice?: number;
  /** `Attach`. */
  readonly attach?: string;
  /** `OrderSource`. */
  readonly orderSource?: number;
}

/** The value of `Payload`. */
export interface MiniGamePayload {
  /** `OpenId`. */
  readonly openId?: string;
  /** `Env`: `0` production, `1` sandbox. */
  readonly env?: number;
  /** `OutTradeNo`. */
  readonly outTradeNo?: string;
  /** `WeChatPayInfo`. */
  readonly weChatPayInfo?: unknown;
  /** `GoodsInfo`. */
  readonly goodsInfo?: MiniGameGoodsDeliverGoodsInfo;
}

/** The value of `MiniGame`. */
export interface MiniGameGoodsDeliverMiniGame {
  /** `Payload`. */
  readonly payload: MiniGamePayload;
  /** `PayEventSig`. */
  readonly payEventSig: string;
  /** `IsMock`. */
  readonly isMock?: boolean;
}

/** The value of `OpenProductAccountRegister`. */
export interface OpenProductAccountRegister {
  /** `status`. */
  readonly status: number;
}

/** The value of `QualificationAuditResult`. */
export interface QualificationAuditResult {
  /** `status`. */
  readonly status: number;
  /** `audit_id`. */
  readonly auditId: string;
  /** `brand_id`. */
  readonly brandId: string;
  /** `audit_type`. */
  readonly auditType: number;
  /** `reject_reason`. */
  readonly rejectReason?: string;
}

/** The value of `QualificationAuditResult`. */
export interface OpenProductCategoryAuditQualificationAuditResult {
  /** `status`. */
  readonly status: number;
  /** `audit_id`. */
  readonly auditId: string;
  /** `audit_type`. */
  readonly auditType: number;
  /** `reject_reason`. */
  readonly rejectReason?: string;
}

/** An element of `scene_group_ext_list`. */
export interface SceneGroupExt {
  /** `ext_id`. */
  readonly extId: string;
  /** `name`. */
  readonly name: string;
  /** `status`. */
  readonly status: number;
}

/** The value of `SceneGroupAudit`. */
export interface SceneGroupAudit {
  /** `group_id`. */
  readonly groupId: string;
  /** `name`. */
  readonly name: string;
  /** `reason`. */
  readonly reason?: string;
  /** `scene_group_ext_list`. */
  readonly sceneGroupExtList: readonly SceneGroupExt[];
}

/** The value of `OpenProductSpuAudit`. */
export interface OpenProductSpuAudit {
  /** `status`. */
  readonly status: number;
  /** `out_product_id`. */
  readonly outProductId: string;
  /** `product_id`. */
  readonly productId: string;
  /** `reject_reason`. */
  readonly rejectReason?: string;
}

/** The value of `order_info`. */
export interface OrderInfo {
  /** `out_order_id`. */
  readonly outOrderId: string;
  /** `order_id`. */
  readonly orderId: string;
  /** `transaction_id`. */
  readonly transactionId: string;
  /** `pay_time`. */
  readonly payTime: string;
}

/** The value of `order_info`. */
export interface OpenProductOrderCancelOrderInfo {
  /** `out_order_id`. */
  readonly outOrderId?: string;
  /** `order_id`. */
  readonly orderId?: string;
}

/** The value of `order_info`. */
export interface OpenProductOrderSettleOrderInfo {
  /** `out_order_id`. */
  readonly outOrderId?: string;
  /** `order_id`. */
  readonly orderId?: string;
  /** `settle_no`. */
  readonly settleNo?: string;
  /** `amount`. */
  readonly amount?: number;
  /** `settle_time`. */
  readonly settleTime?: string;
}

/** The value of `order_info`. */
export interface OpenProductOrderAnalyzeOrderInfo {
  /** `out_order_id`. */
  readonly outOrderId: string;
  /** `order_id`. */
  readonly orderId: string;
  /** `openid`. */
  readonly openid: string;
}

/** The value of `aftersale_info`. */
export interface AftersaleInfo {
  /** `aftersale_id`. */
  readonly aftersaleId: string;
  /** `order_id`. */
  readonly orderId: string;
  /** `out_order_id`. */
  readonly outOrderId: string;
}

/** The value of `aftersale_info`. */
export interface AfterSaleUpdateOrderAftersaleInfo {
  /** `aftersale_id`. */
  readonly aftersaleId: string;
  /** `out_aftersale_id`. */
  readonly outAftersaleId: string;
}

/** An element of `history`. */
export interface History {
  /** `time`. */
  readonly time?: Date;
  /** `content`. */
  readonly content?: string;
  /** `media_id_list`. */
  readonly mediaIdList: readonly string[];
}

/** The value of `BussiCallBackInfo`. */
export interface BussiCallBackInfo {
  /** `appid`. */
  readonly appid: string;
  /** `option_type`. */
  readonly optionType: string;
  /** `complaint_order_id`. */
  readonly complaintOrderId: string;
  /** `open_id`. */
  readonly openId: string;
  /** `type`. */
  readonly type: number;
  /** `status`. */
  readonly status: number;
  /** `phone_number`. */
  readonly phoneNumber: string;
  /** `customer_material_content`. */
  readonly customerMaterialContent?: string;
  /** `customer_material_media_id_list`. */
  readonly customerMaterialMediaIdList?: string;
  /** `order_id`. */
  readonly orderId: string;
  /** `out_trade_no`. */
  readonly outTradeNo: string;
  /** `product_name`. */
  readonly productName: string;
  /** `pay_time`. */
  readonly payTime: Date;
  /** `total_cost`. */
  readonly totalCost: number;
  /** `create_time`. */
  readonly createTime: Date;
  /** `expire_time`. */
  readonly expireTime?: Date;
  /** `history`. */
  readonly history: readonly History[];
}

/** The value of `complaint_info`. */
export interface ComplaintInfo {
  /** `complaint_order_id`. */
  readonly complaintOrderId?: string;
  /** `state`. */
  readonly state?: number;
  /** `event`. */
  readonly event?: number;
}

/** The value of `order_info`. */
export interface FundsOrderPayOrderInfo {
  /** `trade_no`. */
  readonly tradeNo: string;
  /** `transaction_id`. */
  readonly transactionId: string;
  /** `pay_time`. */
  readonly payTime: string;
}

/** The value of `order_info`. */
export interface FundsOrderRefundOrderInfo {
  /** `refund_no`. */
  readonly refundNo: string;
  /** `status`. */
  readonly status: string;
  /** `success_time`. */
  readonly successTime?: string;
}

/** The value of `order_info`. */
export interface FundsOrderProfitsharingOrderInfo {
  /** `profit_sharing_no`. */
  readonly profitSharingNo: string;
  /** `amount`. */
  readonly amount: number;
  /** `result`. */
  readonly result: string;
  /** `finish_time`. */
  readonly finishTime: string;
}

/** The value of `withdraw_info`. */
export interface WithdrawInfo {
  /** `out_request_no`. */
  readonly outRequestNo: string;
  /** `event`. */
  readonly event: number;
}

/** The value of `promoter`. */
export interface MiniProgramSharerActionPromoter {
  /** `finder_nickname`. */
  readonly finderNickname?: string;
  /** `promoter_id`. */
  readonly promoterId?: string;
  /** `promoter_openid`. */
  readonly promoterOpenid?: string;
}

/** The value of `Sender`. */
export interface AddWaybillSender {
  /** `Name`. */
  readonly name: string;
  /** `Tel`. */
  readonly tel?: string;
  /** `Mobile`. */
  readonly mobile?: string;
  /** `Company`. */
  readonly company?: string;
  /** `PostCode`. */
  readonly postCode?: string;
  /** `Country`. */
  readonly country?: string;
  /** `Province`. */
  readonly province: string;
  /** `City`. */
  readonly city: string;
  /** `Area`. */
  readonly area: string;
  /** `Address`. */
  readonly address: string;
}

/** An element of `DetailList`. */
export interface AddWaybillDetail {
  /** `Name`. */
  readonly name: string;
  /** `Count`. */
  readonly count: number;
}

/** The value of `Cargo`. */
export interface AddWaybillCargo {
  /** `Count`. */
  readonly count: number;
  /** `Space_X`. */
  readonly spaceX?: number;
  /** `Space_Y`. */
  readonly spaceY?: number;
  /** `Space_Z` or `space_z`. */
  readonly spaceZ?: number;
  /** `Weight` or `weight`. */
  readonly weight?: number;
  /** `DetailList`. */
  readonly detailList: readonly AddWaybillDetail[];
}

/** The value of `Insured`. */
export interface Insured {
  /** `UseInsured`. */
  readonly useInsured: boolean;
  /** `InsuredValue`. */
  readonly insuredValue: number;
}

/** The value of `Service`. */
export interface Service {
  /** `ServiceType`. */
  readonly serviceType: number;
  /** `ServiceName`. */
  readonly serviceName: string;
}

/** The value of `Sender`. */
export interface QuerySingleWaybillFeeSender {
  /** `Name`. */
  readonly name?: string;
  /** `Tel`. */
  readonly tel?: string;
  /** `Mobile`. */
  readonly mobile?: string;
  /** `Province`. */
  readonly province?: string;
  /** `City`. */
  readonly city?: string;
  /** `Area`. */
  readonly area?: string;
  /** `Street`. */
  readonly street?: string;
  /** `Address`. */
  readonly address?: string;
  /** `Id`. */
  readonly id?: string;
}

/** The value of `GoodDetail`. */
export interface GoodDetail {
  /** `Special`. */
  readonly special?: number;
  /** `Weight`. */
  readonly weight?: number;
}

/** The value of `agent`. */
export interface UpdateWaybillStatusAgent {
  /** `name`. */
  readonly name: string;
  /** `phone`. */
  readonly phone: string;
  /** `reach_time`. */
  readonly reachTime?: Date;
}

/** The value of `Data`. */
export interface RelatedShopOrder {
  /** `order_id`. */
  readonly orderId: string;
  /** `shop_appid`. */
  readonly shopAppid: string;
}

/** The value of `info`. */
export interface ShopVipUserInfoGetInfo {
  /** `shop_appid`. */
  readonly shopAppid: string;
}

/** The value of `info`. */
export interface ShopVipUserAutoAddInfo {
  /** `shop_appid`. */
  readonly shopAppid: string;
  /** `identity`. */
  readonly identity: string;
  /** `outer_userid`. */
  readonly outerUserid?: string;
  /** `add_time`. */
  readonly addTime?: Date;
}

/** An element of `order_product_coupon_info_list`. */
export interface ShopOrderProductCoupon {
  /** `user_coupon_id`. */
  readonly userCouponId?: string;
  /** `coupon_type`. */
  readonly couponType?: number;
  /** `discounted_price`. */
  readonly discountedPrice?: number;
}

/** An element of `product_infos`. */
export interface ShopOrderProduct {
  /** `product_id`. */
  readonly productId: string;
  /** `sku_id`. */
  readonly skuId: string;
  /** `sku_cnt`. */
  readonly skuCnt: number;
  /** `sale_price`. */
  readonly salePrice: number;
  /** `shop_discounted_price`. */
  readonly shopDiscountedPrice?: number;
  /** `order_product_coupon_info_list`. */
  readonly orderProductCouponInfoList: readonly ShopOrderProductCoupon[];
}

/** The value of `price_info`. */
export interface ShopOrderPrice {
  /** `product_price_before_vip_discount`. */
  readonly productPriceBeforeVipDiscount: number;
  /** `product_price`. */
  readonly productPrice: number;
  /** `shop_discounted_price`. */
  readonly shopDiscountedPrice?: number;
}

/** The value of `gen_order_info`. */
export interface ShopOrderInfo {
  /** `shop_appid`. */
  readonly shopAppid: string;
  /** `order_session_id`. */
  readonly orderSessionId: string;
  /** `scene`: `1` bought for oneself, `2` a gift to a group, `3` a gift to a friend. */
  readonly scene: number;
  /** `product_infos`. */
  readonly productInfos: readonly ShopOrderProduct[];
  /** `price_info`. */
  readonly priceInfo: ShopOrderPrice;
}

/** The value of `price_info`. */
export interface ShopVipDiscountPrice {
  /** `product_price_before_vip_discount`. */
  readonly productPriceBeforeVipDiscount: number;
  /** `vip_discounted_price`. */
  readonly vipDiscountedPrice: number;
  /** `product_price_after_vip_discount`. */
  readonly productPriceAfterVipDiscount: number;
}

/** The value of `order_info`. */
export interface ShopVipDiscountOrder {
  /** `shop_appid`. */
  readonly shopAppid: string;
  /** `order_session_id`. */
  readonly orderSessionId: string;
  /** `scene`: `1` bought for oneself, `2` a gift to a group, `3` a gift to a friend. */
  readonly scene: number;
  /** `unique_id`: one attempt of the user to order. */
  readonly uniqueId: string;
  /** `price_info`. */
  readonly priceInfo: ShopVipDiscountPrice;
}

/** The value of `order_info`. */
export interface ShopVipDiscountReturn {
  /** `shop_appid`. */
  readonly shopAppid: string;
  /** `order_session_id`. */
  readonly orderSessionId: string;
  /** `unique_id`: as in `channels_ec_order_use_vip_discount`. */
  readonly uniqueId: string;
}

/** The value of `content`. */
export interface Content {
  /** `msg`. */
  readonly msg?: string;
}

/** The value of `event_content`. */
export interface BusinessPayment {
  /** `payment_id`. */
  readonly paymentId?: string;
  /** `out_payment_id`. */
  readonly outPaymentId?: string;
  /** `amount`. */
  readonly amount?: number;
  /** `purchaser_id`. */
  readonly purchaserId?: string;
  /** `bargainor_ent_id`. */
  readonly bargainorEntId?: string;
  /** `status`. */
  readonly status?: string;
  /** `failed_reason`. */
  readonly failedReason?: string;
  /** `pay_succ_time`. */
  readonly paySuccTime?: Date;
}

/** The value of `event_content`. */
export interface BusinessRefund {
  /** `refund_id`. */
  readonly refundId?: string;
  /** `out_refund_id`. */
  readonly outRefundId?: string;
  /** `payment_id`. */
  readonly paymentId?: string;
  /** `out_payment_id`. */
  readonly outPaymentId?: string;
  /** `total_amount`. */
  readonly totalAmount?: number;
  /** `refund_amount`. */
  readonly refundAmount?: number;
  /** `refund_reason`. */
  readonly refundReason?: string;
  /** `status`. */
  readonly status?: string;
  /** `succeeded_time`. */
  readonly succeededTime?: Date;
  /** `created_time`. */
  readonly createdTime?: Date;
}

/** An element of `product_details`. */
export interface BusinessProductDetail {
  /** `product_name`. */
  readonly productName?: string;
  /** `status`. */
  readonly status?: string;
}

/** The value of `event_content`. */
export interface BusinessProductApplication {
  /** `request_no`. */
  readonly requestNo?: string;
  /** `out_request_no`. */
  readonly outRequestNo?: string;
  /** `ent_id`. */
  readonly entId?: string;
  /** `status`. */
  readonly status?: string;
  /** `product_details`. */
  readonly productDetails: readonly BusinessProductDetail[];
}

/** An element of `allocations`. */
export interface BusinessAllocation {
  /** `allocation_detail_id`. */
  readonly allocationDetailId?: string;
  /** `out_allocation_detail_id`. */
  readonly outAllocationDetailId?: string;
  /** `receiver_acct_id`. */
  readonly receiverAcctId?: string;
  /** `amount`. */
  readonly amount?: number;
  /** `result`. */
  readonly result?: string;
}

/** The value of `event_content`. */
export interface BusinessProfitAllocation {
  /** `payment_id`. */
  readonly paymentId?: string;
  /** `allocation_id`. */
  readonly allocationId?: string;
  /** `out_allocation_id`. */
  readonly outAllocationId?: string;
  /** `status`. */
  readonly status?: string;
  /** `allocations`. */
  readonly allocations: readonly BusinessAllocation[];
}

/** The value of `event_content`. */
export interface BusinessWithdrawal {
  /** `payment_id`. */
  readonly paymentId?: string;
  /** `withdraw_id`. */
  readonly withdrawId?: string;
  /** `out_withdraw_id`. */
  readonly outWithdrawId?: string;
  /** `amount`. */
  readonly amount?: number;
  /** `status`. */
  readonly status?: string;
}

/**
 * User sent a text to customer service.
 *
 * Official name: 文本消息, message `text`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html#%E6%96%87%E6%9C%AC%E6%B6%88%E6%81%AF
 */
export class TextMessage extends MiniProgramMessage {
  static readonly type = 'mini-program.message.text';
  static override readonly fields: EventFields = textMessageFields;

  declare readonly type: typeof TextMessage.type;

  /** `Content`. */
  declare readonly content: string;

  /** `BusinessId`. */
  declare readonly businessId?: string;
}

/**
 * User sent a picture to customer service.
 *
 * Official name: 图片消息, message `image`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html#%E5%9B%BE%E7%89%87%E6%B6%88%E6%81%AF
 */
export class ImageMessage extends MiniProgramMessage {
  static readonly type = 'mini-program.message.image';
  static override readonly fields: EventFields = imageMessageFields;

  declare readonly type: typeof ImageMessage.type;

  /** `PicUrl`. */
  declare readonly picUrl: string;

  /** `MediaId`. */
  declare readonly mediaId: string;

  /** `BusinessId`. */
  declare readonly businessId?: string;
}

/**
 * User sent a link to customer service.
 *
 * Official name: 链接消息, message `link`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html#%E9%93%BE%E6%8E%A5%E6%B6%88%E6%81%AF
 */
export class LinkMessage extends MiniProgramMessage {
  static readonly type = 'mini-program.message.link';
  static override readonly fields: EventFields = linkMessageFields;

  declare readonly type: typeof LinkMessage.type;

  /** `Title`. */
  declare readonly title: string;

  /** `Description`. */
  declare readonly description: string;

  /** `Url`. */
  declare readonly url: string;

  /** `BusinessId`. */
  declare readonly businessId?: string;
}

/**
 * User sent a Mini Program card to customer service.
 *
 * Official name: 小程序卡片消息, message `miniprogrampage`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/customer-message/receive.html
 */
export class MiniProgramPageMessage extends MiniProgramMessage {
  static readonly type = 'mini-program.message.miniprogrampage';
  static override readonly fields: EventFields = miniProgramPageMessageFields;

  declare readonly type: typeof MiniProgramPageMessage.type;

  /** `AppId`. */
  declare readonly miniProgramAppId: string;

  /** `Title`. */
  declare readonly title: string;

  /** `PagePath`. */
  declare readonly pagePath: string;

  /** `ThumbUrl`. */
  declare readonly thumbUrl: string;

  /** `ThumbMediaId`. */
  declare readonly thumbMediaId?: string;
}

/**
 * User sent a voice clip to customer service (known from the push to cloud functions).
 *
 * Official name: 语音消息, message `voice`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class VoiceMessage extends MiniProgramMessage {
  static readonly type = 'mini-program.message.voice';
  static override readonly fields: EventFields = voiceMessageFields;

  declare readonly type: typeof VoiceMessage.type;

  /** `MediaId`. */
  declare readonly mediaId?: string;

  /** `Format`. */
  declare readonly format?: string;
}

/**
 * User sent a video to customer service (known from the push to cloud functions).
 *
 * Official name: 视频消息, message `video`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class VideoMessage extends MiniProgramMessage {
  static readonly type = 'mini-program.message.video';
  static override readonly fields: EventFields = videoMessageFields;

  declare readonly type: typeof VideoMessage.type;

  /** `MediaId`. */
  declare readonly mediaId?: string;

  /** `ThumbMediaId`. */
  declare readonly thumbMediaId?: string;
}

/**
 * Sent by the console to test the message push.
 *
 * Official name: 模拟推送（调试）, event `debug_demo`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class DebugDemoEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.debug_demo';
  static override readonly fields: EventFields = debugDemoEventFields;

  declare readonly type: typeof DebugDemoEvent.type;

  /** `debug_str`. */
  declare readonly debugStr?: string;
}

/**
 * User opened the customer-service session.
 *
 * Official name: 进入会话事件, event `user_enter_tempsession`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class EnterSessionEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.user_enter_tempsession';
  static override readonly fields: EventFields = enterSessionEventFields;

  declare readonly type: typeof EnterSessionEvent.type;

  /** `SessionFrom`. */
  declare readonly sessionFrom?: string;
}

/**
 * User accepted or rejected subscribe messages in the popup.
 *
 * Official name: 用户操作订阅消息弹窗, event `subscribe_msg_popup_event`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class SubscribeMsgPopupEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.subscribe_msg_popup_event';
  static override readonly fields: EventFields = subscribeMsgPopupEventFields;

  declare readonly type: typeof SubscribeMsgPopupEvent.type;

  /** `SubscribeMsgPopupEvent` or `List`: One entry for each template. XML wraps it in `SubscribeMsgPopupEvent`, JSON has a bare `List`. */
  declare readonly list: readonly SubscribeMsgPopup[];
}

/**
 * User changed subscribe messages in the settings.
 *
 * Official name: 用户管理订阅消息, event `subscribe_msg_change_event`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class SubscribeMsgChangeEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.subscribe_msg_change_event';
  static override readonly fields: EventFields = subscribeMsgChangeEventFields;

  declare readonly type: typeof SubscribeMsgChangeEvent.type;

  /** `SubscribeMsgChangeEvent` or `List`: One entry for each template. XML wraps it in `SubscribeMsgChangeEvent`, JSON has a bare `List`. */
  declare readonly list: readonly SubscribeMsgChange[];
}

/**
 * Result of sending a subscribe message.
 *
 * Official name: 发送订阅消息结果, event `subscribe_msg_sent_event`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class SubscribeMsgSentEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.subscribe_msg_sent_event';
  static override readonly fields: EventFields = subscribeMsgSentEventFields;

  declare readonly type: typeof SubscribeMsgSentEvent.type;

  /** `SubscribeMsgSentEvent` or `List`: One entry for each template. XML wraps it in `SubscribeMsgSentEvent`, JSON has a bare `List`. */
  declare readonly list: readonly SubscribeMsgSent[];
}

/**
 * An authorized user changed or cleared the profile.
 *
 * Official name: 授权用户资料变更, event `user_info_modified`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class UserInfoModifiedEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.user_info_modified';
  static override readonly fields: EventFields = userInfoModifiedEventFields;

  declare readonly type: typeof UserInfoModifiedEvent.type;

  /** `OpenID` or `openid`. */
  declare readonly openID?: string;

  /** `AppID` or `appid`. */
  declare readonly appID?: string;

  /** `RevokeInfo`: what the user took back; `1` plate number, `2` address, `3` invoices, `4` Bluetooth, `5` microphone, `6` nickname and avatar, `7` camera, `8` phone number, `12` steps, `13` location, `14` chosen picture or video, `15` chosen file, `16` e-mail address, `18` chosen location, `19` nickname of the keyboard, `20` chosen avatar. */
  declare readonly revokeInfo?: string;

  /** `PluginID`. */
  declare readonly pluginID?: string;

  /** `OpenPID`. */
  declare readonly openPID?: string;

  /** `UnionID`. */
  declare readonly unionID?: string;
}

/**
 * An authorized user withdrew the consent.
 *
 * Official name: 授权用户资料撤回, event `user_authorization_revoke`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class UserAuthorizationRevokeEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.user_authorization_revoke';
  static override readonly fields: EventFields = userAuthorizationRevokeEventFields;

  declare readonly type: typeof UserAuthorizationRevokeEvent.type;

  /** `OpenID` or `openid`. */
  declare readonly openID?: string;

  /** `AppID` or `appid`. */
  declare readonly appID?: string;

  /** `RevokeInfo`: what the user took back; `1` plate number, `2` address, `3` invoices, `4` Bluetooth, `5` microphone, `6` nickname and avatar, `7` camera, `8` phone number, `12` steps, `13` location, `14` chosen picture or video, `15` chosen file, `16` e-mail address, `18` chosen location, `19` nickname of the keyboard, `20` chosen avatar. */
  declare readonly revokeInfo?: string;

  /** `PluginID`. */
  declare readonly pluginID?: string;

  /** `OpenPID`. */
  declare readonly openPID?: string;

  /** `UnionID`. */
  declare readonly unionID?: string;
}

/**
 * An authorized user closed the WeChat account, so the consent is void.
 *
 * Official name: 授权用户完成注销, event `user_authorization_cancellation`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class UserAuthorizationCancellationEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.user_authorization_cancellation';
  static override readonly fields: EventFields = userAuthorizationCancellationEventFields;

  declare readonly type: typeof UserAuthorizationCancellationEvent.type;

  /** `OpenID` or `openid`. */
  declare readonly openID?: string;

  /** `AppID` or `appid`. */
  declare readonly appID?: string;

  /** `RevokeInfo`: what the user took back; `1` plate number, `2` address, `3` invoices, `4` Bluetooth, `5` microphone, `6` nickname and avatar, `7` camera, `8` phone number, `12` steps, `13` location, `14` chosen picture or video, `15` chosen file, `16` e-mail address, `18` chosen location, `19` nickname of the keyboard, `20` chosen avatar. */
  declare readonly revokeInfo?: string;

  /** `PluginID`. */
  declare readonly pluginID?: string;

  /** `OpenPID`. */
  declare readonly openPID?: string;

  /** `UnionID`. */
  declare readonly unionID?: string;
}

/**
 * Code review passed.
 *
 * Official name: 代码审核通过, event `weapp_audit_success`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/submitAudit.html
 */
export class CodeAuditSuccessEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.weapp_audit_success';
  static override readonly fields: EventFields = codeAuditSuccessEventFields;

  declare readonly type: typeof CodeAuditSuccessEvent.type;

  /** `SuccTime`. */
  declare readonly succTime: Date;
}

/**
 * Code review failed.
 *
 * Official name: 代码审核不通过, event `weapp_audit_fail`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/submitAudit.html
 */
export class CodeAuditFailEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.weapp_audit_fail';
  static override readonly fields: EventFields = codeAuditFailEventFields;

  declare readonly type: typeof CodeAuditFailEvent.type;

  /** `FailTime`. */
  declare readonly failTime: Date;

  /** `Reason`. */
  declare readonly reason?: string;

  /** `ScreenShot`. */
  declare readonly screenShot?: string;
}

/**
 * Code review was delayed.
 *
 * Official name: 代码审核延后, event `weapp_audit_delay`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/submitAudit.html
 */
export class CodeAuditDelayEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.weapp_audit_delay';
  static override readonly fields: EventFields = codeAuditDelayEventFields;

  declare readonly type: typeof CodeAuditDelayEvent.type;

  /** `DelayTime`. */
  declare readonly delayTime: Date;

  /** `Reason`. */
  declare readonly reason?: string;
}

/**
 * Result of the review of a name.
 *
 * Official name: 名称审核结果, event `wxa_nickname_audit`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/setNickName.html
 */
export class NicknameAuditEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.wxa_nickname_audit';
  static override readonly fields: EventFields = nicknameAuditEventFields;

  declare readonly type: typeof NicknameAuditEvent.type;

  /** `nickname`. */
  declare readonly nickname: string;

  /** `ret`: `2` rejected, `3` passed. */
  declare readonly ret: number;

  /** `reason`. */
  declare readonly reason?: string;
}

/**
 * Result of the review of a category.
 *
 * Official name: 类目审核结果, event `wxa_category_audit`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/category-management/addCategory.html
 */
export class CategoryAuditEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.wxa_category_audit';
  static override readonly fields: EventFields = categoryAuditEventFields;

  declare readonly type: typeof CategoryAuditEvent.type;

  /** `first`. */
  declare readonly first: number;

  /** `second`. */
  declare readonly second: number;

  /** `ret`: `2` rejected, `3` passed. */
  declare readonly ret: number;

  /** `reason`. */
  declare readonly reason?: string;
}

/**
 * Result of applying for a private interface, such as location.
 *
 * Official name: 地理位置等隐私接口申请结果, event `wxa_privacy_apply`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/privacy-api-management/applyPrivacyInterface.html
 */
export class PrivacyApplyEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.wxa_privacy_apply';
  static override readonly fields: EventFields = privacyApplyEventFields;

  declare readonly type: typeof PrivacyApplyEvent.type;

  /** `result_info`. */
  declare readonly resultInfo: ResultInfo;
}

/**
 * The Mini Program broke a rule.
 *
 * Official name: 小程序违规记录, event `wxa_illegal_record`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class IllegalRecordEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.wxa_illegal_record';
  static override readonly fields: EventFields = illegalRecordEventFields;

  declare readonly type: typeof IllegalRecordEvent.type;

  /** `illegal_record_id`. */
  declare readonly illegalRecordId?: string;

  /** `appid`. */
  declare readonly appid?: string;

  /** `create_time`. */
  declare readonly recordCreateTime?: string;

  /** `illegal_reason`. */
  declare readonly illegalReason?: string;

  /** `illegal_content`. */
  declare readonly illegalContent?: string;

  /** `rule_url`. */
  declare readonly ruleUrl?: string;

  /** `rule_name`. */
  declare readonly ruleName?: string;
}

/**
 * Result of an appeal.
 *
 * Official name: 小程序申诉记录, event `wxa_appeal_record`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record-management/getAppealRecords.html
 */
export class AppealRecordEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.wxa_appeal_record';
  static override readonly fields: EventFields = appealRecordEventFields;

  declare readonly type: typeof AppealRecordEvent.type;

  /** `appeal_record_id`. */
  declare readonly appealRecordId: string;

  /** `appid`. */
  declare readonly appid: string;

  /** `appeal_count`. */
  declare readonly appealCount: number;

  /** `appeal_from`: `0` the user, `1` the provider. */
  declare readonly appealFrom: number;

  /** `appeal_status`: `1` under review, `2` rejected, `3` passed. */
  declare readonly appealStatus: number;

  /** `material`. */
  declare readonly material: readonly AppealRecordMaterial[];

  /** `punish_description`. */
  declare readonly punishDescription?: string;

  /** `audit_reason`. */
  declare readonly auditReason?: string;

  /** `appeal_time`. */
  declare readonly appealTime: Date;

  /** `audit_time`. */
  declare readonly auditTime?: Date;
}

/**
 * User left a bad rating.
 *
 * Official name: 小程序差评通知, event `wxa_comment_bad_score`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/guarantee/comment.html#_4-1%E5%B7%AE%E8%AF%84%E9%80%9A%E7%9F%A5CallBack
 */
export class CommentBadScoreEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.wxa_comment_bad_score';
  static override readonly fields: EventFields = commentBadScoreEventFields;

  declare readonly type: typeof CommentBadScoreEvent.type;

  /** `result`. */
  declare readonly result: CommentBadScoreResult;
}

/**
 * Result of the content check of a picture or an audio file.
 *
 * Official name: 音视频内容安全异步检测结果, event `wxa_media_check`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/sec-center/sec-check/api_mediacheckasync
 */
export class MediaCheckEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.wxa_media_check';
  static override readonly fields: EventFields = mediaCheckEventFields;

  declare readonly type: typeof MediaCheckEvent.type;

  /** `isrisky`: of version 1 alone; version 2 has `result`. */
  declare readonly isrisky?: boolean;

  /** `extra_info_json`. */
  declare readonly extraInfoJson?: string;

  /** `appid`. */
  declare readonly appid: string;

  /** `trace_id`. */
  declare readonly traceId: string;

  /** `status_code`: of version 1; `0` checked, `4294966288` the medium could not be fetched. */
  declare readonly statusCode?: number;

  /** `version`. */
  declare readonly version?: number;

  /** `result`. */
  declare readonly result?: MediaCheckResult;

  /** `detail`. */
  declare readonly detail: readonly MediaCheckDetail[];

  /** `errcode`: of version 2: 0 for a check that was done. */
  declare readonly errcode?: number;

  /** `errmsg`. */
  declare readonly errmsg?: string;
}

/**
 * A search widget asks for its data; the answer is JSON.
 *
 * Official name: 微信搜索服务（Widget）数据请求, event `wxa_widget_data`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class WidgetDataEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.wxa_widget_data';
  static override readonly fields: EventFields = widgetDataEventFields;

  declare readonly type: typeof WidgetDataEvent.type;

  /** `Query`. */
  declare readonly query?: unknown;

  /** `Scene`. */
  declare readonly scene?: number;
}

/**
 * The fee of the verification was paid.
 *
 * Official name: 微信认证支付成功, event `wx_verify_pay_succ`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class WxVerifyPaySuccEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.wx_verify_pay_succ';
  static override readonly fields: EventFields = wxVerifyPaySuccEventFields;

  declare readonly type: typeof WxVerifyPaySuccEvent.type;

  /** `OrderId`. */
  declare readonly orderId?: string;
}

/**
 * The verification was handed to an agency.
 *
 * Official name: 微信认证派单, event `wx_verify_dispatch`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class WxVerifyDispatchEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.wx_verify_dispatch';
  static override readonly fields: EventFields = wxVerifyDispatchEventFields;

  declare readonly type: typeof WxVerifyDispatchEvent.type;

  /** `Provider`. */
  declare readonly provider?: string;

  /** `Contact`. */
  declare readonly contact?: string;

  /** `DispatchTime`. */
  declare readonly dispatchTime?: Date;
}

/**
 * The material of the verification must be filled in again.
 *
 * Official name: 微信认证资料重填, event `wx_verify_refill`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class WxVerifyRefillEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.wx_verify_refill';
  static override readonly fields: EventFields = wxVerifyRefillEventFields;

  declare readonly type: typeof WxVerifyRefillEvent.type;

  /** `RefillReason`. */
  declare readonly refillReason?: string;

  /** `RefillTime`. */
  declare readonly refillTime?: Date;
}

/**
 * The qualification was verified.
 *
 * Official name: 资质认证成功, event `qualification_verify_success`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Account_Management/Wechat_Accreditation_Event_Push.html#0
 */
export class QualificationVerifySuccessEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.qualification_verify_success';
  static override readonly fields: EventFields = qualificationVerifySuccessEventFields;

  declare readonly type: typeof QualificationVerifySuccessEvent.type;

  /** `ExpiredTime`: Valid until then. */
  declare readonly expiredTime: Date;
}

/**
 * The verification of the qualification failed.
 *
 * Official name: 资质认证失败, event `qualification_verify_fail`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Account_Management/Wechat_Accreditation_Event_Push.html#1
 */
export class QualificationVerifyFailEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.qualification_verify_fail';
  static override readonly fields: EventFields = qualificationVerifyFailEventFields;

  declare readonly type: typeof QualificationVerifyFailEvent.type;

  /** `FailTime`. */
  declare readonly failTime: Date;

  /** `FailReason`. */
  declare readonly failReason: string;
}

/**
 * The name of the account was verified.
 *
 * Official name: 名称认证成功, event `naming_verify_success`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Account_Management/Wechat_Accreditation_Event_Push.html#2
 */
export class NamingVerifySuccessEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.naming_verify_success';
  static override readonly fields: EventFields = namingVerifySuccessEventFields;

  declare readonly type: typeof NamingVerifySuccessEvent.type;

  /** `ExpiredTime`: Valid until then. */
  declare readonly expiredTime: Date;
}

/**
 * The verification of the name failed.
 *
 * Official name: 名称认证失败, event `naming_verify_fail`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Account_Management/Wechat_Accreditation_Event_Push.html#3
 */
export class NamingVerifyFailEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.naming_verify_fail';
  static override readonly fields: EventFields = namingVerifyFailEventFields;

  declare readonly type: typeof NamingVerifyFailEvent.type;

  /** `FailTime`. */
  declare readonly failTime: Date;

  /** `FailReason`. */
  declare readonly failReason: string;
}

/**
 * The annual verification is due.
 *
 * Official name: 年审通知, event `annual_renew`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Account_Management/Wechat_Accreditation_Event_Push.html#4
 */
export class AnnualRenewEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.annual_renew';
  static override readonly fields: EventFields = annualRenewEventFields;

  declare readonly type: typeof AnnualRenewEvent.type;

  /** `ExpiredTime`: Verify again before then. */
  declare readonly expiredTime: Date;
}

/**
 * The verification has expired.
 *
 * Official name: 认证过期失效通知, event `verify_expired`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Account_Management/Wechat_Accreditation_Event_Push.html#5
 */
export class VerifyExpiredEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.verify_expired';
  static override readonly fields: EventFields = verifyExpiredEventFields;

  declare readonly type: typeof VerifyExpiredEvent.type;

  /** `ExpiredTime`: When it expired. */
  declare readonly expiredTime: Date;
}

/**
 * Authorization of a trial Mini Program was requested.
 *
 * Official name: 试用小程序授权申请, event `betaapp_authorization_apply_event`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/verify_beta_Mini_Programs/getmpadminauth.html
 */
export class BetaAppAuthorizationApplyEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.betaapp_authorization_apply_event';
  static override readonly fields: EventFields = betaAppAuthorizationApplyEventFields;

  declare readonly type: typeof BetaAppAuthorizationApplyEvent.type;

  /** `ApplyAuthorizationInfoNoitfy`. */
  declare readonly applyAuthorizationInfoNoitfy?: ApplyAuthorizationInfoNoitfy;
}

/**
 * A trial Mini Program applied to become a regular one.
 *
 * Official name: 试用小程序转正申请, event `betaapp_verify_apply_event`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/verify_beta_Mini_Programs/mpverifybetaweapp.html
 */
export class BetaAppVerifyApplyEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.betaapp_verify_apply_event';
  static override readonly fields: EventFields = betaAppVerifyApplyEventFields;

  declare readonly type: typeof BetaAppVerifyApplyEvent.type;

  /** `ApplyAuthorizationInfoNoitfy`. */
  declare readonly applyAuthorizationInfoNoitfy: BetaAppVerifyApplyApplyAuthorizationInfoNoitfy;
}

/**
 * Result of turning a trial Mini Program into a regular one.
 *
 * Official name: 试用小程序转正结果, event `betaapp_verify_event`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/verify_beta_Mini_Programs/getmpadminauth.html
 */
export class BetaAppVerifyEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.betaapp_verify_event';
  static override readonly fields: EventFields = betaAppVerifyEventFields;

  declare readonly type: typeof BetaAppVerifyEvent.type;

  /** `ApplyAuthorizationInfoNoitfy`. */
  declare readonly applyAuthorizationInfoNoitfy: BetaAppVerifyApplyApplyAuthorizationInfoNoitfy;
}

/**
 * Result of the review of a nearby place.
 *
 * Official name: 附近的小程序地点审核结果, event `add_nearby_poi_audit_info`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class AddNearbyPoiAuditInfoEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.add_nearby_poi_audit_info';
  static override readonly fields: EventFields = addNearbyPoiAuditInfoEventFields;

  declare readonly type: typeof AddNearbyPoiAuditInfoEvent.type;

  /** `audit_id`. */
  declare readonly auditId?: string;

  /** `status`: `2` rejected, `3` passed. */
  declare readonly status?: number;

  /** `reason`. */
  declare readonly reason?: string;

  /** `poi_id`. */
  declare readonly poiId?: string;
}

/**
 * Result of the review of the category of a nearby place.
 *
 * Official name: 附近的小程序类目审核结果, event `nearby_category_audit_info`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class NearbyCategoryAuditInfoEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.nearby_category_audit_info';
  static override readonly fields: EventFields = nearbyCategoryAuditInfoEventFields;

  declare readonly type: typeof NearbyCategoryAuditInfoEvent.type;

  /** `audit_id`. */
  declare readonly auditId?: string;

  /** `status`: `2` rejected, `3` passed. */
  declare readonly status?: number;

  /** `reason`. */
  declare readonly reason?: string;
}

/**
 * Result of the review of a store created in Tencent Maps.
 *
 * Official name: 腾讯地图创建门店审核结果, event `create_map_poi_audit_info`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class CreateMapPoiAuditInfoEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.create_map_poi_audit_info';
  static override readonly fields: EventFields = createMapPoiAuditInfoEventFields;

  declare readonly type: typeof CreateMapPoiAuditInfoEvent.type;

  /** `audit_id`. */
  declare readonly auditId?: string;

  /** `status`: `0` passed, `1` rejected. */
  declare readonly status?: number;

  /** `map_poi_id`. */
  declare readonly mapPoiId?: string;

  /** `name`. */
  declare readonly name?: string;

  /** `address`. */
  declare readonly address?: string;

  /** `longitude`. */
  declare readonly longitude?: number;

  /** `latitude`. */
  declare readonly latitude?: number;

  /** `sh_remark`. */
  declare readonly shRemark?: string;
}

/**
 * Result of the review of the merchant of a store Mini Program.
 *
 * Official name: 门店小程序商户审核结果, event `apply_merchant_audit_info`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class ApplyMerchantAuditInfoEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.apply_merchant_audit_info';
  static override readonly fields: EventFields = applyMerchantAuditInfoEventFields;

  declare readonly type: typeof ApplyMerchantAuditInfoEvent.type;

  /** `audit_id`: The review. */
  declare readonly auditId?: string;

  /** `status`: `1` passed, `2` under review, `3` rejected. */
  declare readonly status?: number;

  /** `reason`. */
  declare readonly reason?: string;
}

/**
 * Result of the review of a new store.
 *
 * Official name: 创建门店审核结果, event `add_store_audit_info`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class AddStoreAuditInfoEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.add_store_audit_info';
  static override readonly fields: EventFields = addStoreAuditInfoEventFields;

  declare readonly type: typeof AddStoreAuditInfoEvent.type;

  /** `audit_id`: The review. */
  declare readonly auditId?: string;

  /** `status`: `1` passed, `2` under review, `3` rejected. */
  declare readonly status?: number;

  /** `reason`. */
  declare readonly reason?: string;

  /** `is_upgrade`: `0` created, `1` completed. */
  declare readonly isUpgrade?: number;

  /** `poiid`: The store. */
  declare readonly poiid?: string;
}

/**
 * Result of the review of changed store pictures.
 *
 * Official name: 修改门店图片审核结果, event `modify_store_audit_info`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class ModifyStoreAuditInfoEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.modify_store_audit_info';
  static override readonly fields: EventFields = modifyStoreAuditInfoEventFields;

  declare readonly type: typeof ModifyStoreAuditInfoEvent.type;

  /** `audit_id`: The review. */
  declare readonly auditId?: string;

  /** `status`: `1` passed, `2` under review, `3` rejected. */
  declare readonly status?: number;

  /** `reason`. */
  declare readonly reason?: string;
}

/**
 * An order of a WeChat shop was paid (former shop of Official Accounts).
 *
 * Official name: 微信小店订单付款通知（旧版）, event `merchant_order`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html
 */
export class MerchantOrderEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.merchant_order';
  static override readonly fields: EventFields = merchantOrderEventFields;

  declare readonly type: typeof MerchantOrderEvent.type;

  /** `OrderId`: The order. */
  declare readonly orderId: string;

  /** `OrderStatus`. */
  declare readonly orderStatus: number;

  /** `ProductId`. */
  declare readonly productId: string;

  /** `SkuInfo`: The variants, as `id:value;id:value`. */
  declare readonly skuInfo: string;
}

/**
 * The track of a waybill was updated (merchant).
 *
 * Official name: 运单轨迹更新, event `add_express_path`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.onPathUpdate.html
 */
export class AddExpressPathEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.add_express_path';
  static override readonly fields: EventFields = addExpressPathEventFields;

  declare readonly type: typeof AddExpressPathEvent.type;

  /** `DeliveryID`. */
  declare readonly deliveryID: string;

  /** `OrderId`. */
  declare readonly orderId: string;

  /** `WayBillId`. */
  declare readonly wayBillId: string;

  /** `Version`. */
  declare readonly version: number;

  /** `Count`. */
  declare readonly count: number;

  /** `Actions`. */
  declare readonly actions: readonly Action[];
}

/**
 * The quota of a paid service runs low.
 *
 * Official name: 付费管理额度预警, event `charge_service_quota_notify`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class ChargeServiceQuotaEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.charge_service_quota_notify';
  static override readonly fields: EventFields = chargeServiceQuotaEventFields;

  declare readonly type: typeof ChargeServiceQuotaEvent.type;

  /** `event_type`. */
  declare readonly eventType?: number;

  /** `spu_id`. */
  declare readonly spuId?: string;

  /** `spu_name`. */
  declare readonly spuName?: string;

  /** `total_quota`. */
  declare readonly totalQuota?: number;

  /** `total_used_quota`. */
  declare readonly totalUsedQuota?: number;
}

/**
 * User authorized an e-invoice.
 *
 * Official name: 用户授权开票, event `user_authorize_invoice`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html#_12-2-2-4%E6%8E%A5%E6%94%B6%E5%BC%80%E7%A5%A8%E4%BA%8B%E4%BB%B6
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#6
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Nontax_Bill/API_list.html#2.3
 */
export class UserAuthorizeInvoiceEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.user_authorize_invoice';
  static override readonly fields: EventFields = userAuthorizeInvoiceEventFields;

  declare readonly type: typeof UserAuthorizeInvoiceEvent.type;

  /** `SuccOrderId`: The order that was authorized. */
  declare readonly succOrderId?: string;

  /** `FailOrderId`: The order that was not. */
  declare readonly failOrderId?: string;

  /** `Source`: `web`, `app` or `wxa`. */
  declare readonly source: string;
}

/**
 * User submitted an invoice title.
 *
 * Official name: 用户提交发票抬头, event `submit_invoice_title`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Quick_issuing/Interface_Instructions.html
 */
export class SubmitInvoiceTitleEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.submit_invoice_title';
  static override readonly fields: EventFields = submitInvoiceTitleEventFields;

  declare readonly type: typeof SubmitInvoiceTitleEvent.type;

  /** `title_type`: `InvoiceUserTitlePersonType` or `InvoiceUserTitleBusinessType`. */
  declare readonly titleType: string;

  /** `title`. */
  declare readonly title: string;

  /** `tax_no`. */
  declare readonly taxNo?: string;

  /** `phone`. */
  declare readonly phone?: string;

  /** `addr`. */
  declare readonly addr?: string;

  /** `bank_type`. */
  declare readonly bankType?: string;

  /** `bank_no`. */
  declare readonly bankNo?: string;

  /** `attach`: The merchant's own value. */
  declare readonly attach?: string;
}

/**
 * Reminder to integrate the shipping information service.
 *
 * Official name: 提醒接入发货信息管理服务, event `trade_manage_remind_access_api`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html
 */
export class TradeManageRemindAccessApiEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.trade_manage_remind_access_api';
  static override readonly fields: EventFields = tradeManageRemindAccessApiEventFields;

  declare readonly type: typeof TradeManageRemindAccessApiEvent.type;

  /** `msg`. */
  declare readonly msg?: string;
}

/**
 * Reminder to upload the shipping information of an order.
 *
 * Official name: 提醒需要上传发货信息, event `trade_manage_remind_shipping`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html
 */
export class TradeManageRemindShippingEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.trade_manage_remind_shipping';
  static override readonly fields: EventFields = tradeManageRemindShippingEventFields;

  declare readonly type: typeof TradeManageRemindShippingEvent.type;

  /** `merchant_id`. */
  declare readonly merchantId: string;

  /** `sub_merchant_id`. */
  declare readonly subMerchantId?: string;

  /** `merchant_trade_no`. */
  declare readonly merchantTradeNo: string;

  /** `transaction_id`. */
  declare readonly transactionId: string;

  /** `pay_time`. */
  declare readonly payTime: Date;

  /** `msg`. */
  declare readonly msg?: string;
}

/**
 * An order will be settled, or was settled.
 *
 * Official name: 订单将要结算或已经结算, event `trade_manage_order_settlement`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html
 */
export class TradeManageOrderSettlementEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.trade_manage_order_settlement';
  static override readonly fields: EventFields = tradeManageOrderSettlementEventFields;

  declare readonly type: typeof TradeManageOrderSettlementEvent.type;

  /** `merchant_id`. */
  declare readonly merchantId: string;

  /** `sub_merchant_id`. */
  declare readonly subMerchantId?: string;

  /** `merchant_trade_no`. */
  declare readonly merchantTradeNo: string;

  /** `transaction_id`. */
  declare readonly transactionId: string;

  /** `pay_time`. */
  declare readonly payTime: Date;

  /** `msg`. */
  declare readonly msg?: string;

  /** `shipped_time`. */
  declare readonly shippedTime: Date;

  /** `estimated_settlement_time`. */
  declare readonly estimatedSettlementTime?: Date;

  /** `confirm_receive_method`: set when the order was settled; `1` by time, `2` by hand. */
  declare readonly confirmReceiveMethod?: number;

  /** `confirm_receive_time`. */
  declare readonly confirmReceiveTime?: Date;

  /** `settlement_time`. */
  declare readonly settlementTime?: Date;
}

/**
 * WeChat restricted the trading of the Mini Program.
 *
 * Official name: 小程序交易受限（发货管理）, event `wxa_trade_controlled`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class TradeControlledEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.wxa_trade_controlled';
  static override readonly fields: EventFields = tradeControlledEventFields;

  declare readonly type: typeof TradeControlledEvent.type;

  /** `msg`. */
  declare readonly msg?: string;
}

/**
 * A file of a mini drama was uploaded.
 *
 * Official name: 短剧媒资上传完成, event `secvod_upload_event`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/event_push/mini_drama/asset_upload_completion_event.html
 */
export class MiniDramaUploadEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.secvod_upload_event';
  static override readonly fields: EventFields = miniDramaUploadEventFields;

  declare readonly type: typeof MiniDramaUploadEvent.type;

  /** `upload_event`. */
  declare readonly uploadEvent: UploadEvent;
}

/** @deprecated The name is {@link MiniDramaUploadEvent} now. */
export const SecvodUploadEvent = MiniDramaUploadEvent;
/** @deprecated The name is {@link MiniDramaUploadEvent} now. */
export type SecvodUploadEvent = MiniDramaUploadEvent;

/**
 * The review state of a mini drama changed.
 *
 * Official name: 短剧审核状态, event `secvod_audit_event`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/event_push/mini_drama/drama_review_status_event.html
 */
export class MiniDramaAuditEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.secvod_audit_event';
  static override readonly fields: EventFields = miniDramaAuditEventFields;

  declare readonly type: typeof MiniDramaAuditEvent.type;

  /** `audit_event`. */
  declare readonly auditEvent: AuditEvent;
}

/** @deprecated The name is {@link MiniDramaAuditEvent} now. */
export const SecvodAuditEvent = MiniDramaAuditEvent;
/** @deprecated The name is {@link MiniDramaAuditEvent} now. */
export type SecvodAuditEvent = MiniDramaAuditEvent;

/**
 * The review state of a novel changed.
 *
 * Official name: 小说审核状态, event `secbook_audit_event`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class NovelAuditEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.secbook_audit_event';
  static override readonly fields: EventFields = novelAuditEventFields;

  declare readonly type: typeof NovelAuditEvent.type;

  /** `audit_event`. */
  declare readonly auditEvent: SecbookAuditAuditEvent;
}

/** @deprecated The name is {@link NovelAuditEvent} now. */
export const SecbookAuditEvent = NovelAuditEvent;
/** @deprecated The name is {@link NovelAuditEvent} now. */
export type SecbookAuditEvent = NovelAuditEvent;

/**
 * User changed the long-term subscription of live broadcasts.
 *
 * Official name: 直播长期订阅状态同步, event `wxalive_follow_notify`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/event_push/liveplayer/status_synchronization.html
 */
export class LiveFollowEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.wxalive_follow_notify';
  static override readonly fields: EventFields = liveFollowEventFields;

  declare readonly type: typeof LiveFollowEvent.type;

  /** `FollowNotify`. */
  declare readonly followNotify?: FollowNotify;
}

/**
 * Result of pushing a live broadcast to its long-term subscribers.
 *
 * Official name: 直播长期订阅群发结果, event `wxalive_push_message_notify`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/event_push/liveplayer/longterm_subscription.html
 */
export class LivePushMessageEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.wxalive_push_message_notify';
  static override readonly fields: EventFields = livePushMessageEventFields;

  declare readonly type: typeof LivePushMessageEvent.type;

  /** `PushMessageApiNotify`. */
  declare readonly pushMessageApiNotify?: PushMessageApiNotify;
}

/**
 * B2b store assistant: result of a refund.
 *
 * Official name: 门店助手（B2b）退款结果通知, event `retail_refund_notify`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_refundorder
 */
export class RetailRefundEvent extends PaymentPushEvent {
  static readonly type = 'mini-program.event.retail_refund_notify';
  static override readonly fields: EventFields = retailRefundEventFields;

  declare readonly type: typeof RetailRefundEvent.type;

  /** `appid`. */
  declare readonly appid?: string;

  /** `mchid`. */
  declare readonly mchid?: string;

  /** `out_refund_no`. */
  declare readonly outRefundNo?: string;

  /** `refund_id`. */
  declare readonly refundId?: string;

  /** `out_trade_no`. */
  declare readonly outTradeNo?: string;

  /** `order_id`. */
  declare readonly orderId?: string;

  /** `refund_amount`. */
  declare readonly refundAmount?: number;

  /** `order_amount`. */
  declare readonly orderAmount?: number;

  /** `refund_from`: `1` customer service, `2` the user, `3` other. */
  declare readonly refundFrom?: string;

  /** `refund_reason`: `0` none, `1` the product, `2` after-sale, `3` changed mind, `4` price, `5` other. */
  declare readonly refundReason?: string;

  /** `create_time`. */
  declare readonly refundCreateTime?: string;

  /** `refund_time`. */
  declare readonly refundTime?: string;

  /** `refund_status`. */
  declare readonly refundStatus?: string;

  /** `wxpay_refund_id`. */
  declare readonly wxpayRefundId?: string;

  /** `env`: `0` production, `1` sandbox. */
  declare readonly env?: number;

  /** `pay_channel`: `0` WeChat Pay, `1` bank transfer. */
  declare readonly payChannel?: number;

  /** `refund_desc`. */
  declare readonly refundDesc?: string;
}

/**
 * Virtual payment: goods were paid, deliver them now.
 *
 * Official name: 道具发货推送, event `xpay_goods_deliver_notify`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/virtual-payment.html
 */
export class VirtualPaymentGoodsDeliverEvent extends PaymentPushEvent {
  static readonly type = 'mini-program.event.xpay_goods_deliver_notify';
  static override readonly fields: EventFields = virtualPaymentGoodsDeliverEventFields;

  declare readonly type: typeof VirtualPaymentGoodsDeliverEvent.type;

  /** `OpenId`. */
  declare readonly openId?: string;

  /** `OutTradeNo`. */
  declare readonly outTradeNo?: string;

  /** `Env`: `0` production, `1` sandbox. */
  declare readonly env?: number;

  /** `WeChatPayInfo`. */
  declare readonly weChatPayInfo?: WeChatPayInfo;

  /** `GoodsInfo`. */
  declare readonly goodsInfo?: GoodsInfo;

  /** `TeamInfo`. */
  declare readonly teamInfo?: TeamInfo;
}

/**
 * Virtual payment: the user paid with tokens.
 *
 * Official name: 代币支付推送, event `xpay_coin_pay_notify`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/virtual-payment.html
 */
export class VirtualPaymentCoinPayEvent extends PaymentPushEvent {
  static readonly type = 'mini-program.event.xpay_coin_pay_notify';
  static override readonly fields: EventFields = virtualPaymentCoinPayEventFields;

  declare readonly type: typeof VirtualPaymentCoinPayEvent.type;

  /** `OpenId`. */
  declare readonly openId?: string;

  /** `OutTradeNo`. */
  declare readonly outTradeNo?: string;

  /** `Env`: `0` production, `1` sandbox. */
  declare readonly env?: number;

  /** `WeChatPayInfo`. */
  declare readonly weChatPayInfo?: WeChatPayInfo;

  /** `CoinInfo`. */
  declare readonly coinInfo?: CoinInfo;

  /** `TeamInfo`. */
  declare readonly teamInfo?: TeamInfo;
}

/**
 * Virtual payment: a refund ended.
 *
 * Official name: 退款推送, event `xpay_refund_notify`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/virtual-payment.html
 */
export class VirtualPaymentRefundEvent extends PaymentPushEvent {
  static readonly type = 'mini-program.event.xpay_refund_notify';
  static override readonly fields: EventFields = virtualPaymentRefundEventFields;

  declare readonly type: typeof VirtualPaymentRefundEvent.type;

  /** `OpenId`. */
  declare readonly openId?: string;

  /** `WxRefundId`. */
  declare readonly wxRefundId?: string;

  /** `MchRefundId`. */
  declare readonly mchRefundId?: string;

  /** `WxOrderId`. */
  declare readonly wxOrderId?: string;

  /** `MchOrderId`. */
  declare readonly mchOrderId?: string;

  /** `RefundFee`. */
  declare readonly refundFee?: number;

  /** `RetCode`: anything else is a failure: see `RetMsg`; `0` refunded. */
  declare readonly retCode?: number;

  /** `RetMsg`. */
  declare readonly retMsg?: string;

  /** `RefundStartTimestamp`. */
  declare readonly refundStartTimestamp?: Date;

  /** `RefundSuccTimestamp`. */
  declare readonly refundSuccTimestamp?: Date;

  /** `WxpayRefundTransactionId`. */
  declare readonly wxpayRefundTransactionId?: string;

  /** `RetryTimes`. */
  declare readonly retryTimes?: number;

  /** `Attach`. */
  declare readonly attach?: string;

  /** `WxTransactionId`. */
  declare readonly wxTransactionId?: string;

  /** `TeamInfo`. */
  declare readonly teamInfo?: TeamInfo;
}

/**
 * Virtual payment: the user complained.
 *
 * Official name: 用户投诉推送, event `xpay_complaint_notify`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class VirtualPaymentComplaintEvent extends PaymentPushEvent {
  static readonly type = 'mini-program.event.xpay_complaint_notify';
  static override readonly fields: EventFields = virtualPaymentComplaintEventFields;

  declare readonly type: typeof VirtualPaymentComplaintEvent.type;

  /** `OpenId`. */
  declare readonly openId?: string;

  /** `WxOrderId`. */
  declare readonly wxOrderId?: string;

  /** `MchOrderId`. */
  declare readonly mchOrderId?: string;

  /** `TransactionId`. */
  declare readonly transactionId?: string;

  /** `ComplaintId`. */
  declare readonly complaintId?: string;

  /** `ComplaintDetail`. */
  declare readonly complaintDetail?: string;

  /** `ComplaintTime`. */
  declare readonly complaintTime?: Date;

  /** `RetryTimes`. */
  declare readonly retryTimes?: number;

  /** `RequestId`. */
  declare readonly requestId?: string;
}

/**
 * Virtual payment: risk notice of WeChat Pay (due diligence or punishment).
 *
 * Official name: 微信支付风险通知推送, event `xpay_wxpay_callback_notify`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class VirtualPaymentRiskNoticeEvent extends PaymentPushEvent {
  static readonly type = 'mini-program.event.xpay_wxpay_callback_notify';
  static override readonly fields: EventFields = virtualPaymentRiskNoticeEventFields;

  declare readonly type: typeof VirtualPaymentRiskNoticeEvent.type;

  /** `AppId`. */
  declare readonly miniProgramAppId?: string;

  /** `NickName`. */
  declare readonly nickName?: string;

  /** `MerchantCode`. */
  declare readonly merchantCode?: string;

  /** `MerchantCompanyName`. */
  declare readonly merchantCompanyName?: string;

  /** `BusinessTime`. */
  declare readonly businessTime?: string;

  /** `BusinessCode`. */
  declare readonly businessCode?: string;

  /** `BusinessState`. */
  declare readonly businessState?: string;

  /** `Remark`. */
  declare readonly remark?: string;

  /** `EventType`. */
  declare readonly eventType?: string;

  /** `RetryTimes`. */
  declare readonly retryTimes?: number;
}

/**
 * Virtual payment: a membership subscription was signed or ended.
 *
 * Official name: 会员订阅签约（解约）结果推送, event `xpay_subscribe_signing_result_notify`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class VirtualPaymentSubscribeSigningResultEvent extends PaymentPushEvent {
  static readonly type = 'mini-program.event.xpay_subscribe_signing_result_notify';
  static override readonly fields: EventFields = virtualPaymentSubscribeSigningResultEventFields;

  declare readonly type: typeof VirtualPaymentSubscribeSigningResultEvent.type;

  /** `OpenId`. */
  declare readonly openId?: string;

  /** `OutTradeNo`. */
  declare readonly outTradeNo?: string;

  /** `Env`: `0` production, `1` sandbox. */
  declare readonly env?: number;

  /** `ProductId`. */
  declare readonly productId?: string;

  /** `ContractResult`: anything else is a failure; `0` succeeded. */
  declare readonly contractResult?: number;

  /** `ContractResultMsg`. */
  declare readonly contractResultMsg?: string;

  /** `ContractId`. */
  declare readonly contractId?: string;

  /** `Attach`. */
  declare readonly attach?: string;
}

/**
 * Virtual payment: the charge of a membership subscription failed.
 *
 * Official name: 会员订阅扣费失败推送, event `xpay_subscribe_pay_fail_notify`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class VirtualPaymentSubscribePayFailEvent extends PaymentPushEvent {
  static readonly type = 'mini-program.event.xpay_subscribe_pay_fail_notify';
  static override readonly fields: EventFields = virtualPaymentSubscribePayFailEventFields;

  declare readonly type: typeof VirtualPaymentSubscribePayFailEvent.type;

  /** `OpenId`. */
  declare readonly openId?: string;

  /** `OutTradeNo`. */
  declare readonly outTradeNo?: string;

  /** `Env`: `0` production, `1` sandbox. */
  declare readonly env?: number;

  /** `ProductId`. */
  declare readonly productId?: string;

  /** `ContractResult`: anything else is a failure; `0` succeeded. */
  declare readonly contractResult?: number;

  /** `ContractResultMsg`. */
  declare readonly contractResultMsg?: string;

  /** `ContractId`. */
  declare readonly contractId?: string;

  /** `Attach`. */
  declare readonly attach?: string;
}

/**
 * Virtual payment: result of signing a membership subscription on iOS.
 *
 * Official name: iOS 会员订阅签约结果推送, event `xpay_apple_subscribe_signing_result_notify`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/vip.html
 */
export class VirtualPaymentAppleSubscribeSigningResultEvent extends PaymentPushEvent {
  static readonly type = 'mini-program.event.xpay_apple_subscribe_signing_result_notify';
  static override readonly fields: EventFields = virtualPaymentAppleSubscribeSigningResultEventFields;

  declare readonly type: typeof VirtualPaymentAppleSubscribeSigningResultEvent.type;

  /** `OpenId`. */
  declare readonly openId?: string;

  /** `OutTradeNo`. */
  declare readonly outTradeNo?: string;

  /** `Env`: `0` production, `1` sandbox. */
  declare readonly env?: number;

  /** `ProductId`. */
  declare readonly productId?: string;

  /** `ContractResult`: anything else is a failure; `0` succeeded. */
  declare readonly contractResult?: number;

  /** `ContractResultMsg`. */
  declare readonly contractResultMsg?: string;

  /** `ContractId`. */
  declare readonly contractId?: string;

  /** `Attach`. */
  declare readonly attach?: string;
}

/**
 * Virtual payment: Apple asks the developer about a refund.
 *
 * Official name: iOS 退款问询推送, event `xpay_subscribe_ios_refund_query_notify`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/vip.html
 */
export class VirtualPaymentRefundQueryEvent extends RefundQueryEvent {
  static readonly type = 'mini-program.event.xpay_subscribe_ios_refund_query_notify';
  static override readonly fields: EventFields = virtualPaymentRefundQueryEventFields;

  declare readonly type: typeof VirtualPaymentRefundQueryEvent.type;

  /** `refund_time`. */
  declare readonly refundTime?: Date;

  /** `order_time`. */
  declare readonly orderTime?: Date;

  /** `channel_bill`. */
  declare readonly channelBill?: string;

  /** `bundleid`. */
  declare readonly bundleid?: string;

  /** `product_id`. */
  declare readonly productId?: string;

  /** `p_count`. */
  declare readonly pCount?: string;

  /** `refund_request_reason`. */
  declare readonly refundRequestReason?: string;

  /** `provide_status`: `0` not delivered, `1` delivered, `2` being delivered. */
  declare readonly provideStatus?: string;

  /** `pay_order_id`. */
  declare readonly payOrderId?: string;

  /** `service_type`. */
  declare readonly serviceType?: string;

  /** `consumption_status`. */
  declare readonly consumptionStatus?: string;
}

/**
 * Mini game: tokens were delivered.
 *
 * Official name: 小游戏代币发放完成, event `minigame_coin_deliver_completed`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class MiniGameCoinDeliverCompletedEvent extends PaymentPushEvent {
  static readonly type = 'mini-program.event.minigame_coin_deliver_completed';
  static override readonly fields: EventFields = miniGameCoinDeliverCompletedEventFields;

  declare readonly type: typeof MiniGameCoinDeliverCompletedEvent.type;

  /** `MiniGame`. */
  declare readonly miniGame: MiniGame;
}

/**
 * Mini game: goods were paid, deliver them now.
 *
 * Official name: 小游戏道具直购发货推送, event `minigame_game_pay_goods_deliver_notify`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class MiniGameGoodsDeliverEvent extends PaymentPushEvent {
  static readonly type = 'mini-program.event.minigame_game_pay_goods_deliver_notify';
  static override readonly fields: EventFields = miniGameGoodsDeliverEventFields;

  declare readonly type: typeof MiniGameGoodsDeliverEvent.type;

  /** `MiniGame`. */
  declare readonly miniGame: MiniGameGoodsDeliverMiniGame;
}

/**
 * Mini game: goods of the store (H5) were paid, deliver them now.
 *
 * Official name: 小游戏道具商城发货推送, event `minigame_h5_goods_deliver_notify`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class MiniGameStoreGoodsDeliverEvent extends PaymentPushEvent {
  static readonly type = 'mini-program.event.minigame_h5_goods_deliver_notify';
  static override readonly fields: EventFields = miniGameStoreGoodsDeliverEventFields;

  declare readonly type: typeof MiniGameStoreGoodsDeliverEvent.type;

  /** `MiniGame`. */
  declare readonly miniGame: MiniGameGoodsDeliverMiniGame;
}

/**
 * Mini game: goods of the store were paid (former name).
 *
 * Official name: 小游戏道具商城发货推送（旧名）, event `minigame_deliver_h5_pay_products`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class MiniGameDeliverH5PayProductsEvent extends PaymentPushEvent {
  static readonly type = 'mini-program.event.minigame_deliver_h5_pay_products';
  static override readonly fields: EventFields = miniGameDeliverH5PayProductsEventFields;

  declare readonly type: typeof MiniGameDeliverH5PayProductsEvent.type;

  /** `MiniGame`. */
  declare readonly miniGame: MiniGameGoodsDeliverMiniGame;
}

/**
 * Trading component (retired): account opening result.
 *
 * Official name: 商家入驻结果, event `open_product_account_register`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/account_register.html
 */
export class OpenProductAccountRegisterEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.open_product_account_register';
  static override readonly fields: EventFields = openProductAccountRegisterEventFields;

  declare readonly type: typeof OpenProductAccountRegisterEvent.type;

  /** `OpenProductAccountRegister`. */
  declare readonly openProductAccountRegister: OpenProductAccountRegister;
}

/**
 * Trading component (retired): brand review result.
 *
 * Official name: 品牌审核结果, event `open_product_brand_audit`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/brand_audit.html
 */
export class OpenProductBrandAuditEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.open_product_brand_audit';
  static override readonly fields: EventFields = openProductBrandAuditEventFields;

  declare readonly type: typeof OpenProductBrandAuditEvent.type;

  /** `QualificationAuditResult`. */
  declare readonly qualificationAuditResult: QualificationAuditResult;
}

/**
 * Trading component (retired): category review result.
 *
 * Official name: 类目审核结果, event `open_product_category_audit`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/category_audit.html
 */
export class OpenProductCategoryAuditEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.open_product_category_audit';
  static override readonly fields: EventFields = openProductCategoryAuditEventFields;

  declare readonly type: typeof OpenProductCategoryAuditEvent.type;

  /** `QualificationAuditResult`. */
  declare readonly qualificationAuditResult: OpenProductCategoryAuditQualificationAuditResult;
}

/**
 * Trading component (retired): scene review result.
 *
 * Official name: 场景审核结果, event `open_product_scene_group_audit`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/scene_group_audit.html
 */
export class OpenProductSceneGroupAuditEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.open_product_scene_group_audit';
  static override readonly fields: EventFields = openProductSceneGroupAuditEventFields;

  declare readonly type: typeof OpenProductSceneGroupAuditEvent.type;

  /** `SceneGroupAudit`. */
  declare readonly sceneGroupAudit: SceneGroupAudit;
}

/**
 * Trading component (retired): product review result.
 *
 * Official name: 商品审核结果, event `open_product_spu_audit`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/spu_audit.html
 */
export class OpenProductSpuAuditEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.open_product_spu_audit';
  static override readonly fields: EventFields = openProductSpuAuditEventFields;

  declare readonly type: typeof OpenProductSpuAuditEvent.type;

  /** `OpenProductSpuAudit`. */
  declare readonly openProductSpuAudit: OpenProductSpuAudit;
}

/**
 * Trading component (retired): product put on or off sale.
 *
 * Official name: 商品上下架, event `open_product_spu_status_update`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/spu_status_update.html
 */
export class OpenProductSpuStatusUpdateEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.open_product_spu_status_update';
  static override readonly fields: EventFields = openProductSpuStatusUpdateEventFields;

  declare readonly type: typeof OpenProductSpuStatusUpdateEvent.type;

  /** `OpenProductSpuAudit`. */
  declare readonly openProductSpuAudit: OpenProductSpuAudit;
}

/**
 * Trading component (retired): order paid.
 *
 * Official name: 订单支付成功, event `open_product_order_pay`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/order_success.html
 */
export class OpenProductOrderPayEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.open_product_order_pay';
  static override readonly fields: EventFields = openProductOrderPayEventFields;

  declare readonly type: typeof OpenProductOrderPayEvent.type;

  /** `order_info`. */
  declare readonly orderInfo: OrderInfo;
}

/**
 * Trading component (retired): order cancelled.
 *
 * Official name: 用户取消订单, event `open_product_order_cancel`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/order_cancel.html
 */
export class OpenProductOrderCancelEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.open_product_order_cancel';
  static override readonly fields: EventFields = openProductOrderCancelEventFields;

  declare readonly type: typeof OpenProductOrderCancelEvent.type;

  /** `order_info`. */
  declare readonly orderInfo?: OpenProductOrderCancelOrderInfo;
}

/**
 * Trading component (retired): goods received.
 *
 * Official name: 订单确认收货, event `open_product_order_confirm`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/order_confirm.html
 */
export class OpenProductOrderConfirmEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.open_product_order_confirm';
  static override readonly fields: EventFields = openProductOrderConfirmEventFields;

  declare readonly type: typeof OpenProductOrderConfirmEvent.type;

  /** `order_info`. */
  declare readonly orderInfo?: OpenProductOrderCancelOrderInfo;
}

/**
 * Trading component (retired): order refunded.
 *
 * Official name: 订单退款, event `open_product_order_refund`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/order_refund.html
 */
export class OpenProductOrderRefundEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.open_product_order_refund';
  static override readonly fields: EventFields = openProductOrderRefundEventFields;

  declare readonly type: typeof OpenProductOrderRefundEvent.type;

  /** `order_info`. */
  declare readonly orderInfo?: OpenProductOrderCancelOrderInfo;
}

/**
 * Trading component (retired): order settled.
 *
 * Official name: 订单结算成功, event `open_product_order_settle`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/order_settle.html
 */
export class OpenProductOrderSettleEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.open_product_order_settle';
  static override readonly fields: EventFields = openProductOrderSettleEventFields;

  declare readonly type: typeof OpenProductOrderSettleEvent.type;

  /** `order_info`. */
  declare readonly orderInfo?: OpenProductOrderSettleOrderInfo;
}

/**
 * Trading component (retired): promotion order analysed.
 *
 * Official name: 推广订单解析, event `open_product_order_analyze`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/order_analyze.html
 */
export class OpenProductOrderAnalyzeEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.open_product_order_analyze';
  static override readonly fields: EventFields = openProductOrderAnalyzeEventFields;

  declare readonly type: typeof OpenProductOrderAnalyzeEvent.type;

  /** `order_info`. */
  declare readonly orderInfo: OpenProductOrderAnalyzeOrderInfo;
}

/**
 * Trading component (retired): user claims a coupon (a reply is expected).
 *
 * Official name: 用户领取优惠券, event `open_product_receive_coupon`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/receive_coupon.html
 */
export class OpenProductReceiveCouponEvent extends CouponClaimEvent {
  static readonly type = 'mini-program.event.open_product_receive_coupon';
  static override readonly fields: EventFields = openProductReceiveCouponEventFields;

  declare readonly type: typeof OpenProductReceiveCouponEvent.type;

  /** `out_coupon_id`. */
  declare readonly outCouponId: string;

  /** `request_id`. */
  declare readonly requestId: string;
}

/**
 * Trading component (retired): after-sale order created.
 *
 * Official name: 用户新建售后单, event `aftersale_new_order`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/aftersale/aftersale_new_order.html
 */
export class AfterSaleNewOrderEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.aftersale_new_order';
  static override readonly fields: EventFields = afterSaleNewOrderEventFields;

  declare readonly type: typeof AfterSaleNewOrderEvent.type;

  /** `aftersale_info`. */
  declare readonly aftersaleInfo: AftersaleInfo;
}

/**
 * Trading component (retired): after-sale order updated.
 *
 * Official name: 用户更新售后单, event `aftersale_update_order`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/aftersale/aftersale_user_update_order.html
 */
export class AfterSaleUpdateOrderEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.aftersale_update_order';
  static override readonly fields: EventFields = afterSaleUpdateOrderEventFields;

  declare readonly type: typeof AfterSaleUpdateOrderEvent.type;

  /** `aftersale_info`. */
  declare readonly aftersaleInfo: AfterSaleUpdateOrderAftersaleInfo;
}

/**
 * Trading component (retired): user cancelled after-sale.
 *
 * Official name: 用户取消售后, event `aftersale_user_cancel`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/aftersale/aftersale_user_cancel.html
 */
export class AfterSaleUserCancelEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.aftersale_user_cancel';
  static override readonly fields: EventFields = afterSaleUserCancelEventFields;

  declare readonly type: typeof AfterSaleUserCancelEvent.type;

  /** `aftersale_info`. */
  declare readonly aftersaleInfo?: AfterSaleUpdateOrderAftersaleInfo;
}

/**
 * Trading component (retired): refund succeeded.
 *
 * Official name: 退款成功, event `aftersale_refund_success`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/aftersale/aftersale_refund_success.html
 */
export class AfterSaleRefundSuccessEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.aftersale_refund_success';
  static override readonly fields: EventFields = afterSaleRefundSuccessEventFields;

  declare readonly type: typeof AfterSaleRefundSuccessEvent.type;

  /** `aftersale_info`. */
  declare readonly aftersaleInfo: AfterSaleUpdateOrderAftersaleInfo;
}

/**
 * Trading component (retired): user changed return tracking info.
 *
 * Official name: 用户修改退货物流信息, event `aftersale_user_modify_return_info`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/aftersale/aftersale_user_modify_return_info.html
 */
export class AfterSaleUserModifyReturnInfoEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.aftersale_user_modify_return_info';
  static override readonly fields: EventFields = afterSaleUserModifyReturnInfoEventFields;

  declare readonly type: typeof AfterSaleUserModifyReturnInfoEvent.type;

  /** `aftersale_info`. */
  declare readonly aftersaleInfo: AfterSaleUpdateOrderAftersaleInfo;
}

/**
 * Trading component (retired): user confirmed refund proof.
 *
 * Official name: 用户确认退款凭证, event `aftersale_user_confirm_refund_certificate`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/aftersale/aftersale_user_confirm_refund_certificate.html
 */
export class AfterSaleUserConfirmRefundCertificateEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.aftersale_user_confirm_refund_certificate';
  static override readonly fields: EventFields = afterSaleUserConfirmRefundCertificateEventFields;

  declare readonly type: typeof AfterSaleUserConfirmRefundCertificateEvent.type;

  /** `aftersale_info`. */
  declare readonly aftersaleInfo: AfterSaleUpdateOrderAftersaleInfo;
}

/**
 * Trading component (retired): merchant must confirm return receipt.
 *
 * Official name: 待商家确认收货, event `aftersale_wait_merchant_confirm_receipt`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/aftersale/aftersale_wait_merchant_confirm_receipt.html
 */
export class AfterSaleWaitMerchantConfirmReceiptEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.aftersale_wait_merchant_confirm_receipt';
  static override readonly fields: EventFields = afterSaleWaitMerchantConfirmReceiptEventFields;

  declare readonly type: typeof AfterSaleWaitMerchantConfirmReceiptEvent.type;

  /** `aftersale_info`. */
  declare readonly aftersaleInfo: AfterSaleUpdateOrderAftersaleInfo;
}

/**
 * Trading component (retired): merchant must refund offline.
 *
 * Official name: 待商家线下退款, event `aftersale_wait_merchant_offline_refund`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/aftersale/aftersale_wait_merchant_offline_refund.html
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/aftersale/aftersale_refund_failed.html
 */
export class AfterSaleWaitMerchantOfflineRefundEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.aftersale_wait_merchant_offline_refund';
  static override readonly fields: EventFields = afterSaleWaitMerchantOfflineRefundEventFields;

  declare readonly type: typeof AfterSaleWaitMerchantOfflineRefundEvent.type;

  /** `aftersale_info`. */
  declare readonly aftersaleInfo: AfterSaleUpdateOrderAftersaleInfo;
}

/**
 * Trading component (retired): merchant was late confirming receipt.
 *
 * Official name: 商家确认收货逾期, event `aftersale_merchant_confirm_receipt_overdue`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/aftersale/aftersale_merchant_confirm_receipt_overdue.html
 */
export class AfterSaleMerchantConfirmReceiptOverdueEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.aftersale_merchant_confirm_receipt_overdue';
  static override readonly fields: EventFields = afterSaleMerchantConfirmReceiptOverdueEventFields;

  declare readonly type: typeof AfterSaleMerchantConfirmReceiptOverdueEvent.type;

  /** `aftersale_info`. */
  declare readonly aftersaleInfo: AfterSaleUpdateOrderAftersaleInfo;
}

/**
 * Trading component (retired): merchant was late handling a refund.
 *
 * Official name: 商家处理退款申请逾期, event `aftersale_merchant_handle_refund_overdue`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/aftersale/aftersale_merchant_handle_refund_overdue.html
 */
export class AfterSaleMerchantHandleRefundOverdueEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.aftersale_merchant_handle_refund_overdue';
  static override readonly fields: EventFields = afterSaleMerchantHandleRefundOverdueEventFields;

  declare readonly type: typeof AfterSaleMerchantHandleRefundOverdueEvent.type;

  /** `aftersale_info`. */
  declare readonly aftersaleInfo: AfterSaleUpdateOrderAftersaleInfo;
}

/**
 * Trading component (retired): merchant was late handling a return.
 *
 * Official name: 商家处理退货申请逾期, event `aftersale_merchant_handle_return_overdue`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/aftersale/aftersale_merchant_handle_return_overdue.html
 */
export class AfterSaleMerchantHandleReturnOverdueEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.aftersale_merchant_handle_return_overdue';
  static override readonly fields: EventFields = afterSaleMerchantHandleReturnOverdueEventFields;

  declare readonly type: typeof AfterSaleMerchantHandleReturnOverdueEvent.type;

  /** `aftersale_info`. */
  declare readonly aftersaleInfo: AfterSaleUpdateOrderAftersaleInfo;
}

/**
 * Trading component (retired): user was late with return info.
 *
 * Official name: 用户上传退货物流逾期, event `aftersale_user_upload_return_info_overdue`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/aftersale/aftersale_user_upload_return_info_overdue.html
 */
export class AfterSaleUserUploadReturnInfoOverdueEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.aftersale_user_upload_return_info_overdue';
  static override readonly fields: EventFields = afterSaleUserUploadReturnInfoOverdueEventFields;

  declare readonly type: typeof AfterSaleUserUploadReturnInfoOverdueEvent.type;

  /** `aftersale_info`. */
  declare readonly aftersaleInfo: AfterSaleUpdateOrderAftersaleInfo;
}

/**
 * Trading component (retired): user was late asking for arbitration.
 *
 * Official name: 用户申请平台介入逾期, event `aftersale_user_apply_platform_judge_overdue`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/aftersale/aftersale_user_apply_platform_judge_overdue.html
 */
export class AfterSaleUserApplyPlatformJudgeOverdueEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.aftersale_user_apply_platform_judge_overdue';
  static override readonly fields: EventFields = afterSaleUserApplyPlatformJudgeOverdueEventFields;

  declare readonly type: typeof AfterSaleUserApplyPlatformJudgeOverdueEvent.type;

  /** `aftersale_info`. */
  declare readonly aftersaleInfo: AfterSaleUpdateOrderAftersaleInfo;
}

/**
 * Trading component (retired): dispute changed the order state.
 *
 * Official name: 纠纷更新售后单状态, event `aftersale_complaint_update_order_state`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/aftersale/aftersale_complaint_update_order_state.html
 */
export class AfterSaleComplaintUpdateOrderStateEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.aftersale_complaint_update_order_state';
  static override readonly fields: EventFields = afterSaleComplaintUpdateOrderStateEventFields;

  declare readonly type: typeof AfterSaleComplaintUpdateOrderStateEvent.type;

  /** `aftersale_info`. */
  declare readonly aftersaleInfo: AfterSaleUpdateOrderAftersaleInfo;
}

/**
 * Trading component (retired): transaction complaint.
 *
 * Official name: 交易投诉, event `complaint_callback` or `complaint callback`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/guarantee/complaint.html
 */
export class ComplaintCallbackEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.complaint_callback';
  static override readonly fields: EventFields = complaintCallbackEventFields;

  declare readonly type: typeof ComplaintCallbackEvent.type;

  /** `BussiCallBackInfo`. */
  declare readonly bussiCallBackInfo: BussiCallBackInfo;

  /** `appid`. */
  declare readonly appid?: string;

  /** `option_type`. */
  declare readonly optionType?: string;

  /** `complaint_order_id`. */
  declare readonly complaintOrderId?: string;

  /** `open_id`. */
  declare readonly openId?: string;

  /** `type`. */
  declare readonly complaintType?: number;

  /** `status`. */
  declare readonly status?: number;

  /** `phone_number`. */
  declare readonly phoneNumber?: string;

  /** `customer_material_content`. */
  declare readonly customerMaterialContent?: string;

  /** `customer_material_media_id_list`. */
  declare readonly customerMaterialMediaIdList?: string;

  /** `order_id`. */
  declare readonly orderId?: string;

  /** `out_trade_no`. */
  declare readonly outTradeNo?: string;

  /** `product_name`. */
  declare readonly productName?: string;

  /** `pay_time`. */
  declare readonly payTime?: Date;

  /** `total_cost`. */
  declare readonly totalCost?: number;

  /** `create_time`. */
  declare readonly complaintCreateTime?: Date;

  /** `expire_time`. */
  declare readonly expireTime?: Date;

  /** `history`. */
  declare readonly history: readonly History[];
}

/**
 * Trading component (retired): complaint notice.
 *
 * Official name: 纠纷单状态变更, event `complaint_notify`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class ShopComplaintEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.complaint_notify';
  static override readonly fields: EventFields = shopComplaintEventFields;

  declare readonly type: typeof ShopComplaintEvent.type;

  /** `complaint_info`. */
  declare readonly complaintInfo?: ComplaintInfo;
}

/** @deprecated The name is {@link ShopComplaintEvent} now. */
export const ComplaintEvent = ShopComplaintEvent;
/** @deprecated The name is {@link ShopComplaintEvent} now. */
export type ComplaintEvent = ShopComplaintEvent;

/**
 * Trading component (retired): funds order paid.
 *
 * Official name: 支付管理订单支付成功, event `funds_order_pay`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/wxafunds/callback/create_order.html
 */
export class FundsOrderPayEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.funds_order_pay';
  static override readonly fields: EventFields = fundsOrderPayEventFields;

  declare readonly type: typeof FundsOrderPayEvent.type;

  /** `order_info`. */
  declare readonly orderInfo: FundsOrderPayOrderInfo;
}

/**
 * Trading component (retired): funds order refunded.
 *
 * Official name: 支付管理订单退款, event `funds_order_refund`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/wxafunds/callback/refunds_order.html
 */
export class FundsOrderRefundEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.funds_order_refund';
  static override readonly fields: EventFields = fundsOrderRefundEventFields;

  declare readonly type: typeof FundsOrderRefundEvent.type;

  /** `order_info`. */
  declare readonly orderInfo: FundsOrderRefundOrderInfo;
}

/**
 * Trading component (retired): funds order profit sharing.
 *
 * Official name: 支付管理订单分账, event `funds_order_profitsharing`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/wxafunds/callback/profitsharing_order.html
 */
export class FundsOrderProfitSharingEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.funds_order_profitsharing';
  static override readonly fields: EventFields = fundsOrderProfitSharingEventFields;

  declare readonly type: typeof FundsOrderProfitSharingEvent.type;

  /** `order_info`. */
  declare readonly orderInfo: FundsOrderProfitsharingOrderInfo;
}

/** @deprecated The name is {@link FundsOrderProfitSharingEvent} now. */
export const FundsOrderProfitsharingEvent = FundsOrderProfitSharingEvent;
/** @deprecated The name is {@link FundsOrderProfitSharingEvent} now. */
export type FundsOrderProfitsharingEvent = FundsOrderProfitSharingEvent;

/**
 * Trading component (retired): withdrawal result.
 *
 * Official name: 提现结果, event `withdraw_notify`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/withdraw_notify.html
 */
export class WithdrawEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.withdraw_notify';
  static override readonly fields: EventFields = withdrawEventFields;

  declare readonly type: typeof WithdrawEvent.type;

  /** `withdraw_info`. */
  declare readonly withdrawInfo: WithdrawInfo;
}

/**
 * Trading component (retired): promoter action.
 *
 * Official name: 推广员行为, event `miniprogram_sharer_action`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/sharer/share_attribute.html
 */
export class MiniProgramSharerActionEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.miniprogram_sharer_action';
  static override readonly fields: EventFields = miniProgramSharerActionEventFields;

  declare readonly type: typeof MiniProgramSharerActionEvent.type;

  /** `type`. */
  declare readonly actionType: number;

  /** `openid`. */
  declare readonly openid: string;

  /** `promoter`. */
  declare readonly promoter: MiniProgramSharerActionPromoter;
}

/**
 * Trading component (retired): promoter binding changed.
 *
 * Official name: 推广员绑定状态变更, event `miniprogram_sharer_bind_status_change`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/sharer_bind_staus_change.html
 */
export class MiniProgramSharerBindStatusChangeEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.miniprogram_sharer_bind_status_change';
  static override readonly fields: EventFields = miniProgramSharerBindStatusChangeEventFields;

  declare readonly type: typeof MiniProgramSharerBindStatusChangeEvent.type;

  /** `openid`. */
  declare readonly openid: string;

  /** `bind_status`. */
  declare readonly bindStatus: number;
}

/**
 * Logistics assistant, carrier: create a waybill (reply expected).
 *
 * Official name: 请求下单（快递公司侧）, event `add_waybill`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/express/express-by-provider/onAddOrder.html
 */
export class AddWaybillEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.add_waybill';
  static override readonly fields: EventFields = addWaybillEventFields;

  declare readonly type: typeof AddWaybillEvent.type;

  /** `Token`. */
  declare readonly token: string;

  /** `BizID`. */
  declare readonly bizID: string;

  /** `BizPwd`. */
  declare readonly bizPwd?: string;

  /** `ShopAppID`. */
  declare readonly shopAppID?: string;

  /** `OrderID`. */
  declare readonly orderID: string;

  /** `WayBillID`. */
  declare readonly wayBillID: string;

  /** `Remark`. */
  declare readonly remark?: string;

  /** `Sender`. */
  declare readonly sender: AddWaybillSender;

  /** `Receiver`. */
  declare readonly receiver: unknown;

  /** `Cargo`. */
  declare readonly cargo?: AddWaybillCargo;

  /** `Insured`. */
  declare readonly insured?: Insured;

  /** `Service`. */
  declare readonly service?: Service;
}

/**
 * Logistics assistant, carrier: cancel a waybill.
 *
 * Official name: 取消订单（快递公司侧）, event `cancel_waybill`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/express/express-by-provider/onCancelOrder.html
 */
export class CancelWaybillEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.cancel_waybill';
  static override readonly fields: EventFields = cancelWaybillEventFields;

  declare readonly type: typeof CancelWaybillEvent.type;

  /** `BizID`. */
  declare readonly bizID: string;

  /** `BizPwd`. */
  declare readonly bizPwd?: string;

  /** `ShopAppID`. */
  declare readonly shopAppID?: string;

  /** `OrderID`. */
  declare readonly orderID: string;

  /** `WayBillID`. */
  declare readonly wayBillID: string;
}

/**
 * Logistics assistant, carrier: check a merchant account.
 *
 * Official name: 审核商户（快递公司侧）, event `check_biz`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/express/express-by-provider/onCheckBusiness.html
 */
export class ExpressCheckBizEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.check_biz';
  static override readonly fields: EventFields = expressCheckBizEventFields;

  declare readonly type: typeof ExpressCheckBizEvent.type;

  /** `BizID`. */
  declare readonly bizID: string;

  /** `BizPwd`. */
  declare readonly bizPwd?: string;

  /** `ShopAppID`. */
  declare readonly shopAppID?: string;

  /** `ShopName`. */
  declare readonly shopName?: string;

  /** `ShopTelphone`. */
  declare readonly shopTelphone?: string;

  /** `ShopContact`. */
  declare readonly shopContact?: string;

  /** `ServiceName`. */
  declare readonly serviceName?: string;

  /** `SenderProvince`. */
  declare readonly senderProvince?: string;

  /** `SenderCity`. */
  declare readonly senderCity?: string;

  /** `SenderArea`. */
  declare readonly senderArea?: string;

  /** `SenderAddress`. */
  declare readonly senderAddress?: string;
}

/** @deprecated The name is {@link ExpressCheckBizEvent} now. */
export const CheckBizEvent = ExpressCheckBizEvent;
/** @deprecated The name is {@link ExpressCheckBizEvent} now. */
export type CheckBizEvent = ExpressCheckBizEvent;

/**
 * Logistics assistant, carrier: query merchant quota.
 *
 * Official name: 查询商户余额（快递公司侧）, event `get_quota`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/express/express-by-provider/onGetQuota.html
 */
export class ExpressGetQuotaEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.get_quota';
  static override readonly fields: EventFields = expressGetQuotaEventFields;

  declare readonly type: typeof ExpressGetQuotaEvent.type;

  /** `BizID`. */
  declare readonly bizID: string;

  /** `BizPwd`. */
  declare readonly bizPwd?: string;

  /** `ShopAppID`. */
  declare readonly shopAppID?: string;
}

/** @deprecated The name is {@link ExpressGetQuotaEvent} now. */
export const GetQuotaEvent = ExpressGetQuotaEvent;
/** @deprecated The name is {@link ExpressGetQuotaEvent} now. */
export type GetQuotaEvent = ExpressGetQuotaEvent;

/**
 * Retail express, carrier: create an order (reply expected).
 *
 * Official name: 散单下单, event `add_single_waybill`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html
 */
export class AddSingleWaybillEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.add_single_waybill';
  static override readonly fields: EventFields = addSingleWaybillEventFields;

  declare readonly type: typeof AddSingleWaybillEvent.type;

  /** `Token`. */
  declare readonly token?: string;

  /** `WXAppId`. */
  declare readonly wxAppId?: string;

  /** `CompanyID`. */
  declare readonly companyID?: string;

  /** `Account`. */
  declare readonly expressAccount?: string;

  /** `AccountPwd`. */
  declare readonly accountPwd?: string;

  /** `OrderID`. */
  declare readonly orderID?: string;

  /** `Sender`. */
  declare readonly sender?: unknown;

  /** `Receiver`. */
  declare readonly receiver?: unknown;

  /** `GoodDetail`. */
  declare readonly goodDetail?: unknown;

  /** `Insured`. */
  declare readonly insured?: unknown;

  /** `Remark`. */
  declare readonly remark?: string;

  /** `Settingment`. */
  declare readonly settingment?: number;

  /** `ExpectStartTime`. */
  declare readonly expectStartTime?: Date;

  /** `ExpectEndTime`. */
  declare readonly expectEndTime?: Date;

  /** `PickUpStartTime`. */
  declare readonly pickUpStartTime?: Date;

  /** `PickUpEndTime`. */
  declare readonly pickUpEndTime?: Date;

  /** `Scene`. */
  declare readonly scene?: number;
}

/**
 * Retail express, carrier: cancel an order (reply expected).
 *
 * Official name: 散单取消, event `cancel_single_waybill`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html
 */
export class CancelSingleWaybillEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.cancel_single_waybill';
  static override readonly fields: EventFields = cancelSingleWaybillEventFields;

  declare readonly type: typeof CancelSingleWaybillEvent.type;

  /** `Token`. */
  declare readonly token?: string;

  /** `WXAppId`. */
  declare readonly wxAppId?: string;

  /** `OrderID`. */
  declare readonly orderID?: string;

  /** `WayBillID`. */
  declare readonly wayBillID?: string;

  /** `CancelID`. */
  declare readonly cancelID?: string;

  /** `CancelReason`. */
  declare readonly cancelReason?: string;
}

/**
 * Retail express, carrier: query an order (reply expected).
 *
 * Official name: 散单查询, event `query_single_waybill`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html
 */
export class QuerySingleWaybillEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.query_single_waybill';
  static override readonly fields: EventFields = querySingleWaybillEventFields;

  declare readonly type: typeof QuerySingleWaybillEvent.type;

  /** `Token`. */
  declare readonly token?: string;

  /** `WXAppId`. */
  declare readonly wxAppId?: string;

  /** `OrderID`. */
  declare readonly orderID?: string;

  /** `WayBillID`. */
  declare readonly wayBillID?: string;
}

/**
 * Retail express, carrier: quote a fee (reply expected).
 *
 * Official name: 散单查询运费, event `query_single_waybill_fee`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html
 */
export class QuerySingleWaybillFeeEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.query_single_waybill_fee';
  static override readonly fields: EventFields = querySingleWaybillFeeEventFields;

  declare readonly type: typeof QuerySingleWaybillFeeEvent.type;

  /** `Sender`. */
  declare readonly sender?: QuerySingleWaybillFeeSender;

  /** `Receiver`. */
  declare readonly receiver?: unknown;

  /** `GoodDetail`. */
  declare readonly goodDetail?: GoodDetail;

  /** `Scene`. */
  declare readonly scene?: number;
}

/**
 * Retail express, carrier: order was paid (reply expected).
 *
 * Official name: 散单支付成功通知, event `notify_single_waybill_pay`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html
 */
export class SingleWaybillPayEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.notify_single_waybill_pay';
  static override readonly fields: EventFields = singleWaybillPayEventFields;

  declare readonly type: typeof SingleWaybillPayEvent.type;

  /** `Token`. */
  declare readonly token?: string;

  /** `WXAppId`. */
  declare readonly wxAppId?: string;

  /** `OrderID`. */
  declare readonly orderID?: string;

  /** `WayBillID`. */
  declare readonly wayBillID?: string;

  /** `Fee`. */
  declare readonly fee?: number;

  /** `OriginalFee`. */
  declare readonly originalFee?: number;

  /** `PayOrderId`. */
  declare readonly payOrderId?: string;

  /** `PayFinishTime`. */
  declare readonly payFinishTime?: Date;
}

/**
 * Retail express, carrier: user urges pickup (reply expected).
 *
 * Official name: 散单催单, event `remind_waybill`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html
 */
export class RemindWaybillEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.remind_waybill';
  static override readonly fields: EventFields = remindWaybillEventFields;

  declare readonly type: typeof RemindWaybillEvent.type;

  /** `Token`. */
  declare readonly token?: string;

  /** `WXAppId`. */
  declare readonly wxAppId?: string;

  /** `OrderID`. */
  declare readonly orderID?: string;

  /** `WayBillID`. */
  declare readonly wayBillID?: string;
}

/**
 * Retail express, carrier: complaint (reply expected).
 *
 * Official name: 散单投诉, event `waybill_complaint`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html
 */
export class WaybillComplaintEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.waybill_complaint';
  static override readonly fields: EventFields = waybillComplaintEventFields;

  declare readonly type: typeof WaybillComplaintEvent.type;

  /** `Token`. */
  declare readonly token?: string;

  /** `WXAppId`. */
  declare readonly wxAppId?: string;

  /** `OrderID`. */
  declare readonly orderID?: string;

  /** `WayBillID`. */
  declare readonly wayBillID?: string;

  /** `ComplainType`. */
  declare readonly complainType?: number;

  /** `Content`. */
  declare readonly content?: string;

  /** `Pic`. */
  declare readonly pic?: string;

  /** `Name`. */
  declare readonly name?: string;

  /** `Phone`. */
  declare readonly phone?: string;
}

/**
 * Retail express, carrier: courier rating (reply expected).
 *
 * Official name: 散单评价快递员, event `waybill_evaluate_agent`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html
 */
export class WaybillEvaluateAgentEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.waybill_evaluate_agent';
  static override readonly fields: EventFields = waybillEvaluateAgentEventFields;

  declare readonly type: typeof WaybillEvaluateAgentEvent.type;

  /** `Token`. */
  declare readonly token?: string;

  /** `WXAppId`. */
  declare readonly wxAppId?: string;

  /** `OrderID`. */
  declare readonly orderID?: string;

  /** `WayBillID`. */
  declare readonly wayBillID?: string;

  /** `CourierType`. */
  declare readonly courierType?: number;

  /** `Score`. */
  declare readonly score?: number;
}

/**
 * Retail express, carrier: query pickup slots (reply expected).
 *
 * Official name: 散单查询上门取件时间段, event `waybill_query_expect_time_range`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html
 */
export class WaybillQueryExpectTimeRangeEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.waybill_query_expect_time_range';
  static override readonly fields: EventFields = waybillQueryExpectTimeRangeEventFields;

  declare readonly type: typeof WaybillQueryExpectTimeRangeEvent.type;

  /** `WXAppId`. */
  declare readonly wxAppId?: string;

  /** `Province`. */
  declare readonly province?: string;

  /** `City`. */
  declare readonly city?: string;

  /** `Area`. */
  declare readonly area?: string;

  /** `Street`. */
  declare readonly street?: string;

  /** `Address`. */
  declare readonly address?: string;

  /** `Id`. */
  declare readonly id?: string;
}

/**
 * Result of binding the account of an express company.
 *
 * Official name: 快递公司账号绑定结果, event `update_business_bind_result`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.onBindResultUpdate.html
 */
export class UpdateBusinessBindResultEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.update_business_bind_result';
  static override readonly fields: EventFields = updateBusinessBindResultEventFields;

  declare readonly type: typeof UpdateBusinessBindResultEvent.type;

  /** `delivery_id`. */
  declare readonly deliveryId: string;

  /** `biz_id`. */
  declare readonly bizId: string;
}

/**
 * Immediate delivery, carrier: fetch merchant auth info (reply expected).
 *
 * Official name: 获取授权信息, event `get_auth_info`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-provider/immediateDelivery.onAuthInfoGet.html
 */
export class DeliveryGetAuthInfoEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.get_auth_info';
  static override readonly fields: EventFields = deliveryGetAuthInfoEventFields;

  declare readonly type: typeof DeliveryGetAuthInfoEvent.type;

  /** `wx_appid`. */
  declare readonly wxAppid?: string;

  /** `code`. */
  declare readonly code?: string;
}

/** @deprecated The name is {@link DeliveryGetAuthInfoEvent} now. */
export const GetAuthInfoEvent = DeliveryGetAuthInfoEvent;
/** @deprecated The name is {@link DeliveryGetAuthInfoEvent} now. */
export type GetAuthInfoEvent = DeliveryGetAuthInfoEvent;

/**
 * Immediate delivery, carrier: fetch pre-auth code (reply expected).
 *
 * Official name: 获取预授权码, event `get_pre_auth_code`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-provider/immediateDelivery.onPreAuthCodeGet.html
 */
export class DeliveryGetPreAuthCodeEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.get_pre_auth_code';
  static override readonly fields: EventFields = deliveryGetPreAuthCodeEventFields;

  declare readonly type: typeof DeliveryGetPreAuthCodeEvent.type;

  /** `wx_appid`. */
  declare readonly wxAppid?: string;
}

/** @deprecated The name is {@link DeliveryGetPreAuthCodeEvent} now. */
export const GetPreAuthCodeEvent = DeliveryGetPreAuthCodeEvent;
/** @deprecated The name is {@link DeliveryGetPreAuthCodeEvent} now. */
export type GetPreAuthCodeEvent = DeliveryGetPreAuthCodeEvent;

/**
 * Immediate delivery, carrier: merchant unbound (reply expected).
 *
 * Official name: 取消授权, event `cancel_auth_account`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-provider/immediateDelivery.onCancelAuth.html
 */
export class CancelAuthAccountEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.cancel_auth_account';
  static override readonly fields: EventFields = cancelAuthAccountEventFields;

  declare readonly type: typeof CancelAuthAccountEvent.type;

  /** `shopid`. */
  declare readonly shopid?: string;

  /** `wx_appid`. */
  declare readonly wxAppid?: string;
}

/**
 * Immediate delivery, carrier: mock order state change.
 *
 * Official name: 模拟更新配送单状态, event `mock_update_order_status`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-provider/immediateDelivery.onMockUpdateOrder.html
 */
export class DeliveryMockUpdateOrderStatusEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.mock_update_order_status';
  static override readonly fields: EventFields = deliveryMockUpdateOrderStatusEventFields;

  declare readonly type: typeof DeliveryMockUpdateOrderStatusEvent.type;

  /** `shopid`. */
  declare readonly shopid?: string;

  /** `shop_order_id`. */
  declare readonly shopOrderId?: string;

  /** `shop_no`. */
  declare readonly shopNo?: string;

  /** `waybill_id`. */
  declare readonly waybillId?: string;

  /** `delivery_sign`. */
  declare readonly deliverySign?: string;

  /** `order_status`. */
  declare readonly orderStatus?: number;

  /** `action_time`. */
  declare readonly actionTime?: Date;

  /** `action_msg`. */
  declare readonly actionMsg?: string;
}

/** @deprecated The name is {@link DeliveryMockUpdateOrderStatusEvent} now. */
export const MockUpdateOrderStatusEvent = DeliveryMockUpdateOrderStatusEvent;
/** @deprecated The name is {@link DeliveryMockUpdateOrderStatusEvent} now. */
export type MockUpdateOrderStatusEvent = DeliveryMockUpdateOrderStatusEvent;

/**
 * Immediate delivery, carrier: place an order.
 *
 * Official name: 请求下配送单, event `transport_add_order`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-provider/immediateDelivery.onOrderAdd.html
 */
export class TransportAddOrderEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.transport_add_order';
  static override readonly fields: EventFields = transportAddOrderEventFields;

  declare readonly type: typeof TransportAddOrderEvent.type;

  /** `shopid`. */
  declare readonly shopid?: string;

  /** `shop_order_id`. */
  declare readonly shopOrderId?: string;

  /** `shop_no`. */
  declare readonly shopNo?: string;

  /** `delivery_sign`. */
  declare readonly deliverySign?: string;

  /** `sender`. */
  declare readonly sender?: unknown;

  /** `receiver`. */
  declare readonly receiver?: unknown;

  /** `cargo`. */
  declare readonly cargo?: unknown;

  /** `order_info`. */
  declare readonly orderInfo?: unknown;

  /** `wx_token`. */
  declare readonly wxToken?: string;
}

/**
 * Immediate delivery, carrier: place an order again.
 *
 * Official name: 请求重新下单, event `transport_readd_order`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-provider/immediateDelivery.onOrderReAdd.html
 */
export class TransportReAddOrderEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.transport_readd_order';
  static override readonly fields: EventFields = transportReAddOrderEventFields;

  declare readonly type: typeof TransportReAddOrderEvent.type;

  /** `shopid`. */
  declare readonly shopid?: string;

  /** `shop_order_id`. */
  declare readonly shopOrderId?: string;

  /** `shop_no`. */
  declare readonly shopNo?: string;

  /** `delivery_sign`. */
  declare readonly deliverySign?: string;

  /** `sender`. */
  declare readonly sender?: unknown;

  /** `receiver`. */
  declare readonly receiver?: unknown;

  /** `cargo`. */
  declare readonly cargo?: unknown;

  /** `order_info`. */
  declare readonly orderInfo?: unknown;

  /** `wx_token`. */
  declare readonly wxToken?: string;
}

/** @deprecated The name is {@link TransportReAddOrderEvent} now. */
export const TransportReaddOrderEvent = TransportReAddOrderEvent;
/** @deprecated The name is {@link TransportReAddOrderEvent} now. */
export type TransportReaddOrderEvent = TransportReAddOrderEvent;

/**
 * Immediate delivery, carrier: pre-order quote.
 *
 * Official name: 预下配送单, event `transport_precreate_order`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-provider/immediateDelivery.onOrderPreAdd.html
 */
export class TransportPreCreateOrderEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.transport_precreate_order';
  static override readonly fields: EventFields = transportPreCreateOrderEventFields;

  declare readonly type: typeof TransportPreCreateOrderEvent.type;

  /** `shopid`. */
  declare readonly shopid?: string;

  /** `shop_order_id`. */
  declare readonly shopOrderId?: string;

  /** `shop_no`. */
  declare readonly shopNo?: string;

  /** `delivery_sign`. */
  declare readonly deliverySign?: string;

  /** `sender`. */
  declare readonly sender?: unknown;

  /** `receiver`. */
  declare readonly receiver?: unknown;

  /** `cargo`. */
  declare readonly cargo?: unknown;

  /** `order_info`. */
  declare readonly orderInfo?: unknown;
}

/** @deprecated The name is {@link TransportPreCreateOrderEvent} now. */
export const TransportPrecreateOrderEvent = TransportPreCreateOrderEvent;
/** @deprecated The name is {@link TransportPreCreateOrderEvent} now. */
export type TransportPrecreateOrderEvent = TransportPreCreateOrderEvent;

/**
 * Immediate delivery, carrier: cancel an order.
 *
 * Official name: 取消配送单, event `transport_cancel_order`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-provider/immediateDelivery.onOrderCancel.html
 */
export class TransportCancelOrderEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.transport_cancel_order';
  static override readonly fields: EventFields = transportCancelOrderEventFields;

  declare readonly type: typeof TransportCancelOrderEvent.type;

  /** `shopid`. */
  declare readonly shopid?: string;

  /** `shop_order_id`. */
  declare readonly shopOrderId?: string;

  /** `shop_no`. */
  declare readonly shopNo?: string;

  /** `delivery_sign`. */
  declare readonly deliverySign?: string;

  /** `waybill_id`. */
  declare readonly waybillId?: string;

  /** `cancel_reason_id`. */
  declare readonly cancelReasonId?: string;

  /** `cancel_reason`. */
  declare readonly cancelReason?: string;
}

/**
 * Immediate delivery, carrier: pre-cancel quote.
 *
 * Official name: 预取消配送单, event `transport_precancel_order`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-provider/immediateDelivery.onOrderPreCancel.html
 */
export class TransportPreCancelOrderEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.transport_precancel_order';
  static override readonly fields: EventFields = transportPreCancelOrderEventFields;

  declare readonly type: typeof TransportPreCancelOrderEvent.type;

  /** `shopid`. */
  declare readonly shopid?: string;

  /** `shop_order_id`. */
  declare readonly shopOrderId?: string;

  /** `shop_no`. */
  declare readonly shopNo?: string;

  /** `delivery_sign`. */
  declare readonly deliverySign?: string;

  /** `waybill_id`. */
  declare readonly waybillId?: string;

  /** `cancel_reason_id`. */
  declare readonly cancelReasonId?: string;

  /** `cancel_reason`. */
  declare readonly cancelReason?: string;
}

/** @deprecated The name is {@link TransportPreCancelOrderEvent} now. */
export const TransportPrecancelOrderEvent = TransportPreCancelOrderEvent;
/** @deprecated The name is {@link TransportPreCancelOrderEvent} now. */
export type TransportPrecancelOrderEvent = TransportPreCancelOrderEvent;

/**
 * Immediate delivery, carrier: add a tip.
 *
 * Official name: 增加小费, event `transport_add_tips`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-provider/immediateDelivery.onOrderAddTips.html
 */
export class TransportAddTipsEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.transport_add_tips';
  static override readonly fields: EventFields = transportAddTipsEventFields;

  declare readonly type: typeof TransportAddTipsEvent.type;

  /** `shopid`. */
  declare readonly shopid?: string;

  /** `shop_order_id`. */
  declare readonly shopOrderId?: string;

  /** `shop_no`. */
  declare readonly shopNo?: string;

  /** `delivery_sign`. */
  declare readonly deliverySign?: string;

  /** `waybill_id`. */
  declare readonly waybillId?: string;

  /** `tips`. */
  declare readonly tips?: number;

  /** `remark`. */
  declare readonly remark?: string;
}

/**
 * Immediate delivery, carrier: query order state.
 *
 * Official name: 查询订单状态, event `transport_query_order_status`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-provider/immediateDelivery.onOrderQuery.html
 */
export class TransportQueryOrderStatusEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.transport_query_order_status';
  static override readonly fields: EventFields = transportQueryOrderStatusEventFields;

  declare readonly type: typeof TransportQueryOrderStatusEvent.type;

  /** `shopid`. */
  declare readonly shopid?: string;

  /** `shop_order_id`. */
  declare readonly shopOrderId?: string;

  /** `shop_no`. */
  declare readonly shopNo?: string;

  /** `delivery_sign`. */
  declare readonly deliverySign?: string;

  /** `waybill_id`. */
  declare readonly waybillId?: string;
}

/**
 * Immediate delivery, carrier: query rider position.
 *
 * Official name: 查询骑手当前位置, event `transport_get_agent_pos`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-provider/immediateDelivery.onAgentPosQuery.html
 */
export class TransportGetAgentPosEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.transport_get_agent_pos';
  static override readonly fields: EventFields = transportGetAgentPosEventFields;

  declare readonly type: typeof TransportGetAgentPosEvent.type;

  /** `shopid`. */
  declare readonly shopid?: string;

  /** `shop_order_id`. */
  declare readonly shopOrderId?: string;

  /** `shop_no`. */
  declare readonly shopNo?: string;

  /** `waybill_id`. */
  declare readonly waybillId?: string;
}

/**
 * Immediate delivery, carrier: rider rating.
 *
 * Official name: 给骑手评分, event `transport_set_rider_score`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-provider/immediateDelivery.onRiderScoreSet.html
 */
export class TransportSetRiderScoreEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.transport_set_rider_score';
  static override readonly fields: EventFields = transportSetRiderScoreEventFields;

  declare readonly type: typeof TransportSetRiderScoreEvent.type;

  /** `shopid`. */
  declare readonly shopid?: string;

  /** `shop_order_id`. */
  declare readonly shopOrderId?: string;

  /** `shop_no`. */
  declare readonly shopNo?: string;

  /** `waybill_id`. */
  declare readonly waybillId?: string;

  /** `delivery_ontime_score`. */
  declare readonly deliveryOntimeScore?: number;

  /** `cargo_intact_score`. */
  declare readonly cargoIntactScore?: number;

  /** `attitude_score`. */
  declare readonly attitudeScore?: number;
}

/**
 * Immediate delivery, carrier: confirm the goods went back to the merchant.
 *
 * Official name: 异常件退回商家确认收货, event `transport_confirm_return_to_biz`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-provider/immediateDelivery.onOrderPreCancel.html
 */
export class TransportConfirmReturnToBizEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.transport_confirm_return_to_biz';
  static override readonly fields: EventFields = transportConfirmReturnToBizEventFields;

  declare readonly type: typeof TransportConfirmReturnToBizEvent.type;

  /** `shopid`. */
  declare readonly shopid?: string;

  /** `shop_order_id`. */
  declare readonly shopOrderId?: string;

  /** `shop_no`. */
  declare readonly shopNo?: string;

  /** `delivery_sign`. */
  declare readonly deliverySign?: string;

  /** `waybill_id`. */
  declare readonly waybillId?: string;
}

/**
 * Immediate delivery, merchant: the state of an order changed.
 *
 * Official name: 配送单配送状态更新, event `update_waybill_status`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.onOrderStatus.html
 */
export class DeliveryUpdateWaybillStatusEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.update_waybill_status';
  static override readonly fields: EventFields = deliveryUpdateWaybillStatusEventFields;

  declare readonly type: typeof DeliveryUpdateWaybillStatusEvent.type;

  /** `shopid`. */
  declare readonly shopid: string;

  /** `shop_order_id`. */
  declare readonly shopOrderId: string;

  /** `shop_no`. */
  declare readonly shopNo: string;

  /** `waybill_id`. */
  declare readonly waybillId: string;

  /** `order_status`. */
  declare readonly orderStatus: number;

  /** `action_time`. */
  declare readonly actionTime: Date;

  /** `action_msg`. */
  declare readonly actionMsg?: string;

  /** `agent`. */
  declare readonly agent?: UpdateWaybillStatusAgent;
}

/** @deprecated The name is {@link DeliveryUpdateWaybillStatusEvent} now. */
export const UpdateWaybillStatusEvent = DeliveryUpdateWaybillStatusEvent;
/** @deprecated The name is {@link DeliveryUpdateWaybillStatusEvent} now. */
export type UpdateWaybillStatusEvent = DeliveryUpdateWaybillStatusEvent;

/**
 * An order was placed in a WeChat shop through this linked Mini Program.
 *
 * Official name: 关联小程序订单通知, event `related_shop_order_submission`.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/linkstore/miniprogram_connection/miniprogram_callback/Order_notification
 */
export class RelatedShopOrderEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.related_shop_order_submission';
  static override readonly fields: EventFields = relatedShopOrderEventFields;

  declare readonly type: typeof RelatedShopOrderEvent.type;

  /** `Data` or `EventData`. */
  declare readonly data: RelatedShopOrder;
}

/**
 * An order was placed in a WeChat shop through this cooperating Mini Program; the former name of `related_shop_order_submission`.
 *
 * Official name: 合作账号订单通知, event `cooperation_shop_order`.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/linkstore/miniprogram_connection/miniprogram_callback/Order_notification
 */
export class CooperationShopOrderEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.cooperation_shop_order';
  static override readonly fields: EventFields = cooperationShopOrderEventFields;

  declare readonly type: typeof CooperationShopOrderEvent.type;

  /** `Data` or `EventData`. */
  declare readonly data: RelatedShopOrder;
}

/**
 * A WeChat shop asks whether the user is a member; answer with `vipUserInfo()`.
 *
 * Official name: 静默关联时获取小程序会员信息, event `channels_ec_vip_user_info_get`.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/notify/wxa_callback/channels_ec_vip_user_info_get
 */
export class ShopVipUserInfoGetEvent extends VipUserInfoQueryEvent {
  static readonly type = 'mini-program.event.channels_ec_vip_user_info_get';
  static override readonly fields: EventFields = shopVipUserInfoGetEventFields;

  declare readonly type: typeof ShopVipUserInfoGetEvent.type;

  /** `info`. */
  declare readonly info: ShopVipUserInfoGetInfo;
}

/**
 * User became a member of a WeChat shop silently.
 *
 * Official name: 用户静默关联小店会员通知, event `channels_ec_vip_user_auto_add`.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/notify/wxa_callback/channels_ec_vip_user_auto_add
 */
export class ShopVipUserAutoAddEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.channels_ec_vip_user_auto_add';
  static override readonly fields: EventFields = shopVipUserAutoAddEventFields;

  declare readonly type: typeof ShopVipUserAutoAddEvent.type;

  /** `info`. */
  declare readonly info: ShopVipUserAutoAddInfo;
}

/**
 * User opened the order page of a WeChat shop, which asks for the member benefits; answer with `vipBenefits()` within 3 seconds.
 *
 * Official name: 用户进入下单页获取默认会员权益, event `channels_ec_gen_order_info_init`.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/notify/wxa_callback/channels_ec_gen_order_info_init
 */
export class ShopOrderInfoInitEvent extends VipBenefitsQueryEvent {
  static readonly type = 'mini-program.event.channels_ec_gen_order_info_init';
  static override readonly fields: EventFields = shopOrderInfoInitEventFields;

  declare readonly type: typeof ShopOrderInfoInitEvent.type;

  /** `gen_order_info`. */
  declare readonly genOrderInfo: ShopOrderInfo;
}

/**
 * User orders with member benefits, and the shop asks whether it may; answer with `vipDiscount()` within 3 seconds, or the shop refuses the order.
 *
 * Official name: 用户下单使用会员权益, event `channels_ec_order_use_vip_discount`.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/notify/wxa_callback/channels_ec_order_use_vip_discount
 */
export class ShopOrderUseVipDiscountEvent extends VipDiscountQueryEvent {
  static readonly type = 'mini-program.event.channels_ec_order_use_vip_discount';
  static override readonly fields: EventFields = shopOrderUseVipDiscountEventFields;

  declare readonly type: typeof ShopOrderUseVipDiscountEvent.type;

  /** `order_info`. */
  declare readonly orderInfo: ShopVipDiscountOrder;
}

/**
 * An order with member benefits failed; give the benefits back.
 *
 * Official name: 用户取消使用会员权益, event `channels_ec_order_unuse_vip_discount`.
 *
 * @see https://developers.weixin.qq.com/doc/store/shop/notify/wxa_callback/channels_ec_order_unuse_vip_discount
 */
export class ShopOrderUnuseVipDiscountEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.channels_ec_order_unuse_vip_discount';
  static override readonly fields: EventFields = shopOrderUnuseVipDiscountEventFields;

  declare readonly type: typeof ShopOrderUnuseVipDiscountEvent.type;

  /** `order_info`. */
  declare readonly orderInfo: ShopVipDiscountReturn;
}

/**
 * User entered the human customer service.
 *
 * Official name: 用户进入人工客服, chatbot `userEnter`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/aispeech/confapi/thirdkefu/recivemsg.html
 */
export class ChatbotUserEnterEvent extends DialoguePlatformEvent {
  static readonly type = 'mini-program.chatbot.userEnter';
  static override readonly fields: EventFields = chatbotUserEnterEventFields;

  declare readonly type: typeof ChatbotUserEnterEvent.type;

  /** `userid`. */
  declare readonly userid?: string;

  /** `from`. */
  declare readonly from?: string;

  /** `content`. */
  declare readonly content?: Content;

  /** `kfstate`. */
  declare readonly kfstate?: number;

  /** `channel`. */
  declare readonly channel?: number;

  /** `assessment`. */
  declare readonly assessment?: number;
}

/**
 * User left the human customer service.
 *
 * Official name: 用户退出人工客服, chatbot `userQuit`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/aispeech/confapi/thirdkefu/recivemsg.html
 */
export class ChatbotUserQuitEvent extends DialoguePlatformEvent {
  static readonly type = 'mini-program.chatbot.userQuit';
  static override readonly fields: EventFields = chatbotUserQuitEventFields;

  declare readonly type: typeof ChatbotUserQuitEvent.type;

  /** `userid`. */
  declare readonly userid?: string;

  /** `from`. */
  declare readonly from?: string;

  /** `content`. */
  declare readonly content?: Content;

  /** `kfstate`. */
  declare readonly kfstate?: number;

  /** `channel`. */
  declare readonly channel?: number;

  /** `assessment`. */
  declare readonly assessment?: number;
}

/**
 * Tencent business pay: a payment succeeded.
 *
 * Official name: 支付成功通知, business-pay `mse_payment.succeeded`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class BusinessPaymentSucceededEvent extends BusinessPayEvent {
  static readonly type = 'mini-program.business-pay.mse_payment.succeeded';
  static override readonly fields: EventFields = businessPaymentSucceededEventFields;

  declare readonly type: typeof BusinessPaymentSucceededEvent.type;

  /** `event_content`. */
  declare readonly eventContent?: BusinessPayment;
}

/**
 * Tencent business pay: a refund succeeded.
 *
 * Official name: 退款成功通知, business-pay `mse_refund.succeeded`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class BusinessRefundSucceededEvent extends BusinessPayEvent {
  static readonly type = 'mini-program.business-pay.mse_refund.succeeded';
  static override readonly fields: EventFields = businessRefundSucceededEventFields;

  declare readonly type: typeof BusinessRefundSucceededEvent.type;

  /** `event_content`. */
  declare readonly eventContent?: BusinessRefund;
}

/**
 * Tencent business pay: the application for a product ended.
 *
 * Official name: 产品开通申请完成通知, business-pay `product.application.finish`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class BusinessProductApplicationFinishEvent extends BusinessPayEvent {
  static readonly type = 'mini-program.business-pay.product.application.finish';
  static override readonly fields: EventFields = businessProductApplicationFinishEventFields;

  declare readonly type: typeof BusinessProductApplicationFinishEvent.type;

  /** `event_content`. */
  declare readonly eventContent?: BusinessProductApplication;
}

/**
 * Tencent business pay: a profit allocation ended.
 *
 * Official name: 分账完成通知, business-pay `profit_allocation.finished`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class BusinessProfitAllocationFinishedEvent extends BusinessPayEvent {
  static readonly type = 'mini-program.business-pay.profit_allocation.finished';
  static override readonly fields: EventFields = businessProfitAllocationFinishedEventFields;

  declare readonly type: typeof BusinessProfitAllocationFinishedEvent.type;

  /** `event_content`. */
  declare readonly eventContent?: BusinessProfitAllocation;
}

/**
 * Tencent business pay: a withdrawal succeeded.
 *
 * Official name: 提现成功通知, business-pay `withdraw.succeeded`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class BusinessWithdrawSucceededEvent extends BusinessPayEvent {
  static readonly type = 'mini-program.business-pay.withdraw.succeeded';
  static override readonly fields: EventFields = businessWithdrawSucceededEventFields;

  declare readonly type: typeof BusinessWithdrawSucceededEvent.type;

  /** `event_content`. */
  declare readonly eventContent?: BusinessWithdrawal;
}

/** All classes above: the events that the library knows by name. */

export const miniProgramEventClasses = [
  TextMessage,
  ImageMessage,
  LinkMessage,
  MiniProgramPageMessage,
  VoiceMessage,
  VideoMessage,
  DebugDemoEvent,
  EnterSessionEvent,
  SubscribeMsgPopupEvent,
  SubscribeMsgChangeEvent,
  SubscribeMsgSentEvent,
  UserInfoModifiedEvent,
  UserAuthorizationRevokeEvent,
  UserAuthorizationCancellationEvent,
  CodeAuditSuccessEvent,
  CodeAuditFailEvent,
  CodeAuditDelayEvent,
  NicknameAuditEvent,
  CategoryAuditEvent,
  PrivacyApplyEvent,
  IllegalRecordEvent,
  AppealRecordEvent,
  CommentBadScoreEvent,
  MediaCheckEvent,
  WidgetDataEvent,
  WxVerifyPaySuccEvent,
  WxVerifyDispatchEvent,
  WxVerifyRefillEvent,
  QualificationVerifySuccessEvent,
  QualificationVerifyFailEvent,
  NamingVerifySuccessEvent,
  NamingVerifyFailEvent,
  AnnualRenewEvent,
  VerifyExpiredEvent,
  BetaAppAuthorizationApplyEvent,
  BetaAppVerifyApplyEvent,
  BetaAppVerifyEvent,
  AddNearbyPoiAuditInfoEvent,
  NearbyCategoryAuditInfoEvent,
  CreateMapPoiAuditInfoEvent,
  ApplyMerchantAuditInfoEvent,
  AddStoreAuditInfoEvent,
  ModifyStoreAuditInfoEvent,
  MerchantOrderEvent,
  AddExpressPathEvent,
  ChargeServiceQuotaEvent,
  UserAuthorizeInvoiceEvent,
  SubmitInvoiceTitleEvent,
  TradeManageRemindAccessApiEvent,
  TradeManageRemindShippingEvent,
  TradeManageOrderSettlementEvent,
  TradeControlledEvent,
  MiniDramaUploadEvent,
  MiniDramaAuditEvent,
  NovelAuditEvent,
  LiveFollowEvent,
  LivePushMessageEvent,
  RetailRefundEvent,
  VirtualPaymentGoodsDeliverEvent,
  VirtualPaymentCoinPayEvent,
  VirtualPaymentRefundEvent,
  VirtualPaymentComplaintEvent,
  VirtualPaymentRiskNoticeEvent,
  VirtualPaymentSubscribeSigningResultEvent,
  VirtualPaymentSubscribePayFailEvent,
  VirtualPaymentAppleSubscribeSigningResultEvent,
  VirtualPaymentRefundQueryEvent,
  MiniGameCoinDeliverCompletedEvent,
  MiniGameGoodsDeliverEvent,
  MiniGameStoreGoodsDeliverEvent,
  MiniGameDeliverH5PayProductsEvent,
  OpenProductAccountRegisterEvent,
  OpenProductBrandAuditEvent,
  OpenProductCategoryAuditEvent,
  OpenProductSceneGroupAuditEvent,
  OpenProductSpuAuditEvent,
  OpenProductSpuStatusUpdateEvent,
  OpenProductOrderPayEvent,
  OpenProductOrderCancelEvent,
  OpenProductOrderConfirmEvent,
  OpenProductOrderRefundEvent,
  OpenProductOrderSettleEvent,
  OpenProductOrderAnalyzeEvent,
  OpenProductReceiveCouponEvent,
  AfterSaleNewOrderEvent,
  AfterSaleUpdateOrderEvent,
  AfterSaleUserCancelEvent,
  AfterSaleRefundSuccessEvent,
  AfterSaleUserModifyReturnInfoEvent,
  AfterSaleUserConfirmRefundCertificateEvent,
  AfterSaleWaitMerchantConfirmReceiptEvent,
  AfterSaleWaitMerchantOfflineRefundEvent,
  AfterSaleMerchantConfirmReceiptOverdueEvent,
  AfterSaleMerchantHandleRefundOverdueEvent,
  AfterSaleMerchantHandleReturnOverdueEvent,
  AfterSaleUserUploadReturnInfoOverdueEvent,
  AfterSaleUserApplyPlatformJudgeOverdueEvent,
  AfterSaleComplaintUpdateOrderStateEvent,
  ComplaintCallbackEvent,
  ShopComplaintEvent,
  FundsOrderPayEvent,
  FundsOrderRefundEvent,
  FundsOrderProfitSharingEvent,
  WithdrawEvent,
  MiniProgramSharerActionEvent,
  MiniProgramSharerBindStatusChangeEvent,
  AddWaybillEvent,
  CancelWaybillEvent,
  ExpressCheckBizEvent,
  ExpressGetQuotaEvent,
  AddSingleWaybillEvent,
  CancelSingleWaybillEvent,
  QuerySingleWaybillEvent,
  QuerySingleWaybillFeeEvent,
  SingleWaybillPayEvent,
  RemindWaybillEvent,
  WaybillComplaintEvent,
  WaybillEvaluateAgentEvent,
  WaybillQueryExpectTimeRangeEvent,
  UpdateBusinessBindResultEvent,
  DeliveryGetAuthInfoEvent,
  DeliveryGetPreAuthCodeEvent,
  CancelAuthAccountEvent,
  DeliveryMockUpdateOrderStatusEvent,
  TransportAddOrderEvent,
  TransportReAddOrderEvent,
  TransportPreCreateOrderEvent,
  TransportCancelOrderEvent,
  TransportPreCancelOrderEvent,
  TransportAddTipsEvent,
  TransportQueryOrderStatusEvent,
  TransportGetAgentPosEvent,
  TransportSetRiderScoreEvent,
  TransportConfirmReturnToBizEvent,
  DeliveryUpdateWaybillStatusEvent,
  RelatedShopOrderEvent,
  CooperationShopOrderEvent,
  ShopVipUserInfoGetEvent,
  ShopVipUserAutoAddEvent,
  ShopOrderInfoInitEvent,
  ShopOrderUseVipDiscountEvent,
  ShopOrderUnuseVipDiscountEvent,
  ChatbotUserEnterEvent,
  ChatbotUserQuitEvent,
  BusinessPaymentSucceededEvent,
  BusinessRefundSucceededEvent,
  BusinessProductApplicationFinishEvent,
  BusinessProfitAllocationFinishedEvent,
  BusinessWithdrawSucceededEvent,
] as const;
