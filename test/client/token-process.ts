import 'reflect-metadata';

import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Redis } from 'ioredis';
import { WechatClient, WechatClientModule } from '../../src/client/index.js';
import { officialAccount, WechatModule } from '../../src/index.js';
import { redisStore } from '../../src/redis/index.js';
import type { StandInApp } from '../../src/testing/index.js';

interface Order {
  readonly id: number;
  readonly appId: string;
  readonly callers: number;
}

// One of the processes that share their access tokens. It calls when it is told how often, and says what became of it.
const [redisUrl, baseUrl, apps, stopIn] = process.argv.slice(2) as [string, string, string, string?];
const accounts = (JSON.parse(apps) as StandInApp[]).map(({ appId, appSecret }) =>
  officialAccount({ name: appId, appId, appSecret, token: 'AAAAA' }),
);
const redis = new Redis(redisUrl, { maxRetriesPerRequest: 0, retryStrategy: () => 100 });
redis.on('error', () => undefined);

@Module({
  imports: [
    WechatModule.forRoot({ accounts }),
    WechatClientModule.forRoot({
      baseUrl,
      store: redisStore({ client: redis }),
      // On a busy machine a call is slow, which is no fault of its token.
      timeout: 60_000,
      // A process that is stopped while it fetches a token, with the lock in its hands.
      fetch: (url, init) => {
        if (stopIn !== undefined && url.includes(stopIn)) {
          process.send?.('stopped');
          return new Promise(() => undefined);
        }
        return fetch(url, init);
      },
    }),
  ],
})
class AppModule {}

const context = await NestFactory.createApplicationContext(AppModule, { logger: false });
const wechat = context.get(WechatClient);

async function callAtOnce({ id, appId, callers }: Order): Promise<void> {
  const account = wechat.officialAccount(appId);
  const calls = Array.from({ length: callers }, () => account.get('/cgi-bin/user/info', { openid: 'o1' }));
  const settled = await Promise.allSettled(calls);
  const failed = settled.flatMap((each) => (each.status === 'rejected' ? [String(each.reason)] : []));
  process.send?.({ id, failed });
}

process.on('message', (order: Order) => void callAtOnce(order));
process.send?.('ready');
