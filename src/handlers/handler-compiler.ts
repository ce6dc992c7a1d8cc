import {
  type ArgumentsHost,
  createParamDecorator,
  ForbiddenException,
  HttpException,
  Injectable,
} from '@nestjs/common';
import { ContextIdFactory, ExternalContextCreator, type ContextId } from '@nestjs/core';
import { localized } from '../language/language.js';
import type { WechatContext } from '../model/wechat-context.js';
import type { WechatEvent } from '../model/wechat-event.js';
import {
  changedContextCreator,
  executionContext,
  filtersOf,
  type FiltersHandler,
  type OpenContextCreator,
} from '../nest/context-creator.js';
import { decoratedParameters, enhancersOf, ROUTE_ARGS_METADATA } from '../nest/handler-metadata.js';
import { hasInjectable, registerRequest, resolveInstance } from '../nest/instance-wrapper.js';
import type { DiscoveredHandler } from './handler-explorer.js';

/** Thrown in place of what a guard on a handler refused with: the handler has not run. */
export class HandlerDeniedError extends Error {
  constructor(cause: unknown) {
    super(localized({ en: 'A guard on the handler refused the event.', zh: '处理方法上的守卫拒绝了事件。' }), {
      cause,
    });
  }
}

/** A handler with everything Nest puts around it, ready to be called. */
export interface CompiledHandler {
  /** `Class.method`, for messages. */
  readonly name: string;
  run(event: WechatEvent, context: WechatContext): Promise<unknown>;
  /** Lets the handler's exception filters turn a failure into a reply; `undefined` when none does. */
  recover(error: unknown, event: WechatEvent, context: WechatContext): unknown;
}

type Instance = Record<string, Target>;
type Target = (event: WechatEvent, context: WechatContext) => Promise<unknown>;

/** Our parameter decorators carry their own factory, so that Nest asks for no other. */
const noParams = { exchangeKeyForValue: (): undefined => undefined };
const withoutFilters = { guards: true, interceptors: true, filters: false };

/** Wraps handlers in Nest's guards, interceptors, pipes and filters, once, when the application starts. */
@Injectable()
export class HandlerCompiler {
  constructor(private readonly contextCreator: ExternalContextCreator) {}

  async compile(handler: DiscoveredHandler, globalEnhancers: boolean): Promise<CompiledHandler> {
    checkEnhancers(handler);
    passEventFirst(handler);
    const creator = this.creator(globalEnhancers);
    const { wrapper } = handler;
    if (!wrapper.isDependencyTreeStatic()) {
      return new ScopedHandler(handler, creator);
    }
    const instance: object = wrapper.isTransient
      ? await resolveInstance(wrapper, ContextIdFactory.create())
      : (wrapper.instance as object);
    return new StaticHandler(handler, creator, instance as Instance);
  }

  /**
   * Nest's creator with three changes: what a guard refuses is told apart from what a handler throws; pipes leave an
   * event alone that nobody put a decorator on; and the application's global enhancers, which know HTTP, stay out
   * unless they are asked for.
   */
  private creator(globalEnhancers: boolean): OpenContextCreator {
    return changedContextCreator(this.contextCreator, {
      globalEnhancers,
      tryActivate:
        (original) =>
        (...args) =>
          denyWhenRefused(original(...args)),
      applyPipes: (original) => (value, metadata, pipes) =>
        // Nest awaits it, so that the value itself will do.
        (metadata.data === UNDECORATED ? value : original(value, metadata, pipes)) as Promise<unknown>,
    });
  }
}

async function denyWhenRefused(asked: Promise<boolean>): Promise<boolean> {
  let allowed;
  try {
    allowed = await asked;
  } catch (error) {
    throw error instanceof HttpException && error.getStatus() < 500 ? new HandlerDeniedError(error) : error;
  }
  if (!allowed) {
    throw new HandlerDeniedError(new ForbiddenException());
  }
  return true;
}

/** A handler whose provider lives as long as the application. */
class StaticHandler implements CompiledHandler {
  readonly name: string;
  readonly run: Target;
  private readonly filters: FiltersHandler;

  constructor(
    private readonly handler: DiscoveredHandler,
    private readonly creator: OpenContextCreator,
    private readonly instance: Instance,
  ) {
    this.name = handler.name;
    this.run = createTarget(creator, instance, handler);
    this.filters = createFilters(creator, instance, handler);
  }

