import { ended, localized, type Texts } from '../language/language.js';
import { mistakenType } from './option-kind.js';

/**
 * Checks options that count something.
 *
 * @param title - whose options they are, for the message
 * @throws Error that names the option and its value
 */
export function checkPositiveIntegers<T extends object>(
  title: string,
  options: T,
  names: readonly (keyof T & string)[],
): void {
  for (const name of names) {
    const value: unknown = options[name];
    if (!Number.isInteger(value) || (value as number) <= 0) {
      const mistake = ended(mistakeOf(value));
      throw new Error(
        localized({
          en: `${title}: ${name} has to be a positive integer, but it ${mistake.en}`,
          zh: `${title}：${name} 应为正整数，但它${mistake.zh}`,
        }),
      );
    }
  }
}

/** A short text is shown, for it is no secret: `1mb`. */
function mistakeOf(value: unknown): Texts {
  if (typeof value === 'string' && value.length <= SHOWN) {
    return { en: `is the text '${value}'`, zh: `是文本 '${value}'` };
  }
  return typeof value === 'number' ? { en: `is ${value}`, zh: `是 ${value}` } : mistakenType(value);
}

const SHOWN = 8;
