import { Allow, IsIn, IsInstance, IsOptional, Matches } from 'class-validator';
import type { TicketStore } from '../../store/ticket-store.js';
import type { MessagePushMode } from '../../protocol/message-push.js';
import type { Secret } from '../../model/api-access.js';
import { IsSecret } from '../secret.validator.js';
import { MessagePushBaseOptions } from '../message-push/message-push.options.js';
import type { PublishTestOptions } from './publish-test.js';
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
export class OpenPlatformOptions extends MessagePushBaseOptions {
  /** 第三方平台 AppID. */
  @Matches(/^[\w-]{1,64}$/, { message: 'componentAppId has to be the AppID of the third-party platform' })
  componentAppId!: string;

  /** Third-party platforms are pushed to in secure mode only; there is nothing to choose. */
  @IsIn(['secure'], { message: 'mode can only be secure: third-party platforms have no other' })
  override mode?: MessagePushMode = 'secure';

  /**
   * The path of the message URL, with `$APPID$` as in the console, where WeChat puts the AppID of the account. Default:
   * the path of the event URL and `/$APPID$/callback`.
   */
  @IsOptional()
  @Matches(/^\/?([\w.~-]+\/)*\$APPID\$(\/[\w.~-]+)*\/?$/, {
    message: 'messagePath has to be a plain path with one $APPID$ such as "wechat/$APPID$/callback"',
  })
  messagePath?: string;

  /** Keeps the `component_verify_ticket`. Default: this process; see {@link TicketStore}. */
  @IsOptional()
  @Allow()
  ticketStore?: TicketStore;

  /**
   * 第三方平台 AppSecret, or a function that reads it where secrets are kept. For calls of the API with
   * `nestjs-wechat/client` alone: receiving needs none. Default: none.
   */
  @IsOptional()
  @IsSecret('componentAppSecret')
  componentAppSecret?: Secret;

  /**
   * Keeps the refresh tokens of the accounts that authorized the platform; see {@link RefreshTokenStore}. Default: the
   * store of `WechatClientModule`, which has to be one that survives a restart.
   */
  @IsOptional()
  @Allow()
  refreshTokenStore?: RefreshTokenStore;

  /**
   * What an authorized account is: an Official Account, a Mini Program, or a WeChat shop (微信小店), talent (带货助手) or
   * Channels assistant (视频号助手), which are all `channels-shop`. Text and other messages are the same on the wire for
   * Official Accounts and Mini Programs, and an account that is not known counts as an Official Account unless only
   * Mini Programs or only shops have such an event. Say it if Mini Programs with customer service authorize your
   * platform.
   */
  @IsOptional()
  @IsInstance(Function, { message: 'platformOf has to be a function of an AppID' })
  platformOf?: AuthorizerPlatformOf;

  /**
   * The original id (`gh_...`) of an account by its AppID, so that no message of one account passes at the URL of
   * another; accounts without one are refused. Default: the id that came first with an AppID counts, in this process.
   */
  @IsOptional()
  @IsInstance(Function, { message: 'originalIdOf has to be a function of an AppID' })
  originalIdOf?: OriginalIdOf;

  /** Answers the full-network publish test (全网发布检测) of the official test accounts. Default: false. */
  @IsOptional()
  @Allow()
  publishTest?: boolean | PublishTestOptions;
}
