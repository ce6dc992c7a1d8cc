import { Logger } from '@nestjs/common';
import type { OfficialAccountEvent } from '../../platforms/official-account/official-account.event.js';
import type { OfficialAccountReply } from '../../platforms/official-account/replies.js';
import { WechatApiError } from '../wechat-api.error.js';
import { toCustomerServiceMessage } from './customer-service-message.js';
import { windowReason } from './message-window.js';
import type { OfficialAccountClient } from './official-account-client.js';

/** The window of the user is over, or its quota is used up. */
const WINDOW_CODES = new Set([45015, 45047]);

const logger = new Logger('WechatClientModule');

/**
 * Sends a late reply as a customer service message.
 *
 * @param age - of the event, in milliseconds
 * @throws Error that says by what the user did why it cannot be sent any more
 */
export async function sendOfficialAccountLateReply(
  client: OfficialAccountClient,
  reply: OfficialAccountReply | string,
  event: OfficialAccountEvent,
  age: number,
): Promise<void> {
  const message = toCustomerServiceMessage(reply, event);
  if (message === undefined) {
    return;
  }
  if (typeof reply === 'object' && reply.type === 'news' && reply.articles.length > 1) {
    logger.warn(`The late reply to ${event.type} has ${reply.articles.length} articles; only the first is sent.`);
  }
  try {
    await client.customerService.send(message);
  } catch (error) {
    if (error instanceof WechatApiError && WINDOW_CODES.has(error.errcode)) {
      throw new Error(`${windowReason(event.type, age)} ${error.message}`, { cause: error });
    }
    throw error;
  }
}
