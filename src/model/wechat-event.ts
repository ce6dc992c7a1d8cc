import type { PayloadObject } from '../protocol/payload.js';
import { type EventFields, fillFields } from './event-fields.js';
import type { Reply } from './reply.js';

/** Carries, in the type system alone, which replies an event may be answered with. Nothing exists at run time. */
export declare const replies: unique symbol;

/**
 * A callback that WeChat pushed, verified and decrypted. Each official message and event has its own class, whose
 * properties are the official names in lower camel case. A type that this library does not know gets the base class of
 * its platform, and `raw` has everything.
 */
export abstract class WechatEvent {
  declare readonly [replies]?: Reply | string;

  /** The platform and the official type, such as `<platform>.event.CLICK`. Unions of events discriminate by it. */
  declare readonly type: string;

  /** The name of the account that received the event, as configured. */
  declare readonly account: string;

  /** The AppID of whom the event is for, where the account receives for others. */
  declare readonly appId?: string;

  /** The payload as WeChat sent it, with the official names. Repeated elements are in an array. */
  declare readonly raw: PayloadObject;
}

/** The replies that fit an event of class `E`. */
export type ReplyTo<E> = E extends { readonly [replies]?: unknown }
  ? // Not `Exclude`: the names of the replies stay in what the compiler says.
    NonNullable<E[typeof replies]>
  : never;

/**
 * A class of events: one of the library's, a platform's base class, or your own for a type that the library does not
 * know yet. Your own class extends the base class of its platform, has a static `type`, and says in its static `fields`
 * what to read from the payload; it declares these properties, and assigns none.
 */
export type EventClass<E extends WechatEvent = WechatEvent> = (abstract new (...args: never[]) => E) & {
  readonly type?: string;
  readonly fields?: EventFields;
  /** @internal The import that has the base class of a platform. */
  readonly importedFrom?: string;
};

/** Whether a class of events is another one, or derives from it. */
export function isOrExtends(eventClass: EventClass, base: EventClass): boolean {
  return eventClass === base || eventClass.prototype instanceof base;
}

/** The fields that a class and all its base classes declare; those of the derived class win. */
export function fieldsOf(eventClass: EventClass): EventFields {
  let fields = knownFields.get(eventClass);
  if (fields === undefined) {
    const base = Object.getPrototypeOf(eventClass) as EventClass | null;
    fields = {
      ...(typeof base === 'function' && base !== Function.prototype ? fieldsOf(base) : {}),
      ...(Object.hasOwn(eventClass, 'fields') ? eventClass.fields : {}),
    };
    knownFields.set(eventClass, fields);
  }
  return fields;
}

const knownFields = new WeakMap<EventClass, EventFields>();

/** Makes an event: constructs the class, then fills it, so that nothing that a class declares can undo the filling. */
export function createEvent(eventClass: EventClass, type: string, account: string, raw: PayloadObject): WechatEvent {
  const event = new (eventClass as unknown as new () => WechatEvent)();
  fillFields(event, raw, fieldsOf(eventClass));
  const made: { -readonly [K in keyof WechatEvent]: WechatEvent[K] } = event;
  made.type = type;
  made.account = account;
  made.raw = raw;
  return event;
}
