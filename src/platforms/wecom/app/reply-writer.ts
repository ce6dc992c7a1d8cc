import type { AnswerFields, AnswerValue } from '../../../protocol/payload-writer.js';
import type { Article } from '../../message-push/replies.js';
import {
  mediaContents,
  newsContent,
  type ReplyAddress,
  type ReplyGrammar,
  textContent,
  writeReplyOf,
} from '../../message-push/reply-writer.js';
import { describe, refusal, required, string } from '../../message-push/reply-values.js';
import type { TemplateCard, TemplateCardValue, WecomCardUpdate, WecomReply } from './replies.js';

type AnyReply = WecomReply | WecomCardUpdate;

const ARTICLES = 8;
const CARD_LEVELS = 8;

/** Writes a reply to a WeCom app's event: see {@link writeReplyOf}. */
export function writeReply(reply: AnyReply | string, to: ReplyAddress, now: number): string | undefined {
  return writeReplyOf(grammar, reply, to, now);
}

const grammar: ReplyGrammar<AnyReply, ReplyAddress> = {
  contents: {
    ...mediaContents('WeCom'),
    text: ({ content }) => ({ Content: textContent(content, tooLong) }),
    news({ articles }) {
      checkArticles(articles);
      return newsContent(articles);
    },
    update_button: ({ replaceName }) => ({
      Button: { ReplaceName: required(replaceName, 'The text of updateButton()', 'Say what was done') },
    }),
    update_template_card: ({ card }) => ({ TemplateCard: cardFields(card) }),
  },
  expected:
    'a reply of a WeCom app. Return a string, or what text(), image(), voice(), video(), ' +
    'news(), updateButton(), updateTemplateCard() or none() of nestjs-wechat/wecom made',
};

function tooLong(bytes: number, limit: number): string {
  return `The text has ${bytes} bytes in UTF-8, and WeCom cuts it at ${limit}. Shorten it, or send two messages`;
}

function checkArticles(articles: unknown): asserts articles is readonly Article[] {
  if (!Array.isArray(articles) || articles.length === 0 || articles.length > ARTICLES) {
    const what = Array.isArray(articles) ? `${articles.length} articles` : describe(articles);
    throw refusal(`news() was given ${what}, and it takes an array of 1 to ${ARTICLES} articles`);
  }
}

function cardFields(card: TemplateCard): AnswerFields {
  if (typeof card !== 'object' || card === null) {
    throw refusal(`The card is ${describe(card)}. A card is an object with a cardType`);
  }
  required(card.cardType, "The card's cardType", 'Give it the type of the card, such as "text_notice"');
  return partFields(card, 'The card', 1);
}

/** Lists of a card have no element around them: each of their parts is an element of the list's name. */
function partFields(part: object, what: string, level: number): AnswerFields {
  if (level > CARD_LEVELS) {
    throw refusal(`${what} is more than ${CARD_LEVELS} levels deep`);
  }
  const properties = Object.entries(part as Record<string, TemplateCardValue | undefined>);
  return Object.fromEntries(
    properties.flatMap(([property, value]) =>
      value === undefined ? [] : [[officialName(property), valueOf(value, `${what}.${property}`, level)]],
    ),
  );
}

function officialName(property: string): string {
  return property.charAt(0).toUpperCase() + property.slice(1);
}

function valueOf(value: TemplateCardValue, where: string, level: number): AnswerValue {
  if (Array.isArray(value)) {
    return (value as readonly TemplateCardValue[]).map((each) => valueOf(each, where, level));
  }
  switch (typeof value) {
    case 'number':
    case 'boolean':
      return value;
    case 'object':
      return partFields(value, where, level + 1);
    default:
      return string(value, where);
  }
}
