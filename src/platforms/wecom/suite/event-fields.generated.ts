// Generated from catalogue/wecom-suite.json by `npm run generate`. Do not edit.

import type { EventFields } from '../../../model/event-fields.js';

export const suiteTicketEventFields: EventFields = {
  suiteId: { name: 'SuiteId', type: 'string' },
  suiteTicket: { name: 'SuiteTicket', type: 'string' },
};

export const suiteCreateAuthEventFields: EventFields = {
  suiteId: { name: 'SuiteId', type: 'string' },
  authCode: { name: 'AuthCode', type: 'string' },
  state: { name: 'State', type: 'string' },
};

export const suiteChangeAuthExtraInfoFields: EventFields = {
  authOpenKfIdList: { name: 'AuthOpenKfIdList', type: 'string', list: true, item: 'OpenKfId' },
};

export const suiteChangeAuthEventFields: EventFields = {
  suiteId: { name: 'SuiteId', type: 'string' },
  authCorpId: { name: 'AuthCorpId', type: 'string' },
  extraInfo: { name: 'ExtraInfo', type: 'object', fields: suiteChangeAuthExtraInfoFields },
  state: { name: 'State', type: 'string' },
};

export const suiteCancelAuthExtraInfoFields: EventFields = {
  authOpenKfIdList: { name: 'AuthOpenKfIdList', type: 'string', list: true, item: 'OpenKfId' },
};

export const suiteCancelAuthEventFields: EventFields = {
  suiteId: { name: 'SuiteId', type: 'string' },
  authCorpId: { name: 'AuthCorpId', type: 'string' },
  extraInfo: { name: 'ExtraInfo', type: 'object', fields: suiteCancelAuthExtraInfoFields },
};

export const suiteResetPermanentCodeEventFields: EventFields = { authCode: { name: 'AuthCode', type: 'string' } };

export const suiteChangeAppAdminEventFields: EventFields = { agentID: { name: 'AgentID', type: 'number' } };

export const suiteChangeContactItemTextFields: EventFields = { value: { name: 'Value', type: 'string' } };

export const suiteChangeContactItemWebFields: EventFields = {
  title: { name: 'Title', type: 'string' },
  url: { name: 'Url', type: 'string' },
};

export const suiteChangeContactItemFields: EventFields = {
  type: { name: 'Type', type: 'number' },
  name: { name: 'Name', type: 'string' },
  text: { name: 'Text', type: 'object', fields: suiteChangeContactItemTextFields },
  web: { name: 'Web', type: 'object', fields: suiteChangeContactItemWebFields },
};

export const suiteChangeContactEventFields: EventFields = {
  changeType: { name: 'ChangeType', type: 'string' },
  name: { name: 'Name', type: 'string' },
  userID: { name: 'UserID', type: 'string' },
  newUserID: { name: 'NewUserID', type: 'string' },
  alias: { name: 'Alias', type: 'string' },
  department: { name: 'Department', type: 'number', list: true, separator: ',' },
  isLeaderInDept: { name: 'IsLeaderInDept', type: 'number', list: true, separator: ',' },
  directLeader: { name: 'DirectLeader', type: 'string', list: true, separator: ',' },
  mainDepartment: { name: 'MainDepartment', type: 'number' },
  email: { name: 'Email', type: 'string' },
  bizMail: { name: 'BizMail', type: 'string' },
  mobile: { name: 'Mobile', type: 'string' },
  telephone: { name: 'Telephone', type: 'string' },
  gender: { name: 'Gender', type: 'number' },
  address: { name: 'Address', type: 'string' },
  position: { name: 'Position', type: 'string' },
  avatar: { name: 'Avatar', type: 'string' },
  status: { name: 'Status', type: 'number' },
  extAttr: { name: 'ExtAttr', type: 'object', list: true, item: 'Item', fields: suiteChangeContactItemFields },
  id: { name: 'Id', type: 'number' },
  parentId: { name: 'ParentId', type: 'string' },
  order: { name: 'Order', type: 'number' },
  tagId: { name: 'TagId', type: 'number' },
  addUserItems: { name: 'AddUserItems', type: 'string', list: true, separator: ',' },
  delUserItems: { name: 'DelUserItems', type: 'string', list: true, separator: ',' },
  addPartyItems: { name: 'AddPartyItems', type: 'number', list: true, separator: ',' },
  delPartyItems: { name: 'DelPartyItems', type: 'number', list: true, separator: ',' },
};

