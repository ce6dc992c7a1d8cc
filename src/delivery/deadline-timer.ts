import { Bag, type Placed } from '../store/bag.js';

/** A time that has not come yet. */
export interface Deadline extends Placed {
  /** Milliseconds of `performance.now()`. */
  readonly at: number;
  readonly expired: () => void;
}

/**
 * Calls back after a time, as `setTimeout` does. Nearly every deadline is cancelled long before its time: one timer
 * serves all of them, and none is made or cleared for each.
 */
export class DeadlineTimer {
  private readonly pending = new Bag<Deadline>();
  private timer: NodeJS.Timeout | undefined;
  private firesAt = Infinity;

  /** @param delay - milliseconds */
  start(delay: number, expired: () => void): Deadline {
    const deadline = { at: performance.now() + delay, expired, place: 0 };
    this.pending.add(deadline);
    this.fireBy(deadline.at);
    return deadline;
  }

  cancel(deadline: Deadline): void {
    this.pending.delete(deadline);
  }

  private fireBy(at: number): void {
    if (at < this.firesAt) {
      clearTimeout(this.timer);
      this.firesAt = at;
      // The requests that wait keep the process alive; a timer whose deadlines were all cancelled must not.
      this.timer = setTimeout(() => this.fire(), Math.ceil(at - performance.now())).unref();
    }
  }

  private fire(): void {
    const now = performance.now();
    let next = Infinity;
    this.firesAt = Infinity;
    for (const deadline of this.pending.all()) {
      // Node's timers count in whole milliseconds and may be one early.
      if (deadline.at > now + 1) {
        next = Math.min(next, deadline.at);
      } else if (this.pending.delete(deadline)) {
        deadline.expired();
      }
    }
    this.fireBy(next);
  }
}
