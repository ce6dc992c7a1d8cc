import { WechatCallbackError } from './callback-error.js';
import { encryptedOf, sealJson, sealXml } from './envelope.js';
import type { MessageCipher } from './message-cipher.js';
import { type PayloadFormat, type PayloadObject, textOf } from './payload.js';
import { readPayload } from './payload-reader.js';
import { sign, signatureEquals } from './signature.js';

/**
 * The message encryption mode as set in the WeChat console. It is the account's, never the request's.
 *
 * - `plaintext`: nothing is encrypted, and no signature covers the body.
 * - `compat`: the body is both plain and encrypted; only the encrypted part is used, for only that is signed.
 * - `secure`: the body is encrypted.
 */
export type MessagePushMode = 'plaintext' | 'compat' | 'secure';

/** The query of a callback, decoded once, every name at most once. */
export interface CallbackQuery {
  readonly [name: string]: string | undefined;
}

/** What {@link MessagePush} needs to know of an account. */
export interface MessagePushOptions {
  /** One token, or several (newest first) while one is being replaced. */
  readonly tokens: readonly string[];
  /** The cipher of the EncodingAESKey, or several (newest first). May be empty in `plaintext` mode only. */
  readonly ciphers: readonly MessageCipher[];
  /** The id that messages must be encrypted for, as a rule the AppID. Only used in `compat` and `secure` mode. */
  readonly receiverId: string;
  /** The mode set in the WeChat console. */
  readonly mode: MessagePushMode;
  /** How far a timestamp may be off, in seconds either way. `Infinity` switches the check off. */
  readonly timestampTolerance: { readonly encrypted: number; readonly plaintext: number };
}

/** A verified message, with what is needed to seal the reply to it. */
export interface OpenedMessage {
  /** The parsed message; in `compat` and `secure` mode the decrypted one. */
  readonly payload: PayloadObject;
  /** The format of the message, and of its reply. */
  readonly format: PayloadFormat;
  /** The text that `payload` was read from. */
  readonly message: string;
  /** Whether it was encrypted. */
  readonly encrypted: boolean;
  /** The token that verified it. */
  readonly token: string;
  /** The cipher that decrypted it; undefined in `plaintext` mode. */
  readonly cipher: MessageCipher | undefined;
  /** The nonce of the request. */
  readonly nonce: string;
  /** The place of `token` in the options: anything but 0 is an older one. */
  readonly tokenIndex: number;
  /** The place of `cipher` in the options; undefined in `plaintext` mode. */
  readonly keyIndex: number | undefined;
}

const TIMESTAMP = /^\d{10}$/;
const MAX_NONCE_LENGTH = 128;

