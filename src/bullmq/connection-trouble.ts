import type { Logger } from '@nestjs/common';
import { localized, type Texts } from '../language/language.js';
import { reasonOf } from '../protocol/error-text.js';

const QUIET_MS = 30_000;

/** Reports that Redis is in trouble, not every attempt to reach it. */
export class ConnectionTrouble {
  private quietUntil = 0;
  private isOver = false;

  constructor(
    private readonly logger: Logger,
    private readonly what: Texts,
  ) {}

  readonly report = (error: Error): void => {
    const now = Date.now();
    if (now >= this.quietUntil && !this.isOver) {
      this.quietUntil = now + QUIET_MS;
      this.logger.error(
        localized({
          en: `${this.what.en} lost the connection to Redis, and goes on when it is back: ${reasonOf(error)}`,
          zh: `${this.what.zh}与 Redis 的连接有问题，Redis 恢复后继续：${reasonOf(error)}`,
        }),
      );
    }
  };

  /** Whoever has closed does not go on when Redis is back. What fails of its connections from now on is no trouble. */
  stop(): void {
    this.isOver = true;
  }
}
