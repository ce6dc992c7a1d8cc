import { localized } from '../language/language.js';

/** Why something was thrown, in a sentence. Node's error of a refused connection has a code and no message. */
export function reasonOf(error: unknown): string {
  return shown(error, ({ message, name, code }) => message || code || name);
}

/** What a log shows of anything that was thrown. */
export function stackOf(error: unknown): string {
  return shown(error, ({ stack, message }) => stack ?? message);
}

/** Anything may be thrown, even what has no text: to report a failure never fails. */
function shown(error: unknown, textOf: (error: NodeJS.ErrnoException) => string): string {
  try {
    return String(error instanceof Error ? textOf(error) : error);
  } catch {
    return localized({ en: 'Something was thrown that has no text.', zh: '抛出的东西没有文本。' });
  }
}
