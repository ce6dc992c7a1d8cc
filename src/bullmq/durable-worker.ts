import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { type Job, Worker } from 'bullmq';
import { runDelivery } from '../telemetry/current-delivery.js';
import { InFlight } from '../delivery/in-flight.js';
import { StoreSession } from '../store/store-session.js';
import { withinTimeout } from '../store/store-timeout.js';
import { Telemetry } from '../telemetry/telemetry.js';
import { Dispatcher } from '../handlers/dispatcher.js';
import { EventRun } from '../handlers/event-context.js';
import { AccountRegistry } from '../accounts/account-registry.js';
import type { Outcome } from '../model/outcome.js';
import { stackOf } from '../protocol/error-text.js';
import type { WechatEvent } from '../model/wechat-event.js';
import type { DeliverySettings } from '../accounts/wechat-settings.js';
import { ConnectionTrouble } from './connection-trouble.js';
import { type DurableJobData, matchOf } from './durable-job.js';
import { DURABLE_SETTINGS } from './durable-settings.js';
import type { WechatDurableSettings } from './wechat-durable.options.js';

/** WeChat waits for no job; this is when one attempt has taken absurdly long. */
const DEADLINE_MS = 24 * 60 * 60 * 1000;

const CLOSE_TIMEOUT_MS = 2_000;

const REPLIED = 'replied';

/** Handles the jobs. */
@Injectable()
export class DurableWorker implements OnModuleDestroy {
  private readonly logger = new Logger('WechatDurableModule');
  private readonly runs = new Set<EventRun>();
  private readonly inFlight = new InFlight();
  private worker: Worker<DurableJobData> | undefined;
  private isClosing = false;

  constructor(
    @Inject(DURABLE_SETTINGS) private readonly settings: WechatDurableSettings,
    private readonly dispatcher: Dispatcher,
    private readonly accounts: AccountRegistry,
    private readonly telemetry: Telemetry,
  ) {}

  /** Begins to take jobs, unless this process leaves them to others. */
  start(): void {
    const { worker, queueName, prefix, connection, concurrency, lease, attempts } = this.settings;
    if (!worker) {
      return;
    }
    this.worker = new Worker<DurableJobData>(queueName, (job) => this.take(job), {
      prefix,
      connection,
      concurrency,
      lockDuration: lease,
      stalledInterval: lease,
      // A job that takes its process down with it is tried no more often than one that throws.
      maxStalledCount: attempts,
    });
    const trouble = new ConnectionTrouble(this.logger, 'The worker of durable handlers');
    this.worker.on('error', trouble.report);
    this.worker.on('failed', (job, error) => this.report(job, error));
  }

  /** Takes no more jobs, and waits for those that run: while the providers that they use are still there. */
  async onModuleDestroy(): Promise<void> {
    this.isClosing = true;
    for (const run of this.runs) {
      run.abort();
    }
    const { worker } = this;
    if (worker === undefined) {
      return;
    }
    const closed = worker.close();
    const bounds = this.accounts.endpoints.map(({ settings }) => settings.delivery.shutdownTimeout);
    const left = await this.inFlight.drain(Math.max(0, ...bounds));
    if (left > 0) {
      this.logger.warn(`The shutdown did not wait any longer for ${left} jobs. Another process does them again.`);
    }
    try {
      await withinTimeout(() => closed, left > 0 ? 0 : CLOSE_TIMEOUT_MS);
    } catch {
      // Without Redis nobody can be told, and there is no end to wait for.
      giveUp(worker);
    }
  }

  private take(job: Job<DurableJobData>): Promise<void> {
    const handled = this.handle(job);
    this.inFlight.add(handled.catch(() => undefined));
    return handled;
  }

