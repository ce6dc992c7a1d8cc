import { localized, type Texts } from '../language/language.js';
import { nearestName } from '../protocol/nearest-name.js';
import { hasAllMethods } from './option-kind.js';
import { typeName } from './type-name.js';

/** The module whose options are made by a factory. */
export interface AsyncModule {
  /** `WechatModule`. */
  readonly title: string;
  /** What a factory returns, as an example. */
  readonly example: string;
  /** The method of a class that makes the options. */
  readonly method: string;
  /** What the module takes beside the factory. */
  readonly extras: readonly string[];
}

const MAKERS = ['useFactory', 'useClass', 'useExisting'] as const;
const OF_NEST = [...MAKERS, 'inject', 'imports', 'provideInjectionTokensFrom'];

type Given = Readonly<Record<string, unknown>>;

/**
 * Checks what `forRootAsync` was given, because Nest's errors for it are of no help.
 *
 * @returns what Nest takes for the same
 * @throws Error that says what is expected
 */
export function checkedAsyncOptions<T extends object>(module: AsyncModule, options: T): T {
  const given = (options ?? {}) as Given;
  const fault =
    faultOfMakers(module, given) ?? faultOfFactory(given) ?? faultOfClass(module, given) ?? strange(module, given);
  if (fault !== undefined) {
    throw errorOf(module, fault);
  }
  return (given['useExisting'] ? madeByExisting(module, given) : options) as T;
}

function errorOf({ title }: AsyncModule, { en, zh }: Texts): Error {
  return new Error(localized({ en: `${title}.forRootAsync ${en}`, zh: `${title}.forRootAsync ${zh}` }));
}

/** Any token may name a provider, an abstract class too: whether that one makes options shows when it is there. */
function madeByExisting(module: AsyncModule, { useExisting, ...options }: Given): Given {
  const useFactory = (maker: Readonly<Record<string, () => unknown>>): unknown => {
    if (!hasAllMethods(maker, [module.method])) {
      throw errorOf(module, noMaker(module, maker));
    }
    return maker[module.method]!();
  };
  return { ...options, inject: [useExisting], useFactory };
}

function noMaker({ method }: AsyncModule, provider: unknown): Texts {
  const { en, zh } = typeName(provider);
  return {
    en: `takes as useExisting the token of a provider with a method ${method}(), but that provider is ${en}.`,
    zh: `的 useExisting 应为 provider 的 token，该 provider 要有 ${method}() 方法，但它是 ${zh}。`,
  };
}

function faultOfMakers({ title, example }: AsyncModule, given: Given): Texts | undefined {
  const makers = MAKERS.filter((name) => given[name] !== undefined && given[name] !== null);
  if (makers.length > 1) {
    const names = makers.join(', ');
    return { en: `was given ${names}: leave one.`, zh: `同时给了 ${names}：请只留一个。` };
  }
  const { useFactory, useClass, useExisting } = given;
  if (typeof useFactory === 'function' || typeof useClass === 'function' || Boolean(useExisting)) {
    return undefined;
  }
  const call = `${title}.forRootAsync({ inject: [ConfigService], useFactory: (config) => (${example}) })`;
  return {
    en: `needs a function useFactory, or a class as useClass or useExisting: ${call}.`,
    zh: `需要 useFactory 函数，或以类作为 useClass 或 useExisting：${call}。`,
  };
}

/** Nest gives `undefined` for a parameter without an entry in `inject`. */
function faultOfFactory({ useFactory, inject = [] }: Given): Texts | undefined {
  const injected: readonly unknown[] = Array.isArray(inject) ? inject : [];
  const missing = injected.findIndex((token) => token === undefined || token === null);
  if (missing >= 0) {
    return {
      en: `injects nothing: inject[${missing}] is ${String(injected[missing])}, as in a circular import.`,
      zh: `没有可注入的内容：inject[${missing}] 是 ${String(injected[missing])}，循环导入会造成这种情况。`,
    };
  }
  const count = typeof useFactory === 'function' ? useFactory.length : 0;
  return count <= injected.length
    ? undefined
    : {
        en: `has a useFactory with ${count} parameters, and inject has ${injected.length}: name what it gets, as in inject: [ConfigService].`,
        zh: `的 useFactory 有 ${count} 个参数，而 inject 只有 ${injected.length} 项：请写明注入的内容，如 inject: [ConfigService]。`,
      };
}

function faultOfClass({ method }: AsyncModule, { useClass }: Given): Texts | undefined {
  if (useClass === undefined || (typeof useClass === 'function' && hasAllMethods(useClass.prototype, [method]))) {
    return undefined;
  }
  const { en, zh } = typeName(useClass);
  return {
    en: `takes as useClass a class with a method ${method}(), but it is ${en}. A function is given as useFactory.`,
    zh: `的 useClass 应为带有 ${method}() 方法的类，但它是 ${zh}。函数请用 useFactory。`,
  };
}

function strange({ extras }: AsyncModule, given: Given): Texts | undefined {
  const names = [...OF_NEST, ...extras];
  const name = Object.keys(given).find((each) => !names.includes(each));
  if (name === undefined) {
    return undefined;
  }
  const meant = nearestName(name, names);
  return {
    en: `has no option "${name}". ${meant === undefined ? 'What useFactory returns may have it.' : `Did you mean "${meant}"?`}`,
    zh: `没有 "${name}" 这个选项。${meant === undefined ? '它可能应写在 useFactory 的返回值里。' : `是不是 "${meant}"？`}`,
  };
}

/**
 * Refuses options that Nest needs before a factory runs: those of `forRoot` it has taken out.
 *
 * @param extras - by their names
 */
export function checkNoExtras(title: string, options: object, extras: object): void {
  const extra = Object.keys(extras).find((name) => Object.hasOwn(options, name));
  if (extra !== undefined) {
    throw new Error(
      localized({
        en: `${title}: ${extra} stands beside useFactory in forRootAsync, and not in what it returns.`,
        zh: `${title}：${extra} 应与 useFactory 并列写在 forRootAsync 里，而不是写在它的返回值里。`,
      }),
    );
  }
}
