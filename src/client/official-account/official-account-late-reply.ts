import { Logger } from '@nestjs/common';
import { localized } from '../../language/language.js';
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
    const { length } = reply.articles;
    logger.warn(
      localized({
        en: `The late reply to ${event.type} has ${length} articles; only the first is sent.`,
        zh: `${event.type} 的超时回复有 ${length} 条图文，只发送第一条。`,
      }),
    );
  }
  try {
    await client.customerService.send(message);
  } catch (error) {
    if (error instanceof WechatApiError && WINDOW_CODES.has(error.errcode)) {
      throw new Error(`${windowReason(event, age)} ${error.message}`, { cause: error });
    }
    throw error;
  }
}
