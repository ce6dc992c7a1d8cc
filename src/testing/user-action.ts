import { LocalizedError } from '../language/localized-error.js';
import { headOf, merged, type MessageHead } from './event-message.js';
import type { Message, MessageValue } from '../platforms/message-push/message.js';
import { paymentMessage, refundMessage, type SimulatedOrder } from './order-message.js';
import type { SimulatedPlatform } from './simulated-account.js';

/** What a user writes: text, or something else with the official names of its fields. */
export interface UserMessage {
  /** `MsgType`. */
  readonly type: 'text' | 'image' | 'voice' | 'video' | 'shortvideo' | 'location' | 'link' | 'file' | 'miniprogrampage';
  readonly fields: Message;
}

/** What a user does with an account. */
export type UserAction =
  | { readonly kind: 'message'; readonly message: UserMessage }
  /** Follows the account, perhaps through a QR code with a scene. */
  | { readonly kind: 'follow'; readonly scene?: string }
  | { readonly kind: 'unfollow' }
  /** Scans a QR code of an account that the user follows. */
  | { readonly kind: 'scan'; readonly scene: string }
  /** Taps a menu item with a key. */
  | { readonly kind: 'click'; readonly key: string }
  /** Taps a menu item that opens a page. */
  | { readonly kind: 'view'; readonly url: string }
  /** Taps a menu item that opens a page of a Mini Program. */
  | { readonly kind: 'view-miniprogram'; readonly path: string }
  /** Opens the chat: with a WeCom app, an AI bot, or the customer service of a Mini Program. */
  | { readonly kind: 'enter' }
  /** WeChat tells where the user is. */
  | { readonly kind: 'location'; readonly latitude: number; readonly longitude: number }
  /** Scans a code through the menu. */
  | { readonly kind: 'scancode'; readonly key: string; readonly result: string; readonly waits?: boolean }
  /** Sends photos through the menu. */
  | {
      readonly kind: 'photo';
      readonly key: string;
      readonly count: number;
      /** The type of the menu item. Default: `pic_photo_or_album`. */
      readonly from?: 'pic_sysphoto' | 'pic_photo_or_album' | 'pic_weixin';
    }
  /** Picks a place through the menu. */
  | { readonly kind: 'pick-location'; readonly key: string; readonly latitude: number; readonly longitude: number }
  /** Clicks a button of a template card. */
  | { readonly kind: 'card'; readonly key: string; readonly cardType: string; readonly taskId: string }
  /** WeCom asks an AI bot for more of a stream. */
  | { readonly kind: 'poll'; readonly stream: string }
  | { readonly kind: 'pay'; readonly order: SimulatedOrder }
  | { readonly kind: 'refund'; readonly order: SimulatedOrder };

/** What happened that WeChat pushes: the type of an event, and the fields that only this one has. */
interface Pushed {
  readonly type: string;
  readonly fields?: Message;
}

type ActionOf<Kind> = Extract<UserAction, { readonly kind: Kind }>;

const pushedBy: {
  readonly [Kind in Exclude<UserAction['kind'], 'pay' | 'refund'>]: (
    action: ActionOf<Kind>,
    platform: SimulatedPlatform,
  ) => Pushed;
} = {
  message: ({ message }, platform) =>
    platform === 'wecom-aibot'
      ? { type: `wecom-aibot.message.${message.type}`, fields: botFields(message) }
      : { type: `${chatOf(platform)}.message.${message.type}`, fields: message.fields },
  follow: ({ scene }, platform) => ({
    type: `${chatOf(platform)}.event.subscribe`,
    fields: scene === undefined || platform === 'wecom' ? { EventKey: '' } : codeFields(`qrscene_${scene}`, scene),
  }),
  unfollow: (_action, platform) => ({ type: `${chatOf(platform)}.event.unsubscribe`, fields: { EventKey: '' } }),
  scan: ({ scene }) => ({ type: 'official-account.event.SCAN', fields: codeFields(scene, scene) }),
  click: ({ key }, platform) => ({
    type: platform === 'wecom' ? 'wecom.event.click' : `${chatOf(platform)}.event.CLICK`,
    fields: { EventKey: key },
  }),
  view: ({ url }, platform) => ({
    type: platform === 'wecom' ? 'wecom.event.view' : `${chatOf(platform)}.event.VIEW`,
    fields: { EventKey: url },
  }),
  'view-miniprogram': ({ path }, platform) => ({
    type: `${chatOf(platform)}.event.view_miniprogram`,
    fields: { EventKey: path },
  }),
  enter: (_action, platform) => ENTRANCES[platform] ?? { type: `${chatOf(platform)}.event.user_enter_tempsession` },
  location: ({ latitude, longitude }, platform) => ({
    type: `${chatOf(platform)}.event.LOCATION`,
    fields: { Latitude: latitude, Longitude: longitude, Precision: 40 },
  }),
  scancode: ({ key, result, waits }, platform) => ({
    type: `${chatOf(platform)}.event.${waits ? 'scancode_waitmsg' : 'scancode_push'}`,
    fields: { EventKey: key, ScanCodeInfo: { ScanType: 'qrcode', ScanResult: result } },
  }),
  photo: ({ key, count, from = 'pic_photo_or_album' }, platform) => ({
    type: `${chatOf(platform)}.event.${from}`,
    fields: { EventKey: key, SendPicsInfo: { Count: count, PicList: { item: picturesOf(count) } } },
  }),
  'pick-location': ({ key, latitude, longitude }, platform) => ({
    type: `${chatOf(platform)}.event.location_select`,
    fields: {
      EventKey: key,
      SendLocationInfo: {
        Location_X: latitude,
        Location_Y: longitude,
        Scale: 16,
        Label: '西湖区龙井路1号',
        Poiname: '',
      },
    },
  }),
  card: (card, platform) =>
    platform === 'wecom-aibot'
      ? { type: 'wecom-aibot.event.template_card_event', fields: botCardFields(card) }
      : { type: 'wecom.event.template_card_event', fields: cardFields(card) },
  poll: ({ stream }) => ({ type: 'wecom-aibot.message.stream', fields: { stream: { id: stream } } }),
};

