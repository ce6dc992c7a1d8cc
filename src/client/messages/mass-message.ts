import type { MediaContent, MessageOf, TextContent } from './message-of.js';

/** What a message to many followers may say, by its `msgtype`. Pictures (`image`) stand apart, for their field differs. */
export interface MassMessageContents {
  text: TextContent;
  /** Articles (图文消息) that are permanent material. */
  mpnews: MediaContent;
  voice: MediaContent;
  mpvideo: MediaContent & { readonly title?: string; readonly description?: string };
  wxcard: { readonly card_id: string; readonly card_ext?: string };
}

/** Pictures of a message to many followers. */
export interface MassMessageImages {
  /** At most 20. */
  readonly media_ids: readonly string[];
  readonly recommend?: string;
  readonly need_open_comment?: 0 | 1;
  readonly only_fans_can_comment?: 0 | 1;
}

type MassMessageOf<Envelope> =
  | MessageOf<Envelope, MassMessageContents>
  | (Envelope & { readonly msgtype: 'image'; readonly images: MassMessageImages });

interface MassMessageEnvelope {
  /** Whether articles that are no original of the account are sent as reprints; 0 by default, which ends the sending. */
  readonly send_ignore_reprint?: 0 | 1;
  /** Yours, at most 64 bytes: the same one is sent once within a day, and refused with 45065 after that. */
  readonly clientmsgid?: string;
}

/**
 * A message to all followers, or to those with a tag (根据标签群发).
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html
 */
export type TagMassMessage = MassMessageOf<
  MassMessageEnvelope & { readonly filter: { readonly is_to_all?: boolean; readonly tag_id?: number } }
>;

/**
 * A message to 2 to 10,000 followers (根据OpenID列表群发).
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html
 */
export type OpenIdMassMessage = MassMessageOf<MassMessageEnvelope & { readonly touser: readonly string[] }>;

/**
 * A message to one user, to look at it before it goes to many (预览). It needs `touser` or `towxname`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html
 */
export type MassMessagePreview = MessageOf<
  { readonly touser?: string; readonly towxname?: string },
  MassMessageContents & { image: MediaContent }
>;
