import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const OFFICIAL = /^https:\/\/(developers\.weixin\.qq\.com\/|developer\.work\.weixin\.qq\.com\/document\/path\/\d+)/;
/** It gives what the client has, and is on no page of its own. */
const WITHOUT_PAGE = new Set(['ApiClient.accessToken']);

const filesBelow = (folder: string, end: RegExp): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => end.test(file))
    .map((file) => join(root, folder, file));

const exported = readFileSync(join(root, 'src/client/index.ts'), 'utf8');
const sources = filesBelow('src/client', /(?<!\.d)\.ts$/).map((file) =>
  ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true),
);
const classes = sources.flatMap((source) =>
  source.statements
    .filter(ts.isClassDeclaration)
    .filter(({ name }) => new RegExp(`\\b${name?.text}\\b`).test(exported)),
);
const tests = filesBelow('test/client', /\.spec\.ts$/)
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** The methods of a helper that call WeChat: those that have something to wait for. */
const helpers = classes.flatMap((declaration) =>
  declaration.members
    .filter(ts.isMethodDeclaration)
    .filter((method) => !ts.getModifiers(method)?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword))
    .filter(({ type }) => /^(Promise|AsyncGenerator)</.test(type?.getText() ?? ''))
    .map((method) => ({ name: `${declaration.name?.text}.${method.name.getText()}`, method })),
);

function pagesOf(method: ts.MethodDeclaration): readonly string[] {
  return ts
    .getJSDocTags(method)
    .filter(({ tagName }) => tagName.text === 'see')
    .map(
      (tag) =>
        tag
          .getText()
          .replace(/^@see\s+/, '')
          .split(/[\s*]/)[0]!,
    );
}

function pathsIn(node: ts.Node): readonly string[] {
  const own = ts.isStringLiteral(node) && /^\/(?:cgi-bin|sns|wxa)\//.test(node.text) ? [node.text] : [];
  return [...own, ...node.getChildren().flatMap(pathsIn)];
}

describe('every helper', () => {
  it('is found by this test', () => {
    expect(helpers.length).toBeGreaterThan(40);
  });

  it.each(helpers.filter(({ name }) => !WITHOUT_PAGE.has(name)))('names its official page: $name', ({ method }) => {
    expect(pagesOf(method)).toContainEqual(expect.stringMatching(OFFICIAL));
  });

  it.each([...new Set(classes.flatMap(pathsIn))])('is tested by what it sends to %s', (path) => {
    expect(tests.includes(`'${path}'`)).toBe(true);
  });

  it.each(['client.md', 'client.zh-CN.md'])('stands in %s', (page) => {
    const text = readFileSync(join(root, 'docs', page), 'utf8');
    const names = helpers.map(({ name }) => name.split('.')[1]!);
    expect(names.filter((name) => !text.includes(`${name}(`))).toEqual([]);
  });
});
