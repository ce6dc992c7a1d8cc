import { localized } from '../language/language.js';
import { checkedAsyncOptions, checkNoExtras } from '../options/async-options-check.js';
import { ANYTHING, FLAG, FUNCTION, OBJECT, type OptionKind, STORE } from '../options/option-kind.js';
import { checkOptions, given, optional, type OptionRules } from '../options/option-rules.js';
import { checkPositiveIntegers } from '../options/positive-integers.js';
import type { CallbackStore } from '../store/callback-store.js';
import { API_HOSTS } from './api-hosts.js';
import type { Fetch } from './exchange.js';
import type { WechatClientModuleExtras, WechatClientOptions } from './wechat-client.options.js';

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

const BASE_URL: OptionKind = {
  faultsOf: (name, value) => (typeof value === 'string' ? [] : OBJECT.faultsOf(name, value)),
};

const extraRules: OptionRules<WechatClientModuleExtras> = { isGlobal: optional(FLAG) };

/** What Nest takes out of the options before they are checked. */
export function checkClientExtras(extras: WechatClientModuleExtras): void {
  checkOptions('WechatClientModule', extras, extraRules);
}

/** What `forRootAsync` was given, checked. */
export function checkedClientAsyncOptions<T extends object>(options: T): T {
  return checkedAsyncOptions(
    {
      title: 'WechatClientModule',
      example: '{ baseUrl }',
      method: 'createWechatClientOptions',
      extras: Object.keys(extraRules),
    },
    options,
  );
}

/** The others are checked where they are read. */
const rules: OptionRules<WechatClientOptions & WechatClientModuleExtras> = {
  store: optional(STORE),
  baseUrl: optional(BASE_URL),
  timeout: optional(ANYTHING),
  fetch: optional(FUNCTION),
  ...extraRules,
};

/**
 * Fills in the defaults.
 *
 * @throws Error that says which option cannot be what it is
 */
export function clientSettingsOf(options: WechatClientOptions = {}): WechatClientSettings {
  checkOptions('WechatClientModule', options, rules);
  checkNoExtras('WechatClientModule', options, extraRules);
  const { store, baseUrl = {}, timeout = DEFAULT_TIMEOUT_MS, fetch = globalThis.fetch } = given(options);
  checkPositiveIntegers('WechatClientModule', { timeout }, ['timeout']);
  return { store, baseUrlOf: baseUrlOf(baseUrl), timeout, fetch };
}

function baseUrlOf(baseUrl: string | Readonly<Record<string, string>>): (host: string) => string {
  if (typeof baseUrl === 'string') {
    const url = checkedUrl(baseUrl);
    return () => url;
  }
  const urls = new Map(Object.entries(baseUrl).map(([host, url]) => [checkedHost(host), checkedUrl(url)]));
  return (host) => urls.get(host) ?? `https://${host}`;
}

function checkedHost(host: string): string {
  if (!API_HOSTS.includes(host)) {
    const hosts = API_HOSTS.join(', ');
    throw new Error(
      localized({
        en: `WechatClientModule: baseUrl names "${host}", which is no host of the API. The hosts are ${hosts}.`,
        zh: `WechatClientModule：baseUrl 中的 "${host}" 不是 API 的域名。可用的域名有 ${hosts}。`,
      }),
    );
  }
  return host;
}

/** @param value - may be a variable that is not set */
function checkedUrl(value: unknown): string {
  const url = String(value);
  if (!/^https?:\/\/[^?#@\s]+$/.test(url) || !URL.canParse(url)) {
    const password = url.lastIndexOf('@');
    const shown = password === -1 ? url : `***${url.slice(password)}`;
    throw new Error(
      localized({
        en: `WechatClientModule: baseUrl has to be an http or https URL without a query or a password, but it is "${shown}".`,
        zh: `WechatClientModule：baseUrl 应为不带查询参数和密码的 http 或 https URL，现在是 "${shown}"。`,
      }),
    );
  }
  return url.replace(/(?<!\/)\/+$/, '');
}
