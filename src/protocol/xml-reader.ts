import { WechatCallbackError } from './callback-error.js';
import type { PayloadObject } from './payload.js';

/** Elements in elements, the root included. */
const MAX_DEPTH = 32;
/** Elements in a document, the root included. */
const MAX_ELEMENTS = 10_000;

const CDATA_OPEN = '<![CDATA[';
const CDATA_CLOSE = ']]>';

const BYTE_ORDER_MARK = 0xfeff;
const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
const SLASH = 0x2f;

const NAME_START = 1;
const NAME_PART = 2;
/** What each ASCII character may be in a name. All others may be anything. */
const NAME_ROLES = new Uint8Array(128);
for (const unit of Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_:')) {
  NAME_ROLES[unit] = NAME_START | NAME_PART;
}
for (const unit of Buffer.from('0123456789-.')) {
  NAME_ROLES[unit] = NAME_PART;
}

const NAMED_ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);
const NUMERIC_ENTITY = /^#(?:(\d+)|x([0-9A-Fa-f]+))$/;

type XmlNode = { [name: string]: XmlContent | XmlContent[] | undefined };
type XmlContent = string | XmlNode;

/**
 * Reads the XML that WeChat sends and gives the children of its root element.
 *
 * - An element with child elements is an object without prototype, any other is a string, an empty one `''`.
 *   Siblings of one name are a list in their order.
 * - White space around a text is dropped, but never inside CDATA: what a user typed stays as it is, line ends and
 *   control characters included.
 * - CDATA ends only where its own element ends, or at another CDATA section. An unescaped `]]>` in a user's text stays
 *   text, as long as what follows it does not close the element.
 * - Document types, entity declarations, attributes, comments, processing instructions (but for the XML declaration),
 *   text beside elements, more than 32 levels or 10,000 elements are refused.
 *
 * It takes linear time whatever the input.
 *
 * @throws WechatCallbackError `parse`
 */
export function readXml(text: string): PayloadObject {
  return new XmlScanner(text).readDocument();
}

class XmlScanner {
  private at = 0;

  constructor(private readonly text: string) {}

  readDocument(): XmlNode {
    this.skipProlog();
    if (this.text.charCodeAt(this.at) !== LESS_THAN) {
      throw this.error('no root element');
    }
    const root = Object.create(null) as XmlNode;
    const name = this.readName();
    if (this.endStartTag()) {
      this.readChildren(root, name);
    }
    this.skipSpace();
    if (this.at < this.text.length) {
      throw this.error('something after the root element');
    }
    return root;
  }

  private skipProlog(): void {
    if (this.text.charCodeAt(0) === BYTE_ORDER_MARK) {
      this.at = 1;
    }
    this.skipSpace();
    if (!this.text.startsWith('<?xml', this.at) || !isSpace(this.text.charCodeAt(this.at + 5))) {
      return;
    }
    const close = this.text.indexOf('>', this.at);
    if (close === -1 || this.text.charAt(close - 1) !== '?') {
      throw this.error('a malformed XML declaration');
    }
    this.at = close + 1;
    this.skipSpace();
  }

  /** Everything up to the end tag of the root. Nesting uses its own stacks, not the call stack. */
  private readChildren(root: XmlNode, rootName: string): void {
    const nodes = [root];
    const names = [rootName];
    let node = root;
    let elements = 1;
    for (;;) {
      this.skipSpace();
      if (this.text.charCodeAt(this.at) !== LESS_THAN) {
        throw this.error(this.at < this.text.length ? 'text beside elements' : 'an unexpected end');
      }
      if (this.text.charCodeAt(this.at + 1) === SLASH) {
        const end = this.endTagAt(this.at, names.pop() as string);
        if (end === -1) {
          throw this.error('an end tag without its start tag');
        }
        this.at = end;
        nodes.pop();
        const parent = nodes.at(-1);
        if (parent === undefined) {
          return;
        }
        node = parent;
        continue;
      }
      const name = this.readName();
      if (++elements > MAX_ELEMENTS) {
        throw this.error(`more than ${MAX_ELEMENTS} elements`);
      }
      if (nodes.length === MAX_DEPTH) {
        throw this.error(`more than ${MAX_DEPTH} levels`);
      }
      if (!this.endStartTag()) {
        append(node, name, '');
      } else if (this.skipToChild()) {
        const child = Object.create(null) as XmlNode;
        append(node, name, child);
        nodes.push(child);
        names.push(name);
        node = child;
      } else {
        append(node, name, this.readText(name));
      }
    }
  }

  /** The name behind the `<` at the cursor. */
  private readName(): string {
    const start = this.at + 1;
    let end = start;
    if (roleOf(this.text.charCodeAt(start)) & NAME_START) {
      do {
        end++;
      } while (roleOf(this.text.charCodeAt(end)) & NAME_PART);
    }
    if (end === start) {
      throw this.error('markup that is no element (no document types, comments or instructions)');
    }
    this.at = end;
    return this.text.slice(start, end);
  }

  /** Steps over the end of a start tag. False when the tag closes itself. */
  private endStartTag(): boolean {
    if (this.text.charCodeAt(this.at) !== GREATER_THAN) {
      this.skipSpace();
    }
    const empty = this.text.charCodeAt(this.at) === SLASH;
    if (empty) {
      this.at++;
    }
    if (this.text.charCodeAt(this.at) !== GREATER_THAN) {
      throw this.error('a start tag that does not end (no attributes)');
    }
    this.at++;
    return !empty;
  }

