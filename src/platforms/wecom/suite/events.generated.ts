// Generated from catalogue/wecom-suite.json by `npm run generate`. Do not edit.

import type { EventFields } from '../../../model/event-fields.js';
import { WecomSuiteEvent } from './wecom-suite.event.js';
import {
  suiteTicketEventFields,
  suiteCreateAuthEventFields,
  suiteChangeAuthEventFields,
  suiteCancelAuthEventFields,
  suiteResetPermanentCodeEventFields,
  suiteChangeAppAdminEventFields,
  suiteChangeContactEventFields,
  suiteShareAgentChangeEventFields,
  suiteShareChainChangeEventFields,
  suiteCorpArchAuthEventFields,
  suiteApproveSpecialAuthEventFields,
  suiteCancelSpecialAuthEventFields,
  suiteRegisterCorpEventFields,
  suiteEnterRegisterPackageEventFields,
  suiteBatchJobResultEventFields,
  suiteAgreeExternalUseridMigrationEventFields,
  suiteChangeExternalContactEventFields,
  suiteAddExternalContactEventFields,
  suiteEditExternalContactEventFields,
  suiteAddHalfExternalContactEventFields,
  suiteDelExternalContactEventFields,
  suiteDelFollowUserEventFields,
  suiteTransferFailEventFields,
  suiteChangeExternalChatEventFields,
  suiteCreateExternalChatEventFields,
  suiteUpdateExternalChatEventFields,
  suiteDismissExternalChatEventFields,
  suiteChangeExternalTagEventFields,
  suiteCustomerAcquisitionEventFields,
  suiteCustomerAcquisitionLinkUnavailableEventFields,
  suiteCustomerAcquisitionDeleteLinkEventFields,
  suiteCustomerAcquisitionOpenProfileEventFields,
  suiteCustomerAcquisitionFriendRequestEventFields,
  suiteCustomerAcquisitionCustomerStartChatEventFields,
  suiteCustomerAcquisitionServiceBalanceConsumedEventFields,
  suiteCustomerAcquisitionChangePriceEventFields,
  suiteChangeSchoolContactEventFields,
  suiteSchoolCreateStudentEventFields,
  suiteSchoolUpdateStudentEventFields,
  suiteSchoolDeleteStudentEventFields,
  suiteSchoolCreateParentEventFields,
  suiteSchoolUpdateParentEventFields,
  suiteSchoolDeleteParentEventFields,
  suiteSchoolSubscribeEventFields,
  suiteSchoolUnsubscribeEventFields,
  suiteSchoolCreateDepartmentEventFields,
  suiteSchoolUpdateDepartmentEventFields,
  suiteSchoolDeleteDepartmentEventFields,
  suiteChangeSchoolContactBatchEventFields,
  suiteSysApprovalChangeEventFields,
  suiteChatArchiveAuditApprovedSingleEventFields,
  suiteChatArchiveAuditApprovedRoomEventFields,
  suiteChatArchiveExportFinishedEventFields,
  suiteConversationNewMessageEventFields,
  suiteHitKeywordEventFields,
  suiteAdvancedApiExpiredEventFields,
  suiteAdvancedApiTrialExpiredEventFields,
  suiteUnlicensedNotifyEventFields,
  suiteLicensePaySuccessEventFields,
  suiteLicenseRefundEventFields,
  suiteAutoActivateEventFields,
  suiteOpenOrderEventFields,
  suiteChangeOrderEventFields,
  suitePayForAppSuccessEventFields,
  suiteRefundEventFields,
  suiteChangeEditionEventFields,
  suiteCancelOrderEventFields,
} from './event-fields.generated.js';

/** The value of `ExtraInfo`. */
export interface SuiteChangeAuthExtraInfo {
  /** `AuthOpenKfIdList`. */
  readonly authOpenKfIdList: readonly string[];
}

/** The value of `ExtraInfo`. */
export interface SuiteCancelAuthExtraInfo {
  /** `AuthOpenKfIdList`. */
  readonly authOpenKfIdList: readonly string[];
}

/** The value of `Text`. */
export interface SuiteChangeContactItemText {
  /** `Value`. */
  readonly value: string;
}

/** The value of `Web`. */
export interface SuiteChangeContactItemWeb {
  /** `Title`: Title. */
  readonly title: string;
  /** `Url`: URL. */
  readonly url: string;
}

/** An element of `ExtAttr`. */
export interface SuiteChangeContactItem {
  /** `Type`: `0` text, `1` web page. */
  readonly type: number;
  /** `Name`: Name. */
  readonly name: string;
  /** `Text`. */
  readonly text?: SuiteChangeContactItemText;
  /** `Web`. */
  readonly web?: SuiteChangeContactItemWeb;
}

/** The value of `ContactSync`. */
export interface SuiteRegisterCorpContactSync {
  /** `AccessToken`. */
  readonly accessToken: string;
  /** `ExpiresIn`. */
  readonly expiresIn: number;
}

/** The value of `AuthUserInfo`. */
export interface SuiteRegisterCorpAuthUserInfo {
  /** `UserId`. */
  readonly userId: string;
}

/** The value of `AuthUserInfo`. */
export interface SuiteEnterRegisterPackageAuthUserInfo {
  /** `UserId`. */
  readonly userId?: string;
}

/** The value of `BatchJob`. */
export interface SuiteBatchJobResultBatchJob {
  /** `JobId`: The id of the job. */
  readonly jobId?: string;
  /** `JobType`: The kind of job. */
  readonly jobType?: string;
  /** `ErrCode`: 0, or the code of the error. */
  readonly errCode?: number;
  /** `ErrMsg`: What went wrong. */
  readonly errMsg?: string;
}

/** An element of `ChangeList`. */
export interface SuiteChangeSchoolContactBatchChangeList {
  /** `ChangeType`: What changed. */
  readonly changeType?: string;
  /** `Id`. */
  readonly id?: string;
  /** `NewId`. */
  readonly newId?: string;
  /** `TimeStamp`. */
  readonly timeStamp?: Date;
}

/** The value of `Applyer`. */
export interface SuiteSysApprovalChangeApprovalInfoApplyer {
  /** `UserId`. */
  readonly userId?: string;
  /** `Party`. */
  readonly party?: number;
}

/** An element of `Notifyer`. */
export interface SuiteSysApprovalChangeApprovalInfoNotifyer {
  /** `UserId`. */
  readonly userId?: string;
}

/** The value of `Approver`. */
export interface SuiteSysApprovalChangeApprovalInfoSpRecordDetailsApprover {
  /** `UserId`. */
  readonly userId?: string;
}

/** An element of `Details`. */
export interface SuiteSysApprovalChangeApprovalInfoSpRecordDetails {
  /** `Approver`. */
  readonly approver?: SuiteSysApprovalChangeApprovalInfoSpRecordDetailsApprover;
  /** `SpStatus`: `1` open, `2` approved, `3` rejected, `4` handed over. */
  readonly spStatus?: number;
  /** `SpTime`. */
  readonly spTime?: Date;
  /** `Speech`. */
  readonly speech?: string;
  /** `Attach`. */
  readonly attach: readonly string[];
}

/** An element of `SpRecord`. */
export interface SuiteSysApprovalChangeApprovalInfoSpRecord {
  /** `SpStatus`: `1` open, `2` approved, `3` rejected, `4` handed over. */
  readonly spStatus?: number;
  /** `ApproverAttr`: `1` any of them, `2` all of them. */
  readonly approverAttr?: number;
  /** `Details`. */
  readonly details: readonly SuiteSysApprovalChangeApprovalInfoSpRecordDetails[];
}

/** The value of `CommentUserInfo`. */
export interface SuiteSysApprovalChangeApprovalInfoCommentsCommentUserInfo {
  /** `UserId`. */
  readonly userId?: string;
}

/** An element of `Comments`. */
export interface SuiteSysApprovalChangeApprovalInfoComments {
  /** `CommentId`. */
  readonly commentId?: string;
  /** `CommentUserInfo`. */
  readonly commentUserInfo?: SuiteSysApprovalChangeApprovalInfoCommentsCommentUserInfo;
  /** `CommentContent`. */
  readonly commentContent?: string;
  /** `Attach`. */
  readonly attach: readonly string[];
  /** `CommentTime`. */
  readonly commentTime?: Date;
}

/** The value of `UserInfo`. */
export interface SuiteSysApprovalChangeApprovalInfoProcessListNodeListSubNodeListUserInfo {
  /** `UserId`. */
  readonly userId?: string;
}

