// Generated from catalogue/wecom.json by `npm run generate`. Do not edit.

import type { EventFields } from '../../../model/event-fields.js';
import { WecomCardEvent, WecomMemberEvent, WecomMemberNotice, WecomMessage, WecomNotice } from './wecom.event.js';
import {
  textMessageFields,
  imageMessageFields,
  voiceMessageFields,
  videoMessageFields,
  shortVideoMessageFields,
  fileMessageFields,
  locationMessageFields,
  linkMessageFields,
  subscribeEventFields,
  unsubscribeEventFields,
  enterAgentEventFields,
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
  taskCardClickEventFields,
  templateCardEventFields,
  templateCardMenuEventFields,
  batchJobResultEventFields,
  openApprovalChangeEventFields,
  sysApprovalChangeEventFields,
  shareAgentChangeEventFields,
  inactiveAlertEventFields,
  closeInactiveAgentEventFields,
  reopenInactiveAgentEventFields,
  lowActiveAlertEventFields,
  lowActiveEventFields,
  activeRestoredEventFields,
  switchWorkbenchModeEventFields,
  unlicensedNotifyEventFields,
  changeAppAdminEventFields,
  agreeExternalUseridMigrationEventFields,
  kfMessageEventFields,
  kfAccountAuthChangeEventFields,
  programNotifyEventFields,
  uploadMediaJobFinishEventFields,
  livingStatusChangeEventFields,
  bookMeetingRoomEventFields,
  cancelMeetingRoomEventFields,
  addCalendarEventFields,
  modifyCalendarEventFields,
  deleteCalendarEventFields,
  addScheduleEventFields,
  modifyScheduleEventFields,
  deleteScheduleEventFields,
  respondScheduleEventFields,
  payTransactionEventFields,
  payRefundEventFields,
  submitVipAccountApprovalEventFields,
  finishVipAccountApprovalEventFields,
  appEmailChangeEventFields,
  publicEmailChangeEventFields,
  securityEventFields,
  changeContactEventFields,
  createUserEventFields,
  updateUserEventFields,
  deleteUserEventFields,
  createPartyEventFields,
  updatePartyEventFields,
  deletePartyEventFields,
  updateTagEventFields,
  changeChainEventFields,
  changeExternalContactEventFields,
  addExternalContactEventFields,
  editExternalContactEventFields,
  addHalfExternalContactEventFields,
  delExternalContactEventFields,
  delFollowUserEventFields,
  transferFailEventFields,
  msgAuditApprovedEventFields,
  changeExternalChatEventFields,
  createExternalChatEventFields,
  updateExternalChatEventFields,
  dismissExternalChatEventFields,
  changeExternalTagEventFields,
  customerAcquisitionEventFields,
  customerAcquisitionLinkUnavailableEventFields,
  customerAcquisitionDeleteLinkEventFields,
  customerAcquisitionOpenProfileEventFields,
  customerAcquisitionFriendRequestEventFields,
  customerAcquisitionCustomerStartChatEventFields,
  customerAcquisitionMessageFromCustomerEventFields,
  customerAcquisitionDelFollowUserEventFields,
  changeSchoolContactEventFields,
  schoolCreateStudentEventFields,
  schoolUpdateStudentEventFields,
  schoolDeleteStudentEventFields,
  schoolCreateParentEventFields,
  schoolUpdateParentEventFields,
  schoolDeleteParentEventFields,
  schoolSubscribeEventFields,
  schoolUnsubscribeEventFields,
  schoolCreateDepartmentEventFields,
  schoolUpdateDepartmentEventFields,
  schoolDeleteDepartmentEventFields,
  docChangeEventFields,
  smartSheetChangeEventFields,
  wedriveInsufficientCapacityEventFields,
  wedriveSpaceChangeEventFields,
  wedriveFileChangeEventFields,
  meetingChangeEventFields,
  meetingPstnStatusUpdateEventFields,
  meetingMediumUploadEventFields,
  meetingEnrollEventFields,
  meetingCancelEnrollEventFields,
  meetingStatisticsEventFields,
  meetingStatisticsStartMeetingEventFields,
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

/** An element of `SelectedItems`. */
export interface TemplateCardSelectedItem {
  /** `QuestionKey`: The key of the question. */
  readonly questionKey: string;
  /** `OptionIds` or `OpitonIds`: The options that were chosen. */
  readonly optionIds: readonly string[];
}

/** The value of `BatchJob`. */
export interface BatchJobResultBatchJob {
  /** `JobId`: The id of the job. */
  readonly jobId: string;
  /** `JobType`: The kind of job. */
  readonly jobType: string;
  /** `ErrCode`: 0, or the code of the error. */
  readonly errCode: number;
  /** `ErrMsg`: What went wrong. */
  readonly errMsg?: string;
}

/** An element of `Items`. */
export interface OpenApprovalChangeApprovalInfoApprovalNodeItem {
  /** `ItemUserId` or `ItemUserid`. */
  readonly itemUserid: string;
  /** `ItemName`. */
  readonly itemName: string;
  /** `ItemParty`. */
  readonly itemParty?: string;
  /** `ItemImage`. */
  readonly itemImage: string;
  /** `ItemStatus`: `1` open, `2` approved, `3` rejected, `4` handed over. */
  readonly itemStatus: number;
  /** `ItemOpTime`. */
  readonly itemOpTime?: Date;
  /** `ItemSpeech`. */
  readonly itemSpeech?: string;
}

/** An element of `ApprovalNodes`. */
export interface OpenApprovalChangeApprovalInfoApprovalNode {
  /** `NodeStatus`: `1` open, `2` approved, `3` rejected, `4` handed over. */
  readonly nodeStatus: number;
  /** `NodeAttr`: `1` any of them, `2` all of them. */
  readonly nodeAttr: number;
  /** `NodeType`: `1` fixed members, `2` a tag, `3` superiors. */
  readonly nodeType: number;
  /** `Items`. */
  readonly items: readonly OpenApprovalChangeApprovalInfoApprovalNodeItem[];
}

/** An element of `NotifyNodes`. */
export interface OpenApprovalChangeApprovalInfoNotifyNode {
  /** `ItemUserId` or `ItemUserid`. */
  readonly itemUserid: string;
  /** `ItemName`. */
  readonly itemName: string;
  /** `ItemParty`. */
  readonly itemParty?: string;
  /** `ItemImage`. */
  readonly itemImage: string;
}

/** The value of `ApprovalInfo`. */
export interface OpenApprovalChangeApprovalInfo {
  /** `ThirdNo`. */
  readonly thirdNo: string;
  /** `OpenTemplateId`. */
  readonly openTemplateId: string;
  /** `OpenSpName`. */
  readonly openSpName: string;
  /** `OpenSpStatus`: `1` open, `2` approved, `3` rejected, `4` withdrawn. */
  readonly openSpStatus: number;
  /** `ApplyTime`. */
  readonly applyTime: Date;
  /** `ApplyUserId`. */
  readonly applyUserId: string;
  /** `ApplyUserName`. */
  readonly applyUserName: string;
  /** `ApplyUserParty`. */
  readonly applyUserParty: string;
  /** `ApplyUserImage`. */
  readonly applyUserImage: string;
  /** `ApprovalNodes`. */
  readonly approvalNodes: readonly OpenApprovalChangeApprovalInfoApprovalNode[];
  /** `NotifyNodes`. */
  readonly notifyNodes: readonly OpenApprovalChangeApprovalInfoNotifyNode[];
  /** `ApproverStep`. */
  readonly approverStep: number;
}

/** The value of `Applyer`. */
export interface SysApprovalChangeApprovalInfoApplyer {
  /** `UserId`. */
  readonly userId: string;
  /** `Party`. */
  readonly party: number;
}

/** An element of `Notifyer`. */
export interface SysApprovalChangeApprovalInfoNotifyer {
  /** `UserId`. */
  readonly userId: string;
}

/** The value of `Approver`. */
export interface SysApprovalChangeApprovalInfoSpRecordDetailsApprover {
  /** `UserId`. */
  readonly userId: string;
}

/** An element of `Details`. */
export interface SysApprovalChangeApprovalInfoSpRecordDetails {
  /** `Approver`. */
  readonly approver: SysApprovalChangeApprovalInfoSpRecordDetailsApprover;
  /** `SpStatus`: `1` open, `2` approved, `3` rejected, `4` handed over. */
  readonly spStatus: number;
  /** `SpTime`. */
  readonly spTime?: Date;
  /** `Speech`. */
  readonly speech?: string;
  /** `Attach`. */
  readonly attach: readonly string[];
}

/** An element of `SpRecord`. */
export interface SysApprovalChangeApprovalInfoSpRecord {
  /** `SpStatus`: `1` open, `2` approved, `3` rejected, `4` handed over. */
  readonly spStatus: number;
  /** `ApproverAttr`: `1` any of them, `2` all of them. */
  readonly approverAttr: number;
  /** `Details`. */
  readonly details: readonly SysApprovalChangeApprovalInfoSpRecordDetails[];
}

/** The value of `CommentUserInfo`. */
export interface SysApprovalChangeApprovalInfoCommentsCommentUserInfo {
  /** `UserId`. */
  readonly userId: string;
}

/** An element of `Comments`. */
export interface SysApprovalChangeApprovalInfoComments {
  /** `CommentId`. */
  readonly commentId: string;
  /** `CommentUserInfo`. */
  readonly commentUserInfo: SysApprovalChangeApprovalInfoCommentsCommentUserInfo;
  /** `CommentContent`. */
  readonly commentContent: string;
  /** `Attach`. */
  readonly attach: readonly string[];
  /** `CommentTime`. */
  readonly commentTime: Date;
}

/** The value of `UserInfo`. */
export interface SysApprovalChangeApprovalInfoProcessListNodeListSubNodeListUserInfo {
  /** `UserId`. */
  readonly userId: string;
}

/** An element of `SubNodeList`. */
export interface SysApprovalChangeApprovalInfoProcessListNodeListSubNodeList {
  /** `UserInfo`. */
  readonly userInfo: SysApprovalChangeApprovalInfoProcessListNodeListSubNodeListUserInfo;
  /** `SpYj`. */
  readonly spYj?: number;
  /** `Sptime`. */
  readonly sptime?: Date;
  /** `Speech`. */
  readonly speech?: string;
  /** `MediaIds`. */
  readonly mediaIds: readonly string[];
}

/** An element of `NodeList`. */
export interface SysApprovalChangeApprovalInfoProcessListNodeList {
  /** `NodeType`: `1` approver, `2` informed, `3` handler. */
  readonly nodeType: number;
  /** `SpStatus`. */
  readonly spStatus?: number;
  /** `ApvRel`: `1` all of them, `2` any of them, `3` one after another. */
  readonly apvRel?: number;
  /** `SubNodeList`. */
  readonly subNodeList: readonly SysApprovalChangeApprovalInfoProcessListNodeListSubNodeList[];
}

/** The value of `ProcessList`. */
export interface SysApprovalChangeApprovalInfoProcessList {
  /** `NodeList`. */
  readonly nodeList: readonly SysApprovalChangeApprovalInfoProcessListNodeList[];
}

/** The value of `ApprovalInfo`. */
export interface SysApprovalChangeApprovalInfo {
  /** `StatuChangeEvent`: what happened; `1` submitted, `2` approved, `3` rejected, `4` handed over, `5` urged, `6` withdrawn, `8` withdrawn after approval, `10` remarked. */
  readonly statuChangeEvent: number;
  /** `SpNo`. */
  readonly spNo: string;
  /** `SpName`. */
  readonly spName: string;
  /** `SpStatus`: `1` open, `2` approved, `3` rejected, `4` withdrawn, `6` withdrawn after approval, `7` deleted, `10` paid. */
  readonly spStatus: number;
  /** `TemplateId`. */
  readonly templateId: string;
  /** `Applyer`. */
  readonly applyer: SysApprovalChangeApprovalInfoApplyer;
  /** `ApplyTime`. */
  readonly applyTime: Date;
  /** `Notifyer`. */
  readonly notifyer: readonly SysApprovalChangeApprovalInfoNotifyer[];
  /** `SpRecord`. */
  readonly spRecord: readonly SysApprovalChangeApprovalInfoSpRecord[];
  /** `Comments`. */
  readonly comments: readonly SysApprovalChangeApprovalInfoComments[];
  /** `ProcessList`. */
  readonly processList?: SysApprovalChangeApprovalInfoProcessList;
}

/** The value of `resource`. */
export interface PayTransactionResource {
  /** `algorithm`. */
  readonly algorithm?: string;
  /** `ciphertext`. */
  readonly ciphertext?: string;
  /** `associated_data`. */
  readonly associatedData?: string;
  /** `nonce`. */
  readonly nonce?: string;
}

/** The value of `resource`. */
export interface PayRefundResource {
  /** `algorithm`. */
  readonly algorithm?: string;
  /** `ciphertext`. */
  readonly ciphertext?: string;
  /** `associated_data`. */
  readonly associatedData?: string;
  /** `nonce`. */
  readonly nonce?: string;
}

/** The value of `Text`. */
export interface ChangeContactItemText {
  /** `Value`. */
  readonly value: string;
}

/** The value of `Web`. */
export interface ChangeContactItemWeb {
  /** `Title`: Title. */
  readonly title: string;
  /** `Url`: URL. */
  readonly url: string;
}

/** An element of `ExtAttr`. */
export interface ChangeContactItem {
  /** `Type`: `0` text, `1` web page. */
  readonly type: number;
  /** `Name`: Name. */
  readonly name: string;
  /** `Text`. */
  readonly text?: ChangeContactItemText;
  /** `Web`. */
  readonly web?: ChangeContactItemWeb;
}

/** The value of `OperatedUser`. */
export interface MeetingChangeOperatedUser {
  /** `UserId`. */
  readonly userId?: string;
  /** `TmpOpenId`. */
  readonly tmpOpenId?: string;
  /** `UserRole`. */
  readonly userRole?: number;
}

/** The value of `WarmUpInfo`. */
export interface MeetingChangeWarmUpInfo {
  /** `WarmUpPicture`. */
  readonly warmUpPicture?: string;
  /** `WarmUpVideo`. */
  readonly warmUpVideo?: string;
  /** `UploadStatus`. */
  readonly uploadStatus: number;
  /** `ErrorMsg`. */
  readonly errorMsg?: string;
}

/** An element of `UploadInfo`. */
export interface MeetingChangeUploadInfo {
  /** `MediumType`. */
  readonly mediumType: number;
  /** `MediumUrl`. */
  readonly mediumUrl: string;
  /** `UploadStatus`. */
  readonly uploadStatus: number;
  /** `ErrorMsg`. */
  readonly errorMsg?: string;
}

/** The value of `MraAddress`. */
export interface MeetingChangeMraAddress {
  /** `Protocol`. */
  readonly protocol: number;
  /** `DialString`. */
  readonly dialString: string;
}

/**
 * Member sent text to the app.
 *
 * Official name: 文本消息, message `text`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90239
 * @see https://developer.work.weixin.qq.com/document/path/90375
 */
export class TextMessage extends WecomMessage {
  static readonly type = 'wecom.message.text';
  static override readonly fields: EventFields = textMessageFields;

  declare readonly type: typeof TextMessage.type;

  /** `AgentID`: The id of the app. */
  declare readonly agentID?: number;

  /** `Content`: The text. */
  declare readonly content: string;
}

/**
 * Member sent a picture.
 *
 * Official name: 图片消息, message `image`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90239
 * @see https://developer.work.weixin.qq.com/document/path/90375
 */
export class ImageMessage extends WecomMessage {
  static readonly type = 'wecom.message.image';
  static override readonly fields: EventFields = imageMessageFields;

  declare readonly type: typeof ImageMessage.type;

  /** `AgentID`: The id of the app. */
  declare readonly agentID?: number;

  /** `PicUrl`: Where the picture can be downloaded. */
  declare readonly picUrl: string;

  /** `MediaId`: The file as temporary media, for three days. */
  declare readonly mediaId: string;
}

/**
 * Member sent a voice clip.
 *
 * Official name: 语音消息, message `voice`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90239
 * @see https://developer.work.weixin.qq.com/document/path/90375
 */
export class VoiceMessage extends WecomMessage {
  static readonly type = 'wecom.message.voice';
  static override readonly fields: EventFields = voiceMessageFields;

  declare readonly type: typeof VoiceMessage.type;

  /** `AgentID`: The id of the app. */
  declare readonly agentID?: number;

  /** `Format`: The format of the clip, `amr` or `speex`. */
  declare readonly format: string;

  /** `MediaId`: The file as temporary media, for three days. */
  declare readonly mediaId: string;
}

/**
 * Member sent a video.
 *
 * Official name: 视频消息, message `video`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90239
 * @see https://developer.work.weixin.qq.com/document/path/90375
 */
export class VideoMessage extends WecomMessage {
  static readonly type = 'wecom.message.video';
  static override readonly fields: EventFields = videoMessageFields;

  declare readonly type: typeof VideoMessage.type;

  /** `AgentID`: The id of the app. */
  declare readonly agentID?: number;

  /** `MediaId`: The file as temporary media, for three days. */
  declare readonly mediaId: string;

  /** `ThumbMediaId`: The thumbnail as temporary media. */
  declare readonly thumbMediaId: string;
}

/**
 * Member sent a short video (no longer documented).
 *
 * Official name: 小视频消息, message `shortvideo`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
export class ShortVideoMessage extends WecomMessage {
  static readonly type = 'wecom.message.shortvideo';
  static override readonly fields: EventFields = shortVideoMessageFields;

  declare readonly type: typeof ShortVideoMessage.type;

  /** `MediaId`: The file as temporary media, for three days. */
  declare readonly mediaId?: string;

  /** `ThumbMediaId`: The thumbnail as temporary media. */
  declare readonly thumbMediaId?: string;
}

