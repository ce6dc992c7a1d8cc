import type { ConnectionOptions } from 'bullmq';
import { localized } from '../language/language.js';
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

const DEFAULTS = {
  queueName: 'wechat',
  prefix: 'bull',
  worker: true,
  concurrency: 10,
  lease: 30_000,
  attempts: 10,
  backoff: 1_000,
} satisfies Omit<WechatDurableSettings, 'connection'>;

/**
 * Fills in the defaults.
 *
 * @throws Error that says which option cannot be what it is
 */
export function durableSettingsOf(options: WechatDurableOptions): WechatDurableSettings {
  if (typeof options?.connection !== 'object' || options.connection === null) {
    throw new Error(
      localized({
        en: "WechatDurableModule needs a connection: forRoot({ connection: { host: '127.0.0.1', port: 6379 } }).",
        zh: "WechatDurableModule 需要 connection：forRoot({ connection: { host: '127.0.0.1', port: 6379 } })。",
      }),
    );
  }
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  const settings = { ...DEFAULTS, ...given } as WechatDurableSettings;
  checkPositiveIntegers('WechatDurableModule', settings, ['concurrency', 'lease', 'attempts', 'backoff']);
  return settings;
}
