import type { OpenedCallback } from '../model/wechat-account.js';
import { WechatCallbackError } from '../protocol/callback-error.js';
import type { CallbackStore } from './callback-store.js';
import { withinTimeout } from './store-timeout.js';

/** The part of the delivery settings that says where signatures are remembered. */
interface SignatureMemory {
  readonly store: CallbackStore;
  readonly storeTimeout: number;
}

/**
 * Refuses a signature that came with another body before: one that does not cover the body is good for one body.
 *
 * @throws WechatCallbackError `signature`, at once or as a rejection, as the store answers
 */
export function refuseReusedSignature(
  { store, storeTimeout }: SignatureMemory,
  { signed, body, window }: NonNullable<OpenedCallback['unsignedBody']>,
): Promise<void> | undefined {
  let first: string | Promise<string>;
  try {
    first = withinTimeout(() => store.remember(signed, body, window * 1000), storeTimeout);
  } catch {
    // Without the store nobody knows; the delivery that follows says that it is down, and what that means.
    return undefined;
  }
  if (first instanceof Promise) {
    return first.then(
      (known) => requireSame(known, body),
      () => undefined,
    );
  }
  requireSame(first, body);
  return undefined;
}

function requireSame(first: string, body: string): void {
  if (first !== body) {
    throw new WechatCallbackError('signature', {
      en: 'The signature was already used for another body',
      zh: '这个签名已经用于其他请求体',
    });
  }
}
