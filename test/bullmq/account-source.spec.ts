import { Injectable } from '@nestjs/common';
import { type AccountSource, officialAccount, OfficialAccountEvent, OnText, type TextMessage } from 'nestjs-wechat';
import { Durable, WechatDurableModule } from 'nestjs-wechat/bullmq';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { credentials, startApplication, textMessage } from '../harness/application.js';
import { RedisServer } from '../harness/redis-server.js';
import { until } from '../harness/until.js';

let redis: RedisServer;

beforeAll(async () => {
  redis = await RedisServer.start();
});

afterAll(() => redis.kill());

describe('a durable handler of an account of a source', () => {
  it('runs in a process that has never heard of the account', async () => {
    const asked: string[] = [];
    const handled: string[] = [];
    const start = (name: string, worker: boolean) => {
      const source: AccountSource = {
        path: 'wechat/:account',
        baseEventClasses: [OfficialAccountEvent],
        find: (key) => {
          asked.push(`${name} ${key}`);
          return Promise.resolve(officialAccount({ ...credentials, name: key }));
        },
      };
      @Injectable()
      class Kitchen {
        @OnText()
        @Durable()
        cook({ account, content }: TextMessage): void {
          handled.push(`${name} ${account} ${content}`);
        }
      }
      return startApplication({
        adapter: 'express',
        accounts: source,
        providers: [Kitchen],
        // On a busy machine Redis is slow, and not away.
        wechat: { delivery: { storeTimeout: 10_000 } },
        imports: [WechatDurableModule.forRoot({ connection: { port: redis.port }, worker })],
      });
    };
    const door = await start('door', false);
    await start('worker', true);
    expect(await door.push(textMessage('tea'), { path: '/wechat/shop' })).toMatchObject({ body: 'success' });
    await until(() => expect(handled).toEqual(['worker shop tea']));
    expect(asked).toEqual(['door shop', 'worker shop']);
  });
});
