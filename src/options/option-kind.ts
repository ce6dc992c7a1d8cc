import type { Texts } from '../language/language.js';
import { nearestName } from '../protocol/nearest-name.js';
import { isClass, isPromise, typeName } from './type-name.js';

/** What an option has to be. */
export interface OptionKind {
  /**
   * @returns what is wrong with a value, each a sentence without a full stop that never shows the value; nothing where all
   * is well
   */
  faultsOf(name: string, value: unknown): readonly Texts[];
}

/**
 * A kind of which each value is one or is not.
 *
 * @param form - what follows "has to be"
 */
export function kindOf(form: Texts, fits: (value: unknown) => boolean): OptionKind {
  return {
    faultsOf: (name, value) => (fits(value) ? [] : [faultOf(name, form, mistakenType(value))]),
  };
}

/** @param mistake - what follows "and it" */
export function faultOf(name: string, form: Texts, mistake: Texts): Texts {
  return {
    en: `${name} has to be ${form.en}, but it ${mistake.en}`,
    zh: `${name} 应为${form.zh}，但它${mistake.zh}`,
  };
}

/** The mistake of a value that is of another type, with what is likely to mend it. */
export function mistakenType(value: unknown): Texts {
  const { en, zh } = typeName(value);
  const cure = cureOf(value);
  return { en: `is ${en}${cure.en}`, zh: `是 ${zh}${cure.zh}` };
}

function cureOf(value: unknown): Texts {
  if (value === undefined || value === null) {
    return {
      en: ': is the environment variable set, and the configuration loaded?',
      zh: '：环境变量设置了吗？配置加载了吗？',
    };
  }
  if (isPromise(value)) {
    return {
      en: ': await it, in the useFactory of forRootAsync',
      zh: '：请先 await，例如在 forRootAsync 的 useFactory 里',
    };
  }
  if (value instanceof Uint8Array) {
    return { en: ": give its text, toString('utf8')", zh: "：请传文本，即 toString('utf8')" };
  }
  return isClass(value) && value.name !== ''
    ? { en: `. Give an instance: new ${value.name}()`, zh: `。请传实例：new ${value.name}()` }
    : { en: '', zh: '' };
}

/** What these hold are no properties. */
const HOLDERS = [Map, Set, RegExp, Date, Uint8Array, String, Number];

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

export const OBJECT = kindOf(
  { en: 'an object', zh: '对象' },
  (value) =>
    isObject(value) && !Array.isArray(value) && !isPromise(value) && !HOLDERS.some((type) => value instanceof type),
);
export const STRING = kindOf({ en: 'a string', zh: '字符串' }, (value) => typeof value === 'string');
export const LIST = kindOf({ en: 'a list', zh: '数组' }, Array.isArray);
/** Those that are checked elsewhere, such as numbers where the defaults are filled in. */
export const ANYTHING = kindOf({ en: 'anything', zh: '任意值' }, () => true);

/** @param kind - of each value of the list */
export function listOfKind(kind: OptionKind): OptionKind {
  return {
    faultsOf: (name, value) =>
      Array.isArray(value)
        ? value.flatMap((each, index) => kind.faultsOf(`${name}[${index}]`, each))
        : LIST.faultsOf(name, value),
  };
}

export const SECONDS = kindOf(
  { en: 'a number of seconds', zh: '秒数' },
  (value) => typeof value === 'number' && value >= 0,
);

/** `true` or `false`. The environment has the words. */
export const FLAG: OptionKind = {
  faultsOf(name, value) {
    if (typeof value === 'boolean') {
      return [];
    }
    const isWord = value === 'true' || value === 'false';
    const mistake = isWord
      ? { en: `is the text '${value}': write value === 'true'`, zh: `是文本 '${value}'：请写成 value === 'true'` }
      : mistakenType(value);
    return [faultOf(name, { en: 'true or false', zh: ' true 或 false' }, mistake)];
  },
};

/** @param what - what the function does, such as `that gives an access token` */
export function functionThat(what: Texts): OptionKind {
  const form = { en: `a function${what.en}`, zh: `${what.zh}函数` };
  return kindOf(form, (value) => typeof value === 'function' && !isClass(value));
}

export const FUNCTION = functionThat({ en: '', zh: '' });

/** Its answer is not waited for. */
export const CLOCK = kindOf(
  { en: 'a function that returns milliseconds, and is not async', zh: '返回毫秒数的函数（不是 async）' },
  (value) =>
    typeof value === 'function' && Object.prototype.toString.call(value) === '[object Function]' && !isClass(value),
);

/** Decorators for a controller of the library. */
export const CLASS_DECORATORS = listOfKind(functionThat({ en: ' that decorates a class', zh: '装饰类的' }));

/** @param form - what an object with these methods is */
export function hasMethods(form: Texts, ...methods: readonly string[]): OptionKind {
  return kindOf(form, (value) => hasAllMethods(value, methods));
}

export function hasAllMethods(value: unknown, methods: readonly string[]): boolean {
  return isObject(value) && methods.every((method) => typeof (value as Record<string, unknown>)[method] === 'function');
}

export function oneOf(...values: readonly string[]): OptionKind {
  const quoted = values.map((value) => `'${value}'`);
  const form = { en: listed(quoted, ' or '), zh: ` ${listed(quoted, ' 或 ')}` };
  return {
    faultsOf(name, value) {
      if (values.includes(value as string)) {
        return [];
      }
      const meant = typeof value === 'string' ? nearestName(value.trim().toLowerCase(), values) : undefined;
      const { en, zh } = mistakenType(value);
      const mistake =
        meant === undefined ? { en, zh } : { en: `${en}. Did you mean '${meant}'?`, zh: `${zh}。是不是 '${meant}'？` };
      return [faultOf(name, form, mistake)];
    },
  };
}

function listed(words: readonly string[], last: string): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')}${last}${words.at(-1)}`;
}

/** A `CallbackStore`. */
export const STORE = hasMethods(
  { en: 'a store, such as redisStore({ client })', zh: '存储，例如 redisStore({ client })' },
  'claim',
  'renew',
  'complete',
  'fail',
);
