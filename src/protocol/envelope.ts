import { type PayloadObject, textOf } from './payload.js';
import { writeElement } from './xml-writer.js';

/** What an encrypted reply consists of. `timestamp` is unix seconds in digits. */
interface SealedMessage {
  readonly encrypt: string;
  readonly signature: string;
  readonly timestamp: string;
  readonly nonce: string;
}

/** The encrypted text of an envelope: its `Encrypt`, or `encrypt` where the platform uses lower case. */
export function encryptedOf(payload: PayloadObject): string | undefined {
  return textOf(payload, 'Encrypt') ?? textOf(payload, 'encrypt');
}

/**
 * The XML envelope of an encrypted reply: `Encrypt`, `MsgSignature`, `TimeStamp` and `Nonce`, no white space between.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export function sealXml(sealed: SealedMessage): string {
  const { encrypt, signature, timestamp, nonce } = sealed;
  // Of these texts only the nonce comes from outside.
  return `<xml><Encrypt><![CDATA[${encrypt}]]></Encrypt><MsgSignature><![CDATA[${signature}]]></MsgSignature><TimeStamp>${Number(timestamp)}</TimeStamp>${writeElement('Nonce', nonce)}</xml>`;
}

/**
 * The JSON envelope of an encrypted reply: `Encrypt`, `MsgSignature`, `TimeStamp` (a number) and `Nonce`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export function sealJson(sealed: SealedMessage): string {
  return JSON.stringify({
    Encrypt: sealed.encrypt,
    MsgSignature: sealed.signature,
    TimeStamp: Number(sealed.timestamp),
    Nonce: sealed.nonce,
  });
}
