import type { Texts } from '../language/language.js';
import type { Certainty, FaultText } from './fault.js';
import type { Trial } from './trials.js';

/** A fault that was recognised. */
export interface Finding {
  readonly id: string;
  readonly certainty: Certainty;
  /** What was seen of it. */
  readonly evidence: Texts;
  readonly en: FaultText;
  readonly zh: FaultText;
  /** A command that shows it. */
  readonly command: string;
  /** Its page, relative to the repository. */
  readonly docs: string;
}

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
