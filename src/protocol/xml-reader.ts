import type { Texts } from '../language/language.js';
import { WechatCallbackError } from './callback-error.js';
import { emptyPayload, type PayloadObject } from './payload.js';

/** Elements in elements, the root included. */
const MAX_DEPTH = 32;
/** Elements in a document, the root included. */
const MAX_ELEMENTS = 10_000;
/** Texts of which another end is searched for; beyond that an index of all ends is made. */
const MAX_SEARCHES = 16;
/** Ends of ambiguous texts that are tried in one document. */
const MAX_TRIALS = 64;

const CDATA_OPEN = '<![CDATA[';
const CDATA_CLOSE = ']]>';
const END = `${CDATA_CLOSE}</`;

const BYTE_ORDER_MARK = 0xfeff;
const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
const SLASH = 0x2f;
const EXCLAMATION_MARK = 0x21;
const QUESTION_MARK = 0x3f;
const DASH = 0x2d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;

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

/** A power of two. */
const KNOWN_NAMES = 256;
const MAX_KNOWN_NAME = 32;
/** Names of elements come again in every message, and V8 finds a property faster by a string that named one before. */
const knownNames: string[] = Array.from({ length: KNOWN_NAMES }, () => '');

const NAMED_ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);
/** Characters of the longest entity that is decoded. */
const MAX_ENTITY = 34;
const NUMERIC_ENTITY = /^#(?:(\d+)|x([0-9A-Fa-f]+))$/;

/**
 * Elements whose values WeChat or the developer makes. Nobody can type `]]>` into them, so they end at their first end,
 * and no text that comes later can change them.
 */
const NEVER_TYPED: ReadonlySet<string> = new Set([
  'ToUserName',
  'FromUserName',
  'CreateTime',
  'MsgType',
  'Event',
  'ChangeType',
  'AgentID',
  'AppId',
  'InfoType',
  'SuiteId',
  'AuthCorpId',
  'TimeStamp',
  'Encrypt',
  'EventKey',
  'Ticket',
  'MsgId',
  'MsgID',
  'MsgDataId',
  'MediaId',
  'ThumbMediaId',
  'PicUrl',
  'Format',
  'ScanType',
  'OpenID',
  'UnionID',
  'AppID',
  'CardId',
  'KfAccount',
  'UserID',
  'ExternalUserID',
  'WelcomeCode',
  'ChatId',
  'JobId',
  'TaskId',
  'JoinScene',
  'transaction_id',
  'out_trade_no',
  'appid',
  'mch_id',
  'openid',
  'nonce_str',
  'sign',
  'result_code',
  'return_code',
]);

type XmlNode = { [name: string]: XmlContent | XmlContent[] | undefined };
type XmlContent = string | XmlNode;

/** An element whose end tag has not come yet. */
interface OpenElement {
  readonly name: string;
  readonly node: XmlNode;
}

/** `</Name>` and a `<Name>` behind it. */
interface Seam {
  readonly start: number;
  readonly end: number;
}

/** What all readings of one document share. */
interface XmlDocument {
  readonly text: string;
  /** Children of the root that may be repeated, though they are texts. */
  readonly lists: ReadonlySet<string>;
  /** Where each `]]></Name>` stands, by name; made when it is needed. */
  ends?: ReadonlyMap<string, readonly number[]>;
  /** Where elements of one name follow each other, by name; made when it is needed. */
  seams?: ReadonlyMap<string, readonly Seam[]>;
  searches: number;
  trials: number;
}

const NO_LISTS: ReadonlySet<string> = new Set();

