// Generated from catalogue/official-account.json by `npm run generate`. Do not edit.

import type { EventFields } from '../../model/event-fields.js';

export const textMessageFields: EventFields = {
  content: { name: 'Content', type: 'string' },
  bizmsgmenuid: { name: 'bizmsgmenuid', type: 'string' },
  businessId: { name: 'BusinessId', type: 'id' },
};

export const imageMessageFields: EventFields = {
  picUrl: { name: 'PicUrl', type: 'string' },
  mediaId: { name: 'MediaId', type: 'string' },
  businessId: { name: 'BusinessId', type: 'id' },
};

export const voiceMessageFields: EventFields = {
  format: { name: 'Format', type: 'string' },
  mediaId: { name: 'MediaId', type: 'string' },
  mediaId16K: { name: 'MediaId16K', type: 'string' },
  recognition: { name: 'Recognition', type: 'string' },
  businessId: { name: 'BusinessId', type: 'id' },
};

export const videoMessageFields: EventFields = {
  mediaId: { name: 'MediaId', type: 'string' },
  thumbMediaId: { name: 'ThumbMediaId', type: 'string' },
  businessId: { name: 'BusinessId', type: 'id' },
};

export const shortVideoMessageFields: EventFields = {
  mediaId: { name: 'MediaId', type: 'string' },
  thumbMediaId: { name: 'ThumbMediaId', type: 'string' },
  businessId: { name: 'BusinessId', type: 'id' },
};

export const locationMessageFields: EventFields = {
  locationX: { name: 'Location_X', type: 'number' },
  locationY: { name: 'Location_Y', type: 'number' },
  scale: { name: 'Scale', type: 'number' },
  label: { name: 'Label', type: 'string' },
  businessId: { name: 'BusinessId', type: 'id' },
};

export const linkMessageFields: EventFields = {
  title: { name: 'Title', type: 'string' },
  description: { name: 'Description', type: 'string' },
  url: { name: 'Url', type: 'string' },
  businessId: { name: 'BusinessId', type: 'id' },
};

export const fileMessageFields: EventFields = {
  title: { name: 'Title', type: 'string' },
  description: { name: 'Description', type: 'string' },
  fileKey: { name: 'FileKey', type: 'string' },
  fileMd5: { name: 'FileMd5', type: 'string' },
  fileTotalLen: { name: 'FileTotalLen', type: 'number' },
};

export const miniProgramPageMessageFields: EventFields = {
  miniProgramAppId: { name: 'AppId', type: 'string' },
  title: { name: 'Title', type: 'string' },
  pagePath: { name: 'PagePath', type: 'string' },
  thumbUrl: { name: 'ThumbUrl', type: 'string' },
  thumbMediaId: { name: 'ThumbMediaId', type: 'string' },
};

export const deviceTextMessageFields: EventFields = {
  deviceType: { name: 'DeviceType', type: 'string' },
  deviceID: { name: 'DeviceID', type: 'string' },
  msgId: { name: 'MsgID', aliases: ['MsgId'], type: 'id' },
  sessionID: { name: 'SessionID', type: 'id' },
  content: { name: 'Content', type: 'string' },
  openID: { name: 'OpenID', type: 'string' },
};

export const deviceEventMessageFields: EventFields = {
  event: { name: 'Event', type: 'string' },
  deviceType: { name: 'DeviceType', type: 'string' },
  deviceID: { name: 'DeviceID', type: 'string' },
  msgId: { name: 'MsgID', aliases: ['MsgId'], type: 'id' },
  content: { name: 'Content', type: 'string' },
  sessionID: { name: 'SessionID', type: 'id' },
  openID: { name: 'OpenID', type: 'string' },
};

export const deviceStatusMessageFields: EventFields = {
  event: { name: 'Event', type: 'string' },
  deviceType: { name: 'DeviceType', type: 'string' },
  deviceID: { name: 'DeviceID', type: 'string' },
  msgId: { name: 'MsgID', aliases: ['MsgId'], type: 'id' },
  opType: { name: 'OpType', type: 'number' },
  openID: { name: 'OpenID', type: 'string' },
};

export const subscribeEventFields: EventFields = {
  eventKey: { name: 'EventKey', type: 'string' },
  scene: { name: 'EventKey', type: 'string', stripPrefix: 'qrscene_' },
  ticket: { name: 'Ticket', type: 'string' },
};

export const unsubscribeEventFields: EventFields = {
  eventKey: { name: 'EventKey', type: 'string' },
  ticket: { name: 'Ticket', type: 'string' },
};

