import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export const credentials = {
  appId: 'wxba5fad812f8e6fb9',
  token: 'AAAAA',
  encodingAesKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
} as const;

/** The hashes of the ledger: how often each callback was handled, and how often its late reply was sent. */
export const HANDLED = 'handled';
export const LATE = 'late';

export interface WorkerSetup {
  readonly index: number;
  readonly storeUrl: string;
  /** Where the handlers count; never goes down. */
  readonly ledgerUrl: string;
  readonly whenLate: 'acknowledge' | 'join';
  readonly storeTimeout: number;
}

export interface LogCounts {
  readonly warnings: number;
  readonly errors: number;
}

/** A worker, as its parent sees it. */
export class WorkerProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly port: number,
  ) {}

  static async start(setup: WorkerSetup): Promise<WorkerProcess> {
    const child = fork(fileURLToPath(new URL('worker.js', import.meta.url)), [JSON.stringify(setup)]);
    const [message] = (await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(([code]) => {
        throw new Error(`Worker ${setup.index} ended with ${code} before it listened`);
      }),
    ])) as [{ port: number }];
    return new WorkerProcess(child, message.port);
  }

  get isAlive(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  async logCounts(): Promise<LogCounts> {
    const answer = once(this.child, 'message') as Promise<[LogCounts]>;
    this.child.send('counts');
    return (await answer)[0];
  }

  async kill(): Promise<void> {
    if (this.isAlive) {
      const exited = once(this.child, 'exit');
      this.child.kill('SIGKILL');
      await exited;
    }
  }
}