/**
 * Reads the XML that WeChat sends and gives the children of its root element.
 *
 * - An element with child elements is an object without prototype, any other is a string, an empty one `''`.
 *   Siblings of one name are a list in their order.
 * - White space around a text is dropped, but never inside CDATA: what a user typed stays as it is, line ends and
 *   control characters included.
 * - WeChat does not escape `]]>` in the texts of users. So the CDATA of an element ends at the `]]></Name>` after which
 *   the document is complete with the fewest elements, or else at the last: a user who types tags can forge no field.
 *   Of two typed texts the first one gets what could belong to either: whoever typed tags into the second could have
 *   typed the same bytes into the first, and no reader can tell one from the other.
 * - Attributes, comments, processing instructions and text beside elements are skipped. An unknown entity stays as it
 *   is.
 * - Document types, entity declarations, more than 32 levels or 10,000 elements are refused.
 *
 * It takes linear time whatever the input.
 *
 * @param lists - names of texts that are repeated as children of the root: each ends at its first end
 * @throws WechatCallbackError `parse`
 */
export function readXml(text: string, lists: ReadonlySet<string> = NO_LISTS): PayloadObject {
  return new XmlScanner({ text, lists, searches: MAX_SEARCHES, trials: MAX_TRIALS }).readDocument();
}

class XmlScanner {
  private readonly text: string;

  /** Whether the rest of the document is complete when each text ends at its first end; found out when it matters. */
  private firstEndsFit: boolean | undefined;

  /** @param isPlain - whether each text ends at its first end, whatever users may have typed */
  constructor(
    private readonly document: XmlDocument,
    private at = 0,
    private readonly isPlain = false,
  ) {
    this.text = document.text;
  }

  readDocument(): XmlNode {
    if (this.text.charCodeAt(0) === BYTE_ORDER_MARK) {
      this.at = 1;
    }
    this.skipMisc();
    if (this.text.charCodeAt(this.at) !== LESS_THAN) {
      throw this.error({ en: 'no root element', zh: '没有根元素' });
    }
    const node = emptyPayload() as XmlNode;
    const name = this.readName();
    if (this.endStartTag()) {
      this.readChildren([{ name, node }]);
    }
    this.skipMisc();
    if (this.at < this.text.length) {
      throw this.error({ en: 'something after the root element', zh: '根元素之后还有内容' });
    }
    return node;
  }

  /** How many elements follow when those are open at the cursor; `Infinity` when the document is not complete then. */
  countRest(open: readonly OpenElement[]): number {
    try {
      const elements = this.readChildren(open.map(({ name }) => ({ name, node: emptyPayload() as XmlNode })));
      this.skipMisc();
      return this.at === this.text.length ? elements : Infinity;
    } catch {
      return Infinity;
    }
  }

  /**
   * Everything up to the end tag of the root. Nesting uses its own stack, not the call stack.
   *
   * @returns how many elements there were, the open ones included
   */
  private readChildren(open: OpenElement[]): number {
    let elements = open.length;
    for (;;) {
      this.skipTextBesideElements();
      const { name: parentName, node } = open.at(-1) as OpenElement;
      if (this.text.charCodeAt(this.at + 1) === SLASH) {
        this.readEndTag(parentName);
        open.pop();
        if (open.length === 0) {
          return elements;
        }
        continue;
      }
      const name = this.readName();
      if (++elements > MAX_ELEMENTS) {
        throw this.error({ en: `more than ${MAX_ELEMENTS} elements`, zh: `元素超过 ${MAX_ELEMENTS} 个` });
      }
      if (open.length === MAX_DEPTH) {
        throw this.error({ en: `more than ${MAX_DEPTH} levels`, zh: `嵌套超过 ${MAX_DEPTH} 层` });
      }
      if (!this.endStartTag()) {
        append(node, name, '');
      } else if (this.skipToChild()) {
        const child = emptyPayload() as XmlNode;
        append(node, name, child);
        open.push({ name, node: child });
      } else {
        append(node, name, this.readText(name, open));
      }
    }
  }

  private readEndTag(name: string): void {
    const end = this.endTagAt(this.at, name);
    if (end === -1) {
      throw this.error({ en: 'an end tag without its start tag', zh: '结束标签没有对应的开始标签' });
    }
    this.at = end;
  }

