/** The configured values of an account, to find out which one is wrong when a callback is refused. */
export interface ConfiguredValues {
  /** Whether everything is encrypted and signed with `msg_signature` alone, the handshake included. */
  readonly alwaysEncrypted: boolean;
  readonly tokens: readonly string[];
  readonly aesKeys: readonly string[];
  /** The ids that messages may be encrypted for. */
  readonly receiverIds: readonly string[];
  readonly appSecret?: string | undefined;
}
