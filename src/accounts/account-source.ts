import type { WechatAccount } from '../model/wechat-account.js';
import type { EventClass } from '../model/wechat-event.js';

/**
 * Accounts that come and go while the application runs, such as those of tenants in a database. An account is looked
 * up by the part of the URL that is its key, and kept for a while.
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
   * The path of the callback URLs, with one parameter that is the key: `wechat/:account`. Where accounts have several
   * callback URLs, one path for each, in the order of their endpoints. It takes the place of the paths of the accounts.
   */
  readonly path: string | readonly string[];
  /** What is served at the path. Default: `GET` and `POST`. */
  readonly methods?: readonly ('GET' | 'POST')[];
  /**
   * What the events of the accounts derive from, such as `[OfficialAccountEvent]`: handlers are checked against it
   * when the application starts, and accounts when they are found.
   */
  readonly baseEventClasses: readonly [EventClass, ...EventClass[]];
  /** How accounts are looked up and kept. */
  readonly lookup?: AccountLookupOptions;
  /**
   * Finds an account. Its `name` has to be the key, so that each account has a name of its own.
   *
   * @param key - 1 to 64 letters, digits, `-` and `_`; anything else never gets here
   * @returns `undefined` when there is no such account, which is answered with 404; an error is answered with 503
   */
  find(key: string): Promise<WechatAccount | undefined>;
}

/** How accounts are looked up and kept. All times are milliseconds. */
export interface AccountLookupOptions {
  /** How many accounts are kept in memory; those that were not used for longest go first. Default: 10000. */
  readonly maxAccounts?: number | undefined;
  /** For how long an account is used before it is looked up again. Default: 60000. */
  readonly ttl?: number | undefined;
  /** How many keys without an account are remembered. Default: 10000. */
  readonly maxUnknown?: number | undefined;
  /** For how long it is remembered that a key has no account. Default: 10000. */
  readonly unknownTtl?: number | undefined;
  /** How many look-ups run at the same time; others wait. Default: 20. */
  readonly maxConcurrent?: number | undefined;
  /**
   * How many keys are looked up within a second that are not known to be an account's; further ones are answered with
   * 503. Accounts that were found before do not count. Default: 200.
   */
  readonly maxPerSecond?: number | undefined;
  /** How long a request waits for a look-up. Default: 2000. */
  readonly timeout?: number | undefined;
}
