import { Logger } from '@nestjs/common';

/** Warnings that every request could repeat, and that are said once. */
export class OneTimeWarnings {
  private readonly logger = new Logger('WechatModule');
  private readonly said = new Set<string>();

  /** @param kind - of which one is said: a text may quote the request, and be another each time */
  warn(text: string, kind = text): void {
    if (!this.said.has(kind)) {
      this.said.add(kind);
      this.logger.warn(text);
    }
  }
}
