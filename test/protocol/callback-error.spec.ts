import { describe, expect, it } from 'vitest';
import { type CallbackErrorReason, WechatCallbackError } from '../../src/protocol/callback-error.js';

const STATUS: Record<CallbackErrorReason, number> = {
  signature: 403,
  parse: 400,
  'compute-signature': 500,
  'aes-key': 500,
  receiver: 403,
  encrypt: 500,
  decrypt: 403,
  buffer: 403,
  'base64-encode': 500,
  'base64-decode': 403,
  reply: 500,
  unreadable: 200,
  query: 400,
  header: 400,
  'signing-key': 403,
  probe: 403,
  mode: 403,
  timestamp: 403,
  'body-too-large': 413,
  'body-timeout': 408,
  'body-encoding': 415,
  'body-consumed': 500,
  'body-aborted': 400,
  'account-unknown': 404,
  'account-source': 503,
  'ticket-store': 503,
};
const same = (text: string) => ({ en: text, zh: text });
const reasons = Object.keys(STATUS) as CallbackErrorReason[];

describe('WechatCallbackError', () => {
  it('numbers the first eleven reasons as the official libraries do, and no others', () => {
    const codes = reasons.map((reason) => new WechatCallbackError(reason, same('x')).code);
    const official = [-40001, -40002, -40003, -40004, -40005, -40006, -40007, -40008, -40009, -40010, -40011];
    expect(codes).toEqual([...official, ...Array.from({ length: reasons.length - 11 }, () => undefined)]);
  });

  it.each(reasons)('answers %s with its status', (reason) => {
    expect(new WechatCallbackError(reason, same('x')).status).toBe(STATUS[reason]);
  });

  it.each(reasons)('says what happened and what to check for %s', (reason) => {
    const error = new WechatCallbackError(reason, same('The particular case'));
    expect(error.reason).toBe(reason);
    expect(error.hint.length).toBeGreaterThan(30);
    const code = error.code === undefined ? '' : ` (${error.code})`;
    expect(error.message).toBe(`The particular case${code}. ${error.hint}`);
  });

  it('may have a better hint, and says which errors are to be expected', () => {
    const error = new WechatCallbackError('signature', same('x'), { hint: same('Look at the key.') });
    expect(error.hint).toBe('Look at the key.');
    expect(error.message).toBe('x (-40001). Look at the key.');
    expect(error).not.toHaveProperty('cause');
    expect(reasons.filter((reason) => new WechatCallbackError(reason, same('x')).expected)).toEqual(['probe']);
  });

  it('is an error with a name and a cause', () => {
    const cause = new TypeError('x');
    const error = new WechatCallbackError('parse', same('x'), { cause });
    expect(error).toBeInstanceOf(Error);
    expect(String(error)).toMatch(/^WechatCallbackError: x \(-40002\)\. /);
    expect(error.cause).toBe(cause);
    expect(new WechatCallbackError('parse', same('x'))).not.toHaveProperty('cause');
  });
});
