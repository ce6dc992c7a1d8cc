import { textOf } from '../../protocol/payload.js';
import type { CallOptions } from '../api-call.js';
import type { ApiCalls } from '../api-calls.js';

/** A page of a Mini Program that a link opens. */
export interface MiniProgramPage {
  /** Without a slash at its beginning. Default: the home page. */
  readonly path?: string | undefined;
  readonly query?: string | undefined;
  /** Default: `release`. */
  readonly envVersion?: 'release' | 'trial' | 'develop' | undefined;
  /** Days for which the link is good, 1 to 30. Default: 30. */
  readonly expireDays?: number | undefined;
}

const BY_DAYS = 1;

/** Links that open a Mini Program from elsewhere. */
export class MiniProgramLinks {
  constructor(private readonly calls: ApiCalls) {}

  /**
   * A URL Scheme (`weixin://...`), for SMS, mail and web pages outside of WeChat.
   *
   * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/qrcode-link/url-scheme/generateScheme.html
   */
  async scheme(
    { path = '', query = '', envVersion = 'release', expireDays = 30 }: MiniProgramPage = {},
    options?: CallOptions,
  ): Promise<string> {
    const body = {
      jump_wxa: { path, query, env_version: envVersion },
      is_expire: true,
      expire_type: BY_DAYS,
      expire_interval: expireDays,
    };
    return textOf(await this.calls.post('/wxa/generatescheme', body, options), 'openlink') ?? '';
  }

  /**
   * A URL Link (`https://wxaurl.cn/...`), for the same places.
   *
   * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/qrcode-link/url-link/generateUrlLink.html
   */
  async urlLink(
    { path = '', query = '', envVersion = 'release', expireDays = 30 }: MiniProgramPage = {},
    options?: CallOptions,
  ): Promise<string> {
    const body = { path, query, env_version: envVersion, expire_type: BY_DAYS, expire_interval: expireDays };
    return textOf(await this.calls.post('/wxa/generate_urllink', body, options), 'url_link') ?? '';
  }

  /**
   * A short link (`#小程序://...`), for messages within WeChat.
   *
   * @param page - with its query, such as `pages/tea/index?id=1`
   * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/qrcode-link/short-link/generateShortLink.html
   */
  async shortLink(page: string, title = '', options?: CallOptions): Promise<string> {
    const body = { page_url: page, page_title: title, is_permanent: false };
    return textOf(await this.calls.post('/wxa/genwxashortlink', body, options), 'link') ?? '';
  }
}
