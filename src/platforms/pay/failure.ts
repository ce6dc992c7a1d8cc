import type { Outcome } from '../../model/outcome.js';

/** Milliseconds. WeChat Pay waits 5 seconds for an answer; half of them are for proxies and a slow network. */
export const DEADLINE_MS = 2_500;

/** Seconds. WeChat Pay repeats a notification for 24 hours and 4 minutes. */
export const IDEMPOTENCY_WINDOW_S = 25 * 3600;

/** Seconds. A question is not repeated, except when its connection broke. */
export const QUESTION_WINDOW_S = 10;

/** What WeChat Pay is told when a notification was not handled. It sends the notification again. */
export const FAILURES: Readonly<Record<Exclude<Outcome['kind'], 'reply' | 'handled'>, string>> = {
  unhandled: 'no handler',
  denied: 'denied',
  failed: 'failed',
  late: 'not done in time',
};
