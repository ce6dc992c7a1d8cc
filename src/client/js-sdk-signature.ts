import { createHash, randomBytes } from 'node:crypto';

/** What a page signs with. */
export interface JsSdkSignature {
  /** Unix seconds. */
  readonly timestamp: number;
  readonly nonceStr: string;
  readonly signature: string;
}

/**
 * Signs a page for the JS-SDK.
 *
 * @param ticket - a `jsapi_ticket`
 * @param url - of the page, as `location.href` says it; what follows `#` does not count
 * @param fixed - for tests; by default now, and a random nonce
 * @see https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html#62
 */
export function jsSdkSignature(
  ticket: string,
  url: string,
  fixed: Partial<Omit<JsSdkSignature, 'signature'>> = {},
): JsSdkSignature {
  const { timestamp = Math.floor(Date.now() / 1000), nonceStr = randomBytes(8).toString('hex') } = fixed;
  const [page] = url.split('#');
  // Raw values in this order: nothing is encoded.
  const text = `jsapi_ticket=${ticket}&noncestr=${nonceStr}&timestamp=${timestamp}&url=${page}`;
  return { timestamp, nonceStr, signature: createHash('sha1').update(text).digest('hex') };
}
