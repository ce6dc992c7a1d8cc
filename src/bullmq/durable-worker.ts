import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { type Job, Worker } from 'bullmq';
import { localized } from '../language/language.js';
import { CallStorage } from '../delivery/call-storage.js';
import { type Attempt, type StoredCall, StoredCalls } from '../delivery/stored-call.js';
import { withinTimeout } from '../store/store-timeout.js';
import { ConnectionTrouble } from './connection-trouble.js';
import { connectionsOf, outliveErrors } from './connections.js';
import { DURABLE_SETTINGS } from './durable-settings.js';
import type { WechatDurableSettings } from './wechat-durable.options.js';

const CLOSE_TIMEOUT_MS = 2_000;

const RESTART_MS = 1_000;

const REPLIED = 'replied';

/** Handles the jobs. */
@Injectable()
export class DurableWorker implements OnModuleDestroy {
  private readonly logger = new Logger('WechatDurableModule');
  private readonly trouble = new ConnectionTrouble(this.logger, {
    en: 'The worker of durable handlers',
    zh: '持久化处理方法的 worker',
  });
  private worker: Worker<StoredCall> | undefined;
  private isClosed = false;

  constructor(
    @Inject(DURABLE_SETTINGS) private readonly settings: WechatDurableSettings,
    private readonly calls: StoredCalls,
    private readonly storage: CallStorage,
  ) {}

  /** Begins to take jobs, unless this process leaves them to others. */
  start(): void {
    if (this.settings.worker) {
      const worker = this.open();
      this.worker = worker;
      // BullMQ 6 that runs on a connection which failed at the start asks it for jobs without a pause, and blocks the process.
      Promise.all(clientsOf(worker))
        .then(() => worker.run())
        .catch((error: Error) => this.startAgain(worker, error));
    }
  }

  /** Takes no more jobs, and waits for those that run: while the providers that they use are still there. */
  async onModuleDestroy(): Promise<void> {
    this.isClosed = true;
    const drained = this.calls.close();
    const { worker } = this;
    const closed = worker && closeWhenReady(worker);
    const left = await drained;
    if (left > 0) {
      this.logger.warn(
        localized({
          en: `The shutdown does not wait any longer for ${left} unfinished jobs. Another process runs them again.`,
          zh: `关闭应用时还有 ${left} 个任务没有完成，不再等待。其他进程会重新执行这些任务。`,
        }),
      );
    }
    if (worker === undefined || closed === undefined) {
      return;
    }
    try {
      await withinTimeout(() => closed, left > 0 ? 0 : CLOSE_TIMEOUT_MS);
    } catch {
      // Without Redis nobody can be told, and there is no end to wait for.
      giveUp(worker);
    } finally {
      this.trouble.stop();
    }
  }

  private open(): Worker<StoredCall> {
    const { queueName, prefix, connection, concurrency, lease, attempts } = this.settings;
    const worker = new Worker<StoredCall>(queueName, (job) => this.calls.make(job.data, this.attemptOf(job)), {
      autorun: false,
      prefix,
      connection,
      concurrency,
      lockDuration: lease,
      stalledInterval: lease,
      // A job that takes its process down with it is tried no more often than one that throws.
      maxStalledCount: attempts,
    });
    worker.on('error', this.trouble.report);
    worker.on('failed', (job, error) => this.report(job, error));
    return worker;
  }

  /** A connection that failed before it was ready never tries again by itself. */
  private startAgain(worker: Worker, error: Error): void {
    if (!this.isClosed) {
      this.trouble.report(error);
      giveUp(worker);
      setTimeout(() => this.isClosed || this.start(), RESTART_MS).unref();
    }
  }

  /** @param job - is missing when it failed because its process died, and was removed since */
  private report(job: Job<StoredCall> | undefined, error: Error): void {
    if (job === undefined) {
      this.logger.error(
        localized({
          en: 'A job failed for good, and is no longer in the queue.',
          zh: '一个任务最终失败，而且已不在队列里。',
        }),
        error.stack,
      );
      return;
    }
    const { handler, event } = job.data;
    const { type } = event;
    this.storage.tellFailed(job.data, error);
    if (job.finishedOn === undefined) {
      this.logger.warn(
        localized({
          en: `${handler} failed on ${type} (attempt ${job.attemptsMade}), and will be tried again. ${error.stack}`,
          zh: `${handler} 处理 ${type} 失败（第 ${job.attemptsMade} 次），将会重试。${error.stack}`,
        }),
      );
      return;
    }
    this.logger.error(
      localized({
        en: `${handler} failed on ${type} for good. Job ${job.id} is kept: replay it with DurableJobs.`,
        zh: `${handler} 处理 ${type} 最终失败。任务 ${job.id} 已保留，可以用 DurableJobs 重新执行。`,
      }),
      error.stack,
    );
  }

  private attemptOf(job: Job<StoredCall>): Attempt {
    return {
      number: job.attemptsStarted,
      hasReplied: job.progress === REPLIED,
      isLast: (error) => isLastAttempt(job, error),
      markReplied: () => job.updateProgress(REPLIED),
      logger: this.logger,
    };
  }
}

/** `UnrecoverableError` is BullMQ's, by which a handler says that there is no use in trying again. */
function isLastAttempt({ attemptsMade, opts }: Job, error: unknown): boolean {
  return attemptsMade + 1 >= (opts.attempts ?? 1) || (error instanceof Error && error.name === 'UnrecoverableError');
}

function clientsOf(worker: Worker): readonly Promise<unknown>[] {
  return connectionsOf(worker).map(({ client }) => client);
}

/** BullMQ 5 takes the process down when a connection fails that was closed before it was ready. */
async function closeWhenReady(worker: Worker): Promise<void> {
  await Promise.allSettled(clientsOf(worker));
  await worker.close();
}

/**
 * Ends a worker that cannot close. BullMQ repeats what it has to tell Redis without a pause while it closes; on a
 * connection that was only disconnected it would do so for ever, and block the process. A connection that knows that it is
 * closed makes it stop, and a worker that knows it asks for no more jobs.
 */
function giveUp(worker: Worker): void {
  for (const each of connectionsOf(worker)) {
    each.close(true).catch(() => undefined);
    outliveErrors(each);
  }
  worker.close(true).catch(() => undefined);
}
