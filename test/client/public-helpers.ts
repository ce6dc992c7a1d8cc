import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A method that whoever uses the client can call, or a function. */
export interface PublicHelper {
  /** `Class.method`, or the name of a function. */
  readonly name: string;
  /** The addresses of its `@see` tags. */
  readonly pages: readonly string[];
}

type Member = ts.MethodDeclaration | ts.PropertyDeclaration;

const exported = new Set(
  parsed('src/client/index.ts')
    .statements.filter((statement) => ts.isExportDeclaration(statement))
    .flatMap(({ exportClause }) =>
      exportClause !== undefined && ts.isNamedExports(exportClause)
        ? exportClause.elements.map(({ name }) => name.text)
        : [],
    ),
);

const declarations = readdirSync(join(root, 'src/client'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?<!\.d)\.ts$/.test(file))
  .flatMap((file) => [...parsed(join('src/client', file)).statements]);

/** Every public method and function of `nestjs-wechat/client`, whatever it does. */
export const publicHelpers: readonly PublicHelper[] = [
  ...declarations
    .filter(ts.isClassDeclaration)
    .filter(({ name }) => exported.has(name?.text ?? ''))
    .flatMap(({ name, members }) =>
      members.filter(isPublicCall).map((member) => helperOf(`${name?.text}.${member.name.getText()}`, member)),
    ),
  ...declarations
    .filter(ts.isFunctionDeclaration)
    .filter(({ name }) => exported.has(name?.text ?? ''))
    .map((declaration) => helperOf(declaration.name!.text, declaration)),
];

function parsed(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
}

/** The calls of `ApiClient` are properties. */
function isPublicCall(member: ts.ClassElement): member is Member {
  const isCall =
    ts.isMethodDeclaration(member) ||
    (ts.isPropertyDeclaration(member) && (member.type?.getText() ?? '').startsWith('WechatApiCalls<'));
  const hidden = new Set([ts.SyntaxKind.PrivateKeyword, ts.SyntaxKind.ProtectedKeyword, ts.SyntaxKind.StaticKeyword]);
  const modifiers = ts.canHaveModifiers(member) ? (ts.getModifiers(member) ?? []) : [];
  return isCall && !ts.isPrivateIdentifier(member.name) && !modifiers.some(({ kind }) => hidden.has(kind));
}

function helperOf(name: string, node: ts.Node): PublicHelper {
  const pages = ts
    .getJSDocTags(node)
    .filter(({ tagName }) => tagName.text === 'see')
    .map((tag) => /https?:\/\/[^\s*]+/.exec(tag.getText())?.[0] ?? '');
  return { name, pages };
}