/**
 * The message push mechanism (消息推送) shared by Official Account, Mini Program, shop and Open Platform: verifies, opens
 * and seals, and keeps no state between requests.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class MessagePush {
  readonly #options: MessagePushOptions;

  /**
   * @throws WechatCallbackError `compute-signature` without a token, `aes-key` when the mode needs a cipher and has none
   */
  constructor(options: MessagePushOptions) {
    if (options.tokens.length === 0 || options.tokens.includes('')) {
      throw new WechatCallbackError('compute-signature', 'The account has no token, or an empty one');
    }
    if (options.mode !== 'plaintext' && options.ciphers.length === 0) {
      throw new WechatCallbackError('aes-key', `The account is in ${options.mode} mode and has no EncodingAESKey`);
    }
    this.#options = options;
  }

  /**
   * Judges a POST by its query, before its body is read. In `plaintext` mode that is all the proof there is. In the other
   * modes `signature` is checked when present, and {@link open} checks the one that matters.
   *
   * @throws WechatCallbackError `query` when a parameter is missing or malformed, `mode` when the request is not encrypted
   * but the account's messages are, `signature` when no token fits
   */
  verifyQuery(query: CallbackQuery): void {
    const { timestamp, nonce } = readQuery(query);
    if (this.#options.mode === 'plaintext') {
      this.#matchToken(required(query, 'signature'), timestamp, nonce);
      return;
    }
    requireEncrypted(query);
    const signature = single(query, 'signature');
    if (signature !== undefined) this.#matchToken(signature, timestamp, nonce);
  }

  /**
   * Answers the GET with which WeChat verifies the URL. It is the same in all modes: `echostr` is never encrypted here.
   *
   * @returns `echostr` unchanged; answer with exactly this, as `text/plain`
   * @throws WechatCallbackError `query` when a parameter is missing or malformed, `signature` when no token fits
   */
  verifyHandshake(query: CallbackQuery): string {
    const { timestamp, nonce } = readQuery(query);
    const echo = required(query, 'echostr');
    this.#matchToken(required(query, 'signature'), timestamp, nonce);
    return echo;
  }

  /**
   * Verifies a POST with its body, decrypts it and reads it. It is safe without {@link verifyQuery}, which only spares
   * reading the bodies of strangers.
   *
   * @param now unix time in milliseconds
   * @throws WechatCallbackError `query`, `mode`, `signature`, `parse`, `timestamp`, and in the encrypted modes
   * `base64-decode`, `decrypt`, `buffer` and `receiver`
   */
  open(query: CallbackQuery, body: string, now: number): OpenedMessage {
    return this.#options.mode === 'plaintext'
      ? this.#openPlain(query, body, now)
      : this.#openEncrypted(query, body, now);
  }

  /**
   * Encrypts and signs a reply with the key and the token that opened the request, in its format. A reply to a plaintext
   * message is returned unchanged. `success` and the empty answer need no sealing in any mode: do not pass them here.
   *
   * @param now unix time in milliseconds
   */
  seal(reply: string, opened: OpenedMessage, now: number): string {
    if (opened.cipher === undefined) return reply;
    const { token, nonce } = opened;
    const encrypt = opened.cipher.encrypt(reply, this.#options.receiverId);
    const timestamp = String(Math.floor(now / 1000));
    const signature = sign(token, timestamp, nonce, encrypt);
    const sealed = { encrypt, signature, timestamp, nonce };
    return opened.format === 'json' ? sealJson(sealed) : sealXml(sealed);
  }

  #openPlain(query: CallbackQuery, body: string, now: number): OpenedMessage {
    const { timestamp, nonce } = readQuery(query);
    const { token, tokenIndex } = this.#matchToken(required(query, 'signature'), timestamp, nonce);
    requireFresh(timestamp, now, this.#options.timestampTolerance.plaintext);
    const { payload, format } = readPayload(body);
    if (encryptedOf(payload) !== undefined && textOf(payload, 'MsgType') === undefined) {
      throw new WechatCallbackError(
        'mode',
        'An encrypted message for an account in plaintext mode, which has no key in use',
      );
    }
    const message = body;
    return {
      payload,
      format,
      message,
      encrypted: false,
      token,
      cipher: undefined,
      nonce,
      tokenIndex,
      keyIndex: undefined,
    };
  }

  #openEncrypted(query: CallbackQuery, body: string, now: number): OpenedMessage {
    const { timestamp, nonce } = readQuery(query);
    const signature = requireEncrypted(query);
    const encrypted = encryptedOf(readPayload(body).payload);
    if (encrypted === undefined) {
      throw new WechatCallbackError('mode', `A body without Encrypt for an account in ${this.#options.mode} mode`);
    }
    const { token, tokenIndex } = this.#matchToken(signature, timestamp, nonce, encrypted);
    const { message, cipher, keyIndex } = this.#decrypt(encrypted);
    requireFresh(timestamp, now, this.#options.timestampTolerance.encrypted);
    const { payload, format } = readPayload(message);
    return { payload, format, message, encrypted: true, token, cipher, nonce, tokenIndex, keyIndex };
  }

  /** The first token that gives the signature. */
  #matchToken(given: string, ...parts: string[]): { token: string; tokenIndex: number } {
    for (const [tokenIndex, token] of this.#options.tokens.entries()) {
      if (signatureEquals(given, sign(token, ...parts))) return { token, tokenIndex };
    }
    throw new WechatCallbackError(
      'signature',
      parts.length > 2 ? 'msg_signature does not fit the message' : 'signature does not fit the query',
    );
  }

  /** The first key that decrypts to a message for us. */
  #decrypt(encrypted: string): { message: string; cipher: MessageCipher; keyIndex: number } {
    let refusal: WechatCallbackError | undefined;
    for (const [keyIndex, cipher] of this.#options.ciphers.entries()) {
      try {
        const { message, receiverId } = cipher.decrypt(encrypted);
        if (receiverId === this.#options.receiverId) return { message, cipher, keyIndex };
        // A key that gives a well-formed message was the right one, so this is the refusal worth reading.
        refusal = new WechatCallbackError('receiver', 'The message is for another receiver id');
      } catch (error) {
        refusal ??= error as WechatCallbackError;
      }
    }
    throw refusal as WechatCallbackError; // there is at least one key
  }
}

function readQuery(query: CallbackQuery): { timestamp: string; nonce: string } {
  const timestamp = required(query, 'timestamp');
  const nonce = required(query, 'nonce');
  if (!TIMESTAMP.test(timestamp)) throw new WechatCallbackError('query', 'timestamp is not 10 digits');
  if (nonce.length > MAX_NONCE_LENGTH) {
    throw new WechatCallbackError('query', `nonce is longer than ${MAX_NONCE_LENGTH} characters`);
  }
  return { timestamp, nonce };
}

function requireEncrypted(query: CallbackQuery): string {
  const signature = single(query, 'msg_signature');
  if (single(query, 'encrypt_type') !== 'aes' || signature === undefined) {
    throw new WechatCallbackError('mode', 'A request that is not encrypted, for an account whose messages are');
  }
  return signature;
}

function requireFresh(timestamp: string, now: number, tolerance: number): void {
  const age = Math.round(now / 1000 - Number(timestamp));
  if (Math.abs(age) > tolerance) {
    throw new WechatCallbackError(
      'timestamp',
      `The timestamp is ${Math.abs(age)} s ${age > 0 ? 'old' : 'in the future'}`,
    );
  }
}

/** A query parser may have made a list or an object of a parameter: never let it near a hash. */
function single(query: CallbackQuery, name: string): string | undefined {
  const value: unknown = query[name];
  if (value === undefined || typeof value === 'string') return value;
  throw new WechatCallbackError('query', `${name} is given more than once`);
}

function required(query: CallbackQuery, name: string): string {
  const value = single(query, name);
  if (value === undefined || value === '') throw new WechatCallbackError('query', `${name} is missing`);
  return value;
}