export const scanEventFields: EventFields = {
  eventKey: { name: 'EventKey', type: 'string' },
  scene: { name: 'EventKey', type: 'string' },
  ticket: { name: 'Ticket', type: 'string' },
};

export const locationReportEventFields: EventFields = {
  latitude: { name: 'Latitude', type: 'number' },
  longitude: { name: 'Longitude', type: 'number' },
  precision: { name: 'Precision', type: 'number' },
};

export const menuClickEventFields: EventFields = { eventKey: { name: 'EventKey', type: 'string' } };

export const menuViewEventFields: EventFields = {
  eventKey: { name: 'EventKey', type: 'string' },
  menuId: { name: 'MenuId', type: 'id' },
};

export const menuViewMiniProgramEventFields: EventFields = {
  eventKey: { name: 'EventKey', type: 'string' },
  menuId: { name: 'MenuId', type: 'id' },
};

export const scanCodeInfoFields: EventFields = {
  scanType: { name: 'ScanType', type: 'string' },
  scanResult: { name: 'ScanResult', type: 'string' },
};

export const scanCodePushEventFields: EventFields = {
  eventKey: { name: 'EventKey', type: 'string' },
  scanCodeInfo: { name: 'ScanCodeInfo', type: 'object', fields: scanCodeInfoFields },
};

export const scanCodeWaitEventFields: EventFields = {
  eventKey: { name: 'EventKey', type: 'string' },
  scanCodeInfo: { name: 'ScanCodeInfo', type: 'object', fields: scanCodeInfoFields },
};

export const sentPictureFields: EventFields = { picMd5Sum: { name: 'PicMd5Sum', type: 'string' } };

export const sendPicsInfoFields: EventFields = {
  count: { name: 'Count', type: 'number' },
  picList: { name: 'PicList', type: 'object', list: true, item: 'item', fields: sentPictureFields },
};

export const takePhotoEventFields: EventFields = {
  eventKey: { name: 'EventKey', type: 'string' },
  sendPicsInfo: { name: 'SendPicsInfo', type: 'object', fields: sendPicsInfoFields },
};

export const photoOrAlbumEventFields: EventFields = {
  eventKey: { name: 'EventKey', type: 'string' },
  sendPicsInfo: { name: 'SendPicsInfo', type: 'object', fields: sendPicsInfoFields },
};

export const weixinAlbumEventFields: EventFields = {
  eventKey: { name: 'EventKey', type: 'string' },
  sendPicsInfo: { name: 'SendPicsInfo', type: 'object', fields: sendPicsInfoFields },
};

export const sendLocationInfoFields: EventFields = {
  locationX: { name: 'Location_X', type: 'number' },
  locationY: { name: 'Location_Y', type: 'number' },
  scale: { name: 'Scale', type: 'number' },
  label: { name: 'Label', type: 'string' },
  poiname: { name: 'Poiname', type: 'string' },
};

export const locationSelectEventFields: EventFields = {
  eventKey: { name: 'EventKey', type: 'string' },
  sendLocationInfo: { name: 'SendLocationInfo', type: 'object', fields: sendLocationInfoFields },
};

export const copyrightCheckedArticleFields: EventFields = {
  articleIdx: { name: 'ArticleIdx', type: 'number' },
  userDeclareState: { name: 'UserDeclareState', type: 'number' },
  auditState: { name: 'AuditState', type: 'number' },
  originalArticleUrl: { name: 'OriginalArticleUrl', type: 'string' },
  originalArticleType: { name: 'OriginalArticleType', type: 'number' },
  canReprint: { name: 'CanReprint', type: 'boolean' },
  needReplaceContent: { name: 'NeedReplaceContent', type: 'boolean' },
  needShowReprintSource: { name: 'NeedShowReprintSource', type: 'boolean' },
};

export const copyrightCheckResultFields: EventFields = {
  count: { name: 'Count', type: 'number' },
  checkState: { name: 'CheckState', type: 'number' },
  resultList: { name: 'ResultList', type: 'object', list: true, item: 'item', fields: copyrightCheckedArticleFields },
};

export const sentArticleFields: EventFields = {
  articleIdx: { name: 'ArticleIdx', type: 'number' },
  articleUrl: { name: 'ArticleUrl', type: 'string' },
};

export const articleUrlResultFields: EventFields = {
  count: { name: 'Count', type: 'number' },
  resultList: { name: 'ResultList', type: 'object', list: true, item: 'item', fields: sentArticleFields },
};

