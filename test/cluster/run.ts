// Four processes of one application behind a balancer, with a real Redis: what the delivery promises, counted.
//
//   npm run cluster
//   CLUSTER_CALLBACKS=2000 npm run cluster    quicker
//   CLUSTER_SECOND=1000 npm run cluster       on a busy machine
import { Redis } from 'ioredis';
import { setTimeout as sleep } from 'node:timers/promises';

import { ChildProgram } from '../harness/child-process.js';
import { RedisServer } from '../harness/redis-server.js';
import { Balancer } from './balancer.js';
import { PATIENCE, SECOND } from './timescale.js';
import { type Callback, type Delivered, Wechat } from './wechat.js';
import { WorkerProcess } from './worker-process.js';
import { HANDLED, LATE, type WorkerSetup } from './worker-setup.js';

const WORKERS = 4;
/** How many callbacks are under way at a time. */
const CONCURRENCY = 200;
/** Fewer, where answers leave a quarter of a real second before WeChat hangs up. */
const TIMED_CONCURRENCY = 170;
/** A Redis that is only slow because the machine is busy is not taken for one that is down. */
const PATIENT_STORE = 3 * SECOND;
const callbacks = Number(process.env['CLUSTER_CALLBACKS'] ?? 20_000);
const program = await ChildProgram.compile('test/cluster/worker.ts');

/** The same callbacks in every run; only the clock differs. */
let seed = 20_261_121;
function random(): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
}

let serial = 0;

/** @param slow - which part of the handlers takes up to so many seconds; the others are done in a quarter of one */
function prepare(count: number, slow: { readonly part: number; readonly upTo: number }): Callback[] {
  return Array.from({ length: count }, () => {
    const seconds = random() < slow.part ? random() * slow.upTo : random() * 0.25;
    const repeats = Array.from({ length: Math.floor(random() * 3) }, () => random() * 0.8);
    return { id: String(++serial), seconds: Number(seconds.toFixed(3)), deliveries: [0, ...repeats] };
  });
}

/** Callbacks that no first delivery can answer: WeChat hangs up, and the repeat carries the reply. */
function prepareOverlong(count: number): Callback[] {
  return Array.from({ length: count }, () => {
    return { id: String(++serial), seconds: Number((5.5 + random() * 1.5).toFixed(3)), deliveries: [0] };
  });
}

interface Cluster {
  readonly wechat: Wechat;
  readonly workers: readonly WorkerProcess[];
  readonly store: RedisServer;
  /** How often each callback was handled, and its late reply sent. */
  counts(): Promise<{ handled: Map<string, number>; late: Map<string, number> }>;
}

async function withCluster(
  policy: Pick<WorkerSetup, 'whenLate' | 'storeTimeout'>,
  use: (cluster: Cluster) => Promise<void>,
): Promise<void> {
  const [store, ledger] = await Promise.all([RedisServer.start(), RedisServer.start()]);
  const workers = await Promise.all(
    Array.from({ length: WORKERS }, (_, index) =>
      WorkerProcess.start(program, { index, storeUrl: store.url, ledgerUrl: ledger.url, ...policy }),
    ),
  );
  const wechat = new Wechat(new Balancer(workers.map(({ port }) => port)));
  const redis = new Redis(ledger.url);
  const read = async (name: string): Promise<Map<string, number>> =>
    new Map(Object.entries(await redis.hgetall(name)).map(([id, count]) => [id, Number(count)]));
  try {
    await wechat.deliverAll(prepare(400, { part: 0, upTo: 0 }), TIMED_CONCURRENCY); // Warms the processes up.
    await use({
      wechat,
      workers,
      store,
      counts: async () => ({ handled: await read(HANDLED), late: await read(LATE) }),
    });
  } finally {
    redis.disconnect();
    wechat.close();
    await Promise.all(workers.map((worker) => worker.kill()));
    await Promise.all([store.kill(), ledger.kill()]);
  }
}

const faults: string[] = [];

function expectNone(what: string, offenders: readonly unknown[]): void {
  if (offenders.length > 0) {
    faults.push(what);
    console.log(`  FAULT: ${what}: ${offenders.length}, such as ${JSON.stringify(offenders.slice(0, 3))}`);
  }
}

function print(figures: Readonly<Record<string, string | number>>): void {
  for (const [name, figure] of Object.entries(figures)) {
    console.log(`  ${name.padEnd(44)} ${figure}`);
  }
}

