import type { ArgumentsHost, ExecutionContext, Type } from '@nestjs/common';
import { localized } from '../language/language.js';
import type { WechatContext } from '../model/wechat-context.js';
import type { WechatEvent } from '../model/wechat-event.js';

/** The type of Nest's execution context while a handler runs: `context.getType() === 'wechat'`. */
export type WechatContextType = 'wechat';

/**
 * Nest's execution context, seen by a guard, interceptor, pipe or filter on a handler.
 *
 * ```ts
 * canActivate(context: ExecutionContext) {
 *   if (context.getType<WechatContextType>() !== 'wechat') return this.checkHttp(context);
 *   return this.members.has(WechatExecutionContext.create(context).getEvent<TextMessage>().fromUserName);
 * }
 * ```
 */
export class WechatExecutionContext {
  private constructor(private readonly host: ArgumentsHost) {}

  /** @throws Error when the context is not a handler's, so that an HTTP request is never taken for an event. */
  static create(context: ArgumentsHost): WechatExecutionContext {
    if (context.getType<string>() !== 'wechat') {
      throw new Error(
        localized({
          en: `This execution context is of type "${context.getType<string>()}", not "wechat": check context.getType() first.`,
          zh: `这个执行上下文的类型是 "${context.getType<string>()}"，不是 "wechat"：请先检查 context.getType()。`,
        }),
      );
    }
    return new WechatExecutionContext(context);
  }

  /** The event that is being handled. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names what it knows, as in Nest's own getRequest<T>()
  getEvent<E extends WechatEvent = WechatEvent>(): E {
    return this.host.getArgByIndex<E>(0);
  }

  /** The context of the event: account, deadline, match. */
  getContext<E extends WechatEvent = WechatEvent>(): WechatContext<E> {
    return this.host.getArgByIndex<WechatContext<E>>(1);
  }

  /** The class of the handler. Only where `create` was given an `ExecutionContext`, as everywhere but in filters. */
  getClass<T = unknown>(): Type<T> {
    return (this.host as ExecutionContext).getClass<T>();
  }

  /** The handler method, for `Reflector`. Only where `create` was given an `ExecutionContext`. */
  getHandler(): ReturnType<ExecutionContext['getHandler']> {
    return (this.host as ExecutionContext).getHandler();
  }
}
