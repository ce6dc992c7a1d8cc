import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Dispatch, Dispatcher } from '../handlers/dispatcher.js';
import { EventRun, type EventRunHost } from '../handlers/event-context.js';
import { AccountRegistry, type RegisteredEndpoint } from '../accounts/account-registry.js';
import type { CallbackResponse } from '../model/callback.js';
import type { Claim, ClaimOptions, ClaimResult, KeptOutcome } from '../store/callback-store.js';
import type { Outcome } from '../model/outcome.js';
import type { Idempotency, JoinTimes, OpenedCallback } from '../model/wechat-account.js';
import type { DeliveryInfo } from '../model/wechat-observer.js';
import { reasonOf, stackOf } from '../protocol/error-text.js';
import type { WechatEvent } from '../model/wechat-event.js';
import { WechatCallbackError } from '../protocol/callback-error.js';
import { textOf } from '../protocol/payload.js';
import { Telemetry } from '../telemetry/telemetry.js';
import { UserOrder } from './user-order.js';
import { type CallbackRun, type Settled, settledRun } from './callback-run.js';
import { type Deadline, DeadlineTimer } from './deadline-timer.js';
import { InFlight } from './in-flight.js';
import { JoinBreaker } from './join-breaker.js';
import { LeaseKeeper } from '../store/lease-keeper.js';
import { StoreSession, userOf } from '../store/store-session.js';
import { StoreDownError, withinTimeout } from '../store/store-timeout.js';

const POLL_MS = 100;

/** By the endpoint's deadline the answer has to be there; it takes the rest of the time on its way. */
const HANDLER_SHARE = 0.96;

const LATE: Settled = { outcome: { kind: 'late' } };

/** One delivery of a callback: the request that is to be answered. */
interface Arrival {
  readonly to: RegisteredEndpoint;
  readonly opened: OpenedCallback;
  readonly event: WechatEvent;
  readonly receivedAt: number;
  readonly info: DeliveryInfo;
}

/** Carries each callback from its arrival to its answer: once, and in time. */
@Injectable()
export class Delivery implements OnApplicationShutdown {
  private readonly logger = new Logger('WechatModule');
  private readonly running = new Map<string, CallbackRun>();
  private readonly deadlines = new DeadlineTimer();
  private readonly leases = new LeaseKeeper();
  private readonly order = new UserOrder(this.leases);
  private readonly breakers = new WeakMap<object, JoinBreaker>();
  private held = 0;

  constructor(
    private readonly dispatcher: Dispatcher,
    private readonly inFlight: InFlight,
    private readonly accounts: AccountRegistry,
    private readonly telemetry: Telemetry,
  ) {}

  createEvent({ account }: RegisteredEndpoint, opened: OpenedCallback): WechatEvent {
    return this.dispatcher.createEvent(account, opened);
  }

  /**
   * Makes the answer: of the handlers, of a handling that is under way here or in another process, or of the answer
   * that an earlier delivery got. Never rejects.
   */
  deliver(
    to: RegisteredEndpoint,
    opened: OpenedCallback,
    event: WechatEvent,
    receivedAt: number,
    info: DeliveryInfo,
  ): Promise<CallbackResponse> {
    const arrival: Arrival = { to, opened, event, receivedAt, info };
    const run = opened.idempotency === undefined ? this.run(arrival) : this.runOnce(arrival, opened.idempotency);
    return run instanceof Promise ? run.then((known) => this.answer(arrival, known)) : this.answer(arrival, run);
  }

  private async answer(arrival: Arrival, run: CallbackRun): Promise<CallbackResponse> {
    if (run.owner !== arrival) {
      this.telemetry.tell('repeated', () => ({ ...arrival.info, type: arrival.event.type }));
    }
    const { outcome, response } = await this.inTime(arrival, run);
    return run.owner === arrival && response !== undefined ? response : this.respond(arrival, outcome).response;
  }

  /** Waits for what is in flight, within the bound of the options. */
  async onApplicationShutdown(): Promise<void> {
    const bounds = this.accounts.settings.map(({ delivery }) => delivery.shutdownTimeout);
    const left = await this.inFlight.drain(Math.max(0, ...bounds));
    if (left > 0) {
      this.logger.warn(
        `The shutdown did not wait any longer for ${left} handlers. WeChat may deliver their events again.`,
      );
    }
    this.leases.stop();
  }

  private runOnce(arrival: Arrival, idempotency: Idempotency): CallbackRun | Promise<CallbackRun> {
    const local = this.running.get(idempotency.key);
    if (local !== undefined) {
      return local;
    }
    let claimed: ClaimResult | Promise<ClaimResult>;
    try {
      claimed = this.claim(arrival, idempotency);
    } catch (error) {
      return this.runWithoutStore(arrival, idempotency, error);
    }
    return claimed instanceof Promise
      ? claimed.then(
          (result) => this.runOf(arrival, idempotency, result),
          (error: unknown) => this.runWithoutStore(arrival, idempotency, error),
        )
      : this.runOf(arrival, idempotency, claimed);
  }

