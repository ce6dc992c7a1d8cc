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

const PUSH_HINT =
  'WeChat Pay sends nothing of that form. Check the URL in the console of the Official Account, Mini Program or WeCom app: ' +
  'it has to be the one of that account, and not the notify_url of the merchant.';

/** Why a request without any signature of v3 is refused at the notify_url of v3. */
export function refusalAtV3(body: string, path: string, { v2 }: PayVersions): WechatCallbackError {
  if (MESSAGE_PUSH.test(body)) {
    return messagePush('header');
  }
  if (!body.trimStart().startsWith('<')) {
    return new WechatCallbackError(
      'header',
      'The headers have no Wechatpay-Signature, which every v3 notification has',
    );
  }
  const url = `${path.replace(/\/$/, '')}/v2`;
  return new WechatCallbackError('header', 'This is a v2 notification at the URL of v3', {
    hint: `Its URL is ${url}${v2 ? '' : ', as soon as the account has an apiKey (the API key of v2)'}: make that the notify_url of what you order with v2.`,
  });
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
  throw new WechatCallbackError('parse', 'This is a v3 notification at the URL of v2', {
    hint: `Its URL is ${url}${v3 ? '' : ', as soon as the account has an apiV3Key and publicKeys'}: make that the notify_url of what you order with v3.`,
  });
}

function messagePush(reason: 'header' | 'parse'): WechatCallbackError {
  return new WechatCallbackError(reason, 'This is no notification of WeChat Pay, but a message push', {
    hint: PUSH_HINT,
  });
}
