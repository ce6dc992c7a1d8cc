import { WechatCallbackError } from './callback-error.js';
import { emptyPayload, type PayloadObject, type PayloadValue } from './payload.js';

/** Nested objects and lists, the root included. */
const MAX_DEPTH = 32;
const MAX_SAFE_DIGITS = String(Number.MAX_SAFE_INTEGER);

// oxlint-disable-next-line no-control-regex -- that is what is looked for
const CONTROLS = /[\u0000-\u001f]/g;

const BYTE_ORDER_MARK = 0xfeff;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;

/**
 * Reads a JSON object.
 *
 * - Integers beyond `Number.MAX_SAFE_INTEGER` (ids of 64 bits) arrive as strings with all their digits.
 * - Objects have no prototype; a key such as `__proto__` is a key like any other.
 * - Of equal keys the last one wins, as everywhere in JSON.
 * - Control characters in strings are accepted, though they should be escaped: users send them.
 * - More than 32 levels are refused.
 *
 * @throws WechatCallbackError `parse`
 */
export function readJson(text: string): PayloadObject {
  const source = quoteLongIntegers(text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text);
  const value = parsed(source) ?? (source.search(CONTROLS) === -1 ? undefined : parsed(escapeControls(source)));
  if (value === undefined) {
    // The error of JSON.parse quotes the message, which does not belong in a log.
    throw new WechatCallbackError('parse', { en: 'Malformed JSON', zh: 'JSON 格式不对' });
  }
  if (typeof value !== 'object' || value === null || isList(value)) {
    throw new WechatCallbackError('parse', { en: 'The JSON is not an object', zh: 'JSON 不是对象' });
  }
  return withoutPrototype(value);
}

function parsed(text: string): PayloadValue | undefined {
  try {
    return JSON.parse(text) as PayloadValue;
  } catch {
    return undefined;
  }
}

/** Escapes the control characters in strings. */
function escapeControls(text: string): string {
  let escaped = '';
  let copied = 0;
  for (let open = text.indexOf('"'); open !== -1; open = text.indexOf('"', copied)) {
    const end = endOfString(text, open);
    escaped += text.slice(copied, open) + text.slice(open, end).replace(CONTROLS, escapeOf);
    copied = end;
    if (end < text.length) {
      escaped += '"';
      copied++;
    }
  }
  return escaped + text.slice(copied);
}

function escapeOf(control: string): string {
  return `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * Puts integers that a number cannot hold in quotes, and counts levels on the way. It looks at tokens, so nothing inside
 * a string is touched; whatever is malformed stays malformed for JSON.parse to refuse.
 */
function quoteLongIntegers(text: string): string {
  let quoted = '';
  let copied = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) {
      at = endOfString(text, at);
    } else if (unit === 0x7b || unit === 0x5b) {
      if (++depth > MAX_DEPTH) {
        throw new WechatCallbackError('parse', {
          en: `JSON with more than ${MAX_DEPTH} levels`,
          zh: `JSON 嵌套超过 ${MAX_DEPTH} 层`,
        });
      }
    } else if (unit === 0x7d || unit === 0x5d) {
      depth--;
    } else if (unit === MINUS || isDigit(unit)) {
      const digits = unit === MINUS ? at + 1 : at;
      let end = digits;
      while (isDigit(text.charCodeAt(end))) {
        end++;
      }
      if (isLong(text, digits, end) && endsValue(text, end)) {
        quoted += `${text.slice(copied, at)}"${text.slice(at, end)}"`;
        copied = end;
      }
      while (isNumberPart(text.charCodeAt(end))) {
        end++;
      }
      at = end - 1;
    }
  }
  return copied === 0 ? text : quoted + text.slice(copied);
}

/** The closing quote of the string that opens here, or the end of the text. */
function endOfString(text: string, open: number): number {
  for (let end = text.indexOf('"', open + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let escapes = end;
    while (text.charCodeAt(escapes - 1) === BACKSLASH) {
      escapes--;
    }
    if ((end - escapes) % 2 === 0) {
      return end;
    }
  }
  return text.length;
}

function isLong(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length < MAX_SAFE_DIGITS.length || text.charCodeAt(start) === ZERO) {
    return false;
  }
  return length > MAX_SAFE_DIGITS.length || text.slice(start, end) > MAX_SAFE_DIGITS;
}

/** Whether the number that ends here is a whole value: no fraction or exponent follows, and it is no (illegal) key. */
function endsValue(text: string, end: number): boolean {
  let next = end;
  while (isSpace(text.charCodeAt(next))) {
    next++;
  }
  const unit = text.charCodeAt(next);
  return unit === 0x2c || unit === 0x7d || unit === 0x5d;
}

/** The depth was limited before, so the recursion is safe. */
function withoutPrototype(value: PayloadObject): PayloadObject {
  const copy = emptyPayload();
  for (const name of Object.keys(value)) {
    copy[name] = plain(value[name] as PayloadValue);
  }
  return copy;
}

function plain(value: PayloadValue): PayloadValue {
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  return isList(value) ? value.map(plain) : withoutPrototype(value);
}

function isList(value: PayloadObject | readonly PayloadValue[]): value is readonly PayloadValue[] {
  return Array.isArray(value);
}

function isDigit(unit: number): boolean {
  return unit >= ZERO && unit <= NINE;
}

/** What may stand in a number behind its first digits: `.` `+` `-` `e` `E` and digits. */
function isNumberPart(unit: number): boolean {
  return isDigit(unit) || unit === 0x2e || unit === 0x2b || unit === MINUS || unit === 0x65 || unit === 0x45;
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
}