/**
 * Member sent a file (no longer documented; known from one library).
 *
 * Official name: 文件消息, message `file`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
export class FileMessage extends WecomMessage {
  static readonly type = 'wecom.message.file';
  static override readonly fields: EventFields = fileMessageFields;

  declare readonly type: typeof FileMessage.type;

  /** `Title`: Title. */
  declare readonly title?: string;

  /** `Description`: Description. */
  declare readonly description?: string;

  /** `FileKey`. */
  declare readonly fileKey?: string;

  /** `FileMd5`. */
  declare readonly fileMd5?: string;

  /** `FileTotalLen`. */
  declare readonly fileTotalLen?: number;
}

/**
 * Member sent a location.
 *
 * Official name: 位置消息, message `location`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90239
 * @see https://developer.work.weixin.qq.com/document/path/90375
 */
export class LocationMessage extends WecomMessage {
  static readonly type = 'wecom.message.location';
  static override readonly fields: EventFields = locationMessageFields;

  declare readonly type: typeof LocationMessage.type;

  /** `AgentID`: The id of the app. */
  declare readonly agentID?: number;

  /** `AppType`: `wxwork` in the WeCom client. */
  declare readonly appType?: string;

  /** `Location_X`: Latitude. */
  declare readonly locationX: number;

  /** `Location_Y`: Longitude. */
  declare readonly locationY: number;

  /** `Scale`: Zoom level of the map. */
  declare readonly scale: number;

  /** `Label`: Address. */
  declare readonly label: string;
}

/**
 * Member sent a link.
 *
 * Official name: 链接消息, message `link`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90239
 * @see https://developer.work.weixin.qq.com/document/path/90375
 */
export class LinkMessage extends WecomMessage {
  static readonly type = 'wecom.message.link';
  static override readonly fields: EventFields = linkMessageFields;

  declare readonly type: typeof LinkMessage.type;

  /** `AgentID`: The id of the app. */
  declare readonly agentID?: number;

  /** `Title`: Title. */
  declare readonly title: string;

  /** `Description`: Description. */
  declare readonly description: string;

  /** `Url`: URL. */
  declare readonly url: string;

  /** `PicUrl`: Where the picture can be downloaded. */
  declare readonly picUrl: string;
}

/**
 * Member joined, or may now see the app.
 *
 * Official name: 成员关注, event `subscribe`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 */
export class SubscribeEvent extends WecomMemberEvent {
  static readonly type = 'wecom.event.subscribe';
  static override readonly fields: EventFields = subscribeEventFields;

  declare readonly type: typeof SubscribeEvent.type;

  /** `AgentID`: The id of the app. */
  declare readonly agentID?: number;

  /** `EventKey`: The key of the menu item, or what the event is about. */
  declare readonly eventKey?: string;
}

/**
 * Member left, or may no longer see the app.
 *
 * Official name: 成员取消关注, event `unsubscribe`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 */
export class UnsubscribeEvent extends WecomMemberEvent {
  static readonly type = 'wecom.event.unsubscribe';
  static override readonly fields: EventFields = unsubscribeEventFields;

  declare readonly type: typeof UnsubscribeEvent.type;

  /** `AgentID`: The id of the app. */
  declare readonly agentID?: number;

  /** `EventKey`: The key of the menu item, or what the event is about. */
  declare readonly eventKey?: string;
}

/**
 * Member opened the app.
 *
 * Official name: 进入应用, event `enter_agent`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 */
export class EnterAgentEvent extends WecomMemberEvent {
  static readonly type = 'wecom.event.enter_agent';
  static override readonly fields: EventFields = enterAgentEventFields;

  declare readonly type: typeof EnterAgentEvent.type;

  /** `AgentID`: The id of the app. */
  declare readonly agentID?: number;

  /** `EventKey`: The key of the menu item, or what the event is about. */
  declare readonly eventKey?: string;
}

/**
 * Location of the member.
 *
 * Official name: 上报地理位置, event `LOCATION`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 */
export class LocationReportEvent extends WecomMemberEvent {
  static readonly type = 'wecom.event.LOCATION';
  static override readonly fields: EventFields = locationReportEventFields;

  declare readonly type: typeof LocationReportEvent.type;

  /** `AgentID`: The id of the app. */
  declare readonly agentID?: number;

  /** `AppType`: `wxwork` in the WeCom client. */
  declare readonly appType?: string;

  /** `Latitude`: Latitude. */
  declare readonly latitude: number;

  /** `Longitude`: Longitude. */
  declare readonly longitude: number;

  /** `Precision`: Precision in metres. */
  declare readonly precision: number;
}

/**
 * Member tapped a menu button of type `click`.
 *
 * Official name: 点击菜单拉取消息, event `click`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 */
export class MenuClickEvent extends WecomMemberEvent {
  static readonly type = 'wecom.event.click';
  static override readonly fields: EventFields = menuClickEventFields;

  declare readonly type: typeof MenuClickEvent.type;

  /** `AgentID`: The id of the app. */
  declare readonly agentID?: number;

  /** `EventKey`: The key of the menu item, or what the event is about. */
  declare readonly eventKey: string;
}

/**
 * Member tapped a menu button that opens a URL.
 *
 * Official name: 点击菜单跳转链接, event `view`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 */
export class MenuViewEvent extends WecomMemberEvent {
  static readonly type = 'wecom.event.view';
  static override readonly fields: EventFields = menuViewEventFields;

  declare readonly type: typeof MenuViewEvent.type;

  /** `AgentID`: The id of the app. */
  declare readonly agentID?: number;

  /** `EventKey`: The key of the menu item, or what the event is about. */
  declare readonly eventKey: string;
}

/**
 * Member tapped a menu button that opens a Mini Program.
 *
 * Official name: 点击菜单跳转小程序, event `view_miniprogram`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
export class MenuViewMiniProgramEvent extends WecomMemberEvent {
  static readonly type = 'wecom.event.view_miniprogram';
  static override readonly fields: EventFields = menuViewMiniProgramEventFields;

  declare readonly type: typeof MenuViewMiniProgramEvent.type;

  /** `EventKey`: The key of the menu item, or what the event is about. */
  declare readonly eventKey?: string;
}

/**
 * Member scanned a code through a menu button.
 *
 * Official name: 扫码推事件, event `scancode_push`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 */
export class ScanCodePushEvent extends WecomMemberNotice {
  static readonly type = 'wecom.event.scancode_push';
  static override readonly fields: EventFields = scanCodePushEventFields;

  declare readonly type: typeof ScanCodePushEvent.type;

  /** `AgentID`: The id of the app. */
  declare readonly agentID?: number;

  /** `EventKey`: The key of the menu item, or what the event is about. */
  declare readonly eventKey: string;

  /** `ScanCodeInfo`: What was scanned. */
  declare readonly scanCodeInfo: ScanCodeInfo;
}

/**
 * Member scanned a code through a menu button; WeCom shows “receiving message” until your reply.
 *
 * Official name: 扫码推事件且弹出“消息接收中”提示框, event `scancode_waitmsg`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
export class ScanCodeWaitEvent extends WecomMemberEvent {
  static readonly type = 'wecom.event.scancode_waitmsg';
  static override readonly fields: EventFields = scanCodeWaitEventFields;

  declare readonly type: typeof ScanCodeWaitEvent.type;

  /** `EventKey`: The key of the menu item, or what the event is about. */
  declare readonly eventKey?: string;

  /** `ScanCodeInfo`: What was scanned. */
  declare readonly scanCodeInfo: ScanCodeInfo;
}

/**
 * Member took a photo with the system camera through a menu button.
 *
 * Official name: 弹出系统拍照发图, event `pic_sysphoto`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
export class TakePhotoEvent extends WecomMemberNotice {
  static readonly type = 'wecom.event.pic_sysphoto';
  static override readonly fields: EventFields = takePhotoEventFields;

  declare readonly type: typeof TakePhotoEvent.type;

  /** `EventKey`: The key of the menu item, or what the event is about. */
  declare readonly eventKey?: string;

  /** `SendPicsInfo`: The pictures. */
  declare readonly sendPicsInfo: SendPicsInfo;
}

/**
 * Member sent photos from the camera or the album through a menu button.
 *
 * Official name: 弹出拍照或者相册发图, event `pic_photo_or_album`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
export class PhotoOrAlbumEvent extends WecomMemberNotice {
  static readonly type = 'wecom.event.pic_photo_or_album';
  static override readonly fields: EventFields = photoOrAlbumEventFields;

  declare readonly type: typeof PhotoOrAlbumEvent.type;

  /** `EventKey`: The key of the menu item, or what the event is about. */
  declare readonly eventKey?: string;

  /** `SendPicsInfo`: The pictures. */
  declare readonly sendPicsInfo: SendPicsInfo;
}

/**
 * Member sent photos from the album through a menu button.
 *
 * Official name: 弹出微信相册发图器, event `pic_weixin`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
export class WeixinAlbumEvent extends WecomMemberNotice {
  static readonly type = 'wecom.event.pic_weixin';
  static override readonly fields: EventFields = weixinAlbumEventFields;

  declare readonly type: typeof WeixinAlbumEvent.type;

  /** `EventKey`: The key of the menu item, or what the event is about. */
  declare readonly eventKey?: string;

  /** `SendPicsInfo`: The pictures. */
  declare readonly sendPicsInfo: SendPicsInfo;
}

/**
 * Member picked a location through a menu button.
 *
 * Official name: 弹出地理位置选择器, event `location_select`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
export class LocationSelectEvent extends WecomMemberNotice {
  static readonly type = 'wecom.event.location_select';
  static override readonly fields: EventFields = locationSelectEventFields;

  declare readonly type: typeof LocationSelectEvent.type;

  /** `EventKey`: The key of the menu item, or what the event is about. */
  declare readonly eventKey?: string;

  /** `SendLocationInfo`: The location. */
  declare readonly sendLocationInfo: SendLocationInfo;
}

/**
 * Member clicked a button of a task card (former kind of card).
 *
 * Official name: 任务卡片事件, event `taskcard_click`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 */
export class TaskCardClickEvent extends WecomMemberNotice {
  static readonly type = 'wecom.event.taskcard_click';
  static override readonly fields: EventFields = taskCardClickEventFields;

  declare readonly type: typeof TaskCardClickEvent.type;

  /** `AgentID`: The id of the app. */
  declare readonly agentID?: number;

  /** `EventKey`: The key of the menu item, or what the event is about. */
  declare readonly eventKey: string;

  /** `TaskId`: The task id of the card. */
  declare readonly taskId: string;
}

/**
 * Member clicked a button of a template card, or submitted a selection; its `ResponseCode` is valid for 72 hours and for one use.
 *
 * Official name: 模板卡片事件, event `template_card_event`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
export class TemplateCardEvent extends WecomCardEvent {
  static readonly type = 'wecom.event.template_card_event';
  static override readonly fields: EventFields = templateCardEventFields;

  declare readonly type: typeof TemplateCardEvent.type;

  /** `AgentID`: The id of the app. */
  declare readonly agentID?: number;

  /** `TaskId`: The task id of the card. */
  declare readonly taskId: string;

  /** `CardType`: The type of the card. */
  declare readonly cardType: string;

  /** `ResponseCode`: Lets the app update the card once, for 72 hours. */
  declare readonly responseCode: string;

  /** `EventKey`: The key of the menu item, or what the event is about. */
  declare readonly eventKey?: string;

  /** `SelectedItems`: What was selected. */
  declare readonly selectedItems: readonly TemplateCardSelectedItem[];
}

/**
 * Member clicked the menu at the top right of a template card.
 *
 * Official name: 通用模板卡片右上角菜单事件, event `template_card_menu_event`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
export class TemplateCardMenuEvent extends WecomMemberEvent {
  static readonly type = 'wecom.event.template_card_menu_event';
  static override readonly fields: EventFields = templateCardMenuEventFields;

  declare readonly type: typeof TemplateCardMenuEvent.type;

  /** `EventKey`: The key of the menu item, or what the event is about. */
  declare readonly eventKey?: string;

  /** `TaskId`: The task id of the card. */
  declare readonly taskId?: string;

  /** `CardType`: The type of the card. */
  declare readonly cardType?: string;

  /** `ResponseCode`: Lets the app update the card once, for 72 hours. */
  declare readonly responseCode?: string;
}

