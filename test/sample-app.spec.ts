import 'reflect-metadata';

import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { CallbackSigner, type Message } from 'nestjs-wechat/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { CustomerRepository } from '../sample-app/src/customers/customer.repository.js';
import { demonstrate } from '../sample-app/src/demonstration.js';
import { demoCredentials, validateEnvironment } from '../sample-app/src/environment.js';
import { adapters } from './harness/application.js';
import { LogRecorder } from './harness/log-recorder.js';

const wechat = new CallbackSigner({
  appId: demoCredentials.WECHAT_APP_ID,
  token: demoCredentials.WECHAT_TOKEN,
  encodingAesKey: demoCredentials.WECHAT_ENCODING_AES_KEY,
});

const envelope = { ToUserName: 'gh_0123456789ab', FromUserName: 'oTea0mei', CreateTime: 1_795_241_507 };
const text = (content: string): Message => ({ ...envelope, MsgType: 'text', Content: content, MsgId: '1' });
const event = (name: string, fields: Message = {}): Message => ({
  ...envelope,
  MsgType: 'event',
  Event: name,
  ...fields,
});

/** A sample that has a `.env` of its own, or a shell that has these set, must not decide the tests. */
function withoutOwnEnvironment(): void {
  for (const name of [...Object.keys(demoCredentials), 'WECHAT_MODE', 'DEMO']) {
    vi.stubEnv(name, '');
  }
  vi.stubEnv('PORT', '0');
}

afterAll(() => vi.unstubAllEnvs());

describe.each(adapters)('the tea shop on %s', (adapter) => {
  const logs = new LogRecorder();
  let app: INestApplication;
  let url: string;

  beforeAll(async () => {
    withoutOwnEnvironment();
    const { AppModule } = await import('../sample-app/src/app.module.js');
    const module = await Test.createTestingModule({ imports: [AppModule] }).compile();
    app = module.createNestApplication(adapter === 'express' ? new ExpressAdapter() : new FastifyAdapter(), {
      logger: logs,
    });
    await app.listen(0, '127.0.0.1');
    url = await app.getUrl();
  });

  afterAll(() => app.close());

  async function push(message: Message): Promise<string> {
    const { query, body, contentType } = wechat.message(message);
    const response = await fetch(`${url}/wechat${query}`, {
      method: 'POST',
      body,
      headers: { 'content-type': contentType },
    });
    expect(response.status).toBe(200);
    return response.text();
  }

  const replyTo = async (message: Message): Promise<Record<string, unknown>> => wechat.openReply(await push(message));

  it('shows its main job, and every answer is right', async () => {
    const lines: string[] = [];
    await demonstrate(url, (line) => lines.push(line));
    expect(lines.at(-1)).toContain('Every answer was right.');
    expect(lines.join('\n')).toContain('GET /wechat?signature=');
    expect(lines.join('\n')).toMatch(/POST \/wechat\?.*encrypt_type=aes&msg_signature=/);
    expect(lines.join('\n')).toMatch(/<Encrypt><!\[CDATA\[.{24}\.\.\. \(\d+ characters\)\]\]><\/Encrypt>/);
    expect(lines.join('\n')).toContain('Order 1024 is on its way.');
  });

  it.each([
    ['from anywhere', '', 'Welcome to the tea shop! Write "find oolong"'],
    ['through the code on a table', 'qrscene_table-12', 'Welcome to the tea shop! You are at table 12'],
    ['through the code by the window', 'qrscene_table-7', 'Welcome to the tea shop! You have table 7, the one by'],
    ['through another code', 'qrscene_leaflet', 'Welcome to the tea shop! Write "find oolong"'],
  ])('welcomes a customer who comes %s', async (how, EventKey, welcome) => {
    const reply = await replyTo(event('subscribe', { EventKey, FromUserName: `o ${how}` }));
    expect(reply['Content']).toContain(welcome);
  });

  it('seats a customer who follows already', async () => {
    expect((await replyTo(event('SCAN', { EventKey: 'table-3' })))['Content']).toContain('You are at table 3');
  });

  it('remembers who leaves, and welcomes them back', async () => {
    const customers = app.get(CustomerRepository);
    await push(event('subscribe', { EventKey: 'qrscene_table-1' }));
    expect(customers.find('oTea0mei')).toMatchObject({ scene: 'table-1', leftAt: undefined });
    expect(await push(event('unsubscribe'))).toBe('success');
    expect(customers.find('oTea0mei')).toMatchObject({ leftAt: new Date(1_795_241_507_000) });
    expect((await replyTo(event('subscribe')))['Content']).toContain('Welcome back!');
    expect(await push(event('unsubscribe', { FromUserName: 'nobody-we-know' }))).toBe('success');
  });

  it('answers the menu', async () => {
    const today = await replyTo(event('CLICK', { EventKey: 'TODAY' }));
    expect(today).toMatchObject({ MsgType: 'news', ArticleCount: '2' });
    expect((await replyTo(event('CLICK', { EventKey: 'HOURS' })))['Content']).toContain('from 10 to 22');
    expect(await push(event('CLICK', { EventKey: 'REMOVED_LONG_AGO' }))).toBe('success');
  });

  it.each([
    ['find oolong', 'Tieguanyin Oolong (铁观音): orchid and warm butter, ¥48\nDa Hong Pao Oolong'],
    ['找龙井', 'Longjing (龙井)'],
    ['Search coffee', 'We have no tea like "coffee"'],
    ['order 1024', 'Order 1024 is on its way.'],
    ['订单1025', 'Order 1025 is being prepared.'],
    ['order 9', 'There is no order 9.'],
    ['What is love?', 'Sorry, I only know about tea.'],
  ])('answers %j', async (content, answer) => {
    expect((await replyTo(text(content)))['Content']).toContain(answer);
  });

  it('hands over to a human', async () => {
    expect(await replyTo(text('人工'))).toMatchObject({ MsgType: 'transfer_customer_service' });
  });

  it('notes every callback without the customer or the words', async () => {
    logs.lines.length = 0;
    await push(text('my secret is oolong'));
    await push({ ...envelope, MsgType: 'event', Event: 'brand_new', FromUserName: '' });
    expect(logs.text('log')).toContain('official-account.message.text from oTea***');
    expect(logs.text('log')).toContain('official-account.event.brand_new');
    expect(logs.text()).not.toContain('oTea0mei');
    expect(logs.text()).not.toContain('secret');
  });
});

