// One process of an application: it says what its handler is given.
import 'reflect-metadata';

import { Injectable, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Redis } from 'ioredis';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { officialAccount, OnText, type TextMessage, WechatModule } from '../../src/index.js';
import { redisStore } from '../../src/redis/index.js';

/** What a process is started with. */
export interface OutageProcessSetup {
  readonly adapter: 'express' | 'fastify';
  readonly redisUrl: string;
  readonly account: { readonly appId: string; readonly token: string; readonly encodingAesKey: string };
}

const { adapter, redisUrl, account } = JSON.parse(process.argv[2]!) as OutageProcessSetup;
const client = new Redis(redisUrl, { maxRetriesPerRequest: 1, retryStrategy: () => 50 });
client.on('error', () => undefined);

@Injectable()
class Desk {
  @OnText()
  answer({ content }: TextMessage): string {
    process.send!({ handled: content });
    return `${content}!`;
  }
}

@Module({
  imports: [
    WechatModule.forRoot({
      accounts: officialAccount(account),
      delivery: { store: redisStore({ client }), storeTimeout: 3_000 },
    }),
  ],
  providers: [Desk],
})
class AppModule {}

const http = adapter === 'express' ? new ExpressAdapter() : new FastifyAdapter();
const app = await NestFactory.create(AppModule, http, { logger: false });
const server = (await app.listen(0, '127.0.0.1')) as Server;
process.on('disconnect', () => process.exit());
process.on('message', () => process.send!({ port: (server.address() as AddressInfo).port }));
process.send!('started');