  /** Whether nothing but white space stands before a child element; if so, steps over it. */
  private skipToChild(): boolean {
    const start = this.at;
    this.skipSpace();
    const { text, at } = this;
    if (text.charCodeAt(at) === LESS_THAN && roleOf(text.charCodeAt(at + 1)) & NAME_START) {
      return true;
    }
    this.at = start;
    return false;
  }

  /** The text of an element without children, and its end tag. */
  private readText(name: string): string {
    const { text } = this;
    let value = '';
    for (let first = true; ; first = false) {
      const start = this.at;
      const open = text.indexOf('<', start);
      if (open === -1) {
        throw this.error('an unexpected end');
      }
      const end = this.endTagAt(open, name);
      if (end === -1 && !text.startsWith(CDATA_OPEN, open)) {
        this.at = open;
        throw this.error('text beside elements, or an end tag without its start tag');
      }
      if (open > start) {
        value += this.readRun(start, open, first, end !== -1);
      }
      if (end !== -1) {
        this.at = end;
        return value;
      }
      const contentStart = open + CDATA_OPEN.length;
      const contentEnd = this.endOfCdata(contentStart, name);
      value += text.slice(contentStart, contentEnd);
      this.at = contentEnd + CDATA_CLOSE.length;
    }
  }

  /**
   * Where the `]]>` stands that really ends a CDATA section: behind it and an optional text comes the end tag of the
   * element or another section. Every other `]]>` is part of the text. Neither search ever goes back.
   */
  private endOfCdata(start: number, name: string): number {
    const { text } = this;
    let close = text.indexOf(CDATA_CLOSE, start);
    let open = -1;
    while (close !== -1) {
      const after = close + CDATA_CLOSE.length;
      if (open < after) {
        open = text.indexOf('<', after);
      }
      if (open === -1) {
        break;
      }
      const nextClose = open === after ? -1 : text.slice(after, open).indexOf(CDATA_CLOSE);
      if (nextClose !== -1) {
        close = after + nextClose;
      } else if (this.endTagAt(open, name) !== -1 || text.startsWith(CDATA_OPEN, open)) {
        return close;
      } else {
        close = text.indexOf(CDATA_CLOSE, open);
      }
    }
    throw this.error('CDATA without an end');
  }

  /** The position behind the end tag of the name, or -1 when another thing stands there. */
  private endTagAt(at: number, name: string): number {
    const { text } = this;
    if (text.charCodeAt(at + 1) !== SLASH || !text.startsWith(name, at + 2)) {
      return -1;
    }
    let end = at + 2 + name.length;
    while (isSpace(text.charCodeAt(end))) {
      end++;
    }
    return text.charCodeAt(end) === GREATER_THAN ? end + 1 : -1;
  }

  /** Text outside CDATA, without the white space at the ends of the element. */
  private readRun(start: number, end: number, first: boolean, last: boolean): string {
    const { text } = this;
    let from = start;
    let to = end;
    if (first) {
      while (from < to && isSpace(text.charCodeAt(from))) {
        from++;
      }
    }
    if (last) {
      while (to > from && isSpace(text.charCodeAt(to - 1))) {
        to--;
      }
    }
    const run = text.slice(from, to);
    return run.includes('&') ? this.decodeEntities(run) : run;
  }

  private decodeEntities(run: string): string {
    let decoded = '';
    let copied = 0;
    for (let amp = run.indexOf('&'); amp !== -1; amp = run.indexOf('&', copied)) {
      const end = run.indexOf(';', amp);
      const character = end === -1 ? undefined : characterOf(run.slice(amp + 1, end));
      if (character === undefined) {
        throw this.error('an unknown entity');
      }
      decoded += run.slice(copied, amp) + character;
      copied = end + 1;
    }
    return decoded + run.slice(copied);
  }

  private skipSpace(): void {
    while (isSpace(this.text.charCodeAt(this.at))) {
      this.at++;
    }
  }

  private error(what: string): WechatCallbackError {
    return new WechatCallbackError('parse', `Malformed XML: ${what}, at character ${this.at}`);
  }
}

function append(node: XmlNode, name: string, value: XmlContent): void {
  const before = node[name];
  if (before === undefined) {
    node[name] = value;
  } else if (Array.isArray(before)) {
    before.push(value);
  } else {
    node[name] = [before, value];
  }
}

function characterOf(entity: string): string | undefined {
  const numeric = entity.length > 32 ? null : NUMERIC_ENTITY.exec(entity);
  if (numeric === null) {
    return NAMED_ENTITIES.get(entity);
  }
  const point = numeric[1] === undefined ? Number.parseInt(numeric[2] as string, 16) : Number.parseInt(numeric[1], 10);
  return point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? undefined : String.fromCodePoint(point);
}

/** NaN, which is what stands behind the end of a text, has no role. */
function roleOf(unit: number): number {
  return unit < 128 ? (NAME_ROLES[unit] as number) : unit >= 128 ? NAME_START | NAME_PART : 0;
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
}
