import type { CallbackErrorReason } from '../protocol/callback-error.js';
import type { CallbackQuery } from '../protocol/signed-query.js';
import type { Texts } from '../language/language.js';

/** A request that was refused, as it came. */
export interface RefusedRequest {
  readonly reason: CallbackErrorReason;
  readonly method: string;
  readonly query: CallbackQuery;
  readonly userAgent?: string | undefined;
  /** The `Encrypt` of the body; `undefined` when the body was not read, or has none. */
  readonly encrypted?: string | undefined;
}

/** What an account is configured with, for finding out which of it is wrong. */
export interface ConfiguredValues {
  /** Whether everything is encrypted and signed with `msg_signature` alone, the handshake included. */
  readonly alwaysEncrypted: boolean;
  readonly tokens: readonly string[];
  readonly aesKeys: readonly string[];
  /** The ids that messages may be encrypted for. */
  readonly receiverIds: readonly string[];
  readonly appSecret?: string | undefined;
}

/** The likely reason of a refusal, without anything secret. */
export interface RefusalFinding {
  /** The id of the fault. */
  readonly id: string;
  readonly certainty: 'sure' | 'fits' | 'could be';
  readonly evidence: Texts;
  /** The fault in one line. */
  readonly name: Texts;
  readonly cure: Texts;
  /** The page of the fault, relative to the repository. */
  readonly docs: string;
}

/** Finds out why a request was refused, for the operator. Nothing of it may reach the sender. */
export interface RefusalExaminer {
  /** @returns undefined when there is nothing new to tell, or no time to look */
  examine(account: string, refused: RefusedRequest): RefusalFinding | undefined;
}