export const suiteShareAgentChangeEventFields: EventFields = {
  corpId: { name: 'CorpId', type: 'string' },
  suiteAppId: { name: 'AppId', type: 'number' },
  agentId: { name: 'AgentId', type: 'number' },
};

export const suiteShareChainChangeEventFields: EventFields = {
  suiteAppId: { name: 'AppId', type: 'string' },
  corpId: { name: 'CorpId', type: 'string' },
  agentId: { name: 'AgentId', type: 'number' },
};

export const suiteCorpArchAuthEventFields: EventFields = {
  suiteId: { name: 'SuiteId', type: 'string' },
  authCorpId: { name: 'AuthCorpId', type: 'string' },
};

export const suiteApproveSpecialAuthEventFields: EventFields = {
  suiteId: { name: 'SuiteId', type: 'string' },
  authCorpId: { name: 'AuthCorpId', type: 'string' },
  authType: { name: 'AuthType', type: 'string' },
};

export const suiteCancelSpecialAuthEventFields: EventFields = {
  suiteId: { name: 'SuiteId', type: 'string' },
  authCorpId: { name: 'AuthCorpId', type: 'string' },
  authType: { name: 'AuthType', type: 'string' },
};

export const suiteRegisterCorpContactSyncFields: EventFields = {
  accessToken: { name: 'AccessToken', type: 'string' },
  expiresIn: { name: 'ExpiresIn', type: 'number' },
};

export const suiteRegisterCorpAuthUserInfoFields: EventFields = { userId: { name: 'UserId', type: 'string' } };

export const suiteRegisterCorpEventFields: EventFields = {
  serviceCorpId: { name: 'ServiceCorpId', type: 'string' },
  authCorpId: { name: 'AuthCorpId', type: 'string' },
  registerCode: { name: 'RegisterCode', type: 'string' },
  contactSync: { name: 'ContactSync', type: 'object', fields: suiteRegisterCorpContactSyncFields },
  authUserInfo: { name: 'AuthUserInfo', type: 'object', fields: suiteRegisterCorpAuthUserInfoFields },
  templateId: { name: 'TemplateId', type: 'string' },
  state: { name: 'State', type: 'string' },
};

export const suiteEnterRegisterPackageAuthUserInfoFields: EventFields = { userId: { name: 'UserId', type: 'string' } };

export const suiteEnterRegisterPackageEventFields: EventFields = {
  serviceCorpId: { name: 'ServiceCorpId', type: 'string' },
  authCorpId: { name: 'AuthCorpId', type: 'string' },
  registerCode: { name: 'RegisterCode', type: 'string' },
  authUserInfo: { name: 'AuthUserInfo', type: 'object', fields: suiteEnterRegisterPackageAuthUserInfoFields },
  templateId: { name: 'TemplateId', type: 'string' },
  state: { name: 'State', type: 'string' },
};

export const suiteBatchJobResultBatchJobFields: EventFields = {
  jobId: { name: 'JobId', type: 'string' },
  jobType: { name: 'JobType', type: 'string' },
  errCode: { name: 'ErrCode', type: 'number' },
  errMsg: { name: 'ErrMsg', type: 'string' },
};

export const suiteBatchJobResultEventFields: EventFields = {
  batchJob: { name: 'BatchJob', type: 'object', fields: suiteBatchJobResultBatchJobFields },
};

export const suiteAgreeExternalUseridMigrationEventFields: EventFields = {
  serviceCorpId: { name: 'ServiceCorpId', type: 'string' },
};

export const suiteChangeExternalContactEventFields: EventFields = {
  changeType: { name: 'ChangeType', type: 'string' },
  linkId: { name: 'LinkId', type: 'string' },
  userID: { name: 'UserID', type: 'string' },
  externalUserID: { name: 'ExternalUserID', type: 'string' },
  state: { name: 'State', type: 'string' },
  welcomeCode: { name: 'WelcomeCode', type: 'string' },
  failReason: { name: 'FailReason', type: 'string' },
  source: { name: 'Source', type: 'string' },
};

