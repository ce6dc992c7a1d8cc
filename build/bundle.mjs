// Puts all modules of a room that nobody imports from within into its index: Node takes longer to find and to link a
// module than to run one of these.
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { rolldown } from 'rolldown';

import { isData } from './data.mjs';

/**
 * @param {{ readonly esm: string, readonly cjs: string }} builds - the folders of both builds
 * @param {string} room
 */
export async function bundleRoom({ esm, cjs }, room) {
  const inside = join(esm, room, '/');
  const bundle = await rolldown({
    input: join(inside, 'index.js'),
    platform: 'node',
    // What is imported by the name of its package keeps that name.
    external: (id, _importer, isResolved) => (isResolved ? !id.startsWith(inside) || isData(id) : /^[^./]/.test(id)),
  });
  await bundle.write({ format: 'esm', file: join(inside, 'index.js') });
  await bundle.write({ format: 'cjs', file: join(cjs, room, 'index.js') });
  await bundle.close();
  await Promise.all([esm, cjs].map((build) => dropModules(join(build, room))));
}

/** @type {(folder: string) => Promise<void>} */
async function dropModules(folder) {
  for (const path of await readdir(folder, { recursive: true })) {
    const file = join(folder, path);
    if (path.endsWith('.js') && path !== 'index.js' && !isData(file)) {
      await rm(file);
    }
  }
}
