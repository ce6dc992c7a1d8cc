import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'src');

/** The rooms of the house and what each may import, besides itself: the table of docs/architecture.md. */
const mayImport = readRooms(readFileSync(join(root, 'docs/architecture.md'), 'utf8'));
const rooms = [...mayImport.keys()];
const core = new Set(rooms.slice(rooms.indexOf('core')));

function readRooms(page: string): ReadonlyMap<string, readonly string[]> {
  const rows = [...page.matchAll(/^\| `([\w-]+)` +\| (.+?) +\|/gm)].map(([, room, cell]) => ({
    room: room!,
    cell: cell!,
  }));
  const namesFrom = (name: string): string[] => {
    const index = rows.findIndex(({ room }) => room === name);
    return rows.slice(index).map(({ room }) => room);
  };
  return new Map(
    rows.map(({ room, cell }) => [
      room,
      [...cell.matchAll(/(from )?`([\w-]+)`/g)].flatMap(([, from, name]) => (from ? namesFrom(name!) : [name!])),
    ]),
  );
}

/** Platforms that may import another platform. */
const platformMayImport: Readonly<Record<string, readonly string[]>> = {
  'open-platform': ['official-account', 'mini-program', 'channels-shop'],
};

/** What a platform may take from `handlers/`: the decorators, and the types that their signatures need. */
const handlersOpenToPlatforms = /decorator/;

/** The rooms that must not know Nest, and the packages that each of the others may use. */
const withoutNest = ['cli', 'simulator', 'doctor', 'redis', 'store', 'model', 'protocol'];

interface SourceFile {
  readonly path: string;
  readonly room: string;
  readonly platform: string | undefined;
  readonly text: string;
  readonly imports: readonly Import[];
}

interface Import {
  readonly specifier: string;
  /** The file inside `src`, relative to it; undefined for a package. */
  readonly target: string | undefined;
  readonly line: number;
  /** Whether it is loaded when the code comes to it, not with its file. */
  readonly isLazy: boolean;
}

