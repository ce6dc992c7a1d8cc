import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** The native compiler: it checks a program in a fraction of the time that the one with an API takes. */
const tsc = join(root, 'node_modules/typescript-7/bin/tsc');
/** Beside the tests, so that code finds what they find. */
const scratch = join(root, 'test/dist');
const CODE_FILE = 'code-of-a-test.ts';

interface Complaint {
  /** Of the code, counted from 0; `undefined` when it is about no line. */
  readonly line: number | undefined;
  readonly text: string;
}

/**
 * What the compiler says of code that stands beside the tests.
 *
 * @param options - other than the repository's own compiler options
 */
export async function complaintsOf(code: string, options: object = {}): Promise<Complaint[]> {
  return withFolder(async (folder) => {
    const path = join(folder, CODE_FILE);
    writeFileSync(path, code);
    return parse(await compile(folder, [path], options));
  });
}

/** The same, in one text. */
export async function complaintsAbout(code: string, options?: object): Promise<string> {
  return (await complaintsOf(code, options)).map(({ text }) => text).join('\n');
}

/** What the compiler says of files, in one text: nothing, when all is well. */
export function faultsOf(files: readonly string[], options: object = {}): Promise<string> {
  return withFolder((folder) => compile(folder, files, options));
}

async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  mkdirSync(scratch, { recursive: true });
  const folder = mkdtempSync(join(scratch, 'compiled-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @returns what it printed */
function compile(folder: string, files: readonly string[], compilerOptions: object): Promise<string> {
  const config = { extends: join(root, 'tsconfig.json'), include: [], files, compilerOptions };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  return new Promise((resolve) => {
    const args = [tsc, '--project', folder, '--pretty', 'false'];
    execFile(process.execPath, args, { cwd: root, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      // It ends with an error when it has something to say; one that says nothing did not compile.
      resolve(stdout || stderr || (error?.message ?? ''));
    });
  });
}

/** `file.ts(1,2): error TS1234: What is wrong`, and indented below it why. What it says of other files is not asked. */
function parse(output: string): Complaint[] {
  return output
    .trim()
    .split(/\n(?! )/)
    .map((text) => /^(?:(\S+)\((\d+),\d+\): )?(?:error TS\d+: )?([^]+)$/.exec(text) ?? [])
    .filter(([, file, , text]) => text !== undefined && (file === undefined || file.endsWith(`/${CODE_FILE}`)))
    .map(([, , line, text]) => ({ line: line === undefined ? undefined : Number(line) - 1, text: text! }));
}
