import { same, type Texts } from '../language/language.js';

/** What sort of thing a value is. It never shows what may be a secret: of an object the names, of a text nothing. */
export function typeName(value: unknown): Texts {
  if (isClass(value)) {
    return value.name === '' ? { en: 'a class', zh: '类' } : { en: `the class ${value.name}`, zh: `类 ${value.name}` };
  }
  if (typeof value === 'function') {
    return value.name === ''
      ? { en: 'a function', zh: '函数' }
      : { en: `the function ${value.name}`, zh: `函数 ${value.name}` };
  }
  if (typeof value === 'object' && value !== null) {
    return objectName(value);
  }
  return value === undefined || value === null
    ? same(String(value))
    : primitives[typeof value as keyof typeof primitives];
}

const OBJECT = 'Object';
/** The names of options have no digits, and are short; most secrets are neither. */
const NAME = /^[A-Za-z_$]{1,24}$/;
const NAMES_SHOWN = 12;

const primitives = {
  string: { en: 'a string', zh: '字符串' },
  number: { en: 'a number', zh: '数字' },
  boolean: { en: 'a boolean', zh: '布尔值' },
  bigint: { en: 'a bigint', zh: 'bigint' },
  symbol: { en: 'a symbol', zh: 'symbol' },
} satisfies Record<string, Texts>;

function objectName(value: object): Texts {
  if (Array.isArray(value)) {
    return value.length === 0 ? { en: 'an empty list', zh: '空数组' } : { en: 'a list', zh: '数组' };
  }
  if (isPromise(value)) {
    return { en: 'a Promise', zh: 'Promise' };
  }
  if (value instanceof Uint8Array) {
    return { en: 'a Buffer', zh: 'Buffer' };
  }
  const [, kind = OBJECT] = /^\[object (\w+)\]$/.exec(Object.prototype.toString.call(value)) ?? [];
  return kind === OBJECT ? plainName(value) : same(`${/^[AEIO]/.test(kind) ? 'an' : 'a'} ${kind}`);
}

function plainName(value: object): Texts {
  const names = Object.keys(value);
  if (names.length === 0) {
    return { en: 'an empty object', zh: '空对象' };
  }
  const shown = names.filter((name) => NAME.test(name)).slice(0, NAMES_SHOWN);
  const list = `${shown.join(', ')}${shown.length < names.length ? ', ...' : ''}`;
  return shown.length === 0
    ? { en: 'an object', zh: '对象' }
    : { en: `an object with ${list}`, zh: `含有 ${list} 的对象` };
}

export function isClass(value: unknown): value is { readonly name: string } {
  return typeof value === 'function' && /^class\b/.test(Function.prototype.toString.call(value));
}

export function isPromise(value: unknown): boolean {
  return typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';
}
