import { Injectable } from '@nestjs/common';

/** The work that a shutdown waits for. */
@Injectable()
export class InFlight {
  private readonly work = new Set<Promise<unknown>>();

  /** @param promise - never rejects */
  add(promise: Promise<unknown>): void {
    this.work.add(promise);
    void promise.finally(() => this.work.delete(promise));
  }

  get size(): number {
    return this.work.size;
  }

  /** Resolves when all is done, or after so many milliseconds. @returns how much was left */
  async drain(timeout: number): Promise<number> {
    let timer: NodeJS.Timeout | undefined;
    const expired = new Promise((resolve) => (timer = setTimeout(resolve, timeout)));
    const drained = (async () => {
      while (this.work.size > 0) {
        await Promise.allSettled(this.work);
      }
    })();
    await Promise.race([drained, expired]);
    clearTimeout(timer);
    return this.work.size;
  }
}
