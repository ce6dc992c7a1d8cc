import type { EventClass, WechatEvent } from '../model/wechat-event.js';
import { fieldsOf } from '../model/wechat-event.js';

/** A handler's claim on events. */
export interface Route<H> {
  readonly eventClass: EventClass;
  readonly where: unknown;
  readonly handler: H;
  /** `Class.method`, for messages. */
  readonly name: string;
  /** The accounts whose events it takes; all when left out. */
  readonly accounts?: readonly string[] | undefined;
  /** The conversation states in which it takes events; any when left out. */
  readonly states?: readonly string[] | undefined;
}

/** A route that fits an event, with the match of its regular expression where it has one. */
export interface RouteMatch<H> {
  readonly handler: H;
  readonly match: RegExpExecArray | undefined;
}

type Values = Readonly<Record<string, unknown>>;
type Test = (event: WechatEvent) => { match: RegExpExecArray | undefined } | undefined;

interface CompiledRoute<H> {
  readonly route: Route<H>;
  readonly test: Test;
}

/** The exact routes of a class that name the same properties. */
interface ExactRoutes<H> {
  readonly properties: readonly string[];
  readonly byValue: Map<string, Route<H>>;
}

/** The routes on one class within one scope. */
class ScopeRoutes<H> {
  readonly exact: ExactRoutes<H>[] = [];
  readonly patterns: CompiledRoute<H>[] = [];
  any: Route<H> | undefined;
}

/** All that is routed on one class, without its base classes: by conversation state, then by account. */
type ClassRoutes<H> = Map<string | undefined, Map<string | undefined, ScopeRoutes<H>>>;

/**
 * Finds the most specific route for an event. Classes come before their base classes. For one class, handlers of the
 * user's conversation state come before those of none, then exact values by hash, then patterns and predicates in
 * order, then the class alone; and at each of these steps handlers of the event's account before those of all.
 */
export class RouteTable<H> {
  private readonly classes = new Map<EventClass, ClassRoutes<H>>();
  private readonly chains = new Map<unknown, readonly ClassRoutes<H>[]>();

  /** @throws Error when the route is impossible, or when another one answers the same events. */
  add(route: Route<H>): void {
    const where = checkWhere(route);
    for (const state of route.states ?? [undefined]) {
      for (const account of route.accounts ?? [undefined]) {
        addToScope(this.scopeOf(route.eventClass, state, account), route, where);
      }
    }
  }

  private scopeOf(eventClass: EventClass, state: string | undefined, account: string | undefined): ScopeRoutes<H> {
    let routes = this.classes.get(eventClass);
    if (routes === undefined) {
      routes = new Map();
      this.classes.set(eventClass, routes);
      this.chains.clear();
    }
    const accounts = routes.get(state) ?? new Map<string | undefined, ScopeRoutes<H>>();
    routes.set(state, accounts);
    const scope = accounts.get(account) ?? new ScopeRoutes<H>();
    accounts.set(account, scope);
    return scope;
  }

  /** Whether any route could answer an event of the class, or of a class derived from it. */
  answers(eventClass: EventClass): boolean {
    return [...this.classes.keys()].some(
      (routed) =>
        routed === eventClass || routed.prototype instanceof eventClass || eventClass.prototype instanceof routed,
    );
  }

  /** The route that answers the event. Throws what a predicate throws. */
  find(event: WechatEvent, state?: string): RouteMatch<H> | undefined {
    for (const routes of this.chainOf(event)) {
      const found =
        (state === undefined ? undefined : findInScopes(scopesOf(routes.get(state), event.account), event)) ??
        findInScopes(scopesOf(routes.get(undefined), event.account), event);
      if (found !== undefined) {
        return found;
      }
    }
    return undefined;
  }

  private chainOf(event: WechatEvent): readonly ClassRoutes<H>[] {
    const eventClass: unknown = event.constructor;
    let chain = this.chains.get(eventClass);
    if (chain === undefined) {
      chain = classChain(eventClass).flatMap((base) => this.classes.get(base) ?? []);
      this.chains.set(eventClass, chain);
    }
    return chain;
  }
}

/** The scopes that an account's event looks into: its own first. */
function scopesOf<H>(
  accounts: Map<string | undefined, ScopeRoutes<H>> | undefined,
  account: string,
): readonly ScopeRoutes<H>[] {
  if (accounts === undefined) {
    return [];
  }
  const [own, all] = [accounts.get(account), accounts.get(undefined)];
  return own === undefined ? (all === undefined ? [] : [all]) : all === undefined ? [own] : [own, all];
}

