import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { anchorOf } from '../../docs/.vitepress/anchors.js';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A page of the documentation. */
export interface Page {
  /** From the root: `docs/start.zh-CN.md`. */
  readonly path: string;
  readonly text: string;
}

/** A code block of a page. */
export interface CodeBlock {
  readonly language: string;
  readonly code: string;
  /** What a reader has to imagine around a fragment. It stands in a comment before the block. */
  readonly given: string;
}

const CHINESE = /\.zh-CN\.md$/;
const folders = ['.', 'docs', 'docs/faults'];

/** Both READMEs and everything in `docs`. */
export const pages: readonly Page[] = folders
  .flatMap((folder) => readdirSync(join(root, folder)).map((file) => join(folder, file)))
  .filter((path) => /^README.*\.md$|^docs\/.*\.md$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** The pages that both languages have. */
export const bilingualPages: readonly (readonly [english: Page, chinese: Page])[] = pages.flatMap((page) => {
  const twin = pages.find(({ path }) => path === page.path.replace(/\.md$/, '.zh-CN.md'));
  return twin === undefined || isChinese(page) ? [] : [[page, twin] as const];
});

export function isChinese({ path }: Page): boolean {
  return CHINESE.test(path);
}

/** The page of this path. */
export function pageAt(path: string): Page {
  const page = pages.find((candidate) => candidate.path === path);
  if (page === undefined) {
    throw new Error(`There is no page ${path}`);
  }
  return page;
}

/** All pages of one language, as one text. */
export function textOf(language: 'en' | 'zh'): string {
  return pages
    .filter((page) => isChinese(page) === (language === 'zh'))
    .map(({ text }) => text)
    .join('\n');
}

export function codeBlocksOf({ text }: Page): CodeBlock[] {
  return [...text.matchAll(/(?:^<!-- given\n([^]*?)^-->\n+)?^```(\w+)\n([^]*?)^```$/gm)].map(
    ([, given = '', language = '', code = '']) => ({ language, code, given }),
  );
}

/** A page without its code, where a line that begins with "#" is a heading and "|" a table. */
export function proseOf({ text }: Page): string {
  return text.replace(/^```[^]*?^```$/gm, '').replace(/<!--[^]*?-->/g, '');
}

/** The names that links to the headings of a page have, on GitHub and on the site. */
export function anchorsOf(page: Page): Set<string> {
  const anchors = [...page.text.matchAll(/<a id="([^"]+)">/g)].map(([, anchor]) => anchor!);
  for (const [, heading] of proseOf(page).matchAll(/^#+ (.+)$/gm)) {
    const name = anchorOf(heading!);
    const copies = anchors.filter((anchor) => anchor.replace(/-\d+$/, '') === name).length;
    anchors.push(copies === 0 ? name : `${name}-${copies}`);
  }
  return new Set(anchors);
}
