import type { TicketStore } from '../../store/ticket-store.js';
import type { Secret } from '../../model/api-access.js';
import { functionThat } from '../../options/option-kind.js';
import { needed, optional, type OptionRules } from '../../options/option-rules.js';
import { oneOrSeveral, textKind } from '../../options/text-kind.js';
import { COMPONENT_APP_ID, encodingAesKey, KEEPER, SECRET, secureModeOf } from '../account-values.js';
import { type MessagePushBaseOptions, messagePushBaseRules } from '../message-push/message-push.options.js';
import { PUBLISH_TEST, type PublishTestOptions } from './publish-test.js';
import type { OriginalIdOf } from './tenant-guard.js';

/** What can authorize a third-party platform. `channels-shop` is a WeChat shop, a talent or a Channels assistant. */
export type AuthorizerKind = 'official-account' | 'mini-program' | 'channels-shop';

/** Says what an authorized account is; `undefined` leaves it to its events. */
export type AuthorizerPlatformOf = (appId: string) => AuthorizerKind | undefined | Promise<AuthorizerKind | undefined>;

/**
 * Keeps the `authorizer_refresh_token` of each account that authorized the platform, as long as the authorization stands.
 * Whoever loses one has to ask the account for another authorization.
 */
export interface RefreshTokenStore {
  get(appId: string): Promise<string | undefined>;
  set(appId: string, refreshToken: string): Promise<void>;
}

/** The options of `openPlatform()`. The values are those of 管理中心 > 第三方平台 > 开发资料 in the console. */
export interface OpenPlatformOptions extends MessagePushBaseOptions {
  /** 第三方平台 AppID. */
  readonly componentAppId: string;

  /** 消息加解密密钥(EncodingAESKey), or several, newest first, while you change it. */
  readonly encodingAesKey: string | readonly string[];

  /** Third-party platforms are pushed to in secure mode only; there is nothing to choose. */
  readonly mode?: 'secure' | undefined;

  /**
   * The path of the message URL, with `$APPID$` as in the console, where WeChat puts the AppID of the account. Default:
   * the path of the event URL and `/$APPID$/callback`.
   */
  readonly messagePath?: string | undefined;

  /** Keeps the `component_verify_ticket`. Default: this process; see {@link TicketStore}. */
  readonly ticketStore?: TicketStore | undefined;

  /**
   * 第三方平台 AppSecret, or a function that reads it where secrets are kept. For calls of the API with
   * `nestjs-wechat/client` alone: receiving needs none. Default: none.
   */
  readonly componentAppSecret?: Secret | undefined;

  /**
   * Keeps the refresh tokens of the accounts that authorized the platform; see {@link RefreshTokenStore}. Default: the
   * store of `WechatClientModule`, which has to be one that survives a restart.
   */
  readonly refreshTokenStore?: RefreshTokenStore | undefined;

  /**
   * What an authorized account is: an Official Account, a Mini Program, or a WeChat shop (微信小店), talent (带货助手) or
   * Channels assistant (视频号助手), which are all `channels-shop`. Text and other messages are the same on the wire for
   * Official Accounts and Mini Programs, and an account that is not known counts as an Official Account unless only
   * Mini Programs or only shops have such an event. Say it if Mini Programs with customer service authorize your
   * platform.
   */
  readonly platformOf?: AuthorizerPlatformOf | undefined;

  /**
   * The original id (`gh_...`) of an account by its AppID, so that no message of one account passes at the URL of
   * another; accounts without one are refused. Default: the id that came first with an AppID counts, in this process.
   */
  readonly originalIdOf?: OriginalIdOf | undefined;

  /** Answers the full-network publish test (全网发布检测) of the official test accounts. Default: false. */
  readonly publishTest?: boolean | PublishTestOptions | undefined;
}

const FUNCTION_OF_APP_ID = functionThat({ en: ' of an AppID', zh: '以 AppID 为参数的' });

export const openPlatformRules: OptionRules<OpenPlatformOptions> = {
  ...messagePushBaseRules,
  componentAppId: needed(COMPONENT_APP_ID),
  encodingAesKey: needed(oneOrSeveral(encodingAesKey())),
  mode: optional(secureModeOf({ en: 'third-party platforms', zh: '第三方平台' })),
  messagePath: optional(
    textKind({
      form: {
        en: 'a plain path with one $APPID$ such as "wechat/$APPID$/callback"',
        zh: '含有一个 $APPID$ 的普通路径，如 "wechat/$APPID$/callback"',
      },
      pattern: /^\/?([\w.~-]+\/)*\$APPID\$(\/[\w.~-]+)*\/?$/,
    }),
  ),
  ticketStore: optional(KEEPER),
  componentAppSecret: optional(SECRET),
  refreshTokenStore: optional(KEEPER),
  platformOf: optional(FUNCTION_OF_APP_ID),
  originalIdOf: optional(FUNCTION_OF_APP_ID),
  publishTest: optional(PUBLISH_TEST),
};
