import type { Logger } from '@nestjs/common';

const QUIET_MS = 30_000;

/** Reports that Redis is in trouble, not every attempt to reach it. */
export class ConnectionTrouble {
  private quietUntil = 0;

  constructor(
    private readonly logger: Logger,
    private readonly what: string,
  ) {}

  readonly report = (error: Error): void => {
    const now = Date.now();
    if (now >= this.quietUntil) {
      this.quietUntil = now + QUIET_MS;
      this.logger.error(`${this.what} has trouble with Redis, and goes on when Redis does: ${messageOf(error)}`);
    }
  };
}

/** Node's error of a refused connection says nothing in its message. */
export function messageOf(error: unknown): string {
  const { message, code } = error as { message?: string; code?: string };
  return message || code || String(error);
}
