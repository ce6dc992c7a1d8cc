import type { Diagnosis } from './diagnosis.js';
import { examine, type ExamineOptions } from './examine.js';
import { givenOf, type GivenValues } from './given.js';
import { realWorld } from './world.js';

export interface ExamineUrlOptions extends ExamineOptions {
  /** Where the API is. Default: that of the platform. */
  readonly apiUrl?: string | undefined;
}

/**
 * Plays WeChat against a URL, in the world as it is.
 *
 * @param values - the values of the console, as far as they are known
 * @throws TypeError when it is no URL of http or https
 */
export function examineUrl(
  url: string,
  values: GivenValues,
  { apiUrl, ...options }: ExamineUrlOptions = {},
): Promise<Diagnosis> {
  return examine(url, givenOf(values), realWorld(apiUrl), options);
}
