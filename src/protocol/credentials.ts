import { WechatCallbackError } from './callback-error.js';
import type { MessageCipher } from './message-cipher.js';
import { nameOf, type Receivers } from './receivers.js';
import { sign, signatureEquals } from './signature.js';

/** A token that gives a signature, and its place among the account's tokens. */
export interface TokenMatch {
  readonly token: string;
  readonly tokenIndex: number;
}

/**
 * The tokens and keys of an account: one of each, or several, newest first, while one is being replaced. It finds
 * those that a request was made with.
 */
export class Credentials {
  readonly #tokens: readonly string[];
  readonly #ciphers: readonly MessageCipher[];

  /** @throws WechatCallbackError `compute-signature` without a token */
  constructor(tokens: readonly string[], ciphers: readonly MessageCipher[]) {
    if (tokens.length === 0 || tokens.includes('')) {
      throw new WechatCallbackError('compute-signature', {
        en: 'The account has no token, or an empty one',
        zh: '账号没有 Token，或 Token 为空',
      });
    }
    this.#tokens = tokens;
    this.#ciphers = ciphers;
  }

  /**
   * The first token that gives the signature.
   *
   * @throws WechatCallbackError `signature` when none does
   */
  matchToken(given: string, ...parts: string[]): TokenMatch {
    for (let tokenIndex = 0; tokenIndex < this.#tokens.length; tokenIndex++) {
      const token = this.#tokens[tokenIndex]!;
      if (signatureEquals(given, sign(token, ...parts))) {
        return { token, tokenIndex };
      }
    }
    throw new WechatCallbackError(
      'signature',
      parts.length > 2
        ? { en: 'msg_signature does not fit the message', zh: 'msg_signature 与消息不符' }
        : { en: 'signature does not fit the query', zh: 'signature 与查询参数不符' },
    );
  }

  /**
   * The first key that decrypts to a message for us. There has to be a key.
   *
   * @param receivers - for whom the message may be. Verify its signature before: a refusal names the receiver
   * @throws WechatCallbackError `receiver`, `base64-decode`, `decrypt` or `buffer`
   */
  decrypt(
    encrypted: string,
    receivers: Receivers,
  ): { message: string; receiverId: string; cipher: MessageCipher; keyIndex: number } {
    let refusal: WechatCallbackError | undefined;
    for (const [keyIndex, cipher] of this.#ciphers.entries()) {
      try {
        const { message, receiverId } = cipher.decrypt(encrypted);
        if (receivers.accepts(receiverId)) {
          return { message, receiverId, cipher, keyIndex };
        }
        // The key was right, because the message is well-formed: this refusal says more than those of other keys.
        refusal = anotherReceiver(receiverId, receivers);
      } catch (error) {
        refusal ??= error as WechatCallbackError;
      }
    }
    throw refusal as WechatCallbackError;
  }
}

function anotherReceiver(receiverId: string, receivers: Receivers): WechatCallbackError {
  const hint = receivers.hintFor?.(receiverId);
  const expected = receivers.expected();
  const detail = {
    en: `The message is encrypted for ${nameOf(receiverId)}, but this account is ${expected}`,
    zh: `消息是为 ${nameOf(receiverId)} 加密的，而这个账号是 ${expected}`,
  };
  return new WechatCallbackError('receiver', detail, hint === undefined ? {} : { hint });
}
