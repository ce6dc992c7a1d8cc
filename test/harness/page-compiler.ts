import { join } from 'node:path';
import ts from 'typescript';

import type { CodeFile } from './page-code.js';
import { root } from './pages.js';

/** What the compiler says of the code of pages, in one text: nothing, when all is well. */
export function faultsOf(files: readonly CodeFile[]): string {
  const { options, errors } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)).config,
    ts.sys,
    root,
  );
  const program = ts.createProgram(
    files.map(({ path }) => path),
    {
      ...options,
      // Examples import as a CommonJS project does, and leave names for the reader to use.
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      noUnusedLocals: false,
      noUnusedParameters: false,
      types: ['node', 'vitest/globals'],
    },
  );
  const faults = files.flatMap(({ path }) => ts.getPreEmitDiagnostics(program, program.getSourceFile(path)));
  return ts.formatDiagnostics([...errors, ...faults], {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => root,
    getNewLine: () => '\n',
  });
}
