import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What several programs have, the library and the types of Node among it, is read once. */
const sourceFiles = new Map<string, ts.SourceFile | undefined>();

interface Complaint {
  /** Of the code, counted from 0. */
  readonly line: number;
  readonly text: string;
}

/**
 * What the compiler says of a file that is not there, beside the tests.
 *
 * @param changes - to the repository's own compiler options
 */
export function complaintsOf(code: string, changes: ts.CompilerOptions = {}): Complaint[] {
  const path = `${root}test/not-there.ts`;
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (file) => ts.sys.readFile(file)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [path] }, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const sourceFileOf: typeof host.getSourceFile = (file, version) => {
    if (!sourceFiles.has(file)) {
      sourceFiles.set(file, host.getSourceFile(file, version));
    }
    return sourceFiles.get(file);
  };
  const program = ts.createProgram(
    [path],
    { ...options, ...changes },
    {
      ...host,
      fileExists: (file) => file === path || host.fileExists(file),
      readFile: (file) => (file === path ? code : host.readFile(file)),
      getSourceFile: (file, version) =>
        file === path ? ts.createSourceFile(file, code, version) : sourceFileOf(file, version),
    },
  );
  const source = program.getSourceFile(path)!;
  return ts.getPreEmitDiagnostics(program, source).map(({ start, messageText }) => ({
    line: source.getLineAndCharacterOfPosition(start ?? 0).line,
    text: ts.flattenDiagnosticMessageText(messageText, '\n'),
  }));
}

/** The same, in one text. */
export function complaintsAbout(code: string, changes?: ts.CompilerOptions): string {
  return complaintsOf(code, changes)
    .map(({ text }) => text)
    .join('\n');
}
