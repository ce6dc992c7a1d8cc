/**
 * Splits a text for the search. Chinese has no spaces: its words are found by `Intl.Segmenter`, and, since dictionaries
 * do not know 分账, every two neighbouring characters count as a word too.
 *
 * The site sends this function to the browser as text, so it uses nothing from outside of itself.
 */
export function tokenize(text: string): string[] {
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
  const pairs = (text.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap((run) =>
    Array.from({ length: run.length - 1 }, (_, index) => run.slice(index, index + 2)),
  );
  return [...words, ...pairs];
}
