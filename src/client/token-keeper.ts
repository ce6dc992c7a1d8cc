import { Logger } from '@nestjs/common';
import { localized } from '../language/language.js';
import { RecentMap } from '../accounts/recent-map.js';
import { reasonOf } from '../protocol/error-text.js';
import type { HeldLock } from '../store/store-lock.js';
import { randomPause, type Rate, type TokenShelf } from './token-shelf.js';
import type { KeptToken, TokenSource } from './token-source.js';
import { WechatApiError } from './wechat-api.error.js';
import { WechatConnectionError } from './wechat-connection.error.js';

const MAX_TOKENS = 10_000;
/** An early fetch may bring the same token back; without a pause every call of its last minutes would ask again. */
const AGAIN_MS = 60_000;
const WAIT_MS = 12_000;
/** By so much a token's end is taken to be earlier than it is, for the way to the platform. */
const WAY_MS = 2_000;
/** So often a token that was refused is replaced: what refuses fresh ones too is not cured by another. */
const REPLACEMENTS: Rate = { burst: 3, apart: 60_000 };
/** WeChat takes 20 forced renewals a day, half a minute apart. */
const FORCES: Rate = { burst: 1, apart: 30_000 };
const FORCES_A_DAY = 15;
/** A fetch that was refused, or did not reach the platform, is not tried again by the next caller at once. */
const REFUSED_MS = 10_000;
const FAILED_MS = 1_000;

interface Held {
  readonly token: KeptToken;
  /** Before that no early fetch is tried. */
  readonly tryAfter: number;
}

/** A fetch that failed a moment ago. */
interface Failure {
  readonly error: unknown;
  readonly until: number;
}

/** Why a token is wanted that this process does not have. */
interface Want {
  /** The token that the platform refused. */
  readonly rejected?: string;
  /** Whether the present one is good for a while, and a younger one is wanted. */
  readonly early?: true;
}

interface Flight {
  readonly rejected: string | undefined;
  readonly token: Promise<KeptToken>;
}

/**
 * Keeps the access tokens and tickets of all accounts. Among all processes that share a store one fetches a token, and
 * the others wait for it; only the token that was refused is replaced, and an older one is never written over a newer.
 */
export class TokenKeeper {
  private readonly logger = new Logger('WechatClientModule');
  private readonly held = new RecentMap<Held>(MAX_TOKENS);
  private readonly flights = new Map<string, Flight>();
  private readonly failures = new RecentMap<Failure>(MAX_TOKENS);

  constructor(
    private readonly shelf: TokenShelf,
    private readonly clock: () => number,
  ) {}

  /** A token that is good as far as anybody here knows. */
  async get(source: TokenSource): Promise<string> {
    const key = await source.key();
    const held = this.held.get(key);
    const now = this.clock();
    if (held === undefined || !isAlive(held.token, now)) {
      return (await this.renew(source, key, {})).value;
    }
    if (isEarly(held.token, source, now) && held.tryAfter <= now && !this.flights.has(key)) {
      void this.renewInBackground(source, key, held.token);
    }
    return held.token.value;
  }

  /**
   * The token that takes the place of one that the platform refused.
   *
   * @returns the same one when it cannot be replaced now
   */
  async replace(source: TokenSource, rejected: string): Promise<string> {
    const key = await source.key();
    const token = this.held.get(key)?.token;
    if (token !== undefined && token.value !== rejected && isAlive(token, this.clock())) {
      return token.value;
    }
    return (await this.renew(source, key, { rejected })).value;
  }

  /** Keeps a token that came another way, such as with a new authorization. */
  async put(source: TokenSource, token: KeptToken): Promise<void> {
    const key = await source.key();
    this.hold(key, token);
    await this.shelf.write(key, token);
  }

  /** One at a time for each token, however many ask. */
  private renew(source: TokenSource, key: string, want: Want): Promise<KeptToken> {
    const { rejected } = want;
    const flight = this.flights.get(key);
    if (flight !== undefined) {
      return rejected === undefined || flight.rejected === rejected
        ? flight.token
        : flight.token.then((token) => (token.value === rejected ? this.renew(source, key, want) : token));
    }
    const token = this.fetchOrFollow(source, key, want).finally(() => this.flights.delete(key));
    this.flights.set(key, { rejected, token });
    return token;
  }

  private async renewInBackground(source: TokenSource, key: string, present: KeptToken): Promise<void> {
    this.held.set(key, { token: present, tryAfter: this.clock() + AGAIN_MS });
    try {
      await this.renew(source, key, { early: true });
    } catch (error) {
      const left = Math.round((present.expiresAt - this.clock()) / 1000);
      const title = localized(source.title);
      this.logger.warn(
        localized({
          en: `Could not renew ${title}; the present one is valid for ${left} s. ${reasonOf(error)}`,
          zh: `${title}未能续期；现有的还可以用 ${left} 秒。${reasonOf(error)}`,
        }),
      );
    }
  }

