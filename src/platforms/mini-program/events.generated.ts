// Generated from catalogue/mini-program.json by `npm run generate`. Do not edit.

import type { EventFields } from '../../model/event-fields.js';
import {
  CouponClaimEvent,
  MiniProgramEvent,
  MiniProgramMessage,
  PaymentPushEvent,
  RefundQueryEvent,
} from './mini-program.event.js';

/** An element of `SubscribeMsgPopupEvent`. */
export interface SubscribeMsgPopup {
  /** `TemplateId`: The template. */
  readonly templateId: string;
  /** `SubscribeStatusString`: `accept` or `reject`. */
  readonly subscribeStatusString: string;
  /** `PopupScene`: Where the popup was shown. */
  readonly popupScene: number;
}

const subscribeMsgPopupFields: EventFields = {
  templateId: { name: 'TemplateId', type: 'string' },
  subscribeStatusString: { name: 'SubscribeStatusString', type: 'string' },
  popupScene: { name: 'PopupScene', type: 'number' },
};

/** An element of `SubscribeMsgChangeEvent`. */
export interface SubscribeMsgChange {
  /** `TemplateId`: The template. */
  readonly templateId: string;
  /** `SubscribeStatusString`: `accept` or `reject`. */
  readonly subscribeStatusString: string;
}

const subscribeMsgChangeFields: EventFields = {
  templateId: { name: 'TemplateId', type: 'string' },
  subscribeStatusString: { name: 'SubscribeStatusString', type: 'string' },
};

/** An element of `SubscribeMsgSentEvent`. */
export interface SubscribeMsgSent {
  /** `TemplateId`: The template. */
  readonly templateId: string;
  /** `MsgID`: The id of the notification. */
  readonly msgID?: string;
  /** `ErrorCode`: 0 when it was delivered. */
  readonly errorCode: number;
  /** `ErrorStatus`: `success`, or why not. */
  readonly errorStatus: string;
}

const subscribeMsgSentFields: EventFields = {
  templateId: { name: 'TemplateId', type: 'string' },
  msgID: { name: 'MsgID', type: 'id' },
  errorCode: { name: 'ErrorCode', type: 'number' },
  errorStatus: { name: 'ErrorStatus', type: 'string' },
};

/** The value of `result_info`. */
export interface ResultInfo {
  /** `api_name`. */
  readonly apiName: string;
  /** `audit_id`. */
  readonly auditId: string;
  /** `status`. */
  readonly status: number;
  /** `apply_time`. */
  readonly applyTime: Date;
  /** `audit_time`. */
  readonly auditTime: Date;
  /** `reason`. */
  readonly reason?: string;
}

const resultInfoFields: EventFields = {
  apiName: { name: 'api_name', type: 'string' },
  auditId: { name: 'audit_id', type: 'id' },
  status: { name: 'status', type: 'number' },
  applyTime: { name: 'apply_time', type: 'date' },
  auditTime: { name: 'audit_time', type: 'date' },
  reason: { name: 'reason', type: 'string' },
};

/** The value of `illegal_material`. */
export interface IllegalMaterial {
  /** `content`. */
  readonly content: string;
  /** `content_url`. */
  readonly contentUrl: string;
}

const illegalMaterialFields: EventFields = {
  content: { name: 'content', type: 'string' },
  contentUrl: { name: 'content_url', type: 'string' },
};

/** The value of `appeal_material`. */
export interface AppealMaterial {
  /** `reason`. */
  readonly reason: string;
  /** `proof_material_id`. */
  readonly proofMaterialId: readonly string[];
}

const appealMaterialFields: EventFields = {
  reason: { name: 'reason', type: 'string' },
  proofMaterialId: { name: 'proof_material_id', type: 'string', list: true },
};

/** An element of `material`. */
export interface AppealRecordMaterial {
  /** `illegal_material`. */
  readonly illegalMaterial?: IllegalMaterial;
  /** `appeal_material`. */
  readonly appealMaterial?: AppealMaterial;
}

const appealRecordMaterialFields: EventFields = {
  illegalMaterial: { name: 'illegal_material', type: 'object', fields: illegalMaterialFields },
  appealMaterial: { name: 'appeal_material', type: 'object', fields: appealMaterialFields },
};

/** The value of `result`. */
export interface CommentBadScoreResult {
  /** `comment_id`. */
  readonly commentId: string;
}

const commentBadScoreResultFields: EventFields = { commentId: { name: 'comment_id', type: 'string' } };

/** The value of `result`. */
export interface MediaCheckResult {
  /** `suggest`. */
  readonly suggest: string;
  /** `label`. */
  readonly label: number;
}

const mediaCheckResultFields: EventFields = {
  suggest: { name: 'suggest', type: 'string' },
  label: { name: 'label', type: 'number' },
};

/** An element of `detail`. */
export interface MediaCheckDetail {
  /** `errcode`. */
  readonly errcode: number;
  /** `strategy`. */
  readonly strategy: string;
  /** `suggest`. */
  readonly suggest?: string;
  /** `label`. */
  readonly label?: number;
  /** `prob`. */
  readonly prob?: number;
}

const mediaCheckDetailFields: EventFields = {
  errcode: { name: 'errcode', type: 'number' },
  strategy: { name: 'strategy', type: 'string' },
  suggest: { name: 'suggest', type: 'string' },
  label: { name: 'label', type: 'number' },
  prob: { name: 'prob', type: 'number' },
};

/** The value of `ApplyAuthorizationInfoNoitfy`. */
export interface ApplyAuthorizationInfoNoitfy {
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
  /** `ticket`. */
  readonly ticket?: string;
}

const applyAuthorizationInfoNoitfyFields: EventFields = {
  appid: { name: 'appid', type: 'string' },
  mpAppid: { name: 'mp_appid', type: 'string' },
  operationTime: { name: 'operation_time', type: 'string' },
  status: { name: 'status', type: 'number' },
  msg: { name: 'msg', type: 'string' },
  ticket: { name: 'ticket', type: 'string' },
};

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

const betaAppVerifyApplyApplyAuthorizationInfoNoitfyFields: EventFields = {
  appid: { name: 'appid', type: 'string' },
  mpAppid: { name: 'mp_appid', type: 'string' },
  operationTime: { name: 'operation_time', type: 'string' },
  status: { name: 'status', type: 'number' },
  msg: { name: 'msg', type: 'string' },
};

/** An element of `Actions`. */
export interface Action {
  /** `ActionTime`. */
  readonly actionTime: Date;
  /** `ActionType`. */
  readonly actionType: number;
  /** `ActionMsg`. */
  readonly actionMsg: string;
}

const actionFields: EventFields = {
  actionTime: { name: 'ActionTime', type: 'date' },
  actionType: { name: 'ActionType', type: 'number' },
  actionMsg: { name: 'ActionMsg', type: 'string' },
};

/** The value of `upload_event`. */
export interface UploadEvent {
  /** `media_id`. */
  readonly mediaId: string;
  /** `source_context`. */
  readonly sourceContext: string;
  /** `errcode`. */
  readonly errcode: number;
  /** `errmsg`. */
  readonly errmsg?: string;
}

const uploadEventFields: EventFields = {
  mediaId: { name: 'media_id', type: 'string' },
  sourceContext: { name: 'source_context', type: 'string' },
  errcode: { name: 'errcode', type: 'number' },
  errmsg: { name: 'errmsg', type: 'string' },
};

/** The value of `audit_detail`. */
export interface AuditDetail {
  /** `audit_type`. */
  readonly auditType: number;
  /** `status`. */
  readonly status: number;
  /** `create_time`. */
  readonly createTime: Date;
  /** `audit_time`. */
  readonly auditTime: Date;
}

const auditDetailFields: EventFields = {
  auditType: { name: 'audit_type', type: 'number' },
  status: { name: 'status', type: 'number' },
  createTime: { name: 'create_time', type: 'date' },
  auditTime: { name: 'audit_time', type: 'date' },
};

/** The value of `audit_event`. */
export interface AuditEvent {
  /** `drama_id`. */
  readonly dramaId: string;
  /** `audit_detail`. */
  readonly auditDetail: AuditDetail;
}

const auditEventFields: EventFields = {
  dramaId: { name: 'drama_id', type: 'string' },
  auditDetail: { name: 'audit_detail', type: 'object', fields: auditDetailFields },
};

/** The value of `audit_detail`. */
export interface SecbookAuditAuditDetail {
  /** `status`. */
  readonly status: number;
  /** `create_time`. */
  readonly createTime: Date;
  /** `audit_time`. */
  readonly auditTime: Date;
}

const secbookAuditAuditDetailFields: EventFields = {
  status: { name: 'status', type: 'number' },
  createTime: { name: 'create_time', type: 'date' },
  auditTime: { name: 'audit_time', type: 'date' },
};

/** The value of `audit_event`. */
export interface SecbookAuditAuditEvent {
  /** `book_id`. */
  readonly bookId: string;
  /** `audit_detail`. */
  readonly auditDetail: SecbookAuditAuditDetail;
}

const secbookAuditAuditEventFields: EventFields = {
  bookId: { name: 'book_id', type: 'string' },
  auditDetail: { name: 'audit_detail', type: 'object', fields: secbookAuditAuditDetailFields },
};

/** The value of `FollowNotify`. */
export interface FollowNotify {
  /** `room_id`. */
  readonly roomId?: string;
  /** `user_openid`. */
  readonly userOpenid?: string;
  /** `time`. */
  readonly time?: Date;
  /** `live_status`. */
  readonly liveStatus?: number;
  /** `action`. */
  readonly action?: string;
}

const followNotifyFields: EventFields = {
  roomId: { name: 'room_id', type: 'id' },
  userOpenid: { name: 'user_openid', type: 'string' },
  time: { name: 'time', type: 'date' },
  liveStatus: { name: 'live_status', type: 'number' },
  action: { name: 'action', type: 'string' },
};

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

const pushMessageApiNotifyFields: EventFields = {
  messageId: { name: 'message_id', type: 'string' },
  roomId: { name: 'room_id', type: 'id' },
  totalCount: { name: 'total_count', type: 'number' },
  successCount: { name: 'success_count', type: 'number' },
  openidErrorCount: { name: 'openid_error_count', type: 'number' },
  relationErrorCount: { name: 'relation_error_count', type: 'number' },
  userRecvLimitCount: { name: 'user_recv_limit_count', type: 'number' },
  internalErrorCount: { name: 'internal_error_count', type: 'number' },
};

/** The value of `WeChatPayInfo`. */
export interface WeChatPayInfo {
  /** `MchOrderNo`. */
  readonly mchOrderNo?: string;
  /** `TransactionId`. */
  readonly transactionId?: string;
  /** `PaidTime`. */
  readonly paidTime?: Date;
}

const weChatPayInfoFields: EventFields = {
  mchOrderNo: { name: 'MchOrderNo', type: 'string' },
  transactionId: { name: 'TransactionId', type: 'string' },
  paidTime: { name: 'PaidTime', type: 'date' },
};

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

const goodsInfoFields: EventFields = {
  productId: { name: 'ProductId', type: 'string' },
  quantity: { name: 'Quantity', type: 'number' },
  origPrice: { name: 'OrigPrice', type: 'number' },
  actualPrice: { name: 'ActualPrice', type: 'number' },
  attach: { name: 'Attach', type: 'string' },
};

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

const teamInfoFields: EventFields = {
  activityId: { name: 'ActivityId', type: 'string' },
  teamId: { name: 'TeamId', type: 'string' },
  teamType: { name: 'TeamType', type: 'number' },
  teamAction: { name: 'TeamAction', type: 'number' },
};

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

const coinInfoFields: EventFields = {
  quantity: { name: 'Quantity', type: 'number' },
  origPrice: { name: 'OrigPrice', type: 'number' },
  actualPrice: { name: 'ActualPrice', type: 'number' },
  attach: { name: 'Attach', type: 'string' },
};

/** The value of `MiniGame`. */
export interface MiniGame {
  /** `Payload`. */
  readonly payload: string;
  /** `PayEventSig`. */
  readonly payEventSig: string;
  /** `IsMock`. */
  readonly isMock: boolean;
}

const miniGameFields: EventFields = {
  payload: { name: 'Payload', type: 'string' },
  payEventSig: { name: 'PayEventSig', type: 'string' },
  isMock: { name: 'IsMock', type: 'boolean' },
};

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

const miniGameGoodsDeliverGoodsInfoFields: EventFields = {
  productId: { name: 'ProductId', type: 'string' },
  quantity: { name: 'Quantity', type: 'number' },
  zoneId: { name: 'ZoneId', type: 'string' },
  origPrice: { name: 'OrigPrice', type: 'number' },
  actualPrice: { name: 'ActualPrice', type: 'number' },
  attach: { name: 'Attach', type: 'string' },
  orderSource: { name: 'OrderSource', type: 'number' },
};

/** The value of `Payload`. */
export interface MiniGamePayload {
  /** `OpenId`. */
  readonly openId?: string;
  /** `Env`. */
  readonly env?: number;
  /** `OutTradeNo`. */
  readonly outTradeNo?: string;
  /** `WeChatPayInfo`. */
  readonly weChatPayInfo?: unknown;
  /** `GoodsInfo`. */
  readonly goodsInfo?: MiniGameGoodsDeliverGoodsInfo;
}

const miniGamePayloadFields: EventFields = {
  openId: { name: 'OpenId', type: 'string' },
  env: { name: 'Env', type: 'number' },
  outTradeNo: { name: 'OutTradeNo', type: 'string' },
  weChatPayInfo: { name: 'WeChatPayInfo', type: 'json' },
  goodsInfo: { name: 'GoodsInfo', type: 'object', fields: miniGameGoodsDeliverGoodsInfoFields },
};

/** The value of `MiniGame`. */
export interface MiniGameGoodsDeliverMiniGame {
  /** `Payload`. */
  readonly payload: MiniGamePayload;
  /** `PayEventSig`. */
  readonly payEventSig: string;
  /** `IsMock`. */
  readonly isMock?: boolean;
}

const miniGameGoodsDeliverMiniGameFields: EventFields = {
  payload: { name: 'Payload', type: 'object', fields: miniGamePayloadFields },
  payEventSig: { name: 'PayEventSig', type: 'string' },
  isMock: { name: 'IsMock', type: 'boolean' },
};

/** The value of `OpenProductAccountRegister`. */
export interface OpenProductAccountRegister {
  /** `status`. */
  readonly status: number;
}

const openProductAccountRegisterFields: EventFields = { status: { name: 'status', type: 'number' } };

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

const qualificationAuditResultFields: EventFields = {
  status: { name: 'status', type: 'number' },
  auditId: { name: 'audit_id', type: 'string' },
  brandId: { name: 'brand_id', type: 'id' },
  auditType: { name: 'audit_type', type: 'number' },
  rejectReason: { name: 'reject_reason', type: 'string' },
};

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