/** An element of `SubNodeList`. */
export interface SuiteSysApprovalChangeApprovalInfoProcessListNodeListSubNodeList {
  /** `UserInfo`. */
  readonly userInfo?: SuiteSysApprovalChangeApprovalInfoProcessListNodeListSubNodeListUserInfo;
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
export interface SuiteSysApprovalChangeApprovalInfoProcessListNodeList {
  /** `NodeType`: `1` approver, `2` informed, `3` handler. */
  readonly nodeType?: number;
  /** `SpStatus`. */
  readonly spStatus?: number;
  /** `ApvRel`: `1` all of them, `2` any of them, `3` one after another. */
  readonly apvRel?: number;
  /** `SubNodeList`. */
  readonly subNodeList: readonly SuiteSysApprovalChangeApprovalInfoProcessListNodeListSubNodeList[];
}

/** The value of `ProcessList`. */
export interface SuiteSysApprovalChangeApprovalInfoProcessList {
  /** `NodeList`. */
  readonly nodeList: readonly SuiteSysApprovalChangeApprovalInfoProcessListNodeList[];
}

/** The value of `ApprovalInfo`. */
export interface SuiteSysApprovalChangeApprovalInfo {
  /** `StatuChangeEvent`: what happened; `1` submitted, `2` approved, `3` rejected, `4` handed over, `5` urged, `6` withdrawn, `8` withdrawn after approval, `10` remarked. */
  readonly statuChangeEvent?: number;
  /** `SpNo`. */
  readonly spNo?: string;
  /** `SpName`. */
  readonly spName?: string;
  /** `SpStatus`: `1` open, `2` approved, `3` rejected, `4` withdrawn, `6` withdrawn after approval, `7` deleted, `10` paid. */
  readonly spStatus?: number;
  /** `TemplateId`. */
  readonly templateId?: string;
  /** `Applyer`. */
  readonly applyer?: SuiteSysApprovalChangeApprovalInfoApplyer;
  /** `ApplyTime`. */
  readonly applyTime?: Date;
  /** `Notifyer`. */
  readonly notifyer: readonly SuiteSysApprovalChangeApprovalInfoNotifyer[];
  /** `SpRecord`. */
  readonly spRecord: readonly SuiteSysApprovalChangeApprovalInfoSpRecord[];
  /** `Comments`. */
  readonly comments: readonly SuiteSysApprovalChangeApprovalInfoComments[];
  /** `ProcessList`. */
  readonly processList?: SuiteSysApprovalChangeApprovalInfoProcessList;
}

/** The value of `ChatArchiveApi`. */
export interface SuiteAdvancedApiExpiredChatArchiveApi {
  /** `Edition`. */
  readonly edition?: number;
}

/** An element of `AccountList`. */
export interface SuiteAutoActivateAccountList {
  /** `ActiveCode`. */
  readonly activeCode: string;
  /** `Type`. */
  readonly type: number;
  /** `ExpireTime`. */
  readonly expireTime: Date;
  /** `UserId`. */
  readonly userId: string;
  /** `PreviousStatus`. */
  readonly previousStatus?: number;
  /** `PreviousActiveCode`. */
  readonly previousActiveCode?: string;
}

/**
 * The ticket of the suite, sent every 10 minutes.
 *
 * Official name: 推送 suite_ticket, info `suite_ticket`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90628
 * @see https://developer.work.weixin.qq.com/document/path/90794
 */
export class SuiteTicketEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-suite.info.suite_ticket';
  static override readonly fields: EventFields = suiteTicketEventFields;

  declare readonly type: typeof SuiteTicketEvent.type;

  /** `SuiteId`: The suite. */
  declare readonly suiteId: string;

  /** `SuiteTicket`: The ticket; the library keeps it in the ticket store. */
  declare readonly suiteTicket: string;
}

/**
 * A corp authorized the suite; answer within 1 second, the `AuthCode` is valid for 10 minutes.
 *
 * Official name: 授权成功通知, info `create_auth`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90642
 * @see https://developer.work.weixin.qq.com/document/path/90795
 */
export class SuiteCreateAuthEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-suite.info.create_auth';
  static override readonly fields: EventFields = suiteCreateAuthEventFields;

  declare readonly type: typeof SuiteCreateAuthEvent.type;

  /** `SuiteId`: The suite. */
  declare readonly suiteId: string;

  /** `AuthCode`: The temporary code of the authorization, valid for 10 minutes. */
  declare readonly authCode: string;

  /** `State`: The state with which the link, QR code or authorization was made. */
  declare readonly state?: string;
}

/**
 * A corp changed its authorization.
 *
 * Official name: 变更授权通知, info `change_auth`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90642
 * @see https://developer.work.weixin.qq.com/document/path/99401
 */
export class SuiteChangeAuthEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-suite.info.change_auth';
  static override readonly fields: EventFields = suiteChangeAuthEventFields;

  declare readonly type: typeof SuiteChangeAuthEvent.type;

  /** `SuiteId`: The suite. */
  declare readonly suiteId: string;

  /** `AuthCorpId`: The corp that authorized the suite. */
  declare readonly authCorpId: string;

  /** `ExtraInfo`. */
  declare readonly extraInfo?: SuiteChangeAuthExtraInfo;

  /** `State`: of the authorization link. */
  declare readonly state?: string;
}

/**
 * A corp withdrew its authorization.
 *
 * Official name: 取消授权通知, info `cancel_auth`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90642
 * @see https://developer.work.weixin.qq.com/document/path/97086
 */
export class SuiteCancelAuthEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-suite.info.cancel_auth';
  static override readonly fields: EventFields = suiteCancelAuthEventFields;

  declare readonly type: typeof SuiteCancelAuthEvent.type;

  /** `SuiteId`: The suite. */
  declare readonly suiteId: string;

  /** `AuthCorpId`: The corp that authorized the suite. */
  declare readonly authCorpId: string;

  /** `ExtraInfo`. */
  declare readonly extraInfo?: SuiteCancelAuthExtraInfo;
}

/**
 * An authorization was deleted; known from one library, which handles it like `cancel_auth`.
 *
 * Official name: 删除授权通知, info `del_auth`. Not confirmed on an official page, and its fields are not known: see `raw`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90613
 */
export class SuiteDelAuthEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-suite.info.del_auth';

  declare readonly type: typeof SuiteDelAuthEvent.type;
}

/**
 * The permanent code was reset; answer within 1 second, the `AuthCode` is valid for 10 minutes.
 *
 * Official name: 重置永久授权码通知, info `reset_permanent_code`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97175
 */
export class SuiteResetPermanentCodeEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-suite.info.reset_permanent_code';
  static override readonly fields: EventFields = suiteResetPermanentCodeEventFields;

  declare readonly type: typeof SuiteResetPermanentCodeEvent.type;

  /** `AuthCode`: The temporary code of the authorization, valid for 10 minutes. */
  declare readonly authCode?: string;
}

/**
 * The administrators of the app changed.
 *
 * Official name: 应用管理员变更通知, info `change_app_admin`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90613
 */
export class SuiteChangeAppAdminEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-suite.info.change_app_admin';
  static override readonly fields: EventFields = suiteChangeAppAdminEventFields;

  declare readonly type: typeof SuiteChangeAppAdminEvent.type;

  /** `AgentID`: The id of the app. */
  declare readonly agentID?: number;
}

/**
 * Address book of a corp changed (see ChangeType).
 *
 * Official name: 通讯录变更, info `change_contact`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90970
 * @see https://developer.work.weixin.qq.com/document/path/90971
 */
export class SuiteChangeContactEvent extends WecomSuiteEvent {
  static readonly type: `wecom-suite.info.change_contact${string}` = 'wecom-suite.info.change_contact';
  static override readonly fields: EventFields = suiteChangeContactEventFields;

  declare readonly type: typeof SuiteChangeContactEvent.type;

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
  declare readonly extAttr: readonly SuiteChangeContactItem[];

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
 * Member created in an authorizing corp.
 *
 * Official name: 新增成员, info `change_contact.create_user`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90613
 */
export class SuiteCreateUserEvent extends SuiteChangeContactEvent {
  static override readonly type = 'wecom-suite.info.change_contact.create_user';

  declare readonly type: typeof SuiteCreateUserEvent.type;
}

/**
 * Member changed in an authorizing corp.
 *
 * Official name: 更新成员, info `change_contact.update_user`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90613
 */
export class SuiteUpdateUserEvent extends SuiteChangeContactEvent {
  static override readonly type = 'wecom-suite.info.change_contact.update_user';

  declare readonly type: typeof SuiteUpdateUserEvent.type;
}

/**
 * Member deleted in an authorizing corp.
 *
 * Official name: 删除成员, info `change_contact.delete_user`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90613
 */
export class SuiteDeleteUserEvent extends SuiteChangeContactEvent {
  static override readonly type = 'wecom-suite.info.change_contact.delete_user';

