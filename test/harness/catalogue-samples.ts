import { readFileSync } from 'node:fs';
import type { Message, MessageValue } from 'nestjs-wechat/testing';
import { type Catalogue, type CatalogueEvent, type Field, propertyName } from '../../catalogue/generate.mjs';

const catalogues = new Map<string, Catalogue>();

/** The catalogue of a platform. */
export function catalogueOf(platform: string): Catalogue {
  const known = catalogues.get(platform);
  if (known !== undefined) {
    return known;
  }
  const text = readFileSync(new URL(`../../catalogue/${platform}.json`, import.meta.url), 'utf8');
  const catalogue = JSON.parse(text) as Catalogue;
  catalogues.set(platform, catalogue);
  return catalogue;
}

/** A payload with a value for every field, and the properties that it has to become. */
export interface PayloadSample {
  readonly payload: Message;
  readonly properties: Readonly<Record<string, unknown>>;
}

interface Sample {
  readonly wire: MessageValue;
  readonly read: unknown;
}

/** A copy of a message with a value at a path. */
function put(message: Message, [name, ...rest]: readonly string[], value: MessageValue): Message {
  const inner = message[name!];
  const next = rest.length === 0 ? value : put(typeof inner === 'object' ? (inner as Message) : {}, rest, value);
  return { ...message, [name!]: next };
}

/** An event with the fields of all events that it refines, its own first. */
export function withInheritedFields(event: CatalogueEvent, { events }: Catalogue): CatalogueEvent {
  const parent = events.find((other) => other.class === event.parent);
  if (parent === undefined) {
    return event;
  }
  const own = new Set(event.fields.map(({ name }) => name));
  const inherited = withInheritedFields(parent, { events } as Catalogue).fields.filter(({ name }) => !own.has(name));
  return { ...event, fields: [...event.fields, ...inherited] };
}

/** Fields that are objects in a string of JSON, by their official names. */
const STRINGIFIED = new Set(['Payload']);

/**
 * Makes up a payload of an event: no two fields have the same value, so that none can stand in for another; lists have
 * one element or two.
 */
export function sampleOf(event: CatalogueEvent): PayloadSample {
  let count = 0;
  const next = (): number => ++count;

  const scalarOf = (type: Exclude<Field['type'], 'object'>): Sample => {
    const n = next();
    switch (type) {
      case 'string':
        return { wire: `值 ${n} <&>`, read: `值 ${n} <&>` };
      case 'number':
      case 'integer':
        return { wire: n, read: n };
      case 'boolean':
        return { wire: n % 2 === 0, read: n % 2 === 0 };
      case 'id': {
        const id = String(9_223_372_036_854_770_000n + BigInt(n));
        return { wire: id, read: id };
      }
      case 'date':
        return { wire: 1_700_000_000 + n, read: new Date((1_700_000_000 + n) * 1000) };
      default:
        return { wire: JSON.stringify({ value: [n] }), read: { value: [n] } };
    }
  };

  const elementOf = (field: Field): Sample => {
    if (field.type !== 'object') {
      return scalarOf(field.type);
    }
    const { wire, read } = fieldsOf(field.fields ?? []);
    return { wire: STRINGIFIED.has(field.name) ? JSON.stringify(wire) : wire, read };
  };

  const fieldOf = (field: Field): Sample => {
    if (!field.list) {
      return elementOf(field);
    }
    const elements = next() % 2 === 0 ? [elementOf(field)] : [elementOf(field), elementOf(field)];
    const wire = elements.map((element) => element.wire);
    if (field.separator !== undefined) {
      return {
        wire: wire.map((each) => (typeof each === 'object' ? '' : String(each))).join(field.separator),
        read: elements.map((element) => element.read),
      };
    }
    return {
      wire: field.item === undefined ? wire : { [[field.item].flat()[0]!]: wire },
      read: elements.map((element) => element.read),
    };
  };

  const fieldsOf = (fields: readonly Field[]): { wire: Message; read: Record<string, unknown> } => {
    const samples = fields.map((field) => [field, fieldOf(field)] as const);
    return {
      wire: samples.reduce<Message>(
        (wire, [field, sample]) => put(wire, [...(field.within ?? []), field.name], sample.wire),
        {},
      ),
      read: Object.fromEntries(samples.map(([field, { read }]) => [field.property ?? propertyName(field.name), read])),
    };
  };

  const { wire, read } = fieldsOf(event.fields);
  return { payload: wire, properties: read };
}
