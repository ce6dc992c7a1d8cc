import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

import swc from 'unplugin-swc';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

import { specsByNeed } from './test/harness/spec-needs.js';
import WaitingFirst from './test/harness/waiting-first.sequencer.js';

const fromRoot = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const specs = specsByNeed();
const onBullMq5 = ['durable', 'redis-down'].map((name) => fromRoot(`test/bullmq/${name}.spec.ts`));

/** Whoever imports the package by its name gets its sources, and needs no build. */
function sourcesOfEntryPoints(): { find: RegExp; replacement: string }[] {
  const { exports } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')) as {
    exports: Record<string, unknown>;
  };
  return Object.entries(exports).flatMap(([subpath, target]) => {
    const [, source] = /"dist\/esm\/([^"]+)\.js"/.exec(JSON.stringify(target).replaceAll('./', '')) ?? [];
    return source === undefined
      ? []
      : { find: new RegExp(`^nestjs-wechat${subpath.slice(1)}$`), replacement: fromRoot(`src/${source}.ts`) };
  });
}

const nest12 = { NEST_DIRECTORY: fromRoot('node_modules/@nestjs/') };
const setupsOf = (...names: string[]): string[] => names.map((name) => fromRoot(`test/harness/${name}.setup.ts`));
// What a page of the documentation calls a spec lies below `dist` while the page is tested.
const everySpec = { include: ['test/**/*.spec.ts'], exclude: ['**/node_modules/**', '**/dist/**'] };

/** Each asks for no more than its specs need. */
const byNeed: TestProjectInlineConfiguration[] = [
  { name: 'unit', include: specs.unit },
  {
    name: 'app',
    include: everySpec.include,
    // A spec that is written while the tests are watched is not in the lists yet.
    exclude: [...everySpec.exclude, ...specs.unit, ...specs.redis, ...specs.browser],
    globalSetup: setupsOf('simulator-page'),
  },
  { name: 'redis', include: specs.redis, globalSetup: setupsOf('redis-server') },
  { name: 'browser', include: specs.browser, globalSetup: setupsOf('chromium', 'simulator-page') },
].map((test) => ({ extends: true, test: { ...test, env: nest12 } }));

/** Processes serve one project only, and each loads Nest and the library: for all specs there is one project. */
const together: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'nest-12',
    env: nest12,
    ...everySpec,
    globalSetup: setupsOf('chromium', 'redis-server', 'simulator-page'),
  },
};

/** Neither some specs are named nor a project. */
const isOfAll = process.argv
  .slice(2)
  .every((argument) => argument === 'run' || (argument.startsWith('--') && !argument.startsWith('--project')));

export default defineConfig({
  plugins: [
    // Vite's own transform knows no decorator metadata, which Nest's injection needs; swc emits it.
    swc.vite({
      tsconfigFile: false,
      module: { type: 'es6' },
      jsc: {
        target: 'es2022',
        keepClassNames: true,
        parser: { syntax: 'typescript', decorators: true },
        transform: {
          legacyDecorator: true,
          decoratorMetadata: true,
          useDefineForClassFields: true,
          verbatimModuleSyntax: true,
        },
      },
    }),
  ],
  resolve: { alias: sourcesOfEntryPoints() },
  test: {
    pool: 'forks',
    // Many tests wait for a process, a browser or a clock, so more of them run than there are cores.
    maxWorkers: availableParallelism() * 3,
    // Every file would load Nest and the library anew, which takes longer than its tests.
    isolate: false,
    sequence: { sequencer: WaitingFirst },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    restoreMocks: true,
    // What one project has compiled serves the others, and the next run.
    experimental: { fsModuleCache: true },
    execArgv: ['--require', fromRoot('test/harness/late-optimization.cjs')],
    setupFiles: setupsOf('clean-process'),
    // What is waited for is seen soon, and a busy machine fails no test.
    expect: { poll: { interval: 5, timeout: 60_000 } },
    projects: [
      ...(isOfAll ? [together] : byNeed),
      {
        extends: true,
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            checker: fromRoot('node_modules/typescript-7/bin/tsc'),
            include: ['test/**/*.test-d.ts'],
            tsconfig: fromRoot('test/tsconfig.types.json'),
          },
        },
      },
      {
        extends: true,
        // Whoever imports Nest or BullMQ, the library included, gets the workspace's.
        resolve: {
          alias: [{ find: /^(@nestjs\/[\w-]+|bullmq)$/, replacement: fromRoot('test/nest-11/node_modules/$1') }],
        },
        test: {
          name: 'nest-11',
          env: { NEST_DIRECTORY: fromRoot('test/nest-11/node_modules/@nestjs/') },
          include: [
            'test/{http,handlers,nest}/**/*.spec.ts',
            'test/client/late-replies.spec.ts',
            'test/sample-app.spec.ts',
            ...onBullMq5,
          ],
          exclude: [
            ...everySpec.exclude,
            // What they examine has nothing of Nest in it.
            'test/http/{refusal-findings,silence-findings}.spec.ts',
            ...specs.redis.filter((spec) => !onBullMq5.includes(spec)),
            ...specs.browser,
          ],
          globalSetup: setupsOf('redis-server'),
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'html', 'lcov', 'json-summary'],
      thresholds: { lines: 95, branches: 90 },
    },
  },
});
