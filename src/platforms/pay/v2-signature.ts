import { createHmac, hash, timingSafeEqual } from 'node:crypto';
import { type PayloadObject, textOf } from '../../protocol/payload.js';

/** How v2 signs. */
export type SignType = 'MD5' | 'HMAC-SHA256';

/** An MD5 has 32. */
const SHA256_DIGITS = 64;

/**
 * The signature of v2: every field but `sign` that is not empty, sorted by name, as `name=value&...&key=KEY`, hashed, in
 * upper-case hex. Fields that nobody has heard of take part.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985891
 */
export function signV2(fields: PayloadObject, apiKey: string, signType: SignType): string {
  const parts = Object.keys(fields)
    .filter((name) => name !== 'sign' && isScalar(fields[name]) && fields[name] !== '')
    .sort(byUnits)
    .map((name) => `${name}=${textOf(fields, name)}`);
  const text = [...parts, `key=${apiKey}`].join('&');
  const digest =
    signType === 'MD5' ? hash('md5', text, 'hex') : createHmac('sha256', apiKey).update(text).digest('hex');
  return digest.toUpperCase();
}

/**
 * How a notification is signed: as it says itself, because the signature covers that too; or as the account says; or as
 * the length of the signature tells.
 */
export function signTypeOf(fields: PayloadObject, configured: SignType | undefined): SignType {
  const named = textOf(fields, 'sign_type') ?? textOf(fields, 'algorithm');
  if (named === 'MD5' || named === 'HMAC-SHA256') {
    return named;
  }
  return configured ?? (textOf(fields, 'sign')?.length === SHA256_DIGITS ? 'HMAC-SHA256' : 'MD5');
}

/** Whether a signature fits, in a time that does not depend on where it differs. */
export function verifyV2(fields: PayloadObject, given: string, apiKey: string, signType: SignType): boolean {
  const expected = Buffer.from(signV2(fields, apiKey, signType), 'latin1');
  const actual = Buffer.from(given, 'utf8');
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}

function isScalar(value: unknown): boolean {
  return value !== undefined && value !== null && typeof value !== 'object';
}

function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
