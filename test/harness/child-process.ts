import { transformFileSync } from '@swc/core';
import { type ChildProcess, execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { swcOptions } from './swc-options.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const swcOptionsFile = fileURLToPath(new URL('./swc-options.ts', import.meta.url));

/** What a command printed, and its exit code. */
export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What all programs share: each file is compiled when it has changed since the last time. */
const compiledFiles = join(root, 'node_modules/.cache/child-programs');

/** A program of the tests that runs in processes of its own, compiled together with the library's sources. */
export class ChildProgram {
  private readonly children: ChildProcess[] = [];

  private constructor(private readonly main: string) {}

  /** @param path - from the root of the repository; it imports the library by relative paths */
  static compile(path: string): ChildProgram {
    const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join('src', file));
    const targets = [...sources, path].map(compile);
    writeFileSync(join(compiledFiles, 'package.json'), '{ "type": "module" }');
    return new ChildProgram(targets.at(-1)!);
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
}

/** kill -9 */
export async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
  }
}

/** @returns the compiled file */
function compile(path: string): string {
  const source = join(root, path);
  const target = join(compiledFiles, path.replace(/\.ts$/, '.js'));
  if (modifiedAt(target) < Math.max(modifiedAt(source), modifiedAt(swcOptionsFile))) {
    const { code } = transformFileSync(source, { configFile: false, swcrc: false, ...swcOptions });
    mkdirSync(dirname(target), { recursive: true });
    // Other workers compile too, and their programs must not see half a file.
    const whole = `${target}.${process.pid}`;
    writeFileSync(whole, code);
    renameSync(whole, target);
  }
  return target;
}

/** In milliseconds; 0 for a file that is not there. */
function modifiedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
