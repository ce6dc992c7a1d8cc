import { same } from '../language/language.js';
import { WechatCallbackError } from './callback-error.js';
import type { PayloadFormat, PayloadObject } from './payload.js';
import { readPayload } from './payload-reader.js';

const UNKNOWN_FORM = { en: 'it has an unknown form', zh: '格式未知' };

/** A message that is genuine, because it was signed and encrypted with the account's key, and cannot be read. */
export class UnreadableMessageError extends WechatCallbackError {
  /** The decrypted text, for inspection. It is private: it appears neither in `message` nor in a log of this error. */
  declare readonly text: string;

  constructor(text: string, cause: unknown) {
    const { en, zh } = cause instanceof WechatCallbackError ? same(cause.detail) : UNKNOWN_FORM;
    super(
      'unreadable',
      { en: `A genuine message cannot be read: ${en}`, zh: `无法读取一条真实的消息：${zh}` },
      { cause },
    );
    Object.defineProperty(this, 'text', { value: text, enumerable: false });
  }
}

/**
 * Reads a message that was decrypted after its signature fitted.
 *
 * @param lists - see {@link readXml}
 * @throws UnreadableMessageError
 */
export function readDecrypted(
  text: string,
  lists?: ReadonlySet<string>,
): { payload: PayloadObject; format: PayloadFormat } {
  try {
    return readPayload(text, lists);
  } catch (error) {
    throw new UnreadableMessageError(text, error);
  }
}
