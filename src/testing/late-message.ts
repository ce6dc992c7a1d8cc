import { LocalizedError } from '../language/localized-error.js';
import type { StandInRequest } from './api/stand-in-request.js';
import type { WechatApiStandIn } from './api/wechat-api-stand-in.js';
import { receiversOf } from './sent-message.js';

type Json = Readonly<Record<string, unknown>>;

/** What takes the place of a reply that came too late. */
const PATHS: ReadonlySet<string> = new Set(['/cgi-bin/message/custom/send', '/cgi-bin/message/send']);

/**
 * The first message that a user gets through the API after a number of calls.
 *
 * @throws Error without a stand-in of the API
 */
export async function lateMessageTo(
  openid: string | undefined,
  api: WechatApiStandIn | undefined,
  after: number,
  timeout: number,
): Promise<Json | undefined> {
  if (api === undefined) {
    throw new LocalizedError({
      en: 'The test client does not see the API: start a WechatApiStandIn, give its url to WechatClientModule as the baseUrl, and the stand-in to createWechatTestClient() as the api.',
      zh: '测试客户端看不到 API 调用：请启动 WechatApiStandIn，把它的 url 作为 baseUrl 交给 WechatClientModule，并把它作为 api 交给 createWechatTestClient()。',
    });
  }
  const isLate = ({ path, errcode, json }: StandInRequest): boolean =>
    PATHS.has(path) && errcode === 0 && receiversOf(json).includes(openid ?? '');
  return (await api.answeredCall(isLate, after, timeout))?.json as Json | undefined;
}
