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
    throw new WechatCallbackError('query', `A message without signature, with the header ${CLOUD_HOSTING}`, {
      hint:
        'WeChat cloud hosting (微信云托管) delivers like this. Set cloudHosting: true for the account if this service runs there ' +
        'and can be reached through its gateway alone: anywhere else everybody can set the header and forge messages.',
    });
  }
  if (request.headers['wechatpay-signature'] !== undefined) {
    throw new WechatCallbackError('query', 'This is a notification of WeChat Pay', {
      hint: 'Its notify_url has to be the URL of the account that payMerchant() makes, by default /wechat/pay.',
    });
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
    throw new WechatCallbackError('mode', 'A request of WeCom, at the URL of an account that is not of WeCom', {
      hint:
        'The query has a msg_signature, and neither signature nor encrypt_type. Check which URL the console of WeCom has: ' +
        'it has to be that of an account made by wecomApp(), wecomSuite() or wecomAiBot().',
    });
  }
}
