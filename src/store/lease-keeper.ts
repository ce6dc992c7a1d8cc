import { Bag, type Placed } from './bag.js';
import type { CallbackStore, Claim } from './callback-store.js';

const TICK_MS = 250;

/** A claim that is renewed until its lease is released. */
export interface Lease extends Placed {
  readonly claim: Claim;
  readonly store: CallbackStore;
  /** Milliseconds. */
  readonly duration: number;
  /** Milliseconds since the claim was made or renewed, in whole ticks. */
  age: number;
}

/** Renews the claims of handlers that take their time. One timer serves all of them, for most are done long before. */
export class LeaseKeeper {
  private readonly leases = new Bag<Lease>();
  private timer: NodeJS.Timeout | undefined;

  keep(claim: Claim, { store, lease: duration }: { store: CallbackStore; lease: number }): Lease {
    const lease = { claim, store, duration, age: 0, place: 0 };
    this.leases.add(lease);
    this.timer ??= setInterval(() => this.tick(), TICK_MS).unref();
    return lease;
  }

  release(lease: Lease): void {
    this.leases.delete(lease);
  }

  stop(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }

  private tick(): void {
    for (const lease of this.leases.all()) {
      lease.age += TICK_MS;
      if (lease.age >= lease.duration / 3) {
        lease.age = 0;
        void this.renew(lease);
      }
    }
  }

  private async renew({ claim, store, duration }: Lease): Promise<void> {
    try {
      await store.renew(claim, duration);
    } catch {
      // A store that is down is reported when the handler is done; until then the next tick tries again.
    }
  }
}
