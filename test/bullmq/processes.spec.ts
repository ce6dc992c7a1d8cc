import { Injectable } from '@nestjs/common';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { OnText } from 'nestjs-wechat';
import { Durable, WechatDurableModule } from 'nestjs-wechat/bullmq';
import { type AddressInfo, connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, onTestFinished } from 'vitest';
import { startApplication, type TestApplication, textMessage } from '../harness/application.js';
import { ChildProgram, kill } from '../harness/child-process.js';
import { RedisServer } from '../harness/redis-server.js';
import { until } from '../harness/until.js';

let redis: RedisServer;
let client: Redis;
let program: ChildProgram;
let queueName: string;
let queues = 0;

beforeAll(async () => {
  program = await ChildProgram.compile('test/bullmq/worker-process.ts');
  redis = await RedisServer.start();
  client = new Redis({ port: redis.port });
});

afterAll(async () => {
  await program.stop();
  client.disconnect();
  await redis.kill();
});

beforeEach(async () => {
  queueName = `processes-${++queues}`;
  await client.flushall();
});

afterEach(() => program.stop());

/** @param through - ports on the way to the queue, where a connection is not tried again */
function startWorker(...through: readonly number[]) {
  return program.start(String(redis.port), queueName, ...through.map(String));
}

/** A way to Redis that breaks each connection at its first command, until it is told to let them through. */
async function startBrokenWay(): Promise<{ readonly port: number; repair(): void }> {
  let isBroken = true;
  const way = createServer((socket) => {
    socket.on('error', () => undefined);
    if (isBroken) {
      socket.once('data', () => socket.resetAndDestroy());
    } else {
      const onwards = connect(redis.port, '127.0.0.1').on('error', () => undefined);
      socket.pipe(onwards).pipe(socket);
    }
  });
  onTestFinished(() => void way.close());
  await new Promise<void>((resolve) => void way.listen(0, '127.0.0.1', resolve));
  return { port: (way.address() as AddressInfo).port, repair: () => void (isBroken = false) };
}

/** The application that WeChat calls; it leaves the work to others. */
function startReceiver(): Promise<TestApplication> {
  @Injectable()
  class Clerk {
    @Durable()
    @OnText()
    work(): string {
      throw new Error('This process handles no jobs.');
    }
  }
  return startApplication({
    adapter: 'express',
    providers: [Clerk],
    // On a busy machine Redis is slow, and not away.
    wechat: { delivery: { storeTimeout: 10_000 } },
    imports: [WechatDurableModule.forRoot({ connection: { port: redis.port }, queueName, worker: false })],
  });
}

async function pushAll(app: TestApplication, count: number): Promise<string[]> {
  const contents = Array.from({ length: count }, (_, i) => `message ${i}`);
  const answers = await Promise.all(contents.map((content) => app.push(textMessage(content))));
  expect(new Set(answers.map(({ status, body }) => `${status} ${body}`))).toEqual(new Set(['200 success']));
  return contents;
}

async function list(name: string): Promise<string[]> {
  return (await client.lrange(name, 0, -1)).sort();
}

async function unfinished(): Promise<number> {
  const queue = new Queue(queueName, { connection: { port: redis.port } });
  const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'prioritized', 'failed');
  await queue.close();
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

it('jobs wait for a process that handles them, and all processes share them', async () => {
  const contents = await pushAll(await startReceiver(), 60);
  expect(await unfinished()).toBe(60);
  const workers = await Promise.all([startWorker(), startWorker()]);
  await until(async () => expect(await list('replied')).toEqual([...contents].sort()));
  const done = await list('done');
  expect(done).toHaveLength(60);
  const pids = new Set(done.map((entry) => Number(entry.split(' ').at(-1))));
  expect(pids).toEqual(new Set(workers.map(({ pid }) => pid)));
  await until(async () => expect(await unfinished()).toBe(0));
});

it('kill -9 of a process in the middle of its jobs loses none, and leaves none stuck', async () => {
  const app = await startReceiver();
  const victim = await startWorker();
  const contents = await pushAll(app, 100);
  await until(async () => expect((await list('done')).length).toBeGreaterThan(10));
  await client.set('held', '');
  await until(async () => expect((await list('started')).length - (await list('done')).length).toBe(5));
  await kill(victim);
  const startedBefore = (await list('started')).length;
  const doneBefore = (await list('done')).length;
  expect(doneBefore).toBeLessThan(100);
  await client.del('held');
  await startWorker();
  await until(async () => expect(await unfinished()).toBe(0));
  const done = (await list('done')).map((entry) => entry.split(' ').slice(0, 2).join(' '));
  expect([...new Set(done)].sort()).toEqual([...contents].sort());
  // What the dead process had begun was begun again, and nothing else.
  const twice = (await list('started')).length - 100;
  console.log(
    `killed after ${doneBefore} of 100 jobs (${startedBefore} begun): ${new Set(done).size} done, ${twice} begun twice, 0 stuck`,
  );
  expect(twice).toBe(5);
  const replied = await list('replied');
  expect(new Set(replied).size).toBe(replied.length);
  expect(replied.length).toBeGreaterThanOrEqual(95);
});

it('a process whose first connections fail for good goes on, and takes jobs when there is a new one', async () => {
  const way = await startBrokenWay();
  const app = await startReceiver();
  await startWorker(way.port);
  await pushAll(app, 3);
  await sleep(500);
  way.repair();
  await until(async () => expect(await list('done')).toHaveLength(3));
});
