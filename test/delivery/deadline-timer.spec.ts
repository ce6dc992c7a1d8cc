import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DeadlineTimer } from '../../src/delivery/deadline-timer.js';

describe('DeadlineTimer', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('calls back each deadline at its time, whatever the order in which they began', () => {
    const timer = new DeadlineTimer();
    const began = performance.now();
    const expired: [string, number][] = [];
    for (const delay of [300, 100, 200, 100]) {
      timer.start(delay, () => expired.push([`${delay}`, performance.now() - began]));
    }
    vi.advanceTimersByTime(1_000);
    expect(expired.map(([name]) => name)).toEqual(['100', '100', '200', '300']);
    for (const [name, at] of expired) {
      expect(Math.abs(at - Number(name))).toBeLessThanOrEqual(1);
    }
  });

  it('calls back none that was cancelled, and leaves nothing running', () => {
    const timer = new DeadlineTimer();
    const expired = vi.fn<() => void>();
    timer.cancel(timer.start(100, expired));
    timer.start(50, () => timer.cancel(late));
    const late = timer.start(60, expired);
    vi.advanceTimersByTime(1_000);
    expect(expired).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('takes a deadline that begins when another expires', () => {
    const timer = new DeadlineTimer();
    const expired = vi.fn<() => void>();
    timer.start(100, () => timer.start(100, expired));
    vi.advanceTimersByTime(150);
    expect(expired).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60);
    expect(expired).toHaveBeenCalledOnce();
  });

  it('calls back at once what is over already', () => {
    const expired = vi.fn<() => void>();
    new DeadlineTimer().start(-5, expired);
    vi.advanceTimersByTime(1);
    expect(expired).toHaveBeenCalledOnce();
  });
});
