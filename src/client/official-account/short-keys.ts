import { textOf } from '../../protocol/payload.js';
import type { CallOptions } from '../api-call.js';
import type { ApiCalls } from '../api-calls.js';

/** Short keys (短key) for long texts, as for the scene of a QR code. */
export class ShortKeys {
  constructor(private readonly calls: ApiCalls) {}

  /**
   * @param text - at most 4 KB
   * @param expireSeconds - at most 2592000 (30 days), which is the default
   * @returns the key, of 15 characters
   * @see https://developers.weixin.qq.com/doc/offiaccount/Account_Management/KEY_Shortener.html
   */
  async create(text: string, expireSeconds = 2_592_000, options?: CallOptions): Promise<string> {
    const body = { long_data: text, expire_seconds: expireSeconds };
    return textOf(await this.calls.post('/cgi-bin/shorten/gen', body, options), 'short_key') ?? '';
  }

  /**
   * The text of a key.
   *
   * @see https://developers.weixin.qq.com/doc/offiaccount/Account_Management/KEY_Shortener.html
   */
  async read(shortKey: string, options?: CallOptions): Promise<string> {
    return textOf(await this.calls.post('/cgi-bin/shorten/fetch', { short_key: shortKey }, options), 'long_data') ?? '';
  }
}
