// Generated from catalogue/mini-program.json by `npm run generate`. Do not edit.

import type { EventFields } from '../../model/event-fields.js';

export const textMessageFields: EventFields = {
  content: { name: 'Content', type: 'string' },
  businessId: { name: 'BusinessId', type: 'id' },
};

export const imageMessageFields: EventFields = {
  picUrl: { name: 'PicUrl', type: 'string' },
  mediaId: { name: 'MediaId', type: 'string' },
  businessId: { name: 'BusinessId', type: 'id' },
};

export const linkMessageFields: EventFields = {
  title: { name: 'Title', type: 'string' },
  description: { name: 'Description', type: 'string' },
  url: { name: 'Url', type: 'string' },
  businessId: { name: 'BusinessId', type: 'id' },
};

export const miniProgramPageMessageFields: EventFields = {
  miniProgramAppId: { name: 'AppId', type: 'string' },
  title: { name: 'Title', type: 'string' },
  pagePath: { name: 'PagePath', type: 'string' },
  thumbUrl: { name: 'ThumbUrl', type: 'string' },
  thumbMediaId: { name: 'ThumbMediaId', type: 'string' },
};

export const voiceMessageFields: EventFields = {
  mediaId: { name: 'MediaId', type: 'string' },
  format: { name: 'Format', type: 'string' },
};

export const videoMessageFields: EventFields = {
  mediaId: { name: 'MediaId', type: 'string' },
  thumbMediaId: { name: 'ThumbMediaId', type: 'string' },
};

export const debugDemoEventFields: EventFields = { debugStr: { name: 'debug_str', type: 'string' } };

export const enterSessionEventFields: EventFields = { sessionFrom: { name: 'SessionFrom', type: 'string' } };

export const subscribeMsgPopupFields: EventFields = {
  templateId: { name: 'TemplateId', type: 'string' },
  subscribeStatusString: { name: 'SubscribeStatusString', type: 'string' },
  popupScene: { name: 'PopupScene', type: 'number' },
};

export const subscribeMsgPopupEventFields: EventFields = {
  list: {
    name: 'SubscribeMsgPopupEvent',
    aliases: ['List'],
    type: 'object',
    list: true,
    item: 'List',
    fields: subscribeMsgPopupFields,
  },
};

export const subscribeMsgChangeFields: EventFields = {
  templateId: { name: 'TemplateId', type: 'string' },
  subscribeStatusString: { name: 'SubscribeStatusString', type: 'string' },
};

export const subscribeMsgChangeEventFields: EventFields = {
  list: {
    name: 'SubscribeMsgChangeEvent',
    aliases: ['List'],
    type: 'object',
    list: true,
    item: 'List',
    fields: subscribeMsgChangeFields,
  },
};

export const subscribeMsgSentFields: EventFields = {
  templateId: { name: 'TemplateId', type: 'string' },
  msgID: { name: 'MsgID', type: 'id' },
  errorCode: { name: 'ErrorCode', type: 'number' },
  errorStatus: { name: 'ErrorStatus', type: 'string' },
};

export const subscribeMsgSentEventFields: EventFields = {
  list: {
    name: 'SubscribeMsgSentEvent',
    aliases: ['List'],
    type: 'object',
    list: true,
    item: 'List',
    fields: subscribeMsgSentFields,
  },
};

export const userInfoModifiedEventFields: EventFields = {
  openID: { name: 'OpenID', aliases: ['openid'], type: 'string' },
  appID: { name: 'AppID', aliases: ['appid'], type: 'string' },
  revokeInfo: { name: 'RevokeInfo', type: 'string' },
  pluginID: { name: 'PluginID', type: 'string' },
  openPID: { name: 'OpenPID', type: 'string' },
  unionID: { name: 'UnionID', type: 'string' },
};

export const userAuthorizationRevokeEventFields: EventFields = {
  openID: { name: 'OpenID', aliases: ['openid'], type: 'string' },
  appID: { name: 'AppID', aliases: ['appid'], type: 'string' },
  revokeInfo: { name: 'RevokeInfo', type: 'string' },
  pluginID: { name: 'PluginID', type: 'string' },
  openPID: { name: 'OpenPID', type: 'string' },
  unionID: { name: 'UnionID', type: 'string' },
};

export const userAuthorizationCancellationEventFields: EventFields = {
  openID: { name: 'OpenID', aliases: ['openid'], type: 'string' },
  appID: { name: 'AppID', aliases: ['appid'], type: 'string' },
  revokeInfo: { name: 'RevokeInfo', type: 'string' },
  pluginID: { name: 'PluginID', type: 'string' },
  openPID: { name: 'OpenPID', type: 'string' },
  unionID: { name: 'UnionID', type: 'string' },
};

export const codeAuditSuccessEventFields: EventFields = { succTime: { name: 'SuccTime', type: 'date' } };

export const codeAuditFailEventFields: EventFields = {
  failTime: { name: 'FailTime', type: 'date' },
  reason: { name: 'Reason', type: 'string' },
  screenShot: { name: 'ScreenShot', type: 'string' },
};

export const codeAuditDelayEventFields: EventFields = {
  delayTime: { name: 'DelayTime', type: 'date' },
  reason: { name: 'Reason', type: 'string' },
};

export const nicknameAuditEventFields: EventFields = {
  nickname: { name: 'nickname', type: 'string' },
  ret: { name: 'ret', type: 'number' },
  reason: { name: 'reason', type: 'string' },
};

export const categoryAuditEventFields: EventFields = {
  first: { name: 'first', type: 'number' },
  second: { name: 'second', type: 'number' },
  ret: { name: 'ret', type: 'number' },
  reason: { name: 'reason', type: 'string' },
};

export const resultInfoFields: EventFields = {
  apiName: { name: 'api_name', type: 'string' },
  auditId: { name: 'audit_id', type: 'id' },
  status: { name: 'status', type: 'number' },
  applyTime: { name: 'apply_time', type: 'date' },
  auditTime: { name: 'audit_time', type: 'date' },
  reason: { name: 'reason', type: 'string' },
};

export const privacyApplyEventFields: EventFields = {
  resultInfo: { name: 'result_info', type: 'object', fields: resultInfoFields },
};

export const illegalRecordEventFields: EventFields = {
  illegalRecordId: { name: 'illegal_record_id', type: 'string' },
  appid: { name: 'appid', type: 'string' },
  recordCreateTime: { name: 'create_time', type: 'string' },
  illegalReason: { name: 'illegal_reason', type: 'string' },
  illegalContent: { name: 'illegal_content', type: 'string' },
  ruleUrl: { name: 'rule_url', type: 'string' },
  ruleName: { name: 'rule_name', type: 'string' },
};

export const illegalMaterialFields: EventFields = {
  content: { name: 'content', type: 'string' },
  contentUrl: { name: 'content_url', type: 'string' },
};

export const appealMaterialFields: EventFields = {
  reason: { name: 'reason', type: 'string' },
  proofMaterialId: { name: 'proof_material_id', type: 'string', list: true },
};

export const appealRecordMaterialFields: EventFields = {
  illegalMaterial: { name: 'illegal_material', type: 'object', fields: illegalMaterialFields },
  appealMaterial: { name: 'appeal_material', type: 'object', fields: appealMaterialFields },
};

export const appealRecordEventFields: EventFields = {
  appealRecordId: { name: 'appeal_record_id', type: 'id' },
  appid: { name: 'appid', type: 'string' },
  appealCount: { name: 'appeal_count', type: 'number' },
  appealFrom: { name: 'appeal_from', type: 'number' },
  appealStatus: { name: 'appeal_status', type: 'number' },
  material: { name: 'material', type: 'object', list: true, fields: appealRecordMaterialFields },
  punishDescription: { name: 'punish_description', type: 'string' },
  auditReason: { name: 'audit_reason', type: 'string' },
  appealTime: { name: 'appeal_time', type: 'date' },
  auditTime: { name: 'audit_time', type: 'date' },
};

export const commentBadScoreResultFields: EventFields = { commentId: { name: 'comment_id', type: 'string' } };

export const commentBadScoreEventFields: EventFields = {
  result: { name: 'result', type: 'object', fields: commentBadScoreResultFields },
};

export const mediaCheckResultFields: EventFields = {
  suggest: { name: 'suggest', type: 'string' },
  label: { name: 'label', type: 'number' },
};

export const mediaCheckDetailFields: EventFields = {
  errcode: { name: 'errcode', type: 'number' },
  strategy: { name: 'strategy', type: 'string' },
  suggest: { name: 'suggest', type: 'string' },
  label: { name: 'label', type: 'number' },
  prob: { name: 'prob', type: 'number' },
};

