import type { WechatAccount } from '../model/wechat-account.js';
import type { EventClass } from '../model/wechat-event.js';

/**
 * Accounts that come and go while the application runs, such as those of tenants in a database. An account is looked up
 * by its key, which is a part of the URL, and is then cached.
 *
 * ```ts
 * // an injectable class
 * export class Shops implements AccountSource {
 *   readonly path = 'wechat/:account'; // GET and POST
 *   readonly baseEventClasses = [OfficialAccountEvent];
 *
 *   constructor(private readonly shops: ShopRepository) {}
 *
 *   async find(key: string): Promise<WechatAccount | undefined> {
 *     const shop = await this.shops.findOneBy({ key });
 *     return shop ? officialAccount({ name: key, appId: shop.appId, token: shop.token }) : undefined;
 *   }
 * }
 *
 * WechatModule.forRoot({ accounts: Shops }) // and Shops among the providers of a module
 * ```
 */
export interface AccountSource {
  /**
   * The path of the callback URLs, with one parameter, which is the key: `wechat/:account`. If the accounts have
   * several callback URLs, give one path for each, in the order of their endpoints. It replaces the paths of the
   * accounts.
   */
  readonly path: string | readonly string[];
  /** The HTTP methods that are served there. Default: `GET` and `POST`. */
  readonly methods?: readonly ('GET' | 'POST')[];
  /**
   * The classes that the events of the accounts extend, such as `[OfficialAccountEvent]`. Handlers are checked against
   * them at start-up, and accounts when they are found.
   */
  readonly baseEventClasses: readonly [EventClass, ...EventClass[]];
  /** How accounts are looked up and cached. */
  readonly lookup?: AccountLookupOptions;
  /**
   * Finds an account. Its `name` has to be the key, so that each account has a name of its own.
   *
   * @param key - 1 to 64 letters, digits, `-` and `_`; anything else never gets here
   * @returns `undefined` when there is no such account, which is answered with 404; an error is answered with 503
   */
  find(key: string): Promise<WechatAccount | undefined>;
}

/** How accounts are looked up and cached. All times are milliseconds. */
export interface AccountLookupOptions {
  /** How many accounts are kept in memory; the least recently used go first. Default: 10000. */
  readonly maxAccounts?: number | undefined;
  /** How long until an account is looked up again. Default: 60000. */
  readonly ttl?: number | undefined;
  /** How many keys without an account are remembered. Default: 10000. */
  readonly maxUnknown?: number | undefined;
  /** How long until a key without an account is looked up again. Default: 10000. */
  readonly unknownTtl?: number | undefined;
  /** How many look-ups run at the same time; the others wait. Default: 20. */
  readonly maxConcurrent?: number | undefined;
  /**
   * How many look-ups are made in a second for keys that never had an account; further ones are answered with 503.
   * Accounts that were found before do not count. Default: 200.
   */
  readonly maxPerSecond?: number | undefined;
  /** How long a request waits for a look-up. Default: 2000. */
  readonly timeout?: number | undefined;
}
