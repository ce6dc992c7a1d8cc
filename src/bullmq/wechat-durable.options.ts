import type { ConnectionOptions } from 'bullmq';
import { localized } from '../language/language.js';
import { checkedAsyncOptions } from '../options/async-options-check.js';
import { ANYTHING, FLAG, kindOf, OBJECT } from '../options/option-kind.js';
import { checkOptions, given, needed, optional, type OptionRules } from '../options/option-rules.js';
import { checkPositiveIntegers } from '../options/positive-integers.js';
import type { RetryOptions } from './durable.decorator.js';

/** The options of `WechatDurableModule.forRoot`; `forRootAsync` makes them in a factory. All times are milliseconds. */
export interface WechatDurableOptions extends RetryOptions {
  /**
   * The Redis of the queue, as BullMQ takes it: the options of an ioredis client, such as `{ host, port }` or `{ url }`,
   * or a client, whose `maxRetriesPerRequest` has to be `null`. The Redis has to keep what it is given
   * (`maxmemory-policy noeviction`, persistence).
   */
  readonly connection: ConnectionOptions;
  /** The name of the queue, without a colon. Processes that share it share its jobs. Default: `wechat`. */
  readonly queueName?: string | undefined;
  /** The prefix of all its Redis keys. Default: `bull`. */
  readonly prefix?: string | undefined;
  /** Whether this process runs jobs. If it does, it needs every durable handler. Default: true. */
  readonly worker?: boolean | undefined;
  /** How many jobs this process handles at the same time. Default: 10. */
  readonly concurrency?: number | undefined;
  /**
   * After how long another process takes over the jobs of one that died, at most twice that. A process renews its hold
   * on a job while it lives. Default: 30000.
   */
  readonly lease?: number | undefined;
}

/** A class that makes the options, for `useClass` and `useExisting`. */
export interface WechatDurableOptionsFactory {
  createWechatDurableOptions(): Promise<WechatDurableOptions> | WechatDurableOptions;
}

/** The options with their defaults filled in. */
export type WechatDurableSettings = Required<WechatDurableOptions>;

const NAME = kindOf(
  { en: 'a text that is not empty', zh: '非空字符串' },
  (value) => typeof value === 'string' && value !== '',
);
const QUEUE_NAME = kindOf(
  { en: 'a text without a colon', zh: '不含冒号的字符串' },
  (value) => typeof value === 'string' && /^[^:]+$/.test(value),
);

const DEFAULTS = {
  queueName: 'wechat',
  prefix: 'bull',
  worker: true,
  concurrency: 10,
  lease: 30_000,
  attempts: 10,
  backoff: 1_000,
} satisfies Omit<WechatDurableSettings, 'connection'>;

/** Numbers are checked where the defaults are filled in. */
const rules: OptionRules<WechatDurableOptions> = {
  connection: needed(OBJECT),
  queueName: optional(QUEUE_NAME),
  prefix: optional(NAME),
  worker: optional(FLAG),
  concurrency: optional(ANYTHING),
  lease: optional(ANYTHING),
  attempts: optional(ANYTHING),
  backoff: optional(ANYTHING),
};

const EXAMPLE = "{ connection: { host: '127.0.0.1', port: 6379 } }";

/**
 * Fills in the defaults.
 *
 * @throws Error that says which option cannot be what it is
 */
export function durableSettingsOf(options: WechatDurableOptions | undefined): WechatDurableSettings {
  if (options?.connection === undefined || options.connection === null) {
    throw new Error(
      localized({
        en: `WechatDurableModule needs a connection: forRoot(${EXAMPLE}).`,
        zh: `WechatDurableModule 需要 connection：forRoot(${EXAMPLE})。`,
      }),
    );
  }
  checkOptions('WechatDurableModule', options, rules);
  const settings = { ...DEFAULTS, ...given(options) } as WechatDurableSettings;
  checkPositiveIntegers('WechatDurableModule', settings, ['concurrency', 'lease', 'attempts', 'backoff']);
  return settings;
}

/** What `forRootAsync` was given, checked. */
export function checkedDurableAsyncOptions<T extends object>(options: T): T {
  return checkedAsyncOptions(
    { title: 'WechatDurableModule', example: EXAMPLE, method: 'createWechatDurableOptions', extras: [] },
    options,
  );
}