/**
 * An asynchronous job ended.
 *
 * Official name: 异步任务完成通知, event `batch_job_result`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90973
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
export class BatchJobResultEvent extends WecomNotice {
  static readonly type = 'wecom.event.batch_job_result';
  static override readonly fields: EventFields = batchJobResultEventFields;

  declare readonly type: typeof BatchJobResultEvent.type;

  /** `BatchJob`: The job. */
  declare readonly batchJob: BatchJobResultBatchJob;
}

/**
 * The state of an approval changed (your own approval flow).
 *
 * Official name: 审批状态通知（自建审批流程引擎）, event `open_approval_change`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90269
 * @see https://developer.work.weixin.qq.com/document/path/93798
 */
export class OpenApprovalChangeEvent extends WecomNotice {
  static readonly type = 'wecom.event.open_approval_change';
  static override readonly fields: EventFields = openApprovalChangeEventFields;

  declare readonly type: typeof OpenApprovalChangeEvent.type;

  /** `AgentID`: The id of the app. */
  declare readonly agentID?: number;

  /** `ApprovalInfo`: The approval. */
  declare readonly approvalInfo: OpenApprovalChangeApprovalInfo;
}

/**
 * The state of an approval changed (approval app of WeCom).
 *
 * Official name: 审批申请状态变化回调（系统审批应用）, event `sys_approval_change`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/91815
 * @see https://developer.work.weixin.qq.com/document/path/92633
 */
export class SysApprovalChangeEvent extends WecomNotice {
  static readonly type = 'wecom.event.sys_approval_change';
  static override readonly fields: EventFields = sysApprovalChangeEventFields;

  declare readonly type: typeof SysApprovalChangeEvent.type;

  /** `AgentID`: The id of the app. */
  declare readonly agentID?: number;

  /** `ApprovalInfo`: The approval. */
  declare readonly approvalInfo: SysApprovalChangeApprovalInfo;
}

/**
 * The app was shared with a subsidiary, or no longer is.
 *
 * Official name: 企业互联共享应用事件, event `share_agent_change`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/93373
 */
export class ShareAgentChangeEvent extends WecomNotice {
  static readonly type = 'wecom.event.share_agent_change';
  static override readonly fields: EventFields = shareAgentChangeEventFields;

  declare readonly type: typeof ShareAgentChangeEvent.type;

  /** `CorpId`: The corp. */
  declare readonly corpId?: string;

  /** `AppId`. */
  declare readonly suiteAppId?: number;

  /** `AgentId`. */
  declare readonly agentId: number;
}

/**
 * The app was shared with a downstream corp, or no longer is.
 *
 * Official name: 上下游共享应用事件, event `share_chain_change`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
export class ShareChainChangeEvent extends WecomNotice {
  static readonly type = 'wecom.event.share_chain_change';

  declare readonly type: typeof ShareChainChangeEvent.type;
}

/**
 * The app was not used for long and will be suspended (`EffectTime`).
 *
 * Official name: 长期未使用应用停用预警, event `inactive_alert`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
export class InactiveAlertEvent extends WecomNotice {
  static readonly type = 'wecom.event.inactive_alert';
  static override readonly fields: EventFields = inactiveAlertEventFields;

  declare readonly type: typeof InactiveAlertEvent.type;

  /** `EffectTime`. */
  declare readonly effectTime?: Date;
}

/**
 * The app was not used for long and was suspended.
 *
 * Official name: 长期未使用应用临时停用, event `close_inactive_agent`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 */
export class CloseInactiveAgentEvent extends WecomNotice {
  static readonly type = 'wecom.event.close_inactive_agent';
  static override readonly fields: EventFields = closeInactiveAgentEventFields;

  declare readonly type: typeof CloseInactiveAgentEvent.type;

  /** `AgentID`: The id of the app. */
  declare readonly agentID?: number;
}

/**
 * The suspended app was enabled again.
 *
 * Official name: 长期未使用应用重新启用, event `reopen_inactive_agent`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 */
export class ReopenInactiveAgentEvent extends WecomNotice {
  static readonly type = 'wecom.event.reopen_inactive_agent';
  static override readonly fields: EventFields = reopenInactiveAgentEventFields;

  declare readonly type: typeof ReopenInactiveAgentEvent.type;

  /** `AgentID`: The id of the app. */
  declare readonly agentID?: number;
}

/**
 * The app is little used and will soon count as low-activity (`EffectTime`).
 *
 * Official name: 应用低活跃预警, event `low_active_alert`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
export class LowActiveAlertEvent extends WecomNotice {
  static readonly type = 'wecom.event.low_active_alert';
  static override readonly fields: EventFields = lowActiveAlertEventFields;

  declare readonly type: typeof LowActiveAlertEvent.type;

  /** `EffectTime`. */
  declare readonly effectTime?: Date;
}

/**
 * The app is little used and counts as low-activity now.
 *
 * Official name: 应用低活跃, event `low_active`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
export class LowActiveEvent extends WecomNotice {
  static readonly type = 'wecom.event.low_active';
  static override readonly fields: EventFields = lowActiveEventFields;

  declare readonly type: typeof LowActiveEvent.type;

  /** `EventKey`: The key of the menu item, or what the event is about. */
  declare readonly eventKey?: string;
}

/**
 * The app is no longer low-activity.
 *
 * Official name: 应用活跃恢复, event `active_restored`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
export class ActiveRestoredEvent extends WecomNotice {
  static readonly type = 'wecom.event.active_restored';
  static override readonly fields: EventFields = activeRestoredEventFields;

  declare readonly type: typeof ActiveRestoredEvent.type;

  /** `EventKey`: The key of the menu item, or what the event is about. */
  declare readonly eventKey?: string;
}

/**
 * The custom mode of the workbench was switched on or off.
 *
 * Official name: 切换工作台自定义模式, event `switch_workbench_mode`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92535
 */
export class SwitchWorkbenchModeEvent extends WecomNotice {
  static readonly type = 'wecom.event.switch_workbench_mode';
  static override readonly fields: EventFields = switchWorkbenchModeEventFields;

  declare readonly type: typeof SwitchWorkbenchModeEvent.type;

  /** `AgentID`: The id of the app. */
  declare readonly agentID?: number;

  /** `Mode`. */
  declare readonly mode: number;
}

/**
 * A member without an API license used the app.
 *
 * Official name: 接口许可失效通知, event `unlicensed_notify`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/95716
 */
export class UnlicensedNotifyEvent extends WecomNotice {
  static readonly type = 'wecom.event.unlicensed_notify';
  static override readonly fields: EventFields = unlicensedNotifyEventFields;

  declare readonly type: typeof UnlicensedNotifyEvent.type;

  /** `AgentID`: The id of the app. */
  declare readonly agentID?: number;
}

/**
 * The administrators of the app changed.
 *
 * Official name: 应用管理员变更, event `change_app_admin`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developer.work.weixin.qq.com/document/path/95038
 */
export class ChangeAppAdminEvent extends WecomNotice {
  static readonly type = 'wecom.event.change_app_admin';
  static override readonly fields: EventFields = changeAppAdminEventFields;

  declare readonly type: typeof ChangeAppAdminEvent.type;

  /** `AgentID`: The id of the app. */
  declare readonly agentID?: number;
}

/**
 * The corp agreed to the migration of `external_userid`.
 *
 * Official name: 企业同意迁移 external_userid, event `agree_external_userid_migration`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developer.work.weixin.qq.com/document/path/95327
 */
export class AgreeExternalUseridMigrationEvent extends WecomNotice {
  static readonly type = 'wecom.event.agree_external_userid_migration';
  static override readonly fields: EventFields = agreeExternalUseridMigrationEventFields;

  declare readonly type: typeof AgreeExternalUseridMigrationEvent.type;

  /** `ServiceCorpId`: The service provider. */
  declare readonly serviceCorpId?: string;
}

/**
 * WeChat customer service has new messages; fetch them with `sync_msg`.
 *
 * Official name: 微信客服消息与事件, event `kf_msg_or_event`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/94670
 * @see https://developer.work.weixin.qq.com/document/path/94699
 */
export class KfMessageEvent extends WecomNotice {
  static readonly type = 'wecom.event.kf_msg_or_event';
  static override readonly fields: EventFields = kfMessageEventFields;

  declare readonly type: typeof KfMessageEvent.type;

  /** `Token`: With it the messages are fetched; valid for 10 minutes. */
  declare readonly token: string;

  /** `OpenKfId`: The customer-service account. */
  declare readonly openKfId: string;
}

/** @deprecated The name is {@link KfMessageEvent} now. */
export const CustomerServiceMessagesEvent = KfMessageEvent;
/** @deprecated The name is {@link KfMessageEvent} now. */
export type CustomerServiceMessagesEvent = KfMessageEvent;

/**
 * The app was granted other customer-service accounts.
 *
 * Official name: 微信客服账号授权变更, event `kf_account_auth_change`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97712
 */
export class KfAccountAuthChangeEvent extends WecomNotice {
  static readonly type = 'wecom.event.kf_account_auth_change';
  static override readonly fields: EventFields = kfAccountAuthChangeEventFields;

  declare readonly type: typeof KfAccountAuthChangeEvent.type;

  /** `AuthAddOpenKfId`. */
  declare readonly authAddOpenKfId: readonly string[];

  /** `AuthDelOpenKfId`. */
  declare readonly authDelOpenKfId: readonly string[];
}

/** @deprecated The name is {@link KfAccountAuthChangeEvent} now. */
export const CustomerServiceAuthChangeEvent = KfAccountAuthChangeEvent;
/** @deprecated The name is {@link KfAccountAuthChangeEvent} now. */
export type CustomerServiceAuthChangeEvent = KfAccountAuthChangeEvent;

/**
 * The chat archive has new messages.
 *
 * Official name: 会话内容存档产生会话回调, event `msgaudit_notify`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/95039
 */
export class MsgAuditNotifyEvent extends WecomNotice {
  static readonly type = 'wecom.event.msgaudit_notify';

  declare readonly type: typeof MsgAuditNotifyEvent.type;
}

/**
 * A program of the data zone notifies the app.
 *
 * Official name: 专区程序通知应用, event `program_notify`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/100048
 * @see https://developer.work.weixin.qq.com/document/path/99998
 */
export class ProgramNotifyEvent extends WecomNotice {
  static readonly type = 'wecom.event.program_notify';
  static override readonly fields: EventFields = programNotifyEventFields;

  declare readonly type: typeof ProgramNotifyEvent.type;

  /** `NotifyId`. */
  declare readonly notifyId: string;

  /** `NotifyScene`. */
  declare readonly notifyScene: number;
}

/**
 * An asynchronous upload of media ended.
 *
 * Official name: 异步上传素材完成, event `upload_media_job_finish`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/96219
 */
export class UploadMediaJobFinishEvent extends WecomNotice {
  static readonly type = 'wecom.event.upload_media_job_finish';
  static override readonly fields: EventFields = uploadMediaJobFinishEventFields;

  declare readonly type: typeof UploadMediaJobFinishEvent.type;

  /** `JobId`: The id of the job. */
  declare readonly jobId: string;
}

/**
 * The state of a live broadcast changed.
 *
 * Official name: 直播状态变更, event `living_status_change`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/94145
 * @see https://developer.work.weixin.qq.com/document/path/94308
 */
export class LivingStatusChangeEvent extends WecomNotice {
  static readonly type = 'wecom.event.living_status_change';
  static override readonly fields: EventFields = livingStatusChangeEventFields;

  declare readonly type: typeof LivingStatusChangeEvent.type;

  /** `AgentID`: The id of the app. */
  declare readonly agentID?: number;

  /** `LivingId`. */
  declare readonly livingId: string;

  /** `Status`: Status.; `0` booked, `1` live, `2` ended, `3` expired, `4` cancelled. */
  declare readonly status: number;
}

/**
 * A meeting room was booked.
 *
 * Official name: 会议室预定, event `book_meeting_room`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/95333
 */
export class BookMeetingRoomEvent extends WecomNotice {
  static readonly type = 'wecom.event.book_meeting_room';
  static override readonly fields: EventFields = bookMeetingRoomEventFields;

  declare readonly type: typeof BookMeetingRoomEvent.type;

  /** `MeetingRoomId`. */
  declare readonly meetingRoomId: number;

  /** `MeetingId`: The meeting. */
  declare readonly meetingId: string;
}

/**
 * The booking of a meeting room was cancelled.
 *
 * Official name: 会议室取消, event `cancel_meeting_room`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/95333
 */
export class CancelMeetingRoomEvent extends WecomNotice {
  static readonly type = 'wecom.event.cancel_meeting_room';
  static override readonly fields: EventFields = cancelMeetingRoomEventFields;

  declare readonly type: typeof CancelMeetingRoomEvent.type;

  /** `MeetingRoomId`. */
  declare readonly meetingRoomId: number;

  /** `MeetingId`: The meeting. */
  declare readonly meetingId: string;
}

/**
 * A calendar was created.
 *
 * Official name: 新建日历, event `add_calendar`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developer.work.weixin.qq.com/document/path/93651
 * @see https://developer.work.weixin.qq.com/document/path/93704
 */
export class AddCalendarEvent extends WecomNotice {
  static readonly type = 'wecom.event.add_calendar';
  static override readonly fields: EventFields = addCalendarEventFields;

  declare readonly type: typeof AddCalendarEvent.type;

  /** `CalId`: The calendar. */
  declare readonly calId?: string;
}

/**
 * A calendar changed.
 *
 * Official name: 修改日历, event `modify_calendar`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/93651
 * @see https://developer.work.weixin.qq.com/document/path/93704
 */
export class ModifyCalendarEvent extends WecomNotice {
  static readonly type = 'wecom.event.modify_calendar';
  static override readonly fields: EventFields = modifyCalendarEventFields;

  declare readonly type: typeof ModifyCalendarEvent.type;

  /** `CalId`: The calendar. */
  declare readonly calId: string;
}

/**
 * A calendar was deleted.
 *
 * Official name: 删除日历, event `delete_calendar`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/93651
 * @see https://developer.work.weixin.qq.com/document/path/93704
 */
export class DeleteCalendarEvent extends WecomNotice {
  static readonly type = 'wecom.event.delete_calendar';
  static override readonly fields: EventFields = deleteCalendarEventFields;

  declare readonly type: typeof DeleteCalendarEvent.type;

  /** `CalId`: The calendar. */
  declare readonly calId: string;
}

/**
 * A schedule was created.
 *
 * Official name: 新建日程, event `add_schedule`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/93651
 * @see https://developer.work.weixin.qq.com/document/path/93704
 */
export class AddScheduleEvent extends WecomNotice {
  static readonly type = 'wecom.event.add_schedule';
  static override readonly fields: EventFields = addScheduleEventFields;

  declare readonly type: typeof AddScheduleEvent.type;

  /** `ScheduleId`: The schedule. */
  declare readonly scheduleId: string;

  /** `CalId`: The calendar. */
  declare readonly calId: string;
}

/**
 * A schedule changed.
 *
 * Official name: 修改日程, event `modify_schedule`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/93651
 * @see https://developer.work.weixin.qq.com/document/path/93704
 */
export class ModifyScheduleEvent extends WecomNotice {
  static readonly type = 'wecom.event.modify_schedule';
  static override readonly fields: EventFields = modifyScheduleEventFields;

