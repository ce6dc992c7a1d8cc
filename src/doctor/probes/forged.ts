import { randomBytes } from 'node:crypto';
import type { SignedMessage } from '../../platforms/message-push/callback-signer.js';
import type { Given } from '../given.js';
import { type SignedHandshake, type TestMessage, WechatSide } from '../wechat-side.js';

/** Somebody who knows neither token nor key, and pretends to be WeChat. */
function strangerTo(given: Given): WechatSide {
  const token = randomBytes(12).toString('hex');
  return new WechatSide({ ...given, token, aesKey: strangeKey() });
}

function strangeKey(): string {
  return randomBytes(32).toString('hex').slice(0, 43);
}

/** WeChat, as it encrypts with a key that nobody has. */
export function unreadable(side: WechatSide): WechatSide {
  return side.with({ aesKey: strangeKey() });
}

/** A GET with a wrong signature. */
export function forged(given: Given): SignedHandshake {
  return strangerTo(given).handshake();
}

/** A POST with a wrong signature. */
export function forgedMessage(given: Given, { fields }: TestMessage): SignedMessage {
  return strangerTo(given).message(fields);
}
