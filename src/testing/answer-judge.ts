import { type PayloadObject, textOf } from '../protocol/payload.js';
import { readPayload } from '../protocol/payload-reader.js';
import type { ReceivedReply } from './received-reply.js';
import type { RawAnswer } from './signed-request.js';
import type { Verdict } from './verdict.js';

/** Received, and nothing to reply. */
export function accepted(why: string): Verdict {
  return { kind: 'accepted', why };
}

/** A success that WeChat cannot read. */
export function broken(why: string, plain?: string): Verdict {
  return { kind: 'broken', why, ...(plain === undefined ? {} : { plain }) };
}

/** A status that is no success. */
export function refusedByStatus({ status, body }: RawAnswer): Verdict | undefined {
  if (status === 200) {
    return undefined;
  }
  const why = STATUS_REASONS[status] ?? (status >= 500 ? 'the application failed' : 'the application refused it');
  const text = body.trim().slice(0, 200);
  return { kind: 'refused', why: `Status ${status}: ${why}.${text === '' ? '' : ` The body says: ${text}`}` };
}

const STATUS_REASONS: Readonly<Record<number, string>> = {
  301: 'a redirect, which WeChat does not follow',
  302: 'a redirect, which WeChat does not follow',
  307: 'a redirect, which WeChat does not follow',
  308: 'a redirect, which WeChat does not follow',
  400: 'the application could not read the request',
  401: 'the signature does not fit: token, EncodingAESKey, AppID or mode differ, or a guard of the application refused it',
  403: 'the signature does not fit, or the application does not let WeChat in',
  404: 'there is no such path in the application; is the path of the account right, is there a global prefix?',
  405: 'the path takes no such method',
  408: 'the body did not arrive in time',
  413: 'the body is larger than the application allows',
  429: 'the application limits how often it is called; exclude the callback path from the throttler',
};

/** A reply that was read, or why it cannot be used. */
export function repliedOr(read: ReceivedReply | string, plain: string): Verdict {
  return typeof read === 'string'
    ? broken(read, plain)
    : { kind: 'replied', why: `A reply of type ${read.type}.`, reply: read, plain };
}

/** An answer with a code: 0 is content, any other asks for another delivery; `undefined` where there is no code. */
export function judgeCode(payload: PayloadObject, plain: string): Verdict | undefined {
  const code = textOf(payload, 'ErrCode') ?? textOf(payload, 'ret_code');
  if (code === undefined) {
    return undefined;
  }
  return code === '0'
    ? { kind: 'accepted', why: 'Code 0: received.', reply: { type: 'fields', fields: payload }, plain }
    : { kind: 'refused', why: `Code ${code}: the application asks for another delivery.`, plain };
}

/** Reads a body as XML or JSON; `undefined` when it is neither. */
export function payloadOf(body: string): PayloadObject | undefined {
  try {
    return readPayload(body).payload;
  } catch {
    return undefined;
  }
}

/** What an error says. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
