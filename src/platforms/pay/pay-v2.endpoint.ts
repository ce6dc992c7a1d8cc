import { randomBytes } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { CallbackRequest, CallbackResponse } from '../../model/callback.js';
import type { Outcome } from '../../model/outcome.js';
import type { OpenedCallback, WechatEndpoint } from '../../model/wechat-account.js';
import { WechatCallbackError } from '../../protocol/callback-error.js';
import { readJson } from '../../protocol/json-reader.js';
import { type PayloadObject, textOf } from '../../protocol/payload.js';
import { readXml } from '../../protocol/xml-reader.js';
import { writeXml } from '../../protocol/xml-writer.js';
import { isAnswer } from './answer.js';
import { v2TypeOf } from './event-type.js';
import { DEADLINE_MS, FAILURES, IDEMPOTENCY_WINDOW_S } from './failure.js';
import { v2KeyOf } from './idempotency-key.js';
import { type Merchant, requireMerchant } from './merchant.js';
import { decryptRefund, type RefundCipher } from './refund-cipher.js';
import { decryptResource, type ResourceCipher } from './resource-cipher.js';
import { type SignType, signV2, verifyV2 } from './v2-signature.js';

const XML_TYPE = 'text/xml; charset=utf-8';
const SIGN_TYPES: readonly string[] = ['MD5', 'HMAC-SHA256'] satisfies SignType[];

/** The signature covers only scalars. This list is the only other thing that WeChat Pay sends. */
const UNSIGNED = 'transaction_id_list';

const HINT =
  'Check that apiKey is the API key (v2) of the merchant platform, that signType is the one with which the orders are made, ' +
  'and that nothing rewrites the body.';

/** What a v2 endpoint needs to know of its merchant. */
export interface PayV2Settings {
  readonly merchant: Merchant;
  /** Newest first. */
  readonly apiKeys: readonly string[];
  readonly signType: SignType;
  readonly refundCiphers: readonly RefundCipher[];
  /** Of the APIv3 keys, with which the deposit-free notifications of v2 are encrypted. */
  readonly ciphers: readonly ResourceCipher[];
}

/**
 * The notify_url of v2.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935221
 */
export class PayV2Endpoint implements WechatEndpoint {
  readonly deadline = DEADLINE_MS;

  constructor(
    readonly path: string,
    private readonly settings: PayV2Settings,
  ) {}

  /** All the proof is in the body. */
  verifyRequest(): void {}

  open({ body }: CallbackRequest): OpenedCallback {
    const document = readXml(body.toString('utf8'));
    const reqInfo = textOf(document, 'req_info');
    const payload = reqInfo === undefined ? this.openSigned(document) : this.openRefund(document, reqInfo);
    requireMerchant(payload, this.settings.merchant);
    const type = v2TypeOf(payload);
    return {
      type,
      payload,
      idempotency: {
        key: `${this.settings.merchant.mchId}:${v2KeyOf(type, payload)}`,
        window: IDEMPOTENCY_WINDOW_S,
        critical: true,
      },
    };
  }

  /** Only the success of a handler acknowledges a notification. In every other case it has to come again. */
  respond(_opened: OpenedCallback, outcome: Outcome): CallbackResponse {
    switch (outcome.kind) {
      case 'reply':
        return isAnswer(outcome.reply) ? this.sign(outcome.reply.fields) : result(200, 'SUCCESS', 'OK');
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
    const signType = this.signTypeOf(document);
    if (!this.settings.apiKeys.some((key) => verifyV2(document, signature, key, signType))) {
      throw new WechatCallbackError('signature', 'sign does not fit the notification', { hint: HINT });
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
    const refund = readXml(decryptRefund(this.settings.refundCiphers, reqInfo));
    if (textOf(document, 'mch_id') === undefined) {
      throw new WechatCallbackError('receiver', 'The refund names no merchant');
    }
    const envelope = REFUND_ENVELOPE.filter((name) => name in document).map((name) => [name, textOf(document, name)]);
    return Object.assign(Object.create(null) as PayloadObject, Object.fromEntries(envelope), { req_info: refund });
  }

  /** A notification may say how it is signed, because the signature covers that too. */
  private signTypeOf(document: PayloadObject): SignType {
    const named = textOf(document, 'sign_type') ?? textOf(document, 'algorithm');
    return named !== undefined && SIGN_TYPES.includes(named) ? (named as SignType) : this.settings.signType;
  }

  private decrypt(document: PayloadObject, ciphertext: string): PayloadObject {
    const text = decryptResource(this.settings.ciphers, {
      nonce: textOf(document, 'event_nonce') ?? '',
      associatedData: textOf(document, 'event_associated_data') ?? '',
      ciphertext,
    });
    return readJson(text);
  }

  private sign(fields: PayloadObject): CallbackResponse {
    const { apiKeys, signType } = this.settings;
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
    throw new WechatCallbackError('signature', 'The notification has fields that no signature covers', { hint: HINT });
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
