import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * What the compiler says of a file that is not there, beside the tests.
 *
 * @param changes - to the repository's own compiler options
 */
export function complaintsAbout(code: string, changes: ts.CompilerOptions = {}): string {
  const path = `${root}test/not-there.ts`;
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (file) => ts.sys.readFile(file)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [path] }, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram(
    [path],
    { ...options, ...changes },
    {
      ...host,
      fileExists: (file) => file === path || host.fileExists(file),
      readFile: (file) => (file === path ? code : host.readFile(file)),
      getSourceFile: (file, version) =>
        file === path ? ts.createSourceFile(file, code, version) : host.getSourceFile(file, version),
    },
  );
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(path))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
    .join('\n');
}