function filesBelow(directory: string): string[] {
  if (!existsSync(directory)) {
    return [];
  }
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(source, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** `src/*.ts` is the public face, except the core module, which wires the core and knows no platform. */
function roomOf(path: string): string {
  const [first, second] = path.split('/');
  if (second === undefined) {
    return first === 'wechat-core.module.ts' ? 'core' : 'face';
  }
  return first as string;
}

/** The folder below `platforms`; a file beside the folders serves them all, as message push does. */
function platformOf(path: string): string | undefined {
  const [first, second, third] = path.split('/');
  return first === 'platforms' && third !== undefined && second !== 'message-push' ? second : undefined;
}

/** Every module that a file names: imports, re-exports, `import()`, `import('x').T` types and `require`. */
function importsOf(path: string, text: string): Import[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const found: Import[] = [];
  const add = (specifier: string, node: ts.Node, isLazy = false): void => {
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    found.push({ specifier, target: targetOf(path, specifier), line, isLazy });
  };
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      add((node.moduleSpecifier as ts.StringLiteral).text, node);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add((node.argument.literal as ts.StringLiteral).text, node);
    } else if (ts.isCallExpression(node) && node.arguments[0] && ts.isStringLiteralLike(node.arguments[0])) {
      const callee = node.expression;
      if (callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require')) {
        add(node.arguments[0].text, node, true);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function targetOf(from: string, specifier: string): string | undefined {
  if (specifier === 'nestjs-wechat' || specifier.startsWith('nestjs-wechat/')) {
    return specifier; // Never right inside the library; the table below has no such room.
  }
  if (!specifier.startsWith('.')) {
    return undefined;
  }
  const module = resolve(source, dirname(from), specifier.replace(/\.js$/, ''));
  const file = existsSync(`${module}.ts`) ? `${module}.ts` : `${module}.d.ts`;
  return relative(source, file).split(sep).join('/');
}

const files: readonly SourceFile[] = filesBelow(source).map((path) => {
  const text = readFileSync(join(source, path), 'utf8');
  return { path, room: roomOf(path), platform: platformOf(path), text, imports: importsOf(path, text) };
});
const byPath = new Map(files.map((file) => [file.path, file]));

function faultOf(file: SourceFile, { target }: Import): string | undefined {
  if (target === undefined) {
    return undefined;
  }
  if (!byPath.has(target)) {
    return 'is not a file of src';
  }
  const room = roomOf(target);
  if (room === file.room) {
    const platform = platformOf(target);
    const foreign =
      platform !== undefined &&
      file.platform !== platform &&
      !platformMayImport[file.platform ?? '']?.includes(platform);
    return foreign ? `platform ${file.platform} may not import platform ${platform}` : undefined;
  }
  if (!mayImport.get(file.room)?.includes(room)) {
    return `${file.room} may not import ${room}`;
  }
  if (file.room === 'platforms' && room === 'handlers' && !handlersOpenToPlatforms.test(target)) {
    return 'a platform may use only the decorators of handlers';
  }
  return undefined;
}

/** The first import cycle that is reachable from each file, as `a -> b -> a`. Type-only imports count too. */
function cycles(): string[] {
  const found: string[] = [];
  const finished = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    const seenAt = trail.indexOf(path);
    if (seenAt >= 0) {
      found.push([...trail.slice(seenAt), path].join(' -> '));
      return;
    }
    if (finished.has(path)) {
      return;
    }
    for (const { target } of byPath.get(path)?.imports ?? []) {
      if (target !== undefined && byPath.has(target)) {
        walk(target, [...trail, path]);
      }
    }
    finished.add(path);
  };
  for (const file of files) {
    walk(file.path, []);
  }
  return found;
}

/** The code of a file without its comments: a comment may name a platform as an example. */
function withoutComments(text: string): string {
  const printer = ts.createPrinter({ removeComments: true });
  return printer.printFile(ts.createSourceFile('file.ts', text, ts.ScriptTarget.ES2022));
}

describe('the house of src', () => {
  it('has files, each in a room of the table', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !mayImport.has(file.room)).map((file) => file.path)).toEqual([]);
  });

  it('has a table whose rooms import those below them', () => {
    const upwards = rooms.flatMap((room, index) =>
      (mayImport.get(room) ?? []).filter((name) => rooms.indexOf(name) <= index).map((name) => `${room} -> ${name}`),
    );
    expect(upwards).toEqual([]);
  });

  it('imports one way, downwards', () => {
    const faults = files.flatMap((file) =>
      file.imports.flatMap((found) => {
        const fault = faultOf(file, found);
        return fault ? [`src/${file.path}:${found.line} '${found.specifier}': ${fault}`] : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('signs callbacks for tests alone', () => {
    const isSigner = (path: string): boolean => path.endsWith('-signer.ts');
    const faults = files
      .filter((file) => !isSigner(file.path) && !['testing', 'simulator', 'doctor', 'cli'].includes(file.room))
      .filter((file) => file.imports.some(({ target }) => target !== undefined && isSigner(target)))
      .map((file) => file.path);
    expect(faults).toEqual([]);
  });

  it('has no import cycles', () => {
    expect(cycles()).toEqual([]);
  });

  it('imports only packages that its users have', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, object | undefined>;
    const declared = [
      ...Object.keys(manifest['dependencies'] ?? {}),
      ...Object.keys(manifest['peerDependencies'] ?? {}),
    ];
    const isDeclared = (specifier: string): boolean =>
      declared.some((name) => specifier === name || specifier.startsWith(`${name}/`));
    const faults = files.flatMap((file) =>
      file.imports
        .filter(({ specifier, target }) => target === undefined && !specifier.startsWith('node:'))
        .filter(({ specifier }) => !isDeclared(specifier))
        .map(({ specifier, line }) => `src/${file.path}:${line} '${specifier}'`),
    );
    expect(faults).toEqual([]);
  });

  it.each(withoutNest)('keeps Nest out of %s', (room) => {
    const faults = files
      .filter((file) => file.room === room)
      .flatMap((file) =>
        file.imports
          .filter(({ specifier }) => specifier.startsWith('@nestjs/'))
          .map(({ specifier, line }) => `src/${file.path}:${line} '${specifier}'`),
      );
    expect(faults).toEqual([]);
  });

  it('names what is private of Nest in nest/ alone', () => {
    const secret =
      /'__\w+__'|Metadata\('(path|method)'|(guards|pipes|interceptors|filters)(Consumer|ContextCreator)|\.(injectables|logLevels|applicationId)\b|getProviderByKey/;
    const faults = files
      .filter((file) => file.room !== 'nest')
      .flatMap((file) =>
        file.text
          .split('\n')
          .filter((line) => secret.test(line))
          .map((line) => `src/${file.path}: ${line.trim()}`),
      );
    expect(faults).toEqual([]);
  });

  it('names no platform in the core', () => {
    const names = /official[-_]?account|wecom|mini[-_]?program|open[-_]?platform/i;
    // Prose for people may say Official Account or WeCom, as an error's hint does; identifiers, paths and keys may not.
    const prose = /\bWeCom\b/g;
    const isNamed = (text: string): boolean => names.test(text.replace(prose, ''));
    const faults = files
      .filter((file) => core.has(file.room))
      .flatMap((file) =>
        [file.path, ...(isNamed(file.text) ? withoutComments(file.text).split('\n') : [])]
          .filter(isNamed)
          .map((line) => `src/${file.path}: ${line.trim()}`),
      );
    expect(faults).toEqual([]);
  });

  it('loads no other platform with the package itself', () => {
    const loaded = new Set<string>();
    const load = (path: string): void => {
      if (!loaded.has(path)) {
        loaded.add(path);
        byPath.get(path)?.imports.forEach(({ target, isLazy }) => target !== undefined && !isLazy && load(target));
      }
    };
    load('index.ts');
    const platforms = new Set([...loaded].map((path) => byPath.get(path)?.platform));
    expect(platforms).toEqual(new Set([undefined, 'official-account']));
    expect(
      [...loaded].filter((path) => /^(cli|simulator|status|doctor|redis|bullmq|client|testing)\//.test(path)),
    ).toEqual([]);
  });

  it('takes of the doctor only what examines refusals, and not before there is one', () => {
    const taken = files
      .filter(({ room }) => room === 'face')
      .flatMap(({ imports }) => imports)
      .filter(({ target }) => target !== undefined && roomOf(target) === 'doctor');
    expect(taken).toMatchObject([{ target: 'doctor/inside/index.ts', isLazy: true }]);
  });

  it('hides with # what no log may show, and nothing else', () => {
    const holdSecrets = [
      'client/secret-reader.ts',
      'http/verified-callback.ts',
      'platforms/message-push/callback-signer.ts',
      'platforms/mini-program/mini-program.dialect.ts',
      'platforms/pay/pay-notification-signer.ts',
      'platforms/pay/pay-v2.endpoint.ts',
      'platforms/pay/pay-v3.endpoint.ts',
      'platforms/pay/refund-cipher.ts',
      'platforms/pay/resource-cipher.ts',
      'platforms/wecom/wecom-callback-signer.ts',
      'protocol/callback-error.ts',
      'protocol/credentials.ts',
      'protocol/message-cipher.ts',
      'protocol/message-push.ts',
      'status/status.guard.ts',
      'testing/wechat-test-client.ts',
    ];
    const hasPrivateName = (node: ts.Node): boolean =>
      ts.isPrivateIdentifier(node) || ts.forEachChild(node, hasPrivateName) === true;
    const found = files.filter(
      ({ path, text }) => text.includes('#') && hasPrivateName(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022)),
    );
    expect(found.map(({ path }) => path).sort()).toEqual(holdSecrets);
  });

  it('has no drawer for odds and ends', () => {
    const drawer = /(^|[/.-])(utils?|helpers?|commons?|misc|shared)([/.-]|$)/;
    expect(files.map((file) => file.path).filter((path) => drawer.test(path))).toEqual([]);
  });
});
