import { createCipheriv, createDecipheriv, hash } from 'node:crypto';
import type { Texts } from '../../language/language.js';
import { WechatCallbackError } from '../../protocol/callback-error.js';
import { BASE64 } from './base64.js';

const HINT: Texts = {
  en:
    'Check that apiKey is the API key (v2) of the merchant platform, of the merchant that the refund belongs to. ' +
    'While the key is being changed, list the new and the old one.',
  zh: '请检查 apiKey 是不是这笔退款所属商户的 v2 API密钥。更换密钥期间，请同时填写新旧两个。',
};

/**
 * AES-256-ECB with the MD5 of the API key, in lower-case hex, as the key: how v2 encrypts the `req_info` of a refund.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935223
 */
export class RefundCipher {
  readonly #key: Buffer;

  constructor(apiKey: string) {
    this.#key = Buffer.from(hash('md5', apiKey, 'hex'), 'latin1');
  }

  /** @throws WechatCallbackError `decrypt` when the key does not fit */
  decrypt(reqInfo: string): string {
    if (!BASE64.test(reqInfo.replaceAll(/\s+/g, ''))) {
      throw undecipherable();
    }
    const decipher = createDecipheriv('aes-256-ecb', this.#key, null);
    try {
      const bytes = Buffer.concat([decipher.update(reqInfo, 'base64'), decipher.final()]);
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      throw undecipherable();
    }
  }

  encrypt(text: string): string {
    const cipher = createCipheriv('aes-256-ecb', this.#key, null);
    return cipher.update(text, 'utf8', 'base64') + cipher.final('base64');
  }
}

/** Decrypts with the first key that fits. */
export function decryptRefund(ciphers: readonly RefundCipher[], reqInfo: string): string {
  for (const cipher of ciphers) {
    try {
      return cipher.decrypt(reqInfo);
    } catch {
      // Another key may fit: keys are changed.
    }
  }
  throw undecipherable();
}

function undecipherable(): WechatCallbackError {
  return new WechatCallbackError(
    'decrypt',
    { en: 'None of the API keys decrypts req_info', zh: '没有一个 API密钥能解密 req_info' },
    { hint: HINT },
  );
}
