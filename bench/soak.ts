// Two minutes at full load: is the memory flat?
//
//   npm run bench:soak
//   SOAK_SECONDS=10 npm run bench:soak    only to see that it works
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { send } from './generator.js';
import { scenarios } from './scenarios.js';

const seconds = Number(process.env['SOAK_SECONDS'] ?? 120);
const SAMPLES = 12;
const BATCH = 2_000;
const CONNECTIONS = 32;
/** The store forgets after a minute; until then it fills up, and memory may grow. */
const SETTLED = 0.55;
/** How much the heap may still grow from then on. */
const TOLERANCE = 1.1;

interface Sample {
  readonly at: number;
  readonly requests: number;
  readonly memory: NodeJS.MemoryUsage;
}

async function memoryOf(child: ChildProcess): Promise<NodeJS.MemoryUsage> {
  const answer = once(child, 'message') as Promise<[NodeJS.MemoryUsage]>;
  child.send('memory');
  return (await answer)[0];
}

const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MiB`.padStart(11);

const child = fork(fileURLToPath(new URL('soak-server.js', import.meta.url)), { execArgv: ['--expose-gc'] });
const [{ port }] = (await once(child, 'message')) as [{ port: number }];
const mixed = scenarios.slice(1);
const samples: Sample[] = [];
const startedAt = performance.now();
const elapsed = (): number => (performance.now() - startedAt) / 1000;
let requests = 0;

console.log(`Full load for ${seconds} s: every callback unique, each tenth of them delivered twice`);
while (elapsed() < seconds) {
  const exchanges = Array.from({ length: BATCH }, () => mixed[requests % mixed.length]!.prepare(requests++));
  const repeated = exchanges.filter((_, index) => index % 10 === 0);
  const all = [...exchanges, ...repeated];
  const replies = await send(
    port,
    all.map(({ request }) => request),
    CONNECTIONS,
  );
  all.forEach((exchange, index) => exchange.verify(replies[index]!));
  if (elapsed() >= ((samples.length + 1) * seconds) / SAMPLES) {
    const sample = { at: elapsed(), requests, memory: await memoryOf(child) };
    samples.push(sample);
    console.log(
      `${sample.at.toFixed(0).padStart(5)} s ${String(requests).padStart(9)} callbacks   rss ${megabytes(sample.memory.rss)}   heap ${megabytes(sample.memory.heapUsed)}`,
    );
  }
}
child.disconnect();

const settled = samples.filter(({ at }) => at >= seconds * SETTLED).map(({ memory }) => memory.heapUsed);
const growth = settled.at(-1)! / settled[0]!;
const isFlat = growth <= TOLERANCE;
console.log(
  `${isFlat ? 'Flat' : 'NOT flat'}: the heap grew by ${((growth - 1) * 100).toFixed(1)} % after the first ${(SETTLED * 100).toFixed(0)} % of the time; ${(requests / elapsed()).toFixed(0)} callbacks a second`,
);
process.exitCode = isFlat ? 0 : 1;
