import { afterAll, describe, expect, it } from 'vitest';

import { faultsOf } from '../harness/compiler.js';
import { removePageCode, writePageCode } from '../harness/page-code.js';

/** Examples import as a CommonJS project does, and leave names for the reader to use. */
const asReadersCompile = {
  module: 'esnext',
  moduleResolution: 'bundler',
  noUnusedLocals: false,
  noUnusedParameters: false,
  types: ['node', 'vitest/globals'],
};

afterAll(removePageCode);

describe('the code of all pages', () => {
  const files = writePageCode();

  it('compiles', async () => {
    expect(files.length).toBeGreaterThan(100);
    const paths = files.map(({ path }) => path);
    expect(await faultsOf(paths, asReadersCompile)).toBe('');
  });
});
