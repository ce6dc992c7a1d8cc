import { localized } from '../language/language.js';
import { WechatCallbackError } from '../protocol/callback-error.js';
import type { AccountLookupOptions, AccountSource } from './account-source.js';
import type { Clock } from '../model/callback.js';
import { LookupGate } from './lookup-gate.js';
import { RecentMap } from './recent-map.js';
import { ANYTHING } from '../options/option-kind.js';
import { checkOptions, given, optional, type OptionRules } from '../options/option-rules.js';
import { checkPositiveIntegers } from '../options/positive-integers.js';
import { reasonOf } from '../protocol/error-text.js';
import type { WechatAccount } from '../model/wechat-account.js';

const KEY = /^[\w-]{1,64}$/;

const DEFAULTS = {
  maxAccounts: 10_000,
  ttl: 60_000,
  maxUnknown: 10_000,
  unknownTtl: 10_000,
  maxConcurrent: 20,
  maxPerSecond: 200,
  timeout: 2_000,
} satisfies AccountLookupOptions;

const OPTIONS = Object.keys(DEFAULTS) as readonly (keyof typeof DEFAULTS)[];

/** Numbers are checked where the defaults are filled in. */
const RULES: OptionRules<AccountLookupOptions> = {
  maxAccounts: optional(ANYTHING),
  ttl: optional(ANYTHING),
  maxUnknown: optional(ANYTHING),
  unknownTtl: optional(ANYTHING),
  maxConcurrent: optional(ANYTHING),
  maxPerSecond: optional(ANYTHING),
  timeout: optional(ANYTHING),
};

interface Kept<T> {
  readonly value: T;
  until: number;
}

/**
 * Finds the accounts of a source, and keeps them for a while together with what was made of them. Whoever invents keys
 * costs no memory beyond the bounds, and no more look-ups than they allow.
 *
 * Accounts and keys without one are kept apart, so that a flood of the latter pushes no account out.
 */
export class AccountLookup<T> {
  private readonly options: Required<AccountLookupOptions>;
  private readonly known: RecentMap<Kept<T>>;
  private readonly unknown: RecentMap<number>;
  private readonly flights = new Map<string, Promise<T | undefined>>();
  private readonly gate: LookupGate;

  /**
   * @param title - names the source in errors
   * @param keep - what is kept of an account that was found; `before` is what was kept when it was found last
   * @throws Error for options that cannot work
   */
  constructor(
    private readonly source: AccountSource,
    private readonly title: string,
    private readonly clock: Clock,
    private readonly keep: (account: WechatAccount, key: string, before: T | undefined) => T,
  ) {
    const whose = localized({ en: `The account source of ${title}, lookup`, zh: `${title} 的账号来源的 lookup` });
    checkOptions(whose, source.lookup ?? {}, RULES);
    this.options = { ...DEFAULTS, ...given(source.lookup ?? {}) };
    checkPositiveIntegers(whose, this.options, OPTIONS);
    this.known = new RecentMap(this.options.maxAccounts);
    this.unknown = new RecentMap(this.options.maxUnknown);
    this.gate = new LookupGate(this.options, clock);
  }

  /**
   * What is kept of the account, looked up where it is not known or was known for too long. All who ask for one key
   * at the same time share one look-up.
   *
   * @throws WechatCallbackError `account-unknown`, or `account-source` when nobody can say
   */
  async find(key: string | undefined): Promise<T> {
    if (key === undefined || !KEY.test(key)) {
      throw new WechatCallbackError('account-unknown', {
        en: `A URL of ${this.title} has a key that no account can have`,
        zh: `${this.title} 的 URL 里的 key 不可能是任何账号的`,
      });
    }
    const now = this.clock();
    const kept = this.known.get(key);
    if (kept !== undefined && kept.until > now) {
      return kept.value;
    }
    const value = (this.unknown.get(key) ?? 0) > now ? undefined : await this.share(key, kept);
    if (value === undefined) {
      throw new WechatCallbackError('account-unknown', {
        en: `There is no account "${key}" at ${this.title}`,
        zh: `${this.title} 没有账号 "${key}"`,
      });
    }
    return value;
  }

  /** What is kept of the account, even for too long; never looks up. */
  peek(key: string): T | undefined {
    return this.known.get(key)?.value;
  }

  /** Has the account looked up at its next callback, whatever is known of it or under way. */
  invalidate(key: string): void {
    const kept = this.known.get(key);
    if (kept !== undefined) {
      kept.until = -Infinity;
    }
    this.unknown.delete(key);
    this.flights.delete(key);
  }

  private share(key: string, before: Kept<T> | undefined): Promise<T | undefined> {
    const flight = this.flights.get(key);
    if (flight !== undefined) {
      return flight;
    }
    // An account that was found before is no stranger's invention, and has to get through a flood of these.
    if (before === undefined && !this.gate.admits()) {
      throw new WechatCallbackError('account-source', {
        en: `Too many unknown keys are looked up at ${this.title}`,
        zh: `${this.title} 正在查找太多未知的 key`,
      });
    }
    const lookUp = this.lookUp(key, before?.value);
    this.flights.set(key, lookUp);
    const land = (remember: (now: number) => void): void => {
      // Whoever invalidated the key meanwhile knows better than this look-up.
      if (this.flights.get(key) === lookUp) {
        this.flights.delete(key);
        remember(this.clock());
      }
    };
    lookUp.then(
      (value) => land((now) => this.remember(key, value, now)),
      () => land(() => undefined),
    );
    return lookUp;
  }

  private async lookUp(key: string, before: T | undefined): Promise<T | undefined> {
    try {
      const account = await this.gate.run(() => this.source.find(key));
      return account === undefined || account === null ? undefined : this.keep(account, key, before);
    } catch (error) {
      throw new WechatCallbackError(
        'account-source',
        {
          en: `The look-up of "${key}" at ${this.title} failed: ${reasonOf(error)}`,
          zh: `在 ${this.title} 查找 "${key}" 失败：${reasonOf(error)}`,
        },
        {
          cause: error,
        },
      );
    }
  }

  private remember(key: string, value: T | undefined, now: number): void {
    if (value === undefined) {
      this.known.delete(key);
      this.unknown.set(key, now + this.options.unknownTtl);
    } else {
      this.unknown.delete(key);
      this.known.set(key, { value, until: now + this.options.ttl });
    }
  }
}
