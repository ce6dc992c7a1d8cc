import { Logger } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { localized } from '../language/language.js';
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

/** How often something may be done: so many times at once, and one more whenever so many milliseconds have passed. */
export interface Rate {
  readonly burst: number;
  readonly apart: number;
}

/** What a process has of the lock when there is no store to lock in. */
const ALONE: HeldLock = { renew: () => Promise.resolve(true), release: () => undefined };

/** The tokens that all processes share. A store that is down counts as empty: each process then has its own. */
export class TokenShelf {
  private readonly logger = new Logger('WechatClientModule');
  private readonly leases = new LeaseKeeper();
  private readonly locks = new StoreLock(this.leases);
  /** Until when what was done here counts: a store that is down forgets nothing of that. */
  private readonly marks = new RecentMap<number>(MAX_MARKS);
  private isDown = false;
  private ready: Promise<void> | undefined;

  constructor(
    private readonly store: CallbackStore,
    private readonly clock: () => number,
  ) {}

  async read(key: string): Promise<KeptToken | undefined> {
    const text = await this.text(key);
    return text === undefined ? undefined : (keptTokenIn(text) ?? this.forget(key));
  }

  async write(key: string, token: KeptToken): Promise<void> {
    await this.keep(key, JSON.stringify(token), this.windowOf(token));
  }

  /**
   * Writes a token in the place of the one that was read.
   *
   * @param lock - what keeps others from writing, where the store cannot compare
   * @returns `false` when somebody else has written meanwhile
   */
  replace(key: string, read: KeptToken | undefined, token: KeptToken, lock: HeldLock): Promise<boolean> {
    const known = read === undefined ? undefined : JSON.stringify(read);
    const text = JSON.stringify(token);
    return this.orWithout(
      async () =>
        withinTimeout(() => this.writeOver(key, known, { text, window: this.windowOf(token), lock }), this.timeout),
      true,
    );
  }

  /** @returns `undefined` when another process has the lock */
  lock(key: string): Promise<HeldLock | undefined> {
    return this.orWithout(() => this.tryLock(`${key}:lock`), ALONE);
  }

  /** Whether something may be done once more, which counts it. To be called under a lock. */
  async mayDo(name: string, { burst, apart }: Rate): Promise<boolean> {
    const now = this.clock();
    const busyUntil = Math.max(now, this.marks.get(name) ?? 0, Number((await this.text(name)) ?? 0));
    if (busyUntil - now > (burst - 1) * apart) {
      return false;
    }
    const until = busyUntil + apart;
    this.marks.set(name, until);
    await this.keep(name, String(until), until - now);
    return true;
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

  private windowOf({ refreshToken, expiresAt }: KeptToken): number {
    return refreshToken === undefined ? Math.max(1, expiresAt - this.clock()) : REFRESH_TOKEN_MS;
  }

  private async writeOver(
    key: string,
    known: string | undefined,
    { text, window, lock }: { readonly text: string; readonly window: number; readonly lock: HeldLock },
  ): Promise<boolean> {
    if (this.store.compareAndWrite !== undefined) {
      return this.store.compareAndWrite(key, known, text, window);
    }
    const isHeld = await lock.renew();
    if (isHeld) {
      await this.store.write(key, text, window);
    }
    return isHeld;
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

  /** What something else has written in the place of a token would keep every new one from being written. */
  private async forget(key: string): Promise<undefined> {
    await this.orWithout(async () => withinTimeout(() => this.store.delete(key), this.timeout), undefined);
    return undefined;
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

  /** A token may be wanted before the application has started. */
  private async whenReady(): Promise<void> {
    try {
      await withinTimeout(() => this.store.whenReady?.(), STORE_TIMEOUT_MS);
    } catch {
      // Asking it tells the reason.
    }
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
        localized({
          en: `The store of the access tokens is down (${reason}). This process keeps its tokens for itself until it is back.`,
          zh: `存放 access_token 的存储不可用（${reason}）。恢复之前，本进程各自保存 token。`,
        }),
      );
    }
  }
}

/** `undefined` for what is no token. Nothing of it is told: it may be part of one. */
function keptTokenIn(text: string): KeptToken | undefined {
  try {
    const token = JSON.parse(text) as KeptToken | null;
    return typeof token?.value === 'string' && typeof token.expiresAt === 'number' ? token : undefined;
  } catch {
    return undefined;
  }
}

/** A while that no two processes choose alike. */
export function randomPause(from: number, to: number): Promise<void> {
  return sleep(from + Math.random() * (to - from));
}
