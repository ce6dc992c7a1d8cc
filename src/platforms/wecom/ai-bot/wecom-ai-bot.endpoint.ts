import type { CallbackRequest, CallbackResponse } from '../../../model/callback.js';
import type { Outcome } from '../../../model/outcome.js';
import type { WechatEndpoint } from '../../../model/wechat-account.js';
import type { WechatCallbackError } from '../../../protocol/callback-error.js';
import { digestOf } from '../../../protocol/digest.js';
import { type PayloadObject, textOf } from '../../../protocol/payload.js';
import { onlyReceiver } from '../../../protocol/receivers.js';
import { DEADLINE_MS, IDEMPOTENCY_WINDOW_S } from '../../message-push/message-push.endpoint.js';
import { answerOfRefusal, plainAnswer } from '../../message-push/plain-answer.js';
import type { AiBotCardUpdate, AiBotReply, AiBotWelcome } from './replies.js';
import { replyOf, writeAiBotReply, writeStream } from './reply-writer.js';
import { AiBotStream } from './stream.js';
import { aiBotEventTypeOf } from '../event-type.js';
import type { StreamState, StreamStore } from './stream-store.js';
import type { OpenedWecomCallback, WecomPush } from '../wecom-push.js';

/** A message to a bot, and the state of the streaming reply where WeCom asks for one. */
interface OpenedAiBotCallback extends OpenedWecomCallback {
  readonly stream: { readonly id: string; readonly state: StreamState } | undefined;
}

const POLL = 'wecom-aibot.message.stream';

/** Accepted, and nothing to reply. WeCom gets the same answer when something has failed. */
const EMPTY = plainAnswer('');

/** Messages to a bot name no receiver. */
const NOBODY = onlyReceiver('', () => ({
  en: 'Messages to an AI bot name no receiver: this one is for an app or a suite. Check which URL the console has for it.',
  zh: '发给智能机器人的消息没有接收方，而这条是发给应用的。请检查那个应用的后台填写的 URL。',
}));

/** The URL at which an AI bot receives messages. */
export class WecomAiBotEndpoint implements WechatEndpoint<OpenedAiBotCallback> {
  readonly deadline = DEADLINE_MS;

  constructor(
    readonly path: string,
    private readonly push: WecomPush,
    private readonly streams: StreamStore,
  ) {}

  verifyRequest({ query }: Pick<CallbackRequest, 'query'>): void {
    this.push.verifyQuery(query);
  }

  handshake({ query }: Pick<CallbackRequest, 'query'>): CallbackResponse {
    return plainAnswer(this.push.verifyHandshake(query, NOBODY));
  }

  async open({ query, body, receivedAt }: CallbackRequest): Promise<OpenedAiBotCallback> {
    const opened = this.push.open(query, body.toString('utf8'), receivedAt, NOBODY);
    const { payload, message } = opened;
    const type = aiBotEventTypeOf(payload);
    const bot = textOf(payload, 'aibotid') ?? '';
    const key = `${bot}:${textOf(payload, 'msgid') ?? digestOf(message)}`;
    const isPoll = type === POLL;
    return {
      type,
      payload,
      idempotency: isPoll ? undefined : { key, window: IDEMPOTENCY_WINDOW_S, critical: false },
      opened,
      stream: isPoll ? await this.streamOf(payload) : undefined,
    };
  }

  respond({ type, opened, stream }: OpenedAiBotCallback, outcome: Outcome, now: number): CallbackResponse {
    if ('reply' in outcome && outcome.reply !== undefined) {
      const reply = replyOf(outcome.reply as AiBotReply | AiBotWelcome | AiBotCardUpdate | string, type);
      const started = reply.type === 'stream_with_template_card' ? reply.stream : reply;
      if (started instanceof AiBotStream) {
        started.keepIn(this.streams);
      }
      return this.push.answer(writeAiBotReply(reply, type !== POLL), opened, now);
    }
    const isUnanswered = outcome.kind === 'unhandled' || outcome.kind === 'handled';
    return stream !== undefined && isUnanswered
      ? this.push.answer(writeStream(stream.id, stream.state), opened, now)
      : EMPTY;
  }

  refuse(error: WechatCallbackError): CallbackResponse | undefined {
    return answerOfRefusal(error);
  }

  private async streamOf(payload: PayloadObject): Promise<OpenedAiBotCallback['stream']> {
    const wanted = payload['stream'];
    const id = typeof wanted === 'object' && wanted !== null ? textOf(wanted as PayloadObject, 'id') : undefined;
    const state = id === undefined ? undefined : await this.streams.get(id);
    return id === undefined || state === undefined ? undefined : { id, state };
  }
}
