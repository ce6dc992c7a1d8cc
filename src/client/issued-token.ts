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
    throw new Error(`WeChat answered without ${name} or expires_in. Check that the baseUrl is that of the API.`);
  }
  return { value, expiresIn };
}