  declare readonly type: typeof ModifyScheduleEvent.type;

  /** `ScheduleId`: The schedule. */
  declare readonly scheduleId: string;

  /** `CalId`: The calendar. */
  declare readonly calId: string;
}

/**
 * A schedule was deleted.
 *
 * Official name: 删除日程, event `delete_schedule`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/93651
 * @see https://developer.work.weixin.qq.com/document/path/93704
 */
export class DeleteScheduleEvent extends WecomNotice {
  static readonly type = 'wecom.event.delete_schedule';
  static override readonly fields: EventFields = deleteScheduleEventFields;

  declare readonly type: typeof DeleteScheduleEvent.type;

  /** `ScheduleId`: The schedule. */
  declare readonly scheduleId: string;

  /** `CalId`: The calendar. */
  declare readonly calId: string;
}

/**
 * A participant answered a schedule.
 *
 * Official name: 日程回执, event `respond_schedule`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/93651
 * @see https://developer.work.weixin.qq.com/document/path/93704
 */
export class RespondScheduleEvent extends WecomNotice {
  static readonly type = 'wecom.event.respond_schedule';
  static override readonly fields: EventFields = respondScheduleEventFields;

  declare readonly type: typeof RespondScheduleEvent.type;

  /** `EventKey`: The key of the menu item, or what the event is about. */
  declare readonly eventKey?: string;

  /** `CalId`: The calendar. */
  declare readonly calId?: string;

  /** `ScheduleId`: The schedule. */
  declare readonly scheduleId?: string;
}

/**
 * External payment: paid; a name of other libraries, the payload has the `event_type` `TRANSACTION.SUCCESS`.
 *
 * Official name: 对外收款支付成功, event `pay_transaction`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
export class PayTransactionEvent extends WecomNotice {
  static readonly type = 'wecom.event.pay_transaction';
  static override readonly fields: EventFields = payTransactionEventFields;

  declare readonly type: typeof PayTransactionEvent.type;

  /** `EventKey`: The key of the menu item, or what the event is about. */
  declare readonly eventKey?: string;

  /** `id`. */
  declare readonly id?: string;

  /** `event_type`. */
  declare readonly eventType?: string;

  /** `resource_type`. */
  declare readonly resourceType?: string;

  /** `resource`. */
  declare readonly resource?: PayTransactionResource;

  /** `summary`. */
  declare readonly summary?: string;
}

/**
 * External payment: a refund changed; a name of other libraries, the payload has an `event_type` such as `REFUND.SUCCESS`.
 *
 * Official name: 对外收款退款, event `pay_refund`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
export class PayRefundEvent extends WecomNotice {
  static readonly type = 'wecom.event.pay_refund';
  static override readonly fields: EventFields = payRefundEventFields;

  declare readonly type: typeof PayRefundEvent.type;

  /** `EventKey`: The key of the menu item, or what the event is about. */
  declare readonly eventKey?: string;

  /** `id`. */
  declare readonly id?: string;

  /** `event_type`. */
  declare readonly eventType?: string;

  /** `resource_type`. */
  declare readonly resourceType?: string;

  /** `resource`. */
  declare readonly resource?: PayRefundResource;

  /** `summary`. */
  declare readonly summary?: string;
}

/**
 * A member applied for an account with advanced features.
 *
 * Official name: 成员申请高级功能账号, event `submit_vip_account_approval`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99876
 */
export class SubmitVipAccountApprovalEvent extends WecomNotice {
  static readonly type = 'wecom.event.submit_vip_account_approval';
  static override readonly fields: EventFields = submitVipAccountApprovalEventFields;

  declare readonly type: typeof SubmitVipAccountApprovalEvent.type;

  /** `AgentID`: The id of the app. */
  declare readonly agentID?: number;

  /** `BusinessType`: `1` mail, `2` documents, `3` drive, `4` meetings. */
  declare readonly businessType: number;

  /** `ApplyId`. */
  declare readonly applyId: string;

  /** `ApplyReason`. */
  declare readonly applyReason: string;
}

/**
 * The application for an account with advanced features ended.
 *
 * Official name: 高级功能账号申请审批完成, event `finish_vip_account_approval`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99877
 */
export class FinishVipAccountApprovalEvent extends WecomNotice {
  static readonly type = 'wecom.event.finish_vip_account_approval';
  static override readonly fields: EventFields = finishVipAccountApprovalEventFields;

  declare readonly type: typeof FinishVipAccountApprovalEvent.type;

  /** `AgentID`: The id of the app. */
  declare readonly agentID?: number;

  /** `FinishType`: `1` rejected, `2` granted, `3` withdrawn by the member. */
  declare readonly finishType: number;

  /** `ApplyId`. */
  declare readonly applyId: string;
}

/**
 * The mailbox of the app changed (see ChangeType).
 *
 * Official name: 应用邮箱变更, event `app_email_change`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97506
 */
export class AppEmailChangeEvent extends WecomNotice {
  static readonly type: `wecom.event.app_email_change${string}` = 'wecom.event.app_email_change';
  static override readonly fields: EventFields = appEmailChangeEventFields;

  declare readonly type: typeof AppEmailChangeEvent.type;

  /** `ChangeType`: What changed. */
  declare readonly changeType: string;

  /** `Amount`. */
  declare readonly amount: number;
}

/**
 * The mailbox of the app received a mail.
 *
 * Official name: 应用邮箱收到邮件, event `app_email_change.receive_email`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97506
 */
export class AppEmailReceiveEmailEvent extends AppEmailChangeEvent {
  static override readonly type = 'wecom.event.app_email_change.receive_email';

  declare readonly type: typeof AppEmailReceiveEmailEvent.type;
}

/**
 * A shared mailbox changed (see ChangeType).
 *
 * Official name: 业务邮箱变更, event `public_email_change`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/100180
 */
export class PublicEmailChangeEvent extends WecomNotice {
  static readonly type: `wecom.event.public_email_change${string}` = 'wecom.event.public_email_change';
  static override readonly fields: EventFields = publicEmailChangeEventFields;

  declare readonly type: typeof PublicEmailChangeEvent.type;

  /** `EventKey`: The key of the menu item, or what the event is about. */
  declare readonly eventKey?: string;

  /** `ChangeType`: What changed. */
  declare readonly changeType: string;

  /** `Id`. */
  declare readonly id?: number;

  /** `Amount`. */
  declare readonly amount?: number;
}

/**
 * A shared mailbox received a mail.
 *
 * Official name: 业务邮箱收到邮件, event `public_email_change.receive_email`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/100180
 */
export class PublicEmailReceiveEmailEvent extends PublicEmailChangeEvent {
  static override readonly type = 'wecom.event.public_email_change.receive_email';

  declare readonly type: typeof PublicEmailReceiveEmailEvent.type;
}

/**
 * Security notice (see ChangeType).
 *
 * Official name: 安全通知, event `security`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/100080
 */
export class SecurityEvent extends WecomNotice {
  static readonly type: `wecom.event.security${string}` = 'wecom.event.security';
  static override readonly fields: EventFields = securityEventFields;

  declare readonly type: typeof SecurityEvent.type;

  /** `ChangeType`: What changed. */
  declare readonly changeType: string;
}

/**
 * The domains or IP addresses of WeCom changed.
 *
 * Official name: 企业微信域名与 IP 变更, event `security.change_domain_ip`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/100080
 */
export class SecurityChangeDomainIpEvent extends SecurityEvent {
  static override readonly type = 'wecom.event.security.change_domain_ip';

  declare readonly type: typeof SecurityChangeDomainIpEvent.type;
}

/**
 * Address book changed (see ChangeType).
 *
 * Official name: 通讯录变更, event `change_contact`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90970
 * @see https://developer.work.weixin.qq.com/document/path/90971
 */
export class ChangeContactEvent extends WecomNotice {
  static readonly type: `wecom.event.change_contact${string}` = 'wecom.event.change_contact';
  static override readonly fields: EventFields = changeContactEventFields;

  declare readonly type: typeof ChangeContactEvent.type;

  /** `ChangeType`: What changed. */
  declare readonly changeType: string;

  /** `Name`: Name. */
  declare readonly name?: string;

  /** `UserID`: The member. */
  declare readonly userID?: string;

  /** `NewUserID`: The new id of the member, when it was changed. */
  declare readonly newUserID?: string;

  /** `Alias`: Alias. */
  declare readonly alias?: string;

  /** `Department`: Ids of the departments, separated by commas. */
  declare readonly department: readonly number[];

  /** `IsLeaderInDept`: for each department, in the order of `Department`; `0` no, `1` yes. */
  declare readonly isLeaderInDept: readonly number[];

  /** `DirectLeader`: userids of the direct superiors. */
  declare readonly directLeader: readonly string[];

  /** `MainDepartment`: The main department. */
  declare readonly mainDepartment?: number;

  /** `Email`: Email address. */
  declare readonly email?: string;

  /** `BizMail`: Business email address. */
  declare readonly bizMail?: string;

  /** `Mobile`: Mobile number. */
  declare readonly mobile?: string;

  /** `Telephone`: Telephone number. */
  declare readonly telephone?: string;

  /** `Gender`: 0 unknown, 1 male, 2 female.; `0` unknown, `1` male, `2` female. */
  declare readonly gender?: number;

  /** `Address`: Address. */
  declare readonly address?: string;

  /** `Position`: Position. */
  declare readonly position?: string;

  /** `Avatar`: URL of the avatar. */
  declare readonly avatar?: string;

  /** `Status`: Status.; `1` active, `2` disabled, `4` not activated, `5` left the corp. */
  declare readonly status?: number;

  /** `ExtAttr`: Extended attributes. */
  declare readonly extAttr: readonly ChangeContactItem[];

  /** `Id`. */
  declare readonly id?: number;

  /** `ParentId`: The parent department. */
  declare readonly parentId?: string;

  /** `Order`: Order among the departments. */
  declare readonly order?: number;

  /** `TagId`: The tag. */
  declare readonly tagId?: number;

  /** `AddUserItems`: Members that were added, separated by commas. */
  declare readonly addUserItems: readonly string[];

  /** `DelUserItems`: Members that were removed, separated by commas. */
  declare readonly delUserItems: readonly string[];

  /** `AddPartyItems`: Departments that were added, separated by commas. */
  declare readonly addPartyItems: readonly number[];

  /** `DelPartyItems`: Departments that were removed, separated by commas. */
  declare readonly delPartyItems: readonly number[];
}

/**
 * Member created.
 *
 * Official name: 新增成员, event `change_contact.create_user`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90970
 */
export class CreateUserEvent extends ChangeContactEvent {
  static override readonly type = 'wecom.event.change_contact.create_user';
  static override readonly fields: EventFields = createUserEventFields;

  declare readonly type: typeof CreateUserEvent.type;

  /** `UserID`: The member. */
  declare readonly userID: string;
}

/**
 * Member changed.
 *
 * Official name: 更新成员, event `change_contact.update_user`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90970
 */
export class UpdateUserEvent extends ChangeContactEvent {
  static override readonly type = 'wecom.event.change_contact.update_user';
  static override readonly fields: EventFields = updateUserEventFields;

  declare readonly type: typeof UpdateUserEvent.type;

  /** `UserID`: The member. */
  declare readonly userID: string;
}

/**
 * Member deleted.
 *
 * Official name: 删除成员, event `change_contact.delete_user`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90970
 */
export class DeleteUserEvent extends ChangeContactEvent {
  static override readonly type = 'wecom.event.change_contact.delete_user';
  static override readonly fields: EventFields = deleteUserEventFields;

  declare readonly type: typeof DeleteUserEvent.type;

  /** `UserID`: The member. */
  declare readonly userID: string;
}

/**
 * Department created.
 *
 * Official name: 新增部门, event `change_contact.create_party`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90971
 */
export class CreatePartyEvent extends ChangeContactEvent {
  static override readonly type = 'wecom.event.change_contact.create_party';
  static override readonly fields: EventFields = createPartyEventFields;

  declare readonly type: typeof CreatePartyEvent.type;

  /** `Id`. */
  declare readonly id: number;
}

/**
 * Department changed.
 *
 * Official name: 更新部门, event `change_contact.update_party`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90971
 */
export class UpdatePartyEvent extends ChangeContactEvent {
  static override readonly type = 'wecom.event.change_contact.update_party';
  static override readonly fields: EventFields = updatePartyEventFields;

  declare readonly type: typeof UpdatePartyEvent.type;

  /** `Id`. */
  declare readonly id: number;
}

/**
 * Department deleted.
 *
 * Official name: 删除部门, event `change_contact.delete_party`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90971
 */
export class DeletePartyEvent extends ChangeContactEvent {
  static override readonly type = 'wecom.event.change_contact.delete_party';
  static override readonly fields: EventFields = deletePartyEventFields;

  declare readonly type: typeof DeletePartyEvent.type;

  /** `Id`. */
  declare readonly id: number;
}

/**
 * The members of a tag changed.
 *
 * Official name: 标签成员变更, event `change_contact.update_tag`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90972
 */
export class UpdateTagEvent extends ChangeContactEvent {
  static override readonly type = 'wecom.event.change_contact.update_tag';
  static override readonly fields: EventFields = updateTagEventFields;

  declare readonly type: typeof UpdateTagEvent.type;

  /** `TagId`: The tag. */
  declare readonly tagId: number;
}

/**
 * A chain of upstream and downstream corps changed (see ChangeType).
 *
 * Official name: 上下游变更, event `change_chain`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/95796
 */
export class ChangeChainEvent extends WecomNotice {
  static readonly type: `wecom.event.change_chain${string}` = 'wecom.event.change_chain';
  static override readonly fields: EventFields = changeChainEventFields;

  declare readonly type: typeof ChangeChainEvent.type;

  /** `ChangeType`: What changed. */
  declare readonly changeType: string;

  /** `ChainId`. */
  declare readonly chainId: string;

  /** `GroupIds`. */
  declare readonly groupIds: readonly number[];

  /** `CorpIds`. */
  declare readonly corpIds: readonly string[];
}

/**
 * A chain was created.
 *
 * Official name: 创建上下游, event `change_chain.create_chain`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/95796
 */
export class CreateChainEvent extends ChangeChainEvent {
  static override readonly type = 'wecom.event.change_chain.create_chain';

  declare readonly type: typeof CreateChainEvent.type;
}

/**
 * A chain changed.
 *
 * Official name: 更新上下游, event `change_chain.update_chain`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/95796
 */
export class UpdateChainEvent extends ChangeChainEvent {
  static override readonly type = 'wecom.event.change_chain.update_chain';

  declare readonly type: typeof UpdateChainEvent.type;
}

/**
 * A chain was deleted.
 *
 * Official name: 删除上下游, event `change_chain.delete_chain`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/95796
 */
export class DeleteChainEvent extends ChangeChainEvent {
  static override readonly type = 'wecom.event.change_chain.delete_chain';

  declare readonly type: typeof DeleteChainEvent.type;
}

/**
 * A group of a chain was created.
 *
 * Official name: 新增上下游分组, event `change_chain.create_group`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/95796
 */
export class ChainCreateGroupEvent extends ChangeChainEvent {
  static override readonly type = 'wecom.event.change_chain.create_group';

