/** What an account is configured with, for finding out which of it is wrong when a callback is refused. */
export interface ConfiguredValues {
  /** Whether everything is encrypted and signed with `msg_signature` alone, the handshake included. */
  readonly alwaysEncrypted: boolean;
  readonly tokens: readonly string[];
  readonly aesKeys: readonly string[];
  /** The ids that messages may be encrypted for. */
  readonly receiverIds: readonly string[];
  readonly appSecret?: string | undefined;
}