  /** The name behind the `<` at the cursor. */
  private readName(): string {
    const start = this.at + 1;
    let end = start;
    let unit = this.text.charCodeAt(start);
    let slot = 0;
    if (roleOf(unit) & NAME_START) {
      do {
        slot = (slot * 31 + unit) & (KNOWN_NAMES - 1);
        unit = this.text.charCodeAt(++end);
      } while (roleOf(unit) & NAME_PART);
    }
    if (end === start) {
      throw this.error({ en: 'markup that is no element (no document types)', zh: '不是元素的标记（不允许 DOCTYPE）' });
    }
    this.at = end;
    const known = knownNames[slot]!;
    return known.length === end - start && this.text.startsWith(known, start)
      ? known
      : knowName(this.text.slice(start, end), slot);
  }

  /** Steps over the rest of a start tag, attributes included. False when the tag closes itself. */
  private endStartTag(): boolean {
    const { text } = this;
    const start = this.at;
    let unit = text.charCodeAt(this.at);
    while (unit !== GREATER_THAN) {
      if (unit === QUOTE || unit === APOSTROPHE) {
        this.at = text.indexOf(text.charAt(this.at), this.at + 1);
      }
      const isEnd = unit === LESS_THAN || Number.isNaN(unit) || this.at === -1;
      if (isEnd || (unit === SLASH && text.charCodeAt(this.at + 1) !== GREATER_THAN)) {
        this.at = start;
        throw this.error({ en: 'a start tag that does not end', zh: '开始标签没有结束' });
      }
      unit = text.charCodeAt(++this.at);
    }
    this.at++;
    return text.charCodeAt(this.at - 2) !== SLASH;
  }

  /** Whether a child element comes before anything that belongs to a text; if so, steps up to it. */
  private skipToChild(): boolean {
    const start = this.at;
    do {
      this.at = this.text.indexOf('<', this.at);
    } while (this.at !== -1 && this.skipMarkup());
    if (this.at !== -1 && roleOf(this.text.charCodeAt(this.at + 1)) & NAME_START) {
      return true;
    }
    this.at = start;
    return false;
  }

  /** Steps over what stands between elements and is none, up to the next tag. */
  private skipTextBesideElements(): void {
    do {
      this.at = this.text.indexOf('<', this.at);
      if (this.at === -1) {
        this.at = this.text.length;
        throw this.error({ en: 'an unexpected end', zh: '意外结束' });
      }
    } while (this.skipMarkup() || (this.isExclamation() && this.skipSection(CDATA_OPEN, CDATA_CLOSE)));
  }

  /** Steps over a comment or a processing instruction, if one stands here. */
  private skipMarkup(): boolean {
    const mark = this.text.charCodeAt(this.at + 1);
    return mark === EXCLAMATION_MARK
      ? this.text.charCodeAt(this.at + 2) === DASH && this.skipSection('<!--', '-->')
      : mark === QUESTION_MARK && this.skipSection('<?', '?>');
  }

  private isExclamation(): boolean {
    return this.text.charCodeAt(this.at + 1) === EXCLAMATION_MARK;
  }

  private skipSection(open: string, close: string): boolean {
    if (!this.text.startsWith(open, this.at)) {
      return false;
    }
    const end = this.text.indexOf(close, this.at + open.length);
    if (end === -1) {
      throw this.error({ en: 'markup without an end', zh: '标记没有结束' });
    }
    this.at = end + close.length;
    return true;
  }

  /** Steps over what may stand before and after the root element. */
  private skipMisc(): void {
    do {
      this.skipSpace();
    } while (this.skipMarkup());
  }

  /** The text of an element without children, and its end tag. */
  private readText(name: string, open: readonly OpenElement[]): string {
    const start = this.cdataAt(this.at);
    if (start === -1 || this.isPlain) {
      return this.readTextTo(name);
    }
    const value = this.readSection(start, name) ?? this.tryTextTo(name);
    const hasFirst = value !== undefined;
    if (!hasFirst) {
      this.firstEndsFit = false;
    }
    const last = this.isNeverTyped(name, open) ? -1 : this.lastEndOf(name, hasFirst ? this.at : start, open, hasFirst);
    if (last === -1) {
      return value ?? this.readTextTo(name);
    }
    this.at = this.endTagAt(last + CDATA_CLOSE.length, name);
    this.firstEndsFit = undefined;
    return this.text.slice(start, last);
  }

