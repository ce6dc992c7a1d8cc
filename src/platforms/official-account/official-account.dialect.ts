import type { JoinTimes } from '../../model/wechat-account.js';
import { byContent, type MessagePushDialect, SUCCESS } from '../message-push/message-push.endpoint.js';
import { addressOf } from '../message-push/reply-writer.js';
import { eventTypeOf } from './event-type.js';
import type { OfficialAccountReply } from './replies.js';
import { writeReply } from './reply-writer.js';

/** A user waits for the reply to a message or a menu click. */
const JOINABLE = /^official-account\.(?:message\.|event\.CLICK$)/;
/** WeChat hangs up after 5 seconds and repeats at once, twice: the last delivery has to be answered before second 15. */
const JOIN_TIMES: JoinTimes = { hold: 5_500, limit: 14_000 };

/** How the messages of Official Accounts are read and answered. */
export const officialAccountDialect: MessagePushDialect = {
  read(message, id) {
    const type = eventTypeOf(message.payload);
    return {
      type,
      idempotency: byContent(message, id),
      join: JOINABLE.test(type) ? JOIN_TIMES : undefined,
    };
  },

  /** WeChat shows the user an error for any other answer than a reply or `success`. */
  answer({ type, payload, format }, outcome, now) {
    if (!('reply' in outcome) || outcome.reply === undefined) {
      return SUCCESS;
    }
    const to = Object.assign(addressOf(payload, format), { type });
    const body = writeReply(outcome.reply as OfficialAccountReply | string, to, now);
    return body === undefined ? SUCCESS : { body, sealed: true };
  },
};
