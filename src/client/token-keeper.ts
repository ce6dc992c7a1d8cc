import { Logger } from '@nestjs/common';
import { RecentMap } from '../accounts/recent-map.js';
import { reasonOf } from '../protocol/error-text.js';
import type { HeldLock } from '../store/store-lock.js';
import { randomPause, type TokenShelf } from './token-shelf.js';
import type { KeptToken, TokenSource } from './token-source.js';

const MAX_TOKENS = 10_000;
/** An early fetch may bring the same token back; without a pause every call of its last minutes would ask again. */
const AGAIN_MS = 60_000;
const WAIT_MS = 12_000;
/** By so much a token's end is taken to be earlier than it is, for the way to the platform. */
const WAY_MS = 2_000;
/** A token that was refused is replaced at most so often: what refuses a fresh one too is not cured by another. */
const REPLACE_APART_MS = 30_000;
const FORCES_A_DAY = 15;

interface Held {
  readonly token: KeptToken;
  /** Before that no early fetch is tried. */
  readonly tryAfter: number;
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
      this.logger.warn(
        `${source.title} could not be renewed; the present one is good for ${left} s. ${reasonOf(error)}`,
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
      const lock = await this.shelf.lock(key);
      if (lock !== undefined) {
        return this.fetchLocked(source, key, want, lock);
      }
      if (this.clock() > until) {
        throw new Error(
          `${source.title} is being fetched by another process, which is not done after ${WAIT_MS / 1000} s. ` +
            'Check that process, and its way to WeChat.',
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
      return await this.fetch(source, key, want, shared ?? this.held.get(key)?.token, lock);
    } finally {
      lock.release();
    }
  }

  private async fetch(
    source: TokenSource,
    key: string,
    { rejected }: Want,
    before: KeptToken | undefined,
    lock: HeldLock,
  ): Promise<KeptToken> {
    if (rejected !== undefined && before?.value === rejected && (await this.shelf.isMarked(`${key}:replaced`))) {
      return before;
    }
    let token = await this.issue(source, before, false);
    if (token.value === rejected && source.canForce && (await this.mayForce(key))) {
      token = await this.issue(source, before, true);
    }
    if (rejected !== undefined) {
      await this.shelf.mark(`${key}:replaced`, REPLACE_APART_MS);
    }
    return this.share(key, token, before, lock);
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

  /** WeChat takes 20 forced renewals a day, half a minute apart. */
  private async mayForce(key: string): Promise<boolean> {
    if (await this.shelf.isMarked(`${key}:forced`)) {
      return false;
    }
    await this.shelf.mark(`${key}:forced`, REPLACE_APART_MS);
    return (await this.shelf.countToday(`${key}:forces`)) <= FORCES_A_DAY;
  }

  /** Whoever lost the lock meanwhile must not write over what its next holder has fetched. */
  private async share(
    key: string,
    token: KeptToken,
    before: KeptToken | undefined,
    lock: HeldLock,
  ): Promise<KeptToken> {
    if (await lock.renew().catch(() => false)) {
      await this.shelf.write(key, token);
      return this.hold(key, token);
    }
    const shared = await this.shelf.read(key);
    const isNewer = shared !== undefined && shared.value !== before?.value && isAlive(shared, this.clock());
    return this.hold(key, isNewer ? shared : token);
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
    return token;
  }
}

function isAlive({ expiresAt }: KeptToken, now: number): boolean {
  return expiresAt - WAY_MS > now;
}

function isEarly({ expiresAt }: KeptToken, { early }: TokenSource, now: number): boolean {
  return expiresAt - early <= now;
}
