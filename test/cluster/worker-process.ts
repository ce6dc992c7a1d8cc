import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

import { type ChildProgram, kill } from '../harness/child-process.js';
import { freePort } from '../harness/free-port.mjs';
import type { LogCounts, WorkerSetup } from './worker-setup.js';

/** A worker, as its parent sees it. */
export class WorkerProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly port: number,
  ) {}

  static async start(program: ChildProgram, setup: Omit<WorkerSetup, 'port'>): Promise<WorkerProcess> {
    const port = await freePort();
    return new WorkerProcess(await program.start(JSON.stringify({ ...setup, port })), port);
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
    await kill(this.child);
  }
}