function findInScopes<H>(scopes: readonly ScopeRoutes<H>[], event: WechatEvent): RouteMatch<H> | undefined {
  for (const { exact } of scopes) {
    for (const { properties, byValue } of exact) {
      const route = byValue.get(keyOfEvent(event, properties));
      if (route !== undefined) {
        return { handler: route.handler, match: undefined };
      }
    }
  }
  for (const { patterns } of scopes) {
    for (const { route, test } of patterns) {
      const tested = testNamed(route, test, event);
      if (tested !== undefined) {
        return { handler: route.handler, match: tested.match };
      }
    }
  }
  const any = scopes.find((scope) => scope.any !== undefined)?.any;
  return any === undefined ? undefined : { handler: any.handler, match: undefined };
}

function addToScope<H>(scope: ScopeRoutes<H>, route: Route<H>, where: ReturnType<typeof checkWhere>): void {
  if (where === undefined) {
    if (scope.any !== undefined) {
      throw conflict(scope.any, route, '');
    }
    scope.any = route;
    return;
  }
  const values = typeof where === 'function' ? undefined : exactValues(where);
  if (values !== undefined) {
    addExact(scope, route, values);
    return;
  }
  const twin = scope.patterns.find((other) => samePattern(other.route.where, route.where));
  if (twin !== undefined) {
    throw conflict(twin.route, route, ' where the same pattern matches');
  }
  scope.patterns.push({ route, test: compileTest(route) });
}

/** The routes of observers: all that fit run. */
export class ObserverTable<H> {
  private readonly routes: CompiledRoute<H>[] = [];

  /** @throws Error when the route is impossible. */
  add(route: Route<H>): void {
    checkWhere(route);
    this.routes.push({ route, test: compileTest(route) });
  }

  /** Every observer that fits. A predicate that throws is an observer that failed: `onError` is told. */
  findAll(
    event: WechatEvent,
    state: string | undefined,
    onError: (handler: H, error: unknown) => void,
  ): readonly RouteMatch<H>[] {
    const matches: RouteMatch<H>[] = [];
    for (const { route, test } of this.routes) {
      if (!(event instanceof route.eventClass) || !isInScope(route, event, state)) {
        continue;
      }
      try {
        const tested = test(event);
        if (tested !== undefined) {
          matches.push({ handler: route.handler, match: tested.match });
        }
      } catch (error) {
        onError(route.handler, error);
      }
    }
    return matches;
  }
}

function isInScope({ accounts, states }: Route<unknown>, event: WechatEvent, state: string | undefined): boolean {
  return (
    (accounts === undefined || accounts.includes(event.account)) &&
    (states === undefined || (state !== undefined && states.includes(state)))
  );
}

function testNamed(route: Route<unknown>, test: Test, event: WechatEvent): ReturnType<Test> {
  try {
    return test(event);
  } catch (error) {
    throw new Error(`The condition of ${route.name} failed.`, { cause: error });
  }
}

function classChain(eventClass: unknown): EventClass[] {
  const chain: EventClass[] = [];
  for (
    let base = eventClass;
    typeof base === 'function' && base !== Function.prototype;
    base = Object.getPrototypeOf(base)
  ) {
    chain.push(base as unknown as EventClass);
  }
  return chain;
}

function conflict(first: Route<unknown>, second: Route<unknown>, which: string): Error {
  return new Error(
    `${first.name} and ${second.name} both answer ${second.eventClass.name}${which}, and WeChat takes one reply. ` +
      'Narrow one of them, or let it watch with @Observe().',
  );
}

function impossible(route: Route<unknown>, why: string): Error {
  return new Error(`${route.name} can never run: ${why}`);
}

function checkWhere(route: Route<unknown>): Values | ((event: WechatEvent) => boolean) | undefined {
  const { where, eventClass } = route;
  if (where === undefined || typeof where === 'function') {
    return where as ((event: WechatEvent) => boolean) | undefined;
  }
  if (typeof where !== 'object' || where === null) {
    throw impossible(
      route,
      `the condition has to be an object of matchers or a predicate, and it is a ${typeof where}.`,
    );
  }
  const properties = Object.entries(where).filter(([, matcher]) => matcher !== undefined);
  const known = new Set(['account', 'appId', ...Object.keys(fieldsOf(eventClass))]);
  for (const [property, matcher] of properties) {
    if (!known.has(property)) {
      throw impossible(route, `${eventClass.name} has no property "${property}" (it has ${[...known].join(', ')}).`);
    }
    if (Array.isArray(matcher) && matcher.length === 0) {
      throw impossible(route, `the list of values for "${property}" is empty.`);
    }
  }
  return properties.length === 0 ? undefined : (Object.fromEntries(properties) as Values);
}

