const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/**
 * Milliseconds from the failure of each attempt of WeChat Pay to the next: 15 repeats within 24 hours and 4 minutes.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791861
 */
export const PAY_RETRY_DELAYS: readonly number[] = [
  15 * SECOND,
  15 * SECOND,
  30 * SECOND,
  3 * MINUTE,
  10 * MINUTE,
  20 * MINUTE,
  30 * MINUTE,
  30 * MINUTE,
  30 * MINUTE,
  HOUR,
  3 * HOUR,
  3 * HOUR,
  3 * HOUR,
  6 * HOUR,
  6 * HOUR,
];

/** The same repeats on a clock that runs faster: all of them within so many milliseconds. */
export function payRetriesWithin(milliseconds: number): readonly number[] {
  const day = PAY_RETRY_DELAYS.reduce((sum, delay) => sum + delay);
  return PAY_RETRY_DELAYS.map((delay) => (delay * milliseconds) / day);
}

/** Milliseconds from the first attempt to another one, by the clock of WeChat Pay. */
export function payDelayBefore(attempt: number): number {
  return PAY_RETRY_DELAYS.slice(0, attempt - 1).reduce((sum, delay) => sum + delay, 0);
}
