import { createParamDecorator, type ExecutionContext, type PipeTransform, type Type } from '@nestjs/common';
import { ended, localized } from '../language/language.js';
import { checkCalled, placeOf } from './decorated-method.js';
import { missingName } from './given-texts.js';

/** A pipe for one parameter: a class or an instance. */
export type ParamPipe = Type<PipeTransform> | PipeTransform;

type Factory<Data> = (data: Data | undefined, context: ExecutionContext) => unknown;

/**
 * Makes a decorator for a parameter. On anything else, and with what is neither data nor a pipe, it is an error: Nest would
 * say nothing, and the parameter would get something else.
 *
 * @param name - of the decorator, with its `@`
 * @param dataTypes - what its first argument may be besides a pipe
 */
export function parameterDecorator<Data>(
  name: string,
  factory: Factory<Data>,
  dataTypes: readonly string[] = [],
): (...given: unknown[]) => ParameterDecorator {
  const create = createParamDecorator<unknown, unknown>(factory as Factory<unknown>);
  return (...given) => {
    checkCalled(name, given);
    given.forEach((each, index) => checkArgument(name, each, index === 0 ? dataTypes : []));
    const decorate = create(...given);
    return (target, key, index) => {
      checkParameter(name, target, key, index);
      decorate(target, key, index);
    };
  };
}

function checkArgument(name: string, given: unknown, dataTypes: readonly string[]): void {
  const isData = dataTypes.includes(typeof given) && given !== '' && !Number.isNaN(given);
  if (!isData && !isPipe(given)) {
    const { en, zh } = ended(missingName(given));
    const types = [...dataTypes, 'pipe'].join(', ');
    throw new Error(
      localized({
        en: `${name}() was given ${en} It takes: ${types}.`,
        zh: `${name}() 得到的是 ${zh}它接受：${types}。`,
      }),
    );
  }
}

function isPipe(given: unknown): boolean {
  const pipe = (typeof given === 'function' ? given.prototype : given) as { transform?: unknown } | null | undefined;
  return typeof pipe?.transform === 'function';
}

/** @throws Error for anything but a parameter of a method of an instance */
function checkParameter(name: string, target: object, key: unknown, index: unknown): void {
  if (typeof index !== 'number' || typeof key !== 'string' || typeof target === 'function') {
    const place = placeOf(target, key as PropertyKey | undefined);
    throw new Error(
      localized({
        en: `${name}() at ${place} is not on a parameter of a method: write greet(event, ${name}() value) { ... }.`,
        zh: `${place} 处的 ${name}() 没有写在方法的参数上：应写 greet(event, ${name}() value) { ... }。`,
      }),
    );
  }
}
