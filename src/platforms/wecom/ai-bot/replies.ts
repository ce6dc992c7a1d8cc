import type { Reply } from '../../../model/reply.js';
import { AiBotStream } from './stream.js';

/** Official JSON. */
export type AiBotJson =
  | string
  | number
  | boolean
  | null
  | readonly AiBotJson[]
  | { readonly [name: string]: AiBotJson };

/**
 * A template card in its official JSON form, names and all.
 *
 * @see https://developer.work.weixin.qq.com/document/path/101032
 */
export interface AiBotTemplateCard {
  readonly card_type:
    | 'text_notice'
    | 'news_notice'
    | 'button_interaction'
    | 'vote_interaction'
    | 'multiple_interaction'
    | (string & {});
  readonly [name: string]: AiBotJson;
}

/** A template card. */
export interface AiBotTemplateCardReply extends Reply {
  readonly type: 'template_card';
  readonly card: AiBotTemplateCard;
}

/** A template card and a text that grows. */
export interface AiBotStreamWithCardReply extends Reply {
  readonly type: 'stream_with_template_card';
  readonly stream: AiBotStream;
  readonly card: AiBotTemplateCard;
}

/** A text that welcomes a user. */
export interface AiBotTextReply extends Reply {
  readonly type: 'text';
  readonly content: string;
}

/** Replaces the card that was clicked. */
export interface AiBotCardUpdate extends Reply {
  readonly type: 'update_template_card';
  readonly card: AiBotTemplateCard;
  readonly userids?: readonly string[];
}

/** What may answer a message. */
export type AiBotReply = AiBotStream | AiBotTemplateCardReply | AiBotStreamWithCardReply;

/** What may welcome a user. */
export type AiBotWelcome = AiBotTextReply | AiBotTemplateCardReply;

/** Answers with a template card. */
export function templateCard(card: AiBotTemplateCard): AiBotTemplateCardReply {
  return { type: 'template_card', card };
}

/** Answers with a template card, and a text that grows. */
export function streamWithTemplateCard(stream: AiBotStream, card: AiBotTemplateCard): AiBotStreamWithCardReply {
  return { type: 'stream_with_template_card', stream, card };
}

/** Welcomes a user with a text. Returning the string does the same. */
export function welcome(content: string): AiBotTextReply {
  return { type: 'text', content };
}

/**
 * Answers a click with another card, whose `task_id` has to be that of the card that was clicked.
 *
 * @param userids - the members who see the new card; everybody by default
 */
export function updateCard(card: AiBotTemplateCard, userids?: readonly string[]): AiBotCardUpdate {
  return { type: 'update_template_card', card, ...(userids === undefined ? {} : { userids }) };
}
