import type { Texts } from '../language/language.js';
import { LocalizedError } from '../language/localized-error.js';

/** A command line that makes no sense: it is told in one line, without a stack, and the exit code is 2. */
export class UsageError extends LocalizedError {
  override readonly name = 'UsageError';

  constructor({ en, zh }: Texts) {
    super({ en: inOneLine(en), zh: inOneLine(zh) });
  }
}

/** What was given is repeated, whatever it is made of. */
function inOneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}
