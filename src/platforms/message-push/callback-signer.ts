import { encryptedOf } from '../../protocol/envelope.js';
import { MessageCipher } from '../../protocol/message-cipher.js';
import type { MessagePushMode } from '../../protocol/message-push.js';
import { type PayloadFormat, type PayloadObject, textOf } from '../../protocol/payload.js';
import { readPayload } from '../../protocol/payload-reader.js';
import { sign } from '../../protocol/signature.js';
import { writeMessage, writePayload } from '../../protocol/payload-writer.js';
import { type Message, randomNonce } from './message.js';
import { openSealedReply } from './open-reply.js';

/** The account on whose behalf WeChat speaks: the same values as those of the account under test. */
export interface CallbackSignerOptions {
  /** The AppID, for which messages are encrypted. Default: empty. */
  readonly appId?: string | undefined;
  readonly token: string;
  readonly encodingAesKey?: string | undefined;
  /** Default: `secure` where there is an `encodingAesKey`, otherwise `plaintext`. */
  readonly mode?: MessagePushMode | undefined;
}

/** What WeChat sends with each request. */
export interface SignedQueryOptions {
  /** Unix time in seconds. Default: now. */
  readonly timestamp?: number | string | undefined;
  /** Default: random. */
  readonly nonce?: string | undefined;
}

/** A request as WeChat would send it. */
export interface SignedMessage {
  /** Starts with `?`. */
  readonly query: string;
  readonly body: string;
  readonly contentType: string;
}

/** The other side of a callback URL: signs and encrypts what WeChat would send, and reads what it would receive. */
export class CallbackSigner {
  readonly #options: CallbackSignerOptions;
  private readonly cipher: MessageCipher | undefined;
  private readonly mode: MessagePushMode;

  constructor(options: CallbackSignerOptions) {
    this.#options = options;
    this.cipher = options.encodingAesKey === undefined ? undefined : new MessageCipher(options.encodingAesKey);
    this.mode = options.mode ?? (this.cipher === undefined ? 'plaintext' : 'secure');
  }

  /** The GET by which WeChat checks the URL; `url` is the query string, from `?` on. */
  handshake(options: SignedQueryOptions & { readonly echostr?: string } = {}): { method: 'GET'; url: string } {
    const query = this.signedQuery(options);
    query.set('echostr', options.echostr ?? '4375120948345356249');
    return { method: 'GET', url: `?${query.toString()}` };
  }

  /**
   * The POST of a message or event.
   *
   * @param message - the fields with the official names, or the text to send as it is
   */
  message(
    message: Message | string,
    options: SignedQueryOptions & { readonly format?: PayloadFormat } = {},
  ): SignedMessage {
    const format = options.format ?? 'xml';
    const plain = typeof message === 'string' ? message : writeMessage(message, format);
    const query = this.signedQuery(options);
    const contentType = format === 'json' ? 'application/json' : 'text/xml';
    if (this.cipher === undefined || this.mode === 'plaintext') {
      return { query: `?${query.toString()}`, body: plain, contentType };
    }
    const encrypt = this.cipher.encrypt(plain, this.#options.appId ?? '');
    query.set('encrypt_type', 'aes');
    query.set('msg_signature', sign(this.#options.token, query.get('timestamp')!, query.get('nonce')!, encrypt));
    const envelope = { ToUserName: toUserNameIn(plain), Encrypt: encrypt };
    const fields = this.mode === 'compat' && typeof message !== 'string' ? { ...message, ...envelope } : envelope;
    return { query: `?${query.toString()}`, body: writePayload(fields, format), contentType };
  }

  /**
   * Reads a passive reply as WeChat does: verifies its signature, decrypts it and parses it.
   *
   * @throws Error when WeChat would not accept it
   */
  openReply(body: string): PayloadObject {
    const { payload } = readPayload(body);
    if (this.cipher === undefined || this.mode === 'plaintext') {
      return payload;
    }
    return openSealedReply({
      cipher: this.cipher,
      token: this.#options.token,
      receiverId: this.#options.appId ?? '',
      encrypt: encryptedOf(payload),
      signature: textOf(payload, 'MsgSignature') ?? '',
      timestamp: textOf(payload, 'TimeStamp') ?? '',
      nonce: textOf(payload, 'Nonce') ?? '',
    });
  }

  private signedQuery({ timestamp, nonce }: SignedQueryOptions): URLSearchParams {
    const query = { timestamp: String(timestamp ?? Math.floor(Date.now() / 1000)), nonce: nonce ?? randomNonce() };
    return new URLSearchParams({ signature: sign(this.#options.token, query.timestamp, query.nonce), ...query });
  }
}

/** The receiver that a message names; empty for a text that is no message. */
function toUserNameIn(plain: string): string {
  try {
    return textOf(readPayload(plain).payload, 'ToUserName') ?? '';
  } catch {
    return '';
  }
}
