import type { EventField, EventFields } from '../model/event-fields.js';
import type { Message, MessageValue } from '../platforms/message-push/message.js';
import { nearestName } from '../protocol/nearest-name.js';
import { usage } from './option-value.js';
import { jsonIn, readFieldValue } from './field-value.js';

/** What the catalogue says of a place in a message. */
interface Place {
  readonly field?: EventField;
  readonly inner: Map<string, Place>;
}

/** A place on its way to be set. */
interface Step {
  /** As the user writes it: `SendPicsInfo.PicList.0`. */
  readonly path: string;
  readonly place: Place | undefined;
  /** What believable values there are, also where the message has none any more. */
  readonly sample: MessageValue | undefined;
}

/**
 * Sets a field of a message: `Outer.Inner=value`, `Items[1].Name=value`. What is missing on the way is made as the catalogue
 * describes it.
 *
 * @param sample - the message with believable values for all fields
 * @throws UsageError for a field that the event does not have, or a value that the field cannot have
 */
export function setField(assignment: string, message: Message, fields: EventFields, sample: Message): Message {
  const equals = assignment.indexOf('=');
  if (equals < 1) {
    throw usage(
      `--set takes Field=value, and got "${assignment}".`,
      `--set 的写法是 Field=value，收到的是 ${assignment}。`,
    );
  }
  const names = assignment
    .slice(0, equals)
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.');
  const root = { path: '', place: { inner: placesOf(fields) }, sample };
  return setIn(message, names, assignment.slice(equals + 1), root) as Message;
}

function placesOf(fields: EventFields): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const field of Object.values(fields)) {
    const level = (field.within ?? []).reduce(placesWithin, places);
    for (const name of [field.name, ...(field.aliases ?? [])]) {
      level.set(name, { field, inner: placesOf(field.fields ?? {}) });
    }
  }
  return places;
}

function placesWithin(level: Map<string, Place>, name: string): Map<string, Place> {
  const place = level.get(name) ?? { inner: new Map<string, Place>() };
  level.set(name, place);
  return place.inner;
}

function setIn(value: MessageValue | undefined, names: readonly string[], text: string, at: Step): MessageValue {
  if (names.length === 0) {
    return readFieldValue(text, at.place?.field, at.sample ?? value, at.path);
  }
  const list = listAt(value, at);
  if (list !== undefined) {
    return setInList(list, names, text, at);
  }
  if (isObject(value)) {
    return setInObject(value, names, text, at);
  }
  const written = objectIn(value);
  if (written !== undefined) {
    return JSON.stringify(setInObject(written, names, text, { ...at, sample: objectIn(at.sample) }));
  }
  if ((value ?? '') === '' && (isOpen(at.place) || (at.place?.inner.size ?? 0) > 0)) {
    return setInObject({}, names, text, at);
  }
  throw nothingInside(at, names[0]!);
}

/** The elements of a list, and the name around them if it is wrapped. */
interface List {
  readonly elements: readonly MessageValue[];
  readonly item: string | undefined;
}

function listAt(value: MessageValue | undefined, { place, sample }: Step): List | undefined {
  const items = [place?.field?.item ?? []].flat();
  const item = items.find((name) => [value, sample].some((each) => isObject(each) && name in each)) ?? items[0];
  if (isList(value)) {
    return { elements: value, item: undefined };
  }
  if (place?.field?.list !== true || place.field.name.includes('$n')) {
    return undefined;
  }
  const { separator } = place.field;
  if (separator !== undefined && typeof value === 'string') {
    return { elements: value.split(separator).filter(Boolean), item: undefined };
  }
  const inner = item !== undefined && isObject(value) ? value[item] : undefined;
  return { elements: inner === undefined ? [] : isList(inner) ? inner : [inner], item };
}