  declare readonly type: typeof SuiteDeleteUserEvent.type;
}

/**
 * Department created in an authorizing corp.
 *
 * Official name: 新增部门, info `change_contact.create_party`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90613
 */
export class SuiteCreatePartyEvent extends SuiteChangeContactEvent {
  static override readonly type = 'wecom-suite.info.change_contact.create_party';

  declare readonly type: typeof SuiteCreatePartyEvent.type;
}

/**
 * Department changed in an authorizing corp.
 *
 * Official name: 更新部门, info `change_contact.update_party`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90613
 */
export class SuiteUpdatePartyEvent extends SuiteChangeContactEvent {
  static override readonly type = 'wecom-suite.info.change_contact.update_party';

  declare readonly type: typeof SuiteUpdatePartyEvent.type;
}

/**
 * Department deleted in an authorizing corp.
 *
 * Official name: 删除部门, info `change_contact.delete_party`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90613
 */
export class SuiteDeletePartyEvent extends SuiteChangeContactEvent {
  static override readonly type = 'wecom-suite.info.change_contact.delete_party';

  declare readonly type: typeof SuiteDeletePartyEvent.type;
}

/**
 * The members of a tag changed in an authorizing corp.
 *
 * Official name: 标签成员变更, info `change_contact.update_tag`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90613
 */
export class SuiteUpdateTagEvent extends SuiteChangeContactEvent {
  static override readonly type = 'wecom-suite.info.change_contact.update_tag';

  declare readonly type: typeof SuiteUpdateTagEvent.type;
}

/**
 * The app was shared with a subsidiary, or no longer is.
 *
 * Official name: 企业互联共享应用事件, info `share_agent_change`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/93373
 */
export class SuiteShareAgentChangeEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-suite.info.share_agent_change';
  static override readonly fields: EventFields = suiteShareAgentChangeEventFields;

  declare readonly type: typeof SuiteShareAgentChangeEvent.type;

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
 * Official name: 上下游共享应用事件, info `share_chain_change`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90613
 */
export class SuiteShareChainChangeEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-suite.info.share_chain_change';
  static override readonly fields: EventFields = suiteShareChainChangeEventFields;

  declare readonly type: typeof SuiteShareChainChangeEvent.type;

  /** `AppId`. */
  declare readonly suiteAppId?: string;

  /** `CorpId`: The corp. */
  declare readonly corpId?: string;

  /** `AgentId`. */
  declare readonly agentId?: number;
}

/**
 * A corp granted access to its organization structure.
 *
 * Official name: 授权组织架构权限通知, info `corp_arch_auth`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97378
 */
export class SuiteCorpArchAuthEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-suite.info.corp_arch_auth';
  static override readonly fields: EventFields = suiteCorpArchAuthEventFields;

  declare readonly type: typeof SuiteCorpArchAuthEvent.type;

  /** `SuiteId`: The suite. */
  declare readonly suiteId: string;

  /** `AuthCorpId`: The corp that authorized the suite. */
  declare readonly authCorpId: string;
}

/**
 * A corp approved a special permission, such as customer acquisition.
 *
 * Official name: 获客助手等特殊权限确认通知, info `approve_special_auth`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/98959
 */
export class SuiteApproveSpecialAuthEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-suite.info.approve_special_auth';
  static override readonly fields: EventFields = suiteApproveSpecialAuthEventFields;

  declare readonly type: typeof SuiteApproveSpecialAuthEvent.type;

  /** `SuiteId`: The suite. */
  declare readonly suiteId: string;

  /** `AuthCorpId`: The corp that authorized the suite. */
  declare readonly authCorpId: string;

  /** `AuthType`. */
  declare readonly authType: string;
}

/**
 * A corp withdrew a special permission, such as customer acquisition.
 *
 * Official name: 获客助手等特殊权限取消通知, info `cancel_special_auth`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/98959
 */
export class SuiteCancelSpecialAuthEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-suite.info.cancel_special_auth';
  static override readonly fields: EventFields = suiteCancelSpecialAuthEventFields;

  declare readonly type: typeof SuiteCancelSpecialAuthEvent.type;

  /** `SuiteId`: The suite. */
  declare readonly suiteId: string;

  /** `AuthCorpId`: The corp that authorized the suite. */
  declare readonly authCorpId: string;

  /** `AuthType`. */
  declare readonly authType: string;
}

/**
 * A corp registered through a promotion code.
 *
 * Official name: 推广二维码注册企业微信完成通知, info `register_corp`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90585
 * @see https://developer.work.weixin.qq.com/document/path/90810
 */
export class SuiteRegisterCorpEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-suite.info.register_corp';
  static override readonly fields: EventFields = suiteRegisterCorpEventFields;

  declare readonly type: typeof SuiteRegisterCorpEvent.type;

  /** `ServiceCorpId`: The service provider. */
  declare readonly serviceCorpId: string;

  /** `AuthCorpId`: The corp that authorized the suite. */
  declare readonly authCorpId: string;

  /** `RegisterCode`. */
  declare readonly registerCode: string;

  /** `ContactSync`. */
  declare readonly contactSync?: SuiteRegisterCorpContactSync;

  /** `AuthUserInfo`. */
  declare readonly authUserInfo?: SuiteRegisterCorpAuthUserInfo;

  /** `TemplateId`. */
  declare readonly templateId: string;

  /** `State`: The state with which the link, QR code or authorization was made. */
  declare readonly state?: string;
}

/**
 * A corp entered the registration package.
 *
 * Official name: 企业进入注册推广包, info `enter_register_package`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90585
 * @see https://developer.work.weixin.qq.com/document/path/90810
 */
export class SuiteEnterRegisterPackageEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-suite.info.enter_register_package';
  static override readonly fields: EventFields = suiteEnterRegisterPackageEventFields;

  declare readonly type: typeof SuiteEnterRegisterPackageEvent.type;

  /** `ServiceCorpId`: The service provider. */
  declare readonly serviceCorpId?: string;

  /** `AuthCorpId`: The corp that authorized the suite. */
  declare readonly authCorpId?: string;

  /** `RegisterCode`. */
  declare readonly registerCode?: string;

  /** `AuthUserInfo`. */
  declare readonly authUserInfo?: SuiteEnterRegisterPackageAuthUserInfo;

  /** `TemplateId`. */
  declare readonly templateId?: string;

  /** `State`: The state with which the link, QR code or authorization was made. */
  declare readonly state?: string;
}

/**
 * An asynchronous job ended.
 *
 * Official name: 异步任务完成通知, info `batch_job_result`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90613
 */
export class SuiteBatchJobResultEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-suite.info.batch_job_result';
  static override readonly fields: EventFields = suiteBatchJobResultEventFields;

  declare readonly type: typeof SuiteBatchJobResultEvent.type;

  /** `BatchJob`: The job. */
  declare readonly batchJob?: SuiteBatchJobResultBatchJob;
}

/**
 * The corp agreed to the migration of `external_userid`.
 *
 * Official name: 企业同意迁移 external_userid, info `agree_external_userid_migration`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90613
 */
export class SuiteAgreeExternalUseridMigrationEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-suite.info.agree_external_userid_migration';
  static override readonly fields: EventFields = suiteAgreeExternalUseridMigrationEventFields;

  declare readonly type: typeof SuiteAgreeExternalUseridMigrationEvent.type;

  /** `ServiceCorpId`. */
  declare readonly serviceCorpId?: string;
}

/**
 * A customer changed (see ChangeType).
 *
 * Official name: 企业客户事件, info `change_external_contact`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92130
 * @see https://developer.work.weixin.qq.com/document/path/92005
 */
export class SuiteChangeExternalContactEvent extends WecomSuiteEvent {
  static readonly type: `wecom-suite.info.change_external_contact${string}` =
    'wecom-suite.info.change_external_contact';
  static override readonly fields: EventFields = suiteChangeExternalContactEventFields;

  declare readonly type: typeof SuiteChangeExternalContactEvent.type;

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
 * Member added a customer.
 *
 * Official name: 添加企业客户, info `change_external_contact.add_external_contact`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
export class SuiteAddExternalContactEvent extends SuiteChangeExternalContactEvent {
  static override readonly type = 'wecom-suite.info.change_external_contact.add_external_contact';
  static override readonly fields: EventFields = suiteAddExternalContactEventFields;

  declare readonly type: typeof SuiteAddExternalContactEvent.type;

  /** `UserID`: The member. */
  declare readonly userID: string;