  private claim({ to }: Arrival, { key, window, critical }: Idempotency): ClaimResult | Promise<ClaimResult> {
    const { store, lease, storeTimeout } = to.settings.delivery;
    const options: ClaimOptions = { lease, window: window * 1000, critical };
    return withinTimeout(() => store.claim(key, options), storeTimeout);
  }

  private runOf(arrival: Arrival, idempotency: Idempotency, result: ClaimResult): CallbackRun {
    if (result.state === 'claimed') {
      return this.run(arrival, idempotency, result);
    }
    if (result.state === 'done') {
      const outcome = (result.outcome as Outcome | undefined) ?? { kind: 'handled' };
      return settledRun({ outcome }, arrival.receivedAt);
    }
    // A delivery that came in while the store was asked may run here by now.
    return this.running.get(idempotency.key) ?? this.runElsewhere(arrival, idempotency, result.firstClaimedAt);
  }

  private runWithoutStore(arrival: Arrival, { key, critical }: Idempotency, error: unknown): CallbackRun {
    const { account, settings } = arrival.to;
    const why = reasonOf(error);
    if (critical || settings.delivery.whenStoreDown === 'closed') {
      this.logger.error(
        `The store is down (${why}); ${arrival.event.type} for "${account.name}" was refused, and comes again if the platform repeats it.`,
      );
      return { ...settledRun({ outcome: { kind: 'failed', error } }, arrival.receivedAt), owner: arrival };
    }
    this.logger.warn(
      `The store is down (${why}); ${arrival.event.type} for "${account.name}" is handled all the same, and a repeat of it would be too.`,
    );
    const local = this.running.get(key);
    return local ?? this.run(arrival, { key, critical, window: 0 });
  }

  /** Runs the handlers. */
  private run(
    arrival: Arrival,
    idempotency?: Idempotency,
    claimed?: { claim: Claim; attempt: number; firstClaimedAt: number },
  ): CallbackRun {
    const { event, receivedAt } = arrival;
    const firstClaimedAt = claimed?.firstClaimedAt ?? receivedAt;
    const join = this.joinOf(arrival);
    const lateAt = join === undefined ? receivedAt + deadlineOf(arrival) : firstClaimedAt + join.limit;
    const eventRun = new EventRun(event, receivedAt, lateAt, claimed?.attempt ?? 1, this.hostOf(arrival));
    let isLate = false;
    if (claimed !== undefined) {
      this.leases.keep(claimed.claim, arrival.to.settings.delivery);
    }
    const key = idempotency?.key ?? arrival.info.deliveryId;
    this.inFlight.enter();
    const settled = this.settle(arrival, this.dispatch(arrival, eventRun), key, claimed?.claim, () => isLate);
    const run: CallbackRun = {
      owner: arrival,
      settled,
      firstClaimedAt,
      missed: () => {
        isLate = true;
        eventRun.abort();
      },
    };
    this.running.set(key, run);
    return run;
  }

  private hostOf(arrival: Arrival): EventRunHost {
    return {
      waitUntil: (work) => void this.reportFailure(arrival, work),
      observerFailed: (handler, error) =>
        this.fail(arrival, handler, error, `${handler} failed; the answer to the platform does not depend on it.`),
      deliveryId: arrival.info.deliveryId,
      session: () => new StoreSession(arrival.to.settings.delivery.store, arrival.event),
    };
  }

  private dispatch(arrival: Arrival, run: EventRun): Dispatch | Promise<Dispatch> {
    return arrival.to.settings.delivery.ordered || this.dispatcher.hasStates
      ? this.dispatchInTurn(arrival, run)
      : this.dispatcher.dispatch(run);
  }

  /** Waits for the user's turn, and asks where the conversation with the user is. */
  private async dispatchInTurn(arrival: Arrival, run: EventRun): Promise<Dispatch> {
    const { delivery } = arrival.to.settings;
    const leave = delivery.ordered
      ? await this.orAnyhow(arrival, this.order.take(userOf(arrival.event), delivery))
      : undefined;
    const session = this.dispatcher.hasStates ? await this.orAnyhow(arrival, run.host.session().get()) : undefined;
    const dispatch = this.dispatcher.dispatch(run, session?.state);
    void dispatch.outcome.then(leave);
    return dispatch;
  }

