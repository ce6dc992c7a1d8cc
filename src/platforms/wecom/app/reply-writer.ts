import type { AnswerFields, AnswerValue } from '../../../protocol/payload-writer.js';
import type { Texts } from '../../../language/language.js';
import type { Article } from '../../message-push/replies.js';
import {
  mediaContents,
  newsContent,
  type ReplyAddress,
  type ReplyGrammar,
  textContent,
  writeReplyOf,
} from '../../message-push/reply-writer.js';
import { propertyOf, refusal, replyName, required, string } from '../../message-push/reply-values.js';
import { CARD, CARD_TYPE, noCard } from '../card-faults.js';
import type { TemplateCard, TemplateCardValue, WecomCardUpdate, WecomReply } from './replies.js';

type AnyReply = WecomReply | WecomCardUpdate;

const ARTICLES = 8;
const CARD_LEVELS = 8;
const BUTTON = { en: 'The text of updateButton()', zh: 'updateButton() 的文本' };

/** Writes a reply to a WeCom app's event: see {@link writeReplyOf}. */
export function writeReply(reply: AnyReply | string, to: ReplyAddress, now: number): string | undefined {
  return writeReplyOf(grammar, reply, to, now);
}

const grammar: ReplyGrammar<AnyReply, ReplyAddress> = {
  contents: {
    ...mediaContents({ en: 'WeCom', zh: '企业微信' }),
    text: ({ content }) => ({ Content: textContent(content, tooLong) }),
    news({ articles }) {
      checkArticles(articles);
      return newsContent(articles);
    },
    update_button: ({ replaceName }) => ({
      Button: { ReplaceName: required(replaceName, BUTTON, { en: 'Say what was done', zh: '请写明已完成的操作' }) },
    }),
    update_template_card: ({ card }) => ({ TemplateCard: cardFields(card) }),
  },
  expected: {
    en:
      'a reply of a WeCom app. Return a string, or what text(), image(), voice(), video(), ' +
      'news(), updateButton(), updateTemplateCard() or none() of nestjs-wechat/wecom made',
    zh:
      '企业微信应用的回复。请返回字符串，或 nestjs-wechat/wecom 的 text()、image()、voice()、video()、' +
      'news()、updateButton()、updateTemplateCard()、none() 生成的回复',
  },
};

function tooLong(bytes: number, limit: number): Texts {
  return {
    en: `The text has ${bytes} bytes in UTF-8, and WeCom cuts it at ${limit}. Shorten it, or send two messages`,
    zh: `文本的 UTF-8 长度为 ${bytes} 字节，企业微信会截断到 ${limit}。请缩短，或分两条发送`,
  };
}

function checkArticles(articles: unknown): asserts articles is readonly Article[] {
  if (!Array.isArray(articles) || articles.length === 0 || articles.length > ARTICLES) {
    const { en, zh } = Array.isArray(articles) ? countOf(articles) : replyName(articles);
    throw refusal({
      en: `news() was given ${en}, and it takes an array of 1 to ${ARTICLES} articles`,
      zh: `传给 news() 的是${zh}，应为 1 到 ${ARTICLES} 篇图文的数组`,
    });
  }
}

function countOf({ length }: readonly unknown[]): Texts {
  return { en: `${length} articles`, zh: ` ${length} 篇图文` };
}

function cardFields(card: TemplateCard): AnswerFields {
  if (typeof card !== 'object' || card === null) {
    throw refusal(noCard(card, 'cardType'));
  }
  required(card.cardType, propertyOf(CARD, 'cardType'), CARD_TYPE);
  return partFields(card, CARD, 1);
}

/** Lists of a card have no element around them: each of their parts is an element of the list's name. */
function partFields(part: object, what: Texts, level: number): AnswerFields {
  if (level > CARD_LEVELS) {
    throw refusal({
      en: `${what.en} is more than ${CARD_LEVELS} levels deep`,
      zh: `${what.zh}超过 ${CARD_LEVELS} 层`,
    });
  }
  const properties = Object.entries(part as Record<string, TemplateCardValue | undefined>);
  return Object.fromEntries(
    properties.flatMap(([property, value]) =>
      value === undefined ? [] : [[officialName(property), valueOf(value, within(what, property), level)]],
    ),
  );
}

function within({ en, zh }: Texts, property: string): Texts {
  return { en: `${en}.${property}`, zh: `${zh}.${property}` };
}

function officialName(property: string): string {
  return property.charAt(0).toUpperCase() + property.slice(1);
}

function valueOf(value: TemplateCardValue, where: Texts, level: number): AnswerValue {
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
