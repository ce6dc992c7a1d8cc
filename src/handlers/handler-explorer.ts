import { Injectable, Logger } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { type InstanceWrapper, prototypeOf } from '../nest/instance-wrapper.js';
import { type HandlerMetadata, handlersOf } from './on.decorator.js';
import { accountsOf, statesOf } from './scope.decorators.js';

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

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  /** @throws Error when a controller has handlers. */
  explore(): readonly DiscoveredHandler[] {
    for (const controller of this.discovery.getControllers()) {
      const [handler] = this.handlersOfWrapper(controller);
      if (handler !== undefined) {
        throw new Error(
          `${handler.name} is a WeChat handler in a controller. Nest runs no guard for it there, although the class ` +
            'looks protected: move the method to a provider (@Injectable(), listed in "providers").',
        );
      }
    }
    const found = new Map<string, Map<object, DiscoveredHandler>>();
    for (const provider of this.discovery.getProviders()) {
      if (provider.isAlias) {
        continue;
      }
      for (const handler of this.handlersOfWrapper(provider)) {
        this.keepFirst(found, handler);
      }
    }
    return [...found.values()].flatMap((byClass) => [...byClass.values()]);
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
      `${handler.name} is provided more than once (${first.wrapper.host?.name}, ${handler.wrapper.host?.name}). ` +
        `It runs once for each event, on the instance of ${first.wrapper.host?.name}: export that provider instead of providing it again.`,
    );
  }

  private handlersOfWrapper(wrapper: InstanceWrapper): readonly DiscoveredHandler[] {
    const prototype = prototypeOf(wrapper);
    if (prototype === undefined) {
      return [];
    }
    return this.scanner.getAllMethodNames(prototype).flatMap((methodName) => {
      const method = (prototype as Record<string, object>)[methodName]!;
      const metadata = handlersOf(method);
      if (metadata.length === 0) {
        return [];
      }
      const handlerClass = prototype.constructor as DiscoveredHandler['handlerClass'];
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
