import { localized } from '../language/language.js';

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
      throw new Error(
        localized({
          en: `${title}: ${name} has to be a positive integer, but it is ${String(value)}.`,
          zh: `${title}：${name} 应为正整数，现在是 ${String(value)}。`,
        }),
      );
    }
  }
}
