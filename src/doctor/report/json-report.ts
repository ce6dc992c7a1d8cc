import type { Diagnosis } from '../diagnosis.js';

/** The report for programs. */
export function jsonReport(diagnosis: Diagnosis): string {
  return `${JSON.stringify(diagnosis, undefined, 2)}\n`;
}