  /** As {@link readTextTo}; where that throws, the cursor stays and there is no text. */
  private tryTextTo(name: string): string | undefined {
    const start = this.at;
    try {
      return this.readTextTo(name);
    } catch {
      this.at = start;
      return undefined;
    }
  }

  /** What most texts are: one CDATA section without `]]>` in it, and the end tag. `undefined` for any other. */
  private readSection(start: number, name: string): string | undefined {
    const close = this.text.indexOf(CDATA_CLOSE, start);
    const end = close === -1 ? -1 : this.endTagAt(close + CDATA_CLOSE.length, name);
    if (end === -1) {
      return undefined;
    }
    this.at = end;
    return this.text.slice(start, close);
  }

  /** Where the content of a CDATA section begins that follows, or -1. */
  private cdataAt(at: number): number {
    let start = at;
    while (isSpace(this.text.charCodeAt(start))) {
      start++;
    }
    return this.text.startsWith(CDATA_OPEN, start) ? start + CDATA_OPEN.length : -1;
  }

  /**
   * The `]]></Name>` behind the first end at which the element ends instead, or -1: the text was typed by somebody who
   * typed tags. Of all ends after which the document is complete it is the one that leaves the fewest elements, which are
   * those that WeChat wrote, and of several the last.
   *
   * @param hasFirst - whether the element can end at the cursor
   */
  private lastEndOf(name: string, after: number, open: readonly OpenElement[], hasFirst: boolean): number {
    const isOfRoot = open.length === 1;
    const candidates = this.endsBehind(after, name);
    if (candidates === undefined) {
      return -1;
    }
    let [last, fewest] = [-1, Infinity];
    for (let i = candidates.length - 1; i >= 0 && candidates[i]! >= after; i--) {
      if (this.document.trials-- <= 0) {
        break;
      }
      const candidate = candidates[i]!;
      if (!isOfRoot && this.isRepeated(after, candidate, name, open) && this.doFirstEndsFit(open)) {
        continue;
      }
      const end = this.endTagAt(candidate + CDATA_CLOSE.length, name);
      const rest = new XmlScanner(this.document, end).countRest(open);
      if (rest < fewest) {
        [last, fewest] = [candidate, rest];
      }
    }
    const isFirst = last !== -1 && hasFirst && new XmlScanner(this.document, this.at).countRest(open) < fewest;
    return isFirst ? -1 : last;
  }

  private isNeverTyped(name: string, open: readonly OpenElement[]): boolean {
    return NEVER_TYPED.has(name) || (open.length === 1 && this.document.lists.has(name));
  }

  /** Where each `]]></Name>` stands, if there is any behind a position. */
  private endsBehind(after: number, name: string): readonly number[] | undefined {
    const { document, text } = this;
    if (document.searches-- > 0 && text.indexOf(END + name, after) === -1) {
      return undefined;
    }
    document.ends ??= endsOf(text);
    return document.ends.get(name);
  }

  /** A list is one only where it is complete: users type things that look like the next element. */
  private doFirstEndsFit(open: readonly OpenElement[]): boolean {
    return (this.firstEndsFit ??= new XmlScanner(this.document, this.at, true).countRest(open) < Infinity);
  }

  /** Whether an inner element, or one of those around it, only comes again: it is in a list. */
  private isRepeated(from: number, to: number, name: string, open: readonly OpenElement[]): boolean {
    const { document } = this;
    document.seams ??= seamsOf(this.text);
    const seams = document.seams;
    const start = from - name.length - 3;
    return [...open.slice(1).map((element) => element.name), name].some((each) => {
      const known = seams.get(each) ?? [];
      const seam = known[firstFrom(known, start)];
      return seam !== undefined && seam.end <= to;
    });
  }

