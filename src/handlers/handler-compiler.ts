import {
  type ArgumentsHost,
  createParamDecorator,
  ForbiddenException,
  HttpException,
  Injectable,
} from '@nestjs/common';
import { ContextIdFactory, ExternalContextCreator, ModuleRef, type ContextId } from '@nestjs/core';
import type { WechatContext } from '../model/wechat-context.js';
import type { WechatEvent } from '../model/wechat-event.js';
import type { DiscoveredHandler } from './handler-explorer.js';

/** Thrown in place of what a guard on a handler refused with: the handler has not run. */
export class HandlerDeniedError extends Error {
  constructor(cause: unknown) {
    super('A guard on the handler refused the event.', { cause });
  }
}

/** A handler with everything Nest puts around it, ready to be called. */
export interface CompiledHandler {
  /** `Class.method`, for messages. */
  readonly name: string;
  run(event: WechatEvent, context: WechatContext): Promise<unknown>;
  /** Lets the handler's exception filters turn a failure into a reply; `undefined` when none does. */
  recover(error: unknown, event: WechatEvent, context: WechatContext): Promise<unknown>;
}

type Target = (event: WechatEvent, context: WechatContext) => Promise<unknown>;

/** Nest's own metadata keys, which are part of what its decorators write. */
const ROUTE_ARGS_METADATA = '__routeArguments__';
const ENHANCERS = {
  guards: '__guards__',
  interceptors: '__interceptors__',
  pipes: '__pipes__',
  filters: '__exceptionFilters__',
};

/** Our parameter decorators carry their own factory, so that Nest asks for no other. */
const noParams = { exchangeKeyForValue: (): undefined => undefined };
const withoutFilters = { guards: true, interceptors: true, filters: false };

/** The parts of Nest's context creator that we replace or call; the fields are private to TypeScript alone. */
interface ContextCreatorParts {
  guardsContextCreator: object;
  interceptorsContextCreator: object;
  pipesContextCreator: object;
  pipesConsumer: { apply(value: unknown, metadata: { data?: unknown }, pipes: unknown[]): Promise<unknown> };
  filtersContextCreator: {
    create(
      instance: object,
      callback: unknown,
      moduleKey: string | undefined,
      contextId?: ContextId,
      inquirerId?: string,
    ): { invokeCustomFilters(error: unknown, host: ArgumentsHost): unknown };
  };
  guardsConsumer: {
    tryActivate(...args: unknown[]): Promise<boolean>;
    createContext(...args: unknown[]): ArgumentsHost & { setType(type: string): void };
  };
}

/** Wraps handlers in Nest's guards, interceptors, pipes and filters, once, when the application starts. */
@Injectable()
export class HandlerCompiler {
  constructor(private readonly contextCreator: ExternalContextCreator) {}

  async compile(handler: DiscoveredHandler, globalEnhancers: boolean): Promise<CompiledHandler> {
    checkEnhancers(handler);
    passEventFirst(handler);
    const creator = this.creator(globalEnhancers);
    const { wrapper, methodName, name } = handler;
    if (!wrapper.isDependencyTreeStatic()) {
      return new ScopedHandler(handler, creator);
    }
    const instance = (
      wrapper.isTransient ? await resolve(handler, ContextIdFactory.create()) : wrapper.instance
    ) as Record<string, Target>;
    const target = createTarget(creator, instance, handler);
    const filters = createFilters(creator, instance, handler);
    return {
      name,
      run: target,
      recover: async (error, event, context) =>
        filters.invokeCustomFilters(error, executionContext(creator, instance, instance[methodName]!, event, context)),
    };
  }

