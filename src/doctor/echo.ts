import type { Exchange } from './exchange.js';

/** What became of the echostr in an answer. */
export type EchoKind =
  'exact' | 'bom' | 'spaces' | 'quoted' | 'wrapped' | 'html' | 'empty' | 'rounded' | 'ciphertext' | 'another' | 'none';

/** The echostr of a handshake: what was sent, and what has to come back. */
export interface Echo {
  readonly sent: string;
  readonly expected: string;
}

const BOM = '\uFEFF';
const NUMBER_OF_ANOTHER = /^\d{15,25}$/;

/** @returns `none` when there is no answer, or nothing of the echostr in it */
export function echoKindOf(exchange: Exchange | undefined, { sent, expected }: Echo): EchoKind {
  if (exchange?.status === undefined) {
    return 'none';
  }
  const { status } = exchange;
  const text = withoutUrl(exchange.text, sent);
  if (status >= 300) {
    return text === expected ? 'exact' : 'none';
  }
  return text === '' ? 'empty' : (wholeEcho(text, sent, expected) ?? partOfText(text, expected));
}

/** Pages, and errors above all, like to show the URL that was asked for: that is no echo. */
function withoutUrl(text: string, sent: string): string {
  return text.replaceAll(`echostr=${sent}`, '').replaceAll(`echostr=${encodeURIComponent(sent)}`, '');
}

function wholeEcho(text: string, sent: string, expected: string): EchoKind | undefined {
  const bare = text.replace(BOM, '').trim();
  if (text === expected) {
    return 'exact';
  }
  if (bare === expected) {
    return text.startsWith(BOM) ? 'bom' : 'spaces';
  }
  if (/^(["'`]).*\1$/s.test(bare) && bare.slice(1, -1) === expected) {
    return 'quoted';
  }
  if (sent !== expected && (bare === sent || bare === `"${sent}"`)) {
    return 'ciphertext';
  }
  return isRounded(bare.replaceAll('"', ''), expected) ? 'rounded' : undefined;
}

function partOfText(text: string, expected: string): EchoKind {
  if (!text.includes(expected)) {
    return NUMBER_OF_ANOTHER.test(text.trim()) ? 'another' : 'none';
  }
  if (isHtml(text)) {
    return 'html';
  }
  return /^[\s\uFEFF]*[{[]/.test(text) ? 'wrapped' : 'spaces';
}

/** Whether it is what is left of the number after it was one of JavaScript's or PHP's. */
function isRounded(text: string, expected: string): boolean {
  return /^\d[\d.]*(e\+?\d+)?$/i.test(text) && text !== expected && Number(text) === Number(expected);
}

export function isHtml(text: string): boolean {
  return /<(!doctype|html|head|body|div|br|p|script|b|pre)\b/i.test(text);
}
