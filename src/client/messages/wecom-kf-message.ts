import type { MediaContent, MessageOf, TextContent } from './message-of.js';

/** A line of a menu in a message of WeChat Customer Service. */
export type WecomKfMenuItem =
  | { readonly type: 'click'; readonly click: { readonly id?: string; readonly content: string } }
  | { readonly type: 'view'; readonly view: { readonly url: string; readonly content: string } }
  | {
      readonly type: 'miniprogram';
      readonly miniprogram: { readonly appid: string; readonly pagepath: string; readonly content: string };
    }
  | { readonly type: 'text'; readonly text: { readonly content: string; readonly no_newline?: 0 | 1 } };

/** What WeChat Customer Service may answer to an event, by its `msgtype`. */
export interface WecomKfEventMessageContents {
  text: TextContent;
  msgmenu: {
    readonly head_content?: string | undefined;
    readonly list?: readonly WecomKfMenuItem[] | undefined;
    readonly tail_content?: string | undefined;
  };
}

/** What WeChat Customer Service may say, by its `msgtype`. */
export interface WecomKfMessageContents extends WecomKfEventMessageContents {
  image: MediaContent;
  voice: MediaContent;
  video: MediaContent;
  file: MediaContent;
  link: {
    readonly title: string;
    readonly desc?: string | undefined;
    readonly url: string;
    readonly thumb_media_id: string;
  };
  miniprogram: {
    readonly appid: string;
    readonly title?: string | undefined;
    readonly thumb_media_id: string;
    readonly pagepath: string;
  };
  location: {
    readonly latitude: number;
    readonly longitude: number;
    readonly name?: string | undefined;
    readonly address?: string | undefined;
  };
  business_card: { readonly userid: string };
  ca_link: { readonly link_url: string };
}

/** Who gets a message of WeChat Customer Service, and from whom. */
export interface WecomKfEnvelope {
  /** The external_userid of the customer. */
  readonly touser: string;
  readonly open_kfid: string;
  /** Yours, at most 32 characters of `0-9a-zA-Z_-`: the same one is sent once, so that sending may be retried. */
  readonly msgid?: string | undefined;
}

/**
 * A message of WeChat Customer Service (微信客服) to a customer who wrote within 48 hours.
 *
 * @see https://developer.work.weixin.qq.com/document/path/94677
 */
export type WecomKfMessage = MessageOf<WecomKfEnvelope, WecomKfMessageContents>;

/**
 * The answer of WeChat Customer Service to an event, such as a welcome.
 *
 * @see https://developer.work.weixin.qq.com/document/path/95122
 */
export type WecomKfEventMessage = MessageOf<
  { readonly code: string; readonly msgid?: string },
  WecomKfEventMessageContents
>;
