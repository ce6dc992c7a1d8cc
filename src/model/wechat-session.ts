/** A step of a conversation, and what the application wants to remember of it. */
export interface SessionState<T> {
  readonly state: string;
  readonly data: T;
}

/**
 * The conversation with one user of one account: a small state between messages, kept in the store of the module until
 * its time to live is over. It is gone when the store is.
 */
export interface WechatSession {
  /** The state that the user is in; `undefined` outside of any conversation. */
  get<T = unknown>(): Promise<SessionState<T> | undefined>;
  /**
   * Goes to a state, from which handlers with `@InState(state)` take the user's next events.
   *
   * @param data - anything that JSON can hold
   * @param options - `ttl`: seconds until the conversation is forgotten; default: 600
   */
  enter(state: string, data?: unknown, options?: { readonly ttl?: number }): Promise<void>;
  /** Ends the conversation. */
  leave(): Promise<void>;
}
