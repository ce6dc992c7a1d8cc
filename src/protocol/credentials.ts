import { WechatCallbackError } from './callback-error.js';
import type { MessageCipher } from './message-cipher.js';
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
      throw new WechatCallbackError('compute-signature', 'The account has no token, or an empty one');
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
      parts.length > 2 ? 'msg_signature does not fit the message' : 'signature does not fit the query',
    );
  }

  /**
   * The first key that decrypts to a message for us. There has to be a key.
   *
   * @param isOurs - whether a receiver id is one that the message may be for
   * @throws WechatCallbackError `receiver`, `base64-decode`, `decrypt` or `buffer`
   */
  decrypt(
    encrypted: string,
    isOurs: (receiverId: string) => boolean,
  ): { message: string; receiverId: string; cipher: MessageCipher; keyIndex: number } {
    let refusal: WechatCallbackError | undefined;
    for (const [keyIndex, cipher] of this.#ciphers.entries()) {
      try {
        const { message, receiverId } = cipher.decrypt(encrypted);
        if (isOurs(receiverId)) {
          return { message, receiverId, cipher, keyIndex };
        }
        // The key was right, because the message is well-formed: this refusal says more than those of other keys.
        refusal = new WechatCallbackError('receiver', 'The message is for another receiver id');
      } catch (error) {
        refusal ??= error as WechatCallbackError;
      }
    }
    throw refusal as WechatCallbackError;
  }
}
