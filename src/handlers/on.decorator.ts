import 'reflect-metadata';

import type { Observable } from 'rxjs';
import { decoratedMethod, onlyCalled } from './decorated-method.js';
import type { EventClass, ReplyTo, WechatEvent } from '../model/wechat-event.js';

type Result<R> = R | null | undefined | void;

/** The decorator of a handler method: the compiler refuses a method whose event or return type does not fit. */
export type HandlerDecorator<E, R> = <
  M extends (event: E, ...injected: never[]) => Result<R> | Promise<Result<R>> | Observable<Result<R>>,
>(
  target: object,
  key: string | symbol,
  descriptor: TypedPropertyDescriptor<M>,
) => void;

type Scalar = string | number | boolean | Date;

/** Matches one property: a value, a list of values, a predicate or, for text, a regular expression. */
export type Matcher<V> = V extends boolean
  ? boolean
  : V | readonly V[] | ((value: V) => boolean) | (V extends string ? RegExp : never);

/** Narrows a handler to some events of its class: a matcher for each property that counts, or one predicate. */
export type Where<E> =
  | {
      readonly [
        K in keyof E as K extends symbol | 'type' | 'raw' ? never : NonNullable<E[K]> extends Scalar ? K : never
      ]?: Matcher<NonNullable<E[K]>>;
    }
  | ((event: E) => boolean);

/** What `@On` and `@Observe` leave on a method. */
export interface HandlerMetadata {
  readonly role: 'answer' | 'observe';
  readonly eventClass: EventClass;
  /** A `Where` of the event class, checked when the routes are built. */
  readonly where: unknown;
}

const HANDLERS = Symbol.for('nestjs-wechat:handlers');

/**
 * Answers events of a class. What the method returns is the reply: `undefined` or `null` for none, a string for text,
 * or one of the reply functions of the platform. If several handlers fit an event, the most specific one runs: exact
 * values first, then patterns and predicates in the order of their declaration, then the class alone, then its base
 * classes. Two equally specific handlers are an error at start-up. A method may have several decorators.
 *
 * ```ts
 * class Handlers {@On(MenuClickEvent, { eventKey: 'TODAY' })
 *   today(event: MenuClickEvent) {
 *     return 'Oolong';
 *   }
 * }
 * ```
 *
 * @param event - the class of the events
 * @param where - narrows to events whose properties match
 * @throws Error when the method is static; at start-up, when the route is impossible or taken
 */
export function On<E extends WechatEvent>(
  event: EventClass<E>,
  where?: Where<NoInfer<E>>,
): HandlerDecorator<E, ReplyTo<E>> {
  return handlerDecorator('answer', event, where);
}

/**
 * Watches events of a class. Every observer that fits runs, next to the handler, and never replies. The answer does not
 * wait for it; a failure is logged.
 *
 * ```ts
 * class Handlers {@Observe(WechatEvent)
 *   audit(event: WechatEvent) {}
 * }
 * ```
 *
 * @param event - the class of the events; `WechatEvent` for all
 * @param where - narrows to events whose properties match
 * @throws Error when the method is static
 */
export function Observe<E extends WechatEvent>(
  event: EventClass<E>,
  where?: Where<NoInfer<E>>,
): HandlerDecorator<E, never> {
  return handlerDecorator('observe', event, where);
}

function handlerDecorator<E extends WechatEvent, R>(
  role: HandlerMetadata['role'],
  eventClass: EventClass<E>,
  where: unknown,
): HandlerDecorator<E, R> {
  const decorate: HandlerDecorator<E, R> = (target, key, descriptor) => {
    const method = decoratedMethod(role === 'answer' ? '@On...()' : '@Observe()', target, key, descriptor);
    // Decorators apply from the method upwards; the order of the source is what people mean.
    const metadata: HandlerMetadata = { role, eventClass, where };
    Reflect.defineMetadata(HANDLERS, [metadata, ...handlersOf(method)], method);
    // On the class too: a decorator that puts another method in the place of this one loses what stands on it.
    Reflect.defineMetadata(HANDLERS, true, target, key);
  };
  return onlyCalled(role === 'answer' ? '@OnText' : '@Observe', decorate);
}

/** The handler decorators of a method, in the order of the source. */
export function handlersOf(method: object): readonly HandlerMetadata[] {
  return (Reflect.getOwnMetadata(HANDLERS, method) as readonly HandlerMetadata[] | undefined) ?? [];
}

/** Whether a method of the class was decorated, though the one that is there now may be another. */
export function wasHandler(prototype: object, methodName: string): boolean {
  return Reflect.hasOwnMetadata(HANDLERS, prototype, methodName);
}
