import type { Texts } from '../../language/language.js';
import { WechatCallbackError } from '../../protocol/callback-error.js';
import type { PayloadObject } from '../../protocol/payload.js';
import { readXml } from '../../protocol/xml-reader.js';

/** The URLs of a merchant, of which one account may have one or both. */
export interface PayVersions {
  readonly v2: boolean;
  readonly v3: boolean;
}

const V2_SUFFIX = /\/v2\/?$/;
const MESSAGE_PUSH = /<Encrypt>|<MsgType>|"Encrypt"|"encrypt"|"MsgType"/;

const PUSH_HINT: Texts = {
  en:
    'WeChat Pay sends nothing of that form. Check the URL in the console of the Official Account, Mini Program or WeCom app: ' +
    'it has to be the one of that account, and not the notify_url of the merchant.',
  zh: '微信支付的通知不是这种格式。请检查公众号、小程序或企业微信应用的后台：填写的应是该账号的 URL，而不是商户的 notify_url。',
};

/** Why a request without any signature of v3 is refused at the notify_url of v3. */
export function refusalAtV3(body: string, path: string, { v2 }: PayVersions): WechatCallbackError {
  if (MESSAGE_PUSH.test(body)) {
    return messagePush('header');
  }
  if (!body.trimStart().startsWith('<')) {
    return new WechatCallbackError('header', {
      en: 'The headers have no Wechatpay-Signature, which every v3 notification has',
      zh: '请求头里没有 Wechatpay-Signature，而 v3 通知都有',
    });
  }
  const url = `${path.replace(/\/$/, '')}/v2`;
  return new WechatCallbackError(
    'header',
    { en: 'This is a v2 notification at the URL of v3', zh: 'v2 的通知发到了 v3 的地址' },
    {
      hint: {
        en: `Its URL is ${url}${v2 ? '' : ', as soon as the account has an apiKey (the API key of v2)'}: make that the notify_url of your v2 orders.`,
        zh: `它的地址是 ${url}${v2 ? '' : '（账号要先填写 apiKey，即 v2 的 API密钥）'}：v2 订单的 notify_url 请填这个地址。`,
      },
    },
  );
}

/**
 * Reads the document of a v2 notification.
 *
 * @throws WechatCallbackError `parse` for what is none
 */
export function readV2(body: string, path: string, { v3 }: PayVersions): PayloadObject {
  if (!body.trimStart().startsWith('{')) {
    const document = readXml(body);
    if ('Encrypt' in document || 'MsgType' in document) {
      throw messagePush('parse');
    }
    return document;
  }
  if (MESSAGE_PUSH.test(body)) {
    throw messagePush('parse');
  }
  const url = path.replace(V2_SUFFIX, '') || '/';
  throw new WechatCallbackError(
    'parse',
    { en: 'This is a v3 notification at the URL of v2', zh: 'v3 的通知发到了 v2 的地址' },
    {
      hint: {
        en: `Its URL is ${url}${v3 ? '' : ', as soon as the account has an apiV3Key and publicKeys'}: make that the notify_url of your v3 orders.`,
        zh: `它的地址是 ${url}${v3 ? '' : '（账号要先填写 apiV3Key 和 publicKeys）'}：v3 订单的 notify_url 请填这个地址。`,
      },
    },
  );
}

function messagePush(reason: 'header' | 'parse'): WechatCallbackError {
  return new WechatCallbackError(
    reason,
    {
      en: 'This is not a notification of WeChat Pay, but a message push',
      zh: '这不是微信支付的通知，而是消息推送',
    },
    {
      hint: PUSH_HINT,
    },
  );
}
