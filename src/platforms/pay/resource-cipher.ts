import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { Texts } from '../../language/language.js';
import { WechatCallbackError } from '../../protocol/callback-error.js';
import { BASE64 } from './base64.js';

/** Bytes of an authentication tag. Node would accept a shorter one, and with it a forged text. */
const TAG_LENGTH = 16;
const NONCE_LENGTH = 12;
const HINT: Texts = {
  en:
    'Check that apiV3Key is the APIv3 key of the merchant platform (32 characters; not the API key of v2, not the private key), ' +
    'and that the account is the one that the notify_url belongs to. While the key is being changed, list the new and the old one.',
  zh: '请检查 apiV3Key 是不是商户平台上的 APIv3密钥（32 个字符；不是 v2 的 API密钥，也不是私钥），以及 notify_url 是不是这个账号的地址。更换密钥期间，请同时填写新旧两个。',
};

/** An encrypted resource, as it stands in a notification. */
export interface EncryptedResource {
  readonly nonce: string;
  readonly associatedData: string;
  /** Base64 of the ciphertext and its tag of 16 bytes. */
  readonly ciphertext: string;
}

/**
 * AEAD_AES_256_GCM with the APIv3 key, which encrypts the resource of a notification.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012071382
 */
export class ResourceCipher {
  readonly #key: Buffer;
  readonly #algorithm: 'aes-256-gcm' | 'aes-128-gcm';

  /** @param apiV3Key - 32 bytes; 16 are AES-128, which only the tests of an official SDK use */
  constructor(apiV3Key: string) {
    this.#key = Buffer.from(apiV3Key, 'utf8');
    this.#algorithm = this.#key.length === 16 ? 'aes-128-gcm' : 'aes-256-gcm';
  }

  /** @throws WechatCallbackError `decrypt` when key, nonce, associated data, ciphertext or tag do not fit each other */
  decrypt({ nonce, associatedData, ciphertext }: EncryptedResource): string {
    const bytes = Buffer.from(ciphertext, 'base64');
    if (
      !BASE64.test(ciphertext) ||
      ciphertext.length % 4 !== 0 ||
      bytes.length < TAG_LENGTH ||
      Buffer.byteLength(nonce) !== NONCE_LENGTH
    ) {
      throw undecipherable();
    }
    const decipher = createDecipheriv(this.#algorithm, this.#key, nonce, { authTagLength: TAG_LENGTH });
    decipher.setAAD(Buffer.from(associatedData, 'utf8'));
    decipher.setAuthTag(bytes.subarray(-TAG_LENGTH));
    try {
      return decipher.update(bytes.subarray(0, -TAG_LENGTH), undefined, 'utf8') + decipher.final('utf8');
    } catch {
      throw undecipherable();
    }
  }

  encrypt(text: string, nonce: string, associatedData: string): EncryptedResource {
    const cipher = createCipheriv(this.#algorithm, this.#key, nonce, { authTagLength: TAG_LENGTH });
    cipher.setAAD(Buffer.from(associatedData, 'utf8'));
    const bytes = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return { nonce, associatedData, ciphertext: bytes.toString('base64') };
  }
}

/** Decrypts with the first key that fits. */
export function decryptResource(ciphers: readonly ResourceCipher[], resource: EncryptedResource): string {
  for (const cipher of ciphers) {
    try {
      return cipher.decrypt(resource);
    } catch {
      // Another key may fit: keys are changed.
    }
  }
  throw undecipherable();
}

function undecipherable(): WechatCallbackError {
  return new WechatCallbackError(
    'decrypt',
    { en: 'None of the APIv3 keys decrypts the resource', zh: '没有一个 APIv3密钥能解密通知内容' },
    { hint: HINT },
  );
}
