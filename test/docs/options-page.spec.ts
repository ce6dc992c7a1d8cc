import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const sources = fileURLToPath(new URL('../../src/', import.meta.url));
const read = (path: string): string => readFileSync(join(sources, path), 'utf8');

/** The options of the public API, and the headings of the page under which each of them has its row. */
const sections: readonly (readonly [type: string, ...headings: string[]])[] = [
  ['WechatModuleOptions', '`WechatModule.forRoot(options)`'],
  ['WechatModuleExtras', '`WechatModule.forRoot(options)`'],
  ['DeliveryOptions', '`delivery`'],
  ['OfficialAccountOptions', '`officialAccount(options)`'],
  ['AccountSource', '`AccountSource`'],
  ['AccountLookupOptions', '`AccountSource`'],
  ['MiniProgramOptions', '`miniProgram(options)`', '`officialAccount(options)`'],
  ['WechatShopOptions', '`wechatShop(options)`', '`officialAccount(options)`'],
  ['OpenPlatformOptions', '`openPlatform(options)`'],
  ['PublishTestOptions', '`openPlatform(options)`'],
  ['WecomAppOptions', '`wecomApp(options)`'],
  ['WecomSuiteOptions', '`wecomSuite(options)`'],
  ['WecomAiBotOptions', '`wecomAiBot(options)`'],
  ['PayMerchantOptions', '`payMerchant(options)`'],
  ['RedisStoreOptions', '`redisStore(options)`'],
  ['WechatClientOptions', '`WechatClientModule.forRoot(options)`'],
  ['WechatClientModuleExtras', '`WechatClientModule.forRoot(options)`'],
  ['WechatDurableOptions', '`WechatDurableModule.forRoot(options)`'],
  ['WechatStatusOptions', '`WechatStatusModule.forRoot(options)`'],
  ['WechatStatusModuleExtras', '`WechatStatusModule.forRoot(options)`'],
];

const interfaces = new Map(
  readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.includes('generated'))
    .flatMap((path) => [...ts.createSourceFile(path, read(path), ts.ScriptTarget.ES2022, true).statements])
    .filter(ts.isInterfaceDeclaration)
    .map((declaration) => [declaration.name.text, declaration]),
);

/** The names of the options of a type, those that it inherits included. */
function optionsOf(type: string): readonly string[] {
  const { members, heritageClauses = [] } = interfaces.get(type)!;
  const bases = heritageClauses.flatMap(({ types }) => types.map(({ expression }) => expression.getText()));
  return [...members.filter(ts.isPropertySignature).map(({ name }) => name.getText()), ...bases.flatMap(optionsOf)];
}

/** The names that have a row of their own below a heading. */
function rowsBelow(page: string, heading: string): readonly string[] {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  const end = section.indexOf('\n## ');
  return [...section.slice(0, end === -1 ? undefined : end).matchAll(/^\| `(\w+)` /gm)].map(([, name]) => name!);
}

describe.each(['docs/options.md', 'docs/options.zh-CN.md'])('%s', (path) => {
  const page = read(`../${path}`);

  it.each(sections)('has a row for each option of %s', (type, ...headings) => {
    const options = optionsOf(type);
    expect(options.length).toBeGreaterThan(0);
    const rows = new Set(headings.flatMap((heading) => rowsBelow(page, heading)));
    expect(options.filter((option) => !rows.has(option))).toEqual([]);
  });

  it('has no row for an option that is not there', () => {
    for (const [, heading] of sections) {
      const ofHeading = sections.filter(([, other]) => other === heading);
      const known = new Set(ofHeading.flatMap(([type]) => optionsOf(type)));
      expect(rowsBelow(page, heading!).filter((row) => !known.has(row))).toEqual([]);
    }
  });
});
