import { hash, timingSafeEqual } from 'node:crypto';

/** Whether a given text is the secret, in a time that tells neither where they differ nor how long the secret is. */
export function secretEquals(given: string, secret: string): boolean {
  return timingSafeEqual(hash('sha256', given, 'buffer'), hash('sha256', secret, 'buffer'));
}