  /** `ExternalUserID`: The customer. */
  declare readonly externalUserID: string;
}

/**
 * Member changed the remark or the tags of a customer.
 *
 * Official name: 编辑企业客户, info `change_external_contact.edit_external_contact`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
export class SuiteEditExternalContactEvent extends SuiteChangeExternalContactEvent {
  static override readonly type = 'wecom-suite.info.change_external_contact.edit_external_contact';
  static override readonly fields: EventFields = suiteEditExternalContactEventFields;

  declare readonly type: typeof SuiteEditExternalContactEvent.type;

  /** `UserID`: The member. */
  declare readonly userID: string;

  /** `ExternalUserID`: The customer. */
  declare readonly externalUserID: string;
}

/**
 * Customer added a member without confirmation.
 *
 * Official name: 外部联系人免验证添加成员, info `change_external_contact.add_half_external_contact`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
export class SuiteAddHalfExternalContactEvent extends SuiteChangeExternalContactEvent {
  static override readonly type = 'wecom-suite.info.change_external_contact.add_half_external_contact';
  static override readonly fields: EventFields = suiteAddHalfExternalContactEventFields;

  declare readonly type: typeof SuiteAddHalfExternalContactEvent.type;

  /** `UserID`: The member. */
  declare readonly userID: string;

  /** `ExternalUserID`: The customer. */
  declare readonly externalUserID: string;
}

/**
 * Member deleted a customer.
 *
 * Official name: 删除企业客户, info `change_external_contact.del_external_contact`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
export class SuiteDelExternalContactEvent extends SuiteChangeExternalContactEvent {
  static override readonly type = 'wecom-suite.info.change_external_contact.del_external_contact';
  static override readonly fields: EventFields = suiteDelExternalContactEventFields;

  declare readonly type: typeof SuiteDelExternalContactEvent.type;

  /** `UserID`: The member. */
  declare readonly userID: string;

  /** `ExternalUserID`: The customer. */
  declare readonly externalUserID: string;
}

/**
 * Customer deleted the member.
 *
 * Official name: 删除跟进成员, info `change_external_contact.del_follow_user`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
export class SuiteDelFollowUserEvent extends SuiteChangeExternalContactEvent {
  static override readonly type = 'wecom-suite.info.change_external_contact.del_follow_user';
  static override readonly fields: EventFields = suiteDelFollowUserEventFields;

  declare readonly type: typeof SuiteDelFollowUserEvent.type;

  /** `UserID`: The member. */
  declare readonly userID: string;

  /** `ExternalUserID`: The customer. */
  declare readonly externalUserID: string;
}

/**
 * The transfer of a customer to another member failed.
 *
 * Official name: 客户接替失败, info `change_external_contact.transfer_fail`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
export class SuiteTransferFailEvent extends SuiteChangeExternalContactEvent {
  static override readonly type = 'wecom-suite.info.change_external_contact.transfer_fail';
  static override readonly fields: EventFields = suiteTransferFailEventFields;

  declare readonly type: typeof SuiteTransferFailEvent.type;

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
 * Official name: 客户同意进行聊天内容存档, info `change_external_contact.msg_audit_approved`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
export class SuiteMsgAuditApprovedEvent extends SuiteChangeExternalContactEvent {
  static override readonly type = 'wecom-suite.info.change_external_contact.msg_audit_approved';

  declare readonly type: typeof SuiteMsgAuditApprovedEvent.type;
}

/**
 * A customer group changed (see ChangeType and UpdateDetail).
 *
 * Official name: 客户群事件, info `change_external_chat`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92130
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
export class SuiteChangeExternalChatEvent extends WecomSuiteEvent {
  static readonly type: `wecom-suite.info.change_external_chat${string}` = 'wecom-suite.info.change_external_chat';
  static override readonly fields: EventFields = suiteChangeExternalChatEventFields;

  declare readonly type: typeof SuiteChangeExternalChatEvent.type;

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
 * Official name: 客户群创建, info `change_external_chat.create`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
export class SuiteCreateExternalChatEvent extends SuiteChangeExternalChatEvent {
  static override readonly type = 'wecom-suite.info.change_external_chat.create';
  static override readonly fields: EventFields = suiteCreateExternalChatEventFields;

  declare readonly type: typeof SuiteCreateExternalChatEvent.type;

  /** `ChatId`: The customer group. */
  declare readonly chatId: string;
}

/**
 * A customer group changed (see UpdateDetail).
 *
 * Official name: 客户群变更, info `change_external_chat.update`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
export class SuiteUpdateExternalChatEvent extends SuiteChangeExternalChatEvent {
  static override readonly type: `wecom-suite.info.change_external_chat.update${string}` =
    'wecom-suite.info.change_external_chat.update';
  static override readonly fields: EventFields = suiteUpdateExternalChatEventFields;

  declare readonly type: typeof SuiteUpdateExternalChatEvent.type;

  /** `ChatId`: The customer group. */
  declare readonly chatId: string;

  /** `UpdateDetail`: What of the group changed. */
  declare readonly updateDetail: string;
}

/**
 * Members joined a customer group.
 *
 * Official name: 客户群成员入群, info `change_external_chat.update.add_member`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
export class SuiteExternalChatAddMemberEvent extends SuiteUpdateExternalChatEvent {
  static override readonly type = 'wecom-suite.info.change_external_chat.update.add_member';

  declare readonly type: typeof SuiteExternalChatAddMemberEvent.type;
}

/**
 * Members left a customer group.
 *
 * Official name: 客户群成员退群, info `change_external_chat.update.del_member`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
export class SuiteExternalChatDelMemberEvent extends SuiteUpdateExternalChatEvent {
  static override readonly type = 'wecom-suite.info.change_external_chat.update.del_member';

  declare readonly type: typeof SuiteExternalChatDelMemberEvent.type;
}

/**
 * The owner of a customer group changed.
 *
 * Official name: 客户群群主变更, info `change_external_chat.update.change_owner`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
export class SuiteExternalChatChangeOwnerEvent extends SuiteUpdateExternalChatEvent {
  static override readonly type = 'wecom-suite.info.change_external_chat.update.change_owner';

  declare readonly type: typeof SuiteExternalChatChangeOwnerEvent.type;
}

/**
 * The name of a customer group changed.
 *
 * Official name: 客户群群名变更, info `change_external_chat.update.change_name`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
export class SuiteExternalChatChangeNameEvent extends SuiteUpdateExternalChatEvent {
  static override readonly type = 'wecom-suite.info.change_external_chat.update.change_name';

  declare readonly type: typeof SuiteExternalChatChangeNameEvent.type;
}

/**
 * The notice of a customer group changed.
 *
 * Official name: 客户群群公告变更, info `change_external_chat.update.change_notice`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
export class SuiteExternalChatChangeNoticeEvent extends SuiteUpdateExternalChatEvent {
  static override readonly type = 'wecom-suite.info.change_external_chat.update.change_notice';

  declare readonly type: typeof SuiteExternalChatChangeNoticeEvent.type;
}

/**
 * A customer group was dissolved.
 *
 * Official name: 客户群解散, info `change_external_chat.dismiss`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
export class SuiteDismissExternalChatEvent extends SuiteChangeExternalChatEvent {
  static override readonly type = 'wecom-suite.info.change_external_chat.dismiss';
  static override readonly fields: EventFields = suiteDismissExternalChatEventFields;

  declare readonly type: typeof SuiteDismissExternalChatEvent.type;

  /** `ChatId`: The customer group. */
  declare readonly chatId: string;
}

