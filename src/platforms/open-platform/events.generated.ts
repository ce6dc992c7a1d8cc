// Generated from catalogue/open-platform.json by `npm run generate`. Do not edit.

import type { EventFields } from '../../model/event-fields.js';
import { OpenPlatformEvent } from './open-platform.event.js';
import {
  componentVerifyTicketEventFields,
  authorizedEventFields,
  unauthorizedEventFields,
  updateAuthorizedEventFields,
  fastRegisterEventFields,
  fastRegisterBetaAppEventFields,
  fastVerifyBetaAppEventFields,
  miniProgramVerificationEventFields,
  miniProgramVerificationRenewalEventFields,
  icpFilingVerifyResultEventFields,
  applyIcpFilingResultEventFields,
  orderPathApplyResultEventFields,
  orderPathAuditResultEventFields,
} from './event-fields.generated.js';

/** The value of `info`. */
export interface FastRegisterInfo {
  /** `name`. */
  readonly name?: string;
  /** `code_type`. */
  readonly codeType?: number;
  /** `code`. */
  readonly code?: string;
  /** `legal_persona_name`. */
  readonly legalPersonaName?: string;
  /** `legal_persona_wechat`. */
  readonly legalPersonaWechat?: string;
  /** `idname`. */
  readonly idname?: string;
  /** `wxuser`. */
  readonly wxuser?: string;
  /** `component_phone`. */
  readonly componentPhone?: string;
}

/** The value of `info`. */
export interface FastRegisterBetaAppInfo {
  /** `unique_id`. */
  readonly uniqueId: string;
  /** `name`. */
  readonly name: string;
}

/** The value of `info`. */
export interface FastVerifyBetaAppInfo {
  /** `name`. */
  readonly name: string;
  /** `code_type`. */
  readonly codeType: number;
  /** `code`. */
  readonly code: string;
  /** `legal_persona_name`. */
  readonly legalPersonaName: string;
  /** `legal_persona_wechat`. */
  readonly legalPersonaWechat: string;
  /** `component_phone`. */
  readonly componentPhone: string;
}

/** The value of `dispatch_info`. */
export interface DispatchInfo {
  /** `provider`. */
  readonly provider: string;
  /** `contact`. */
  readonly contact: string;
  /** `dispatch_time`. */
  readonly dispatchTime: Date;
}

/** An element of `list`. */
export interface OrderPathApplyResultList {
  /** `appid`. */
  readonly appid?: string;
  /** `ret_code`: `0` succeeded, `1` applied for twice, `-1` busy, `-2` the AppID is not valid. */
  readonly retCode?: number;
}

/** An element of `list`. */
export interface OrderPathAuditResultList {
  /** `appid`. */
  readonly appid?: string;
  /** `audit_id`. */
  readonly auditId?: string;
  /** `status`. */
  readonly status?: number;
  /** `apply_time`. */
  readonly applyTime?: Date;
  /** `audit_time`. */
  readonly auditTime?: Date;
  /** `reason`. */
  readonly reason?: string;
}

/**
 * The verify ticket of the platform, sent about every 10 minutes.
 *
 * Official name: 验证票据, info `component_verify_ticket`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/component_verify_ticket.html
 */
export class ComponentVerifyTicketEvent extends OpenPlatformEvent {
  static readonly type = 'open-platform.info.component_verify_ticket';
  static override readonly fields: EventFields = componentVerifyTicketEventFields;

  declare readonly type: typeof ComponentVerifyTicketEvent.type;

  /** `ComponentVerifyTicket`. */
  declare readonly componentVerifyTicket: string;
}

/**
 * An account authorized the platform.
 *
 * Official name: 授权成功通知, info `authorized`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/authorize_event.html
 */
export class AuthorizedEvent extends OpenPlatformEvent {
  static readonly type = 'open-platform.info.authorized';
  static override readonly fields: EventFields = authorizedEventFields;

  declare readonly type: typeof AuthorizedEvent.type;

  /** `AuthorizerAppid`. */
  declare readonly authorizerAppid: string;

  /** `PreAuthCode`. */
  declare readonly preAuthCode: string;

  /** `AuthorizationCode`. */
  declare readonly authorizationCode: string;

  /** `AuthorizationCodeExpiredTime`. */
  declare readonly authorizationCodeExpiredTime: Date;
}

