import { Injectable } from '@nestjs/common';
import type { DeliverySettings } from '../accounts/wechat-settings.js';
import { StoreLock } from '../store/store-lock.js';

/**
 * Lets the events of one user run one after another: in the order of their arrival within a process, and never two at
 * a time across the processes that share a store.
 */
@Injectable()
export class UserOrder {
  private readonly last = new Map<string, Promise<void>>();

  constructor(private readonly lock: StoreLock) {}

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
      const release = await this.lock.take(`order:${user}`, settings);
      return () => {
        release();
        left();
      };
    } catch (error) {
      left();
      throw error;
    }
  }
}