/**
 * A customer tag changed (see ChangeType).
 *
 * Official name: 企业客户标签事件, info `change_external_tag`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92130
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
export class SuiteChangeExternalTagEvent extends WecomSuiteEvent {
  static readonly type: `wecom-suite.info.change_external_tag${string}` = 'wecom-suite.info.change_external_tag';
  static override readonly fields: EventFields = suiteChangeExternalTagEventFields;

  declare readonly type: typeof SuiteChangeExternalTagEvent.type;

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
 * Official name: 企业客户标签创建, info `change_external_tag.create`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
export class SuiteCreateExternalTagEvent extends SuiteChangeExternalTagEvent {
  static override readonly type = 'wecom-suite.info.change_external_tag.create';

  declare readonly type: typeof SuiteCreateExternalTagEvent.type;
}

/**
 * A customer tag or a tag group changed.
 *
 * Official name: 企业客户标签变更, info `change_external_tag.update`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
export class SuiteUpdateExternalTagEvent extends SuiteChangeExternalTagEvent {
  static override readonly type = 'wecom-suite.info.change_external_tag.update';

  declare readonly type: typeof SuiteUpdateExternalTagEvent.type;
}

/**
 * A customer tag or a tag group was deleted.
 *
 * Official name: 企业客户标签删除, info `change_external_tag.delete`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
export class SuiteDeleteExternalTagEvent extends SuiteChangeExternalTagEvent {
  static override readonly type = 'wecom-suite.info.change_external_tag.delete';

  declare readonly type: typeof SuiteDeleteExternalTagEvent.type;
}

/**
 * Customer tags were reordered.
 *
 * Official name: 企业客户标签重排, info `change_external_tag.shuffle`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
export class SuiteShuffleExternalTagEvent extends SuiteChangeExternalTagEvent {
  static override readonly type = 'wecom-suite.info.change_external_tag.shuffle';

  declare readonly type: typeof SuiteShuffleExternalTagEvent.type;
}

/**
 * Event of a customer acquisition link of a corp (see ChangeType).
 *
 * Official name: 获客助手事件, info `customer_acquisition`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export class SuiteCustomerAcquisitionEvent extends WecomSuiteEvent {
  static readonly type: `wecom-suite.info.customer_acquisition${string}` = 'wecom-suite.info.customer_acquisition';
  static override readonly fields: EventFields = suiteCustomerAcquisitionEventFields;

  declare readonly type: typeof SuiteCustomerAcquisitionEvent.type;

  /** `ChangeType`: What changed. */
  declare readonly changeType: string;

  /** `LinkId`: The customer-acquisition link. */
  declare readonly linkId?: string;

  /** `State`: The state with which the link, QR code or authorization was made. */
  declare readonly state?: string;

  /** `ExpireTime`. */
  declare readonly expireTime?: Date;

  /** `ExpireQuotaNum`. */
  declare readonly expireQuotaNum?: number;

  /** `UserID`: The member. */
  declare readonly userID?: string;

  /** `ExternalUserID`: The customer. */
  declare readonly externalUserID?: string;

  /** `ChatSeq`. */
  declare readonly chatSeq?: number;

  /** `ChatKey`. */
  declare readonly chatKey?: string;

  /** `OnceKey`. */
  declare readonly onceKey?: string;

  /** `Price`. */
  declare readonly price?: number;

  /** `EffectiveTime`. */
  declare readonly effectiveTime?: Date;
}

/**
 * The quota of links is nearly used up.
 *
 * Official name: 获客额度即将耗尽, info `customer_acquisition.balance_low`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export class SuiteCustomerAcquisitionBalanceLowEvent extends SuiteCustomerAcquisitionEvent {
  static override readonly type = 'wecom-suite.info.customer_acquisition.balance_low';

  declare readonly type: typeof SuiteCustomerAcquisitionBalanceLowEvent.type;
}

/**
 * The quota of links is used up.
 *
 * Official name: 获客额度已经耗尽, info `customer_acquisition.balance_exhausted`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export class SuiteCustomerAcquisitionBalanceExhaustedEvent extends SuiteCustomerAcquisitionEvent {
  static override readonly type = 'wecom-suite.info.customer_acquisition.balance_exhausted';

  declare readonly type: typeof SuiteCustomerAcquisitionBalanceExhaustedEvent.type;
}

/**
 * The quota of links went from zero to positive.
 *
 * Official name: 获客额度从零恢复, info `customer_acquisition.balance_increased`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export class SuiteCustomerAcquisitionBalanceIncreasedEvent extends SuiteCustomerAcquisitionEvent {
  static override readonly type = 'wecom-suite.info.customer_acquisition.balance_increased';

  declare readonly type: typeof SuiteCustomerAcquisitionBalanceIncreasedEvent.type;
}

/**
 * The quota of links expires soon (sent 14, 7, 3, 2 and 1 days before).
 *
 * Official name: 获客额度即将过期, info `customer_acquisition.quota_expire_soon`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export class SuiteCustomerAcquisitionQuotaExpireSoonEvent extends SuiteCustomerAcquisitionEvent {
  static override readonly type = 'wecom-suite.info.customer_acquisition.quota_expire_soon';

  declare readonly type: typeof SuiteCustomerAcquisitionQuotaExpireSoonEvent.type;
}

/**
 * A link can no longer be used.
 *
 * Official name: 获客链接不可用, info `customer_acquisition.link_unavailable`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export class SuiteCustomerAcquisitionLinkUnavailableEvent extends SuiteCustomerAcquisitionEvent {
  static override readonly type = 'wecom-suite.info.customer_acquisition.link_unavailable';
  static override readonly fields: EventFields = suiteCustomerAcquisitionLinkUnavailableEventFields;

  declare readonly type: typeof SuiteCustomerAcquisitionLinkUnavailableEvent.type;

  /** `LinkId`: The customer-acquisition link. */
  declare readonly linkId: string;
}

/**
 * A link was deleted.
 *
 * Official name: 获客链接被删除, info `customer_acquisition.delete_link`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export class SuiteCustomerAcquisitionDeleteLinkEvent extends SuiteCustomerAcquisitionEvent {
  static override readonly type = 'wecom-suite.info.customer_acquisition.delete_link';
  static override readonly fields: EventFields = suiteCustomerAcquisitionDeleteLinkEventFields;

  declare readonly type: typeof SuiteCustomerAcquisitionDeleteLinkEvent.type;

  /** `LinkId`: The customer-acquisition link. */
  declare readonly linkId: string;
}

/**
 * Customer opened the profile page of a link.
 *
 * Official name: 客户打开获客链接名片页, info `customer_acquisition.open_profile`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export class SuiteCustomerAcquisitionOpenProfileEvent extends SuiteCustomerAcquisitionEvent {
  static override readonly type = 'wecom-suite.info.customer_acquisition.open_profile';
  static override readonly fields: EventFields = suiteCustomerAcquisitionOpenProfileEventFields;

  declare readonly type: typeof SuiteCustomerAcquisitionOpenProfileEvent.type;

  /** `LinkId`: The customer-acquisition link. */
  declare readonly linkId: string;
}

/**
 * Customer asked to be added through a link.
 *
 * Official name: 客户通过获客链接申请好友, info `customer_acquisition.friend_request`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export class SuiteCustomerAcquisitionFriendRequestEvent extends SuiteCustomerAcquisitionEvent {
  static override readonly type = 'wecom-suite.info.customer_acquisition.friend_request';
  static override readonly fields: EventFields = suiteCustomerAcquisitionFriendRequestEventFields;

  declare readonly type: typeof SuiteCustomerAcquisitionFriendRequestEvent.type;

  /** `LinkId`: The customer-acquisition link. */
  declare readonly linkId: string;
}

/**
 * Customer who came through a link sent the first message.
 *
 * Official name: 获客链接客户首次发消息, info `customer_acquisition.customer_start_chat`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export class SuiteCustomerAcquisitionCustomerStartChatEvent extends SuiteCustomerAcquisitionEvent {
  static override readonly type = 'wecom-suite.info.customer_acquisition.customer_start_chat';
  static override readonly fields: EventFields = suiteCustomerAcquisitionCustomerStartChatEventFields;

  declare readonly type: typeof SuiteCustomerAcquisitionCustomerStartChatEvent.type;

  /** `LinkId`: The customer-acquisition link. */
  declare readonly linkId: string;

  /** `UserID`: The member. */
  declare readonly userID: string;

  /** `ExternalUserID`: The customer. */
  declare readonly externalUserID: string;
}

/**
 * Customer who came through a link sent several messages.
 *
 * Official name: 获客链接客户多次发消息, info `customer_acquisition.message_from_customer`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export class SuiteCustomerAcquisitionMessageFromCustomerEvent extends SuiteCustomerAcquisitionEvent {
  static override readonly type = 'wecom-suite.info.customer_acquisition.message_from_customer';

  declare readonly type: typeof SuiteCustomerAcquisitionMessageFromCustomerEvent.type;
}

/**
 * Customer who came through a link deleted the member.
 *
 * Official name: 获客链接客户删除成员, info `customer_acquisition.del_follow_user`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97402
 */
export class SuiteCustomerAcquisitionDelFollowUserEvent extends SuiteCustomerAcquisitionEvent {
  static override readonly type = 'wecom-suite.info.customer_acquisition.del_follow_user';

  declare readonly type: typeof SuiteCustomerAcquisitionDelFollowUserEvent.type;
}