const ENTRANCES: { readonly [Platform in SimulatedPlatform]?: Pushed } = {
  wecom: { type: 'wecom.event.enter_agent', fields: { EventKey: '' } },
  'wecom-aibot': { type: 'wecom-aibot.event.enter_chat' },
  'mini-program': { type: 'mini-program.event.user_enter_tempsession', fields: { SessionFrom: 'simulator' } },
};

/** The platforms whose accounts people chat with. */
const CHATS: ReadonlySet<SimulatedPlatform> = new Set(['official-account', 'mini-program', 'wecom', 'wecom-aibot']);

/**
 * The message that WeChat pushes when a user does something.
 *
 * @throws Error when accounts of the platform have no such thing
 */
export function messageOfAction(platform: SimulatedPlatform, action: UserAction, head: MessageHead): Message {
  if (action.kind === 'pay' || action.kind === 'refund') {
    return moneyMessage(platform, action, head);
  }
  if (!CHATS.has(chatOf(platform))) {
    throw new LocalizedError({
      en: `An account of ${platform} has no chat: "${action.kind}" needs another account.`,
      zh: `${platform} 的账号没有聊天：“${action.kind}”需要其他账号。`,
    });
  }
  const { type, fields } = pushedBy[action.kind](action as never, platform);
  // What only another platform has keeps the name of that platform.
  const named = type.startsWith(`${chatOf(platform)}.`) ? headOf(type, head) : undefined;
  if (named === undefined) {
    throw new LocalizedError({
      en: `An account of ${platform} has no "${action.kind}".`,
      zh: `${platform} 的账号没有“${action.kind}”。`,
    });
  }
  const agent: Message = platform === 'wecom' ? { AgentID: head.account?.['AgentID'] ?? '' } : {};
  return merged({ ...named, ...agent }, fields ?? {});
}

/** What an account that authorized a platform gets is what an Official Account gets. */
function chatOf(platform: SimulatedPlatform): SimulatedPlatform {
  return platform === 'open-platform' ? 'official-account' : platform;
}

function moneyMessage(
  platform: SimulatedPlatform,
  { kind, order }: ActionOf<'pay' | 'refund'>,
  head: MessageHead,
): Message {
  if (platform !== 'pay') {
    throw new LocalizedError({
      en: 'Payments are notified to a merchant: give an account of the platform "pay".',
      zh: '支付结果通知商户：请使用 pay 平台的账号。',
    });
  }
  return kind === 'pay' ? paymentMessage(order, head) : refundMessage(order, head);
}

/** An AI bot gets the same in JSON, with lower-case names. */
function botFields({ type, fields }: UserMessage): Message {
  switch (type) {
    case 'text':
      return { text: { content: fields['Content'] ?? '' } };
    case 'voice':
      return { voice: { content: fields['Recognition'] ?? '' } };
    default:
      return { [type]: { url: fields['PicUrl'] ?? fields['Url'] ?? 'https://example.com/file' } };
  }
}

function codeFields(EventKey: string, scene: string): Message {
  return { EventKey, Ticket: `TICKET_OF_${scene}` };
}

function cardFields({ key, cardType, taskId }: ActionOf<'card'>): Message {
  return { EventKey: key, TaskId: taskId, CardType: cardType };
}

function botCardFields({ key, cardType, taskId }: ActionOf<'card'>): Message {
  return { event: { template_card_event: { card_type: cardType, event_key: key, task_id: taskId } } };
}

function picturesOf(count: number): MessageValue {
  return Array.from({ length: count }, (_, index) => ({ PicMd5Sum: String(index).padStart(32, '0') }));
}
