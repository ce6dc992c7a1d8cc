import type { EventClass, ReplyTo, WechatEvent } from '../model/wechat-event.js';
import { type HandlerDecorator, type Matcher, On, type Where } from './on.decorator.js';

/** A decorator for the handlers of one event class, as the decorators of the platforms are. */
export type Handles<E> = HandlerDecorator<E, ReplyTo<E>>;

/** The values that count: one, several, a pattern (`@Match()` gives its groups) or a predicate. Left out, all do. */
export type Text = Matcher<string>;

/**
 * Makes a decorator: `@On` for the events of a class whose property has a value that counts. Without an argument all events
 * of the class count; an argument that is `undefined` is an error at start-up.
 */
export function onProperty<E extends WechatEvent, K extends keyof E>(
  event: EventClass<E>,
  property: K,
): (...given: [matcher?: Matcher<NonNullable<E[K]>>]) => Handles<E> {
  return (...given) => {
    const where: object = { [property]: given[0] };
    return given.length === 0 ? On(event) : On(event, where as Where<NoInfer<E>>);
  };
}
