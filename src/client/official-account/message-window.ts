/** How many messages an act of a user lets the account send, and for how long. */
interface MessageWindow {
  readonly act: string;
  readonly messages: number;
  /** As it stands in a sentence. */
  readonly lasts: string;
}

const MESSAGE: MessageWindow = { act: 'a message', messages: 5, lasts: '48 hours' };
/** Of clicks and messages the official page is sure; of scans and new followers it is not known for certain. */
const EVENTS: Readonly<Record<string, MessageWindow>> = {
  CLICK: { act: 'a click on the menu', messages: 3, lasts: '1 minute' },
  scancode_push: { act: 'a scan from the menu', messages: 3, lasts: '1 minute' },
  scancode_waitmsg: { act: 'a scan from the menu', messages: 3, lasts: '1 minute' },
  subscribe: { act: 'a new follower', messages: 3, lasts: '1 minute' },
  SCAN: { act: 'a scan of a QR code', messages: 3, lasts: '1 minute' },
};

/**
 * Why no customer service message can be sent any more, by what the user did.
 *
 * @param type - of the event, such as `official-account.event.CLICK`
 * @param age - of the event, in milliseconds
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html
 */
export function windowReason(type: string, age: number): string {
  const window = type.includes('.message.') ? MESSAGE : EVENTS[type.slice(type.lastIndexOf('.') + 1)];
  const ago = `${Math.round(age / 1000)} s ago`;
  if (window === undefined) {
    return `${type}, which came ${ago}, lets the account send no message.`;
  }
  const { act, messages, lasts } = window;
  return `After ${act} the account may send ${messages} messages within ${lasts}, and it came ${ago}.`;
}
