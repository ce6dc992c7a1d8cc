import { ended, localized, same, type Texts } from '../language/language.js';
import { isClass, isPromise } from '../options/type-name.js';
import type { FieldType } from '../model/event-fields.js';
import { missingName } from './given-texts.js';
import { normalizeText } from './normalized-text.js';
import { type EventClass, fieldsOf, type WechatEvent } from '../model/wechat-event.js';

/** What a handler asks of the events of its class, and whose handler it is. */
export interface Condition {
  readonly eventClass: EventClass;
  /** A `Where` of the event class, as a decorator was given it. */
  readonly where: unknown;
  /** `Class.method`, for messages. */
  readonly name: string;
}

/** Says whether an event fits, with the match of the regular expression where there is one. */
export type Test = (event: WechatEvent) => { match: RegExpExecArray | undefined } | undefined;

type Values = Readonly<Record<string, unknown>>;

/** The form in which the values of a property are compared with those of a condition. */
export type ComparedForm = (property: string, value: unknown) => unknown;

/** Everything is compared as it was written. */
export const asWritten: ComparedForm = (_property, value) => value;

/** The properties that hold what users type or say. */
const TYPED: ReadonlySet<string> = new Set(['content', 'recognition']);

/** What users type or say is compared after {@link normalizeText}; everything else as it was written. */
export const asNormalized: ComparedForm = (property, value) =>
  typeof value === 'string' && TYPED.has(property) ? normalizeText(value) : value;

/** The values that properties must have, one key for each combination. */
export interface ExactValues {
  readonly properties: readonly string[];
  readonly keys: readonly string[];
}

/**
 * The condition as matchers by property, or as a predicate; `undefined` when any event of the class fits.
 *
 * @throws Error for a condition that no event can fit
 */
export function checkedWhere(route: Condition): Values | ((event: WechatEvent) => boolean) | undefined {
  const { where, eventClass } = route;
  if (where === undefined || isPredicate(where)) {
    return where as ((event: WechatEvent) => boolean) | undefined;
  }
  if (!isPlainObject(where)) {
    const { en, zh } = ended(matcherName(where));
    throw impossible(
      route,
      localized({
        en: `the condition has to be an object or a predicate, but it is ${en}`,
        zh: `条件应为对象或判断函数，现在是 ${zh}`,
      }),
    );
  }
  const properties = Object.entries(where);
  const known = new Set(['account', 'appId', ...Object.keys(fieldsOf(eventClass))]);
  for (const [property, matcher] of properties) {
    if (!known.has(property)) {
      throw impossible(
        route,
        localized({
          en: `${eventClass.name} has no property "${property}" (it has ${[...known].join(', ')}).`,
          zh: `${eventClass.name} 没有属性 "${property}"（它有 ${[...known].join(', ')}）。`,
        }),
      );
    }
    const matchers = [matcher].flat() as readonly unknown[];
    if (matchers.length === 0) {
      throw impossible(
        route,
        localized({ en: `the list of values for "${property}" is empty.`, zh: `"${property}" 的取值数组是空的。` }),
      );
    }
    checkMatchers(route, property, matchers);
    checkTypes(route, property, matchers);
  }
  return properties.length === 0 ? undefined : (Object.fromEntries(properties) as Values);
}

function checkMatchers(route: Condition, property: string, matchers: readonly unknown[]): void {
  const index = matchers.findIndex((matcher) => !isPredicate(matcher) && !isValue(matcher));
  if (index >= 0) {
    const { en, zh } = ended(matcherName(matchers[index]));
    throw impossible(
      route,
      localized({
        en: `"${property}" is compared with ${en} Give a value, a list of values, a regular expression or a predicate that is not async.`,
        zh: `"${property}" 的匹配条件是 ${zh}请给出值、值的数组、正则表达式或非 async 的判断函数。`,
      }),
    );
  }
}

/** Not one that keeps what it holds elsewhere, such as a Map. */
function isPlainObject(where: unknown): where is object {
  return Object.prototype.toString.call(where) === '[object Object]' && !isPromise(where);
}

/** Values are compared without conversion: 5 is not '5'. */
function checkTypes(route: Condition, property: string, matchers: readonly unknown[]): void {
  const field = fieldsOf(route.eventClass)[property];
  const expected = TYPE_NAMES[field?.list === true ? 'list' : (field?.type ?? 'string')];
  const other = matchers.map(typeOfValue).find((type) => type !== undefined && type !== expected);
  if (other !== undefined && expected !== undefined) {
    throw impossible(
      route,
      localized({
        en: `"${property}" is a ${expected}, but it is compared with a ${other}.`,
        zh: `"${property}" 的类型是 ${expected}，却与 ${other} 比较。`,
      }),
    );
  }
}

/** What JSON holds may be of any type. */
const TYPE_NAMES: Readonly<Partial<Record<FieldType | 'list', string>>> = {
  string: 'string',
  id: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  date: 'Date',
  list: 'list',
};

/** Of a value; a pattern and a predicate have none. */
function typeOfValue(matcher: unknown): string | undefined {
  if (matcher instanceof RegExp || typeof matcher === 'function') {
    return undefined;
  }
  return matcher instanceof Date ? 'Date' : typeof matcher;
}

/** A Promise or a generator is true whatever comes of it, and a class cannot be called. */
function isPredicate(matcher: unknown): boolean {
  return typeof matcher === 'function' && !isClass(matcher) && functionKind(matcher) === 'Function';
}

