import type { Reply } from './reply.js';
import type { WechatEvent } from './wechat-event.js';

/** What is known of a late reply. */
export interface LateReplyContext {
  /** When a delivery of the event was first handled, in milliseconds since the epoch: windows for messages count from it. */
  readonly firstClaimedAt: number;
}

/**
 * Sends a reply that missed the deadline, usually with the customer service message API (客服消息). It is called at most
 * once for each callback; a rejection is logged.
 */
export interface LateReplySender {
  send(reply: Reply | string, event: WechatEvent, context: LateReplyContext): Promise<void>;
}
