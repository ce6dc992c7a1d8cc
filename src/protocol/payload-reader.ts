import { WechatCallbackError } from './callback-error.js';
import { readJson } from './json-reader.js';
import type { PayloadFormat, PayloadObject } from './payload.js';
import { readXml } from './xml-reader.js';

/**
 * Reads a payload in whichever format it is: `<` starts XML, `{` starts JSON, after an optional byte order mark and
 * white space. The content type is ignored, because WeChat's is not always right.
 *
 * @param lists - see {@link readXml}
 * @throws WechatCallbackError `parse` when it is neither, or malformed
 */
export function readPayload(
  text: string,
  lists?: ReadonlySet<string>,
): { payload: PayloadObject; format: PayloadFormat } {
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (isSpace(text.charCodeAt(start))) {
    start++;
  }
  switch (text[start]) {
    case '<':
      return { payload: readXml(text, lists), format: 'xml' };
    case '{':
      return { payload: readJson(text), format: 'json' };
    default:
      throw new WechatCallbackError(
        'parse',
        start < text.length
          ? { en: 'Neither XML nor JSON', zh: '既不是 XML 也不是 JSON' }
          : { en: 'The message is empty', zh: '消息是空的' },
      );
  }
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
}
