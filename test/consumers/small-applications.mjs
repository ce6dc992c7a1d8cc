// Small applications that are compiled with `skipLibCheck: false`, each in a folder below the installation of its Nest.
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { lateOptimization, npmInstall, npmPack, run, serveWechat, writeJson } from './commands.mjs';

/**
 * @typedef {import('./run.mjs').Consumer} Consumer
 * @typedef {import('./run.mjs').Setting} Setting
 * @typedef {{ name: string, nest: 11 | 12, type: 'module' | 'commonjs', typescript?: string, compilerOptions?: object, flags?: readonly string[] }} SmallApplication
 */

/** The oldest Node of each line that is supported, and the current one. */
export const nodeVersions = ['20.19.0', '22.12.0', '24'];

const template = fileURLToPath(new URL('template/small', import.meta.url));
const mixed = fileURLToPath(new URL('template/mixed', import.meta.url));
const player = fileURLToPath(new URL('play-wechat.mjs', import.meta.url));

const compilers = fileURLToPath(new URL('../../node_modules', import.meta.url));
const TYPESCRIPT_6 = 'typescript';
const TYPESCRIPT_7 = 'typescript-7';

/** @type {readonly SmallApplication[]} */
const applications = [
  { name: 'nest11 cjs', nest: 11, type: 'commonjs', typescript: TYPESCRIPT_6 },
  { name: 'nest11 esm', nest: 11, type: 'module', typescript: TYPESCRIPT_6 },
  { name: 'nest12 cjs', nest: 12, type: 'commonjs', typescript: TYPESCRIPT_7 },
  { name: 'nest12 esm', nest: 12, type: 'module', typescript: TYPESCRIPT_7 },
];

/** Every way in which TypeScript finds declarations, and one strict option that is not part of `strict`. */
/** @type {readonly SmallApplication[]} */
const compilations = [
  {
    // It knows no "exports", and finds the types through "typesVersions". TypeScript 7 does without it.
    name: 'nest11 cjs node10',
    typescript: TYPESCRIPT_6,
    nest: 11,
    type: 'commonjs',
    compilerOptions: {
      module: 'commonjs',
      moduleResolution: 'node10',
      ignoreDeprecations: '6.0',
      esModuleInterop: true,
    },
  },
  {
    // Node takes the ES modules wherever it can require them; here everything is loaded from the CommonJS build.
    name: 'nest11 cjs without require(esm)',
    nest: 11,
    type: 'commonjs',
    flags: ['--no-experimental-require-module'],
  },
  {
    name: 'nest11 cjs node16',
    nest: 11,
    type: 'commonjs',
    compilerOptions: { module: 'node16' },
  },
  {
    name: 'nest12 esm node16',
    nest: 12,
    type: 'module',
    compilerOptions: { module: 'node16' },
  },
  {
    name: 'nest11 cjs bundler',
    nest: 11,
    type: 'commonjs',
    compilerOptions: { module: 'commonjs', moduleResolution: 'bundler' },
  },
  {
    name: 'nest12 esm bundler',
    nest: 12,
    type: 'module',
    compilerOptions: { module: 'esnext', moduleResolution: 'bundler' },
  },
  {
    name: 'nest12 esm exactOptionalPropertyTypes',
    nest: 12,
    type: 'module',
    compilerOptions: { exactOptionalPropertyTypes: true },
  },
];

/** @type {(setting: Setting) => readonly Consumer[]} */
export function smallConsumers(setting) {
  return [
    ...applications.map((application) => ({
      name: application.name,
      what: `compiled by ${application.typescript}, Express and Fastify on Node ${nodeVersions.join(', ')}`,
      needs: [`nest${application.nest}`, 'nodes'],
      check: () => checkApplication(setting, application, nodeVersions),
    })),
    ...compilations.map(({ typescript = TYPESCRIPT_7, ...application }) => ({
      name: application.name,
      what: `compiled by ${typescript} with skipLibCheck: false, started`,
      needs: [`nest${application.nest}`],
      check: () => checkApplication(setting, { ...application, typescript }, ['']),
    })),
    {
      name: 'nest11 mixed',
      what: 'an ES module application with a CommonJS feature library: one copy, and two',
      needs: ['nest11'],
      check: () => checkMixed(setting),
    },
  ];
}

