import type { ArgumentsHost } from '@nestjs/common';
import type { ContextId, ExternalContextCreator } from '@nestjs/core';
import { isObservable, lastValueFrom } from 'rxjs';
import type { InstanceWrapper } from './instance-wrapper.js';

/** The parts of Nest's creator of handler contexts; the fields are private to TypeScript alone. */
export interface ContextCreatorParts {
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
    ): FiltersHandler;
  };
  transformToResult(result: unknown): Promise<unknown>;
  guardsConsumer: {
    tryActivate(...args: unknown[]): Promise<boolean>;
    createContext(...args: unknown[]): ArgumentsHost & { setType(type: string): void };
  };
}

/** The exception filters of one method. */
export interface FiltersHandler {
  invokeCustomFilters(error: unknown, host: ArgumentsHost): unknown;
}

/** A creator of handler contexts whose parts can be called and replaced. */
export type OpenContextCreator = Pick<ExternalContextCreator, 'create'> & ContextCreatorParts;

/** The parts that know the application's global guards, interceptors, pipes and filters, by their `config`. */
export const CREATORS_OF_ENHANCERS = [
  'guardsContextCreator',
  'interceptorsContextCreator',
  'pipesContextCreator',
  'filtersContextCreator',
] as const satisfies readonly (keyof ContextCreatorParts)[];

/** How guards are asked. */
type TryActivate = ContextCreatorParts['guardsConsumer']['tryActivate'];
/** How a pipe is applied to a parameter. */
type ApplyPipes = ContextCreatorParts['pipesConsumer']['apply'];

/** What differs from Nest's own creator. */
export interface ContextCreatorChanges {
  tryActivate(original: TryActivate): TryActivate;
  applyPipes(original: ApplyPipes): ApplyPipes;
  /** Whether the application's global enhancers stay. */
  readonly globalEnhancers: boolean;
}

export function partsOf(creator: ExternalContextCreator): OpenContextCreator {
  return creator as unknown as OpenContextCreator;
}

/** A creator that derives from Nest's, which stays as it is. */
export function changedContextCreator(
  creator: ExternalContextCreator,
  changes: ContextCreatorChanges,
): OpenContextCreator {
  const parts = partsOf(creator);
  const { guardsConsumer, pipesConsumer } = parts;
  const changed: Partial<ContextCreatorParts> = {
    transformToResult: lastValueOf,
    guardsConsumer: derive(guardsConsumer, {
      tryActivate: changes.tryActivate(guardsConsumer.tryActivate.bind(guardsConsumer)),
    }),
    pipesConsumer: derive(pipesConsumer, {
      apply: changes.applyPipes(pipesConsumer.apply.bind(pipesConsumer)),
    }),
  };
  if (!changes.globalEnhancers) {
    for (const part of CREATORS_OF_ENHANCERS) {
      Object.assign(changed, { [part]: Object.create(parts[part], { config: { value: undefined } }) });
    }
  }
  return derive<OpenContextCreator>(parts, changed);
}

/** The exception filters of a method of a provider. */
export function filtersOf(
  creator: OpenContextCreator,
  { id, host }: InstanceWrapper,
  instance: object,
  method: unknown,
  contextId?: ContextId,
): FiltersHandler {
  return creator.filtersContextCreator.create(instance, method, host?.token, contextId, id);
}

/** The context in which enhancers see a call that is no HTTP request. */
export function executionContext(
  { guardsConsumer }: ContextCreatorParts,
  type: string,
  args: readonly unknown[],
  instance: object,
  method: unknown,
): ArgumentsHost {
  const host = guardsConsumer.createContext(args, instance, method);
  host.setType(type);
  return host;
}

/** An observable that ends without a value is a handler that returns nothing; Nest takes it for a failure. */
async function lastValueOf(result: unknown): Promise<unknown> {
  return isObservable(result) ? lastValueFrom(result, { defaultValue: undefined }) : result;
}

function derive<T extends object>(base: T, changes: Partial<T>): T {
  return Object.assign(Object.create(base) as T, changes);
}
