/** How a payload was written. The reply to it is written the same way. */
export type PayloadFormat = 'xml' | 'json';

/** Whatever a payload may hold. From XML only strings, objects and lists of them arise. */
export type PayloadValue = string | number | boolean | null | PayloadObject | readonly PayloadValue[];

/** A parsed payload under its official names, untouched. It has no prototype: every name in it came from the sender. */
export interface PayloadObject {
  readonly [name: string]: PayloadValue | undefined;
}

/** A payload before it is read. V8 keeps what `Object.create(null)` makes as a hash table, of four times the size. */
export function emptyPayload(): { [name: string]: PayloadValue | undefined } {
  return Object.setPrototypeOf({}, null) as { [name: string]: PayloadValue | undefined };
}

/**
 * The scalar under a name as text. Of repeated siblings the first wins, so that a later one cannot replace it.
 *
 * @returns undefined when the name is absent, or holds an object or null
 */
export function textOf(payload: PayloadObject, name: string): string | undefined {
  const value = payload[name];
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') {
    return first;
  }
  return typeof first === 'number' || typeof first === 'boolean' ? String(first) : undefined;
}
