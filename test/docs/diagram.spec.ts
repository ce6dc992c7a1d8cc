import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

import { pageAt, root } from '../harness/pages.js';

it('the site’s picture of a callback’s way shows what the page says', () => {
  const [, diagram = ''] = /^```mermaid\n([^]*?)^```$/m.exec(pageAt('docs/architecture.md').text) ?? [];
  const picture = readFileSync(join(root, 'docs/images/callback-journey.svg'), 'utf8').replaceAll(/<[^>]+>/g, '');
  const labels = [...diagram.matchAll(/["([]([\w/*….-]+)(?=<br>|"|\])/g)].map(([, label]) => label!);
  expect(labels.length).toBeGreaterThan(12);
  expect(labels.filter((label) => !picture.includes(label))).toEqual([]);
});
