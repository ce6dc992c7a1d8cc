import type { EventField, EventFields } from '../model/event-fields.js';
import { type EventClass, fieldsOf } from '../model/wechat-event.js';
import type { Message, MessageValue } from '../platforms/message-push/message.js';
import { type SampleContext, sampleValue } from './sample-values.js';

/** Objects that WeChat writes as JSON in a string. */
const WRITTEN_AS_TEXT: ReadonlySet<string> = new Set(['Payload']);

/**
 * A message with a believable value for every field that a class of events declares, under the official names.
 *
 * @param eventClass - one of the library, or your own
 */
export function sampleMessage(eventClass: EventClass, context: SampleContext): Message {
  return messageOf(fieldsOf(eventClass), context);
}

function messageOf(fields: EventFields, context: SampleContext): Message {
  return Object.values(fields).reduce<Message>(
    (message, field) => put(message, [...(field.within ?? []), wireName(field)], valueOf(field, context)),
    {},
  );
}

/** Numbered fields are counted from 0. */
function wireName({ name }: EventField): string {
  return name.replace('$n', '0');
}

function valueOf(field: EventField, context: SampleContext): MessageValue {
  const element = elementOf(field, context);
  if (field.list !== true || field.name.includes('$n')) {
    return element;
  }
  const [item] = [field.item ?? []].flat();
  return item === undefined ? [element] : { [item]: [element] };
}

function elementOf(field: EventField, context: SampleContext): MessageValue {
  if (field.type !== 'object') {
    return sampleValue(field, context);
  }
  const object = messageOf(field.fields ?? {}, context);
  return WRITTEN_AS_TEXT.has(field.name) ? JSON.stringify(object) : object;
}

/** A copy of a message with a value at a path; what is there before stays beside it. */
function put(message: Message, [name, ...rest]: readonly string[], value: MessageValue): Message {
  if (rest.length === 0) {
    return { ...message, [name!]: value };
  }
  const inner = message[name!];
  return { ...message, [name!]: put(typeof inner === 'object' ? (inner as Message) : {}, rest, value) };
}
