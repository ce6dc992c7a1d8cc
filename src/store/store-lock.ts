import { setTimeout as sleep } from 'node:timers/promises';
import type { CallbackStore } from './callback-store.js';
import type { LeaseKeeper } from './lease-keeper.js';

const POLL_MS = 20;

/** How a lock is held. */
export interface LockOptions {
  readonly store: CallbackStore;
  /** Milliseconds after which the lock of a process that died is free again; it is renewed while the holder lives. */
  readonly lease: number;
}

/** A lock that is held. */
export interface HeldLock {
  /** Holds it for another lease. @returns whether it was still held */
  renew(): Promise<boolean>;
  release(): void;
}

/** Locks that the processes of one store share: of all who ask for a key, one at a time holds it. */
export class StoreLock {
  constructor(private readonly leases: LeaseKeeper) {}

  /**
   * Waits for the lock.
   *
   * @returns what to call to give it back
   * @throws what the store throws
   */
  async take(key: string, options: LockOptions): Promise<() => void> {
    for (;;) {
      const held = await this.tryTake(key, options);
      if (held !== undefined) {
        return () => held.release();
      }
      await sleep(POLL_MS);
    }
  }

  /**
   * Takes the lock if nobody holds it.
   *
   * @throws what the store throws
   */
  async tryTake(key: string, { store, lease }: LockOptions): Promise<HeldLock | undefined> {
    const result = await store.claim(key, { lease, window: 2 * lease, critical: false });
    if (result.state !== 'claimed') {
      return undefined;
    }
    const { claim } = result;
    const held = this.leases.keep(claim, { store, lease });
    return {
      renew: async () => store.renew(claim, lease),
      release: () => {
        this.leases.release(held);
        void Promise.resolve(store.fail(claim)).catch(() => undefined);
      },
    };
  }
}
