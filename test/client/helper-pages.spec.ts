import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { helperTable } from './helper-table.js';
import { publicHelpers } from './public-helpers.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const OFFICIAL = /^https:\/\/(developers\.weixin\.qq\.com\/\S+|developer\.work\.weixin\.qq\.com\/document\/path\/\d+)$/;
/** What works on values, and has an official page all the same. */
const OF_VALUES = new Set([
  'MiniProgramLogin.decryptUserData',
  'checkMenu',
  'explainError',
  'jsSdkSignature',
  'toCustomerServiceMessage',
]);

const helpers = publicHelpers.filter(
  // What every call has in common is on no page of its own.
  ({ name }) => (name in helperTable && !name.startsWith('ApiClient.')) || OF_VALUES.has(name),
);

describe('every helper', () => {
  it('is found by this test', () => {
    expect(helpers.length).toBeGreaterThan(45);
  });

  it.each(helpers)('names its official page: $name', ({ pages }) => {
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.filter((page) => !OFFICIAL.test(page))).toEqual([]);
  });

  it.each(['client.md', 'client.zh-CN.md'])('stands in %s', (page) => {
    const text = readFileSync(join(root, 'docs', page), 'utf8');
    const names = helpers.map(({ name }) => name.split('.').at(-1)!);
    expect(names.filter((name) => !text.includes(`${name}(`))).toEqual([]);
  });
});
