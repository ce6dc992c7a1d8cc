import { type PayloadFormat, type PayloadObject, textOf } from './payload.js';
import { readPayload } from './payload-reader.js';
import { writeElement } from './xml-writer.js';

/** What an encrypted reply consists of. `timestamp` is unix seconds in digits. */
interface SealedMessage {
  readonly encrypt: string;
  readonly signature: string;
  readonly timestamp: string;
  readonly nonce: string;
}

/** How an envelope is written. */
export interface EnvelopeStyle {
  readonly format: PayloadFormat;
  /** Whether its names are in lower case. */
  readonly isLowerCase: boolean;
}

/** The encrypted text of an envelope: its `Encrypt`, or `encrypt` where the platform uses lower case. */
export function encryptedOf(payload: PayloadObject): string | undefined {
  return textOf(payload, 'Encrypt') ?? textOf(payload, 'encrypt');
}

/**
 * Reads the envelope of a message.
 *
 * @returns its encrypted text, `undefined` without one, and the style in which the reply is to be written
 * @throws WechatCallbackError `parse`
 */
export function readEnvelope(body: string): { encrypted: string | undefined; style: EnvelopeStyle } {
  const { payload, format } = readPayload(body);
  const isLowerCase = textOf(payload, 'Encrypt') === undefined;
  return { encrypted: encryptedOf(payload), style: { format, isLowerCase } };
}

/**
 * The envelope of an encrypted reply, with no white space between: `Encrypt`, `MsgSignature`, `TimeStamp` (a number) and
 * `Nonce`, or these in lower case.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export function writeEnvelope(sealed: SealedMessage, { format, isLowerCase }: EnvelopeStyle): string {
  const { encrypt, signature, timestamp, nonce } = sealed;
  const names = isLowerCase ? LOWER_CASE : OFFICIAL;
  if (format === 'json') {
    return JSON.stringify({
      [names.encrypt]: encrypt,
      [names.signature]: signature,
      [names.timestamp]: Number(timestamp),
      [names.nonce]: nonce,
    });
  }
  // The nonce is the one text here that comes from outside.
  const [encrypted, signed] = [cdata(names.encrypt, encrypt), cdata(names.signature, signature)];
  const time = `<${names.timestamp}>${Number(timestamp)}</${names.timestamp}>`;
  return `<xml>${encrypted}${signed}${time}${writeElement(names.nonce, nonce)}</xml>`;
}

const OFFICIAL = { encrypt: 'Encrypt', signature: 'MsgSignature', timestamp: 'TimeStamp', nonce: 'Nonce' };
const LOWER_CASE = { encrypt: 'encrypt', signature: 'msgsignature', timestamp: 'timestamp', nonce: 'nonce' };

/** An element with a text that is known to be base64 or hex. */
function cdata(name: string, text: string): string {
  return `<${name}><![CDATA[${text}]]></${name}>`;
}
