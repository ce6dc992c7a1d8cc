import type { Outcome } from '../../model/outcome.js';
import type { OpenedMessage } from '../../protocol/message-push.js';
import { type PayloadObject, textOf } from '../../protocol/payload.js';
import { writeErrCode } from '../message-push/err-code.js';
import {
  type AnsweredEvent,
  byContent,
  type MessageAnswer,
  type MessageFacts,
  type MessagePushDialect,
  SUCCESS,
} from '../message-push/message-push.endpoint.js';

const PLATFORM = 'channels-shop';

/** The type of a payload: `channels-shop.event.<Event>`, or `channels-shop.message.<MsgType>` for a message. */
export function shopTypeOf(payload: PayloadObject): string {
  const event = textOf(payload, 'Event');
  const msgType = textOf(payload, 'MsgType');
  const name = event ? `event.${event}` : msgType ? `message.${msgType}` : 'unknown';
  return `${PLATFORM}.${name}`;
}

/** How the events of WeChat shops are read and answered. */
export class WechatShopDialect implements MessagePushDialect {
  constructor(private readonly acknowledgement: 'success' | 'ErrCode') {}

  read(message: OpenedMessage, id: string): MessageFacts {
    // A shop and a Mini Program of one AppID are two accounts.
    return { type: shopTypeOf(message.payload), idempotency: byContent(message, `${id}:shop`) };
  }

  answer({ format }: AnsweredEvent, { kind }: Outcome): MessageAnswer {
    if (this.acknowledgement === 'success') {
      return SUCCESS;
    }
    const isHandled = kind === 'handled' || kind === 'reply';
    return {
      body: writeErrCode(isHandled ? undefined : 'failed', format),
      sealed: false,
      asksForRetry: !isHandled,
    };
  }
}
