import type { Secret } from '../../model/api-access.js';
import type { MessagePushMode } from '../../protocol/message-push.js';
import { FLAG, oneOf, SECONDS } from '../../options/option-kind.js';
import { group, needed, neededWhen, optional, type OptionRules } from '../../options/option-rules.js';
import { oneOrSeveral } from '../../options/text-kind.js';
import { ACCESS_TOKEN_READER, APP_ID, encodingAesKey, NAME, pathSuchAs, SECRET, TOKEN } from '../account-values.js';

/** How far the timestamp of a request may be from the clock, in seconds either way. */
export interface TimestampTolerance {
  /** For encrypted messages, checked after decryption. Default: 900. */
  readonly encrypted?: number | undefined;

  /** For plaintext messages, whose signature does not cover the body. Default: 300. */
  readonly plaintext?: number | undefined;
}

/** The options that every account with message push (消息推送) has, whatever its id is called. */
export interface MessagePushBaseOptions {
  /** The name of the account in the application. Default: `default`. */
  readonly name?: string | undefined;

  /** The path of the callback URL. Default: `wechat`, or `wechat/<name>` for an account with a name. */
  readonly path?: string | undefined;

  /** 令牌(Token), or several, newest first, while you change it. */
  readonly token: string | readonly string[];

  /** 消息加解密密钥(EncodingAESKey), or several, newest first, while you change it. Needed in every mode but plaintext. */
  readonly encodingAesKey?: string | readonly string[] | undefined;

  /**
   * 消息加解密方式, as in the console; a request cannot change it. Default: `secure` with an EncodingAESKey, otherwise
   * `plaintext`.
   */
  readonly mode?: MessagePushMode | undefined;

  /** See {@link TimestampTolerance}. */
  readonly timestampTolerance?: TimestampTolerance | undefined;

  /**
   * Whether a plaintext message is refused if its signature was already used for another body. In plaintext mode the
   * signature does not cover the body, so somebody who sees one request could forge others with it. Default: true.
   */
  readonly refuseReusedSignatures?: boolean | undefined;
}

/** The options of an account with an AppID. */
export interface MessagePushAccountOptions extends MessagePushBaseOptions {
  /** 开发者ID(AppID). */
  readonly appId: string;

  /**
   * 开发者密钥(AppSecret), or a function that reads it from a vault. Needed only to call the API with
   * `nestjs-wechat/client`, not to receive. Default: none.
   */
  readonly appSecret?: Secret | undefined;

  /**
   * The access token of calls: `stable` (稳定版接口调用凭据), or `classic`, where each new token makes the one before invalid,
   * so that no other system may fetch one. Default: `stable`.
   */
  readonly accessTokenKind?: 'stable' | 'classic' | undefined;

  /** Returns the current access token, if another service keeps it. Then no `appSecret` is needed. Default: none. */
  readonly accessToken?: (() => string | Promise<string>) | undefined;
}

/** The options of an account whose messages WeChat cloud hosting (微信云托管) can deliver. */
export interface CloudHostedAccountOptions extends MessagePushAccountOptions {
  /**
   * The application runs on WeChat cloud hosting (微信云托管), which delivers messages without signature or encryption. Then
   * every request with the header `x-wx-source` and without a signature is trusted, and the unsigned check of the path
   * (`CheckContainerPath`) is answered. Only the gateway of cloud hosting keeps others from sending this header: never
   * set the option if the application can be reached in another way. Default: false.
   *
   * @see https://developers.weixin.qq.com/miniprogram/dev/wxcloudservice/wxcloudrun/src/guide/weixin/push.html
   */
  readonly cloudHosting?: boolean | undefined;

  /**
   * Answers `{"action":"CheckContainerPath"}`, the unsigned request by which WeChat cloud hosting checks the path, with
   * `success`. It makes no event, and nothing else unsigned is accepted. Default: same as `cloudHosting`.
   */
  readonly containerProbe?: boolean | undefined;
}

/**
 * The options of an account to which cloud hosting alone delivers. Nothing is signed then, so there is no token, and what
 * is signed all the same is refused.
 */
export type UnsignedAccountOptions<T extends CloudHostedAccountOptions> = Omit<
  T,
  'token' | 'encodingAesKey' | 'mode' | 'cloudHosting'
> & {
  readonly cloudHosting: true;
  readonly token?: undefined;
  readonly encodingAesKey?: undefined;
  readonly mode?: 'plaintext' | undefined;
};

const timestampToleranceRules: OptionRules<TimestampTolerance> = {
  encrypted: optional(SECONDS),
  plaintext: optional(SECONDS),
};

export const messagePushBaseRules: OptionRules<MessagePushBaseOptions> = {
  name: optional(NAME),
  path: optional(pathSuchAs('hooks/wechat')),
  token: needed(oneOrSeveral(TOKEN)),
  encodingAesKey: neededWhen(
    ({ mode }) => mode === 'compat' || mode === 'secure',
    oneOrSeveral(encodingAesKey({ en: '; the modes compat and secure need it', zh: '；兼容模式和安全模式需要它' })),
  ),
  mode: optional(oneOf('plaintext', 'compat', 'secure')),
  timestampTolerance: optional(
    group(
      { en: '{ encrypted?: seconds, plaintext?: seconds }', zh: ' { encrypted?: 秒数, plaintext?: 秒数 }' },
      timestampToleranceRules,
    ),
  ),
  refuseReusedSignatures: optional(FLAG),
};

export const messagePushAccountRules: OptionRules<MessagePushAccountOptions> = {
  ...messagePushBaseRules,
  appId: needed(APP_ID),
  appSecret: optional(SECRET),
  accessTokenKind: optional(oneOf('stable', 'classic')),
  accessToken: optional(ACCESS_TOKEN_READER),
};

export const cloudHostedAccountRules: OptionRules<CloudHostedAccountOptions> = {
  ...messagePushAccountRules,
  token: neededWhen(isSigned, oneOrSeveral(TOKEN)),
  cloudHosting: optional(FLAG),
  containerProbe: optional(FLAG),
};

/** Whether anything that an account receives is signed. */
function isSigned({ cloudHosting, encodingAesKey, mode = 'plaintext' }: CloudHostedAccountOptions): boolean {
  return cloudHosting !== true || encodingAesKey !== undefined || mode !== 'plaintext';
}
