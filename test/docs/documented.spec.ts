import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as library from 'nestjs-wechat';
import * as bullmq from 'nestjs-wechat/bullmq';
import * as channelsShop from 'nestjs-wechat/channels-shop';
import * as miniProgram from 'nestjs-wechat/mini-program';
import * as openPlatform from 'nestjs-wechat/open-platform';
import * as pay from 'nestjs-wechat/pay';
import * as wecom from 'nestjs-wechat/wecom';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

import { faults } from '../../src/doctor/faults/index.js';
import { pageAt, root, textOf } from '../harness/pages.js';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The page of each room's options, beside the page of all options. */
const pagesOfOptions: readonly (readonly [path: RegExp, page: string])[] = [
  [/^src\/bullmq\//, 'durable'],
  [/^src\/client\//, 'client'],
  [/^src\/(redis|store|accounts\/delivery-options)/, 'delivery'],
  [/^src\/accounts\/account-source\.ts$/, 'accounts'],
  [/^src\/status\//, 'status'],
  [/^src\/platforms\/(mini-program|channels-shop)\//, 'mini-program'],
  [/^src\/platforms\/open-platform\//, 'open-platform'],
  [/^src\/platforms\/pay\//, 'pay'],
  [/^src\/platforms\/wecom\//, 'wecom'],
];
const optionsElsewhere = new Set([
  'bullmq/durable.decorator.ts',
  'store/memory-store.ts',
  'accounts/account-source.ts',
  'redis/redis-store.ts',
]);
const optionFiles = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('options.ts') || optionsElsewhere.has(path))
  .filter((path) => !path.startsWith('cli/'))
  .map((path) => `src/${path}`)
  .filter((path) => optionsOf(path).length > 0);

/** The properties of the options that a file of `src` declares. */
function optionsOf(path: string): string[] {
  return ts
    .createSourceFile(path, read(path), ts.ScriptTarget.ES2022)
    .statements.filter((node) => ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node))
    .filter(({ name }) => path.endsWith('options.ts') || /(Options|Source)$/.test(name?.text ?? ''))
    .flatMap(({ members }) => [...members])
    .filter((member) => ts.isPropertySignature(member) || ts.isPropertyDeclaration(member))
    .map(({ name }) => (name as ts.Identifier).text);
}

/** The members of a union of strings that a file declares. */
function unionOf(path: string, name: string): string[] {
  const [, members = ''] = new RegExp(`type ${name} =([^;]+);`).exec(read(path)) ?? [];
  return [...members.matchAll(/'([^']+)'/g)].map(([, member]) => member!);
}

function isFunctionAndNoClass(value: unknown): boolean {
  return typeof value === 'function' && !value.toString().startsWith('class');
}

describe.each([
  ['English', 'en', '.md'],
  ['Chinese', 'zh', '.zh-CN.md'],
] as const)('the pages in %s', (_language, language, ending) => {
  it.each(optionFiles)('name every option of %s', (path) => {
    const page = pagesOfOptions.find(([pattern]) => pattern.test(path))?.[1];
    const names = ['options', ...(page === undefined ? [] : [page])];
    const text = names.map((name) => pageAt(`docs/${name}${ending}`).text).join('\n');
    expect(optionsOf(path).filter((name) => !new RegExp(`\`${name}\`|\\b${name}: \\d`).test(text))).toEqual([]);
  });

  it('name every decorator', () => {
    const decorators = [library, bullmq, channelsShop, miniProgram, openPlatform, pay, wecom]
      .flatMap((entry) => Object.entries<unknown>(entry))
      .filter(([name, value]) => /^[A-Z]/.test(name) && isFunctionAndNoClass(value))
      .map(([name]) => name);
    const text = textOf(language);
    expect(decorators).toEqual(expect.arrayContaining(['On', 'Observe', 'Match', 'Ctx', 'ForAccount', 'Durable']));
    expect(new Set(decorators).size).toBeGreaterThan(70);
    expect(decorators.filter((name) => !text.includes(`@${name}(`))).toEqual([]);
  });

  it('explain every reason of a refusal', () => {
    const reasons = unionOf('src/protocol/callback-error.ts', 'CallbackErrorReason');
    const { text } = pageAt(`docs/errors${ending}`);
    expect(reasons.length).toBeGreaterThan(20);
    expect(reasons.filter((reason) => !text.includes(`| \`${reason}\` `))).toEqual([]);
  });

  it('have a page for every fault', () => {
    const { text } = pageAt(`docs/faults/README${ending}`);
    expect(faults.length).toBeGreaterThan(60);
    expect(faults.filter(({ id }) => !text.includes(`](./${id}${ending})`)).map(({ id }) => id)).toEqual([]);
  });

  it('name every moment of a callback', () => {
    const [, members = ''] = /interface CallbackMoments \{([^]*?)\n\}/.exec(read('src/model/wechat-observer.ts')) ?? [];
    const moments = [...members.matchAll(/^ {2}(\w)(\w+):/gm)].map(
      ([, first, rest]) => `on${first!.toUpperCase()}${rest!}`,
    );
    expect(moments).toEqual(expect.arrayContaining(['onReceived', 'onDurable', 'onCall']));
    const { text } = pageAt(`docs/observability${ending}`);
    expect(moments.filter((moment) => !text.includes(`| \`${moment}\` `))).toEqual([]);
  });
});

describe('the options', () => {
  it('are found', () => {
    expect(optionFiles.flatMap(optionsOf)).toEqual(
      expect.arrayContaining([
        'controllerDecorators',
        'encodingAesKey',
        'connection',
        'ordered',
        'maxAccounts',
        'mchId',
      ]),
    );
    const idle = pagesOfOptions.filter(([pattern]) => !optionFiles.some((path) => pattern.test(path)));
    expect(idle).toEqual([]);
  });
});

describe('the pages about dependencies', () => {
  it.each(['docs/dependencies.md', 'docs/dependencies.zh-CN.md'])('have a reason for each in %s', (path) => {
    const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string> | undefined>;
    const { text } = pageAt(path);
    const names = ['dependencies', 'peerDependencies', 'devDependencies'].flatMap((kind) =>
      Object.keys(manifest[kind] ?? {}),
    );
    expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });
});
