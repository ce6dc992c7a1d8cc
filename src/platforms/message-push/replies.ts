import type { Reply } from '../../model/reply.js';

/** A text; a handler that returns a string means this. */
export interface TextReply extends Reply {
  readonly type: 'text';
  readonly content: string;
}

/** A picture. */
export interface ImageReply extends Reply {
  readonly type: 'image';
  readonly mediaId: string;
}

/** A voice clip. */
export interface VoiceReply extends Reply {
  readonly type: 'voice';
  readonly mediaId: string;
}

/** A video and its caption. */
export interface Video {
  /** The `media_id` of an uploaded video. */
  readonly mediaId: string;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
}

/** A video. */
export interface VideoReply extends Reply, Video {
  readonly type: 'video';
}

/** One article of a {@link news} reply. */
export interface Article {
  readonly title: string;
  readonly description?: string | undefined;
  /**
   * A JPG or PNG. For an Official Account: 360 x 200 pixels for the large picture of the first article, 200 x 200 for the
   * others. For a WeCom app: 640 x 320 pixels for a large picture, 80 x 80 for a small one.
   */
  readonly picUrl?: string | undefined;
  /** The page that opens on a tap. */
  readonly url: string;
}

/** One or more articles. */
export interface NewsReply extends Reply {
  readonly type: 'news';
  readonly articles: readonly Article[];
}

/** Passes the user's message to customer service. */
export interface TransferToCustomerServiceReply extends Reply {
  readonly type: 'transfer_customer_service';
  readonly kfAccount?: string;
}

/** No reply: WeChat gets `success`, and the user sees nothing. */
export interface NoReply extends Reply {
  readonly type: 'none';
}

/** Answers with a text of at most 2048 bytes in UTF-8 (about 680 Chinese characters). Returning the string does the same. */
export function text(content: string): TextReply {
  return { type: 'text', content };
}

/** Answers with a picture, by the `media_id` of an uploaded picture. */
export function image(mediaId: string): ImageReply {
  return { type: 'image', mediaId };
}

/** Answers with a voice clip, by the `media_id` of an uploaded clip. */
export function voice(mediaId: string): VoiceReply {
  return { type: 'voice', mediaId };
}

/** Answers with a video, by the `media_id` of an uploaded video. */
export function video(video: Video): VideoReply {
  return { type: 'video', ...video };
}

/**
 * Answers with one to eight articles. An Official Account accepts only one in reply to a text, picture, voice, video or
 * location, and up to eight otherwise (to a menu click, for instance).
 *
 * ```ts
 * news([{ title: 'Tea of the day', description: 'Oolong', picUrl: 'https://...', url: 'https://...' }])
 * ```
 */
export function news(articles: readonly Article[]): NewsReply {
  return { type: 'news', articles };
}

/**
 * Passes the user's message to customer service: to the named account (`name@wechat-id`), or to any agent who is free.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/customer-message/trans.html
 */
export function transferToCustomerService(kfAccount?: string): TransferToCustomerServiceReply {
  return kfAccount === undefined
    ? { type: 'transfer_customer_service' }
    : { type: 'transfer_customer_service', kfAccount };
}

/** Answers with nothing: WeChat gets `success`. A handler that returns nothing does the same. */
export function none(): NoReply {
  return { type: 'none' };
}
