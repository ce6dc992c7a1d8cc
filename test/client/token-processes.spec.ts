import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { WechatApiStandIn } from 'nestjs-wechat/testing';
import { ChildProgram, kill } from '../harness/child-process.js';
import { RedisServer } from '../harness/redis-server.js';
import { app } from './client-application.js';

const STABLE = '/cgi-bin/stable_token';
const INFO = '/cgi-bin/user/info';
const PROCESSES = 8;
const CALLERS = 50;

let program: ChildProgram;
let redis: RedisServer;
let api: WechatApiStandIn;

beforeAll(() => {
  program = ChildProgram.compile('test/client/token-process.ts');
});

afterAll(() => program.stop());

beforeEach(async () => {
  redis = await RedisServer.start();
  api = await WechatApiStandIn.start({ apps: [app] });
});

afterEach(async () => {
  await program.stop();
  await api.close();
  await redis.kill();
});

function startProcess(...stopIn: string[]): Promise<ChildProcess> {
  return program.start(redis.url, api.url, app.appId, app.appSecret, ...stopIn);
}

function startProcesses(): Promise<ChildProcess[]> {
  return Promise.all(Array.from({ length: PROCESSES }, () => startProcess()));
}

/** Lets each process call, all at once. @returns why calls failed */
async function callFrom(processes: readonly ChildProcess[], callers = CALLERS): Promise<readonly string[]> {
  const answers = processes.map(async (process) => {
    process.send(callers);
    const [{ failed }] = (await once(process, 'message')) as [{ failed: string[] }];
    return failed;
  });
  return (await Promise.all(answers)).flat();
}

it('fetch one token for 8 processes of 50 callers, and one more when it is revoked under load', async () => {
  const processes = await startProcesses();
  expect(await callFrom(processes)).toEqual([]);
  expect(api.requestsTo(STABLE)).toHaveLength(1);
  const underLoad = Promise.all([1, 2, 3].map(() => callFrom(processes)));
  await expect.poll(() => api.requestsTo(INFO).length, { interval: 1 }).toBeGreaterThan(PROCESSES * CALLERS + 100);
  api.revoke(app.appId);
  expect((await underLoad).flat()).toEqual([]);
  expect(await callFrom(processes)).toEqual([]);
  expect(api.requestsTo(STABLE)).toHaveLength(2);
  expect(api.violations).toEqual([]);
});

it('go on within 16 seconds when the process dies that has the lock', async () => {
  const holder = await startProcess(STABLE);
  holder.send(1);
  await once(holder, 'message');
  const others = await Promise.all([startProcess(), startProcess()]);
  const calls = callFrom(others, 10);
  const diedAt = Date.now();
  await kill(holder);
  expect(await calls).toEqual([]);
  expect(Date.now() - diedAt).toBeLessThan(16_000);
  expect(api.requestsTo(STABLE)).toHaveLength(1);
});

it('go on when Redis is killed, with the token of before and with new ones', async () => {
  const processes = await startProcesses();
  expect(await callFrom(processes, 5)).toEqual([]);
  await redis.kill();
  expect(await callFrom(processes)).toEqual([]);
  expect(api.requestsTo(STABLE)).toHaveLength(1);
  api.revoke(app.appId);
  expect(await callFrom(processes)).toEqual([]);
  // Each process for itself, and WeChat gives all of them the same.
  expect(api.requestsTo(STABLE).length).toBeLessThanOrEqual(1 + PROCESSES);
  await redis.restart();
  api.revoke(app.appId);
});

it('go on when Redis says nothing any more', async () => {
  const processes = await Promise.all([startProcess(), startProcess()]);
  redis.freeze();
  expect(await callFrom(processes, 10)).toEqual([]);
  expect(api.requestsTo(STABLE)).toHaveLength(2);
  redis.thaw();
});
