import { localized } from '../language/language.js';
import { isClass } from '../options/type-name.js';

/** What a decorator is applied to, as the compiler hands it over. */
type Decorated = readonly [
  target: object,
  key?: PropertyKey | object | undefined,
  descriptor?: PropertyDescriptor | number | undefined,
];

/**
 * The method that a decorator is applied to.
 *
 * @param decorator - what it is called, such as `@Durable()`
 * @throws Error for anything but a method with a name, and for a static one: Nest calls the methods of instances
 */
export function decoratedMethod(decorator: string, ...[target, key, descriptor]: Decorated): object {
  checkCompiler(key);
  const place = placeOf(target, key);
  const method = typeof descriptor === 'object' ? (descriptor.value as unknown) : undefined;
  if (typeof method !== 'function' || typeof key !== 'string') {
    throw new Error(
      localized({
        en: `${place} has ${decorator}, but it is not a method with a name. Write a method: greet(message) { ... }.`,
        zh: `${place} 带有 ${decorator}，但它不是具名方法：请写成方法，如 greet(message) { ... }。`,
      }),
    );
  }
  if (typeof target === 'function') {
    throw new Error(
      localized({
        en: `${place} is static, but Nest calls methods of instances: remove "static".`,
        zh: `${place} 是静态方法，而 Nest 调用的是实例方法：请去掉 "static"。`,
      }),
    );
  }
  return method;
}

/** @throws Error for the decorators of the standard */
function checkCompiler(key: Decorated[1]): asserts key is PropertyKey | undefined {
  if (typeof key === 'object') {
    throw new Error(
      localized({
        en: 'Nest needs the decorators of TypeScript: set "experimentalDecorators": true in the compilerOptions of tsconfig.json.',
        zh: 'Nest 需要 TypeScript 的装饰器：请在 tsconfig.json 的 compilerOptions 里设置 "experimentalDecorators": true。',
      }),
    );
  }
}

/** `Class`, `Class.method`, or `Class` for a parameter of its constructor. */
export function placeOf(target: object, key: PropertyKey | undefined): string {
  const owner = typeof target === 'function' ? target : target.constructor;
  return key === undefined ? owner.name : `${owner.name}.${String(key)}`;
}

/**
 * Makes a decorator that leaves something on a method.
 *
 * @param name - of the decorator, with its `@`
 */
export function methodDecorator(name: string, key: symbol, value: unknown): MethodDecorator {
  return onlyCalled(name, (target: object, property: string | symbol, descriptor: PropertyDescriptor) => {
    const method = decoratedMethod(`${name}()`, target, property, descriptor);
    keepOnce(name, placeOf(target, property), key, value, method);
  });
}

/**
 * Leaves on a class or method what a decorator was given.
 *
 * @throws Error for a second decorator of the same name, which would take the place of the first
 */
export function keepOnce(name: string, place: string, key: symbol, value: unknown, target: object): void {
  if (Reflect.hasOwnMetadata(key, target)) {
    throw new Error(
      localized({
        en: `${place} has ${name}() twice: give everything to one.`,
        zh: `${place} 有两个 ${name}()：请写在一个里。`,
      }),
    );
  }
  Reflect.defineMetadata(key, value, target);
}

/** Written without its parentheses, a decorator gives what is read as the descriptor of the method: it is refused then. */
export function onlyCalled<T extends object>(name: string, decorate: T): T {
  return Object.defineProperty(decorate, 'get', {
    get: () => {
      throw withoutParentheses(name);
    },
  });
}

/** @throws Error for what the compiler gives to a decorator that was written without its parentheses */
export function checkCalled(name: string, given: readonly unknown[]): void {
  const [target, , last] = given;
  if (given.length === 3 && (isClass(target) || typeof target === 'object') && typeof last !== 'string') {
    throw withoutParentheses(name);
  }
}

export function withoutParentheses(name: string): Error {
  return new Error(
    localized({
      en: `A decorator is used without parentheses: write ${name}(), not ${name}.`,
      zh: `装饰器缺少括号：应写 ${name}()，而不是 ${name}。`,
    }),
  );
}
