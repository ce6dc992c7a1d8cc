import type { WechatSession } from './wechat-session.js';
import type { WechatEvent } from './wechat-event.js';

/**
 * The context of one event while it is handled: the second argument of a handler without parameter decorators, `@Ctx()`
 * in one with them, and Nest's `REQUEST` in a request-scoped provider.
 */
export interface WechatContext<E extends WechatEvent = WechatEvent> {
  readonly event: E;
  /** The name of the account that received the event. */
  readonly account: string;
  /** The id of the delivery, for logs. */
  readonly deliveryId: string;
  /** When the request arrived. */
  readonly receivedAt: Date;
  /** The number of this run: 1, or more if a failed one is tried again. */
  readonly attempt: number;
  /** When the answer has to be sent; a later reply cannot be a passive reply. */
  readonly deadline: Date;
  /** Aborts at the deadline. */
  readonly signal: AbortSignal;
  /** The match of the handler's regular expression, where it has one. */
  readonly match: RegExpExecArray | undefined;
  /** The conversation with the user who sent the event. */
  readonly session: WechatSession;
  /** Work that goes on after the answer: a shutdown waits for it, and its failure is logged. */
  waitUntil(work: Promise<unknown>): void;
}
