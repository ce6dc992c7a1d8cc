import { createEvent, type EventClass } from '../../../model/wechat-event.js';
import { type PayloadObject, textOf } from '../../../protocol/payload.js';
import { wecomKfEventClasses } from './events.generated.js';
import { WecomKfItem } from './wecom-kf.event.js';

const classes: ReadonlyMap<string, EventClass> = new Map(wecomKfEventClasses.map((each) => [each.type, each]));

/**
 * Types an item of the `msg_list` that `sync_msg` returned, after a {@link KfMessageEvent}. An item that
 * this library does not know is a plain {@link WecomKfItem}.
 *
 * ```ts
 * for (const item of response.msg_list.map((item) => kfItem(item, event.account))) {
 *   if (item instanceof KfTextMessage) { ... }
 * }
 * ```
 *
 * @param account - the name for `item.account`
 */
export function kfItem(item: object, account: string): WecomKfItem {
  const payload = item as PayloadObject;
  const msgtype = textOf(payload, 'msgtype') ?? '';
  const { event } = payload;
  const eventType = typeof event === 'object' && event !== null ? textOf(event as PayloadObject, 'event_type') : '';
  const type = msgtype === 'event' ? `wecom-kf.event.${eventType}` : `wecom-kf.message.${msgtype}`;
  return createEvent(classes.get(type) ?? WecomKfItem, type, account, payload) as WecomKfItem;
}
