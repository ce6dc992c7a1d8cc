import { ended, localized, same, type Texts } from '../language/language.js';
import { typeName } from '../options/type-name.js';

/** What takes texts, and what they are: `@InState()`, names. */
interface Taker {
  readonly taker: Texts;
  readonly what: Texts;
}

/** @throws Error for texts that are none, as those of variables that are not set, and without any */
export function checkGivenTexts({ taker, what }: Taker, given: readonly unknown[]): void {
  const wrong = given.findIndex((text) => typeof text !== 'string' || text === '');
  if (given.length > 0 && wrong < 0) {
    return;
  }
  const { en, zh } = ended(given.length === 0 ? { en: 'none', zh: '一个也没有' } : missingName(given[wrong]));
  throw new Error(
    localized({
      en: `${taker.en} takes one or more ${what.en}, but it was given ${en}`,
      zh: `${taker.zh} 需要一个或多个${what.zh}，得到的是 ${zh}`,
    }),
  );
}

/** What sort of thing stands in the place of a text; of nothing, what is likely to be the matter. */
export function missingName(value: unknown): Texts {
  if (value !== undefined && value !== null && value !== '') {
    return typeName(value);
  }
  const { en, zh } = value === '' ? { en: 'an empty text', zh: '空文本' } : same(String(value));
  return { en: `${en}: is the variable set?`, zh: `${zh}：变量设置了吗？` };
}
