import type { Texts } from '../../language/language.js';
import type { Reply } from '../../model/reply.js';
import { type PayloadFormat, type PayloadObject, textOf } from '../../protocol/payload.js';
import { type AnswerFields, writePayload } from '../../protocol/payload-writer.js';
import type {
  Article,
  ImageReply,
  NoReply,
  TransferToCustomerServiceReply,
  VideoReply,
  VoiceReply,
} from './replies.js';
import { propertyOf, refusal, replyName, required, string, webUrl } from './reply-values.js';

/** Whom a reply goes to, and how it is written. */
export interface ReplyAddress {
  readonly toUserName: string;
  readonly fromUserName: string;
  /** Default: `xml`. */
  readonly format?: PayloadFormat;
}

/** What follows `MsgType`, by the type of the reply; `undefined` where nothing is sent. */
export type ReplyContents<R extends Reply, To = unknown> = {
  readonly [Type in R['type']]: (reply: Extract<R, { readonly type: Type }>, to: To) => AnswerFields | undefined;
};

/** The replies that a platform takes. */
export interface ReplyGrammar<R extends Reply, To extends ReplyAddress> {
  readonly contents: ReplyContents<R, To>;
  /** What is said of a value that is none of them: what it is not, and what to return instead. */
  readonly expected: Texts;
}

/** A reply to a payload goes to whom the payload came from, in its format. */
export function addressOf(payload: PayloadObject, format: PayloadFormat): Required<ReplyAddress> {
  return {
    toUserName: textOf(payload, 'ToUserName') ?? '',
    fromUserName: textOf(payload, 'FromUserName') ?? '',
    format,
  };
}

/**
 * Writes a passive reply, before encryption; `undefined` when nothing is to be sent. A string is a text. A reply that
 * WeChat would not deliver, or not as it was meant, is refused here rather than shown to the user as a fault of the
 * account.
 *
 * @param now - the clock, in milliseconds
 * @throws WechatCallbackError of reason `reply`
 */
export function writeReplyOf<R extends Reply, To extends ReplyAddress>(
  { contents, expected }: ReplyGrammar<R, To>,
  reply: R | string,
  to: To,
  now: number,
): string | undefined {
  const typed = (typeof reply === 'string' ? { type: 'text', content: reply } : reply) as R | null | undefined;
  const type: unknown = typed?.type;
  if (typeof type !== 'string' || !Object.hasOwn(contents, type)) {
    const given = replyName(reply);
    throw refusal({ en: `${given.en} is not ${expected.en}`, zh: `${given.zh}不是${expected.zh}`.trimStart() });
  }
  const content = contents[type as R['type']](typed as never, to);
  return content && writePayload(replyFields(to, type, content, now), to.format ?? 'xml');
}

/**
 * The fields of a passive reply: those that all have, and its content.
 *
 * @throws WechatCallbackError of reason `reply` when it has nobody to go to
 */
export function replyFields(to: ReplyAddress, type: string, content: AnswerFields, now: number): AnswerFields {
  if (to.fromUserName === '') {
    throw refusal({
      en: 'The message has no FromUserName, so nobody can get a reply to it. Return nothing',
      zh: '消息没有 FromUserName，回复无人可收。请不要返回任何内容',
    });
  }
  const common = {
    ToUserName: to.fromUserName,
    FromUserName: to.toUserName,
    CreateTime: Math.floor(now / 1000),
    MsgType: type,
  };
  return Object.assign(common, content);
}

const IMAGE = { en: 'The image', zh: '图片' };
const VOICE = { en: 'The voice', zh: '语音' };
const VIDEO = { en: 'The video', zh: '视频' };

/** The text of a reply, in messages about it. */
export const TEXT: Texts = { en: 'The text', zh: '文本' };

/**
 * The replies that are the same for Official Accounts and WeCom apps.
 *
 * @param service - who returned the `media_id`: WeChat or WeCom
 */
export function mediaContents(service: Texts): ReplyContents<ImageReply | VoiceReply | VideoReply | NoReply> {
  return {
    image: ({ mediaId }) => ({ Image: { MediaId: uploaded(mediaId, propertyOf(IMAGE, 'mediaId'), service) } }),
    voice: ({ mediaId }) => ({ Voice: { MediaId: uploaded(mediaId, propertyOf(VOICE, 'mediaId'), service) } }),
    video: ({ mediaId, title, description }) => ({
      Video: {
        MediaId: uploaded(mediaId, propertyOf(VIDEO, 'mediaId'), service),
        ...optional('Title', title, propertyOf(VIDEO, 'title')),
        ...optional('Description', description, propertyOf(VIDEO, 'description')),
      },
    }),
    none: () => undefined,
  };
}

/** Checks the id of an uploaded file. */
export function uploaded(mediaId: unknown, what: Texts, service: Texts): string {
  return required(mediaId, what, {
    en: `Upload the file first and pass the media_id that ${service.en} returned`,
    zh: `请先上传文件，再填入${service.zh}返回的 media_id`,
  });
}

/** A field that may be left out. */
export function optional(name: string, value: unknown, what: Texts, check = string): AnswerFields {
  return value === undefined ? {} : { [name]: check(value, what) };
}

const TEXT_BYTES = 2048;

/**
 * Checks the text of a reply.
 *
 * @param tooLong - what to say of a text with too many bytes in UTF-8
 */
export function textContent(content: unknown, tooLong: (bytes: number, limit: number) => Texts): string {
  const checked = required(content, TEXT, {
    en: 'To send nothing, return none() or nothing at all',
    zh: '不想回复时，请返回 none() 或不返回任何值',
  });
  const bytes = Buffer.byteLength(checked);
  if (bytes > TEXT_BYTES) {
    throw refusal(tooLong(bytes, TEXT_BYTES));
  }
  return checked;
}

/** The content of a reply that hands the message over to customer service. */
export function transferContent({ kfAccount }: TransferToCustomerServiceReply): AnswerFields {
  const advice = {
    en: 'Name an account (name@wechat-id), or leave it out to let any take it',
    zh: '请填写客服账号（name@wechat-id），或不填，由任意客服接入',
  };
  return kfAccount === undefined
    ? {}
    : { TransInfo: { KfAccount: required(kfAccount, { en: 'kfAccount', zh: 'kfAccount ' }, advice) } };
}

/** The content of a reply with articles, whose number the platform has checked. */
export function newsContent(articles: readonly Article[]): AnswerFields {
  return { ArticleCount: articles.length, Articles: { item: articles.map(articleFields) } };
}

function articleFields(article: Article, index: number): AnswerFields {
  const which = { en: `Article ${index + 1}`, zh: `第 ${index + 1} 篇图文` };
  if (typeof article !== 'object' || article === null) {
    const given = replyName(article);
    throw refusal({
      en: `${which.en} is ${given.en}. An article is an object with a title and a url`,
      zh: `${which.zh}是${given.zh}，应为带有 title 和 url 的对象`,
    });
  }
  const { title, description, picUrl, url } = article;
  return {
    Title: required(title, propertyOf(which, 'title'), { en: 'Give it one', zh: '请填写' }),
    Description: description === undefined ? '' : string(description, propertyOf(which, 'description')),
    PicUrl: picUrl === undefined ? '' : webUrl(picUrl, propertyOf(which, 'picUrl')),
    Url: webUrl(url, propertyOf(which, 'url')),
  };
}