export const mediaCheckEventFields: EventFields = {
  isrisky: { name: 'isrisky', type: 'boolean' },
  extraInfoJson: { name: 'extra_info_json', type: 'string' },
  appid: { name: 'appid', type: 'string' },
  traceId: { name: 'trace_id', type: 'string' },
  statusCode: { name: 'status_code', type: 'number' },
  version: { name: 'version', type: 'number' },
  result: { name: 'result', type: 'object', fields: mediaCheckResultFields },
  detail: { name: 'detail', type: 'object', list: true, fields: mediaCheckDetailFields },
  errcode: { name: 'errcode', type: 'number' },
  errmsg: { name: 'errmsg', type: 'string' },
};

export const widgetDataEventFields: EventFields = {
  query: { name: 'Query', type: 'json' },
  scene: { name: 'Scene', type: 'number' },
};

export const wxVerifyPaySuccEventFields: EventFields = { orderId: { name: 'OrderId', type: 'string' } };

export const wxVerifyDispatchEventFields: EventFields = {
  provider: { name: 'Provider', type: 'string' },
  contact: { name: 'Contact', type: 'string' },
  dispatchTime: { name: 'DispatchTime', type: 'date' },
};

export const wxVerifyRefillEventFields: EventFields = {
  refillReason: { name: 'RefillReason', type: 'string' },
  refillTime: { name: 'RefillTime', type: 'date' },
};

export const qualificationVerifySuccessEventFields: EventFields = {
  expiredTime: { name: 'ExpiredTime', type: 'date' },
};

export const qualificationVerifyFailEventFields: EventFields = {
  failTime: { name: 'FailTime', type: 'date' },
  failReason: { name: 'FailReason', type: 'string' },
};

export const namingVerifySuccessEventFields: EventFields = { expiredTime: { name: 'ExpiredTime', type: 'date' } };

export const namingVerifyFailEventFields: EventFields = {
  failTime: { name: 'FailTime', type: 'date' },
  failReason: { name: 'FailReason', type: 'string' },
};

export const annualRenewEventFields: EventFields = { expiredTime: { name: 'ExpiredTime', type: 'date' } };

export const verifyExpiredEventFields: EventFields = { expiredTime: { name: 'ExpiredTime', type: 'date' } };

export const applyAuthorizationInfoNoitfyFields: EventFields = {
  appid: { name: 'appid', type: 'string' },
  mpAppid: { name: 'mp_appid', type: 'string' },
  operationTime: { name: 'operation_time', type: 'string' },
  status: { name: 'status', type: 'number' },
  msg: { name: 'msg', type: 'string' },
  ticket: { name: 'ticket', type: 'string' },
};

export const betaAppAuthorizationApplyEventFields: EventFields = {
  applyAuthorizationInfoNoitfy: {
    name: 'ApplyAuthorizationInfoNoitfy',
    type: 'object',
    fields: applyAuthorizationInfoNoitfyFields,
  },
};

export const betaAppVerifyApplyApplyAuthorizationInfoNoitfyFields: EventFields = {
  appid: { name: 'appid', type: 'string' },
  mpAppid: { name: 'mp_appid', type: 'string' },
  operationTime: { name: 'operation_time', type: 'string' },
  status: { name: 'status', type: 'number' },
  msg: { name: 'msg', type: 'string' },
};

export const betaAppVerifyApplyEventFields: EventFields = {
  applyAuthorizationInfoNoitfy: {
    name: 'ApplyAuthorizationInfoNoitfy',
    type: 'object',
    fields: betaAppVerifyApplyApplyAuthorizationInfoNoitfyFields,
  },
};

export const betaAppVerifyEventFields: EventFields = {
  applyAuthorizationInfoNoitfy: {
    name: 'ApplyAuthorizationInfoNoitfy',
    type: 'object',
    fields: betaAppVerifyApplyApplyAuthorizationInfoNoitfyFields,
  },
};

export const addNearbyPoiAuditInfoEventFields: EventFields = {
  auditId: { name: 'audit_id', type: 'string' },
  status: { name: 'status', type: 'number' },
  reason: { name: 'reason', type: 'string' },
  poiId: { name: 'poi_id', type: 'string' },
};

export const nearbyCategoryAuditInfoEventFields: EventFields = {
  auditId: { name: 'audit_id', type: 'string' },
  status: { name: 'status', type: 'number' },
  reason: { name: 'reason', type: 'string' },
};

export const createMapPoiAuditInfoEventFields: EventFields = {
  auditId: { name: 'audit_id', type: 'string' },
  status: { name: 'status', type: 'number' },
  mapPoiId: { name: 'map_poi_id', type: 'id' },
  name: { name: 'name', type: 'string' },
  address: { name: 'address', type: 'string' },
  longitude: { name: 'longitude', type: 'number' },
  latitude: { name: 'latitude', type: 'number' },
  shRemark: { name: 'sh_remark', type: 'string' },
};

export const applyMerchantAuditInfoEventFields: EventFields = {
  auditId: { name: 'audit_id', type: 'id' },
  status: { name: 'status', type: 'number' },
  reason: { name: 'reason', type: 'string' },
};

export const addStoreAuditInfoEventFields: EventFields = {
  auditId: { name: 'audit_id', type: 'id' },
  status: { name: 'status', type: 'number' },
  reason: { name: 'reason', type: 'string' },
  isUpgrade: { name: 'is_upgrade', type: 'number' },
  poiid: { name: 'poiid', type: 'id' },
};

export const modifyStoreAuditInfoEventFields: EventFields = {
  auditId: { name: 'audit_id', type: 'id' },
  status: { name: 'status', type: 'number' },
  reason: { name: 'reason', type: 'string' },
};

export const merchantOrderEventFields: EventFields = {
  orderId: { name: 'OrderId', type: 'string' },
  orderStatus: { name: 'OrderStatus', type: 'number' },
  productId: { name: 'ProductId', type: 'string' },
  skuInfo: { name: 'SkuInfo', type: 'string' },
};

export const actionFields: EventFields = {
  actionTime: { name: 'ActionTime', type: 'date' },
  actionType: { name: 'ActionType', type: 'number' },
  actionMsg: { name: 'ActionMsg', type: 'string' },
};

export const addExpressPathEventFields: EventFields = {
  deliveryID: { name: 'DeliveryID', type: 'string' },
  orderId: { name: 'OrderId', type: 'string' },
  wayBillId: { name: 'WayBillId', type: 'string' },
  version: { name: 'Version', type: 'number' },
  count: { name: 'Count', type: 'number' },
  actions: { name: 'Actions', type: 'object', list: true, fields: actionFields },
};

export const chargeServiceQuotaEventFields: EventFields = {
  eventType: { name: 'event_type', type: 'number' },
  spuId: { name: 'spu_id', type: 'id' },
  spuName: { name: 'spu_name', type: 'string' },
  totalQuota: { name: 'total_quota', type: 'number' },
  totalUsedQuota: { name: 'total_used_quota', type: 'number' },
};

export const userAuthorizeInvoiceEventFields: EventFields = {
  succOrderId: { name: 'SuccOrderId', type: 'string' },
  failOrderId: { name: 'FailOrderId', type: 'string' },
  source: { name: 'Source', type: 'string' },
};

export const submitInvoiceTitleEventFields: EventFields = {
  titleType: { name: 'title_type', type: 'string' },
  title: { name: 'title', type: 'string' },
  taxNo: { name: 'tax_no', type: 'string' },
  phone: { name: 'phone', type: 'string' },
  addr: { name: 'addr', type: 'string' },
  bankType: { name: 'bank_type', type: 'string' },
  bankNo: { name: 'bank_no', type: 'string' },
  attach: { name: 'attach', type: 'string' },
};

export const tradeManageRemindAccessApiEventFields: EventFields = { msg: { name: 'msg', type: 'string' } };

export const tradeManageRemindShippingEventFields: EventFields = {
  merchantId: { name: 'merchant_id', type: 'string' },
  subMerchantId: { name: 'sub_merchant_id', type: 'string' },
  merchantTradeNo: { name: 'merchant_trade_no', type: 'string' },
  transactionId: { name: 'transaction_id', type: 'string' },
  payTime: { name: 'pay_time', type: 'date' },
  msg: { name: 'msg', type: 'string' },
};

export const tradeManageOrderSettlementEventFields: EventFields = {
  merchantId: { name: 'merchant_id', type: 'string' },
  subMerchantId: { name: 'sub_merchant_id', type: 'string' },
  merchantTradeNo: { name: 'merchant_trade_no', type: 'string' },
  transactionId: { name: 'transaction_id', type: 'string' },
  payTime: { name: 'pay_time', type: 'date' },
  msg: { name: 'msg', type: 'string' },
  shippedTime: { name: 'shipped_time', type: 'date' },
  estimatedSettlementTime: { name: 'estimated_settlement_time', type: 'date' },
  confirmReceiveMethod: { name: 'confirm_receive_method', type: 'number' },
  confirmReceiveTime: { name: 'confirm_receive_time', type: 'date' },
  settlementTime: { name: 'settlement_time', type: 'date' },
};

