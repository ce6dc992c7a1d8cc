import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

/** A program that the tests need and that npm can't install. */
interface SystemProgram {
  readonly name: string;
  /** The environment variable with the program's path. It comes before everything else. */
  readonly variable: string;
  /** What it is called in the PATH, and full paths where it may be. */
  readonly commands: readonly string[];
  /** What the package managers call it. */
  readonly packages: Readonly<Record<PackageManager, string>>;
}

export const redisServer: SystemProgram = {
  name: 'redis-server',
  variable: 'REDIS_SERVER',
  commands: ['redis-server', 'valkey-server'],
  packages: { 'apt-get': 'redis-server', apk: 'redis', dnf: 'valkey', brew: 'redis' },
};

export const chromium: SystemProgram = {
  name: 'chromium',
  variable: 'CHROMIUM',
  commands: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  packages: { 'apt-get': 'chromium', apk: 'chromium', dnf: 'chromium', brew: 'google-chrome' },
};

type PackageManager = keyof typeof packageManagers;

/** How each of them installs a package without a question. */
const packageManagers = {
  // A new machine has no package lists yet.
  'apt-get': { needsRoot: true, prepare: 'update -qq', install: 'install -y -qq --no-install-recommends' },
  apk: { needsRoot: true, install: 'add --quiet' },
  dnf: { needsRoot: true, install: 'install -y --quiet' },
  brew: { needsRoot: false, install: 'install --quiet' },
} satisfies Record<string, { needsRoot: boolean; prepare?: string; install: string }>;

/** A mirror that does not answer ends the run with a reason, too. */
const LIMIT_MS = 15 * 60_000;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The path of a program: what its variable says, what the PATH has, or what the system's package manager installs
 * where that takes no question.
 *
 * @throws Error that names these three ways when none of them works
 */
export function pathOf(program: SystemProgram, env: Environment = process.env): string {
  const named = env[program.variable];
  return named ? existing(program, named) : (find(program.commands, env) ?? install(program, env));
}

/** Gets a program before the workers of the tests start, which inherit its variable; or ends the run with the reason. */
export function provide(program: SystemProgram): void {
  try {
    process.env[program.variable] = pathOf(program);
  } catch (error) {
    console.error(
      `${(error as Error).message}\nTo run what needs no such program: npm test -- --project unit --project app`,
    );
    process.exit(1);
  }
}

function existing({ variable }: SystemProgram, path: string): string {
  if (!isProgram(path)) {
    throw new Error(`${variable} is "${path}", and there is no program of that path. Correct or unset the variable.`);
  }
  return path;
}

function find(commands: readonly string[], env: Environment): string | undefined {
  const directories = (env['PATH'] ?? '').split(delimiter).filter((directory) => directory !== '');
  // A full path is the same from every directory.
  return commands.flatMap((command) => directories.map((directory) => resolve(directory, command))).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function install(program: SystemProgram, env: Environment): string {
  const manager = (Object.keys(packageManagers) as PackageManager[]).find((name) => installsWithoutQuestion(name, env));
  if (manager === undefined) {
    throw missing(program, 'no package manager here can install it without a question');
  }
  const { install, ...rest } = packageManagers[manager];
  const command = `${sudo(manager)}${manager} ${install} ${program.packages[manager]}`;
  console.error(`The tests need ${program.name}, which is not in the PATH. Installing it: ${command}`);
  if ('prepare' in rest) {
    // When the lists can't be refreshed, the old ones may do.
    runInTurn(`${sudo(manager)}${manager} ${rest.prepare}`, env);
  }
  const { error } = runInTurn(command, env);
  const path = find(program.commands, env);
  if (path === undefined) {
    throw missing(program, `\`${command}\` ended ${error ? `with "${error}"` : 'well, but it is still missing'}`);
  }
  return path;
}

function installsWithoutQuestion(manager: PackageManager, env: Environment): boolean {
  return find([manager], env) !== undefined && (sudo(manager) === '' || run('sudo -n true', env).error === undefined);
}

function sudo(manager: PackageManager): '' | 'sudo -n ' {
  return packageManagers[manager].needsRoot && process.getuid?.() !== 0 ? 'sudo -n ' : '';
}

/** Runs a command of a package manager, which another run of the tests may be using at this moment. */
function runInTurn(line: string, env: Environment): { readonly error?: string } {
  const giveUpAt = Date.now() + LIMIT_MS;
  let result = run(line, env);
  while (/\block/i.test(result.error ?? '') && Date.now() < giveUpAt) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_000);
    result = run(line, env);
  }
  return result;
}

/** Runs a command; `error` is why it failed. */
function run(line: string, env: Environment): { readonly error?: string } {
  const [command, ...args] = line.split(' ');
  const { status, error, stdout, stderr } = spawnSync(command!, args, {
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
    timeout: LIMIT_MS,
  });
  if (status === 0) {
    return {};
  }
  const lastLine = `${stdout ?? ''}\n${stderr ?? ''}`.trim().split('\n').at(-1);
  return { error: error?.message ?? (lastLine || `exit code ${status}`) };
}

function missing({ name, variable, commands, packages }: SystemProgram, reason: string): Error {
  const names = commands.filter((command) => !command.startsWith('/')).join('`, `');
  const packageNames = Object.entries(packages).map(([manager, packageName]) => `${manager}: ${packageName}`);
  return new Error(
    [
      `The tests need ${name}: it is not in the PATH, and ${reason}. Choose one of three ways:`,
      `  - put one of \`${names}\` into the PATH`,
      `  - set ${variable} to the path of the program`,
      `  - install it with the system's package manager (${packageNames.join(', ')})`,
    ].join('\n'),
  );
}
