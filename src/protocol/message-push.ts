import { WechatCallbackError } from './callback-error.js';
import { Credentials, type TokenMatch } from './credentials.js';
import { encryptedOf, type EnvelopeStyle, readEnvelope, writeEnvelope } from './envelope.js';
import type { MessageCipher } from './message-cipher.js';
import { type PayloadFormat, type PayloadObject, textOf } from './payload.js';
import { readPayload } from './payload-reader.js';
import { readDecrypted } from './unreadable-message.js';
import { onlyReceiver } from './receivers.js';
import { sign } from './signature.js';
import { type CallbackQuery, readSignedQuery, required, requireFresh, single } from './signed-query.js';

export type { CallbackQuery } from './signed-query.js';

/**
 * The message encryption mode as set in the WeChat console. It is the account's, never the request's.
 *
 * - `plaintext`: nothing is encrypted, and no signature covers the body.
 * - `compat`: the body is both plain and encrypted; only the encrypted part is used, because only it is signed.
 * - `secure`: the body is encrypted.
 */
export type MessagePushMode = 'plaintext' | 'compat' | 'secure';

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
  /** Seconds for which a plaintext signature is good for one body alone. Default: it may be used for any. */
  readonly signatureReuseWindow?: number | undefined;
  /**
   * Messages that WeChat repeats for so long that their timestamp proves nothing. It is not checked, except that a
   * plaintext message is refused when its signature is older than the {@link signatureReuseWindow}. Default: none.
   */
  readonly isTimeless?: ((payload: PayloadObject) => boolean) | undefined;
}

/** What there is to say of a message that nobody signed. */
const UNSIGNED = {
  encrypted: false,
  envelope: undefined,
  token: '',
  cipher: undefined,
  nonce: '',
  tokenIndex: 0,
  keyIndex: undefined,
};

interface PlainQuery extends TokenMatch {
  readonly timestamp: string;
  readonly nonce: string;
}

/** A verified query and its token; `undefined` where only the body can prove that the request is genuine. */
export type VerifiedQuery = PlainQuery | undefined;

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
  /** How its envelope was written, and that of the reply is; undefined in `plaintext` mode. */
  readonly envelope: EnvelopeStyle | undefined;
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

