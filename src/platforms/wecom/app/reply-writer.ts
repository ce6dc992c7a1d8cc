import type { PayloadFormat } from '../../../protocol/payload.js';
import { writeXml, type XmlElement, type XmlValue } from '../../../protocol/xml-writer.js';
import { describe, refusal, required, string, webUrl } from '../../message-push/reply-values.js';
import type { Article, TemplateCardValue, WecomCardUpdate, WecomReply } from './replies.js';

type AnyReply = WecomReply | WecomCardUpdate;

/** The event that is answered. */
export interface Replied {
  readonly toUserName: string;
  readonly fromUserName: string;
  readonly format: PayloadFormat;
}

const TEXT_BYTES = 2048;
const ARTICLES = 8;
const CARD_LEVELS = 8;
const MEDIA_ID = 'Upload the file first and pass the media_id that WeCom returned';

/**
 * Writes the passive reply, before encryption; `undefined` when nothing is to be sent. A reply that WeCom would not
 * deliver, or would cut short, is refused here.
 *
 * @param now - the clock, in milliseconds
 * @throws WechatCallbackError of reason `reply`
 */
export function writeReply(reply: AnyReply | string, to: Replied, now: number): string | undefined {
  const typed: AnyReply = typeof reply === 'string' ? { type: 'text', content: reply } : reply;
  const type: unknown = (typed as AnyReply | null | undefined)?.type;
  if (typeof type !== 'string' || !Object.hasOwn(contents, type)) {
    throw refusal(
      `${describe(reply)} is not a reply of a WeCom app. Return a string, or what text(), image(), voice(), video(), ` +
        'news(), updateButton(), updateTemplateCard() or none() of nestjs-wechat/wecom made',
    );
  }
  const content = contents[typed.type](typed as never);
  if (content === undefined) {
    return undefined;
  }
  const elements: readonly XmlElement[] = [
    ['ToUserName', to.fromUserName],
    ['FromUserName', to.toUserName],
    ['CreateTime', Math.floor(now / 1000)],
    ['MsgType', typed.type],
    ...content,
  ];
  return to.format === 'json' ? JSON.stringify(jsonOf(elements)) : writeXml(elements);
}

type ReplyOf<Type> = Extract<AnyReply, { readonly type: Type }>;

/** What follows `MsgType`, by the type of the reply; `undefined` where nothing is sent. */
const contents: {
  readonly [Type in AnyReply['type']]: (reply: ReplyOf<Type>) => readonly XmlElement[] | undefined;
} = {
  text: ({ content }) => [['Content', textContent(content)]],
  image: ({ mediaId }) => [['Image', [['MediaId', required(mediaId, "The image's mediaId", MEDIA_ID)]]]],
  voice: ({ mediaId }) => [['Voice', [['MediaId', required(mediaId, "The voice's mediaId", MEDIA_ID)]]]],
  video: ({ mediaId, title, description }) => [
    [
      'Video',
      [
        ['MediaId', required(mediaId, "The video's mediaId", MEDIA_ID)],
        ...(title === undefined ? [] : [['Title', string(title, "The video's title")] as const]),
        ...(description === undefined
          ? []
          : [['Description', string(description, "The video's description")] as const]),
      ],
    ],
  ],
  news: ({ articles }) => {
    checkArticles(articles);
    return [
      ['ArticleCount', articles.length],
      ['Articles', articles.map((article, index): XmlElement => ['item', articleElements(article, index)])],
    ];
  },
  update_button: ({ replaceName }) => [
    ['Button', [['ReplaceName', required(replaceName, 'The text of updateButton()', 'Say what was done')]]],
  ],
  update_template_card: ({ card }) => {
    if (typeof card !== 'object' || card === null) {
      throw refusal(`The card is ${describe(card)}. A card is an object with a cardType`);
    }
    required(card.cardType, "The card's cardType", 'Give it the type of the card, such as "text_notice"');
    return [['TemplateCard', partElements(card, 'The card', 1)]];
  },
  none: () => undefined,
};

function textContent(content: unknown): string {
  const checked = required(content, 'The text', 'To send nothing, return none() or nothing at all');
  const bytes = Buffer.byteLength(checked);
  if (bytes > TEXT_BYTES) {
    throw refusal(
      `The text has ${bytes} bytes in UTF-8, and WeCom cuts it at ${TEXT_BYTES}. Shorten it, or send two messages`,
    );
  }
  return checked;
}

function checkArticles(articles: unknown): asserts articles is readonly unknown[] {
  if (!Array.isArray(articles) || articles.length === 0 || articles.length > ARTICLES) {
    const what = Array.isArray(articles) ? `${articles.length} articles` : describe(articles);
    throw refusal(`news() was given ${what}, and it takes an array of 1 to ${ARTICLES} articles`);
  }
}

function articleElements(article: Article, index: number): readonly XmlElement[] {
  const which = `Article ${index + 1}`;
  if (typeof article !== 'object' || article === null) {
    throw refusal(`${which} is ${describe(article)}. An article is an object with a title and a url`);
  }
  const { title, description, picUrl, url } = article;
  return [
    ['Title', required(title, `${which}'s title`, 'Give it one')],
    ['Description', description === undefined ? '' : string(description, `${which}'s description`)],
    ['Url', webUrl(url, `${which}'s url`)],
    ['PicUrl', picUrl === undefined ? '' : webUrl(picUrl, `${which}'s picUrl`)],
  ];
}

/** Lists of a card have no element around them: each of their parts is an element of the list's name. */
function partElements(part: object, what: string, level: number): XmlElement[] {
  if (level > CARD_LEVELS) {
    throw refusal(`${what} is more than ${CARD_LEVELS} levels deep`);
  }
  return Object.entries(part as Record<string, TemplateCardValue | undefined>).flatMap(([property, value]) => {
    const name = property.charAt(0).toUpperCase() + property.slice(1);
    const where = `${what}.${property}`;
    const values = Array.isArray(value) ? (value as readonly TemplateCardValue[]) : value === undefined ? [] : [value];
    return values.map((each): XmlElement => [name, valueOf(each, where, level)]);
  });
}

function valueOf(value: TemplateCardValue, where: string, level: number): XmlValue {
  switch (typeof value) {
    case 'number':
      return value;
    case 'boolean':
      return String(value);
    case 'object':
      return partElements(value, where, level + 1);
    default:
      return string(value, where);
  }
}

/** The same reply for an app that receives JSON: repeated elements are a list. */
function jsonOf(elements: readonly XmlElement[]): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const [name, value] of elements) {
    const read = typeof value === 'object' ? jsonOf(value) : value;
    const before = object[name];
    object[name] =
      before === undefined ? read : Array.isArray(before) ? [...(before as unknown[]), read] : [before, read];
  }
  return object;
}