const openProductCategoryAuditQualificationAuditResultFields: EventFields = {
  status: { name: 'status', type: 'number' },
  auditId: { name: 'audit_id', type: 'string' },
  auditType: { name: 'audit_type', type: 'number' },
  rejectReason: { name: 'reject_reason', type: 'string' },
};

/** An element of `scene_group_ext_list`. */
export interface SceneGroupExt {
  /** `ext_id`. */
  readonly extId: string;
  /** `name`. */
  readonly name: string;
  /** `status`. */
  readonly status: number;
}

const sceneGroupExtFields: EventFields = {
  extId: { name: 'ext_id', type: 'id' },
  name: { name: 'name', type: 'string' },
  status: { name: 'status', type: 'number' },
};

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

const sceneGroupAuditFields: EventFields = {
  groupId: { name: 'group_id', type: 'id' },
  name: { name: 'name', type: 'string' },
  reason: { name: 'reason', type: 'string' },
  sceneGroupExtList: { name: 'scene_group_ext_list', type: 'object', list: true, fields: sceneGroupExtFields },
};

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

const openProductSpuAuditFields: EventFields = {
  status: { name: 'status', type: 'number' },
  outProductId: { name: 'out_product_id', type: 'string' },
  productId: { name: 'product_id', type: 'id' },
  rejectReason: { name: 'reject_reason', type: 'string' },
};

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

const orderInfoFields: EventFields = {
  outOrderId: { name: 'out_order_id', type: 'string' },
  orderId: { name: 'order_id', type: 'id' },
  transactionId: { name: 'transaction_id', type: 'string' },
  payTime: { name: 'pay_time', type: 'string' },
};

/** The value of `order_info`. */
export interface OpenProductOrderCancelOrderInfo {
  /** `out_order_id`. */
  readonly outOrderId: string;
  /** `order_id`. */
  readonly orderId: string;
}

const openProductOrderCancelOrderInfoFields: EventFields = {
  outOrderId: { name: 'out_order_id', type: 'string' },
  orderId: { name: 'order_id', type: 'id' },
};

/** The value of `order_info`. */
export interface OpenProductOrderSettleOrderInfo {
  /** `out_order_id`. */
  readonly outOrderId: string;
  /** `order_id`. */
  readonly orderId: string;
  /** `settle_no`. */
  readonly settleNo: string;
  /** `amount`. */
  readonly amount: number;
  /** `settle_time`. */
  readonly settleTime: string;
}

const openProductOrderSettleOrderInfoFields: EventFields = {
  outOrderId: { name: 'out_order_id', type: 'string' },
  orderId: { name: 'order_id', type: 'id' },
  settleNo: { name: 'settle_no', type: 'string' },
  amount: { name: 'amount', type: 'number' },
  settleTime: { name: 'settle_time', type: 'string' },
};

/** The value of `order_info`. */
export interface OpenProductOrderAnalyzeOrderInfo {
  /** `out_order_id`. */
  readonly outOrderId: string;
  /** `order_id`. */
  readonly orderId: string;
  /** `openid`. */
  readonly openid: string;
}

const openProductOrderAnalyzeOrderInfoFields: EventFields = {
  outOrderId: { name: 'out_order_id', type: 'string' },
  orderId: { name: 'order_id', type: 'id' },
  openid: { name: 'openid', type: 'string' },
};

/** The value of `aftersale_info`. */
export interface AftersaleInfo {
  /** `aftersale_id`. */
  readonly aftersaleId: string;
  /** `order_id`. */
  readonly orderId: string;
  /** `out_order_id`. */
  readonly outOrderId: string;
}

const aftersaleInfoFields: EventFields = {
  aftersaleId: { name: 'aftersale_id', type: 'id' },
  orderId: { name: 'order_id', type: 'id' },
  outOrderId: { name: 'out_order_id', type: 'string' },
};

/** The value of `aftersale_info`. */
export interface AfterSaleUpdateOrderAftersaleInfo {
  /** `aftersale_id`. */
  readonly aftersaleId: string;
  /** `out_aftersale_id`. */
  readonly outAftersaleId: string;
}

const afterSaleUpdateOrderAftersaleInfoFields: EventFields = {
  aftersaleId: { name: 'aftersale_id', type: 'id' },
  outAftersaleId: { name: 'out_aftersale_id', type: 'string' },
};

/** An element of `history`. */
export interface History {
  /** `time`. */
  readonly time: Date;
  /** `content`. */
  readonly content?: string;
  /** `media_id_list`. */
  readonly mediaIdList: readonly string[];
}

const historyFields: EventFields = {
  time: { name: 'time', type: 'date' },
  content: { name: 'content', type: 'string' },
  mediaIdList: { name: 'media_id_list', type: 'string', list: true },
};

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
  readonly expireTime: Date;
  /** `history`. */
  readonly history: readonly History[];
}

const bussiCallBackInfoFields: EventFields = {
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

/** The value of `complaint_info`. */
export interface ComplaintInfo {
  /** `complaint_order_id`. */
  readonly complaintOrderId: string;
  /** `state`. */
  readonly state: number;
  /** `event`. */
  readonly event: number;
}

const complaintInfoFields: EventFields = {
  complaintOrderId: { name: 'complaint_order_id', type: 'id' },
  state: { name: 'state', type: 'number' },
  event: { name: 'event', type: 'number' },
};

/** The value of `order_info`. */
export interface FundsOrderPayOrderInfo {
  /** `trade_no`. */
  readonly tradeNo: string;
  /** `transaction_id`. */
  readonly transactionId: string;
  /** `pay_time`. */
  readonly payTime: string;
}

const fundsOrderPayOrderInfoFields: EventFields = {
  tradeNo: { name: 'trade_no', type: 'string' },
  transactionId: { name: 'transaction_id', type: 'string' },
  payTime: { name: 'pay_time', type: 'string' },
};

/** The value of `order_info`. */
export interface FundsOrderRefundOrderInfo {
  /** `refund_no`. */
  readonly refundNo: string;
  /** `status`. */
  readonly status: string;
  /** `success_time`. */
  readonly successTime?: string;
}

const fundsOrderRefundOrderInfoFields: EventFields = {
  refundNo: { name: 'refund_no', type: 'string' },
  status: { name: 'status', type: 'string' },
  successTime: { name: 'success_time', type: 'string' },
};

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

const fundsOrderProfitsharingOrderInfoFields: EventFields = {
  profitSharingNo: { name: 'profit_sharing_no', type: 'string' },
  amount: { name: 'amount', type: 'number' },
  result: { name: 'result', type: 'string' },
  finishTime: { name: 'finish_time', type: 'string' },
};

/** The value of `withdraw_info`. */
export interface WithdrawInfo {
  /** `out_request_no`. */
  readonly outRequestNo: string;
  /** `event`. */
  readonly event: number;
}

const withdrawInfoFields: EventFields = {
  outRequestNo: { name: 'out_request_no', type: 'string' },
  event: { name: 'event', type: 'number' },
};

/** The value of `promoter`. */
export interface MiniProgramSharerActionPromoter {
  /** `finder_nickname`. */
  readonly finderNickname?: string;
  /** `promoter_id`. */
  readonly promoterId?: string;
  /** `promoter_openid`. */
  readonly promoterOpenid?: string;
}

const miniProgramSharerActionPromoterFields: EventFields = {
  finderNickname: { name: 'finder_nickname', type: 'string' },
  promoterId: { name: 'promoter_id', type: 'string' },
  promoterOpenid: { name: 'promoter_openid', type: 'string' },
};

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

const addWaybillSenderFields: EventFields = {
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

/** An element of `DetailList`. */
export interface AddWaybillDetail {
  /** `Name`. */
  readonly name: string;
  /** `Count`. */
  readonly count: number;
}

const addWaybillDetailFields: EventFields = {
  name: { name: 'Name', type: 'string' },
  count: { name: 'Count', type: 'number' },
};

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

const addWaybillCargoFields: EventFields = {
  count: { name: 'Count', type: 'number' },
  spaceX: { name: 'Space_X', type: 'number' },
  spaceY: { name: 'Space_Y', type: 'number' },
  spaceZ: { name: 'Space_Z', aliases: ['space_z'], type: 'number' },
  weight: { name: 'Weight', aliases: ['weight'], type: 'number' },
  detailList: { name: 'DetailList', type: 'object', list: true, fields: addWaybillDetailFields },
};

/** The value of `Insured`. */
export interface Insured {
  /** `UseInsured`. */
  readonly useInsured: boolean;
  /** `InsuredValue`. */
  readonly insuredValue: number;
}

const insuredFields: EventFields = {
  useInsured: { name: 'UseInsured', type: 'boolean' },
  insuredValue: { name: 'InsuredValue', type: 'number' },
};

/** The value of `Service`. */
export interface Service {
  /** `ServiceType`. */
  readonly serviceType: number;
  /** `ServiceName`. */
  readonly serviceName: string;
}

const serviceFields: EventFields = {
  serviceType: { name: 'ServiceType', type: 'number' },
  serviceName: { name: 'ServiceName', type: 'string' },
};

/** The value of `Sender`. */
export interface QuerySingleWaybillFeeSender {
  /** `Name`. */
  readonly name: string;
  /** `Tel`. */
  readonly tel?: string;
  /** `Mobile`. */
  readonly mobile?: string;
  /** `Province`. */
  readonly province: string;
  /** `City`. */
  readonly city: string;
  /** `Area`. */
  readonly area: string;
  /** `Street`. */
  readonly street: string;
  /** `Address`. */
  readonly address: string;
  /** `Id`. */
  readonly id?: string;
}

const querySingleWaybillFeeSenderFields: EventFields = {
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

/** The value of `GoodDetail`. */
export interface GoodDetail {
  /** `Special`. */
  readonly special?: number;
  /** `Weight`. */
  readonly weight?: number;
}

const goodDetailFields: EventFields = {
  special: { name: 'Special', type: 'number' },
  weight: { name: 'Weight', type: 'number' },
};

/** The value of `agent`. */
export interface UpdateWaybillStatusAgent {
  /** `name`. */
  readonly name: string;
  /** `phone`. */
  readonly phone: string;
  /** `reach_time`. */
  readonly reachTime?: Date;
}

const updateWaybillStatusAgentFields: EventFields = {
  name: { name: 'name', type: 'string' },
  phone: { name: 'phone', type: 'string' },
  reachTime: { name: 'reach_time', type: 'date' },
};

/** The value of `content`. */
export interface Content {
  /** `msg`. */
  readonly msg: string;
}

const contentFields: EventFields = { msg: { name: 'msg', type: 'string' } };

/**
 * User sent text to Mini Program customer service.
 *
 * Official name: message `text`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html#%E6%96%87%E6%9C%AC%E6%B6%88%E6%81%AF
 */
export class TextMessage extends MiniProgramMessage {
  static readonly type = 'mini-program.message.text';
  static override readonly fields: EventFields = {
    content: { name: 'Content', type: 'string' },
    businessId: { name: 'BusinessId', type: 'id' },
  };

  declare readonly type: typeof TextMessage.type;

  /** `Content`. */
  declare readonly content: string;

  /** `BusinessId`. */
  declare readonly businessId?: string;
}

/**
 * User sent a picture to Mini Program customer service.
 *
 * Official name: message `image`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html#%E5%9B%BE%E7%89%87%E6%B6%88%E6%81%AF
 */
export class ImageMessage extends MiniProgramMessage {
  static readonly type = 'mini-program.message.image';
  static override readonly fields: EventFields = {
    picUrl: { name: 'PicUrl', type: 'string' },
    mediaId: { name: 'MediaId', type: 'string' },
    businessId: { name: 'BusinessId', type: 'id' },
  };

  declare readonly type: typeof ImageMessage.type;

  /** `PicUrl`. */
  declare readonly picUrl: string;

  /** `MediaId`. */
  declare readonly mediaId: string;

  /** `BusinessId`. */
  declare readonly businessId?: string;
}

/**
 * User sent a link to Mini Program customer service.
 *
 * Official name: message `link`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html#%E9%93%BE%E6%8E%A5%E6%B6%88%E6%81%AF
 */
export class LinkMessage extends MiniProgramMessage {
  static readonly type = 'mini-program.message.link';
  static override readonly fields: EventFields = {
    title: { name: 'Title', type: 'string' },
    description: { name: 'Description', type: 'string' },
    url: { name: 'Url', type: 'string' },
    businessId: { name: 'BusinessId', type: 'id' },
  };

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
 * Official name: message `miniprogrampage`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/customer-message/receive.html
 */
export class MiniProgramPageMessage extends MiniProgramMessage {
  static readonly type = 'mini-program.message.miniprogrampage';
  static override readonly fields: EventFields = {
    miniProgramAppId: { name: 'AppId', type: 'string' },
    title: { name: 'Title', type: 'string' },
    pagePath: { name: 'PagePath', type: 'string' },
    thumbUrl: { name: 'ThumbUrl', type: 'string' },
    thumbMediaId: { name: 'ThumbMediaId', type: 'string' },
  };

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
 * User sent a voice clip to customer service (cloud push type).
 *
 * Official name: message `voice`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class VoiceMessage extends MiniProgramMessage {
  static readonly type = 'mini-program.message.voice';
  static override readonly fields: EventFields = { mediaId: { name: 'MediaId', type: 'string' } };

  declare readonly type: typeof VoiceMessage.type;

  /** `MediaId`. */
  declare readonly mediaId?: string;
}

/**
 * User sent a video to customer service (cloud push type).
 *
 * Official name: message `video`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class VideoMessage extends MiniProgramMessage {
  static readonly type = 'mini-program.message.video';
  static override readonly fields: EventFields = { mediaId: { name: 'MediaId', type: 'string' } };

  declare readonly type: typeof VideoMessage.type;

  /** `MediaId`. */
  declare readonly mediaId?: string;
}

/**
 * Console "simulate push" message sent when the push URL is tested.
 *
 * Official name: event `debug_demo`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class DebugDemoEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.debug_demo';
  static override readonly fields: EventFields = { debugStr: { name: 'debug_str', type: 'string' } };

  declare readonly type: typeof DebugDemoEvent.type;

  /** `debug_str`. */
  declare readonly debugStr?: string;
}

/**
 * User opened the customer-service session.
 *
 * Official name: event `user_enter_tempsession`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class EnterSessionEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.user_enter_tempsession';
  static override readonly fields: EventFields = { sessionFrom: { name: 'SessionFrom', type: 'string' } };

  declare readonly type: typeof EnterSessionEvent.type;

  /** `SessionFrom`. */
  declare readonly sessionFrom?: string;
}

/**
 * User acted on a subscribe-message popup.
 *
 * Official name: event `subscribe_msg_popup_event`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class SubscribeMsgPopupEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.subscribe_msg_popup_event';
  static override readonly fields: EventFields = {
    list: {
      name: 'SubscribeMsgPopupEvent',
      aliases: ['List'],
      type: 'object',
      list: true,
      item: 'List',
      fields: subscribeMsgPopupFields,
    },
  };

  declare readonly type: typeof SubscribeMsgPopupEvent.type;

  /** `SubscribeMsgPopupEvent` or `List`: One entry for each template. XML wraps it in `SubscribeMsgPopupEvent`, JSON has a bare `List`. */
  declare readonly list: readonly SubscribeMsgPopup[];
}

/**
 * User changed a message subscription in settings.
 *
 * Official name: event `subscribe_msg_change_event`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class SubscribeMsgChangeEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.subscribe_msg_change_event';
  static override readonly fields: EventFields = {
    list: {
      name: 'SubscribeMsgChangeEvent',
      aliases: ['List'],
      type: 'object',
      list: true,
      item: 'List',
      fields: subscribeMsgChangeFields,
    },
  };

  declare readonly type: typeof SubscribeMsgChangeEvent.type;

  /** `SubscribeMsgChangeEvent` or `List`: One entry for each template. XML wraps it in `SubscribeMsgChangeEvent`, JSON has a bare `List`. */
  declare readonly list: readonly SubscribeMsgChange[];
}

