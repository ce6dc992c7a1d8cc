import type { CallbackStore } from '../store/callback-store.js';
import type { Fetch } from './exchange.js';

/** The options of `WechatClientModule.forRoot`; `forRootAsync` makes them in a factory. */
export interface WechatClientOptions {
  /**
   * Where access tokens are kept, for all processes that share it. Default: `delivery.store` of the account's
   * `WechatModule`, so that one store serves both.
   */
  readonly store?: CallbackStore | undefined;
  /**
   * Where the API is reached: one URL for all hosts, of a stand-in or a proxy, or one for each host, such as
   * `{ 'api.weixin.qq.com': 'https://sh.api.weixin.qq.com' }`. Default: the hosts themselves, by HTTPS.
   */
  readonly baseUrl?: string | Readonly<Record<string, string>> | undefined;
  /** Milliseconds for a call, the wait for its token and its retries included; a file may take four times as long. Default: 15000. */
  readonly timeout?: number | undefined;
  /** What sends the requests, such as a `fetch` that goes through a proxy. Default: the global `fetch`. */
  readonly fetch?: Fetch | undefined;
}

/** Options that `forRoot` and `forRootAsync` take next to the others. */
export interface WechatClientModuleExtras {
  /** Makes `WechatClient` available in every module. Default: false. */
  readonly isGlobal?: boolean | undefined;
}

/** A class that makes the options, for `useClass` and `useExisting`. */
export interface WechatClientOptionsFactory {
  createWechatClientOptions(): Promise<WechatClientOptions> | WechatClientOptions;
}
