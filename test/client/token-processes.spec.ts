import type { ChildProcess } from 'node:child_process';
import { on, once } from 'node:events';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type StandInApp, WechatApiStandIn } from 'nestjs-wechat/testing';
import { ChildProgram, kill } from '../harness/child-process.js';
import { RedisServer } from '../harness/redis-server.js';

const STABLE = '/cgi-bin/stable_token';
const INFO = '/cgi-bin/user/info';
const PROCESSES = 8;
const CALLERS = 50;
/** Every test has an account whose token nobody has asked for yet. */
const [crowded, orphaned, silent, alone] = ['crowded', 'orphaned', 'silent', 'alone'].map((name) => ({
  appId: `wx-${name}`,
  appSecret: `secret-of-${name}`,
})) as [StandInApp, StandInApp, StandInApp, StandInApp];
const apps = [crowded, orphaned, silent, alone];

let program: ChildProgram;
let redis: RedisServer;
let api: WechatApiStandIn;
/** All tests have them: a process takes a second of a processor to start. */
let processes: readonly ChildProcess[];
let fetchedBefore: number;

beforeAll(async () => {
  program = await ChildProgram.compile('test/client/token-process.ts');
  redis = await RedisServer.start();
  api = await WechatApiStandIn.start({ apps });
  processes = await Promise.all(Array.from({ length: PROCESSES }, () => startProcess()));
});

afterAll(async () => {
  await program.stop();
  await api.close();
  await redis.kill();
});

beforeEach(() => {
  fetchedBefore = api.requestsTo(STABLE).length;
});

afterEach(() => expect(api.violations).toEqual([]));

function startProcess(...stopIn: string[]): Promise<ChildProcess> {
  return program.start(redis.url, api.url, JSON.stringify(apps), ...stopIn);
}

/** How often a token was fetched in this test. */
const fetched = (): number => api.requestsTo(STABLE).length - fetchedBefore;

let order = 0;

/** Lets processes call, all at once. @returns why calls failed */
async function callFrom({ appId }: StandInApp, callers = CALLERS): Promise<readonly string[]> {
  const id = ++order;
  const answers = processes.map(async (process) => {
    process.send({ id, appId, callers });
    for await (const [answer] of on(process, 'message') as AsyncIterable<[{ id: number; failed: string[] }]>) {
      if (answer.id === id) {
        return answer.failed;
      }
    }
    return [];
  });
  return (await Promise.all(answers)).flat();
}

it('fetch one token for 8 processes of 50 callers, and one more when it is revoked under load', async () => {
  expect(await callFrom(crowded)).toEqual([]);
  expect(fetched()).toBe(1);
  const underLoad = Promise.all([1, 2, 3].map(() => callFrom(crowded)));
  await expect.poll(() => api.requestsTo(INFO).length, { interval: 1 }).toBeGreaterThan(PROCESSES * CALLERS + 100);
  api.revoke(crowded.appId);
  expect((await underLoad).flat()).toEqual([]);
  expect(await callFrom(crowded)).toEqual([]);
  expect(fetched()).toBe(2);
});

it('go on within 16 seconds when the process dies that has the lock', async () => {
  const holder = await startProcess(STABLE);
  holder.send({ id: ++order, appId: orphaned.appId, callers: 1 });
  await once(holder, 'message');
  const calls = callFrom(orphaned, 10);
  const diedAt = Date.now();
  await kill(holder);
  expect(await calls).toEqual([]);
  expect(Date.now() - diedAt).toBeLessThan(16_000);
  expect(fetched()).toBe(1);
});

it('go on when Redis says nothing any more', async () => {
  redis.freeze();
  expect(await callFrom(silent, 10)).toEqual([]);
  // Each process for itself, and WeChat gives all of them the same.
  expect(fetched()).toBe(PROCESSES);
  redis.thaw();
});

it('go on when Redis is killed, with the token of before and with new ones', async () => {
  expect(await callFrom(alone, 5)).toEqual([]);
  const before = fetched();
  await redis.kill();
  expect(await callFrom(alone)).toEqual([]);
  expect(fetched()).toBe(before);
  api.revoke(alone.appId);
  expect(await callFrom(alone)).toEqual([]);
  expect(fetched()).toBe(before + PROCESSES);
});
