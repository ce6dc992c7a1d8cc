import { Logger } from '@nestjs/common';
import { RecentMap } from '../accounts/recent-map.js';
import type { WechatCallbackError } from '../protocol/callback-error.js';

const QUIET_MS = 10_000;
/** Accounts may come and go without end; what was reported is not remembered without end. */
const MAX_KINDS = 1_000;

/** Tells why callbacks are refused, without letting a flood of them become a flood of logs. */
export class RefusalLog {
  private readonly logger = new Logger('WechatModule');
  private readonly last = new RecentMap<{ at: number; silent: number }>(MAX_KINDS);

  report(account: string, error: WechatCallbackError): void {
    const now = performance.now();
    // By account as well: whoever floods one must not hide what is wrong with another.
    const kind = `${account} ${error.reason}`;
    const last = this.last.get(kind);
    if (last !== undefined && now - last.at < QUIET_MS) {
      last.silent++;
      return;
    }
    this.last.set(kind, { at: now, silent: 0 });
    const more = last !== undefined && last.silent > 0 ? ` (${last.silent} more like it since the last report)` : '';
    const text = `A callback of the account "${account}" was refused with ${error.status}${more}: ${error.message}`;
    if (error.expected) {
      this.logger.debug?.(text);
    } else {
      this.logger.warn(text);
    }
  }
}
