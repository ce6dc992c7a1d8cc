// Drops what no import of the package can get to: declarations of inner files, and the CommonJS copy of what only the
// command uses.
import { readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import ts from 'typescript';

const isDeclaration = (/** @type {string} */ path) => path.endsWith('.d.ts');

/** @type {(root: string) => Promise<void>} */
export async function dropUnneeded(root) {
  const needed = await reachable(root, await entryPoints(root));
  for (const path of await readdir(join(root, 'dist'), { recursive: true })) {
    const file = join('dist', path);
    const isDroppable = isDeclaration(path) || /^cjs[\\/].+\.js$/.test(path);
    if (isDroppable && !needed.has(file)) {
      await rm(join(root, file));
    }
  }
}

/** @type {(root: string) => Promise<readonly string[]>} */
async function entryPoints(root) {
  const { exports, typesVersions, bin } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return targetsOf([exports, typesVersions, bin]).map((path) => join(path));
}

/** @type {(value: unknown) => string[]} */
function targetsOf(value) {
  return typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(targetsOf);
}

/** @type {(root: string, entries: readonly string[]) => Promise<ReadonlySet<string>>} */
async function reachable(root, entries) {
  const found = new Set(entries);
  // The set grows while it is walked.
  for (const file of found) {
    if (file.endsWith('.ts') || file.endsWith('.js')) {
      const { importedFiles } = ts.preProcessFile(await readFile(join(root, file), 'utf8'), true, true);
      for (const { fileName } of importedFiles.filter(({ fileName }) => fileName.startsWith('.'))) {
        found.add(join(dirname(file), isDeclaration(file) ? fileName.replace(/\.js$/, '.d.ts') : fileName));
      }
    }
  }
  return found;
}
