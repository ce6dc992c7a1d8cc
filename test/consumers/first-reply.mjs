// Follows the READMEs from an empty folder to the first reply, and prints each step with its seconds. Commands, code and
// what is expected come from the README word for word. The package that is built here stands in for the published one.
// The network counts, and so does what else the machine does.
//
//   npm run build && node test/consumers/first-reply.mjs [11] [12]
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { chromium } from 'playwright-core';

import { killGroup, npmPack, run } from './commands.mjs';
import { inEsModules, readSteps } from './readme-steps.mjs';

/** @typedef {import('./readme-steps.mjs').Steps} Steps */

const repository = fileURLToPath(new URL('../..', import.meta.url));
/** From the command that installs the library to its reply. What `nest new` takes is not ours. */
const LIMIT_S = 60;

/** A terminal of the user: it takes lines as they are typed. @type {(lines: string, cwd: string) => Promise<string>} */
const type = (lines, cwd) => run('bash', ['-c', lines], cwd);

/**
 * A terminal in which something goes on running, as soon as it has said this.
 *
 * @type {(lines: string, cwd: string, said: RegExp) => Promise<{ found: RegExpExecArray, stop: () => void }>}
 */
function keepRunning(lines, cwd, said) {
  // A process group of its own, because npm and the Nest CLI start further processes.
  const child = spawn('bash', ['-c', lines], { cwd, detached: true });
  let output = '';
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (/** @type {Buffer} */ chunk) => {
        output += chunk.toString();
        const found = said.exec(output);
        if (found !== null) {
          resolve({ found, stop: () => killGroup(child) });
        }
      });
    }
    child.once('close', () => reject(new Error(`${lines}\nended:\n${output}`)));
  });
}

/** @type {(steps: Steps, directory: string) => Promise<void>} */
async function writeCode({ greeter, change }, directory) {
  const changed = join(directory, change.path);
  const made = await readFile(changed, 'utf8');
  if (made !== change.before) {
    throw new Error(`The diff of the README is for another ${change.path} than nest new makes:\n${made}`);
  }
  await writeFile(changed, change.after);
  await writeFile(join(directory, greeter.path), greeter.code);
}

/** @type {(printed: string, reply: string) => void} */
function assertReply(printed, reply) {
  if (!printed.includes(reply)) {
    throw new Error(`The README promises "${reply}". There came:\n${printed}`);
  }
}

/** @type {(url: string, welcome: string) => Promise<void>} */
async function followInBrowser(url, welcome) {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage({ locale: 'en-GB' });
    await page.goto(url);
    await page.getByRole('button', { name: 'Follow', exact: true }).click();
    await page.getByRole('log').getByText(welcome).waitFor();
  } finally {
    await browser.close();
  }
}

/**
 * The seconds from the first step of the README to the reply.
 *
 * @type {(steps: Steps, nest: number, workspace: string, tarball: string) => Promise<number>}
 */
async function follow(steps, nest, workspace, tarball) {
  const begun = Date.now();
  /** @type {<Result>(name: string, work: () => Promise<Result>) => Promise<Result>} */
  const step = async (name, work) => {
    const stepBegun = Date.now();
    const result = await work();
    console.log(`  ${((Date.now() - stepBegun) / 1000).toFixed(1).padStart(5)} s  ${name}`);
    return result;
  };
  const { install, greeter, change, variables, start, send, reply, simulate, welcome } = steps;
  const directory = join(workspace, 'tea-shop');
  const create = `npx --yes @nestjs/cli@${nest} new tea-shop --package-manager npm --skip-git`;
  await step(create, () => type(create, workspace));
  const installBegun = Date.now();
  await step(install, () => type(install.replace('nestjs-wechat', tarball), directory));
  await step(`write ${greeter.path}, change ${change.path}`, () => writeCode(steps, directory));
  const application = await step(start, () => keepRunning(variables + start, directory, /successfully started/));
  try {
    await step(send, async () => assertReply(await type(variables + send, directory), reply));
    const repliedAt = Date.now();
    console.log(`  ${((repliedAt - begun) / 1000).toFixed(1).padStart(5)} s  to the decrypted reply: ${reply}`);
    const simulator = await step(simulate, () => keepRunning(variables + simulate, directory, /http:\S+:\d+(?=\D)/));
    await step(`follow in the simulator: ${welcome}`, () =>
      followInBrowser(simulator.found[0], welcome).finally(simulator.stop),
    );
    return (repliedAt - installBegun) / 1000;
  } finally {
    application.stop();
  }
}

const majors = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [11, 12];
const packages = await mkdtemp(join(tmpdir(), 'first-reply-package-'));
try {
  const tarball = await npmPack(['--ignore-scripts'], packages, repository);
  for (const readme of ['README.md', 'README.zh-CN.md']) {
    const steps = readSteps(await readFile(join(repository, readme), 'utf8'));
    for (const nest of majors) {
      console.log(`\n${readme}, Nest ${nest}`);
      const workspace = await mkdtemp(join(tmpdir(), 'first-reply-'));
      try {
        const seconds = await follow(nest === 11 ? steps : inEsModules(steps), nest, workspace, tarball);
        process.exitCode = seconds <= LIMIT_S ? process.exitCode : 1;
      } finally {
        await rm(workspace, { recursive: true, force: true });
      }
    }
  }
} finally {
  await rm(packages, { recursive: true, force: true });
}
