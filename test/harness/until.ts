import { vi } from 'vitest';

/** Waits until the check passes. It is seen soon, and a busy machine has all the time it needs. */
export function until(check: () => void | Promise<void>): Promise<void> {
  return vi.waitFor(check, { timeout: 60_000, interval: 10 });
}
