import type { MediaContent, MessageOf, TextContent } from './message-of.js';

/** One article of a customer-service message. */
export interface CustomerServiceArticle {
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly picurl: string;
}

/** What a customer-service message may say, by its `msgtype`. Mini Programs have text, image, link and miniprogrampage. */
export interface CustomerServiceContents {
  /** May hold links, `data-miniprogram-appid` included. */
  text: TextContent;
  image: MediaContent;
  voice: MediaContent;
  video: MediaContent & {
    readonly thumb_media_id: string;
    readonly title?: string | undefined;
    readonly description?: string | undefined;
  };
  music: {
    readonly musicurl: string;
    readonly hqmusicurl: string;
    readonly thumb_media_id: string;
    readonly title?: string | undefined;
    readonly description?: string | undefined;
  };
  /** Exactly one article; more are refused with 45008. */
  news: { readonly articles: readonly [CustomerServiceArticle] };
  mpnews: MediaContent;
  mpnewsarticle: { readonly article_id: string };
  /** A question with answers to tap; a tap arrives as a text message with `bizmsgmenuid`. */
  msgmenu: {
    readonly head_content?: string | undefined;
    readonly list: readonly { readonly id: string; readonly content: string }[];
    readonly tail_content?: string | undefined;
  };
  wxcard: { readonly card_id: string };
  miniprogrampage: {
    readonly title: string;
    /** Of a Mini Program that is linked with the Official Account; a Mini Program leaves it out. */
    readonly appid?: string | undefined;
    readonly pagepath: string;
    readonly thumb_media_id: string;
  };
  /** Mini Programs only. */
  link: {
    readonly title: string;
    readonly description: string;
    readonly url: string;
    readonly thumb_url: string;
  };
}

/** Who gets a customer-service message, and from whom. */
export interface CustomerServiceEnvelope {
  /** The openid of the user. */
  readonly touser: string;
  /** The customer-service account in whose name it is sent, such as `test1@kftest`. */
  readonly customservice?: { readonly kf_account: string } | undefined;
}

/**
 * A message to a user who wrote, scanned or clicked a short while ago.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html
 */
export type CustomerServiceMessage = MessageOf<CustomerServiceEnvelope, CustomerServiceContents>;

/** A customer-service message in the name of a business that a Mini Program serves. */
export type BusinessCustomerServiceMessage = MessageOf<
  CustomerServiceEnvelope & { readonly businessid: number },
  CustomerServiceContents
>;

/** Shows the user that an answer is being typed, or no longer. */
export interface TypingCommand {
  /** The openid of the user. */
  readonly touser: string;
  readonly command: 'Typing' | 'CancelTyping';
}
