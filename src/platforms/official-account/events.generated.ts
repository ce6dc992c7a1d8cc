// Generated from catalogue/official-account.json by `npm run generate`. Do not edit.

import type { EventFields } from '../../model/event-fields.js';
import { OfficialAccountEvent, OfficialAccountMessage } from './official-account.event.js';
import {
  textMessageFields,
  imageMessageFields,
  voiceMessageFields,
  videoMessageFields,
  shortVideoMessageFields,
  locationMessageFields,
  linkMessageFields,
  fileMessageFields,
  miniProgramPageMessageFields,
  deviceTextMessageFields,
  deviceEventMessageFields,
  deviceStatusMessageFields,
  subscribeEventFields,
  unsubscribeEventFields,
  scanEventFields,
  locationReportEventFields,
  menuClickEventFields,
  menuViewEventFields,
  menuViewMiniProgramEventFields,
  scanCodePushEventFields,
  scanCodeWaitEventFields,
  takePhotoEventFields,
  photoOrAlbumEventFields,
  weixinAlbumEventFields,
  locationSelectEventFields,
  massSendJobFinishEventFields,
  templateSendJobFinishEventFields,
  publishJobFinishEventFields,
  freePublishJobFinishEventFields,
  subscribeMsgPopupEventFields,
  subscribeMsgChangeEventFields,
  subscribeMsgSentEventFields,
  userInfoModifiedEventFields,
  userAuthorizationRevokeEventFields,
  userAuthorizationCancellationEventFields,
  userEnterTempSessionEventFields,
  kfCreateSessionEventFields,
  kfCloseSessionEventFields,
  kfSwitchSessionEventFields,
  guideInviteResultEventFields,
  guideQrCodeScanEventFields,
  qualificationVerifySuccessEventFields,
  qualificationVerifyFailEventFields,
  namingVerifySuccessEventFields,
  namingVerifyFailEventFields,
  annualRenewEventFields,
  verifyExpiredEventFields,
  wxVerifyPaySuccEventFields,
  wxVerifyDispatchEventFields,
  wxVerifyRefillEventFields,
  cardPassCheckEventFields,
  cardNotPassCheckEventFields,
  cardMerchantCheckResultEventFields,
  cardSkuRemindEventFields,
  cardPayOrderEventFields,
  userGetCardEventFields,
  userGiftingCardEventFields,
  userDelCardEventFields,
  userConsumeCardEventFields,
  userPayFromPayCellEventFields,
  userViewCardEventFields,
  userEnterSessionFromCardEventFields,
  updateMemberCardEventFields,
  submitMemberCardUserInfoEventFields,
  giftCardPayDoneEventFields,
  giftCardSendToFriendEventFields,
  giftCardUserAcceptEventFields,
  userAuthorizeInvoiceEventFields,
  submitInvoiceTitleEventFields,
  updateInvoiceStatusEventFields,
  cloudInvoiceResultEventFields,
  poiCheckNotifyEventFields,
  createMapPoiAuditInfoEventFields,
  applyMerchantAuditInfoEventFields,
  addStoreAuditInfoEventFields,
  modifyStoreAuditInfoEventFields,
  merchantOrderEventFields,
  wifiConnectedEventFields,
  shakeAroundUserShakeEventFields,
  shakeAroundLotteryBindEventFields,
  userScanProductEventFields,
  userScanProductAsyncEventFields,
  userScanProductEnterSessionEventFields,
  userScanProductVerifyActionEventFields,
  subscribeScanProductEventFields,
  widgetDataEventFields,
} from './event-fields.generated.js';

/** The value of `ScanCodeInfo`. */
export interface ScanCodeInfo {
  /** `ScanType`: Kind of code, usually `qrcode`. */
  readonly scanType: string;
  /** `ScanResult`: The content of the code. */
  readonly scanResult: string;
}

/** An element of `PicList`. */
export interface SentPicture {
  /** `PicMd5Sum`: MD5 of the picture, to recognize it when it arrives. */
  readonly picMd5Sum: string;
}

/** The value of `SendPicsInfo`. */
export interface SendPicsInfo {
  /** `Count`: How many pictures. */
  readonly count: number;
  /** `PicList`: The pictures. */
  readonly picList: readonly SentPicture[];
}

/** The value of `SendLocationInfo`. */
export interface SendLocationInfo {
  /** `Location_X`: Latitude. */
  readonly locationX: number;
  /** `Location_Y`: Longitude. */
  readonly locationY: number;
  /** `Scale`: Zoom level of the map. */
  readonly scale: number;
  /** `Label`: Address. */
  readonly label: string;
  /** `Poiname`: Name of the place; often empty. */
  readonly poiname?: string;
}

/** An element of `ResultList`. */
export interface CopyrightCheckedArticle {
  /** `ArticleIdx`: Position of the article, counted from 1. */
  readonly articleIdx: number;
  /** `UserDeclareState`: What the account declared about the article. */
  readonly userDeclareState: number;
  /** `AuditState`: What the system found.; `0` not original, `1` original, `2` under review. */
  readonly auditState: number;
  /** `OriginalArticleUrl`: The similar original article. */
  readonly originalArticleUrl: string;
  /** `OriginalArticleType`: Kind of the similar original article. */
  readonly originalArticleType: number;
  /** `CanReprint`. */
  readonly canReprint: boolean;
  /** `NeedReplaceContent`. */
  readonly needReplaceContent: boolean;
  /** `NeedShowReprintSource`. */
  readonly needShowReprintSource: boolean;
}

/** The value of `CopyrightCheckResult`. */
export interface CopyrightCheckResult {
  /** `Count`. */
  readonly count: number;
  /** `CheckState`: of all articles; `1` nothing was found, `2` may be sent, `3` may not be sent. */
  readonly checkState: number;
  /** `ResultList`: The articles that were checked. */
  readonly resultList: readonly CopyrightCheckedArticle[];
}

/** An element of `ResultList`. */
export interface SentArticle {
  /** `ArticleIdx`: Position of the article, counted from 1. */
  readonly articleIdx: number;
  /** `ArticleUrl`. */
  readonly articleUrl: string;
}

/** The value of `ArticleUrlResult`. */
export interface ArticleUrlResult {
  /** `Count`. */
  readonly count: number;
  /** `ResultList`: The articles. */
  readonly resultList: readonly SentArticle[];
}

/** An element of `item`. */
export interface PublishedArticle {
  /** `idx`: Position of the article, counted from 1. */
  readonly idx: number;
  /** `article_url`: The permanent URL. */
  readonly articleUrl: string;
}

/** The value of `article_detail`. */
export interface PublishedArticles {
  /** `count`: How many articles. */
  readonly count: number;
  /** `item`: The articles. */
  readonly item: readonly PublishedArticle[];
}

/** The value of `PublishEventInfo`. */
export interface PublishEventInfo {
  /** `publish_id`: The publish job. */
  readonly publishId: string;
  /** `publish_status`: 0 published, 1 in progress, 2 originality check failed, 3 failed, 4 rejected by the platform, 5 deleted by the user after publishing, 6 blocked by the system after publishing.; `0` published, `1` being published, `2` failed: originality, `3` failed, `4` failed the review, `5` deleted by the user, `6` banned. */
  readonly publishStatus: number;
  /** `article_id`: The published article; on success. */
  readonly articleId?: string;
  /** `article_detail`: The articles; on success. */
  readonly articleDetail?: PublishedArticles;
  /** `fail_idx`: Positions of the articles that failed the originality check or were rejected. */
  readonly failIdx: readonly number[];
}

/** An element of `SubscribeMsgPopupEvent`. */
export interface SubscribeMsgPopup {
  /** `TemplateId`: The template. */
  readonly templateId: string;
  /** `SubscribeStatusString`: `accept` or `reject`. */
  readonly subscribeStatusString: string;
  /** `PopupScene`: Where the popup was shown. */
  readonly popupScene: number;
}

/** An element of `SubscribeMsgChangeEvent`. */
export interface SubscribeMsgChange {
  /** `TemplateId`: The template. */
  readonly templateId: string;
  /** `SubscribeStatusString`: `accept` or `reject`. */
  readonly subscribeStatusString: string;
}

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

/** The value of `GuideInviteEvent`. */
export interface GuideInvite {
  /** `guide_account`: The guide's WeChat id, if the guide was invited by it. */
  readonly guideAccount?: string;
  /** `guide_openid`: The guide's openid, if the guide was invited by it. */
  readonly guideOpenid?: string;
  /** `invite_result`: The result; 1 is the only documented value. */
  readonly inviteResult: number;
}

