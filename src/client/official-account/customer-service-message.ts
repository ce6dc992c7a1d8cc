import { localized } from '../../language/language.js';
import type { OfficialAccountReply } from '../../platforms/official-account/replies.js';
import type { CustomerServiceArticle, CustomerServiceMessage } from '../messages/customer-service-message.js';

/** Whom a reply is for. */
interface Replied {
  /** The openid of the user. */
  readonly fromUserName: string;
}

type ReplyOf<Type> = Extract<OfficialAccountReply, { readonly type: Type }>;
type Content = DistributiveOmit<CustomerServiceMessage, 'touser' | 'customservice'>;
type DistributiveOmit<T, Key extends PropertyKey> = T extends unknown ? Omit<T, Key> : never;

/**
 * Turns the reply to an event into a customer service message (客服消息) to the same user, for when it is too late to answer.
 * A customer service message has room for one article: of several the first counts.
 *
 * @returns `undefined` for `none()`
 * @throws Error for what has no such message: `transferToCustomerService()`, and `video()`, which would need a cover
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html
 */
export function toCustomerServiceMessage(
  reply: OfficialAccountReply | string,
  event: Replied,
): CustomerServiceMessage | undefined {
  const typed: OfficialAccountReply = typeof reply === 'string' ? { type: 'text', content: reply } : reply;
  const content = contents[typed.type](typed as never);
  return content && { touser: event.fromUserName, ...content };
}

const contents: { readonly [Type in OfficialAccountReply['type']]: (reply: ReplyOf<Type>) => Content | undefined } = {
  text: ({ content }) => ({ msgtype: 'text', text: { content } }),
  image: ({ mediaId }) => ({ msgtype: 'image', image: { media_id: mediaId } }),
  voice: ({ mediaId }) => ({ msgtype: 'voice', voice: { media_id: mediaId } }),
  video: () => {
    throw new Error(
      localized({
        en:
          'A video as a customer service message needs a cover, but the reply video() has none. ' +
          "Send it with customerService.send({ msgtype: 'video', video: { media_id, thumb_media_id } }).",
        zh:
          '客服消息中的视频需要封面，而回复 video() 没有。' +
          "请用 customerService.send({ msgtype: 'video', video: { media_id, thumb_media_id } }) 发送。",
      }),
    );
  },
  music: ({ title, description, musicUrl = '', hqMusicUrl = musicUrl, thumbMediaId }) => ({
    msgtype: 'music',
    music: {
      musicurl: musicUrl,
      hqmusicurl: hqMusicUrl,
      thumb_media_id: thumbMediaId,
      ...(title === undefined ? {} : { title }),
      ...(description === undefined ? {} : { description }),
    },
  }),
  news: ({ articles }) => ({ msgtype: 'news', news: { articles: [firstOf(articles)] } }),
  transfer_customer_service: () => {
    throw new Error(
      localized({
        en: 'transferToCustomerService() works only as the answer itself: there is no message for it later.',
        zh: '转接客服只能作为被动回复：超时后没有对应的消息。',
      }),
    );
  },
  none: () => undefined,
};

function firstOf(articles: ReplyOf<'news'>['articles']): CustomerServiceArticle {
  const [first] = articles;
  if (first === undefined) {
    throw new Error(
      localized({
        en: 'There are no articles, but news() needs at least one.',
        zh: 'news() 没有图文，至少需要一条。',
      }),
    );
  }
  const { title, description = '', url, picUrl = '' } = first;
  return { title, description, url, picurl: picUrl };
}
