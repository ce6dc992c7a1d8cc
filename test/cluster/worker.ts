// One process of the cluster: an application as a user writes it, with the platform's times scaled down.
import 'reflect-metadata';

import { Injectable, type LoggerService, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Redis } from 'ioredis';
import {
  type LateReplySender,
  officialAccount,
  OnText,
  type OpenedCallback,
  type TextMessage,
  type WechatAccount,
  type WechatEndpoint,
  WechatModule,
} from 'nestjs-wechat';
import { type RedisClient, redisStore } from 'nestjs-wechat/redis';
import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from 'redis';

import { SECOND } from './timescale.js';
import { credentials, HANDLED, LATE, type WorkerSetup } from './worker-setup.js';

const setup = JSON.parse(process.argv[2]!) as WorkerSetup;
const ledger = new Redis(setup.ledgerUrl);

/** Each client of Redis serves a worker on each adapter. */
const adapter = setup.index < 2 ? new ExpressAdapter() : new FastifyAdapter();

/** Half of the workers use one client, half the other. */
async function connectStore(): Promise<RedisClient> {
  if (setup.index % 2 === 0) {
    return new Redis(setup.storeUrl, { retryStrategy: () => 50 });
  }
  const client = createClient({ url: setup.storeUrl, socket: { reconnectStrategy: 50 } });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

@Injectable()
class Shop {
  @OnText()
  async answer({ content }: TextMessage): Promise<string> {
    const [id, seconds] = content.split(' ') as [string, string];
    await ledger.hincrby(HANDLED, id, 1);
    await sleep(Number(seconds) * SECOND);
    // Another run of the same callback would give another answer.
    return `${id} ${randomUUID()}`;
  }
}

const lateReplySender: LateReplySender = {
  async send(_, { raw }) {
    await ledger.hincrby(LATE, (raw['Content'] as string).split(' ')[0]!, 1);
  },
};

function hurried(account: WechatAccount): WechatAccount {
  return { ...account, endpoints: account.endpoints.map(hurriedEndpoint) };
}

function hurriedEndpoint(endpoint: WechatEndpoint): WechatEndpoint {
  const open: WechatEndpoint['open'] = async (request) => {
    const opened = (await endpoint.open(request)) as OpenedCallback;
    return { ...opened, join: opened.join && { hold: 5.5 * SECOND, limit: 14 * SECOND } };
  };
  return Object.assign(Object.create(endpoint) as WechatEndpoint, { deadline: 4.5 * SECOND, open });
}

/** Counts what the library reports. */
class CountingLogger implements LoggerService {
  readonly counts = { warnings: 0, errors: 0 };

  log(): void {}

  warn(): void {
    this.counts.warnings++;
  }

  error(message: unknown): void {
    if (this.counts.errors++ === 0) {
      console.error(`  worker ${setup.index}, its first error: ${String(message)}`);
    }
  }
}

const store = redisStore({ client: await connectStore() });

@Module({
  imports: [
    WechatModule.forRoot({
      accounts: [hurried(officialAccount(credentials))],
      delivery: {
        store,
        storeTimeout: setup.storeTimeout,
        lease: 3 * SECOND,
        whenLate: setup.whenLate,
        ...(setup.whenLate === 'acknowledge' ? { lateReplySender } : {}),
      },
    }),
  ],
  providers: [Shop],
})
class AppModule {}

const logger = new CountingLogger();
const app = await NestFactory.create(AppModule, adapter, { logger });
const server = (await app.listen(setup.port, '127.0.0.1')) as Server;
server.prependListener('request', (_, response) => response.setHeader('x-worker', setup.index));
server.keepAliveTimeout = 120_000;

process.on('message', () => process.send!(logger.counts));
process.on('disconnect', () => process.exit());
process.send!('ready');