export const tradeControlledEventFields: EventFields = { msg: { name: 'msg', type: 'string' } };

export const uploadEventFields: EventFields = {
  mediaId: { name: 'media_id', type: 'string' },
  sourceContext: { name: 'source_context', type: 'string' },
  errcode: { name: 'errcode', type: 'number' },
  errmsg: { name: 'errmsg', type: 'string' },
};

export const miniDramaUploadEventFields: EventFields = {
  uploadEvent: { name: 'upload_event', type: 'object', fields: uploadEventFields },
};

export const auditDetailFields: EventFields = {
  auditType: { name: 'audit_type', type: 'number' },
  status: { name: 'status', type: 'number' },
  createTime: { name: 'create_time', type: 'date' },
  auditTime: { name: 'audit_time', type: 'date' },
};

export const auditEventFields: EventFields = {
  dramaId: { name: 'drama_id', type: 'string' },
  auditDetail: { name: 'audit_detail', type: 'object', fields: auditDetailFields },
};

export const miniDramaAuditEventFields: EventFields = {
  auditEvent: { name: 'audit_event', type: 'object', fields: auditEventFields },
};

export const secbookAuditAuditDetailFields: EventFields = {
  status: { name: 'status', type: 'number' },
  createTime: { name: 'create_time', type: 'date' },
  auditTime: { name: 'audit_time', type: 'date' },
};

export const secbookAuditAuditEventFields: EventFields = {
  bookId: { name: 'book_id', type: 'string' },
  auditDetail: { name: 'audit_detail', type: 'object', fields: secbookAuditAuditDetailFields },
};

export const novelAuditEventFields: EventFields = {
  auditEvent: { name: 'audit_event', type: 'object', fields: secbookAuditAuditEventFields },
};

export const followNotifyFields: EventFields = {
  roomId: { name: 'room_id', type: 'id' },
  userOpenid: { name: 'user_openid', type: 'string' },
  time: { name: 'time', type: 'date' },
  liveStatus: { name: 'live_status', type: 'number' },
  action: { name: 'action', type: 'string' },
};

export const liveFollowEventFields: EventFields = {
  followNotify: { name: 'FollowNotify', type: 'object', fields: followNotifyFields },
};

export const pushMessageApiNotifyFields: EventFields = {
  messageId: { name: 'message_id', type: 'string' },
  roomId: { name: 'room_id', type: 'id' },
  totalCount: { name: 'total_count', type: 'number' },
  successCount: { name: 'success_count', type: 'number' },
  openidErrorCount: { name: 'openid_error_count', type: 'number' },
  relationErrorCount: { name: 'relation_error_count', type: 'number' },
  userRecvLimitCount: { name: 'user_recv_limit_count', type: 'number' },
  internalErrorCount: { name: 'internal_error_count', type: 'number' },
};

export const livePushMessageEventFields: EventFields = {
  pushMessageApiNotify: { name: 'PushMessageApiNotify', type: 'object', fields: pushMessageApiNotifyFields },
};

export const retailRefundEventFields: EventFields = {
  appid: { name: 'appid', type: 'string' },
  mchid: { name: 'mchid', type: 'string' },
  outRefundNo: { name: 'out_refund_no', type: 'string' },
  refundId: { name: 'refund_id', type: 'string' },
  outTradeNo: { name: 'out_trade_no', type: 'string' },
  orderId: { name: 'order_id', type: 'string' },
  refundAmount: { name: 'refund_amount', type: 'number' },
  orderAmount: { name: 'order_amount', type: 'number' },
  refundFrom: { name: 'refund_from', type: 'string' },
  refundReason: { name: 'refund_reason', type: 'string' },
  refundCreateTime: { name: 'create_time', type: 'string' },
  refundTime: { name: 'refund_time', type: 'string' },
  refundStatus: { name: 'refund_status', type: 'string' },
  wxpayRefundId: { name: 'wxpay_refund_id', type: 'string' },
  env: { name: 'env', type: 'number' },
  payChannel: { name: 'pay_channel', type: 'number' },
  refundDesc: { name: 'refund_desc', type: 'string' },
};

export const weChatPayInfoFields: EventFields = {
  mchOrderNo: { name: 'MchOrderNo', type: 'string' },
  transactionId: { name: 'TransactionId', type: 'string' },
  paidTime: { name: 'PaidTime', type: 'date' },
};

export const goodsInfoFields: EventFields = {
  productId: { name: 'ProductId', type: 'string' },
  quantity: { name: 'Quantity', type: 'number' },
  origPrice: { name: 'OrigPrice', type: 'number' },
  actualPrice: { name: 'ActualPrice', type: 'number' },
  attach: { name: 'Attach', type: 'string' },
};

export const teamInfoFields: EventFields = {
  activityId: { name: 'ActivityId', type: 'string' },
  teamId: { name: 'TeamId', type: 'string' },
  teamType: { name: 'TeamType', type: 'number' },
  teamAction: { name: 'TeamAction', type: 'number' },
};

export const virtualPaymentGoodsDeliverEventFields: EventFields = {
  openId: { name: 'OpenId', type: 'string' },
  outTradeNo: { name: 'OutTradeNo', type: 'string' },
  env: { name: 'Env', type: 'number' },
  weChatPayInfo: { name: 'WeChatPayInfo', type: 'object', fields: weChatPayInfoFields },
  goodsInfo: { name: 'GoodsInfo', type: 'object', fields: goodsInfoFields },
  teamInfo: { name: 'TeamInfo', type: 'object', fields: teamInfoFields },
};

export const coinInfoFields: EventFields = {
  quantity: { name: 'Quantity', type: 'number' },
  origPrice: { name: 'OrigPrice', type: 'number' },
  actualPrice: { name: 'ActualPrice', type: 'number' },
  attach: { name: 'Attach', type: 'string' },
};

export const virtualPaymentCoinPayEventFields: EventFields = {
  openId: { name: 'OpenId', type: 'string' },
  outTradeNo: { name: 'OutTradeNo', type: 'string' },
  env: { name: 'Env', type: 'number' },
  weChatPayInfo: { name: 'WeChatPayInfo', type: 'object', fields: weChatPayInfoFields },
  coinInfo: { name: 'CoinInfo', type: 'object', fields: coinInfoFields },
  teamInfo: { name: 'TeamInfo', type: 'object', fields: teamInfoFields },
};

export const virtualPaymentRefundEventFields: EventFields = {
  openId: { name: 'OpenId', type: 'string' },
  wxRefundId: { name: 'WxRefundId', type: 'string' },
  mchRefundId: { name: 'MchRefundId', type: 'string' },
  wxOrderId: { name: 'WxOrderId', type: 'string' },
  mchOrderId: { name: 'MchOrderId', type: 'string' },
  refundFee: { name: 'RefundFee', type: 'number' },
  retCode: { name: 'RetCode', type: 'number' },
  retMsg: { name: 'RetMsg', type: 'string' },
  refundStartTimestamp: { name: 'RefundStartTimestamp', type: 'date' },
  refundSuccTimestamp: { name: 'RefundSuccTimestamp', type: 'date' },
  wxpayRefundTransactionId: { name: 'WxpayRefundTransactionId', type: 'string' },
  retryTimes: { name: 'RetryTimes', type: 'number' },
  attach: { name: 'Attach', type: 'string' },
  wxTransactionId: { name: 'WxTransactionId', type: 'string' },
  teamInfo: { name: 'TeamInfo', type: 'object', fields: teamInfoFields },
};

export const virtualPaymentComplaintEventFields: EventFields = {
  openId: { name: 'OpenId', type: 'string' },
  wxOrderId: { name: 'WxOrderId', type: 'string' },
  mchOrderId: { name: 'MchOrderId', type: 'string' },
  transactionId: { name: 'TransactionId', type: 'string' },
  complaintId: { name: 'ComplaintId', type: 'string' },
  complaintDetail: { name: 'ComplaintDetail', type: 'string' },
  complaintTime: { name: 'ComplaintTime', type: 'date' },
  retryTimes: { name: 'RetryTimes', type: 'number' },
  requestId: { name: 'RequestId', type: 'string' },
};

