import type { Idempotency } from '../model/wechat-account.js';
import type { WechatContext } from '../model/wechat-context.js';
import type { WechatSession } from '../model/wechat-session.js';
import type { WechatEvent } from '../model/wechat-event.js';

/** What a run needs from whoever started it. */
export interface EventRunHost {
  /** Takes over work that the answer does not wait for, and reports its failure. */
  waitUntil(work: Promise<unknown>): void;
  /** Reports an observer that failed. */
  observerFailed(handler: string, error: unknown): void;
  /** The conversation with the event's user. */
  session(): WechatSession;
  readonly deliveryId: string;
}

/** What all handlers of one event share. */
export class EventRun {
  private abortController: AbortController | undefined;
  private aborted = false;

  /**
   * Times are milliseconds since the epoch.
   *
   * @param idempotency - `undefined` where each delivery is to be handled
   */
  constructor(
    readonly event: WechatEvent,
    readonly receivedAt: number,
    readonly deadline: number,
    readonly attempt: number,
    readonly host: EventRunHost,
    readonly idempotency?: Idempotency,
  ) {}

  /** Made when somebody asks: most handlers never do. */
  get signal(): AbortSignal {
    if (this.abortController === undefined) {
      this.abortController = new AbortController();
      if (this.aborted) {
        this.abortController.abort();
      }
    }
    return this.abortController.signal;
  }

  abort(): void {
    this.aborted = true;
    this.abortController?.abort();
  }
}

/** The context that one handler of an event sees. */
export class EventContext implements WechatContext {
  constructor(
    /** @internal */
    readonly run: EventRun,
    readonly match: RegExpExecArray | undefined,
  ) {}

  get event(): WechatEvent {
    return this.run.event;
  }

  get account(): string {
    return this.run.event.account;
  }

  get receivedAt(): Date {
    return new Date(this.run.receivedAt);
  }

  get deadline(): Date {
    return new Date(this.run.deadline);
  }

  get deliveryId(): string {
    return this.run.host.deliveryId;
  }

  get attempt(): number {
    return this.run.attempt;
  }

  get signal(): AbortSignal {
    return this.run.signal;
  }

  get session(): WechatSession {
    return this.run.host.session();
  }

  waitUntil(work: Promise<unknown>): void {
    this.run.host.waitUntil(work);
  }
}
