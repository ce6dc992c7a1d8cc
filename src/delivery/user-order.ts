import { setTimeout as sleep } from 'node:timers/promises';
import type { DeliverySettings } from '../accounts/wechat-settings.js';
import { LeaseKeeper } from '../store/lease-keeper.js';

const POLL_MS = 20;

/**
 * Lets the events of one user run one after another: in the order of their arrival within a process, and never two at
 * a time across the processes that share a store.
 */
export class UserOrder {
  private readonly last = new Map<string, Promise<void>>();

  constructor(private readonly leases: LeaseKeeper) {}

  /**
   * Waits for the user's turn.
   *
   * @returns what to call when the turn is over
   * @throws StoreDownError when nobody can say whose turn it is
   */
  async take(user: string, settings: DeliverySettings): Promise<() => void> {
    const before = this.last.get(user);
    let leave!: () => void;
    const turn = new Promise<void>((resolve) => (leave = resolve));
    this.last.set(user, turn);
    const left = (): void => {
      leave();
      if (this.last.get(user) === turn) {
        this.last.delete(user);
      }
    };
    try {
      await before;
      const release = await this.lock(`order:${user}`, settings);
      return () => {
        release();
        left();
      };
    } catch (error) {
      left();
      throw error;
    }
  }

  private async lock(key: string, settings: DeliverySettings): Promise<() => void> {
    const { store, lease } = settings;
    for (;;) {
      const result = await store.claim(key, { lease, window: 2 * lease, critical: false });
      if (result.state === 'claimed') {
        const { claim } = result;
        this.leases.keep(claim, settings);
        return () => {
          this.leases.release(claim);
          void Promise.resolve(store.fail(claim)).catch(() => undefined);
        };
      }
      await sleep(POLL_MS);
    }
  }
}