export const suiteAddExternalContactEventFields: EventFields = {
  userID: { name: 'UserID', type: 'string' },
  externalUserID: { name: 'ExternalUserID', type: 'string' },
};

export const suiteEditExternalContactEventFields: EventFields = {
  userID: { name: 'UserID', type: 'string' },
  externalUserID: { name: 'ExternalUserID', type: 'string' },
};

export const suiteAddHalfExternalContactEventFields: EventFields = {
  userID: { name: 'UserID', type: 'string' },
  externalUserID: { name: 'ExternalUserID', type: 'string' },
};

export const suiteDelExternalContactEventFields: EventFields = {
  userID: { name: 'UserID', type: 'string' },
  externalUserID: { name: 'ExternalUserID', type: 'string' },
};

export const suiteDelFollowUserEventFields: EventFields = {
  userID: { name: 'UserID', type: 'string' },
  externalUserID: { name: 'ExternalUserID', type: 'string' },
};

export const suiteTransferFailEventFields: EventFields = {
  failReason: { name: 'FailReason', type: 'string' },
  userID: { name: 'UserID', type: 'string' },
  externalUserID: { name: 'ExternalUserID', type: 'string' },
};

export const suiteChangeExternalChatEventFields: EventFields = {
  changeType: { name: 'ChangeType', type: 'string' },
  chatId: { name: 'ChatId', type: 'string' },
  updateDetail: { name: 'UpdateDetail', type: 'string' },
  joinScene: { name: 'JoinScene', type: 'number' },
  quitScene: { name: 'QuitScene', type: 'number' },
  memChangeCnt: { name: 'MemChangeCnt', type: 'number' },
  memChangeList: { name: 'MemChangeList', type: 'string', list: true, item: 'Item' },
  lastMemVer: { name: 'LastMemVer', type: 'string' },
  curMemVer: { name: 'CurMemVer', type: 'string' },
};

export const suiteCreateExternalChatEventFields: EventFields = { chatId: { name: 'ChatId', type: 'string' } };

export const suiteUpdateExternalChatEventFields: EventFields = {
  chatId: { name: 'ChatId', type: 'string' },
  updateDetail: { name: 'UpdateDetail', type: 'string' },
};

export const suiteDismissExternalChatEventFields: EventFields = { chatId: { name: 'ChatId', type: 'string' } };

export const suiteChangeExternalTagEventFields: EventFields = {
  changeType: { name: 'ChangeType', type: 'string' },
  tagType: { name: 'TagType', type: 'string' },
  id: { name: 'Id', type: 'string' },
  strategyId: { name: 'StrategyId', type: 'string' },
};

export const suiteCustomerAcquisitionEventFields: EventFields = {
  changeType: { name: 'ChangeType', type: 'string' },
  linkId: { name: 'LinkId', type: 'string' },
  state: { name: 'State', type: 'string' },
  expireTime: { name: 'ExpireTime', type: 'date' },
  expireQuotaNum: { name: 'ExpireQuotaNum', type: 'number' },
  userID: { name: 'UserID', type: 'string' },
  externalUserID: { name: 'ExternalUserID', type: 'string' },
  chatSeq: { name: 'ChatSeq', type: 'number' },
  chatKey: { name: 'ChatKey', type: 'string' },
  onceKey: { name: 'OnceKey', type: 'string' },
  price: { name: 'Price', type: 'number' },
  effectiveTime: { name: 'EffectiveTime', type: 'date' },
};

export const suiteCustomerAcquisitionLinkUnavailableEventFields: EventFields = {
  linkId: { name: 'LinkId', type: 'string' },
};

export const suiteCustomerAcquisitionDeleteLinkEventFields: EventFields = {
  linkId: { name: 'LinkId', type: 'string' },
};

export const suiteCustomerAcquisitionOpenProfileEventFields: EventFields = {
  linkId: { name: 'LinkId', type: 'string' },
};

export const suiteCustomerAcquisitionFriendRequestEventFields: EventFields = {
  linkId: { name: 'LinkId', type: 'string' },
};

export const suiteCustomerAcquisitionCustomerStartChatEventFields: EventFields = {
  linkId: { name: 'LinkId', type: 'string' },
  userID: { name: 'UserID', type: 'string' },
  externalUserID: { name: 'ExternalUserID', type: 'string' },
};

