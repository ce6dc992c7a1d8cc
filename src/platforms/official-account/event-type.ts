import { type PayloadObject, textOf } from '../../protocol/payload.js';
import { officialAccountEventClasses } from './events.generated.js';

const PLATFORM = 'official-account';

/** The types that the library knows, by their lower-case spelling. */
const knownTypes: ReadonlyMap<string, string> = new Map(
  officialAccountEventClasses.map(({ type }) => [type.toLowerCase(), type]),
);

/** Hardware accounts send the subscription to a device's status as a `device_event` with one of these events. */
const DEVICE_STATUS_EVENTS: ReadonlySet<string> = new Set(['subscribe_status', 'unsubscribe_status']);

/**
 * The type of a payload: `official-account.message.<MsgType>`, or `official-account.event.<Event>` for an event. WeChat
 * does not always use the same letter case (`CLICK`, `click`), so a known type is found in any and named in the official
 * one. An unknown type stays as it was sent. Without a `MsgType` the type is `official-account.unknown`.
 */
export function eventTypeOf(payload: PayloadObject): string {
  const msgType = textOf(payload, 'MsgType');
  if (!msgType) {
    return `${PLATFORM}.unknown`;
  }
  const type = `${PLATFORM}.${nameOf(msgType, payload)}`;
  return knownTypes.get(type.toLowerCase()) ?? type;
}

function nameOf(msgType: string, payload: PayloadObject): string {
  switch (msgType.toLowerCase()) {
    case 'event':
      return `event.${textOf(payload, 'Event') ?? ''}`;
    case 'device_event':
      return `message.${DEVICE_STATUS_EVENTS.has(textOf(payload, 'Event') ?? '') ? 'device_status' : msgType}`;
    default:
      return `message.${msgType}`;
  }
}
