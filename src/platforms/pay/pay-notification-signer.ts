import {
  createPrivateKey,
  createPublicKey,
  createSign,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  randomUUID,
} from 'node:crypto';
import { LocalizedError } from '../../language/localized-error.js';
import { RefundCipher } from './refund-cipher.js';
import { ResourceCipher } from './resource-cipher.js';
import { type SignType, signV2 } from './v2-signature.js';
import type { PayloadObject } from '../../protocol/payload.js';
import { writeMessage } from '../../protocol/payload-writer.js';

/** The merchant on whose behalf WeChat Pay speaks: the same values as those of the account under test. */
export interface PayNotificationSignerOptions {
  /** Needed for v3. */
  readonly apiV3Key?: string | undefined;
  /** The id under which `publicKeys` has the key. Default: a `PUB_KEY_ID_...`. */
  readonly publicKeyId?: string | undefined;
  /** An RSA key in PEM, with which v3 is signed. Default: a new one. */
  readonly privateKey?: string | undefined;
  /** Needed for v2. */
  readonly apiKey?: string | undefined;
  /** Default: `MD5`. */
  readonly signType?: SignType | undefined;
}

/** What may be chosen of a v3 notification. */
export interface NotificationOptions {
  /** Default: what goes with the event type, e.g. `transaction`. */
  readonly originalType?: string | undefined;
  /** Default: the original type. */
  readonly associatedData?: string | undefined;
  /** Unix time in seconds. Default: now. */
  readonly timestamp?: number | string | undefined;
  /** The nonce of the signature. Default: random. */
  readonly nonce?: string | undefined;
}

/** A request as WeChat Pay would send it. */
export interface SignedNotification {
  readonly headers: Record<string, string>;
  readonly body: string;
}

const DEFAULT_KEY_ID = 'PUB_KEY_ID_0000000000000024112100000000';

/**
 * Signs and encrypts notifications as WeChat Pay does, with its own key.
 *
 * ```ts
 * const weChatPay = new PayNotificationSigner({ apiV3Key });
 * const account = payMerchant({ mchId, apiV3Key, publicKeys: weChatPay.publicKeys });
 * const { headers, body } = weChatPay.notification('TRANSACTION.SUCCESS', { mchid: mchId, out_trade_no: '1', ... });
 * await request(app.getHttpServer()).post('/wechat/pay').set(headers).send(body).expect(204);
 * ```
 */
export class PayNotificationSigner {
  readonly #options: PayNotificationSignerOptions;
  private readonly publicKeyId: string;
  private ownKey: KeyObject | undefined;

  constructor(options: PayNotificationSignerOptions) {
    this.#options = options;
    this.ownKey = options.privateKey === undefined ? undefined : createPrivateKey(options.privateKey);
    this.publicKeyId = options.publicKeyId ?? DEFAULT_KEY_ID;
  }

  /** For the `publicKeys` of `payMerchant()`. */
  get publicKeys(): Readonly<Record<string, string>> {
    const publicKey = createPublicKey(this.privateKey).export({ type: 'spki', format: 'pem' });
    return { [this.publicKeyId]: publicKey.toString() };
  }

  /** A new one takes a quarter of a second, which v2 does not need. */
  private get privateKey(): KeyObject {
    return (this.ownKey ??= generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey);
  }

  /**
   * A v3 notification.
   *
   * @param resource - what it is about, with the official names, or the text to encrypt as it is
   */
  notification(
    eventType: string,
    resource: PayloadObject | string,
    options: NotificationOptions = {},
  ): SignedNotification {
    const originalType = options.originalType ?? eventType.split('.', 1)[0]!.toLowerCase();
    const text = typeof resource === 'string' ? resource : JSON.stringify(resource);
    const cipher = new ResourceCipher(required(this.#options.apiV3Key, 'apiV3Key'));
    const { nonce, associatedData, ciphertext } = cipher.encrypt(
      text,
      randomBytes(6).toString('hex'),
      options.associatedData ?? originalType,
    );
    const body = JSON.stringify({
      id: randomUUID(),
      create_time: new Date().toISOString(),
      resource_type: 'encrypt-resource',
      event_type: eventType,
      summary: '通知',
      resource: {
        original_type: originalType,
        algorithm: 'AEAD_AES_256_GCM',
        ciphertext,
        associated_data: associatedData,
        nonce,
      },
    });
    return this.sign(body, options);
  }

  /** Signs any body as v3 does. */
  sign(body: string, options: Pick<NotificationOptions, 'timestamp' | 'nonce'> = {}): SignedNotification {
    const timestamp = String(options.timestamp ?? Math.floor(Date.now() / 1000));
    const nonce = options.nonce ?? randomBytes(16).toString('hex');
    const signer = createSign('sha256').update(`${timestamp}\n${nonce}\n${body}\n`);
    return {
      headers: {
        'content-type': 'application/json',
        'wechatpay-timestamp': timestamp,
        'wechatpay-nonce': nonce,
        'wechatpay-serial': this.publicKeyId,
        'wechatpay-signature': signer.sign(this.privateKey, 'base64'),
        'wechatpay-signature-type': 'WECHATPAY2-SHA256-RSA2048',
      },
      body,
    };
  }

  /** A v2 notification, with `nonce_str` and `sign` added. */
  notificationV2(fields: Readonly<Record<string, string | number>>): SignedNotification {
    const { apiKey, signType = 'MD5' } = this.#options;
    const unsigned = { nonce_str: randomBytes(16).toString('hex'), ...fields };
    return xml({ ...unsigned, sign: signV2(unsigned, required(apiKey, 'apiKey'), signType) });
  }

  /**
   * The v2 notification of a refund, which is encrypted and not signed.
   *
   * @param envelope - `appid`, `mch_id` and so on
   * @param refund - what is encrypted as `req_info`
   */
  refundV2(
    envelope: Readonly<Record<string, string>>,
    refund: Readonly<Record<string, string | number>>,
  ): SignedNotification {
    const cipher = new RefundCipher(required(this.#options.apiKey, 'apiKey'));
    const reqInfo = cipher.encrypt(writeMessage(refund, 'xml', 'root'));
    return xml({ return_code: 'SUCCESS', nonce_str: randomBytes(16).toString('hex'), ...envelope, req_info: reqInfo });
  }
}

function xml(fields: Readonly<Record<string, string | number>>): SignedNotification {
  return { headers: { 'content-type': 'text/xml' }, body: writeMessage(fields, 'xml') };
}

function required(key: string | undefined, name: string): string {
  if (key === undefined) {
    throw new LocalizedError({
      en: `PayNotificationSigner needs ${name} for this notification.`,
      zh: `这种通知需要给 PayNotificationSigner 设置 ${name}。`,
    });
  }
  return key;
}
