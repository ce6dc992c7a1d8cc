import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('server.js', import.meta.url));

/** A server under test, on a core of its own. */
export class ServerProcess {
  private constructor(
    readonly name: string,
    readonly port: number,
    private readonly child: ChildProcess,
  ) {}

  static async start(name: string, core: number | undefined): Promise<ServerProcess> {
    const command = [process.execPath, script, name];
    const pinned = core === undefined ? command : ['taskset', '-c', String(core), ...command];
    const child = spawn(pinned[0]!, pinned.slice(1), {
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const [message] = (await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(([code]) => {
        throw new Error(`${name} ended with ${code} before it listened`);
      }),
    ])) as [{ port: number }];
    return new ServerProcess(name, message.port, child);
  }

  /** CPU time of the whole process so far, user and system, in microseconds. */
  async cpuMicroseconds(): Promise<number> {
    const answer = once(this.child, 'message') as Promise<[NodeJS.CpuUsage]>;
    this.child.send('cpu');
    const [{ user, system }] = await answer;
    return user + system;
  }

  stop(): void {
    this.child.kill();
  }
}
