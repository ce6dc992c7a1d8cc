import { localized } from '../language/language.js';
import { typeName } from '../options/type-name.js';

/**
 * A secret or token that a function of the options gave.
 *
 * @param option - what the function is called in the options
 * @throws Error for what is no text. It never contains what was given
 */
export function givenText(value: unknown, option: string): string {
  if (typeof value === 'string' && value !== '') {
    return value;
  }
  const { en, zh } = value === '' ? { en: 'an empty text', zh: '空字符串' } : typeName(value);
  throw new Error(
    localized({
      en: `The function ${option} has to return a text, but it returned ${en}.`,
      zh: `函数 ${option} 应返回字符串，但返回了 ${zh}。`,
    }),
  );
}
