import type { Clock } from '../model/callback.js';

const MAX_MISSED = 20;
const SPAN_MS = 5 * 60 * 1000;

/**
 * Stops leaving requests unanswered before WeChat stops pushing: it does so for a minute, for all users, when too many
 * requests of an account fail (MarkFail).
 */
export class JoinBreaker {
  private readonly missed: number[] = [];

  constructor(private readonly clock: Clock) {}

  /** Counts a request that was left unanswered. */
  miss(): void {
    this.missed.push(this.clock());
  }

  get isOpen(): boolean {
    const since = this.clock() - SPAN_MS;
    while (this.missed.length > 0 && this.missed[0]! <= since) {
      this.missed.shift();
    }
    return this.missed.length >= MAX_MISSED;
  }
}
