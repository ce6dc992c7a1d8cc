import type { Outcome } from '../model/outcome.js';

/** What is kept of an outcome, for repeats: everything but the error. Plain data. */
export type KeptOutcome = WithoutError<Outcome>;

type WithoutError<O> = O extends Outcome ? Omit<O, 'error'> : never;

/** The right to handle a callback, until its lease ends. */
export interface Claim {
  readonly key: string;
  /** Grows with each claim of the key: what an older claim still writes is refused. */
  readonly fencingToken: number;
}

/** What a store knows of a callback when it is asked for the right to handle it. */
export type ClaimResult =
  | { readonly state: 'claimed'; readonly claim: Claim; readonly attempt: number; readonly firstClaimedAt: number }
  | { readonly state: 'running'; readonly firstClaimedAt: number }
  /** Without an outcome the answer is no longer kept, only that there was one. */
  | { readonly state: 'done'; readonly outcome: KeptOutcome | undefined };

/** How a key is claimed; all times in milliseconds. */
export interface ClaimOptions {
  /** How long the claim holds without being renewed. */
  readonly lease: number;
  /** For how long the store remembers the callback. */
  readonly window: number;
  /** Keeps the key apart from those that a flood of messages could push out. */
  readonly critical: boolean;
}

/**
 * Remembers which callbacks were handled. A callback is claimed, and then either done, with its outcome kept for
 * repeats, or failed, so that the next delivery may claim it again. A method may answer at once or with a promise.
 */
export interface CallbackStore {
  /**
   * Resolves when the store can answer; rejects with the reason when that takes too long. The start of the application
   * waits for it. A store that needs no connection leaves it out.
   */
  whenReady?(): Promise<void>;
  claim(key: string, options: ClaimOptions): ClaimResult | Promise<ClaimResult>;
  /** @returns whether the claim still held */
  renew(claim: Claim, lease: number): boolean | Promise<boolean>;
  /**
   * @param keepOutcome - milliseconds for which the outcome is kept
   * @returns whether the claim still held
   */
  complete(claim: Claim, outcome: KeptOutcome, keepOutcome: number): boolean | Promise<boolean>;
  /**
   * Gives the claim up, so that the next delivery may claim the callback.
   *
   * @returns whether the claim still held
   */
  fail(claim: Claim): boolean | Promise<boolean>;
  /**
   * Remembers a text under a key, unless there is one already.
   *
   * @param window - milliseconds for which it is remembered
   * @returns the text that is remembered: the given one, or the one that came first
   */
  remember(key: string, text: string, window: number): string | Promise<string>;
  /** The text that was remembered or written under a key. */
  read(key: string): string | undefined | Promise<string | undefined>;
  /** @param window - milliseconds for which the text is kept */
  write(key: string, text: string, window: number): void | Promise<void>;
  /**
   * Writes a text if the key still has the text that was read before, in one step: what somebody else has written meanwhile
   * is not written over. Access tokens are written so. In a store that leaves it out their lock alone guards them, which
   * a process loses when it stands still for some seconds.
   *
   * @param known - the text that was read; `undefined` for none
   * @param window - milliseconds for which the text is kept
   * @returns whether it was written
   */
  compareAndWrite?(key: string, known: string | undefined, text: string, window: number): boolean | Promise<boolean>;
  delete(key: string): void | Promise<void>;
}
