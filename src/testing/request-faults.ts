import type { SignedMessage } from '../platforms/message-push/callback-signer.js';
import type { RequestFault, SigningOptions } from './signed-request.js';

const HOUR_S = 60 * 60;

/** When a request says that it was made: an hour ago where the clocks are to differ. */
export function timestampOf({ timestamp, fault }: SigningOptions, now: number): number | string {
  const seconds = timestamp ?? Math.floor(now / 1000);
  return fault === 'clock-skew' ? Number(seconds) - HOUR_S : seconds;
}

/** A signed message that somebody else signed, or changed on its way. */
export function spoil(message: SignedMessage, fault: RequestFault | undefined): SignedMessage {
  switch (fault) {
    case 'wrong-signature':
      return { ...message, query: spoilSignatures(message.query) };
    case 'tampered-body':
      return { ...message, body: tamper(message.body) };
    default:
      return message;
  }
}

/** Changes the last digit of every signature in a query. */
export function spoilSignatures(query: string): string {
  return query.replace(/((?:msg_)?signature=[0-9a-f]*)([0-9a-f])/g, (_, start: string, last: string) => {
    return start + (last === '0' ? '1' : '0');
  });
}

/** Changes one character of the ciphertext, or of the text where there is none. */
export function tamper(body: string): string {
  const encrypted = /(<Encrypt><!\[CDATA\[|"[Ee]ncrypt":"|"ciphertext":")(.)/.exec(body);
  if (encrypted !== null) {
    const at = encrypted.index + encrypted[0].length - 1;
    return replaceAt(body, at, body[at] === 'A' ? 'B' : 'A');
  }
  const text = /(<Content><!\[CDATA\[|"Content":"|<EventKey><!\[CDATA\[|"EventKey":")/.exec(body);
  const at = text === null ? body.search(/\d/) : text.index + text[0].length;
  return text === null ? replaceAt(body, at, body[at] === '1' ? '2' : '1') : `${body.slice(0, at)}1${body.slice(at)}`;
}

function replaceAt(text: string, at: number, character: string): string {
  return at < 0 ? text : text.slice(0, at) + character + text.slice(at + 1);
}
