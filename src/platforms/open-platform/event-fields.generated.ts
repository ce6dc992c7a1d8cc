// Generated from catalogue/open-platform.json by `npm run generate`. Do not edit.

import type { EventFields } from '../../model/event-fields.js';

export const componentVerifyTicketEventFields: EventFields = {
  componentVerifyTicket: { name: 'ComponentVerifyTicket', type: 'string' },
};

export const authorizedEventFields: EventFields = {
  authorizerAppid: { name: 'AuthorizerAppid', type: 'string' },
  preAuthCode: { name: 'PreAuthCode', type: 'string' },
  authorizationCode: { name: 'AuthorizationCode', type: 'string' },
  authorizationCodeExpiredTime: { name: 'AuthorizationCodeExpiredTime', type: 'date' },
};

export const unauthorizedEventFields: EventFields = { authorizerAppid: { name: 'AuthorizerAppid', type: 'string' } };

export const updateAuthorizedEventFields: EventFields = {
  authorizerAppid: { name: 'AuthorizerAppid', type: 'string' },
  preAuthCode: { name: 'PreAuthCode', type: 'string' },
  authorizationCode: { name: 'AuthorizationCode', type: 'string' },
  authorizationCodeExpiredTime: { name: 'AuthorizationCodeExpiredTime', type: 'date' },
};

export const fastRegisterInfoFields: EventFields = {
  name: { name: 'name', type: 'string' },
  codeType: { name: 'code_type', type: 'number' },
  code: { name: 'code', type: 'string' },
  legalPersonaName: { name: 'legal_persona_name', type: 'string' },
  legalPersonaWechat: { name: 'legal_persona_wechat', type: 'string' },
  idname: { name: 'idname', type: 'string' },
  wxuser: { name: 'wxuser', type: 'string' },
  componentPhone: { name: 'component_phone', type: 'string' },
};

export const fastRegisterEventFields: EventFields = {
  appid: { name: 'appid', type: 'string' },
  authCode: { name: 'auth_code', type: 'string' },
  info: { name: 'info', type: 'object', fields: fastRegisterInfoFields },
  status: { name: 'status', type: 'number' },
  msg: { name: 'msg', type: 'string' },
};

export const fastRegisterBetaAppInfoFields: EventFields = {
  uniqueId: { name: 'unique_id', type: 'string' },
  name: { name: 'name', type: 'string' },
};

export const fastRegisterBetaAppEventFields: EventFields = {
  appid: { name: 'appid', type: 'string' },
  info: { name: 'info', type: 'object', fields: fastRegisterBetaAppInfoFields },
  status: { name: 'status', type: 'number' },
  msg: { name: 'msg', type: 'string' },
};

export const fastVerifyBetaAppInfoFields: EventFields = {
  name: { name: 'name', type: 'string' },
  codeType: { name: 'code_type', type: 'number' },
  code: { name: 'code', type: 'string' },
  legalPersonaName: { name: 'legal_persona_name', type: 'string' },
  legalPersonaWechat: { name: 'legal_persona_wechat', type: 'string' },
  componentPhone: { name: 'component_phone', type: 'string' },
};

export const fastVerifyBetaAppEventFields: EventFields = {
  appid: { name: 'appid', type: 'string' },
  info: { name: 'info', type: 'object', fields: fastVerifyBetaAppInfoFields },
  status: { name: 'status', type: 'number' },
  msg: { name: 'msg', type: 'string' },
};

export const dispatchInfoFields: EventFields = {
  provider: { name: 'provider', type: 'string' },
  contact: { name: 'contact', type: 'string' },
  dispatchTime: { name: 'dispatch_time', type: 'date' },
};

export const miniProgramVerificationEventFields: EventFields = {
  appid: { name: 'appid', type: 'string' },
  taskid: { name: 'taskid', type: 'string' },
  taskStatus: { name: 'task_status', type: 'number' },
  applyStatus: { name: 'apply_status', type: 'number' },
  message: { name: 'message', type: 'string' },
  dispatchInfo: { name: 'dispatch_info', type: 'object', fields: dispatchInfoFields },
};

export const miniProgramVerificationRenewalEventFields: EventFields = {
  appid: { name: 'appid', type: 'string' },
  expired: { name: 'expired', type: 'date' },
  message: { name: 'message', type: 'string' },
};

export const icpFilingVerifyResultEventFields: EventFields = {
  taskId: { name: 'task_id', type: 'string' },
  verifyAppid: { name: 'verify_appid', type: 'string' },
  result: { name: 'result', type: 'number' },
};

export const applyIcpFilingResultEventFields: EventFields = {
  authorizerAppid: { name: 'authorizer_appid', type: 'string' },
  beianStatus: { name: 'beian_status', type: 'number' },
};

export const orderPathApplyResultListFields: EventFields = {
  appid: { name: 'appid', type: 'string' },
  retCode: { name: 'ret_code', type: 'number' },
};

export const orderPathApplyResultEventFields: EventFields = {
  list: { name: 'list', type: 'object', list: true, fields: orderPathApplyResultListFields },
};

export const orderPathAuditResultListFields: EventFields = {
  appid: { name: 'appid', type: 'string' },
  auditId: { name: 'audit_id', type: 'id' },
  status: { name: 'status', type: 'number' },
  applyTime: { name: 'apply_time', type: 'date' },
  auditTime: { name: 'audit_time', type: 'date' },
  reason: { name: 'reason', type: 'string' },
};

export const orderPathAuditResultEventFields: EventFields = {
  list: { name: 'list', type: 'object', list: true, fields: orderPathAuditResultListFields },
};
