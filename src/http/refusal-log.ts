import { Logger } from '@nestjs/common';
import type { CallbackErrorReason, WechatCallbackError } from '../protocol/callback-error.js';

const QUIET_MS = 10_000;

/** Tells why callbacks are refused, without letting a flood of them become a flood of logs. */
export class RefusalLog {
  private readonly logger = new Logger('WechatModule');
  private readonly last = new Map<CallbackErrorReason, { at: number; silent: number }>();

  report(account: string, error: WechatCallbackError): void {
    const now = performance.now();
    const last = this.last.get(error.reason);
    if (last !== undefined && now - last.at < QUIET_MS) {
      last.silent++;
      return;
    }
    this.last.set(error.reason, { at: now, silent: 0 });
    const more = last !== undefined && last.silent > 0 ? ` (${last.silent} more like it since the last report)` : '';
    const text = `A callback of the account "${account}" was refused with ${error.status}${more}: ${error.message}`;
    if (error.expected) {
      this.logger.debug?.(text);
    } else {
      this.logger.warn(text);
    }
  }
}
