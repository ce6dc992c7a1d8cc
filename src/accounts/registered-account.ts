import type { WechatAccount, WechatEndpoint } from '../model/wechat-account.js';
import type { WechatSettings } from './wechat-settings.js';

/** An account in its place in the application. */
export interface RegisteredAccount {
  readonly account: WechatAccount;
  readonly settings: WechatSettings;
  /** The path of the `AccountSource` that has the account; `undefined` for an account of the options. */
  readonly source: string | undefined;
  /** Stays the same when the account is looked up again: for what is counted by account. */
  readonly identity: object;
  /** One for each endpoint of the account, in the same order. */
  readonly urls: readonly CallbackUrl[];
}

/** A callback URL of an account. */
export interface CallbackUrl {
  readonly endpoint: WechatEndpoint;
  readonly owner: RegisteredAccount;
  /** The path below the application's prefix, without slashes at its ends. */
  readonly path: string;
}

/**
 * Puts an account in its place.
 *
 * @param found - the source that has the account, and the identity by which it was known before
 */
export function registeredAccount(
  account: WechatAccount,
  settings: WechatSettings,
  found?: { readonly source: string; readonly identity: object },
): RegisteredAccount {
  const urls: CallbackUrl[] = [];
  const owner = { account, settings, source: found?.source, identity: found?.identity ?? account, urls };
  for (const endpoint of account.endpoints) {
    urls.push({ endpoint, owner, path: joinPath(settings.path, endpoint.path) });
  }
  return owner;
}

/** Joins the parts of a path, without slashes at its ends. */
export function joinPath(...parts: readonly string[]): string {
  return parts
    .flatMap((part) => part.split('/'))
    .filter((segment) => segment !== '')
    .join('/');
}
