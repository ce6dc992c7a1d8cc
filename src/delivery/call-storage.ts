import { Injectable, type Logger } from '@nestjs/common';
import { localized } from '../language/language.js';
import { AccountRegistry } from '../accounts/account-registry.js';
import type { HandlerCall } from '../handlers/handler-runner.js';
import type { Outcome } from '../model/outcome.js';
import { reasonOf } from '../protocol/error-text.js';
import { OutageReport } from '../telemetry/outage-report.js';
import { Telemetry } from '../telemetry/telemetry.js';
import { type StoredCall, storedCall } from './stored-call.js';

/** Where calls wait until they are made. */
export interface CallQueue {
  /** For the log, such as `The queue of durable handlers`. */
  readonly title: string;
  readonly logger: Logger;
  /**
   * Adds a call, or rejects when it is not certain that it was added.
   *
   * @param timeout - milliseconds after which to give up
   */
  add(stored: StoredCall, call: HandlerCall, timeout: number): Promise<void>;
}

/** Stores calls in queues instead of making them. */
@Injectable()
export class CallStorage {
  constructor(
    private readonly accounts: AccountRegistry,
    private readonly telemetry: Telemetry,
  ) {}

  /**
   * What runs calls by storing them in a queue: they are handled then. While the queue is down, the account's
   * `whenStoreDown` says what becomes of them.
   */
  runnerOf(queue: CallQueue): (call: HandlerCall) => Promise<Outcome> {
    const outage = new OutageReport(queue.logger, queue.title);
    return (call) => this.run(call, queue, outage);
  }

  /** Tells observers that an attempt to make a stored call failed. */
  tellFailed({ deliveryId = '', event, handler }: StoredCall, error: unknown): void {
    this.telemetry.tell('failed', () => ({ deliveryId, account: event.account, type: event.type, handler, error }));
  }

  private async run(call: HandlerCall, queue: CallQueue, outage: OutageReport): Promise<Outcome> {
    const { delivery } = this.accounts.get(call.context.account).settings;
    try {
      const stored = storedCall(call);
      await queue.add(stored, call, delivery.storeTimeout);
      this.tellStored(stored);
      outage.end();
      return { kind: 'handled', stored: true };
    } catch (error) {
      return this.runUnstored(call, delivery.whenStoreDown === 'closed', error, outage);
    }
  }

  private tellStored({ deliveryId = '', event, handler }: StoredCall): void {
    this.telemetry.tell('durable', () => ({ deliveryId, account: event.account, type: event.type, handler }));
  }

  private runUnstored(
    call: HandlerCall,
    isClosed: boolean,
    error: unknown,
    outage: OutageReport,
  ): Outcome | Promise<Outcome> {
    const why = reasonOf(error);
    // Nobody repeats a callback for an observer's sake.
    const isCritical = call.role === 'answer' && call.idempotency?.critical === true;
    if (isCritical || isClosed) {
      return {
        kind: 'failed',
        error: new Error(localized({ en: `The job could not be stored: ${why}`, zh: `任务无法保存：${why}` }), {
          cause: error,
        }),
      };
    }
    outage.begin(
      localized({
        en:
          `(${why}). Until it is back, this process handles events at once, a single time, and a failure is final. ` +
          'Callbacks that money depends on are refused, and come again.',
        zh: `（${why}）。恢复之前，事件在本进程立即处理一次，失败不再重试；涉及资金的回调会被拒绝，由平台重试。`,
      }),
    );
    outage.count(localized({ en: 'events were handled at once in this process', zh: '个事件在本进程立即处理' }));
    return call.runHere();
  }
}
