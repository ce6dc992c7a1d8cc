// Installs the tarball into small applications as its users do, compiles them with `skipLibCheck: false`, and lets each
// answer a handshake and an encrypted event. One install per Nest major serves all applications of that major.
//
//   npm run consumers              all of them
//   npm run consumers -- nest12    those whose name contains the word
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {{ name: string, nest: 11 | 12, type: 'module' | 'commonjs', adapter: 'express' | 'fastify', resolution?: 'node10' }} Consumer
 */

const repository = fileURLToPath(new URL('../..', import.meta.url));
const template = fileURLToPath(new URL('template', import.meta.url));
const manifest = JSON.parse(await readFile(join(repository, 'package.json'), 'utf8'));
const parallel = 2;

/** @returns {Consumer[]} */
function matrix() {
  /** @type {Consumer[]} */
  const consumers = [];
  for (const nest of /** @type {const} */ ([11, 12])) {
    for (const type of /** @type {const} */ (['module', 'commonjs'])) {
      for (const adapter of /** @type {const} */ (['express', 'fastify'])) {
        consumers.push({ name: `nest${nest}-${type === 'module' ? 'esm' : 'cjs'}-${adapter}`, nest, type, adapter });
      }
    }
  }
  // The resolution that knows no "exports" and finds the types through "typesVersions".
  consumers.push({
    name: 'nest11-cjs-express-node10',
    nest: 11,
    type: 'commonjs',
    adapter: 'express',
    resolution: 'node10',
  });
  return consumers;
}

/** @type {(command: string, args: string[], cwd: string) => Promise<string>} */
function run(command, args, cwd) {
  return new Promise((resolve, reject) => {
    execFile(command, args, { cwd, timeout: 300_000, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error) {
        reject(new Error(`${command} ${args.join(' ')} failed in ${cwd}\n${stdout}${stderr}`.trim()));
      } else {
        resolve(stdout);
      }
    });
  });
}

/** @type {(path: string, value: unknown) => Promise<void>} */
const writeJson = (path, value) => writeFile(path, `${JSON.stringify(value, null, 2)}\n`);

/** @type {(directory: string, nest: number, tarball: string) => Promise<void>} */
async function install(directory, nest, tarball) {
  await mkdir(directory);
  await writeJson(join(directory, 'package.json'), {
    private: true,
    dependencies: {
      '@nestjs/common': `^${nest}.0.0`,
      '@nestjs/core': `^${nest}.0.0`,
      '@nestjs/platform-express': `^${nest}.0.0`,
      '@nestjs/platform-fastify': `^${nest}.0.0`,
      '@types/express': manifest.devDependencies['@types/express'],
      '@types/node': manifest.devDependencies['@types/node'],
      'class-transformer': manifest.devDependencies['class-transformer'],
      'class-validator': manifest.devDependencies['class-validator'],
      'nestjs-wechat': `file:${tarball}`,
      'reflect-metadata': manifest.devDependencies['reflect-metadata'],
      rxjs: manifest.devDependencies.rxjs,
      typescript: manifest.devDependencies.typescript,
    },
  });
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'], directory);
}

/** @type {(consumer: Consumer) => object} */
function tsconfigOf({ resolution }) {
  const modules =
    resolution === 'node10'
      ? { module: 'commonjs', moduleResolution: 'node10', ignoreDeprecations: '6.0', esModuleInterop: true }
      : { module: 'nodenext' };
  return {
    compilerOptions: {
      ...modules,
      target: 'ES2023',
      lib: ['ES2023'],
      types: ['node'],
      strict: true,
      skipLibCheck: false,
      experimentalDecorators: true,
      emitDecoratorMetadata: true,
      rootDir: '.',
      outDir: 'dist',
    },
    include: ['*.ts'],
  };
}

/** @type {(directory: string, consumer: Consumer) => Promise<void>} */
async function check(directory, consumer) {
  const app = join(directory, consumer.name);
  await mkdir(app);
  for (const file of ['greeter.ts', 'check.ts', `${consumer.adapter}.ts`]) {
    await cp(join(template, file), join(app, file));
  }
  await writeJson(join(app, 'package.json'), { private: true, type: consumer.type });
  await writeJson(join(app, 'tsconfig.json'), tsconfigOf(consumer));
  await run(process.execPath, [join(directory, 'node_modules/typescript/bin/tsc'), '-p', app], app);
  await run(process.execPath, [join(app, 'dist', `${consumer.adapter}.js`)], app);
}

/**
 * @template T
 * @param {readonly T[]} items
 * @param {(item: T) => Promise<void>} work
 */
async function inParallel(items, work) {
  const queue = [...items];
  await Promise.all(
    Array.from({ length: parallel }, async () => {
      for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
        await work(item);
      }
    }),
  );
}

const wanted = matrix().filter(({ name }) => name.includes(process.argv[2] ?? ''));
if (wanted.length === 0) {
  throw new Error(
    `No consumer is named like ${process.argv[2]}: ${matrix()
      .map(({ name }) => name)
      .join(', ')}`,
  );
}

const workspace = await mkdtemp(join(tmpdir(), 'nestjs-wechat-consumers-'));
/** @type {(nest: number) => string} */
const directoryOf = (nest) => join(workspace, `nest${nest}`);
/** @type {Map<string, Error>} */
const failures = new Map();

try {
  const packed = JSON.parse(
    await run('npm', ['pack', '--json', '--silent', '--pack-destination', workspace], repository),
  );
  const tarball = join(workspace, packed[0].filename);
  await inParallel([...new Set(wanted.map(({ nest }) => nest))], (nest) => install(directoryOf(nest), nest, tarball));

  await inParallel(wanted, async (consumer) => {
    const started = Date.now();
    try {
      await check(directoryOf(consumer.nest), consumer);
      console.log(`ok      ${consumer.name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
    } catch (error) {
      failures.set(consumer.name, /** @type {Error} */ (error));
      console.log(`FAILED  ${consumer.name}`);
    }
  });
} finally {
  await rm(workspace, { recursive: true, force: true, maxRetries: 3 });
}

for (const [name, error] of failures) {
  console.error(`\n${name}: ${error.message}`);
}
console.log(`${wanted.length - failures.size} of ${wanted.length} consumers work`);
process.exitCode = failures.size > 0 ? 1 : 0;
