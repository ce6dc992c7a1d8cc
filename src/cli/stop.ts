import { LocalizedError } from '../language/localized-error.js';

/** The exit code of a command that Ctrl+C ended before it was done, as shells count it. */
export const STOPPED = 130;

/** Ctrl+C ended a command before it was done. */
export class Stopped extends LocalizedError {
  override readonly name = 'Stopped';

  constructor() {
    super({ en: 'Stopped before the end. Nothing can be said.', zh: '已中止，无法得出结论。' });
  }
}

/** Waits for Ctrl+C. */
export function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve(undefined);
    } else {
      signal.addEventListener('abort', () => resolve(undefined), { once: true });
    }
  });
}