/** The value of `GuideScanEvent`. */
export interface GuideScan {
  /** `qrcode_guide_account`: The guide whose code it is. */
  readonly qrcodeGuideAccount: string;
  /** `qrcode_guide_openid`: The guide's openid. */
  readonly qrcodeGuideOpenid?: string;
  /** `openid`: The user who scanned. */
  readonly openid: string;
  /** `action`: What the scan did, as a number. */
  readonly action: number;
  /** `qrcode_info`: The extra parameter of the code. */
  readonly qrcodeInfo?: string;
}

/** The value of `ChosenBeacon`. */
export interface Beacon {
  /** `Uuid`. */
  readonly uuid: string;
  /** `Major`. */
  readonly major: number;
  /** `Minor`. */
  readonly minor: number;
  /** `Distance`: Distance in metres. */
  readonly distance: number;
}

/**
 * User sent a text message; `bizmsgmenuid` is set when the user tapped an item of a menu message.
 *
 * Official name: 文本消息, message `text`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html#%E6%96%87%E6%9C%AC%E6%B6%88%E6%81%AF
 */
export class TextMessage extends OfficialAccountMessage {
  static readonly type = 'official-account.message.text';
  static override readonly fields: EventFields = textMessageFields;

  declare readonly type: typeof TextMessage.type;

  /** `Content`: The text. */
  declare readonly content: string;

  /** `bizmsgmenuid`: The item of a menu message (`msgmenu`) that the user tapped. */
  declare readonly bizmsgmenuid?: string;

  /** `BusinessId`: A business id that accompanies some messages. */
  declare readonly businessId?: string;
}

/**
 * User sent a picture.
 *
 * Official name: 图片消息, message `image`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html#%E5%9B%BE%E7%89%87%E6%B6%88%E6%81%AF
 */
export class ImageMessage extends OfficialAccountMessage {
  static readonly type = 'official-account.message.image';
  static override readonly fields: EventFields = imageMessageFields;

  declare readonly type: typeof ImageMessage.type;

  /** `PicUrl`: Where the picture can be downloaded. */
  declare readonly picUrl: string;

  /** `MediaId`: The picture as temporary media, for three days. */
  declare readonly mediaId: string;

  /** `BusinessId`: A business id that accompanies some messages. */
  declare readonly businessId?: string;
}

/**
 * User sent a voice clip; `Recognition` is set only where speech recognition was on.
 *
 * Official name: 语音消息, message `voice`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html#%E8%AF%AD%E9%9F%B3%E6%B6%88%E6%81%AF
 */
export class VoiceMessage extends OfficialAccountMessage {
  static readonly type = 'official-account.message.voice';
  static override readonly fields: EventFields = voiceMessageFields;

  declare readonly type: typeof VoiceMessage.type;

  /** `Format`: Format of the clip, e.g. `amr` or `speex`. */
  declare readonly format: string;

  /** `MediaId`: The clip as temporary media, for three days. */
  declare readonly mediaId: string;

  /** `MediaId16K`: The clip at 16 kHz. */
  declare readonly mediaId16K?: string;

  /** `Recognition`: The recognized text, where speech recognition is (or was) switched on. */
  declare readonly recognition?: string;

  /** `BusinessId`: A business id that accompanies some messages. */
  declare readonly businessId?: string;
}

/**
 * User sent a video.
 *
 * Official name: 视频消息, message `video`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html#%E8%A7%86%E9%A2%91%E6%B6%88%E6%81%AF
 */
export class VideoMessage extends OfficialAccountMessage {
  static readonly type = 'official-account.message.video';
  static override readonly fields: EventFields = videoMessageFields;

  declare readonly type: typeof VideoMessage.type;

  /** `MediaId`: The video as temporary media, for three days. */
  declare readonly mediaId: string;

  /** `ThumbMediaId`: Its thumbnail. */
  declare readonly thumbMediaId: string;

  /** `BusinessId`: A business id that accompanies some messages. */
  declare readonly businessId?: string;
}

/**
 * User sent a short video.
 *
 * Official name: 小视频消息, message `shortvideo`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html#%E5%B0%8F%E8%A7%86%E9%A2%91%E6%B6%88%E6%81%AF
 */
export class ShortVideoMessage extends OfficialAccountMessage {
  static readonly type = 'official-account.message.shortvideo';
  static override readonly fields: EventFields = shortVideoMessageFields;

  declare readonly type: typeof ShortVideoMessage.type;

  /** `MediaId`: The video as temporary media, for three days. */
  declare readonly mediaId: string;

  /** `ThumbMediaId`: Its thumbnail. */
  declare readonly thumbMediaId: string;

  /** `BusinessId`: A business id that accompanies some messages. */
  declare readonly businessId?: string;
}

/**
 * User sent a location.
 *
 * Official name: 地理位置消息, message `location`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html#%E5%9C%B0%E7%90%86%E4%BD%8D%E7%BD%AE%E6%B6%88%E6%81%AF
 */
export class LocationMessage extends OfficialAccountMessage {
  static readonly type = 'official-account.message.location';
  static override readonly fields: EventFields = locationMessageFields;

  declare readonly type: typeof LocationMessage.type;

  /** `Location_X`: Latitude. */
  declare readonly locationX: number;

  /** `Location_Y`: Longitude. */
  declare readonly locationY: number;

  /** `Scale`: Zoom level of the map. */
  declare readonly scale: number;

  /** `Label`: Address. */
  declare readonly label: string;

  /** `BusinessId`: A business id that accompanies some messages. */
  declare readonly businessId?: string;
}

/**
 * User sent a link.
 *
 * Official name: 链接消息, message `link`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html#%E9%93%BE%E6%8E%A5%E6%B6%88%E6%81%AF
 */
export class LinkMessage extends OfficialAccountMessage {
  static readonly type = 'official-account.message.link';
  static override readonly fields: EventFields = linkMessageFields;

  declare readonly type: typeof LinkMessage.type;

  /** `Title`. */
  declare readonly title: string;

  /** `Description`. */
  declare readonly description: string;

  /** `Url`. */
  declare readonly url: string;

  /** `BusinessId`: A business id that accompanies some messages. */
  declare readonly businessId?: string;
}

/**
 * User sent a file; not documented, known from other libraries.
 *
 * Official name: 文件消息, message `file`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html
 */
export class FileMessage extends OfficialAccountMessage {
  static readonly type = 'official-account.message.file';
  static override readonly fields: EventFields = fileMessageFields;

  declare readonly type: typeof FileMessage.type;

  /** `Title`: The name of the file. */
  declare readonly title?: string;

  /** `Description`. */
  declare readonly description?: string;

  /** `FileKey`. */
  declare readonly fileKey?: string;

  /** `FileMd5`. */
  declare readonly fileMd5?: string;

  /** `FileTotalLen`: Size in bytes. */
  declare readonly fileTotalLen?: number;
}

/**
 * User sent a Mini Program card to customer service.
 *
 * Official name: 小程序卡片消息, message `miniprogrampage`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/customer-message/receive.html
 */
export class MiniProgramPageMessage extends OfficialAccountMessage {
  static readonly type = 'official-account.message.miniprogrampage';
  static override readonly fields: EventFields = miniProgramPageMessageFields;

  declare readonly type: typeof MiniProgramPageMessage.type;

  /** `AppId`: The Mini Program's app id; `appId` of an event is reserved, hence the name. */
  declare readonly miniProgramAppId: string;

  /** `Title`. */
  declare readonly title: string;

  /** `PagePath`: Path of the page. */
  declare readonly pagePath: string;

  /** `ThumbUrl`: URL of the cover picture. */
  declare readonly thumbUrl: string;

  /** `ThumbMediaId`: The cover picture as temporary media. */
  declare readonly thumbMediaId?: string;
}

/**
 * Message from a device (retired IoT interface).
 *
 * Official name: 设备消息, message `device_text`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html
 */
export class DeviceTextMessage extends OfficialAccountMessage {
  static readonly type = 'official-account.message.device_text';
  static override readonly fields: EventFields = deviceTextMessageFields;

  declare readonly type: typeof DeviceTextMessage.type;

  /** `DeviceType`: The device type, which is the account's original id. */
  declare readonly deviceType?: string;

  /** `DeviceID`: The device. */
  declare readonly deviceID?: string;

  /** `MsgID` or `MsgId`: The id of the message; device messages spell it `MsgID`. */
  declare readonly msgId: string;

  /** `SessionID`: The session, to be returned in the answer. */
  declare readonly sessionID?: string;

