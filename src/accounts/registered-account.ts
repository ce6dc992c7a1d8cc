import { isDeepStrictEqual } from 'node:util';
import type { WechatAccount, WechatEndpoint } from '../model/wechat-account.js';
import type { WechatSettings } from './wechat-settings.js';

/** An account in its place in the application. */
export interface RegisteredAccount {
  readonly account: WechatAccount;
  readonly settings: WechatSettings;
  /** The path of the `AccountSource` that has the account; `undefined` for an account of the options. */
  readonly source: string | undefined;
  /** The account as it was before its values changed; only an account of a source changes. */
  readonly former: WechatAccount | undefined;
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

/** How an account of a source was found. */
export interface FoundAccount {
  readonly source: string;
  /** What was known under its key before. */
  readonly before: RegisteredAccount | undefined;
}

/**
 * Puts an account in its place.
 *
 * @param found - how it was found, where it is one of a source
 */
export function registeredAccount(
  account: WechatAccount,
  settings: WechatSettings,
  found?: FoundAccount,
): RegisteredAccount {
  const urls: CallbackUrl[] = [];
  const owner = {
    account,
    settings,
    source: found?.source,
    former: formerOf(account, found?.before),
    identity: found === undefined ? account : (found.before?.identity ?? {}),
    urls,
  };
  for (const endpoint of account.endpoints) {
    urls.push({ endpoint, owner, path: joinPath(settings.path, endpoint.path) });
  }
  return owner;
}

function formerOf(account: WechatAccount, before: RegisteredAccount | undefined): WechatAccount | undefined {
  return isDeepStrictEqual(account.configured?.(), before?.account.configured?.()) ? before?.former : before?.account;
}

/** Joins the parts of a path, without slashes at its ends. */
export function joinPath(...parts: readonly string[]): string {
  return parts
    .flatMap((part) => part.split('/'))
    .filter((segment) => segment !== '')
    .join('/');
}
