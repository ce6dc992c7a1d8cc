import type { EventClass, ReplyTo, WechatEvent } from '../model/wechat-event.js';
import { type HandlerDecorator, type Matcher, On, type Where } from './on.decorator.js';

/** A decorator for the handlers of one event class, as the decorators of the platforms are. */
export type Handles<E> = HandlerDecorator<E, ReplyTo<E>>;

/** The values that count: one, several, a pattern (`@Match()` gives its groups) or a predicate. Left out, all do. */
export type Text = Matcher<string>;

/**
 * `@On` for the events whose property has a value that counts.
 *
 * @param matcher - left out, all events of the class count
 */
export function onProperty<E extends WechatEvent, K extends keyof E>(
  event: EventClass<E>,
  property: K,
  matcher: Matcher<NonNullable<E[K]>> | undefined,
): Handles<E> {
  const where: object = { [property]: matcher };
  return matcher === undefined ? On(event) : On(event, where as Where<NoInfer<E>>);
}