  /** `Content`: The bytes that the device sent, in base64. */
  declare readonly content?: string;

  /** `OpenID`: The user. */
  declare readonly openID?: string;
}

/**
 * A device was bound or unbound (`Event` is `bind` or `unbind`).
 *
 * Official name: 设备绑定、解绑, message `device_event`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html
 */
export class DeviceEventMessage extends OfficialAccountMessage {
  static readonly type = 'official-account.message.device_event';
  static override readonly fields: EventFields = deviceEventMessageFields;

  declare readonly type: typeof DeviceEventMessage.type;

  /** `Event`: `bind` or `unbind`. */
  declare readonly event: string;

  /** `DeviceType`: The device type, which is the account's original id. */
  declare readonly deviceType: string;

  /** `DeviceID`: The device. */
  declare readonly deviceID: string;

  /** `MsgID` or `MsgId`: The id of the message; device messages spell it `MsgID`. */
  declare readonly msgId: string;

  /** `Content`: What the device sent along, in base64. */
  declare readonly content: string;

  /** `SessionID`: The session. */
  declare readonly sessionID: string;

  /** `OpenID`: The user. */
  declare readonly openID: string;
}

/**
 * The online status of a device was subscribed to or unsubscribed from (`Event` is `subscribe_status` or `unsubscribe_status`).
 *
 * Official name: 订阅、退订设备状态, message `device_status`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html
 */
export class DeviceStatusMessage extends OfficialAccountMessage {
  static readonly type = 'official-account.message.device_status';
  static override readonly fields: EventFields = deviceStatusMessageFields;

  declare readonly type: typeof DeviceStatusMessage.type;

  /** `Event`: `subscribe_status` or `unsubscribe_status`. */
  declare readonly event: string;

  /** `DeviceType`: The device type, which is the account's original id. */
  declare readonly deviceType: string;

  /** `DeviceID`: The device. */
  declare readonly deviceID: string;

  /** `MsgID` or `MsgId`: The id of the message; device messages spell it `MsgID`. */
  declare readonly msgId: string;

  /** `OpType`: 0 unsubscribes, 1 subscribes.; `0` unsubscribed, `1` heartbeat, `2` subscribed. */
  declare readonly opType: number;

  /** `OpenID`: The user. */
  declare readonly openID: string;
}

/**
 * Message of the retired WeChat hardware platform.
 *
 * Official name: 硬件平台消息, message `hardware`. Not confirmed on an official page, and its fields are not known: see `raw`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html
 */
export class HardwareMessage extends OfficialAccountMessage {
  static readonly type = 'official-account.message.hardware';

  declare readonly type: typeof HardwareMessage.type;
}

/**
 * User followed the account; with a QR code with parameters, `EventKey` is `qrscene_…` and `Ticket` is set.
 *
 * Official name: 关注事件, event `subscribe`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html#%E5%85%B3%E6%B3%A8-%E5%8F%96%E6%B6%88%E5%85%B3%E6%B3%A8%E4%BA%8B%E4%BB%B6
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html#%E6%89%AB%E6%8F%8F%E5%B8%A6%E5%8F%82%E6%95%B0%E4%BA%8C%E7%BB%B4%E7%A0%81%E4%BA%8B%E4%BB%B6
 */
export class SubscribeEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.subscribe';
  static override readonly fields: EventFields = subscribeEventFields;

  declare readonly type: typeof SubscribeEvent.type;

  /** `EventKey`: `qrscene_` and the scene, when the user came through a QR code with a scene. */
  declare readonly eventKey?: string;

  /** `EventKey`: The scene of the QR code: `EventKey` without `qrscene_`. */
  declare readonly scene?: string;

  /** `Ticket`: The ticket of the QR code. */
  declare readonly ticket?: string;
}

/**
 * User unfollowed the account.
 *
 * Official name: 取消关注事件, event `unsubscribe`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html#%E5%85%B3%E6%B3%A8-%E5%8F%96%E6%B6%88%E5%85%B3%E6%B3%A8%E4%BA%8B%E4%BB%B6
 */
export class UnsubscribeEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.unsubscribe';
  static override readonly fields: EventFields = unsubscribeEventFields;

  declare readonly type: typeof UnsubscribeEvent.type;

  /** `EventKey`: Empty as a rule. */
  declare readonly eventKey?: string;

  /** `Ticket`. */
  declare readonly ticket?: string;
}

/**
 * A follower scanned a QR code with parameters.
 *
 * Official name: 扫描带参数二维码事件, event `SCAN`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html#%E6%89%AB%E6%8F%8F%E5%B8%A6%E5%8F%82%E6%95%B0%E4%BA%8C%E7%BB%B4%E7%A0%81%E4%BA%8B%E4%BB%B6
 */
export class ScanEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.SCAN';
  static override readonly fields: EventFields = scanEventFields;

  declare readonly type: typeof ScanEvent.type;

  /** `EventKey`: The scene of the QR code. */
  declare readonly eventKey: string;

  /** `EventKey`: The scene of the QR code; the same as `eventKey`, named as in `SubscribeEvent`. */
  declare readonly scene: string;

  /** `Ticket`: The ticket of the QR code. */
  declare readonly ticket: string;
}

/**
 * Location of the user, reported while the chat is open.
 *
 * Official name: 上报地理位置事件, event `LOCATION`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html#%E4%B8%8A%E6%8A%A5%E5%9C%B0%E7%90%86%E4%BD%8D%E7%BD%AE%E4%BA%8B%E4%BB%B6
 */
export class LocationReportEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.LOCATION';
  static override readonly fields: EventFields = locationReportEventFields;

  declare readonly type: typeof LocationReportEvent.type;

  /** `Latitude`. */
  declare readonly latitude: number;

  /** `Longitude`. */
  declare readonly longitude: number;

  /** `Precision`: Accuracy in metres. */
  declare readonly precision: number;
}

/**
 * User tapped a menu button of type `click`.
 *
 * Official name: 点击菜单拉取消息事件, event `CLICK`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html#%E8%87%AA%E5%AE%9A%E4%B9%89%E8%8F%9C%E5%8D%95%E4%BA%8B%E4%BB%B6
 * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Custom_Menu_Push_Events.html#0
 */
export class MenuClickEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.CLICK';
  static override readonly fields: EventFields = menuClickEventFields;

  declare readonly type: typeof MenuClickEvent.type;

  /** `EventKey`: The key of the menu button. */
  declare readonly eventKey: string;
}

/**
 * User tapped a menu button that opens a URL.
 *
 * Official name: 点击菜单跳转链接事件, event `VIEW`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html#%E8%87%AA%E5%AE%9A%E4%B9%89%E8%8F%9C%E5%8D%95%E4%BA%8B%E4%BB%B6
 * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Custom_Menu_Push_Events.html#1
 */
export class MenuViewEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.VIEW';
  static override readonly fields: EventFields = menuViewEventFields;

  declare readonly type: typeof MenuViewEvent.type;

  /** `EventKey`: The URL that opens. */
  declare readonly eventKey: string;

  /** `MenuId`: The menu, where conditional menus are in use. */
  declare readonly menuId?: string;
}

/**
 * User tapped a menu button that opens a Mini Program.
 *
 * Official name: 点击菜单跳转小程序事件, event `view_miniprogram`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Custom_Menu_Push_Events.html#8
 */
export class MenuViewMiniProgramEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.view_miniprogram';
  static override readonly fields: EventFields = menuViewMiniProgramEventFields;

  declare readonly type: typeof MenuViewMiniProgramEvent.type;

  /** `EventKey`: The path of the Mini Program's page. */
  declare readonly eventKey: string;

  /** `MenuId`: The menu, where conditional menus are in use. */
  declare readonly menuId?: string;
}

/**
 * User scanned a code through a menu button, and WeChat opened it.
 *
 * Official name: 扫码推事件, event `scancode_push`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Custom_Menu_Push_Events.html#2
 */
export class ScanCodePushEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.scancode_push';
  static override readonly fields: EventFields = scanCodePushEventFields;

  declare readonly type: typeof ScanCodePushEvent.type;

  /** `EventKey`: The key of the menu button. */
  declare readonly eventKey: string;

  /** `ScanCodeInfo`: What was scanned. */
  declare readonly scanCodeInfo: ScanCodeInfo;
}

/**
 * User scanned a code through a menu button; WeChat shows “receiving message” until your reply.
 *
 * Official name: 扫码推事件且弹出“消息接收中”提示框, event `scancode_waitmsg`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Custom_Menu_Push_Events.html
 */