/** The combinations of values that a condition accepts, or undefined when it holds a pattern or a predicate. */
function exactValues(where: Values): { properties: readonly string[]; keys: readonly string[] } | undefined {
  const properties = Object.keys(where).sort();
  let keys = [''];
  for (const property of properties) {
    const matcher = where[property];
    const values: readonly unknown[] = Array.isArray(matcher) ? matcher : [matcher];
    if (values.some((value) => typeof value === 'function' || value instanceof RegExp)) {
      return undefined;
    }
    keys = keys.flatMap((key) => values.map((value) => key + keyOf(value)));
  }
  return { properties, keys };
}

function addExact<H>(
  routes: ScopeRoutes<H>,
  route: Route<H>,
  values: { properties: readonly string[]; keys: readonly string[] },
): void {
  let exact = routes.exact.find(({ properties }) => properties.join() === values.properties.join());
  if (exact === undefined) {
    exact = { properties: values.properties, byValue: new Map() };
    routes.exact.push(exact);
    routes.exact.sort((a, b) => b.properties.length - a.properties.length);
  }
  for (const key of new Set(values.keys)) {
    const other = exact.byValue.get(key);
    if (other !== undefined) {
      throw conflict(other, route, ` where ${values.properties.join(' and ')} is ${key.slice(key.indexOf(':') + 1)}`);
    }
    exact.byValue.set(key, route);
  }
}

function keyOfEvent(event: WechatEvent, properties: readonly string[]): string {
  let key = '';
  for (const property of properties) {
    key += keyOf((event as unknown as Values)[property]);
  }
  return key;
}

/** Values of different types, and sequences of values, never share a key. */
function keyOf(value: unknown): string {
  const text = value instanceof Date ? String(value.getTime()) : String(value);
  return `${text.length}${value instanceof Date ? 'date' : typeof value}:${text}`;
}

function compileTest(route: Route<unknown>): Test {
  const where = checkWhere(route);
  if (where === undefined) {
    const always = { match: undefined };
    return () => always;
  }
  if (typeof where === 'function') {
    return (event) => (where(event) ? { match: undefined } : undefined);
  }
  const matchers = Object.entries(where).map(([property, matcher]) => [property, compileMatcher(matcher)] as const);
  return (event) => {
    let match: RegExpExecArray | undefined;
    for (const [property, matches] of matchers) {
      const value = (event as unknown as Values)[property];
      const matched = value === undefined ? false : matches(value);
      if (matched === false) {
        return undefined;
      }
      if (matched !== true) {
        match ??= matched;
      }
    }
    return { match };
  };
}

function compileMatcher(matcher: unknown): (value: unknown) => boolean | RegExpExecArray {
  if (matcher instanceof RegExp) {
    // A global or sticky expression remembers where it stopped, and would match every other time.
    const expression = new RegExp(matcher.source, matcher.flags.replace(/[gy]/g, ''));
    return (value) => expression.exec(String(value)) ?? false;
  }
  if (typeof matcher === 'function') {
    return (value) => Boolean((matcher as (value: unknown) => unknown)(value));
  }
  if (Array.isArray(matcher)) {
    const matchers = matcher.map(compileMatcher);
    return (value) => {
      for (const matches of matchers) {
        const matched = matches(value);
        if (matched !== false) {
          return matched;
        }
      }
      return false;
    };
  }
  const key = keyOf(matcher);
  return (value) => keyOf(value) === key;
}

function samePattern(a: unknown, b: unknown): boolean {
  if (a === b) {
    return true;
  }
  if (a instanceof RegExp && b instanceof RegExp) {
    return a.source === b.source && a.flags === b.flags;
  }
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null) {
    const [keysA, keysB] = [Object.keys(a), Object.keys(b)];
    return (
      keysA.length === keysB.length &&
      !(a instanceof Date) &&
      keysA.length > 0 &&
      keysA.every((key) => samePattern((a as Values)[key], (b as Values)[key]))
    );
  }
  return false;
}
