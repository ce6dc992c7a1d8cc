import { type Language, textIn } from '../../language/language.js';
import { certainties, type Finding } from '../../model/finding.js';
import type { Diagnosis } from '../diagnosis.js';
import { faultText, findingLines } from './finding-lines.js';
import { verdicts, words } from './words.js';

/** The report for a terminal. */
export function textReport(diagnosis: Diagnosis, language: Language): string {
  const { url, verdict, trials, findings, notes } = diagnosis;
  const title = `${textIn(language, words.title)}: ${url ?? textIn(language, words.values)}`;
  return [
    [title],
    titled(
      textIn(language, words.tried),
      trials.map((trial) => `  ${trial.passed ? '✓' : '✗'} ${textIn(language, trial)}`),
    ),
    titled(
      textIn(language, words.findings),
      findings.map((finding, index) => findingText(finding, index + 1, url, language)),
    ),
    titled(
      textIn(language, words.notes),
      notes.map((note) => `  - ${textIn(language, note)}`),
    ),
    [textIn(language, verdicts[verdict])],
  ]
    .filter((part) => part.length > 0)
    .map((part) => `${part.join('\n')}\n`)
    .join('\n');
}

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines];
}

function findingText(finding: Finding, number: number, url: string | undefined, language: Language): string {
  const certainty = textIn(language, certainties[finding.certainty]);
  return [
    `  ${number}. [${certainty}] ${faultText(finding, language).name} (${finding.id})`,
    ...findingLines(finding, url, language).map(({ label, text }) => `     ${textIn(language, label)}: ${text}`),
  ].join('\n');
}
