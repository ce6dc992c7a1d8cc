// Runs the steps of `.ci/run`. The steps of a lane run one after another, and the lanes of a stage side by side. The
// output of a step is printed whole when it ends. The first step that fails ends all others.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

const results = 'coverage/test-results.json';
const report = `node .ci/report-tests.mjs ${results}`;
const test = `npm test -- --coverage --reporter=default --reporter=json --outputFile.json=${results}`;

/** @typedef {readonly [name: string, command: string]} Step */

/** @type {readonly (readonly (readonly Step[])[])[]} */
const stages = [
  // It writes into the sources that all others read.
  [[['generated sources', 'bash .ci/check-generated']]],
  [
    [
      ['format', 'npm run format:check'],
      ['lint', 'npm run lint'],
      ['typecheck', 'npm run typecheck'],
      ['API reference', 'npm run docs'],
    ],
    [
      ['build', 'npm run build'],
      // Packing builds `dist` anew, so nobody else may read it meanwhile.
      ['package', 'npm run check'],
    ],
  ],
  [[['test', `${test} || { ${report}; exit 1; }`]], [['consumers', 'node test/consumers/run.mjs']]],
  // It measures time, and needs the machine for itself.
  [[['cluster', 'npm run cluster']]],
  [[['done', report]]],
];

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
let isEnding = false;

const now = () => `${Math.round(performance.now() / 1000)}s`;

/** @type {(step: Step) => Promise<void>} */
function run([name, command]) {
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
  return new Promise((resolve, reject) => {
    child.on('close', (code, signal) => {
      running.delete(child);
      if (isEnding) {
        return;
      }
      process.stdout.write(`\n== ${name} (${startedAt} to ${now()})\n${Buffer.concat(output).toString()}`);
      if (code === 0) {
        resolve();
      } else {
        reject(new Error(`\nThe step "${name}" failed (${signal ?? `exit code ${code}`}): ${command}`));
      }
    });
  });
}

/** @type {(lane: readonly Step[]) => Promise<void>} */
async function runLane(lane) {
  for (const step of lane) {
    await run(step);
  }
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
  for (const lanes of stages) {
    await Promise.all(lanes.map(runLane));
  }
} catch (error) {
  endAll();
  console.error(/** @type {Error} */ (error).message);
  process.exit(1);
}