  private async handle(job: Job<DurableJobData>): Promise<void> {
    const { handler, role, event: record, receivedAt, deliveryId = '' } = job.data;
    // An account of a source may not be known to this process yet.
    await this.accounts.find(record.account);
    const event = this.dispatcher.recreateEvent(record);
    const { delivery } = this.accounts.endpointsOf(event.account)[0]!.settings;
    const work: Promise<void>[] = [];
    const run = new EventRun(event, receivedAt, Date.now() + DEADLINE_MS, job.attemptsStarted, {
      waitUntil: (promise) => work.push(this.reportFailure(promise, job.data)),
      observerFailed: () => undefined,
      deliveryId,
      session: () => new StoreSession(delivery.store, event),
    });
    this.runs.add(run);
    if (this.isClosing) {
      run.abort();
    }
    try {
      const outcome = await runDelivery({ deliveryId, account: event.account }, () =>
        this.dispatcher.runDelegated(handler, run, matchOf(job.data)),
      );
      if (role === 'answer') {
        await this.reply(job, event, outcome, delivery);
      }
      await Promise.all(work);
      if (outcome.kind === 'failed') {
        throw outcome.error instanceof Error ? outcome.error : new Error(String(outcome.error));
      }
    } finally {
      this.runs.delete(run);
    }
  }

  private async reply(
    job: Job<DurableJobData>,
    event: WechatEvent,
    outcome: Outcome,
    { lateReplySender }: DeliverySettings,
  ): Promise<void> {
    const reply = 'reply' in outcome ? outcome.reply : undefined;
    const isTriedAgain = outcome.kind === 'failed' && !isLastAttempt(job, outcome.error);
    if (reply === undefined || isTriedAgain || job.progress === REPLIED) {
      return;
    }
    const { handler } = job.data;
    if (lateReplySender === undefined) {
      this.logger.warn(`The reply of ${handler} to ${event.type} was dropped: there is no lateReplySender.`);
      return;
    }
    // Before it is sent: a process that dies now must not make another one send it twice.
    await job.updateProgress(REPLIED);
    try {
      await lateReplySender.send(reply, event);
    } catch (error) {
      this.logger.error(`The reply of ${handler} to ${event.type} could not be sent.`, stackOf(error));
    }
  }

  /** @param job - is missing when it failed because its process died, and was removed since */
  private report(job: Job<DurableJobData> | undefined, error: Error): void {
    if (job === undefined) {
      this.logger.error('A durable job failed for good, and is gone.', error.stack);
      return;
    }
    const { handler, event, deliveryId = '' } = job.data;
    const { account, type } = event;
    this.telemetry.tell('failed', () => ({ deliveryId, account, type, handler, error }));
    if (job.finishedOn === undefined) {
      this.logger.warn(`${handler} failed on ${type}, attempt ${job.attemptsMade}; it is tried again. ${error.stack}`);
      return;
    }
    this.logger.error(
      `${handler} failed on ${type} for good. Job ${job.id} waits to be replayed (DurableJobs).`,
      error.stack,
    );
  }

  private async reportFailure(work: Promise<unknown>, { handler, event }: DurableJobData): Promise<void> {
    try {
      await work;
    } catch (error) {
      this.logger.error(`Work that ${handler} left behind on ${event.type} failed.`, stackOf(error));
    }
  }
}

/** `UnrecoverableError` is BullMQ's, by which a handler says that there is no use in trying again. */
function isLastAttempt({ attemptsMade, opts }: Job, error: unknown): boolean {
  return attemptsMade + 1 >= (opts.attempts ?? 1) || (error instanceof Error && error.name === 'UnrecoverableError');
}

interface WorkerConnections {
  readonly connection: { close(force: boolean): Promise<void> };
  readonly blockingConnection: { close(force: boolean): Promise<void> };
}

/**
 * Ends the connections of a worker that cannot close. BullMQ repeats what it has to tell Redis without a pause while it
 * closes; on a connection that was only disconnected it would do so for ever, and block the process. A connection that
 * knows that it is closed makes it stop.
 */
function giveUp(worker: Worker): void {
  const { connection, blockingConnection } = worker as unknown as WorkerConnections;
  for (const each of [connection, blockingConnection]) {
    each.close(true).catch(() => undefined);
  }
}