export const virtualPaymentRiskNoticeEventFields: EventFields = {
  miniProgramAppId: { name: 'AppId', type: 'string' },
  nickName: { name: 'NickName', type: 'string' },
  merchantCode: { name: 'MerchantCode', type: 'string' },
  merchantCompanyName: { name: 'MerchantCompanyName', type: 'string' },
  businessTime: { name: 'BusinessTime', type: 'string' },
  businessCode: { name: 'BusinessCode', type: 'string' },
  businessState: { name: 'BusinessState', type: 'string' },
  remark: { name: 'Remark', type: 'string' },
  eventType: { name: 'EventType', type: 'string' },
  retryTimes: { name: 'RetryTimes', type: 'number' },
};

export const virtualPaymentSubscribeSigningResultEventFields: EventFields = {
  openId: { name: 'OpenId', type: 'string' },
  outTradeNo: { name: 'OutTradeNo', type: 'string' },
  env: { name: 'Env', type: 'number' },
  productId: { name: 'ProductId', type: 'string' },
  contractResult: { name: 'ContractResult', type: 'number' },
  contractResultMsg: { name: 'ContractResultMsg', type: 'string' },
  contractId: { name: 'ContractId', type: 'string' },
  attach: { name: 'Attach', type: 'string' },
};

export const virtualPaymentSubscribePayFailEventFields: EventFields = {
  openId: { name: 'OpenId', type: 'string' },
  outTradeNo: { name: 'OutTradeNo', type: 'string' },
  env: { name: 'Env', type: 'number' },
  productId: { name: 'ProductId', type: 'string' },
  contractResult: { name: 'ContractResult', type: 'number' },
  contractResultMsg: { name: 'ContractResultMsg', type: 'string' },
  contractId: { name: 'ContractId', type: 'string' },
  attach: { name: 'Attach', type: 'string' },
};

export const virtualPaymentAppleSubscribeSigningResultEventFields: EventFields = {
  openId: { name: 'OpenId', type: 'string' },
  outTradeNo: { name: 'OutTradeNo', type: 'string' },
  env: { name: 'Env', type: 'number' },
  productId: { name: 'ProductId', type: 'string' },
  contractResult: { name: 'ContractResult', type: 'number' },
  contractResultMsg: { name: 'ContractResultMsg', type: 'string' },
  contractId: { name: 'ContractId', type: 'string' },
  attach: { name: 'Attach', type: 'string' },
};

export const virtualPaymentRefundQueryEventFields: EventFields = {
  refundTime: { name: 'refund_time', type: 'date' },
  orderTime: { name: 'order_time', type: 'date' },
  channelBill: { name: 'channel_bill', type: 'string' },
  bundleid: { name: 'bundleid', type: 'string' },
  productId: { name: 'product_id', type: 'string' },
  pCount: { name: 'p_count', type: 'string' },
  refundRequestReason: { name: 'refund_request_reason', type: 'string' },
  provideStatus: { name: 'provide_status', type: 'string' },
  payOrderId: { name: 'pay_order_id', type: 'string' },
  serviceType: { name: 'service_type', type: 'string' },
  consumptionStatus: { name: 'consumption_status', type: 'string' },
};

export const miniGameFields: EventFields = {
  payload: { name: 'Payload', type: 'string' },
  payEventSig: { name: 'PayEventSig', type: 'string' },
  isMock: { name: 'IsMock', type: 'boolean' },
};

export const miniGameCoinDeliverCompletedEventFields: EventFields = {
  miniGame: { name: 'MiniGame', type: 'object', fields: miniGameFields },
};

export const miniGameGoodsDeliverGoodsInfoFields: EventFields = {
  productId: { name: 'ProductId', type: 'string' },
  quantity: { name: 'Quantity', type: 'number' },
  zoneId: { name: 'ZoneId', type: 'string' },
  origPrice: { name: 'OrigPrice', type: 'number' },
  actualPrice: { name: 'ActualPrice', type: 'number' },
  attach: { name: 'Attach', type: 'string' },
  orderSource: { name: 'OrderSource', type: 'number' },
};

export const miniGamePayloadFields: EventFields = {
  openId: { name: 'OpenId', type: 'string' },
  env: { name: 'Env', type: 'number' },
  outTradeNo: { name: 'OutTradeNo', type: 'string' },
  weChatPayInfo: { name: 'WeChatPayInfo', type: 'json' },
  goodsInfo: { name: 'GoodsInfo', type: 'object', fields: miniGameGoodsDeliverGoodsInfoFields },
};

export const miniGameGoodsDeliverMiniGameFields: EventFields = {
  payload: { name: 'Payload', type: 'object', fields: miniGamePayloadFields },
  payEventSig: { name: 'PayEventSig', type: 'string' },
  isMock: { name: 'IsMock', type: 'boolean' },
};

export const miniGameGoodsDeliverEventFields: EventFields = {
  miniGame: { name: 'MiniGame', type: 'object', fields: miniGameGoodsDeliverMiniGameFields },
};

export const miniGameStoreGoodsDeliverEventFields: EventFields = {
  miniGame: { name: 'MiniGame', type: 'object', fields: miniGameGoodsDeliverMiniGameFields },
};

export const miniGameDeliverH5PayProductsEventFields: EventFields = {
  miniGame: { name: 'MiniGame', type: 'object', fields: miniGameGoodsDeliverMiniGameFields },
};

export const openProductAccountRegisterFields: EventFields = { status: { name: 'status', type: 'number' } };

export const openProductAccountRegisterEventFields: EventFields = {
  openProductAccountRegister: {
    name: 'OpenProductAccountRegister',
    type: 'object',
    fields: openProductAccountRegisterFields,
  },
};

export const qualificationAuditResultFields: EventFields = {
  status: { name: 'status', type: 'number' },
  auditId: { name: 'audit_id', type: 'string' },
  brandId: { name: 'brand_id', type: 'id' },
  auditType: { name: 'audit_type', type: 'number' },
  rejectReason: { name: 'reject_reason', type: 'string' },
};

export const openProductBrandAuditEventFields: EventFields = {
  qualificationAuditResult: {
    name: 'QualificationAuditResult',
    type: 'object',
    fields: qualificationAuditResultFields,
  },
};

export const openProductCategoryAuditQualificationAuditResultFields: EventFields = {
  status: { name: 'status', type: 'number' },
  auditId: { name: 'audit_id', type: 'string' },
  auditType: { name: 'audit_type', type: 'number' },
  rejectReason: { name: 'reject_reason', type: 'string' },
};

export const openProductCategoryAuditEventFields: EventFields = {
  qualificationAuditResult: {
    name: 'QualificationAuditResult',
    type: 'object',
    fields: openProductCategoryAuditQualificationAuditResultFields,
  },
};

export const sceneGroupExtFields: EventFields = {
  extId: { name: 'ext_id', type: 'id' },
  name: { name: 'name', type: 'string' },
  status: { name: 'status', type: 'number' },
};

export const sceneGroupAuditFields: EventFields = {
  groupId: { name: 'group_id', type: 'id' },
  name: { name: 'name', type: 'string' },
  reason: { name: 'reason', type: 'string' },
  sceneGroupExtList: { name: 'scene_group_ext_list', type: 'object', list: true, fields: sceneGroupExtFields },
};

export const openProductSceneGroupAuditEventFields: EventFields = {
  sceneGroupAudit: { name: 'SceneGroupAudit', type: 'object', fields: sceneGroupAuditFields },
};

export const openProductSpuAuditFields: EventFields = {
  status: { name: 'status', type: 'number' },
  outProductId: { name: 'out_product_id', type: 'string' },
  productId: { name: 'product_id', type: 'id' },
  rejectReason: { name: 'reject_reason', type: 'string' },
};

export const openProductSpuAuditEventFields: EventFields = {
  openProductSpuAudit: { name: 'OpenProductSpuAudit', type: 'object', fields: openProductSpuAuditFields },
};

export const openProductSpuStatusUpdateEventFields: EventFields = {
  openProductSpuAudit: { name: 'OpenProductSpuAudit', type: 'object', fields: openProductSpuAuditFields },
};

export const orderInfoFields: EventFields = {
  outOrderId: { name: 'out_order_id', type: 'string' },
  orderId: { name: 'order_id', type: 'id' },
  transactionId: { name: 'transaction_id', type: 'string' },
  payTime: { name: 'pay_time', type: 'string' },
};

export const openProductOrderPayEventFields: EventFields = {
  orderInfo: { name: 'order_info', type: 'object', fields: orderInfoFields },
};

export const openProductOrderCancelOrderInfoFields: EventFields = {
  outOrderId: { name: 'out_order_id', type: 'string' },
  orderId: { name: 'order_id', type: 'id' },
};

export const openProductOrderCancelEventFields: EventFields = {
  orderInfo: { name: 'order_info', type: 'object', fields: openProductOrderCancelOrderInfoFields },
};

