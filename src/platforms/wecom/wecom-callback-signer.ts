import { encryptedOf } from '../../protocol/envelope.js';
import { MessageCipher } from '../../protocol/message-cipher.js';
import { type PayloadFormat, type PayloadObject, textOf } from '../../protocol/payload.js';
import { readPayload } from '../../protocol/payload-reader.js';
import { sign } from '../../protocol/signature.js';
import type { SignedMessage, SignedQueryOptions } from '../message-push/callback-signer.js';
import { writeMessage, writePayload } from '../../protocol/payload-writer.js';
import { type Message, randomNonce } from '../message-push/message.js';
import { openSealedReply } from '../message-push/open-reply.js';

/** The app, suite or bot to which WeCom speaks: the same values as those of the account under test. */
export interface WecomCallbackSignerOptions {
  readonly token: string;
  readonly encodingAesKey: string;
  /** For whom messages are encrypted: a CorpID, a SuiteID; `''` for an AI bot. */
  readonly receiverId: string;
}

/**
 * The other side of a callback URL of WeCom: encrypts and signs what WeCom would send, and reads what it would receive.
 *
 * ```ts
 * const wecom = new WecomCallbackSigner({ token, encodingAesKey, receiverId: corpId });
 * const { query, body, contentType } = wecom.message({ MsgType: 'text', Content: 'Hi', ... });
 * ```
 */
export class WecomCallbackSigner {
  readonly #options: WecomCallbackSignerOptions;
  private readonly cipher: MessageCipher;

  constructor(options: WecomCallbackSignerOptions) {
    this.#options = options;
    this.cipher = new MessageCipher(options.encodingAesKey);
  }

  /** The GET by which WeCom checks the URL; `url` is the query string, from `?` on. */
  handshake(options: SignedQueryOptions & { readonly echostr?: string } = {}): { method: 'GET'; url: string } {
    const encrypted = this.cipher.encrypt(options.echostr ?? '4375120948345356249', this.#options.receiverId);
    const query = this.signedQuery(encrypted, options);
    query.set('echostr', encrypted);
    return { method: 'GET', url: `?${query.toString()}` };
  }

  /**
   * The POST of a message or event.
   *
   * @param message - the fields with the official names, or the text to encrypt as it is
   */
  message(
    message: Message | string,
    options: SignedQueryOptions & { readonly format?: PayloadFormat } = {},
  ): SignedMessage {
    const format = options.format ?? 'xml';
    const plain = typeof message === 'string' ? message : writeMessage(message, format);
    const encrypted = this.cipher.encrypt(plain, this.#options.receiverId);
    return {
      query: `?${this.signedQuery(encrypted, options).toString()}`,
      body: writePayload(this.envelope(encrypted), format),
      contentType: format === 'json' ? 'application/json' : 'text/xml',
    };
  }

  /**
   * Reads a passive reply as WeCom does: verifies its signature, decrypts it and parses it.
   *
   * @throws Error when WeCom would not accept it
   */
  openReply(body: string): PayloadObject {
    const { payload } = readPayload(body);
    return openSealedReply({
      cipher: this.cipher,
      ...this.#options,
      encrypt: encryptedOf(payload),
      signature: this.part(payload, 'MsgSignature'),
      timestamp: this.part(payload, 'TimeStamp'),
      nonce: this.part(payload, 'Nonce'),
    });
  }

  protected envelope(encrypted: string): Message {
    return { ToUserName: this.#options.receiverId, AgentID: '', Encrypt: encrypted };
  }

  /** A part of the envelope of a reply, under the name that apps and suites use for it. */
  protected part(payload: PayloadObject, name: string): string {
    return textOf(payload, name) ?? '';
  }

  private signedQuery(encrypted: string, { timestamp, nonce }: SignedQueryOptions): URLSearchParams {
    const query = { timestamp: String(timestamp ?? Math.floor(Date.now() / 1000)), nonce: nonce ?? randomNonce() };
    const signature = sign(this.#options.token, query.timestamp, query.nonce, encrypted);
    return new URLSearchParams({ msg_signature: signature, ...query });
  }
}

/** The other side of the callback URL of an AI bot: JSON with lower-case names, and no receiver. */
export class AiBotCallbackSigner extends WecomCallbackSigner {
  constructor(options: Omit<WecomCallbackSignerOptions, 'receiverId'>) {
    super({ ...options, receiverId: '' });
  }

  override message(message: Message | string, options: SignedQueryOptions = {}): SignedMessage {
    return super.message(message, { ...options, format: 'json' });
  }

  protected override envelope(encrypted: string): Message {
    return { encrypt: encrypted };
  }

  protected override part(payload: PayloadObject, name: string): string {
    return textOf(payload, name.toLowerCase()) ?? '';
  }
}
