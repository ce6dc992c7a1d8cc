import type { Texts } from '../../language/language.js';
import { replyName } from '../message-push/reply-values.js';

/** The card of a reply, in messages about it. */
export const CARD: Texts = { en: 'The card', zh: '卡片' };

/** What to do about a card without a type. */
export const CARD_TYPE: Texts = {
  en: 'Give it the type of the card, such as "text_notice"',
  zh: '请填写卡片类型，如 "text_notice"',
};

/** @param type - the name of the property that has the card's type */
export function noCard(card: unknown, type: string): Texts {
  const { en, zh } = replyName(card);
  return {
    en: `The card is ${en}. A card is an object with a ${type}`,
    zh: `卡片是${zh}，应为带有 ${type} 的对象`,
  };
}