/**
 * Delivery result of a subscribe message.
 *
 * Official name: event `subscribe_msg_sent_event`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class SubscribeMsgSentEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.subscribe_msg_sent_event';
  static override readonly fields: EventFields = {
    list: {
      name: 'SubscribeMsgSentEvent',
      aliases: ['List'],
      type: 'object',
      list: true,
      item: 'List',
      fields: subscribeMsgSentFields,
    },
  };

  declare readonly type: typeof SubscribeMsgSentEvent.type;

  /** `SubscribeMsgSentEvent` or `List`: One entry for each template. XML wraps it in `SubscribeMsgSentEvent`, JSON has a bare `List`. */
  declare readonly list: readonly SubscribeMsgSent[];
}

/**
 * Authorised user's profile was cleared or changed.
 *
 * Official name: event `user_info_modified`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class UserInfoModifiedEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.user_info_modified';
  static override readonly fields: EventFields = {
    openID: { name: 'OpenID', type: 'string' },
    appID: { name: 'AppID', type: 'string' },
    revokeInfo: { name: 'RevokeInfo', type: 'string' },
    pluginID: { name: 'PluginID', type: 'string' },
    openPID: { name: 'OpenPID', type: 'string' },
  };

  declare readonly type: typeof UserInfoModifiedEvent.type;

  /** `OpenID`. */
  declare readonly openID?: string;

  /** `AppID`. */
  declare readonly appID?: string;

  /** `RevokeInfo`. */
  declare readonly revokeInfo?: string;

  /** `PluginID`. */
  declare readonly pluginID?: string;

  /** `OpenPID`. */
  declare readonly openPID?: string;
}

/**
 * User withdrew consent for data.
 *
 * Official name: event `user_authorization_revoke`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class UserAuthorizationRevokeEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.user_authorization_revoke';
  static override readonly fields: EventFields = {
    openID: { name: 'OpenID', type: 'string' },
    appID: { name: 'AppID', type: 'string' },
    revokeInfo: { name: 'RevokeInfo', type: 'string' },
    pluginID: { name: 'PluginID', type: 'string' },
    openPID: { name: 'OpenPID', type: 'string' },
  };

  declare readonly type: typeof UserAuthorizationRevokeEvent.type;

  /** `OpenID`. */
  declare readonly openID?: string;

  /** `AppID`. */
  declare readonly appID?: string;

  /** `RevokeInfo`. */
  declare readonly revokeInfo?: string;

  /** `PluginID`. */
  declare readonly pluginID?: string;

  /** `OpenPID`. */
  declare readonly openPID?: string;
}

/**
 * User closed the WeChat account.
 *
 * Official name: event `user_authorization_cancellation`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class UserAuthorizationCancellationEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.user_authorization_cancellation';
  static override readonly fields: EventFields = {
    openID: { name: 'OpenID', type: 'string' },
    appID: { name: 'AppID', type: 'string' },
    revokeInfo: { name: 'RevokeInfo', type: 'string' },
    pluginID: { name: 'PluginID', type: 'string' },
    openPID: { name: 'OpenPID', type: 'string' },
  };

  declare readonly type: typeof UserAuthorizationCancellationEvent.type;

  /** `OpenID`. */
  declare readonly openID?: string;

  /** `AppID`. */
  declare readonly appID?: string;

  /** `RevokeInfo`. */
  declare readonly revokeInfo?: string;

  /** `PluginID`. */
  declare readonly pluginID?: string;

  /** `OpenPID`. */
  declare readonly openPID?: string;
}

/**
 * Code review passed.
 *
 * Official name: event `weapp_audit_success`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/submitAudit.html
 */
export class CodeAuditSuccessEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.weapp_audit_success';
  static override readonly fields: EventFields = { succTime: { name: 'SuccTime', type: 'date' } };

  declare readonly type: typeof CodeAuditSuccessEvent.type;

  /** `SuccTime`. */
  declare readonly succTime: Date;
}

/**
 * Code review rejected.
 *
 * Official name: event `weapp_audit_fail`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/submitAudit.html
 */
export class CodeAuditFailEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.weapp_audit_fail';
  static override readonly fields: EventFields = {
    failTime: { name: 'FailTime', type: 'date' },
    reason: { name: 'Reason', type: 'string' },
    screenShot: { name: 'ScreenShot', type: 'string' },
  };

  declare readonly type: typeof CodeAuditFailEvent.type;

  /** `FailTime`. */
  declare readonly failTime: Date;

  /** `Reason`. */
  declare readonly reason?: string;

  /** `ScreenShot`. */
  declare readonly screenShot?: string;
}

/**
 * Code review delayed.
 *
 * Official name: event `weapp_audit_delay`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/submitAudit.html
 */
export class CodeAuditDelayEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.weapp_audit_delay';
  static override readonly fields: EventFields = {
    delayTime: { name: 'DelayTime', type: 'date' },
    reason: { name: 'Reason', type: 'string' },
  };

  declare readonly type: typeof CodeAuditDelayEvent.type;

  /** `DelayTime`. */
  declare readonly delayTime: Date;

  /** `Reason`. */
  declare readonly reason?: string;
}

/**
 * Name review result.
 *
 * Official name: event `wxa_nickname_audit`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/setNickName.html
 */
export class NicknameAuditEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.wxa_nickname_audit';
  static override readonly fields: EventFields = {
    nickname: { name: 'nickname', type: 'string' },
    ret: { name: 'ret', type: 'number' },
    reason: { name: 'reason', type: 'string' },
  };

  declare readonly type: typeof NicknameAuditEvent.type;

  /** `nickname`. */
  declare readonly nickname: string;

  /** `ret`. */
  declare readonly ret: number;

  /** `reason`. */
  declare readonly reason?: string;
}

/**
 * Category review result.
 *
 * Official name: event `wxa_category_audit`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/category-management/addCategory.html
 */
export class CategoryAuditEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.wxa_category_audit';
  static override readonly fields: EventFields = {
    first: { name: 'first', type: 'number' },
    second: { name: 'second', type: 'number' },
    ret: { name: 'ret', type: 'number' },
    reason: { name: 'reason', type: 'string' },
  };

  declare readonly type: typeof CategoryAuditEvent.type;

  /** `first`. */
  declare readonly first: number;

  /** `second`. */
  declare readonly second: number;

  /** `ret`. */
  declare readonly ret: number;

  /** `reason`. */
  declare readonly reason?: string;
}

/**
 * Privacy interface application result.
 *
 * Official name: event `wxa_privacy_apply`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/privacy-api-management/applyPrivacyInterface.html
 */
export class PrivacyApplyEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.wxa_privacy_apply';
  static override readonly fields: EventFields = {
    resultInfo: { name: 'result_info', type: 'object', fields: resultInfoFields },
  };

  declare readonly type: typeof PrivacyApplyEvent.type;

  /** `result_info`. */
  declare readonly resultInfo: ResultInfo;
}

/**
 * Violation record.
 *
 * Official name: event `wxa_illegal_record`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class IllegalRecordEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.wxa_illegal_record';
  static override readonly fields: EventFields = {
    illegalRecordId: { name: 'illegal_record_id', type: 'string' },
    appid: { name: 'appid', type: 'string' },
    recordCreateTime: { name: 'create_time', type: 'string' },
    illegalReason: { name: 'illegal_reason', type: 'string' },
    illegalContent: { name: 'illegal_content', type: 'string' },
    ruleUrl: { name: 'rule_url', type: 'string' },
    ruleName: { name: 'rule_name', type: 'string' },
  };

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
 * Appeal record.
 *
 * Official name: event `wxa_appeal_record`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record-management/getAppealRecords.html
 */
export class AppealRecordEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.wxa_appeal_record';
  static override readonly fields: EventFields = {
    appealRecordId: { name: 'appeal_record_id', type: 'id' },
    appid: { name: 'appid', type: 'string' },
    appealCount: { name: 'appeal_count', type: 'number' },
    appealFrom: { name: 'appeal_from', type: 'number' },
    appealStatus: { name: 'appeal_status', type: 'number' },
    material: { name: 'material', type: 'object', list: true, fields: appealRecordMaterialFields },
    punishDescription: { name: 'punish_description', type: 'string' },
    auditReason: { name: 'audit_reason', type: 'string' },
    appealTime: { name: 'appeal_time', type: 'date' },
  };

  declare readonly type: typeof AppealRecordEvent.type;

  /** `appeal_record_id`. */
  declare readonly appealRecordId: string;

  /** `appid`. */
  declare readonly appid: string;

  /** `appeal_count`. */
  declare readonly appealCount: number;

  /** `appeal_from`. */
  declare readonly appealFrom: number;

  /** `appeal_status`. */
  declare readonly appealStatus: number;

  /** `material`. */
  declare readonly material: readonly AppealRecordMaterial[];

  /** `punish_description`. */
  declare readonly punishDescription?: string;

  /** `audit_reason`. */
  declare readonly auditReason?: string;

  /** `appeal_time`. */
  declare readonly appealTime: Date;
}

/**
 * A low-score user rating arrived.
 *
 * Official name: event `wxa_comment_bad_score`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/guarantee/comment.html#_4-1%E5%B7%AE%E8%AF%84%E9%80%9A%E7%9F%A5CallBack
 */
export class CommentBadScoreEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.wxa_comment_bad_score';
  static override readonly fields: EventFields = {
    result: { name: 'result', type: 'object', fields: commentBadScoreResultFields },
  };

  declare readonly type: typeof CommentBadScoreEvent.type;

  /** `result`. */
  declare readonly result: CommentBadScoreResult;
}

/**
 * Async content-safety result for media.
 *
 * Official name: event `wxa_media_check`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class MediaCheckEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.wxa_media_check';
  static override readonly fields: EventFields = {
    isrisky: { name: 'isrisky', type: 'boolean' },
    extraInfoJson: { name: 'extra_info_json', type: 'string' },
    appid: { name: 'appid', type: 'string' },
    traceId: { name: 'trace_id', type: 'string' },
    statusCode: { name: 'status_code', type: 'number' },
    version: { name: 'version', type: 'number' },
    result: { name: 'result', type: 'object', fields: mediaCheckResultFields },
    detail: { name: 'detail', type: 'object', list: true, fields: mediaCheckDetailFields },
  };

  declare readonly type: typeof MediaCheckEvent.type;

  /** `isrisky`. */
  declare readonly isrisky: boolean;

  /** `extra_info_json`. */
  declare readonly extraInfoJson?: string;

  /** `appid`. */
  declare readonly appid: string;

  /** `trace_id`. */
  declare readonly traceId: string;

  /** `status_code`. */
  declare readonly statusCode: number;

  /** `version`. */
  declare readonly version?: number;

  /** `result`. */
  declare readonly result?: MediaCheckResult;

  /** `detail`. */
  declare readonly detail: readonly MediaCheckDetail[];
}

/**
 * Widget (search) asks for data; reply is JSON widget data.
 *
 * Official name: event `wxa_widget_data`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class WidgetDataEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.wxa_widget_data';
  static override readonly fields: EventFields = {
    query: { name: 'Query', type: 'json' },
    scene: { name: 'Scene', type: 'number' },
  };

  declare readonly type: typeof WidgetDataEvent.type;

  /** `Query`. */
  declare readonly query?: unknown;

  /** `Scene`. */
  declare readonly scene?: number;
}

/**
 * Verification fee paid.
 *
 * Official name: event `wx_verify_pay_succ`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class WxVerifyPaySuccEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.wx_verify_pay_succ';
  static override readonly fields: EventFields = { orderId: { name: 'OrderId', type: 'string' } };

  declare readonly type: typeof WxVerifyPaySuccEvent.type;

  /** `OrderId`. */
  declare readonly orderId?: string;
}

/**
 * Verification order dispatched to an agency.
 *
 * Official name: event `wx_verify_dispatch`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class WxVerifyDispatchEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.wx_verify_dispatch';
  static override readonly fields: EventFields = {
    provider: { name: 'Provider', type: 'string' },
    contact: { name: 'Contact', type: 'string' },
    dispatchTime: { name: 'DispatchTime', type: 'date' },
  };

  declare readonly type: typeof WxVerifyDispatchEvent.type;

  /** `Provider`. */
  declare readonly provider?: string;

  /** `Contact`. */
  declare readonly contact?: string;

  /** `DispatchTime`. */
  declare readonly dispatchTime?: Date;
}

/**
 * Verification material must be filled in again.
 *
 * Official name: event `wx_verify_refill`. Not confirmed on an official page, and its fields are not known: see `raw`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class WxVerifyRefillEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.wx_verify_refill';

  declare readonly type: typeof WxVerifyRefillEvent.type;
}

/**
 * Trial Mini Program authorisation request.
 *
 * Official name: event `betaapp_authorization_apply_event`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/verify_beta_Mini_Programs/getmpadminauth.html
 */
export class BetaAppAuthorizationApplyEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.betaapp_authorization_apply_event';
  static override readonly fields: EventFields = {
    applyAuthorizationInfoNoitfy: {
      name: 'ApplyAuthorizationInfoNoitfy',
      type: 'object',
      fields: applyAuthorizationInfoNoitfyFields,
    },
  };

  declare readonly type: typeof BetaAppAuthorizationApplyEvent.type;

  /** `ApplyAuthorizationInfoNoitfy`. */
  declare readonly applyAuthorizationInfoNoitfy: ApplyAuthorizationInfoNoitfy;
}

/**
 * Trial Mini Program conversion request.
 *
 * Official name: event `betaapp_verify_apply_event`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/verify_beta_Mini_Programs/mpverifybetaweapp.html
 */
export class BetaAppVerifyApplyEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.betaapp_verify_apply_event';
  static override readonly fields: EventFields = {
    applyAuthorizationInfoNoitfy: {
      name: 'ApplyAuthorizationInfoNoitfy',
      type: 'object',
      fields: betaAppVerifyApplyApplyAuthorizationInfoNoitfyFields,
    },
  };

  declare readonly type: typeof BetaAppVerifyApplyEvent.type;

  /** `ApplyAuthorizationInfoNoitfy`. */
  declare readonly applyAuthorizationInfoNoitfy: BetaAppVerifyApplyApplyAuthorizationInfoNoitfy;
}

/**
 * Trial Mini Program conversion result.
 *
 * Official name: event `betaapp_verify_event`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/verify_beta_Mini_Programs/getmpadminauth.html
 */
export class BetaAppVerifyEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.betaapp_verify_event';
  static override readonly fields: EventFields = {
    applyAuthorizationInfoNoitfy: {
      name: 'ApplyAuthorizationInfoNoitfy',
      type: 'object',
      fields: betaAppVerifyApplyApplyAuthorizationInfoNoitfyFields,
    },
  };

  declare readonly type: typeof BetaAppVerifyEvent.type;

  /** `ApplyAuthorizationInfoNoitfy`. */
  declare readonly applyAuthorizationInfoNoitfy: BetaAppVerifyApplyApplyAuthorizationInfoNoitfy;
}

/**
 * Nearby-place review result.
 *
 * Official name: event `add_nearby_poi_audit_info`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class AddNearbyPoiAuditInfoEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.add_nearby_poi_audit_info';
  static override readonly fields: EventFields = {
    auditId: { name: 'audit_id', type: 'string' },
    status: { name: 'status', type: 'number' },
    reason: { name: 'reason', type: 'string' },
    poiId: { name: 'poi_id', type: 'string' },
  };

  declare readonly type: typeof AddNearbyPoiAuditInfoEvent.type;

  /** `audit_id`. */
  declare readonly auditId?: string;

  /** `status`. */
  declare readonly status?: number;

  /** `reason`. */
  declare readonly reason?: string;

  /** `poi_id`. */
  declare readonly poiId?: string;
}

/**
 * Nearby-place category review result.
 *
 * Official name: event `nearby_category_audit_info`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class NearbyCategoryAuditInfoEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.nearby_category_audit_info';
  static override readonly fields: EventFields = {
    auditId: { name: 'audit_id', type: 'string' },
    status: { name: 'status', type: 'number' },
    reason: { name: 'reason', type: 'string' },
  };

  declare readonly type: typeof NearbyCategoryAuditInfoEvent.type;

  /** `audit_id`. */
  declare readonly auditId?: string;

  /** `status`. */
  declare readonly status?: number;

  /** `reason`. */
  declare readonly reason?: string;
}

/**
 * Review result of a store created in Tencent Map.
 *
 * Official name: event `create_map_poi_audit_info`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class CreateMapPoiAuditInfoEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.create_map_poi_audit_info';
  static override readonly fields: EventFields = {
    auditId: { name: 'audit_id', type: 'string' },
    status: { name: 'status', type: 'number' },
    mapPoiId: { name: 'map_poi_id', type: 'id' },
    name: { name: 'name', type: 'string' },
    address: { name: 'address', type: 'string' },
    longitude: { name: 'longitude', type: 'string' },
    latitude: { name: 'latitude', type: 'string' },
    shRemark: { name: 'sh_remark', type: 'string' },
  };

  declare readonly type: typeof CreateMapPoiAuditInfoEvent.type;

  /** `audit_id`. */
  declare readonly auditId?: string;

  /** `status`. */
  declare readonly status?: number;

  /** `map_poi_id`. */
  declare readonly mapPoiId?: string;

  /** `name`. */
  declare readonly name?: string;

  /** `address`. */
  declare readonly address?: string;

  /** `longitude`. */
  declare readonly longitude?: string;

  /** `latitude`. */
  declare readonly latitude?: string;

  /** `sh_remark`. */
  declare readonly shRemark?: string;
}

/**
 * Waybill track update (merchant side of logistics assistant).
 *
 * Official name: event `add_express_path`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.onPathUpdate.html
 */
export class AddExpressPathEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.add_express_path';
  static override readonly fields: EventFields = {
    deliveryID: { name: 'DeliveryID', type: 'string' },
    orderId: { name: 'OrderId', type: 'string' },
    wayBillId: { name: 'WayBillId', type: 'string' },
    version: { name: 'Version', type: 'number' },
    count: { name: 'Count', type: 'number' },
    actions: { name: 'Actions', type: 'object', list: true, fields: actionFields },
  };

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
 * Paid-service quota alarm.
 *
 * Official name: event `charge_service_quota_notify`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class ChargeServiceQuotaEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.charge_service_quota_notify';
  static override readonly fields: EventFields = {
    eventType: { name: 'event_type', type: 'number' },
    spuId: { name: 'spu_id', type: 'id' },
    spuName: { name: 'spu_name', type: 'string' },
    totalQuota: { name: 'total_quota', type: 'number' },
    totalUsedQuota: { name: 'total_used_quota', type: 'number' },
  };

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
 * Shipping-info service must be integrated.
 *
 * Official name: event `trade_manage_remind_access_api`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class TradeManageRemindAccessApiEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.trade_manage_remind_access_api';
  static override readonly fields: EventFields = { msg: { name: 'msg', type: 'string' } };

  declare readonly type: typeof TradeManageRemindAccessApiEvent.type;

  /** `msg`. */
  declare readonly msg?: string;
}

/**
 * Shipping info must be uploaded for an order.
 *
 * Official name: event `trade_manage_remind_shipping`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class TradeManageRemindShippingEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.trade_manage_remind_shipping';
  static override readonly fields: EventFields = {
    merchantId: { name: 'merchant_id', type: 'string' },
    subMerchantId: { name: 'sub_merchant_id', type: 'string' },
    merchantTradeNo: { name: 'merchant_trade_no', type: 'string' },
    transactionId: { name: 'transaction_id', type: 'string' },
    payTime: { name: 'pay_time', type: 'date' },
    msg: { name: 'msg', type: 'string' },
  };

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
 * Order will settle or has settled.
 *
 * Official name: event `trade_manage_order_settlement`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class TradeManageOrderSettlementEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.trade_manage_order_settlement';
  static override readonly fields: EventFields = {
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

  /** `confirm_receive_method`. */
  declare readonly confirmReceiveMethod?: number;

  /** `confirm_receive_time`. */
  declare readonly confirmReceiveTime?: Date;

  /** `settlement_time`. */
  declare readonly settlementTime?: Date;
}

/**
 * Mini-program trading has been restricted by the platform.
 *
 * Official name: event `wxa_trade_controlled`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class TradeControlledEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.wxa_trade_controlled';
  static override readonly fields: EventFields = { msg: { name: 'msg', type: 'string' } };

  declare readonly type: typeof TradeControlledEvent.type;

  /** `msg`. */
  declare readonly msg?: string;
}

/**
 * Short-drama media upload finished.
 *
 * Official name: event `secvod_upload_event`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/event_push/mini_drama/asset_upload_completion_event.html
 */
export class SecvodUploadEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.secvod_upload_event';
  static override readonly fields: EventFields = {
    uploadEvent: { name: 'upload_event', type: 'object', fields: uploadEventFields },
  };

  declare readonly type: typeof SecvodUploadEvent.type;

  /** `upload_event`. */
  declare readonly uploadEvent: UploadEvent;
}

/**
 * Short-drama review state changed.
 *
 * Official name: event `secvod_audit_event`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/event_push/mini_drama/drama_review_status_event.html
 */
export class SecvodAuditEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.secvod_audit_event';
  static override readonly fields: EventFields = {
    auditEvent: { name: 'audit_event', type: 'object', fields: auditEventFields },
  };

  declare readonly type: typeof SecvodAuditEvent.type;

  /** `audit_event`. */
  declare readonly auditEvent: AuditEvent;
}

/**
 * Novel/book review state changed.
 *
 * Official name: event `secbook_audit_event`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class SecbookAuditEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.secbook_audit_event';
  static override readonly fields: EventFields = {
    auditEvent: { name: 'audit_event', type: 'object', fields: secbookAuditAuditEventFields },
  };

  declare readonly type: typeof SecbookAuditEvent.type;

  /** `audit_event`. */
  declare readonly auditEvent: SecbookAuditAuditEvent;
}

/**
 * User's long-term live subscription changed.
 *
 * Official name: event `wxalive_follow_notify`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/event_push/liveplayer/status_synchronization.html
 */
export class LiveFollowEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.wxalive_follow_notify';
  static override readonly fields: EventFields = {
    followNotify: { name: 'FollowNotify', type: 'object', fields: followNotifyFields },
  };

  declare readonly type: typeof LiveFollowEvent.type;

  /** `FollowNotify`. */
  declare readonly followNotify?: FollowNotify;
}

/**
 * Result of the live long-term subscription push.
 *
 * Official name: event `wxalive_push_message_notify`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/event_push/liveplayer/longterm_subscription.html
 */
export class LivePushMessageEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.wxalive_push_message_notify';
  static override readonly fields: EventFields = {
    pushMessageApiNotify: { name: 'PushMessageApiNotify', type: 'object', fields: pushMessageApiNotifyFields },
  };

  declare readonly type: typeof LivePushMessageEvent.type;

  /** `PushMessageApiNotify`. */
  declare readonly pushMessageApiNotify?: PushMessageApiNotify;
}

/**
 * B2B store assistant refund result.
 *
 * Official name: event `retail_refund_notify`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_refundorder
 */
export class RetailRefundEvent extends PaymentPushEvent {
  static readonly type = 'mini-program.event.retail_refund_notify';
  static override readonly fields: EventFields = {
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

  /** `refund_from`. */
  declare readonly refundFrom?: string;

  /** `refund_reason`. */
  declare readonly refundReason?: string;

  /** `create_time`. */
  declare readonly refundCreateTime?: string;

  /** `refund_time`. */
  declare readonly refundTime?: string;

  /** `refund_status`. */
  declare readonly refundStatus?: string;

  /** `wxpay_refund_id`. */
  declare readonly wxpayRefundId?: string;

  /** `env`. */
  declare readonly env?: number;

  /** `pay_channel`. */
  declare readonly payChannel?: number;

  /** `refund_desc`. */
  declare readonly refundDesc?: string;
}

/**
 * Virtual payment: goods paid, deliver now.
 *
 * Official name: event `xpay_goods_deliver_notify`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class VirtualPaymentGoodsDeliverEvent extends PaymentPushEvent {
  static readonly type = 'mini-program.event.xpay_goods_deliver_notify';
  static override readonly fields: EventFields = {
    openId: { name: 'OpenId', type: 'string' },
    outTradeNo: { name: 'OutTradeNo', type: 'string' },
    env: { name: 'Env', type: 'number' },
    weChatPayInfo: { name: 'WeChatPayInfo', type: 'object', fields: weChatPayInfoFields },
    goodsInfo: { name: 'GoodsInfo', type: 'object', fields: goodsInfoFields },
    teamInfo: { name: 'TeamInfo', type: 'object', fields: teamInfoFields },
  };

  declare readonly type: typeof VirtualPaymentGoodsDeliverEvent.type;

  /** `OpenId`. */
  declare readonly openId?: string;

  /** `OutTradeNo`. */
  declare readonly outTradeNo?: string;

  /** `Env`. */
  declare readonly env?: number;

  /** `WeChatPayInfo`. */
  declare readonly weChatPayInfo?: WeChatPayInfo;

  /** `GoodsInfo`. */
  declare readonly goodsInfo?: GoodsInfo;

  /** `TeamInfo`. */
  declare readonly teamInfo?: TeamInfo;
}

/**
 * Virtual payment: token (coin) payment.
 *
 * Official name: event `xpay_coin_pay_notify`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class VirtualPaymentCoinPayEvent extends PaymentPushEvent {
  static readonly type = 'mini-program.event.xpay_coin_pay_notify';
  static override readonly fields: EventFields = {
    openId: { name: 'OpenId', type: 'string' },
    outTradeNo: { name: 'OutTradeNo', type: 'string' },
    env: { name: 'Env', type: 'number' },
    weChatPayInfo: { name: 'WeChatPayInfo', type: 'object', fields: weChatPayInfoFields },
    coinInfo: { name: 'CoinInfo', type: 'object', fields: coinInfoFields },
    teamInfo: { name: 'TeamInfo', type: 'object', fields: teamInfoFields },
  };

  declare readonly type: typeof VirtualPaymentCoinPayEvent.type;

  /** `OpenId`. */
  declare readonly openId?: string;

  /** `OutTradeNo`. */
  declare readonly outTradeNo?: string;

  /** `Env`. */
  declare readonly env?: number;

  /** `WeChatPayInfo`. */
  declare readonly weChatPayInfo?: WeChatPayInfo;

  /** `CoinInfo`. */
  declare readonly coinInfo?: CoinInfo;

  /** `TeamInfo`. */
  declare readonly teamInfo?: TeamInfo;
}

