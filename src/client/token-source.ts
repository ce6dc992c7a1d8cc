import type { Texts } from '../language/language.js';

/** A token or ticket as the platform gave it out. */
export interface IssuedToken {
  readonly value: string;
  /** Seconds. */
  readonly expiresIn: number;
  /** What the next token is got with, where the platform gives that out with each token. */
  readonly refreshToken?: string;
}

/** A token or ticket that is kept. */
export interface KeptToken {
  readonly value: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
  readonly fetchedAt: number;
  readonly refreshToken?: string;
}

/** How a token is asked for. */
export interface TokenRequest {
  /** The token of before, even if it is over. */
  readonly before: KeptToken | undefined;
  /** Whether the platform is to kill the token of before at once. */
  readonly force: boolean;
}

/** Where a token of one account comes from. */
export interface TokenSource {
  /** What the token is for, for people: it stands in logs and errors. */
  readonly title: Texts;
  /** Milliseconds before its end at which a new token is fetched. */
  readonly early: number;
  /** Whether the platform can be forced to replace a token that it goes on giving out. */
  readonly canForce?: true;
  /** Names the token in the store: its kind, whose it is, and a digest of the secret, for another secret is another token. */
  key(): Promise<string>;
  /** @throws WechatApiError, WechatConnectionError */
  fetch(request: TokenRequest): Promise<IssuedToken>;
}

/** Milliseconds. Most tokens can be renewed ten minutes before their end; what was before lives on for five. */
export const EARLY_MS = 600_000;
