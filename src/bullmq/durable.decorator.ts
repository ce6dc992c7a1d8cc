import { localized } from '../language/language.js';
import { ANYTHING } from '../options/option-kind.js';
import { checkOptions, given, optional, type OptionRules } from '../options/option-rules.js';
import { checkPositiveIntegers } from '../options/positive-integers.js';
import { leaveToRunner } from '../handlers/handler-runner.js';

/** How often and when a failed job is tried again. */
export interface RetryOptions {
  /** How many times the handler is tried in all, before the job counts as failed. Default: 10. */
  readonly attempts?: number | undefined;
  /** Milliseconds before the second attempt; each further wait is twice as long. Default: 1000. */
  readonly backoff?: number | undefined;
}

/** The options of {@link Durable}. Those that are not given come from `WechatDurableModule.forRoot`. */
export type DurableOptions = RetryOptions;

/** The name under which the handlers of this room are left to it. */
export const DURABLE = Symbol.for('nestjs-wechat:WechatDurableModule');

/**
 * Handles the events of a handler as jobs: WeChat has its answer as soon as the job is stored in Redis, and the handler
 * runs after that, in this or another process, again and again until it succeeds. Write it beside `@On...`:
 *
 * ```ts
 * class Handlers {@Durable()@OnText(/^report (?<month>\d{4}-\d\d)$/)
 *   async report(event: TextMessage,@Match('month') month: string) {
 *     return text(await this.reports.make(month)); // sent by the lateReplySender
 *   }
 * }
 * ```
 *
 * The handler may run more than once for an event, as whatever a process did not finish before it died is done again:
 * make it safe to repeat. Its reply goes to the `lateReplySender`. Beside `@Observe` the job is stored while WeChat is
 * answered, which does not wait for it.
 *
 * @param options - `attempts` and `backoff` of this handler
 * @throws Error for options that cannot be, and on anything but a method; at start-up without `WechatDurableModule`, and for two durable handlers of one name
 */
export function Durable(options: DurableOptions = {}): MethodDecorator {
  checkRetries(options);
  return leaveToRunner('@Durable', {
    runner: DURABLE,
    options,
    missing: (handler) =>
      localized({
        en: `${handler} is @Durable(), and nothing stores its jobs. Import WechatDurableModule.forRoot({ connection }) from 'nestjs-wechat/bullmq'.`,
        zh: `${handler} 带有 @Durable()，但没有保存任务的地方。请从 'nestjs-wechat/bullmq' 导入 WechatDurableModule.forRoot({ connection })。`,
      }),
  });
}

/** Numbers are checked after their names. */
const RETRY_RULES: OptionRules<RetryOptions> = { attempts: optional(ANYTHING), backoff: optional(ANYTHING) };

function checkRetries(options: DurableOptions): void {
  checkOptions('@Durable()', options, RETRY_RULES);
  const retries = given(options);
  checkPositiveIntegers('@Durable()', retries, Object.keys(retries) as (keyof RetryOptions)[]);
}
