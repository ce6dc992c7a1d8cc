import type { PayloadObject } from '../protocol/payload.js';
import type { ReceivedArticle, ReceivedReply } from './received-reply.js';

type Json = Readonly<Record<string, unknown>>;

type MessageReader = (content: Json) => ReceivedReply;

const media =
  (type: 'image' | 'voice'): MessageReader =>
  (content) => ({ type, mediaId: textOf(content, 'media_id') });

/** By `msgtype`. */
const readers: Readonly<Record<string, MessageReader>> = {
  text: (content) => ({ type: 'text', content: textOf(content, 'content') }),
  markdown: (content) => ({ type: 'text', content: textOf(content, 'content') }),
  image: media('image'),
  voice: media('voice'),
  video: (content) => ({
    type: 'video',
    mediaId: textOf(content, 'media_id'),
    ...given(content, { title: 'title', description: 'description' }),
  }),
  music: (content) => ({
    type: 'music',
    thumbMediaId: textOf(content, 'thumb_media_id'),
    ...given(content, { title: 'title', description: 'description', musicUrl: 'musicurl', hqMusicUrl: 'hqmusicurl' }),
  }),
  news: (content) => ({ type: 'news', articles: listOf(content, 'articles').map(articleOf) }),
  textcard: (content) => ({ type: 'news', articles: [articleOf(content)] }),
  link: (content) => ({ type: 'news', articles: [articleOf(content)] }),
  msgmenu: (content) => ({ type: 'text', content: menuTextOf(content) }),
  template_card: (content) => ({ type: 'template_card', card: content as PayloadObject }),
};

/** What the user gets of a message that the application sent through the API, in the shape of a reply. */
export function sentMessageOf(message: Json): ReceivedReply {
  const type = textOf(message, 'msgtype');
  const content = message[type];
  const read = Object.hasOwn(readers, type) ? readers[type] : undefined;
  return read === undefined || typeof content !== 'object' || content === null
    ? { type: 'fields', fields: message as PayloadObject }
    : read(content as Json);
}

/** Who gets a message: one openid, or the userids of several members. */
export function receiversOf(message: unknown): readonly string[] {
  return typeof message === 'object' && message !== null ? textOf(message as Json, 'touser').split('|') : [];
}

function articleOf(article: Json): ReceivedArticle {
  return {
    title: textOf(article, 'title'),
    url: textOf(article, 'url'),
    ...given(article, {
      description: 'description',
      picUrl: article['thumb_url'] === undefined ? 'picurl' : 'thumb_url',
    }),
  };
}

/** A question and its answers, as the links that WeChat makes of them. */
function menuTextOf(content: Json): string {
  const answers = listOf(content, 'list').map((answer) => {
    const [id, words] = [textOf(answer, 'id'), textOf(answer, 'content')];
    const query = new URLSearchParams({ msgmenucontent: words, msgmenuid: id });
    return `<a href="weixin://bizmsgmenu?${String(query).replaceAll('+', '%20')}">${words}</a>`;
  });
  const lines = [textOf(content, 'head_content'), ...answers, textOf(content, 'tail_content')];
  return lines.filter((line) => line !== '').join('\n');
}

function given<Name extends string>(
  content: Json,
  names: Readonly<Record<Name, string>>,
): Partial<Record<Name, string>> {
  const entries = Object.entries<string>(names).map(([name, official]) => [name, textOf(content, official)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== '')) as Partial<Record<Name, string>>;
}

function textOf(content: Json, name: string): string {
  const value = content[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function listOf(content: Json, name: string): readonly Json[] {
  const value = content[name];
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}