export const suiteCustomerAcquisitionServiceBalanceConsumedEventFields: EventFields = {
  linkId: { name: 'LinkId', type: 'string' },
};

export const suiteCustomerAcquisitionChangePriceEventFields: EventFields = {
  linkId: { name: 'LinkId', type: 'string' },
};

export const suiteChangeSchoolContactEventFields: EventFields = {
  changeType: { name: 'ChangeType', type: 'string' },
  id: { name: 'Id', type: 'string' },
  newId: { name: 'NewId', type: 'string' },
};

export const suiteSchoolCreateStudentEventFields: EventFields = { id: { name: 'Id', type: 'string' } };

export const suiteSchoolUpdateStudentEventFields: EventFields = { id: { name: 'Id', type: 'string' } };

export const suiteSchoolDeleteStudentEventFields: EventFields = { id: { name: 'Id', type: 'string' } };

export const suiteSchoolCreateParentEventFields: EventFields = { id: { name: 'Id', type: 'string' } };

export const suiteSchoolUpdateParentEventFields: EventFields = { id: { name: 'Id', type: 'string' } };

export const suiteSchoolDeleteParentEventFields: EventFields = { id: { name: 'Id', type: 'string' } };

export const suiteSchoolSubscribeEventFields: EventFields = { id: { name: 'Id', type: 'string' } };

export const suiteSchoolUnsubscribeEventFields: EventFields = { id: { name: 'Id', type: 'string' } };

export const suiteSchoolCreateDepartmentEventFields: EventFields = { id: { name: 'Id', type: 'string' } };

export const suiteSchoolUpdateDepartmentEventFields: EventFields = { id: { name: 'Id', type: 'string' } };

export const suiteSchoolDeleteDepartmentEventFields: EventFields = { id: { name: 'Id', type: 'string' } };

export const suiteChangeSchoolContactBatchChangeListFields: EventFields = {
  changeType: { name: 'ChangeType', type: 'string' },
  id: { name: 'Id', type: 'string' },
  newId: { name: 'NewId', type: 'string' },
  timeStamp: { name: 'TimeStamp', type: 'date' },
};

export const suiteChangeSchoolContactBatchEventFields: EventFields = {
  changeList: { name: 'ChangeList', type: 'object', list: true, fields: suiteChangeSchoolContactBatchChangeListFields },
};

export const suiteSysApprovalChangeApprovalInfoApplyerFields: EventFields = {
  userId: { name: 'UserId', type: 'string' },
  party: { name: 'Party', type: 'number' },
};

export const suiteSysApprovalChangeApprovalInfoNotifyerFields: EventFields = {
  userId: { name: 'UserId', type: 'string' },
};

export const suiteSysApprovalChangeApprovalInfoSpRecordDetailsApproverFields: EventFields = {
  userId: { name: 'UserId', type: 'string' },
};

export const suiteSysApprovalChangeApprovalInfoSpRecordDetailsFields: EventFields = {
  approver: {
    name: 'Approver',
    type: 'object',
    fields: suiteSysApprovalChangeApprovalInfoSpRecordDetailsApproverFields,
  },
  spStatus: { name: 'SpStatus', type: 'number' },
  spTime: { name: 'SpTime', type: 'date' },
  speech: { name: 'Speech', type: 'string' },
  attach: { name: 'Attach', type: 'string', list: true },
};

export const suiteSysApprovalChangeApprovalInfoSpRecordFields: EventFields = {
  spStatus: { name: 'SpStatus', type: 'number' },
  approverAttr: { name: 'ApproverAttr', type: 'number' },
  details: {
    name: 'Details',
    type: 'object',
    list: true,
    fields: suiteSysApprovalChangeApprovalInfoSpRecordDetailsFields,
  },
};

export const suiteSysApprovalChangeApprovalInfoCommentsCommentUserInfoFields: EventFields = {
  userId: { name: 'UserId', type: 'string' },
};

export const suiteSysApprovalChangeApprovalInfoCommentsFields: EventFields = {
  commentId: { name: 'CommentId', type: 'string' },
  commentUserInfo: {
    name: 'CommentUserInfo',
    type: 'object',
    fields: suiteSysApprovalChangeApprovalInfoCommentsCommentUserInfoFields,
  },
  commentContent: { name: 'CommentContent', type: 'string' },
  attach: { name: 'Attach', type: 'string', list: true },
  commentTime: { name: 'CommentTime', type: 'date' },
};

