import type { PayloadObject } from '../protocol/payload.js';
import type { CallOptions } from './api-call.js';
import type { ApiCalls } from './api-calls.js';

/** How often a path may still be called today. */
export interface Quota {
  readonly dailyLimit: number;
  readonly used: number;
  readonly remain: number;
}

/** How often the API may be called. */
export class Quotas {
  constructor(private readonly calls: ApiCalls) {}

  /**
   * The quota of a path.
   *
   * @see https://developers.weixin.qq.com/doc/offiaccount/openApi/get_api_quota.html
   */
  async get(path: string, options?: CallOptions): Promise<Quota> {
    const answer = await this.calls.post('/cgi-bin/openapi/quota/get', { cgi_path: path }, options);
    const { daily_limit: dailyLimit, used, remain } = answer['quota'] as PayloadObject;
    return { dailyLimit: Number(dailyLimit), used: Number(used), remain: Number(remain) };
  }

  /**
   * What a call sent and got, by the `rid` of its error. WeChat keeps it for seven days.
   *
   * @see https://developers.weixin.qq.com/doc/offiaccount/openApi/get_rid_info.html
   */
  async requestOf(rid: string, options?: CallOptions): Promise<PayloadObject> {
    const answer = await this.calls.post('/cgi-bin/openapi/rid/get', { rid }, options);
    return answer['request'] as PayloadObject;
  }
}
