import { transformFileSync } from '@swc/core';
import { type ChildProcess, execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { swcOptions } from './swc-options.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a command printed, and its exit code. */
export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A program of the tests that runs in processes of its own, compiled together with the library's sources. */
export class ChildProgram {
  private readonly children: ChildProcess[] = [];

  private constructor(
    private readonly directory: string,
    private readonly main: string,
  ) {}

  /** @param path - from the root of the repository; it imports the library by relative paths */
  static compile(path: string): ChildProgram {
    const cache = join(root, 'node_modules/.cache');
    mkdirSync(cache, { recursive: true });
    const directory = mkdtempSync(join(cache, 'child-program-'));
    writeFileSync(join(directory, 'package.json'), '{ "type": "module" }');
    const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join('src', file));
    for (const source of [...sources, path]) {
      const target = join(directory, source.replace(/\.ts$/, '.js'));
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, compiled(join(root, source)));
    }
    return new ChildProgram(directory, join(directory, path.replace(/\.ts$/, '.js')));
  }

  /** Starts the program; resolves when it has sent its first message. */
  async start(...args: readonly string[]): Promise<ChildProcess> {
    const child = fork(this.main, args, { execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    this.children.push(child);
    const ended = once(child, 'exit').then(([code]) => {
      throw new Error(`The program ended with ${String(code)} before it was ready.`);
    });
    ended.catch(() => undefined);
    await Promise.race([once(child, 'message'), ended]);
    return child;
  }

  /** Runs the program until it ends, as a command. */
  run(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<CommandResult> {
    return new Promise((resolve) => {
      execFile(process.execPath, [this.main, ...args], { env, encoding: 'utf8' }, (error, stdout, stderr) =>
        resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
      );
    });
  }

  /** Ends all its processes. */
  async stop(): Promise<void> {
    await Promise.all(this.children.splice(0).map(kill));
  }

  /** Ends all its processes, and removes what was compiled. */
  async dispose(): Promise<void> {
    await this.stop();
    rmSync(this.directory, { recursive: true, force: true });
  }
}

/** kill -9 */
export async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
  }
}

function compiled(file: string): string {
  return transformFileSync(file, {
    configFile: false,
    swcrc: false,
    ...swcOptions,
  }).code;
}
