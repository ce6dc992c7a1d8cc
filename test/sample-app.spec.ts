import 'reflect-metadata';

import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import {
  createWechatTestClient,
  type TestAnswer,
  text,
  wechatMatchers,
  type WechatMatchers,
} from 'nestjs-wechat/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { CustomerRepository } from '../sample-app/src/customers/customer.repository.js';
import * as demo from '../sample-app/src/demo-credentials.js';
import { demonstrate } from '../sample-app/src/demonstration.js';
import { validateEnvironment } from '../sample-app/src/environment.js';
import { RefundAbnormalEvent } from 'nestjs-wechat/pay';
import { OrderRepository } from '../sample-app/src/orders/order.repository.js';
import { Ledger } from '../sample-app/src/payments/ledger.js';
import { accounts } from '../sample-app/src/simulation.js';
import { examine, givenOf, realWorld } from '../src/doctor/index.js';
import { adapters } from './harness/application.js';
import { freePort } from './harness/free-port.mjs';
import { LogRecorder } from './harness/log-recorder.js';

const { demoCredentials } = demo;

declare module 'vitest' {
  interface Matchers<T> extends WechatMatchers<T> {}
}

expect.extend(wechatMatchers);

/** A sample that has a `.env` of its own, or a shell that has these set, must not decide the tests. */
function withoutOwnEnvironment(): void {
  for (const name of [...Object.keys(demoCredentials), 'WECHAT_APP_SECRET', 'WECHAT_API_URL', 'WECHAT_MODE']) {
    vi.stubEnv(name, '');
  }
  vi.stubEnv('PORT', '0');
  vi.stubEnv('DEMO', 'off');
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

  const clientOf = (account: keyof typeof accounts) => createWechatTestClient(app, { account: accounts[account] });
  const mei = () => clientOf('officialAccount').user('oTea0mei');

  it('shows its main job, and every answer is right', async () => {
    const lines: string[] = [];
    await demonstrate(url, (line) => lines.push(line));
    expect(lines.at(-1)).toContain('Every answer was right.');
    expect(lines.join('\n')).toContain('GET /wechat?signature=');
    expect(lines.join('\n')).toMatch(/POST \/wechat\?.*encrypt_type=aes&msg_signature=/);
    expect(lines.join('\n')).toMatch(/<Encrypt><!\[CDATA\[.{24}\.\.\. \(\d+ characters\)\]\]><\/Encrypt>/);
    expect(lines.join('\n')).toContain('Order 1024 is on its way.');
    expect(lines.filter((line) => line === '   it gets back: 204')).toHaveLength(3);
    expect(lines.join('\n')).toContain('1026 Longjing. In the till: ¥58.00.');
    expect(lines.join('\n')).toContain('In the till: ¥0.00.');
    expect(lines.join('\n')).toMatch(/POST \/wechat\/mini-program.*\n.*transfer_customer_service/);
  });

  it.each([
    {
      path: '/wechat',
      token: demoCredentials.WECHAT_TOKEN,
      aesKey: demoCredentials.WECHAT_ENCODING_AES_KEY,
      appId: demoCredentials.WECHAT_APP_ID,
    },
    {
      path: '/wechat/mini-program',
      platform: 'mini-program',
      token: demoCredentials.MINI_PROGRAM_TOKEN,
      aesKey: demoCredentials.MINI_PROGRAM_ENCODING_AES_KEY,
      appId: demoCredentials.MINI_PROGRAM_APP_ID,
    },
    {
      path: '/wechat/staff',
      platform: 'wecom',
      token: demoCredentials.WECOM_TOKEN,
      aesKey: demoCredentials.WECOM_ENCODING_AES_KEY,
      appId: demoCredentials.WECOM_CORP_ID,
    },
  ] as const)('is healthy, says the doctor, at $path', async ({ path, ...given }) => {
    const { findings, verdict } = await examine(url.replace('[::1]', '127.0.0.1') + path, givenOf(given), realWorld());
    expect(findings).toEqual([]);
    expect(verdict).toBe('healthy');
  });

  it.each([
    ['from anywhere', {}, /^Welcome to the tea shop! Write "find oolong"/],
    ['through the code on a table', { scene: 'table-12' }, /^Welcome to the tea shop! You are at table 12/],
    ['through the code by the window', { scene: 'table-7' }, /^Welcome to the tea shop! You have table 7, the one by/],
    ['through another code', { scene: 'leaflet' }, /^Welcome to the tea shop! Write "find oolong"/],
  ])('welcomes a customer who comes %s', async (how, code, welcome) => {
    expect(await clientOf('officialAccount').user(`o ${how}`).follows(code)).toReplyWith(welcome);
  });

  it('seats a customer who follows already', async () => {
    expect(await mei().scans('table-3')).toReplyWith(/You are at table 3/);
  });

  it('remembers who leaves, and welcomes them back', async () => {
    const customers = app.get(CustomerRepository);
    await mei().follows({ scene: 'table-1' });
    expect(customers.find('oTea0mei')).toMatchObject({ scene: 'table-1', leftAt: undefined });
    const farewell = await mei().unfollows();
    expect(farewell).toBeAccepted();
    const { CreateTime } = farewell.message;
    expect(customers.find('oTea0mei')).toMatchObject({ leftAt: new Date(Number(CreateTime) * 1000) });
    expect(await mei().follows()).toReplyWith(/^Welcome back!/);
    expect(await clientOf('officialAccount').user('nobody-we-know').unfollows()).toBeAccepted();
  });

  it('answers the menu', async () => {
    const { reply } = await mei().clicks('TODAY');
    expect(reply).toMatchObject({
      type: 'news',
      articles: [{ title: expect.stringContaining('Oolong') as string }, {}],
    });
    expect(await mei().clicks('HOURS')).toReplyWith(/from 10 to 22/);
    expect(await mei().clicks('REMOVED_LONG_AGO')).toBeAccepted();
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
    expect(await ask(content)).toContain(answer);
  });

  /** What she is answered. */
  const ask = async (content: string): Promise<string> => contentOf(await mei().sends(text(content)));

  it('takes an order in a dialogue', async () => {
    expect(await ask('点单')).toContain('Which tea would you like?');
    expect(await ask('oolong')).toContain('Which one exactly?');
    expect(await ask('coffee')).toContain('Which one exactly?');
    expect(await ask('铁观音')).toMatch(/^Order \d+: a pot of Tieguanyin Oolong, ¥48\./);
    expect(await ask('铁观音')).toContain('I only know about tea');
  });

  it('lets a customer change her mind', async () => {
    await ask('order');
    expect(await ask('cancel')).toBe('Another time, then.');
    expect(await ask('longjing')).toContain('I only know about tea');
  });

  async function place(tea: string): Promise<string> {
    await ask('order');
    return /\d+/.exec(await ask(tea))![0];
  }

  const statusOf = async (order: string): Promise<unknown> => ask(`order ${order}`);

  const payer = () => clientOf('merchant').user('oBuy0mei');

  const orderOf = (order: string, total = 58_00) => ({ outTradeNo: `tea-${order}`, total });

  const balance = (): number => app.get(Ledger).balance;

  it('books a payment once, however often it is notified of', async () => {
    const order = await place('longjing');
    expect(await statusOf(order)).toBe(`Order ${order} is not paid yet.`);
    const before = balance();
    const paid = await payer().pays(orderOf(order));
    const answers = [paid, ...(await Promise.all([paid.retries(), paid.retries(), payer().pays(orderOf(order))]))];
    expect(answers.map(({ raw }) => raw?.status)).toEqual([204, 204, 204, 204]);
    expect(balance()).toBe(before + 58_00);
    expect(await statusOf(order)).toBe(`Order ${order} is being prepared.`);

    expect(await payer().pays({ ...orderOf(order), transactionId: 'another-transaction' })).toBeAccepted();
    expect(balance()).toBe(before + 58_00);
  });

  it('refuses a payment that is not the one of the order', async () => {
    const order = await place('longjing');
    const before = balance();
    expect(await payer().pays(orderOf(order, 1))).toBeRefused(500);
    expect(await payer().pays(orderOf('99'))).toBeRefused(500);
    expect(balance()).toBe(before);
    expect(await statusOf(order)).toBe(`Order ${order} is not paid yet.`);
  });

  it('books a refund when the money is back', async () => {
    const order = await place('longjing');
    const before = balance();
    await payer().pays(orderOf(order));
    await app.get(OrderRepository).advance(Number(order), ['being prepared'], 'delivered');
    const abnormal = { out_trade_no: `tea-${order}`, refund_status: 'ABNORMAL' };
    expect(await payer().triggers(RefundAbnormalEvent, abnormal)).toBeAccepted();
    expect(logs.text('warn')).toContain(`The refund of order ${order} is ABNORMAL`);
    expect(balance()).toBe(before + 58_00);
    const refund = await payer().isRefunded(orderOf(order));
    expect(refund).toBeAccepted();
    expect(await refund.retries()).toBeAccepted();
    expect(balance()).toBe(before);
    expect(await statusOf(order)).toBe(`Order ${order} is refunded.`);
  });

  it('serves the staff in WeCom, and notes nothing of it', async () => {
    const say = async (content: string): Promise<string> =>
      contentOf(await clientOf('staff').user('lin').sends(text(content)));
    const order = await place('longjing');
    await payer().pays(orderOf(order));
    logs.lines.length = 0;
    expect(await say('orders')).toContain(`${order} Longjing`);
    expect(await say(`ready ${order}`)).toBe(`Order ${order} is on its way.`);
    expect(await say(`ready ${order}`)).toBe(`Order ${order} is not waiting to be brewed.`);
    expect(await say('hello')).toContain('Write "orders"');
    expect(logs.text('log')).not.toContain('wecom');
  });

  it('hands over who writes in the Mini Program', async () => {
    const buyer = clientOf('miniProgram').user('oBuy0mei');
    expect(await buyer.sends(text('Hello'))).toReplyWith({ type: 'transfer_customer_service' });
    const card = { type: 'miniprogrampage', fields: { Title: 'Longjing', PagePath: 'pages/tea?id=3' } } as const;
    expect(await buyer.sends(card)).toReplyWith({ type: 'transfer_customer_service', kfAccount: 'tea-master@tea' });
  });

  it('hands over to a human', async () => {
    expect(await mei().sends(text('人工'))).toReplyWith({ type: 'transfer_customer_service' });
  });

  it('notes every callback without the customer or the words', async () => {
    logs.lines.length = 0;
    await mei().sends(text('my secret is oolong'));
    await clientOf('officialAccount').push({
      MsgType: 'event',
      Event: 'brand_new',
      ToUserName: 'gh_1',
      FromUserName: '',
    });
    expect(logs.text('log')).toContain('official-account.message.text from oTea***');
    expect(logs.text('log')).toContain('official-account.event.brand_new');
    expect(logs.text()).not.toContain('oTea0mei');
    expect(logs.text()).not.toContain('secret');
  });
});

