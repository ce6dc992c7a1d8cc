import type { MessagePushMode } from '../protocol/message-push.js';
import type { PayloadFormat } from '../protocol/payload.js';

/** Where an account is in the application: the same values as those of its factory. */
export interface AccountPlace {
  /** The name of the account. Default: `default`; `pay` for a merchant. */
  readonly name?: string | undefined;
  /** The path of its callback URL. Default: `wechat`, or `wechat/<name>` for an account with a name. */
  readonly path?: string | undefined;
}

/** An Official Account, a Mini Program or a WeChat shop: the same values as in the console. */
export interface SimulatedPushAccount extends AccountPlace {
  /** Default: `official-account`. */
  readonly platform?: 'official-account' | 'mini-program' | 'channels-shop' | undefined;
  readonly appId: string;
  /** With which the application calls the API of a simulator. Default: any is right. */
  readonly appSecret?: string | undefined;
  readonly token: string;
  readonly encodingAesKey?: string | undefined;
  /** Default: `secure` where there is an `encodingAesKey`, otherwise `plaintext`. */
  readonly mode?: MessagePushMode | undefined;
  /** How messages are written. Default: `xml`; `json` for a shop, which knows no other. */
  readonly format?: PayloadFormat | undefined;
  /** The original id (原始ID) to which messages are addressed. Default: a `gh_...`. */
  readonly originalId?: string | undefined;
  /** The AppKey of a mini game, with which the pushes of its payments are signed. Default: they are not signed. */
  readonly appKey?: string | undefined;
}

/** A third-party platform of the Open Platform. */
export interface SimulatedOpenPlatform extends AccountPlace {
  readonly platform: 'open-platform';
  readonly componentAppId: string;
  readonly token: string;
  readonly encodingAesKey: string;
}

/** An app of one's own corp in WeCom. */
export interface SimulatedWecomApp extends AccountPlace {
  readonly platform: 'wecom';
  readonly corpId: string;
  /** With which the application calls the API of a simulator. Default: any is right. */
  readonly corpSecret?: string | undefined;
  readonly token: string;
  readonly encodingAesKey: string;
  readonly agentId?: number | undefined;
  readonly format?: PayloadFormat | undefined;
}

/** A suite of a service provider in WeCom. */
export interface SimulatedWecomSuite extends AccountPlace {
  readonly platform: 'wecom-suite';
  readonly suiteId: string;
  /** The corp of the service provider, for which WeCom encrypts when it checks the URL. */
  readonly corpId: string;
  readonly token: string;
  readonly encodingAesKey: string;
}

/** An AI bot of WeCom in API mode. */
export interface SimulatedAiBot extends AccountPlace {
  readonly platform: 'wecom-aibot';
  readonly token: string;
  readonly encodingAesKey: string;
}

/** A merchant of WeChat Pay. */
export interface SimulatedMerchant extends AccountPlace {
  readonly platform: 'pay';
  readonly mchId: string;
  readonly appId?: string | undefined;
  /** Needed for v3. */
  readonly apiV3Key?: string | undefined;
  /** The private key, in PEM, whose public key the application has: with it WeChat Pay signs v3. */
  readonly privateKey?: string | undefined;
  /** The id under which the application has the public key. */
  readonly publicKeyId?: string | undefined;
  /** Needed for v2. */
  readonly apiKey?: string | undefined;
  readonly signType?: 'MD5' | 'HMAC-SHA256' | undefined;
}

/** An account as WeChat knows it: its platform, its callback URL and its secrets. */
export type SimulatedAccount =
  | SimulatedPushAccount
  | SimulatedOpenPlatform
  | SimulatedWecomApp
  | SimulatedWecomSuite
  | SimulatedAiBot
  | SimulatedMerchant;

/** What an account is; the first part of the type of its events. */
export type SimulatedPlatform = NonNullable<SimulatedAccount['platform']>;

/** What an account is, with the default. */
export function platformOf({ platform }: SimulatedAccount): SimulatedPlatform {
  return platform ?? 'official-account';
}

/** The name of an account, with the default. */
export function accountNameOf(account: SimulatedAccount): string {
  return account.name ?? (platformOf(account) === 'pay' ? 'pay' : 'default');
}

/** The path of an account's callback URL, with the defaults that its factory has. */
export function callbackPathOf(account: SimulatedAccount): string {
  const { path } = account;
  const name = accountNameOf(account);
  const segments = (path ?? (name === 'default' ? 'wechat' : `wechat/${name}`)).split('/').filter(Boolean);
  return `/${segments.join('/')}`;
}
