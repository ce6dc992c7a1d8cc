import { LocalizedError } from '../../language/localized-error.js';
import { createDecipheriv } from 'node:crypto';

const AES_BLOCK = 16;
const PADDING_BLOCK = 32;

/**
 * Decrypts a file that a user sent to an AI bot: what the `url` of a picture, file or video gives, within five minutes.
 *
 * ```ts
 * const response = await fetch(event.url);
 * const picture = decryptMedia(Buffer.from(await response.arrayBuffer()), encodingAesKey);
 * ```
 *
 * @param bytes - the bytes as downloaded
 * @param encodingAesKey - the bot's EncodingAESKey, or the `aeskey` of the message where it has one
 * @throws Error when the bytes are not encrypted with this key, or not complete
 * @see https://developer.work.weixin.qq.com/document/path/100719
 */
export function decryptMedia(bytes: Buffer, encodingAesKey: string): Buffer {
  const key = Buffer.from(encodingAesKey, 'base64');
  if (key.length !== 32) {
    throw new LocalizedError({
      en: 'The key of the file is not 32 bytes of base64.',
      zh: '文件的密钥不是 32 字节的 base64。',
    });
  }
  if (bytes.length === 0 || bytes.length % AES_BLOCK !== 0) {
    throw new LocalizedError({
      en: `The file has ${bytes.length} bytes and is not complete.`,
      zh: `文件有 ${bytes.length} 字节，不完整。`,
    });
  }
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, AES_BLOCK)).setAutoPadding(false);
  const padded = Buffer.concat([decipher.update(bytes), decipher.final()]);
  const padding = padded.at(-1)!;
  const isPadded = padding >= 1 && padding <= PADDING_BLOCK && padding <= padded.length;
  if (!isPadded || !padded.subarray(-padding).every((byte) => byte === padding)) {
    throw new LocalizedError({ en: 'The file is not encrypted with this key.', zh: '文件不是用这个密钥加密的。' });
  }
  return padded.subarray(0, -padding);
}
