// Generated from catalogue/wecom-aibot.json by `npm run generate`. Do not edit.

import type { EventFields } from '../../../model/event-fields.js';
import { AiBotCardEvent, AiBotMessage, AiBotNotice, AiBotPoll, AiBotWelcomeEvent } from './wecom-ai-bot.event.js';
import {
  aiBotTextMessageFields,
  aiBotImageMessageFields,
  aiBotMixedMessageFields,
  aiBotVoiceMessageFields,
  aiBotFileMessageFields,
  aiBotVideoMessageFields,
  aiBotStreamMessageFields,
  aiBotTemplateCardEventFields,
  aiBotFeedbackEventFields,
} from './event-fields.generated.js';

/** An element of `msg_item`. */
export interface AiBotMixedItem {
  /** `msgtype`: `text` or `image`. */
  readonly msgtype: string;
  /** `content`: The text. */
  readonly content?: string;
  /** `url`: Where the file can be downloaded for five minutes; it is encrypted with the EncodingAESKey. */
  readonly url?: string;
  /** `aeskey`. */
  readonly aeskey?: string;
}

/** The value of `quote`. */
export interface AiBotQuote {
  /** `msgtype`: `text`, `image`, `mixed`, `voice`, `file` or `video`. */
  readonly msgtype: string;
  /** `content`: The text. */
  readonly text?: string;
  /** `url`: The picture. */
  readonly imageUrl?: string;
  /** `msg_item`: Texts and pictures. */
  readonly mixed: readonly AiBotMixedItem[];
  /** `content`: The text of the voice clip. */
  readonly voice?: string;
  /** `url`: The file. */
  readonly fileUrl?: string;
}

/** An element of `selected_items`. */
export interface AiBotTemplateCardSelectedItem {
  /** `question_key`: The key of the question. */
  readonly questionKey?: string;
  /** `option_ids`: The options that were chosen. */
  readonly optionIds: readonly string[];
}

/**
 * User sent a text to the AI bot (single chat, or @ in a group).
 *
 * Official name: 文本消息, message `text`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/100719
 */
export class AiBotTextMessage extends AiBotMessage {
  static readonly type = 'wecom-aibot.message.text';
  static override readonly fields: EventFields = aiBotTextMessageFields;

  declare readonly type: typeof AiBotTextMessage.type;

  /** `content`: The text. */
  declare readonly content: string;

  /** `quote`: The message that the user quoted. */
  declare readonly quote?: AiBotQuote;
}

/**
 * User sent a picture (single chat).
 *
 * Official name: 图片消息, message `image`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/100719
 */
export class AiBotImageMessage extends AiBotMessage {
  static readonly type = 'wecom-aibot.message.image';
  static override readonly fields: EventFields = aiBotImageMessageFields;

  declare readonly type: typeof AiBotImageMessage.type;

  /** `url`: Where the file can be downloaded for five minutes; it is encrypted with the EncodingAESKey. */
  declare readonly url: string;

  /** `aeskey`: A key of its own with which the file is encrypted, where there is one. */
  declare readonly aeskey?: string;

  /** `quote`: The message that the user quoted. */
  declare readonly quote?: AiBotQuote;
}

/**
 * User sent texts and pictures in one message.
 *
 * Official name: 图文混排消息, message `mixed`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/100719
 */
export class AiBotMixedMessage extends AiBotMessage {
  static readonly type = 'wecom-aibot.message.mixed';
  static override readonly fields: EventFields = aiBotMixedMessageFields;

  declare readonly type: typeof AiBotMixedMessage.type;

  /** `msg_item`: The texts and pictures in their order. */
  declare readonly msgItem: readonly AiBotMixedItem[];

  /** `quote`: The message that the user quoted. */
  declare readonly quote?: AiBotQuote;
}

/**
 * User sent a voice clip, which arrives as text (single chat).
 *
 * Official name: 语音消息, message `voice`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/100719
 */
export class AiBotVoiceMessage extends AiBotMessage {
  static readonly type = 'wecom-aibot.message.voice';
  static override readonly fields: EventFields = aiBotVoiceMessageFields;

  declare readonly type: typeof AiBotVoiceMessage.type;

  /** `content`: The text. */
  declare readonly content: string;

  /** `quote`: The message that the user quoted. */
  declare readonly quote?: AiBotQuote;
}

/**
 * User sent a file (single chat).
 *
 * Official name: 文件消息, message `file`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/100719
 */