/**
 * The quota of the provider is nearly used up.
 *
 * Official name: 服务商获客额度即将耗尽, info `customer_acquisition.service_balance_low`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export class SuiteCustomerAcquisitionServiceBalanceLowEvent extends SuiteCustomerAcquisitionEvent {
  static override readonly type = 'wecom-suite.info.customer_acquisition.service_balance_low';

  declare readonly type: typeof SuiteCustomerAcquisitionServiceBalanceLowEvent.type;
}

/**
 * The quota of the provider is used up.
 *
 * Official name: 服务商获客额度已经耗尽, info `customer_acquisition.service_balance_exhausted`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export class SuiteCustomerAcquisitionServiceBalanceExhaustedEvent extends SuiteCustomerAcquisitionEvent {
  static override readonly type = 'wecom-suite.info.customer_acquisition.service_balance_exhausted';

  declare readonly type: typeof SuiteCustomerAcquisitionServiceBalanceExhaustedEvent.type;
}

/**
 * The quota of the provider was used.
 *
 * Official name: 服务商获客额度消耗, info `customer_acquisition.service_balance_consumed`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export class SuiteCustomerAcquisitionServiceBalanceConsumedEvent extends SuiteCustomerAcquisitionEvent {
  static override readonly type = 'wecom-suite.info.customer_acquisition.service_balance_consumed';
  static override readonly fields: EventFields = suiteCustomerAcquisitionServiceBalanceConsumedEventFields;

  declare readonly type: typeof SuiteCustomerAcquisitionServiceBalanceConsumedEvent.type;

  /** `LinkId`: The customer-acquisition link. */
  declare readonly linkId: string;
}

/**
 * The price of a link that the provider pays for changed.
 *
 * Official name: 获客链接价格变更, info `customer_acquisition.change_price`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export class SuiteCustomerAcquisitionChangePriceEvent extends SuiteCustomerAcquisitionEvent {
  static override readonly type = 'wecom-suite.info.customer_acquisition.change_price';
  static override readonly fields: EventFields = suiteCustomerAcquisitionChangePriceEventFields;

  declare readonly type: typeof SuiteCustomerAcquisitionChangePriceEvent.type;

  /** `LinkId`: The customer-acquisition link. */
  declare readonly linkId: string;
}

/**
 * The range of members who may be contacted changed.
 *
 * Official name: 获客助手权限范围变更, info `customer_acquisition_permit_change`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
export class SuiteCustomerAcquisitionPermitChangeEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-suite.info.customer_acquisition_permit_change';

  declare readonly type: typeof SuiteCustomerAcquisitionPermitChangeEvent.type;
}

/**
 * The school address book of a corp changed (see ChangeType).
 *
 * Official name: 家校通讯录变更, info `change_school_contact`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92032
 * @see https://developer.work.weixin.qq.com/document/path/92052
 */
export class SuiteChangeSchoolContactEvent extends WecomSuiteEvent {
  static readonly type: `wecom-suite.info.change_school_contact${string}` = 'wecom-suite.info.change_school_contact';
  static override readonly fields: EventFields = suiteChangeSchoolContactEventFields;

  declare readonly type: typeof SuiteChangeSchoolContactEvent.type;

  /** `ChangeType`: What changed. */
  declare readonly changeType: string;

  /** `Id`. */
  declare readonly id?: string;

  /** `NewId`: only when the userid was changed. */
  declare readonly newId?: string;
}

/**
 * Student created.
 *
 * Official name: 新增学生, info `change_school_contact.create_student`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92051
 */
export class SuiteSchoolCreateStudentEvent extends SuiteChangeSchoolContactEvent {
  static override readonly type = 'wecom-suite.info.change_school_contact.create_student';
  static override readonly fields: EventFields = suiteSchoolCreateStudentEventFields;

  declare readonly type: typeof SuiteSchoolCreateStudentEvent.type;

  /** `Id`. */
  declare readonly id: string;
}

/**
 * Student changed.
 *
 * Official name: 编辑学生, info `change_school_contact.update_student`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92051
 */
export class SuiteSchoolUpdateStudentEvent extends SuiteChangeSchoolContactEvent {
  static override readonly type = 'wecom-suite.info.change_school_contact.update_student';
  static override readonly fields: EventFields = suiteSchoolUpdateStudentEventFields;

  declare readonly type: typeof SuiteSchoolUpdateStudentEvent.type;

  /** `Id`. */
  declare readonly id: string;
}

/**
 * Student deleted.
 *
 * Official name: 删除学生, info `change_school_contact.delete_student`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92051
 */
export class SuiteSchoolDeleteStudentEvent extends SuiteChangeSchoolContactEvent {
  static override readonly type = 'wecom-suite.info.change_school_contact.delete_student';
  static override readonly fields: EventFields = suiteSchoolDeleteStudentEventFields;

  declare readonly type: typeof SuiteSchoolDeleteStudentEvent.type;

  /** `Id`. */
  declare readonly id: string;
}

/**
 * Parent created.
 *
 * Official name: 新增家长, info `change_school_contact.create_parent`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92051
 */
export class SuiteSchoolCreateParentEvent extends SuiteChangeSchoolContactEvent {
  static override readonly type = 'wecom-suite.info.change_school_contact.create_parent';
  static override readonly fields: EventFields = suiteSchoolCreateParentEventFields;

  declare readonly type: typeof SuiteSchoolCreateParentEvent.type;

  /** `Id`. */
  declare readonly id: string;
}

/**
 * Parent changed.
 *
 * Official name: 编辑家长, info `change_school_contact.update_parent`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92051
 */
export class SuiteSchoolUpdateParentEvent extends SuiteChangeSchoolContactEvent {
  static override readonly type = 'wecom-suite.info.change_school_contact.update_parent';
  static override readonly fields: EventFields = suiteSchoolUpdateParentEventFields;

  declare readonly type: typeof SuiteSchoolUpdateParentEvent.type;

  /** `Id`. */
  declare readonly id: string;
}

/**
 * Parent deleted.
 *
 * Official name: 删除家长, info `change_school_contact.delete_parent`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92051
 */
export class SuiteSchoolDeleteParentEvent extends SuiteChangeSchoolContactEvent {
  static override readonly type = 'wecom-suite.info.change_school_contact.delete_parent';
  static override readonly fields: EventFields = suiteSchoolDeleteParentEventFields;

  declare readonly type: typeof SuiteSchoolDeleteParentEvent.type;

  /** `Id`. */
  declare readonly id: string;
}

/**
 * Parent followed the school notice.
 *
 * Official name: 家长关注, info `change_school_contact.subscribe`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92051
 */
export class SuiteSchoolSubscribeEvent extends SuiteChangeSchoolContactEvent {
  static override readonly type = 'wecom-suite.info.change_school_contact.subscribe';
  static override readonly fields: EventFields = suiteSchoolSubscribeEventFields;

  declare readonly type: typeof SuiteSchoolSubscribeEvent.type;

  /** `Id`. */
  declare readonly id: string;
}

/**
 * Parent unfollowed the school notice.
 *
 * Official name: 家长取消关注, info `change_school_contact.unsubscribe`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92051
 */
export class SuiteSchoolUnsubscribeEvent extends SuiteChangeSchoolContactEvent {
  static override readonly type = 'wecom-suite.info.change_school_contact.unsubscribe';
  static override readonly fields: EventFields = suiteSchoolUnsubscribeEventFields;

  declare readonly type: typeof SuiteSchoolUnsubscribeEvent.type;

  /** `Id`. */
  declare readonly id: string;
}

/**
 * School department created.
 *
 * Official name: 创建家校部门, info `change_school_contact.create_department` or `change_school_contact.create_deparmtment`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92050
 */
export class SuiteSchoolCreateDepartmentEvent extends SuiteChangeSchoolContactEvent {
  static override readonly type = 'wecom-suite.info.change_school_contact.create_department';
  static override readonly fields: EventFields = suiteSchoolCreateDepartmentEventFields;

  declare readonly type: typeof SuiteSchoolCreateDepartmentEvent.type;

  /** `Id`. */
  declare readonly id: string;
}

/**
 * School department changed.
 *
 * Official name: 更新家校部门, info `change_school_contact.update_department` or `change_school_contact.update_deparmtment`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92050
 */
export class SuiteSchoolUpdateDepartmentEvent extends SuiteChangeSchoolContactEvent {
  static override readonly type = 'wecom-suite.info.change_school_contact.update_department';
  static override readonly fields: EventFields = suiteSchoolUpdateDepartmentEventFields;

  declare readonly type: typeof SuiteSchoolUpdateDepartmentEvent.type;

  /** `Id`. */
  declare readonly id: string;
}

/**
 * School department deleted.
 *
 * Official name: 删除家校部门, info `change_school_contact.delete_department` or `change_school_contact.delete_deparmtment`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92050
 */
export class SuiteSchoolDeleteDepartmentEvent extends SuiteChangeSchoolContactEvent {
  static override readonly type = 'wecom-suite.info.change_school_contact.delete_department';
  static override readonly fields: EventFields = suiteSchoolDeleteDepartmentEventFields;

  declare readonly type: typeof SuiteSchoolDeleteDepartmentEvent.type;

