import type { PayloadFormat } from '../protocol/payload.js';
import type { SignedQueryOptions } from '../platforms/message-push/callback-signer.js';

/** A request as it goes over the wire, and what is inside. */
export interface SignedRequest {
  readonly method: 'GET' | 'POST';
  /** With the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The body as the application reads it after decryption. */
  readonly plain: string;
}

/** An answer as it came over the wire. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What can be wrong with a request that is not from WeChat, or not as WeChat made it. */
export const requestFaults = ['wrong-signature', 'tampered-body', 'clock-skew', 'downgrade'] as const;

/**
 * - `wrong-signature`: signed with another token or key
 * - `tampered-body`: changed after it was signed
 * - `clock-skew`: genuine, and an hour old
 * - `downgrade`: in plaintext, for an account that takes only encrypted messages
 */
export type RequestFault = (typeof requestFaults)[number];

/** What may be chosen of a request. */
export interface SigningOptions extends SignedQueryOptions {
  /** Default: the account's. */
  readonly format?: PayloadFormat | undefined;
  readonly fault?: RequestFault | undefined;
  /** The bytes of the message, instead of those that are written from its fields. */
  readonly text?: string | undefined;
  /** Whose message it is: WeChat puts it in the query. */
  readonly openid?: string | undefined;
}
