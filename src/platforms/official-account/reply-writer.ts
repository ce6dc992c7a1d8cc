import type { Texts } from '../../language/language.js';
import type { Article } from '../message-push/replies.js';
import {
  mediaContents,
  newsContent,
  optional,
  type ReplyAddress,
  type ReplyGrammar,
  textContent,
  transferContent,
  uploaded,
  writeReplyOf,
} from '../message-push/reply-writer.js';
import { propertyOf, refusal, replyName, webUrl } from '../message-push/reply-values.js';
import type { OfficialAccountReply } from './replies.js';

/** The event that is answered. */
export interface Replied extends ReplyAddress {
  readonly type: string;
}

const ARTICLES = 8;
const WECHAT = { en: 'WeChat', zh: '微信' };
const MUSIC = { en: 'The music', zh: '音乐' };

/** To these a reply has room for one article; WeChat silently drops the others. */
const SINGLE_ARTICLE_TYPES: ReadonlySet<string> = new Set(
  ['text', 'image', 'voice', 'video', 'news', 'location'].map((msgType) => `official-account.message.${msgType}`),
);

/** Writes a reply to an Official Account's event: see {@link writeReplyOf}. */
export function writeReply(reply: OfficialAccountReply | string, to: Replied, now: number): string | undefined {
  return writeReplyOf(grammar, reply, to, now);
}

const grammar: ReplyGrammar<OfficialAccountReply, Replied> = {
  contents: {
    ...mediaContents(WECHAT),
    text: ({ content }) => ({ Content: textContent(content, tooLong) }),
    music: ({ title, description, musicUrl, hqMusicUrl, thumbMediaId }) => ({
      Music: {
        ...optional('Title', title, propertyOf(MUSIC, 'title')),
        ...optional('Description', description, propertyOf(MUSIC, 'description')),
        ...optional('MusicUrl', musicUrl, propertyOf(MUSIC, 'musicUrl'), webUrl),
        ...optional('HQMusicUrl', hqMusicUrl, propertyOf(MUSIC, 'hqMusicUrl'), webUrl),
        ThumbMediaId: uploaded(thumbMediaId, propertyOf(MUSIC, 'thumbMediaId'), WECHAT),
      },
    }),
    news({ articles }, to) {
      checkArticleCount(articles, to);
      return newsContent(articles);
    },
    transfer_customer_service: transferContent,
  },
  expected: {
    en:
      'a reply. Return a string, or what text(), image(), voice(), video(), music(), news(), ' +
      'transferToCustomerService() or none() made',
    zh:
      '回复。请返回字符串，或 text()、image()、voice()、video()、music()、news()、' +
      'transferToCustomerService()、none() 生成的回复',
  },
};

/**
 * The official page on passive replies states no number for Official Accounts; 2048 bytes is what WeCom documents and
 * what is relied on in practice here. Longer texts are truncated or not delivered at all.
 */
function tooLong(bytes: number, limit: number): Texts {
  return {
    en:
      `The text has ${bytes} bytes in UTF-8 and the limit is ${limit} (official for WeCom, practice for Official ` +
      'Accounts). Shorten it, link to a page with news(), or send the rest through the customer service API',
    zh:
      `文本的 UTF-8 长度为 ${bytes} 字节，上限是 ${limit}（企业微信的官方上限，公众号的实际上限）。` +
      '请缩短，或用 news() 链接到网页，或通过客服接口发送其余部分',
  };
}

function checkArticleCount(articles: unknown, to: Replied): asserts articles is readonly Article[] {
  if (!Array.isArray(articles)) {
    const { en, zh } = replyName(articles);
    throw refusal({
      en: `The articles are ${en}. Pass news() an array of articles`,
      zh: `传给 news() 的是${zh}，应为图文数组`,
    });
  }
  if (articles.length === 0) {
    throw refusal({
      en: 'There are no articles, and news() needs one at least. To send nothing, return none()',
      zh: '没有图文，而 news() 至少需要一篇。不想回复时，请返回 none()',
    });
  }
  if (articles.length > 1 && SINGLE_ARTICLE_TYPES.has(to.type)) {
    throw refusal({
      en:
        `There are ${articles.length} articles, and WeChat shows only 1 in answer to a text, image, voice, video or ` +
        'location that the user sent. Send the one that matters most',
      zh: `有 ${articles.length} 篇图文，而回复用户发来的文本、图片、语音、视频或位置时，微信只显示 1 篇。请只发最重要的一篇`,
    });
  }
  if (articles.length > ARTICLES) {
    throw refusal({
      en: `There are ${articles.length} articles and the limit is ${ARTICLES}. Leave some out`,
      zh: `有 ${articles.length} 篇图文，上限是 ${ARTICLES} 篇。请减少`,
    });
  }
}
