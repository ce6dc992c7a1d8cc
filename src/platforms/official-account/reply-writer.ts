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
import { describe, refusal, webUrl } from '../message-push/reply-values.js';
import type { OfficialAccountReply } from './replies.js';

/** The event that is answered. */
export interface Replied extends ReplyAddress {
  readonly type: string;
}

const ARTICLES = 8;

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
    ...mediaContents('WeChat'),
    text: ({ content }) => ({ Content: textContent(content, tooLong) }),
    music: ({ title, description, musicUrl, hqMusicUrl, thumbMediaId }) => ({
      Music: {
        ...optional('Title', title, "The music's title"),
        ...optional('Description', description, "The music's description"),
        ...optional('MusicUrl', musicUrl, "The music's musicUrl", webUrl),
        ...optional('HQMusicUrl', hqMusicUrl, "The music's hqMusicUrl", webUrl),
        ThumbMediaId: uploaded(thumbMediaId, "The music's thumbMediaId", 'WeChat'),
      },
    }),
    news({ articles }, to) {
      checkArticleCount(articles, to);
      return newsContent(articles);
    },
    transfer_customer_service: transferContent,
  },
  expected:
    'a reply. Return a string, or what text(), image(), voice(), video(), music(), news(), ' +
    'transferToCustomerService() or none() made',
};

/**
 * The official page on passive replies states no number for Official Accounts; 2048 bytes is what WeCom documents and
 * what is relied on in practice here. Longer texts are truncated or not delivered at all.
 */
function tooLong(bytes: number, limit: number): string {
  return (
    `The text has ${bytes} bytes in UTF-8 and the limit is ${limit} (official for WeCom, practice for Official ` +
    'Accounts). Shorten it, link to a page with news(), or send the rest through the customer service API'
  );
}

function checkArticleCount(articles: unknown, to: Replied): asserts articles is readonly Article[] {
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
