import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { localized } from '../language/language.js';
import type { WechatCallbackError } from '../protocol/callback-error.js';

const QUIET_MS = 10_000;
/** Accounts may come and go without end; what was reported is not remembered without end. */
const MAX_KINDS = 1_000;
/** A detail may have words of the sender: a flood of them must not be a flood of lines. */
const MAX_DETAILS = 5;

/** A refusal that was reported, and how many there were like it since. */
interface Reported {
  readonly error: WechatCallbackError;
  silent: number;
}

/** The refusals of one account, path and reason. */
interface Kind {
  readonly account: string;
  readonly timer: NodeJS.Timeout;
  readonly byDetail: Map<string, Reported>;
  /** Those whose details were too many. */
  others: number;
}

/** Tells why callbacks are refused, without letting a flood of them become a flood of logs. */
@Injectable()
export class RefusalLog implements OnApplicationShutdown {
  private readonly logger = new Logger('WechatModule');
  private readonly kinds = new Map<string, Kind>();

  report(account: string, path: string, error: WechatCallbackError): void {
    // By all of these: whoever floods one must not hide what is wrong with another.
    const name = `${account} ${path} ${error.reason}`;
    const kind = this.kinds.get(name) ?? this.open(name, account);
    const detail = error.message.replace(/\d+/g, '#');
    const reported = kind.byDetail.get(detail);
    if (reported !== undefined) {
      reported.silent++;
    } else if (kind.byDetail.size >= MAX_DETAILS) {
      kind.others++;
    } else {
      kind.byDetail.set(detail, { error, silent: 0 });
      this.write(
        error,
        localized({
          en: `A callback of the account "${account}" was ${fateOf(error)}: ${error.message}`,
          zh: `账号 "${account}" 的一个回调${fateOf(error)}：${error.message}`,
        }),
      );
    }
  }

  /** What was counted until now is said now. */
  onApplicationShutdown(): void {
    for (const name of this.kinds.keys()) {
      this.close(name);
    }
  }

  private open(name: string, account: string): Kind {
    if (this.kinds.size >= MAX_KINDS) {
      this.close(this.kinds.keys().next().value!);
    }
    const timer = setTimeout(() => this.close(name), QUIET_MS).unref();
    const kind: Kind = { account, timer, byDetail: new Map(), others: 0 };
    this.kinds.set(name, kind);
    return kind;
  }

  private close(name: string): void {
    const kind = this.kinds.get(name);
    this.kinds.delete(name);
    if (kind !== undefined) {
      clearTimeout(kind.timer);
      this.writeCounts(kind);
    }
  }

  private writeCounts({ account, byDetail, others }: Kind): void {
    const more = (count: number): string =>
      localized({
        en: `${count} more of the account "${account}" within ${QUIET_MS / 1000} s`,
        zh: `${QUIET_MS / 1000} 秒内账号 "${account}" 另有 ${count} 个回调`,
      });
    for (const { error, silent } of byDetail.values()) {
      if (silent > 0) {
        this.write(
          error,
          localized({
            en: `${more(silent)} were ${fateOf(error)}: ${error.message}`,
            zh: `${more(silent)}${fateOf(error)}：${error.message}`,
          }),
        );
      }
    }
    if (others > 0) {
      this.logger.warn(
        localized({
          en: `${more(others)} were refused for the same reason, with other details.`,
          zh: `${more(others)}因为同样的原因被拒绝，细节不同。`,
        }),
      );
    }
  }

  private write(error: WechatCallbackError, text: string): void {
    if (error.expected) {
      this.logger.debug?.(text);
    } else {
      this.logger.warn(text);
    }
  }
}

/** A genuine message that cannot be read is accepted, or WeChat would send the same one again. */
function fateOf({ status }: WechatCallbackError): string {
  return status === 200
    ? localized({ en: 'accepted and not handled', zh: '已接收但没有处理' })
    : localized({ en: `refused with ${status}`, zh: `被拒绝，状态码 ${status}` });
}
