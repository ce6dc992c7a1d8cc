import { type ChildProcess, execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import { build } from 'rolldown';

/** What a command printed, and its exit code. */
export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * A program of the tests that runs in processes of its own. It is one bundle with the library and all packages,
 * because Node takes half a second of a processor to find Nest's files, in every process.
 */
export class ChildProgram {
  private readonly children: ChildProcess[] = [];

  private constructor(private readonly main: string) {}

  /**
   * @param path - from the root of the repository, which is the working directory; the program gets the library's sources
   *   by relative paths, and what was built of them by its name
   */
  static async compile(path: string): Promise<ChildProgram> {
    const folder = join(process.cwd(), 'node_modules/.cache/child-programs', path.replace(/\.ts$/, ''));
    await build({
      input: { main: path },
      platform: 'node',
      tsconfig: false,
      transform: { target: 'es2022', decorator: { legacy: true, emitDecoratorMetadata: true } },
      // Packages name others, which need not be installed.
      onLog: (level, log, handle) => (log.code === 'UNRESOLVED_IMPORT' ? undefined : handle(level, log)),
      output: {
        dir: folder,
        entryFileNames: '[name].mjs',
        chunkFileNames: '[name].mjs',
        keepNames: true,
        cleanDir: true,
      },
    });
    return new ChildProgram(join(folder, 'main.mjs'));
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
