import { sign } from '../../protocol/signature.js';
import type { ApiCalls } from '../api-calls.js';
import { apiTicket } from '../api-ticket.js';
import { type JsSdkSignature, jsSdkSignature } from '../js-sdk-signature.js';
import type { TokenKeeper } from '../token-keeper.js';

const TICKET = '/cgi-bin/ticket/getticket';

/** What a page passes to `wx.config`, beside `jsApiList`. */
export interface JsSdkConfig extends JsSdkSignature {
  readonly appId: string;
}

/** Signatures for pages with the JS-SDK. */
export class JsSdk {
  constructor(
    private readonly calls: ApiCalls,
    private readonly keeper: TokenKeeper,
    private readonly appId: () => Promise<string>,
  ) {}

  /**
   * Signs a page.
   *
   * ```ts
   * // for the page: wx.config({ ...config, jsApiList: [...] })
   * const config = await this.wechat.officialAccount().jsSdk.config(url);
   * ```
   *
   * @param url - of the page, as `location.href` says it. Sign pages of your own domain alone
   * @see https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html#62
   */
  async config(url: string): Promise<JsSdkConfig> {
    const appId = await this.appId();
    return { appId, ...jsSdkSignature(await this.ticket('jsapi'), url) };
  }

  /**
   * The ticket itself, for signatures of another kind: `jsapi`, or `wx_card` for cards.
   *
   * @see https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html#62
   */
  async ticket(type: 'jsapi' | 'wx_card'): Promise<string> {
    return this.keeper.get(apiTicket(this.calls, `${type}:${await this.appId()}`, TICKET, { type }));
  }

  /**
   * The signature of a card, as `cardExt` has it: the SHA-1 of the sorted values, the `wx_card` ticket among them.
   *
   * @see https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html#65
   */
  async cardSignature(values: readonly (string | number)[]): Promise<string> {
    return sign(...values.map(String), await this.ticket('wx_card'));
  }
}
