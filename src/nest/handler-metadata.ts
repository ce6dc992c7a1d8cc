import 'reflect-metadata';

/** Where Nest's parameter decorators leave what they were given. */
export const ROUTE_ARGS_METADATA = '__routeArguments__';

const ENHANCERS = {
  guards: '__guards__',
  interceptors: '__interceptors__',
  pipes: '__pipes__',
  filters: '__exceptionFilters__',
} as const;

/** A guard, interceptor, pipe or filter that a decorator put on a class or a method. */
interface Enhancer {
  readonly kind: keyof typeof ENHANCERS;
  readonly enhancer: unknown;
}

/** What `@UseGuards()` and its like left on a class or a method. */
export function enhancersOf(target: object): readonly Enhancer[] {
  return Object.entries(ENHANCERS).flatMap(([kind, key]) =>
    ((Reflect.getMetadata(key, target) as readonly unknown[] | undefined) ?? []).map((enhancer) => ({
      kind: kind as Enhancer['kind'],
      enhancer,
    })),
  );
}

/** A parameter with a decorator of `createParamDecorator`. */
interface DecoratedParameter {
  readonly index: number;
  readonly factory?: unknown;
  /** What the decorator was given. */
  readonly data?: unknown;
}

/** The parameters of a method that have a decorator; `undefined` when none has. */
export function decoratedParameters(
  handlerClass: object,
  methodName: string,
): readonly DecoratedParameter[] | undefined {
  const parameters = Reflect.getMetadata(ROUTE_ARGS_METADATA, handlerClass, methodName) as
    | Record<string, DecoratedParameter>
    | undefined;
  return parameters && Object.values(parameters);
}
