import { randomBytes } from 'node:crypto';
import { ResourceCipher } from '../platforms/pay/resource-cipher.js';
import { type PayloadObject, textOf } from '../protocol/payload.js';
import type { Texts } from '../language/language.js';
import { LocalizedError } from '../language/localized-error.js';
import type { AccountWire } from './account-wire.js';
import { accepted, payloadOf } from './answer-judge.js';
import type { Message, MessageValue } from '../platforms/message-push/message.js';
import { writeMessage } from '../protocol/payload-writer.js';
import { MONEY_RETRY_DELAYS, WECHAT_HEADERS } from './message-push-wire.js';
import { PayNotificationSigner, type SignedNotification } from '../platforms/pay/pay-notification-signer.js';
import { tamper, timestampOf } from './request-faults.js';
import type { RawAnswer, SignedRequest, SigningOptions } from './signed-request.js';
import { callbackPathOf, type SimulatedMerchant } from './simulated-account.js';
import type { Verdict } from './verdict.js';

/** The only list that stands in a v2 notification; no signature covers it. */
const UNSIGNED_LIST = 'transaction_id_list';

const RECEIVED: Texts = { en: 'Received.', zh: '已收到。' };

/**
 * WeChat Pay's side of a merchant. A v3 notification is a message with a `resource`; what has none is v2.
 */
export class PayWire implements AccountWire {
  private readonly signer: PayNotificationSigner;
  private readonly path: string;

  constructor(private readonly account: SimulatedMerchant) {
    const { apiV3Key, apiKey, privateKey, publicKeyId, signType } = account;
    this.path = callbackPathOf(account);
    this.signer = new PayNotificationSigner({
      ...(apiV3Key === undefined ? {} : { apiV3Key }),
      ...(apiKey === undefined ? {} : { apiKey }),
      ...(privateKey === undefined ? {} : { privateKey }),
      ...(publicKeyId === undefined ? {} : { publicKeyId }),
      ...(signType === undefined ? {} : { signType }),
    });
  }

  /** For the `publicKeys` of `payMerchant()`. */
  get publicKeys(): Readonly<Record<string, string>> {
    return this.signer.publicKeys;
  }

  /** A notify_url is not checked. */
  handshake(): undefined {
    return undefined;
  }

  address() {
    const { mchId, appId } = this.account;
    const merchant = { mchid: mchId, mch_id: mchId, sp_mchid: mchId, combine_mchid: mchId, combine_mch_id: mchId };
    const app = { appid: appId, sp_appid: appId, combine_appid: appId };
    return { to: mchId, account: appId === undefined ? merchant : { ...merchant, ...(app as Record<string, string>) } };
  }

  sign(message: Message, options: SigningOptions = {}): SignedRequest {
    const isV3 = 'resource' in message;
    const signed = isV3 ? this.signV3(message, options) : this.signV2(message);
    const { headers, body } = this.spoil(signed, options);
    return {
      method: 'POST',
      path: isV3 ? this.path : `${this.path}/v2`,
      headers: { ...WECHAT_HEADERS, ...headers },
      body,
      plain: isV3 ? JSON.stringify(message) : writeMessage(message, 'xml'),
    };
  }

  judge({ status, body }: RawAnswer, message: Message): Verdict {
    const payload = payloadOf(body);
    if ('resource' in message) {
      const code = payload && textOf(payload, 'code');
      return (status === 200 || status === 204) && code !== 'FAIL'
        ? accepted(RECEIVED)
        : {
            kind: 'refused',
            why: notifiesAgain(status, body.slice(0, 200)),
            plain: body,
          };
    }
    const code = payload && textOf(payload, 'return_code');
    return status === 200 && code === 'SUCCESS'
      ? { ...accepted(RECEIVED), plain: body }
      : {
          kind: 'refused',
          why: notifiesAgain(status, `return_code ${code ?? 'missing'}`),
          plain: body,
        };
  }

  retryDelays(): readonly number[] {
    return MONEY_RETRY_DELAYS;
  }

  private signV3(message: Message, options: SigningOptions): SignedNotification {
    const { original_type, resource } = message;
    const eventType = textOf(message, 'event_type') ?? '';
    return this.signer.notification(eventType, resource as PayloadObject, {
      ...(typeof original_type === 'string' ? { originalType: original_type } : {}),
      timestamp: timestampOf(options, Date.now()),
      ...(options.nonce === undefined ? {} : { nonce: options.nonce }),
    });
  }

  /** A refund is encrypted, and everything else signed; the deposit-free notifications are both. */
  private signV2(message: Message): SignedNotification {
    const { sign: _, nonce_str: __, sign_type: ___, algorithm: ____, ...fields } = message;
    const { req_info, ...envelope } = fields;
    if (typeof req_info === 'object') {
      return this.signer.refundV2(envelope as Record<string, string>, req_info as Record<string, string>);
    }
    const { [UNSIGNED_LIST]: list, ...scalars } = this.withCiphertext(fields);
    const signed = this.signer.notificationV2(flat(scalars));
    const listed =
      list === undefined ? '' : writeMessage({ list }, 'xml').replace(/^<xml><list>|<\/list><\/xml>$/g, '');
    return listed === ''
      ? signed
      : { ...signed, body: signed.body.replace('</xml>', `<${UNSIGNED_LIST}>${listed}</${UNSIGNED_LIST}></xml>`) };
  }

  private withCiphertext(fields: Record<string, MessageValue>): Record<string, MessageValue> {
    const { event_ciphertext } = fields;
    if (typeof event_ciphertext !== 'object') {
      return fields;
    }
    const { apiV3Key } = this.account;
    if (apiV3Key === undefined) {
      throw new LocalizedError({
        en: 'The simulated merchant needs an apiV3Key, because event_ciphertext is encrypted with it.',
        zh: '模拟的商户没有 apiV3Key，无法加密 event_ciphertext：请配置。',
      });
    }
    const cipher = new ResourceCipher(apiV3Key);
    const nonce = randomBytes(6).toString('hex');
    const { ciphertext } = cipher.encrypt(JSON.stringify(event_ciphertext), nonce, 'value');
    return { ...fields, event_ciphertext: ciphertext, event_nonce: nonce, event_associated_data: 'value' };
  }

  private spoil({ headers, body }: SignedNotification, { fault }: SigningOptions): SignedNotification {
    switch (fault) {
      case 'wrong-signature':
        return { headers: withOtherSignature(headers), body: body.replace(/(<sign><!\[CDATA\[)./, '$1_') };
      case 'tampered-body':
        return { headers, body: tamper(body) };
      case 'downgrade':
        return { headers: { 'content-type': headers['content-type']! }, body };
      default:
        return { headers, body };
    }
  }
}

/** v2 writes what is no scalar as JSON in a text. */
function flat(fields: Readonly<Record<string, MessageValue>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'object' ? JSON.stringify(value) : String(value),
    ]),
  );
}

function notifiesAgain(status: number, said: string): Texts {
  return {
    en: `Status ${status}: WeChat Pay will notify again. ${said}`.trim(),
    zh: `状态码 ${status}：微信支付会再次通知。${said}`,
  };
}

function withOtherSignature(headers: Record<string, string>): Record<string, string> {
  const signature = headers['wechatpay-signature'];
  if (signature === undefined) {
    return headers;
  }
  return { ...headers, 'wechatpay-signature': (signature.startsWith('A') ? 'B' : 'A') + signature.slice(1) };
}
