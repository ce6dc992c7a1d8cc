import { localized } from '../language/language.js';
import { type PayloadObject, textOf } from '../protocol/payload.js';
import type { IssuedToken } from './token-source.js';

/**
 * Reads a token or ticket from the answer of its endpoint.
 *
 * @param name - what the token is called there
 * @throws Error when it is not there
 */
export function issuedToken(answer: PayloadObject, name: string): IssuedToken {
  const value = textOf(answer, name);
  const expiresIn = Number(answer['expires_in']);
  if (value === undefined || value === '' || !(expiresIn > 0)) {
    throw new Error(
      localized({
        en: `WeChat answered without ${name} or expires_in. Check that the baseUrl is that of the API.`,
        zh: `微信的应答中没有 ${name} 或 expires_in。请检查 baseUrl 是否指向微信的 API。`,
      }),
    );
  }
  return { value, expiresIn };
}
