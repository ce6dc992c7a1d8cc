import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { entryPoints } from '../api/public-api.js';
import { root } from '../harness/pages.js';

describe('the API reference', () => {
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const { entryPoints: files } = JSON.parse(read('typedoc.json')) as { readonly entryPoints: readonly string[] };

  it('has every entry point of the package', () => {
    const ofPackage = [...entryPoints(root).values()].map((path) => path.slice(join(root, '/').length));
    expect(files.toSorted()).toEqual(ofPackage.toSorted());
  });

  it('calls each as it is imported, and leads to it from its first page', () => {
    const start = read('docs/.typedoc/start.md');
    const names = [...entryPoints(root)].map(([subpath, path]) => {
      const [, name] = /^ \* @module (\S+)$/m.exec(readFileSync(path, 'utf8')) ?? [];
      expect(name).toBe(join('nestjs-wechat', subpath));
      return name!;
    });
    expect(names.filter((name) => !start.includes(`{@link ${name}! ${name}}`))).toEqual([]);
  });
});
