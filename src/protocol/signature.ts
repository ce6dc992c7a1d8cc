import { hash, timingSafeEqual } from 'node:crypto';

/**
 * The signature of all WeChat message callbacks: the parts sorted byte by byte as strings (a timestamp too), joined with
 * nothing between them, SHA-1 over UTF-8, as 40 lower-case hex digits.
 *
 * `signature` takes token, timestamp and nonce; `msg_signature` takes the encrypted text as well.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export function sign(...parts: string[]): string {
  // There are three or four parts: this takes a fraction of the time that Array.sort needs to start.
  for (let i = 1; i < parts.length; i++) {
    for (let j = i; j > 0 && byteOrder(parts[j - 1]!, parts[j]!) > 0; j--) {
      [parts[j - 1], parts[j]] = [parts[j]!, parts[j - 1]!];
    }
  }
  let text = '';
  for (const part of parts) {
    text += part;
  }
  return hash('sha1', text, 'hex');
}

/**
 * Whether a given signature is the expected one, which is hex, in a time that does not depend on where they differ.
 * WeChat sends it in lower case, and upper case is not equal.
 */
export function signatureEquals(given: string, expected: string): boolean {
  const { length } = expected;
  const bytes = bytesFor(length);
  bytes.expected.write(expected, 'latin1');
  // In UTF-8 no part of another character is the byte of a hex digit; what has such a character may not fill the buffer.
  return given.length === length && bytes.given.write(given) === length && timingSafeEqual(bytes.given, bytes.expected);
}

/** Buffers by length, one pair for each hash algorithm: to write to them costs less than to make new ones. */
const bytesByLength = new Map<number, { readonly given: Buffer; readonly expected: Buffer }>();

function bytesFor(length: number) {
  let bytes = bytesByLength.get(length);
  if (bytes === undefined) {
    bytes = { given: Buffer.alloc(length), expected: Buffer.alloc(length) };
    bytesByLength.set(length, bytes);
  }
  return bytes;
}

/** UTF-8 order. UTF-16 order is the same, but for surrogates, which sort below U+E000 and must sort above U+FFFF. */
function byteOrder(a: string, b: string): number {
  const common = Math.min(a.length, b.length);
  for (let i = 0; i < common; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) {
      return x >= 0xd800 && y >= 0xd800 ? rank(x) - rank(y) : x - y;
    }
  }
  return a.length - b.length;
}

/** Moves the surrogates (U+D800 to U+DFFF) behind all other units. */
function rank(unit: number): number {
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
