import type { Reply } from './reply.js';
import type { WechatEvent } from './wechat-event.js';

/**
 * Sends a reply that came too late to be the answer, as a rule through the customer service message API (客服消息).
 * Called at most once for each callback; a rejection is logged.
 */
export interface LateReplySender {
  send(reply: Reply | string, event: WechatEvent): Promise<void>;
}
