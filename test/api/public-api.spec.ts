import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { publicApi, snapshotFile } from './public-api.js';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** After a change of the public API that is meant: `npx vitest run test/api -u`. */
describe('the public API', () => {
  const api = publicApi(root);

  it.each([...api.keys()])('of %s is what it was', async (subpath) => {
    await expect(`${api.get(subpath)}\n`).toMatchFileSnapshot(snapshotFile(subpath));
  });
});
