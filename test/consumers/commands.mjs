// What every consumer needs from the operating system: commands, folders and a server that WeChat can be played to.
import { execFile, spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { freePort } from '../harness/free-port.mjs';

const COMMAND_TIMEOUT = 300_000;
const START_TIMEOUT = 60_000;

const lateOptimizationScript = fileURLToPath(new URL('../harness/late-optimization.cjs', import.meta.url));

/** For compilers and package managers, which are done after seconds. */
export const lateOptimization = {
  NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --require ${JSON.stringify(lateOptimizationScript)}`,
};

/** npm's own script, so that it runs by the same Node, and on Windows without a shell. */
const npmScript = process.env['npm_execpath'];

/** @type {(command: string, args: readonly string[], cwd: string, env?: NodeJS.ProcessEnv) => Promise<string>} */
export function run(command, args, cwd, env = {}) {
  return new Promise((resolve, reject) => {
    const options = {
      cwd,
      env: { ...process.env, ...env },
      timeout: COMMAND_TIMEOUT,
      maxBuffer: 64 * 1024 * 1024,
    };
    execFile(command, args, options, (error, stdout, stderr) => {
      if (error) {
        reject(new Error(`${command} ${args.join(' ')} failed in ${cwd}\n${stdout}${stderr}`.trim()));
      } else {
        resolve(stdout);
      }
    });
  });
}

/** @type {(args: readonly string[]) => [command: string, args: readonly string[]]} */
export function npmCommand(args) {
  return npmScript === undefined ? ['npm', args] : [process.execPath, [npmScript, ...args]];
}

/** @type {(args: readonly string[], cwd: string) => Promise<string>} */
export function npm(args, cwd) {
  return run(...npmCommand(args), cwd, { CI: '1', ...lateOptimization });
}

/** @type {(directory: string, packages?: readonly string[]) => Promise<string>} */
export function npmInstall(directory, packages = []) {
  const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'];
  return npm(['install', ...quiet, ...packages], directory);
}

/**
 * Packs the package of a folder or of the registry, and says where its tarball is.
 *
 * @type {(args: readonly string[], directory: string, packageDirectory?: string) => Promise<string>}
 */
export async function npmPack(args, directory, packageDirectory = directory) {
  const quiet = ['--json', '--silent', '--prefer-offline', '--pack-destination', directory];
  const [{ filename }] = JSON.parse(await npm(['pack', ...quiet, ...args], packageDirectory));
  return join(directory, filename);
}

/** @type {(path: string, value: unknown) => Promise<void>} */
export const writeJson = (path, value) => writeFile(path, `${JSON.stringify(value, null, 2)}\n`);

/** @type {(url: string) => Promise<boolean>} */
const answers = (url) =>
  fetch(url).then(
    () => true,
    () => false,
  );

/**
 * Starts a consumer, plays WeChat to each of its ports, and stops it.
 *
 * @type {(command: string, args: readonly string[], cwd: string, env?: NodeJS.ProcessEnv, portNames?: readonly string[]) => Promise<void>}
 */
export async function serveWechat(command, args, cwd, env = {}, portNames = ['PORT']) {
  /** @type {Record<string, string>} */
  const ports = {};
  for (const name of portNames) {
    ports[name] = String(await freePort());
  }
  // A process group of its own, because npm and the Nest CLI start further processes.
  const server = spawn(command, args, { cwd, env: { ...process.env, ...env, ...ports }, detached: true });
  let output = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (/** @type {Buffer} */ chunk) => (output += chunk.toString()));
  }
  const exited = new Promise((resolve) => server.once('close', resolve));
  try {
    const { play } = await import(pathToFileURL(join(cwd, 'play-wechat.mjs')).href);
    for (const [name, port] of Object.entries(ports)) {
      const url = `http://127.0.0.1:${port}/wechat`;
      for (const end = Date.now() + START_TIMEOUT; !(await answers(url)); await delay(100)) {
        if (server.exitCode !== null || Date.now() > end) {
          throw new Error(`The application does not listen on its ${name}`);
        }
      }
      await play(url);
    }
  } catch (error) {
    throw new Error(`${command} ${args.join(' ')} failed in ${cwd}\n${output}`, { cause: error });
  } finally {
    killGroup(server);
    await exited;
  }
}

/** @type {(leader: import('node:child_process').ChildProcess) => void} */
export function killGroup({ pid = 0 }) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nobody is left in it.
  }
}

/** @type {(args: readonly string[], cwd: string) => Promise<void>} */
export function serveByNpm(args, cwd) {
  return serveWechat(...npmCommand(args), cwd, lateOptimization);
}
