import type { Texts } from '../language/language.js';
import { faultOf, mistakenType, type OptionKind } from './option-kind.js';
import { mistakesInside, mistakesOfTexts, type TextMistake } from './text-mistakes.js';
import { isClass } from './type-name.js';

/** What a text has to look like. */
export interface TextForm {
  /** What follows "has to be". */
  readonly form: Texts;
  readonly pattern: RegExp;
  /** What people take for it, the likeliest first; found even where the pattern fits. */
  readonly mistakes?: readonly TextMistake[];
}

/** A kind of text. It never shows the text, which may be a secret. */
export function textKind({ form, pattern, mistakes = [] }: TextForm): OptionKind {
  const known = [...mistakesOfTexts, ...mistakes, ...mistakesInside];
  return {
    faultsOf(name, value) {
      const mistake = typeof value === 'string' ? mistakeIn(value, pattern, known) : mistakenType(value);
      return mistake === undefined ? [] : [faultOf(name, form, mistake)];
    },
  };
}

function mistakeIn(text: string, pattern: RegExp, known: readonly TextMistake[]): Texts | undefined {
  return known.find(({ recognises }) => recognises(text))?.told ?? (pattern.test(text) ? undefined : otherThan(text));
}

function otherThan(text: string): Texts {
  const { length } = text;
  const has = /[^A-Za-z0-9]/.test(text)
    ? { en: ', and not only letters and digits', zh: '，且不全是字母和数字' }
    : { en: '', zh: '' };
  return {
    en: `is not: it has ${length} character${length === 1 ? '' : 's'}${has.en}`,
    zh: `不是：共 ${length} 个字符${has.zh}`,
  };
}

/** The digits of an id, as text or as a number. */
export function digits(kind: OptionKind): OptionKind {
  return {
    faultsOf: (name, value) => kind.faultsOf(name, Number.isSafeInteger(value) ? String(value) : value),
  };
}

/** One or several, each of the kind. */
export function oneOrSeveral(kind: OptionKind): OptionKind {
  return {
    faultsOf: (name, value) =>
      Array.isArray(value) && value.length > 0
        ? value.flatMap((one, index) => kind.faultsOf(`${name}[${index}]`, one))
        : kind.faultsOf(name, value),
  };
}

/** A value of the kind, or a function that reads it. */
export function orReader(kind: OptionKind): OptionKind {
  return {
    faultsOf: (name, value) => (typeof value === 'function' && !isClass(value) ? [] : kind.faultsOf(name, value)),
  };
}
