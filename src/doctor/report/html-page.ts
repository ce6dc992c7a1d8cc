import { type Language, textIn } from '../../language/language.js';
import { certainties, type Finding } from '../../model/finding.js';
import { faultText, findingLines } from './finding-lines.js';

/** What a page consists of. The body is HTML, and the style CSS beyond that of all pages. */
export interface HtmlPage {
  readonly language: Language;
  readonly title: string;
  readonly style?: string;
  readonly body: string;
}

/** A page that needs nothing else, in light and dark. */
export function htmlPage({ language, title, style = '', body }: HtmlPage): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${styleOf(style)}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

/** The text of a page's style element, for a policy that names its hash. */
export function styleOf(style: string): string {
  return `${STYLE}${style}`;
}

export function sectionHtml(title: string, parts: readonly string[]): string {
  return parts.length === 0 ? '' : `<section>\n<h2>${escapeHtml(title)}</h2>\n${parts.join('\n')}\n</section>`;
}

/** @param url - the callback URL, for the command that shows the fault */
export function findingHtml(finding: Finding, url: string | undefined, language: Language): string {
  const rows = findingLines(finding, url, language).map(({ label, text }) => {
    return `<dt>${escapeHtml(textIn(language, label))}</dt><dd>${valueHtml(text)}</dd>`;
  });
  const certainty = escapeHtml(textIn(language, certainties[finding.certainty]));
  return `<article>
<h3>${escapeHtml(faultText(finding, language).name)} <small>${certainty} · ${finding.id}</small></h3>
<dl>
${rows.join('\n')}
</dl>
</article>`;
}

function valueHtml(text: string): string {
  if (isCommand(text)) {
    return `<code>${commandHtml(text)}</code>`;
  }
  const shown = escapeHtml(text);
  return text.startsWith('https://') ? `<a href="${shown}" rel="noreferrer">${shown}</a>` : `<span>${shown}</span>`;
}

/** A command that wraps between its words: a browser would also wrap after the dashes of an option. */
function commandHtml(command: string): string {
  const words = command.split(' ').map((word) => `<span class="word">${escapeHtml(word)}</span>`);
  return words.join(' ');
}

function isCommand(text: string): boolean {
  return /^(curl|nslookup|openssl|npx|for|date) /.test(text);
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const STYLE = `
:root { color-scheme: light dark; --line: #d8dde3; --soft: #5b6572; --good: #0a7a3e; --bad: #b3261e; --open: #8a5a00; }
@media (prefers-color-scheme: dark) { :root { --line: #3a424c; --soft: #a3adb9; --good: #5dd38f; --bad: #ff8a80; --open: #f0b95c; } }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.6 system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.5rem; margin: 0; }
h2 { font-size: 1.1rem; margin: 2rem 0 .75rem; }
h3 { font-size: 1.05rem; margin: 0 0 .75rem; }
small { color: var(--soft); font-weight: normal; white-space: nowrap; }
.url { margin: .25rem 0 1rem; color: var(--soft); overflow-wrap: anywhere; }
.verdict { margin: 0; padding: .75rem 1rem; border: 1px solid var(--line); border-left: .3rem solid currentColor; font-weight: 600; }
.healthy, .passed::before { color: var(--good); }
.fault, .failed::before { color: var(--bad); }
.unknown { color: var(--open); }
article { border: 1px solid var(--line); border-radius: .5rem; padding: 1rem 1.25rem; margin: 0 0 1rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .5rem 1rem; margin: 0; }
dt { color: var(--soft); }
dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
code { font: .875em/1.6 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
.word { display: inline-block; max-width: 100%; }
.trial { margin: .25rem 0; padding-left: 1.5rem; text-indent: -1.5rem; overflow-wrap: anywhere; }
.passed::before { content: "✓"; display: inline-block; width: 1.5rem; text-indent: 0; }
.failed::before { content: "✗"; display: inline-block; width: 1.5rem; text-indent: 0; }
@media (max-width: 32rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; } }
`;