  recover(error: unknown, event: WechatEvent, context: WechatContext): unknown {
    return this.filters.invokeCustomFilters(error, hostOf(this.creator, this.instance, this.handler, event, context));
  }
}

/** A handler whose provider lives as long as one event. */
class ScopedHandler implements CompiledHandler {
  readonly name: string;

  constructor(
    private readonly handler: DiscoveredHandler,
    private readonly creator: OpenContextCreator,
  ) {
    this.name = handler.name;
  }

  async run(event: WechatEvent, context: WechatContext): Promise<unknown> {
    const { contextId, instance } = await this.instanceFor(context);
    return createTarget(this.creator, instance, this.handler, contextId)(event, context);
  }

  async recover(error: unknown, event: WechatEvent, context: WechatContext): Promise<unknown> {
    const { contextId, instance } = await this.instanceFor(context);
    const filters = createFilters(this.creator, instance, this.handler, contextId);
    return filters.invokeCustomFilters(error, hostOf(this.creator, instance, this.handler, event, context));
  }

  private async instanceFor(context: WechatContext) {
    const { wrapper } = this.handler;
    const contextId = contextIdOf(context);
    registerRequest(wrapper, contextId, context);
    return { contextId, instance: (await resolveInstance(wrapper, contextId)) as Instance };
  }
}

const contextIds = new WeakMap<WechatEvent, ContextId>();

/** One for each event, so that the request-scoped providers of all its handlers are the same instances. */
function contextIdOf(context: WechatContext): ContextId {
  let contextId = contextIds.get(context.event);
  if (contextId === undefined) {
    contextId = ContextIdFactory.getByRequest(context as WechatContext & Record<string, unknown>);
    contextIds.set(context.event, contextId);
  }
  return contextId;
}

function createTarget(
  creator: OpenContextCreator,
  instance: Instance,
  { methodName, wrapper }: DiscoveredHandler,
  contextId?: ContextId,
): Target {
  return creator.create(
    instance,
    instance[methodName] as (...args: unknown[]) => unknown,
    methodName,
    ROUTE_ARGS_METADATA,
    noParams,
    contextId,
    wrapper.id,
    withoutFilters,
    'wechat',
  ) as Target;
}

function createFilters(
  creator: OpenContextCreator,
  instance: Instance,
  { methodName, wrapper }: DiscoveredHandler,
  contextId?: ContextId,
): FiltersHandler {
  return filtersOf(creator, wrapper, instance, instance[methodName], contextId);
}

function hostOf(
  creator: OpenContextCreator,
  instance: Instance,
  { methodName }: DiscoveredHandler,
  event: WechatEvent,
  context: WechatContext,
): ArgumentsHost {
  return executionContext(creator, 'wechat', [event, context], instance, instance[methodName]);
}

/**
 * As soon as one parameter has a decorator, Nest fills in the decorated ones alone; the event has to be the first
 * argument all the same.
 */
const UNDECORATED = Symbol.for('nestjs-wechat:undecorated');
const UndecoratedEvent = createParamDecorator((_: typeof UNDECORATED, context) =>
  context.getArgByIndex<WechatEvent>(0),
);

function passEventFirst({ handlerClass, methodName }: DiscoveredHandler): void {
  const decorated = decoratedParameters(handlerClass, methodName);
  if (decorated !== undefined && decorated.every(({ index }) => index !== 0)) {
    UndecoratedEvent(UNDECORATED)(handlerClass.prototype as object, methodName, 0);
  }
}

/**
 * Nest prepares enhancers for the classes that it constructs. On the instance of a factory or value provider it would
 * skip a guard without a word.
 */
function checkEnhancers({ handlerClass, methodName, wrapper, name }: DiscoveredHandler): void {
  const method = (handlerClass.prototype as Record<string, object>)[methodName]!;
  for (const { kind, enhancer } of [...enhancersOf(handlerClass), ...enhancersOf(method)]) {
    if (typeof enhancer === 'function' && !hasInjectable(wrapper, enhancer)) {
      throw new Error(
        localized({
          en:
            `${name} uses ${enhancer.name} (${kind}), and Nest would skip it because ${handlerClass.name} is not ` +
            `provided as a class. Provide it as { provide: ..., useClass: ${handlerClass.name} }.`,
          zh: `${name} 使用了 ${enhancer.name}（${kind}），但 ${handlerClass.name} 不是以类的形式提供的，Nest 会跳过它。请写成 { provide: ..., useClass: ${handlerClass.name} }。`,
        }),
      );
    }
  }
}
