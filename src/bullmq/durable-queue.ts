import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { type ConnectionOptions, type JobsOptions, Queue } from 'bullmq';
import { localized, type Texts } from '../language/language.js';
import type { CallQueue } from '../delivery/call-storage.js';
import { callId, type StoredCall } from '../delivery/stored-call.js';
import type { HandlerCall } from '../handlers/handler-runner.js';
import { withinTimeout } from '../store/store-timeout.js';
import { connectionsOf, outliveErrors } from './connections.js';
import { ConnectionTrouble } from './connection-trouble.js';
import type { DurableOptions } from './durable.decorator.js';
import { DURABLE_SETTINGS } from './durable-settings.js';
import type { WechatDurableSettings } from './wechat-durable.options.js';

/** A job that was given up must not be stored later, when Redis is back: by then its event was handled otherwise. */
const FAIL_FAST = { enableOfflineQueue: false, autoResendUnfulfilledCommands: false, maxRetriesPerRequest: 1 };

const CLOSE_TIMEOUT_MS = 1_000;

const TITLE: Texts = { en: 'The queue of durable handlers', zh: '持久化处理方法的队列' };

/** Stores events as jobs. */
@Injectable()
export class DurableQueue implements CallQueue, OnApplicationShutdown {
  readonly logger = new Logger('WechatDurableModule');
  private readonly trouble = new ConnectionTrouble(this.logger, TITLE);
  private current: Queue<StoredCall> | undefined;

  constructor(@Inject(DURABLE_SETTINGS) private readonly settings: WechatDurableSettings) {}

  /** In the language that the module says, which may come after this was made. */
  get title(): string {
    return localized(TITLE);
  }

  /** The queue of BullMQ. It may not be connected yet. */
  get queue(): Queue<StoredCall> {
    return (this.current ??= this.open());
  }

  /** The listener is closed by now, so that nothing is stored any more. */
  async onApplicationShutdown(): Promise<void> {
    const { current } = this;
    if (current === undefined) {
      return;
    }
    const closed = current.close();
    connectionsOf(current).forEach(outliveErrors);
    try {
      await withinTimeout(() => closed, CLOSE_TIMEOUT_MS);
    } catch {
      current.disconnect().catch(() => undefined);
    } finally {
      this.trouble.stop();
    }
  }

  async add(stored: StoredCall, call: HandlerCall, timeout: number): Promise<void> {
    const { queue } = this;
    // Whatever is added before the queue is connected would wait for that, however long it takes.
    await withinTimeout(() => queue.waitUntilReady(), timeout);
    await withinTimeout(() => queue.add(call.handler, stored, this.jobOptions(call)), timeout);
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