/** `Function`, `AsyncFunction`, `GeneratorFunction` or `AsyncGeneratorFunction`. */
function functionKind(matcher: object): string {
  return Object.prototype.toString.call(matcher).slice('[object '.length, -1);
}

function isValue(matcher: unknown): boolean {
  if (typeof matcher === 'number') {
    return Number.isFinite(matcher);
  }
  return (
    (typeof matcher === 'string' && matcher !== '') ||
    ['boolean', 'bigint'].includes(typeof matcher) ||
    matcher instanceof RegExp ||
    (matcher instanceof Date && !Number.isNaN(matcher.getTime()))
  );
}

function matcherName(matcher: unknown): Texts {
  if (typeof matcher === 'number') {
    return same(String(matcher));
  }
  const kind = typeof matcher === 'function' ? functionKind(matcher) : 'Function';
  return kind === 'Function' ? missingName(matcher) : (NAMES_OF_KINDS[kind] ?? same(kind));
}

const NAMES_OF_KINDS: Readonly<Record<string, Texts>> = {
  AsyncFunction: { en: 'an async function', zh: 'async 函数' },
  GeneratorFunction: { en: 'a generator', zh: '生成器函数' },
};

/** The combinations of values that a condition accepts, or undefined when it holds a pattern or a predicate. */
export function exactValues(
  where: ReturnType<typeof checkedWhere>,
  form: ComparedForm = asWritten,
): ExactValues | undefined {
  if (where === undefined || typeof where === 'function') {
    return undefined;
  }
  const properties = Object.keys(where).sort();
  let keys = [''];
  for (const property of properties) {
    const matcher = where[property];
    const values: readonly unknown[] = Array.isArray(matcher) ? matcher : [matcher];
    if (values.some((value) => typeof value === 'function' || value instanceof RegExp)) {
      return undefined;
    }
    keys = keys.flatMap((key) => values.map((value) => key + keyOf(form(property, value))));
  }
  return { properties, keys };
}

/** The key of the values that an event has. */
export function keyOfEvent(event: WechatEvent, properties: readonly string[], form: ComparedForm = asWritten): string {
  let key = '';
  for (const property of properties) {
    key += keyOf(form(property, (event as unknown as Values)[property]));
  }
  return key;
}

/** Values of different types, and sequences of values, never share a key. */
function keyOf(value: unknown): string {
  const text = value instanceof Date ? String(value.getTime()) : String(value);
  return `${text.length}${value instanceof Date ? 'date' : typeof value}:${text}`;
}

/** @throws Error for a condition that no event can fit */
export function compileTest(route: Condition, form: ComparedForm = asWritten): Test {
  const where = checkedWhere(route);
  if (where === undefined) {
    const always = { match: undefined };
    return () => always;
  }
  if (typeof where === 'function') {
    return (event) => (holds(where, event) ? { match: undefined } : undefined);
  }
  const matchers = Object.entries(where).map(
    ([property, matcher]) => [property, compileMatcher(matcher, (value) => form(property, value))] as const,
  );
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

/** @throws Error for a predicate that is async without the word */
function holds<T>(predicate: (value: T) => unknown, value: T): boolean {
  const result = predicate(value);
  if (isPromise(result)) {
    throw new Error(
      localized({
        en: 'The predicate returned a Promise, which is true whatever it becomes. A condition cannot wait: ask in the handler.',
        zh: '判断函数返回了 Promise，而 Promise 总是真。条件不能等待：请在处理方法里判断。',
      }),
    );
  }
  return Boolean(result);
}

function compileMatcher(
  matcher: unknown,
  formOf: (value: unknown) => unknown,
): (value: unknown) => boolean | RegExpExecArray {
  if (matcher instanceof RegExp) {
    const { source, flags } = matcher;
    // A normalized text has no capital letters, and a pattern may have some.
    const expression = new RegExp(source, formOf('A') === 'A' ? flags : [...new Set(`${flags}i`)].join(''));
    return (value) => {
      // A global or sticky expression remembers where it stopped.
      expression.lastIndex = 0;
      return expression.exec(String(formOf(value))) ?? false;
    };
  }
  if (typeof matcher === 'function') {
    return (value) => holds(matcher as (value: unknown) => unknown, value);
  }
  if (Array.isArray(matcher)) {
    const matchers = matcher.map((each) => compileMatcher(each, formOf));
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
  const key = keyOf(formOf(matcher));
  return (value) => keyOf(formOf(value)) === key;
}

/** Whether two conditions with a pattern fit the same events. */
export function samePattern(a: unknown, b: unknown): boolean {
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

/** The regular expressions of a condition. */
export function patternsOf(where: unknown): readonly RegExp[] {
  return typeof where === 'object' && where !== null
    ? Object.values(where)
        .flat()
        .filter((matcher) => matcher instanceof RegExp)
    : [];
}

/** A condition in words, for the start-up log. */
export function describeWhere(where: unknown): string {
  if (where === undefined) {
    return '';
  }
  if (typeof where === 'function') {
    return ' where a predicate holds';
  }
  const matchers = Object.entries(where as object).map(([property, matcher]: [string, unknown]) => {
    const isPattern = matcher instanceof RegExp || matcher instanceof Date;
    return `${property} ${typeof matcher === 'function' ? 'fits a predicate' : isPattern ? String(matcher) : JSON.stringify(matcher)}`;
  });
  return ` where ${matchers.join(' and ')}`;
}

function impossible(route: Condition, why: string): Error {
  return new Error(localized({ en: `${route.name} can never run: ${why}`, zh: `${route.name} 永远不会执行：${why}` }));
}