  /** `Id`. */
  declare readonly id: string;
}

/**
 * Several changes of a school address book in one push (at most 1000).
 *
 * Official name: 家校通讯录批量变更, info `change_school_contact_batch`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90613
 */
export class SuiteChangeSchoolContactBatchEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-suite.info.change_school_contact_batch';
  static override readonly fields: EventFields = suiteChangeSchoolContactBatchEventFields;

  declare readonly type: typeof SuiteChangeSchoolContactBatchEvent.type;

  /** `ChangeList`. */
  declare readonly changeList: readonly SuiteChangeSchoolContactBatchChangeList[];
}

/**
 * The state of an approval changed in an authorizing corp.
 *
 * Official name: 审批申请状态变化回调, info `sys_approval_change`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90613
 */
export class SuiteSysApprovalChangeEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-suite.info.sys_approval_change';
  static override readonly fields: EventFields = suiteSysApprovalChangeEventFields;

  declare readonly type: typeof SuiteSysApprovalChangeEvent.type;

  /** `ApprovalInfo`: The approval. */
  declare readonly approvalInfo?: SuiteSysApprovalChangeApprovalInfo;
}

/**
 * Customer agreed to the chat archive (single chat).
 *
 * Official name: 客户同意存档（单聊）, info `chat_archive_audit_approved_single`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99532
 */
export class SuiteChatArchiveAuditApprovedSingleEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-suite.info.chat_archive_audit_approved_single';
  static override readonly fields: EventFields = suiteChatArchiveAuditApprovedSingleEventFields;

  declare readonly type: typeof SuiteChatArchiveAuditApprovedSingleEvent.type;

  /** `SuiteId`: The suite. */
  declare readonly suiteId: string;

  /** `AuthCorpId`: The corp that authorized the suite. */
  declare readonly authCorpId: string;

  /** `OpenUserID`. */
  declare readonly openUserID?: string;

  /** `ExternalUserID`: The customer. */
  declare readonly externalUserID?: string;

  /** `ChatId`: The customer group. */
  declare readonly chatId?: string;
}

/**
 * Customer agreed to the chat archive (group chat).
 *
 * Official name: 客户同意存档（群聊）, info `chat_archive_audit_approved_room`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90613
 */
export class SuiteChatArchiveAuditApprovedRoomEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-suite.info.chat_archive_audit_approved_room';
  static override readonly fields: EventFields = suiteChatArchiveAuditApprovedRoomEventFields;

  declare readonly type: typeof SuiteChatArchiveAuditApprovedRoomEvent.type;

  /** `OpenUserID`. */
  declare readonly openUserID?: string;

  /** `ExternalUserID`: The customer. */
  declare readonly externalUserID?: string;

  /** `ChatId`: The customer group. */
  declare readonly chatId?: string;
}

/**
 * An export of the chat archive ended.
 *
 * Official name: 会话内容导出完成通知, info `chat_archive_export_finished`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97244
 */
export class SuiteChatArchiveExportFinishedEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-suite.info.chat_archive_export_finished';
  static override readonly fields: EventFields = suiteChatArchiveExportFinishedEventFields;

  declare readonly type: typeof SuiteChatArchiveExportFinishedEvent.type;

  /** `SuiteId`: The suite. */
  declare readonly suiteId: string;

  /** `AuthCorpId`: The corp that authorized the suite. */
  declare readonly authCorpId?: string;

  /** `JobId`: The id of the job. */
  declare readonly jobId?: string;
}

/**
 * The chat archive has new messages.
 *
 * Official name: 产生会话回调通知, info `conversation_new_message`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99682
 */
export class SuiteConversationNewMessageEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-suite.info.conversation_new_message';
  static override readonly fields: EventFields = suiteConversationNewMessageEventFields;

  declare readonly type: typeof SuiteConversationNewMessageEvent.type;

  /** `SuiteId`: The suite. */
  declare readonly suiteId: string;

  /** `AuthCorpId`: The corp that authorized the suite. */
  declare readonly authCorpId: string;

  /** `Token`: With it the messages are fetched; valid for 10 minutes. */
  declare readonly token: string;
}

/**
 * A message matched a keyword rule of the chat archive.
 *
 * Official name: 命中关键词规则通知, info `hit_keyword`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97244
 */
export class SuiteHitKeywordEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-suite.info.hit_keyword';
  static override readonly fields: EventFields = suiteHitKeywordEventFields;

  declare readonly type: typeof SuiteHitKeywordEvent.type;

  /** `SuiteId`: The suite. */
  declare readonly suiteId: string;

  /** `AuthCorpId`: The corp that authorized the suite. */
  declare readonly authCorpId: string;

  /** `Token`: With it the messages are fetched; valid for 10 minutes. */
  declare readonly token?: string;
}

/**
 * The service of advanced APIs expired.
 *
 * Official name: 高级接口到期通知, info `advanced_api_expired`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developer.work.weixin.qq.com/document/path/100269
 */
export class SuiteAdvancedApiExpiredEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-suite.info.advanced_api_expired';
  static override readonly fields: EventFields = suiteAdvancedApiExpiredEventFields;

  declare readonly type: typeof SuiteAdvancedApiExpiredEvent.type;

  /** `ServiceCorpId`: The service provider. */
  declare readonly serviceCorpId?: string;

  /** `AuthCorpId`: The corp that authorized the suite. */
  declare readonly authCorpId?: string;

  /** `AdvanceApiType`. */
  declare readonly advanceApiType?: number;

  /** `ChatArchiveApi`. */
  declare readonly chatArchiveApi?: SuiteAdvancedApiExpiredChatArchiveApi;
}

/**
 * The trial of advanced APIs expired.
 *
 * Official name: 高级接口试用到期通知, info `advanced_api_trial_expired`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developer.work.weixin.qq.com/document/path/100270
 */
export class SuiteAdvancedApiTrialExpiredEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-suite.info.advanced_api_trial_expired';
  static override readonly fields: EventFields = suiteAdvancedApiTrialExpiredEventFields;

  declare readonly type: typeof SuiteAdvancedApiTrialExpiredEvent.type;

  /** `ServiceCorpId`: The service provider. */
  declare readonly serviceCorpId?: string;

  /** `AuthCorpId`: The corp that authorized the suite. */
  declare readonly authCorpId?: string;

  /** `AdvanceApiType`. */
  declare readonly advanceApiType?: number;
}

/**
 * A member without an API license used the app.
 *
 * Official name: 接口许可失效通知, info `unlicensed_notify`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90613
 */
export class SuiteUnlicensedNotifyEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-suite.info.unlicensed_notify';
  static override readonly fields: EventFields = suiteUnlicensedNotifyEventFields;

  declare readonly type: typeof SuiteUnlicensedNotifyEvent.type;

  /** `AgentID`: The id of the app. */
  declare readonly agentID?: string;
}

/**
 * An order of API licenses was paid.
 *
 * Official name: 接口许可支付成功通知, info `license_pay_success`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/95716
 */
export class SuiteLicensePaySuccessEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-suite.info.license_pay_success';
  static override readonly fields: EventFields = suiteLicensePaySuccessEventFields;

  declare readonly type: typeof SuiteLicensePaySuccessEvent.type;

  /** `ServiceCorpId`: The service provider. */
  declare readonly serviceCorpId: string;

  /** `AuthCorpId`: The corp that authorized the suite. */
  declare readonly authCorpId: string;

  /** `OrderId`: The order. */
  declare readonly orderId: string;

  /** `BuyerUserId`. */
  declare readonly buyerUserId: string;
}

/**
 * Result of the refund of API licenses.
 *
 * Official name: 接口许可退款结果通知, info `license_refund`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/95805
 */
export class SuiteLicenseRefundEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-suite.info.license_refund';
  static override readonly fields: EventFields = suiteLicenseRefundEventFields;

  declare readonly type: typeof SuiteLicenseRefundEvent.type;

  /** `ServiceCorpId`: The service provider. */
  declare readonly serviceCorpId: string;

  /** `AuthCorpId`: The corp that authorized the suite. */
  declare readonly authCorpId: string;

  /** `OrderId`: The order. */
  declare readonly orderId: string;

  /** `OrderStatus`. */
  declare readonly orderStatus: number;
}

/**
 * API licenses were activated automatically.
 *
 * Official name: 接口许可自动激活通知, info `auto_activate`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/95994
 */
