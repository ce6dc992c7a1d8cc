import { readJson } from '../protocol/json-reader.js';
import type { PayloadObject, PayloadValue } from '../protocol/payload.js';

/**
 * How a field of the payload becomes a property of the event.
 *
 * - `string`, `number`, `boolean`: the scalar, read leniently (`"1"`, `1`, `true` and `"true"` are all seen on the wire)
 * - `integer`: a whole number that a number holds exactly, such as an amount in fen; anything else is left out
 * - `id`: an integer that may exceed 2^53, kept as a string of digits
 * - `date`: a `Date`, from unix seconds, 13 digits of milliseconds, RFC 3339, or `20180225112233` and
 *   `2018-02-25 11:22:33` in Beijing time; anything else is left out, and so is `0`, which means "not yet"
 * - `json`: a string that holds JSON, parsed
 * - `object`: a nested object with fields of its own, also one in a string that holds JSON
 */
export type FieldType = 'string' | 'number' | 'integer' | 'boolean' | 'id' | 'date' | 'json' | 'object';

/** Describes one property of an event class; see {@link EventFields}. */
export interface EventField {
  /**
   * The official name on the wire, e.g. `EventKey`. With a `$n` in it, the list of the fields numbered so from 0 or 1.
   * Another letter case (`eventkey`) is read as well, unless it is the name of another field.
   */
  readonly name: string;
  /** Other official spellings of the same field, tried in order (XML and JSON differ now and then). */
  readonly aliases?: readonly string[];
  readonly type: FieldType;
  /** The objects in which the field stands, from the outermost: `['event', 'feedback_event']`. Default: none. */
  readonly within?: readonly string[];
  /** Reads the value only when it begins with this prefix, and leaves the prefix out, e.g. `qrscene_`. */
  readonly stripPrefix?: string;
  /** The property is always an array, also when WeChat sends a single element or none. */
  readonly list?: true;
  /** For a list that comes as one text: what stands between its elements, e.g. `,`. */
  readonly separator?: string;
  /** For a list that is wrapped: the name of the repeated element inside, e.g. `item`, or all its official spellings. */
  readonly item?: string | readonly string[];
  /** The fields of a nested `object`. */
  readonly fields?: EventFields;
}

/** The properties of an event class by property name: how each is read from the payload. */
export interface EventFields {
  readonly [property: string]: EventField;
}

/** Sets on `target` every property that `fields` describes and `payload` carries. A list is always set. */
export function fillFields(target: object, payload: PayloadObject, fields: EventFields): void {
  const table = tableOf(fields);
  const spelled = officiallySpelled(payload, table);
  for (const { property, read } of table.readers) {
    const value = read(spelled);
    if (value !== undefined) {
      (target as Record<string, unknown>)[property] = value;
    }
  }
}

interface FieldReader {
  readonly property: string;
  readonly read: (payload: PayloadObject) => unknown;
}

/** What is worked out once for each description. */
interface FieldTable {
  readonly readers: readonly FieldReader[];
  readonly namesByLowerCase: ReadonlyMap<string, string>;
  /** What each name is that was seen in a payload, the names of the fields first. */
  readonly officialNames: Map<string, string>;
}

/** For each description, its own names included. */
const MAX_KNOWN_NAMES = 500;

const knownTables = new WeakMap<EventFields, FieldTable>();

function tableOf(fields: EventFields): FieldTable {
  let table = knownTables.get(fields);
  if (table === undefined) {
    const names = Object.values(fields).flatMap(namesOf);
    table = {
      readers: Object.entries(fields).map(([property, field]) => ({ property, read: readerOf(field) })),
      namesByLowerCase: new Map(names.map((name) => [name.toLowerCase(), name])),
      officialNames: new Map(names.map((name) => [name, name])),
    };
    knownTables.set(fields, table);
  }
  return table;
}

/** Where a field stands in the payload itself. */
function namesOf({ name, aliases = [], within }: EventField): readonly string[] {
  return within === undefined ? [name, ...aliases] : within.slice(0, 1);
}

/** WeChat is not of one mind about letter case: a name that no field has may be another spelling of one that is missing. */
function officiallySpelled(payload: PayloadObject, table: FieldTable): PayloadObject {
  let spelled: Record<string, PayloadValue> | undefined;
  for (const name of Object.keys(payload)) {
    const official = officialNameOf(name, table);
    if (official !== name && payload[official] === undefined) {
      spelled ??= { ...(payload as Record<string, PayloadValue>) };
      spelled[official] ??= payload[name]!;
    }
  }
  return spelled ?? payload;
}

/** The name of a field in another letter case, or the name itself. */
function officialNameOf(name: string, { officialNames, namesByLowerCase }: FieldTable): string {
  let official = officialNames.get(name);
  if (official === undefined) {
    official = namesByLowerCase.get(name.toLowerCase()) ?? name;
    // WeChat's names are few; those that somebody makes up are not.
    if (officialNames.size < MAX_KNOWN_NAMES) {
      officialNames.set(name, official);
    }
  }
  return official;
}

/** Most fields are a scalar under one name. */
function readerOf(field: EventField): FieldReader['read'] {
  const { name, type, aliases, within, stripPrefix, list } = field;
  const isPlain = aliases === undefined && within === undefined && stripPrefix === undefined && list === undefined;
  if (!isPlain || type === 'object' || name.includes('$n')) {
    return (payload) => readField(payload, field);
  }
  const readScalar = scalarReaders[type];
  return (payload) => {
    const value = payload[name];
    if (value === undefined) {
      return undefined;
    }
    return typeof value === 'string' ? readScalar(value) : readField(payload, field);
  };
}