export class AiBotFileMessage extends AiBotMessage {
  static readonly type = 'wecom-aibot.message.file';
  static override readonly fields: EventFields = aiBotFileMessageFields;

  declare readonly type: typeof AiBotFileMessage.type;

  /** `url`: Where the file can be downloaded for five minutes; it is encrypted with the EncodingAESKey. */
  declare readonly url: string;

  /** `aeskey`: A key of its own with which the file is encrypted, where there is one. */
  declare readonly aeskey?: string;

  /** `quote`: The message that the user quoted. */
  declare readonly quote?: AiBotQuote;
}

/**
 * User sent a video (single chat).
 *
 * Official name: 视频消息, message `video`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/100719
 */
export class AiBotVideoMessage extends AiBotMessage {
  static readonly type = 'wecom-aibot.message.video';
  static override readonly fields: EventFields = aiBotVideoMessageFields;

  declare readonly type: typeof AiBotVideoMessage.type;

  /** `url`: Where the file can be downloaded for five minutes; it is encrypted with the EncodingAESKey. */
  declare readonly url: string;

  /** `aeskey`: A key of its own with which the file is encrypted, where there is one. */
  declare readonly aeskey?: string;
}

/**
 * WeCom asks for the next part of a streaming reply (for up to 6 minutes).
 *
 * Official name: 流式消息刷新, message `stream`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/100719
 */
export class AiBotStreamMessage extends AiBotPoll {
  static readonly type = 'wecom-aibot.message.stream';
  static override readonly fields: EventFields = aiBotStreamMessageFields;

  declare readonly type: typeof AiBotStreamMessage.type;

  /** `id`: The id of the streaming reply that is asked for. */
  declare readonly streamId: string;
}

/**
 * User opened the chat with the bot for the first time on that day; answer with a welcome.
 *
 * Official name: 进入会话事件, event `enter_chat`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/101027
 */
export class AiBotEnterChatEvent extends AiBotWelcomeEvent {
  static readonly type = 'wecom-aibot.event.enter_chat';

  declare readonly type: typeof AiBotEnterChatEvent.type;
}

/**
 * User acted on a template card.
 *
 * Official name: 模板卡片事件, event `template_card_event`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/101027
 */
export class AiBotTemplateCardEvent extends AiBotCardEvent {
  static readonly type = 'wecom-aibot.event.template_card_event';
  static override readonly fields: EventFields = aiBotTemplateCardEventFields;

  declare readonly type: typeof AiBotTemplateCardEvent.type;

  /** `card_type`: The type of the card. */
  declare readonly cardType: string;

  /** `event_key`: The key of the button. */
  declare readonly eventKey: string;

  /** `task_id`: The task id of the card. */
  declare readonly taskId: string;

  /** `selected_items`: What was selected. */
  declare readonly selectedItems: readonly AiBotTemplateCardSelectedItem[];
}

/**
 * User rated a reply (1 accurate, 2 inaccurate, 3 withdrawn).
 *
 * Official name: 用户反馈事件, event `feedback_event`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/101027
 */
export class AiBotFeedbackEvent extends AiBotNotice {
  static readonly type = 'wecom-aibot.event.feedback_event';
  static override readonly fields: EventFields = aiBotFeedbackEventFields;

  declare readonly type: typeof AiBotFeedbackEvent.type;

  /** `id`: The feedback id of the rated reply. */
  declare readonly feedbackId: string;

  /** `type`: 1 accurate, 2 inaccurate, 3 withdrawn. */
  declare readonly feedbackType: number;

  /** `content`: The text. */
  declare readonly content?: string;

  /** `inaccurate_reason_list`: Why it was inaccurate. */
  declare readonly inaccurateReasonList: readonly number[];
}

/**
 * The long connection was replaced by a newer one (WebSocket only).
 *
 * Official name: 长连接断开事件, event `disconnected_event`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/101027
 */
export class AiBotDisconnectedEvent extends AiBotNotice {
  static readonly type = 'wecom-aibot.event.disconnected_event';

  declare readonly type: typeof AiBotDisconnectedEvent.type;
}

/** All classes above: the events that the library knows by name. */

export const wecomAiBotEventClasses = [
  AiBotTextMessage,
  AiBotImageMessage,
  AiBotMixedMessage,
  AiBotVoiceMessage,
  AiBotFileMessage,
  AiBotVideoMessage,
  AiBotStreamMessage,
  AiBotEnterChatEvent,
  AiBotTemplateCardEvent,
  AiBotFeedbackEvent,
  AiBotDisconnectedEvent,
] as const;
