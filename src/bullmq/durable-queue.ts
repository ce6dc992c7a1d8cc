import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { type ConnectionOptions, type JobsOptions, Queue } from 'bullmq';
import { callId, type StoredCall, storedCall } from '../delivery/stored-call.js';
import { withinTimeout } from '../store/store-timeout.js';
import { OutageReport } from '../telemetry/outage-report.js';
import { Telemetry } from '../telemetry/telemetry.js';
import type { HandlerCall } from '../handlers/handler-runner.js';
import { AccountRegistry } from '../accounts/account-registry.js';
import type { Outcome } from '../model/outcome.js';
import { ConnectionTrouble, messageOf } from './connection-trouble.js';
import type { DurableOptions } from './durable.decorator.js';
import { DURABLE_SETTINGS } from './durable-settings.js';
import type { WechatDurableSettings } from './wechat-durable.options.js';

/** A job that was given up must not be stored later, when Redis is back: by then its event was handled otherwise. */
const FAIL_FAST = { enableOfflineQueue: false, autoResendUnfulfilledCommands: false, maxRetriesPerRequest: 1 };

const CLOSE_TIMEOUT_MS = 1_000;

/** Stores events as jobs. */
@Injectable()
export class DurableQueue implements OnApplicationShutdown {
  private readonly logger = new Logger('WechatDurableModule');
  private readonly trouble = new ConnectionTrouble(this.logger, 'The queue of durable handlers');
  private readonly outage = new OutageReport(this.logger, 'The queue of durable handlers');
  private current: Queue<StoredCall> | undefined;

  constructor(
    @Inject(DURABLE_SETTINGS) private readonly settings: WechatDurableSettings,
    private readonly accounts: AccountRegistry,
    private readonly telemetry: Telemetry,
  ) {}

  /** The queue of BullMQ. It may not be connected yet. */
  get queue(): Queue<StoredCall> {
    return (this.current ??= this.open());
  }

  /** Stores the event; it is handled then. Without Redis the account's `whenStoreDown` says what becomes of it. */
  async run(call: HandlerCall): Promise<Outcome> {
    const { delivery } = this.accounts.get(call.context.account).settings;
    try {
      const data = storedCall(call);
      await this.store(call, data, delivery.storeTimeout);
      this.telemetry.tell('durable', () => ({
        deliveryId: data.deliveryId ?? '',
        account: data.event.account,
        type: data.event.type,
        handler: call.handler,
      }));
      this.outage.end();
      return { kind: 'handled', stored: true };
    } catch (error) {
      return this.runUnstored(call, delivery.whenStoreDown === 'closed', error);
    }
  }

  /** The listener is closed by now, so that nothing is stored any more. */
  async onApplicationShutdown(): Promise<void> {
    const { current } = this;
    if (current === undefined) {
      return;
    }
    try {
      await withinTimeout(() => current.close(), CLOSE_TIMEOUT_MS);
    } catch {
      current.disconnect().catch(() => undefined);
    }
  }

  private async store(call: HandlerCall, data: StoredCall, timeout: number): Promise<void> {
    const { queue } = this;
    // Whatever is added before the queue is connected would wait for that, however long it takes.
    await withinTimeout(() => queue.waitUntilReady(), timeout);
    await withinTimeout(() => queue.add(call.handler, data, this.jobOptions(call)), timeout);
  }

  private jobOptions(call: HandlerCall): JobsOptions {
    const { attempts = this.settings.attempts, backoff = this.settings.backoff } = call.options as DurableOptions;
    const retries: JobsOptions = { attempts, backoff: { type: 'exponential', delay: backoff } };
    const { idempotency } = call;
    if (idempotency === undefined) {
      return retries;
    }
    const id = callId(call, idempotency);
    // A job goes with its personal data as soon as it is done; that there was one is remembered for the window.
    return { ...retries, jobId: id, deduplication: { id, ttl: idempotency.window * 1000 } };
  }

  private runUnstored(call: HandlerCall, isClosed: boolean, error: unknown): Outcome | Promise<Outcome> {
    const why = messageOf(error);
    // Nobody repeats a callback for an observer's sake.
    const isCritical = call.role === 'answer' && call.idempotency?.critical === true;
    if (isCritical || isClosed) {
      return { kind: 'failed', error: new Error(`The job could not be stored: ${why}`, { cause: error }) };
    }
    this.outage.begin(
      `(${why}). Until it is back events are handled here and now, once, and a failure is final; those that money ` +
        'depends on are refused, and come again.',
    );
    this.outage.count('events were handled here and now');
    return call.runHere();
  }

  private open(): Queue<StoredCall> {
    const { queueName, prefix, connection } = this.settings;
    const queue = new Queue<StoredCall>(queueName, {
      prefix,
      connection: isClient(connection) ? connection : { ...connection, ...FAIL_FAST },
      defaultJobOptions: { removeOnComplete: true, removeOnFail: false, stackTraceLimit: 3 },
    });
    queue.on('error', this.trouble.report);
    queue.waitUntilReady().catch(() => {
      // It never tries again by itself: the next job gets another one.
      if (this.current === queue) {
        this.current = undefined;
      }
      queue.disconnect().catch(() => undefined);
    });
    return queue;
  }
}

type Client = Extract<ConnectionOptions, { duplicate: unknown }>;

function isClient(connection: ConnectionOptions): connection is Client {
  return 'duplicate' in connection && typeof connection.duplicate === 'function';
}
