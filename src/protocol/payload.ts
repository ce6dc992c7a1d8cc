import { WechatCallbackError } from './callback-error.js';
import { readJson } from './json-reader.js';
import { readXml } from './xml-reader.js';

/** How a payload was written. The reply to it is written the same way. */
export type PayloadFormat = 'xml' | 'json';

/** Whatever a payload may hold. From XML only strings, objects and lists of them arise. */
export type PayloadValue = string | number | boolean | null | PayloadObject | readonly PayloadValue[];

/** A parsed payload under its official names, untouched. It has no prototype: every name in it came from the sender. */
export interface PayloadObject {
  readonly [name: string]: PayloadValue | undefined;
}

/**
 * The scalar under a name as text. Of repeated siblings the first wins, so that a later one cannot replace it.
 *
 * @returns undefined when the name is absent, or holds an object or null
 */
export function textOf(payload: PayloadObject, name: string): string | undefined {
  const value = payload[name];
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first;
  return typeof first === 'number' || typeof first === 'boolean' ? String(first) : undefined;
}

/**
 * Reads a payload in whichever format it is: `<` starts XML, `{` starts JSON, after an optional byte order mark and
 * white space. A content type is not asked for, since WeChat's does not always tell the truth.
 *
 * @throws WechatCallbackError `parse` when it is neither, or malformed
 */
export function readPayload(text: string): { payload: PayloadObject; format: PayloadFormat } {
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (isSpace(text.charCodeAt(start))) start++;
  switch (text[start]) {
    case '<':
      return { payload: readXml(text), format: 'xml' };
    case '{':
      return { payload: readJson(text), format: 'json' };
    default:
      throw new WechatCallbackError('parse', start < text.length ? 'Neither XML nor JSON' : 'The message is empty');
  }
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
}