  /** The text up to the first end tag that can be the element's. */
  private readTextTo(name: string): string {
    const { text } = this;
    let value = '';
    for (let first = true; ; first = false) {
      const start = this.at;
      const open = text.indexOf('<', start);
      if (open === -1) {
        throw this.error({ en: 'an unexpected end', zh: '意外结束' });
      }
      const end = this.endTagAt(open, name);
      if (open > start) {
        value += this.readRun(start, open, first, end !== -1);
      }
      if (end !== -1) {
        this.at = end;
        return value;
      }
      this.at = open;
      if (text.startsWith(CDATA_OPEN, open)) {
        const contentStart = open + CDATA_OPEN.length;
        const contentEnd = this.endOfCdata(contentStart, name);
        value += text.slice(contentStart, contentEnd);
        this.at = contentEnd + CDATA_CLOSE.length;
      } else if (!this.skipMarkup()) {
        throw this.error({
          en: 'text beside elements, or an end tag without its start tag',
          zh: '元素旁边有文本，或结束标签没有对应的开始标签',
        });
      }
    }
  }

  /**
   * Where a CDATA section ends: behind its `]]>` and an optional text comes the end tag of the element or another
   * section. Every other `]]>` is part of the text. Neither search ever goes back.
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
    throw this.error({ en: 'CDATA without an end', zh: 'CDATA 没有结束' });
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
      const end = run.slice(amp, amp + MAX_ENTITY).indexOf(';');
      const character = end === -1 ? undefined : characterOf(run.slice(amp + 1, amp + end));
      const next = character === undefined ? amp + 1 : amp + end + 1;
      decoded += run.slice(copied, amp) + (character ?? '&');
      copied = next;
    }
    return decoded + run.slice(copied);
  }

  private skipSpace(): void {
    while (isSpace(this.text.charCodeAt(this.at))) {
      this.at++;
    }
  }

  private error({ en, zh }: Texts): WechatCallbackError {
    return new WechatCallbackError('parse', {
      en: `Malformed XML: ${en}, at character ${this.at}`,
      zh: `XML 格式不对：${zh}，位于第 ${this.at} 个字符`,
    });
  }
}

function addTo<T>(places: Map<string, T[]>, name: string, place: T): void {
  const known = places.get(name) ?? [];
  places.set(name, known);
  known.push(place);
}

/** Where elements of one name follow each other, by name. */
function seamsOf(text: string): ReadonlyMap<string, readonly Seam[]> {
  const seams = new Map<string, Seam[]>();
  for (let start = text.indexOf('</'); start !== -1; start = text.indexOf('</', start + 2)) {
    const nameEnd = endOfName(text, start + 2);
    const next = text.charCodeAt(nameEnd) === GREATER_THAN ? endOfSpace(text, nameEnd + 1) : -1;
    const name = text.slice(start + 2, nameEnd);
    const opening = `<${name}>`;
    if (next !== -1 && text.startsWith(opening, next)) {
      addTo(seams, name, { start, end: next + opening.length });
    }
  }
  return seams;
}

/** The index of the first seam that does not begin before a position. */
function firstFrom(seams: readonly Seam[], start: number): number {
  let [low, high] = [0, seams.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (seams[middle]!.start < start) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

function endOfName(text: string, start: number): number {
  let end = start;
  while (roleOf(text.charCodeAt(end)) & NAME_PART) {
    end++;
  }
  return end;
}

function endOfSpace(text: string, start: number): number {
  let end = start;
  while (isSpace(text.charCodeAt(end))) {
    end++;
  }
  return end;
}

/** Where each `]]></Name>` stands, by name. */
function endsOf(text: string): ReadonlyMap<string, readonly number[]> {
  const ends = new Map<string, number[]>();
  for (let at = text.indexOf(END); at !== -1; at = text.indexOf(END, at + END.length)) {
    const nameEnd = endOfName(text, at + END.length);
    const name = text.slice(at + END.length, nameEnd);
    const end = endOfSpace(text, nameEnd);
    if (text.charCodeAt(end) === GREATER_THAN) {
      addTo(ends, name, at);
    }
  }
  return ends;
}

function knowName(name: string, slot: number): string {
  if (name.length <= MAX_KNOWN_NAME) {
    knownNames[slot] = name;
  }
  return name;
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
