import { WechatCallbackError } from './callback-error.js';
import type { PayloadFormat, PayloadObject } from './payload.js';
import { readPayload } from './payload-reader.js';

/** A message that is genuine, because it was signed and encrypted with the account's key, and cannot be read. */
export class UnreadableMessageError extends WechatCallbackError {
  /** The decrypted text, for inspection. It is private: it appears neither in `message` nor in a log of this error. */
  declare readonly text: string;

  constructor(text: string, cause: unknown) {
    const why = cause instanceof WechatCallbackError ? cause.detail : 'it has an unknown form';
    super('unreadable', `A genuine message cannot be read: ${why}`, { cause });
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
