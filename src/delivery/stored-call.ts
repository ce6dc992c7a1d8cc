import { Injectable, type Logger } from '@nestjs/common';
import { localized } from '../language/language.js';
import { AccountRegistry } from '../accounts/account-registry.js';
import type { RegisteredAccount } from '../accounts/registered-account.js';
import { Dispatcher } from '../handlers/dispatcher.js';
import { EventRun } from '../handlers/event-context.js';
import { EventFactory } from '../handlers/event-factory.js';
import type { HandlerCall } from '../handlers/handler-runner.js';
import type { Outcome } from '../model/outcome.js';
import type { Idempotency, WechatAccount } from '../model/wechat-account.js';
import type { WechatEvent } from '../model/wechat-event.js';
import { digestOf } from '../protocol/digest.js';
import { stackOf } from '../protocol/error-text.js';
import type { PayloadObject } from '../protocol/payload.js';
import { StoreSession } from '../store/store-session.js';
import { currentDelivery, runDelivery } from '../telemetry/current-delivery.js';
import { InFlight } from './in-flight.js';
import { LateReplies } from './late-replies.js';

/** Nobody waits for a stored call; this is when one attempt has taken absurdly long. */
const DEADLINE_MS = 24 * 60 * 60 * 1000;

/** All that an event is made of: plain data. */
interface EventRecord {
  readonly account: string;
  readonly type: string;
  /** The name of the event's class. */
  readonly className: string;
  readonly raw: PayloadObject;
}

/** The match of a regular expression: plain data. */
interface MatchRecord {
  readonly values: readonly (string | null)[];
  readonly groups: Readonly<Record<string, string>> | undefined;
  readonly index: number;
  readonly input: string;
}

/** A call of a handler as plain data, for this or another process to make it later. */
export interface StoredCall {
  /** `Class.method`. */
  readonly handler: string;
  readonly role: HandlerCall['role'];
  readonly event: EventRecord;
  /** Milliseconds since the epoch. */
  readonly receivedAt: number;
  readonly match?: MatchRecord | undefined;
  /** The delivery that brought it, for logs. */
  readonly deliveryId: string | undefined;
}

/** One try to make a stored call, of those that its queue allows. */
export interface Attempt {
  /** Counted from 1. */
  readonly number: number;
  /** Whether an earlier attempt has sent the reply. */
  readonly hasReplied: boolean;
  /** Whether the call is given up when this attempt fails with the error. */
  isLast(error: unknown): boolean;
  /** Makes later attempts know that the reply was sent. */
  markReplied(): Promise<void>;
  readonly logger: Logger;
}

/** Tells calls apart, and not the repeats of one. */
export function callId({ handler }: HandlerCall, { key }: Idempotency): string {
  return digestOf(`${key}\n${handler}`);
}

export function storedCall({ handler, role, context }: HandlerCall): StoredCall {
  const { event, receivedAt, match } = context;
  return {
    handler,
    role,
    event: { account: event.account, type: event.type, className: event.constructor.name, raw: event.raw },
    receivedAt: receivedAt.getTime(),
    match: match && {
      values: match.map((value: string | undefined) => value ?? null),
      groups: match.groups,
      index: match.index,
      input: match.input,
    },
    deliveryId: currentDelivery()?.deliveryId,
  };
}

/** Makes stored calls. */
@Injectable()
export class StoredCalls {
  private readonly runs = new Set<EventRun>();
  private readonly inFlight = new InFlight();
  private isClosing = false;

  constructor(
    private readonly accounts: AccountRegistry,
    private readonly events: EventFactory,
    private readonly dispatcher: Dispatcher,
    private readonly lateReplies: LateReplies,
  ) {}

  /**
   * Calls the handler, sends its reply and waits for the work that it leaves behind.
   *
   * @throws Error what the handler threw; when the account or the handler is not in this process
   */
  make(call: StoredCall, attempt: Attempt): Promise<void> {
    const made = this.call(call, attempt);
    this.inFlight.add(made.catch(() => undefined));
    return made;
  }

