import { localized, type Texts } from '../language/language.js';
import { mistakenType } from '../options/option-kind.js';
import { isPromise } from '../options/type-name.js';
import { faultsOfOptions, given, type OptionRules } from '../options/option-rules.js';

/** Those whose values all differ: two that are equal stand in each other's place. */
const DISTINCT = [
  'appId',
  'componentAppId',
  'corpId',
  'suiteId',
  'mchId',
  'token',
  'encodingAesKey',
  'appSecret',
  'componentAppSecret',
  'corpSecret',
  'suiteSecret',
  'providerSecret',
  'appKey',
] as const;

/**
 * Checks what an account factory was given.
 *
 * @param furtherFaults - those that no single option has
 * @returns the options that were given a value
 * @throws Error that lists every fault. It never contains a value, because values are secrets
 */
export function checkedOptions<T extends object>(
  factory: string,
  options: T,
  rules: OptionRules<T>,
  furtherFaults: (options: T) => readonly Texts[] = () => [],
): T {
  const faults = isOptions(options)
    ? [
        ...faultsOfOptions(options, rules),
        ...equalValues(given(options)),
        ...swappedSecret(given(options)),
        ...furtherFaults(given(options)),
      ]
    : [notOptions(options), ...faultsOfOptions({} as T, rules)];
  if (faults.length > 0) {
    throw new Error(cannotWork(factory, faults));
  }
  return given(options);
}

function isOptions(options: unknown): boolean {
  return typeof options === 'object' && options !== null && !Array.isArray(options) && !isPromise(options);
}

function notOptions(options: unknown): Texts {
  const { en, zh } = mistakenType(options);
  return { en: `the options have to be an object, and what was given ${en}`, zh: `选项应为对象，而传入的${zh}` };
}

function equalValues(options: object): readonly Texts[] {
  const places = new Map<unknown, string[]>();
  for (const name of DISTINCT) {
    for (const value of new Set([(options as Readonly<Record<string, unknown>>)[name]].flat())) {
      if (typeof value === 'string' && value !== '') {
        places.set(value, [...(places.get(value) ?? []), name]);
      }
    }
  }
  return [...places.values()].filter(({ length }) => length > 1).map(sameValue);
}

function sameValue(names: readonly string[]): Texts {
  return {
    en: `${names.join(' and ')} have the same value: one of them is in the wrong place`,
    zh: `${names.join(' 和 ')} 的值相同：有一个填错了位置`,
  };
}

/** A token may have the form of an AppSecret; an AppSecret never has that of another. */
function swappedSecret(options: object): readonly Texts[] {
  const values = options as Readonly<Record<string, unknown>>;
  const swapped = ['appSecret', 'componentAppSecret'].filter(
    (name) => typeof values[name] === 'string' && isAppSecret(values['token']) && !isAppSecret(values[name]),
  );
  return swapped.map((name) => ({
    en: `token has the form of an AppSecret, and ${name} has not: are the two swapped?`,
    zh: `token 的格式像 AppSecret，而 ${name} 不像：两者填反了吗？`,
  }));
}

function isAppSecret(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{32}$/.test(value);
}

function cannotWork(factory: string, faults: readonly Texts[]): string {
  return localized({
    en: `${factory}() was given options that cannot work:\n${faults.map(({ en }) => `- ${en}`).join('\n')}`,
    zh: `${factory}() 的选项有误：\n${faults.map(({ zh }) => `- ${zh}`).join('\n')}`,
  });
}
