import type { WechatSession } from './wechat-session.js';
import type { WechatEvent } from './wechat-event.js';

/**
 * What surrounds one event while it is handled: the second argument of an undecorated handler, `@Ctx()` in a
 * decorated one, and Nest's `REQUEST` in a request-scoped provider.
 */
export interface WechatContext<E extends WechatEvent = WechatEvent> {
  readonly event: E;
  /** The name of the account that received the event. */
  readonly account: string;
  /** The id of the delivery, for logs. */
  readonly deliveryId: string;
  /** When the request arrived. */
  readonly receivedAt: Date;
  /** Which handling of the callback this is: 1, and more when a failed one is tried again. */
  readonly attempt: number;
  /** When the answer has to leave for WeChat; a reply that comes later cannot be sent as a passive reply. */
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