export const openProductOrderConfirmEventFields: EventFields = {
  orderInfo: { name: 'order_info', type: 'object', fields: openProductOrderCancelOrderInfoFields },
};

export const openProductOrderRefundEventFields: EventFields = {
  orderInfo: { name: 'order_info', type: 'object', fields: openProductOrderCancelOrderInfoFields },
};

export const openProductOrderSettleOrderInfoFields: EventFields = {
  outOrderId: { name: 'out_order_id', type: 'string' },
  orderId: { name: 'order_id', type: 'id' },
  settleNo: { name: 'settle_no', type: 'string' },
  amount: { name: 'amount', type: 'number' },
  settleTime: { name: 'settle_time', type: 'string' },
};

export const openProductOrderSettleEventFields: EventFields = {
  orderInfo: { name: 'order_info', type: 'object', fields: openProductOrderSettleOrderInfoFields },
};

export const openProductOrderAnalyzeOrderInfoFields: EventFields = {
  outOrderId: { name: 'out_order_id', type: 'string' },
  orderId: { name: 'order_id', type: 'id' },
  openid: { name: 'openid', type: 'string' },
};

export const openProductOrderAnalyzeEventFields: EventFields = {
  orderInfo: { name: 'order_info', type: 'object', fields: openProductOrderAnalyzeOrderInfoFields },
};

export const openProductReceiveCouponEventFields: EventFields = {
  outCouponId: { name: 'out_coupon_id', type: 'string' },
  requestId: { name: 'request_id', type: 'string' },
};

export const aftersaleInfoFields: EventFields = {
  aftersaleId: { name: 'aftersale_id', type: 'id' },
  orderId: { name: 'order_id', type: 'id' },
  outOrderId: { name: 'out_order_id', type: 'string' },
};

export const afterSaleNewOrderEventFields: EventFields = {
  aftersaleInfo: { name: 'aftersale_info', type: 'object', fields: aftersaleInfoFields },
};

export const afterSaleUpdateOrderAftersaleInfoFields: EventFields = {
  aftersaleId: { name: 'aftersale_id', type: 'id' },
  outAftersaleId: { name: 'out_aftersale_id', type: 'string' },
};

export const afterSaleUpdateOrderEventFields: EventFields = {
  aftersaleInfo: { name: 'aftersale_info', type: 'object', fields: afterSaleUpdateOrderAftersaleInfoFields },
};

export const afterSaleUserCancelEventFields: EventFields = {
  aftersaleInfo: { name: 'aftersale_info', type: 'object', fields: afterSaleUpdateOrderAftersaleInfoFields },
};

export const afterSaleRefundSuccessEventFields: EventFields = {
  aftersaleInfo: { name: 'aftersale_info', type: 'object', fields: afterSaleUpdateOrderAftersaleInfoFields },
};

export const afterSaleUserModifyReturnInfoEventFields: EventFields = {
  aftersaleInfo: { name: 'aftersale_info', type: 'object', fields: afterSaleUpdateOrderAftersaleInfoFields },
};

export const afterSaleUserConfirmRefundCertificateEventFields: EventFields = {
  aftersaleInfo: { name: 'aftersale_info', type: 'object', fields: afterSaleUpdateOrderAftersaleInfoFields },
};

export const afterSaleWaitMerchantConfirmReceiptEventFields: EventFields = {
  aftersaleInfo: { name: 'aftersale_info', type: 'object', fields: afterSaleUpdateOrderAftersaleInfoFields },
};

export const afterSaleWaitMerchantOfflineRefundEventFields: EventFields = {
  aftersaleInfo: { name: 'aftersale_info', type: 'object', fields: afterSaleUpdateOrderAftersaleInfoFields },
};

export const afterSaleMerchantConfirmReceiptOverdueEventFields: EventFields = {
  aftersaleInfo: { name: 'aftersale_info', type: 'object', fields: afterSaleUpdateOrderAftersaleInfoFields },
};

export const afterSaleMerchantHandleRefundOverdueEventFields: EventFields = {
  aftersaleInfo: { name: 'aftersale_info', type: 'object', fields: afterSaleUpdateOrderAftersaleInfoFields },
};

export const afterSaleMerchantHandleReturnOverdueEventFields: EventFields = {
  aftersaleInfo: { name: 'aftersale_info', type: 'object', fields: afterSaleUpdateOrderAftersaleInfoFields },
};

export const afterSaleUserUploadReturnInfoOverdueEventFields: EventFields = {
  aftersaleInfo: { name: 'aftersale_info', type: 'object', fields: afterSaleUpdateOrderAftersaleInfoFields },
};

export const afterSaleUserApplyPlatformJudgeOverdueEventFields: EventFields = {
  aftersaleInfo: { name: 'aftersale_info', type: 'object', fields: afterSaleUpdateOrderAftersaleInfoFields },
};

export const afterSaleComplaintUpdateOrderStateEventFields: EventFields = {
  aftersaleInfo: { name: 'aftersale_info', type: 'object', fields: afterSaleUpdateOrderAftersaleInfoFields },
};

export const historyFields: EventFields = {
  time: { name: 'time', type: 'date' },
  content: { name: 'content', type: 'string' },
  mediaIdList: { name: 'media_id_list', type: 'string', list: true },
};

export const bussiCallBackInfoFields: EventFields = {
  appid: { name: 'appid', type: 'string' },
  optionType: { name: 'option_type', type: 'string' },
  complaintOrderId: { name: 'complaint_order_id', type: 'id' },
  openId: { name: 'open_id', type: 'string' },
  type: { name: 'type', type: 'number' },
  status: { name: 'status', type: 'number' },
  phoneNumber: { name: 'phone_number', type: 'string' },
  customerMaterialContent: { name: 'customer_material_content', type: 'string' },
  customerMaterialMediaIdList: { name: 'customer_material_media_id_list', type: 'string' },
  orderId: { name: 'order_id', type: 'string' },
  outTradeNo: { name: 'out_trade_no', type: 'string' },
  productName: { name: 'product_name', type: 'string' },
  payTime: { name: 'pay_time', type: 'date' },
  totalCost: { name: 'total_cost', type: 'number' },
  createTime: { name: 'create_time', type: 'date' },
  expireTime: { name: 'expire_time', type: 'date' },
  history: { name: 'history', type: 'object', list: true, fields: historyFields },
};

export const complaintCallbackEventFields: EventFields = {
  bussiCallBackInfo: { name: 'BussiCallBackInfo', type: 'object', fields: bussiCallBackInfoFields },
  appid: { name: 'appid', type: 'string' },
  optionType: { name: 'option_type', type: 'string' },
  complaintOrderId: { name: 'complaint_order_id', type: 'id' },
  openId: { name: 'open_id', type: 'string' },
  complaintType: { name: 'type', type: 'number' },
  status: { name: 'status', type: 'number' },
  phoneNumber: { name: 'phone_number', type: 'string' },
  customerMaterialContent: { name: 'customer_material_content', type: 'string' },
  customerMaterialMediaIdList: { name: 'customer_material_media_id_list', type: 'string' },
  orderId: { name: 'order_id', type: 'string' },
  outTradeNo: { name: 'out_trade_no', type: 'string' },
  productName: { name: 'product_name', type: 'string' },
  payTime: { name: 'pay_time', type: 'date' },
  totalCost: { name: 'total_cost', type: 'number' },
  complaintCreateTime: { name: 'create_time', type: 'date' },
  expireTime: { name: 'expire_time', type: 'date' },
  history: { name: 'history', type: 'object', list: true, fields: historyFields },
};

export const complaintInfoFields: EventFields = {
  complaintOrderId: { name: 'complaint_order_id', type: 'id' },
  state: { name: 'state', type: 'number' },
  event: { name: 'event', type: 'number' },
};

export const shopComplaintEventFields: EventFields = {
  complaintInfo: { name: 'complaint_info', type: 'object', fields: complaintInfoFields },
};

export const fundsOrderPayOrderInfoFields: EventFields = {
  tradeNo: { name: 'trade_no', type: 'string' },
  transactionId: { name: 'transaction_id', type: 'string' },
  payTime: { name: 'pay_time', type: 'string' },
};

export const fundsOrderPayEventFields: EventFields = {
  orderInfo: { name: 'order_info', type: 'object', fields: fundsOrderPayOrderInfoFields },
};

export const fundsOrderRefundOrderInfoFields: EventFields = {
  refundNo: { name: 'refund_no', type: 'string' },
  status: { name: 'status', type: 'string' },
  successTime: { name: 'success_time', type: 'string' },
};

export const fundsOrderRefundEventFields: EventFields = {
  orderInfo: { name: 'order_info', type: 'object', fields: fundsOrderRefundOrderInfoFields },
};

