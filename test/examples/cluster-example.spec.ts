import 'reflect-metadata';

import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CallbackSigner, WechatApiStandIn } from 'nestjs-wechat/testing';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { credentials } from '../harness/application.js';
import { LogRecorder } from '../harness/log-recorder.js';
import { RedisServer } from '../harness/redis-server.js';

const SEND = '/cgi-bin/message/custom/send';
const appSecret = 'c0ffee00c0ffee00c0ffee00c0ffee00';

const wechat = new CallbackSigner(credentials);

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

async function push(app: INestApplication, content: string): Promise<string> {
  const head = { ToUserName: 'gh_1', FromUserName: 'oMei', CreateTime: Math.floor(Date.now() / 1000), MsgType: 'text' };
  const { query, body, contentType } = wechat.message({ ...head, Content: content, MsgId: `id of ${content}` });
  const answer = await fetch(`${await app.getUrl()}/wechat${query}`, {
    method: 'POST',
    body,
    headers: { 'content-type': contentType },
  });
  expect(answer.status).toBe(200);
  return answer.text();
}

it('the cluster example answers at once, and sends a report once that takes longer than WeChat waits', async () => {
  const [one, other] = instances as [INestApplication, INestApplication];
  expect(wechat.openReply(await push(one, '帮助'))).toMatchObject({ MsgType: 'text' });
  // WeChat sends it again, and the balancer chooses another process.
  expect([await push(one, '报表 2026-11'), await push(other, '报表 2026-11')]).toEqual(['success', 'success']);
  await expect.poll(() => api.requestsTo(SEND).length, { timeout: 15_000 }).toBe(1);
  expect(api.requestsTo(SEND)[0]!.json).toEqual({
    touser: 'oMei',
    msgtype: 'text',
    text: { content: '这是 2026-11 的报表。' },
  });
}, 30_000);