  /**
   * Tells the handlers that run, by their signals, that the application shuts down, and waits for them within
   * `shutdownTimeout`.
   *
   * @returns how many are left
   */
  close(): Promise<number> {
    this.isClosing = true;
    for (const run of this.runs) {
      run.abort();
    }
    return this.inFlight.drain(this.accounts.shutdownTimeout);
  }

  private async call(call: StoredCall, attempt: Attempt): Promise<void> {
    // An account of a source may not be known to this process yet.
    const owner = await this.accounts.find(call.event.account);
    const work: Promise<void>[] = [];
    const run = this.runOf(call, owner, attempt, (promise) => work.push(reportFailure(promise, call, attempt.logger)));
    this.runs.add(run);
    if (this.isClosing) {
      run.abort();
    }
    try {
      const outcome = await this.outcomeOf(call, run);
      if (call.role === 'answer') {
        await this.reply(call, run.event, outcome, owner, attempt);
      }
      await Promise.all(work);
      if (outcome.kind === 'failed') {
        throw outcome.error instanceof Error ? outcome.error : new Error(String(outcome.error));
      }
    } finally {
      this.runs.delete(run);
    }
  }

  private runOf(
    { event: record, receivedAt, deliveryId = '' }: StoredCall,
    { account, settings }: RegisteredAccount,
    { number }: Attempt,
    waitUntil: (work: Promise<unknown>) => void,
  ): EventRun {
    const event = this.eventOf(record, account);
    return new EventRun(event, receivedAt, Date.now() + DEADLINE_MS, number, {
      waitUntil,
      observerFailed: () => undefined,
      deliveryId,
      session: () => new StoreSession(settings.delivery.store, event),
    });
  }

  private outcomeOf(call: StoredCall, run: EventRun): Promise<Outcome> {
    const delivery = { deliveryId: run.host.deliveryId, account: run.event.account };
    return runDelivery(delivery, () => this.dispatcher.runHere(call.handler, run, matchOf(call)));
  }

  private async reply(
    { handler, receivedAt }: StoredCall,
    event: WechatEvent,
    outcome: Outcome,
    owner: RegisteredAccount,
    attempt: Attempt,
  ): Promise<void> {
    const reply = 'reply' in outcome ? outcome.reply : undefined;
    const isTriedAgain = outcome.kind === 'failed' && !attempt.isLast(outcome.error);
    if (reply === undefined || isTriedAgain || attempt.hasReplied) {
      return;
    }
    const title = localized({
      en: `The reply of ${handler} to ${event.type}`,
      zh: `${handler} 对 ${event.type} 的回复`,
    });
    const sender = this.lateReplies.senderFor(owner);
    if (sender === undefined) {
      attempt.logger.warn(
        localized({
          en: `${title} was dropped, because there is no lateReplySender.`,
          zh: `${title}已丢弃：没有 lateReplySender。`,
        }),
      );
      return;
    }
    // Before it is sent: a process that dies now must not make another one send it twice.
    await attempt.markReplied();
    await this.lateReplies.send(sender, { reply, event, firstClaimedAt: receivedAt, title }, attempt.logger);
  }

  private eventOf({ type, className, raw }: EventRecord, account: WechatAccount): WechatEvent {
    const baseEventClass = this.events.baseNamed(account, className);
    return this.events.create(account, {
      type,
      payload: raw,
      idempotency: undefined,
      ...(baseEventClass && { baseEventClass }),
    });
  }
}

function matchOf({ match }: StoredCall): RegExpExecArray | undefined {
  if (match === undefined) {
    return undefined;
  }
  const values = match.values.map((value) => value ?? undefined);
  return Object.assign(values, {
    groups: match.groups,
    index: match.index,
    input: match.input,
  }) as unknown as RegExpExecArray;
}

async function reportFailure(work: Promise<unknown>, { handler, event }: StoredCall, logger: Logger): Promise<void> {
  try {
    await work;
  } catch (error) {
    logger.error(
      localized({
        en: `The work after the answer (waitUntil) of ${handler} on ${event.type} failed.`,
        zh: `${handler} 处理 ${event.type} 之后的工作（waitUntil）失败。`,
      }),
      stackOf(error),
    );
  }
}
