import type { PayloadFormat } from '../../protocol/payload.js';
import { writePayload } from '../../protocol/payload-writer.js';

/** Any number but 0 asks for a repeat. */
export const FAILED = 1;

/** `ErrCode` and `ErrMsg`: all is well, or with a message, that the event was not handled and is to be sent again. */
export function writeErrCode(failure: string | undefined, format: PayloadFormat): string {
  const answer = failure === undefined ? { ErrCode: 0, ErrMsg: 'success' } : { ErrCode: FAILED, ErrMsg: failure };
  return writePayload(answer, format);
}
