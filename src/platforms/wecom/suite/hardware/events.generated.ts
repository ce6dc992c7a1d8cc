// Generated from catalogue/wecom-hardware.json by `npm run generate`. Do not edit.

import type { EventFields } from '../../../../model/event-fields.js';
import { WecomSuiteEvent } from '../wecom-suite.event.js';
import {
  hardwareAddDeviceEventFields,
  hardwareDelDeviceEventFields,
  hardwareRemarkDeviceNameEventFields,
  hardwareConnectInfoEventFields,
  hardwareDisconnectInfoEventFields,
  hardwareErrorReportEventFields,
  hardwareFetchLogFinishEventFields,
  hardwareDeviceFeatureChangeEventFields,
  hardwareDeviceDataAuthChangeEventFields,
} from './event-fields.generated.js';

/**
 * A corp added a device.
 *
 * Official name: 添加设备, info `add_device`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90751
 */
export class HardwareAddDeviceEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-hardware.info.add_device';
  static override readonly fields: EventFields = hardwareAddDeviceEventFields;

  declare readonly type: typeof HardwareAddDeviceEvent.type;

  /** `ServiceCorpId`: The service provider. */
  declare readonly serviceCorpId?: string;

  /** `DeviceSn`: The serial number of the device. */
  declare readonly deviceSn?: string;

  /** `ModelId`: The model of the device. */
  declare readonly modelId?: string;

  /** `RemarkName`. */
  declare readonly remarkName?: string;
}

/**
 * A corp removed a device.
 *
 * Official name: 删除设备, info `del_device`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90751
 */
export class HardwareDelDeviceEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-hardware.info.del_device';
  static override readonly fields: EventFields = hardwareDelDeviceEventFields;

  declare readonly type: typeof HardwareDelDeviceEvent.type;

  /** `ServiceCorpId`: The service provider. */
  declare readonly serviceCorpId?: string;

  /** `DeviceSn`: The serial number of the device. */
  declare readonly deviceSn?: string;
}

/**
 * A device was renamed.
 *
 * Official name: 修改设备名称, info `remark_device_name`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90751
 */
export class HardwareRemarkDeviceNameEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-hardware.info.remark_device_name';
  static override readonly fields: EventFields = hardwareRemarkDeviceNameEventFields;

  declare readonly type: typeof HardwareRemarkDeviceNameEvent.type;

  /** `ServiceCorpId`: The service provider. */
  declare readonly serviceCorpId?: string;

  /** `DeviceSn`: The serial number of the device. */
  declare readonly deviceSn?: string;

  /** `RemarkName`. */
  declare readonly remarkName?: string;
}

/**
 * A device went online.
 *
 * Official name: 设备上线, info `connect_info`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90751
 */
export class HardwareConnectInfoEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-hardware.info.connect_info';
  static override readonly fields: EventFields = hardwareConnectInfoEventFields;

  declare readonly type: typeof HardwareConnectInfoEvent.type;

  /** `ServiceCorpId`: The service provider. */
  declare readonly serviceCorpId?: string;

  /** `DeviceSn`: The serial number of the device. */
  declare readonly deviceSn?: string;

  /** `ConnectTime`. */
  declare readonly connectTime?: Date;
}

/**
 * A device went offline.
 *
 * Official name: 设备下线, info `disconnect_info`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90751
 */
export class HardwareDisconnectInfoEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-hardware.info.disconnect_info';
  static override readonly fields: EventFields = hardwareDisconnectInfoEventFields;

  declare readonly type: typeof HardwareDisconnectInfoEvent.type;

  /** `ServiceCorpId`: The service provider. */
  declare readonly serviceCorpId?: string;

  /** `DeviceSn`: The serial number of the device. */
  declare readonly deviceSn?: string;

  /** `DisconnectTime`. */
  declare readonly disconnectTime?: Date;

  /** `Reason`. */
  declare readonly reason?: string;
}

/**
 * A device reported an error.
 *
 * Official name: 设备错误上报, info `error_report`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90751
 */
export class HardwareErrorReportEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-hardware.info.error_report';
  static override readonly fields: EventFields = hardwareErrorReportEventFields;

  declare readonly type: typeof HardwareErrorReportEvent.type;

  /** `ServiceCorpId`: The service provider. */
  declare readonly serviceCorpId?: string;

  /** `DeviceSn`: The serial number of the device. */
  declare readonly deviceSn?: string;

  /** `ErrCode`: 0, or the code of the error. */
  declare readonly errCode?: number;

  /** `ErrMsg`: What went wrong. */
  declare readonly errMsg?: string;
}

/**
 * The log of a device was uploaded.
 *
 * Official name: 设备日志拉取完成, info `fetch_log_finish`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90751
 */
export class HardwareFetchLogFinishEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-hardware.info.fetch_log_finish';
  static override readonly fields: EventFields = hardwareFetchLogFinishEventFields;

  declare readonly type: typeof HardwareFetchLogFinishEvent.type;

  /** `ServiceCorpId`: The service provider. */
  declare readonly serviceCorpId?: string;

  /** `DeviceSn`: The serial number of the device. */
  declare readonly deviceSn?: string;

  /** `MediaId`: The file as temporary media, for three days. */
  declare readonly mediaId?: string;
}

/**
 * The biometric features on a device changed.
 *
 * Official name: 设备特征值变更, info `device_feature_change`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90751
 */
export class HardwareDeviceFeatureChangeEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-hardware.info.device_feature_change';
  static override readonly fields: EventFields = hardwareDeviceFeatureChangeEventFields;

  declare readonly type: typeof HardwareDeviceFeatureChangeEvent.type;

  /** `ServiceCorpId`: The service provider. */
  declare readonly serviceCorpId?: string;

  /** `DeviceSn`: The serial number of the device. */
  declare readonly deviceSn?: string;
}

/**
 * The authorization of the data of a device changed; answer within 1 second.
 *
 * Official name: 设备数据授权变更, info `device_data_auth_change`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developer.work.weixin.qq.com/document/path/96103
 */
export class HardwareDeviceDataAuthChangeEvent extends WecomSuiteEvent {
  static readonly type = 'wecom-hardware.info.device_data_auth_change';
  static override readonly fields: EventFields = hardwareDeviceDataAuthChangeEventFields;

  declare readonly type: typeof HardwareDeviceDataAuthChangeEvent.type;

  /** `SuiteId`: The suite. */
  declare readonly suiteId: string;

  /** `AuthCorpId`: The corp that authorized the suite. */
  declare readonly authCorpId: string;

  /** `AgentID`: The id of the app. */
  declare readonly agentID: number;
}

/** All classes above: the events that the library knows by name. */

export const wecomHardwareEventClasses = [
  HardwareAddDeviceEvent,
  HardwareDelDeviceEvent,
  HardwareRemarkDeviceNameEvent,
  HardwareConnectInfoEvent,
  HardwareDisconnectInfoEvent,
  HardwareErrorReportEvent,
  HardwareFetchLogFinishEvent,
  HardwareDeviceFeatureChangeEvent,
  HardwareDeviceDataAuthChangeEvent,
] as const;