function readField(payload: PayloadObject, field: EventField): unknown {
  const holder = field.within === undefined ? payload : descend(payload, field.within);
  let value = holder && (field.name.includes('$n') ? numbered(holder, field.name) : holder[field.name]);
  if (value === undefined && field.aliases !== undefined) {
    value = field.aliases.map((alias) => holder?.[alias]).find((candidate) => candidate !== undefined);
  }
  if (field.list) {
    return elementsOf(value, field).flatMap((element) => {
      const read = readValue(element, field);
      return read === undefined ? [] : [read];
    });
  }
  return readValue(Array.isArray(value) ? (value as readonly PayloadValue[])[0] : value, field);
}

/** `coupon_id_$n`: the values of `coupon_id_0`, `coupon_id_1` and so on, up to the first that is missing. */
function numbered(payload: PayloadObject, name: string): readonly PayloadValue[] {
  const values: PayloadValue[] = [];
  const first = name.replace('$n', '0') in payload ? 0 : 1;
  for (let n = first; ; n++) {
    const value = payload[name.replace('$n', String(n))];
    if (value === undefined) {
      return values;
    }
    values.push(value);
  }
}

function descend(payload: PayloadObject, path: readonly string[]): PayloadObject | undefined {
  let holder: PayloadValue | undefined = payload;
  for (const name of path) {
    holder = holder !== undefined && isObject(holder) ? holder[name] : undefined;
  }
  return holder !== undefined && isObject(holder) ? holder : undefined;
}

function elementsOf(value: PayloadValue | undefined, { item, separator }: EventField): readonly PayloadValue[] {
  const elements = listOf(value, item);
  return separator === undefined
    ? elements
    : elements.flatMap<PayloadValue>((element) =>
        typeof element === 'string' ? split(element, separator) : [element],
      );
}

function split(text: string, separator: string): readonly string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function listOf(value: PayloadValue | undefined, item: EventField['item']): readonly PayloadValue[] {
  if (value === undefined || value === null || value === '') {
    return [];
  }
  if (Array.isArray(value)) {
    return item === undefined ? value : value.flatMap((element) => listOf(element as PayloadValue, item));
  }
  if (item !== undefined && isObject(value)) {
    const name = typeof item === 'string' ? item : item.find((spelling) => spelling in value);
    return name !== undefined && name in value ? listOf(value[name], undefined) : [value];
  }
  return [value];
}

function isObject(value: PayloadValue): value is PayloadObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readValue(value: PayloadValue | undefined, field: EventField): unknown {
  if (value === undefined || value === null) {
    return undefined;
  }
  if (field.type === 'object') {
    const object = typeof value === 'string' ? parsedObject(value) : value;
    if (object === undefined || !isObject(object)) {
      return undefined;
    }
    const nested = {};
    fillFields(nested, object, field.fields ?? {});
    return nested;
  }
  if (typeof value === 'object') {
    return field.type === 'json' ? value : undefined;
  }
  if (field.stripPrefix !== undefined) {
    const text = String(value);
    return text.startsWith(field.stripPrefix)
      ? scalarReaders[field.type](text.slice(field.stripPrefix.length))
      : undefined;
  }
  return scalarReaders[field.type](value);
}

/** The object of a string that holds JSON. */
function parsedObject(text: string): PayloadObject | undefined {
  try {
    return readJson(text);
  } catch {
    return undefined;
  }
}

type Scalar = string | number | boolean;

const scalarReaders: Record<Exclude<FieldType, 'object'>, (value: Scalar) => unknown> = {
  string: String,
  id: String,
  number: readNumber,
  integer: (value) => {
    const number = readNumber(value);
    return Number.isSafeInteger(number) ? number : undefined;
  },
  boolean: (value) => (typeof value === 'boolean' ? value : /^(1|true)$/i.test(String(value))),
  date: readDate,
  json: (value) => {
    try {
      return JSON.parse(String(value)) as unknown;
    } catch {
      return String(value);
    }
  },
};

const UNIX_SECONDS = /^\d{1,11}(?:\.\d+)?$/;
const UNIX_MILLISECONDS = /^\d{13}$/;
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i;
const BEIJING_TIME = /^(\d{4})-?(\d\d)-?(\d\d) ?(\d\d):?(\d\d):?(\d\d)$/;

function readDate(value: Scalar): Date | undefined {
  const time = timeOf(String(value).trim());
  // WeChat writes 0 for what has not happened, and the zero time of some languages is earlier still.
  return time > 0 ? new Date(time) : undefined;
}

/** Milliseconds since 1970; `NaN` for what is no date. */
function timeOf(text: string): number {
  if (UNIX_SECONDS.test(text)) {
    return Number(text) * 1000;
  }
  if (UNIX_MILLISECONDS.test(text)) {
    return Number(text);
  }
  const beijing = BEIJING_TIME.exec(text);
  if (beijing) {
    return Date.parse(`${beijing[1]}-${beijing[2]}-${beijing[3]}T${beijing[4]}:${beijing[5]}:${beijing[6]}+08:00`);
  }
  return RFC_3339.test(text) ? Date.parse(text) : NaN;
}

function readNumber(value: Scalar): number | undefined {
  if (value === '') {
    return undefined;
  }
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}
