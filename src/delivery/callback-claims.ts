import { Injectable, Logger } from '@nestjs/common';
import type { Outcome } from '../model/outcome.js';
import { reasonOf, stackOf } from '../protocol/error-text.js';
import type { Claim, ClaimResult, KeptOutcome } from '../store/callback-store.js';
import { LeaseKeeper } from '../store/lease-keeper.js';
import { withinTimeout } from '../store/store-timeout.js';
import { Answers, type Settled } from './answers.js';
import type { Arrival } from './arrival.js';
import { InFlight } from './in-flight.js';

/** The right to handle a callback, and what is known of earlier tries. */
export type Claimed = Extract<ClaimResult, { state: 'claimed' }>;

/** What the store says of a callback, or that it says nothing. */
export type ClaimAnswer = ClaimResult | { readonly state: 'unknown'; readonly error: unknown };

/**
 * Claims callbacks and records how they ended. Here alone it is known that a store may answer at once, later, or not at
 * all.
 */
@Injectable()
export class CallbackClaims {
  private readonly logger = new Logger('WechatModule');

  constructor(
    private readonly answers: Answers,
    private readonly inFlight: InFlight,
    private readonly leases: LeaseKeeper,
  ) {}

  /** Asks for the right to handle a callback that has an idempotency key. Never rejects. */
  claim({ opened, settings }: Arrival): ClaimAnswer | Promise<ClaimAnswer> {
    const { store, lease, storeTimeout } = settings.delivery;
    const { key, window, critical } = opened.idempotency!;
    try {
      const result = withinTimeout(() => store.claim(key, { lease, window: window * 1000, critical }), storeTimeout);
      return result instanceof Promise ? result.catch(unknownFor) : result;
    } catch (error) {
      return unknownFor(error);
    }
  }

  /** Renews a claim for as long as its handler runs. */
  hold({ claim }: Claimed, { settings }: Arrival): void {
    this.leases.keep(claim, settings.delivery);
  }

  /**
   * Whether a callback is handled although nobody can say whether it was handled before. Says so in the log.
   *
   * @param error - why the store does not say
   */
  admitsWithoutStore({ opened, event, settings, url }: Arrival, error: unknown): boolean {
    const why = reasonOf(error);
    const what = `${event.type} for "${url.owner.account.name}"`;
    if (opened.idempotency!.critical || settings.delivery.whenStoreDown === 'closed') {
      this.logger.error(`The store is down (${why}); ${what} was refused, and comes again if the platform repeats it.`);
      return false;
    }
    this.logger.warn(`The store is down (${why}); ${what} is handled all the same, and a repeat of it would be too.`);
    return true;
  }

  /**
   * Records that a claimed callback was handled, or gives the claim up when the platform sends it again. A store that
   * answers at once is not waited for.
   */
  record(arrival: Arrival, { claim }: Claimed, settled: Settled): Promise<void> | undefined {
    const { storeTimeout } = arrival.settings.delivery;
    this.leases.release(claim);
    try {
      const held = withinTimeout(() => this.write(arrival, claim, settled), storeTimeout);
      if (held instanceof Promise) {
        return this.recorded(arrival, held);
      }
      this.checkHeld(arrival, held);
    } catch (error) {
      this.reportLost(arrival, error);
    }
    return undefined;
  }

  /** Renews no claim any more. */
  stop(): void {
    this.leases.stop();
  }

  private write(arrival: Arrival, claim: Claim, settled: Settled): boolean | Promise<boolean> {
    const { store, keepAnswers } = arrival.settings.delivery;
    const { critical, window } = arrival.opened.idempotency!;
    if (this.answers.asksForRetry(arrival, settled)) {
      return store.fail(claim);
    }
    // What acknowledges money has to be the same for as long as it is asked for.
    return store.complete(claim, withoutError(settled.outcome), critical ? window * 1000 : keepAnswers);
  }

  private async recorded(arrival: Arrival, held: Promise<boolean>): Promise<void> {
    this.inFlight.enter();
    try {
      this.checkHeld(arrival, await held);
    } catch (error) {
      this.reportLost(arrival, error);
    } finally {
      this.inFlight.leave();
    }
  }

  private checkHeld({ event }: Arrival, held: boolean): void {
    if (!held) {
      this.logger.warn(`The claim of ${event.type} was lost while its handler ran; it may have run twice.`);
    }
  }

  private reportLost({ event }: Arrival, error: unknown): void {
    this.logger.error(
      `The store could not keep that ${event.type} was handled; a repeat would be handled again.`,
      stackOf(error),
    );
  }
}

function unknownFor(error: unknown): ClaimAnswer {
  return { state: 'unknown', error };
}

function withoutError(outcome: Outcome): KeptOutcome {
  if (!('error' in outcome)) {
    return outcome;
  }
  const { error: _, ...kept } = outcome;
  return kept;
}