export class ScanCodeWaitEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.scancode_waitmsg';
  static override readonly fields: EventFields = scanCodeWaitEventFields;

  declare readonly type: typeof ScanCodeWaitEvent.type;

  /** `EventKey`: The key of the menu button. */
  declare readonly eventKey: string;

  /** `ScanCodeInfo`: What was scanned. */
  declare readonly scanCodeInfo: ScanCodeInfo;
}

/**
 * User took a photo with the system camera through a menu button.
 *
 * Official name: 弹出系统拍照发图, event `pic_sysphoto`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Custom_Menu_Push_Events.html
 */
export class TakePhotoEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.pic_sysphoto';
  static override readonly fields: EventFields = takePhotoEventFields;

  declare readonly type: typeof TakePhotoEvent.type;

  /** `EventKey`: The key of the menu button. */
  declare readonly eventKey: string;

  /** `SendPicsInfo`: The pictures that the user is sending; each follows as a message of its own. */
  declare readonly sendPicsInfo: SendPicsInfo;
}

/**
 * User sent photos from the camera or the album through a menu button.
 *
 * Official name: 弹出拍照或者相册发图, event `pic_photo_or_album`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Custom_Menu_Push_Events.html
 */
export class PhotoOrAlbumEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.pic_photo_or_album';
  static override readonly fields: EventFields = photoOrAlbumEventFields;

  declare readonly type: typeof PhotoOrAlbumEvent.type;

  /** `EventKey`: The key of the menu button. */
  declare readonly eventKey: string;

  /** `SendPicsInfo`: The pictures that the user is sending; each follows as a message of its own. */
  declare readonly sendPicsInfo: SendPicsInfo;
}

/**
 * User sent photos from the WeChat album through a menu button.
 *
 * Official name: 弹出微信相册发图器, event `pic_weixin`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Custom_Menu_Push_Events.html
 */
export class WeixinAlbumEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.pic_weixin';
  static override readonly fields: EventFields = weixinAlbumEventFields;

  declare readonly type: typeof WeixinAlbumEvent.type;

  /** `EventKey`: The key of the menu button. */
  declare readonly eventKey: string;

  /** `SendPicsInfo`: The pictures that the user is sending; each follows as a message of its own. */
  declare readonly sendPicsInfo: SendPicsInfo;
}

/**
 * User picked a location through a menu button.
 *
 * Official name: 弹出地理位置选择器, event `location_select`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Custom_Menu_Push_Events.html
 */
export class LocationSelectEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.location_select';
  static override readonly fields: EventFields = locationSelectEventFields;

  declare readonly type: typeof LocationSelectEvent.type;

  /** `EventKey`: The key of the menu button. */
  declare readonly eventKey: string;

  /** `SendLocationInfo`: The place; it also follows as a location message. */
  declare readonly sendLocationInfo: SendLocationInfo;
}

/**
 * User opened the chat; retired by WeChat.
 *
 * Official name: 进入会话（已下线）, event `ENTER`. Not confirmed on an official page, and its fields are not known: see `raw`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html
 */
export class EnterEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.ENTER';

  declare readonly type: typeof EnterEvent.type;
}

/**
 * A mass message was sent: counts, and the result of the originality check.
 *
 * Official name: 群发结果, event `MASSSENDJOBFINISH`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#7
 */
export class MassSendJobFinishEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.MASSSENDJOBFINISH';
  static override readonly fields: EventFields = massSendJobFinishEventFields;

  declare readonly type: typeof MassSendJobFinishEvent.type;

  /** `MsgID`: The id of the mass-send job, not of a message. */
  declare readonly msgID: string;

  /** `Status`: `send success`, `send fail` or `err(num)`. */
  declare readonly status: string;

  /** `TotalCount`: Followers in the group, or openids in the list. */
  declare readonly totalCount: number;

  /** `FilterCount`: Followers left after filtering. */
  declare readonly filterCount: number;

  /** `SentCount`: Followers who received it. */
  declare readonly sentCount: number;

  /** `ErrorCount`: Followers who did not. */
  declare readonly errorCount: number;

  /** `CopyrightCheckResult`: The originality check. */
  declare readonly copyrightCheckResult?: CopyrightCheckResult;

  /** `ArticleUrlResult`: The URLs of the articles. */
  declare readonly articleUrlResult?: ArticleUrlResult;
}

/**
 * Result of sending a template message.
 *
 * Official name: 模板消息发送结果, event `TEMPLATESENDJOBFINISH`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html#%E4%BA%8B%E4%BB%B6%E6%8E%A8%E9%80%81
 */
export class TemplateSendJobFinishEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.TEMPLATESENDJOBFINISH';
  static override readonly fields: EventFields = templateSendJobFinishEventFields;

  declare readonly type: typeof TemplateSendJobFinishEvent.type;

  /** `MsgID` or `MsgId`: The id that sending the template message returned; spelled `MsgId` in JSON. */
  declare readonly msgID: string;

  /** `Status`: `success`, `failed:user block` or `failed: system failed`. */
  declare readonly status: string;
}

/**
 * Result of publishing an article.
 *
 * Official name: 发布结果, event `PUBLISHJOBFINISH`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Publish/Callback_on_finish.html
 */
export class PublishJobFinishEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.PUBLISHJOBFINISH';
  static override readonly fields: EventFields = publishJobFinishEventFields;

  declare readonly type: typeof PublishJobFinishEvent.type;

  /** `PublishEventInfo`: The result of the job. */
  declare readonly publishEventInfo: PublishEventInfo;
}

/**
 * Result of publishing an article; a spelling that one library uses, WeChat sends `PUBLISHJOBFINISH`.
 *
 * Official name: 发布结果（另一写法）, event `FREEPUBLISHJOBFINISH`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Publish/Callback_on_finish.html
 */
export class FreePublishJobFinishEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.FREEPUBLISHJOBFINISH';
  static override readonly fields: EventFields = freePublishJobFinishEventFields;

  declare readonly type: typeof FreePublishJobFinishEvent.type;

  /** `PublishEventInfo`: The result of the job. */
  declare readonly publishEventInfo: PublishEventInfo;
}

/**
 * User accepted or rejected subscribe notices in the popup.
 *
 * Official name: 用户操作订阅通知弹窗, event `subscribe_msg_popup_event`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Subscription_Messages/api.html#%E4%BA%8B%E4%BB%B6%E6%8E%A8%E9%80%81
 */
export class SubscribeMsgPopupEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.subscribe_msg_popup_event';
  static override readonly fields: EventFields = subscribeMsgPopupEventFields;

  declare readonly type: typeof SubscribeMsgPopupEvent.type;

  /** `SubscribeMsgPopupEvent` or `List`: One entry for each template. XML wraps it in `SubscribeMsgPopupEvent`, JSON has a bare `List`. */
  declare readonly list: readonly SubscribeMsgPopup[];
}

/**
 * User changed subscribe notices in the settings.
 *
 * Official name: 用户管理订阅通知, event `subscribe_msg_change_event`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Subscription_Messages/api.html#%E4%BA%8B%E4%BB%B6%E6%8E%A8%E9%80%81
 */
export class SubscribeMsgChangeEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.subscribe_msg_change_event';
  static override readonly fields: EventFields = subscribeMsgChangeEventFields;

  declare readonly type: typeof SubscribeMsgChangeEvent.type;

  /** `SubscribeMsgChangeEvent` or `List`: One entry for each template. XML wraps it in `SubscribeMsgChangeEvent`, JSON has a bare `List`. */
  declare readonly list: readonly SubscribeMsgChange[];
}

/**
 * Result of sending a subscribe notice.
 *
 * Official name: 发送订阅通知结果, event `subscribe_msg_sent_event`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Subscription_Messages/api.html#%E4%BA%8B%E4%BB%B6%E6%8E%A8%E9%80%81
 */
export class SubscribeMsgSentEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.subscribe_msg_sent_event';
  static override readonly fields: EventFields = subscribeMsgSentEventFields;

  declare readonly type: typeof SubscribeMsgSentEvent.type;

  /** `SubscribeMsgSentEvent` or `List`: One entry for each template. XML wraps it in `SubscribeMsgSentEvent`, JSON has a bare `List`. */
  declare readonly list: readonly SubscribeMsgSent[];
}

/**
 * An authorized user changed or cleared the profile.
 *
 * Official name: 授权用户资料变更, event `user_info_modified`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Mobile_App/WeChat_Login/authorization_change.html
 * @see https://developers.weixin.qq.com/doc/oplatform/Website_App/WeChat_Login/authorization_change.html
 * @see https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/authorization_change.html
 */
