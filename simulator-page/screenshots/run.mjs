// Makes a picture of every view of the page, for a desk and for a phone, light and dark, in both languages, and puts them
// into dist/screenshots, which git ignores. They are for people to look at.
//
//   npm run screenshots                all views
//   npm run screenshots -- dialog      those whose name contains the word
//   npm run screenshots -- --readme    the pictures of the READMEs, in docs/images
import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { chromium } from 'playwright-core';

import { openShop } from './shop.mjs';
import { readmeView, views } from './views.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values, positionals } = parseArgs({ options: { readme: { type: 'boolean' } }, allowPositionals: true });

/** @typedef {{ device: string, viewport: { width: number, height: number }, colorScheme: 'light' | 'dark', locale: string }} Looks */

const desk = { device: 'desk', viewport: { width: 1360, height: 860 } };
const phone = { device: 'phone', viewport: { width: 390, height: 844 } };

/** @type {Looks[]} */
const allLooks = [desk, phone].flatMap((device) =>
  /** @type {const} */ (['light', 'dark']).flatMap((colorScheme) =>
    ['en-GB', 'zh-CN'].map((locale) => ({ ...device, colorScheme, locale })),
  ),
);

const shop = await openShop(root);
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
});

/** @type {(view: import('./views.mjs').View, looks: Looks, path: string) => Promise<void>} */
async function takePicture(view, { viewport, colorScheme, locale }, path) {
  const context = await browser.newContext({ viewport, colorScheme, locale, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(view.url?.(shop, locale) ?? shop.simulator.url);
  await view.show?.({ page, shop, isNarrow: viewport.width <= 900 });
  await page.screenshot({ path, animations: 'disabled', caret: 'hide', fullPage: view.isLong ?? false });
  await context.close();
}

try {
  if (values.readme) {
    for (const [locale, name] of /** @type {const} */ ([
      ['en-GB', 'simulator'],
      ['zh-CN', 'simulator.zh-CN'],
    ])) {
      await readmeView.happen(shop);
      const path = join(root, `docs/images/${name}.png`);
      await takePicture(
        readmeView,
        { ...desk, viewport: { width: 1200, height: 760 }, colorScheme: 'light', locale },
        path,
      );
      // Where it is installed: 256 colours are enough, and a third of the bytes.
      spawnSync('pngquant', ['--force', '--ext', '.png', path]);
    }
  } else {
    const folder = join(root, 'dist/screenshots');
    await mkdir(folder, { recursive: true });
    for (const view of views.filter(({ name }) => positionals.every((word) => name.includes(word)))) {
      await view.happen(shop);
      for (const looks of allLooks) {
        const language = looks.locale.slice(0, 2);
        await takePicture(
          view,
          looks,
          join(folder, `${view.name}.${looks.device}.${looks.colorScheme}.${language}.png`),
        );
      }
    }
    console.log(`The pictures are in ${folder}.`);
  }
} finally {
  await browser.close();
  await shop.close();
}