export class SuiteAutoActivateEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-suite.info.auto_activate';
  static override readonly fields: EventFields = suiteAutoActivateEventFields;

  declare readonly type: typeof SuiteAutoActivateEvent.type;

  /** `ServiceCorpId`: The service provider. */
  declare readonly serviceCorpId: string;

  /** `AuthCorpId`: The corp that authorized the suite. */
  declare readonly authCorpId: string;

  /** `Scene`. */
  declare readonly scene: number;

  /** `AccountList`. */
  declare readonly accountList: readonly SuiteAutoActivateAccountList[];
}

/**
 * An order of a paid app was placed.
 *
 * Official name: 应用下单成功通知, info `open_order`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/91929
 */
export class SuiteOpenOrderEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-suite.info.open_order';
  static override readonly fields: EventFields = suiteOpenOrderEventFields;

  declare readonly type: typeof SuiteOpenOrderEvent.type;

  /** `SuiteId`: The suite. */
  declare readonly suiteId: string;

  /** `PaidCorpId`: The corp that pays. */
  declare readonly paidCorpId: string;

  /** `OrderId`: The order. */
  declare readonly orderId: string;

  /** `OperatorId`. */
  declare readonly operatorId?: string;
}

/**
 * The price of an order of a paid app was changed (the order has a new id).
 *
 * Official name: 应用改单通知, info `change_order`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/91930
 */
export class SuiteChangeOrderEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-suite.info.change_order';
  static override readonly fields: EventFields = suiteChangeOrderEventFields;

  declare readonly type: typeof SuiteChangeOrderEvent.type;

  /** `SuiteId`: The suite. */
  declare readonly suiteId: string;

  /** `PaidCorpId`: The corp that pays. */
  declare readonly paidCorpId: string;

  /** `OldOrderId`. */
  declare readonly oldOrderId: string;

  /** `NewOrderId`. */
  declare readonly newOrderId: string;
}

/**
 * An order of a paid app was paid.
 *
 * Official name: 应用支付成功通知, info `pay_for_app_success`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/91931
 */
export class SuitePayForAppSuccessEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-suite.info.pay_for_app_success';
  static override readonly fields: EventFields = suitePayForAppSuccessEventFields;

  declare readonly type: typeof SuitePayForAppSuccessEvent.type;

  /** `SuiteId`: The suite. */
  declare readonly suiteId: string;

  /** `PaidCorpId`: The corp that pays. */
  declare readonly paidCorpId: string;

  /** `OrderId`: The order. */
  declare readonly orderId: string;
}

/**
 * An order of a paid app was refunded.
 *
 * Official name: 应用退款通知, info `refund`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/91932
 */
export class SuiteRefundEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-suite.info.refund';
  static override readonly fields: EventFields = suiteRefundEventFields;

  declare readonly type: typeof SuiteRefundEvent.type;

  /** `SuiteId`: The suite. */
  declare readonly suiteId: string;

  /** `PaidCorpId`: The corp that pays. */
  declare readonly paidCorpId: string;

  /** `OrderId`: The order. */
  declare readonly orderId: string;
}

/**
 * The edition of a paid app changed (WeCom spells it `change_editon`).
 *
 * Official name: 应用版本变更通知, info `change_editon` or `change_edition`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/91933
 */
export class SuiteChangeEditionEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-suite.info.change_editon';
  static override readonly fields: EventFields = suiteChangeEditionEventFields;

  declare readonly type: typeof SuiteChangeEditionEvent.type;

  /** `SuiteId`: The suite. */
  declare readonly suiteId: string;

  /** `PaidCorpId`: The corp that pays. */
  declare readonly paidCorpId: string;
}

/**
 * An order of a paid app was cancelled.
 *
 * Official name: 应用取消订单通知, info `cancel_order`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99353
 */
export class SuiteCancelOrderEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-suite.info.cancel_order';
  static override readonly fields: EventFields = suiteCancelOrderEventFields;

  declare readonly type: typeof SuiteCancelOrderEvent.type;

  /** `PaidCorpId`: The corp that pays. */
  declare readonly paidCorpId?: string;

  /** `OrderId`: The order. */
  declare readonly orderId?: string;
}

/** All classes above: the events that the library knows by name. */

export const wecomSuiteEventClasses = [
  SuiteTicketEvent,
  SuiteCreateAuthEvent,
  SuiteChangeAuthEvent,
  SuiteCancelAuthEvent,
  SuiteDelAuthEvent,
  SuiteResetPermanentCodeEvent,
  SuiteChangeAppAdminEvent,
  SuiteChangeContactEvent,
  SuiteCreateUserEvent,
  SuiteUpdateUserEvent,
  SuiteDeleteUserEvent,
  SuiteCreatePartyEvent,
  SuiteUpdatePartyEvent,
  SuiteDeletePartyEvent,
  SuiteUpdateTagEvent,
  SuiteShareAgentChangeEvent,
  SuiteShareChainChangeEvent,
  SuiteCorpArchAuthEvent,
  SuiteApproveSpecialAuthEvent,
  SuiteCancelSpecialAuthEvent,
  SuiteRegisterCorpEvent,
  SuiteEnterRegisterPackageEvent,
  SuiteBatchJobResultEvent,
  SuiteAgreeExternalUseridMigrationEvent,
  SuiteChangeExternalContactEvent,
  SuiteAddExternalContactEvent,
  SuiteEditExternalContactEvent,
  SuiteAddHalfExternalContactEvent,
  SuiteDelExternalContactEvent,
  SuiteDelFollowUserEvent,
  SuiteTransferFailEvent,
  SuiteMsgAuditApprovedEvent,
  SuiteChangeExternalChatEvent,
  SuiteCreateExternalChatEvent,
  SuiteUpdateExternalChatEvent,
  SuiteExternalChatAddMemberEvent,
  SuiteExternalChatDelMemberEvent,
  SuiteExternalChatChangeOwnerEvent,
  SuiteExternalChatChangeNameEvent,
  SuiteExternalChatChangeNoticeEvent,
  SuiteDismissExternalChatEvent,
  SuiteChangeExternalTagEvent,
  SuiteCreateExternalTagEvent,
  SuiteUpdateExternalTagEvent,
  SuiteDeleteExternalTagEvent,
  SuiteShuffleExternalTagEvent,
  SuiteCustomerAcquisitionEvent,
  SuiteCustomerAcquisitionBalanceLowEvent,
  SuiteCustomerAcquisitionBalanceExhaustedEvent,
  SuiteCustomerAcquisitionBalanceIncreasedEvent,
  SuiteCustomerAcquisitionQuotaExpireSoonEvent,
  SuiteCustomerAcquisitionLinkUnavailableEvent,
  SuiteCustomerAcquisitionDeleteLinkEvent,
  SuiteCustomerAcquisitionOpenProfileEvent,
  SuiteCustomerAcquisitionFriendRequestEvent,
  SuiteCustomerAcquisitionCustomerStartChatEvent,
  SuiteCustomerAcquisitionMessageFromCustomerEvent,
  SuiteCustomerAcquisitionDelFollowUserEvent,
  SuiteCustomerAcquisitionServiceBalanceLowEvent,
  SuiteCustomerAcquisitionServiceBalanceExhaustedEvent,
  SuiteCustomerAcquisitionServiceBalanceConsumedEvent,
  SuiteCustomerAcquisitionChangePriceEvent,
  SuiteCustomerAcquisitionPermitChangeEvent,
  SuiteChangeSchoolContactEvent,
  SuiteSchoolCreateStudentEvent,
  SuiteSchoolUpdateStudentEvent,
  SuiteSchoolDeleteStudentEvent,
  SuiteSchoolCreateParentEvent,
  SuiteSchoolUpdateParentEvent,
  SuiteSchoolDeleteParentEvent,
  SuiteSchoolSubscribeEvent,
  SuiteSchoolUnsubscribeEvent,
  SuiteSchoolCreateDepartmentEvent,
  SuiteSchoolUpdateDepartmentEvent,
  SuiteSchoolDeleteDepartmentEvent,
  SuiteChangeSchoolContactBatchEvent,
  SuiteSysApprovalChangeEvent,
  SuiteChatArchiveAuditApprovedSingleEvent,
  SuiteChatArchiveAuditApprovedRoomEvent,
  SuiteChatArchiveExportFinishedEvent,
  SuiteConversationNewMessageEvent,
  SuiteHitKeywordEvent,
  SuiteAdvancedApiExpiredEvent,
  SuiteAdvancedApiTrialExpiredEvent,
  SuiteUnlicensedNotifyEvent,
  SuiteLicensePaySuccessEvent,
  SuiteLicenseRefundEvent,
  SuiteAutoActivateEvent,
  SuiteOpenOrderEvent,
  SuiteChangeOrderEvent,
  SuitePayForAppSuccessEvent,
  SuiteRefundEvent,
  SuiteChangeEditionEvent,
  SuiteCancelOrderEvent,
] as const;
