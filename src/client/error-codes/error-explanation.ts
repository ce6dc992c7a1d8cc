import type { Texts } from '../../language/language.js';

/** What an error code of the API means, and what to do about it. */
export interface ErrorExplanation {
  readonly meaning: Texts;
  readonly hint: Texts;
}

/** The codes that people meet. All others are explained by the server's own text alone. */
export type ErrorCodes = Readonly<Partial<Record<number, ErrorExplanation>>>;
