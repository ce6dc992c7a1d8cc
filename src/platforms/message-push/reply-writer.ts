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
import { describe, refusal, required, string, webUrl } from './reply-values.js';

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
  readonly expected: string;
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
    throw refusal(`${describe(reply)} is not ${expected}`);
  }
  const content = contents[type as R['type']](typed as never, to);
  return content && writePayload(replyFields(to, type, content, now), to.format ?? 'xml');
}

/** The fields of a passive reply: those that all have, and its content. */
export function replyFields(to: ReplyAddress, type: string, content: AnswerFields, now: number): AnswerFields {
  const common = {
    ToUserName: to.fromUserName,
    FromUserName: to.toUserName,
    CreateTime: Math.floor(now / 1000),
    MsgType: type,
  };
  return Object.assign(common, content);
}

/**
 * The replies that are the same for Official Accounts and WeCom apps.
 *
 * @param service - who returned the `media_id`: WeChat or WeCom
 */
export function mediaContents(service: string): ReplyContents<ImageReply | VoiceReply | VideoReply | NoReply> {
  return {
    image: ({ mediaId }) => ({ Image: { MediaId: uploaded(mediaId, "The image's mediaId", service) } }),
    voice: ({ mediaId }) => ({ Voice: { MediaId: uploaded(mediaId, "The voice's mediaId", service) } }),
    video: ({ mediaId, title, description }) => ({
      Video: {
        MediaId: uploaded(mediaId, "The video's mediaId", service),
        ...optional('Title', title, "The video's title"),
        ...optional('Description', description, "The video's description"),
      },
    }),
    none: () => undefined,
  };
}

/** Checks the id of an uploaded file. */
export function uploaded(mediaId: unknown, what: string, service: string): string {
  return required(mediaId, what, `Upload the file first and pass the media_id that ${service} returned`);
}

/** A field that may be left out. */
export function optional(name: string, value: unknown, what: string, check = string): AnswerFields {
  return value === undefined ? {} : { [name]: check(value, what) };
}

const TEXT_BYTES = 2048;

/**
 * Checks the text of a reply.
 *
 * @param tooLong - what to say of a text with too many bytes in UTF-8
 */
export function textContent(content: unknown, tooLong: (bytes: number, limit: number) => string): string {
  const checked = required(content, 'The text', 'To send nothing, return none() or nothing at all');
  const bytes = Buffer.byteLength(checked);
  if (bytes > TEXT_BYTES) {
    throw refusal(tooLong(bytes, TEXT_BYTES));
  }
  return checked;
}

/** The content of a reply that hands the message over to customer service. */
export function transferContent({ kfAccount }: TransferToCustomerServiceReply): AnswerFields {
  const advice = 'Name an account (name@wechat-id), or leave it out to let any take it';
  return kfAccount === undefined ? {} : { TransInfo: { KfAccount: required(kfAccount, 'kfAccount', advice) } };
}

/** The content of a reply with articles, whose number the platform has checked. */
export function newsContent(articles: readonly Article[]): AnswerFields {
  return { ArticleCount: articles.length, Articles: { item: articles.map(articleFields) } };
}

function articleFields(article: Article, index: number): AnswerFields {
  const which = `Article ${index + 1}`;
  if (typeof article !== 'object' || article === null) {
    throw refusal(`${which} is ${describe(article)}. An article is an object with a title and a url`);
  }
  const { title, description, picUrl, url } = article;
  return {
    Title: required(title, `${which}'s title`, 'Give it one'),
    Description: description === undefined ? '' : string(description, `${which}'s description`),
    PicUrl: picUrl === undefined ? '' : webUrl(picUrl, `${which}'s picUrl`),
    Url: webUrl(url, `${which}'s url`),
  };
}
