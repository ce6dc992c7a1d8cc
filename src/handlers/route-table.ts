import { localized } from '../language/language.js';
import type { EventClass, WechatEvent } from '../model/wechat-event.js';
import {
  asWritten,
  checkedWhere,
  type ComparedForm,
  compileTest,
  type Condition,
  type ExactValues,
  exactValues,
  keyOfEvent,
  samePattern,
  type Test,
} from './where.js';

/** A handler's claim on events. */
export interface Route<H> extends Condition {
  readonly handler: H;
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

  /** @param form - in which form values are compared */
  constructor(private readonly form: ComparedForm = asWritten) {}

  /** @throws Error when the route is impossible, or when another one answers the same events. */
  add(route: Route<H>): void {
    const where = checkedWhere(route);
    for (const state of route.states ?? [undefined]) {
      for (const account of route.accounts ?? [undefined]) {
        addToScope(this.scopeOf(route.eventClass, state, account), route, where, this.form);
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
        (state === undefined
          ? undefined
          : findInScopes(scopesOf(routes.get(state), event.account), event, this.form)) ??
        findInScopes(scopesOf(routes.get(undefined), event.account), event, this.form);
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

function findInScopes<H>(
  scopes: readonly ScopeRoutes<H>[],
  event: WechatEvent,
  form: ComparedForm,
): RouteMatch<H> | undefined {
  for (const { exact } of scopes) {
    for (const { properties, byValue } of exact) {
      const route = byValue.get(keyOfEvent(event, properties, form));
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

function addToScope<H>(
  scope: ScopeRoutes<H>,
  route: Route<H>,
  where: ReturnType<typeof checkedWhere>,
  form: ComparedForm,
): void {
  if (where === undefined) {
    if (scope.any !== undefined) {
      throw conflict(scope.any, route, '');
    }
    scope.any = route;
    return;
  }
  const values = exactValues(where, form);
  if (values !== undefined) {
    addExact(scope, route, values);
    return;
  }
  const twin = scope.patterns.find((other) => samePattern(other.route.where, route.where));
  if (twin !== undefined) {
    throw conflict(twin.route, route, localized({ en: ' where the same pattern matches', zh: '（正则表达式相同）' }));
  }
  scope.patterns.push({ route, test: compileTest(route, form) });
}

/** The routes of observers: all that fit run. */
export class ObserverTable<H> {
  private readonly routes: CompiledRoute<H>[] = [];

  /** @param form - in which form values are compared */
  constructor(private readonly form: ComparedForm = asWritten) {}

  /** @throws Error when the route is impossible. */
  add(route: Route<H>): void {
    this.routes.push({ route, test: compileTest(route, this.form) });
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
    throw new Error(localized({ en: `The condition of ${route.name} failed.`, zh: `${route.name} 的条件执行失败。` }), {
      cause: error,
    });
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
    localized({
      en:
        `${first.name} and ${second.name} both answer ${second.eventClass.name}${which}, but WeChat takes only one reply. ` +
        'Narrow one of them, or let it watch with @Observe().',
      zh: `${first.name} 和 ${second.name} 都回复 ${second.eventClass.name}${which}，而微信只接受一个回复。请缩小其中一个的范围，或者改用 @Observe() 只观察。`,
    }),
  );
}

function addExact<H>(routes: ScopeRoutes<H>, route: Route<H>, values: ExactValues): void {
  let exact = routes.exact.find(({ properties }) => properties.join() === values.properties.join());
  if (exact === undefined) {
    exact = { properties: values.properties, byValue: new Map() };
    routes.exact.push(exact);
    routes.exact.sort((a, b) => b.properties.length - a.properties.length);
  }
  for (const key of new Set(values.keys)) {
    const other = exact.byValue.get(key);
    if (other !== undefined) {
      throw conflict(
        other,
        route,
        localized({
          en: ` where ${values.properties.join(' and ')} is ${key.slice(key.indexOf(':') + 1)}`,
          zh: `（${values.properties.join(' and ')} 为 ${key.slice(key.indexOf(':') + 1)}）`,
        }),
      );
    }
    exact.byValue.set(key, route);
  }
}
