import type { CallbackRequest, CallbackResponse } from '../../../model/callback.js';
import type { Outcome } from '../../../model/outcome.js';
import type { WechatEndpoint } from '../../../model/wechat-account.js';
import { WechatCallbackError } from '../../../protocol/callback-error.js';
import { digestOf } from '../../../protocol/digest.js';
import type { CallbackQuery } from '../../../protocol/signed-query.js';
import { textOf } from '../../../protocol/payload.js';
import { DEADLINE_MS, IDEMPOTENCY_WINDOW_S } from '../../message-push/message-push.endpoint.js';
import { answerOfRefusal, plainAnswer, SUCCESS } from '../../message-push/plain-answer.js';
import { addressOf } from '../../message-push/reply-writer.js';
import { appEventTypeOf } from '../event-type.js';
import type { WecomCardUpdate, WecomReply } from './replies.js';
import { writeReply } from './reply-writer.js';
import { WecomEvent } from './wecom.event.js';
import type { OpenedWecomCallback, WecomPush } from '../wecom-push.js';

/** For whom the requests to a URL are encrypted. */
export interface WecomReceivers {
  /** The receiver of the GET by which WeCom verifies the URL. */
  readonly ofHandshake: string;
  /** The receiver of a message. @throws WechatCallbackError `query` */
  ofMessage(query: CallbackQuery): string;
}

/** The URL at which an app, or a suite on behalf of a corp, receives messages and events. */
export class WecomEndpoint implements WechatEndpoint<OpenedWecomCallback> {
  readonly deadline = DEADLINE_MS;

  constructor(
    readonly path: string,
    /** The beginning of idempotency keys, before the receiver's id: a suite gets the events of many corps. */
    private readonly keyPrefix: string,
    private readonly push: WecomPush,
    private readonly receivers: WecomReceivers,
    private readonly agentId?: number,
  ) {}

  verifyRequest({ query }: Pick<CallbackRequest, 'query'>): void {
    this.push.verifyQuery(query);
    this.receivers.ofMessage(query);
  }

  handshake({ query }: Pick<CallbackRequest, 'query'>): CallbackResponse {
    return plainAnswer(this.push.verifyHandshake(query, (id) => id === this.receivers.ofHandshake));
  }

  open({ query, body, receivedAt }: CallbackRequest): OpenedWecomCallback {
    const receiver = this.receivers.ofMessage(query);
    const opened = this.push.open(query, body.toString('utf8'), receivedAt, (id) => id === receiver);
    this.requireOwnAgent(textOf(opened.payload, 'AgentID'));
    return {
      type: appEventTypeOf(opened.payload),
      payload: opened.payload,
      baseEventClass: WecomEvent,
      idempotency: {
        // Two apps of one corp may get the same event, each at its own path.
        key: `${this.keyPrefix}${receiver}:/${this.path}:${digestOf(opened.message)}`,
        window: IDEMPOTENCY_WINDOW_S,
        critical: false,
      },
      opened,
    };
  }

  respond({ payload, opened }: OpenedWecomCallback, outcome: Outcome, now: number): CallbackResponse {
    if (!('reply' in outcome) || outcome.reply === undefined) {
      return SUCCESS;
    }
    const reply = writeReply(
      outcome.reply as WecomReply | WecomCardUpdate | string,
      { ...addressOf(payload), format: opened.format },
      now,
    );
    return reply === undefined ? SUCCESS : this.push.answer(reply, opened, now);
  }

  refuse(error: WechatCallbackError): CallbackResponse | undefined {
    return answerOfRefusal(error);
  }

  /** Events that concern the whole corp have no AgentID, or 0. */
  private requireOwnAgent(given: string | undefined): void {
    if (this.agentId !== undefined && given && given !== '0' && given !== String(this.agentId)) {
      throw new WechatCallbackError('receiver', 'The message is for another app of the corp: see agentId');
    }
  }
}