/** What every scenario tells of its deliveries. */
function figuresOf(delivered: readonly Delivered[], startedAt: number): Record<string, string | number> {
  const deliveries = delivered.flatMap(({ deliveries }) => deliveries);
  const answered = deliveries.filter(({ answer }) => answer !== undefined);
  const slowest = Math.max(...answered.map(({ milliseconds }) => milliseconds));
  const elsewhere = delivered.filter(({ deliveries }) => new Set(deliveries.map(({ worker }) => worker)).size > 1);
  const failed = (failure: string): number => deliveries.filter((delivery) => delivery.failure === failure).length;
  return {
    callbacks: delivered.length,
    deliveries: deliveries.length,
    'callbacks that met several processes': elsewhere.length,
    'unanswered: WeChat hung up / connection lost': `${failed('timeout')} / ${failed('connection')}`,
    'slowest answer, in seconds of WeChat': (slowest / SECOND).toFixed(2),
    'took, in real seconds': ((performance.now() - startedAt) / 1000).toFixed(1),
  };
}

type Counts = ReadonlyMap<string, number>;

function timesHandled(delivered: readonly Delivered[], handled: Counts): string {
  const times = delivered.map(({ callback }) => handled.get(callback.id) ?? 0);
  const count = (n: number): number => times.filter((time) => time === n).length;
  return `${count(0)} never, ${count(1)} once, ${count(2)} twice, ${times.filter((time) => time > 2).length} more often`;
}

function notOnce(delivered: readonly Delivered[], handled: Counts): Delivered[] {
  return delivered.filter(({ callback }) => handled.get(callback.id) !== 1);
}

function neverHandled(delivered: readonly Delivered[], handled: Counts): Delivered[] {
  return delivered.filter(({ callback }) => !handled.has(callback.id));
}

function neverAnswered(delivered: readonly Delivered[]): Delivered[] {
  return delivered.filter(({ deliveries }) => deliveries.at(-1)!.answer === undefined);
}

function answersOf({ deliveries }: Delivered): string[] {
  return deliveries.flatMap(({ answer }) => (answer === undefined ? [] : [answer]));
}

async function join(): Promise<void> {
  console.log(`\njoin: ${callbacks} callbacks, each delivered 1 to 3 times`);
  await withCluster({ whenLate: 'join', storeTimeout: PATIENT_STORE }, async ({ wechat, counts }) => {
    const startedAt = performance.now();
    // Few are so long that WeChat has to hang up: after 20 in five minutes a process leaves no more to the repeat.
    const all = [...prepareOverlong(20), ...prepare(callbacks - 20, { part: 0.04, upTo: 3.5 })];
    const delivered = await wechat.deliverAll(all, CONCURRENCY);
    const { handled } = await counts();
    print({ ...figuresOf(delivered, startedAt), handled: timesHandled(delivered, handled) });
    expectNone('not handled exactly once', notOnce(delivered, handled));
    expectNone('not answered', neverAnswered(delivered));
    expectNone(
      'not answered by its handler, or not always the same',
      delivered.filter((one) => {
        const [first, ...others] = answersOf(one);
        return !first?.startsWith(`${one.callback.id} `) || others.some((other) => other !== first);
      }),
    );
    expectNone(
      'not answered in time, although the handler was done',
      delivered.filter(
        ({ callback, deliveries }) => callback.seconds < 4.5 && deliveries.some(({ failure }) => failure !== undefined),
      ),
    );
  });
}

async function acknowledge(): Promise<void> {
  console.log(`\nacknowledge: ${callbacks} callbacks, each delivered 1 to 3 times`);
  await withCluster({ whenLate: 'acknowledge', storeTimeout: PATIENT_STORE }, async ({ wechat, counts }) => {
    const startedAt = performance.now();
    const delivered = await wechat.deliverAll(prepare(callbacks, { part: 0.05, upTo: 7 }), TIMED_CONCURRENCY);
    await sleep(5 * SECOND); // The last late replies.
    const { handled, late } = await counts();
    const isLate = (one: Delivered): boolean => answersOf(one).includes('success');
    print({
      ...figuresOf(delivered, startedAt),
      handled: timesHandled(delivered, handled),
      'callbacks acknowledged before they were done': delivered.filter(isLate).length,
      'late replies sent': [...late.values()].reduce((sum, count) => sum + count, 0),
    });
    expectNone('not handled exactly once', notOnce(delivered, handled));
    expectNone(
      'not answered before WeChat hung up',
      delivered.filter(({ deliveries }) => deliveries.some(({ answer }) => answer === undefined)),
    );
    expectNone(
      'not told its reply exactly once: by an answer, or by one late reply',
      delivered.filter((one) => {
        const isReplied = answersOf(one).some((answer) => answer !== 'success');
        return (late.get(one.callback.id) ?? 0) !== (isReplied ? 0 : 1);
      }),
    );
    expectNone(
      'acknowledged although the handler was done in time',
      delivered.filter((one) => isLate(one) && one.callback.seconds < 4),
    );
  });
}

