import { givenText } from './given-text.js';
import type { TokenKeeper } from './token-keeper.js';
import type { TokenSource } from './token-source.js';

/** Gives the token of an account, whoever keeps it. */
export interface TokenProvider {
  get(): Promise<string>;
  /**
   * The token that takes the place of one that the platform refused.
   *
   * @returns the same one when there is no other
   */
  replace(rejected: string): Promise<string>;
}

/** A token that the library keeps. */
export function keptToken(keeper: TokenKeeper, source: TokenSource): TokenProvider {
  return {
    get: () => keeper.get(source),
    replace: (rejected) => keeper.replace(source, rejected),
  };
}

const FUNCTION = { en: 'accessToken', zh: 'accessToken ' };

/** A token that the application keeps, or another service: a function that gives the one of the moment. */
export function givenToken(accessToken: () => string | Promise<string>): TokenProvider {
  const get = async (): Promise<string> => givenText(await accessToken(), FUNCTION);
  return { get, replace: get };
}
