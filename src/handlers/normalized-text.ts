import { same } from '../language/language.js';
import { checkGivenTexts } from './given-texts.js';

/**
 * Brings a text into one form, whatever keyboard it was typed with: no white space at its ends, single spaces within,
 * lower case, and ordinary letters, digits and signs in place of full-width ones (Unicode NFKC: `ＡＢＣ１` becomes `abc1`).
 *
 * ```ts
 * normalizeText(' ＡＢＣ '); // 'abc'
 * ```
 */
export function normalizeText(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/**
 * A condition that matches texts which are equal after {@link normalizeText}. Like every predicate it comes after exact
 * values. The event keeps the text as the user wrote it.
 *
 * ```ts
 * class Handlers {@OnText(normalized('points', '积分'))
 *   points(message: TextMessage) {
 *     return this.members.pointsOf(message.fromUserName); // for "Points ", "ＰＯＩＮＴＳ" and "积分" too
 *   }
 * }
 * ```
 *
 * @throws Error for what is no text, and without any
 */
export function normalized(...texts: readonly string[]): (text: string) => boolean {
  checkGivenTexts({ taker: same('normalized()'), what: { en: 'texts', zh: '文本' } }, texts);
  const wanted = new Set(texts.map(normalizeText));
  return (text) => wanted.has(normalizeText(text));
}
