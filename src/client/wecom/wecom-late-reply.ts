import { localized } from '../../language/language.js';
import type { WecomCardUpdate, WecomReply } from '../../platforms/wecom/app/replies.js';
import type { WecomEvent } from '../../platforms/wecom/app/wecom.event.js';
import type { WecomClient } from './wecom-client.js';
import type { WecomMessageToSend } from './wecom-messages.js';

type ReplyOf<Type> = Extract<WecomReply, { readonly type: Type }>;

/**
 * Sends a late reply as a message of the app to the same member, or as an update of the card.
 *
 * @throws Error for an event of no member, and for a card in the place of another: its names here are not those of the API
 */
export async function sendWecomLateReply(
  { messages }: WecomClient,
  reply: WecomReply | WecomCardUpdate | string,
  event: WecomEvent,
): Promise<void> {
  const { fromUserName: userid, responseCode } = event as WecomEvent & { readonly responseCode?: string };
  if (userid === undefined) {
    throw new Error(
      localized({
        en: `${event.type} does not come from a member, so there is nobody to send a message to.`,
        zh: `${event.type} 不属于任何成员，没有可以发送消息的对象。`,
      }),
    );
  }
  if (typeof reply === 'object' && reply.type === 'update_button' && responseCode !== undefined) {
    await messages.updateButton({ responseCode, userids: [userid] }, reply.replaceName);
    return;
  }
  const message = toWecomMessage(reply, userid, event.agentID);
  if (message !== undefined) {
    await messages.send(message);
  }
}

function toWecomMessage(
  reply: WecomReply | WecomCardUpdate | string,
  touser: string,
  agentid: number | undefined,
): WecomMessageToSend | undefined {
  const typed = typeof reply === 'string' ? ({ type: 'text', content: reply } as const) : reply;
  if (typed.type === 'update_button' || typed.type === 'update_template_card') {
    throw new Error(
      localized({
        en: 'To update a card later, call messages.updateTemplateCard() with the responseCode of the event.',
        zh: '超时后更新卡片，请调用 messages.updateTemplateCard()，并传入事件的 responseCode。',
      }),
    );
  }
  const content = contents[typed.type](typed as never);
  return content && ({ touser, ...(agentid === undefined ? {} : { agentid }), ...content } as WecomMessageToSend);
}

const contents: { readonly [Type in WecomReply['type']]: (reply: ReplyOf<Type>) => object | undefined } = {
  text: ({ content }) => ({ msgtype: 'text', text: { content } }),
  image: ({ mediaId }) => ({ msgtype: 'image', image: { media_id: mediaId } }),
  voice: ({ mediaId }) => ({ msgtype: 'voice', voice: { media_id: mediaId } }),
  video: ({ mediaId, title, description }) => ({ msgtype: 'video', video: { media_id: mediaId, title, description } }),
  news: ({ articles }) => ({ msgtype: 'news', news: { articles: articles.map(articleOf) } }),
  none: () => undefined,
};

function articleOf({ title, description, url, picUrl }: ReplyOf<'news'>['articles'][number]): object {
  return { title, description, url, picurl: picUrl };
}