/**
 * An account withdrew its authorization.
 *
 * Official name: 取消授权通知, info `unauthorized`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/authorize_event.html
 */
export class UnauthorizedEvent extends OpenPlatformEvent {
  static readonly type = 'open-platform.info.unauthorized';
  static override readonly fields: EventFields = unauthorizedEventFields;

  declare readonly type: typeof UnauthorizedEvent.type;

  /** `AuthorizerAppid`. */
  declare readonly authorizerAppid: string;
}

/**
 * An account changed its authorization.
 *
 * Official name: 授权更新通知, info `updateauthorized`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/authorize_event.html
 */
export class UpdateAuthorizedEvent extends OpenPlatformEvent {
  static readonly type = 'open-platform.info.updateauthorized';
  static override readonly fields: EventFields = updateAuthorizedEventFields;

  declare readonly type: typeof UpdateAuthorizedEvent.type;

  /** `AuthorizerAppid`. */
  declare readonly authorizerAppid: string;

  /** `PreAuthCode`. */
  declare readonly preAuthCode: string;

  /** `AuthorizationCode`. */
  declare readonly authorizationCode: string;

  /** `AuthorizationCodeExpiredTime`. */
  declare readonly authorizationCodeExpiredTime: Date;
}

/**
 * Result of the fast registration of a Mini Program.
 *
 * Official name: 快速注册小程序结果, info `notify_third_fasteregister`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-registration-ent/registerMiniprogram.html
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-registration-ind/fastRegisterPersonalMp.html
 */
export class FastRegisterEvent extends OpenPlatformEvent {
  static readonly type = 'open-platform.info.notify_third_fasteregister';
  static override readonly fields: EventFields = fastRegisterEventFields;

  declare readonly type: typeof FastRegisterEvent.type;

  /** `appid`. */
  declare readonly appid?: string;

  /** `auth_code`. */
  declare readonly authCode?: string;

  /** `info`. */
  declare readonly info: FastRegisterInfo;

  /** `status`: anything else is a failure: see `msg`; `0` succeeded. */
  declare readonly status: number;

  /** `msg`. */
  declare readonly msg?: string;
}

/**
 * Result of creating a trial Mini Program.
 *
 * Official name: 创建试用小程序结果, info `notify_third_fastregisterbetaapp`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/beta_Mini_Programs/fastregister.html
 */
export class FastRegisterBetaAppEvent extends OpenPlatformEvent {
  static readonly type = 'open-platform.info.notify_third_fastregisterbetaapp';
  static override readonly fields: EventFields = fastRegisterBetaAppEventFields;

  declare readonly type: typeof FastRegisterBetaAppEvent.type;

  /** `appid`. */
  declare readonly appid?: string;

  /** `info`. */
  declare readonly info: FastRegisterBetaAppInfo;

  /** `status`: anything else is a failure: see `msg`; `0` succeeded. */
  declare readonly status: number;

  /** `msg`. */
  declare readonly msg?: string;
}

/**
 * Result of the fast verification of a trial Mini Program.
 *
 * Official name: 试用小程序快速认证结果, info `notify_third_fastverifybetaapp`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-regist-beta/verfifyBetaMiniprogram.html
 */
export class FastVerifyBetaAppEvent extends OpenPlatformEvent {
  static readonly type = 'open-platform.info.notify_third_fastverifybetaapp';
  static override readonly fields: EventFields = fastVerifyBetaAppEventFields;

  declare readonly type: typeof FastVerifyBetaAppEvent.type;

  /** `appid`. */
  declare readonly appid?: string;

  /** `info`. */
  declare readonly info: FastVerifyBetaAppInfo;

  /** `status`: anything else is a failure: see `msg`; `0` succeeded. */
  declare readonly status: number;

  /** `msg`. */
  declare readonly msg?: string;
}

/**
 * Progress of the verification of a Mini Program.
 *
 * Official name: 小程序微信认证进度, info `notify_3rd_wxa_auth`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/weapp-wxverify/secwxaapi_wxaauth.html
 */
export class MiniProgramVerificationEvent extends OpenPlatformEvent {
  static readonly type = 'open-platform.info.notify_3rd_wxa_auth';
  static override readonly fields: EventFields = miniProgramVerificationEventFields;

  declare readonly type: typeof MiniProgramVerificationEvent.type;

  /** `appid`. */
  declare readonly appid: string;

