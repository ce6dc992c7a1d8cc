import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import { freePort } from './free-port.mjs';
import { pathOf, redisServer } from './system-program.js';

/** A redis-server of the test's own, on a free port, which keeps nothing on disk. */
export class RedisServer {
  private constructor(
    readonly port: number,
    private process: ChildProcess,
  ) {}

  /** @throws Error when there is no redis-server and none can be installed */
  static async start(): Promise<RedisServer> {
    const port = await freePort();
    return new RedisServer(port, await launch(port));
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** Ends it without a word to its clients. Everything it knew is lost. */
  async kill(): Promise<void> {
    await end(this.process, 'SIGKILL');
  }

  /** Starts it again on the same port, empty. */
  async restart(): Promise<void> {
    await this.kill();
    this.process = await launch(this.port);
  }

  /** Keeps connections open and answers nothing. */
  freeze(): void {
    this.process.kill('SIGSTOP');
  }

  thaw(): void {
    this.process.kill('SIGCONT');
  }
}

async function launch(port: number): Promise<ChildProcess> {
  const options = { port, bind: '127.0.0.1', save: '', appendonly: 'no', loglevel: 'warning' };
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const server = spawn(pathOf(redisServer), args, { stdio: 'ignore' });
  // A server outlives nobody: neither a failed test nor an interrupted one.
  const reap = (): void => void server.kill('SIGKILL');
  process.once('exit', reap);
  server.once('exit', () => process.off('exit', reap));
  const failed = new Promise<never>((_, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`${server.spawnfile} ended with ${code} at once`)));
  });
  failed.catch(() => undefined);
  await Promise.race([listening(port), failed]);
  return server;
}

async function end(process: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (process.exitCode === null && process.signalCode === null) {
    const exited = once(process, 'exit');
    process.kill(signal);
    await exited;
  }
}

async function listening(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    try {
      await once(socket, 'connect');
      return;
    } catch {
      await sleep(10);
    } finally {
      socket.destroy();
    }
  }
}
