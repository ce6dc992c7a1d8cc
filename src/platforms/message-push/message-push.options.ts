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
  /** Names the account in the application. Default: `default`. */
  readonly name?: string | undefined;

  /** The path of the callback URL. Default: `wechat`, or `wechat/<name>` for an account with a name. */
  readonly path?: string | undefined;

  /** 令牌(Token), or several, newest first, while you change it. */
  readonly token: string | readonly string[];

  /** 消息加解密密钥(EncodingAESKey), or several, newest first, while you change it. Needed in every mode but plaintext. */
  readonly encodingAesKey?: string | readonly string[] | undefined;

  /**
   * 消息加解密方式: as the console says, and never decided by a request. Default: `secure` where there is an
   * EncodingAESKey, otherwise `plaintext`.
   */
  readonly mode?: MessagePushMode | undefined;

  /** See {@link TimestampTolerance}. */
  readonly timestampTolerance?: TimestampTolerance | undefined;

  /**
   * Whether a plaintext message is refused when its signature came with another body before. No signature covers the
   * body in plaintext mode, so that whoever sees one request could forge others with it. Default: true.
   */
  readonly refuseReusedSignatures?: boolean | undefined;
}

/** The options of an account with an AppID. */
export interface MessagePushAccountOptions extends MessagePushBaseOptions {
  /** 开发者ID(AppID). */
  readonly appId: string;

  /**
   * 开发者密码(AppSecret), or a function that reads it where secrets are kept. For calls of the API with
   * `nestjs-wechat/client` alone: receiving needs none. Default: none.
   */
  readonly appSecret?: Secret | undefined;

  /**
   * Which access token calls are made with: `stable` (稳定版接口调用凭据), or `classic`, where each new one kills the one
   * before and no other system may ask for one. Default: `stable`.
   */
  readonly accessTokenKind?: 'stable' | 'classic' | undefined;

  /** Gives the access token of the moment, where another service keeps it. Then no `appSecret` is needed. Default: none. */
  readonly accessToken?: (() => string | Promise<string>) | undefined;
}

/** The options of an account whose messages WeChat cloud hosting (微信云托管) can deliver. */
export interface CloudHostedAccountOptions extends MessagePushAccountOptions {
  /**
   * The service runs in WeChat cloud hosting (微信云托管), which delivers messages without signature and encryption. Then
   * everything is believed that has the header `x-wx-source` and no signature, and the unsigned check of the path
   * (`CheckContainerPath`) is answered. Only the gateway of cloud hosting keeps others from setting the header: never
   * set the option where the service can be reached in another way. Default: false.
   *
   * @see https://developers.weixin.qq.com/miniprogram/dev/wxcloudservice/wxcloudrun/src/guide/weixin/push.html
   */
  readonly cloudHosting?: boolean | undefined;

  /**
   * Answers `{"action":"CheckContainerPath"}`, the unsigned request by which WeChat cloud hosting checks the path, with
   * `success`. It brings no event and reads nothing else that is unsigned. Default: what `cloudHosting` is.
   */
  readonly containerProbe?: boolean | undefined;
}

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
  cloudHosting: optional(FLAG),
  containerProbe: optional(FLAG),
};
