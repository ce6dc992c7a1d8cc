// Builds the library twice, into dist/esm and dist/cjs, and keeps of both what can be imported.
import { spawn } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { bundleRoom } from './build/bundle.mjs';
import { shareData } from './build/data.mjs';
import { copyDeclarations, shareDeclarations } from './build/declarations.mjs';
import { dropUnneeded } from './build/unneeded.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const esm = join(root, 'dist/esm');
const cjs = join(root, 'dist/cjs');
// Several times as fast as TypeScript 6, whose API other tools need.
const compiler = fileURLToPath(new URL('bin/tsc', import.meta.resolve('typescript-7/package.json')));

/** @type {(project: string) => Promise<void>} */
function compile(project) {
  const tsc = spawn(process.execPath, [compiler, '-p', project], { cwd: root, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    tsc.once('error', reject);
    tsc.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`tsc -p ${project} failed`))));
  });
}

/**
 * CommonJS knows the folder of a module by another name.
 *
 * @type {(directory: string) => Promise<void>}
 */
async function nameDirectories(directory) {
  for (const path of await readdir(directory, { recursive: true })) {
    if (path.endsWith('.js')) {
      const file = join(directory, path);
      const text = await readFile(file, 'utf8');
      if (text.includes('import.meta.dirname')) {
        await writeFile(file, text.replaceAll('import.meta.dirname', '__dirname'));
      }
    }
  }
}

await rm(join(root, 'dist'), { recursive: true, force: true });
await Promise.all(['tsconfig.build.json', 'tsconfig.esm.json', 'tsconfig.cjs.json'].map(compile));
await nameDirectories(cjs);
await bundleRoom({ esm, cjs }, 'client');
await shareData(esm, cjs);
await copyDeclarations(join(root, 'src'), cjs);
await shareDeclarations(esm, cjs);
await writeFile(join(cjs, 'package.json'), `${JSON.stringify({ type: 'commonjs', sideEffects: false })}\n`);
await dropUnneeded(root);
