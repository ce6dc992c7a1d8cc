import type { Texts } from '../../../language/language.js';
import { propertyOf, refusal, replyName, required } from '../../message-push/reply-values.js';
import { TEXT } from '../../message-push/reply-writer.js';
import { CARD, CARD_TYPE, noCard } from '../card-faults.js';
import type { AiBotCardUpdate, AiBotReply, AiBotTemplateCard, AiBotWelcome } from './replies.js';
import { AiBotStream } from './stream.js';
import type { StreamState } from './stream-store.js';

type AnyReply = AiBotReply | AiBotWelcome | AiBotCardUpdate;

/** What is stored of a stream, which another process or an earlier delivery may have begun. */
type KeptStream = Pick<AiBotStream, 'id' | 'state' | 'feedbackId'>;

const ENTER_CHAT = 'wecom-aibot.event.enter_chat';
const POLL = 'wecom-aibot.message.stream';
const CARD_EVENT = 'wecom-aibot.event.template_card_event';
const FEEDBACK = 'wecom-aibot.event.feedback_event';

/** The types of replies that WeCom takes in answer to an event. All other types are messages. */
const ACCEPTED: ReadonlyMap<string, readonly string[]> = new Map([
  [ENTER_CHAT, ['text', 'template_card']],
  [POLL, ['stream']],
  [CARD_EVENT, ['update_template_card']],
  [FEEDBACK, []],
]);
const ACCEPTED_BY_MESSAGES = ['stream', 'template_card', 'stream_with_template_card'];

/**
 * The reply as an object: a string stands for a welcome, or for a stream that is finished at once.
 *
 * @throws WechatCallbackError of reason `reply` for what WeCom does not take in answer to the event
 */
export function replyOf(reply: AnyReply | string, type: string): AnyReply {
  const typed = typeof reply === 'string' ? replyOfText(reply, type) : reply;
  const given: unknown = (typed as AnyReply | null | undefined)?.type;
  const accepted = ACCEPTED.get(type) ?? ACCEPTED_BY_MESSAGES;
  if (typeof given !== 'string' || !accepted.includes(given)) {
    throw refusal(unfit(replyName(reply), type, accepted));
  }
  return typed;
}

/**
 * Writes a reply as JSON, before encryption.
 *
 * @param isFirst - whether it answers the message, not a request for the stream
 * @throws WechatCallbackError of reason `reply`
 */
export function writeAiBotReply(reply: AnyReply, isFirst: boolean): string {
  return JSON.stringify(bodyOf(reply, isFirst));
}

/** The answer to a request for a stream. */
export function writeStream(id: string, state: StreamState): string {
  return JSON.stringify({ msgtype: 'stream', stream: streamBody({ id, state }, false) });
}

function unfit(reply: Texts, type: string, accepted: readonly string[]): Texts {
  const taken = accepted.join(', ');
  return {
    en: `${reply.en} does not answer ${type}. WeCom takes ${taken || 'no reply'}`,
    zh: `${reply.zh}不能回复 ${type}。企业微信接受${taken ? ` ${taken}` : '空回复'}`.trimStart(),
  };
}

function replyOfText(content: string, type: string): AnyReply {
  if (type === ENTER_CHAT) {
    return { type: 'text', content };
  }
  const stream = new AiBotStream(
    required(content, TEXT, { en: 'To send nothing, return nothing at all', zh: '不想回复时，请不返回任何值' }),
  );
  void stream.finish();
  return stream;
}

function bodyOf(reply: AnyReply, isFirst: boolean): object {
  switch (reply.type) {
    case 'stream':
      return { msgtype: 'stream', stream: streamBody(reply, isFirst) };
    case 'text':
      return {
        msgtype: 'text',
        text: { content: required(reply.content, TEXT, { en: 'Say something', zh: '请填写内容' }) },
      };
    case 'template_card':
      return { msgtype: 'template_card', template_card: cardOf(reply.card) };
    case 'stream_with_template_card':
      return {
        msgtype: 'stream_with_template_card',
        stream: streamBody(reply.stream, isFirst),
        template_card: cardOf(reply.card),
      };
    default:
      return {
        response_type: 'update_template_card',
        ...(reply.userids === undefined ? {} : { userids: reply.userids }),
        template_card: cardOf(reply.card),
      };
  }
}

function streamBody({ id, state, feedbackId }: KeptStream, isFirst: boolean): object {
  const { content, finish, pictures } = state;
  return {
    id,
    finish,
    content,
    ...(finish && pictures?.length
      ? { msg_item: pictures.map(({ base64, md5 }) => ({ msgtype: 'image', image: { base64, md5 } })) }
      : {}),
    ...(isFirst && feedbackId !== undefined ? { feedback: { id: feedbackId } } : {}),
  };
}

function cardOf(card: AiBotTemplateCard): AiBotTemplateCard {
  if (typeof card !== 'object' || card === null) {
    throw refusal(noCard(card, 'card_type'));
  }
  required(card.card_type, propertyOf(CARD, 'card_type'), CARD_TYPE);
  return card;
}
