import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

import { pageAt, root } from '../harness/pages.js';

it.each(['', '.zh-CN'])('the site’s picture of a callback’s way shows what architecture%s.md says', (language) => {
  const [, diagram = ''] = /^```mermaid\n([^]*?)^```$/m.exec(pageAt(`docs/architecture${language}.md`).text) ?? [];
  const picture = textOf(`docs/images/callback-journey${language}.svg`);
  const lines = [...diagram.matchAll(/"([^"]+)"/g)].flatMap(([, label = '']) => label.split('<br>'));
  expect(lines.length).toBeGreaterThan(25);
  expect(lines.filter((line) => !picture.includes(line.replaceAll(/\s/g, '')))).toEqual([]);
});

/** A picture wraps its lines where it likes. */
function textOf(picture: string): string {
  return readFileSync(join(root, picture), 'utf8')
    .replaceAll(/<[^>]+>|\s/g, '')
    .replaceAll('&apos;', "'");
}
