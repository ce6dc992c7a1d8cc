import type { CallbackRequest } from '../../model/callback.js';
import { WechatCallbackError } from '../../protocol/callback-error.js';
import type { CallbackQuery } from '../../protocol/message-push.js';

/** The header that the gateway of WeChat cloud hosting (微信云托管) sets on what WeChat sends. */
const CLOUD_HOSTING = 'x-wx-source';

/** Whether a request says that it comes through the gateway of WeChat cloud hosting. Outside of it anybody can say so. */
export function isFromCloudHosting({ headers }: Pick<CallbackRequest, 'headers'>): boolean {
  return headers[CLOUD_HOSTING] !== undefined;
}

/** Whether a query has a signature. */
export function isSigned({ query }: Pick<CallbackRequest, 'query'>): boolean {
  return query['signature'] !== undefined || query['msg_signature'] !== undefined;
}

/** @throws WechatCallbackError with what it probably is, when it is not signed as message push is */
export function requireSigned(request: Pick<CallbackRequest, 'query' | 'headers'>): void {
  refuseWecom(request.query);
  if (isSigned(request)) {
    return;
  }
  if (isFromCloudHosting(request)) {
    throw new WechatCallbackError(
      'query',
      {
        en: `A message without signature, with the header ${CLOUD_HOSTING}`,
        zh: `消息没有签名，带有请求头 ${CLOUD_HOSTING}`,
      },
      {
        hint: {
          en:
            'WeChat cloud hosting (微信云托管) delivers like this. Set cloudHosting: true for the account if the application runs ' +
            'there and can be reached only through its gateway: anywhere else anybody can send this header and forge messages.',
          zh: '这是微信云托管的推送方式。如果应用运行在微信云托管，并且只能通过它的网关访问，请为账号设置 cloudHosting: true；否则谁都可以带上这个请求头伪造消息。',
        },
      },
    );
  }
  if (request.headers['wechatpay-signature'] !== undefined) {
    throw new WechatCallbackError(
      'query',
      { en: 'This is a notification of WeChat Pay', zh: '这是微信支付的通知' },
      {
        hint: {
          en: 'Its notify_url has to be the URL of the payMerchant() account, by default /wechat/pay.',
          zh: 'notify_url 应填 payMerchant() 账号的地址，默认是 /wechat/pay。',
        },
      },
    );
  }
}

/**
 * Only WeCom has a `msg_signature` alone: every other platform signs the query too, or says `encrypt_type`.
 *
 * @throws WechatCallbackError `mode`
 */
export function refuseWecom(query: CallbackQuery): void {
  const { signature, encrypt_type, msg_signature } = query;
  if (msg_signature !== undefined && signature === undefined && encrypt_type === undefined) {
    throw new WechatCallbackError(
      'mode',
      {
        en: 'A request of WeCom, at the URL of an account that is not of WeCom',
        zh: '企业微信的请求发到了其他平台账号的 URL',
      },
      {
        hint: {
          en:
            'The query has a msg_signature, but neither signature nor encrypt_type. Check the URL in the console of WeCom: ' +
            'it has to be that of a wecomApp(), wecomSuite() or wecomAiBot() account.',
          zh: '参数里有 msg_signature，但没有 signature 和 encrypt_type。请检查企业微信后台填写的 URL：应是 wecomApp()、wecomSuite() 或 wecomAiBot() 账号的 URL。',
        },
      },
    );
  }
}