function contentOf({ reply, why }: TestAnswer): string {
  return reply?.type === 'text' ? reply.content : why;
}

describe('the start of the tea shop', () => {
  const output: string[] = [];

  beforeEach(async () => {
    withoutOwnEnvironment();
    vi.stubEnv('DEMO', 'on');
    vi.stubEnv('SIMULATOR_PORT', String(await freePort()));
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
    // Its keys take a fifth of a second to make.
    vi.doMock('../sample-app/src/demo-credentials.js', () => demo);
    const fresh = await import('../sample-app/src/start.js');
    await fresh.start();
  }

  afterEach(async () => {
    vi.doUnmock('../sample-app/src/demo-credentials.js');
    process.exitCode = undefined;
    await Promise.all(running.splice(0).map((app) => app.close()));
  });

  it('demonstrates, then says where it is', async () => {
    await start();
    expect(output.join('\n')).toContain('Every answer was right.');
    expect(output.join('\n')).toMatch(/open at http:\/\/localhost:[1-9]\d*\/wechat/);
    const [, simulator] = /in the simulator: (http:\/\/127\.0\.0\.1:\d+)/.exec(output.join('\n'))!;
    const page = await (await fetch(simulator!)).text();
    expect(page).toContain('<div id="page">');
    const [, secret = ''] = /name="simulator-secret" content="([^"]+)"/.exec(page)!;
    const state = await fetch(`${simulator}/api/state`, { headers: { 'x-simulator-secret': secret } });
    expect(await state.json()).toMatchObject({
      target: /open at (http:\/\/localhost:\d+)/.exec(output.join('\n'))![1],
      accounts: [{ menu: [{ name: 'Today', key: 'TODAY' }, { key: 'HOURS' }] }, {}, {}, {}],
    });
    await running.pop()!.close();
    await expect(fetch(simulator!)).rejects.toThrow();
    expect(process.exitCode).toBeUndefined();
  });

  it('says so when the port of the simulator is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => void other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    vi.stubEnv('SIMULATOR_PORT', String(port));
    await start();
    other.close();
    expect(output.join('\n')).toContain(`Port ${port} is taken.`);
    expect(process.exitCode).toBe(1);
  });

  it('does not play WeChat when it is told not to', async () => {
    vi.stubEnv('DEMO', 'off');
    await start();
    expect(output.join('\n')).not.toContain('WeChat sends');
    expect(output.join('\n')).not.toContain('in the simulator');
    expect(output.join('\n')).toContain('open at');
  });

  it('does not play WeChat with credentials of your own', async () => {
    vi.stubEnv('WECHAT_APP_ID', 'wxba5fad812f8e6fb9');
    vi.stubEnv('WECHAT_TOKEN', 'AAAAA');
    await start();
    expect(output.join('\n')).not.toContain('WeChat sends');
    expect(output.join('\n')).not.toContain('in the simulator');
    expect(output.join('\n')).toContain('open at');
  });

  it.each([
    ['MINI_PROGRAM_APP_ID', 'MINI_PROGRAM_TOKEN', 'MINI_PROGRAM_ENCODING_AES_KEY'],
    ['WECOM_CORP_ID', 'WECOM_TOKEN', 'WECOM_ENCODING_AES_KEY'],
  ])('does not play WeChat with a %s of your own either', async (id, token, encodingAesKey) => {
    vi.stubEnv(id, 'ww5fad812f8e6fb9');
    vi.stubEnv(token, 'AAAAA');
    vi.stubEnv(encodingAesKey, 'A'.repeat(43));
    await start();
    expect(output.join('\n')).not.toContain('WeChat sends');
    expect(output.join('\n')).not.toContain('in the simulator');
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
    expect(() => validateEnvironment({ PAY_MCH_ID: '1900000109' })).toThrow('PAY_PUBLIC_KEY is missing');
    expect(() => validateEnvironment({ WECHAT_MODE: 'safe' })).toThrow('WECHAT_MODE has to be');
  });
});

describe('the demonstration', () => {
  it('fails when an answer is wrong', async () => {
    const server = createServer((_request, response) => response.end('hello')).listen(0);
    const { port } = server.address() as AddressInfo;
    await expect(demonstrate(`http://localhost:${port}`, () => undefined)).rejects.toThrow(
      'went wrong at "the handshake": expected "accepted" and got "broken". The answer has to be the echostr, but it is "hello".',
    );
    server.close();
  });
});
