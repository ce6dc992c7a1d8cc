import type { Reply } from '../../../model/reply.js';
import type { ImageReply, NewsReply, NoReply, TextReply, VideoReply, VoiceReply } from '../../message-push/replies.js';

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
    | 'text_notice'
    | 'news_notice'
    | 'button_interaction'
    | 'vote_interaction'
    | 'multiple_interaction'
    | (string & {});
  readonly source?: { readonly iconUrl?: string; readonly desc?: string; readonly descColor?: number } | undefined;
  readonly mainTitle?: { readonly title?: string; readonly desc?: string } | undefined;
  readonly subTitleText?: string | undefined;
  readonly horizontalContentList?: readonly TemplateCardPart[] | undefined;
  readonly jumpList?: readonly TemplateCardPart[] | undefined;
  readonly cardAction?: TemplateCardPart | undefined;
  readonly buttonList?: readonly TemplateCardPart[] | undefined;
  readonly selectList?: readonly TemplateCardPart[] | undefined;
  /** What the button says once it was pressed. */
  readonly replaceText?: string | undefined;
}

/**
 * What may answer a message of a member, and the events that take an answer.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90241
 */
export type WecomReply = TextReply | ImageReply | VoiceReply | VideoReply | NewsReply | NoReply;

/** What may answer a click on a template card. */
export type WecomCardUpdate = UpdateButtonReply | UpdateTemplateCardReply | NoReply;

/**
 * Answers a click on a card: a text takes the place of its buttons, only for the member who clicked.
 *
 * ```ts
 * class Handlers {@OnTemplateCardClick('approve')
 *   approve(event: TemplateCardEvent) {
 *     return updateButton('Approved');
 *   }
 * }
 * ```
 */
export function updateButton(replaceName: string): UpdateButtonReply {
  return { type: 'update_button', replaceName };
}

/** Answers a click on a card with another card, only for the member who clicked. */
export function updateTemplateCard(card: TemplateCard): UpdateTemplateCardReply {
  return { type: 'update_template_card', card };
}
