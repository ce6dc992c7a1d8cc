// Follows all links of the built site, and opens pages of every kind in Chromium. It fails when a link leads nowhere, when
// a page is heavier than 300 kB, breaks a rule of accessibility or reports an error, or when the search does not find what
// people look for. Pictures to look at go into docs/.vitepress/cache/pictures.
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { chromium } from 'playwright-core';

import { brokenLinks } from './links.mjs';
import { serve } from './server.mjs';

const MOST_BYTES = 300_000;

const root = fileURLToPath(new URL('../../..', import.meta.url));
const axe = await readFile(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const pictures = join(root, 'docs/.vitepress/cache/pictures');
const desk = { width: 1360, height: 900 };
const phone = { width: 390, height: 844 };

/** @typedef {{ name: string, path: string, viewport?: { width: number, height: number }, isDark?: boolean }} View */

/** @type {View[]} */
const views = [
  { name: 'start-page', path: '/' },
  { name: 'start-page.zh', path: '/zh-CN/' },
  { name: 'start-page.dark', path: '/', isDark: true },
  { name: 'start-page.phone', path: '/zh-CN/', viewport: phone },
  { name: 'guide', path: '/start' },
  { name: 'guide.zh.dark', path: '/zh-CN/handlers', isDark: true },
  { name: 'guide.phone', path: '/zh-CN/start', viewport: phone },
  { name: 'events', path: '/events' },
  { name: 'events.zh', path: '/zh-CN/events' },
  { name: 'events.phone', path: '/events', viewport: phone },
  { name: 'fault', path: '/faults/token-differs' },
  { name: 'fault.zh.phone', path: '/zh-CN/faults/token-differs', viewport: phone },
  { name: 'options', path: '/options' },
  { name: 'options.dark', path: '/zh-CN/options', isDark: true },
  { name: 'architecture', path: '/architecture' },
  { name: 'architecture.zh.dark', path: '/zh-CN/architecture#回调的处理流程', isDark: true },
  { name: 'recipes', path: '/recipes' },
  { name: 'migration.zh', path: '/zh-CN/migration' },
  { name: 'client.phone', path: '/zh-CN/client', viewport: phone },
  { name: 'questions.zh', path: '/zh-CN/faq' },
  { name: 'changelog', path: '/changelog' },
  { name: 'api', path: '/api/' },
  { name: 'api.module', path: '/api/modules/nestjs-wechat.html' },
  { name: 'api.class.dark', path: '/api/classes/nestjs-wechat.TextMessage.html', isDark: true },
  { name: 'api.phone', path: '/api/modules/nestjs-wechat_pay.html', viewport: phone },
];

/** What is searched for, and a part of the page that has to be among the first hits. */
const searches = [
  { name: 'search.zh', path: '/zh-CN/', words: '分账', finds: '/zh-CN/events' },
  { name: 'search', path: '/', words: '5 second', finds: '5-second-limit' },
  { name: 'search.code', path: '/', words: 'whenLate', finds: '/' },
  { name: 'search.errcode', path: '/zh-CN/', words: '-40001', finds: '/zh-CN/' },
];

/** @type {string[]} */
const faults = [];
await mkdir(pictures, { recursive: true });
const built = join(root, 'docs/.vitepress/dist');
faults.push(...(await brokenLinks(built)).map((link) => `leads nowhere: ${link}`));
const site = await serve(built);
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
});

/** @type {(view: View) => Promise<import('playwright-core').Page>} */
async function open({ path, viewport = desk, isDark = false }) {
  const context = await browser.newContext({
    viewport,
    colorScheme: isDark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(`${path}: ${error.message}`));
  page.on('requestfailed', (request) => faults.push(`${path}: ${request.url()} failed`));
  page.on('response', (response) => {
    if (response.status() >= 400) {
      faults.push(`${path}: ${response.url()} is ${response.status()}`);
    }
  });
  await page.goto(site.url + path);
  await page.waitForLoadState('load');
  return page;
}

/** What the network carried for a page, compressed as a host sends it. @type {(view: View) => Promise<number>} */
async function weightOf(view) {
  const context = await browser.newContext({ viewport: view.viewport ?? desk });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto(site.url + view.path);
  await page.waitForLoadState('load');
  await context.close();
  return bytes;
}

/** @typedef {{ id: string, impact: string, nodes: { html: string }[] }} Violation */

/** typedoc's own theme puts a link into the heading that opens and closes a section. */
const RULES_OF_OTHERS = { 'nested-interactive': { enabled: false } };

/** @type {(page: import('playwright-core').Page) => Promise<string[]>} */
async function violationsOf(page) {
  await page.evaluate(axe);
  /** @type {{ violations: Violation[] }} */
  const { violations } = await page.evaluate(
    `axe.run({ rules: ${JSON.stringify(page.url().includes('/api/') ? RULES_OF_OTHERS : {})} })`,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 120)}`);
}

try {
  for (const view of views) {
    const page = await open(view);
    await page.screenshot({ path: join(pictures, `${view.name}.png`), animations: 'disabled' });
    const width = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'));
    if (width > 0) {
      faults.push(`${view.name}: is ${width} pixels wider than its window`);
    }
    faults.push(...(await violationsOf(page)).map((violation) => `${view.name}: ${violation}`));
    await page.context().close();
    const weight = await weightOf(view);
    console.log(`${view.name}: ${Math.round(weight / 1000)} kB`);
    if (weight > MOST_BYTES) {
      faults.push(`${view.name}: weighs ${weight} bytes`);
    }
  }
  for (const { name, path, words, finds } of searches) {
    const page = await open({ name, path });
    await page.locator('button.DocSearch-Button, .VPNavBarSearch button').first().click();
    await page.locator('#localsearch-input').fill(words);
    const hits = page.locator('#localsearch-list a.result');
    await hits
      .first()
      .waitFor({ timeout: 10_000 })
      .catch(() => faults.push(`${name}: nothing is found for ${words}`));
    const links = await hits.evaluateAll((all) => all.map((hit) => hit.getAttribute('href') ?? ''));
    console.log(`${name}: ${words}: ${links.slice(0, 5).join(' ')}`);
    if (!links.slice(0, 5).some((link) => link.includes(finds))) {
      faults.push(`${name}: ${words} does not lead to ${finds}`);
    }
    await page.screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled' });
    await page.context().close();
  }
} finally {
  await browser.close();
  site.close();
}

if (faults.length > 0) {
  console.error(`\n${[...new Set(faults)].join('\n')}`);
  process.exitCode = 1;
}
console.log(`\nThe pictures are in ${pictures}.`);
