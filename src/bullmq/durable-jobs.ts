import { Injectable } from '@nestjs/common';
import type { Job } from 'bullmq';
import { localized } from '../language/language.js';
import type { StoredCall } from '../delivery/stored-call.js';
import type { PayloadObject } from '../protocol/payload.js';
import { DurableQueue } from './durable-queue.js';

const BATCH = 100;

/** An event whose handler failed in all its attempts. */
export interface FailedJob {
  readonly id: string;
  /** `Class.method`. */
  readonly handler: string;
  /** The name of the account. */
  readonly account: string;
  /** The event's type, e.g. `official-account.event.CLICK`. */
  readonly type: string;
  /** The payload with the official names. */
  readonly raw: PayloadObject;
  readonly receivedAt: Date;
  readonly failedAt: Date;
  /** How often the handler ran. */
  readonly attempts: number;
  /** The message of the last error. */
  readonly error: string;
}

/** Lists the jobs that failed for good, and runs them again. */
@Injectable()
export class DurableJobs {
  constructor(private readonly jobs: DurableQueue) {}

  /**
   * The failed jobs, the last one first.
   *
   * @param start - the first of them, counted from 0
   * @param end - the last of them, included
   */
  async failed(start = 0, end = BATCH - 1): Promise<readonly FailedJob[]> {
    const jobs = await this.jobs.queue.getFailed(start, end);
    return jobs.map((job) => ({
      id: job.id!,
      handler: job.data.handler,
      account: job.data.event.account,
      type: job.data.event.type,
      raw: job.data.event.raw,
      receivedAt: new Date(job.data.receivedAt),
      failedAt: new Date(job.finishedOn!),
      attempts: job.attemptsStarted,
      error: job.failedReason,
    }));
  }

  /** How many jobs have failed for good. */
  countFailed(): Promise<number> {
    return this.jobs.queue.getFailedCount();
  }

  /**
   * Has a failed job done again, with all its attempts.
   *
   * @throws Error when there is no such job, or it has not failed
   */
  async replay(id: string): Promise<void> {
    await again(await this.failedJob(id));
  }

  /**
   * Has all failed jobs done again, the oldest first.
   *
   * @returns how many there were
   */
  async replayAll(): Promise<number> {
    let left = await this.countFailed();
    let replayed = 0;
    while (left > 0) {
      const jobs = await this.jobs.queue.getJobs('failed', 0, Math.min(BATCH, left) - 1, true);
      if (jobs.length === 0) {
        break;
      }
      for (const job of jobs) {
        await again(job);
      }
      replayed += jobs.length;
      left -= jobs.length;
    }
    return replayed;
  }

  /**
   * Forgets a failed job.
   *
   * @throws Error when there is no such job, or it has not failed
   */
  async discard(id: string): Promise<void> {
    await (await this.failedJob(id)).remove();
  }

  private async failedJob(id: string): Promise<Job<StoredCall>> {
    const job = await this.jobs.queue.getJob(id);
    if (job === undefined || !(await job.isFailed())) {
      throw new Error(localized({ en: `There is no failed job ${id}.`, zh: `失败的任务里没有 ${id}。` }));
    }
    return job;
  }
}

function again(job: Job<StoredCall>): Promise<void> {
  return job.retry('failed', { resetAttemptsMade: true });
}
