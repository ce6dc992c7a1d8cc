import { createHash, randomBytes } from 'node:crypto';
import { localized } from '../language/language.js';

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
 * @throws TypeError for a URL that is missing or not complete
 * @see https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html#62
 */
export function jsSdkSignature(
  ticket: string,
  url: string,
  fixed: Partial<Omit<JsSdkSignature, 'signature'>> = {},
): JsSdkSignature {
  const { timestamp = Math.floor(Date.now() / 1000), nonceStr = randomBytes(8).toString('hex') } = fixed;
  const [page] = checkedUrl(url).split('#');
  // Raw values in this order: nothing is encoded.
  const text = `jsapi_ticket=${ticket}&noncestr=${nonceStr}&timestamp=${timestamp}&url=${page}`;
  return { timestamp, nonceStr, signature: createHash('sha1').update(text).digest('hex') };
}

/** It comes from the page. */
function checkedUrl(url: unknown): string {
  if (typeof url !== 'string' || !/^https?:\/\//i.test(url)) {
    throw new TypeError(
      localized({
        en: 'The url of a page to sign has to be complete, as location.href says it, such as "https://tea.example/order?id=1".',
        zh: '要签名的页面 url 应是完整的地址，与 location.href 一致，例如 "https://tea.example/order?id=1"。',
      }),
    );
  }
  return url;
}
