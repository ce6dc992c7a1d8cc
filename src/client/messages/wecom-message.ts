import type { MediaContent, MessageOf, TextContent } from './message-of.js';
import type { TemplateCard } from './template-card.js';

/** One article of a message of WeCom: it leads to a URL, or to a page of a Mini Program. */
export interface WecomArticle {
  readonly title: string;
  readonly description?: string | undefined;
  readonly url?: string | undefined;
  readonly picurl?: string | undefined;
  readonly appid?: string | undefined;
  readonly pagepath?: string | undefined;
}

/** One article whose text WeCom keeps. */
export interface WecomStoredArticle {
  readonly title: string;
  readonly thumb_media_id: string;
  readonly content: string;
  readonly author?: string | undefined;
  readonly content_source_url?: string | undefined;
  readonly digest?: string | undefined;
}

/** What a message of an application may say, by its `msgtype`. */
export interface WecomMessageContents {
  /** At most 2,048 bytes. */
  text: TextContent;
  image: MediaContent;
  voice: MediaContent;
  video: MediaContent & { readonly title?: string | undefined; readonly description?: string | undefined };
  file: MediaContent;
  textcard: {
    readonly title: string;
    readonly description: string;
    readonly url: string;
    readonly btntxt?: string | undefined;
  };
  /** 1 to 8 articles. */
  news: { readonly articles: readonly WecomArticle[] };
  /** 1 to 8 articles. */
  mpnews: { readonly articles: readonly WecomStoredArticle[] };
  /** At most 2,048 bytes. */
  markdown: TextContent;
  miniprogram_notice: {
    readonly appid: string;
    readonly page?: string | undefined;
    readonly title: string;
    readonly description?: string | undefined;
    readonly emphasis_first_item?: boolean | undefined;
    readonly content_item?: readonly { readonly key: string; readonly value: string }[] | undefined;
  };
  template_card: TemplateCard;
  /** Third-party applications only. */
  template_msg: {
    readonly template_id: string;
    readonly url?: string | undefined;
    readonly miniprogram?: { readonly appid: string; readonly pagepath: string } | undefined;
    readonly content_item?: readonly { readonly key: string; readonly value: string }[] | undefined;
  };
}

/** Who gets a message of an application, and how it is treated. It needs one of `touser`, `toparty` and `totag`. */
export interface WecomMessageEnvelope {
  readonly agentid: number;
  /** At most 1,000 userids, joined by `|`; `@all` for everybody who sees the application. */
  readonly touser?: string | undefined;
  /** At most 100 departments, joined by `|`. */
  readonly toparty?: string | undefined;
  /** At most 100 tags, joined by `|`. */
  readonly totag?: string | undefined;
  /** Third-party applications: the tickets of members who chose to be told. */
  readonly selected_ticket_list?: readonly string[] | undefined;
  /** 1: may not be shared, with a watermark; 2, for mpnews: may be shared within the company only. */
  readonly safe?: 0 | 1 | 2 | undefined;
  readonly enable_id_trans?: 0 | 1 | undefined;
  /** Drops a message that was sent already, so that sending may be retried. */
  readonly enable_duplicate_check?: 0 | 1 | undefined;
  /** Seconds, 1,800 by default and 4 hours at most. */
  readonly duplicate_check_interval?: number | undefined;
}

/**
 * A message of an application to members. That some of them do not get it is no error: see `invaliduser` of the answer.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90236
 */
export type WecomMessage = MessageOf<WecomMessageEnvelope, WecomMessageContents>;

/**
 * A message of an application to a group chat that it made.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90248
 */
export type WecomGroupChatMessage = MessageOf<
  { readonly chatid: string; readonly safe?: 0 | 1 },
  Omit<WecomMessageContents, 'miniprogram_notice' | 'template_card' | 'template_msg'>
>;

/**
 * A message of an application to members of linked corps (互联企业). That some of them do not get it is no error.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90250
 */
export type WecomLinkedCorpMessage = MessageOf<
  {
    readonly agentid: number;
    /** At most 1,000, as `corpid/userid`; without the CorpID for members of one's own corp. */
    readonly touser?: readonly string[];
    /** At most 100, as `linkedid/departmentid`. */
    readonly toparty?: readonly string[];
    /** At most 100. */
    readonly totag?: readonly number[];
    readonly toall?: 0 | 1;
    readonly safe?: 0 | 1;
  },
  Omit<WecomMessageContents, 'template_card' | 'template_msg'>
>;

/** What a message to a school's parents and students may say, by its `msgtype`. */
export interface WecomSchoolMessageContents extends Pick<
  WecomMessageContents,
  'text' | 'image' | 'voice' | 'video' | 'file' | 'textcard' | 'news' | 'mpnews'
> {
  miniprogram: {
    readonly appid: string;
    readonly pagepath: string;
    readonly title?: string;
    readonly thumb_media_id?: string;
  };
}

/**
 * A message to a school's parents and students (学校通知). That some of them do not get it is no error.
 *
 * @see https://developer.work.weixin.qq.com/document/path/91609
 */
export type WecomSchoolMessage = MessageOf<
  {
    readonly agentid: number;
    readonly to_external_user?: readonly string[];
    readonly to_parent_userid?: readonly string[];
    readonly to_student_userid?: readonly string[];
    readonly to_party?: readonly string[] | readonly number[];
    readonly toall?: 0 | 1;
    readonly enable_id_trans?: 0 | 1;
    /** Drops a message that was sent already, so that sending may be retried. */
    readonly enable_duplicate_check?: 0 | 1;
    /** Seconds, 1,800 by default and 4 hours at most. */
    readonly duplicate_check_interval?: number;
  },
  WecomSchoolMessageContents
>;

/** What the robot of a group may say, by its `msgtype`. */
export interface WecomGroupRobotContents extends Pick<WecomMessageContents, 'markdown' | 'file' | 'voice' | 'news'> {
  text: TextContent & {
    /** Userids, or `@all`. */
    readonly mentioned_list?: readonly string[] | undefined;
    /** Phone numbers, or `@all`. */
    readonly mentioned_mobile_list?: readonly string[] | undefined;
  };
  markdown_v2: TextContent;
  /** A JPG or PNG of at most 2 MB: its bytes in base64, and their MD5. */
  image: { readonly base64: string; readonly md5: string };
  template_card: Extract<TemplateCard, { card_type: 'text_notice' | 'news_notice' }>;
}

/**
 * A message of a group's robot.
 *
 * @see https://developer.work.weixin.qq.com/document/path/91770
 */
export type WecomGroupRobotMessage = MessageOf<unknown, WecomGroupRobotContents>;

/** What may go with the text of a welcome message, by its `msgtype`. */
export interface WecomWelcomeAttachmentContents {
  /** One of the two. */
  image: { readonly media_id?: string | undefined; readonly pic_url?: string | undefined };
  link: {
    readonly title: string;
    readonly url: string;
    readonly picurl?: string | undefined;
    readonly desc?: string | undefined;
  };
  miniprogram: {
    readonly title: string;
    readonly pic_media_id: string;
    readonly appid: string;
    readonly page: string;
  };
  video: MediaContent;
  file: MediaContent;
}

/** One of the at most 9 things that go with the text of a welcome message. */
export type WecomWelcomeAttachment = MessageOf<unknown, WecomWelcomeAttachmentContents>;

/**
 * The message to somebody who just added a member, within 20 seconds. It needs a text or attachments.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92137
 */
export interface WecomWelcomeMessage {
  /** From the event. */
  readonly welcome_code: string;
  readonly text?: TextContent | undefined;
  readonly attachments?: readonly WecomWelcomeAttachment[] | undefined;
}
