import { localized } from '../language/language.js';
import type { Logger } from '@nestjs/common';

/** Tells of an outage in two lines, one when it begins and one when it is over, however much happens meanwhile. */
export class OutageReport {
  private startedAt: number | undefined;
  private readonly counts = new Map<string, number>();

  /** @param what - what is down, such as `The store` */
  constructor(
    private readonly logger: Logger,
    private readonly what: string,
  ) {}

  get isDown(): boolean {
    return this.startedAt !== undefined;
  }

  /**
   * Says that it is down, unless that was said before.
   *
   * @param why - the reason, and what it means for callbacks
   */
  begin(why: string, level: 'warn' | 'error' = 'warn'): void {
    if (this.startedAt === undefined) {
      this.startedAt = performance.now();
      this.logger[level](localized({ en: `${this.what} is down ${why}`, zh: `${this.what}不可用：${why}` }));
    }
  }

  /** Counts what happened to a callback meanwhile, such as `handled without it`. */
  count(what: string): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }

  /** Says that it is back, and what happened. */
  end(): void {
    if (this.startedAt !== undefined) {
      const seconds = ((performance.now() - this.startedAt) / 1000).toFixed(1);
      const counts = [...this.counts].map(([what, count]) => `${count} ${what}`).join(', ');
      this.logger.warn(
        localized({
          en: `${this.what} is back after ${seconds} s${counts === '' ? '' : `. Meanwhile: ${counts}`}.`,
          zh: `${this.what}在 ${seconds} 秒后恢复${counts === '' ? '' : `。在此期间：${counts}`}。`,
        }),
      );
      this.startedAt = undefined;
      this.counts.clear();
    }
  }
}
