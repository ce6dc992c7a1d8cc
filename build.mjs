// Builds the library twice, into dist/esm and dist/cjs. A declaration file that needs no other package is written once,
// for CommonJS, and re-exported by the ES modules: the package stays small, and the events of both are one type.
// Declarations that import Nest are written twice, because Nest 12 is ESM alone and TypeScript's node16 does not let a
// CommonJS declaration import that.
import { spawn } from 'node:child_process';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import ts from 'typescript';

const source = fileURLToPath(new URL('src', import.meta.url));
const dist = fileURLToPath(new URL('dist', import.meta.url));
const esm = join(dist, 'esm');
const cjs = join(dist, 'cjs');
const compiler = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));

/** @type {(project: string) => Promise<void>} */
function compile(project) {
  const tsc = spawn(process.execPath, [compiler, '-p', project], { cwd: dirname(dist), stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    tsc.once('error', reject);
    tsc.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`tsc -p ${project} failed`))));
  });
}

/** The compiler leaves out declarations that are sources themselves. */
async function copyDeclarations() {
  const paths = await readdir(source, { recursive: true });
  await Promise.all(
    paths.filter((path) => path.endsWith('.d.ts')).map((path) => cp(join(source, path), join(esm, path))),
  );
}

/** The declaration files of the ES modules, and what each imports. */
async function readDeclarations() {
  const paths = await readdir(esm, { recursive: true });
  /** @type {Map<string, string[]>} */
  const imports = new Map();
  for (const path of paths.filter((path) => path.endsWith('.d.ts'))) {
    const { importedFiles } = ts.preProcessFile(await readFile(join(esm, path), 'utf8'));
    imports.set(
      path,
      importedFiles.map(({ fileName }) =>
        fileName.startsWith('.') ? join(dirname(path), fileName.replace(/\.js$/, '.d.ts')) : fileName,
      ),
    );
  }
  return imports;
}

/**
 * The declaration files that import another package, themselves or through others.
 *
 * @type {(imports: ReadonlyMap<string, string[]>) => ReadonlySet<string>}
 */
function findUnshareable(imports) {
  const needsPackage = (/** @type {string} */ path) => !imports.has(path) && !path.startsWith('node:');
  /** @type {Set<string>} */
  const unshareable = new Set();
  for (let known = -1; known < unshareable.size;) {
    known = unshareable.size;
    for (const [path, imported] of imports) {
      if (imported.some((target) => needsPackage(target) || unshareable.has(target))) {
        unshareable.add(path);
      }
    }
  }
  return unshareable;
}

async function shareDeclarations() {
  const imports = await readDeclarations();
  const unshareable = findUnshareable(imports);
  for (const path of imports.keys()) {
    await cp(join(esm, path), join(cjs, path));
    if (!unshareable.has(path)) {
      const shared = relative(dirname(join(esm, path)), join(cjs, path)).replaceAll('\\', '/');
      await writeFile(join(esm, path), `export * from '${shared.replace(/\.d\.ts$/, '.js')}';\n`);
    }
  }
}

await rm(dist, { recursive: true, force: true });
await Promise.all([compile('tsconfig.build.json'), compile('tsconfig.cjs.json')]);
await copyDeclarations();
await shareDeclarations();
await writeFile(join(cjs, 'package.json'), `${JSON.stringify({ type: 'commonjs', sideEffects: false })}\n`);