/**
 * Virtual payment: refund finished.
 *
 * Official name: event `xpay_refund_notify`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class VirtualPaymentRefundEvent extends PaymentPushEvent {
  static readonly type = 'mini-program.event.xpay_refund_notify';
  static override readonly fields: EventFields = {
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

  /** `RetCode`. */
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
 * Virtual payment: user complaint.
 *
 * Official name: event `xpay_complaint_notify`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class VirtualPaymentComplaintEvent extends PaymentPushEvent {
  static readonly type = 'mini-program.event.xpay_complaint_notify';
  static override readonly fields: EventFields = {
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
 * Virtual payment: WeChat Pay risk notice (due diligence or punishment).
 *
 * Official name: event `xpay_wxpay_callback_notify`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class VirtualPaymentRiskNoticeEvent extends PaymentPushEvent {
  static readonly type = 'mini-program.event.xpay_wxpay_callback_notify';
  static override readonly fields: EventFields = {
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
 * Virtual payment: membership subscription signed or ended.
 *
 * Official name: event `xpay_subscribe_signing_result_notify`. Not confirmed on an official page, and its fields are not known: see `raw`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class VirtualPaymentSubscribeSigningResultEvent extends PaymentPushEvent {
  static readonly type = 'mini-program.event.xpay_subscribe_signing_result_notify';

  declare readonly type: typeof VirtualPaymentSubscribeSigningResultEvent.type;
}

/**
 * Virtual payment: membership renewal charge failed.
 *
 * Official name: event `xpay_subscribe_pay_fail_notify`. Not confirmed on an official page, and its fields are not known: see `raw`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class VirtualPaymentSubscribePayFailEvent extends PaymentPushEvent {
  static readonly type = 'mini-program.event.xpay_subscribe_pay_fail_notify';

  declare readonly type: typeof VirtualPaymentSubscribePayFailEvent.type;
}

/**
 * Virtual payment: iOS membership subscription signing result.
 *
 * Official name: event `xpay_apple_subscribe_signing_result_notify`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/vip.html
 */
export class VirtualPaymentAppleSubscribeSigningResultEvent extends PaymentPushEvent {
  static readonly type = 'mini-program.event.xpay_apple_subscribe_signing_result_notify';
  static override readonly fields: EventFields = {
    openId: { name: 'OpenId', type: 'string' },
    outTradeNo: { name: 'OutTradeNo', type: 'string' },
    env: { name: 'Env', type: 'number' },
    productId: { name: 'ProductId', type: 'string' },
    contractResult: { name: 'ContractResult', type: 'number' },
    contractResultMsg: { name: 'ContractResultMsg', type: 'string' },
    contractId: { name: 'ContractId', type: 'string' },
    attach: { name: 'Attach', type: 'string' },
  };

  declare readonly type: typeof VirtualPaymentAppleSubscribeSigningResultEvent.type;

  /** `OpenId`. */
  declare readonly openId?: string;

  /** `OutTradeNo`. */
  declare readonly outTradeNo?: string;

  /** `Env`. */
  declare readonly env?: number;

  /** `ProductId`. */
  declare readonly productId?: string;

  /** `ContractResult`. */
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
 * Official name: event `xpay_subscribe_ios_refund_query_notify`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/vip.html
 */
export class VirtualPaymentRefundQueryEvent extends RefundQueryEvent {
  static readonly type = 'mini-program.event.xpay_subscribe_ios_refund_query_notify';
  static override readonly fields: EventFields = {
    refundTime: { name: 'refund_time', type: 'string' },
    orderTime: { name: 'order_time', type: 'string' },
    channelBill: { name: 'channel_bill', type: 'string' },
    bundleid: { name: 'bundleid', type: 'string' },
    productId: { name: 'product_id', type: 'string' },
    pCount: { name: 'p_count', type: 'string' },
    refundRequestReason: { name: 'refund_request_reason', type: 'string' },
    provideStatus: { name: 'provide_status', type: 'string' },
    payOrderId: { name: 'pay_order_id', type: 'string' },
  };

  declare readonly type: typeof VirtualPaymentRefundQueryEvent.type;

  /** `refund_time`. */
  declare readonly refundTime?: string;

  /** `order_time`. */
  declare readonly orderTime?: string;

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

  /** `provide_status`. */
  declare readonly provideStatus?: string;

  /** `pay_order_id`. */
  declare readonly payOrderId?: string;
}

/**
 * Mini game: token delivery finished.
 *
 * Official name: event `minigame_coin_deliver_completed`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class MiniGameCoinDeliverCompletedEvent extends PaymentPushEvent {
  static readonly type = 'mini-program.event.minigame_coin_deliver_completed';
  static override readonly fields: EventFields = {
    miniGame: { name: 'MiniGame', type: 'object', fields: miniGameFields },
  };

  declare readonly type: typeof MiniGameCoinDeliverCompletedEvent.type;

  /** `MiniGame`. */
  declare readonly miniGame: MiniGame;
}

/**
 * Mini game: direct goods purchase paid, deliver now.
 *
 * Official name: event `minigame_game_pay_goods_deliver_notify`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class MiniGameGoodsDeliverEvent extends PaymentPushEvent {
  static readonly type = 'mini-program.event.minigame_game_pay_goods_deliver_notify';
  static override readonly fields: EventFields = {
    miniGame: { name: 'MiniGame', type: 'object', fields: miniGameGoodsDeliverMiniGameFields },
  };

  declare readonly type: typeof MiniGameGoodsDeliverEvent.type;

  /** `MiniGame`. */
  declare readonly miniGame: MiniGameGoodsDeliverMiniGame;
}

/**
 * Mini game: store (H5) goods paid, deliver now.
 *
 * Official name: event `minigame_h5_goods_deliver_notify`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class MiniGameStoreGoodsDeliverEvent extends PaymentPushEvent {
  static readonly type = 'mini-program.event.minigame_h5_goods_deliver_notify';
  static override readonly fields: EventFields = {
    miniGame: { name: 'MiniGame', type: 'object', fields: miniGameGoodsDeliverMiniGameFields },
  };

  declare readonly type: typeof MiniGameStoreGoodsDeliverEvent.type;

  /** `MiniGame`. */
  declare readonly miniGame: MiniGameGoodsDeliverMiniGame;
}

/**
 * Mini game: store goods delivery (older event name).
 *
 * Official name: event `minigame_deliver_h5_pay_products`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class MiniGameDeliverH5PayProductsEvent extends PaymentPushEvent {
  static readonly type = 'mini-program.event.minigame_deliver_h5_pay_products';
  static override readonly fields: EventFields = {
    miniGame: { name: 'MiniGame', type: 'object', fields: miniGameGoodsDeliverMiniGameFields },
  };

  declare readonly type: typeof MiniGameDeliverH5PayProductsEvent.type;

  /** `MiniGame`. */
  declare readonly miniGame: MiniGameGoodsDeliverMiniGame;
}

/**
 * Trading component: account opening result.
 *
 * Official name: event `open_product_account_register`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/account_register.html
 */
export class OpenProductAccountRegisterEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.open_product_account_register';
  static override readonly fields: EventFields = {
    openProductAccountRegister: {
      name: 'OpenProductAccountRegister',
      type: 'object',
      fields: openProductAccountRegisterFields,
    },
  };

  declare readonly type: typeof OpenProductAccountRegisterEvent.type;

  /** `OpenProductAccountRegister`. */
  declare readonly openProductAccountRegister: OpenProductAccountRegister;
}

/**
 * Trading component: brand review result.
 *
 * Official name: event `open_product_brand_audit`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/brand_audit.html
 */
export class OpenProductBrandAuditEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.open_product_brand_audit';
  static override readonly fields: EventFields = {
    qualificationAuditResult: {
      name: 'QualificationAuditResult',
      type: 'object',
      fields: qualificationAuditResultFields,
    },
  };

  declare readonly type: typeof OpenProductBrandAuditEvent.type;

  /** `QualificationAuditResult`. */
  declare readonly qualificationAuditResult: QualificationAuditResult;
}

/**
 * Trading component: category review result.
 *
 * Official name: event `open_product_category_audit`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/category_audit.html
 */
export class OpenProductCategoryAuditEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.open_product_category_audit';
  static override readonly fields: EventFields = {
    qualificationAuditResult: {
      name: 'QualificationAuditResult',
      type: 'object',
      fields: openProductCategoryAuditQualificationAuditResultFields,
    },
  };

  declare readonly type: typeof OpenProductCategoryAuditEvent.type;

  /** `QualificationAuditResult`. */
  declare readonly qualificationAuditResult: OpenProductCategoryAuditQualificationAuditResult;
}

/**
 * Trading component: scene review result.
 *
 * Official name: event `open_product_scene_group_audit`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/scene_group_audit.html
 */
export class OpenProductSceneGroupAuditEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.open_product_scene_group_audit';
  static override readonly fields: EventFields = {
    sceneGroupAudit: { name: 'SceneGroupAudit', type: 'object', fields: sceneGroupAuditFields },
  };

  declare readonly type: typeof OpenProductSceneGroupAuditEvent.type;

  /** `SceneGroupAudit`. */
  declare readonly sceneGroupAudit: SceneGroupAudit;
}

/**
 * Trading component: product review result.
 *
 * Official name: event `open_product_spu_audit`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/spu_audit.html
 */
export class OpenProductSpuAuditEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.open_product_spu_audit';
  static override readonly fields: EventFields = {
    openProductSpuAudit: { name: 'OpenProductSpuAudit', type: 'object', fields: openProductSpuAuditFields },
  };

  declare readonly type: typeof OpenProductSpuAuditEvent.type;

  /** `OpenProductSpuAudit`. */
  declare readonly openProductSpuAudit: OpenProductSpuAudit;
}

/**
 * Trading component: product put on or off sale.
 *
 * Official name: event `open_product_spu_status_update`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/spu_status_update.html
 */
export class OpenProductSpuStatusUpdateEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.open_product_spu_status_update';
  static override readonly fields: EventFields = {
    openProductSpuAudit: { name: 'OpenProductSpuAudit', type: 'object', fields: openProductSpuAuditFields },
  };

  declare readonly type: typeof OpenProductSpuStatusUpdateEvent.type;

  /** `OpenProductSpuAudit`. */
  declare readonly openProductSpuAudit: OpenProductSpuAudit;
}

/**
 * Trading component: order paid.
 *
 * Official name: event `open_product_order_pay`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/order_success.html
 */
export class OpenProductOrderPayEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.open_product_order_pay';
  static override readonly fields: EventFields = {
    orderInfo: { name: 'order_info', type: 'object', fields: orderInfoFields },
  };

  declare readonly type: typeof OpenProductOrderPayEvent.type;

  /** `order_info`. */
  declare readonly orderInfo: OrderInfo;
}

/**
 * Trading component: order cancelled.
 *
 * Official name: event `open_product_order_cancel`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/order_cancel.html
 */
export class OpenProductOrderCancelEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.open_product_order_cancel';
  static override readonly fields: EventFields = {
    orderInfo: { name: 'order_info', type: 'object', fields: openProductOrderCancelOrderInfoFields },
  };

  declare readonly type: typeof OpenProductOrderCancelEvent.type;

  /** `order_info`. */
  declare readonly orderInfo: OpenProductOrderCancelOrderInfo;
}

/**
 * Trading component: goods received.
 *
 * Official name: event `open_product_order_confirm`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/order_confirm.html
 */
export class OpenProductOrderConfirmEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.open_product_order_confirm';
  static override readonly fields: EventFields = {
    orderInfo: { name: 'order_info', type: 'object', fields: openProductOrderCancelOrderInfoFields },
  };

  declare readonly type: typeof OpenProductOrderConfirmEvent.type;

  /** `order_info`. */
  declare readonly orderInfo: OpenProductOrderCancelOrderInfo;
}

/**
 * Trading component: order refunded.
 *
 * Official name: event `open_product_order_refund`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/order_refund.html
 */
export class OpenProductOrderRefundEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.open_product_order_refund';
  static override readonly fields: EventFields = {
    orderInfo: { name: 'order_info', type: 'object', fields: openProductOrderCancelOrderInfoFields },
  };

  declare readonly type: typeof OpenProductOrderRefundEvent.type;

  /** `order_info`. */
  declare readonly orderInfo: OpenProductOrderCancelOrderInfo;
}

/**
 * Trading component: order settled.
 *
 * Official name: event `open_product_order_settle`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/order_settle.html
 */
export class OpenProductOrderSettleEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.open_product_order_settle';
  static override readonly fields: EventFields = {
    orderInfo: { name: 'order_info', type: 'object', fields: openProductOrderSettleOrderInfoFields },
  };

  declare readonly type: typeof OpenProductOrderSettleEvent.type;

  /** `order_info`. */
  declare readonly orderInfo: OpenProductOrderSettleOrderInfo;
}

/**
 * Trading component: promotion order analysed.
 *
 * Official name: event `open_product_order_analyze`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/order_analyze.html
 */
export class OpenProductOrderAnalyzeEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.open_product_order_analyze';
  static override readonly fields: EventFields = {
    orderInfo: { name: 'order_info', type: 'object', fields: openProductOrderAnalyzeOrderInfoFields },
  };

  declare readonly type: typeof OpenProductOrderAnalyzeEvent.type;

  /** `order_info`. */
  declare readonly orderInfo: OpenProductOrderAnalyzeOrderInfo;
}

/**
 * Trading component: user claims a coupon (a reply is expected).
 *
 * Official name: event `open_product_receive_coupon`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/receive_coupon.html
 */
export class OpenProductReceiveCouponEvent extends CouponClaimEvent {
  static readonly type = 'mini-program.event.open_product_receive_coupon';
  static override readonly fields: EventFields = {
    outCouponId: { name: 'out_coupon_id', type: 'string' },
    requestId: { name: 'request_id', type: 'string' },
  };

  declare readonly type: typeof OpenProductReceiveCouponEvent.type;

  /** `out_coupon_id`. */
  declare readonly outCouponId: string;

  /** `request_id`. */
  declare readonly requestId: string;
}

/**
 * Trading component: after-sale order created.
 *
 * Official name: event `aftersale_new_order`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/aftersale/aftersale_new_order.html
 */
export class AfterSaleNewOrderEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.aftersale_new_order';
  static override readonly fields: EventFields = {
    aftersaleInfo: { name: 'aftersale_info', type: 'object', fields: aftersaleInfoFields },
  };

  declare readonly type: typeof AfterSaleNewOrderEvent.type;

  /** `aftersale_info`. */
  declare readonly aftersaleInfo: AftersaleInfo;
}

/**
 * Trading component: after-sale order updated.
 *
 * Official name: event `aftersale_update_order`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/aftersale/aftersale_user_update_order.html
 */
export class AfterSaleUpdateOrderEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.aftersale_update_order';
  static override readonly fields: EventFields = {
    aftersaleInfo: { name: 'aftersale_info', type: 'object', fields: afterSaleUpdateOrderAftersaleInfoFields },
  };

  declare readonly type: typeof AfterSaleUpdateOrderEvent.type;

  /** `aftersale_info`. */
  declare readonly aftersaleInfo: AfterSaleUpdateOrderAftersaleInfo;
}

/**
 * Trading component: user cancelled after-sale.
 *
 * Official name: event `aftersale_user_cancel`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/aftersale/aftersale_user_cancel.html
 */
export class AfterSaleUserCancelEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.aftersale_user_cancel';
  static override readonly fields: EventFields = {
    aftersaleInfo: { name: 'aftersale_info', type: 'object', fields: afterSaleUpdateOrderAftersaleInfoFields },
  };

  declare readonly type: typeof AfterSaleUserCancelEvent.type;

  /** `aftersale_info`. */
  declare readonly aftersaleInfo: AfterSaleUpdateOrderAftersaleInfo;
}

/**
 * Trading component: refund succeeded.
 *
 * Official name: event `aftersale_refund_success`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/aftersale/aftersale_refund_success.html
 */
export class AfterSaleRefundSuccessEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.aftersale_refund_success';
  static override readonly fields: EventFields = {
    aftersaleInfo: { name: 'aftersale_info', type: 'object', fields: afterSaleUpdateOrderAftersaleInfoFields },
  };

  declare readonly type: typeof AfterSaleRefundSuccessEvent.type;

  /** `aftersale_info`. */
  declare readonly aftersaleInfo: AfterSaleUpdateOrderAftersaleInfo;
}

/**
 * Trading component: user changed return tracking info.
 *
 * Official name: event `aftersale_user_modify_return_info`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/aftersale/aftersale_user_modify_return_info.html
 */
export class AfterSaleUserModifyReturnInfoEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.aftersale_user_modify_return_info';
  static override readonly fields: EventFields = {
    aftersaleInfo: { name: 'aftersale_info', type: 'object', fields: afterSaleUpdateOrderAftersaleInfoFields },
  };

  declare readonly type: typeof AfterSaleUserModifyReturnInfoEvent.type;

  /** `aftersale_info`. */
  declare readonly aftersaleInfo: AfterSaleUpdateOrderAftersaleInfo;
}

/**
 * Trading component: user confirmed refund proof.
 *
 * Official name: event `aftersale_user_confirm_refund_certificate`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/aftersale/aftersale_user_confirm_refund_certificate.html
 */
export class AfterSaleUserConfirmRefundCertificateEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.aftersale_user_confirm_refund_certificate';
  static override readonly fields: EventFields = {
    aftersaleInfo: { name: 'aftersale_info', type: 'object', fields: afterSaleUpdateOrderAftersaleInfoFields },
  };

  declare readonly type: typeof AfterSaleUserConfirmRefundCertificateEvent.type;

  /** `aftersale_info`. */
  declare readonly aftersaleInfo: AfterSaleUpdateOrderAftersaleInfo;
}

/**
 * Trading component: merchant must confirm return receipt.
 *
 * Official name: event `aftersale_wait_merchant_confirm_receipt`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/aftersale/aftersale_wait_merchant_confirm_receipt.html
 */
export class AfterSaleWaitMerchantConfirmReceiptEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.aftersale_wait_merchant_confirm_receipt';
  static override readonly fields: EventFields = {
    aftersaleInfo: { name: 'aftersale_info', type: 'object', fields: afterSaleUpdateOrderAftersaleInfoFields },
  };

  declare readonly type: typeof AfterSaleWaitMerchantConfirmReceiptEvent.type;

  /** `aftersale_info`. */
  declare readonly aftersaleInfo: AfterSaleUpdateOrderAftersaleInfo;
}

/**
 * Trading component: merchant must refund offline.
 *
 * Official name: event `aftersale_wait_merchant_offline_refund`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/aftersale/aftersale_wait_merchant_offline_refund.html
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/aftersale/aftersale_refund_failed.html
 */
export class AfterSaleWaitMerchantOfflineRefundEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.aftersale_wait_merchant_offline_refund';
  static override readonly fields: EventFields = {
    aftersaleInfo: { name: 'aftersale_info', type: 'object', fields: afterSaleUpdateOrderAftersaleInfoFields },
  };

  declare readonly type: typeof AfterSaleWaitMerchantOfflineRefundEvent.type;

  /** `aftersale_info`. */
  declare readonly aftersaleInfo: AfterSaleUpdateOrderAftersaleInfo;
}

/**
 * Trading component: merchant was late confirming receipt.
 *
 * Official name: event `aftersale_merchant_confirm_receipt_overdue`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/aftersale/aftersale_merchant_confirm_receipt_overdue.html
 */
export class AfterSaleMerchantConfirmReceiptOverdueEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.aftersale_merchant_confirm_receipt_overdue';
  static override readonly fields: EventFields = {
    aftersaleInfo: { name: 'aftersale_info', type: 'object', fields: afterSaleUpdateOrderAftersaleInfoFields },
  };

  declare readonly type: typeof AfterSaleMerchantConfirmReceiptOverdueEvent.type;

  /** `aftersale_info`. */
  declare readonly aftersaleInfo: AfterSaleUpdateOrderAftersaleInfo;
}

/**
 * Trading component: merchant was late handling a refund.
 *
 * Official name: event `aftersale_merchant_handle_refund_overdue`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/aftersale/aftersale_merchant_handle_refund_overdue.html
 */
export class AfterSaleMerchantHandleRefundOverdueEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.aftersale_merchant_handle_refund_overdue';
  static override readonly fields: EventFields = {
    aftersaleInfo: { name: 'aftersale_info', type: 'object', fields: afterSaleUpdateOrderAftersaleInfoFields },
  };

  declare readonly type: typeof AfterSaleMerchantHandleRefundOverdueEvent.type;

  /** `aftersale_info`. */
  declare readonly aftersaleInfo: AfterSaleUpdateOrderAftersaleInfo;
}

/**
 * Trading component: merchant was late handling a return.
 *
 * Official name: event `aftersale_merchant_handle_return_overdue`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/aftersale/aftersale_merchant_handle_return_overdue.html
 */
export class AfterSaleMerchantHandleReturnOverdueEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.aftersale_merchant_handle_return_overdue';
  static override readonly fields: EventFields = {
    aftersaleInfo: { name: 'aftersale_info', type: 'object', fields: afterSaleUpdateOrderAftersaleInfoFields },
  };

  declare readonly type: typeof AfterSaleMerchantHandleReturnOverdueEvent.type;

  /** `aftersale_info`. */
  declare readonly aftersaleInfo: AfterSaleUpdateOrderAftersaleInfo;
}

/**
 * Trading component: user was late with return info.
 *
 * Official name: event `aftersale_user_upload_return_info_overdue`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/aftersale/aftersale_user_upload_return_info_overdue.html
 */
export class AfterSaleUserUploadReturnInfoOverdueEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.aftersale_user_upload_return_info_overdue';
  static override readonly fields: EventFields = {
    aftersaleInfo: { name: 'aftersale_info', type: 'object', fields: afterSaleUpdateOrderAftersaleInfoFields },
  };

  declare readonly type: typeof AfterSaleUserUploadReturnInfoOverdueEvent.type;

  /** `aftersale_info`. */
  declare readonly aftersaleInfo: AfterSaleUpdateOrderAftersaleInfo;
}

/**
 * Trading component: user was late asking for arbitration.
 *
 * Official name: event `aftersale_user_apply_platform_judge_overdue`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/aftersale/aftersale_user_apply_platform_judge_overdue.html
 */
export class AfterSaleUserApplyPlatformJudgeOverdueEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.aftersale_user_apply_platform_judge_overdue';
  static override readonly fields: EventFields = {
    aftersaleInfo: { name: 'aftersale_info', type: 'object', fields: afterSaleUpdateOrderAftersaleInfoFields },
  };

  declare readonly type: typeof AfterSaleUserApplyPlatformJudgeOverdueEvent.type;

  /** `aftersale_info`. */
  declare readonly aftersaleInfo: AfterSaleUpdateOrderAftersaleInfo;
}

/**
 * Trading component: dispute changed the order state.
 *
 * Official name: event `aftersale_complaint_update_order_state`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/aftersale/aftersale_complaint_update_order_state.html
 */
export class AfterSaleComplaintUpdateOrderStateEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.aftersale_complaint_update_order_state';
  static override readonly fields: EventFields = {
    aftersaleInfo: { name: 'aftersale_info', type: 'object', fields: afterSaleUpdateOrderAftersaleInfoFields },
  };

  declare readonly type: typeof AfterSaleComplaintUpdateOrderStateEvent.type;

  /** `aftersale_info`. */
  declare readonly aftersaleInfo: AfterSaleUpdateOrderAftersaleInfo;
}

/**
 * Trading component: transaction complaint (one sample spells it with a space).
 *
 * Official name: event `complaint_callback`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/guarantee/complaint.html
 */
export class ComplaintCallbackEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.complaint_callback';
  static override readonly fields: EventFields = {
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

  declare readonly type: typeof ComplaintCallbackEvent.type;

  /** `BussiCallBackInfo`. */
  declare readonly bussiCallBackInfo: BussiCallBackInfo;

  /** `appid`. */
  declare readonly appid: string;

  /** `option_type`. */
  declare readonly optionType: string;

  /** `complaint_order_id`. */
  declare readonly complaintOrderId: string;

  /** `open_id`. */
  declare readonly openId: string;

  /** `type`. */
  declare readonly complaintType: number;

  /** `status`. */
  declare readonly status: number;

  /** `phone_number`. */
  declare readonly phoneNumber: string;

  /** `customer_material_content`. */
  declare readonly customerMaterialContent?: string;

  /** `customer_material_media_id_list`. */
  declare readonly customerMaterialMediaIdList?: string;

  /** `order_id`. */
  declare readonly orderId: string;

  /** `out_trade_no`. */
  declare readonly outTradeNo: string;

  /** `product_name`. */
  declare readonly productName: string;

  /** `pay_time`. */
  declare readonly payTime: Date;

  /** `total_cost`. */
  declare readonly totalCost: number;

  /** `create_time`. */
  declare readonly complaintCreateTime: Date;

  /** `expire_time`. */
  declare readonly expireTime: Date;

  /** `history`. */
  declare readonly history: readonly History[];
}

/**
 * Trading component: complaint notice.
 *
 * Official name: event `complaint_notify`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class ComplaintEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.complaint_notify';
  static override readonly fields: EventFields = {
    complaintInfo: { name: 'complaint_info', type: 'object', fields: complaintInfoFields },
  };

  declare readonly type: typeof ComplaintEvent.type;

  /** `complaint_info`. */
  declare readonly complaintInfo: ComplaintInfo;
}

/**
 * Trading component: funds order paid.
 *
 * Official name: event `funds_order_pay`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/wxafunds/callback/create_order.html
 */
export class FundsOrderPayEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.funds_order_pay';
  static override readonly fields: EventFields = {
    orderInfo: { name: 'order_info', type: 'object', fields: fundsOrderPayOrderInfoFields },
  };

  declare readonly type: typeof FundsOrderPayEvent.type;

  /** `order_info`. */
  declare readonly orderInfo: FundsOrderPayOrderInfo;
}

/**
 * Trading component: funds order refunded.
 *
 * Official name: event `funds_order_refund`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/wxafunds/callback/refunds_order.html
 */
export class FundsOrderRefundEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.funds_order_refund';
  static override readonly fields: EventFields = {
    orderInfo: { name: 'order_info', type: 'object', fields: fundsOrderRefundOrderInfoFields },
  };

  declare readonly type: typeof FundsOrderRefundEvent.type;

  /** `order_info`. */
  declare readonly orderInfo: FundsOrderRefundOrderInfo;
}

/**
 * Trading component: funds order profit sharing.
 *
 * Official name: event `funds_order_profitsharing`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/wxafunds/callback/profitsharing_order.html
 */
export class FundsOrderProfitsharingEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.funds_order_profitsharing';
  static override readonly fields: EventFields = {
    orderInfo: { name: 'order_info', type: 'object', fields: fundsOrderProfitsharingOrderInfoFields },
  };

  declare readonly type: typeof FundsOrderProfitsharingEvent.type;

  /** `order_info`. */
  declare readonly orderInfo: FundsOrderProfitsharingOrderInfo;
}

/**
 * Trading component: withdrawal result.
 *
 * Official name: event `withdraw_notify`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/withdraw_notify.html
 */
export class WithdrawEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.withdraw_notify';
  static override readonly fields: EventFields = {
    withdrawInfo: { name: 'withdraw_info', type: 'object', fields: withdrawInfoFields },
  };

  declare readonly type: typeof WithdrawEvent.type;

  /** `withdraw_info`. */
  declare readonly withdrawInfo: WithdrawInfo;
}

/**
 * Trading component: promoter action.
 *
 * Official name: event `miniprogram_sharer_action`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/sharer/share_attribute.html
 */
export class MiniProgramSharerActionEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.miniprogram_sharer_action';
  static override readonly fields: EventFields = {
    actionType: { name: 'type', type: 'number' },
    openid: { name: 'openid', type: 'string' },
    promoter: { name: 'promoter', type: 'object', fields: miniProgramSharerActionPromoterFields },
  };

  declare readonly type: typeof MiniProgramSharerActionEvent.type;

  /** `type`. */
  declare readonly actionType: number;

  /** `openid`. */
  declare readonly openid: string;

  /** `promoter`. */
  declare readonly promoter: MiniProgramSharerActionPromoter;
}

/**
 * Trading component: promoter binding changed.
 *
 * Official name: event `miniprogram_sharer_bind_status_change`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/sharer_bind_staus_change.html
 */
export class MiniProgramSharerBindStatusChangeEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.miniprogram_sharer_bind_status_change';
  static override readonly fields: EventFields = {
    openid: { name: 'openid', type: 'string' },
    bindStatus: { name: 'bind_status', type: 'number' },
  };

  declare readonly type: typeof MiniProgramSharerBindStatusChangeEvent.type;

  /** `openid`. */
  declare readonly openid: string;

  /** `bind_status`. */
  declare readonly bindStatus: number;
}

/**
 * Logistics assistant, carrier side: create a waybill (reply expected).
 *
 * Official name: event `add_waybill`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/express/express-by-provider/onAddOrder.html
 */
export class AddWaybillEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.add_waybill';
  static override readonly fields: EventFields = {
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
 * Logistics assistant, carrier side: cancel a waybill.
 *
 * Official name: event `cancel_waybill`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/express/express-by-provider/onCancelOrder.html
 */
export class CancelWaybillEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.cancel_waybill';
  static override readonly fields: EventFields = {
    bizID: { name: 'BizID', type: 'string' },
    bizPwd: { name: 'BizPwd', type: 'string' },
    shopAppID: { name: 'ShopAppID', type: 'string' },
    orderID: { name: 'OrderID', type: 'string' },
    wayBillID: { name: 'WayBillID', type: 'string' },
  };

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
 * Logistics assistant, carrier side: check a merchant account.
 *
 * Official name: event `check_biz`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/express/express-by-provider/onCheckBusiness.html
 */
export class CheckBizEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.check_biz';
  static override readonly fields: EventFields = {
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

  declare readonly type: typeof CheckBizEvent.type;

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

/**
 * Logistics assistant, carrier side: query merchant quota.
 *
 * Official name: event `get_quota`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/express/express-by-provider/onGetQuota.html
 */
export class GetQuotaEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.get_quota';
  static override readonly fields: EventFields = {
    bizID: { name: 'BizID', type: 'string' },
    bizPwd: { name: 'BizPwd', type: 'string' },
    shopAppID: { name: 'ShopAppID', type: 'string' },
  };

  declare readonly type: typeof GetQuotaEvent.type;

  /** `BizID`. */
  declare readonly bizID: string;

  /** `BizPwd`. */
  declare readonly bizPwd?: string;

  /** `ShopAppID`. */
  declare readonly shopAppID?: string;
}

/**
 * Retail express, carrier side: create an order (reply expected).
 *
 * Official name: event `add_single_waybill`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html
 */
export class AddSingleWaybillEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.add_single_waybill';
  static override readonly fields: EventFields = {
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

  declare readonly type: typeof AddSingleWaybillEvent.type;

  /** `Token`. */
  declare readonly token: string;

  /** `WXAppId`. */
  declare readonly wxAppId: string;

  /** `CompanyID`. */
  declare readonly companyID?: string;

  /** `Account`. */
  declare readonly expressAccount?: string;

  /** `AccountPwd`. */
  declare readonly accountPwd?: string;

  /** `OrderID`. */
  declare readonly orderID?: string;

  /** `Sender`. */
  declare readonly sender: unknown;

  /** `Receiver`. */
  declare readonly receiver: unknown;

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
 * Retail express, carrier side: cancel an order (reply expected).
 *
 * Official name: event `cancel_single_waybill`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html
 */
export class CancelSingleWaybillEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.cancel_single_waybill';
  static override readonly fields: EventFields = {
    token: { name: 'Token', type: 'string' },
    wxAppId: { name: 'WXAppId', type: 'string' },
    orderID: { name: 'OrderID', type: 'string' },
    wayBillID: { name: 'WayBillID', type: 'string' },
    cancelID: { name: 'CancelID', type: 'string' },
    cancelReason: { name: 'CancelReason', type: 'string' },
  };

  declare readonly type: typeof CancelSingleWaybillEvent.type;

  /** `Token`. */
  declare readonly token: string;

  /** `WXAppId`. */
  declare readonly wxAppId: string;

  /** `OrderID`. */
  declare readonly orderID?: string;

  /** `WayBillID`. */
  declare readonly wayBillID?: string;

  /** `CancelID`. */
  declare readonly cancelID: string;

  /** `CancelReason`. */
  declare readonly cancelReason?: string;
}

/**
 * Retail express, carrier side: query an order (reply expected).
 *
 * Official name: event `query_single_waybill`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html
 */
export class QuerySingleWaybillEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.query_single_waybill';
  static override readonly fields: EventFields = {
    token: { name: 'Token', type: 'string' },
    wxAppId: { name: 'WXAppId', type: 'string' },
    orderID: { name: 'OrderID', type: 'string' },
    wayBillID: { name: 'WayBillID', type: 'string' },
  };

  declare readonly type: typeof QuerySingleWaybillEvent.type;

  /** `Token`. */
  declare readonly token: string;

  /** `WXAppId`. */
  declare readonly wxAppId: string;

  /** `OrderID`. */
  declare readonly orderID?: string;

  /** `WayBillID`. */
  declare readonly wayBillID?: string;
}

