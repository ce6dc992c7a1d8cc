import { type Language, textIn, type Texts } from '../../language/language.js';
import { type FaultText, type Finding, pageOf } from '../../model/finding.js';
import { words } from './words.js';

export interface LabelledLine {
  readonly label: Texts;
  readonly text: string;
}

/** What a fault and a finding of it have in common. */
type FaultWords = Pick<Finding, 'en' | 'zh' | 'command' | 'docs'>;

/** A finding as a list of labelled lines, for every form of report. */
export function findingLines(finding: Finding, url: string | undefined, language: Language): LabelledLine[] {
  return [{ label: words.seen, text: textIn(language, finding.evidence) }, ...faultLines(finding, url, language)];
}

/** What there is to know of a fault, wherever it was found. */
export function faultLines(fault: FaultWords, url: string | undefined, language: Language): LabelledLine[] {
  const { symptom, cause, cure } = faultText(fault, language);
  return [
    { label: words.symptom, text: symptom },
    { label: words.cause, text: cause },
    { label: words.cure, text: cure },
    { label: words.command, text: commandFor(fault.command, url) },
    { label: words.more, text: textIn(language, pageOf(fault)) },
  ];
}

export function faultText({ en, zh }: Pick<Finding, 'en' | 'zh'>, language: Language): FaultText {
  return language === 'en' ? en : zh;
}

/** The command of a fault, for the URL that was examined. */
export function commandFor(command: string, url: string | undefined): string {
  if (url === undefined) {
    return command;
  }
  return command.replaceAll('<url>', url).replaceAll('<host>', new URL(url).hostname);
}
