import type { CallbackStore, Claim } from './callback-store.js';

const TICK_MS = 250;

interface Keeping {
  readonly store: CallbackStore;
  readonly lease: number;
  /** Ticks since the claim was made or renewed. */
  age: number;
}

/** Renews the claims of handlers that take their time. One timer serves all of them, for most are done long before. */
export class LeaseKeeper {
  private readonly claims = new Map<Claim, Keeping>();
  private timer: NodeJS.Timeout | undefined;

  keep(claim: Claim, { store, lease }: { store: CallbackStore; lease: number }): void {
    this.claims.set(claim, { store, lease, age: 0 });
    this.timer ??= setInterval(() => this.tick(), TICK_MS).unref();
  }

  release(claim: Claim): void {
    this.claims.delete(claim);
  }

  stop(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }

  private tick(): void {
    for (const [claim, keeping] of this.claims) {
      keeping.age += TICK_MS;
      if (keeping.age >= keeping.lease / 3) {
        keeping.age = 0;
        void this.renew(claim, keeping);
      }
    }
  }

  private async renew(claim: Claim, { store, lease }: Keeping): Promise<void> {
    try {
      await store.renew(claim, lease);
    } catch {
      // A store that is down is reported when the handler is done; until then the next tick tries again.
    }
  }
}