export const suiteSysApprovalChangeApprovalInfoProcessListNodeListSubNodeListUserInfoFields: EventFields = {
  userId: { name: 'UserId', type: 'string' },
};

export const suiteSysApprovalChangeApprovalInfoProcessListNodeListSubNodeListFields: EventFields = {
  userInfo: {
    name: 'UserInfo',
    type: 'object',
    fields: suiteSysApprovalChangeApprovalInfoProcessListNodeListSubNodeListUserInfoFields,
  },
  spYj: { name: 'SpYj', type: 'number' },
  sptime: { name: 'Sptime', type: 'date' },
  speech: { name: 'Speech', type: 'string' },
  mediaIds: { name: 'MediaIds', type: 'string', list: true },
};

export const suiteSysApprovalChangeApprovalInfoProcessListNodeListFields: EventFields = {
  nodeType: { name: 'NodeType', type: 'number' },
  spStatus: { name: 'SpStatus', type: 'number' },
  apvRel: { name: 'ApvRel', type: 'number' },
  subNodeList: {
    name: 'SubNodeList',
    type: 'object',
    list: true,
    fields: suiteSysApprovalChangeApprovalInfoProcessListNodeListSubNodeListFields,
  },
};

export const suiteSysApprovalChangeApprovalInfoProcessListFields: EventFields = {
  nodeList: {
    name: 'NodeList',
    type: 'object',
    list: true,
    fields: suiteSysApprovalChangeApprovalInfoProcessListNodeListFields,
  },
};

export const suiteSysApprovalChangeApprovalInfoFields: EventFields = {
  statuChangeEvent: { name: 'StatuChangeEvent', type: 'number' },
  spNo: { name: 'SpNo', type: 'string' },
  spName: { name: 'SpName', type: 'string' },
  spStatus: { name: 'SpStatus', type: 'number' },
  templateId: { name: 'TemplateId', type: 'string' },
  applyer: { name: 'Applyer', type: 'object', fields: suiteSysApprovalChangeApprovalInfoApplyerFields },
  applyTime: { name: 'ApplyTime', type: 'date' },
  notifyer: { name: 'Notifyer', type: 'object', list: true, fields: suiteSysApprovalChangeApprovalInfoNotifyerFields },
  spRecord: { name: 'SpRecord', type: 'object', list: true, fields: suiteSysApprovalChangeApprovalInfoSpRecordFields },
  comments: { name: 'Comments', type: 'object', list: true, fields: suiteSysApprovalChangeApprovalInfoCommentsFields },
  processList: { name: 'ProcessList', type: 'object', fields: suiteSysApprovalChangeApprovalInfoProcessListFields },
};

export const suiteSysApprovalChangeEventFields: EventFields = {
  approvalInfo: { name: 'ApprovalInfo', type: 'object', fields: suiteSysApprovalChangeApprovalInfoFields },
};

export const suiteChatArchiveAuditApprovedSingleEventFields: EventFields = {
  suiteId: { name: 'SuiteId', type: 'string' },
  authCorpId: { name: 'AuthCorpId', type: 'string' },
  openUserID: { name: 'OpenUserID', type: 'string' },
  externalUserID: { name: 'ExternalUserID', type: 'string' },
  chatId: { name: 'ChatId', type: 'string' },
};

export const suiteChatArchiveAuditApprovedRoomEventFields: EventFields = {
  openUserID: { name: 'OpenUserID', type: 'string' },
  externalUserID: { name: 'ExternalUserID', type: 'string' },
  chatId: { name: 'ChatId', type: 'string' },
};

export const suiteChatArchiveExportFinishedEventFields: EventFields = {
  suiteId: { name: 'SuiteId', type: 'string' },
  authCorpId: { name: 'AuthCorpId', type: 'string' },
  jobId: { name: 'JobId', type: 'string' },
};

export const suiteConversationNewMessageEventFields: EventFields = {
  suiteId: { name: 'SuiteId', type: 'string' },
  authCorpId: { name: 'AuthCorpId', type: 'string' },
  token: { name: 'Token', type: 'string' },
};

