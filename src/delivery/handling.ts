import { Injectable, Logger } from '@nestjs/common';
import { localized } from '../language/language.js';
import type { Dispatch } from '../handlers/dispatcher.js';
import { EventRun, type EventRunHost } from '../handlers/event-context.js';
import type { Outcome } from '../model/outcome.js';
import { isDebugEnabled } from '../nest/debug-level.js';
import { textOf } from '../protocol/payload.js';
import type { Lease } from '../store/lease-keeper.js';
import { StoreSession } from '../store/store-session.js';
import { OneTimeWarnings } from '../telemetry/one-time-warnings.js';
import { Telemetry } from '../telemetry/telemetry.js';
import { Answers, LATE, type Settled } from './answers.js';
import type { Arrival } from './arrival.js';
import { CallbackClaims, type Claimed } from './callback-claims.js';
import { Failures } from './failures.js';
import { InFlight } from './in-flight.js';
import { JoinPolicy } from './join-policy.js';
import { LateReplies } from './late-replies.js';
import { UserTurns } from './user-turns.js';

/** One handling of a callback, which any number of deliveries may wait for. */
export interface Handling {
  /** The delivery that started it, where it runs in this process. */
  readonly owner: Arrival | undefined;
  /** Never rejects. */
  readonly settled: Promise<Settled>;
  /** When the first delivery claimed the callback. */
  readonly firstClaimedAt: number;
  /** Call it when a delivery was answered before the handling was done. */
  missed(): void;
}

/** What a handling knows of itself while it runs. */
interface Progress {
  readonly firstClaimedAt: number;
  /** Whether a delivery was answered before it was done. */
  isLate: boolean;
}

/** A handling that is over. */
export function settledHandling(settled: Settled, firstClaimedAt: number, owner?: Arrival): Handling {
  return { owner, settled: Promise.resolve(settled), firstClaimedAt, missed: () => undefined };
}

/** In logs, in the place of a handler. */
function nameInLog(handler: string | undefined): string {
  return handler ?? localized({ en: 'no handler', zh: '没有处理方法' });
}

/** The handlings of this process. */
@Injectable()
export class Handlings {
  private readonly underWay = new Map<string, Handling>();
  private readonly logger = new Logger('WechatModule');
  private readonly warnings = new OneTimeWarnings();

  constructor(
    private readonly turns: UserTurns,
    private readonly claims: CallbackClaims,
    private readonly answers: Answers,
    private readonly join: JoinPolicy,
    private readonly lateReplies: LateReplies,
    private readonly failures: Failures,
    private readonly telemetry: Telemetry,
    private readonly inFlight: InFlight,
  ) {}

  /** The handling of a callback that is under way here. */
  find({ opened }: Arrival): Handling | undefined {
    return opened.idempotency && this.underWay.get(opened.idempotency.key);
  }

  /**
   * Runs the handlers.
   *
   * @param claimed - the claim, where the callback has an idempotency key and the store is there
   */
  start(arrival: Arrival, claimed?: Claimed): Handling {
    const firstClaimedAt = firstClaimOf(arrival, claimed);
    const run = this.runOf(arrival, firstClaimedAt, claimed?.attempt ?? 1);
    const lease = claimed && this.claims.hold(claimed, arrival);
    this.inFlight.enter();
    const progress: Progress = { firstClaimedAt, isLate: false };
    const settled = this.settle(arrival, this.turns.dispatch(arrival, run), lease, progress);
    const missed = (): void => {
      progress.isLate = true;
      run.abort();
    };
    const handling: Handling = { owner: arrival, settled, firstClaimedAt, missed };
    if (claimed !== undefined) {
      this.underWay.set(keyOf(arrival), handling);
    }
    return handling;
  }

  private runOf(arrival: Arrival, firstClaimedAt: number, attempt: number): EventRun {
    const times = this.join.timesOf(arrival);
    const lateAt = times === undefined ? arrival.deadline : firstClaimedAt + times.limit;
    const { event, receivedAt, opened } = arrival;
    return new EventRun(event, receivedAt, lateAt, attempt, this.hostOf(arrival), opened.idempotency);
  }

  private hostOf(arrival: Arrival): EventRunHost {
    return {
      waitUntil: (work) => void this.failures.watch(arrival, work),
      observerFailed: (handler, error) => this.failures.report(arrival, handler, error, observerFailed(handler)),
      deliveryId: arrival.delivery.deliveryId,
      session: () => new StoreSession(arrival.settings.delivery.store, arrival.event),
    };
  }

  /** Sees a handling to its end: checks the reply, sends what came too late, records the outcome for repeats. */
  private async settle(
    arrival: Arrival,
    dispatched: Dispatch | Promise<Dispatch>,
    lease: Lease | undefined,
    progress: Progress,
  ): Promise<Settled> {
    const { handler, outcome } = dispatched instanceof Promise ? await dispatched : dispatched;
    const checked = this.check(arrival, await outcome, handler);
    this.tell(arrival, handler, checked.outcome);
    const settled = progress.isLate
      ? await this.sendLate(arrival, checked, nameInLog(handler), progress.firstClaimedAt)
      : checked;
    if (lease !== undefined) {
      const recorded = this.claims.record(arrival, lease, settled);
      if (recorded !== undefined && arrival.opened.idempotency?.critical) {
        await recorded;
      }
      this.underWay.delete(keyOf(arrival));
    }
    this.inFlight.leave();
    return settled;
  }

