import { Injectable, Logger } from '@nestjs/common';
import { localized } from '../language/language.js';
import type { Outcome } from '../model/outcome.js';
import { reasonOf } from '../protocol/error-text.js';
import type { Claim, ClaimOptions, ClaimResult, KeptOutcome } from '../store/callback-store.js';
import { type Lease, LeaseKeeper } from '../store/lease-keeper.js';
import type { HandledCallback, StoreOutage } from '../store/store-outage.js';
import { withinTimeout } from '../store/store-timeout.js';
import { StoreOutages } from '../telemetry/store-outages.js';
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
    private readonly outages: StoreOutages,
  ) {}

  /**
   * Asks for the right to handle a callback that has an idempotency key. While the store is down this process gives the
   * right by itself, where it may. Never rejects.
   */
  claim(arrival: Arrival): ClaimAnswer | Promise<ClaimAnswer> {
    const { store } = arrival.settings.delivery;
    const outage = this.outages.of(store);
    if (outage === undefined) {
      const answer = this.ask(arrival);
      return answer instanceof Promise
        ? answer.then((later) => this.orAlone(arrival, later))
        : this.orAlone(arrival, answer);
    }
    const { key } = arrival.opened.idempotency!;
    return outage.knows(key) ? outage.claim(key, optionsOf(arrival)) : this.claimAfterOutage(arrival);
  }

  /** Asks the store, and nobody else: for a callback that another process handles. Never rejects. */
  ask(arrival: Arrival): ClaimAnswer | Promise<ClaimAnswer> {
    const { store, storeTimeout } = arrival.settings.delivery;
    const { key } = arrival.opened.idempotency!;
    try {
      const result = withinTimeout(() => store.claim(key, optionsOf(arrival)), storeTimeout);
      return result instanceof Promise ? result.catch(unknownFor) : result;
    } catch (error) {
      return unknownFor(error);
    }
  }

  /** Renews a claim for as long as its handler runs. */
  hold({ claim }: Claimed, { settings }: Arrival): Lease {
    const { store, lease } = settings.delivery;
    const outage = this.outages.of(store);
    return this.leases.keep(claim, outage?.made(claim) ? { store: outage.memory, lease } : settings.delivery);
  }

  /**
   * Records that a claimed callback was handled, or gives the claim up when the platform sends it again. A store that
   * answers at once is not waited for.
   */
  record(arrival: Arrival, lease: Lease, settled: Settled): Promise<void> | undefined {
    const { store, storeTimeout } = arrival.settings.delivery;
    const { claim } = lease;
    this.leases.release(lease);
    const outage = this.outages.of(store);
    if (outage?.made(claim)) {
      this.recordAlone(arrival, claim, settled, outage);
      return undefined;
    }
    try {
      const held = withinTimeout(() => this.write(arrival, claim, settled), storeTimeout);
      if (held instanceof Promise) {
        return this.recorded(arrival, held, settled);
      }
      this.checkHeld(arrival, held);
    } catch (error) {
      this.rememberAlone(arrival, settled, error);
    }
    return undefined;
  }

  /** Renews no claim any more. */
  stop(): void {
    this.leases.stop();
  }

  private async claimAfterOutage(arrival: Arrival): Promise<ClaimAnswer> {
    const answer = await this.ask(arrival);
    if (answer.state !== 'unknown') {
      void this.outages.end(arrival.settings.delivery.store);
    }
    return this.orAlone(arrival, answer);
  }

  /** Without the store this process decides alone: money is never handled then, and the platform repeats it. */
  private orAlone(arrival: Arrival, answer: ClaimAnswer): ClaimAnswer {
    if (answer.state !== 'unknown') {
      return answer;
    }
    const { delivery } = arrival.settings;
    const { key, critical } = arrival.opened.idempotency!;
    const isRefused = critical || delivery.whenStoreDown === 'closed';
    const { outage, report } = this.outages.begin(
      delivery.store,
      localized({
        en: `(${reasonOf(answer.error)}). ${meaningOf(arrival)}`,
        zh: `（${reasonOf(answer.error)}）。${meaningOf(arrival)}`,
      }),
      isRefused ? 'error' : 'warn',
    );
    const own = isRefused ? answer : outage.claim(key, optionsOf(arrival));
    if (own.state === 'claimed' || isRefused) {
      report.count(
        isRefused
          ? localized({ en: 'callbacks were refused', zh: '个回调被拒绝' })
          : localized({ en: 'callbacks were handled without it', zh: '个回调没有经过存储就处理了' }),
      );
    }
    return own;
  }

  private write(arrival: Arrival, claim: Claim, settled: Settled): boolean | Promise<boolean> {
    const { store } = arrival.settings.delivery;
    if (this.answers.asksForRetry(arrival, settled)) {
      return store.fail(claim);
    }
    const { outcome, keepOutcome } = handledOf(arrival, settled);
    return store.complete(claim, outcome, keepOutcome);
  }

  private async recorded(arrival: Arrival, held: Promise<boolean>, settled: Settled): Promise<void> {
    this.inFlight.enter();
    try {
      this.checkHeld(arrival, await held);
    } catch (error) {
      this.rememberAlone(arrival, settled, error);
    } finally {
      this.inFlight.leave();
    }
  }

  private recordAlone(arrival: Arrival, claim: Claim, settled: Settled, outage: StoreOutage): void {
    if (this.answers.asksForRetry(arrival, settled)) {
      outage.fail(claim);
    } else {
      outage.complete(claim, handledOf(arrival, settled));
    }
    const { store } = arrival.settings.delivery;
    if (!this.outages.isDown(store)) {
      void this.outages.end(store);
    }
  }

  /** The store was there for the claim, and is not there to be told what became of it. */
  private rememberAlone(arrival: Arrival, settled: Settled, error: unknown): void {
    const { outage } = this.outages.begin(
      arrival.settings.delivery.store,
      localized({
        en: `(${reasonOf(error)}). ${meaningOf(arrival)}`,
        zh: `（${reasonOf(error)}）。${meaningOf(arrival)}`,
      }),
    );
    if (!this.answers.asksForRetry(arrival, settled)) {
      outage.remember(handledOf(arrival, settled));
    }
  }

  private checkHeld({ event }: Arrival, held: boolean): void {
    if (!held) {
      this.logger.warn(
        localized({
          en: `The lease of ${event.type} ended while its handler ran, so the handler may have run twice.`,
          zh: `处理 ${event.type} 期间租约失效，它可能处理了两次。`,
        }),
      );
    }
  }
}

