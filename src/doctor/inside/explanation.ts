import type { Evidence, Fault } from '../fault.js';

/** A fault that explains what happened to an account. */
export interface Explanation {
  readonly fault: Fault;
  readonly evidence: Evidence;
}