export class UserInfoModifiedEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.user_info_modified';
  static override readonly fields: EventFields = userInfoModifiedEventFields;

  declare readonly type: typeof UserInfoModifiedEvent.type;

  /** `appid` or `AppID`: The app that the user had authorized. */
  declare readonly appid?: string;

  /** `openid` or `OpenID`: The user. */
  declare readonly openid?: string;

  /** `RevokeInfo`: what the user took back; `201` address, `202` invoices, `203` cards, `204` microphone, `205` nickname and avatar, `206` location, `207` chosen picture or video. */
  declare readonly revokeInfo?: string;

  /** `UnionID`. */
  declare readonly unionID?: string;
}

/**
 * An authorized user withdrew the consent to the use of the profile.
 *
 * Official name: 授权用户资料撤回, event `user_authorization_revoke`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/authorization_change.html
 */
export class UserAuthorizationRevokeEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.user_authorization_revoke';
  static override readonly fields: EventFields = userAuthorizationRevokeEventFields;

  declare readonly type: typeof UserAuthorizationRevokeEvent.type;

  /** `AppID` or `appid`: The app that the user had authorized. */
  declare readonly appID?: string;

  /** `OpenID` or `openid`: The user. */
  declare readonly openID?: string;

  /** `RevokeInfo`: what the user took back; `201` address, `202` invoices, `203` cards, `204` microphone, `205` nickname and avatar, `206` location, `207` chosen picture or video. */
  declare readonly revokeInfo?: string;

  /** `UnionID`. */
  declare readonly unionID?: string;
}

/**
 * An authorized user closed the WeChat account, so the consent is void.
 *
 * Official name: 授权用户完成注销, event `user_authorization_cancellation`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/authorization_change.html
 */
export class UserAuthorizationCancellationEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.user_authorization_cancellation';
  static override readonly fields: EventFields = userAuthorizationCancellationEventFields;

  declare readonly type: typeof UserAuthorizationCancellationEvent.type;

  /** `OpenID` or `openid`: The user. */
  declare readonly openID?: string;

  /** `AppID` or `appid`: The app that the user had authorized. */
  declare readonly appID?: string;

  /** `RevokeInfo`: what the user took back; `201` address, `202` invoices, `203` cards, `204` microphone, `205` nickname and avatar, `206` location, `207` chosen picture or video. */
  declare readonly revokeInfo?: string;

  /** `UnionID`. */
  declare readonly unionID?: string;
}

/**
 * User opened a customer-service session.
 *
 * Official name: 进入客服会话, event `user_enter_tempsession`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/customer-message/receive.html
 */
export class UserEnterTempSessionEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.user_enter_tempsession';
  static override readonly fields: EventFields = userEnterTempSessionEventFields;

  declare readonly type: typeof UserEnterTempSessionEvent.type;

  /** `SessionFrom`: Where the session was opened. */
  declare readonly sessionFrom: string;
}

/**
 * An agent accepted a customer-service session.
 *
 * Official name: 接入会话, event `kf_create_session`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html
 */
export class KfCreateSessionEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.kf_create_session';
  static override readonly fields: EventFields = kfCreateSessionEventFields;

  declare readonly type: typeof KfCreateSessionEvent.type;

  /** `KfAccount`: The customer-service account. */
  declare readonly kfAccount: string;
}

/**
 * A customer-service session was closed.
 *
 * Official name: 关闭会话, event `kf_close_session`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html
 */
export class KfCloseSessionEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.kf_close_session';
  static override readonly fields: EventFields = kfCloseSessionEventFields;

  declare readonly type: typeof KfCloseSessionEvent.type;

  /** `KfAccount`: The customer-service account. */
  declare readonly kfAccount: string;
}

/**
 * A customer-service session was passed to another agent.
 *
 * Official name: 转接会话, event `kf_switch_session`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html
 */
export class KfSwitchSessionEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.kf_switch_session';
  static override readonly fields: EventFields = kfSwitchSessionEventFields;

  declare readonly type: typeof KfSwitchSessionEvent.type;

  /** `FromKfAccount`: The account that had the session. */
  declare readonly fromKfAccount: string;

  /** `ToKfAccount`: The account that has it now. */
  declare readonly toKfAccount: string;
}

/**
 * Result of inviting a shopping guide.
 *
 * Official name: 邀请导购结果, event `guide_invite_result_event`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.addGuideAcct.html
 */
export class GuideInviteResultEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.guide_invite_result_event';
  static override readonly fields: EventFields = guideInviteResultEventFields;

  declare readonly type: typeof GuideInviteResultEvent.type;

  /** `GuideInviteEvent`: The invitation. */
  declare readonly guideInviteEvent: GuideInvite;
}

/**
 * User scanned the QR code of a shopping guide.
 *
 * Official name: 扫描导购二维码, event `guide_qrcode_scan_event`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.onGuideCreateQrCode.html
 */
export class GuideQrCodeScanEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.guide_qrcode_scan_event';
  static override readonly fields: EventFields = guideQrCodeScanEventFields;

  declare readonly type: typeof GuideQrCodeScanEvent.type;

  /** `GuideScanEvent`: The scan. */
  declare readonly guideScanEvent: GuideScan;
}

/**
 * A customer was assigned to a shopping guide.
 *
 * Official name: 客户分配到导购, event `add_guide_buyer_relation_event`. Not confirmed on an official page, and its fields are not known: see `raw`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.addGuideBuyerRelation.html
 */
export class AddGuideBuyerRelationEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.add_guide_buyer_relation_event';

  declare readonly type: typeof AddGuideBuyerRelationEvent.type;
}

/**
 * The qualification was verified.
 *
 * Official name: 资质认证成功, event `qualification_verify_success`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Account_Management/Wechat_Accreditation_Event_Push.html#0
 */
export class QualificationVerifySuccessEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.qualification_verify_success';
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
export class QualificationVerifyFailEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.qualification_verify_fail';
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
export class NamingVerifySuccessEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.naming_verify_success';
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
export class NamingVerifyFailEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.naming_verify_fail';
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
export class AnnualRenewEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.annual_renew';
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
export class VerifyExpiredEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.verify_expired';
  static override readonly fields: EventFields = verifyExpiredEventFields;

  declare readonly type: typeof VerifyExpiredEvent.type;

  /** `ExpiredTime`: When it expired. */
  declare readonly expiredTime: Date;
}

/**
 * The fee of the verification was paid.
 *
 * Official name: 微信认证支付成功, event `wx_verify_pay_succ`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html
 */
export class WxVerifyPaySuccEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.wx_verify_pay_succ';
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
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html
 */
export class WxVerifyDispatchEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.wx_verify_dispatch';
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
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html
 */
export class WxVerifyRefillEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.wx_verify_refill';
  static override readonly fields: EventFields = wxVerifyRefillEventFields;

  declare readonly type: typeof WxVerifyRefillEvent.type;

  /** `RefillReason`. */
  declare readonly refillReason?: string;

  /** `RefillTime`. */
  declare readonly refillTime?: Date;
}

/**
 * A card passed the review.
 *
 * Official name: 卡券审核通过, event `card_pass_check`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons_Vouchers_and_Cards_Event_Push_Messages.html#1
 */
export class CardPassCheckEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.card_pass_check';
  static override readonly fields: EventFields = cardPassCheckEventFields;

  declare readonly type: typeof CardPassCheckEvent.type;

  /** `CardId`: The card. */
  declare readonly cardId: string;
}

/**
 * A card failed the review.
 *
 * Official name: 卡券审核未通过, event `card_not_pass_check`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons_Vouchers_and_Cards_Event_Push_Messages.html#1
 */
export class CardNotPassCheckEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.card_not_pass_check';
  static override readonly fields: EventFields = cardNotPassCheckEventFields;

  declare readonly type: typeof CardNotPassCheckEvent.type;

  /** `CardId`: The card. */
  declare readonly cardId: string;

  /** `RefuseReason`. */
  declare readonly refuseReason: string;
}

/**
 * Result of the review of a sub-merchant.
 *
 * Official name: 子商户审核结果, event `card_merchant_check_result`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#2
 */
export class CardMerchantCheckResultEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.card_merchant_check_result';
  static override readonly fields: EventFields = cardMerchantCheckResultEventFields;

  declare readonly type: typeof CardMerchantCheckResultEvent.type;

  /** `CardId`: The card. */
  declare readonly cardId?: string;

  /** `MerchantId`: The sub-merchant. */
  declare readonly merchantId: string;

  /** `IsPass`. */
  declare readonly isPass: boolean;

  /** `Reason`. */
  declare readonly reason?: string;
}