function optionsOf({ opened, settings }: Arrival): ClaimOptions {
  const { window, critical } = opened.idempotency!;
  return { lease: settings.delivery.lease, window: window * 1000, critical };
}

function handledOf(arrival: Arrival, { outcome }: Settled): HandledCallback {
  const { key, critical, window } = arrival.opened.idempotency!;
  // What acknowledges money has to be the same for as long as it is asked for.
  const keepOutcome = critical ? window * 1000 : arrival.settings.delivery.keepAnswers;
  return { key, options: optionsOf(arrival), outcome: withoutError(outcome), keepOutcome };
}

/** What an outage means for callbacks. */
function meaningOf({ settings }: Arrival): string {
  return settings.delivery.whenStoreDown === 'closed'
    ? localized({
        en: "Until it is back all callbacks are refused (whenStoreDown is 'closed'); the platform sends some of them again.",
        zh: "恢复之前拒绝所有回调（whenStoreDown 为 'closed'）；其中一部分平台会重试。",
      })
    : localized({
        en:
          'Until it is back, each process remembers only by itself what it handles, so a repeat at another process is handled ' +
          'again. Callbacks that money depends on are refused; the platform sends them again.',
        zh: '恢复之前，每个进程各自记录处理过的回调，所以到达其他进程的重试会再处理一次。涉及资金的回调会被拒绝，由平台重试。',
      });
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
