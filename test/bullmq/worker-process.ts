import 'reflect-metadata';

import { Injectable, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Redis } from 'ioredis';
import { setTimeout as sleep } from 'node:timers/promises';
import { Durable, WechatDurableModule } from '../../src/bullmq/index.js';
import { officialAccount, OnText, type Reply, type TextMessage, WechatModule } from '../../src/index.js';

// A process that handles the jobs of another. What it did is written where its death cannot change it.
const [port, queueName, queuePort] = process.argv.slice(2) as [string, string, string?];
const connection =
  queuePort === undefined ? { port: Number(port) } : { port: Number(queuePort), retryStrategy: () => null };
const redis = new Redis({ port: Number(port) });

@Injectable()
class Clerk {
  @Durable()
  @OnText()
  async work(message: TextMessage): Promise<string> {
    await redis.rpush('started', message.content);
    // A test can keep the jobs in their middle.
    do {
      await sleep(50);
    } while ((await redis.exists('held')) === 1);
    await redis.rpush('done', `${message.content} ${process.pid}`);
    return message.content;
  }
}

@Module({
  imports: [
    WechatModule.forRoot({
      accounts: [
        officialAccount({
          appId: 'wxba5fad812f8e6fb9',
          token: 'AAAAA',
          encodingAesKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
        }),
      ],
      delivery: {
        lateReplySender: {
          send: async (reply: Reply | string) => void (await redis.rpush('replied', reply as string)),
        },
      },
    }),
    WechatDurableModule.forRoot({ connection, queueName, lease: 1_000, concurrency: 5 }),
  ],
  providers: [Clerk],
})
class WorkerModule {}

await NestFactory.createApplicationContext(WorkerModule, { logger: ['error'] });
process.send?.('ready');
