import { Logger } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { RecentMap } from '../accounts/recent-map.js';
import type { CallbackStore } from '../store/callback-store.js';
import { LeaseKeeper } from '../store/lease-keeper.js';
import { type HeldLock, StoreLock } from '../store/store-lock.js';
import { withinTimeout } from '../store/store-timeout.js';
import { reasonOf } from '../protocol/error-text.js';
import type { KeptToken } from './token-source.js';

/** A token is worth waiting for, unless the store has been silent before. */
const STORE_TIMEOUT_MS = 2_000;
const SILENT_STORE_TIMEOUT_MS = 100;
/** A process that dies while it fetches a token keeps the others waiting so long. */
const LEASE_MS = 4_000;
const MAX_MARKS = 10_000;
const DAY_MS = 86_400_000;
/** A refresh token is good for as long as the authorization stands. */
const REFRESH_TOKEN_MS = 365 * DAY_MS;

/** What a process has of the lock when there is no store to lock in. */
const ALONE: HeldLock = { renew: () => Promise.resolve(false), release: () => undefined };

/** The tokens that all processes share. A store that is down counts as empty: each process then has its own. */
export class TokenShelf {
  private readonly logger = new Logger('WechatClientModule');
  private readonly leases = new LeaseKeeper();
  private readonly locks = new StoreLock(this.leases);
  /** When what was done here may be done again: a store that is down forgets nothing of that. */
  private readonly marks = new RecentMap<number>(MAX_MARKS);
  private isDown = false;
  private ready: Promise<void> | undefined;

  constructor(
    private readonly store: CallbackStore,
    private readonly clock: () => number,
  ) {}

  async read(key: string): Promise<KeptToken | undefined> {
    const text = await this.text(key);
    return text === undefined ? undefined : (JSON.parse(text) as KeptToken);
  }

  async write(key: string, token: KeptToken): Promise<void> {
    const window = token.refreshToken === undefined ? token.expiresAt - this.clock() : REFRESH_TOKEN_MS;
    await this.keep(key, JSON.stringify(token), Math.max(1, window));
  }

  /** @returns `undefined` when another process has the lock */
  lock(key: string): Promise<HeldLock | undefined> {
    return this.orWithout(() => this.tryLock(`${key}:lock`), ALONE);
  }

  /** Remembers for so many milliseconds that something was done. */
  async mark(name: string, window: number): Promise<void> {
    this.marks.set(name, this.clock() + window);
    await this.keep(name, '1', window);
  }

  async isMarked(name: string): Promise<boolean> {
    return (this.marks.get(name) ?? 0) > this.clock() || (await this.text(name)) !== undefined;
  }

  /** Counts what is done in a day. To be called under a lock. */
  async countToday(name: string): Promise<number> {
    const key = `${name}:${Math.floor(this.clock() / DAY_MS)}`;
    const count = Number((await this.text(key)) ?? 0) + 1;
    await this.keep(key, String(count), DAY_MS);
    return count;
  }

  stop(): void {
    this.leases.stop();
  }

  private get timeout(): number {
    return this.isDown ? SILENT_STORE_TIMEOUT_MS : STORE_TIMEOUT_MS;
  }

  private async tryLock(key: string): Promise<HeldLock | undefined> {
    const asked = this.locks.tryTake(key, { store: this.store, lease: LEASE_MS });
    let isWaitedFor = true;
    // A lock that comes after nobody waits for it any more would never be given back.
    asked.then(
      (held) => isWaitedFor || held?.release(),
      () => undefined,
    );
    try {
      return await withinTimeout(() => asked, this.timeout);
    } finally {
      isWaitedFor = false;
    }
  }

  private text(key: string): Promise<string | undefined> {
    return this.orWithout(async () => withinTimeout(() => this.store.read(key), this.timeout), undefined);
  }

  private keep(key: string, text: string, window: number): Promise<void> {
    return this.orWithout(
      async () => withinTimeout(() => this.store.write(key, text, window), this.timeout),
      undefined,
    );
  }

  /** A token may be wanted before the application has started. A store that never gets ready is found out by asking it. */
  private async whenReady(): Promise<void> {
    await this.store.whenReady?.().catch(() => undefined);
  }

  private async orWithout<T>(ask: () => Promise<T>, without: T): Promise<T> {
    try {
      await (this.ready ??= this.whenReady());
      const answer = await ask();
      this.isDown = false;
      return answer;
    } catch (error) {
      this.warn(reasonOf(error));
      return without;
    }
  }

  /** Once, until the store answers again. */
  private warn(reason: string): void {
    if (!this.isDown) {
      this.isDown = true;
      this.logger.warn(
        `The store of the access tokens is down (${reason}). This process keeps its tokens for itself until it is back.`,
      );
    }
  }
}

/** A while that no two processes choose alike. */
export function randomPause(from: number, to: number): Promise<void> {
  return sleep(from + Math.random() * (to - from));
}
