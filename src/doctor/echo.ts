import type { Exchange } from './exchange.js';

/** What became of the echostr in an answer. */
export type EchoKind =
  | 'exact'
  | 'bom'
  | 'spaces'
  | 'quoted'
  | 'wrapped'
  | 'html'
  | 'empty'
  | 'rounded'
  | 'ciphertext'
  | 'another'
  | 'none';

/** The echostr of a handshake: what was sent, and what has to come back. */
export interface Echo {
  readonly sent: string;
  readonly expected: string;
}

const BOM = '\uFEFF';
const NUMBER_OF_ANOTHER = /^\d{15,25}$/;
const NUMBERS = /\d[\d.]*(e\+?\d+)?/gi;
/** The largest integers of 32 and 64 bits. */
const LIMITS: ReadonlySet<string> = new Set(['2147483647', '9223372036854775807']);

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
  return undefined;
}

function partOfText(text: string, expected: string): EchoKind {
  if (!text.includes(expected)) {
    if (text.match(NUMBERS)?.some((number) => isRounded(number, expected)) === true) {
      return 'rounded';
    }
    return NUMBER_OF_ANOTHER.test(text.trim()) ? 'another' : 'none';
  }
  if (isHtml(text)) {
    return 'html';
  }
  return /^[\s\uFEFF]*[{[]/.test(text) ? 'wrapped' : 'spaces';
}

/** Whether it is what is left of the number after it was one of JavaScript's, PHP's or a database's. */
function isRounded(number: string, expected: string): boolean {
  return LIMITS.has(number) || Math.abs(Number(number) / Number(expected) - 1) < 1e-9;
}

export function isHtml(text: string): boolean {
  return /<(!doctype|html|head|body|div|br|p|script|b|pre)\b/i.test(text);
}
