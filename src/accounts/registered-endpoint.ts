import type { WechatAccount, WechatEndpoint } from '../model/wechat-account.js';
import type { WechatSettings } from './wechat-settings.js';

/** An endpoint in its place in the application. */
export interface RegisteredEndpoint {
  readonly endpoint: WechatEndpoint;
  readonly account: WechatAccount;
  readonly settings: WechatSettings;
  /** The path below the application's prefix, without slashes at its ends. */
  readonly path: string;
  /** The path of the `AccountSource` that has the account; `undefined` for an account of the options. */
  readonly source?: string;
  /** Stays the same when the account is looked up again: for what is counted by account. */
  readonly identity: object;
}
