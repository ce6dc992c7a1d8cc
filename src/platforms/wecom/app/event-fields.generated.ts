// Generated from catalogue/wecom.json by `npm run generate`. Do not edit.

import type { EventFields } from '../../../model/event-fields.js';

export const textMessageFields: EventFields = {
  agentID: { name: 'AgentID', type: 'number' },
  content: { name: 'Content', type: 'string' },
};

export const imageMessageFields: EventFields = {
  agentID: { name: 'AgentID', type: 'number' },
  picUrl: { name: 'PicUrl', type: 'string' },
  mediaId: { name: 'MediaId', type: 'string' },
};

export const voiceMessageFields: EventFields = {
  agentID: { name: 'AgentID', type: 'number' },
  format: { name: 'Format', type: 'string' },
  mediaId: { name: 'MediaId', type: 'string' },
};

export const videoMessageFields: EventFields = {
  agentID: { name: 'AgentID', type: 'number' },
  mediaId: { name: 'MediaId', type: 'string' },
  thumbMediaId: { name: 'ThumbMediaId', type: 'string' },
};

export const shortVideoMessageFields: EventFields = {
  mediaId: { name: 'MediaId', type: 'string' },
  thumbMediaId: { name: 'ThumbMediaId', type: 'string' },
};

export const fileMessageFields: EventFields = {
  title: { name: 'Title', type: 'string' },
  description: { name: 'Description', type: 'string' },
  fileKey: { name: 'FileKey', type: 'string' },
  fileMd5: { name: 'FileMd5', type: 'string' },
  fileTotalLen: { name: 'FileTotalLen', type: 'number' },
};

export const locationMessageFields: EventFields = {
  agentID: { name: 'AgentID', type: 'number' },
  appType: { name: 'AppType', type: 'string' },
  locationX: { name: 'Location_X', type: 'number' },
  locationY: { name: 'Location_Y', type: 'number' },
  scale: { name: 'Scale', type: 'number' },
  label: { name: 'Label', type: 'string' },
};

export const linkMessageFields: EventFields = {
  agentID: { name: 'AgentID', type: 'number' },
  title: { name: 'Title', type: 'string' },
  description: { name: 'Description', type: 'string' },
  url: { name: 'Url', type: 'string' },
  picUrl: { name: 'PicUrl', type: 'string' },
};

export const subscribeEventFields: EventFields = {
  agentID: { name: 'AgentID', type: 'number' },
  eventKey: { name: 'EventKey', type: 'string' },
};

export const unsubscribeEventFields: EventFields = {
  agentID: { name: 'AgentID', type: 'number' },
  eventKey: { name: 'EventKey', type: 'string' },
};

export const enterAgentEventFields: EventFields = {
  agentID: { name: 'AgentID', type: 'number' },
  eventKey: { name: 'EventKey', type: 'string' },
};

export const locationReportEventFields: EventFields = {
  agentID: { name: 'AgentID', type: 'number' },
  appType: { name: 'AppType', type: 'string' },
  latitude: { name: 'Latitude', type: 'number' },
  longitude: { name: 'Longitude', type: 'number' },
  precision: { name: 'Precision', type: 'number' },
};

export const menuClickEventFields: EventFields = {
  agentID: { name: 'AgentID', type: 'number' },
  eventKey: { name: 'EventKey', type: 'string' },
};

export const menuViewEventFields: EventFields = {
  agentID: { name: 'AgentID', type: 'number' },
  eventKey: { name: 'EventKey', type: 'string' },
};

export const menuViewMiniProgramEventFields: EventFields = { eventKey: { name: 'EventKey', type: 'string' } };

export const scanCodeInfoFields: EventFields = {
  scanType: { name: 'ScanType', type: 'string' },
  scanResult: { name: 'ScanResult', type: 'string' },
};

