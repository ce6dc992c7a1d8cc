import type { Texts } from '../language/language.js';
import { type PayloadObject, type PayloadValue, textOf } from '../protocol/payload.js';

/** An article of a reply. */
export interface ReceivedArticle {
  readonly title: string;
  readonly description?: string;
  readonly picUrl?: string;
  readonly url: string;
}

/**
 * A reply as the user gets it, in the shape that a handler returned: `text('Hi')` arrives as `{ type: 'text', content:
 * 'Hi' }`. A reply without such a shape has its official names in `fields`.
 */
export type ReceivedReply =
  | { readonly type: 'text'; readonly content: string }
  | { readonly type: 'image' | 'voice'; readonly mediaId: string }
  | { readonly type: 'video'; readonly mediaId: string; readonly title?: string; readonly description?: string }
  | {
      readonly type: 'music';
      readonly thumbMediaId: string;
      readonly title?: string;
      readonly description?: string;
      readonly musicUrl?: string;
      readonly hqMusicUrl?: string;
    }
  | { readonly type: 'news'; readonly articles: readonly ReceivedArticle[] }
  | { readonly type: 'transfer_customer_service'; readonly kfAccount?: string }
  | {
      readonly type: 'stream';
      readonly id: string;
      readonly content: string;
      readonly finish: boolean;
      readonly card?: PayloadObject;
    }
  | { readonly type: 'template_card' | 'update_template_card'; readonly card: PayloadObject }
  | { readonly type: 'update_button'; readonly replaceName: string }
  | { readonly type: 'fields'; readonly fields: PayloadObject };

type ReplyReader = (payload: PayloadObject) => ReceivedReply | Texts;

/** By `MsgType`: the reply, or what is missing of it. */
const readers: Readonly<Record<string, ReplyReader>> = {
  text: (payload) => {
    const content = textOf(payload, 'Content');
    return content?.trim()
      ? { type: 'text', content }
      : { en: 'The Content of the text is empty.', zh: '文本的 Content 为空。' };
  },
  image: (payload) => mediaOf('image', objectOf(payload, 'Image')),
  voice: (payload) => mediaOf('voice', objectOf(payload, 'Voice')),
  video: (payload) => {
    const video = objectOf(payload, 'Video');
    const mediaId = textOf(video, 'MediaId');
    return mediaId
      ? { type: 'video', mediaId, ...given(video, { title: 'Title', description: 'Description' }) }
      : missing('MediaId');
  },
  music: (payload) => {
    const music = objectOf(payload, 'Music');
    const thumbMediaId = textOf(music, 'ThumbMediaId');
    const names = { title: 'Title', description: 'Description', musicUrl: 'MusicUrl', hqMusicUrl: 'HQMusicUrl' };
    return thumbMediaId ? { type: 'music', ...given(music, names), thumbMediaId } : missing('ThumbMediaId');
  },
  news: (payload) => {
    const articles = listOf(objectOf(payload, 'Articles')['item']).map(articleOf);
    const count = textOf(payload, 'ArticleCount');
    if (articles.length === 0 || String(articles.length) !== count) {
      return {
        en: `ArticleCount is ${count ?? 'missing'}, but there are ${articles.length} articles.`,
        zh: `ArticleCount 是 ${count ?? '空'}，实际有 ${articles.length} 篇图文。`,
      };
    }
    return { type: 'news', articles };
  },
  transfer_customer_service: (payload) => ({
    type: 'transfer_customer_service',
    ...given(objectOf(payload, 'TransInfo'), { kfAccount: 'KfAccount' }),
  }),
  update_button: (payload) => ({
    type: 'update_button',
    replaceName: textOf(objectOf(payload, 'Button'), 'ReplaceName') ?? '',
  }),
  update_template_card: (payload) => ({
    type: 'update_template_card',
    card: objectOf(payload, 'TemplateCard'),
  }),
};

