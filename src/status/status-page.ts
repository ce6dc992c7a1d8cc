import { createHash } from 'node:crypto';
import { escapeHtml, findingHtml, htmlPage, sectionHtml, styleOf } from '../doctor/report/html-page.js';
import { type Language, spokenLanguage, textIn, type Texts } from '../language/language.js';
import type { AccountHealth } from '../telemetry/wechat-health.js';
import type { RecentCallback } from './recent-callbacks.js';
import type { AccountStatus, Status } from './status-report.js';
import { agoIn, conditions, notices, outcomes, secondsIn, words } from './status-words.js';

const STYLE = `
main { max-width: 60rem; }
header { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: baseline; justify-content: space-between; }
header p { flex-basis: 100%; margin: 0; color: var(--soft); }
.account > article { margin: 1rem 0 0; }
.account > h3 { display: flex; flex-wrap: wrap; gap: 0 .75rem; align-items: baseline; overflow-wrap: anywhere; min-width: 0; }
.badge { margin-left: auto; white-space: nowrap; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
th, td { text-align: left; padding: .4rem 1rem .4rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
th { color: var(--soft); font-weight: normal; white-space: nowrap; }
td { overflow-wrap: anywhere; min-width: 6rem; }
td.type { min-width: 12rem; }
td.time, td.outcome, td.number { white-space: nowrap; font-variant-numeric: tabular-nums; }
th.number, td.number { text-align: right; padding-right: 0; }
.failed, .late, .denied, .refused { color: var(--bad); }
.failed::before { content: none; }
@media (max-width: 32rem) {
  table, tbody, tr, td { display: block; }
  thead { display: none; }
  tr { display: flex; flex-wrap: wrap; gap: 0 .75rem; padding: .5rem 0; border-bottom: 1px solid var(--line); }
  td, td.number { padding: 0; border: 0; min-width: 0; }
  td.type, td.handler { flex-basis: 100%; }
  td.outcome { order: -1; margin-left: auto; }
  td.time { order: -3; }
  td.account { order: -2; }
  td.handler { color: var(--soft); }
  td:empty { display: none; }
}
`;
/** Nothing but its own style: the page loads nothing and runs nothing. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(styleOf(STYLE)).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** How the page is shown. */
export interface StatusView {
  /** Default: what the process speaks. */
  readonly language: Language | undefined;
  /** The host that the browser asked. */
  readonly host: string | undefined;
}

interface KnownView extends StatusView {
  readonly language: Language;
}

type Say = (texts: Texts) => string;

/** The page, and the content security policy that it is to be sent with. */
export function statusPage({ accounts, callbacks }: Status, view: StatusView): { body: string; policy: string } {
  const language = view.language ?? spokenLanguage();
  const say: Say = (texts) => escapeHtml(textIn(language, texts));
  const title = textIn(language, words.title);
  const body = [
    headerHtml(language, say),
    sectionHtml(
      textIn(language, words.accounts),
      accounts.map((account) => accountHtml(account, { ...view, language }, say)),
    ),
    sectionHtml(textIn(language, words.callbacks), [callbacksHtml(callbacks, say)]),
  ].join('\n');
  return { body: htmlPage({ language, title, style: STYLE, body }), policy: POLICY };
}

function headerHtml(language: Language, say: Say): string {
  const [other, name] = language === 'en' ? ['zh-CN', '中文'] : ['en', 'English'];
  return `<header>
<h1>${say(words.title)}</h1>
<a href="?lang=${other}" lang="${other}" hreflang="${other}">${name}</a>
<p>${say(words.process)} ${new Date().toLocaleString('sv-SE')}</p>
</header>`;
}

