import { type ContextId, type DiscoveryService, ModuleRef } from '@nestjs/core';

/** A provider or controller as Nest's container holds it. */
export type InstanceWrapper = ReturnType<DiscoveryService['getProviders']>[number];

/** The prototype that has the methods of a provider, however it is provided. */
export function prototypeOf(wrapper: InstanceWrapper): object | undefined {
  if (!wrapper.isNotMetatype && typeof wrapper.metatype === 'function') {
    return wrapper.metatype.prototype as object | undefined;
  }
  const instance: unknown = wrapper.instance;
  return typeof instance === 'object' && instance !== null
    ? ((Object.getPrototypeOf(instance) as object | null) ?? undefined)
    : undefined;
}

/** Whether Nest constructs an enhancer for the provider, and so runs it. */
export function hasInjectable(wrapper: InstanceWrapper, enhancer: object): boolean {
  return wrapper.host?.injectables.has(enhancer as never) ?? false;
}

/** Makes the instance of a provider that lives as long as one request. */
export function resolveInstance(wrapper: InstanceWrapper, contextId: ContextId): Promise<object> {
  return moduleRefOf(wrapper).resolve(wrapper.token as string, contextId, { strict: true });
}

/**
 * Sets what `@Inject(REQUEST)` gives to the providers of a context: what a durable provider's strategy chose, or the
 * given request.
 */
export function registerRequest(wrapper: InstanceWrapper, contextId: ContextId, request: unknown): void {
  const { payload } = contextId as ContextId & { readonly payload?: unknown };
  const chosen = wrapper.isDependencyTreeDurable() && payload !== undefined ? payload : request;
  moduleRefOf(wrapper).registerRequestByContextId(chosen, contextId);
}

function moduleRefOf(wrapper: InstanceWrapper): ModuleRef {
  return wrapper.host!.getProviderByKey<ModuleRef>(ModuleRef).instance;
}
