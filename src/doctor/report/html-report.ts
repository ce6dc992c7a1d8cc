import { type Language, textIn } from '../../language/language.js';
import type { Diagnosis } from '../diagnosis.js';
import { escapeHtml, findingHtml, htmlPage, sectionHtml } from './html-page.js';
import { verdicts, words } from './words.js';

/** The report as one page that needs nothing else. */
export function htmlReport({ url, verdict, trials, findings, notes }: Diagnosis, language: Language): string {
  const title = textIn(language, words.title);
  const body = `<h1>${escapeHtml(title)}</h1>
<p class="url">${escapeHtml(url ?? textIn(language, words.values))}</p>
<p class="verdict ${verdict}">${escapeHtml(textIn(language, verdicts[verdict]))}</p>
${sectionHtml(
  textIn(language, words.findings),
  findings.map((finding) => findingHtml(finding, url, language)),
)}
${sectionHtml(
  textIn(language, words.notes),
  notes.map((note) => `<p>${escapeHtml(textIn(language, note))}</p>`),
)}
${sectionHtml(
  textIn(language, words.tried),
  trials.map(
    (trial) => `<p class="trial ${trial.passed ? 'passed' : 'failed'}">${escapeHtml(textIn(language, trial))}</p>`,
  ),
)}`;
  return htmlPage({ language, title, body });
}