export const fundsOrderProfitsharingOrderInfoFields: EventFields = {
  profitSharingNo: { name: 'profit_sharing_no', type: 'string' },
  amount: { name: 'amount', type: 'number' },
  result: { name: 'result', type: 'string' },
  finishTime: { name: 'finish_time', type: 'string' },
};

export const fundsOrderProfitSharingEventFields: EventFields = {
  orderInfo: { name: 'order_info', type: 'object', fields: fundsOrderProfitsharingOrderInfoFields },
};

export const withdrawInfoFields: EventFields = {
  outRequestNo: { name: 'out_request_no', type: 'string' },
  event: { name: 'event', type: 'number' },
};

export const withdrawEventFields: EventFields = {
  withdrawInfo: { name: 'withdraw_info', type: 'object', fields: withdrawInfoFields },
};

export const miniProgramSharerActionPromoterFields: EventFields = {
  finderNickname: { name: 'finder_nickname', type: 'string' },
  promoterId: { name: 'promoter_id', type: 'string' },
  promoterOpenid: { name: 'promoter_openid', type: 'string' },
};

export const miniProgramSharerActionEventFields: EventFields = {
  actionType: { name: 'type', type: 'number' },
  openid: { name: 'openid', type: 'string' },
  promoter: { name: 'promoter', type: 'object', fields: miniProgramSharerActionPromoterFields },
};

export const miniProgramSharerBindStatusChangeEventFields: EventFields = {
  openid: { name: 'openid', type: 'string' },
  bindStatus: { name: 'bind_status', type: 'number' },
};

export const addWaybillSenderFields: EventFields = {
  name: { name: 'Name', type: 'string' },
  tel: { name: 'Tel', type: 'string' },
  mobile: { name: 'Mobile', type: 'string' },
  company: { name: 'Company', type: 'string' },
  postCode: { name: 'PostCode', type: 'string' },
  country: { name: 'Country', type: 'string' },
  province: { name: 'Province', type: 'string' },
  city: { name: 'City', type: 'string' },
  area: { name: 'Area', type: 'string' },
  address: { name: 'Address', type: 'string' },
};

export const addWaybillDetailFields: EventFields = {
  name: { name: 'Name', type: 'string' },
  count: { name: 'Count', type: 'number' },
};

export const addWaybillCargoFields: EventFields = {
  count: { name: 'Count', type: 'number' },
  spaceX: { name: 'Space_X', type: 'number' },
  spaceY: { name: 'Space_Y', type: 'number' },
  spaceZ: { name: 'Space_Z', aliases: ['space_z'], type: 'number' },
  weight: { name: 'Weight', aliases: ['weight'], type: 'number' },
  detailList: { name: 'DetailList', type: 'object', list: true, fields: addWaybillDetailFields },
};

export const insuredFields: EventFields = {
  useInsured: { name: 'UseInsured', type: 'boolean' },
  insuredValue: { name: 'InsuredValue', type: 'number' },
};

export const serviceFields: EventFields = {
  serviceType: { name: 'ServiceType', type: 'number' },
  serviceName: { name: 'ServiceName', type: 'string' },
};

export const addWaybillEventFields: EventFields = {
  token: { name: 'Token', type: 'string' },
  bizID: { name: 'BizID', type: 'string' },
  bizPwd: { name: 'BizPwd', type: 'string' },
  shopAppID: { name: 'ShopAppID', type: 'string' },
  orderID: { name: 'OrderID', type: 'string' },
  wayBillID: { name: 'WayBillID', type: 'string' },
  remark: { name: 'Remark', type: 'string' },
  sender: { name: 'Sender', type: 'object', fields: addWaybillSenderFields },
  receiver: { name: 'Receiver', type: 'json' },
  cargo: { name: 'Cargo', type: 'object', fields: addWaybillCargoFields },
  insured: { name: 'Insured', type: 'object', fields: insuredFields },
  service: { name: 'Service', type: 'object', fields: serviceFields },
};

export const cancelWaybillEventFields: EventFields = {
  bizID: { name: 'BizID', type: 'string' },
  bizPwd: { name: 'BizPwd', type: 'string' },
  shopAppID: { name: 'ShopAppID', type: 'string' },
  orderID: { name: 'OrderID', type: 'string' },
  wayBillID: { name: 'WayBillID', type: 'string' },
};

export const expressCheckBizEventFields: EventFields = {
  bizID: { name: 'BizID', type: 'string' },
  bizPwd: { name: 'BizPwd', type: 'string' },
  shopAppID: { name: 'ShopAppID', type: 'string' },
  shopName: { name: 'ShopName', type: 'string' },
  shopTelphone: { name: 'ShopTelphone', type: 'string' },
  shopContact: { name: 'ShopContact', type: 'string' },
  serviceName: { name: 'ServiceName', type: 'string' },
  senderProvince: { name: 'SenderProvince', type: 'string' },
  senderCity: { name: 'SenderCity', type: 'string' },
  senderArea: { name: 'SenderArea', type: 'string' },
  senderAddress: { name: 'SenderAddress', type: 'string' },
};

export const expressGetQuotaEventFields: EventFields = {
  bizID: { name: 'BizID', type: 'string' },
  bizPwd: { name: 'BizPwd', type: 'string' },
  shopAppID: { name: 'ShopAppID', type: 'string' },
};

export const addSingleWaybillEventFields: EventFields = {
  token: { name: 'Token', type: 'string' },
  wxAppId: { name: 'WXAppId', type: 'string' },
  companyID: { name: 'CompanyID', type: 'string' },
  expressAccount: { name: 'Account', type: 'string' },
  accountPwd: { name: 'AccountPwd', type: 'string' },
  orderID: { name: 'OrderID', type: 'string' },
  sender: { name: 'Sender', type: 'json' },
  receiver: { name: 'Receiver', type: 'json' },
  goodDetail: { name: 'GoodDetail', type: 'json' },
  insured: { name: 'Insured', type: 'json' },
  remark: { name: 'Remark', type: 'string' },
  settingment: { name: 'Settingment', type: 'number' },
  expectStartTime: { name: 'ExpectStartTime', type: 'date' },
  expectEndTime: { name: 'ExpectEndTime', type: 'date' },
  pickUpStartTime: { name: 'PickUpStartTime', type: 'date' },
  pickUpEndTime: { name: 'PickUpEndTime', type: 'date' },
  scene: { name: 'Scene', type: 'number' },
};

export const cancelSingleWaybillEventFields: EventFields = {
  token: { name: 'Token', type: 'string' },
  wxAppId: { name: 'WXAppId', type: 'string' },
  orderID: { name: 'OrderID', type: 'string' },
  wayBillID: { name: 'WayBillID', type: 'string' },
  cancelID: { name: 'CancelID', type: 'string' },
  cancelReason: { name: 'CancelReason', type: 'string' },
};

export const querySingleWaybillEventFields: EventFields = {
  token: { name: 'Token', type: 'string' },
  wxAppId: { name: 'WXAppId', type: 'string' },
  orderID: { name: 'OrderID', type: 'string' },
  wayBillID: { name: 'WayBillID', type: 'string' },
};

export const querySingleWaybillFeeSenderFields: EventFields = {
  name: { name: 'Name', type: 'string' },
  tel: { name: 'Tel', type: 'string' },
  mobile: { name: 'Mobile', type: 'string' },
  province: { name: 'Province', type: 'string' },
  city: { name: 'City', type: 'string' },
  area: { name: 'Area', type: 'string' },
  street: { name: 'Street', type: 'string' },
  address: { name: 'Address', type: 'string' },
  id: { name: 'Id', type: 'string' },
};

export const goodDetailFields: EventFields = {
  special: { name: 'Special', type: 'number' },
  weight: { name: 'Weight', type: 'number' },
};

export const querySingleWaybillFeeEventFields: EventFields = {
  sender: { name: 'Sender', type: 'object', fields: querySingleWaybillFeeSenderFields },
  receiver: { name: 'Receiver', type: 'json' },
  goodDetail: { name: 'GoodDetail', type: 'object', fields: goodDetailFields },
  scene: { name: 'Scene', type: 'number' },
};

export const singleWaybillPayEventFields: EventFields = {
  token: { name: 'Token', type: 'string' },
  wxAppId: { name: 'WXAppId', type: 'string' },
  orderID: { name: 'OrderID', type: 'string' },
  wayBillID: { name: 'WayBillID', type: 'string' },
  fee: { name: 'Fee', type: 'number' },
  originalFee: { name: 'OriginalFee', type: 'number' },
  payOrderId: { name: 'PayOrderId', type: 'string' },
  payFinishTime: { name: 'PayFinishTime', type: 'date' },
};

