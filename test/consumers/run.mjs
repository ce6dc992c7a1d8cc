// Installs the tarball into applications as its users make them, and lets each answer a handshake and a message. What
// several of them need is installed once; they run side by side, as many as there are processors.
//
//   npm run consumers              all of them
//   npm run consumers -- nest12    those whose name contains the word
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { npmPack, writeJson } from './commands.mjs';
import { createApplication, nestNewConsumers, useSwc, useWebpack } from './nest-new.mjs';
import { installNest, installNodes, smallConsumers } from './small-applications.mjs';

/**
 * @typedef {{ workspace: string, tarball: string, manifest: any }} Setting
 * @typedef {{ name: string, what: string, needs: readonly string[], check: () => Promise<void> }} Consumer
 * @typedef {{ name: string, what: string, seconds: string, error?: Error }} Result
 */

const repository = fileURLToPath(new URL('../..', import.meta.url));
const waiting = /** @type {(() => void)[]} */ ([]);
let free = Math.max(2, availableParallelism());

/**
 * Runs the work when a processor is free, and says how long it took.
 *
 * @type {(work: () => Promise<void>) => Promise<string>}
 */
async function inTurn(work) {
  if (free === 0) {
    await /** @type {Promise<void>} */ (new Promise((resolve) => waiting.push(resolve)));
  } else {
    free -= 1;
  }
  const started = Date.now();
  try {
    await work();
    return ((Date.now() - started) / 1000).toFixed(1);
  } finally {
    const next = waiting.shift();
    if (next === undefined) {
      free += 1;
    } else {
      next();
    }
  }
}

/** @type {(workspace: string) => Promise<Setting>} */
async function pack(workspace) {
  const manifest = JSON.parse(await readFile(join(repository, 'package.json'), 'utf8'));
  const tarball = await npmPack(['--ignore-scripts'], workspace, repository);
  await writeJson(join(workspace, 'package.json'), { private: true });
  return { workspace, tarball, manifest };
}

/**
 * What consumers share, made once and when the first of them needs it.
 *
 * @type {(setting: Setting) => (name: string) => Promise<string>}
 */
function preparations(setting) {
  /** @type {Record<string, (directory: string) => Promise<void>>} */
  const prepare = {
    nest11: (directory) => installNest(setting, directory, 11),
    nest12: (directory) => installNest(setting, directory, 12),
    nodes: installNodes,
    new11: (directory) => createApplication(setting, directory, 11),
    new12: (directory) => createApplication(setting, directory, 12),
    'new11-swc': (directory) => useSwc(setting, directory),
    'new11-webpack': (directory) => useWebpack(setting, directory),
  };
  /** @type {Map<string, Promise<string>>} */
  const begun = new Map();
  /** @type {(name: string) => Promise<string>} */
  const begin = async (name) => {
    const [base] = name.split('-');
    if (base !== undefined && base !== name) {
      await prepared(base);
    }
    return inTurn(() =>
      /** @type {NonNullable<typeof prepare[string]>} */ (prepare[name])(join(setting.workspace, name)),
    );
  };
  /** @type {(name: string) => Promise<string>} */
  const prepared = (name) => {
    const promise = begun.get(name) ?? begin(name);
    begun.set(name, promise);
    return promise;
  };
  return prepared;
}

/** @type {(consumer: Consumer, prepared: (name: string) => Promise<string>) => Promise<Result>} */
async function attempt({ name, what, needs, check }, prepared) {
  try {
    await Promise.all(needs.map(prepared));
    const seconds = await inTurn(check);
    console.log(`ok      ${name}`);
    return { name, what, seconds };
  } catch (error) {
    console.log(`FAILED  ${name}`);
    return { name, what, seconds: '', error: /** @type {Error} */ (error) };
  }
}

/** @type {(error: Error) => string} */
function messageOf({ message, cause }) {
  return cause instanceof Error ? `${message}\n${cause.message}` : message;
}

/** @type {(results: readonly Result[]) => void} */
function report(results) {
  for (const { name, error } of results) {
    if (error !== undefined) {
      console.error(`\n${name}: ${messageOf(error)}`);
    }
  }
  const width = Math.max(...results.map(({ name }) => name.length));
  console.log();
  for (const { name, what, seconds, error } of results) {
    console.log(`${error ? 'FAILED' : 'ok    '}  ${name.padEnd(width)}  ${seconds.padStart(5)} s  ${what}`);
  }
}

const started = Date.now();
const workspace = await mkdtemp(join(tmpdir(), 'nestjs-wechat-consumers-'));
try {
  const setting = await pack(workspace);
  const all = [...nestNewConsumers(setting), ...smallConsumers(setting)];
  const wanted = all.filter(({ name }) => name.includes(process.argv[2] ?? ''));
  if (wanted.length === 0) {
    throw new Error(`No consumer is named like ${process.argv[2]}: ${all.map(({ name }) => name).join(', ')}`);
  }
  const prepared = preparations(setting);
  const results = await Promise.all(wanted.map((consumer) => attempt(consumer, prepared)));
  report(results);
  const failed = results.filter(({ error }) => error !== undefined).length;
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`${results.length - failed} of ${results.length} consumers work (${seconds} s)`);
  process.exitCode = failed > 0 ? 1 : 0;
} finally {
  await rm(workspace, { recursive: true, force: true, maxRetries: 3 });
}
