import type { Texts } from '../../language/language.js';

/** What an error code of the API means, and what to do about it. */
export interface ErrorExplanation {
  readonly meaning: Texts;
  readonly hint: Texts;
}

/** The common codes. For all others there is only the server's own text. */
export type ErrorCodes = Readonly<Partial<Record<number, ErrorExplanation>>>;
