import 'reflect-metadata';

import type { INestApplication } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { createWechatTestClient, text, WechatApiStandIn, type WechatTestClient } from 'nestjs-wechat/testing';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { CustomerRepository } from '../../sample-app/src/customers/customer.repository.js';

const account = {
  appId: 'wxba5fad812f8e6fb9',
  appSecret: 'c0ffee00c0ffee00c0ffee00c0ffee00',
  token: 'anytoken',
  encodingAesKey: 'a'.repeat(43),
};

let api: WechatApiStandIn;
let app: INestApplication;
let client: WechatTestClient;
let customers: CustomerRepository;

beforeAll(async () => {
  api = await WechatApiStandIn.start({ apps: [account] });
  vi.stubEnv('WECHAT_APP_ID', account.appId);
  vi.stubEnv('WECHAT_APP_SECRET', account.appSecret);
  vi.stubEnv('WECHAT_TOKEN', account.token);
  vi.stubEnv('WECHAT_ENCODING_AES_KEY', account.encodingAesKey);
  vi.stubEnv('WECHAT_MODE', '');
  vi.stubEnv('WECHAT_API_URL', api.url);
  // ConfigModule reads the environment while the module is imported, perhaps by another spec.
  vi.resetModules();
  const { AppModule } = await import('../../sample-app/src/app.module.js');
  const { CustomerRepository: Customers } = await import('../../sample-app/src/customers/customer.repository.js');
  const module = await Test.createTestingModule({ imports: [AppModule] }).compile();
  app = module.createNestApplication({ logger: false });
  client = createWechatTestClient(app, { account, api });
  await app.init();
  customers = app.get(Customers);
});

afterAll(async () => {
  vi.unstubAllEnvs();
  // Nor may another spec find the module with what this one configured.
  vi.resetModules();
  await app.close();
  await api.close();
});

it('makes its menu when it opens', () => {
  expect(api.requestsTo('/cgi-bin/menu/create').map(({ json }) => json)).toEqual([
    {
      button: [
        { type: 'click', name: 'Today', key: 'TODAY' },
        { type: 'click', name: 'Hours', key: 'HOURS' },
      ],
    },
  ]);
});

it('asks who its followers are', async () => {
  await client.user('oTea0mei').follows({ scene: 'table-12' });
  await expect
    .poll(() => customers.find('oTea0mei'))
    .toMatchObject({ openId: 'oTea0mei', unionId: 'u-oTea0mei', scene: 'table-12', language: 'zh_CN' });
});

it('answers a slow question ten seconds later, as a customer service message', async () => {
  const answer = await client.user('oTea0mei').sends(text('Which tea suits me?'));
  expect(answer.verdict).toBe('accepted');
  expect(await answer.late()).toEqual({
    type: 'text',
    content: 'I have tasted them all again. Take the Tieguanyin.',
  });
}, 30_000);

it('signs its page', async () => {
  await app.listen(0, '127.0.0.1');
  const page = encodeURIComponent('https://tea.example/#top');
  const answer: unknown = await (await fetch(`${await app.getUrl()}/shop-front/js-sdk?url=${page}`)).json();
  expect(answer).toEqual({
    appId: account.appId,
    timestamp: expect.any(Number) as number,
    nonceStr: expect.stringMatching(/^[\da-f]{16}$/) as string,
    signature: expect.stringMatching(/^[\da-f]{40}$/) as string,
  });
});
