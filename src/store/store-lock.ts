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

/** Locks that the processes of one store share: of all who ask for a key, one at a time holds it. */
export class StoreLock {
  constructor(private readonly leases: LeaseKeeper) {}

  /**
   * Waits for the lock.
   *
   * @returns what to call to give it back
   * @throws what the store throws
   */
  async take(key: string, { store, lease }: LockOptions): Promise<() => void> {
    for (;;) {
      const result = await store.claim(key, { lease, window: 2 * lease, critical: false });
      if (result.state === 'claimed') {
        const { claim } = result;
        this.leases.keep(claim, { store, lease });
        return () => {
          this.leases.release(claim);
          void Promise.resolve(store.fail(claim)).catch(() => undefined);
        };
      }
      await sleep(POLL_MS);
    }
  }
}
