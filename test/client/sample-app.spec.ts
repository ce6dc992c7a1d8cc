import 'reflect-metadata';

import type { INestApplication } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { CallbackSigner, type Message, WechatApiStandIn } from 'nestjs-wechat/testing';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { CustomerRepository } from '../../sample-app/src/customers/customer.repository.js';
import { demoCredentials } from '../../sample-app/src/demo-credentials.js';

const appSecret = 'c0ffee00c0ffee00c0ffee00c0ffee00';
const envelope = { ToUserName: 'gh_0123456789ab', FromUserName: 'oTea0mei', CreateTime: 1_795_241_507 };
const wechat = new CallbackSigner({
  appId: demoCredentials.WECHAT_APP_ID,
  token: demoCredentials.WECHAT_TOKEN,
  encodingAesKey: demoCredentials.WECHAT_ENCODING_AES_KEY,
});

let api: WechatApiStandIn;
let app: INestApplication;
let url: string;

beforeAll(async () => {
  api = await WechatApiStandIn.start({ apps: [{ appId: demoCredentials.WECHAT_APP_ID, appSecret }] });
  for (const name of [...Object.keys(demoCredentials), 'WECHAT_MODE', 'DEMO']) {
    vi.stubEnv(name, '');
  }
  vi.stubEnv('WECHAT_APP_SECRET', appSecret);
  vi.stubEnv('WECHAT_API_URL', api.url);
  const { AppModule } = await import('../../sample-app/src/app.module.js');
  const module = await Test.createTestingModule({ imports: [AppModule] }).compile();
  app = module.createNestApplication({ logger: false });
  await app.listen(0, '127.0.0.1');
  url = await app.getUrl();
}, 90_000);

afterAll(async () => {
  vi.unstubAllEnvs();
  await app.close();
  await api.close();
});

async function push(message: Message): Promise<string> {
  const { query, body, contentType } = wechat.message({ ...envelope, ...message });
  const response = await fetch(`${url}/wechat${query}`, {
    method: 'POST',
    body,
    headers: { 'content-type': contentType },
  });
  return response.text();
}

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
  await push({ MsgType: 'event', Event: 'subscribe', EventKey: 'qrscene_table-12' });
  await expect
    .poll(() => app.get(CustomerRepository).find('oTea0mei'))
    .toMatchObject({ openId: 'oTea0mei', unionId: 'u-oTea0mei', scene: 'table-12', language: 'zh_CN' });
});

it('answers a slow question ten seconds later, as a customer service message', async () => {
  const body = await push({ MsgType: 'text', Content: 'Which tea suits me?', MsgId: '77' });
  expect(body).toBe('success');
  await expect
    .poll(() => api.requestsTo('/cgi-bin/message/custom/send').map(({ json }) => json), { timeout: 12_000 })
    .toEqual([
      {
        touser: 'oTea0mei',
        msgtype: 'text',
        text: { content: 'I have tasted them all again. Take the Tieguanyin.' },
      },
    ]);
}, 30_000);

it('signs its page', async () => {
  const page = encodeURIComponent('https://tea.example/#top');
  const answer: unknown = await (await fetch(`${url}/shop-front/js-sdk?url=${page}`)).json();
  expect(answer).toEqual({
    appId: demoCredentials.WECHAT_APP_ID,
    timestamp: expect.any(Number) as number,
    nonceStr: expect.stringMatching(/^[\da-f]{16}$/) as string,
    signature: expect.stringMatching(/^[\da-f]{40}$/) as string,
  });
});
