import type { CallbackStore } from '../store/callback-store.js';
import type { Fetch } from './exchange.js';
import type { WechatClientOptions } from './wechat-client.options.js';

/** The token of the options with their defaults filled in. */
export const CLIENT_SETTINGS = Symbol.for('nestjs-wechat:client-settings');

/** The options with their defaults filled in. */
export interface WechatClientSettings {
  /** `undefined` for the store of each account's module. */
  readonly store: CallbackStore | undefined;
  /** Where a host is reached, without a slash at its end. */
  readonly baseUrlOf: (host: string) => string;
  readonly timeout: number;
  readonly fetch: Fetch;
}

const DEFAULT_TIMEOUT_MS = 15_000;

/**
 * Fills in the defaults.
 *
 * @throws Error that says which option cannot be what it is
 */
export function clientSettingsOf(options: WechatClientOptions = {}): WechatClientSettings {
  const { store, baseUrl = {}, timeout = DEFAULT_TIMEOUT_MS, fetch = globalThis.fetch } = options;
  if (!Number.isInteger(timeout) || timeout <= 0) {
    throw new Error(`WechatClientModule: timeout has to be a positive integer, and it is ${String(timeout)}.`);
  }
  if (typeof fetch !== 'function') {
    throw new Error('WechatClientModule: fetch has to be a function like the global fetch.');
  }
  return { store, baseUrlOf: baseUrlOf(baseUrl), timeout, fetch };
}

function baseUrlOf(baseUrl: string | Readonly<Record<string, string>>): (host: string) => string {
  if (typeof baseUrl === 'string') {
    const url = checkedUrl(baseUrl);
    return () => url;
  }
  const urls = new Map(Object.entries(baseUrl).map(([host, url]) => [host, checkedUrl(url)]));
  return (host) => urls.get(host) ?? `https://${host}`;
}

function checkedUrl(url: string): string {
  if (!/^https?:\/\/[^?#\s]+$/.test(url) || !URL.canParse(url)) {
    throw new Error(`WechatClientModule: baseUrl has to be an http or https URL without a query, and it is "${url}".`);
  }
  return url.replace(/\/+$/, '');
}
