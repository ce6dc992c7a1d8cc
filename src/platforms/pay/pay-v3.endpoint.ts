import { STATUS_CODES } from 'node:http';
import type { CallbackRequest, CallbackResponse } from '../../model/callback.js';
import type { Outcome } from '../../model/outcome.js';
import type { OpenedCallback, WechatEndpoint } from '../../model/wechat-account.js';
import { WechatCallbackError } from '../../protocol/callback-error.js';
import { readJson } from '../../protocol/json-reader.js';
import { emptyPayload, type PayloadObject, textOf } from '../../protocol/payload.js';
import { isAnswer } from './answer.js';
import { v3TypeOf } from './event-type.js';
import { DEADLINE_MS, FAILURES } from './failure.js';
import { idempotencyOf, v3KeyOf } from './idempotency-key.js';
import { type Merchant, requireMerchant } from './merchant.js';
import type { PublicKeyRing } from './public-keys.js';
import { decryptResource, type ResourceCipher } from './resource-cipher.js';
import { isProbe, isSigned, readSignature, requireFresh, type V3Signature, verifySignature } from './v3-signature.js';
import { type PayVersions, refusalAtV3 } from './wrong-url.js';

const ALGORITHM = 'AEAD_AES_256_GCM';
const JSON_TYPE = 'application/json; charset=utf-8';

/** The events whose merchant is always named in the same way; others name shops, brands and banks too. */
const NAMES_MERCHANT = /^(?:TRANSACTION|REFUND)\./;

/** What a v3 endpoint needs to know of its merchant. */
export interface PayV3Settings {
  readonly merchant: Merchant;
  readonly versions: PayVersions;
  readonly keys: PublicKeyRing;
  /** The ciphers of the APIv3 keys, newest first. */
  readonly ciphers: readonly ResourceCipher[];
  /** Seconds. */
  readonly timestampTolerance: number;
}

/**
 * The notify_url of v3.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791861
 */
export class PayV3Endpoint implements WechatEndpoint {
  readonly deadline = DEADLINE_MS;

  readonly #settings: PayV3Settings;

  constructor(
    readonly path: string,
    settings: PayV3Settings,
  ) {
    this.#settings = settings;
  }

  /** A request without any signature goes on to {@link open}, where its body tells what it is. */
  verifyRequest({ headers, receivedAt }: Pick<CallbackRequest, 'headers' | 'receivedAt'>): void {
    if (isSigned(headers)) {
      requireFresh(readSignature(headers), receivedAt, this.#settings.timestampTolerance);
    }
  }

  async open({ headers, body, path, receivedAt }: CallbackRequest): Promise<OpenedCallback> {
    if (!isSigned(headers)) {
      throw refusalAtV3(body.toString('utf8'), path, this.#settings.versions);
    }
    const signature = readSignature(headers);
    await this.verifyBody(signature, body, receivedAt);
    const envelope = readJson(body.toString('utf8'));
    const eventType = textOf(envelope, 'event_type') ?? '';
    const resource = objectIn(envelope, 'resource');
    const text = this.decrypt(resource);
    const content = readJson(text);
    if (NAMES_MERCHANT.test(eventType)) {
      requireMerchant(content, this.#settings.merchant);
    }
    const type = v3TypeOf(eventType, textOf(resource, 'original_type'), content);
    return {
      type,
      payload: Object.assign(content, { notification: notificationOf(envelope, resource) }),
      idempotency: idempotencyOf(this.#settings.merchant.mchId, type, {
        told: v3KeyOf(eventType, content, text),
        delivery: textOf(envelope, 'id') ?? signature.nonce,
      }),
      timestamp: signature.timestamp,
    };
  }

  /** Only the success of a handler acknowledges a notification. In every other case it has to come again. */
  respond(_opened: OpenedCallback, outcome: Outcome): CallbackResponse {
    switch (outcome.kind) {
      case 'reply':
        // Any other value is no answer, and the payment was handled: it need not come again.
        return isAnswer(outcome.reply)
          ? { status: 200, contentType: JSON_TYPE, body: JSON.stringify(outcome.reply.fields) }
          : { status: 204, body: '' };
      case 'handled':
        return { status: 204, body: '' };
      default:
        return { ...failure(500, FAILURES[outcome.kind]), asksForRetry: true };
    }
  }

  refuse({ status }: WechatCallbackError): CallbackResponse {
    return failure(status, STATUS_CODES[status] ?? 'Error');
  }

  private async verifyBody(signature: V3Signature, body: Buffer, now: number): Promise<void> {
    try {
      verifySignature(signature, body, await this.#settings.keys.find(signature.serial, now));
    } catch (error) {
      throw isProbe(signature)
        ? new WechatCallbackError(
            'probe',
            { en: 'WeChat Pay is testing with a wrong signature', zh: '微信支付在用错误的签名探测' },
            { cause: error },
          )
        : error;
    }
  }

  private decrypt(resource: PayloadObject): string {
    if (textOf(resource, 'algorithm') !== ALGORITHM) {
      throw new WechatCallbackError(
        'decrypt',
        { en: `The resource is not encrypted with ${ALGORITHM}`, zh: `通知内容不是用 ${ALGORITHM} 加密的` },
        {
          hint: {
            en: 'This library supports RSA and AES of WeChat Pay, but not SM2 and SM4 (国密).',
            zh: '本库支持微信支付的 RSA 和 AES，不支持国密（SM2、SM4）。',
          },
        },
      );
    }
    return decryptResource(this.#settings.ciphers, {
      nonce: textOf(resource, 'nonce') ?? '',
      associatedData: textOf(resource, 'associated_data') ?? '',
      ciphertext: textOf(resource, 'ciphertext') ?? '',
    });
  }
}

function failure(status: number, message: string): CallbackResponse {
  return { status, contentType: JSON_TYPE, body: JSON.stringify({ code: 'FAIL', message }) };
}

function objectIn(payload: PayloadObject, name: string): PayloadObject {
  const value = payload[name];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new WechatCallbackError('parse', { en: `The notification has no ${name}`, zh: `通知里没有 ${name}` });
  }
  return value as PayloadObject;
}

/** The envelope without its encrypted resource. */
function notificationOf(envelope: PayloadObject, resource: PayloadObject): PayloadObject {
  const { resource: _, ...notification } = envelope;
  return Object.assign(emptyPayload(), notification, {
    original_type: resource['original_type'],
  });
}