/**
 * Retail express, carrier side: quote a fee (reply expected).
 *
 * Official name: event `query_single_waybill_fee`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html
 */
export class QuerySingleWaybillFeeEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.query_single_waybill_fee';
  static override readonly fields: EventFields = {
    sender: { name: 'Sender', type: 'object', fields: querySingleWaybillFeeSenderFields },
    receiver: { name: 'Receiver', type: 'json' },
    goodDetail: { name: 'GoodDetail', type: 'object', fields: goodDetailFields },
    scene: { name: 'Scene', type: 'number' },
  };

  declare readonly type: typeof QuerySingleWaybillFeeEvent.type;

  /** `Sender`. */
  declare readonly sender: QuerySingleWaybillFeeSender;

  /** `Receiver`. */
  declare readonly receiver: unknown;

  /** `GoodDetail`. */
  declare readonly goodDetail?: GoodDetail;

  /** `Scene`. */
  declare readonly scene: number;
}

/**
 * Retail express, carrier side: order was paid (reply expected).
 *
 * Official name: event `notify_single_waybill_pay`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html
 */
export class SingleWaybillPayEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.notify_single_waybill_pay';
  static override readonly fields: EventFields = {
    token: { name: 'Token', type: 'string' },
    wxAppId: { name: 'WXAppId', type: 'string' },
    orderID: { name: 'OrderID', type: 'string' },
    wayBillID: { name: 'WayBillID', type: 'string' },
    fee: { name: 'Fee', type: 'number' },
    originalFee: { name: 'OriginalFee', type: 'number' },
    payOrderId: { name: 'PayOrderId', type: 'string' },
    payFinishTime: { name: 'PayFinishTime', type: 'date' },
  };

  declare readonly type: typeof SingleWaybillPayEvent.type;

  /** `Token`. */
  declare readonly token: string;

  /** `WXAppId`. */
  declare readonly wxAppId: string;

  /** `OrderID`. */
  declare readonly orderID?: string;

  /** `WayBillID`. */
  declare readonly wayBillID?: string;

  /** `Fee`. */
  declare readonly fee: number;

  /** `OriginalFee`. */
  declare readonly originalFee?: number;

  /** `PayOrderId`. */
  declare readonly payOrderId?: string;

  /** `PayFinishTime`. */
  declare readonly payFinishTime?: Date;
}

/**
 * Retail express, carrier side: user urges pickup (reply expected).
 *
 * Official name: event `remind_waybill`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html
 */
export class RemindWaybillEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.remind_waybill';
  static override readonly fields: EventFields = {
    token: { name: 'Token', type: 'string' },
    wxAppId: { name: 'WXAppId', type: 'string' },
    orderID: { name: 'OrderID', type: 'string' },
    wayBillID: { name: 'WayBillID', type: 'string' },
  };

  declare readonly type: typeof RemindWaybillEvent.type;

  /** `Token`. */
  declare readonly token: string;

  /** `WXAppId`. */
  declare readonly wxAppId: string;

  /** `OrderID`. */
  declare readonly orderID?: string;

  /** `WayBillID`. */
  declare readonly wayBillID?: string;
}

/**
 * Retail express, carrier side: complaint (reply expected).
 *
 * Official name: event `waybill_complaint`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html
 */
export class WaybillComplaintEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.waybill_complaint';
  static override readonly fields: EventFields = {
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

  declare readonly type: typeof WaybillComplaintEvent.type;

  /** `Token`. */
  declare readonly token: string;

  /** `WXAppId`. */
  declare readonly wxAppId: string;

  /** `OrderID`. */
  declare readonly orderID?: string;

  /** `WayBillID`. */
  declare readonly wayBillID?: string;

  /** `ComplainType`. */
  declare readonly complainType: number;

  /** `Content`. */
  declare readonly content: string;

  /** `Pic`. */
  declare readonly pic?: string;

  /** `Name`. */
  declare readonly name?: string;

  /** `Phone`. */
  declare readonly phone?: string;
}

/**
 * Retail express, carrier side: courier rating (reply expected).
 *
 * Official name: event `waybill_evaluate_agent`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html
 */
export class WaybillEvaluateAgentEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.waybill_evaluate_agent';
  static override readonly fields: EventFields = {
    token: { name: 'Token', type: 'string' },
    wxAppId: { name: 'WXAppId', type: 'string' },
    orderID: { name: 'OrderID', type: 'string' },
    wayBillID: { name: 'WayBillID', type: 'string' },
    courierType: { name: 'CourierType', type: 'number' },
    score: { name: 'Score', type: 'number' },
  };

  declare readonly type: typeof WaybillEvaluateAgentEvent.type;

  /** `Token`. */
  declare readonly token: string;

  /** `WXAppId`. */
  declare readonly wxAppId: string;

  /** `OrderID`. */
  declare readonly orderID?: string;

  /** `WayBillID`. */
  declare readonly wayBillID?: string;

  /** `CourierType`. */
  declare readonly courierType: number;

  /** `Score`. */
  declare readonly score: number;
}

/**
 * Retail express, carrier side: query pickup slots (reply expected).
 *
 * Official name: event `waybill_query_expect_time_range`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html
 */
export class WaybillQueryExpectTimeRangeEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.waybill_query_expect_time_range';
  static override readonly fields: EventFields = {
    wxAppId: { name: 'WXAppId', type: 'string' },
    province: { name: 'Province', type: 'string' },
    city: { name: 'City', type: 'string' },
    area: { name: 'Area', type: 'string' },
    street: { name: 'Street', type: 'string' },
    address: { name: 'Address', type: 'string' },
    id: { name: 'Id', type: 'string' },
  };

  declare readonly type: typeof WaybillQueryExpectTimeRangeEvent.type;

  /** `WXAppId`. */
  declare readonly wxAppId: string;

  /** `Province`. */
  declare readonly province: string;

  /** `City`. */
  declare readonly city: string;

  /** `Area`. */
  declare readonly area: string;

  /** `Street`. */
  declare readonly street: string;

  /** `Address`. */
  declare readonly address: string;

  /** `Id`. */
  declare readonly id?: string;
}

/**
 * Express account binding result.
 *
 * Official name: event `update_business_bind_result`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.onBindResultUpdate.html
 */
export class UpdateBusinessBindResultEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.update_business_bind_result';
  static override readonly fields: EventFields = {
    deliveryId: { name: 'delivery_id', type: 'string' },
    bizId: { name: 'biz_id', type: 'string' },
  };

  declare readonly type: typeof UpdateBusinessBindResultEvent.type;

  /** `delivery_id`. */
  declare readonly deliveryId: string;

  /** `biz_id`. */
  declare readonly bizId: string;
}

/**
 * Immediate delivery, carrier side: fetch merchant auth info (reply expected).
 *
 * Official name: event `get_auth_info`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-provider/immediateDelivery.onAuthInfoGet.html
 */
export class GetAuthInfoEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.get_auth_info';
  static override readonly fields: EventFields = {
    wxAppid: { name: 'wx_appid', type: 'string' },
    code: { name: 'code', type: 'string' },
  };

  declare readonly type: typeof GetAuthInfoEvent.type;

  /** `wx_appid`. */
  declare readonly wxAppid: string;

  /** `code`. */
  declare readonly code: string;
}

/**
 * Immediate delivery, carrier side: fetch pre-auth code (reply expected).
 *
 * Official name: event `get_pre_auth_code`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-provider/immediateDelivery.onPreAuthCodeGet.html
 */
export class GetPreAuthCodeEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.get_pre_auth_code';
  static override readonly fields: EventFields = { wxAppid: { name: 'wx_appid', type: 'string' } };

  declare readonly type: typeof GetPreAuthCodeEvent.type;

  /** `wx_appid`. */
  declare readonly wxAppid: string;
}

/**
 * Immediate delivery, carrier side: merchant unbound (reply expected).
 *
 * Official name: event `cancel_auth_account`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-provider/immediateDelivery.onCancelAuth.html
 */
export class CancelAuthAccountEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.cancel_auth_account';
  static override readonly fields: EventFields = {
    shopid: { name: 'shopid', type: 'string' },
    wxAppid: { name: 'wx_appid', type: 'string' },
  };

  declare readonly type: typeof CancelAuthAccountEvent.type;

  /** `shopid`. */
  declare readonly shopid: string;

  /** `wx_appid`. */
  declare readonly wxAppid: string;
}

/**
 * Immediate delivery, carrier side: mock order state change.
 *
 * Official name: event `mock_update_order_status`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-provider/immediateDelivery.onMockUpdateOrder.html
 */
export class MockUpdateOrderStatusEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.mock_update_order_status';
  static override readonly fields: EventFields = {
    shopid: { name: 'shopid', type: 'string' },
    shopOrderId: { name: 'shop_order_id', type: 'string' },
    shopNo: { name: 'shop_no', type: 'string' },
    waybillId: { name: 'waybill_id', type: 'string' },
    deliverySign: { name: 'delivery_sign', type: 'string' },
    orderStatus: { name: 'order_status', type: 'number' },
    actionTime: { name: 'action_time', type: 'date' },
    actionMsg: { name: 'action_msg', type: 'string' },
  };

  declare readonly type: typeof MockUpdateOrderStatusEvent.type;

  /** `shopid`. */
  declare readonly shopid: string;

  /** `shop_order_id`. */
  declare readonly shopOrderId: string;

  /** `shop_no`. */
  declare readonly shopNo: string;

  /** `waybill_id`. */
  declare readonly waybillId: string;

  /** `delivery_sign`. */
  declare readonly deliverySign: string;

  /** `order_status`. */
  declare readonly orderStatus: number;

  /** `action_time`. */
  declare readonly actionTime: Date;

  /** `action_msg`. */
  declare readonly actionMsg?: string;
}

/**
 * Immediate delivery, carrier side: place an order.
 *
 * Official name: event `transport_add_order`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-provider/immediateDelivery.onOrderAdd.html
 */
export class TransportAddOrderEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.transport_add_order';
  static override readonly fields: EventFields = {
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

  declare readonly type: typeof TransportAddOrderEvent.type;

  /** `shopid`. */
  declare readonly shopid: string;

  /** `shop_order_id`. */
  declare readonly shopOrderId: string;

  /** `shop_no`. */
  declare readonly shopNo: string;

  /** `delivery_sign`. */
  declare readonly deliverySign: string;

  /** `sender`. */
  declare readonly sender?: unknown;

  /** `receiver`. */
  declare readonly receiver: unknown;

  /** `cargo`. */
  declare readonly cargo: unknown;

  /** `order_info`. */
  declare readonly orderInfo: unknown;

  /** `wx_token`. */
  declare readonly wxToken: string;
}

/**
 * Immediate delivery, carrier side: place an order again.
 *
 * Official name: event `transport_readd_order`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-provider/immediateDelivery.onOrderReAdd.html
 */
export class TransportReaddOrderEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.transport_readd_order';
  static override readonly fields: EventFields = {
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

  declare readonly type: typeof TransportReaddOrderEvent.type;

  /** `shopid`. */
  declare readonly shopid: string;

  /** `shop_order_id`. */
  declare readonly shopOrderId: string;

  /** `shop_no`. */
  declare readonly shopNo: string;

  /** `delivery_sign`. */
  declare readonly deliverySign: string;

  /** `sender`. */
  declare readonly sender?: unknown;

  /** `receiver`. */
  declare readonly receiver: unknown;

  /** `cargo`. */
  declare readonly cargo: unknown;

  /** `order_info`. */
  declare readonly orderInfo: unknown;

  /** `wx_token`. */
  declare readonly wxToken: string;
}

/**
 * Immediate delivery, carrier side: pre-order quote.
 *
 * Official name: event `transport_precreate_order`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-provider/immediateDelivery.onOrderPreAdd.html
 */
export class TransportPrecreateOrderEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.transport_precreate_order';
  static override readonly fields: EventFields = {
    shopid: { name: 'shopid', type: 'string' },
    shopOrderId: { name: 'shop_order_id', type: 'string' },
    shopNo: { name: 'shop_no', type: 'string' },
    deliverySign: { name: 'delivery_sign', type: 'string' },
    sender: { name: 'sender', type: 'json' },
    receiver: { name: 'receiver', type: 'json' },
    cargo: { name: 'cargo', type: 'json' },
    orderInfo: { name: 'order_info', type: 'json' },
  };

  declare readonly type: typeof TransportPrecreateOrderEvent.type;

  /** `shopid`. */
  declare readonly shopid: string;

  /** `shop_order_id`. */
  declare readonly shopOrderId: string;

  /** `shop_no`. */
  declare readonly shopNo: string;

  /** `delivery_sign`. */
  declare readonly deliverySign: string;

  /** `sender`. */
  declare readonly sender?: unknown;

  /** `receiver`. */
  declare readonly receiver: unknown;

  /** `cargo`. */
  declare readonly cargo: unknown;

  /** `order_info`. */
  declare readonly orderInfo: unknown;
}

