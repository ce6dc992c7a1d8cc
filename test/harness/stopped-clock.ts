import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { setTimeout as sleep } from 'node:timers/promises';

import { expect, onTestFinished, vi } from 'vitest';

/**
 * Stops the time of running applications for the rest of the test: `Date`, `performance.now()`, `setTimeout` and
 * `setInterval` go on only when the test lets time pass. Sockets and `node:timers/promises` know nothing of it.
 */
export function stopClock(): StoppedClock {
  vi.useFakeTimers({ toFake: ['Date', 'performance', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  const clock = new StoppedClock();
  onTestFinished(() => {
    clock.close();
    // A handler that still waits would keep the application from closing.
    vi.runOnlyPendingTimers();
    vi.useRealTimers();
  });
  return clock;
}

export class StoppedClock {
  private count = 0;
  private readonly arrive = (): void => void this.count++;

  constructor() {
    subscribe('nestjs-wechat:verified', this.arrive);
  }

  close(): void {
    unsubscribe('nestjs-wechat:verified', this.arrive);
  }

  /** How many callbacks have reached the library since the time was stopped. */
  get arrivals(): number {
    return this.count;
  }

  /** Resolves when so many callbacks have reached the library since the time was stopped. */
  async arrived(count: number): Promise<void> {
    await expect.poll(() => this.arrivals).toBeGreaterThanOrEqual(count);
  }

  /** Lets so many milliseconds pass, but not before the first callback is there. */
  async pass(milliseconds: number): Promise<void> {
    await this.arrived(1);
    await vi.advanceTimersByTimeAsync(milliseconds);
  }

  /** The answer to the first callback, which must not be there after `earliest` milliseconds, and has to be after `latest`. */
  async answerBetween<T>(earliest: number, latest: number, answer: Promise<T>): Promise<T> {
    await this.pass(earliest);
    expect(await isPending(answer)).toBe(true);
    await this.pass(latest - earliest);
    return answer;
  }
}

/** Whether something is still not there, when the sockets had a moment to bring it. */
export function isPending(answer: Promise<unknown>): Promise<boolean> {
  return Promise.race([answer.then(() => false), sleep(30, true)]);
}
