import type { Texts } from '../../../language/language.js';
import type { CallbackRequest, CallbackResponse } from '../../../model/callback.js';
import type { Outcome } from '../../../model/outcome.js';
import type { WechatEndpoint } from '../../../model/wechat-account.js';
import { WechatCallbackError } from '../../../protocol/callback-error.js';
import { digestOf } from '../../../protocol/digest.js';
import { textOf } from '../../../protocol/payload.js';
import { onlyReceiver, type Receivers } from '../../../protocol/receivers.js';
import { DEADLINE_MS, IDEMPOTENCY_WINDOW_S } from '../../message-push/message-push.endpoint.js';
import { answerOfRefusal, plainAnswer, SUCCESS } from '../../message-push/plain-answer.js';
import { addressOf } from '../../message-push/reply-writer.js';
import { appEventTypeOf } from '../event-type.js';
import type { WecomCardUpdate, WecomReply } from './replies.js';
import { writeReply } from './reply-writer.js';
import { WecomEvent } from './wecom.event.js';
import type { OpenedWecomCallback, WecomPush } from '../wecom-push.js';

const AGENT_HINT: Texts = {
  en: 'Check that the URL in the console of that app is the one of its own account, and that agentId is the AgentId of this one.',
  zh: '请检查那个应用在后台填写的是不是它自己账号的 URL，以及 agentId 是不是这个应用的 AgentId。',
};

/** The hint for a message to a bot at the URL of an app or a suite. */
export function hintForBot(receiverId: string): Texts | undefined {
  return receiverId === ''
    ? {
        en: 'A message that names no receiver is for an AI bot, or for the suite of a person (individual: true). Check which URL the console has for it.',
        zh: '没有接收方的消息是发给智能机器人，或个人服务商的第三方应用（individual: true）的。请检查它的后台填写的 URL。',
      }
    : undefined;
}

/** The URL at which an app receives messages and events. */
export class WecomEndpoint implements WechatEndpoint<OpenedWecomCallback> {
  readonly deadline = DEADLINE_MS;
  private readonly receivers: Receivers;

  constructor(
    readonly path: string,
    private readonly corpId: string,
    private readonly push: WecomPush,
    private readonly agentId?: number,
  ) {
    this.receivers = onlyReceiver(corpId, hintForBot);
  }

  verifyRequest({ query }: Pick<CallbackRequest, 'query'>): void {
    this.push.verifyQuery(query);
  }

  handshake({ query }: Pick<CallbackRequest, 'query'>): CallbackResponse {
    return plainAnswer(this.push.verifyHandshake(query, this.receivers));
  }

  open({ query, body, receivedAt }: CallbackRequest): OpenedWecomCallback {
    const opened = this.push.open(query, body.toString('utf8'), receivedAt, this.receivers);
    this.requireOwnAgent(textOf(opened.payload, 'AgentID'));
    return {
      type: appEventTypeOf(opened.payload),
      payload: opened.payload,
      baseEventClass: WecomEvent,
      idempotency: {
        // Two apps of one corp may get the same event, each at its own path.
        key: `${this.corpId}:/${this.path}:${digestOf(opened.message)}`,
        window: IDEMPOTENCY_WINDOW_S,
        critical: false,
      },
      opened,
    };
  }

  respond(callback: OpenedWecomCallback, outcome: Outcome, now: number): CallbackResponse {
    return answerOf(callback, outcome, this.push, now);
  }

  refuse(error: WechatCallbackError): CallbackResponse | undefined {
    return answerOfRefusal(error);
  }

  /** Events that concern the whole corp have no AgentID, or 0. */
  private requireOwnAgent(given: string | undefined): void {
    if (this.agentId !== undefined && given && given !== '0' && given !== String(this.agentId)) {
      throw new WechatCallbackError(
        'receiver',
        {
          en: `The message is for the app ${given.slice(0, 64)} of the corp, but this account is the app ${this.agentId}`,
          zh: `消息是发给该企业的应用 ${given.slice(0, 64)} 的，而这个账号是应用 ${this.agentId}`,
        },
        { hint: AGENT_HINT },
      );
    }
  }
}

/** The answer to a message: the encrypted reply, or `success`. */
export function answerOf(
  { payload, opened }: OpenedWecomCallback,
  outcome: Outcome,
  push: WecomPush,
  now: number,
): CallbackResponse {
  if (!('reply' in outcome) || outcome.reply === undefined) {
    return SUCCESS;
  }
  const to = addressOf(payload, opened.format);
  const reply = writeReply(outcome.reply as WecomReply | WecomCardUpdate | string, to, now);
  return reply === undefined ? SUCCESS : push.answer(reply, opened, now);
}
