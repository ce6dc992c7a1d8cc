import { localized, type Texts } from '../../language/language.js';
import type { OfficialAccountEvent } from '../../platforms/official-account/official-account.event.js';

/** How many messages an act of a user lets the account send, and for how long. */
interface MessageWindow {
  readonly act: Texts;
  readonly messages: number;
  /** As it stands in a sentence. */
  readonly lasts: Texts;
}

const TWO_DAYS: Texts = { en: '48 hours', zh: '48 小时' };
const MINUTE: Texts = { en: '1 minute', zh: '1 分钟' };

const MESSAGE: MessageWindow = { act: { en: 'a message', zh: '发来消息' }, messages: 5, lasts: TWO_DAYS };
const CLICK = ofMinute('a click on the menu', '点击菜单');
/** Arrives as a message, and counts as a click. */
const TAP = ofMinute('a tap on a line of a menu message', '点击菜单消息的选项');
/** Of clicks and messages the official page is sure; of scans and new followers it is not known for certain. */
const EVENTS: Readonly<Record<string, MessageWindow>> = {
  CLICK,
  scancode_push: ofMinute('a scan from the menu', '从菜单扫码'),
  scancode_waitmsg: ofMinute('a scan from the menu', '从菜单扫码'),
  subscribe: ofMinute('a new follower', '关注'),
  SCAN: ofMinute('a scan of a QR code', '扫描二维码'),
};

/**
 * Why no customer service message can be sent any more, by what the user did.
 *
 * @param age - of the event, in milliseconds
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html
 */
export function windowReason(event: OfficialAccountEvent, age: number): string {
  const seconds = Math.round(age / 1000);
  const window = windowOf(event);
  return localized(window === undefined ? noWindow(event.type, seconds) : windowOver(window, seconds));
}

function windowOf(event: OfficialAccountEvent): MessageWindow | undefined {
  const { type, bizmsgmenuid } = event as OfficialAccountEvent & { readonly bizmsgmenuid?: string };
  if (type.includes('.message.')) {
    return bizmsgmenuid === undefined ? MESSAGE : TAP;
  }
  return EVENTS[type.slice(type.lastIndexOf('.') + 1)];
}

function ofMinute(en: string, zh: string): MessageWindow {
  return { act: { en, zh }, messages: 3, lasts: MINUTE };
}

function noWindow(type: string, seconds: number): Texts {
  return {
    en: `${type}, which came ${seconds} s ago, lets the account send no message.`,
    zh: `${type}（${seconds} 秒前）不允许账号发送消息。`,
  };
}

function windowOver({ act, messages, lasts }: MessageWindow, seconds: number): Texts {
  return {
    en: `After ${act.en} the account may send ${messages} messages within ${lasts.en}, and it came ${seconds} s ago.`,
    zh: `用户${act.zh}后，账号可在 ${lasts.zh}内发送 ${messages} 条消息；那是 ${seconds} 秒前的事。`,
  };
}
