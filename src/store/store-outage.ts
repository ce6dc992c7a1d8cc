import type { CallbackStore, Claim, ClaimOptions, ClaimResult, KeptOutcome } from './callback-store.js';
import { MemoryStore } from './memory-store.js';

/** How many callbacks the store is told of at the same time. */
const BATCH = 50;

/** How a callback ended that was handled without the store. */
export interface HandledCallback {
  readonly key: string;
  readonly options: ClaimOptions;
  readonly outcome: KeptOutcome;
  /** Milliseconds for which the outcome is kept. */
  readonly keepOutcome: number;
}

/**
 * A time without the store, in which this process remembers by itself what it handles. When the store is back it is told,
 * and until it knows all, this process goes on to answer for what it knows.
 */
export class StoreOutage {
  /** Who remembers callbacks meanwhile. */
  readonly memory = new MemoryStore();
  private readonly underWay = new Set<Claim>();
  private readonly known = new Set<string>();
  private readonly untold = new Set<HandledCallback>();

  /** Claims a callback in this process alone. */
  claim(key: string, options: ClaimOptions): ClaimResult {
    const result = this.memory.claim(key, options);
    if (result.state === 'claimed') {
      this.underWay.add(result.claim);
      this.known.add(key);
    }
    return result;
  }

  /** Whether a callback is handled here, or was, and the store may not know. */
  knows(key: string): boolean {
    return this.known.has(key);
  }

  /** Whether a claim was made in this process alone. */
  made(claim: Claim): boolean {
    return this.underWay.has(claim);
  }

  fail(claim: Claim): void {
    this.underWay.delete(claim);
    // A claim whose lease was over may have been taken by another handling, which goes on.
    if (this.memory.fail(claim)) {
      this.known.delete(claim.key);
    }
  }

  complete(claim: Claim, handled: HandledCallback): void {
    this.underWay.delete(claim);
    this.memory.complete(claim, handled.outcome, handled.keepOutcome);
    this.untold.add(handled);
  }

  /** Remembers a callback that the store was to record, and did not. */
  remember(handled: HandledCallback): void {
    const result = this.claim(handled.key, handled.options);
    if (result.state === 'claimed') {
      this.complete(result.claim, handled);
    }
  }

  /**
   * Tells the store what was handled without it.
   *
   * @returns whether the store knows all now, and nothing is under way here any more
   * @throws what the store throws; what it was not told is left for the next time
   */
  async tell(store: CallbackStore): Promise<boolean> {
    while (this.untold.size > 0) {
      const batch = [...this.untold].slice(0, BATCH);
      await Promise.all(batch.map((handled) => this.tellOne(store, handled)));
    }
    return this.underWay.size === 0;
  }

  private async tellOne(store: CallbackStore, handled: HandledCallback): Promise<void> {
    const result = await store.claim(handled.key, handled.options);
    if (result.state === 'claimed') {
      await store.complete(result.claim, handled.outcome, handled.keepOutcome);
    }
    this.untold.delete(handled);
  }
}