  /**
   * Nest's creator with three changes: what a guard refuses is told apart from what a handler throws; pipes leave an
   * event alone that nobody put a decorator on; and the application's global enhancers, which know HTTP, stay out
   * unless they are asked for.
   */
  private creator(globalEnhancers: boolean): ExternalContextCreator & ContextCreatorParts {
    const original = this.contextCreator as unknown as ContextCreatorParts;
    const { guardsConsumer, pipesConsumer } = original;
    const changed: Partial<ContextCreatorParts> = {
      guardsConsumer: Object.assign(Object.create(guardsConsumer) as typeof guardsConsumer, {
        async tryActivate(...args: unknown[]): Promise<boolean> {
          let allowed;
          try {
            allowed = await guardsConsumer.tryActivate(...args);
          } catch (error) {
            throw error instanceof HttpException && error.getStatus() < 500 ? new HandlerDeniedError(error) : error;
          }
          if (!allowed) {
            throw new HandlerDeniedError(new ForbiddenException());
          }
          return true;
        },
      }),
      pipesConsumer: Object.assign(Object.create(pipesConsumer) as typeof pipesConsumer, {
        apply: (value: unknown, metadata: { data?: unknown }, pipes: unknown[]) =>
          metadata.data === UNDECORATED ? value : pipesConsumer.apply(value, metadata, pipes),
      }),
    };
    if (!globalEnhancers) {
      for (const part of [
        'guardsContextCreator',
        'interceptorsContextCreator',
        'pipesContextCreator',
        'filtersContextCreator',
      ] as const) {
        Object.assign(changed, { [part]: Object.create(original[part], { config: { value: undefined } }) });
      }
    }
    return Object.assign(Object.create(this.contextCreator), changed) as ExternalContextCreator & ContextCreatorParts;
  }
}

/** A handler whose provider lives as long as one event. */
class ScopedHandler implements CompiledHandler {
  readonly name: string;

  constructor(
    private readonly handler: DiscoveredHandler,
    private readonly creator: ExternalContextCreator & ContextCreatorParts,
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
    const host = executionContext(this.creator, instance, instance[this.handler.methodName]!, event, context);
    return filters.invokeCustomFilters(error, host);
  }

  private async instanceFor(context: WechatContext) {
    const contextId = contextIdOf(context);
    const { wrapper } = this.handler;
    const payload = (contextId as ContextId & { payload?: unknown }).payload;
    const request = wrapper.isDependencyTreeDurable() && payload !== undefined ? payload : context;
    moduleRefOf(this.handler).registerRequestByContextId(request, contextId);
    return { contextId, instance: (await resolve(this.handler, contextId)) as Record<string, Target> };
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

function moduleRefOf({ wrapper }: DiscoveredHandler): ModuleRef {
  return wrapper.host!.getProviderByKey<ModuleRef>(ModuleRef).instance;
}

function resolve(handler: DiscoveredHandler, contextId: ContextId): Promise<object> {
  return moduleRefOf(handler).resolve(handler.wrapper.token as string, contextId, { strict: true });
}

function createTarget(
  creator: ExternalContextCreator,
  instance: Record<string, Target>,
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
  creator: ContextCreatorParts,
  instance: Record<string, Target>,
  { methodName, wrapper }: DiscoveredHandler,
  contextId?: ContextId,
) {
  const { filtersContextCreator } = creator;
  return filtersContextCreator.create(instance, instance[methodName], wrapper.host?.token, contextId, wrapper.id);
}

function executionContext(
  { guardsConsumer }: ContextCreatorParts,
  instance: object,
  method: Target,
  event: WechatEvent,
  context: WechatContext,
): ArgumentsHost {
  const host = guardsConsumer.createContext([event, context], instance, method);
  host.setType('wechat');
  return host;
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
  const params = Reflect.getMetadata(ROUTE_ARGS_METADATA, handlerClass, methodName) as
    Record<string, { index: number }> | undefined;
  if (params !== undefined && Object.values(params).every(({ index }) => index !== 0)) {
    UndecoratedEvent(UNDECORATED)(handlerClass.prototype as object, methodName, 0);
  }
}

/**
 * Nest prepares enhancers for the classes that it constructs. On the instance of a factory or value provider it would
 * skip a guard without a word.
 */
function checkEnhancers({ handlerClass, methodName, wrapper, name }: DiscoveredHandler): void {
  const method = (handlerClass.prototype as Record<string, object>)[methodName]!;
  for (const [kind, key] of Object.entries(ENHANCERS)) {
    for (const target of [handlerClass, method]) {
      const enhancers = (Reflect.getMetadata(key, target) as readonly unknown[] | undefined) ?? [];
      for (const enhancer of enhancers) {
        if (typeof enhancer === 'function' && !wrapper.host?.injectables.has(enhancer as never)) {
          throw new Error(
            `${name} uses ${enhancer.name} (${kind}), and Nest would skip it because ${handlerClass.name} is not ` +
              `provided as a class. Provide it as { provide: ..., useClass: ${handlerClass.name} }.`,
          );
        }
      }
    }
  }
}
