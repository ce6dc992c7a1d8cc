import { type Language, textIn } from '../../language/language.js';
import { certainties, type Finding } from '../../model/finding.js';
import type { Diagnosis } from '../diagnosis.js';
import type { Fault } from '../fault.js';
import { faultLines, faultText, findingLines, type LabelledLine } from './finding-lines.js';
import { verdicts, words } from './words.js';

/** The report for a terminal. */
export function textReport(diagnosis: Diagnosis, language: Language): string {
  const { url, verdict, trials, findings, notes } = diagnosis;
  const title = `${textIn(language, words.title)}${textIn(language, words.colon)}${url ?? textIn(language, words.values)}`;
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
    `  ${number}. [${certainty}] ${titleOf(finding, language)}`,
    ...written(findingLines(finding, url, language), '     ', language),
  ].join('\n');
}

/** What there is to know of a fault, for a terminal. */
export function explained(fault: Fault, language: Language): string {
  return `${[titleOf(fault, language), ...written(faultLines(fault, undefined, language), '  ', language)].join('\n')}\n`;
}

function titleOf(fault: Pick<Finding, 'id' | 'en' | 'zh'>, language: Language): string {
  return `${faultText(fault, language).name} (${fault.id})`;
}

function written(lines: readonly LabelledLine[], indent: string, language: Language): string[] {
  return lines.map(({ label, text }) => `${indent}${textIn(language, label)}${textIn(language, words.colon)}${text}`);
}
