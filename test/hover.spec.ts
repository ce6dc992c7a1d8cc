import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../src', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .map((path) => join(root, path));

/** The language service that editors ask, without the types of others: it is about comments alone. */
function languageService(): ts.LanguageService {
  return ts.createLanguageService({
    getScriptFileNames: () => files,
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) =>
      path.startsWith(root) ? ts.ScriptSnapshot.fromString(readFileSync(path, 'utf8')) : undefined,
    getCurrentDirectory: () => root,
    getCompilationSettings: () => ({ noLib: true, noResolve: true, experimentalDecorators: true }),
    getDefaultLibFileName: () => 'lib.d.ts',
    fileExists: () => false,
    readFile: () => undefined,
  });
}

/** The declarations whose comment has an example. */
function examplesIn(source: ts.SourceFile): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    const { jsDoc = [] } = node as { readonly jsDoc?: readonly ts.JSDoc[] };
    const name = (node as Partial<ts.NamedDeclaration>).name;
    if (name !== undefined && jsDoc.some((comment) => comment.getText(source).includes('```'))) {
      found.push(name);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('an example in a comment', () => {
  it('survives in the hover of an editor', () => {
    const service = languageService();
    const program = service.getProgram()!;
    let seen = 0;
    const faults = files.flatMap((path) => {
      const source = program.getSourceFile(path)!;
      return examplesIn(source).flatMap((name): readonly string[] => {
        const info = service.getQuickInfoAtPosition(path, name.getStart(source));
        const text = ts.displayPartsToString(info?.documentation);
        const fences = text.split('```').length - 1;
        seen += fences > 0 ? 1 : 0;
        // A decorator that the service takes for a tag ends the text in the middle of the example.
        return fences > 0 && fences % 2 === 0 ? [] : [`${path.slice(root.length)}: ${name.getText(source)}`];
      });
    });
    expect(faults).toEqual([]);
    expect(seen).toBeGreaterThan(50);
  });
});
