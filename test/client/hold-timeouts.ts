import { expect, vi } from 'vitest';

/** Keeps the time of attempts from running, which may be over on a busy machine before the request arrives. */
export function holdTimeouts(): { expire(): void } {
  const time = new AbortController();
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(time.signal);
  return {
    expire() {
      expect(timeout).toHaveBeenCalled();
      timeout.mockRestore();
      time.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
    },
  };
}
