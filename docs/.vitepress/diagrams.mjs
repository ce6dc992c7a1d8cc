// Draws the diagrams of the architecture pages into docs/images, which the site shows in their place: `npm run diagrams`.
// GitHub draws them by itself. Mermaid is too big for a development dependency, so this fetches it, and svgo,
// from the npm registry.
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { chromium } from 'playwright-core';

const MERMAID = 'mermaid@11.17.2';
const SVGO = 'svgo@4.0.0';

const docs = fileURLToPath(new URL('..', import.meta.url));

/** The script of Mermaid, from the npm registry. */
async function fetchMermaid() {
  const folder = await mkdtemp(join(tmpdir(), 'mermaid-'));
  try {
    const run = (/** @type {string} */ command, /** @type {string[]} */ parameters) =>
      execFileSync(command, parameters, { cwd: folder, encoding: 'utf8' });
    const tarball = run('npm', ['pack', MERMAID, '--silent']).trim();
    run('tar', ['xzf', tarball, 'package/dist/mermaid.min.js']);
    return await readFile(join(folder, 'package/dist/mermaid.min.js'), 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs in the browser. @param {string} diagram @returns {Promise<string>} */
async function draw(diagram) {
  const { mermaid } = /** @type {any} */ (globalThis);
  mermaid.initialize({
    startOnLoad: false,
    theme: 'neutral',
    htmlLabels: false,
    flowchart: { htmlLabels: false, wrappingWidth: 300, padding: 18 },
    fontFamily: 'system-ui, sans-serif',
  });
  return (await mermaid.render('journey', diagram)).svg;
}

const script = await fetchMermaid();
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
});
try {
  for (const language of ['', '.zh-CN']) {
    const text = await readFile(join(docs, `architecture${language}.md`), 'utf8');
    const [, diagram = ''] = /^```mermaid\n([^]*?)^```$/m.exec(text) ?? [];
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    const picture = await page.evaluate(draw, diagram);
    const path = join(docs, `images/callback-journey${language}.svg`);
    await writeFile(path, picture);
    execFileSync('npm', ['exec', '--yes', SVGO, '--', '--multipass', '--quiet', path]);
    console.log(`Wrote ${path}`);
  }
} finally {
  await browser.close();
}