async function killed(): Promise<void> {
  const count = Math.ceil(callbacks / 5);
  console.log(`\nkill -9 of one process of ${WORKERS}: ${count} callbacks`);
  await withCluster({ whenLate: 'join', storeTimeout: PATIENT_STORE }, async ({ wechat, workers, counts }) => {
    const startedAt = performance.now();
    const delivering = wechat.deliverAll(prepare(count, { part: 0.2, upTo: 3 }), CONCURRENCY);
    await sleep(2_000);
    const inFlight = wechat.inFlight.size;
    await workers[1]!.kill();
    const delivered = await delivering;
    const { handled } = await counts();
    print({
      ...figuresOf(delivered, startedAt),
      'in flight when it was killed': inFlight,
      handled: timesHandled(delivered, handled),
    });
    expectNone('killed when nothing was in flight', inFlight === 0 ? ['nothing'] : []);
    expectNone('lost', neverHandled(delivered, handled));
    expectNone('not answered', neverAnswered(delivered));
    expectNone('handled twice beyond those in flight', notOnce(delivered, handled).slice(inFlight));
    expectNone(
      'handled more than twice',
      delivered.filter(({ callback }) => handled.get(callback.id)! > 2),
    );
  });
}

async function redisDown(): Promise<void> {
  console.log('\nRedis killed for 2 s, and frozen for 1 s, under load');
  await withCluster({ whenLate: 'join', storeTimeout: 500 }, async ({ wechat, workers, store, counts }) => {
    const startedAt = performance.now();
    const outages = (async () => {
      await sleep(1_000);
      await store.kill();
      await sleep(2_000);
      await store.restart();
      await sleep(1_500);
      store.freeze();
      await sleep(1_000);
      store.thaw();
      await sleep(1_000);
    })();
    const batch = (count: number): Promise<Delivered[]> =>
      wechat.deliverAll(prepare(count, { part: 0.05, upTo: 1 }), CONCURRENCY);
    const during: Delivered[] = [];
    for (let isOver = false; !isOver; isOver = await Promise.race([outages.then(() => true), sleep(0, false)])) {
      during.push(...(await batch(500)));
    }
    const after = await batch(Math.ceil(callbacks / 10));
    const { handled } = await counts();
    const logs = await Promise.all(workers.filter(({ isAlive }) => isAlive).map((worker) => worker.logCounts()));
    const sum = (level: 'warnings' | 'errors'): number => logs.reduce((total, counts) => total + counts[level], 0);
    print({
      ...figuresOf([...during, ...after], startedAt),
      'handled, with the outages': timesHandled(during, handled),
      'handled, after them': timesHandled(after, handled),
      'warnings / errors in the logs': `${sum('warnings')} / ${sum('errors')}`,
    });
    expectNone(
      'processes that crashed',
      workers.filter(({ isAlive }) => !isAlive),
    );
    expectNone('lost', neverHandled(during, handled));
    expectNone('not answered', neverAnswered([...during, ...after]));
    expectNone('outages that nobody noticed', sum('warnings') === 0 ? ['no warning'] : []);
    expectNone('not handled exactly once after the outages', notOnce(after, handled));
  });
}

const scenarios = { join, acknowledge, killed, redisDown };
const wanted = process.argv.slice(2);
console.log(
  `Node ${process.version}, ${WORKERS} processes; WeChat's second is ${SECOND} ms, it hangs up at ${PATIENCE} ms`,
);
for (const [name, run] of Object.entries(scenarios)) {
  if (wanted.length === 0 || wanted.includes(name)) {
    await run();
  }
}
console.log(faults.length === 0 ? '\nAll held.' : `\n${faults.length} did not hold.`);
process.exitCode = faults.length === 0 ? 0 : 1;
