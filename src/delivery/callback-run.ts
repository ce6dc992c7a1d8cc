import type { CallbackResponse } from '../model/callback.js';
import type { Outcome } from '../model/outcome.js';

/** How the handling of a callback ended, and the answer that was made of it. */
export interface Settled {
  readonly outcome: Outcome;
  /** Made for the delivery that ran the handlers; another delivery has its own made of the outcome. */
  readonly response?: CallbackResponse;
}

/** One handling of a callback, which any number of deliveries may wait for. */
export interface CallbackRun {
  /** The delivery that runs it. */
  readonly owner: unknown;
  /** Never rejects. */
  readonly settled: Promise<Settled>;
  /** When the first delivery claimed the callback. */
  readonly firstClaimedAt: number;
  /** Called when a delivery was answered before the run was done. */
  missed(): void;
}

/** A handling that is over. */
export function settledRun(settled: Settled, firstClaimedAt: number): CallbackRun {
  return { owner: undefined, settled: Promise.resolve(settled), firstClaimedAt, missed: () => undefined };
}
