import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { CallbackSigner } from 'nestjs-wechat/testing';
import { afterAll, expect, it } from 'vitest';

import { adapters, credentials, textMessage } from '../harness/application.js';
import { ChildProgram } from '../harness/child-process.js';
import { RedisServer } from '../harness/redis-server.js';
import type { OutageProcessSetup } from './outage-process.js';

const OUTAGE_MS = 3_500;
const BEFORE_MS = 700;
const AFTER_MS = 1_500;
/** Between two callbacks. */
const PACE_MS = 8;
/** So many callbacks are delivered in each phase, however long that takes on a busy machine. */
const LEAST = 60;
/** The longest time after which WeChat sends a callback again here. */
const REPEAT_MS = 900;

const program = await ChildProgram.compile('test/redis/outage-process.ts');
afterAll(() => program.stop());

/** A process, and what its handler was given. */
class Process {
  readonly handled: string[] = [];

  private constructor(
    child: ChildProcess,
    private readonly port: number,
  ) {
    child.on('message', ({ handled }: { readonly handled: string }) => void this.handled.push(handled));
  }

  static async start(setup: OutageProcessSetup): Promise<Process> {
    const child = await program.start(JSON.stringify(setup));
    const told = once(child, 'message') as Promise<[{ readonly port: number }]>;
    child.send('port?');
    const [{ port }] = await told;
    return new Process(child, port);
  }

  async push(content: string): Promise<boolean> {
    const { query, body } = new CallbackSigner(credentials).message(textMessage(content));
    const answer = await fetch(`http://127.0.0.1:${this.port}/wechat${query}`, { method: 'POST', body });
    const text = await answer.text();
    return answer.status === 200 && text !== 'success';
  }
}

/** A callback that was delivered twice. */
interface Repeated {
  readonly content: string;
  readonly isDuringOutage: boolean;
  readonly reachedOneProcess: boolean;
  readonly answers: readonly boolean[];
}

it('of what is delivered while Redis is killed for 3.5 s nothing is lost, nor handled twice by one process', async () => {
  const server = await RedisServer.start();
  const starting = adapters.map((adapter) => Process.start({ adapter, redisUrl: server.url, account: credentials }));
  const processes = await Promise.all(starting);
  let isDown = false;
  const deliver = async (index: number): Promise<Repeated> => {
    const content = `callback ${index}`;
    const isDuringOutage = isDown;
    const first = processes[index % 2]!;
    // Half of the repeats reach the process that had the callback.
    const second = index % 4 < 2 ? first : processes[(index + 1) % 2]!;
    const answer = await first.push(content);
    await sleep((index * 97) % REPEAT_MS);
    const repeat = await second.push(content);
    return { content, isDuringOutage, reachedOneProcess: first === second, answers: [answer, repeat] };
  };

  const deliveries: Promise<Repeated>[] = [];
  const load = async (milliseconds: number): Promise<void> => {
    const until = Date.now() + milliseconds;
    const least = deliveries.length + LEAST;
    for (; Date.now() < until || deliveries.length < least; await sleep(PACE_MS)) {
      deliveries.push(deliver(deliveries.length));
    }
  };
  await load(BEFORE_MS);
  await server.kill();
  isDown = true;
  await load(OUTAGE_MS);
  isDown = false;
  await server.restart();
  await load(AFTER_MS);
  const repeated = (await Promise.all(deliveries)).filter(({ isDuringOutage }) => isDuringOutage);
  await server.kill();

  const handled = processes.flatMap((process) => process.handled);
  const times = new Map<string, number>();
  for (const content of handled) {
    times.set(content, (times.get(content) ?? 0) + 1);
  }
  const ofOneProcess = repeated.filter(({ reachedOneProcess }) => reachedOneProcess);
  expect(ofOneProcess.length).toBeGreaterThan(20);
  expect(repeated.length - ofOneProcess.length).toBeGreaterThan(20);
  expect(repeated.filter(({ content }) => !times.has(content))).toEqual([]);
  expect(repeated.filter(({ answers }) => !answers.every(Boolean))).toEqual([]);
  expect(ofOneProcess.filter(({ content }) => times.get(content) !== 1)).toEqual([]);
});
