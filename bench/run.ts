// Server CPU time per request and requests per second, beside a bare server and hand-written controllers.
//
//   npm run bench
//   BENCH_ROUNDS=3 BENCH_REQUESTS=1000 npm run bench    quicker, rougher
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';

import { type Reply, send } from './generator.js';
import { type Exchange, type Scenario, scenarios } from './scenarios.js';
import { ServerProcess } from './server-process.js';
import { reference, servers } from './servers/index.js';

const rounds = countFrom('BENCH_ROUNDS', 7);
const requests = countFrom('BENCH_REQUESTS', 4000);
const connections = countFrom('BENCH_CONNECTIONS', 32);

interface Measurement {
  readonly cpuMicroseconds: number;
  readonly perSecond: number;
}

function countFrom(name: string, byDefault: number): number {
  const value = Number(process.env[name] ?? byDefault);
  if (!Number.isInteger(value) || value < 1) {
    throw new Error(`${name} must be a whole number above 0`);
  }
  return value;
}

/** The cores this process may use, such as [0, 1]; none where the system does not say (anything but Linux). */
function allowedCores(): number[] {
  try {
    const list = /^Cpus_allowed_list:\s*(\S+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '';
    return list.split(',').flatMap((range) => {
      const [first = 0, last = first] = range.split('-').map(Number);
      return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
    });
  } catch {
    return [];
  }
}

/** Moves this process, the generator, to a core of its own and returns the one for the servers. */
function separateCores(): number | undefined {
  const [serverCore, generatorCore] = allowedCores();
  if (generatorCore === undefined) {
    console.warn('Fewer than two cores that can be chosen: servers and generator share, and the numbers are rough.');
    return undefined;
  }
  execFileSync('taskset', ['-a', '-p', '-c', String(generatorCore), String(process.pid)], { stdio: 'ignore' });
  return serverCore;
}

let serial = 0;
function prepare(scenario: Scenario, count: number): Exchange[] {
  return Array.from({ length: count }, () => scenario.prepare(serial++));
}

async function measure(server: ServerProcess, exchanges: readonly Exchange[]): Promise<Measurement> {
  const bytes = exchanges.map(({ request }) => request);
  const cpuBefore = await server.cpuMicroseconds();
  const started = performance.now();
  const replies = await send(server.port, bytes, connections);
  const seconds = (performance.now() - started) / 1000;
  const cpu = (await server.cpuMicroseconds()) - cpuBefore;
  verify(server, exchanges, replies);
  return { cpuMicroseconds: cpu / exchanges.length, perSecond: exchanges.length / seconds };
}

function verify(server: ServerProcess, exchanges: readonly Exchange[], replies: readonly Reply[]): void {
  exchanges.forEach((exchange, index) => {
    try {
      exchange.verify(replies[index]!);
    } catch (cause) {
      throw new Error(
        `${server.name} answered wrongly:\n${exchange.request.toString()}\n\n${JSON.stringify(replies[index])}`,
        {
          cause,
        },
      );
    }
  });
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function printTable(scenario: Scenario, measured: ReadonlyMap<string, readonly Measurement[]>): void {
  const rows = [...measured].map(([name, measurements]) => {
    const cpu = measurements.map(({ cpuMicroseconds }) => cpuMicroseconds);
    return { name, cpu, median: median(cpu), perSecond: median(measurements.map(({ perSecond }) => perSecond)) };
  });
  const floor = rows.find(({ name }) => name === reference)!.median;
  const cells = [
    ['server', 'CPU us/request', 'min-max', 'x bare', 'requests/s'],
    ...rows.map((row) => [
      row.name,
      row.median.toFixed(1),
      `${Math.min(...row.cpu).toFixed(1)}-${Math.max(...row.cpu).toFixed(1)}`,
      (row.median / floor).toFixed(2),
      row.perSecond.toFixed(0),
    ]),
  ];
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  const lines = cells.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  '),
  );
  console.log(`\n${scenario.title}\n${'-'.repeat(lines[0]!.length)}\n${lines.join('\n')}`);
}

const core = separateCores();
const running: ServerProcess[] = [];
const results = new Map(scenarios.map((scenario) => [scenario, new Map<string, Measurement[]>()]));
try {
  for (const name of Object.keys(servers)) {
    running.push(await ServerProcess.start(name, core));
  }
  console.log(
    `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown CPU'}; ${rounds} rounds of ${requests} requests, ` +
      `${connections} connections, every request unique, every reply verified; medians`,
  );

  for (const scenario of scenarios) {
    const warmUp = prepare(scenario, 2 * requests);
    for (const server of running) {
      results.get(scenario)!.set(server.name, []);
      await measure(server, warmUp);
    }
  }
  for (let round = 0; round < rounds; round++) {
    for (const scenario of scenarios) {
      // Each server is a process of its own, so the same requests are new to every one of them.
      const exchanges = prepare(scenario, requests);
      for (let turn = 0; turn < running.length; turn++) {
        const server = running[(round + turn) % running.length]!;
        results
          .get(scenario)!
          .get(server.name)!
          .push(await measure(server, exchanges));
      }
    }
  }
} finally {
  for (const server of running) {
    server.stop();
  }
}
for (const [scenario, measured] of results) {
  printTable(scenario, measured);
}