  declare readonly type: typeof ChainCreateGroupEvent.type;
}

/**
 * A group of a chain changed.
 *
 * Official name: 更新上下游分组, event `change_chain.update_group`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/95796
 */
export class ChainUpdateGroupEvent extends ChangeChainEvent {
  static override readonly type = 'wecom.event.change_chain.update_group';

  declare readonly type: typeof ChainUpdateGroupEvent.type;
}

/**
 * A group of a chain was deleted.
 *
 * Official name: 删除上下游分组, event `change_chain.delete_group`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/95796
 */
export class ChainDeleteGroupEvent extends ChangeChainEvent {
  static override readonly type = 'wecom.event.change_chain.delete_group';

  declare readonly type: typeof ChainDeleteGroupEvent.type;
}

/**
 * A corp joined a chain.
 *
 * Official name: 企业加入上下游, event `change_chain.corp_join`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/95796
 */
export class ChainCorpJoinEvent extends ChangeChainEvent {
  static override readonly type = 'wecom.event.change_chain.corp_join';

  declare readonly type: typeof ChainCorpJoinEvent.type;
}

/**
 * A corp was moved to another group of a chain.
 *
 * Official name: 更新上下游企业, event `change_chain.update_corp`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/95796
 */
export class ChainUpdateCorpEvent extends ChangeChainEvent {
  static override readonly type = 'wecom.event.change_chain.update_corp';

  declare readonly type: typeof ChainUpdateCorpEvent.type;
}

/**
 * A corp was removed from a chain.
 *
 * Official name: 移出上下游企业, event `change_chain.remove_corp`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/95796
 */
export class ChainRemoveCorpEvent extends ChangeChainEvent {
  static override readonly type = 'wecom.event.change_chain.remove_corp';

  declare readonly type: typeof ChainRemoveCorpEvent.type;
}

/**
 * A customer changed (see ChangeType).
 *
 * Official name: 企业客户事件, event `change_external_contact`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92130
 * @see https://developer.work.weixin.qq.com/document/path/92005
 */
export class ChangeExternalContactEvent extends WecomNotice {
  static readonly type: `wecom.event.change_external_contact${string}` = 'wecom.event.change_external_contact';
  static override readonly fields: EventFields = changeExternalContactEventFields;

  declare readonly type: typeof ChangeExternalContactEvent.type;

  /** `ChangeType`: What changed. */
  declare readonly changeType: string;

  /** `LinkId`: The customer-acquisition link. */
  declare readonly linkId?: string;

  /** `UserID`: The member. */
  declare readonly userID?: string;

  /** `ExternalUserID`: The customer. */
  declare readonly externalUserID?: string;

  /** `State`: The state with which the link, QR code or authorization was made. */
  declare readonly state?: string;

  /** `WelcomeCode`: Lets the app send a welcome message, for 20 seconds. */
  declare readonly welcomeCode?: string;

  /** `FailReason`: `customer_refused` or `customer_limit_exceed`. */
  declare readonly failReason?: string;

  /** `Source`: `DELETE_BY_TRANSFER` when the customer was handed over. */
  declare readonly source?: string;
}

/**
 * Member added a customer; the `WelcomeCode` is valid for about 20 seconds.
 *
 * Official name: 添加企业客户, event `change_external_contact.add_external_contact`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export class AddExternalContactEvent extends ChangeExternalContactEvent {
  static override readonly type = 'wecom.event.change_external_contact.add_external_contact';
  static override readonly fields: EventFields = addExternalContactEventFields;

  declare readonly type: typeof AddExternalContactEvent.type;

  /** `UserID`: The member. */
  declare readonly userID: string;

  /** `ExternalUserID`: The customer. */
  declare readonly externalUserID: string;
}

/**
 * Member changed the remark or the tags of a customer.
 *
 * Official name: 编辑企业客户, event `change_external_contact.edit_external_contact`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export class EditExternalContactEvent extends ChangeExternalContactEvent {
  static override readonly type = 'wecom.event.change_external_contact.edit_external_contact';
  static override readonly fields: EventFields = editExternalContactEventFields;

  declare readonly type: typeof EditExternalContactEvent.type;

  /** `UserID`: The member. */
  declare readonly userID: string;

  /** `ExternalUserID`: The customer. */
  declare readonly externalUserID: string;
}

/**
 * Customer added a member without confirmation.
 *
 * Official name: 外部联系人免验证添加成员, event `change_external_contact.add_half_external_contact`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export class AddHalfExternalContactEvent extends ChangeExternalContactEvent {
  static override readonly type = 'wecom.event.change_external_contact.add_half_external_contact';
  static override readonly fields: EventFields = addHalfExternalContactEventFields;

  declare readonly type: typeof AddHalfExternalContactEvent.type;

  /** `UserID`: The member. */
  declare readonly userID: string;

  /** `ExternalUserID`: The customer. */
  declare readonly externalUserID: string;
}

/**
 * Member deleted a customer.
 *
 * Official name: 删除企业客户, event `change_external_contact.del_external_contact`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export class DelExternalContactEvent extends ChangeExternalContactEvent {
  static override readonly type = 'wecom.event.change_external_contact.del_external_contact';
  static override readonly fields: EventFields = delExternalContactEventFields;

  declare readonly type: typeof DelExternalContactEvent.type;

  /** `UserID`: The member. */
  declare readonly userID: string;

  /** `ExternalUserID`: The customer. */
  declare readonly externalUserID: string;
}

/**
 * Customer deleted the member.
 *
 * Official name: 删除跟进成员, event `change_external_contact.del_follow_user`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export class DelFollowUserEvent extends ChangeExternalContactEvent {
  static override readonly type = 'wecom.event.change_external_contact.del_follow_user';
  static override readonly fields: EventFields = delFollowUserEventFields;

  declare readonly type: typeof DelFollowUserEvent.type;

  /** `UserID`: The member. */
  declare readonly userID: string;

  /** `ExternalUserID`: The customer. */
  declare readonly externalUserID: string;
}

/**
 * The transfer of a customer to another member failed.
 *
 * Official name: 客户接替失败, event `change_external_contact.transfer_fail`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export class TransferFailEvent extends ChangeExternalContactEvent {
  static override readonly type = 'wecom.event.change_external_contact.transfer_fail';
  static override readonly fields: EventFields = transferFailEventFields;

  declare readonly type: typeof TransferFailEvent.type;

  /** `FailReason`: `customer_refused` or `customer_limit_exceed`. */
  declare readonly failReason: string;

  /** `UserID`: The member. */
  declare readonly userID: string;

  /** `ExternalUserID`: The customer. */
  declare readonly externalUserID: string;
}

/**
 * Customer agreed to the chat archive.
 *
 * Official name: 客户同意进行聊天内容存档, event `change_external_contact.msg_audit_approved`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export class MsgAuditApprovedEvent extends ChangeExternalContactEvent {
  static override readonly type = 'wecom.event.change_external_contact.msg_audit_approved';
  static override readonly fields: EventFields = msgAuditApprovedEventFields;

  declare readonly type: typeof MsgAuditApprovedEvent.type;

  /** `UserID`: The member. */
  declare readonly userID: string;

  /** `ExternalUserID`: The customer. */
  declare readonly externalUserID: string;
}

/**
 * A customer group changed (see ChangeType and UpdateDetail).
 *
 * Official name: 客户群事件, event `change_external_chat`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92130
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
export class ChangeExternalChatEvent extends WecomNotice {
  static readonly type: `wecom.event.change_external_chat${string}` = 'wecom.event.change_external_chat';
  static override readonly fields: EventFields = changeExternalChatEventFields;

  declare readonly type: typeof ChangeExternalChatEvent.type;

  /** `ChangeType`: What changed. */
  declare readonly changeType: string;

  /** `ChatId`: The customer group. */
  declare readonly chatId?: string;

  /** `UpdateDetail`: What of the group changed. */
  declare readonly updateDetail?: string;

  /** `JoinScene`: when members joined; `0` invited by a member, `3` by a QR code. */
  declare readonly joinScene?: number;

  /** `QuitScene`: when members left; `0` left, `1` removed. */
  declare readonly quitScene?: number;

  /** `MemChangeCnt`: How many members joined or left. */
  declare readonly memChangeCnt?: number;

  /** `MemChangeList`: The members who joined or left. */
  declare readonly memChangeList: readonly string[];

  /** `LastMemVer`: Version of the member list before. */
  declare readonly lastMemVer?: string;

  /** `CurMemVer`: Version of the member list now. */
  declare readonly curMemVer?: string;
}

/**
 * A customer group was created.
 *
 * Official name: 客户群创建, event `change_external_chat.create`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export class CreateExternalChatEvent extends ChangeExternalChatEvent {
  static override readonly type = 'wecom.event.change_external_chat.create';
  static override readonly fields: EventFields = createExternalChatEventFields;

  declare readonly type: typeof CreateExternalChatEvent.type;

  /** `ChatId`: The customer group. */
  declare readonly chatId: string;
}

/**
 * A customer group changed (see UpdateDetail).
 *
 * Official name: 客户群变更, event `change_external_chat.update`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export class UpdateExternalChatEvent extends ChangeExternalChatEvent {
  static override readonly type: `wecom.event.change_external_chat.update${string}` =
    'wecom.event.change_external_chat.update';
  static override readonly fields: EventFields = updateExternalChatEventFields;

  declare readonly type: typeof UpdateExternalChatEvent.type;

  /** `ChatId`: The customer group. */
  declare readonly chatId: string;

  /** `UpdateDetail`: What of the group changed. */
  declare readonly updateDetail: string;
}

/**
 * Members joined a customer group.
 *
 * Official name: 客户群成员入群, event `change_external_chat.update.add_member`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export class ExternalChatAddMemberEvent extends UpdateExternalChatEvent {
  static override readonly type = 'wecom.event.change_external_chat.update.add_member';

  declare readonly type: typeof ExternalChatAddMemberEvent.type;
}

/**
 * Members left a customer group.
 *
 * Official name: 客户群成员退群, event `change_external_chat.update.del_member`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export class ExternalChatDelMemberEvent extends UpdateExternalChatEvent {
  static override readonly type = 'wecom.event.change_external_chat.update.del_member';

  declare readonly type: typeof ExternalChatDelMemberEvent.type;
}

/**
 * The owner of a customer group changed.
 *
 * Official name: 客户群群主变更, event `change_external_chat.update.change_owner`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export class ExternalChatChangeOwnerEvent extends UpdateExternalChatEvent {
  static override readonly type = 'wecom.event.change_external_chat.update.change_owner';

  declare readonly type: typeof ExternalChatChangeOwnerEvent.type;
}

/**
 * The name of a customer group changed.
 *
 * Official name: 客户群群名变更, event `change_external_chat.update.change_name`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export class ExternalChatChangeNameEvent extends UpdateExternalChatEvent {
  static override readonly type = 'wecom.event.change_external_chat.update.change_name';

  declare readonly type: typeof ExternalChatChangeNameEvent.type;
}

/**
 * The notice of a customer group changed.
 *
 * Official name: 客户群群公告变更, event `change_external_chat.update.change_notice`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export class ExternalChatChangeNoticeEvent extends UpdateExternalChatEvent {
  static override readonly type = 'wecom.event.change_external_chat.update.change_notice';

  declare readonly type: typeof ExternalChatChangeNoticeEvent.type;
}

/**
 * A customer group was dissolved.
 *
 * Official name: 客户群解散, event `change_external_chat.dismiss`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export class DismissExternalChatEvent extends ChangeExternalChatEvent {
  static override readonly type = 'wecom.event.change_external_chat.dismiss';
  static override readonly fields: EventFields = dismissExternalChatEventFields;

  declare readonly type: typeof DismissExternalChatEvent.type;

  /** `ChatId`: The customer group. */
  declare readonly chatId: string;
}

/**
 * A customer tag changed (see ChangeType).
 *
 * Official name: 企业客户标签事件, event `change_external_tag`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92130
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
export class ChangeExternalTagEvent extends WecomNotice {
  static readonly type: `wecom.event.change_external_tag${string}` = 'wecom.event.change_external_tag';
  static override readonly fields: EventFields = changeExternalTagEventFields;

  declare readonly type: typeof ChangeExternalTagEvent.type;

  /** `ChangeType`: What changed. */
  declare readonly changeType: string;

  /** `TagType`: `tag` or `tag_group`. */
  declare readonly tagType?: string;

  /** `Id`. */
  declare readonly id?: string;

  /** `StrategyId`: The rule group of the tags. */
  declare readonly strategyId?: string;
}

/**
 * A customer tag or a tag group was created.
 *
 * Official name: 企业客户标签创建, event `change_external_tag.create`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export class CreateExternalTagEvent extends ChangeExternalTagEvent {
  static override readonly type = 'wecom.event.change_external_tag.create';

  declare readonly type: typeof CreateExternalTagEvent.type;
}

/**
 * A customer tag or a tag group changed.
 *
 * Official name: 企业客户标签变更, event `change_external_tag.update`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export class UpdateExternalTagEvent extends ChangeExternalTagEvent {
  static override readonly type = 'wecom.event.change_external_tag.update';

  declare readonly type: typeof UpdateExternalTagEvent.type;
}

/**
 * A customer tag or a tag group was deleted.
 *
 * Official name: 企业客户标签删除, event `change_external_tag.delete`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export class DeleteExternalTagEvent extends ChangeExternalTagEvent {
  static override readonly type = 'wecom.event.change_external_tag.delete';

  declare readonly type: typeof DeleteExternalTagEvent.type;
}

/**
 * Customer tags were reordered.
 *
 * Official name: 企业客户标签重排, event `change_external_tag.shuffle`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export class ShuffleExternalTagEvent extends ChangeExternalTagEvent {
  static override readonly type = 'wecom.event.change_external_tag.shuffle';

  declare readonly type: typeof ShuffleExternalTagEvent.type;
}

/**
 * Event of a customer acquisition link (see ChangeType).
 *
 * Official name: 获客助手事件, event `customer_acquisition`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97299
 */
export class CustomerAcquisitionEvent extends WecomNotice {
  static readonly type: `wecom.event.customer_acquisition${string}` = 'wecom.event.customer_acquisition';
  static override readonly fields: EventFields = customerAcquisitionEventFields;

  declare readonly type: typeof CustomerAcquisitionEvent.type;

  /** `ChangeType`: What changed. */
  declare readonly changeType: string;

  /** `LinkId`: The customer-acquisition link. */
  declare readonly linkId?: string;

  /** `UserID`: The member. */
  declare readonly userID?: string;

  /** `ExternalUserID`: The customer. */
  declare readonly externalUserID?: string;

  /** `ExpireTime`. */
  declare readonly expireTime?: Date;

  /** `ExpireQuotaNum`. */
  declare readonly expireQuotaNum?: number;
}

/**
 * The quota of links is nearly used up.
 *
 * Official name: 获客额度即将耗尽, event `customer_acquisition.balance_low`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97299
 */
export class CustomerAcquisitionBalanceLowEvent extends CustomerAcquisitionEvent {
  static override readonly type = 'wecom.event.customer_acquisition.balance_low';

  declare readonly type: typeof CustomerAcquisitionBalanceLowEvent.type;
}

