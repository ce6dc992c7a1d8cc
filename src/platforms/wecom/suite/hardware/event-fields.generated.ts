// Generated from catalogue/wecom-hardware.json by `npm run generate`. Do not edit.

import type { EventFields } from '../../../../model/event-fields.js';

export const hardwareAddDeviceEventFields: EventFields = {
  serviceCorpId: { name: 'ServiceCorpId', type: 'string' },
  deviceSn: { name: 'DeviceSn', type: 'string' },
  modelId: { name: 'ModelId', type: 'string' },
  remarkName: { name: 'RemarkName', type: 'string' },
};

export const hardwareDelDeviceEventFields: EventFields = {
  serviceCorpId: { name: 'ServiceCorpId', type: 'string' },
  deviceSn: { name: 'DeviceSn', type: 'string' },
};

export const hardwareRemarkDeviceNameEventFields: EventFields = {
  serviceCorpId: { name: 'ServiceCorpId', type: 'string' },
  deviceSn: { name: 'DeviceSn', type: 'string' },
  remarkName: { name: 'RemarkName', type: 'string' },
};

export const hardwareConnectInfoEventFields: EventFields = {
  serviceCorpId: { name: 'ServiceCorpId', type: 'string' },
  deviceSn: { name: 'DeviceSn', type: 'string' },
  connectTime: { name: 'ConnectTime', type: 'date' },
};

export const hardwareDisconnectInfoEventFields: EventFields = {
  serviceCorpId: { name: 'ServiceCorpId', type: 'string' },
  deviceSn: { name: 'DeviceSn', type: 'string' },
  disconnectTime: { name: 'DisconnectTime', type: 'date' },
  reason: { name: 'Reason', type: 'string' },
};

export const hardwareErrorReportEventFields: EventFields = {
  serviceCorpId: { name: 'ServiceCorpId', type: 'string' },
  deviceSn: { name: 'DeviceSn', type: 'string' },
  errCode: { name: 'ErrCode', type: 'number' },
  errMsg: { name: 'ErrMsg', type: 'string' },
};

export const hardwareFetchLogFinishEventFields: EventFields = {
  serviceCorpId: { name: 'ServiceCorpId', type: 'string' },
  deviceSn: { name: 'DeviceSn', type: 'string' },
  mediaId: { name: 'MediaId', type: 'string' },
};

export const hardwareDeviceFeatureChangeEventFields: EventFields = {
  serviceCorpId: { name: 'ServiceCorpId', type: 'string' },
  deviceSn: { name: 'DeviceSn', type: 'string' },
};

export const hardwareDeviceDataAuthChangeEventFields: EventFields = {
  suiteId: { name: 'SuiteId', type: 'string' },
  authCorpId: { name: 'AuthCorpId', type: 'string' },
  agentID: { name: 'AgentID', type: 'number' },
};
