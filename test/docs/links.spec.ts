import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

import { anchorsOf, codeBlocksOf, type Page, pages, root } from '../harness/pages.js';

const REPOSITORY =
  /^https:\/\/(?:github\.com|raw\.githubusercontent\.com)\/nestjs-wechat\/nestjs-wechat\/(?:(?:blob|tree)\/)?main\//;

/** Where the links and pictures of a page lead to, as they are written. */
function targetsOf(page: Page): string[] {
  const prose = codeBlocksOf(page).reduce((text, { code }) => text.replace(code, ''), page.text);
  return [
    ...[...prose.matchAll(/\]\(([^()\s]+(?:\([^()]*\)[^()\s]*)?)\)/g)].map(([, target]) => target!),
    ...[...prose.matchAll(/^\[[^\]]+\]: (\S+)$/gm)].map(([, target]) => target!),
  ];
}

/** The file of this repository that a link leads to, and the heading in it; nothing for links to elsewhere. */
function placeOf(page: Page, target: string): readonly [path: string, anchor: string | undefined] | undefined {
  const [path = '', anchor] = decodeURI(target).split('#');
  if (REPOSITORY.test(path)) {
    return [path.replace(REPOSITORY, ''), anchor];
  }
  if (/^[a-z]+:/.test(path)) {
    return undefined;
  }
  return [path === '' ? page.path : normalize(join(dirname(page.path), path)), anchor];
}

const anchors = new Map(pages.map((page) => [page.path, anchorsOf(page)]));

describe.each(pages)('the links of $path', (page) => {
  it('lead to files and headings that are there', () => {
    const broken = targetsOf(page).filter((target) => {
      const place = placeOf(page, target);
      if (place === undefined) {
        return false;
      }
      const [path, anchor] = place;
      const anchorsThere = anchors.get(path);
      const isMissing = anchorsThere === undefined && !existsSync(join(root, path));
      return isMissing || (anchor !== undefined && anchorsThere !== undefined && !anchorsThere.has(anchor));
    });
    expect(broken).toEqual([]);
  });

  it('stay in the language of the page, where the target has both', () => {
    const isChinese = page.path.endsWith('.zh-CN.md');
    const strangers = targetsOf(page).filter((target) => {
      const [path = ''] = placeOf(page, target) ?? [];
      const own = isChinese ? path : path.replace(/\.md$/, '.zh-CN.md');
      const twin = isChinese ? path.replace(/\.md$/, '.zh-CN.md') : path.replace('.zh-CN.md', '.md');
      const isTwinOfPage = path.replace('.zh-CN', '') === page.path.replace('.zh-CN', '');
      return !isTwinOfPage && twin !== path && own !== twin && pages.some((candidate) => candidate.path === twin);
    });
    expect(strangers).toEqual([]);
  });
});

describe('both READMEs', () => {
  it.each(['README.md', 'README.zh-CN.md'])('%s links by itself to nothing that the package lacks', (path) => {
    const page = pages.find((candidate) => candidate.path === path)!;
    const relative = targetsOf(page).filter((target) => !/^(https?:|#)/.test(target));
    const packed = new Set(['LICENSE', 'README.md', 'README.zh-CN.md']);
    expect(relative.filter((target) => !packed.has(target))).toEqual([]);
    expect(relative.length).toBeGreaterThan(1);
  });
});
