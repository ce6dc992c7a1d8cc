import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const scratch = join(root, 'test/dist/client-page');

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The code of a page, each block in a file of its own. */
function blocksOf(page: string): string[] {
  const text = readFileSync(join(root, 'docs', page), 'utf8');
  const folder = join(scratch, page);
  mkdirSync(folder, { recursive: true });
  return [...text.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, code], index) => {
    const file = join(folder, `block-${index}.ts`);
    writeFileSync(file, code!);
    return file;
  });
}

it('has code that compiles, in both languages', () => {
  const files = ['client.md', 'client.zh-CN.md'].flatMap(blocksOf);
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)).config,
    ts.sys,
    root,
  );
  const program = ts.createProgram(files, options);
  const faults = files.flatMap((file) => ts.getPreEmitDiagnostics(program, program.getSourceFile(file)));
  expect(faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
  expect(files.length).toBeGreaterThan(8);
});