/**
 * The quota of links is used up.
 *
 * Official name: 获客额度已经耗尽, event `customer_acquisition.balance_exhausted`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97299
 */
export class CustomerAcquisitionBalanceExhaustedEvent extends CustomerAcquisitionEvent {
  static override readonly type = 'wecom.event.customer_acquisition.balance_exhausted';

  declare readonly type: typeof CustomerAcquisitionBalanceExhaustedEvent.type;
}

/**
 * The quota of links went from zero to positive.
 *
 * Official name: 获客额度从零恢复, event `customer_acquisition.balance_increased`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97299
 */
export class CustomerAcquisitionBalanceIncreasedEvent extends CustomerAcquisitionEvent {
  static override readonly type = 'wecom.event.customer_acquisition.balance_increased';

  declare readonly type: typeof CustomerAcquisitionBalanceIncreasedEvent.type;
}

/**
 * The quota of links expires soon (sent 14, 7, 3, 2 and 1 days before).
 *
 * Official name: 获客额度即将过期, event `customer_acquisition.quota_expire_soon`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97299
 */
export class CustomerAcquisitionQuotaExpireSoonEvent extends CustomerAcquisitionEvent {
  static override readonly type = 'wecom.event.customer_acquisition.quota_expire_soon';

  declare readonly type: typeof CustomerAcquisitionQuotaExpireSoonEvent.type;
}

/**
 * A link can no longer be used.
 *
 * Official name: 获客链接不可用, event `customer_acquisition.link_unavailable`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97299
 */
export class CustomerAcquisitionLinkUnavailableEvent extends CustomerAcquisitionEvent {
  static override readonly type = 'wecom.event.customer_acquisition.link_unavailable';
  static override readonly fields: EventFields = customerAcquisitionLinkUnavailableEventFields;

  declare readonly type: typeof CustomerAcquisitionLinkUnavailableEvent.type;

  /** `LinkId`: The customer-acquisition link. */
  declare readonly linkId: string;
}

/**
 * A link was deleted.
 *
 * Official name: 获客链接被删除, event `customer_acquisition.delete_link`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97299
 */
export class CustomerAcquisitionDeleteLinkEvent extends CustomerAcquisitionEvent {
  static override readonly type = 'wecom.event.customer_acquisition.delete_link';
  static override readonly fields: EventFields = customerAcquisitionDeleteLinkEventFields;

  declare readonly type: typeof CustomerAcquisitionDeleteLinkEvent.type;

  /** `LinkId`: The customer-acquisition link. */
  declare readonly linkId: string;
}

/**
 * Customer opened the profile page of a link.
 *
 * Official name: 客户打开获客链接名片页, event `customer_acquisition.open_profile`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97299
 */
export class CustomerAcquisitionOpenProfileEvent extends CustomerAcquisitionEvent {
  static override readonly type = 'wecom.event.customer_acquisition.open_profile';
  static override readonly fields: EventFields = customerAcquisitionOpenProfileEventFields;

  declare readonly type: typeof CustomerAcquisitionOpenProfileEvent.type;

  /** `LinkId`: The customer-acquisition link. */
  declare readonly linkId: string;

  /** `State`: The state with which the link, QR code or authorization was made. */
  declare readonly state?: string;
}

/**
 * Customer asked to be added through a link.
 *
 * Official name: 客户通过获客链接申请好友, event `customer_acquisition.friend_request`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97299
 */
export class CustomerAcquisitionFriendRequestEvent extends CustomerAcquisitionEvent {
  static override readonly type = 'wecom.event.customer_acquisition.friend_request';
  static override readonly fields: EventFields = customerAcquisitionFriendRequestEventFields;

  declare readonly type: typeof CustomerAcquisitionFriendRequestEvent.type;

  /** `LinkId`: The customer-acquisition link. */
  declare readonly linkId: string;

  /** `State`: The state with which the link, QR code or authorization was made. */
  declare readonly state?: string;
}

/**
 * Customer who came through a link sent the first message.
 *
 * Official name: 获客链接客户首次发消息, event `customer_acquisition.customer_start_chat`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97299
 */
export class CustomerAcquisitionCustomerStartChatEvent extends CustomerAcquisitionEvent {
  static override readonly type = 'wecom.event.customer_acquisition.customer_start_chat';
  static override readonly fields: EventFields = customerAcquisitionCustomerStartChatEventFields;

  declare readonly type: typeof CustomerAcquisitionCustomerStartChatEvent.type;

  /** `State`: The state with which the link, QR code or authorization was made. */
  declare readonly state?: string;

  /** `UserID`: The member. */
  declare readonly userID: string;

  /** `ExternalUserID`: The customer. */
  declare readonly externalUserID: string;
}

/**
 * Customer who came through a link sent several messages.
 *
 * Official name: 获客链接客户多次发消息, event `customer_acquisition.message_from_customer`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97299
 */
export class CustomerAcquisitionMessageFromCustomerEvent extends CustomerAcquisitionEvent {
  static override readonly type = 'wecom.event.customer_acquisition.message_from_customer';
  static override readonly fields: EventFields = customerAcquisitionMessageFromCustomerEventFields;

  declare readonly type: typeof CustomerAcquisitionMessageFromCustomerEvent.type;

  /** `State`: The state with which the link, QR code or authorization was made. */
  declare readonly state?: string;

  /** `ChatSeq`. */
  declare readonly chatSeq?: number;

  /** `ChatKey`. */
  declare readonly chatKey?: string;
}

/**
 * Customer who came through a link deleted the member.
 *
 * Official name: 获客链接客户删除成员, event `customer_acquisition.del_follow_user`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97299
 */
export class CustomerAcquisitionDelFollowUserEvent extends CustomerAcquisitionEvent {
  static override readonly type = 'wecom.event.customer_acquisition.del_follow_user';
  static override readonly fields: EventFields = customerAcquisitionDelFollowUserEventFields;

  declare readonly type: typeof CustomerAcquisitionDelFollowUserEvent.type;

  /** `State`: The state with which the link, QR code or authorization was made. */
  declare readonly state?: string;
}

/**
 * School address book changed (see ChangeType).
 *
 * Official name: 家校通讯录变更, event `change_school_contact`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92032
 * @see https://developer.work.weixin.qq.com/document/path/92052
 */
export class ChangeSchoolContactEvent extends WecomNotice {
  static readonly type: `wecom.event.change_school_contact${string}` = 'wecom.event.change_school_contact';
  static override readonly fields: EventFields = changeSchoolContactEventFields;

  declare readonly type: typeof ChangeSchoolContactEvent.type;

  /** `ChangeType`: What changed. */
  declare readonly changeType: string;

  /** `Id`. */
  declare readonly id?: string;
}

/**
 * Student created.
 *
 * Official name: 新增学生, event `change_school_contact.create_student`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92032
 */
export class SchoolCreateStudentEvent extends ChangeSchoolContactEvent {
  static override readonly type = 'wecom.event.change_school_contact.create_student';
  static override readonly fields: EventFields = schoolCreateStudentEventFields;

  declare readonly type: typeof SchoolCreateStudentEvent.type;

  /** `Id`. */
  declare readonly id: string;
}

/**
 * Student changed.
 *
 * Official name: 编辑学生, event `change_school_contact.update_student`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92032
 */
export class SchoolUpdateStudentEvent extends ChangeSchoolContactEvent {
  static override readonly type = 'wecom.event.change_school_contact.update_student';
  static override readonly fields: EventFields = schoolUpdateStudentEventFields;

  declare readonly type: typeof SchoolUpdateStudentEvent.type;

  /** `Id`. */
  declare readonly id: string;

  /** `NewId`. */
  declare readonly newId?: string;
}

/**
 * Student deleted.
 *
 * Official name: 删除学生, event `change_school_contact.delete_student`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92032
 */
export class SchoolDeleteStudentEvent extends ChangeSchoolContactEvent {
  static override readonly type = 'wecom.event.change_school_contact.delete_student';
  static override readonly fields: EventFields = schoolDeleteStudentEventFields;

  declare readonly type: typeof SchoolDeleteStudentEvent.type;

  /** `Id`. */
  declare readonly id: string;
}

/**
 * Parent created.
 *
 * Official name: 新增家长, event `change_school_contact.create_parent`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92032
 */
export class SchoolCreateParentEvent extends ChangeSchoolContactEvent {
  static override readonly type = 'wecom.event.change_school_contact.create_parent';
  static override readonly fields: EventFields = schoolCreateParentEventFields;

  declare readonly type: typeof SchoolCreateParentEvent.type;

  /** `Id`. */
  declare readonly id: string;
}

/**
 * Parent changed.
 *
 * Official name: 编辑家长, event `change_school_contact.update_parent`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92032
 */
export class SchoolUpdateParentEvent extends ChangeSchoolContactEvent {
  static override readonly type = 'wecom.event.change_school_contact.update_parent';
  static override readonly fields: EventFields = schoolUpdateParentEventFields;

  declare readonly type: typeof SchoolUpdateParentEvent.type;

  /** `Id`. */
  declare readonly id: string;

  /** `NewId`. */
  declare readonly newId?: string;
}

/**
 * Parent deleted.
 *
 * Official name: 删除家长, event `change_school_contact.delete_parent`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92032
 */
export class SchoolDeleteParentEvent extends ChangeSchoolContactEvent {
  static override readonly type = 'wecom.event.change_school_contact.delete_parent';
  static override readonly fields: EventFields = schoolDeleteParentEventFields;

  declare readonly type: typeof SchoolDeleteParentEvent.type;

  /** `Id`. */
  declare readonly id: string;
}

/**
 * Parent followed the school notice.
 *
 * Official name: 家长关注, event `change_school_contact.subscribe`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92032
 */
export class SchoolSubscribeEvent extends ChangeSchoolContactEvent {
  static override readonly type = 'wecom.event.change_school_contact.subscribe';
  static override readonly fields: EventFields = schoolSubscribeEventFields;

  declare readonly type: typeof SchoolSubscribeEvent.type;

  /** `Id`. */
  declare readonly id: string;
}

/**
 * Parent unfollowed the school notice.
 *
 * Official name: 家长取消关注, event `change_school_contact.unsubscribe`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92032
 */
export class SchoolUnsubscribeEvent extends ChangeSchoolContactEvent {
  static override readonly type = 'wecom.event.change_school_contact.unsubscribe';
  static override readonly fields: EventFields = schoolUnsubscribeEventFields;

  declare readonly type: typeof SchoolUnsubscribeEvent.type;

  /** `Id`. */
  declare readonly id: string;
}

/**
 * School department created.
 *
 * Official name: 创建家校部门, event `change_school_contact.create_department` or `change_school_contact.create_deparmtment`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92052
 */
export class SchoolCreateDepartmentEvent extends ChangeSchoolContactEvent {
  static override readonly type = 'wecom.event.change_school_contact.create_department';
  static override readonly fields: EventFields = schoolCreateDepartmentEventFields;

  declare readonly type: typeof SchoolCreateDepartmentEvent.type;

  /** `Id`. */
  declare readonly id: string;
}

/**
 * School department changed.
 *
 * Official name: 更新家校部门, event `change_school_contact.update_department` or `change_school_contact.update_deparmtment`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92052
 */
export class SchoolUpdateDepartmentEvent extends ChangeSchoolContactEvent {
  static override readonly type = 'wecom.event.change_school_contact.update_department';
  static override readonly fields: EventFields = schoolUpdateDepartmentEventFields;

  declare readonly type: typeof SchoolUpdateDepartmentEvent.type;

  /** `Id`. */
  declare readonly id: string;
}

/**
 * School department deleted.
 *
 * Official name: 删除家校部门, event `change_school_contact.delete_department` or `change_school_contact.delete_deparmtment`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92052
 */
export class SchoolDeleteDepartmentEvent extends ChangeSchoolContactEvent {
  static override readonly type = 'wecom.event.change_school_contact.delete_department';
  static override readonly fields: EventFields = schoolDeleteDepartmentEventFields;

  declare readonly type: typeof SchoolDeleteDepartmentEvent.type;

  /** `Id`. */
  declare readonly id: string;
}

/**
 * Document changed (see ChangeType).
 *
 * Official name: 文档变更, event `doc_change`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97833
 * @see https://developer.work.weixin.qq.com/document/path/97834
 */
export class DocChangeEvent extends WecomNotice {
  static readonly type: `wecom.event.doc_change${string}` = 'wecom.event.doc_change';
  static override readonly fields: EventFields = docChangeEventFields;

  declare readonly type: typeof DocChangeEvent.type;

  /** `ChangeType`: What changed. */
  declare readonly changeType: string;

  /** `DocId`: The documents. */
  declare readonly docId: readonly string[];

  /** `FormId`. */
  declare readonly formId: readonly string[];
}

/**
 * The members of a document changed.
 *
 * Official name: 文档成员变更, event `doc_change.doc_member_change`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97833
 * @see https://developer.work.weixin.qq.com/document/path/98095
 */
export class DocMemberChangeEvent extends DocChangeEvent {
  static override readonly type = 'wecom.event.doc_change.doc_member_change';

  declare readonly type: typeof DocMemberChangeEvent.type;
}

/**
 * Document deleted.
 *
 * Official name: 删除文档, event `doc_change.delete_doc`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97833
 * @see https://developer.work.weixin.qq.com/document/path/98095
 */
export class DeleteDocEvent extends DocChangeEvent {
  static override readonly type = 'wecom.event.doc_change.delete_doc';

  declare readonly type: typeof DeleteDocEvent.type;
}

/**
 * A form was filled in.
 *
 * Official name: 收集表完成, event `doc_change.form_complete`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97833
 * @see https://developer.work.weixin.qq.com/document/path/98095
 */
export class FormCompleteEvent extends DocChangeEvent {
  static override readonly type = 'wecom.event.doc_change.form_complete';

  declare readonly type: typeof FormCompleteEvent.type;
}

/**
 * Form deleted.
 *
 * Official name: 删除收集表, event `doc_change.delete_form`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97833
 * @see https://developer.work.weixin.qq.com/document/path/98095
 */
export class DeleteFormEvent extends DocChangeEvent {
  static override readonly type = 'wecom.event.doc_change.delete_form';

  declare readonly type: typeof DeleteFormEvent.type;
}

/**
 * The settings of a form changed.
 *
 * Official name: 修改收集表设置, event `doc_change.form_settings_change`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97833
 * @see https://developer.work.weixin.qq.com/document/path/98095
 */
export class FormSettingsChangeEvent extends DocChangeEvent {
  static override readonly type = 'wecom.event.doc_change.form_settings_change';

  declare readonly type: typeof FormSettingsChangeEvent.type;
}

/**
 * Smart sheet changed (see ChangeType).
 *
 * Official name: 智能表格变更, event `smart_sheet_change`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/100986
 * @see https://developer.work.weixin.qq.com/document/path/100987
 */
export class SmartSheetChangeEvent extends WecomNotice {
  static readonly type: `wecom.event.smart_sheet_change${string}` = 'wecom.event.smart_sheet_change';
  static override readonly fields: EventFields = smartSheetChangeEventFields;

  declare readonly type: typeof SmartSheetChangeEvent.type;

