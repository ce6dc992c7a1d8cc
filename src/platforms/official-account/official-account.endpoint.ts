import type { CallbackRequest, CallbackResponse } from '../../model/callback.js';
import type { Outcome } from '../../model/outcome.js';
import type { OpenedCallback, WechatEndpoint } from '../../model/wechat-account.js';
import type { MessagePush, OpenedMessage } from '../../protocol/message-push.js';
import { digestOf } from '../../protocol/digest.js';
import { textOf } from '../../protocol/payload.js';
import { eventTypeOf } from './event-type.js';
import type { OfficialAccountReply } from './replies.js';
import { writeReply } from './reply-writer.js';

interface OpenedOfficialAccountMessage extends OpenedCallback {
  readonly opened: OpenedMessage;
}

/** WeChat asks for an answer within 5 seconds; half a second is left for the way. */
const DEADLINE_MS = 4_500;

/** WeChat repeats a message at most three times, 5 seconds apart; the rest is for clocks and queues. */
const IDEMPOTENCY_WINDOW_S = 60;

const SUCCESS: CallbackResponse = { status: 200, contentType: 'text/plain; charset=utf-8', body: 'success' };

/** The callback URL of an Official Account. */
export class OfficialAccountEndpoint implements WechatEndpoint<OpenedOfficialAccountMessage> {
  readonly deadline = DEADLINE_MS;

  constructor(
    readonly path: string,
    private readonly appId: string,
    private readonly push: MessagePush,
  ) {}

  verifyRequest({ query }: Pick<CallbackRequest, 'query'>): void {
    this.push.verifyQuery(query);
  }

  handshake({ query }: CallbackRequest): CallbackResponse {
    return { status: 200, contentType: 'text/plain; charset=utf-8', body: this.push.verifyHandshake(query) };
  }

  open({ query, body, receivedAt }: CallbackRequest): OpenedOfficialAccountMessage {
    const opened = this.push.open(query, body.toString('utf8'), receivedAt);
    const key = `${this.appId}:${digestOf(opened.message)}`;
    return {
      type: eventTypeOf(opened.payload),
      payload: opened.payload,
      idempotency: { key, window: IDEMPOTENCY_WINDOW_S, critical: false },
      opened,
    };
  }

  /** Anything but a reply or `success` would show the user that the account is out of order. */
  respond({ type, payload, opened }: OpenedOfficialAccountMessage, outcome: Outcome, now: number): CallbackResponse {
    if (!('reply' in outcome) || outcome.reply === undefined) {
      return SUCCESS;
    }
    const to = {
      toUserName: textOf(payload, 'ToUserName') ?? '',
      fromUserName: textOf(payload, 'FromUserName') ?? '',
      type,
    };
    const reply = writeReply(outcome.reply as OfficialAccountReply | string, to, now);
    return reply === undefined
      ? SUCCESS
      : { status: 200, contentType: 'text/xml; charset=utf-8', body: this.push.seal(reply, opened, now) };
  }
}
