// The applications that `nest new` makes, with the handler of the small ones added and nothing else changed.
import { cp, mkdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { npm, npmInstall, run, serveByNpm, writeJson } from './commands.mjs';

/**
 * @typedef {import('./run.mjs').Consumer} Consumer
 * @typedef {import('./run.mjs').Setting} Setting
 */

const fromHere = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/** @type {(setting: Setting) => readonly Consumer[]} */
export function nestNewConsumers({ workspace }) {
  const nest11 = join(workspace, 'new11');
  const nest12 = join(workspace, 'new12');
  const swc = join(workspace, 'new11-swc');
  const webpack = join(workspace, 'new11-webpack');
  /** @type {(name: string, needs: string, directory: string, ...scripts: string[]) => Consumer} */
  const scripts = (name, needs, directory, ...scripts) => ({
    name,
    what: scripts.map((script) => `npm ${script}`).join(', '),
    needs: [needs],
    check: () => runScripts(directory, scripts),
  });
  return [
    scripts('nest11 new, tests (ts-jest)', 'new11', nest11, 'test', 'run test:e2e'),
    scripts('nest11 new, build (tsc)', 'new11', nest11, 'run build', 'start'),
    scripts('nest11 new, tests (@swc/jest)', 'new11-swc', swc, 'test', 'run test:e2e'),
    scripts('nest11 new, build (swc)', 'new11-swc', swc, 'run build', 'start'),
    scripts('nest11 new, build (webpack)', 'new11-webpack', webpack, 'run build', 'start'),
    scripts('nest12 new, tests (vitest)', 'new12', nest12, 'test', 'run test:e2e'),
    scripts('nest12 new, build (tsc)', 'new12', nest12, 'run build', 'start'),
  ];
}

/** @type {(directory: string, scripts: readonly string[]) => Promise<void>} */
async function runScripts(directory, scripts) {
  for (const script of scripts) {
    if (script === 'start') {
      await serveByNpm(['start'], directory);
    } else {
      await npm(script.split(' '), directory);
    }
  }
}

/** @type {(setting: Setting, directory: string, nest: 11 | 12) => Promise<void>} */
export async function createApplication({ workspace, tarball }, directory, nest) {
  const cli = join(workspace, `cli${nest}`);
  await mkdir(cli);
  await writeJson(join(cli, 'package.json'), { private: true });
  await npmInstall(cli, [`@nestjs/cli@${nest}`]);
  const options = ['--skip-git', '--skip-install', '--package-manager', 'npm'];
  const nestNew = [join(cli, 'node_modules/@nestjs/cli/bin/nest.js'), 'new', basename(directory), ...options];
  await run(process.execPath, nestNew, workspace, { CI: '1' });
  await addHandler(directory, nest === 11 ? '' : '.js');
  // The application has the CLI among its own packages: npm finds them there already.
  await rename(join(cli, 'node_modules'), join(directory, 'node_modules'));
  await npmInstall(directory, [tarball]);
}

/** @type {(directory: string, extension: string) => Promise<void>} */
async function addHandler(directory, extension) {
  const copies = {
    'template/small/credentials.ts': 'src/credentials.ts',
    'template/small/greeter.ts': 'src/greeter.ts',
    'template/nest-new/greeter-spec.ts': 'src/greeter.spec.ts',
    'template/nest-new/callback-url-e2e-spec.ts': 'test/callback-url.e2e-spec.ts',
    'play-wechat.mjs': 'play-wechat.mjs',
  };
  for (const [from, to] of Object.entries(copies)) {
    const text = await readFile(fromHere(from), 'utf8');
    await writeFile(join(directory, to), text.replaceAll(/(from '\.[^']*)\.js'/g, `$1${extension}'`));
  }
  const path = join(directory, 'src/app.module.ts');
  const imports = [
    "import { officialAccount, WechatModule } from 'nestjs-wechat';",
    `import { credentials } from './credentials${extension}';`,
    `import { Greeter, Menu } from './greeter${extension}';`,
  ];
  const module = (await readFile(path, 'utf8'))
    .replace('imports: []', 'imports: [WechatModule.forRoot({ accounts: [officialAccount(credentials)] })]')
    .replace('providers: [AppService]', 'providers: [AppService, Menu, Greeter]');
  await writeFile(path, `${imports.join('\n')}\n${module}`);
}

/** @type {(workspace: string, directory: string) => Promise<void>} */
async function copyApplication(workspace, directory) {
  const original = join(workspace, 'new11');
  const modules = join(original, 'node_modules');
  const filter = (/** @type {string} */ path) => path !== modules && path !== join(original, 'dist');
  await cp(original, directory, { recursive: true, filter });
  await symlink(modules, join(directory, 'node_modules'), 'junction');
}

/** @type {(path: string, change: (value: any) => object) => Promise<void>} */
async function changeJson(path, change) {
  await writeJson(path, change(JSON.parse(await readFile(path, 'utf8'))));
}

/** @type {(setting: Setting, directory: string) => Promise<void>} */
export async function useWebpack({ workspace }, directory) {
  await copyApplication(workspace, directory);
  await changeJson(join(directory, 'nest-cli.json'), ({ compilerOptions, ...cli }) => ({
    ...cli,
    compilerOptions: { ...compilerOptions, webpack: true },
  }));
}

/**
 * As Nest's own page on SWC says.
 *
 * @type {(setting: Setting, directory: string) => Promise<void>}
 */
export async function useSwc({ workspace }, directory) {
  await copyApplication(workspace, directory);
  // Above the applications, where the Nest CLI finds it and the untouched ones stay as they are.
  await npmInstall(workspace, ['@swc/cli', '@swc/core', '@swc/jest']);
  await changeJson(join(directory, 'nest-cli.json'), ({ compilerOptions, ...cli }) => ({
    ...cli,
    compilerOptions: { ...compilerOptions, builder: 'swc' },
  }));
  await changeJson(join(directory, 'package.json'), ({ jest, ...manifest }) => ({
    ...manifest,
    jest: { ...jest, transform: { '^.+\\.(t|j)s$': '@swc/jest' } },
  }));
  await changeJson(join(directory, 'test/jest-e2e.json'), (jest) => ({
    ...jest,
    transform: { '^.+\\.(t|j)s$': '@swc/jest' },
  }));
  await writeJson(join(directory, '.swcrc'), {
    sourceMaps: true,
    jsc: {
      parser: { syntax: 'typescript', decorators: true, dynamicImport: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
      target: 'es2022',
      keepClassNames: true,
    },
    module: { type: 'commonjs' },
  });
}