export const scanCodePushEventFields: EventFields = {
  agentID: { name: 'AgentID', type: 'number' },
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

export const taskCardClickEventFields: EventFields = {
  agentID: { name: 'AgentID', type: 'number' },
  eventKey: { name: 'EventKey', type: 'string' },
  taskId: { name: 'TaskId', type: 'string' },
};

export const templateCardSelectedItemFields: EventFields = {
  questionKey: { name: 'QuestionKey', type: 'string' },
  optionIds: { name: 'OptionIds', aliases: ['OpitonIds'], type: 'string', list: true, item: ['OptionId', 'OpitonId'] },
};

export const templateCardEventFields: EventFields = {
  agentID: { name: 'AgentID', type: 'number' },
  taskId: { name: 'TaskId', type: 'string' },
  cardType: { name: 'CardType', type: 'string' },
  responseCode: { name: 'ResponseCode', type: 'string' },
  eventKey: { name: 'EventKey', type: 'string' },
  selectedItems: {
    name: 'SelectedItems',
    type: 'object',
    list: true,
    item: 'SelectedItem',
    fields: templateCardSelectedItemFields,
  },
};

export const templateCardMenuEventFields: EventFields = {
  eventKey: { name: 'EventKey', type: 'string' },
  taskId: { name: 'TaskId', type: 'string' },
  cardType: { name: 'CardType', type: 'string' },
  responseCode: { name: 'ResponseCode', type: 'string' },
};

export const batchJobResultBatchJobFields: EventFields = {
  jobId: { name: 'JobId', type: 'string' },
  jobType: { name: 'JobType', type: 'string' },
  errCode: { name: 'ErrCode', type: 'number' },
  errMsg: { name: 'ErrMsg', type: 'string' },
};

export const batchJobResultEventFields: EventFields = {
  batchJob: { name: 'BatchJob', type: 'object', fields: batchJobResultBatchJobFields },
};

export const openApprovalChangeApprovalInfoApprovalNodeItemFields: EventFields = {
  itemUserid: { name: 'ItemUserId', aliases: ['ItemUserid'], type: 'string' },
  itemName: { name: 'ItemName', type: 'string' },
  itemParty: { name: 'ItemParty', type: 'string' },
  itemImage: { name: 'ItemImage', type: 'string' },
  itemStatus: { name: 'ItemStatus', type: 'number' },
  itemOpTime: { name: 'ItemOpTime', type: 'date' },
  itemSpeech: { name: 'ItemSpeech', type: 'string' },
};

export const openApprovalChangeApprovalInfoApprovalNodeFields: EventFields = {
  nodeStatus: { name: 'NodeStatus', type: 'number' },
  nodeAttr: { name: 'NodeAttr', type: 'number' },
  nodeType: { name: 'NodeType', type: 'number' },
  items: {
    name: 'Items',
    type: 'object',
    list: true,
    item: 'Item',
    fields: openApprovalChangeApprovalInfoApprovalNodeItemFields,
  },
};

export const openApprovalChangeApprovalInfoNotifyNodeFields: EventFields = {
  itemUserid: { name: 'ItemUserId', aliases: ['ItemUserid'], type: 'string' },
  itemName: { name: 'ItemName', type: 'string' },
  itemParty: { name: 'ItemParty', type: 'string' },
  itemImage: { name: 'ItemImage', type: 'string' },
};

export const openApprovalChangeApprovalInfoFields: EventFields = {
  thirdNo: { name: 'ThirdNo', type: 'string' },
  openTemplateId: { name: 'OpenTemplateId', type: 'string' },
  openSpName: { name: 'OpenSpName', type: 'string' },
  openSpStatus: { name: 'OpenSpStatus', type: 'number' },
  applyTime: { name: 'ApplyTime', type: 'date' },
  applyUserId: { name: 'ApplyUserId', type: 'string' },
  applyUserName: { name: 'ApplyUserName', type: 'string' },
  applyUserParty: { name: 'ApplyUserParty', type: 'string' },
  applyUserImage: { name: 'ApplyUserImage', type: 'string' },
  approvalNodes: {
    name: 'ApprovalNodes',
    type: 'object',
    list: true,
    item: 'ApprovalNode',
    fields: openApprovalChangeApprovalInfoApprovalNodeFields,
  },
  notifyNodes: {
    name: 'NotifyNodes',
    type: 'object',
    list: true,
    item: 'NotifyNode',
    fields: openApprovalChangeApprovalInfoNotifyNodeFields,
  },
  approverStep: { name: 'ApproverStep', type: 'number' },
};

export const openApprovalChangeEventFields: EventFields = {
  agentID: { name: 'AgentID', type: 'number' },
  approvalInfo: { name: 'ApprovalInfo', type: 'object', fields: openApprovalChangeApprovalInfoFields },
};

export const sysApprovalChangeApprovalInfoApplyerFields: EventFields = {
  userId: { name: 'UserId', type: 'string' },
  party: { name: 'Party', type: 'number' },
};

export const sysApprovalChangeApprovalInfoNotifyerFields: EventFields = { userId: { name: 'UserId', type: 'string' } };

export const sysApprovalChangeApprovalInfoSpRecordDetailsApproverFields: EventFields = {
  userId: { name: 'UserId', type: 'string' },
};

export const sysApprovalChangeApprovalInfoSpRecordDetailsFields: EventFields = {
  approver: { name: 'Approver', type: 'object', fields: sysApprovalChangeApprovalInfoSpRecordDetailsApproverFields },
  spStatus: { name: 'SpStatus', type: 'number' },
  spTime: { name: 'SpTime', type: 'date' },
  speech: { name: 'Speech', type: 'string' },
  attach: { name: 'Attach', type: 'string', list: true },
};

export const sysApprovalChangeApprovalInfoSpRecordFields: EventFields = {
  spStatus: { name: 'SpStatus', type: 'number' },
  approverAttr: { name: 'ApproverAttr', type: 'number' },
  details: { name: 'Details', type: 'object', list: true, fields: sysApprovalChangeApprovalInfoSpRecordDetailsFields },
};

export const sysApprovalChangeApprovalInfoCommentsCommentUserInfoFields: EventFields = {
  userId: { name: 'UserId', type: 'string' },
};

export const sysApprovalChangeApprovalInfoCommentsFields: EventFields = {
  commentId: { name: 'CommentId', type: 'string' },
  commentUserInfo: {
    name: 'CommentUserInfo',
    type: 'object',
    fields: sysApprovalChangeApprovalInfoCommentsCommentUserInfoFields,
  },
  commentContent: { name: 'CommentContent', type: 'string' },
  attach: { name: 'Attach', type: 'string', list: true },
  commentTime: { name: 'CommentTime', type: 'date' },
};

export const sysApprovalChangeApprovalInfoProcessListNodeListSubNodeListUserInfoFields: EventFields = {
  userId: { name: 'UserId', type: 'string' },
};

export const sysApprovalChangeApprovalInfoProcessListNodeListSubNodeListFields: EventFields = {
  userInfo: {
    name: 'UserInfo',
    type: 'object',
    fields: sysApprovalChangeApprovalInfoProcessListNodeListSubNodeListUserInfoFields,
  },
  spYj: { name: 'SpYj', type: 'number' },
  sptime: { name: 'Sptime', type: 'date' },
  speech: { name: 'Speech', type: 'string' },
  mediaIds: { name: 'MediaIds', type: 'string', list: true },
};

export const sysApprovalChangeApprovalInfoProcessListNodeListFields: EventFields = {
  nodeType: { name: 'NodeType', type: 'number' },
  spStatus: { name: 'SpStatus', type: 'number' },
  apvRel: { name: 'ApvRel', type: 'number' },
  subNodeList: {
    name: 'SubNodeList',
    type: 'object',
    list: true,
    fields: sysApprovalChangeApprovalInfoProcessListNodeListSubNodeListFields,
  },
};

export const sysApprovalChangeApprovalInfoProcessListFields: EventFields = {
  nodeList: {
    name: 'NodeList',
    type: 'object',
    list: true,
    fields: sysApprovalChangeApprovalInfoProcessListNodeListFields,
  },
};

export const sysApprovalChangeApprovalInfoFields: EventFields = {
  statuChangeEvent: { name: 'StatuChangeEvent', type: 'number' },
  spNo: { name: 'SpNo', type: 'string' },
  spName: { name: 'SpName', type: 'string' },
  spStatus: { name: 'SpStatus', type: 'number' },
  templateId: { name: 'TemplateId', type: 'string' },
  applyer: { name: 'Applyer', type: 'object', fields: sysApprovalChangeApprovalInfoApplyerFields },
  applyTime: { name: 'ApplyTime', type: 'date' },
  notifyer: { name: 'Notifyer', type: 'object', list: true, fields: sysApprovalChangeApprovalInfoNotifyerFields },
  spRecord: { name: 'SpRecord', type: 'object', list: true, fields: sysApprovalChangeApprovalInfoSpRecordFields },
  comments: { name: 'Comments', type: 'object', list: true, fields: sysApprovalChangeApprovalInfoCommentsFields },
  processList: { name: 'ProcessList', type: 'object', fields: sysApprovalChangeApprovalInfoProcessListFields },
};

export const sysApprovalChangeEventFields: EventFields = {
  agentID: { name: 'AgentID', type: 'number' },
  approvalInfo: { name: 'ApprovalInfo', type: 'object', fields: sysApprovalChangeApprovalInfoFields },
};

export const shareAgentChangeEventFields: EventFields = {
  corpId: { name: 'CorpId', type: 'string' },
  suiteAppId: { name: 'AppId', type: 'number' },
  agentId: { name: 'AgentId', type: 'number' },
};

export const inactiveAlertEventFields: EventFields = { effectTime: { name: 'EffectTime', type: 'date' } };

export const closeInactiveAgentEventFields: EventFields = { agentID: { name: 'AgentID', type: 'number' } };

export const reopenInactiveAgentEventFields: EventFields = { agentID: { name: 'AgentID', type: 'number' } };

export const lowActiveAlertEventFields: EventFields = { effectTime: { name: 'EffectTime', type: 'date' } };

export const lowActiveEventFields: EventFields = { eventKey: { name: 'EventKey', type: 'string' } };

export const activeRestoredEventFields: EventFields = { eventKey: { name: 'EventKey', type: 'string' } };

export const switchWorkbenchModeEventFields: EventFields = {
  agentID: { name: 'AgentID', type: 'number' },
  mode: { name: 'Mode', type: 'number' },
};

export const unlicensedNotifyEventFields: EventFields = { agentID: { name: 'AgentID', type: 'number' } };

export const changeAppAdminEventFields: EventFields = { agentID: { name: 'AgentID', type: 'number' } };

export const agreeExternalUseridMigrationEventFields: EventFields = {
  serviceCorpId: { name: 'ServiceCorpId', type: 'string' },
};

export const kfMessageEventFields: EventFields = {
  token: { name: 'Token', type: 'string' },
  openKfId: { name: 'OpenKfId', type: 'string' },
};

export const kfAccountAuthChangeEventFields: EventFields = {
  authAddOpenKfId: { name: 'AuthAddOpenKfId', type: 'string', list: true },
  authDelOpenKfId: { name: 'AuthDelOpenKfId', type: 'string', list: true },
};

export const programNotifyEventFields: EventFields = {
  notifyId: { name: 'NotifyId', type: 'string' },
  notifyScene: { name: 'NotifyScene', type: 'number' },
};

export const uploadMediaJobFinishEventFields: EventFields = { jobId: { name: 'JobId', type: 'string' } };

export const livingStatusChangeEventFields: EventFields = {
  agentID: { name: 'AgentID', type: 'number' },
  livingId: { name: 'LivingId', type: 'string' },
  status: { name: 'Status', type: 'number' },
};

export const bookMeetingRoomEventFields: EventFields = {
  meetingRoomId: { name: 'MeetingRoomId', type: 'number' },
  meetingId: { name: 'MeetingId', type: 'string' },
};

export const cancelMeetingRoomEventFields: EventFields = {
  meetingRoomId: { name: 'MeetingRoomId', type: 'number' },
  meetingId: { name: 'MeetingId', type: 'string' },
};

export const addCalendarEventFields: EventFields = { calId: { name: 'CalId', type: 'string' } };

export const modifyCalendarEventFields: EventFields = { calId: { name: 'CalId', type: 'string' } };

export const deleteCalendarEventFields: EventFields = { calId: { name: 'CalId', type: 'string' } };

export const addScheduleEventFields: EventFields = {
  scheduleId: { name: 'ScheduleId', type: 'string' },
  calId: { name: 'CalId', type: 'string' },
};

export const modifyScheduleEventFields: EventFields = {
  scheduleId: { name: 'ScheduleId', type: 'string' },
  calId: { name: 'CalId', type: 'string' },
};

export const deleteScheduleEventFields: EventFields = {
  scheduleId: { name: 'ScheduleId', type: 'string' },
  calId: { name: 'CalId', type: 'string' },
};

export const respondScheduleEventFields: EventFields = {
  eventKey: { name: 'EventKey', type: 'string' },
  calId: { name: 'CalId', type: 'string' },
  scheduleId: { name: 'ScheduleId', type: 'string' },
};

export const payTransactionResourceFields: EventFields = {
  algorithm: { name: 'algorithm', type: 'string' },
  ciphertext: { name: 'ciphertext', type: 'string' },
  associatedData: { name: 'associated_data', type: 'string' },
  nonce: { name: 'nonce', type: 'string' },
};

export const payTransactionEventFields: EventFields = {
  eventKey: { name: 'EventKey', type: 'string' },
  id: { name: 'id', type: 'string' },
  eventType: { name: 'event_type', type: 'string' },
  resourceType: { name: 'resource_type', type: 'string' },
  resource: { name: 'resource', type: 'object', fields: payTransactionResourceFields },
  summary: { name: 'summary', type: 'string' },
};

export const payRefundResourceFields: EventFields = {
  algorithm: { name: 'algorithm', type: 'string' },
  ciphertext: { name: 'ciphertext', type: 'string' },
  associatedData: { name: 'associated_data', type: 'string' },
  nonce: { name: 'nonce', type: 'string' },
};

export const payRefundEventFields: EventFields = {
  eventKey: { name: 'EventKey', type: 'string' },
  id: { name: 'id', type: 'string' },
  eventType: { name: 'event_type', type: 'string' },
  resourceType: { name: 'resource_type', type: 'string' },
  resource: { name: 'resource', type: 'object', fields: payRefundResourceFields },
  summary: { name: 'summary', type: 'string' },
};

export const submitVipAccountApprovalEventFields: EventFields = {
  agentID: { name: 'AgentID', type: 'number' },
  businessType: { name: 'BusinessType', type: 'number' },
  applyId: { name: 'ApplyId', type: 'string' },
  applyReason: { name: 'ApplyReason', type: 'string' },
};

export const finishVipAccountApprovalEventFields: EventFields = {
  agentID: { name: 'AgentID', type: 'number' },
  finishType: { name: 'FinishType', type: 'number' },
  applyId: { name: 'ApplyId', type: 'string' },
};

export const appEmailChangeEventFields: EventFields = {
  changeType: { name: 'ChangeType', type: 'string' },
  amount: { name: 'Amount', type: 'number' },
};

export const publicEmailChangeEventFields: EventFields = {
  eventKey: { name: 'EventKey', type: 'string' },
  changeType: { name: 'ChangeType', type: 'string' },
  id: { name: 'Id', type: 'number' },
  amount: { name: 'Amount', type: 'number' },
};

export const securityEventFields: EventFields = { changeType: { name: 'ChangeType', type: 'string' } };

export const changeContactItemTextFields: EventFields = { value: { name: 'Value', type: 'string' } };

export const changeContactItemWebFields: EventFields = {
  title: { name: 'Title', type: 'string' },
  url: { name: 'Url', type: 'string' },
};

export const changeContactItemFields: EventFields = {
  type: { name: 'Type', type: 'number' },
  name: { name: 'Name', type: 'string' },
  text: { name: 'Text', type: 'object', fields: changeContactItemTextFields },
  web: { name: 'Web', type: 'object', fields: changeContactItemWebFields },
};

export const changeContactEventFields: EventFields = {
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
  extAttr: { name: 'ExtAttr', type: 'object', list: true, item: 'Item', fields: changeContactItemFields },
  id: { name: 'Id', type: 'number' },
  parentId: { name: 'ParentId', type: 'string' },
  order: { name: 'Order', type: 'number' },
  tagId: { name: 'TagId', type: 'number' },
  addUserItems: { name: 'AddUserItems', type: 'string', list: true, separator: ',' },
  delUserItems: { name: 'DelUserItems', type: 'string', list: true, separator: ',' },
  addPartyItems: { name: 'AddPartyItems', type: 'number', list: true, separator: ',' },
  delPartyItems: { name: 'DelPartyItems', type: 'number', list: true, separator: ',' },
};

export const createUserEventFields: EventFields = { userID: { name: 'UserID', type: 'string' } };

export const updateUserEventFields: EventFields = { userID: { name: 'UserID', type: 'string' } };

export const deleteUserEventFields: EventFields = { userID: { name: 'UserID', type: 'string' } };

export const createPartyEventFields: EventFields = { id: { name: 'Id', type: 'number' } };

export const updatePartyEventFields: EventFields = { id: { name: 'Id', type: 'number' } };

export const deletePartyEventFields: EventFields = { id: { name: 'Id', type: 'number' } };

export const updateTagEventFields: EventFields = { tagId: { name: 'TagId', type: 'number' } };

export const changeChainEventFields: EventFields = {
  changeType: { name: 'ChangeType', type: 'string' },
  chainId: { name: 'ChainId', type: 'string' },
  groupIds: { name: 'GroupIds', type: 'number', list: true, item: 'GroupId' },
  corpIds: { name: 'CorpIds', type: 'string', list: true, item: 'CorpId' },
};

export const changeExternalContactEventFields: EventFields = {
  changeType: { name: 'ChangeType', type: 'string' },
  linkId: { name: 'LinkId', type: 'string' },
  userID: { name: 'UserID', type: 'string' },
  externalUserID: { name: 'ExternalUserID', type: 'string' },
  state: { name: 'State', type: 'string' },
  welcomeCode: { name: 'WelcomeCode', type: 'string' },
  failReason: { name: 'FailReason', type: 'string' },
  source: { name: 'Source', type: 'string' },
};

export const addExternalContactEventFields: EventFields = {
  userID: { name: 'UserID', type: 'string' },
  externalUserID: { name: 'ExternalUserID', type: 'string' },
};

export const editExternalContactEventFields: EventFields = {
  userID: { name: 'UserID', type: 'string' },
  externalUserID: { name: 'ExternalUserID', type: 'string' },
};

export const addHalfExternalContactEventFields: EventFields = {
  userID: { name: 'UserID', type: 'string' },
  externalUserID: { name: 'ExternalUserID', type: 'string' },
};

export const delExternalContactEventFields: EventFields = {
  userID: { name: 'UserID', type: 'string' },
  externalUserID: { name: 'ExternalUserID', type: 'string' },
};

export const delFollowUserEventFields: EventFields = {
  userID: { name: 'UserID', type: 'string' },
  externalUserID: { name: 'ExternalUserID', type: 'string' },
};

export const transferFailEventFields: EventFields = {
  failReason: { name: 'FailReason', type: 'string' },
  userID: { name: 'UserID', type: 'string' },
  externalUserID: { name: 'ExternalUserID', type: 'string' },
};

export const msgAuditApprovedEventFields: EventFields = {
  userID: { name: 'UserID', type: 'string' },
  externalUserID: { name: 'ExternalUserID', type: 'string' },
};

export const changeExternalChatEventFields: EventFields = {
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

export const createExternalChatEventFields: EventFields = { chatId: { name: 'ChatId', type: 'string' } };

export const updateExternalChatEventFields: EventFields = {
  chatId: { name: 'ChatId', type: 'string' },
  updateDetail: { name: 'UpdateDetail', type: 'string' },
};

export const dismissExternalChatEventFields: EventFields = { chatId: { name: 'ChatId', type: 'string' } };

export const changeExternalTagEventFields: EventFields = {
  changeType: { name: 'ChangeType', type: 'string' },
  tagType: { name: 'TagType', type: 'string' },
  id: { name: 'Id', type: 'string' },
  strategyId: { name: 'StrategyId', type: 'string' },
};

export const customerAcquisitionEventFields: EventFields = {
  changeType: { name: 'ChangeType', type: 'string' },
  linkId: { name: 'LinkId', type: 'string' },
  userID: { name: 'UserID', type: 'string' },
  externalUserID: { name: 'ExternalUserID', type: 'string' },
  expireTime: { name: 'ExpireTime', type: 'date' },
  expireQuotaNum: { name: 'ExpireQuotaNum', type: 'number' },
};

export const customerAcquisitionLinkUnavailableEventFields: EventFields = {
  linkId: { name: 'LinkId', type: 'string' },
};

export const customerAcquisitionDeleteLinkEventFields: EventFields = { linkId: { name: 'LinkId', type: 'string' } };

export const customerAcquisitionOpenProfileEventFields: EventFields = {
  linkId: { name: 'LinkId', type: 'string' },
  state: { name: 'State', type: 'string' },
};

export const customerAcquisitionFriendRequestEventFields: EventFields = {
  linkId: { name: 'LinkId', type: 'string' },
  state: { name: 'State', type: 'string' },
};

export const customerAcquisitionCustomerStartChatEventFields: EventFields = {
  state: { name: 'State', type: 'string' },
  userID: { name: 'UserID', type: 'string' },
  externalUserID: { name: 'ExternalUserID', type: 'string' },
};

export const customerAcquisitionMessageFromCustomerEventFields: EventFields = {
  state: { name: 'State', type: 'string' },
  chatSeq: { name: 'ChatSeq', type: 'number' },
  chatKey: { name: 'ChatKey', type: 'string' },
};

export const customerAcquisitionDelFollowUserEventFields: EventFields = { state: { name: 'State', type: 'string' } };

export const changeSchoolContactEventFields: EventFields = {
  changeType: { name: 'ChangeType', type: 'string' },
  id: { name: 'Id', type: 'string' },
};

export const schoolCreateStudentEventFields: EventFields = { id: { name: 'Id', type: 'string' } };

export const schoolUpdateStudentEventFields: EventFields = {
  id: { name: 'Id', type: 'string' },
  newId: { name: 'NewId', type: 'string' },
};

export const schoolDeleteStudentEventFields: EventFields = { id: { name: 'Id', type: 'string' } };

export const schoolCreateParentEventFields: EventFields = { id: { name: 'Id', type: 'string' } };

export const schoolUpdateParentEventFields: EventFields = {
  id: { name: 'Id', type: 'string' },
  newId: { name: 'NewId', type: 'string' },
};

export const schoolDeleteParentEventFields: EventFields = { id: { name: 'Id', type: 'string' } };

export const schoolSubscribeEventFields: EventFields = { id: { name: 'Id', type: 'string' } };

export const schoolUnsubscribeEventFields: EventFields = { id: { name: 'Id', type: 'string' } };

export const schoolCreateDepartmentEventFields: EventFields = { id: { name: 'Id', type: 'string' } };

export const schoolUpdateDepartmentEventFields: EventFields = { id: { name: 'Id', type: 'string' } };

export const schoolDeleteDepartmentEventFields: EventFields = { id: { name: 'Id', type: 'string' } };

export const docChangeEventFields: EventFields = {
  changeType: { name: 'ChangeType', type: 'string' },
  docId: { name: 'DocId', type: 'string', list: true },
  formId: { name: 'FormId', type: 'string', list: true },
};

export const smartSheetChangeEventFields: EventFields = {
  changeType: { name: 'ChangeType', type: 'string' },
  docId: { name: 'DocId', type: 'string' },
  sheetId: { name: 'SheetId', type: 'string' },
  fieldId: { name: 'FieldId', type: 'string', list: true },
  recordId: { name: 'RecordId', type: 'string', list: true },
};

export const wedriveInsufficientCapacityEventFields: EventFields = { eventKey: { name: 'EventKey', type: 'string' } };

export const wedriveSpaceChangeEventFields: EventFields = {
  changeType: { name: 'ChangeType', type: 'string' },
  spaceId: { name: 'SpaceId', type: 'string', list: true },
};

export const wedriveFileChangeEventFields: EventFields = {
  changeType: { name: 'ChangeType', type: 'string' },
  fileId: { name: 'FileId', type: 'string', list: true },
};

export const meetingChangeOperatedUserFields: EventFields = {
  userId: { name: 'UserId', type: 'string' },
  tmpOpenId: { name: 'TmpOpenId', type: 'string' },
  userRole: { name: 'UserRole', type: 'number' },
};

export const meetingChangeWarmUpInfoFields: EventFields = {
  warmUpPicture: { name: 'WarmUpPicture', type: 'string' },
  warmUpVideo: { name: 'WarmUpVideo', type: 'string' },
  uploadStatus: { name: 'UploadStatus', type: 'number' },
  errorMsg: { name: 'ErrorMsg', type: 'string' },
};

export const meetingChangeUploadInfoFields: EventFields = {
  mediumType: { name: 'MediumType', type: 'number' },
  mediumUrl: { name: 'MediumUrl', type: 'string' },
  uploadStatus: { name: 'UploadStatus', type: 'number' },
  errorMsg: { name: 'ErrorMsg', type: 'string' },
};

export const meetingChangeMraAddressFields: EventFields = {
  protocol: { name: 'Protocol', type: 'number' },
  dialString: { name: 'DialString', type: 'string' },
};

export const meetingChangeEventFields: EventFields = {
  changeType: { name: 'ChangeType', type: 'string' },
  meetingId: { name: 'MeetingId', type: 'string' },
  meetingRoomId: { name: 'MeetingRoomId', type: 'string' },
  fromUserTmpOpenId: { name: 'FromUserTmpOpenId', type: 'string' },
  operatedUser: { name: 'OperatedUser', type: 'object', fields: meetingChangeOperatedUserFields },
  warmUpInfo: { name: 'WarmUpInfo', type: 'object', fields: meetingChangeWarmUpInfoFields },
  uploadInfo: { name: 'UploadInfo', type: 'object', list: true, fields: meetingChangeUploadInfoFields },
  enrollId: { name: 'EnrollId', type: 'string' },
  mraAddress: { name: 'MraAddress', type: 'object', fields: meetingChangeMraAddressFields },
  roomResponseStatus: { name: 'RoomResponseStatus', type: 'number' },
};

export const meetingPstnStatusUpdateEventFields: EventFields = { pstnStatus: { name: 'PstnStatus', type: 'string' } };

export const meetingMediumUploadEventFields: EventFields = {
  allUploadStatus: { name: 'AllUploadStatus', type: 'number' },
};

export const meetingEnrollEventFields: EventFields = { enrollId: { name: 'EnrollId', type: 'string' } };

export const meetingCancelEnrollEventFields: EventFields = { enrollId: { name: 'EnrollId', type: 'string' } };

export const meetingStatisticsEventFields: EventFields = {
  changeType: { name: 'ChangeType', type: 'string' },
  status: { name: 'Status', type: 'number' },
};

export const meetingStatisticsStartMeetingEventFields: EventFields = {
  meetingId: { name: 'MeetingId', type: 'string' },
};
