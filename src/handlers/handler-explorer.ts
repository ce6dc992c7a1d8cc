import { Injectable, Logger } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, ModulesContainer } from '@nestjs/core';
import { localized } from '../language/language.js';
import { type InstanceWrapper, prototypeOf } from '../nest/instance-wrapper.js';
import { runnerOf } from './handler-runner.js';
import { type HandlerMetadata, handlersOf, wasHandler } from './on.decorator.js';
import { accountsOf, isScoped, statesOf } from './scope.decorators.js';

/** A method with `@On` or `@Observe`, and the provider that has it. */
export interface DiscoveredHandler {
  readonly wrapper: InstanceWrapper;
  readonly handlerClass: new (...args: never[]) => object;
  readonly methodName: string;
  /** `Class.method`, for messages. */
  readonly name: string;
  readonly metadata: readonly HandlerMetadata[];
  /** The accounts that it serves; all when undefined. */
  readonly accounts: readonly string[] | undefined;
  /** The conversation states in which it serves; any when undefined. */
  readonly states: readonly string[] | undefined;
}

/** Finds the handlers of all modules. */
@Injectable()
export class HandlerExplorer {
  private readonly logger = new Logger('WechatModule');
  private explored: ReadonlySet<unknown> = new Set();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly modules: ModulesContainer,
  ) {}

  /** The handlers of modules that were loaded after the others: `LazyModuleLoader` runs no hook that would tell of them. */
  findLate(): readonly DiscoveredHandler[] {
    if (this.modules.size === this.explored.size) {
      return [];
    }
    const late = [...this.modules.values()].filter((module) => !this.explored.has(module));
    this.explored = new Set(this.modules.values());
    return [...this.handlersIn(this.discovery.getProviders({}, late))];
  }

  /** @throws Error when a controller has handlers. */
  explore(): readonly DiscoveredHandler[] {
    this.explored = new Set(this.modules.values());
    for (const controller of this.discovery.getControllers()) {
      const [handler] = this.handlersOfWrapper(controller);
      if (handler !== undefined) {
        throw new Error(
          localized({
            en:
              `${handler.name} is a WeChat handler in a controller. Nest runs no guard for it there, although the class ` +
              'looks protected: move the method to a provider (@Injectable(), listed in "providers").',
            zh: `${handler.name} 是写在控制器里的微信处理方法。虽然类看上去受保护，但 Nest 不会为它执行守卫：请把方法移到 provider（@Injectable()，列在 "providers" 里）。`,
          }),
        );
      }
    }
    const found = new Map<string, Map<object, DiscoveredHandler>>();
    for (const handler of this.handlersIn(this.discovery.getProviders())) {
      this.keepFirst(found, handler);
    }
    return [...found.values()].flatMap((byClass) => [...byClass.values()]);
  }

  private *handlersIn(providers: readonly InstanceWrapper[]): Iterable<DiscoveredHandler> {
    for (const provider of providers) {
      if (!provider.isAlias) {
        yield* this.handlersOfWrapper(provider);
      }
    }
  }

  private keepFirst(found: Map<string, Map<object, DiscoveredHandler>>, handler: DiscoveredHandler): void {
    const byClass = found.get(handler.methodName) ?? new Map<object, DiscoveredHandler>();
    found.set(handler.methodName, byClass);
    const first = byClass.get(handler.handlerClass);
    if (first === undefined) {
      byClass.set(handler.handlerClass, handler);
      return;
    }
    this.logger.warn(
      localized({
        en:
          `${handler.name} is provided more than once (${first.wrapper.host?.name}, ${handler.wrapper.host?.name}). ` +
          `It runs once for each event, on the instance of ${first.wrapper.host?.name}: export that provider instead of providing it again.`,
        zh: `${handler.name} 被提供了多次（${first.wrapper.host?.name}、${handler.wrapper.host?.name}）。每个事件只在 ${first.wrapper.host?.name} 的实例上执行一次：请导出那个 provider，不要重复提供。`,
      }),
    );
  }

  /** Nest's own decorators are lost in the same way, without a word. */
  private warnOfOverridden({ name, prototype }: DiscoveredHandler['handlerClass'], methodName: string): void {
    const base = baseWithHandler(prototype as object, methodName);
    if (base !== undefined) {
      this.logger.warn(
        localized({
          en: `${name}.${methodName} overrides a handler of ${base}, but has no decorator of its own, so it handles nothing.`,
          zh: `${name}.${methodName} 覆盖了 ${base} 的处理方法，但自己没有装饰器，因此不处理任何事件。`,
        }),
      );
    }
  }

  private handlersOfWrapper(wrapper: InstanceWrapper): readonly DiscoveredHandler[] {
    const prototype = prototypeOf(wrapper);
    if (prototype === undefined) {
      return [];
    }
    return this.scanner.getAllMethodNames(prototype).flatMap((methodName) => {
      const method = (prototype as Record<string, object>)[methodName]!;
      const metadata = handlersOf(method);
      const handlerClass = prototype.constructor as DiscoveredHandler['handlerClass'];
      if (metadata.length === 0) {
        checkHandlesNothing(method, `${handlerClass.name}.${methodName}`);
        checkNotReplaced(prototype, methodName);
        this.warnOfOverridden(handlerClass, methodName);
        return [];
      }
      return [
        {
          wrapper,
          handlerClass,
          methodName,
          name: `${handlerClass.name}.${methodName}`,
          metadata,
          accounts: accountsOf(method, handlerClass),
          states: statesOf(method),
        },
      ];
    });
  }
}

/** @throws Error for a method that says how it handles events, and not which */
function checkHandlesNothing(method: object, name: string): void {
  if (isScoped(method) || runnerOf(method) !== undefined) {
    throw new Error(
      localized({
        en: `${name} has @ForAccount(), @InState() or @Durable(), but it handles no event: add @OnText() or another @On...().`,
        zh: `${name} 带有 @ForAccount()、@InState() 或 @Durable()，但没有说明处理哪些事件：请加上 @OnText() 等 @On...() 装饰器。`,
      }),
    );
  }
}

/** @throws Error for a handler whose method another decorator replaced */
function checkNotReplaced(prototype: object, methodName: string): void {
  const owner = ownerOf(prototype, methodName);
  if (wasHandler(owner, methodName)) {
    const name = `${owner.constructor.name}.${methodName}`;
    throw new Error(
      localized({
        en: `${name} handles nothing: a decorator above its @On...() or @Observe() puts another method in its place. Write that decorator below.`,
        zh: `${name} 不会处理任何事件：写在 @On...() 或 @Observe() 上面的某个装饰器替换了这个方法。请把那个装饰器写到下面。`,
      }),
    );
  }
}

/** The class or base class that has the method. */
function ownerOf(prototype: object, methodName: string): object {
  return Object.hasOwn(prototype, methodName)
    ? prototype
    : ownerOf(Object.getPrototypeOf(prototype) as object, methodName);
}

/** The base class whose method of that name is a handler. */
function baseWithHandler(prototype: object, methodName: string): string | undefined {
  const base = Object.getPrototypeOf(prototype) as Record<string, unknown> | null;
  if (base === null || base === Object.prototype) {
    return undefined;
  }
  const method = Object.getOwnPropertyDescriptor(base, methodName)?.value as unknown;
  const isHandler = typeof method === 'function' && handlersOf(method).length > 0;
  return isHandler ? base.constructor?.name : baseWithHandler(base, methodName);
}