/** The index may be left out: it is the first. */
function setInList({ elements, item }: List, names: readonly string[], text: string, at: Step): MessageValue {
  const [name = '', ...rest] = names;
  if (name === item && rest.length > 0) {
    return setInList({ elements, item }, rest, text, at);
  }
  const isIndexed = /^\d+$/.test(name);
  const index = isIndexed ? Number(name) : 0;
  if (index > elements.length) {
    throw usage(
      `${at.path} has ${elements.length} of them: the next is ${at.path}[${elements.length}], and not [${name}].`,
      `${at.path} 现有 ${elements.length} 个元素，下一个是 ${at.path}[${elements.length}]，不是 [${name}]。`,
    );
  }
  const sample = listAt(at.sample, at)?.elements[0];
  const { list: _, item: __, separator, ...field } = at.place?.field ?? { name: '', type: 'string' as const };
  const element: Step = { path: `${at.path}[${index}]`, place: { field, inner: at.place?.inner ?? new Map() }, sample };
  const set = setIn(elements[index] ?? sample, isIndexed ? rest : names, text, element);
  const changed = [...elements.slice(0, index), set, ...elements.slice(index + 1)];
  if (separator !== undefined) {
    return (changed as readonly (string | number)[]).join(separator);
  }
  return item === undefined ? changed : { [item]: changed };
}

function setInObject(object: Message, [name = '', ...rest]: readonly string[], text: string, at: Step): Message {
  const { path, place } = at;
  const known = isObject(at.sample) ? at.sample : {};
  const inner = innerPlace(place, name);
  if (!isOpen(place) && inner === undefined && !Object.hasOwn(known, name) && !Object.hasOwn(object, name)) {
    throw unknownField(path, name, [
      ...new Set([...Object.keys({ ...known, ...object }), ...(place?.inner.keys() ?? [])]),
    ]);
  }
  const sample = Object.hasOwn(known, name) ? known[name] : undefined;
  const before = Object.hasOwn(object, name) ? object[name] : isObject(sample) || isList(sample) ? sample : undefined;
  const step = { path: path === '' ? name : `${path}.${name}`, place: inner, sample };
  return { ...object, [name]: setIn(before, rest, text, step) };
}

/** Numbered fields have a pattern for their name. */
function innerPlace(place: Place | undefined, name: string): Place | undefined {
  return place?.inner.get(name) ?? place?.inner.get(name.replace(/(?<!\d)\d+$/, '$n'));
}

/** Whether anything may stand inside, because the catalogue does not say what does. */
function isOpen(place: Place | undefined): boolean {
  const type = place?.field?.type;
  return (type === 'object' || type === 'json') && place!.inner.size === 0;
}

function unknownField(path: string, name: string, names: readonly string[]): Error {
  const within = path === '' ? '' : `${path}.`;
  const nearest = names.find((each) => each.toLowerCase() === name.toLowerCase()) ?? nearestName(name, names);
  return usage(
    `The event has no field "${within}${name}". ${nearest === undefined ? `It has: ${names.join(', ')}.` : `Did you mean ${within}${nearest}?`}`,
    `事件没有字段 ${within}${name}。${nearest === undefined ? `它有：${names.join('、')}。` : `是不是 ${within}${nearest}？`}`,
  );
}

function nothingInside({ path }: Step, name: string): Error {
  return usage(
    `The event has no field "${path}.${name}": ${path} is one value, with nothing inside. Set it with --set ${path}=<value>.`,
    `事件没有字段 ${path}.${name}：${path} 是单个值，里面没有字段。请写 --set ${path}=<值>。`,
  );
}

/** WeChat writes some objects as JSON in a text. */
function objectIn(text: MessageValue | undefined): Message | undefined {
  const value = typeof text === 'string' ? (jsonIn(text) as MessageValue | null | undefined) : undefined;
  return value !== null && isObject(value) ? value : undefined;
}

function isList(value: MessageValue | undefined): value is readonly MessageValue[] {
  return Array.isArray(value);
}

function isObject(value: MessageValue | undefined): value is Message {
  return typeof value === 'object' && !Array.isArray(value);
}
