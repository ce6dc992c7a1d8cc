import { afterAll, describe, expect, it } from 'vitest';

import { removePageCode, writePageCode } from '../harness/page-code.js';
import { faultsOf } from '../harness/page-compiler.js';

afterAll(removePageCode);

describe('the code of all pages', () => {
  const files = writePageCode();

  it('compiles', { timeout: 240_000 }, () => {
    expect(files.length).toBeGreaterThan(100);
    expect(faultsOf(files)).toBe('');
  });
});
