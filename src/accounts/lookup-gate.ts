import type { AccountLookupOptions } from './account-source.js';
import { localized } from '../language/language.js';
import type { Clock } from '../model/callback.js';

/** A look-up took too long. */
export class LookupTimeoutError extends Error {
  override readonly name = 'LookupTimeoutError';

  constructor(timeout: number) {
    super(localized({ en: `It did not answer within ${timeout} ms`, zh: `${timeout} 毫秒内没有回答` }));
  }
}

/** Bounds the look-ups of a source: how many within a second, and how many at the same time. */
export class LookupGate {
  private readonly waiting = new Set<() => void>();
  private free: number;
  private tickets: number;
  private countedAt: number;

  constructor(
    private readonly options: Required<Pick<AccountLookupOptions, 'maxConcurrent' | 'maxPerSecond' | 'timeout'>>,
    private readonly clock: Clock,
  ) {
    this.free = options.maxConcurrent;
    this.tickets = options.maxPerSecond;
    this.countedAt = clock();
  }

  /** Counts a look-up; `false` when there were too many. */
  admits(): boolean {
    const { maxPerSecond } = this.options;
    const now = this.clock();
    const passed = Math.max(0, now - this.countedAt);
    this.tickets = Math.min(maxPerSecond, this.tickets + (passed * maxPerSecond) / 1000);
    this.countedAt = now;
    if (this.tickets < 1) {
      return false;
    }
    this.tickets--;
    return true;
  }

  /**
   * Looks up as soon as there is a place. A look-up that takes too long gives its place away, so that none is lost for
   * good.
   *
   * @throws LookupTimeoutError
   */
  run<T>(find: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      let hasPlace = false;
      let isOver = false;
      const end = (settle: () => void): void => {
        if (isOver) {
          return;
        }
        isOver = true;
        clearTimeout(timer);
        this.waiting.delete(start);
        if (hasPlace) {
          this.leave();
        }
        settle();
      };
      const start = (): void => {
        hasPlace = true;
        Promise.resolve()
          .then(find)
          .then(
            (found) => end(() => resolve(found)),
            (error: unknown) => end(() => reject(error)),
          );
      };
      const { timeout } = this.options;
      const timer = setTimeout(() => {
        end(() => reject(new LookupTimeoutError(timeout)));
      }, timeout);
      if (this.free > 0) {
        this.free--;
        start();
      } else {
        this.waiting.add(start);
      }
    });
  }

  private leave(): void {
    const [next] = this.waiting;
    if (next === undefined) {
      this.free++;
      return;
    }
    this.waiting.delete(next);
    next();
  }
}
