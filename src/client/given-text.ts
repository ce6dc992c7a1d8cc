import { localized, type Texts } from '../language/language.js';
import { typeName } from '../options/type-name.js';

/**
 * A secret or token that a function of the options gave.
 *
 * @param option - what the function is called
 * @throws Error for what is no text. It never contains what was given
 */
export function givenText(value: unknown, option: Texts): string {
  if (typeof value === 'string' && value !== '') {
    return value;
  }
  const { en, zh } = nameOfNoText(value);
  throw new Error(
    localized({
      en: `The function ${option.en} has to return a text, but it returned ${en}.`,
      zh: `${option.zh}函数应返回字符串，但返回了 ${zh}。`,
    }),
  );
}

/** What is there in place of a text that has something in it. */
export function nameOfNoText(value: unknown): Texts {
  return value === '' ? { en: 'an empty text', zh: '空字符串' } : typeName(value);
}
