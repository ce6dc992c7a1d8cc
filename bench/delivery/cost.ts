// What it costs that each callback is handled once: CPU in memory, round trips to Redis, memory of a million keys.
//
//   npm run bench:delivery
//   BENCH_ROUNDS=3 BENCH_CALLBACKS=5000 npm run bench:delivery    quicker, rougher
import 'reflect-metadata';

import { Injectable, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Redis } from 'ioredis';
import { type CallbackStore, MemoryStore, officialAccount, OnText, WechatModule } from 'nestjs-wechat';
import { redisStore } from 'nestjs-wechat/redis';
import { CallbackSigner } from 'nestjs-wechat/testing';
import { createHash } from 'node:crypto';

import { RedisServer } from '../../test/harness/redis-server.js';

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 9);
const callbacks = Number(process.env['BENCH_CALLBACKS'] ?? 50_000);
const MILLION = 1_000_000;

const account = { appId: 'wx5823bf96d3bd56c7', token: 'benchtoken' } as const;

/** The library's own service, which is not for users; here it runs without HTTP, signatures and codecs around it. */
interface Delivery {
  deliver(arrival: Arrival): Promise<{ body: string }>;
}

interface Opened {
  readonly idempotency: { readonly key: string; readonly window: number; readonly critical: boolean } | undefined;
}

/** The request that is to be answered, as the guard makes it. */
interface Arrival {
  readonly url: unknown;
  readonly opened: Opened;
  readonly delivery: unknown;
  readonly event: unknown;
}

type ArrivalClass = new (
  url: unknown,
  opened: Opened,
  receivedAt: number,
  delivery: unknown,
  events: { create(): unknown },
) => Arrival;

const { Delivery } = (await import(new URL('delivery/delivery.js', import.meta.resolve('nestjs-wechat')).href)) as {
  Delivery: Type<Delivery>;
};

@Injectable()
class Echo {
  @OnText()
  answer(): string {
    return 'answer';
  }
}

interface Bench {
  /** Delivers one callback; without a key it is handled each time. */
  deliver(key: string | undefined): Promise<{ body: string }>;
  close(): Promise<void>;
}

/** An application that got one real request, and delivers it again and again under other keys. */
async function start(store: CallbackStore): Promise<Bench> {
  @Module({
    imports: [WechatModule.forRoot({ accounts: [officialAccount(account)], delivery: { store } })],
    providers: [Echo],
  })
  class AppModule {}

  const app = await NestFactory.create(AppModule, { logger: ['error'] });
  await app.listen(0, '127.0.0.1');
  const delivery = app.get(Delivery, { strict: false });
  const deliver = delivery.deliver.bind(delivery);
  let seen: Arrival | undefined;
  delivery.deliver = (arrival) => {
    seen = arrival;
    return deliver(arrival);
  };
  const fields = { ToUserName: 'gh', FromUserName: 'user', CreateTime: 1, MsgType: 'text', Content: 'x', MsgId: '1' };
  const { query, body, contentType } = new CallbackSigner(account).message(fields);
  const url = `${(await app.getUrl()).replace('[::1]', '127.0.0.1')}/wechat${query}`;
  await fetch(url, { method: 'POST', body, headers: { 'content-type': contentType } });
  const { url: callbackUrl, opened, event, delivery: info } = seen!;
  const Arrival = seen!.constructor as ArrivalClass;
  // The event was made once: what it costs to make one is no part of the delivery.
  const made = { create: () => event };
  return {
    deliver: (key) => {
      const idempotency = key === undefined ? undefined : { key, window: 60, critical: false };
      return deliver(new Arrival(callbackUrl, { ...opened, idempotency }, Date.now(), info, made));
    },
    close: () => app.close(),
  };
}

let serial = 0;
/** As long as a real one. */
function nextKey(): string {
  return `${account.appId}:${createHash('sha256').update(String(serial++)).digest('base64url')}`;
}

async function cpuMicroseconds(bench: Bench, keys: readonly (string | undefined)[]): Promise<number> {
  const before = process.cpuUsage();
  for (const key of keys) {
    await bench.deliver(key);
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / keys.length;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

async function inMemory(): Promise<void> {
  const bench = await start(new MemoryStore());
  const without: number[] = [];
  const once: number[] = [];
  for (let round = -1; round < rounds; round++) {
    const keys = Array.from({ length: callbacks }, nextKey);
    const plain = await cpuMicroseconds(
      bench,
      Array.from({ length: callbacks }, () => undefined),
    );
    const keyed = await cpuMicroseconds(bench, keys);
    // The first round only warms up.
    if (round >= 0) {
      without.push(plain);
      once.push(keyed);
    }
  }
  await bench.close();
  const cost = median(once.map((keyed, i) => keyed - without[i]!));
  console.log(`CPU per callback, ${rounds} rounds of ${callbacks}, medians`);
  console.log(`  handled each time (no key)      ${median(without).toFixed(2)} us`);
  console.log(`  handled once, MemoryStore       ${median(once).toFixed(2)} us`);
  console.log(`  claim + complete + join         ${cost.toFixed(2)} us`);
}

async function roundTrips(): Promise<void> {
  const server = await RedisServer.start();
  const client = new Redis(server.url);
  const admin = new Redis(server.url);
  const bench = await start(redisStore({ client }));
  const count = 1_000;
  const calls = async (): Promise<number> => {
    const stats = await admin.info('commandstats');
    return [...stats.matchAll(/cmdstat_eval(?:sha)?:calls=(\d+)/g)].reduce((sum, [, n]) => sum + Number(n), 0);
  };
  const before = await calls();
  const keys = Array.from({ length: count }, nextKey);
  for (const key of keys) {
    await bench.deliver(key);
  }
  await new Promise((resolve) => setTimeout(resolve, 100)); // The last completion is on its way.
  const first = await calls();
  for (const key of keys) {
    await bench.deliver(key);
  }
  const repeats = await calls();
  console.log(`Round trips to Redis per callback, ${count} callbacks`);
  console.log(
    `  first delivery (claim, complete) ${((first - before) / count).toFixed(2)}, of which the answer waits for 1`,
  );
  console.log(`  repeat (kept answer)             ${((repeats - first) / count).toFixed(2)}`);
  await bench.close();
  client.disconnect();
  admin.disconnect();
  await server.kill();
}

function heapUsed(): number {
  globalThis.gc!();
  return process.memoryUsage().heapUsed;
}

const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MiB`;

function memoryOfKeys(): void {
  const before = heapUsed();
  let now = Date.now();
  const store = new MemoryStore({ maxKeys: MILLION, clock: () => now });
  const fill = (count: number): void => {
    for (let i = 0; i < count; i++) {
      const result = store.claim(nextKey(), { lease: 3_000, window: 90_000_000, critical: false });
      if (result.state === 'claimed') {
        store.complete(result.claim, { kind: 'reply', reply: 'answer' }, 60_000);
      }
    }
  };
  fill(MILLION);
  const full = heapUsed() - before;
  now += 61_000; // No answer is kept any more; the next completion lets them go.
  fill(MILLION / 10);
  const bounded = heapUsed() - before;
  console.log('Memory of a MemoryStore with a million keys');
  console.log(`  full, with answers              ${megabytes(full)}, ${(full / MILLION).toFixed(0)} bytes a key`);
  console.log(`  after 100000 more               ${megabytes(bounded)}, ${(bounded / MILLION).toFixed(0)} bytes a key`);
}

memoryOfKeys(); // before anything else has left garbage
await inMemory();
await roundTrips();