export const remindWaybillEventFields: EventFields = {
  token: { name: 'Token', type: 'string' },
  wxAppId: { name: 'WXAppId', type: 'string' },
  orderID: { name: 'OrderID', type: 'string' },
  wayBillID: { name: 'WayBillID', type: 'string' },
};

export const waybillComplaintEventFields: EventFields = {
  token: { name: 'Token', type: 'string' },
  wxAppId: { name: 'WXAppId', type: 'string' },
  orderID: { name: 'OrderID', type: 'string' },
  wayBillID: { name: 'WayBillID', type: 'string' },
  complainType: { name: 'ComplainType', type: 'number' },
  content: { name: 'Content', type: 'string' },
  pic: { name: 'Pic', type: 'string' },
  name: { name: 'Name', type: 'string' },
  phone: { name: 'Phone', type: 'string' },
};

export const waybillEvaluateAgentEventFields: EventFields = {
  token: { name: 'Token', type: 'string' },
  wxAppId: { name: 'WXAppId', type: 'string' },
  orderID: { name: 'OrderID', type: 'string' },
  wayBillID: { name: 'WayBillID', type: 'string' },
  courierType: { name: 'CourierType', type: 'number' },
  score: { name: 'Score', type: 'number' },
};

export const waybillQueryExpectTimeRangeEventFields: EventFields = {
  wxAppId: { name: 'WXAppId', type: 'string' },
  province: { name: 'Province', type: 'string' },
  city: { name: 'City', type: 'string' },
  area: { name: 'Area', type: 'string' },
  street: { name: 'Street', type: 'string' },
  address: { name: 'Address', type: 'string' },
  id: { name: 'Id', type: 'string' },
};

export const updateBusinessBindResultEventFields: EventFields = {
  deliveryId: { name: 'delivery_id', type: 'string' },
  bizId: { name: 'biz_id', type: 'string' },
};

export const deliveryGetAuthInfoEventFields: EventFields = {
  wxAppid: { name: 'wx_appid', type: 'string' },
  code: { name: 'code', type: 'string' },
};

export const deliveryGetPreAuthCodeEventFields: EventFields = { wxAppid: { name: 'wx_appid', type: 'string' } };

export const cancelAuthAccountEventFields: EventFields = {
  shopid: { name: 'shopid', type: 'string' },
  wxAppid: { name: 'wx_appid', type: 'string' },
};

export const deliveryMockUpdateOrderStatusEventFields: EventFields = {
  shopid: { name: 'shopid', type: 'string' },
  shopOrderId: { name: 'shop_order_id', type: 'string' },
  shopNo: { name: 'shop_no', type: 'string' },
  waybillId: { name: 'waybill_id', type: 'string' },
  deliverySign: { name: 'delivery_sign', type: 'string' },
  orderStatus: { name: 'order_status', type: 'number' },
  actionTime: { name: 'action_time', type: 'date' },
  actionMsg: { name: 'action_msg', type: 'string' },
};

export const transportAddOrderEventFields: EventFields = {
  shopid: { name: 'shopid', type: 'string' },
  shopOrderId: { name: 'shop_order_id', type: 'string' },
  shopNo: { name: 'shop_no', type: 'string' },
  deliverySign: { name: 'delivery_sign', type: 'string' },
  sender: { name: 'sender', type: 'json' },
  receiver: { name: 'receiver', type: 'json' },
  cargo: { name: 'cargo', type: 'json' },
  orderInfo: { name: 'order_info', type: 'json' },
  wxToken: { name: 'wx_token', type: 'string' },
};

export const transportReAddOrderEventFields: EventFields = {
  shopid: { name: 'shopid', type: 'string' },
  shopOrderId: { name: 'shop_order_id', type: 'string' },
  shopNo: { name: 'shop_no', type: 'string' },
  deliverySign: { name: 'delivery_sign', type: 'string' },
  sender: { name: 'sender', type: 'json' },
  receiver: { name: 'receiver', type: 'json' },
  cargo: { name: 'cargo', type: 'json' },
  orderInfo: { name: 'order_info', type: 'json' },
  wxToken: { name: 'wx_token', type: 'string' },
};

export const transportPreCreateOrderEventFields: EventFields = {
  shopid: { name: 'shopid', type: 'string' },
  shopOrderId: { name: 'shop_order_id', type: 'string' },
  shopNo: { name: 'shop_no', type: 'string' },
  deliverySign: { name: 'delivery_sign', type: 'string' },
  sender: { name: 'sender', type: 'json' },
  receiver: { name: 'receiver', type: 'json' },
  cargo: { name: 'cargo', type: 'json' },
  orderInfo: { name: 'order_info', type: 'json' },
};

export const transportCancelOrderEventFields: EventFields = {
  shopid: { name: 'shopid', type: 'string' },
  shopOrderId: { name: 'shop_order_id', type: 'string' },
  shopNo: { name: 'shop_no', type: 'string' },
  deliverySign: { name: 'delivery_sign', type: 'string' },
  waybillId: { name: 'waybill_id', type: 'string' },
  cancelReasonId: { name: 'cancel_reason_id', type: 'id' },
  cancelReason: { name: 'cancel_reason', type: 'string' },
};

export const transportPreCancelOrderEventFields: EventFields = {
  shopid: { name: 'shopid', type: 'string' },
  shopOrderId: { name: 'shop_order_id', type: 'string' },
  shopNo: { name: 'shop_no', type: 'string' },
  deliverySign: { name: 'delivery_sign', type: 'string' },
  waybillId: { name: 'waybill_id', type: 'string' },
  cancelReasonId: { name: 'cancel_reason_id', type: 'id' },
  cancelReason: { name: 'cancel_reason', type: 'string' },
};

export const transportAddTipsEventFields: EventFields = {
  shopid: { name: 'shopid', type: 'string' },
  shopOrderId: { name: 'shop_order_id', type: 'string' },
  shopNo: { name: 'shop_no', type: 'string' },
  deliverySign: { name: 'delivery_sign', type: 'string' },
  waybillId: { name: 'waybill_id', type: 'string' },
  tips: { name: 'tips', type: 'number' },
  remark: { name: 'remark', type: 'string' },
};

export const transportQueryOrderStatusEventFields: EventFields = {
  shopid: { name: 'shopid', type: 'string' },
  shopOrderId: { name: 'shop_order_id', type: 'string' },
  shopNo: { name: 'shop_no', type: 'string' },
  deliverySign: { name: 'delivery_sign', type: 'string' },
  waybillId: { name: 'waybill_id', type: 'string' },
};

export const transportGetAgentPosEventFields: EventFields = {
  shopid: { name: 'shopid', type: 'string' },
  shopOrderId: { name: 'shop_order_id', type: 'string' },
  shopNo: { name: 'shop_no', type: 'string' },
  waybillId: { name: 'waybill_id', type: 'string' },
};

export const transportSetRiderScoreEventFields: EventFields = {
  shopid: { name: 'shopid', type: 'string' },
  shopOrderId: { name: 'shop_order_id', type: 'string' },
  shopNo: { name: 'shop_no', type: 'string' },
  waybillId: { name: 'waybill_id', type: 'string' },
  deliveryOntimeScore: { name: 'delivery_ontime_score', type: 'number' },
  cargoIntactScore: { name: 'cargo_intact_score', type: 'number' },
  attitudeScore: { name: 'attitude_score', type: 'number' },
};

export const transportConfirmReturnToBizEventFields: EventFields = {
  shopid: { name: 'shopid', type: 'string' },
  shopOrderId: { name: 'shop_order_id', type: 'string' },
  shopNo: { name: 'shop_no', type: 'string' },
  deliverySign: { name: 'delivery_sign', type: 'string' },
  waybillId: { name: 'waybill_id', type: 'string' },
};

export const updateWaybillStatusAgentFields: EventFields = {
  name: { name: 'name', type: 'string' },
  phone: { name: 'phone', type: 'string' },
  reachTime: { name: 'reach_time', type: 'date' },
};

export const deliveryUpdateWaybillStatusEventFields: EventFields = {
  shopid: { name: 'shopid', type: 'string' },
  shopOrderId: { name: 'shop_order_id', type: 'string' },
  shopNo: { name: 'shop_no', type: 'string' },
  waybillId: { name: 'waybill_id', type: 'string' },
  orderStatus: { name: 'order_status', type: 'number' },
  actionTime: { name: 'action_time', type: 'date' },
  actionMsg: { name: 'action_msg', type: 'string' },
  agent: { name: 'agent', type: 'object', fields: updateWaybillStatusAgentFields },
};

export const relatedShopOrderFields: EventFields = {
  orderId: { name: 'order_id', type: 'string' },
  shopAppid: { name: 'shop_appid', type: 'string' },
};

