import { readdir, readFile } from 'node:fs/promises';

import { describe, expect, it } from 'vitest';

import { type ApiCatalogue, generateApi, renderApi } from '../../catalogue/generate-api.mjs';

type Operation = ApiCatalogue['operations'][number];

const page = 'https://example.com/tags';
const createTag: Operation = {
  call: 'post',
  path: '/cgi-bin/tags/create',
  title: '创建标签',
  page,
  sure: 'A',
  body: { tag: { name: 'string', 'colour?': 'string' } },
  answer: { tag: 'Tag' },
};

function render(operations: readonly Operation[], more: Partial<ApiCatalogue> = {}): string {
  const shapes = { Tag: { id: 'integer', 'names?': ['string'] } };
  return renderApi({ platform: 'tag-shop', about: 'Shops of tags.', shapes, ...more, operations: [...operations] });
}

describe('the paths of the server API', () => {
  it('are exactly what is checked in', async () => {
    const files = await generateApi();
    expect(files.length).toBeGreaterThan(5);
    for (const { path, text } of files) {
      expect(
        text === (await readFile(path, 'utf8')),
        `run "npm run generate": ${path.pathname} is not up to date`,
      ).toBe(true);
    }
  });

  it('are about 2,460, of which nearly all have an official page', async () => {
    const text = (await generateApi()).map((file) => file.text).join('');
    const paths = text.match(/^'\/.*$/gm)!;
    expect(paths.length).toBeGreaterThan(2_400);
    expect(text.match(/^\/\*\* .*https:\/\/\S+/gm)!.length / paths.length).toBeGreaterThan(0.95);
  });

  it('require of what is not confirmed a signature or an action at most', async () => {
    const folder = new URL('../../catalogue/api/', import.meta.url);
    const names = await readdir(folder);
    const catalogues = await Promise.all(
      names.map(async (name) => JSON.parse(await readFile(new URL(name, folder), 'utf8')) as ApiCatalogue),
    );
    const unsure = catalogues.flatMap(({ operations }) => operations.filter(({ sure }) => /[CDE]/.test(sure)));
    const required = unsure.flatMap(({ path, query, fields, body, answer }) =>
      [query, fields, body, answer].flatMap((shape) =>
        Object.keys(typeof shape === 'object' ? shape : {})
          .filter((name) => !/[?*]$|^(pay_sig|action)$/.test(name))
          .map((name) => `${path} ${name}`),
      ),
    );
    expect(unsure.length).toBeGreaterThan(100);
    expect(required).toEqual([]);
  });

  it('are told with their official name and page, what they take and what they answer', () => {
    const text = render([createTag]);
    expect(text).toContain(`/** 创建标签 ${page} */`);
    expect(text).toContain(
      `'/cgi-bin/tags/create': { body: { tag: { name: string; colour?: string } }; answer: { tag: Tag } };`,
    );
    expect(text).toContain('interface Tag { id: number; names?: readonly string[] }');
    expect(text).toContain('/** Shops of tags. */\nexport interface TagShopApi {\n  get: TagShopGet;');
  });

  it('say so where they are not confirmed or deprecated', () => {
    expect(render([{ ...createTag, sure: 'D' }])).toContain(`${page} (unconfirmed) */`);
    expect(render([{ ...createTag, deprecated: true }])).toContain('/** @deprecated 创建标签');
  });

  it('stand under both methods where sources disagree', () => {
    const text = render([{ ...createTag, methodUnsure: true }]);
    expect(text.match(/'\/cgi-bin\/tags\/create'/g)).toHaveLength(2);
  });

  it('are inherited from other platforms', () => {
    const text = render([], { extends: ['wechat-account'] });
    expect(text).toContain(`import type { WechatAccountDownload, WechatAccountGet,`);
    expect(text).toContain('export interface TagShopPost extends WechatAccountPost {');
  });

  it('are one where only a field tells operations apart', () => {
    const operation = (action: string, answer: object): Operation =>
      ({ ...createTag, body: { action: `'${action}'` }, answer }) as Operation;
    expect(render([operation('open', { id: 'id' }), operation('close', { done: '0|1' })])).toContain(
      `'/cgi-bin/tags/create': { body: { action: 'open' } | { action: 'close' }; answer: { id?: Int64; done?: 0 | 1 } };`,
    );
  });

  it.each([
    ['an unknown kind', { ...createTag, body: { tag: 'strnig' } }, '/cgi-bin/tags/create body tag: "strnig"'],
    ['a path that is none', { ...createTag, path: 'tags create' }, '"tags create" is no path'],
    ['a title that would end its comment', { ...createTag, title: 'a */ b' }, 'would end the comment'],
  ])('are refused with %s', (_what, operation, fault) => {
    expect(() => render([operation])).toThrow(fault);
  });
});