  /** Takes what another process fetched, or fetches. */
  private async fetchOrFollow(source: TokenSource, key: string, want: Want): Promise<KeptToken> {
    const until = this.clock() + WAIT_MS;
    for (;;) {
      const shared = await this.shelf.read(key);
      if (shared !== undefined && this.isWanted(shared, source, want)) {
        return this.hold(key, shared);
      }
      this.throwRecentFailure(key);
      const lock = await this.shelf.lock(key);
      if (lock !== undefined) {
        return this.fetchLocked(source, key, want, lock);
      }
      if (this.clock() > until) {
        const [title, seconds] = [localized(source.title), WAIT_MS / 1000];
        throw new Error(
          localized({
            en: `Another process is fetching ${title}, but has not finished after ${seconds} s. Check that process, and its connection to WeChat.`,
            zh: `另一个进程正在获取${title}，${seconds} 秒后仍未完成。请检查那个进程，以及它到微信的网络。`,
          }),
        );
      }
      await randomPause(50, 400);
    }
  }

  private async fetchLocked(source: TokenSource, key: string, want: Want, lock: HeldLock): Promise<KeptToken> {
    try {
      const shared = await this.shelf.read(key);
      if (shared !== undefined && this.isWanted(shared, source, want)) {
        return this.hold(key, shared);
      }
      const before = shared ?? this.held.get(key)?.token;
      const token = await this.fetch(source, key, want, before);
      return token === before ? token : await this.share(key, token, shared, lock);
    } catch (error) {
      this.failures.set(key, { error, until: this.clock() + pauseAfter(error) });
      throw error;
    } finally {
      lock.release();
    }
  }

  private async fetch(
    source: TokenSource,
    key: string,
    { rejected }: Want,
    before: KeptToken | undefined,
  ): Promise<KeptToken> {
    const isRefused = before !== undefined && before.value === rejected && isAlive(before, this.clock());
    if (isRefused && !(await this.shelf.mayDo(`${key}:replacements`, REPLACEMENTS))) {
      return before;
    }
    const token = await this.issue(source, before, false);
    const isStuck = token.value === rejected && source.canForce === true;
    return isStuck && (await this.mayForce(key)) ? this.issue(source, before, true) : token;
  }

  private async issue(source: TokenSource, before: KeptToken | undefined, force: boolean): Promise<KeptToken> {
    const fetchedAt = this.clock();
    const { value, expiresIn, refreshToken } = await source.fetch({ before, force });
    return {
      value,
      expiresAt: fetchedAt + expiresIn * 1000,
      fetchedAt,
      ...(refreshToken === undefined ? {} : { refreshToken }),
    };
  }

  private async mayForce(key: string): Promise<boolean> {
    return (
      (await this.shelf.mayDo(`${key}:forced`, FORCES)) &&
      (await this.shelf.countToday(`${key}:forces`)) <= FORCES_A_DAY
    );
  }

  /** Whoever was overtaken meanwhile takes what the other has fetched. */
  private async share(key: string, token: KeptToken, read: KeptToken | undefined, lock: HeldLock): Promise<KeptToken> {
    if (await this.shelf.replace(key, read, token, lock)) {
      return this.hold(key, token);
    }
    const newer = await this.shelf.read(key);
    const isNewer = newer !== undefined && newer.value !== read?.value && isAlive(newer, this.clock());
    return this.hold(key, isNewer ? newer : token);
  }

  /** @throws what the fetch of a moment ago threw */
  private throwRecentFailure(key: string): void {
    const failure = this.failures.get(key);
    if (failure !== undefined && failure.until > this.clock()) {
      throw failure.error;
    }
  }

  private isWanted(token: KeptToken, source: TokenSource, { rejected, early }: Want): boolean {
    const now = this.clock();
    const isYoung = !isEarly(token, source, now) || token.fetchedAt > now - AGAIN_MS;
    return token.value !== rejected && isAlive(token, now) && (early === undefined || isYoung);
  }

  private hold(key: string, token: KeptToken): KeptToken {
    const present = this.held.get(key);
    const isSame = present?.token.value === token.value;
    this.held.set(key, { token, tryAfter: isSame ? present.tryAfter : 0 });
    this.failures.delete(key);
    return token;
  }
}

function isAlive({ expiresAt }: KeptToken, now: number): boolean {
  return expiresAt - WAY_MS > now;
}

function isEarly({ expiresAt }: KeptToken, { early }: TokenSource, now: number): boolean {
  return expiresAt - early <= now;
}

/** Milliseconds before another fetch may be tried. What is missing here, such as a ticket, may come at any time. */
function pauseAfter(error: unknown): number {
  if (error instanceof WechatApiError) {
    return error.retryAfter === undefined ? REFUSED_MS : error.retryAfter * 1000;
  }
  return error instanceof WechatConnectionError ? FAILED_MS : 0;
}
