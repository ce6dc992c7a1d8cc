import { ended, localized, type Texts } from '../language/language.js';
import { nearestName } from '../protocol/nearest-name.js';
import { faultOf, mistakenType, OBJECT, type OptionKind } from './option-kind.js';

/** Of which kind an option is, and whether it may be left out. */
export interface OptionRule<T> {
  readonly kind: OptionKind;
  readonly isNeeded: (options: T) => boolean;
}

/** A rule for each option of a type: one that is missing here does not compile. */
export type OptionRules<T> = { readonly [K in keyof T]-?: OptionRule<T> };

export function needed(kind: OptionKind): OptionRule<object> {
  return { kind, isNeeded: () => true };
}

export function optional(kind: OptionKind): OptionRule<object> {
  return { kind, isNeeded: () => false };
}

export function neededWhen<T>(isNeeded: (options: T) => boolean, kind: OptionKind): OptionRule<T> {
  return { kind, isNeeded };
}

/** Options without those that are `undefined` or `null`: they count as not given. */
export function given<T extends object>(options: T): T {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined && value !== null)) as T;
}

/** What is wrong with options, each a sentence without a full stop; it never shows a value. */
export function faultsOfOptions<T extends object>(options: T, rules: OptionRules<T>): readonly Texts[] {
  const values = given(options);
  const names = Object.keys(rules) as (keyof T & string)[];
  const unknown = Object.keys(options).filter((name) => !Object.hasOwn(rules, name));
  return [
    ...unknown.map((name) => unknownName(name, names)),
    ...names.flatMap((name) => {
      const { kind, isNeeded } = rules[name];
      return Object.hasOwn(values, name) || isNeeded(values) ? kind.faultsOf(name, values[name]) : [];
    }),
  ];
}

/**
 * Checks the options of a module.
 *
 * @param title - of the module, for the error
 * @throws Error that tells the first fault
 */
export function checkOptions<T extends object>(title: string, options: T, rules: OptionRules<T>): void {
  const faults = OBJECT.faultsOf('options', options);
  const [fault] = faults.length > 0 ? faults : isModule(options) ? [MODULE] : faultsOfOptions(options, rules);
  if (fault !== undefined) {
    const { en, zh } = ended(fault);
    throw new Error(localized({ en: `${title}: ${en}`, zh: `${title}：${zh}` }));
  }
}

/** Whether a factory returned what `forRoot` makes of options. */
function isModule(options: object): boolean {
  return 'module' in options && typeof options.module === 'function';
}

const MODULE: Texts = {
  en: 'the options are a module: let useFactory return what forRoot() takes, and not what it returns',
  zh: '选项是一个模块：useFactory 应返回传给 forRoot() 的内容，而不是 forRoot() 的返回值',
};

/** An option that has options of its own. */
export function group<T extends object>(form: Texts, rules: OptionRules<T>): OptionKind {
  return {
    faultsOf(name, value) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return [faultOf(name, form, mistakenType(value))];
      }
      return faultsOfOptions(value as T, rules).map(({ en, zh }) => ({ en: `${name}: ${en}`, zh: `${name}：${zh}` }));
    },
  };
}

function unknownName(name: string, names: readonly string[]): Texts {
  const meant = nearestName(name, names);
  return meant === undefined
    ? {
        en: `there is no option "${name}". The options are ${names.join(', ')}`,
        zh: `没有 "${name}" 这个选项。可用的选项有 ${names.join(', ')}`,
      }
    : {
        en: `there is no option "${name}". Did you mean "${meant}"?`,
        zh: `没有 "${name}" 这个选项。是不是 "${meant}"？`,
      };
}
