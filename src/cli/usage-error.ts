import { LocalizedError } from '../language/localized-error.js';

/** A command line that makes no sense: it is told in one line, without a stack, and the exit code is 2. */
export class UsageError extends LocalizedError {
  override readonly name = 'UsageError';
}
