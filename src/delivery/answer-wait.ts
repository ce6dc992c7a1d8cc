import { Injectable, Logger } from '@nestjs/common';
import { localized } from '../language/language.js';
import { Telemetry } from '../telemetry/telemetry.js';
import { LATE, type Settled } from './answers.js';
import type { Arrival } from './arrival.js';
import { type Deadline, DeadlineTimer } from './deadline-timer.js';
import type { Handling } from './handling.js';
import { JoinPolicy } from './join-policy.js';

/** Lets deliveries wait for handlings, and no longer than they may. */
@Injectable()
export class AnswerWaits {
  readonly logger = new Logger('WechatModule');
  readonly deadlines = new DeadlineTimer();

  constructor(
    readonly join: JoinPolicy,
    readonly telemetry: Telemetry,
  ) {}

  /** How the handling ended, or `late` when the answer cannot wait for it. Never rejects. */
  wait(arrival: Arrival, handling: Handling): Promise<Settled> {
    return new Promise((resolve) => new AnswerWait(arrival, handling, this, resolve).start());
  }
}

/**
 * The wait of one delivery: until the handling is done or its deadline has come. By then the request is held open where
 * the platform repeats it, and otherwise answered without the handler.
 */
class AnswerWait {
  private timer: Deadline | undefined;
  private isHeld = false;

  constructor(
    private readonly arrival: Arrival,
    private readonly handling: Handling,
    private readonly all: AnswerWaits,
    private readonly resolve: (settled: Settled) => void,
  ) {}

  start(): void {
    const { arrival, handling, all } = this;
    const limit = all.join.timesOf(arrival)?.limit;
    const until = limit === undefined ? arrival.deadline : Math.min(arrival.deadline, handling.firstClaimedAt + limit);
    this.waitUntil(until, this.deadlineCame);
    void handling.settled.then(this.done);
  }

  private waitUntil(time: number, came: () => void): void {
    this.timer = this.all.deadlines.start(time - this.arrival.settings.clock(), came);
  }

  private readonly done = (settled: Settled): void => {
    this.all.deadlines.cancel(this.timer!);
    if (this.isHeld) {
      this.letGo();
    }
    this.resolve(settled);
  };

  private readonly deadlineCame = (): void => {
    const { arrival, handling, all } = this;
    const times = all.join.timesOf(arrival);
    const limit = handling.firstClaimedAt + (times?.limit ?? 0);
    if (times === undefined || arrival.settings.clock() >= limit || !all.join.hold(arrival)) {
      this.answerWithoutHandler();
      return;
    }
    this.isHeld = true;
    this.waitUntil(Math.min(limit, arrival.receivedAt + times.hold), this.leaveToRepeat);
  };

  /** The platform has hung up by now, and its repeat waits for the handling in its turn. */
  private readonly leaveToRepeat = (): void => {
    this.letGo();
    this.all.join.miss(this.arrival);
    this.tellLate();
    this.resolve(LATE);
  };

  private answerWithoutHandler(): void {
    const { event, url } = this.arrival;
    this.handling.missed();
    this.tellLate();
    this.all.logger.warn(
      localized({
        en: `${event.type} for "${url.owner.account.name}" was answered before its handler was done.`,
        zh: `"${url.owner.account.name}" 的 ${event.type} 在处理方法完成之前已经应答。`,
      }),
    );
    this.resolve(LATE);
  }

  private letGo(): void {
    this.isHeld = false;
    this.all.join.release();
  }

  private tellLate(): void {
    this.all.telemetry.tell('late', () => this.arrival.info());
  }
}