function accountHtml(status: AccountStatus, view: KnownView, say: Say): string {
  const { name, platform, health } = status;
  const condition = conditionOf(health);
  const host = publicHostIn(view);
  const urls = status.paths.map(({ path }) => `https://${host ?? textIn(view.language, words.yourDomain)}${path}`);
  const rows = [
    ...urls.map((url) => [say(words.url), `<code>${escapeHtml(url)}</code>`]),
    ...status.ids.map((id) => [say(words.ids), `<code>${escapeHtml(id)}</code>`]),
    ...healthRows(health, say),
  ];
  const title = `<span>${escapeHtml(name)}</span> <small>${escapeHtml(platform ?? '')}</small>`;
  return `<article class="account">
<h3>${title} <span class="badge ${condition}">${say(conditions[condition])}</span></h3>
<dl>
${rows.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('\n')}
</dl>
${health.findings.map((finding) => findingHtml(finding, host && urls[0], view.language)).join('\n')}
</article>`;
}

/** A developer's own machine is not what stands in the console. */
function publicHostIn({ host = '' }: StatusView): string | undefined {
  const isHost = /^[\w.-]+(:\d+)?$/.test(host);
  return isHost && !/^(localhost|127\.)/i.test(host) ? host : undefined;
}

function conditionOf(health: AccountHealth): keyof typeof conditions {
  if (health.silent || health.markFailRisk || health.storeDown || health.findings.length > 0) {
    return 'fault';
  }
  return health.secondsSinceLastCallback === undefined ? 'unknown' : 'healthy';
}

function healthRows(health: AccountHealth, say: Say): string[][] {
  const { secondsSinceLastCallback, secondsSinceLastHandshake, secondsSinceLastTicket, lag, clockSkew } = health;
  const ago = (seconds: number | undefined): string => say(seconds === undefined ? words.never : agoIn(seconds));
  const told = Object.entries(notices).filter(([name]) => health[name as keyof typeof notices]);
  const refusals = Object.entries(health.refusals).map(([reason, count]) => `${escapeHtml(reason)} × ${count}`);
  const rows: (false | string[])[] = [
    [say(words.lastCallback), ago(secondsSinceLastCallback)],
    [say(words.lastHandshake), ago(secondsSinceLastHandshake)],
    secondsSinceLastTicket !== undefined && [say(words.lastTicket), ago(secondsSinceLastTicket)],
    lag !== undefined && [say(words.lag), say(secondsIn(Math.max(lag, 0)))],
    clockSkew !== undefined && [say(words.clockSkew), say(secondsIn(clockSkew))],
    health.missedDeadlines > 0 && [say(words.missedDeadlines), String(health.missedDeadlines)],
    refusals.length > 0 && [say(words.refusals), refusals.join(', ')],
    ...told.map(([, texts]) => [say(words.attention), say(texts)]),
  ];
  return rows.filter((row) => row !== false);
}

function callbacksHtml(callbacks: readonly RecentCallback[], say: Say): string {
  if (callbacks.length === 0) {
    return `<p>${say(words.none)}</p>`;
  }
  const heads = [words.time, words.account, words.type, words.outcome, words.handler].map(
    (head) => `<th scope="col">${say(head)}</th>`,
  );
  return `<div class="scroll" tabindex="0"><table>
<thead><tr>${heads.join('')}<th scope="col" class="number">${say(words.duration)}</th></tr></thead>
<tbody>
${callbacks.map((callback) => callbackHtml(callback, say)).join('\n')}
</tbody>
</table></div>`;
}

function callbackHtml({ at, account, type, outcome, handler, duration }: RecentCallback, say: Say): string {
  const known = outcomes[outcome];
  const took = duration === undefined ? '' : `${Math.round(duration)} ms`;
  return `<tr><td class="time">${timeOf(at)}</td><td class="account">${escapeHtml(account)}</td><td class="type">${escapeHtml(type)}</td><td class="outcome ${known === undefined ? '' : outcome}">${known === undefined ? escapeHtml(outcome) : say(known)}</td><td class="handler">${escapeHtml(handler ?? '')}</td><td class="number">${took}</td></tr>`;
}

/** The time of this server, with the day where it is not today's. */
function timeOf(at: number): string {
  const [day, time] = new Date(at).toLocaleString('sv-SE').split(' ');
  return day === new Date().toLocaleDateString('sv-SE') ? time! : `${day} ${time}`;
}
