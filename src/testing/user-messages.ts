import type { Message } from '../platforms/message-push/message.js';
import type { UserMessage } from './user-action.js';

/** A text of a user. */
export function text(content: string): UserMessage {
  return { type: 'text', fields: { Content: content } };
}

/** A picture of a user. */
export function image(picUrl = 'https://example.com/picture.jpg', mediaId = 'MEDIA_ID_OF_A_PICTURE'): UserMessage {
  return { type: 'image', fields: { PicUrl: picUrl, MediaId: mediaId } };
}

/**
 * A voice clip of a user.
 *
 * @param recognition - what speech recognition made of it. Default: it is off
 */
export function voice(recognition?: string, mediaId = 'MEDIA_ID_OF_A_CLIP'): UserMessage {
  const recognised: Message = recognition === undefined ? {} : { Recognition: recognition };
  return { type: 'voice', fields: { Format: 'amr', MediaId: mediaId, ...recognised } };
}

/** A video of a user. */
export function video(mediaId = 'MEDIA_ID_OF_A_VIDEO', thumbMediaId = 'MEDIA_ID_OF_ITS_COVER'): UserMessage {
  return { type: 'video', fields: { MediaId: mediaId, ThumbMediaId: thumbMediaId } };
}

/** A place that a user sends. */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
  /** The address. */
  readonly label?: string | undefined;
}

/** A place that a user sends. */
export function location({ latitude, longitude, label = '' }: Place): UserMessage {
  return { type: 'location', fields: { Location_X: latitude, Location_Y: longitude, Scale: 16, Label: label } };
}

/** A page that a user shares. */
export function link(url: string, title = '', description = ''): UserMessage {
  return { type: 'link', fields: { Title: title, Description: description, Url: url } };
}