/** @type {(setting: Setting, directory: string, nest: 11 | 12) => Promise<void>} */
export async function installNest({ tarball, manifest }, directory, nest) {
  const { devDependencies } = manifest;
  const versions = Object.fromEntries(
    ['common', 'core', 'platform-express', 'platform-fastify'].map((name) => [`@nestjs/${name}`, `^${nest}.0.0`]),
  );
  const asHere = Object.fromEntries(
    [
      '@types/express',
      '@types/node',
      'bullmq',
      'class-transformer',
      'ioredis',
      'redis',
      'reflect-metadata',
      'rxjs',
    ].map((name) => [name, devDependencies[name]]),
  );
  await mkdir(directory);
  await writeJson(join(directory, 'package.json'), {
    private: true,
    dependencies: { ...versions, ...asHere, 'nestjs-wechat': `file:${tarball}` },
  });
  await npmInstall(directory);
}

const nodeBinary = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';

/**
 * The binaries alone, of the registry's packages that hold them: those have thousands of other files each. The package
 * `node` would run a script to get them.
 *
 * @type {(directory: string) => Promise<void>}
 */
export async function installNodes(directory) {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const prefix = platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  for (const version of nodeVersions) {
    const target = join(directory, version);
    await mkdir(target, { recursive: true });
    const tarball = await npmPack([`${prefix}-${platform}-${process.arch}@${version}`], target);
    await run('tar', ['-xzf', tarball, `package/${nodeBinary}`], target);
  }
}

/** @type {(setting: Setting, version: string) => string} */
function nodeOf({ workspace }, version) {
  return version === '' ? process.execPath : join(workspace, 'nodes', version, 'package', nodeBinary);
}

/** @type {(setting: Setting, application: SmallApplication, versions: readonly string[]) => Promise<void>} */
async function checkApplication(setting, { name, nest, type, typescript, compilerOptions, flags = [] }, versions) {
  const app = join(setting.workspace, `nest${nest}`, name.replaceAll(/\W+/g, '-'));
  await cp(template, app, { recursive: true });
  await writeFile(join(app, 'main.ts'), mainOf(setting.manifest));
  await compile(app, type, compilerOptions, typescript);
  for (const version of versions) {
    await serveWechat(nodeOf(setting, version), [...flags, join(app, 'dist/main.js')], app, {}, [
      'EXPRESS_PORT',
      'FASTIFY_PORT',
    ]);
  }
}

/**
 * Imports everything that can be imported, and serves on both adapters.
 *
 * @type {(manifest: Setting['manifest']) => string}
 */
function mainOf({ name, exports }) {
  const entries = Object.keys(exports).filter((entry) => !entry.endsWith('.json'));
  const imports = entries.map((entry, index) => `import * as entry${index} from '${name}${entry.slice(1)}';\n`);
  return `${imports.join('')}
import './express.js';
import './fastify.js';

export const entries = [${entries.map((_, index) => `entry${index}`).join(', ')}];
`;
}

/** @type {(app: string, type: 'module' | 'commonjs', compilerOptions?: object, typescript?: string) => Promise<void>} */
async function compile(app, type, compilerOptions = { module: 'nodenext' }, typescript = TYPESCRIPT_7) {
  await cp(player, join(app, 'play-wechat.mjs'));
  await writeJson(join(app, 'package.json'), { private: true, type });
  await writeJson(join(app, 'tsconfig.json'), {
    compilerOptions: {
      module: 'nodenext',
      ...compilerOptions,
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
    include: ['*.ts', '*.mts', '*.cts'],
  });
  await run(process.execPath, [join(compilers, typescript, 'bin/tsc'), '-p', app], app, lateOptimization);
}

/** @type {(setting: Setting) => Promise<void>} */
async function checkMixed({ workspace }) {
  const app = join(workspace, 'nest11/mixed');
  await cp(mixed, app, { recursive: true });
  await cp(join(template, 'credentials.ts'), join(app, 'credentials.ts'));
  await compile(app, 'module');
  const main = join(app, 'dist/main.mjs');
  await serveWechat(process.execPath, [main], app, { COPIES: '1' });
  await serveWechat(process.execPath, ['--no-experimental-require-module', main], app, { COPIES: '2' });
}