  /** `ChangeType`: What changed. */
  declare readonly changeType: string;

  /** `DocId`: The documents. */
  declare readonly docId?: string;

  /** `SheetId`. */
  declare readonly sheetId?: string;

  /** `FieldId`. */
  declare readonly fieldId: readonly string[];

  /** `RecordId`. */
  declare readonly recordId: readonly string[];
}

/**
 * Fields were added to a smart sheet.
 *
 * Official name: 智能表格新增字段, event `smart_sheet_change.add_field` or `smart_sheet_change.add_filed`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/101016
 */
export class SmartSheetAddFieldEvent extends SmartSheetChangeEvent {
  static override readonly type = 'wecom.event.smart_sheet_change.add_field';

  declare readonly type: typeof SmartSheetAddFieldEvent.type;
}

/**
 * Fields of a smart sheet changed.
 *
 * Official name: 智能表格修改字段, event `smart_sheet_change.update_field` or `smart_sheet_change.update_filed`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/101016
 */
export class SmartSheetUpdateFieldEvent extends SmartSheetChangeEvent {
  static override readonly type = 'wecom.event.smart_sheet_change.update_field';

  declare readonly type: typeof SmartSheetUpdateFieldEvent.type;
}

/**
 * Fields of a smart sheet were deleted.
 *
 * Official name: 智能表格删除字段, event `smart_sheet_change.delete_field` or `smart_sheet_change.delete_filed`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/101016
 */
export class SmartSheetDeleteFieldEvent extends SmartSheetChangeEvent {
  static override readonly type = 'wecom.event.smart_sheet_change.delete_field';

  declare readonly type: typeof SmartSheetDeleteFieldEvent.type;
}

/**
 * Records were added to a smart sheet (at most 1000 in one push).
 *
 * Official name: 智能表格新增记录, event `smart_sheet_change.add_record`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/101016
 */
export class SmartSheetAddRecordEvent extends SmartSheetChangeEvent {
  static override readonly type = 'wecom.event.smart_sheet_change.add_record';

  declare readonly type: typeof SmartSheetAddRecordEvent.type;
}

/**
 * Records of a smart sheet changed (at most 1000 in one push).
 *
 * Official name: 智能表格修改记录, event `smart_sheet_change.update_record`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/101016
 */
export class SmartSheetUpdateRecordEvent extends SmartSheetChangeEvent {
  static override readonly type = 'wecom.event.smart_sheet_change.update_record';

  declare readonly type: typeof SmartSheetUpdateRecordEvent.type;
}

/**
 * Records of a smart sheet were deleted (at most 1000 in one push).
 *
 * Official name: 智能表格删除记录, event `smart_sheet_change.delete_record`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/101016
 */
export class SmartSheetDeleteRecordEvent extends SmartSheetChangeEvent {
  static override readonly type = 'wecom.event.smart_sheet_change.delete_record';

  declare readonly type: typeof SmartSheetDeleteRecordEvent.type;
}

/**
 * The drive is over 90 % full (at most one push a day).
 *
 * Official name: 微盘容量不足, event `wedrive_insufficient_capacity`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97972
 * @see https://developer.work.weixin.qq.com/document/path/97898
 */
export class WedriveInsufficientCapacityEvent extends WecomNotice {
  static readonly type = 'wecom.event.wedrive_insufficient_capacity';
  static override readonly fields: EventFields = wedriveInsufficientCapacityEventFields;

  declare readonly type: typeof WedriveInsufficientCapacityEvent.type;

  /** `EventKey`: The key of the menu item, or what the event is about. */
  declare readonly eventKey?: string;
}

/**
 * A space of the drive changed (see ChangeType).
 *
 * Official name: 微盘空间变更, event `wedrive_space_change`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97973
 * @see https://developer.work.weixin.qq.com/document/path/97976
 */
export class WedriveSpaceChangeEvent extends WecomNotice {
  static readonly type: `wecom.event.wedrive_space_change${string}` = 'wecom.event.wedrive_space_change';
  static override readonly fields: EventFields = wedriveSpaceChangeEventFields;

  declare readonly type: typeof WedriveSpaceChangeEvent.type;

  /** `ChangeType`: What changed. */
  declare readonly changeType: string;

  /** `SpaceId`: The spaces. */
  declare readonly spaceId: readonly string[];
}

/**
 * A space of the drive was dissolved.
 *
 * Official name: 解散微盘空间, event `wedrive_space_change.dismiss_space`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97899
 */
export class WedriveDismissSpaceEvent extends WedriveSpaceChangeEvent {
  static override readonly type = 'wecom.event.wedrive_space_change.dismiss_space';

  declare readonly type: typeof WedriveDismissSpaceEvent.type;
}

/**
 * The members of a space of the drive changed.
 *
 * Official name: 微盘空间成员变更, event `wedrive_space_change.space_member_change`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97899
 */
export class WedriveSpaceMemberChangeEvent extends WedriveSpaceChangeEvent {
  static override readonly type = 'wecom.event.wedrive_space_change.space_member_change';

  declare readonly type: typeof WedriveSpaceMemberChangeEvent.type;
}

/**
 * The security settings of a space of the drive changed.
 *
 * Official name: 微盘空间安全设置变更, event `wedrive_space_change.space_security_settings_change`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97899
 */
export class WedriveSpaceSecuritySettingsChangeEvent extends WedriveSpaceChangeEvent {
  static override readonly type = 'wecom.event.wedrive_space_change.space_security_settings_change';

  declare readonly type: typeof WedriveSpaceSecuritySettingsChangeEvent.type;
}

/**
 * A file of the drive changed (see ChangeType).
 *
 * Official name: 微盘文件变更, event `wedrive_file_change`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97975
 * @see https://developer.work.weixin.qq.com/document/path/97900
 */
export class WedriveFileChangeEvent extends WecomNotice {
  static readonly type: `wecom.event.wedrive_file_change${string}` = 'wecom.event.wedrive_file_change';
  static override readonly fields: EventFields = wedriveFileChangeEventFields;

  declare readonly type: typeof WedriveFileChangeEvent.type;

  /** `ChangeType`: What changed. */
  declare readonly changeType: string;

  /** `FileId`: The files. */
  declare readonly fileId: readonly string[];
}

/**
 * A file of the drive was created.
 *
 * Official name: 新建微盘文件, event `wedrive_file_change.create_file`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97900
 */
export class WedriveCreateFileEvent extends WedriveFileChangeEvent {
  static override readonly type = 'wecom.event.wedrive_file_change.create_file';

  declare readonly type: typeof WedriveCreateFileEvent.type;
}

/**
 * A file of the drive was renamed.
 *
 * Official name: 重命名微盘文件, event `wedrive_file_change.rename_file`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97900
 */
export class WedriveRenameFileEvent extends WedriveFileChangeEvent {
  static override readonly type = 'wecom.event.wedrive_file_change.rename_file';

  declare readonly type: typeof WedriveRenameFileEvent.type;
}

/**
 * The content of a file of the drive changed.
 *
 * Official name: 更新微盘文件, event `wedrive_file_change.update_file`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97900
 */
export class WedriveUpdateFileEvent extends WedriveFileChangeEvent {
  static override readonly type = 'wecom.event.wedrive_file_change.update_file';

  declare readonly type: typeof WedriveUpdateFileEvent.type;
}

/**
 * A file of the drive was deleted.
 *
 * Official name: 删除微盘文件, event `wedrive_file_change.delete_file`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97900
 */
export class WedriveDeleteFileEvent extends WedriveFileChangeEvent {
  static override readonly type = 'wecom.event.wedrive_file_change.delete_file';

  declare readonly type: typeof WedriveDeleteFileEvent.type;
}

/**
 * A file of the drive was moved.
 *
 * Official name: 移动微盘文件, event `wedrive_file_change.move_file`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97900
 */
export class WedriveMoveFileEvent extends WedriveFileChangeEvent {
  static override readonly type = 'wecom.event.wedrive_file_change.move_file';

  declare readonly type: typeof WedriveMoveFileEvent.type;
}

/**
 * Meeting changed (see ChangeType).
 *
 * Official name: 会议变更, event `meeting_change`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99081
 * @see https://developer.work.weixin.qq.com/document/path/99082
 */
export class MeetingChangeEvent extends WecomNotice {
  static readonly type: `wecom.event.meeting_change${string}` = 'wecom.event.meeting_change';
  static override readonly fields: EventFields = meetingChangeEventFields;

  declare readonly type: typeof MeetingChangeEvent.type;

  /** `ChangeType`: What changed. */
  declare readonly changeType: string;

  /** `MeetingId`: The meeting. */
  declare readonly meetingId: string;

  /** `MeetingRoomId`. */
  declare readonly meetingRoomId?: string;

  /** `FromUserTmpOpenId`: The temporary open id of whoever acted. */
  declare readonly fromUserTmpOpenId?: string;

  /** `OperatedUser`: The user that was acted upon. */
  declare readonly operatedUser?: MeetingChangeOperatedUser;

  /** `WarmUpInfo`. */
  declare readonly warmUpInfo?: MeetingChangeWarmUpInfo;

  /** `UploadInfo`. */
  declare readonly uploadInfo: readonly MeetingChangeUploadInfo[];

  /** `EnrollId`. */
  declare readonly enrollId?: string;

  /** `MraAddress`. */
  declare readonly mraAddress?: MeetingChangeMraAddress;

  /** `RoomResponseStatus`. */
  declare readonly roomResponseStatus?: number;
}

/**
 * Meeting edited.
 *
 * Official name: 修改会议, event `meeting_change.modify_meeting`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99081
 * @see https://developer.work.weixin.qq.com/document/path/98333
 */
export class ModifyMeetingEvent extends MeetingChangeEvent {
  static override readonly type = 'wecom.event.meeting_change.modify_meeting';

  declare readonly type: typeof ModifyMeetingEvent.type;
}

/**
 * Meeting cancelled.
 *
 * Official name: 取消会议, event `meeting_change.cancel_meeting`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99081
 * @see https://developer.work.weixin.qq.com/document/path/98333
 */
export class CancelMeetingEvent extends MeetingChangeEvent {
  static override readonly type = 'wecom.event.meeting_change.cancel_meeting';

  declare readonly type: typeof CancelMeetingEvent.type;
}

/**
 * Meeting started.
 *
 * Official name: 会议开始, event `meeting_change.meeting_start`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99081
 * @see https://developer.work.weixin.qq.com/document/path/98333
 */
export class MeetingStartEvent extends MeetingChangeEvent {
  static override readonly type = 'wecom.event.meeting_change.meeting_start';

  declare readonly type: typeof MeetingStartEvent.type;
}

/**
 * Meeting ended.
 *
 * Official name: 会议结束, event `meeting_change.meeting_end`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99081
 * @see https://developer.work.weixin.qq.com/document/path/98333
 */
export class MeetingEndEvent extends MeetingChangeEvent {
  static override readonly type = 'wecom.event.meeting_change.meeting_end';

  declare readonly type: typeof MeetingEndEvent.type;
}

/**
 * All members of a meeting were muted.
 *
 * Official name: 全员静音, event `meeting_change.meeting_mute_all`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99081
 * @see https://developer.work.weixin.qq.com/document/path/98333
 */
export class MeetingMuteAllEvent extends MeetingChangeEvent {
  static override readonly type = 'wecom.event.meeting_change.meeting_mute_all';

  declare readonly type: typeof MeetingMuteAllEvent.type;
}

/**
 * Members of a meeting are no longer muted.
 *
 * Official name: 解除全员静音, event `meeting_change.meeting_unmute_all`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99081
 * @see https://developer.work.weixin.qq.com/document/path/98333
 */
export class MeetingUnmuteAllEvent extends MeetingChangeEvent {
  static override readonly type = 'wecom.event.meeting_change.meeting_unmute_all';

  declare readonly type: typeof MeetingUnmuteAllEvent.type;
}

/**
 * A member joined a meeting.
 *
 * Official name: 成员入会, event `meeting_change.join_meeting`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99081
 * @see https://developer.work.weixin.qq.com/document/path/98333
 */
export class JoinMeetingEvent extends MeetingChangeEvent {
  static override readonly type = 'wecom.event.meeting_change.join_meeting';

  declare readonly type: typeof JoinMeetingEvent.type;
}

/**
 * A member left a meeting.
 *
 * Official name: 成员离会, event `meeting_change.quit_meeting`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99081
 * @see https://developer.work.weixin.qq.com/document/path/98333
 */
export class QuitMeetingEvent extends MeetingChangeEvent {
  static override readonly type = 'wecom.event.meeting_change.quit_meeting';

  declare readonly type: typeof QuitMeetingEvent.type;
}

/**
 * A member waits for the host.
 *
 * Official name: 成员等待主持人入会, event `meeting_change.join_meeting_before_host`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99081
 * @see https://developer.work.weixin.qq.com/document/path/98333
 */
export class JoinMeetingBeforeHostEvent extends MeetingChangeEvent {
  static override readonly type = 'wecom.event.meeting_change.join_meeting_before_host';

  declare readonly type: typeof JoinMeetingBeforeHostEvent.type;
}

/**
 * A member entered the waiting room.
 *
 * Official name: 成员进入等候室, event `meeting_change.join_waiting_room`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99081
 * @see https://developer.work.weixin.qq.com/document/path/98333
 */
export class MeetingJoinWaitingRoomEvent extends MeetingChangeEvent {
  static override readonly type = 'wecom.event.meeting_change.join_waiting_room';

  declare readonly type: typeof MeetingJoinWaitingRoomEvent.type;
}

/**
 * A member left the waiting room.
 *
 * Official name: 成员离开等候室, event `meeting_change.quit_waiting_room`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99081
 * @see https://developer.work.weixin.qq.com/document/path/98333
 */
export class MeetingQuitWaitingRoomEvent extends MeetingChangeEvent {
  static override readonly type = 'wecom.event.meeting_change.quit_waiting_room';

  declare readonly type: typeof MeetingQuitWaitingRoomEvent.type;
}

/**
 * A member was admitted from the waiting room.
 *
 * Official name: 成员从等候室入会, event `meeting_change.join_from_meeting_room`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99081
 * @see https://developer.work.weixin.qq.com/document/path/98333
 */
export class JoinFromMeetingRoomEvent extends MeetingChangeEvent {
  static override readonly type = 'wecom.event.meeting_change.join_from_meeting_room';

  declare readonly type: typeof JoinFromMeetingRoomEvent.type;
}

/**
 * A member was moved to the waiting room.
 *
 * Official name: 成员移入等候室, event `meeting_change.move_to_waiting_room`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99081
 * @see https://developer.work.weixin.qq.com/document/path/98333
 */
export class MeetingMoveToWaitingRoomEvent extends MeetingChangeEvent {
  static override readonly type = 'wecom.event.meeting_change.move_to_waiting_room';

  declare readonly type: typeof MeetingMoveToWaitingRoomEvent.type;
}

/**
 * Screen sharing started.
 *
 * Official name: 开启屏幕共享, event `meeting_change.open_screen_share`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99081
 * @see https://developer.work.weixin.qq.com/document/path/98333
 */
