import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MarkdownEnv, MarkdownRenderer } from 'vitepress';

import { anchorOf } from './anchors.js';

const REPOSITORY = 'https://github.com/nestjs-wechat/nestjs-wechat/blob/main/';
const JOURNEY = '![The way of a callback](./images/callback-journey.svg)';
const CHINESE_JOURNEY = '![回调的处理流程](./images/callback-journey.zh-CN.svg)';
/** Where a long name may wrap: after a dot or an underscore, and before a capital. */
const WORD_START = /(?<=\w[._])(?=\w)|(?<=[a-z]{3})(?=[A-Z])/g;
const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/**
 * The pages are written to be read on GitHub as well. This makes pages of the site of them: links between files become
 * links between pages, and what the site has by itself is left out.
 */
export function adaptToSite(markdown: MarkdownRenderer): void {
  markdown.core.ruler.before('normalize', 'site-text', (state) => {
    const { relativePath } = state.env as MarkdownEnv;
    state.src = state.src
      // The site has a menu of languages.
      .replace(/^\[(简体中文|中文|English)\]\([^)]+\)$/m, '')
      .replace(/(?: ·)? \[(简体中文|中文|English)\]\(\.?\/?[\w-]+(\.zh-CN)?\.md\)$/m, '')
      // VitePress writes the anchors of links as it writes those of headings.
      .replace(/<a id="([^"]+)">/g, (_tag, id: string) => `<a id="${anchorOf(id)}">`)
      .replace('<!-- changes -->', changes)
      .replace(/^```mermaid\n[^]*?^```$/m, isChinese(relativePath) ? CHINESE_JOURNEY : JOURNEY);
  });
  markdown.renderer.rules['code_inline'] = (tokens, index) => {
    const code = markdown.utils.escapeHtml(tokens[index]?.content ?? '');
    return `<code v-pre>${code.replace(WORD_START, '<wbr>')}</code>`;
  };
  markdown.core.ruler.push('site-links', (state) => {
    const { relativePath } = state.env as MarkdownEnv;
    for (const token of state.tokens.flatMap(({ children }) => children ?? [])) {
      const target = token.attrGet('href');
      if (target !== null) {
        token.attrSet('href', siteLinkOf(relativePath, target));
      }
    }
  });
}

/** Chinese pages are beside the English ones in `docs`, and in a folder of their own on the site. */
export function sitePathOf(file: string): string {
  const path = file.replace(/README(\.zh-CN)?\.md$/, 'index$1.md');
  return path.endsWith('.zh-CN.md') ? `zh-CN/${path.replace('.zh-CN.md', '.md')}` : path;
}

function isChinese(relativePath: string): boolean {
  return relativePath.startsWith('zh-CN/');
}

function siteLinkOf(relativePath: string, target: string): string {
  const [path = '', anchor] = target.split('#');
  if (path === '' || /^[a-z]+:|^\//.test(path)) {
    return target;
  }
  const folder = posix.dirname(isChinese(relativePath) ? relativePath.slice('zh-CN/'.length) : relativePath);
  const file = posix.normalize(posix.join('docs', folder, path));
  const page =
    file.startsWith('docs/') && existsSync(fromRoot(file)) ? `/${sitePathOf(file.slice(5))}` : `${REPOSITORY}${file}`;
  return anchor === undefined ? page : `${page}#${anchor}`;
}

/** What was released, or, before the first release, what will be. */
function changes(): string {
  if (existsSync(fromRoot('CHANGELOG.md'))) {
    return readFileSync(fromRoot('CHANGELOG.md'), 'utf8')
      .replace(/^# .+$/m, '')
      .replace(/^- [0-9a-f]{7}: /gm, '- ');
  }
  const summaries = readdirSync(fromRoot('.changeset'))
    .filter((file) => file.endsWith('.md'))
    .map((file) =>
      readFileSync(fromRoot(`.changeset/${file}`), 'utf8')
        .replace(/^---[^]*?---/, '')
        .trim(),
    );
  return `## 1.0.0-beta.0\n\n${summaries.join('\n\n')}`;
}
