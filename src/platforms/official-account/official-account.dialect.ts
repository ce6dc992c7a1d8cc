import { textOf } from '../../protocol/payload.js';
import { byContent, type MessagePushDialect, SUCCESS } from '../message-push.endpoint.js';
import { eventTypeOf } from './event-type.js';
import type { OfficialAccountReply } from './replies.js';
import { writeReply } from './reply-writer.js';

/** What is peculiar to the messages of Official Accounts. */
export const officialAccountDialect: MessagePushDialect = {
  read(message, id) {
    return { type: eventTypeOf(message.payload), idempotency: byContent(message, id) };
  },

  /** Anything but a reply or `success` would show the user that the account is out of order. */
  answer({ type, payload }, outcome, now) {
    if (!('reply' in outcome) || outcome.reply === undefined) {
      return SUCCESS;
    }
    const to = {
      toUserName: textOf(payload, 'ToUserName') ?? '',
      fromUserName: textOf(payload, 'FromUserName') ?? '',
      type,
    };
    const body = writeReply(outcome.reply as OfficialAccountReply | string, to, now);
    return body === undefined ? SUCCESS : { body, sealed: true };
  },
};
