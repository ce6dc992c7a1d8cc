import { writeXml, type XmlElement } from '../../protocol/xml-writer.js';
import { describe, refusal, required, string, webUrl } from '../message-push/reply-values.js';
import type { Article, OfficialAccountReply } from './replies.js';

/** The event that is answered. */
export interface Replied {
  readonly toUserName: string;
  readonly fromUserName: string;
  readonly type: string;
}

/**
 * The official page on passive replies states no number for Official Accounts; 2048 bytes is what WeCom documents and
 * what is relied on in practice here. Longer texts are truncated or not delivered at all.
 */
const TEXT_BYTES = 2048;

const ARTICLES = 8;

/** To these a reply has room for one article; WeChat silently drops the others. */
const SINGLE_ARTICLE_TYPES: ReadonlySet<string> = new Set(
  ['text', 'image', 'voice', 'video', 'news', 'location'].map((msgType) => `official-account.message.${msgType}`),
);

/**
 * Writes the passive reply as XML, before encryption; `undefined` when nothing is to be sent. A reply that WeChat
 * would not deliver, or not as it was meant, is refused here rather than shown to the user as a fault of the account.
 *
 * @param now - the clock, in milliseconds
 * @throws WechatCallbackError of reason `reply`
 */
export function writeReply(reply: OfficialAccountReply | string, to: Replied, now: number): string | undefined {
  const typed: OfficialAccountReply = typeof reply === 'string' ? { type: 'text', content: reply } : reply;
  const type: unknown = (typed as OfficialAccountReply | null | undefined)?.type;
  if (typeof type !== 'string' || !Object.hasOwn(contents, type)) {
    throw refusal(
      `${describe(reply)} is not a reply. Return a string, or what text(), image(), voice(), video(), music(), news(), ` +
        'transferToCustomerService() or none() made',
    );
  }
  const content = contents[typed.type](typed as never, to);
  if (content === undefined) {
    return undefined;
  }
  return writeXml([
    ['ToUserName', to.fromUserName],
    ['FromUserName', to.toUserName],
    ['CreateTime', Math.floor(now / 1000)],
    ['MsgType', typed.type],
    ...content,
  ]);
}

type ReplyOf<Type> = Extract<OfficialAccountReply, { readonly type: Type }>;

/** What follows `MsgType`, by the type of the reply; `undefined` where nothing is sent. */
const contents: {
  readonly [Type in OfficialAccountReply['type']]: (
    reply: ReplyOf<Type>,
    to: Replied,
  ) => readonly XmlElement[] | undefined;
} = {
  text: ({ content }) => [['Content', textContent(content)]],
  image: ({ mediaId }) => [['Image', [['MediaId', required(mediaId, "The image's mediaId", MEDIA_ID)]]]],
  voice: ({ mediaId }) => [['Voice', [['MediaId', required(mediaId, "The voice's mediaId", MEDIA_ID)]]]],
  video: ({ mediaId, title, description }) => [
    [
      'Video',
      [
        ['MediaId', required(mediaId, "The video's mediaId", MEDIA_ID)],
        ...optional('Title', title, "The video's title"),
        ...optional('Description', description, "The video's description"),
      ],
    ],
  ],
  music: ({ title, description, musicUrl, hqMusicUrl, thumbMediaId }) => [
    [
      'Music',
      [
        ...optional('Title', title, "The music's title"),
        ...optional('Description', description, "The music's description"),
        ...optionalUrl('MusicUrl', musicUrl, "The music's musicUrl"),
        ...optionalUrl('HQMusicUrl', hqMusicUrl, "The music's hqMusicUrl"),
        ['ThumbMediaId', required(thumbMediaId, "The music's thumbMediaId", MEDIA_ID)],
      ],
    ],
  ],
  news: ({ articles }, to) => {
    checkArticleCount(articles, to);
    return [
      ['ArticleCount', articles.length],
      ['Articles', articles.map((article, index): XmlElement => ['item', articleElements(article, index)])],
    ];
  },
  transfer_customer_service: ({ kfAccount }) =>
    kfAccount === undefined
      ? []
      : [
          [
            'TransInfo',
            [
              [
                'KfAccount',
                required(
                  kfAccount,
                  'kfAccount',
                  'Name an account (name@wechat-id), or leave it out to let any take it',
                ),
              ],
            ],
          ],
        ],
  none: () => undefined,
};

const MEDIA_ID = 'Upload the file first and pass the media_id that WeChat returned';

function textContent(content: unknown): string {
  const checked = required(content, 'The text', 'To send nothing, return none() or nothing at all');
  const bytes = Buffer.byteLength(checked);
  if (bytes > TEXT_BYTES) {
    throw refusal(
      `The text has ${bytes} bytes in UTF-8 and the limit is ${TEXT_BYTES} (official for WeCom, practice for Official ` +
        'Accounts). Shorten it, link to a page with news(), or send the rest through the customer service API',
    );
  }
  return checked;
}

function checkArticleCount(articles: unknown, to: Replied): asserts articles is readonly unknown[] {
  if (!Array.isArray(articles)) {
    throw refusal(`The articles are ${describe(articles)}. Pass news() an array of articles`);
  }
  if (articles.length === 0) {
    throw refusal('There are no articles, and news() needs one at least. To send nothing, return none()');
  }
  if (articles.length > 1 && SINGLE_ARTICLE_TYPES.has(to.type)) {
    throw refusal(
      `There are ${articles.length} articles, and WeChat shows only 1 in answer to a text, image, voice, video or ` +
        'location that the user sent. Send the one that matters most',
    );
  }
  if (articles.length > ARTICLES) {
    throw refusal(`There are ${articles.length} articles and the limit is ${ARTICLES}. Leave some out`);
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
    ['PicUrl', picUrl === undefined ? '' : webUrl(picUrl, `${which}'s picUrl`)],
    ['Url', webUrl(url, `${which}'s url`)],
  ];
}

function optional(name: string, value: unknown, what: string): readonly XmlElement[] {
  return value === undefined ? [] : [[name, string(value, what)]];
}

function optionalUrl(name: string, value: unknown, what: string): readonly XmlElement[] {
  return value === undefined ? [] : [[name, webUrl(value, what)]];
}