  private check(arrival: Arrival, outcome: Outcome, handler: string | undefined): Required<Settled> {
    if (outcome.kind === 'failed') {
      this.failures.report(arrival, handler, outcome.error, failedOn(nameInLog(handler), arrival.event.type));
    }
    if (outcome.kind === 'reply' && outcome.reply === 'success') {
      this.warnOfSuccess(nameInLog(handler));
    }
    const answered = this.answers.of(arrival, outcome, handler);
    if (outcome.kind === 'unhandled' && answered.response.asksForRetry === true) {
      this.warnOfNobody(arrival);
    }
    return answered;
  }

  /** The platform gets a failure, and sends the callback again and again. */
  private warnOfNobody({ event, url }: Arrival): void {
    const { account, source } = url.owner;
    const { name } = account;
    const eventClass = event.constructor.name;
    this.warnings.warn(
      localized({
        en:
          `No handler answers ${event.type} of the account "${name}": it is answered with a failure, and the platform sends ` +
          `it again, WeChat Pay for a day. Write a method with @On(${eventClass}), even if it does nothing.`,
        zh: `账号 "${name}" 的 ${event.type} 没有处理方法，应答为失败，平台会重试（微信支付会重复通知一天）。请写一个带 @On(${eventClass}) 的方法，可以什么都不做。`,
      }),
      // The accounts of a source may come and go without end.
      `${source ?? name} ${event.type}`,
    );
  }

  /** Who writes handlers by WeChat's own pages returns what these say. */
  private warnOfSuccess(name: string): void {
    this.warnings.warn(
      localized({
        en: `${name} returns the text "success", and the user gets it as a message. Return nothing: the library acknowledges by itself.`,
        zh: `${name} 返回了文本 "success"，用户会收到这条消息。请不要返回任何内容：本库会自动应答。`,
      }),
    );
  }

  private tell(arrival: Arrival, handler: string | undefined, outcome: Outcome): void {
    const { kind } = outcome;
    const { event, settings, url, receivedAt } = arrival;
    if (isDebugEnabled()) {
      const user = textOf(event.raw, 'FromUserName');
      const from = user === undefined || user === '' ? '' : ` from ${mask(user)}`;
      const what = 'stored' in outcome ? 'stored' : kind;
      this.logger.debug(`${url.owner.account.name}: ${event.type}${from} -> ${nameInLog(handler)}: ${what}`);
    }
    this.telemetry.tell('handled', () => ({
      ...arrival.info(),
      handler,
      outcome: kind,
      duration: settings.clock() - receivedAt,
    }));
  }

  /** The reply of a handler that the platform did not get in time. */
  private async sendLate(arrival: Arrival, settled: Settled, name: string, firstClaimedAt: number): Promise<Settled> {
    const { event, url } = arrival;
    const { outcome } = settled;
    if (!('reply' in outcome) || outcome.reply === undefined) {
      return settled;
    }
    if (this.answers.asksForRetry(arrival, LATE)) {
      return settled; // The platform sends the callback again, and its repeat carries the reply.
    }
    const sender = this.lateReplies.senderFor(url.owner);
    if (sender === undefined) {
      this.logger.warn(
        localized({
          en: `The reply of ${name} to ${event.type} came too late and was dropped, because there is no lateReplySender. Import WechatClientModule and give the account its secret.`,
          zh: `${name} 对 ${event.type} 的回复超时，已丢弃：没有 lateReplySender。请导入 WechatClientModule，并为账号填写 Secret。`,
        }),
      );
      return settled;
    }
    const title = localized({
      en: `The late reply of ${name} to ${event.type}`,
      zh: `${name} 对 ${event.type} 的回复（已超时）`,
    });
    await this.lateReplies.send(sender, { reply: outcome.reply, event, firstClaimedAt, title }, this.logger);
    // A repeat must not carry the reply to the user a second time.
    return LATE;
  }
}

/** Of a callback that was claimed. */
function keyOf({ opened }: Arrival): string {
  return opened.idempotency!.key;
}

/** Enough to tell users apart, too little to know them. */
function mask(openid: string): string {
  return `${openid.slice(0, 3)}***`;
}

function failedOn(handler: string, type: string): string {
  return localized({ en: `${handler} failed on ${type}.`, zh: `${handler} 处理 ${type} 失败。` });
}

function observerFailed(handler: string): string {
  return localized({
    en: `${handler} failed; the answer to the platform does not depend on it.`,
    zh: `${handler} 失败；给平台的应答不受影响。`,
  });
}

/** WeChat counts from the callback, and its claim comes a moment later: on a busy machine too late for a deadline. */
function firstClaimOf({ receivedAt }: Arrival, claimed: Claimed | undefined): number {
  return claimed === undefined ? receivedAt : Math.min(receivedAt, claimed.firstClaimedAt);
}