/**
 * Immediate delivery, carrier side: cancel an order.
 *
 * Official name: event `transport_cancel_order`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-provider/immediateDelivery.onOrderCancel.html
 */
export class TransportCancelOrderEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.transport_cancel_order';
  static override readonly fields: EventFields = {
    shopid: { name: 'shopid', type: 'string' },
    shopOrderId: { name: 'shop_order_id', type: 'string' },
    shopNo: { name: 'shop_no', type: 'string' },
    deliverySign: { name: 'delivery_sign', type: 'string' },
    waybillId: { name: 'waybill_id', type: 'string' },
    cancelReasonId: { name: 'cancel_reason_id', type: 'id' },
    cancelReason: { name: 'cancel_reason', type: 'string' },
  };

  declare readonly type: typeof TransportCancelOrderEvent.type;

  /** `shopid`. */
  declare readonly shopid: string;

  /** `shop_order_id`. */
  declare readonly shopOrderId: string;

  /** `shop_no`. */
  declare readonly shopNo: string;

  /** `delivery_sign`. */
  declare readonly deliverySign: string;

  /** `waybill_id`. */
  declare readonly waybillId?: string;

  /** `cancel_reason_id`. */
  declare readonly cancelReasonId: string;

  /** `cancel_reason`. */
  declare readonly cancelReason?: string;
}

/**
 * Immediate delivery, carrier side: pre-cancel quote.
 *
 * Official name: event `transport_precancel_order`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-provider/immediateDelivery.onOrderPreCancel.html
 */
export class TransportPrecancelOrderEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.transport_precancel_order';
  static override readonly fields: EventFields = {
    shopid: { name: 'shopid', type: 'string' },
    shopOrderId: { name: 'shop_order_id', type: 'string' },
    shopNo: { name: 'shop_no', type: 'string' },
    deliverySign: { name: 'delivery_sign', type: 'string' },
    waybillId: { name: 'waybill_id', type: 'string' },
    cancelReasonId: { name: 'cancel_reason_id', type: 'id' },
    cancelReason: { name: 'cancel_reason', type: 'string' },
  };

  declare readonly type: typeof TransportPrecancelOrderEvent.type;

  /** `shopid`. */
  declare readonly shopid: string;

  /** `shop_order_id`. */
  declare readonly shopOrderId: string;

  /** `shop_no`. */
  declare readonly shopNo: string;

  /** `delivery_sign`. */
  declare readonly deliverySign: string;

  /** `waybill_id`. */
  declare readonly waybillId?: string;

  /** `cancel_reason_id`. */
  declare readonly cancelReasonId: string;

  /** `cancel_reason`. */
  declare readonly cancelReason?: string;
}

/**
 * Immediate delivery, carrier side: add a tip.
 *
 * Official name: event `transport_add_tips`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-provider/immediateDelivery.onOrderAddTips.html
 */
export class TransportAddTipsEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.transport_add_tips';
  static override readonly fields: EventFields = {
    shopid: { name: 'shopid', type: 'string' },
    shopOrderId: { name: 'shop_order_id', type: 'string' },
    shopNo: { name: 'shop_no', type: 'string' },
    deliverySign: { name: 'delivery_sign', type: 'string' },
    waybillId: { name: 'waybill_id', type: 'string' },
    tips: { name: 'tips', type: 'number' },
    remark: { name: 'remark', type: 'string' },
  };

  declare readonly type: typeof TransportAddTipsEvent.type;

  /** `shopid`. */
  declare readonly shopid: string;

  /** `shop_order_id`. */
  declare readonly shopOrderId: string;

  /** `shop_no`. */
  declare readonly shopNo: string;

  /** `delivery_sign`. */
  declare readonly deliverySign: string;

  /** `waybill_id`. */
  declare readonly waybillId?: string;

  /** `tips`. */
  declare readonly tips: number;

  /** `remark`. */
  declare readonly remark: string;
}

/**
 * Immediate delivery, carrier side: query order state.
 *
 * Official name: event `transport_query_order_status`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-provider/immediateDelivery.onOrderQuery.html
 */
export class TransportQueryOrderStatusEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.transport_query_order_status';
  static override readonly fields: EventFields = {
    shopid: { name: 'shopid', type: 'string' },
    shopOrderId: { name: 'shop_order_id', type: 'string' },
    shopNo: { name: 'shop_no', type: 'string' },
    deliverySign: { name: 'delivery_sign', type: 'string' },
    waybillId: { name: 'waybill_id', type: 'string' },
  };

  declare readonly type: typeof TransportQueryOrderStatusEvent.type;

  /** `shopid`. */
  declare readonly shopid: string;

  /** `shop_order_id`. */
  declare readonly shopOrderId: string;

  /** `shop_no`. */
  declare readonly shopNo: string;

  /** `delivery_sign`. */
  declare readonly deliverySign: string;

  /** `waybill_id`. */
  declare readonly waybillId?: string;
}

/**
 * Immediate delivery, carrier side: query rider position.
 *
 * Official name: event `transport_get_agent_pos`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-provider/immediateDelivery.onAgentPosQuery.html
 */
export class TransportGetAgentPosEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.transport_get_agent_pos';
  static override readonly fields: EventFields = {
    shopid: { name: 'shopid', type: 'string' },
    shopOrderId: { name: 'shop_order_id', type: 'string' },
    shopNo: { name: 'shop_no', type: 'string' },
    waybillId: { name: 'waybill_id', type: 'string' },
  };

  declare readonly type: typeof TransportGetAgentPosEvent.type;

  /** `shopid`. */
  declare readonly shopid: string;

  /** `shop_order_id`. */
  declare readonly shopOrderId: string;

  /** `shop_no`. */
  declare readonly shopNo: string;

  /** `waybill_id`. */
  declare readonly waybillId: string;
}

/**
 * Immediate delivery, carrier side: rider rating.
 *
 * Official name: event `transport_set_rider_score`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-provider/immediateDelivery.onRiderScoreSet.html
 */
export class TransportSetRiderScoreEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.transport_set_rider_score';
  static override readonly fields: EventFields = {
    shopid: { name: 'shopid', type: 'string' },
    shopOrderId: { name: 'shop_order_id', type: 'string' },
    shopNo: { name: 'shop_no', type: 'string' },
    waybillId: { name: 'waybill_id', type: 'string' },
    deliveryOntimeScore: { name: 'delivery_ontime_score', type: 'number' },
    cargoIntactScore: { name: 'cargo_intact_score', type: 'number' },
    attitudeScore: { name: 'attitude_score', type: 'number' },
  };

  declare readonly type: typeof TransportSetRiderScoreEvent.type;

  /** `shopid`. */
  declare readonly shopid: string;

  /** `shop_order_id`. */
  declare readonly shopOrderId: string;

  /** `shop_no`. */
  declare readonly shopNo: string;

  /** `waybill_id`. */
  declare readonly waybillId: string;

  /** `delivery_ontime_score`. */
  declare readonly deliveryOntimeScore: number;

  /** `cargo_intact_score`. */
  declare readonly cargoIntactScore: number;

  /** `attitude_score`. */
  declare readonly attitudeScore: number;
}

/**
 * Immediate delivery, carrier side: confirm the goods went back to the merchant.
 *
 * Official name: event `transport_confirm_return_to_biz`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-provider/immediateDelivery.onOrderPreCancel.html
 */
export class TransportConfirmReturnToBizEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.transport_confirm_return_to_biz';
  static override readonly fields: EventFields = {
    shopid: { name: 'shopid', type: 'string' },
    shopOrderId: { name: 'shop_order_id', type: 'string' },
    shopNo: { name: 'shop_no', type: 'string' },
    deliverySign: { name: 'delivery_sign', type: 'string' },
    waybillId: { name: 'waybill_id', type: 'string' },
  };

  declare readonly type: typeof TransportConfirmReturnToBizEvent.type;

  /** `shopid`. */
  declare readonly shopid: string;

  /** `shop_order_id`. */
  declare readonly shopOrderId: string;

  /** `shop_no`. */
  declare readonly shopNo: string;

  /** `delivery_sign`. */
  declare readonly deliverySign: string;

  /** `waybill_id`. */
  declare readonly waybillId?: string;
}

/**
 * Immediate delivery, merchant side: order state changed.
 *
 * Official name: event `update_waybill_status`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.onOrderStatus.html
 */
export class UpdateWaybillStatusEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.event.update_waybill_status';
  static override readonly fields: EventFields = {
    shopid: { name: 'shopid', type: 'string' },
    shopOrderId: { name: 'shop_order_id', type: 'string' },
    shopNo: { name: 'shop_no', type: 'string' },
    waybillId: { name: 'waybill_id', type: 'string' },
    orderStatus: { name: 'order_status', type: 'number' },
    actionTime: { name: 'action_time', type: 'date' },
    actionMsg: { name: 'action_msg', type: 'string' },
    agent: { name: 'agent', type: 'object', fields: updateWaybillStatusAgentFields },
  };

  declare readonly type: typeof UpdateWaybillStatusEvent.type;

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

/**
 * WeChat dialogue platform: user entered human service.
 *
 * Official name: chatbot `userEnter`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/aispeech/confapi/thirdkefu/recivemsg.html
 */
export class ChatbotUserEnterEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.chatbot.userEnter';
  static override readonly fields: EventFields = {
    userid: { name: 'userid', type: 'string' },
    from: { name: 'from', type: 'string' },
    content: { name: 'content', type: 'object', fields: contentFields },
    kfstate: { name: 'kfstate', type: 'number' },
    channel: { name: 'channel', type: 'number' },
    assessment: { name: 'assessment', type: 'number' },
  };

  declare readonly type: typeof ChatbotUserEnterEvent.type;

  /** `userid`. */
  declare readonly userid: string;

  /** `from`. */
  declare readonly from: string;

  /** `content`. */
  declare readonly content?: Content;

  /** `kfstate`. */
  declare readonly kfstate: number;

  /** `channel`. */
  declare readonly channel: number;

  /** `assessment`. */
  declare readonly assessment?: number;
}

/**
 * WeChat dialogue platform: user left human service.
 *
 * Official name: chatbot `userQuit`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/aispeech/confapi/thirdkefu/recivemsg.html
 */
export class ChatbotUserQuitEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.chatbot.userQuit';
  static override readonly fields: EventFields = {
    userid: { name: 'userid', type: 'string' },
    from: { name: 'from', type: 'string' },
    content: { name: 'content', type: 'object', fields: contentFields },
    kfstate: { name: 'kfstate', type: 'number' },
    channel: { name: 'channel', type: 'number' },
    assessment: { name: 'assessment', type: 'number' },
  };

  declare readonly type: typeof ChatbotUserQuitEvent.type;

  /** `userid`. */
  declare readonly userid: string;

  /** `from`. */
  declare readonly from: string;

  /** `content`. */
  declare readonly content?: Content;

  /** `kfstate`. */
  declare readonly kfstate: number;

  /** `channel`. */
  declare readonly channel: number;

  /** `assessment`. */
  declare readonly assessment?: number;
}

/**
 * Tencent business pay: payment succeeded.
 *
 * Official name: business-pay `mse_payment.succeeded`. Not confirmed on an official page, and its fields are not known: see `raw`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class BusinessPaymentSucceededEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.business-pay.mse_payment.succeeded';

  declare readonly type: typeof BusinessPaymentSucceededEvent.type;
}

/**
 * Tencent business pay: refund succeeded.
 *
 * Official name: business-pay `mse_refund.succeeded`. Not confirmed on an official page, and its fields are not known: see `raw`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class BusinessRefundSucceededEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.business-pay.mse_refund.succeeded';

  declare readonly type: typeof BusinessRefundSucceededEvent.type;
}

/**
 * Tencent business pay: product application finished.
 *
 * Official name: business-pay `product.application.finish`. Not confirmed on an official page, and its fields are not known: see `raw`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class BusinessProductApplicationFinishEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.business-pay.product.application.finish';

  declare readonly type: typeof BusinessProductApplicationFinishEvent.type;
}

/**
 * Tencent business pay: profit allocation finished.
 *
 * Official name: business-pay `profit_allocation.finished`. Not confirmed on an official page, and its fields are not known: see `raw`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class BusinessProfitAllocationFinishedEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.business-pay.profit_allocation.finished';

  declare readonly type: typeof BusinessProfitAllocationFinishedEvent.type;
}

/**
 * Tencent business pay: withdrawal succeeded.
 *
 * Official name: business-pay `withdraw.succeeded`. Not confirmed on an official page, and its fields are not known: see `raw`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class BusinessWithdrawSucceededEvent extends MiniProgramEvent {
  static readonly type = 'mini-program.business-pay.withdraw.succeeded';

  declare readonly type: typeof BusinessWithdrawSucceededEvent.type;
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
  BetaAppAuthorizationApplyEvent,
  BetaAppVerifyApplyEvent,
  BetaAppVerifyEvent,
  AddNearbyPoiAuditInfoEvent,
  NearbyCategoryAuditInfoEvent,
  CreateMapPoiAuditInfoEvent,
  AddExpressPathEvent,
  ChargeServiceQuotaEvent,
  TradeManageRemindAccessApiEvent,
  TradeManageRemindShippingEvent,
  TradeManageOrderSettlementEvent,
  TradeControlledEvent,
  SecvodUploadEvent,
  SecvodAuditEvent,
  SecbookAuditEvent,
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
  ComplaintEvent,
  FundsOrderPayEvent,
  FundsOrderRefundEvent,
  FundsOrderProfitsharingEvent,
  WithdrawEvent,
  MiniProgramSharerActionEvent,
  MiniProgramSharerBindStatusChangeEvent,
  AddWaybillEvent,
  CancelWaybillEvent,
  CheckBizEvent,
  GetQuotaEvent,
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
  GetAuthInfoEvent,
  GetPreAuthCodeEvent,
  CancelAuthAccountEvent,
  MockUpdateOrderStatusEvent,
  TransportAddOrderEvent,
  TransportReaddOrderEvent,
  TransportPrecreateOrderEvent,
  TransportCancelOrderEvent,
  TransportPrecancelOrderEvent,
  TransportAddTipsEvent,
  TransportQueryOrderStatusEvent,
  TransportGetAgentPosEvent,
  TransportSetRiderScoreEvent,
  TransportConfirmReturnToBizEvent,
  UpdateWaybillStatusEvent,
  ChatbotUserEnterEvent,
  ChatbotUserQuitEvent,
  BusinessPaymentSucceededEvent,
  BusinessRefundSucceededEvent,
  BusinessProductApplicationFinishEvent,
  BusinessProfitAllocationFinishedEvent,
  BusinessWithdrawSucceededEvent,
] as const;
