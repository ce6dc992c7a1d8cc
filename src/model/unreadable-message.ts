/** A genuine message that could not be read: it was signed and decrypted, and no handler will see it. */
export interface UnreadableMessage {
  /** The name of the account. */
  readonly account: string;
  /** The decrypted text. It has personal data: keep it no longer than you need to. */
  readonly text: string;
  /** What is wrong with its form. */
  readonly detail: string;
}