/**
 * The stock of a card is low.
 *
 * Official name: 库存报警, event `card_sku_remind`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons_Vouchers_and_Cards_Event_Push_Messages.html#10
 */
export class CardSkuRemindEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.card_sku_remind';
  static override readonly fields: EventFields = cardSkuRemindEventFields;

  declare readonly type: typeof CardSkuRemindEvent.type;

  /** `CardId`: The card. */
  declare readonly cardId: string;

  /** `Detail`: The alarm. */
  declare readonly detail: string;
}

/**
 * Card points were added or used.
 *
 * Official name: 券点流水详情, event `card_pay_order`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons_Vouchers_and_Cards_Event_Push_Messages.html
 */
export class CardPayOrderEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.card_pay_order';
  static override readonly fields: EventFields = cardPayOrderEventFields;

  declare readonly type: typeof CardPayOrderEvent.type;

  /** `OrderId`: The order. */
  declare readonly orderId: string;

  /** `OrderType`: e.g. `ORDER_TYPE_WXPAY`. */
  declare readonly orderType: string;

  /** `Status`: e.g. `ORDER_STATUS_SUCC`. */
  declare readonly status: string;

  /** `CreateOrderTime`: When the payment code was made. Some samples spell it as a second `CreateTime`, which `raw` keeps. */
  declare readonly createOrderTime?: Date;

  /** `PayFinishTime`: When it was paid; 1970 (a zero) before that. */
  declare readonly payFinishTime?: Date;

  /** `Desc`: How it was paid. */
  declare readonly desc?: string;

  /** `FreeCoinCount`: Free points left. */
  declare readonly freeCoinCount: number;

  /** `PayCoinCount`: Paid points left. */
  declare readonly payCoinCount: number;

  /** `RefundFreeCoinCount`: Free points that changed. */
  declare readonly refundFreeCoinCount: number;

  /** `RefundPayCoinCount`: Paid points that changed. */
  declare readonly refundPayCoinCount: number;

  /** `ReceiptInfo`: The invoice. */
  declare readonly receiptInfo?: string;

  /** `Memo`. */
  declare readonly memo?: string;
}

/**
 * User claimed a card.
 *
 * Official name: 领取卡券, event `user_get_card`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#11
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons_Vouchers_and_Cards_Event_Push_Messages.html#2
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Create_a_membership_card.html#13
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html#_10-4%E3%80%81%E8%B5%A0%E9%80%8124%E5%B0%8F%E6%97%B6%E5%AF%B9%E6%96%B9%E6%9C%AA%E9%A2%86%E5%8F%96%E9%80%80%E5%9B%9E%E5%90%8E%E7%9A%84%E4%BA%8B%E4%BB%B6
 */
export class UserGetCardEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.user_get_card';
  static override readonly fields: EventFields = userGetCardEventFields;

  declare readonly type: typeof UserGetCardEvent.type;

  /** `CardId`: The card. */
  declare readonly cardId: string;

  /** `UserCardCode`: The code of the user's card. */
  declare readonly userCardCode: string;

  /** `OldUserCardCode`: The code before the card was given away. */
  declare readonly oldUserCardCode?: string;

  /** `UnionId`. */
  declare readonly unionId?: string;

  /** `IsGiveByFriend`. */
  declare readonly isGiveByFriend: boolean;

  /** `FriendUserName`: The openid of the friend who gave it. */
  declare readonly friendUserName?: string;

  /** `IsRestoreMemberCard`: The user had deleted the card before. */
  declare readonly isRestoreMemberCard?: boolean;

  /** `IsRecommendByFriend`. */
  declare readonly isRecommendByFriend?: boolean;

  /** `OuterId`: The scene value under which the card was handed out (older form). */
  declare readonly outerId?: string;

  /** `OuterStr`: The scene value under which the card was handed out. */
  declare readonly outerStr?: string;
}

/**
 * User gave a card to a friend.
 *
 * Official name: 转赠卡券, event `user_gifting_card`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons_Vouchers_and_Cards_Event_Push_Messages.html#3
 */
export class UserGiftingCardEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.user_gifting_card';
  static override readonly fields: EventFields = userGiftingCardEventFields;

  declare readonly type: typeof UserGiftingCardEvent.type;

  /** `CardId`: The card. */
  declare readonly cardId: string;

  /** `UserCardCode`: The code of the user's card. */
  declare readonly userCardCode: string;

  /** `FriendUserName`: The openid of the friend who receives it. */
  declare readonly friendUserName: string;

  /** `IsReturnBack`: The gift was not taken within 24 hours and came back. */
  declare readonly isReturnBack: boolean;

  /** `IsChatRoom`: Given to a group. */
  declare readonly isChatRoom: boolean;
}

/**
 * User deleted a card.
 *
 * Official name: 删除卡券, event `user_del_card`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons_Vouchers_and_Cards_Event_Push_Messages.html#4
 */
export class UserDelCardEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.user_del_card';
  static override readonly fields: EventFields = userDelCardEventFields;

  declare readonly type: typeof UserDelCardEvent.type;

  /** `CardId`: The card. */
  declare readonly cardId: string;

  /** `UserCardCode`: The code of the user's card. */
  declare readonly userCardCode: string;
}

/**
 * Card was redeemed.
 *
 * Official name: 核销卡券, event `user_consume_card`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons_Vouchers_and_Cards_Event_Push_Messages.html#5
 */
export class UserConsumeCardEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.user_consume_card';
  static override readonly fields: EventFields = userConsumeCardEventFields;

  declare readonly type: typeof UserConsumeCardEvent.type;

  /** `CardId`: The card. */
  declare readonly cardId: string;

  /** `UserCardCode`: The code of the user's card. */
  declare readonly userCardCode: string;

  /** `ConsumeSource`: e.g. `FROM_API`, `FROM_MP`, `FROM_MOBILE_HELPER`. */
  declare readonly consumeSource: string;

  /** `LocationId`: The store. */
  declare readonly locationId?: string;

  /** `LocationName`. */
  declare readonly locationName?: string;

  /** `StaffOpenId`: The openid of the employee. */
  declare readonly staffOpenId?: string;

  /** `VerifyCode`: The code that the user entered. */
  declare readonly verifyCode?: string;

  /** `RemarkAmount`: The amount that the user entered. */
  declare readonly remarkAmount?: string;

  /** `OuterId`: The scene value under which the card was handed out (older form). */
  declare readonly outerId?: string;

  /** `OuterStr`: The scene value under which the card was handed out. */
  declare readonly outerStr?: string;
}

/**
 * User paid with a card (微信买单).
 *
 * Official name: 微信买单, event `user_pay_from_pay_cell`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Create_a_Coupon_Voucher_or_Card.html#13
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons_Vouchers_and_Cards_Event_Push_Messages.html#6
 */
export class UserPayFromPayCellEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.user_pay_from_pay_cell';
  static override readonly fields: EventFields = userPayFromPayCellEventFields;

  declare readonly type: typeof UserPayFromPayCellEvent.type;

  /** `CardId`: The card. */
  declare readonly cardId: string;

  /** `UserCardCode`: The code of the user's card. */
  declare readonly userCardCode: string;

  /** `TransId`: The WeChat Pay transaction. */
  declare readonly transId?: string;

  /** `LocationId`: The store; 0 for none. */
  declare readonly locationId?: string;

  /** `LocationName`. */
  declare readonly locationName?: string;

  /** `Fee`: Paid, in fen. */
  declare readonly fee: number;

  /** `OriginalFee`: Before the discount, in fen. */
  declare readonly originalFee: number;
}

/**
 * User opened a membership card.
 *
 * Official name: 进入会员卡, event `user_view_card`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons_Vouchers_and_Cards_Event_Push_Messages.html#7
 */
export class UserViewCardEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.user_view_card';
  static override readonly fields: EventFields = userViewCardEventFields;

  declare readonly type: typeof UserViewCardEvent.type;

  /** `CardId`: The card. */
  declare readonly cardId: string;

  /** `UserCardCode`: The code of the user's card. */
  declare readonly userCardCode: string;

  /** `OuterId`: The scene value under which the card was handed out (older form). */
  declare readonly outerId?: string;

  /** `OuterStr`: The scene value under which the card was handed out. */
  declare readonly outerStr?: string;
}

