import 'reflect-metadata';

import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { createWechatTestClient, text, WechatApiStandIn } from 'nestjs-wechat/testing';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { credentials } from '../harness/application.js';
import { LogRecorder } from '../harness/log-recorder.js';
import { RedisServer } from '../harness/redis-server.js';

const SEND = '/cgi-bin/message/custom/send';
const appSecret = 'c0ffee00c0ffee00c0ffee00c0ffee00';

let redis: RedisServer;
let api: WechatApiStandIn;
const instances: INestApplication[] = [];

beforeAll(async () => {
  redis = await RedisServer.start();
  api = await WechatApiStandIn.start({ apps: [{ appId: credentials.appId, appSecret }] });
  vi.stubEnv('REDIS_URL', redis.url);
  vi.stubEnv('WECHAT_API_URL', api.url);
  vi.stubEnv('WECHAT_APP_ID', credentials.appId);
  vi.stubEnv('WECHAT_APP_SECRET', appSecret);
  vi.stubEnv('WECHAT_TOKEN', credentials.token);
  vi.stubEnv('WECHAT_ENCODING_AES_KEY', credentials.encodingAesKey);
  const { AppModule } = await import('../../examples/cluster/src/app.module.js');
  for (let instance = 0; instance < 2; instance++) {
    const app = await NestFactory.create(AppModule, { logger: new LogRecorder(), abortOnError: false });
    instances.push(app);
    await app.listen(0, '127.0.0.1');
  }
});

afterAll(async () => {
  await Promise.all(instances.map((app) => app.close()));
  vi.unstubAllEnvs();
  await api.close();
  await redis.kill();
});

it('the cluster example answers at once, and sends a report once that takes longer than WeChat waits', async () => {
  const [one, other] = await Promise.all(instances.map(async (app) => app.getUrl()));
  const mei = createWechatTestClient(one!, { account: credentials, api }).user('oMei');
  expect((await mei.sends(text('帮助'))).reply).toMatchObject({ type: 'text' });
  const question = await mei.sends(text('报表 2026-11'));
  // WeChat sends it again, and the balancer chooses another process.
  const again = await createWechatTestClient(other!, { account: credentials }).push(question.message);
  expect([question.raw?.body, again.raw?.body]).toEqual(['success', 'success']);
  expect(await question.late()).toEqual({ type: 'text', content: '这是 2026-11 的报表。' });
  expect(api.requestsTo(SEND).map(({ json }) => json)).toMatchObject([{ touser: 'oMei' }]);
}, 30_000);
