import { LocalizedError } from '../../language/localized-error.js';
import type { MessageCipher } from '../../protocol/message-cipher.js';
import type { PayloadObject } from '../../protocol/payload.js';
import { readPayload } from '../../protocol/payload-reader.js';
import { sign, signatureEquals } from '../../protocol/signature.js';

/** The envelope of a reply, and what the account opens it with. */
interface SealedReply {
  readonly cipher: MessageCipher;
  readonly token: string;
  readonly receiverId: string;
  readonly encrypt: string | undefined;
  readonly signature: string;
  readonly timestamp: string;
  readonly nonce: string;
}

/**
 * Verifies, decrypts and parses a reply.
 *
 * @throws Error when the platform would not accept it
 */
export function openSealedReply({ cipher, token, receiverId, encrypt, ...sealed }: SealedReply): PayloadObject {
  if (encrypt === undefined) {
    throw new LocalizedError({
      en: 'The reply is not encrypted, but the account takes encrypted replies alone: is the application in the same mode?',
      zh: '回复没有加密，但该账号只接受加密的回复：应用的加解密方式一致吗？',
    });
  }
  if (!signatureEquals(sealed.signature, sign(token, sealed.timestamp, sealed.nonce, encrypt))) {
    throw new LocalizedError({
      en: 'The MsgSignature of the reply does not fit: has the application the same token?',
      zh: '回复的 MsgSignature 不符：应用的 Token 一致吗？',
    });
  }
  const { message, receiverId: receiver } = cipher.decrypt(encrypt);
  if (receiver !== receiverId) {
    throw new LocalizedError({
      en: `The reply is encrypted for "${receiver}" and not for "${receiverId}": has the application the same id?`,
      zh: `回复是加密给 "${receiver}" 的，而不是 "${receiverId}"：应用的 ID 一致吗？`,
    });
  }
  return readPayload(message).payload;
}
