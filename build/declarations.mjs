// The declarations of both builds. A file that needs no other package is written once, for CommonJS, and re-exported by
// the ES modules: the package stays small, and the events of both builds are one type. Declarations that import Nest are
// written twice, because Nest 12 is ESM alone and TypeScript's node16 does not let a CommonJS declaration import that.
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

import ts from 'typescript';

/**
 * The compiler leaves out declarations that are sources themselves.
 *
 * @type {(source: string, cjs: string) => Promise<void>}
 */
export async function copyDeclarations(source, cjs) {
  const paths = await readdir(source, { recursive: true });
  await Promise.all(
    paths.filter((path) => path.endsWith('.d.ts')).map((path) => cp(join(source, path), join(cjs, path))),
  );
}

/**
 * The declaration files, and what each imports.
 *
 * @type {(cjs: string) => Promise<ReadonlyMap<string, string[]>>}
 */
async function readDeclarations(cjs) {
  const paths = await readdir(cjs, { recursive: true });
  /** @type {Map<string, string[]>} */
  const imports = new Map();
  for (const path of paths.filter((path) => path.endsWith('.d.ts'))) {
    const { importedFiles } = ts.preProcessFile(await readFile(join(cjs, path), 'utf8'));
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

/** @type {(esm: string, cjs: string) => Promise<void>} */
export async function shareDeclarations(esm, cjs) {
  const imports = await readDeclarations(cjs);
  const unshareable = findUnshareable(imports);
  for (const path of imports.keys()) {
    if (unshareable.has(path)) {
      await cp(join(cjs, path), join(esm, path));
    } else {
      const shared = relative(dirname(join(esm, path)), join(cjs, path)).replaceAll('\\', '/');
      await mkdir(dirname(join(esm, path)), { recursive: true });
      await writeFile(join(esm, path), `export * from '${shared.replace(/\.d\.ts$/, '.js')}';\n`);
    }
  }
}
