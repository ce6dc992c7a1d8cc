// Measures how long it takes from an empty folder to the first reply, seen in the page of the simulator: the four commands
// of the README, and its code. The network counts, and so does what else the machine does.
//
//   npm run build && node test/consumers/first-reply.mjs [11] [12]
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { chromium } from 'playwright-core';

import { freePort, killGroup, npm, npmCommand } from './commands.mjs';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const LIMIT_S = 60;
const credentials = {
  WECHAT_APP_ID: 'wx0123456789abcdef',
  WECHAT_TOKEN: 'anytoken',
  WECHAT_ENCODING_AES_KEY: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
};

/**
 * Starts a command of a user, until it has said something.
 *
 * @type {(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv, said: RegExp) => Promise<{ found: RegExpExecArray, stop: () => void }>}
 */
function start(args, cwd, env, said) {
  const [command, all] = npmCommand(args);
  // A process group of its own, because npm and the Nest CLI start further processes.
  const child = spawn(command, all, { cwd, env: { ...process.env, ...env }, detached: true });
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
    child.once('close', () => reject(new Error(`npm ${args.join(' ')} ended:\n${output}`)));
  });
}

/** Adds what the README adds to an application of `nest new`. @type {(directory: string, extension: string) => Promise<void>} */
async function followReadme(directory, extension) {
  const readme = await readFile(join(repository, 'README.md'), 'utf8');
  const [, greeter = ''] = /^```ts\n\/\/ src\/greeter\.ts\n([^]*?)^```$/m.exec(readme) ?? [];
  const [, diff = ''] = /^```diff\n([^]*?)^```$/m.exec(readme) ?? [];
  const lines = diff.split('\n').filter((line) => !line.startsWith('-'));
  const module = lines.map((line) => line.slice(1)).join('\n');
  await writeFile(join(directory, 'src/greeter.ts'), greeter);
  const imported = module.replaceAll(/(from '\.[^']*)'/g, `$1${extension}'`);
  await writeFile(join(directory, 'src/app.module.ts'), imported);
}

/** @type {(url: string) => Promise<void>} */
async function seeReply(url) {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage({ locale: 'en-GB' });
    await page.goto(url);
    await page.getByRole('button', { name: 'Follow', exact: true }).click();
    await page.getByRole('log').getByText('Welcome!').waitFor();
  } finally {
    await browser.close();
  }
}

/**
 * The seconds of each step.
 *
 * @type {(nest: number, workspace: string, tarball: string) => Promise<Record<string, number>>}
 */
async function measure(nest, workspace, tarball) {
  const directory = join(workspace, `app${nest}`);
  const env = { ...credentials, PORT: String(await freePort()) };
  /** @type {Record<string, number>} */
  const seconds = {};
  /** @type {<Result>(name: string, step: Promise<Result>) => Promise<Result>} */
  const timed = async (name, step) => {
    const begun = Date.now();
    const result = await step;
    seconds[name] = (Date.now() - begun) / 1000;
    return result;
  };
  const options = ['--skip-git', '--package-manager', 'npm'];
  await timed(
    'nest new',
    npm(['exec', '--yes', '--', `@nestjs/cli@${nest}`, 'new', `app${nest}`, ...options], workspace),
  );
  await timed('npm install', npm(['install', '--no-audit', '--no-fund', tarball], directory));
  await followReadme(directory, nest === 11 ? '' : '.js');
  const application = await timed('npm start', start(['start'], directory, env, /successfully started/));
  try {
    const url = `http://localhost:${env.PORT}/wechat`;
    const args = ['exec', '--', 'nestjs-wechat', 'simulate', url, '--port', '0', '--lang', 'en'];
    const simulator = await timed('simulate', start(args, directory, env, /The simulator is at (\S+)/));
    await timed('reply', seeReply(simulator.found[1] ?? '')).finally(simulator.stop);
  } finally {
    application.stop();
  }
  return seconds;
}

const majors = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [11, 12];
const workspace = await mkdtemp(join(tmpdir(), 'first-reply-'));
try {
  const packed = await npm(
    ['pack', '--ignore-scripts', '--json', '--silent', '--pack-destination', workspace],
    repository,
  );
  const [{ filename }] = JSON.parse(packed);
  for (const nest of majors) {
    const steps = await measure(nest, workspace, join(workspace, filename));
    const total = Object.values(steps).reduce((sum, step) => sum + step, 0);
    const listed = Object.entries(steps).map(([name, step]) => `${name} ${step.toFixed(1)}`);
    console.log(`Nest ${nest}: ${total.toFixed(1)} s to the first reply (${listed.join(', ')})`);
    process.exitCode = total <= LIMIT_S ? process.exitCode : 1;
  }
} finally {
  await rm(workspace, { recursive: true, force: true });
}
