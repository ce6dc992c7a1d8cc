import 'reflect-metadata';

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type INestApplication, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import * as library from 'nestjs-wechat';
import { CallbackSigner, type Message, PayNotificationSigner, WecomCallbackSigner } from 'nestjs-wechat/testing';
import ts from 'typescript';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { credentials, textMessage } from './harness/application.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Code of a README, written to a file so that the compiler and the tests see what a reader would type. */
interface Block {
  readonly path: string;
  readonly code: string;
}

const scratch = join(root, 'test/dist/readme');

function blocksOf(readme: string, language: string): Block[] {
  return [...readme.matchAll(/^```(\w+)\n([^]*?)^```$/gm)]
    .filter(([, found]) => found === language)
    .map(([, , code = ''], index) => ({ path: /^\/\/ ([\w/.-]+\.ts)$/m.exec(code)?.[1] ?? `block-${index}.ts`, code }));
}

const readmes = ['README.md', 'README.zh-CN.md'].map((name) => {
  const text = read(name);
  const folder = join(scratch, name);
  const blocks = blocksOf(text, 'ts');
  for (const { path, code } of blocks) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), code);
  }
  return { name, text, folder, blocks };
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Every option that a factory, a module, a store or an account source takes, and where in `docs` it may be named. */
const pages: readonly (readonly [path: RegExp, page: string])[] = [
  [/^src\/bullmq\//, 'durable'],
  [/^src\/client\//, 'client'],
  [/^src\/(redis|store|accounts\/delivery-options)/, 'delivery'],
  [/^src\/accounts\/account-source\.ts$/, 'accounts'],
  [/^src\/platforms\/(mini-program|channels-shop)\//, 'mini-program'],
  [/^src\/platforms\/open-platform\//, 'open-platform'],
  [/^src\/platforms\/pay\//, 'pay'],
  [/^src\/platforms\/wecom\//, 'wecom'],
];
const optionsElsewhere = new Set([
  'bullmq/durable.decorator',
  'store/memory-store',
  'accounts/account-source',
  'redis/redis-store',
]);
const optionFiles = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('options.ts') || optionsElsewhere.has(path.slice(0, -'.ts'.length)))
  .map((path) => `src/${path}`)
  .filter((path) => optionsOf(path).length > 0);

function optionsOf(path: string): string[] {
  return ts
    .createSourceFile(path, read(path), ts.ScriptTarget.ES2022)
    .statements.filter((node) => ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node))
    .filter(({ name }) => path.endsWith('options.ts') || /(Options|Source)$/.test(name?.text ?? ''))
    .flatMap(({ members }) => [...members])
    .filter((member) => ts.isPropertySignature(member) || ts.isPropertyDeclaration(member))
    .map(({ name }) => (name as ts.Identifier).text);
}

const running: INestApplication[] = [];

afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(running.splice(0).map((app) => app.close()));
});

async function start(module: Type): Promise<string> {
  const app = await NestFactory.create(module, { logger: false, abortOnError: false });
  running.push(app);
  await app.listen(0, '127.0.0.1');
  return app.getUrl();
}

async function replyOf(url: string, message: Message): Promise<Record<string, unknown>> {
  const wechat = new CallbackSigner(credentials);
  const { query, body, contentType } = wechat.message(message);
  const response = await fetch(url + query, { method: 'POST', body, headers: { 'content-type': contentType } });
  return wechat.openReply(await response.text());
}

describe.each(readmes)('$name', ({ name: readme, text, folder, blocks }) => {
  const importBlock = (part: string): Promise<Record<string, Type>> => {
    const block = blocks.find(({ code }) => code.includes(part));
    return import(/* @vite-ignore */ join(folder, block?.path ?? part)) as Promise<Record<string, Type>>;
  };

  /** An application of one account with these classes of a block. */
  const applicationOf = (parts: { controllers?: Type[]; providers?: Type[] }): Type => {
    @Module({
      imports: [library.WechatModule.forRoot({ accounts: [library.officialAccount(credentials)] })],
      ...parts,
    })
    class RootModule {}
    return RootModule;
  };

  it('begins with the two commands', () => {
    const [first = ''] = /^```sh\n[^]*?^```$/m.exec(text) ?? [];
    expect(first).toMatch(/npm ci && npm start[^]*npm ci && npm test/);
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    expect(scripts).toMatchObject({ start: expect.stringContaining('sample-app') as string, test: 'vitest run' });
  });

  it('has a quick start of under 30 lines', () => {
    const quickStart = blocks.filter(({ path }) => path.startsWith('src/')).map(({ code }) => code);
    expect(quickStart.join('').trimEnd().split('\n').length).toBeLessThan(30);
  });

  it('has code that compiles', { timeout: 60_000 }, () => {
    const { options, errors } = ts.parseJsonConfigFileContent(
      ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)).config,
      ts.sys,
      root,
    );
    const files = blocks.map(({ path }) => join(folder, path));
    // A reader's parameters may be unused in an example.
    const program = ts.createProgram(files, { ...options, noUnusedParameters: false });
    const faults = [
      ...errors,
      ...files.flatMap((file) => ts.getPreEmitDiagnostics(program, program.getSourceFile(file))),
    ];
    expect(
      ts.formatDiagnostics(faults, {
        getCanonicalFileName: (name) => name,
        getCurrentDirectory: () => root,
        getNewLine: () => '\n',
      }),
    ).toBe('');
    expect(files.length).toBeGreaterThan(6);
  });

  it('has a quick start that answers', async () => {
    vi.stubEnv('WECHAT_APP_ID', credentials.appId);
    vi.stubEnv('WECHAT_TOKEN', credentials.token);
    vi.stubEnv('WECHAT_ENCODING_AES_KEY', credentials.encodingAesKey);
    const { GreeterModule } = await importBlock('src/greeter.module.ts');
    const url = `${await start(GreeterModule!)}/wechat`;
    const handshake = new CallbackSigner(credentials).handshake({ echostr: '123' });
    expect(await (await fetch(url + handshake.url)).text()).toBe('123');
    expect(await replyOf(url, textMessage('bind 123456'))).toMatchObject({ Content: 'Bound to 123456.' });
  });

  it('has a guard and a filter that work', async () => {
    const { MemberDesk } = await importBlock('class MembersOnly');
    const url = `${await start(applicationOf({ providers: [MemberDesk!] }))}/wechat`;
    const mei = { ...textMessage('points'), FromUserName: 'openid-of-mei' };
    expect(await replyOf(url, mei)).toMatchObject({ Content: 'You have 40 points.' });
    expect((await replyOf(url, textMessage('points')))['Content']).toContain('This is for members.');
  });

  it('has an event class of one’s own that works', async () => {
    const { ParcelDesk } = await importBlock('class ParcelDesk');
    const url = `${await start(applicationOf({ providers: [ParcelDesk!] }))}/wechat`;
    const parcel = { ...textMessage(''), MsgType: 'event', Event: 'parcel_arrived', ParcelId: 'P1' };
    expect(await replyOf(url, parcel)).toMatchObject({ Content: 'Parcel P1 is here.' });
  });

  it('has a controller of one’s own that works', async () => {
    const { HooksController } = await importBlock('class HooksController');
    const url = `${await start(applicationOf({ controllers: [HooksController!] }))}/hooks/wechat`;
    const handshake = new CallbackSigner(credentials).handshake({ echostr: '123' });
    expect(await (await fetch(url + handshake.url)).text()).toBe('123');
    expect((await fetch(`${url}?signature=forged`)).status).toBe(400);
    expect(await replyOf(url, textMessage('hello'))).toMatchObject({ Content: 'You said hello' });
  });

  it('has a dialogue that works', async () => {
    const { TeaDesk } = await importBlock('class TeaDesk');
    const url = `${await start(applicationOf({ providers: [TeaDesk!] }))}/wechat`;
    expect(await replyOf(url, { ...textMessage('order'), MsgId: '1' })).toMatchObject({
      Content: 'Which tea would you like?',
    });
    expect(await replyOf(url, { ...textMessage('Longjing'), MsgId: '2' })).toMatchObject({
      Content: 'One Longjing, coming up.',
    });
  });

  it('has accounts and handlers of every platform that work together', async () => {
    const [appid, mchid, apiV3Key] = [credentials.appId, '1900000109', 'v'.repeat(32)];
    const weChatPay = new PayNotificationSigner({ apiV3Key });
    const [[keyId, publicKey]] = Object.entries(weChatPay.publicKeys) as [[string, string]];
    for (const name of ['MINI', 'SHOP', 'COMPONENT', 'APP', 'BOT']) {
      vi.stubEnv(`${name}_APP_ID`, `wx${name}`);
      vi.stubEnv(`${name}_TOKEN`, credentials.token);
      vi.stubEnv(`${name}_AES_KEY`, credentials.encodingAesKey);
    }
    vi.stubEnv('CORP_ID', 'ww0123456789abcdef');
    const pay = { APP_ID: appid, MCH_ID: mchid, API_V3_KEY: apiV3Key, PUBLIC_KEY_ID: keyId, PUBLIC_KEY: publicKey };
    Object.entries(pay).forEach(([name, value]) => vi.stubEnv(`PAY_${name}`, value));

    const accounts: library.WechatAccount[] = [];
    const providers: Type[] = [];
    for (const name of ['MiniProgramDesk', 'Warehouse', 'Colleague', 'Tenants', 'Till']) {
      const block = (await importBlock(`class ${name} `)) as Record<string, unknown>;
      accounts.push(...((block['accounts'] ?? [block['account']]) as library.WechatAccount[]));
      providers.push(block[name] as Type);
    }
    @Module({ imports: [library.WechatModule.forRoot({ accounts })], providers })
    class RootModule {}
    const url = await start(RootModule);

    const staff = new WecomCallbackSigner({ ...credentials, receiverId: 'ww0123456789abcdef' });
    const { query, body } = staff.message({ ...textMessage('leave'), FromUserName: 'li' });
    const answer = await (await fetch(`${url}/wechat/staff${query}`, { method: 'POST', body })).text();
    expect(staff.openReply(answer)).toMatchObject({ Content: 'Enjoy, li.' });

    const payment = {
      appid,
      mchid,
      out_trade_no: 'tea-1026',
      transaction_id: '42',
      trade_state: 'SUCCESS',
      amount: { total: 58_00, currency: 'CNY' },
    };
    const statusOf = async (resource: typeof payment): Promise<number> => {
      const notification = weChatPay.notification('TRANSACTION.SUCCESS', resource);
      return (await fetch(`${url}/wechat/pay`, { method: 'POST', ...notification })).status;
    };
    expect(await statusOf({ ...payment, transaction_id: '41', amount: { total: 1, currency: 'CNY' } })).toBe(500);
    expect(await statusOf(payment)).toBe(204);
  });

  // The example is a spec itself: its tests join this suite.
  describe('the testing example', async () => {
    await importBlock('test/greeter.spec.ts');
  });

  it.each(optionFiles)('names every option of %s, or the page of its import does', (path) => {
    const page = pages.find(([pattern]) => pattern.test(path))?.[1];
    const texts = page === undefined ? text : text + read(readme.replace('README', `docs/${page}`));
    expect(optionsOf(path).filter((name) => !new RegExp(`\`${name}\`|\\b${name}: \\d`).test(texts))).toEqual([]);
  });

  it('knows all options', () => {
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
    const elsewhere = pages.filter(([pattern]) => !optionFiles.some((path) => pattern.test(path)));
    expect(elsewhere).toEqual([]);
  });

  it('names every decorator', () => {
    const parameters = ['Match', 'OpenId', 'Ctx', 'AccountName', 'Raw', 'Event'];
    const decorators = Object.keys(library).filter((name) => /^On(?=[A-Z]|$)|^Observe$/.test(name));
    expect(decorators.length).toBeGreaterThan(20);
    expect([...decorators, ...parameters].filter((name) => !text.includes(`\`@${name}(`))).toEqual([]);
  });

  it('links to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => path!);
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
      heading!
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    );
    for (const [, anchor] of text.matchAll(/\]\(#([^)]+)\)/g)) {
      expect(headings).toContain(anchor);
    }
  });
});

describe('both READMEs', () => {
  const [english, chinese] = readmes as [(typeof readmes)[number], (typeof readmes)[number]];

  it.each(['ts', 'js', 'nginx'])('have the same %s code', (language) => {
    const codes = (text: string): string[] => blocksOf(text, language).map(({ code }) => code);
    expect(codes(chinese.text)).toEqual(codes(english.text));
  });

  it('have the same headings and tables', () => {
    // Code has lines that begin with "#" or "|" too.
    const shape = (text: string): string[] =>
      text
        .replace(/^```[^]*?^```$/gm, '')
        .split('\n')
        .map((line) => /^(#+ |\|)/.exec(line)?.[0] ?? '')
        .filter(Boolean);
    expect(shape(chinese.text)).toEqual(shape(english.text));
  });
});

describe('docs/dependencies.md', () => {
  it('has a reason for every dependency', () => {
    const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string> | undefined>;
    const page = read('docs/dependencies.md');
    const names = ['dependencies', 'peerDependencies', 'devDependencies'].flatMap((kind) =>
      Object.keys(manifest[kind] ?? {}),
    );
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});
