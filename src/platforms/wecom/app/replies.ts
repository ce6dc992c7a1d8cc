import type { Reply } from '../../../model/reply.js';

/** A text; what a handler means that returns a string. */
export interface TextReply extends Reply {
  readonly type: 'text';
  readonly content: string;
}

/** A picture. */
export interface ImageReply extends Reply {
  readonly type: 'image';
  readonly mediaId: string;
}

/** A voice clip. */
export interface VoiceReply extends Reply {
  readonly type: 'voice';
  readonly mediaId: string;
}

/** A video and its caption. */
export interface Video {
  /** The `media_id` of an uploaded video. */
  readonly mediaId: string;
  readonly title?: string;
  readonly description?: string;
}

/** A video. */
export interface VideoReply extends Reply, Video {
  readonly type: 'video';
}

/** One article of a {@link news} reply. */
export interface Article {
  readonly title: string;
  readonly description?: string;
  /** A JPG or PNG; 640 x 320 pixels for a large picture, 80 x 80 for a small one. */
  readonly picUrl?: string;
  /** The page that opens on a tap. */
  readonly url: string;
}

/** One or more articles. */
export interface NewsReply extends Reply {
  readonly type: 'news';
  readonly articles: readonly Article[];
}

/** No reply: WeCom is told `success`, and the member sees nothing. */
export interface NoReply extends Reply {
  readonly type: 'none';
}

/** Replaces the buttons of a card by a text. */
export interface UpdateButtonReply extends Reply {
  readonly type: 'update_button';
  readonly replaceName: string;
}

/** Replaces a card. */
export interface UpdateTemplateCardReply extends Reply {
  readonly type: 'update_template_card';
  readonly card: TemplateCard;
}

/** A part of a template card. Names are the official ones in lower camel case; a list is written as repeated elements. */
export interface TemplateCardPart {
  readonly [name: string]: TemplateCardValue | undefined;
}

/** What a part of a template card may hold. */
export type TemplateCardValue = string | number | boolean | TemplateCardPart | readonly TemplateCardPart[];

/**
 * The card that takes the place of the one that was clicked.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90241
 */
export interface TemplateCard extends TemplateCardPart {
  readonly cardType:
    'text_notice' | 'news_notice' | 'button_interaction' | 'vote_interaction' | 'multiple_interaction' | (string & {});
  readonly source?: { readonly iconUrl?: string; readonly desc?: string; readonly descColor?: number };
  readonly mainTitle?: { readonly title?: string; readonly desc?: string };
  readonly subTitleText?: string;
  readonly horizontalContentList?: readonly TemplateCardPart[];
  readonly jumpList?: readonly TemplateCardPart[];
  readonly cardAction?: TemplateCardPart;
  readonly buttonList?: readonly TemplateCardPart[];
  readonly selectList?: readonly TemplateCardPart[];
  /** What the button says once it was pressed. */
  readonly replaceText?: string;
}

/**
 * What may answer a message of a member, and the events that take an answer.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90241
 */
export type WecomReply = TextReply | ImageReply | VoiceReply | VideoReply | NewsReply | NoReply;

/** What may answer a click on a template card. */
export type WecomCardUpdate = UpdateButtonReply | UpdateTemplateCardReply | NoReply;

/** Answers with a text of at most 2048 bytes in UTF-8 (about 680 Chinese characters). Returning the string does the same. */
export function text(content: string): TextReply {
  return { type: 'text', content };
}

/** Answers with a picture, by the `media_id` of an uploaded picture. */
export function image(mediaId: string): ImageReply {
  return { type: 'image', mediaId };
}

/** Answers with a voice clip, by the `media_id` of an uploaded clip. */
export function voice(mediaId: string): VoiceReply {
  return { type: 'voice', mediaId };
}

/** Answers with a video, by the `media_id` of an uploaded video. */
export function video(video: Video): VideoReply {
  return { type: 'video', ...video };
}

/** Answers with one to eight articles. */
export function news(articles: readonly Article[]): NewsReply {
  return { type: 'news', articles };
}

/** Answers with nothing: WeCom is told `success`. A handler that returns nothing does the same. */
export function none(): NoReply {
  return { type: 'none' };
}

/**
 * Answers a click on a card: its buttons make room for a text, for the member who clicked alone.
 *
 * ```ts
 * @OnTemplateCardClick('approve')
 * approve(event: TemplateCardEvent) {
 *   return updateButton('Approved');
 * }
 * ```
 */
export function updateButton(replaceName: string): UpdateButtonReply {
  return { type: 'update_button', replaceName };
}

/** Answers a click on a card with another card, for the member who clicked alone. */
export function updateTemplateCard(card: TemplateCard): UpdateTemplateCardReply {
  return { type: 'update_template_card', card };
}