/** Who may be written to, and by whom. */
export interface ReplyAddress {
  readonly user: string;
  readonly account: string;
}

/**
 * Reads a passive reply as WeChat does.
 *
 * @returns the reply, or what says why WeChat cannot use it
 */
export function readPassiveReply(payload: PayloadObject, { user, account }: ReplyAddress): ReceivedReply | Texts {
  const msgType = textOf(payload, 'MsgType');
  if (msgType === undefined) {
    return missing('MsgType');
  }
  if (textOf(payload, 'ToUserName') !== user) {
    return {
      en: 'The ToUserName of the reply is not the user who wrote.',
      zh: '回复的 ToUserName 不是发消息的用户。',
    };
  }
  if (textOf(payload, 'FromUserName') !== account) {
    return {
      en: 'The FromUserName of the reply is not the account that the user wrote to (gh_..., not the AppID).',
      zh: '回复的 FromUserName 不是收到消息的账号（应为 gh_ 开头的原始 ID，不是 AppID）。',
    };
  }
  const reader = Object.hasOwn(readers, msgType) ? readers[msgType] : undefined;
  return reader?.(payload) ?? unknownType(msgType);
}

/** Reads the reply of an AI bot: JSON with lower-case names. */
export function readAiBotReply(payload: PayloadObject): ReceivedReply | Texts {
  switch (textOf(payload, 'msgtype')) {
    case 'text':
      return { type: 'text', content: textOf(objectOf(payload, 'text'), 'content') ?? '' };
    case 'stream':
      return streamOf(objectOf(payload, 'stream'));
    case 'stream_with_template_card':
      return { ...streamOf(objectOf(payload, 'stream')), card: objectOf(payload, 'template_card') };
    case 'template_card':
      return { type: 'template_card', card: objectOf(payload, 'template_card') };
    default:
      return textOf(payload, 'response_type') === 'update_template_card'
        ? { type: 'update_template_card', card: objectOf(payload, 'template_card') }
        : unknownType(textOf(payload, 'msgtype') ?? '');
  }
}

function missing(name: string): Texts {
  return { en: `The ${name} of the reply is missing.`, zh: `回复缺少 ${name}。` };
}

function unknownType(type: string): Texts {
  return { en: `${JSON.stringify(type)} is not a type of reply.`, zh: `${JSON.stringify(type)} 不是回复的类型。` };
}

function streamOf(stream: PayloadObject) {
  return {
    type: 'stream' as const,
    id: textOf(stream, 'id') ?? '',
    content: textOf(stream, 'content') ?? '',
    finish: textOf(stream, 'finish') === 'true',
  };
}

function mediaOf(type: 'image' | 'voice', media: PayloadObject): ReceivedReply | Texts {
  const mediaId = textOf(media, 'MediaId');
  return mediaId ? { type, mediaId } : missing('MediaId');
}

function articleOf(item: PayloadValue): ReceivedArticle {
  const article = typeof item === 'object' && item !== null ? (item as PayloadObject) : {};
  return {
    title: textOf(article, 'Title') ?? '',
    ...given(article, { description: 'Description', picUrl: 'PicUrl' }),
    url: textOf(article, 'Url') ?? '',
  };
}

/** The fields that are there and not empty, under the names of the properties. */
function given<Names extends Record<string, string>>(
  payload: PayloadObject,
  names: Names,
): { readonly [Property in keyof Names]?: string } {
  const found = Object.entries(names).flatMap(([property, name]) => {
    const value = textOf(payload, name);
    return value ? [[property, value] as const] : [];
  });
  return Object.fromEntries(found) as { readonly [Property in keyof Names]?: string };
}

function objectOf(payload: PayloadObject, name: string): PayloadObject {
  const value = payload[name];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as PayloadObject) : {};
}

function listOf(value: PayloadValue | undefined): readonly PayloadValue[] {
  return value === undefined ? [] : Array.isArray(value) ? (value as readonly PayloadValue[]) : [value];
}
