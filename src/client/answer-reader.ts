import { readJson } from '../protocol/json-reader.js';
import { type PayloadObject, textOf } from '../protocol/payload.js';

const OPEN_BRACE = 0x7b;
const SPACES = new Set([0x20, 0x09, 0x0a, 0x0d]);
const BYTE_ORDER_MARK = 0xef;

/**
 * Reads an answer. Ids of 64 bits arrive as strings with all their digits; raw control characters in texts, which JSON does
 * not allow and the API sends, are taken.
 *
 * @throws WechatCallbackError `parse`
 */
export function readAnswer(content: Buffer): PayloadObject {
  return readJson(content.toString('utf8'));
}

/** The error that an answer is, whatever it says of its type. */
export function refusalIn(content: Buffer): { readonly errcode: number; readonly errmsg: string } | undefined {
  if (!beginsLikeObject(content)) {
    return undefined;
  }
  try {
    return refusalOf(readAnswer(content));
  } catch {
    return undefined;
  }
}

/** The error that an answer tells of. */
export function refusalOf(answer: PayloadObject): { readonly errcode: number; readonly errmsg: string } | undefined {
  const errcode = Number(answer['errcode'] ?? 0);
  return errcode === 0 || Number.isNaN(errcode) ? undefined : { errcode, errmsg: textOf(answer, 'errmsg') ?? '' };
}

function beginsLikeObject(content: Buffer): boolean {
  let at = content[0] === BYTE_ORDER_MARK ? 3 : 0;
  while (SPACES.has(content[at] ?? 0)) {
    at++;
  }
  return content[at] === OPEN_BRACE;
}