export const suiteHitKeywordEventFields: EventFields = {
  suiteId: { name: 'SuiteId', type: 'string' },
  authCorpId: { name: 'AuthCorpId', type: 'string' },
  token: { name: 'Token', type: 'string' },
};

export const suiteAdvancedApiExpiredChatArchiveApiFields: EventFields = {
  edition: { name: 'Edition', type: 'number' },
};

export const suiteAdvancedApiExpiredEventFields: EventFields = {
  serviceCorpId: { name: 'ServiceCorpId', type: 'string' },
  authCorpId: { name: 'AuthCorpId', type: 'string' },
  advanceApiType: { name: 'AdvanceApiType', type: 'number' },
  chatArchiveApi: { name: 'ChatArchiveApi', type: 'object', fields: suiteAdvancedApiExpiredChatArchiveApiFields },
};

export const suiteAdvancedApiTrialExpiredEventFields: EventFields = {
  serviceCorpId: { name: 'ServiceCorpId', type: 'string' },
  authCorpId: { name: 'AuthCorpId', type: 'string' },
  advanceApiType: { name: 'AdvanceApiType', type: 'number' },
};

export const suiteUnlicensedNotifyEventFields: EventFields = { agentID: { name: 'AgentID', type: 'string' } };

export const suiteLicensePaySuccessEventFields: EventFields = {
  serviceCorpId: { name: 'ServiceCorpId', type: 'string' },
  authCorpId: { name: 'AuthCorpId', type: 'string' },
  orderId: { name: 'OrderId', type: 'string' },
  buyerUserId: { name: 'BuyerUserId', type: 'string' },
};

export const suiteLicenseRefundEventFields: EventFields = {
  serviceCorpId: { name: 'ServiceCorpId', type: 'string' },
  authCorpId: { name: 'AuthCorpId', type: 'string' },
  orderId: { name: 'OrderId', type: 'string' },
  orderStatus: { name: 'OrderStatus', type: 'number' },
};

export const suiteAutoActivateAccountListFields: EventFields = {
  activeCode: { name: 'ActiveCode', type: 'string' },
  type: { name: 'Type', type: 'number' },
  expireTime: { name: 'ExpireTime', type: 'date' },
  userId: { name: 'UserId', type: 'string' },
  previousStatus: { name: 'PreviousStatus', type: 'number' },
  previousActiveCode: { name: 'PreviousActiveCode', type: 'string' },
};

export const suiteAutoActivateEventFields: EventFields = {
  serviceCorpId: { name: 'ServiceCorpId', type: 'string' },
  authCorpId: { name: 'AuthCorpId', type: 'string' },
  scene: { name: 'Scene', type: 'number' },
  accountList: { name: 'AccountList', type: 'object', list: true, fields: suiteAutoActivateAccountListFields },
};

export const suiteOpenOrderEventFields: EventFields = {
  suiteId: { name: 'SuiteId', type: 'string' },
  paidCorpId: { name: 'PaidCorpId', type: 'string' },
  orderId: { name: 'OrderId', type: 'string' },
  operatorId: { name: 'OperatorId', type: 'string' },
};

export const suiteChangeOrderEventFields: EventFields = {
  suiteId: { name: 'SuiteId', type: 'string' },
  paidCorpId: { name: 'PaidCorpId', type: 'string' },
  oldOrderId: { name: 'OldOrderId', type: 'string' },
  newOrderId: { name: 'NewOrderId', type: 'string' },
};

export const suitePayForAppSuccessEventFields: EventFields = {
  suiteId: { name: 'SuiteId', type: 'string' },
  paidCorpId: { name: 'PaidCorpId', type: 'string' },
  orderId: { name: 'OrderId', type: 'string' },
};

export const suiteRefundEventFields: EventFields = {
  suiteId: { name: 'SuiteId', type: 'string' },
  paidCorpId: { name: 'PaidCorpId', type: 'string' },
  orderId: { name: 'OrderId', type: 'string' },
};

export const suiteChangeEditionEventFields: EventFields = {
  suiteId: { name: 'SuiteId', type: 'string' },
  paidCorpId: { name: 'PaidCorpId', type: 'string' },
};

export const suiteCancelOrderEventFields: EventFields = {
  paidCorpId: { name: 'PaidCorpId', type: 'string' },
  orderId: { name: 'OrderId', type: 'string' },
};
