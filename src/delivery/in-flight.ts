import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';

/** Counts the work that a shutdown waits for. */
@Injectable()
export class InFlight implements BeforeApplicationShutdown {
  private count = 0;
  private closing = false;
  private drained: (() => void) | undefined;

  /** Whether the application shuts down, and its server waits for open connections. */
  get isClosing(): boolean {
    return this.closing;
  }

  beforeApplicationShutdown(): void {
    this.closing = true;
  }

  enter(): void {
    this.count++;
  }

  leave(): void {
    this.count--;
    if (this.count === 0) {
      this.drained?.();
    }
  }

  /** Counts work until it ends, well or not. */
  add(work: Promise<unknown>): void {
    this.enter();
    const leave = (): void => this.leave();
    work.then(leave, leave);
  }

  /** Resolves when all is done, or after so many milliseconds. @returns how much was left */
  async drain(timeout: number): Promise<number> {
    if (this.count > 0) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, timeout);
        this.drained = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    return this.count;
  }
}
