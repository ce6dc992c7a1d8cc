// Follows every link and picture of the built site that stays on it, the API reference too.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

import { fileOf } from './server.mjs';

const HOST = 'http://site';

/** What leads nowhere: the page, and the link as it is written. @type {(folder: string) => Promise<string[]>} */
export async function brokenLinks(folder) {
  const files = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.html'));
  /** @type {Map<string, { readonly links: readonly string[], readonly anchors: ReadonlySet<string> }>} */
  const pages = new Map();
  for (const path of files) {
    const html = await readFile(join(folder, path), 'utf8');
    pages.set(path, { links: valuesOf(html, 'href|src'), anchors: new Set(valuesOf(html, 'id|name')) });
  }
  return [...pages].flatMap(([path, { links }]) =>
    links.filter((link) => !leadsSomewhere(folder, pages, path, link)).map((link) => `${path}: ${link}`),
  );
}

/** @type {(folder: string, pages: ReadonlyMap<string, { readonly anchors: ReadonlySet<string> }>, from: string, link: string) => boolean} */
function leadsSomewhere(folder, pages, from, link) {
  const { origin, pathname, hash } = new URL(link, `${HOST}/${from}`);
  if (origin !== HOST) {
    return true;
  }
  const file = fileOf(folder, pathname);
  if (file === undefined || hash === '' || !file.endsWith('.html')) {
    return file !== undefined;
  }
  return pages.get(relative(folder, file))?.anchors.has(decodeURIComponent(hash.slice(1))) === true;
}

/** @type {(html: string, attributes: string) => string[]} */
function valuesOf(html, attributes) {
  // Code that is shown is no part of the page.
  const page = html.replaceAll(/<script\b[^]*?<\/script>/g, '');
  return [...page.matchAll(new RegExp(`<[^>]*?\\s(?:${attributes})="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&'),
  );
}
