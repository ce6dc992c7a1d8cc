import { randomBytes } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Texts } from '../../language/language.js';
import type { CallbackRequest, CallbackResponse } from '../../model/callback.js';
import type { Outcome } from '../../model/outcome.js';
import type { OpenedCallback, WechatEndpoint } from '../../model/wechat-account.js';
import { WechatCallbackError } from '../../protocol/callback-error.js';
import { readJson } from '../../protocol/json-reader.js';
import { emptyPayload, type PayloadObject, textOf } from '../../protocol/payload.js';
import { readXml } from '../../protocol/xml-reader.js';
import { writeXml } from '../../protocol/xml-writer.js';
import { isAnswer } from './answer.js';
import { v2TypeOf } from './event-type.js';
import { DEADLINE_MS, FAILURES } from './failure.js';
import { idempotencyOf, v2KeyOf } from './idempotency-key.js';
import { type Merchant, requireMerchant } from './merchant.js';
import { decryptRefund, type RefundCipher } from './refund-cipher.js';
import { decryptResource, type ResourceCipher } from './resource-cipher.js';
import { type SignType, signTypeOf, signV2, verifyV2 } from './v2-signature.js';
import { type PayVersions, readV2 } from './wrong-url.js';

const XML_TYPE = 'text/xml; charset=utf-8';

/** The signature covers only scalars. This list is the only other thing that WeChat Pay sends. */
const UNSIGNED = 'transaction_id_list';

const HINT: Texts = {
  en:
    'Check that apiKey is the API key (v2) of the merchant platform, that signType is left out or the one with which the ' +
    'orders are made, and that nothing rewrites the body.',
  zh: '请检查 apiKey 是不是商户平台上 v2 的 API密钥，signType 是否留空或与下单时一致，以及请求体有没有被改写。',
};

/** A v2 notification, and how it was signed. */
interface OpenedV2 extends OpenedCallback {
  readonly signType: SignType;
}

/** What a v2 endpoint needs to know of its merchant. */
export interface PayV2Settings {
  readonly merchant: Merchant;
  readonly versions: PayVersions;
  /** Newest first. */
  readonly apiKeys: readonly string[];
  /** `undefined`: as each notification is signed. */
  readonly signType: SignType | undefined;
  readonly refundCiphers: readonly RefundCipher[];
  /** Of the APIv3 keys, with which the deposit-free notifications of v2 are encrypted. */
  readonly ciphers: readonly ResourceCipher[];
}

/**
 * The notify_url of v2.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935221
 */
export class PayV2Endpoint implements WechatEndpoint<OpenedV2> {
  readonly deadline = DEADLINE_MS;
  readonly #settings: PayV2Settings;

  constructor(
    readonly path: string,
    settings: PayV2Settings,
  ) {
    this.#settings = settings;
  }

  /** All the proof is in the body. */
  verifyRequest(): void {}

  open({ body, path }: CallbackRequest): OpenedV2 {
    const document = readV2(body.toString('utf8'), path, this.#settings.versions);
    const reqInfo = textOf(document, 'req_info');
    const payload = reqInfo === undefined ? this.openSigned(document) : this.openRefund(document, reqInfo);
    requireMerchant(payload, this.#settings.merchant);
    const type = v2TypeOf(payload);
    return {
      type,
      payload,
      signType: signTypeOf(document, this.#settings.signType),
      idempotency: idempotencyOf(this.#settings.merchant.mchId, type, {
        told: v2KeyOf(type, payload),
        delivery: textOf(document, 'sign') ?? '',
      }),
    };
  }

  /** Only the success of a handler acknowledges a notification. In every other case it has to come again. */
  respond({ signType }: OpenedV2, outcome: Outcome): CallbackResponse {
    switch (outcome.kind) {
      case 'reply':
        return isAnswer(outcome.reply) ? this.sign(outcome.reply.fields, signType) : result(200, 'SUCCESS', 'OK');
      case 'handled':
        return result(200, 'SUCCESS', 'OK');
      default:
        return { ...result(500, 'FAIL', FAILURES[outcome.kind]), asksForRetry: true };
    }
  }

  refuse({ status }: WechatCallbackError): CallbackResponse {
    return result(status, 'FAIL', STATUS_CODES[status] ?? 'Error');
  }

  private openSigned(document: PayloadObject): PayloadObject {
    requireSignable(document);
    const signature = textOf(document, 'sign') ?? '';
    const signType = signTypeOf(document, this.#settings.signType);
    if (!this.#settings.apiKeys.some((key) => verifyV2(document, signature, key, signType))) {
      throw new WechatCallbackError(
        'signature',
        { en: 'sign does not fit the notification', zh: 'sign 与通知不符' },
        { hint: HINT },
      );
    }
    const ciphertext = textOf(document, 'event_ciphertext');
    return ciphertext === undefined
      ? document
      : Object.assign(document, { event_ciphertext: this.decrypt(document, ciphertext) });
  }

  /**
   * A refund is not signed: that it can be decrypted proves it. So only its encrypted part counts, and the ids that say
   * whose it is.
   */
  private openRefund(document: PayloadObject, reqInfo: string): PayloadObject {
    const refund = readXml(decryptRefund(this.#settings.refundCiphers, reqInfo));
    if (textOf(document, 'mch_id') === undefined) {
      throw new WechatCallbackError('receiver', { en: 'The refund has no merchant id', zh: '退款通知里没有商户号' });
    }
    const envelope = REFUND_ENVELOPE.filter((name) => name in document).map((name) => [name, textOf(document, name)]);
    return Object.assign(emptyPayload(), Object.fromEntries(envelope), { req_info: refund });
  }

  private decrypt(document: PayloadObject, ciphertext: string): PayloadObject {
    const text = decryptResource(this.#settings.ciphers, {
      nonce: textOf(document, 'event_nonce') ?? '',
      associatedData: textOf(document, 'event_associated_data') ?? '',
      ciphertext,
    });
    return readJson(text);
  }

  private sign(fields: PayloadObject, signType: SignType): CallbackResponse {
    const { apiKeys } = this.#settings;
    const answer: PayloadObject = { nonce_str: randomBytes(16).toString('hex'), ...fields };
    const signed: PayloadObject = { ...answer, sign: signV2(answer, apiKeys[0]!, signType) };
    const elements = Object.keys(signed).map((name) => [name, textOf(signed, name) ?? ''] as const);
    return { status: 200, contentType: XML_TYPE, body: writeXml(elements) };
  }
}

const REFUND_ENVELOPE = ['return_code', 'return_msg', 'appid', 'mch_id', 'sub_appid', 'sub_mch_id', 'nonce_str'];

/** @throws WechatCallbackError `signature` for what the signature would not cover, so that nobody can add it */
function requireSignable(document: PayloadObject): void {
  const uncovered = Object.keys(document).some((name) => typeof document[name] === 'object' && name !== UNSIGNED);
  if (uncovered) {
    throw new WechatCallbackError(
      'signature',
      {
        en: 'The notification has fields that the signature does not cover',
        zh: '通知里有不在签名范围内的字段',
      },
      {
        hint: HINT,
      },
    );
  }
}

/** WeChat Pay wants exactly these bytes: a space or a line break turns a success into a failure. */
function result(status: number, code: 'SUCCESS' | 'FAIL', message: string): CallbackResponse {
  const body = writeXml([
    ['return_code', code],
    ['return_msg', message],
  ]);
  return { status, contentType: XML_TYPE, body };
}