/**
 * The message push mechanism (消息推送) shared by Official Account, Mini Program, shop and Open Platform: verifies, opens
 * and seals, and keeps no state between requests.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export class MessagePush {
  private readonly credentials: Credentials;
  readonly #settings: Omit<MessagePushOptions, 'tokens' | 'ciphers'>;

  /**
   * @throws WechatCallbackError `compute-signature` without a token, `aes-key` when the mode needs a cipher and has none
   */
  constructor({ tokens, ciphers, ...settings }: MessagePushOptions) {
    this.credentials = new Credentials(tokens, ciphers);
    if (settings.mode !== 'plaintext' && ciphers.length === 0) {
      throw new WechatCallbackError('aes-key', {
        en: `The account is in ${settings.mode} mode, but has no EncodingAESKey`,
        zh: `账号处于 ${settings.mode} 模式，但没有 EncodingAESKey`,
      });
    }
    this.#settings = settings;
  }

  /** See {@link MessagePushOptions.signatureReuseWindow}. */
  get signatureReuseWindow(): number | undefined {
    return this.#settings.signatureReuseWindow;
  }

  /**
   * Checks the query of a POST, before its body is read. In `plaintext` mode there is no other proof. In the other
   * modes `signature` is checked when present, and {@link open} checks the one that matters.
   *
   * @returns a result that {@link open} takes, so that it need not verify the query again
   * @throws WechatCallbackError `query` when a parameter is missing or malformed, `mode` when the request is not encrypted
   * but the account's messages are, `signature` when no token fits
   */
  verifyQuery(query: CallbackQuery): VerifiedQuery {
    if (this.#settings.mode === 'plaintext') {
      return this.verifyPlain(query);
    }
    const { timestamp, nonce } = readSignedQuery(query);
    requireEncrypted(query);
    const signature = single(query, 'signature');
    if (signature !== undefined) {
      this.credentials.matchToken(signature, timestamp, nonce);
    }
    return undefined;
  }

  /**
   * Answers the GET with which WeChat verifies the URL. It is the same in all modes: `echostr` is never encrypted here.
   *
   * @returns `echostr` unchanged; answer with exactly this, as `text/plain`
   * @throws WechatCallbackError `query` when a parameter is missing or malformed, `signature` when no token fits
   */
  verifyHandshake(query: CallbackQuery): string {
    const { timestamp, nonce } = readSignedQuery(query);
    const echo = required(query, 'echostr');
    this.credentials.matchToken(required(query, 'signature'), timestamp, nonce);
    return echo;
  }

  /**
   * Verifies a POST with its body, decrypts it and reads it. It is safe without {@link verifyQuery}, which only
   * avoids reading the bodies of strangers.
   *
   * @param now - unix time in milliseconds
   * @param verified - what {@link verifyQuery} returned for this query
   * @throws WechatCallbackError `query`, `mode`, `signature`, `parse`, `timestamp`, and in the encrypted modes
   * `base64-decode`, `decrypt`, `buffer`, `receiver` and `unreadable`
   */
  open(query: CallbackQuery, body: string, now: number, verified?: VerifiedQuery): OpenedMessage {
    return this.#settings.mode === 'plaintext'
      ? this.openPlain(body, now, verified ?? this.verifyPlain(query))
      : this.openEncrypted(query, body, now);
  }

  /**
   * Reads a message that was neither signed nor encrypted, because it came by a way that nobody else can use. Its reply
   * is sent in the same way.
   *
   * @throws WechatCallbackError `parse`
   */
  readTrusted(body: string): OpenedMessage {
    return { ...readPayload(body), message: body, ...UNSIGNED };
  }

  /**
   * Encrypts and signs a reply with the key and the token that opened the request, in its format. A reply to a plaintext
   * message is returned unchanged. `success` and the empty answer need no sealing in any mode: do not pass them here.
   *
   * @param now - unix time in milliseconds
   */
  seal(reply: string, opened: OpenedMessage, now: number): string {
    const { token, nonce, cipher, envelope } = opened;
    if (cipher === undefined || envelope === undefined) {
      return reply;
    }
    const encrypt = cipher.encrypt(reply, this.#settings.receiverId);
    const timestamp = String(Math.floor(now / 1000));
    const signature = sign(token, timestamp, nonce, encrypt);
    return writeEnvelope({ encrypt, signature, timestamp, nonce }, envelope);
  }

  private verifyPlain(query: CallbackQuery): PlainQuery {
    const { timestamp, nonce } = readSignedQuery(query);
    const { token, tokenIndex } = this.credentials.matchToken(required(query, 'signature'), timestamp, nonce);
    return { timestamp, nonce, token, tokenIndex };
  }

  private openPlain(body: string, now: number, { timestamp, nonce, token, tokenIndex }: PlainQuery): OpenedMessage {
    const { payload, format } = this.readFresh(body, timestamp, now, true);
    if (encryptedOf(payload) !== undefined && textOf(payload, 'MsgType') === undefined) {
      throw new WechatCallbackError('mode', {
        en: 'The message is encrypted, but the account is in plaintext mode and uses no key',
        zh: '收到加密消息，但账号是明文模式，没有使用密钥',
      });
    }
    const message = body;
    return {
      payload,
      format,
      message,
      encrypted: false,
      envelope: undefined,
      token,
      cipher: undefined,
      nonce,
      tokenIndex,
      keyIndex: undefined,
    };
  }

  private openEncrypted(query: CallbackQuery, body: string, now: number): OpenedMessage {
    const { timestamp, nonce } = readSignedQuery(query);
    const signature = requireEncrypted(query);
    const { encrypted, style } = readEnvelope(body);
    if (encrypted === undefined) {
      throw new WechatCallbackError('mode', {
        en: `The body has no Encrypt, but the account is in ${this.#settings.mode} mode`,
        zh: `请求体没有 Encrypt，但账号是 ${this.#settings.mode} 模式`,
      });
    }
    const { token, tokenIndex } = this.credentials.matchToken(signature, timestamp, nonce, encrypted);
    const { message, cipher, keyIndex } = this.credentials.decrypt(encrypted, onlyReceiver(this.#settings.receiverId));
    const { payload, format } = this.readFresh(message, timestamp, now, false);
    return { payload, format, message, encrypted: true, envelope: style, token, cipher, nonce, tokenIndex, keyIndex };
  }

  /** Reads a message and checks its timestamp: first, unless the message decides how old it may be. */
  private readFresh(text: string, timestamp: string, now: number, isPlain: boolean): ReturnType<typeof readPayload> {
    const { isTimeless, timestampTolerance, signatureReuseWindow = Infinity } = this.#settings;
    const tolerance = isPlain ? timestampTolerance.plaintext : timestampTolerance.encrypted;
    const timelessTolerance = isPlain ? signatureReuseWindow : Infinity;
    if (isTimeless === undefined) {
      requireFresh(timestamp, now, tolerance);
    }
    const read = isPlain ? readPayload(text) : readDecrypted(text);
    if (isTimeless !== undefined) {
      requireFresh(timestamp, now, isTimeless(read.payload) ? timelessTolerance : tolerance);
    }
    return read;
  }
}

function requireEncrypted(query: CallbackQuery): string {
  const signature = single(query, 'msg_signature');
  if (single(query, 'encrypt_type') !== 'aes' || signature === undefined) {
    throw new WechatCallbackError('mode', {
      en: 'The request is not encrypted, but the messages of the account are',
      zh: '请求没有加密，但账号的消息是加密的',
    });
  }
  return signature;
}
