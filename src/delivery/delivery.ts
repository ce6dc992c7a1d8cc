import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { localized } from '../language/language.js';
import { AccountRegistry } from '../accounts/account-registry.js';
import type { CallbackResponse } from '../model/callback.js';
import { Telemetry } from '../telemetry/telemetry.js';
import { AnswerWaits } from './answer-wait.js';
import { Answers, LATE, type Settled } from './answers.js';
import type { Arrival } from './arrival.js';
import { CallbackClaims, type ClaimAnswer } from './callback-claims.js';
import { type Handling, Handlings, settledHandling } from './handling.js';
import { InFlight } from './in-flight.js';

const POLL_MS = 100;

/** Carries each callback from its arrival to its answer: once, and in time. */
@Injectable()
export class Delivery implements OnApplicationShutdown {
  private readonly logger = new Logger('WechatModule');

  constructor(
    private readonly claims: CallbackClaims,
    private readonly handlings: Handlings,
    private readonly waits: AnswerWaits,
    private readonly answers: Answers,
    private readonly accounts: AccountRegistry,
    private readonly telemetry: Telemetry,
    private readonly inFlight: InFlight,
  ) {}

  /**
   * Makes the answer: of the handlers, of a handling that is under way here or in another process, or of the answer
   * that an earlier delivery got. Never rejects.
   */
  deliver(arrival: Arrival): Promise<CallbackResponse> {
    const handling = this.handlingOf(arrival);
    return handling instanceof Promise
      ? handling.then((known) => this.answer(arrival, known))
      : this.answer(arrival, handling);
  }

  /** Waits for what is in flight, within the bound of the options. */
  async onApplicationShutdown(): Promise<void> {
    const left = await this.inFlight.drain(this.accounts.shutdownTimeout);
    if (left > 0) {
      this.logger.warn(
        localized({
          en: `The shutdown does not wait any longer for ${left} unfinished handlers. WeChat may deliver their events again.`,
          zh: `关闭应用时还有 ${left} 个处理方法没有完成，不再等待。微信可能会重试这些事件。`,
        }),
      );
    }
    this.claims.stop();
  }

  private async answer(arrival: Arrival, handling: Handling): Promise<CallbackResponse> {
    const isOwner = handling.owner === arrival;
    if (!isOwner) {
      this.telemetry.tell('repeated', () => arrival.info());
    }
    const { outcome, response } = await this.waits.wait(arrival, handling);
    return isOwner && response !== undefined ? response : this.answers.of(arrival, outcome).response;
  }

  /** The handling to wait for: one that is under way here, or what the store knows of. */
  private handlingOf(arrival: Arrival): Handling | Promise<Handling> {
    if (arrival.opened.idempotency === undefined) {
      return this.handlings.start(arrival);
    }
    const here = this.handlings.find(arrival);
    if (here !== undefined) {
      return here;
    }
    const claimed = this.claims.claim(arrival);
    return claimed instanceof Promise
      ? claimed.then((answer) => this.handlingFor(arrival, answer))
      : this.handlingFor(arrival, claimed);
  }

  private handlingFor(arrival: Arrival, answer: ClaimAnswer): Handling {
    switch (answer.state) {
      case 'claimed':
        return this.handlings.start(arrival, answer);
      case 'done':
        return settledHandling({ outcome: answer.outcome ?? { kind: 'handled' } } as Settled, arrival.receivedAt);
      case 'running':
        // A delivery that came in while the store was asked may run here by now.
        return this.handlings.find(arrival) ?? this.follow(arrival, answer.firstClaimedAt);
      default:
        return settledHandling({ outcome: { kind: 'failed', error: answer.error } }, arrival.receivedAt, arrival);
    }
  }

  /** Waits for a handling in another process, and takes it over when that process is gone. */
  private follow(arrival: Arrival, firstClaimedAt: number): Handling {
    const settled = this.settledElsewhere(arrival).catch((error: unknown): Settled => ({
      outcome: { kind: 'failed', error },
    }));
    return { owner: undefined, settled, firstClaimedAt, missed: () => undefined };
  }

  private async settledElsewhere(arrival: Arrival): Promise<Settled> {
    const { receivedAt, opened, settings } = arrival;
    const until = Math.max(receivedAt + (opened.join?.hold ?? 0), arrival.deadline);
    while (settings.clock() < until) {
      await sleep(POLL_MS);
      const answer = await this.claims.ask(arrival);
      // While the store is down the other process goes on, and the next question may be answered.
      if (answer.state !== 'running' && answer.state !== 'unknown') {
        return this.handlingFor(arrival, answer).settled;
      }
    }
    return LATE;
  }
}