export const massSendJobFinishEventFields: EventFields = {
  msgID: { name: 'MsgID', type: 'id' },
  status: { name: 'Status', type: 'string' },
  totalCount: { name: 'TotalCount', type: 'number' },
  filterCount: { name: 'FilterCount', type: 'number' },
  sentCount: { name: 'SentCount', type: 'number' },
  errorCount: { name: 'ErrorCount', type: 'number' },
  copyrightCheckResult: { name: 'CopyrightCheckResult', type: 'object', fields: copyrightCheckResultFields },
  articleUrlResult: { name: 'ArticleUrlResult', type: 'object', fields: articleUrlResultFields },
};

export const templateSendJobFinishEventFields: EventFields = {
  msgID: { name: 'MsgID', aliases: ['MsgId'], type: 'id' },
  status: { name: 'Status', type: 'string' },
};

export const publishedArticleFields: EventFields = {
  idx: { name: 'idx', type: 'number' },
  articleUrl: { name: 'article_url', type: 'string' },
};

export const publishedArticlesFields: EventFields = {
  count: { name: 'count', type: 'number' },
  item: { name: 'item', type: 'object', list: true, fields: publishedArticleFields },
};

export const publishEventInfoFields: EventFields = {
  publishId: { name: 'publish_id', type: 'id' },
  publishStatus: { name: 'publish_status', type: 'number' },
  articleId: { name: 'article_id', type: 'string' },
  articleDetail: { name: 'article_detail', type: 'object', fields: publishedArticlesFields },
  failIdx: { name: 'fail_idx', type: 'number', list: true },
};

export const publishJobFinishEventFields: EventFields = {
  publishEventInfo: { name: 'PublishEventInfo', type: 'object', fields: publishEventInfoFields },
};

export const freePublishJobFinishEventFields: EventFields = {
  publishEventInfo: { name: 'PublishEventInfo', type: 'object', fields: publishEventInfoFields },
};

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
  appid: { name: 'appid', aliases: ['AppID'], type: 'string' },
  openid: { name: 'openid', aliases: ['OpenID'], type: 'string' },
  revokeInfo: { name: 'RevokeInfo', type: 'string' },
  unionID: { name: 'UnionID', type: 'string' },
};

export const userAuthorizationRevokeEventFields: EventFields = {
  appID: { name: 'AppID', aliases: ['appid'], type: 'string' },
  openID: { name: 'OpenID', aliases: ['openid'], type: 'string' },
  revokeInfo: { name: 'RevokeInfo', type: 'string' },
  unionID: { name: 'UnionID', type: 'string' },
};

export const userAuthorizationCancellationEventFields: EventFields = {
  openID: { name: 'OpenID', aliases: ['openid'], type: 'string' },
  appID: { name: 'AppID', aliases: ['appid'], type: 'string' },
  revokeInfo: { name: 'RevokeInfo', type: 'string' },
  unionID: { name: 'UnionID', type: 'string' },
};

export const userEnterTempSessionEventFields: EventFields = { sessionFrom: { name: 'SessionFrom', type: 'string' } };

export const kfCreateSessionEventFields: EventFields = { kfAccount: { name: 'KfAccount', type: 'string' } };

export const kfCloseSessionEventFields: EventFields = { kfAccount: { name: 'KfAccount', type: 'string' } };

export const kfSwitchSessionEventFields: EventFields = {
  fromKfAccount: { name: 'FromKfAccount', type: 'string' },
  toKfAccount: { name: 'ToKfAccount', type: 'string' },
};

export const guideInviteFields: EventFields = {
  guideAccount: { name: 'guide_account', type: 'string' },
  guideOpenid: { name: 'guide_openid', type: 'string' },
  inviteResult: { name: 'invite_result', type: 'number' },
};

export const guideInviteResultEventFields: EventFields = {
  guideInviteEvent: { name: 'GuideInviteEvent', type: 'object', fields: guideInviteFields },
};

export const guideScanFields: EventFields = {
  qrcodeGuideAccount: { name: 'qrcode_guide_account', type: 'string' },
  qrcodeGuideOpenid: { name: 'qrcode_guide_openid', type: 'string' },
  openid: { name: 'openid', type: 'string' },
  action: { name: 'action', type: 'number' },
  qrcodeInfo: { name: 'qrcode_info', type: 'string' },
};

