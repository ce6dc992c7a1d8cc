import { WechatCallbackError } from './callback-error.js';

/** The query of a callback, decoded once, every name at most once. */
export interface CallbackQuery {
  readonly [name: string]: string | undefined;
}

const TIMESTAMP = /^\d{10}$/;
const MAX_NONCE_LENGTH = 128;

/**
 * The part of the query that every signature covers.
 *
 * @throws WechatCallbackError `query` when one of them is missing or malformed
 */
export function readSignedQuery(query: CallbackQuery): { timestamp: string; nonce: string } {
  const timestamp = required(query, 'timestamp');
  const nonce = required(query, 'nonce');
  if (!TIMESTAMP.test(timestamp)) {
    throw new WechatCallbackError('query', { en: 'timestamp is not 10 digits', zh: 'timestamp 不是 10 位数字' });
  }
  if (nonce.length > MAX_NONCE_LENGTH) {
    throw new WechatCallbackError('query', {
      en: `nonce is longer than ${MAX_NONCE_LENGTH} characters`,
      zh: `nonce 超过 ${MAX_NONCE_LENGTH} 个字符`,
    });
  }
  return { timestamp, nonce };
}

/**
 * Refuses what is older, or further in the future, than the tolerance.
 *
 * @param now - unix time in milliseconds
 * @param tolerance - seconds
 * @throws WechatCallbackError `timestamp`
 */
export function requireFresh(timestamp: string, now: number, tolerance: number): void {
  const age = Math.round(now / 1000 - Number(timestamp));
  if (Math.abs(age) > tolerance) {
    throw new WechatCallbackError('timestamp', {
      en: `The timestamp is ${Math.abs(age)} s ${age > 0 ? 'old' : 'in the future'}`,
      zh: `时间戳${age > 0 ? '已过去' : '比当前时间晚'} ${Math.abs(age)} 秒`,
    });
  }
}

/**
 * A parameter that may be left out. A query parser may have made a list or an object of it: never let that near a hash.
 *
 * @throws WechatCallbackError `query` unless it is text or absent
 */
export function single(query: CallbackQuery, name: string): string | undefined {
  const value: unknown = query[name];
  if (value === undefined || typeof value === 'string') {
    return value;
  }
  throw new WechatCallbackError('query', { en: `${name} is given more than once`, zh: `${name} 出现了不止一次` });
}

/** A parameter that must not be left out, nor be empty. Throws as {@link single} does. */
export function required(query: CallbackQuery, name: string): string {
  const value = single(query, name);
  if (value === undefined || value === '') {
    throw new WechatCallbackError('query', { en: `${name} is missing`, zh: `缺少 ${name}` });
  }
  return value;
}
