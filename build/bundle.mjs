// Puts all modules of a room that nobody imports from within into a few: Node takes longer to find and to link a module
// than to run one of these.
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { rolldown } from 'rolldown';

import { isData } from './data.mjs';

/**
 * In characters. The files of both builds stand beside each other in the package; gzip looks back for 32 KB, so it finds in
 * the one what it has seen in the other.
 */
const PART = 31_000;

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
  for (const [format, build] of /** @type {const} */ ([
    ['esm', esm],
    ['cjs', cjs],
  ])) {
    const folder = join(build, room);
    const { output } = await bundle.write({
      format,
      dir: folder,
      chunkFileNames: '[name].js',
      codeSplitting: { groups: [{ name: partsOf(join(inside, 'index.js')), debugName: 'parts' }] },
    });
    await dropModules(folder, new Set(output.map(({ fileName }) => fileName)));
  }
  await bundle.close();
}

/**
 * Names the parts of a room. A part imports from none that comes later: it has the modules in the order in which they run.
 *
 * @param {string} index
 * @returns {import('rolldown').CodeSplittingNameFunction}
 */
function partsOf(index) {
  /** @type {Map<string, string>} */
  const parts = new Map();
  return (id, context) => {
    if (parts.size === 0) {
      let [part, length] = [1, 0];
      for (const { id, code } of [...inOrder(index, context)].slice(0, -1)) {
        const ofModule = code?.length ?? 0;
        if (length + ofModule > PART) {
          part += 1;
          length = 0;
        }
        length += ofModule;
        parts.set(id, `part-${part}`);
      }
    }
    return parts.get(id);
  };
}

/**
 * @param {string} id
 * @param {{ getModuleInfo(id: string): import('rolldown').ModuleInfo | null }} context
 * @param {Set<string>} [seen]
 * @returns {Generator<import('rolldown').ModuleInfo>}
 */
function* inOrder(id, context, seen = new Set()) {
  const module = context.getModuleInfo(id);
  if (module !== null && module.code !== null && !seen.has(id)) {
    seen.add(id);
    for (const imported of module.importedIds) {
      yield* inOrder(imported, context, seen);
    }
    yield module;
  }
}

/** @type {(folder: string, kept: ReadonlySet<string>) => Promise<void>} */
async function dropModules(folder, kept) {
  for (const path of await readdir(folder, { recursive: true })) {
    const file = join(folder, path);
    if (path.endsWith('.js') && !kept.has(path) && !isData(file)) {
      await rm(file);
    }
  }
}