  private async orAnyhow<T>({ event }: Arrival, asked: Promise<T>): Promise<T | undefined> {
    try {
      return await asked;
    } catch (error) {
      this.logger.warn(
        `The store is down; ${event.type} is handled out of turn or outside of its conversation. ${stackOf(error)}`,
      );
      return undefined;
    }
  }

  /** Sees a run to its end: checks the reply, keeps the outcome for repeats, sends what came too late. */
  private async settle(
    arrival: Arrival,
    dispatched: Dispatch | Promise<Dispatch>,
    key: string,
    claim: Claim | undefined,
    isLate: () => boolean,
  ): Promise<Settled> {
    const { event, opened, to } = arrival;
    const { handler, outcome } = dispatched instanceof Promise ? await dispatched : dispatched;
    const name = handler ?? 'no handler';
    const checked = this.check(arrival, await outcome, name);
    if (isDebugEnabled()) {
      this.logger.debug(
        `${to.account.name}: ${event.type} from ${mask(textOf(event.raw, 'FromUserName'))} -> ${name}: ${checked.outcome.kind}`,
      );
    }
    this.telemetry.tell('handled', () => ({
      ...arrival.info,
      type: event.type,
      handler,
      outcome: checked.outcome.kind,
      duration: to.settings.clock() - arrival.receivedAt,
    }));
    const settled = isLate() ? await this.sendLate(arrival, checked, name) : checked;
    if (claim !== undefined) {
      const recorded = this.record(arrival, claim, settled);
      if (recorded !== undefined && opened.idempotency?.critical) {
        await recorded;
      }
    }
    this.running.delete(key);
    this.inFlight.leave();
    return settled;
  }

  private check(arrival: Arrival, outcome: Outcome, name: string): Required<Settled> {
    if (outcome.kind === 'failed') {
      this.fail(arrival, name, outcome.error, `${name} failed on ${arrival.event.type}.`);
    }
    return this.respond(arrival, outcome, name);
  }

  /** Makes the answer of an outcome. A reply that is not valid is a failure. */
  private respond(arrival: Arrival, outcome: Outcome, name = 'an earlier delivery'): Required<Settled> {
    const { to, opened, event } = arrival;
    const now = to.settings.clock();
    try {
      return { outcome, response: to.endpoint.respond(opened, outcome, now) };
    } catch (error) {
      this.fail(arrival, name, error, `The reply of ${name} to ${event.type} cannot be sent. ${messageOf(error)}`);
      const failed: Outcome = { kind: 'failed', error };
      return { outcome: failed, response: to.endpoint.respond(opened, failed, now) };
    }
  }

  /** The reply of a handler that WeChat was not told in time. */
  private async sendLate(arrival: Arrival, settled: Settled, name: string): Promise<Settled> {
    const { event, to } = arrival;
    const { outcome } = settled;
    const { lateReplySender } = to.settings.delivery;
    if (!('reply' in outcome) || outcome.reply === undefined) {
      return settled;
    }
    if (this.respond(arrival, LATE.outcome).response.asksForRetry) {
      return settled; // The platform sends the callback again, and its repeat carries the reply.
    }
    if (lateReplySender === undefined) {
      this.logger.warn(
        `The reply of ${name} to ${event.type} came too late and was dropped: there is no lateReplySender.`,
      );
      return settled;
    }
    try {
      await lateReplySender.send(outcome.reply, event);
    } catch (error) {
      this.logger.error(`The late reply of ${name} to ${event.type} could not be sent.`, stackOf(error));
    }
    // A repeat must not carry the reply to the user a second time.
    return LATE;
  }

  /** Keeps that a run is over. A store that answers at once is not waited for. */
  private record(arrival: Arrival, claim: Claim, { outcome, response }: Settled): Promise<void> | undefined {
    const { store, storeTimeout, keepAnswers } = arrival.to.settings.delivery;
    this.leases.release(claim);
    const { asksForRetry } = response ?? this.respond(arrival, outcome).response;
    const { critical, window } = arrival.opened.idempotency!;
    // What acknowledges money has to be the same for as long as it is asked for.
    const keepOutcome = critical ? window * 1000 : keepAnswers;
    const keep = () => (asksForRetry ? store.fail(claim) : store.complete(claim, keptOutcome(outcome), keepOutcome));
    try {
      const held = withinTimeout(keep, storeTimeout);
      if (held instanceof Promise) {
        return this.recorded(arrival, held);
      }
      this.checkHeld(arrival, held);
    } catch (error) {
      this.reportLost(arrival, error);
    }
    return undefined;
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

