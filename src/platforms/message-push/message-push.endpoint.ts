import type { CallbackRequest, CallbackResponse } from '../../model/callback.js';
import type { Outcome } from '../../model/outcome.js';
import type { OpenedCallback, WechatEndpoint } from '../../model/wechat-account.js';
import type { WechatCallbackError } from '../../protocol/callback-error.js';
import { digestOf } from '../../protocol/digest.js';
import type { CallbackQuery, MessagePush, OpenedMessage, VerifiedQuery } from '../../protocol/message-push.js';
import type { PayloadFormat } from '../../protocol/payload.js';
import { contentTypeOf } from './content-type.js';
import { refuseWecom, requireSigned } from './foreign-request.js';
import { answerOfRefusal, plainAnswer, TEXT_TYPE } from './plain-answer.js';

/** What a platform knows of a message besides its payload. */
export type MessageFacts = Omit<OpenedCallback, 'payload'>;

/** What a platform answers: text, in the format of the message. */
export interface MessageAnswer {
  readonly body: string;
  /** Whether the answer is encrypted as the message was. Only `success` and a few acknowledgements are not. */
  readonly sealed: boolean;
  /** Whether the answer asks WeChat to send the message again. Default: false. */
  readonly asksForRetry?: boolean;
}

/** An event that is to be answered. */
export interface AnsweredEvent extends MessageFacts {
  readonly payload: OpenedMessage['payload'];
  readonly format: PayloadFormat;
}

/** What differs between the platforms with message push: the names of their events, and their answers. */
export interface MessagePushDialect {
  /**
   * The type of a message and how it is delivered.
   *
   * @param id - the id that the idempotency key begins with
   * @throws WechatCallbackError when the message is not genuine
   */
  read(message: OpenedMessage, id: string): MessageFacts;
  /** @throws WechatCallbackError of reason `reply` for a reply that is not valid */
  answer(event: AnsweredEvent, outcome: Outcome, now: number): MessageAnswer;
}

/** A message that was opened, and what it takes to answer it. */
export interface OpenedPush extends OpenedCallback, AnsweredEvent {
  readonly message: OpenedMessage;
}

/** Milliseconds. WeChat waits 5 seconds for an answer; half a second of them is for the network. */
export const DEADLINE_MS = 4_500;

/** Seconds. WeChat repeats a message at most three times, 5 seconds apart; the rest allows for clocks and queues. */
export const IDEMPOTENCY_WINDOW_S = 60;

/** Accepted, and nothing to reply. */
export const SUCCESS: MessageAnswer = { body: 'success', sealed: false };

/** Recognises a repeated message by its content: the same text is the same message. */
export function byContent({ message }: OpenedMessage, id: string): NonNullable<MessageFacts['idempotency']> {
  return { key: `${id}:${digestOf(message)}`, window: IDEMPOTENCY_WINDOW_S, critical: false };
}

/** A callback URL with message push. */
export class MessagePushEndpoint implements WechatEndpoint<OpenedPush> {
  readonly deadline = DEADLINE_MS;

  constructor(
    readonly path: string,
    private readonly appId: string,
    private readonly push: MessagePush,
    private readonly dialect: MessagePushDialect,
  ) {}

  verifyRequest(request: Pick<CallbackRequest, 'query' | 'headers'>): VerifiedQuery {
    requireSigned(request);
    return this.push.verifyQuery(request.query);
  }

  handshake({ query }: Pick<CallbackRequest, 'query'>): CallbackResponse {
    refuseWecom(query);
    return plainAnswer(this.push.verifyHandshake(query));
  }

  open({ query, body, receivedAt }: CallbackRequest, verified?: VerifiedQuery): OpenedPush | CallbackResponse {
    const message = this.push.open(query, body.toString('utf8'), receivedAt, verified);
    return this.openedOf(message, message.encrypted ? undefined : this.unsignedBody(query, message));
  }

  /** Opens a message that is genuine because of the way that it came. */
  protected openTrusted(body: Buffer): OpenedPush {
    return this.openedOf(this.push.readTrusted(body.toString('utf8')), undefined);
  }

  private openedOf(message: OpenedMessage, unsignedBody: OpenedCallback['unsignedBody']): OpenedPush {
    // Written out: spreading objects of many shapes is slow, and this is done for every message.
    const { type, idempotency, join, deadline, baseEventClass, appId } = this.dialect.read(message, this.appId);
    return {
      type,
      idempotency,
      join,
      deadline,
      baseEventClass,
      appId,
      payload: message.payload,
      format: message.format,
      credentials: message,
      unsignedBody,
      message,
    };
  }

  refuse(error: WechatCallbackError): CallbackResponse | undefined {
    return answerOfRefusal(error);
  }

  /** `signature` does not cover the body: whoever has seen one could send another body with it. */
  private unsignedBody({ signature }: CallbackQuery, { message }: OpenedMessage): OpenedCallback['unsignedBody'] {
    const window = this.push.signatureReuseWindow;
    return window === undefined
      ? undefined
      : { signed: `${this.appId}:signature:${signature}`, body: digestOf(message), window };
  }

  respond(opened: OpenedPush, outcome: Outcome, now: number): CallbackResponse {
    return responseOf(this.dialect.answer(opened, outcome, now), opened.message, this.push, now);
  }
}

/** The response for an answer: encrypted where it has to be, and with its content type. */
export function responseOf(
  answer: MessageAnswer,
  message: OpenedMessage,
  push: MessagePush,
  now: number,
): CallbackResponse {
  return {
    status: 200,
    contentType: typeOf(answer, message),
    body: answer.sealed ? push.seal(answer.body, message, now) : answer.body,
    asksForRetry: answer.asksForRetry === true,
  };
}

function typeOf({ body, sealed }: MessageAnswer, { format, envelope }: OpenedMessage): string {
  if (body === SUCCESS.body || body === '') {
    return TEXT_TYPE;
  }
  return contentTypeOf((sealed ? envelope?.format : undefined) ?? format);
}
