import { localized, type Texts } from './language.js';

/** An error that says in both languages what is wrong. Its message is in the one that the process speaks. */
export class LocalizedError extends Error {
  constructor(
    readonly texts: Texts,
    options?: ErrorOptions,
  ) {
    super(localized(texts), options);
  }
}
