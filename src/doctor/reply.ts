import { MessageCipher } from '../protocol/message-cipher.js';
import { encryptedOf } from '../protocol/envelope.js';
import { type PayloadObject, textOf } from '../protocol/payload.js';
import { readPayload } from '../protocol/payload-reader.js';
import { isHtml } from './echo.js';
import type { Exchange } from './exchange.js';
import { isWecom } from './given.js';
import { isEncoded } from './readings/content.js';
import type { TestMessage, WechatSide } from './wechat-side.js';

/** What WeChat would make of an answer to a message. */
export type ReplyKind =
  /** No answer, or a status that is a refusal. */
  | 'refused'
  /** `success` or no bytes: there is nothing to say. */
  | 'nothing'
  | 'reply'
  | 'json'
  | 'html'
  /** A text that is neither XML nor JSON. */
  | 'text'
  | 'malformed'
  | 'empty-content'
  | 'wrong-names'
  | 'not-encrypted'
  | 'encrypted'
  /** Compressed, or not in UTF-8. */
  | 'encoded'
  /** Encrypted, but not so that WeChat can read it. */
  | 'unreadable';

export interface ReplyReading {
  readonly kind: ReplyKind;
  /** What is wrong with it, without its content. */
  readonly detail: string;
}

/** Characters that XML has no place for. */
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/;

const MEDIA: Readonly<Record<string, string>> = { image: 'Image', voice: 'Voice', video: 'Video' };

/** @param side - undefined when nothing could be signed: what is encrypted is not opened then */
export function readReply(
  exchange: Exchange | undefined,
  side: WechatSide | undefined,
  { from, to }: Pick<TestMessage, 'from' | 'to'>,
): ReplyReading {
  if (exchange?.status === undefined || exchange.status >= 300) {
    return reading('refused');
  }
  const { text } = exchange;
  if (isEncoded(exchange)) {
    return reading('encoded');
  }
  if (text === '' || text === 'success') {
    return reading('nothing');
  }
  const form = formOf(text);
  if (form !== undefined) {
    return form;
  }
  const payload = parsed(text);
  return typeof payload === 'string' ? reading('malformed', payload) : readPayloadOf(payload, text, side, from, to);
}

function reading(kind: ReplyKind, detail = ''): ReplyReading {
  return { kind, detail };
}

/** What is plain from the first characters. */
function formOf(text: string): ReplyReading | undefined {
  if (/^\s*</.test(text) && isHtml(text)) {
    return reading('html');
  }
  if (/^[\s\uFEFF]+</.test(text)) {
    return reading('malformed', text.startsWith('\uFEFF') ? 'BOM <xml>' : 'SPACE <xml>');
  }
  if (/^\s*(\[object |"|\[)/.test(text)) {
    return reading('json', text.trimStart().slice(0, 1) === '"' ? '"…"' : '[…');
  }
  return /^\s*[<{]/.test(text) ? undefined : reading('text');
}

function parsed(text: string): PayloadObject | string {
  try {
    return readPayload(text).payload;
  } catch (error) {
    return (error as Error).message.split('.')[0]!;
  }
}

function readPayloadOf(
  payload: PayloadObject,
  text: string,
  side: WechatSide | undefined,
  from: string,
  to: string,
): ReplyReading {
  const isEncrypted = encryptedOf(payload) !== undefined;
  const isJson = text.trimStart().startsWith('{');
  if (isJson && side?.given.format !== 'json') {
    return reading('json', '{…}');
  }
  if (side === undefined) {
    return reading('reply');
  }
  if (!mayBeEncrypted(side, isEncrypted)) {
    return reading(isEncrypted ? 'encrypted' : 'not-encrypted');
  }
  try {
    const reply = isEncrypted ? side.openReply(text) : payload;
    const flaw = flawOf(isEncrypted ? decrypted(payload, side) : text);
    return flaw === undefined ? judge(reply, from, to, side) : reading('malformed', flaw);
  } catch (error) {
    return reading('unreadable', (error as Error).message);
  }
}

function decrypted(payload: PayloadObject, { given }: WechatSide): string {
  return new MessageCipher(given.aesKey!).decrypt(encryptedOf(payload)!).message;
}

/** What a strict reader of XML does not forgive. */
function flawOf(text: string): string | undefined {
  if (!text.startsWith('<')) {
    return undefined;
  }
  const outside = text.replace(/<!\[CDATA\[.*?\]\]>/gs, '');
  const flaw = /\]\]>|&(?!(#x?[\da-f]+|amp|lt|gt|quot|apos);)/i.exec(outside)?.[0];
  return CONTROL.test(text) ? 'a control character' : flaw;
}

/** In compat mode WeChat takes both. */
function mayBeEncrypted({ given: { mode, platform } }: WechatSide, isEncrypted: boolean): boolean {
  const isOfWecom = isWecom(platform);
  return (mode === 'compat' && !isOfWecom) || isEncrypted === (isOfWecom || mode !== 'plaintext');
}

function judge(reply: PayloadObject, from: string, to: string, side: WechatSide): ReplyReading {
  if (side.given.platform === 'wecom-aibot') {
    return reading('reply');
  }
  const type = textOf(reply, 'MsgType');
  if (type === undefined) {
    return reading('malformed', 'no MsgType');
  }
  if (lacksContent(reply, type)) {
    return reading('empty-content', type);
  }
  const names = [textOf(reply, 'ToUserName'), textOf(reply, 'FromUserName')];
  return names[0] === from && names[1] === to ? reading('reply') : reading('wrong-names', namesDetail(names, from, to));
}

function lacksContent(reply: PayloadObject, type: string): boolean {
  if (type === 'text') {
    return (textOf(reply, 'Content') ?? '').trim() === '';
  }
  const media = MEDIA[type];
  return media !== undefined && !textOf((reply[media] ?? {}) as PayloadObject, 'MediaId');
}

function namesDetail([toUser, fromUser]: readonly (string | undefined)[], from: string, to: string): string {
  if (toUser === to && fromUser === from) {
    return 'ToUserName <-> FromUserName';
  }
  return toUser === from ? `FromUserName ${fromUser?.startsWith('wx') === true ? '= AppID' : ''}`.trim() : 'ToUserName';
}