  /** Waits for a run in another process, and takes it over when that process is gone. */
  private runElsewhere(arrival: Arrival, idempotency: Idempotency, firstClaimedAt: number): CallbackRun {
    const { settings } = arrival.to;
    const until = arrival.receivedAt + Math.max(arrival.opened.join?.hold ?? 0, deadlineOf(arrival));
    const follow = async (): Promise<Settled> => {
      while (settings.clock() < until) {
        await sleep(POLL_MS);
        try {
          const result = await this.claim(arrival, idempotency);
          if (result.state !== 'running') {
            return await this.runOf(arrival, idempotency, result).settled;
          }
        } catch (error) {
          if (!(error instanceof StoreDownError)) {
            throw error;
          }
        }
      }
      return LATE;
    };
    const settled = follow().catch((error: unknown): Settled => ({ outcome: { kind: 'failed', error } }));
    return { owner: undefined, settled, firstClaimedAt, missed: () => undefined };
  }

  /** The outcome, or `late` when the answer cannot wait for it. */
  private inTime(arrival: Arrival, run: CallbackRun): Promise<Settled> {
    const { clock, delivery } = arrival.to.settings;
    const deadline = arrival.receivedAt + deadlineOf(arrival);
    return new Promise((resolve) => {
      let timer: Deadline;
      let isHeld = false;
      const wait = (until: number, expired: () => void): void => {
        timer = this.deadlines.start(until - clock(), expired);
      };
      const late = (): void => {
        run.missed();
        this.telemetry.tell('late', () => ({ ...arrival.info, type: arrival.event.type }));
        this.logger.warn(
          `${arrival.event.type} for "${arrival.to.account.name}" was answered before its handler was done.`,
        );
        resolve(LATE);
      };
      const hold = (): void => {
        const join = this.joinOf(arrival);
        const limit = run.firstClaimedAt + (join?.limit ?? 0);
        if (join === undefined || clock() >= limit || this.held >= delivery.maxHeldRequests) {
          late();
          return;
        }
        isHeld = true;
        this.held++;
        wait(Math.min(limit, arrival.receivedAt + join.hold), () => {
          isHeld = false;
          this.held--;
          this.breakerOf(arrival).miss();
          this.telemetry.tell('late', () => ({ ...arrival.info, type: arrival.event.type }));
          resolve(LATE);
        });
      };
      const limit = this.joinOf(arrival)?.limit;
      wait(limit === undefined ? deadline : Math.min(deadline, run.firstClaimedAt + limit), hold);
      const settle = (settled: Settled): void => {
        this.deadlines.cancel(timer);
        if (isHeld) {
          this.held--;
        }
        resolve(settled);
      };
      void run.settled.then(settle);
    });
  }

  /** Whether a late handler leaves the request to the platform's repeat, and for how long. */
  private joinOf(arrival: Arrival): JoinTimes | undefined {
    const { whenLate, lateReplySender } = arrival.to.settings.delivery;
    const policy = whenLate ?? (lateReplySender === undefined ? 'join' : 'acknowledge');
    return policy === 'join' && arrival.opened.join !== undefined && !this.breakerOf(arrival).isOpen
      ? arrival.opened.join
      : undefined;
  }

  private breakerOf({ to }: Arrival): JoinBreaker {
    let breaker = this.breakers.get(to.identity);
    if (breaker === undefined) {
      breaker = new JoinBreaker(to.settings.clock);
      this.breakers.set(to.identity, breaker);
    }
    return breaker;
  }

  private async reportFailure(arrival: Arrival, work: Promise<unknown>): Promise<void> {
    this.inFlight.enter();
    try {
      await work;
    } catch (error) {
      this.fail(arrival, undefined, error, `Work after the answer to ${arrival.event.type} failed.`);
    } finally {
      this.inFlight.leave();
    }
  }

  private fail({ info, event }: Arrival, handler: string | undefined, error: unknown, text: string): void {
    this.telemetry.tell('failed', () => ({ ...info, type: event.type, handler, error }));
    this.logger.error(text, stackOf(error));
  }
}

/** Nest 11 takes a logger of the application's own, which filters by itself, for one that logs nothing. */
function isDebugEnabled(): boolean {
  const { logLevels } = Logger as unknown as { readonly logLevels?: readonly string[] };
  return logLevels === undefined || Logger.isLevelEnabled('debug');
}

/** How long the handler has, in milliseconds. */
function deadlineOf({ opened, to }: Arrival): number {
  return HANDLER_SHARE * (opened.deadline ?? to.endpoint.deadline);
}

function keptOutcome(outcome: Outcome): KeptOutcome {
  if (!('error' in outcome)) {
    return outcome;
  }
  const { error: _, ...kept } = outcome;
  return kept;
}

/** Enough to tell users apart, too little to know them. */
function mask(openid: string | undefined): string {
  return openid === undefined ? 'nobody' : `${openid.slice(0, 3)}***`;
}

function messageOf(error: unknown): string {
  return error instanceof WechatCallbackError ? error.message : 'The platform could not write it.';
}