/**
 * User entered the chat from a card.
 *
 * Official name: 从卡券进入公众号会话, event `user_enter_session_from_card`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons_Vouchers_and_Cards_Event_Push_Messages.html#8
 */
export class UserEnterSessionFromCardEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.user_enter_session_from_card';
  static override readonly fields: EventFields = userEnterSessionFromCardEventFields;

  declare readonly type: typeof UserEnterSessionFromCardEvent.type;

  /** `CardId`: The card. */
  declare readonly cardId: string;

  /** `UserCardCode`: The code of the user's card. */
  declare readonly userCardCode: string;
}

/**
 * Points or balance of a membership card changed.
 *
 * Official name: 会员卡内容更新, event `update_member_card`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons_Vouchers_and_Cards_Event_Push_Messages.html#9
 */
export class UpdateMemberCardEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.update_member_card';
  static override readonly fields: EventFields = updateMemberCardEventFields;

  declare readonly type: typeof UpdateMemberCardEvent.type;

  /** `CardId`: The card. */
  declare readonly cardId: string;

  /** `UserCardCode`: The code of the user's card. */
  declare readonly userCardCode: string;

  /** `ModifyBonus`: Change of the points. */
  declare readonly modifyBonus?: number;

  /** `ModifyBalance`: Change of the balance. */
  declare readonly modifyBalance?: number;
}

/**
 * User activated a membership card and submitted the member information.
 *
 * Official name: 会员卡激活（接收会员信息）, event `submit_membercard_user_info`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons_Vouchers_and_Cards_Event_Push_Messages.html#12
 */
export class SubmitMemberCardUserInfoEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.submit_membercard_user_info';
  static override readonly fields: EventFields = submitMemberCardUserInfoEventFields;

  declare readonly type: typeof SubmitMemberCardUserInfoEvent.type;

  /** `CardId`: The card. */
  declare readonly cardId: string;

  /** `UserCardCode`: The code of the user's card. */
  declare readonly userCardCode: string;
}

/**
 * User paid for a gift card.
 *
 * Official name: 用户购买礼品卡付款成功, event `giftcard_pay_done`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html#_10-1%E3%80%81%E7%94%A8%E6%88%B7%E8%B4%AD%E4%B9%B0%E7%A4%BC%E5%93%81%E5%8D%A1%E4%BB%98%E6%AC%BE%E6%88%90%E5%8A%9FCallBack
 */
export class GiftCardPayDoneEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.giftcard_pay_done';
  static override readonly fields: EventFields = giftCardPayDoneEventFields;

  declare readonly type: typeof GiftCardPayDoneEvent.type;

  /** `PageId`: The shelf. */
  declare readonly pageId: string;

  /** `OrderId`: The order. */
  declare readonly orderId: string;
}

/**
 * User sent a gift card to a friend.
 *
 * Official name: 用户购买礼品卡后赠送, event `giftcard_send_to_friend`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html#_10-2%E3%80%81%E7%94%A8%E6%88%B7%E8%B4%AD%E4%B9%B0%E5%90%8E%E8%B5%A0%E9%80%81CallBack
 */
export class GiftCardSendToFriendEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.giftcard_send_to_friend';
  static override readonly fields: EventFields = giftCardSendToFriendEventFields;

  declare readonly type: typeof GiftCardSendToFriendEvent.type;

  /** `PageId`: The shelf. */
  declare readonly pageId: string;

  /** `OrderId`: The order. */
  declare readonly orderId: string;

  /** `IsReturnBack`: The gift was not taken within 24 hours and came back. */
  declare readonly isReturnBack: boolean;

  /** `IsChatRoom`: Given to a group. */
  declare readonly isChatRoom: boolean;
}

/**
 * A friend accepted a gift card.
 *
 * Official name: 用户领取礼品卡成功, event `giftcard_user_accept`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html#_10-3%E3%80%81%E7%94%A8%E6%88%B7%E9%A2%86%E5%8F%96%E7%A4%BC%E5%93%81%E5%8D%A1%E6%88%90%E5%8A%9FCallBack
 */
export class GiftCardUserAcceptEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.giftcard_user_accept';
  static override readonly fields: EventFields = giftCardUserAcceptEventFields;

  declare readonly type: typeof GiftCardUserAcceptEvent.type;

  /** `PageId`: The shelf. */
  declare readonly pageId: string;

  /** `OrderId`: The order. */
  declare readonly orderId: string;

  /** `IsChatRoom`: Given to a group. */
  declare readonly isChatRoom: boolean;
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
export class UserAuthorizeInvoiceEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.user_authorize_invoice';
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
export class SubmitInvoiceTitleEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.submit_invoice_title';
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
 * Invoice status changed.
 *
 * Official name: 发票状态更新, event `update_invoice_status`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Invoicing_Platform_API_List.html#7
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Nontax_Bill/API_list.html#3.6
 */
export class UpdateInvoiceStatusEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.update_invoice_status';
  static override readonly fields: EventFields = updateInvoiceStatusEventFields;

  declare readonly type: typeof UpdateInvoiceStatusEvent.type;

  /** `CardId`: The template of the invoice. */
  declare readonly cardId: string;

  /** `Code`: The invoice. */
  declare readonly code: string;

  /** `Status`: e.g. `INVOICE_REIMBURSE_INIT`. */
  declare readonly status?: string;
}

/**
 * Result of issuing a cloud invoice.
 *
 * Official name: 云开票结果, event `cloud_invoice_invoiceresult_event`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#19
 */
export class CloudInvoiceResultEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.cloud_invoice_invoiceresult_event';
  static override readonly fields: EventFields = cloudInvoiceResultEventFields;

  declare readonly type: typeof CloudInvoiceResultEvent.type;

  /** `status`. */
  declare readonly status: number;

  /** `fpqqlsh`: Serial number of the invoicing request. */
  declare readonly fpqqlsh: string;

  /** `nsrsbh`: Tax number of the seller. */
  declare readonly nsrsbh: string;
}

/**
 * Result of the review of a store.
 *
 * Official name: 门店审核结果, event `poi_check_notify`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html#8
 */
export class PoiCheckNotifyEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.poi_check_notify';
  static override readonly fields: EventFields = poiCheckNotifyEventFields;

  declare readonly type: typeof PoiCheckNotifyEvent.type;

  /** `UniqId`: The merchant's own id of the store. */
  declare readonly uniqId: string;

  /** `PoiId`: WeChat's id of the store. */
  declare readonly poiId: string;

  /** `Result`: `succ` or `fail`. */
  declare readonly result: string;

  /** `Msg`: Success information, or why it failed. */
  declare readonly msg: string;
}

/**
 * Result of the review of a store created in Tencent Maps.
 *
 * Official name: 腾讯地图创建门店审核结果, event `create_map_poi_audit_info`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#11
 */
export class CreateMapPoiAuditInfoEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.create_map_poi_audit_info';
  static override readonly fields: EventFields = createMapPoiAuditInfoEventFields;

  declare readonly type: typeof CreateMapPoiAuditInfoEvent.type;

  /** `audit_id`: The review. */
  declare readonly auditId: string;

  /** `status`: `1` passed, `2` under review, `3` rejected. */
  declare readonly status: number;

  /** `map_poi_id`. */
  declare readonly mapPoiId: string;

  /** `name`. */
  declare readonly name: string;

  /** `address`. */
  declare readonly address: string;

  /** `longitude`. */
  declare readonly longitude: number;

  /** `latitude`. */
  declare readonly latitude: number;

  /** `sh_remark`: Remark of the reviewer. */
  declare readonly shRemark: string;
}

/**
 * Result of the review of the merchant of a store Mini Program.
 *
 * Official name: 门店小程序商户审核结果, event `apply_merchant_audit_info`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html
 */
export class ApplyMerchantAuditInfoEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.apply_merchant_audit_info';
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
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html
 */
export class AddStoreAuditInfoEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.add_store_audit_info';
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
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html
 */
export class ModifyStoreAuditInfoEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.modify_store_audit_info';
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
export class MerchantOrderEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.merchant_order';
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
 * User connected through WeChat Wi-Fi.
 *
 * Official name: Wi-Fi 连网成功, event `WifiConnected`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WiFi_via_WeChat/Sending_messages_after_connection.html
 */
export class WifiConnectedEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.WifiConnected';
  static override readonly fields: EventFields = wifiConnectedEventFields;

  declare readonly type: typeof WifiConnectedEvent.type;

  /** `ConnectTime`: When the user connected. */
  declare readonly connectTime: Date;

  /** `ExpireTime`: When the connection ends. */
  declare readonly expireTime: Date;

  /** `VendorId`: The vendor. */
  declare readonly vendorId: string;

  /** `PlaceId` or `ShopId`: The store; `ShopId` in some samples. */
  declare readonly placeId: string;

  /** `DeviceNo`: The BSSID of the device. */
  declare readonly deviceNo: string;
}