export const guideQrCodeScanEventFields: EventFields = {
  guideScanEvent: { name: 'GuideScanEvent', type: 'object', fields: guideScanFields },
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

export const cardPassCheckEventFields: EventFields = { cardId: { name: 'CardId', type: 'string' } };

export const cardNotPassCheckEventFields: EventFields = {
  cardId: { name: 'CardId', type: 'string' },
  refuseReason: { name: 'RefuseReason', type: 'string' },
};

export const cardMerchantCheckResultEventFields: EventFields = {
  cardId: { name: 'CardId', type: 'string' },
  merchantId: { name: 'MerchantId', type: 'id' },
  isPass: { name: 'IsPass', type: 'boolean' },
  reason: { name: 'Reason', type: 'string' },
};

export const cardSkuRemindEventFields: EventFields = {
  cardId: { name: 'CardId', type: 'string' },
  detail: { name: 'Detail', type: 'string' },
};

export const cardPayOrderEventFields: EventFields = {
  orderId: { name: 'OrderId', type: 'string' },
  orderType: { name: 'OrderType', type: 'string' },
  status: { name: 'Status', type: 'string' },
  createOrderTime: { name: 'CreateOrderTime', type: 'date' },
  payFinishTime: { name: 'PayFinishTime', type: 'date' },
  desc: { name: 'Desc', type: 'string' },
  freeCoinCount: { name: 'FreeCoinCount', type: 'number' },
  payCoinCount: { name: 'PayCoinCount', type: 'number' },
  refundFreeCoinCount: { name: 'RefundFreeCoinCount', type: 'number' },
  refundPayCoinCount: { name: 'RefundPayCoinCount', type: 'number' },
  receiptInfo: { name: 'ReceiptInfo', type: 'string' },
  memo: { name: 'Memo', type: 'string' },
};

export const userGetCardEventFields: EventFields = {
  cardId: { name: 'CardId', type: 'string' },
  userCardCode: { name: 'UserCardCode', type: 'string' },
  oldUserCardCode: { name: 'OldUserCardCode', type: 'string' },
  unionId: { name: 'UnionId', type: 'string' },
  isGiveByFriend: { name: 'IsGiveByFriend', type: 'boolean' },
  friendUserName: { name: 'FriendUserName', type: 'string' },
  isRestoreMemberCard: { name: 'IsRestoreMemberCard', type: 'boolean' },
  isRecommendByFriend: { name: 'IsRecommendByFriend', type: 'boolean' },
  outerId: { name: 'OuterId', type: 'string' },
  outerStr: { name: 'OuterStr', type: 'string' },
};

export const userGiftingCardEventFields: EventFields = {
  cardId: { name: 'CardId', type: 'string' },
  userCardCode: { name: 'UserCardCode', type: 'string' },
  friendUserName: { name: 'FriendUserName', type: 'string' },
  isReturnBack: { name: 'IsReturnBack', type: 'boolean' },
  isChatRoom: { name: 'IsChatRoom', type: 'boolean' },
};

export const userDelCardEventFields: EventFields = {
  cardId: { name: 'CardId', type: 'string' },
  userCardCode: { name: 'UserCardCode', type: 'string' },
};

export const userConsumeCardEventFields: EventFields = {
  cardId: { name: 'CardId', type: 'string' },
  userCardCode: { name: 'UserCardCode', type: 'string' },
  consumeSource: { name: 'ConsumeSource', type: 'string' },
  locationId: { name: 'LocationId', type: 'id' },
  locationName: { name: 'LocationName', type: 'string' },
  staffOpenId: { name: 'StaffOpenId', type: 'string' },
  verifyCode: { name: 'VerifyCode', type: 'string' },
  remarkAmount: { name: 'RemarkAmount', type: 'string' },
  outerId: { name: 'OuterId', type: 'string' },
  outerStr: { name: 'OuterStr', type: 'string' },
};

export const userPayFromPayCellEventFields: EventFields = {
  cardId: { name: 'CardId', type: 'string' },
  userCardCode: { name: 'UserCardCode', type: 'string' },
  transId: { name: 'TransId', type: 'string' },
  locationId: { name: 'LocationId', type: 'id' },
  locationName: { name: 'LocationName', type: 'string' },
  fee: { name: 'Fee', type: 'number' },
  originalFee: { name: 'OriginalFee', type: 'number' },
};

export const userViewCardEventFields: EventFields = {
  cardId: { name: 'CardId', type: 'string' },
  userCardCode: { name: 'UserCardCode', type: 'string' },
  outerId: { name: 'OuterId', type: 'string' },
  outerStr: { name: 'OuterStr', type: 'string' },
};

export const userEnterSessionFromCardEventFields: EventFields = {
  cardId: { name: 'CardId', type: 'string' },
  userCardCode: { name: 'UserCardCode', type: 'string' },
};

export const updateMemberCardEventFields: EventFields = {
  cardId: { name: 'CardId', type: 'string' },
  userCardCode: { name: 'UserCardCode', type: 'string' },
  modifyBonus: { name: 'ModifyBonus', type: 'number' },
  modifyBalance: { name: 'ModifyBalance', type: 'number' },
};

export const submitMemberCardUserInfoEventFields: EventFields = {
  cardId: { name: 'CardId', type: 'string' },
  userCardCode: { name: 'UserCardCode', type: 'string' },
};

export const giftCardPayDoneEventFields: EventFields = {
  pageId: { name: 'PageId', type: 'string' },
  orderId: { name: 'OrderId', type: 'string' },
};

export const giftCardSendToFriendEventFields: EventFields = {
  pageId: { name: 'PageId', type: 'string' },
  orderId: { name: 'OrderId', type: 'string' },
  isReturnBack: { name: 'IsReturnBack', type: 'boolean' },
  isChatRoom: { name: 'IsChatRoom', type: 'boolean' },
};

export const giftCardUserAcceptEventFields: EventFields = {
  pageId: { name: 'PageId', type: 'string' },
  orderId: { name: 'OrderId', type: 'string' },
  isChatRoom: { name: 'IsChatRoom', type: 'boolean' },
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

export const updateInvoiceStatusEventFields: EventFields = {
  cardId: { name: 'CardId', type: 'string' },
  code: { name: 'Code', type: 'string' },
  status: { name: 'Status', type: 'string' },
};

export const cloudInvoiceResultEventFields: EventFields = {
  status: { name: 'status', type: 'number' },
  fpqqlsh: { name: 'fpqqlsh', type: 'string' },
  nsrsbh: { name: 'nsrsbh', type: 'string' },
};

export const poiCheckNotifyEventFields: EventFields = {
  uniqId: { name: 'UniqId', type: 'string' },
  poiId: { name: 'PoiId', type: 'id' },
  result: { name: 'Result', type: 'string' },
  msg: { name: 'Msg', type: 'string' },
};

export const createMapPoiAuditInfoEventFields: EventFields = {
  auditId: { name: 'audit_id', type: 'id' },
  status: { name: 'status', type: 'number' },
  mapPoiId: { name: 'map_poi_id', type: 'string' },
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

export const wifiConnectedEventFields: EventFields = {
  connectTime: { name: 'ConnectTime', type: 'date' },
  expireTime: { name: 'ExpireTime', type: 'date' },
  vendorId: { name: 'VendorId', type: 'string' },
  placeId: { name: 'PlaceId', aliases: ['ShopId'], type: 'string' },
  deviceNo: { name: 'DeviceNo', type: 'string' },
};

export const beaconFields: EventFields = {
  uuid: { name: 'Uuid', type: 'string' },
  major: { name: 'Major', type: 'number' },
  minor: { name: 'Minor', type: 'number' },
  distance: { name: 'Distance', type: 'number' },
};

export const shakeAroundUserShakeEventFields: EventFields = {
  chosenBeacon: { name: 'ChosenBeacon', type: 'object', fields: beaconFields },
  aroundBeacons: { name: 'AroundBeacons', type: 'object', list: true, item: 'AroundBeacon', fields: beaconFields },
};

export const shakeAroundLotteryBindEventFields: EventFields = {
  lotteryId: { name: 'LotteryId', type: 'string' },
  ticket: { name: 'Ticket', type: 'string' },
  money: { name: 'Money', type: 'number' },
  bindTime: { name: 'BindTime', type: 'date' },
};

export const userScanProductEventFields: EventFields = {
  keyStandard: { name: 'KeyStandard', type: 'string' },
  keyStr: { name: 'KeyStr', type: 'string' },
  country: { name: 'Country', type: 'string' },
  province: { name: 'Province', type: 'string' },
  city: { name: 'City', type: 'string' },
  sex: { name: 'Sex', type: 'number' },
  scene: { name: 'Scene', type: 'number' },
};

export const userScanProductAsyncEventFields: EventFields = {
  keyStandard: { name: 'KeyStandard', type: 'string' },
  keyStr: { name: 'KeyStr', type: 'string' },
  regionCode: { name: 'RegionCode', type: 'string' },
};

export const userScanProductEnterSessionEventFields: EventFields = {
  keyStandard: { name: 'KeyStandard', type: 'string' },
  keyStr: { name: 'KeyStr', type: 'string' },
};

export const userScanProductVerifyActionEventFields: EventFields = {
  keyStandard: { name: 'KeyStandard', type: 'string' },
  keyStr: { name: 'KeyStr', type: 'string' },
  result: { name: 'Result', type: 'string' },
  reasonMsg: { name: 'ReasonMsg', type: 'string' },
};

export const subscribeScanProductEventFields: EventFields = { eventKey: { name: 'EventKey', type: 'string' } };

export const widgetDataEventFields: EventFields = {
  query: { name: 'Query', type: 'json' },
  scene: { name: 'Scene', type: 'number' },
};
