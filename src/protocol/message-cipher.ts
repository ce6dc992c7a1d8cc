import { type Cipher, createCipheriv, createDecipheriv, type Decipher, randomFillSync } from 'node:crypto';
import { WechatCallbackError } from './callback-error.js';

const ALGORITHM = 'aes-256-cbc';
const AES_BLOCK = 16;
const PADDING_BLOCK = 32;
const RANDOM_BYTES = 16;
/** The random bytes and the length of the message in four bytes, big-endian, unsigned. */
const HEADER_BYTES = RANDOM_BYTES + 4;

const ENCODING_AES_KEY = /^[A-Za-z0-9+/]{43}$/;
const NOT_BASE64 = /[^A-Za-z0-9+/]/;

/**
 * Encrypts and decrypts messages with one EncodingAESKey: AES-256-CBC over
 * `random(16) + length(4) + message + receiver id`, padded to a multiple of 32 bytes.
 *
 * The key is held privately: neither `console.log` nor `JSON.stringify` shows it.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class MessageCipher {
  readonly #key: Buffer;
  readonly #iv: Buffer;
  /**
   * Setting up AES costs more than a message does, so it is done once. In CBC a block depends on the one before: a
   * message that is encrypted in continuation of another differs in its first 16 bytes alone, which are random anyway.
   */
  readonly #encryption: Cipher;
  /** In continuation too: each message is decrypted behind the IV, as if it were the block before. */
  readonly #decryption: Decipher;

  /**
   * @param encodingAesKey - the 43 characters from the WeChat console. WeChat draws them at random, so the spare bits of
   * the last one are often set and the key is not canonical base64, which is fine.
   * @throws WechatCallbackError `aes-key` unless it is 43 characters of base64
   */
  constructor(encodingAesKey: string) {
    if (typeof encodingAesKey !== 'string' || !ENCODING_AES_KEY.test(encodingAesKey)) {
      throw new WechatCallbackError('aes-key', {
        en: 'The EncodingAESKey is not 43 base64 characters',
        zh: 'EncodingAESKey 不是 43 位 base64 字符',
      });
    }
    // Not Buffer.from: that would lay the key into a pool which other buffers share.
    this.#key = Buffer.alloc(32);
    this.#key.write(encodingAesKey, 'base64');
    this.#iv = this.#key.subarray(0, AES_BLOCK);
    this.#encryption = this.newEncryption();
    this.#decryption = createDecipheriv(ALGORITHM, this.#key, this.#iv).setAutoPadding(false);
  }

  /**
   * Encrypts a message for a receiver.
   *
   * @param random - 16 bytes; fresh random ones by default
   * @returns base64
   * @throws WechatCallbackError `encrypt` when `random` is not 16 bytes
   */
  encrypt(message: string, receiverId: string, random?: Buffer): string {
    if (random !== undefined && random.length !== RANDOM_BYTES) {
      throw new WechatCallbackError('encrypt', {
        en: `The random part has ${random.length} bytes`,
        zh: `随机部分有 ${random.length} 字节`,
      });
    }
    const messageBytes = Buffer.byteLength(message);
    const contentBytes = HEADER_BYTES + messageBytes + Buffer.byteLength(receiverId);
    const padding = PADDING_BLOCK - (contentBytes % PADDING_BLOCK);
    const frame = Buffer.allocUnsafe(contentBytes + padding).fill(padding, contentBytes);
    if (random === undefined) {
      fillRandom(frame);
    } else {
      random.copy(frame);
    }
    frame.writeUInt32BE(messageBytes, RANDOM_BYTES);
    frame.write(message, HEADER_BYTES);
    frame.write(receiverId, HEADER_BYTES + messageBytes);
    // The frame is whole blocks and automatic padding is off: update() gives all of it and final() would give nothing.
    const encryption = random === undefined ? this.#encryption : this.newEncryption();
    return encryption.update(frame).toString('base64');
  }

  private newEncryption(): Cipher {
    return createCipheriv(ALGORITHM, this.#key, this.#iv).setAutoPadding(false);
  }

  /**
   * Decrypts a message. Verify its signature first, and compare the receiver id with your own afterwards. Bytes that are
   * no UTF-8 become U+FFFD.
   *
   * @throws WechatCallbackError `base64-decode` when the text is no strict base64 (white space included), `decrypt` when
   * it is no whole number of AES blocks, `buffer` when what was decrypted is no message (usually: another key)
   */
  decrypt(encrypted: string): { message: string; receiverId: string; random: Buffer } {
    const bytes = decodeBase64(encrypted, AES_BLOCK);
    if (bytes.length % AES_BLOCK !== 0) {
      throw new WechatCallbackError('decrypt', {
        en: `The encrypted message has ${bytes.length - AES_BLOCK} bytes`,
        zh: `加密的消息有 ${bytes.length - AES_BLOCK} 字节`,
      });
    }
    this.#iv.copy(bytes);
    const frame = this.#decryption.update(bytes).subarray(AES_BLOCK);
    const end = frame.length - paddingOf(frame);
    if (end < HEADER_BYTES) {
      throw new WechatCallbackError('buffer', { en: 'The decrypted message is too short', zh: '解密后的消息太短' });
    }
    const messageEnd = HEADER_BYTES + frame.readUInt32BE(RANDOM_BYTES);
    if (messageEnd > end) {
      throw new WechatCallbackError('buffer', {
        en: 'The decrypted message has a wrong length',
        zh: '解密后的消息长度不对',
      });
    }
    return {
      message: frame.toString('utf8', HEADER_BYTES, messageEnd),
      receiverId: frame.toString('utf8', messageEnd, end),
      random: frame.subarray(0, RANDOM_BYTES),
    };
  }
}

const randomPool = Buffer.alloc(256 * RANDOM_BYTES);
let randomUsed = randomPool.length;

/** Writes 16 random bytes, which are drawn for many messages at a time. */
function fillRandom(target: Buffer): void {
  if (randomUsed === randomPool.length) {
    randomFillSync(randomPool);
    randomUsed = 0;
  }
  randomPool.copy(target, 0, randomUsed, (randomUsed += RANDOM_BYTES));
}

/** The bytes of a text, after `room` empty bytes. `Buffer` skips unknown characters, so the text is checked before. */
function decodeBase64(text: string, room: number): Buffer {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const digits = text.length - padding;
  if (text === '' || text.length % 4 !== 0 || NOT_BASE64.test(padding === 0 ? text : text.slice(0, digits))) {
    throw new WechatCallbackError('base64-decode', {
      en: 'The encrypted message is not base64',
      zh: '加密的消息不是 base64',
    });
  }
  const bytes = Buffer.allocUnsafe(room + Math.floor((digits * 3) / 4));
  bytes.write(text, room, 'base64');
  return bytes;
}

/**
 * PKCS#7 with a block of 32; a block of 16, which some senders use, is a special case of it. A padding longer than the
 * frame is wrong as well, since nothing stands before the frame that could equal it.
 */
function paddingOf(frame: Buffer): number {
  const padding = frame[frame.length - 1] ?? 0;
  let wrong = padding < 1 || padding > PADDING_BLOCK;
  for (let i = frame.length - padding; i < frame.length && !wrong; i++) {
    wrong = frame[i] !== padding;
  }
  if (wrong) {
    throw new WechatCallbackError('buffer', {
      en: 'The decrypted message has a wrong padding',
      zh: '解密后的消息填充不对',
    });
  }
  return padding;
}
