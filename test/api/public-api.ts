import { join } from 'node:path';

import ts from 'typescript';

/** What the container gives to the constructors of public classes, and nobody else can. */
const INNER_PROVIDERS =
  /: (AccountRegistry|ApiAccounts|CallbackController|ClientKits|Delivery|Durable(Queue|Worker)|HandlerRunners|Telemetry)\b/;

/** The subpaths of the package, each with the source file of its entry point: `./pay` and `src/platforms/pay/index.ts`. */
export function entryPoints(root: string): ReadonlyMap<string, string> {
  const { compilerOptions } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config as {
    compilerOptions: { paths: Record<string, readonly [string]> };
  };
  const subpathOf = (name: string): string => name.replace(/^nestjs-wechat/, '.');
  return new Map(
    Object.entries(compilerOptions.paths).map(([name, [file]]) => [subpathOf(name), join(root, file)] as const),
  );
}

/** The public names of every entry point, each with its declaration as it is published, without comments. */
export function publicApi(root: string): ReadonlyMap<string, string> {
  const entries = entryPoints(root);
  const service = languageService([...entries.values()], declarationOptions(root));
  const program = service.getProgram()!;
  const published = new Published(program, service);
  const checker = program.getTypeChecker();
  const describe = (file: string): string =>
    checker
      .getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)!)!)
      .map((exported) => declarationOf(exported, checker, published))
      .sort()
      .join('\n\n');
  return new Map([...entries].map(([subpath, file]) => [subpath, describe(file)]));
}

function declarationOptions(root: string): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  return {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    stripInternal: true,
    removeComments: true,
  };
}

/** It gives the declarations of a file without checking the types of all that stands in it, which takes long. */
function languageService(files: string[], options: ts.CompilerOptions): ts.LanguageService {
  const { fileExists, readFile, directoryExists, getDirectories, realpath } = ts.sys;
  return ts.createLanguageService({
    getScriptFileNames: () => files,
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) => {
      const text = readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => process.cwd(),
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists,
    readFile,
    directoryExists,
    getDirectories,
    ...(realpath && { realpath }),
  });
}

/** What is published of the source files, of those alone that hold a public name. */
class Published {
  private readonly files = new Map<string, ReadonlyMap<string, readonly string[]>>();

  constructor(
    private readonly program: ts.Program,
    private readonly service: ts.LanguageService,
  ) {}

  /** A name has several statements where it is a value and a type. */
  statementsOf(file: string, name: string): readonly string[] {
    let statements = this.files.get(file);
    if (statements === undefined) {
      statements = this.read(file);
      this.files.set(file, statements);
    }
    return statements.get(name) ?? [];
  }

  private read(file: string): ReadonlyMap<string, readonly string[]> {
    const published = new Map<string, string[]>();
    const { text } = this.service.getEmitOutput(file, true, true).outputFiles[0]!;
    const isGenerated = this.program.getSourceFile(file)!.text.startsWith('// Generated');
    for (const statement of ts.createSourceFile('a.d.ts', text, ts.ScriptTarget.ES2022, true).statements) {
      const declaration = withoutPlaces(isGenerated ? headOf(statement) : publicPartOf(statement));
      for (const name of namesOf(statement)) {
        published.set(name, [...(published.get(name) ?? []), declaration]);
      }
    }
    return published;
  }
}

/** Of the generated paths of the server API what they are called; the paths are the catalogue's. */
function headsOf(symbol: ts.Symbol): readonly string[] {
  return symbol.declarations!.map((declaration) => declaration.getText().split('{', 1)[0]!.trim());
}

function namesOf(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const { name } = statement as ts.DeclarationStatement;
  return name === undefined ? [] : [name.text];
}

/** Of a generated class what routes to it; its fields are the catalogue's. */
function headOf(statement: ts.Statement): string {
  if (!ts.isClassDeclaration(statement)) {
    return statement.getText();
  }
  const type = statement.members.find((member) => member.name?.getText() === 'type');
  return `${statement.getText().split('{', 1)[0]}{ ${type?.getText() ?? ''} }`;
}

/** What a user can call: private members are nobody's business, and Nest alone calls the constructors of what it injects. */
function publicPartOf(statement: ts.Statement): string {
  if (!ts.isClassDeclaration(statement)) {
    return statement.getText();
  }
  const members = statement.members.filter((member) => !isPrivate(member) && !isInjected(member));
  return `${statement.getText().split('{', 1)[0]}{\n${members.map((member) => `    ${member.getText()}\n`).join('')}}`;
}

function isPrivate(member: ts.ClassElement): boolean {
  const isHash = member.name !== undefined && ts.isPrivateIdentifier(member.name);
  return isHash || (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Private) !== 0;
}

function isInjected(member: ts.ClassElement): boolean {
  return ts.isConstructorDeclaration(member) && INNER_PROVIDERS.test(member.getText());
}

/** Where a type lives inside the package is not public. */
function withoutPlaces(declaration: string): string {
  return declaration.replace(/import\("[^"]+"\)\./g, '');
}

function declarationOf(exported: ts.Symbol, checker: ts.TypeChecker, published: Published): string {
  const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
  const symbol = isAlias ? checker.getAliasedSymbol(exported) : exported;
  const files = new Set((symbol.declarations ?? []).map((declaration) => declaration.getSourceFile().fileName));
  const declarations = [...files].flatMap((file) =>
    file.endsWith('.d.ts') ? headsOf(symbol) : published.statementsOf(file, symbol.name),
  );
  const title = symbol.name === exported.name ? `## ${exported.name}` : `## ${exported.name} (${symbol.name})`;
  if (declarations.length === 0) {
    throw new Error(`No declaration of the public name ${exported.name} is published.`);
  }
  return [title, ...declarations].join('\n');
}

/** The file that keeps the snapshot of a subpath. */
export function snapshotFile(subpath: string): string {
  return join(import.meta.dirname, `${subpath === '.' ? 'index' : subpath.slice(2)}.api.txt`);
}