describe('the start of the tea shop', () => {
  const output: string[] = [];

  beforeEach(() => {
    withoutOwnEnvironment();
    output.length = 0;
    vi.spyOn(console, 'log').mockImplementation((line: string) => void output.push(line));
    vi.spyOn(console, 'error').mockImplementation((line: string) => void output.push(line));
    const create = NestFactory.create.bind(NestFactory);
    vi.spyOn(NestFactory, 'create').mockImplementation(async (...args: unknown[]) => {
      const app = await create(args[0] as never, { ...(args[1] as object), logger: false });
      running.push(app);
      return app as never;
    });
  });

  const running: INestApplication[] = [];

  /** ConfigModule reads the environment while the module is imported: a new environment needs a new import. */
  async function start(): Promise<void> {
    vi.resetModules();
    const fresh = await import('../sample-app/src/start.js');
    await fresh.start();
  }

  afterEach(async () => {
    process.exitCode = undefined;
    await Promise.all(running.splice(0).map((app) => app.close()));
  });

  it('demonstrates, then says where it is', async () => {
    await start();
    expect(output.join('\n')).toContain('Every answer was right.');
    expect(output.join('\n')).toMatch(/open at http:\/\/localhost:[1-9]\d*\/wechat/);
    expect(process.exitCode).toBeUndefined();
  });

  it('does not play WeChat when it is told not to', async () => {
    vi.stubEnv('DEMO', 'off');
    await start();
    expect(output.join('\n')).not.toContain('WeChat sends');
    expect(output.join('\n')).toContain('open at');
  });

  it('does not play WeChat with credentials of your own', async () => {
    vi.stubEnv('WECHAT_APP_ID', 'wxba5fad812f8e6fb9');
    vi.stubEnv('WECHAT_TOKEN', 'AAAAA');
    await start();
    expect(output.join('\n')).not.toContain('WeChat sends');
    expect(output.join('\n')).toContain('open at');
  });

  it('says so when the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => void other.listen(0, resolve));
    const { port } = other.address() as AddressInfo;
    vi.stubEnv('PORT', String(port));
    await start();
    other.close();
    expect(output.join('\n')).toContain(`Port ${port} is taken.`);
    expect(process.exitCode).toBe(1);
  });

  it('says what is wrong with the environment', () => {
    expect(() => validateEnvironment({ PORT: 'ninety' })).toThrow('\n- PORT has to be a number from 0 to 65535');
    expect(() => validateEnvironment({ WECHAT_APP_ID: 'wxba5fad812f8e6fb9' })).toThrow('WECHAT_TOKEN is missing');
    expect(() => validateEnvironment({ WECHAT_MODE: 'safe' })).toThrow('WECHAT_MODE has to be');
  });
});

describe('the demonstration', () => {
  it('fails when an answer is wrong', async () => {
    const server = createServer((_request, response) => response.end('hello')).listen(0);
    const { port } = server.address() as AddressInfo;
    await expect(demonstrate(`http://localhost:${port}`, () => undefined)).rejects.toThrow(
      'went wrong at "the handshake": expected "4375120948345356249" and got "hello"',
    );
    server.close();
  });
});