/**
 * User shook the phone near a beacon.
 *
 * Official name: 摇一摇周边, event `ShakearoundUserShake`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shake_Nearby/Shake_Event_Notifications.html
 */
export class ShakeAroundUserShakeEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.ShakearoundUserShake';
  static override readonly fields: EventFields = shakeAroundUserShakeEventFields;

  declare readonly type: typeof ShakeAroundUserShakeEvent.type;

  /** `ChosenBeacon`: The beacon that was chosen. */
  declare readonly chosenBeacon: Beacon;

  /** `AroundBeacons`: The beacons around, by distance. */
  declare readonly aroundBeacons: readonly Beacon[];
}

/**
 * A shake red packet was bound to a user.
 *
 * Official name: 摇一摇红包绑定用户, event `ShakearoundLotteryBind`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shake_Nearby/Shake_RedPack/Event_notifications_for_Red_Packet_Bind_users.html
 */
export class ShakeAroundLotteryBindEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.ShakearoundLotteryBind';
  static override readonly fields: EventFields = shakeAroundLotteryBindEventFields;

  declare readonly type: typeof ShakeAroundLotteryBindEvent.type;

  /** `LotteryId`. */
  declare readonly lotteryId?: string;

  /** `Ticket`. */
  declare readonly ticket?: string;

  /** `Money`: The amount, in fen. */
  declare readonly money?: number;

  /** `BindTime`. */
  declare readonly bindTime?: Date;
}

/**
 * User opened the page of a product by scanning its code.
 *
 * Official name: 打开商品主页, event `user_scan_product`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html
 */
export class UserScanProductEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.user_scan_product';
  static override readonly fields: EventFields = userScanProductEventFields;

  declare readonly type: typeof UserScanProductEvent.type;

  /** `KeyStandard`: The coding standard of the product. */
  declare readonly keyStandard?: string;

  /** `KeyStr`: The product. */
  declare readonly keyStr?: string;

  /** `Country`. */
  declare readonly country?: string;

  /** `Province`. */
  declare readonly province?: string;

  /** `City`. */
  declare readonly city?: string;

  /** `Sex`. */
  declare readonly sex?: number;

  /** `Scene`. */
  declare readonly scene?: number;
}

/**
 * Location of a scan of a product, sent later.
 *
 * Official name: 商品主页地理位置（异步）, event `user_scan_product_async`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html
 */
export class UserScanProductAsyncEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.user_scan_product_async';
  static override readonly fields: EventFields = userScanProductAsyncEventFields;

  declare readonly type: typeof UserScanProductAsyncEvent.type;

  /** `KeyStandard`. */
  declare readonly keyStandard?: string;

  /** `KeyStr`. */
  declare readonly keyStr?: string;

  /** `RegionCode`. */
  declare readonly regionCode?: string;
}

/**
 * User entered the chat from the page of a product.
 *
 * Official name: 从商品主页进入公众号会话, event `user_scan_product_enter_session`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html
 */
export class UserScanProductEnterSessionEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.user_scan_product_enter_session';
  static override readonly fields: EventFields = userScanProductEnterSessionEventFields;

  declare readonly type: typeof UserScanProductEnterSessionEvent.type;

  /** `KeyStandard`. */
  declare readonly keyStandard?: string;

  /** `KeyStr`. */
  declare readonly keyStr?: string;
}

/**
 * Result of the review of a product.
 *
 * Official name: 商品审核结果, event `user_scan_product_verify_action`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html
 */
export class UserScanProductVerifyActionEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.user_scan_product_verify_action';
  static override readonly fields: EventFields = userScanProductVerifyActionEventFields;

  declare readonly type: typeof UserScanProductVerifyActionEvent.type;

  /** `KeyStandard`. */
  declare readonly keyStandard?: string;

  /** `KeyStr`. */
  declare readonly keyStr?: string;

  /** `Result`. */
  declare readonly result?: string;

  /** `ReasonMsg`. */
  declare readonly reasonMsg?: string;
}

/**
 * User followed the account from the page of a product.
 *
 * Official name: 从商品主页关注公众号, event `subscribe_scan_product`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html
 */
export class SubscribeScanProductEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.subscribe_scan_product';
  static override readonly fields: EventFields = subscribeScanProductEventFields;

  declare readonly type: typeof SubscribeScanProductEvent.type;

  /** `EventKey`. */
  declare readonly eventKey?: string;
}

/**
 * A search widget asks for its data; the answer is JSON.
 *
 * Official name: 微信搜索服务（Widget）数据请求, event `wxa_widget_data`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html
 */
export class WidgetDataEvent extends OfficialAccountEvent {
  static readonly type = 'official-account.event.wxa_widget_data';
  static override readonly fields: EventFields = widgetDataEventFields;

  declare readonly type: typeof WidgetDataEvent.type;

  /** `Query`: The query, JSON in a string. */
  declare readonly query?: unknown;

  /** `Scene`. */
  declare readonly scene?: number;
}

/** All classes above: the events that the library knows by name. */

export const officialAccountEventClasses = [
  TextMessage,
  ImageMessage,
  VoiceMessage,
  VideoMessage,
  ShortVideoMessage,
  LocationMessage,
  LinkMessage,
  FileMessage,
  MiniProgramPageMessage,
  DeviceTextMessage,
  DeviceEventMessage,
  DeviceStatusMessage,
  HardwareMessage,
  SubscribeEvent,
  UnsubscribeEvent,
  ScanEvent,
  LocationReportEvent,
  MenuClickEvent,
  MenuViewEvent,
  MenuViewMiniProgramEvent,
  ScanCodePushEvent,
  ScanCodeWaitEvent,
  TakePhotoEvent,
  PhotoOrAlbumEvent,
  WeixinAlbumEvent,
  LocationSelectEvent,
  EnterEvent,
  MassSendJobFinishEvent,
  TemplateSendJobFinishEvent,
  PublishJobFinishEvent,
  FreePublishJobFinishEvent,
  SubscribeMsgPopupEvent,
  SubscribeMsgChangeEvent,
  SubscribeMsgSentEvent,
  UserInfoModifiedEvent,
  UserAuthorizationRevokeEvent,
  UserAuthorizationCancellationEvent,
  UserEnterTempSessionEvent,
  KfCreateSessionEvent,
  KfCloseSessionEvent,
  KfSwitchSessionEvent,
  GuideInviteResultEvent,
  GuideQrCodeScanEvent,
  AddGuideBuyerRelationEvent,
  QualificationVerifySuccessEvent,
  QualificationVerifyFailEvent,
  NamingVerifySuccessEvent,
  NamingVerifyFailEvent,
  AnnualRenewEvent,
  VerifyExpiredEvent,
  WxVerifyPaySuccEvent,
  WxVerifyDispatchEvent,
  WxVerifyRefillEvent,
  CardPassCheckEvent,
  CardNotPassCheckEvent,
  CardMerchantCheckResultEvent,
  CardSkuRemindEvent,
  CardPayOrderEvent,
  UserGetCardEvent,
  UserGiftingCardEvent,
  UserDelCardEvent,
  UserConsumeCardEvent,
  UserPayFromPayCellEvent,
  UserViewCardEvent,
  UserEnterSessionFromCardEvent,
  UpdateMemberCardEvent,
  SubmitMemberCardUserInfoEvent,
  GiftCardPayDoneEvent,
  GiftCardSendToFriendEvent,
  GiftCardUserAcceptEvent,
  UserAuthorizeInvoiceEvent,
  SubmitInvoiceTitleEvent,
  UpdateInvoiceStatusEvent,
  CloudInvoiceResultEvent,
  PoiCheckNotifyEvent,
  CreateMapPoiAuditInfoEvent,
  ApplyMerchantAuditInfoEvent,
  AddStoreAuditInfoEvent,
  ModifyStoreAuditInfoEvent,
  MerchantOrderEvent,
  WifiConnectedEvent,
  ShakeAroundUserShakeEvent,
  ShakeAroundLotteryBindEvent,
  UserScanProductEvent,
  UserScanProductAsyncEvent,
  UserScanProductEnterSessionEvent,
  UserScanProductVerifyActionEvent,
  SubscribeScanProductEvent,
  WidgetDataEvent,
] as const;
