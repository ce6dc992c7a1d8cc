/**
 * A text in one form, whatever the keyboard made of it: without white space at its ends, with one space for several within,
 * in lower case, and with ordinary letters, digits and signs for full-width ones (Unicode NFKC: `ＡＢＣ１` is `abc1`).
 *
 * ```ts
 * normalizeText(' ＡＢＣ '); // 'abc'
 * ```
 */
export function normalizeText(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/**
 * A condition that takes texts which are the same after {@link normalizeText}. As every predicate it comes after exact
 * values, and the event keeps the text as the user wrote it.
 *
 * ```ts
 * class Handlers {@OnText(normalized('points', '积分'))
 *   points(message: TextMessage) {
 *     return this.members.pointsOf(message.fromUserName); // for "Points ", "ＰＯＩＮＴＳ" and "积分" too
 *   }
 * }
 * ```
 */
export function normalized(...texts: readonly string[]): (text: string) => boolean {
  const wanted = new Set(texts.map(normalizeText));
  return (text) => wanted.has(normalizeText(text));
}