export class MeetingOpenScreenShareEvent extends MeetingChangeEvent {
  static override readonly type = 'wecom.event.meeting_change.open_screen_share';

  declare readonly type: typeof MeetingOpenScreenShareEvent.type;
}

/**
 * Screen sharing ended.
 *
 * Official name: 关闭屏幕共享, event `meeting_change.close_screen_share`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99081
 * @see https://developer.work.weixin.qq.com/document/path/98333
 */
export class MeetingCloseScreenShareEvent extends MeetingChangeEvent {
  static override readonly type = 'wecom.event.meeting_change.close_screen_share';

  declare readonly type: typeof MeetingCloseScreenShareEvent.type;
}

/**
 * The role of a member changed.
 *
 * Official name: 成员会议角色变更, event `meeting_change.role_change`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99081
 * @see https://developer.work.weixin.qq.com/document/path/98333
 */
export class MeetingRoleChangeEvent extends MeetingChangeEvent {
  static override readonly type = 'wecom.event.meeting_change.role_change';

  declare readonly type: typeof MeetingRoleChangeEvent.type;
}

/**
 * The role of a member of a webinar changed.
 *
 * Official name: 网络研讨会成员角色变更, event `meeting_change.webinar_role_change`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99081
 * @see https://developer.work.weixin.qq.com/document/path/98333
 */
export class MeetingWebinarRoleChangeEvent extends MeetingChangeEvent {
  static override readonly type = 'wecom.event.meeting_change.webinar_role_change';

  declare readonly type: typeof MeetingWebinarRoleChangeEvent.type;
}

/**
 * Result of uploading the warm-up media of a webinar.
 *
 * Official name: 网络研讨会暖场素材上传结果, event `meeting_change.webinar_warm_up_upload`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99081
 * @see https://developer.work.weixin.qq.com/document/path/98333
 */
export class MeetingWebinarWarmUpUploadEvent extends MeetingChangeEvent {
  static override readonly type = 'wecom.event.meeting_change.webinar_warm_up_upload';

  declare readonly type: typeof MeetingWebinarWarmUpUploadEvent.type;
}

/**
 * The state of a call to a phone changed (WeCom spells one state `CANCLE_INVITE`).
 *
 * Official name: 电话入会状态更新, event `meeting_change.pstn_status_update`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99081
 * @see https://developer.work.weixin.qq.com/document/path/98333
 */
export class MeetingPstnStatusUpdateEvent extends MeetingChangeEvent {
  static override readonly type = 'wecom.event.meeting_change.pstn_status_update';
  static override readonly fields: EventFields = meetingPstnStatusUpdateEventFields;

  declare readonly type: typeof MeetingPstnStatusUpdateEvent.type;

  /** `PstnStatus`. */
  declare readonly pstnStatus?: string;
}

/**
 * Result of uploading media of a meeting.
 *
 * Official name: 会议素材上传结果, event `meeting_change.medium_upload`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99081
 * @see https://developer.work.weixin.qq.com/document/path/98333
 */
export class MeetingMediumUploadEvent extends MeetingChangeEvent {
  static override readonly type = 'wecom.event.meeting_change.medium_upload';
  static override readonly fields: EventFields = meetingMediumUploadEventFields;

  declare readonly type: typeof MeetingMediumUploadEvent.type;

  /** `AllUploadStatus`. */
  declare readonly allUploadStatus?: number;
}

/**
 * Cloud recording started.
 *
 * Official name: 开始云录制, event `meeting_change.start_recording`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99081
 * @see https://developer.work.weixin.qq.com/document/path/98333
 */
export class MeetingStartRecordingEvent extends MeetingChangeEvent {
  static override readonly type = 'wecom.event.meeting_change.start_recording';

  declare readonly type: typeof MeetingStartRecordingEvent.type;
}

/**
 * Cloud recording paused.
 *
 * Official name: 暂停云录制, event `meeting_change.pause_recording`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99081
 * @see https://developer.work.weixin.qq.com/document/path/98333
 */
export class MeetingPauseRecordingEvent extends MeetingChangeEvent {
  static override readonly type = 'wecom.event.meeting_change.pause_recording';

  declare readonly type: typeof MeetingPauseRecordingEvent.type;
}

/**
 * Cloud recording resumed.
 *
 * Official name: 恢复云录制, event `meeting_change.resume_recording`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99081
 * @see https://developer.work.weixin.qq.com/document/path/98333
 */
export class MeetingResumeRecordingEvent extends MeetingChangeEvent {
  static override readonly type = 'wecom.event.meeting_change.resume_recording';

  declare readonly type: typeof MeetingResumeRecordingEvent.type;
}

/**
 * Cloud recording stopped.
 *
 * Official name: 停止云录制, event `meeting_change.stop_recording`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99081
 * @see https://developer.work.weixin.qq.com/document/path/98333
 */
export class MeetingStopRecordingEvent extends MeetingChangeEvent {
  static override readonly type = 'wecom.event.meeting_change.stop_recording';

  declare readonly type: typeof MeetingStopRecordingEvent.type;
}

/**
 * A cloud recording was transcoded.
 *
 * Official name: 云录制转码完成, event `meeting_change.recording_complete`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99081
 * @see https://developer.work.weixin.qq.com/document/path/98333
 */
export class MeetingRecordingCompleteEvent extends MeetingChangeEvent {
  static override readonly type = 'wecom.event.meeting_change.recording_complete';

  declare readonly type: typeof MeetingRecordingCompleteEvent.type;
}

/**
 * Cloud recording deleted.
 *
 * Official name: 删除云录制, event `meeting_change.delete_recording`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99081
 * @see https://developer.work.weixin.qq.com/document/path/98333
 */
export class MeetingDeleteRecordingEvent extends MeetingChangeEvent {
  static override readonly type = 'wecom.event.meeting_change.delete_recording';

  declare readonly type: typeof MeetingDeleteRecordingEvent.type;
}

/**
 * User enrolled in a meeting.
 *
 * Official name: 会议报名, event `meeting_change.enroll`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99081
 * @see https://developer.work.weixin.qq.com/document/path/98333
 */
export class MeetingEnrollEvent extends MeetingChangeEvent {
  static override readonly type = 'wecom.event.meeting_change.enroll';
  static override readonly fields: EventFields = meetingEnrollEventFields;

  declare readonly type: typeof MeetingEnrollEvent.type;

  /** `EnrollId`. */
  declare readonly enrollId: string;
}

/**
 * User cancelled the enrollment.
 *
 * Official name: 取消会议报名, event `meeting_change.cancel_enroll`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99081
 * @see https://developer.work.weixin.qq.com/document/path/98333
 */
export class MeetingCancelEnrollEvent extends MeetingChangeEvent {
  static override readonly type = 'wecom.event.meeting_change.cancel_enroll';
  static override readonly fields: EventFields = meetingCancelEnrollEventFields;

  declare readonly type: typeof MeetingCancelEnrollEvent.type;

  /** `EnrollId`. */
  declare readonly enrollId: string;
}

/**
 * A called meeting room answered.
 *
 * Official name: 会议室应答呼叫, event `meeting_change.meeting_room_response`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99081
 * @see https://developer.work.weixin.qq.com/document/path/98333
 */
export class MeetingRoomResponseEvent extends MeetingChangeEvent {
  static override readonly type = 'wecom.event.meeting_change.meeting_room_response';

  declare readonly type: typeof MeetingRoomResponseEvent.type;
}

/**
 * Meeting statistics (see ChangeType).
 *
 * Official name: 会议统计, event `meeting_statistics`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99648
 */
export class MeetingStatisticsEvent extends WecomNotice {
  static readonly type: `wecom.event.meeting_statistics${string}` = 'wecom.event.meeting_statistics';
  static override readonly fields: EventFields = meetingStatisticsEventFields;

  declare readonly type: typeof MeetingStatisticsEvent.type;

  /** `ChangeType`: What changed. */
  declare readonly changeType: string;

  /** `Status`: Status. */
  declare readonly status: number;
}

/**
 * Result of starting meetings.
 *
 * Official name: 会议发起结果, event `meeting_statistics.start_meeting`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99648
 */
export class MeetingStatisticsStartMeetingEvent extends MeetingStatisticsEvent {
  static override readonly type = 'wecom.event.meeting_statistics.start_meeting';
  static override readonly fields: EventFields = meetingStatisticsStartMeetingEventFields;

  declare readonly type: typeof MeetingStatisticsStartMeetingEvent.type;

  /** `MeetingId`: The meeting. */
  declare readonly meetingId?: string;
}

/** All classes above: the events that the library knows by name. */

export const wecomEventClasses = [
  TextMessage,
  ImageMessage,
  VoiceMessage,
  VideoMessage,
  ShortVideoMessage,
  FileMessage,
  LocationMessage,
  LinkMessage,
  SubscribeEvent,
  UnsubscribeEvent,
  EnterAgentEvent,
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
  TaskCardClickEvent,
  TemplateCardEvent,
  TemplateCardMenuEvent,
  BatchJobResultEvent,
  OpenApprovalChangeEvent,
  SysApprovalChangeEvent,
  ShareAgentChangeEvent,
  ShareChainChangeEvent,
  InactiveAlertEvent,
  CloseInactiveAgentEvent,
  ReopenInactiveAgentEvent,
  LowActiveAlertEvent,
  LowActiveEvent,
  ActiveRestoredEvent,
  SwitchWorkbenchModeEvent,
  UnlicensedNotifyEvent,
  ChangeAppAdminEvent,
  AgreeExternalUseridMigrationEvent,
  KfMessageEvent,
  KfAccountAuthChangeEvent,
  MsgAuditNotifyEvent,
  ProgramNotifyEvent,
  UploadMediaJobFinishEvent,
  LivingStatusChangeEvent,
  BookMeetingRoomEvent,
  CancelMeetingRoomEvent,
  AddCalendarEvent,
  ModifyCalendarEvent,
  DeleteCalendarEvent,
  AddScheduleEvent,
  ModifyScheduleEvent,
  DeleteScheduleEvent,
  RespondScheduleEvent,
  PayTransactionEvent,
  PayRefundEvent,
  SubmitVipAccountApprovalEvent,
  FinishVipAccountApprovalEvent,
  AppEmailChangeEvent,
  AppEmailReceiveEmailEvent,
  PublicEmailChangeEvent,
  PublicEmailReceiveEmailEvent,
  SecurityEvent,
  SecurityChangeDomainIpEvent,
  ChangeContactEvent,
  CreateUserEvent,
  UpdateUserEvent,
  DeleteUserEvent,
  CreatePartyEvent,
  UpdatePartyEvent,
  DeletePartyEvent,
  UpdateTagEvent,
  ChangeChainEvent,
  CreateChainEvent,
  UpdateChainEvent,
  DeleteChainEvent,
  ChainCreateGroupEvent,
  ChainUpdateGroupEvent,
  ChainDeleteGroupEvent,
  ChainCorpJoinEvent,
  ChainUpdateCorpEvent,
  ChainRemoveCorpEvent,
  ChangeExternalContactEvent,
  AddExternalContactEvent,
  EditExternalContactEvent,
  AddHalfExternalContactEvent,
  DelExternalContactEvent,
  DelFollowUserEvent,
  TransferFailEvent,
  MsgAuditApprovedEvent,
  ChangeExternalChatEvent,
  CreateExternalChatEvent,
  UpdateExternalChatEvent,
  ExternalChatAddMemberEvent,
  ExternalChatDelMemberEvent,
  ExternalChatChangeOwnerEvent,
  ExternalChatChangeNameEvent,
  ExternalChatChangeNoticeEvent,
  DismissExternalChatEvent,
  ChangeExternalTagEvent,
  CreateExternalTagEvent,
  UpdateExternalTagEvent,
  DeleteExternalTagEvent,
  ShuffleExternalTagEvent,
  CustomerAcquisitionEvent,
  CustomerAcquisitionBalanceLowEvent,
  CustomerAcquisitionBalanceExhaustedEvent,
  CustomerAcquisitionBalanceIncreasedEvent,
  CustomerAcquisitionQuotaExpireSoonEvent,
  CustomerAcquisitionLinkUnavailableEvent,
  CustomerAcquisitionDeleteLinkEvent,
  CustomerAcquisitionOpenProfileEvent,
  CustomerAcquisitionFriendRequestEvent,
  CustomerAcquisitionCustomerStartChatEvent,
  CustomerAcquisitionMessageFromCustomerEvent,
  CustomerAcquisitionDelFollowUserEvent,
  ChangeSchoolContactEvent,
  SchoolCreateStudentEvent,
  SchoolUpdateStudentEvent,
  SchoolDeleteStudentEvent,
  SchoolCreateParentEvent,
  SchoolUpdateParentEvent,
  SchoolDeleteParentEvent,
  SchoolSubscribeEvent,
  SchoolUnsubscribeEvent,
  SchoolCreateDepartmentEvent,
  SchoolUpdateDepartmentEvent,
  SchoolDeleteDepartmentEvent,
  DocChangeEvent,
  DocMemberChangeEvent,
  DeleteDocEvent,
  FormCompleteEvent,
  DeleteFormEvent,
  FormSettingsChangeEvent,
  SmartSheetChangeEvent,
  SmartSheetAddFieldEvent,
  SmartSheetUpdateFieldEvent,
  SmartSheetDeleteFieldEvent,
  SmartSheetAddRecordEvent,
  SmartSheetUpdateRecordEvent,
  SmartSheetDeleteRecordEvent,
  WedriveInsufficientCapacityEvent,
  WedriveSpaceChangeEvent,
  WedriveDismissSpaceEvent,
  WedriveSpaceMemberChangeEvent,
  WedriveSpaceSecuritySettingsChangeEvent,
  WedriveFileChangeEvent,
  WedriveCreateFileEvent,
  WedriveRenameFileEvent,
  WedriveUpdateFileEvent,
  WedriveDeleteFileEvent,
  WedriveMoveFileEvent,
  MeetingChangeEvent,
  ModifyMeetingEvent,
  CancelMeetingEvent,
  MeetingStartEvent,
  MeetingEndEvent,
  MeetingMuteAllEvent,
  MeetingUnmuteAllEvent,
  JoinMeetingEvent,
  QuitMeetingEvent,
  JoinMeetingBeforeHostEvent,
  MeetingJoinWaitingRoomEvent,
  MeetingQuitWaitingRoomEvent,
  JoinFromMeetingRoomEvent,
  MeetingMoveToWaitingRoomEvent,
  MeetingOpenScreenShareEvent,
  MeetingCloseScreenShareEvent,
  MeetingRoleChangeEvent,
  MeetingWebinarRoleChangeEvent,
  MeetingWebinarWarmUpUploadEvent,
  MeetingPstnStatusUpdateEvent,
  MeetingMediumUploadEvent,
  MeetingStartRecordingEvent,
  MeetingPauseRecordingEvent,
  MeetingResumeRecordingEvent,
  MeetingStopRecordingEvent,
  MeetingRecordingCompleteEvent,
  MeetingDeleteRecordingEvent,
  MeetingEnrollEvent,
  MeetingCancelEnrollEvent,
  MeetingRoomResponseEvent,
  MeetingStatisticsEvent,
  MeetingStatisticsStartMeetingEvent,
] as const;