export const relatedShopOrderEventFields: EventFields = {
  data: { name: 'Data', aliases: ['EventData'], type: 'object', fields: relatedShopOrderFields },
};

export const cooperationShopOrderEventFields: EventFields = {
  data: { name: 'Data', aliases: ['EventData'], type: 'object', fields: relatedShopOrderFields },
};

export const shopVipUserInfoGetInfoFields: EventFields = { shopAppid: { name: 'shop_appid', type: 'string' } };

export const shopVipUserInfoGetEventFields: EventFields = {
  info: { name: 'info', type: 'object', fields: shopVipUserInfoGetInfoFields },
};

export const shopVipUserAutoAddInfoFields: EventFields = {
  shopAppid: { name: 'shop_appid', type: 'string' },
  identity: { name: 'identity', type: 'string' },
  outerUserid: { name: 'outer_userid', type: 'string' },
  addTime: { name: 'add_time', type: 'date' },
};

export const shopVipUserAutoAddEventFields: EventFields = {
  info: { name: 'info', type: 'object', fields: shopVipUserAutoAddInfoFields },
};

export const shopOrderProductCouponFields: EventFields = {
  userCouponId: { name: 'user_coupon_id', type: 'id' },
  couponType: { name: 'coupon_type', type: 'number' },
  discountedPrice: { name: 'discounted_price', type: 'integer' },
};

export const shopOrderProductFields: EventFields = {
  productId: { name: 'product_id', type: 'id' },
  skuId: { name: 'sku_id', type: 'id' },
  skuCnt: { name: 'sku_cnt', type: 'integer' },
  salePrice: { name: 'sale_price', type: 'integer' },
  shopDiscountedPrice: { name: 'shop_discounted_price', type: 'integer' },
  orderProductCouponInfoList: {
    name: 'order_product_coupon_info_list',
    type: 'object',
    list: true,
    fields: shopOrderProductCouponFields,
  },
};

export const shopOrderPriceFields: EventFields = {
  productPriceBeforeVipDiscount: { name: 'product_price_before_vip_discount', type: 'integer' },
  productPrice: { name: 'product_price', type: 'integer' },
  shopDiscountedPrice: { name: 'shop_discounted_price', type: 'integer' },
};

export const shopOrderInfoFields: EventFields = {
  shopAppid: { name: 'shop_appid', type: 'string' },
  orderSessionId: { name: 'order_session_id', type: 'string' },
  scene: { name: 'scene', type: 'number' },
  productInfos: { name: 'product_infos', type: 'object', list: true, fields: shopOrderProductFields },
  priceInfo: { name: 'price_info', type: 'object', fields: shopOrderPriceFields },
};

export const shopOrderInfoInitEventFields: EventFields = {
  genOrderInfo: { name: 'gen_order_info', type: 'object', fields: shopOrderInfoFields },
};

export const shopVipDiscountPriceFields: EventFields = {
  productPriceBeforeVipDiscount: { name: 'product_price_before_vip_discount', type: 'integer' },
  vipDiscountedPrice: { name: 'vip_discounted_price', type: 'integer' },
  productPriceAfterVipDiscount: { name: 'product_price_after_vip_discount', type: 'integer' },
};

export const shopVipDiscountOrderFields: EventFields = {
  shopAppid: { name: 'shop_appid', type: 'string' },
  orderSessionId: { name: 'order_session_id', type: 'string' },
  scene: { name: 'scene', type: 'number' },
  uniqueId: { name: 'unique_id', type: 'id' },
  priceInfo: { name: 'price_info', type: 'object', fields: shopVipDiscountPriceFields },
};

export const shopOrderUseVipDiscountEventFields: EventFields = {
  orderInfo: { name: 'order_info', type: 'object', fields: shopVipDiscountOrderFields },
};

export const shopVipDiscountReturnFields: EventFields = {
  shopAppid: { name: 'shop_appid', type: 'string' },
  orderSessionId: { name: 'order_session_id', type: 'string' },
  uniqueId: { name: 'unique_id', type: 'id' },
};

export const shopOrderUnuseVipDiscountEventFields: EventFields = {
  orderInfo: { name: 'order_info', type: 'object', fields: shopVipDiscountReturnFields },
};

export const contentFields: EventFields = { msg: { name: 'msg', type: 'string' } };

export const chatbotUserEnterEventFields: EventFields = {
  userid: { name: 'userid', type: 'string' },
  from: { name: 'from', type: 'string' },
  content: { name: 'content', type: 'object', fields: contentFields },
  kfstate: { name: 'kfstate', type: 'number' },
  channel: { name: 'channel', type: 'number' },
  assessment: { name: 'assessment', type: 'number' },
};

export const chatbotUserQuitEventFields: EventFields = {
  userid: { name: 'userid', type: 'string' },
  from: { name: 'from', type: 'string' },
  content: { name: 'content', type: 'object', fields: contentFields },
  kfstate: { name: 'kfstate', type: 'number' },
  channel: { name: 'channel', type: 'number' },
  assessment: { name: 'assessment', type: 'number' },
};

export const businessPaymentFields: EventFields = {
  paymentId: { name: 'payment_id', type: 'string' },
  outPaymentId: { name: 'out_payment_id', type: 'string' },
  amount: { name: 'amount', type: 'integer' },
  purchaserId: { name: 'purchaser_id', type: 'string' },
  bargainorEntId: { name: 'bargainor_ent_id', type: 'string' },
  status: { name: 'status', type: 'string' },
  failedReason: { name: 'failed_reason', type: 'string' },
  paySuccTime: { name: 'pay_succ_time', type: 'date' },
};

export const businessPaymentSucceededEventFields: EventFields = {
  eventContent: { name: 'event_content', type: 'object', fields: businessPaymentFields },
};

export const businessRefundFields: EventFields = {
  refundId: { name: 'refund_id', type: 'string' },
  outRefundId: { name: 'out_refund_id', type: 'string' },
  paymentId: { name: 'payment_id', type: 'string' },
  outPaymentId: { name: 'out_payment_id', type: 'string' },
  totalAmount: { name: 'total_amount', type: 'integer' },
  refundAmount: { name: 'refund_amount', type: 'integer' },
  refundReason: { name: 'refund_reason', type: 'string' },
  status: { name: 'status', type: 'string' },
  succeededTime: { name: 'succeeded_time', type: 'date' },
  createdTime: { name: 'created_time', type: 'date' },
};

export const businessRefundSucceededEventFields: EventFields = {
  eventContent: { name: 'event_content', type: 'object', fields: businessRefundFields },
};

export const businessProductDetailFields: EventFields = {
  productName: { name: 'product_name', type: 'string' },
  status: { name: 'status', type: 'string' },
};

export const businessProductApplicationFields: EventFields = {
  requestNo: { name: 'request_no', type: 'string' },
  outRequestNo: { name: 'out_request_no', type: 'string' },
  entId: { name: 'ent_id', type: 'string' },
  status: { name: 'status', type: 'string' },
  productDetails: { name: 'product_details', type: 'object', list: true, fields: businessProductDetailFields },
};

export const businessProductApplicationFinishEventFields: EventFields = {
  eventContent: { name: 'event_content', type: 'object', fields: businessProductApplicationFields },
};

export const businessAllocationFields: EventFields = {
  allocationDetailId: { name: 'allocation_detail_id', type: 'string' },
  outAllocationDetailId: { name: 'out_allocation_detail_id', type: 'string' },
  receiverAcctId: { name: 'receiver_acct_id', type: 'string' },
  amount: { name: 'amount', type: 'integer' },
  result: { name: 'result', type: 'string' },
};

export const businessProfitAllocationFields: EventFields = {
  paymentId: { name: 'payment_id', type: 'string' },
  allocationId: { name: 'allocation_id', type: 'string' },
  outAllocationId: { name: 'out_allocation_id', type: 'string' },
  status: { name: 'status', type: 'string' },
  allocations: { name: 'allocations', type: 'object', list: true, fields: businessAllocationFields },
};

export const businessProfitAllocationFinishedEventFields: EventFields = {
  eventContent: { name: 'event_content', type: 'object', fields: businessProfitAllocationFields },
};

export const businessWithdrawalFields: EventFields = {
  paymentId: { name: 'payment_id', type: 'string' },
  withdrawId: { name: 'withdraw_id', type: 'string' },
  outWithdrawId: { name: 'out_withdraw_id', type: 'string' },
  amount: { name: 'amount', type: 'integer' },
  status: { name: 'status', type: 'string' },
};

export const businessWithdrawSucceededEventFields: EventFields = {
  eventContent: { name: 'event_content', type: 'object', fields: businessWithdrawalFields },
};
