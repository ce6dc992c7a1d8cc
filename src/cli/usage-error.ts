import { type Language, textIn, type Texts } from '../language/language.js';

/** A command line that makes no sense: it is told in one line, without a stack, and the exit code is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(private readonly texts: Texts) {
    super(texts.en);
  }

  textIn(language: Language): string {
    return textIn(language, this.texts);
  }
}
