import type { Texts } from '../language/language.js';
import type { Finding } from '../model/finding.js';
import type { Trial } from './trials.js';

/** `unknown` when nothing was proven: something fits equally well with other causes, or was not looked at. */
export type Verdict = 'healthy' | 'fault' | 'unknown';

/** What came of an examination. It holds nothing secret. */
export interface Diagnosis {
  /** The URL without its query; undefined when only values were examined. */
  readonly url: string | undefined;
  readonly verdict: Verdict;
  /** What was tried and what was seen, in order. */
  readonly trials: readonly Trial[];
  /** The surest first. */
  readonly findings: readonly Finding[];
  readonly notes: readonly Texts[];
}
