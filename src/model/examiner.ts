import type { CallbackErrorReason } from '../protocol/callback-error.js';
import type { CallbackQuery } from '../protocol/signed-query.js';
import type { ConfiguredValues } from './configured-values.js';
import type { Finding } from './finding.js';

/** A request that was refused, as it came. */
export interface RefusedRequest {
  readonly reason: CallbackErrorReason;
  readonly query: CallbackQuery;
  readonly userAgent?: string | undefined;
  /** The `Encrypt` of the body; `undefined` when the body was not read, or has none. */
  readonly encrypted?: string | undefined;
  /** Whether a genuine request came with the values of the account: then a wrong signature is no fault of these. */
  readonly isAccountProven: boolean;
}

/** The account that a request was for, and what may have been taken for it. */
export interface KnownAccounts {
  readonly values: ConfiguredValues;
  /** The values that the account had before. */
  readonly former?: ConfiguredValues | undefined;
  /** The other accounts of the application, by their names. */
  readonly others: ReadonlyMap<string, ConfiguredValues>;
}

/** A reason why an account hears nothing. */
export type Silence = 'not-enabled' | 'pushes-paused';

/** Finds out what is wrong with an account, for its operator. Nothing of it may reach the sender of a request. */
export interface Examiner {
  /** @returns undefined when nothing can be told */
  explainRefusal(refused: RefusedRequest, accounts: KnownAccounts): Finding | undefined;
  explainSilence(silence: Silence): Finding;
}
