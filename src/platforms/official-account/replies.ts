import type { Reply } from '../../model/reply.js';
import type {
  ImageReply,
  NewsReply,
  NoReply,
  TextReply,
  TransferToCustomerServiceReply,
  VideoReply,
  VoiceReply,
} from '../message-push/replies.js';

/** A piece of music to play from a URL. */
export interface Music {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly musicUrl?: string | undefined;
  /** The URL that is preferred on Wi-Fi. */
  readonly hqMusicUrl?: string | undefined;
  /** The `media_id` of the cover picture; WeChat requires it. */
  readonly thumbMediaId: string;
}

/** A piece of music. */
export interface MusicReply extends Reply, Music {
  readonly type: 'music';
}

/**
 * What may answer a message or an event of an Official Account.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Passive_user_reply_message.html
 */
export type OfficialAccountReply =
  | TextReply
  | ImageReply
  | VoiceReply
  | VideoReply
  | MusicReply
  | NewsReply
  | TransferToCustomerServiceReply
  | NoReply;

/** Answers with a piece of music; its cover, `thumbMediaId`, is required. */
export function music(music: Music): MusicReply {
  return { type: 'music', ...music };
}
