// Runs the steps of `.ci/run`: as many at a time as there are processors, and each as soon as those before it are done.
// The output of a step is printed whole when it ends. The first step that fails ends all others.
import { spawn, spawnSync } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

const results = 'coverage/test-results.json';
const report = `node .ci/report-tests.mjs ${results}`;
const reporters = `--reporter=default --reporter=json --outputFile.json=${results}`;
// Nobody opens the pages of the coverage here.
const test = `npm test -- --coverage --coverage.reporter=text-summary ${reporters}`;

/** @typedef {{ readonly name: string, readonly command: string, readonly after: readonly string[] }} Step */

/**
 * The longest first. Tests and consumers keep all processors busy by themselves: beside each other they take longer than
 * one after the other.
 *
 * @type {readonly Step[]}
 */
const steps = [
  // It writes into the sources that all others read.
  { name: 'generated sources', command: 'bash .ci/check-generated', after: [] },
  { name: 'build', command: 'npm run build', after: ['generated sources'] },
  // Some of its projects know the library by its declarations, which the build writes.
  { name: 'lint', command: 'npm run lint', after: ['build'] },
  { name: 'test', command: `${test} || { ${report}; exit 1; }`, after: ['lint'] },
  { name: 'consumers', command: 'node test/consumers/run.mjs', after: ['test'] },
  { name: 'site', command: 'npm run site', after: ['consumers'] },
  // Packing would build anew what others read.
  { name: 'package', command: 'npm_config_ignore_scripts=true npm run check', after: ['consumers'] },
  { name: 'typecheck', command: 'npm run typecheck', after: ['consumers'] },
  { name: 'format', command: 'npm run format:check', after: ['generated sources'] },
];

/** It measures time, and needs the machine for itself. */
const cluster = {
  name: 'cluster',
  command: 'npm run tsc-7 -- -p test/cluster/tsconfig.json && node test/cluster/dist/cluster/run.js',
  after: steps.map(({ name }) => name),
};

/** A step that takes longer has stopped, and says where. In milliseconds. */
const LIMIT = 45 * 60_000;

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
const stepDone = new EventEmitter();
let isEnding = false;

const now = () => `${Math.round(performance.now() / 1000)}s`;

/** @type {(step: Pick<Step, 'name' | 'command'>) => Promise<void>} */
function run({ name, command }) {
  const startedAt = now();
  // In a process group of its own, so that whatever it starts can be ended with it.
  const child = spawn('bash', ['-c', `exec 2>&1; ${command}`], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  /** @type {Buffer[]} */
  const output = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  const print = () =>
    process.stdout.write(`\n== ${name} (${startedAt} to ${now()})\n${Buffer.concat(output).toString()}`);
  return new Promise((resolve, reject) => {
    const giveUp = async () => {
      const text = await whatRuns(child);
      print();
      reject(new Error(`\nThe step "${name}" did not end within ${LIMIT / 60_000} minutes. What it runs:\n${text}`));
    };
    const limit = setTimeout(() => void giveUp(), LIMIT);
    child.on('close', (code, signal) => {
      clearTimeout(limit);
      running.delete(child);
      if (isEnding) {
        return;
      }
      print();
      if (code === 0) {
        resolve();
      } else {
        reject(new Error(`\nThe step "${name}" failed (${signal ?? `exit code ${code}`}): ${command}`));
      }
    });
  });
}

/**
 * The processes of a step, and where in its code the busiest is: it may be in a loop without end.
 *
 * @type {(step: import('node:child_process').ChildProcess) => Promise<string>}
 */
async function whatRuns({ pid }) {
  const columns = ['pgid', 'pid', 'ppid', 'stat', 'etimes', 'times', 'args'];
  const { stdout } = spawnSync('ps', ['-e', '-ww', '--sort=-pcpu', '-o', columns.map((name) => `${name}=`).join()], {
    encoding: 'utf8',
  });
  const processes = (stdout ?? '').split('\n').filter((line) => Number.parseInt(line, 10) === pid);
  const busiest = processes
    .find((line) => /\bnode\b/.test(line))
    ?.trim()
    .split(/\s+/)[1];
  return [columns.join(' '), ...processes, await whereIs(busiest)].join('\n');
}

/**
 * What the debugger of Node says of a process.
 *
 * @type {(pid: string | undefined) => Promise<string>}
 */
async function whereIs(pid) {
  if (pid === undefined) {
    return '';
  }
  const inspector = spawn(process.execPath, ['inspect', '-p', pid]);
  let said = '';
  inspector.stdout.on('data', (chunk) => (said += chunk));
  for (const command of ['pause', 'bt', '.exit']) {
    await sleep(3_000);
    inspector.stdin.write(`${command}\n`);
  }
  await sleep(1_000);
  inspector.kill('SIGKILL');
  return `${pid}: ${said}`;
}

/** @type {(steps: readonly Step[]) => Promise<void>} */
async function runAll(steps) {
  const waiting = new Set(steps);
  const done = new Set();
  const lane = async () => {
    for (;;) {
      const step = [...waiting].find(({ after }) => after.every((name) => done.has(name)));
      if (step !== undefined) {
        waiting.delete(step);
        await run(step);
        done.add(step.name);
        stepDone.emit('done');
      } else if (waiting.size > 0) {
        await once(stepDone, 'done');
      } else {
        return;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, lane));
}

function endAll() {
  isEnding = true;
  for (const { pid } of running) {
    process.kill(-(/** @type {number} */ (pid)), 'SIGKILL');
  }
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => {
    endAll();
    process.exit(1);
  });
}

rmSync(results, { force: true });
try {
  await runAll([...steps, cluster]);
  await run({ name: 'done', command: report });
} catch (error) {
  endAll();
  console.error(/** @type {Error} */ (error).message);
  process.exit(1);
}
