import { describe, expect, it } from 'vitest';

import { bilingualPages, codeBlocksOf, isChinese, type Page, pages, proseOf } from '../harness/pages.js';
import { withoutStrings } from '../harness/without-strings.js';

/** Levels of headings, and the number of cells in each row of the tables. */
function shapeOf(page: Page): string[] {
  // In the list of events the official Chinese name says in Chinese what happened; English has a column for it.
  const isListOfEvents = page.path.startsWith('docs/events.');
  return proseOf(page)
    .split('\n')
    .filter((line) => /^(#+ |\|)/.test(line))
    .map(
      (line) =>
        /^#+ /.exec(line)?.[0] ??
        (isListOfEvents ? '|' : `| ${line.replaceAll('\\|', '').split('|').length - 2} cells`),
    );
}

function codeOf(page: Page): string[] {
  return codeBlocksOf(page).map(
    ({ language, code, given }) => `${language}\n${given}${withoutStrings(code, language)}`,
  );
}

describe.each(bilingualPages.map(([english, chinese]) => ({ path: english.path, english, chinese })))(
  '$path in both languages',
  ({ english, chinese }) => {
    it('has the same headings and tables', () => {
      expect(shapeOf(chinese)).toEqual(shapeOf(english));
    });

    it('has the same code, but for strings and comments', () => {
      expect(codeOf(chinese)).toEqual(codeOf(english));
    });

    it('leads from one language to the other', () => {
      const fileOf = (page: Page): string => page.path.slice(page.path.lastIndexOf('/') + 1);
      expect(english.text).toMatch(new RegExp(`\\]\\((\\./)?${fileOf(chinese)}\\)`));
      expect(chinese.text).toMatch(new RegExp(`\\]\\((\\./)?${fileOf(english)}\\)`));
    });
  },
);

describe('all pages', () => {
  it('are there in both languages', () => {
    const bilingual = new Set(bilingualPages.flat());
    expect(pages.filter((page) => !bilingual.has(page)).map(({ path }) => path)).toEqual([]);
  });

  it.each(['帐号', '帐户', '得知', '令人', '沉默', '告诉微信什么', '一直运行到成功', '提供者'])(
    'do not say %s in Chinese',
    (word) => {
      expect(pages.filter((page) => isChinese(page) && page.text.includes(word)).map(({ path }) => path)).toEqual([]);
    },
  );
});
