/** A step of a conversation, and what the application wants to remember of it. */
export interface SessionState<T> {
  readonly state: string;
  readonly data: T;
}

/**
 * The conversation with one user of one account: a small state between messages. It is kept in the store of the module
 * until it expires, and is lost with the store.
 */
export interface WechatSession {
  /** The state of the user; `undefined` outside of any conversation. */
  get<T = unknown>(): Promise<SessionState<T> | undefined>;
  /**
   * Enters a state: from then on, handlers with `@InState(state)` get the user's events.
   *
   * @param data - anything that JSON can hold
   * @param options - `ttl`: seconds until the conversation is forgotten; default: 600
   */
  enter(state: string, data?: unknown, options?: { readonly ttl?: number }): Promise<void>;
  /** Ends the conversation. */
  leave(): Promise<void>;
}
