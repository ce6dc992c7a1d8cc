import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { codeBlocksOf, type Page, pages, root } from './pages.js';

/** A code block, written to a file, so that the compiler and the tests see what a reader would type. */
export interface CodeFile {
  /** Of the page. */
  readonly page: string;
  readonly path: string;
  readonly code: string;
}

/** One folder for each process, because several specs write it. */
const scratch = join(root, `test/dist/pages-${process.pid}`);

/** Writes the TypeScript of these pages, or of all. */
export function writePageCode(of: readonly string[] = pages.map(({ path }) => path)): CodeFile[] {
  const files = pages.filter(({ path }) => of.includes(path)).flatMap(filesOf);
  for (const { path, code } of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, code);
  }
  return files;
}

export function removePageCode(): void {
  rmSync(scratch, { recursive: true, force: true });
}

function filesOf(page: Page): CodeFile[] {
  const fileOf = (name: string, code: string): CodeFile => ({
    page: page.path,
    path: join(scratch, page.path.replace(/\.md$/, ''), name),
    // A block that imports nothing is a module all the same.
    code: `${code}\nexport {};\n`,
  });
  return [
    ...codeBlocksOf(page)
      .filter(({ language }) => language === 'ts')
      .map(({ code, given }, index) => fileOf(nameOf(code) ?? `block-${index}.ts`, within(given, code))),
    ...[...page.text.matchAll(/^<!-- file (\S+)\n([^]*?)^-->$/gm)].map(([, name, code]) => fileOf(name!, code!)),
  ];
}

/** A block may say in its first line which file it is. */
function nameOf(code: string): string | undefined {
  return /^\/\/ ([\w/.-]+\.ts)$/m.exec(code)?.[1];
}

/** What is given stands before the code, or around it, where a line of it is "...". */
function within(given: string, code: string): string {
  return /^ *\.\.\.$/m.test(given) ? given.replace(/^ *\.\.\.$/m, () => code) : given + code;
}