  /** `taskid`. */
  declare readonly taskid: string;

  /** `task_status`. */
  declare readonly taskStatus: number;

  /** `apply_status`. */
  declare readonly applyStatus: number;

  /** `message`. */
  declare readonly message?: string;

  /** `dispatch_info`. */
  declare readonly dispatchInfo?: DispatchInfo;
}

/**
 * Reminder that the verification of a Mini Program is due for renewal, or has expired and limits it.
 *
 * Official name: 小程序认证年审与过期能力限制提醒, info `notify_3rd_wxa_wxverify`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/weapp-wxverify/secwxaapi_wxaauth.html
 */
export class MiniProgramVerificationRenewalEvent extends OpenPlatformEvent {
  static readonly type = 'open-platform.info.notify_3rd_wxa_wxverify';
  static override readonly fields: EventFields = miniProgramVerificationRenewalEventFields;

  declare readonly type: typeof MiniProgramVerificationRenewalEvent.type;

  /** `appid`. */
  declare readonly appid: string;

  /** `expired`. */
  declare readonly expired: Date;

  /** `message`. */
  declare readonly message?: string;
}

/**
 * ICP filing: the face check of the administrator ended.
 *
 * Official name: 小程序备案管理员人脸核身结果, info `notify_icpfiling_verify_result`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/authorize_event.html
 */
export class IcpFilingVerifyResultEvent extends OpenPlatformEvent {
  static readonly type = 'open-platform.info.notify_icpfiling_verify_result';
  static override readonly fields: EventFields = icpFilingVerifyResultEventFields;

  declare readonly type: typeof IcpFilingVerifyResultEvent.type;

  /** `task_id`. */
  declare readonly taskId?: string;

  /** `verify_appid`. */
  declare readonly verifyAppid?: string;

  /** `result`: `2` failed, `3` passed. */
  declare readonly result?: number;
}

/**
 * ICP filing: result of the review.
 *
 * Official name: 小程序备案审核结果, info `notify_apply_icpfiling_result`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/applyIcpFiling.html#%E4%BA%8B%E4%BB%B6%E6%8E%A8%E9%80%81
 */
export class ApplyIcpFilingResultEvent extends OpenPlatformEvent {
  static readonly type = 'open-platform.info.notify_apply_icpfiling_result';
  static override readonly fields: EventFields = applyIcpFilingResultEventFields;

  declare readonly type: typeof ApplyIcpFilingResultEvent.type;

  /** `authorizer_appid`. */
  declare readonly authorizerAppid: string;

  /** `beian_status`. */
  declare readonly beianStatus: number;
}

/**
 * Result of applying for the path of the order page.
 *
 * Official name: 申请订单页 path 结果, info `order_path_apply_result_notify`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/authorize_event.html
 */
export class OrderPathApplyResultEvent extends OpenPlatformEvent {
  static readonly type = 'open-platform.info.order_path_apply_result_notify';
  static override readonly fields: EventFields = orderPathApplyResultEventFields;

  declare readonly type: typeof OrderPathApplyResultEvent.type;

  /** `list`. */
  declare readonly list: readonly OrderPathApplyResultList[];
}

/**
 * Result of the review of the path of the order page.
 *
 * Official name: 订单页 path 审核结果, info `order_path_audit_result_notify`. Not confirmed on an official page: the fields are those that other implementations read.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/authorize_event.html
 */
export class OrderPathAuditResultEvent extends OpenPlatformEvent {
  static readonly type = 'open-platform.info.order_path_audit_result_notify';
  static override readonly fields: EventFields = orderPathAuditResultEventFields;

  declare readonly type: typeof OrderPathAuditResultEvent.type;

  /** `list`. */
  declare readonly list: readonly OrderPathAuditResultList[];
}

/** All classes above: the events that the library knows by name. */

export const openPlatformEventClasses = [
  ComponentVerifyTicketEvent,
  AuthorizedEvent,
  UnauthorizedEvent,
  UpdateAuthorizedEvent,
  FastRegisterEvent,
  FastRegisterBetaAppEvent,
  FastVerifyBetaAppEvent,
  MiniProgramVerificationEvent,
  MiniProgramVerificationRenewalEvent,
  IcpFilingVerifyResultEvent,
  ApplyIcpFilingResultEvent,
  OrderPathApplyResultEvent,
  OrderPathAuditResultEvent,
] as const;
