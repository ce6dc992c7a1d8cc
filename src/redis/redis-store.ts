import { setTimeout as sleep } from 'node:timers/promises';
import { localized } from '../language/language.js';
import { reasonOf } from '../protocol/error-text.js';
import type { CallbackStore, Claim, ClaimOptions, ClaimResult, KeptOutcome } from '../store/callback-store.js';
import type { Clock } from '../model/callback.js';
import { CLAIM, COMPLETE, FAIL, RENEW } from './callback-scripts.js';
import { keptOutcomeOf, textOfOutcome } from './outcome-text.js';
import { type RedisClient, type ScriptingClient, scriptingClientOf } from './redis-client.js';
import { COMPARE_AND_WRITE, DELETE, READ, REMEMBER, WRITE } from './text-scripts.js';

/** How often the start looks whether the client is connected. */
const LOOK_MS = 20;

/** The options of {@link redisStore}. */
export interface RedisStoreOptions {
  /**
   * A client of `ioredis` or `redis` that the application made. The application connects and closes it; the store only
   * sends commands, and none while it is not connected.
   */
  readonly client: RedisClient;
  /** Begins every key; give each application that shares a Redis its own. Default: `wechat:`. */
  readonly prefix?: string | undefined;
  /**
   * For how many milliseconds the start of the application waits for the client's first connection. After that it
   * starts all the same, with a warning. Default: 5000; 0 does not wait.
   */
  readonly connectTimeout?: number | undefined;
  /** The module's clock, where that is not the default. Default: `Date.now`. */
  readonly clock?: Clock | undefined;
}

/**
 * Remembers callbacks in Redis (from version 6.2), for all processes of an application. One round trip for each
 * operation, and one operation before a handler runs.
 *
 * ```ts
 * WechatModule.forRoot({ accounts, delivery: { store: redisStore({ client: new Redis(url) }) } })
 * ```
 *
 * Give it a Redis that evicts no keys (`maxmemory-policy noeviction`): a callback that was evicted is handled again.
 *
 * @throws TypeError when the client is of neither package
 */
export function redisStore(options: RedisStoreOptions): CallbackStore {
  return new RedisStore(options);
}

class RedisStore implements CallbackStore {
  private readonly client: ScriptingClient;
  private readonly prefix: string;
  private readonly connectTimeout: number;
  private readonly clock: Clock;

  constructor({ client, prefix, connectTimeout, clock }: RedisStoreOptions) {
    this.client = scriptingClientOf(client);
    this.prefix = prefix ?? 'wechat:';
    this.connectTimeout = connectTimeout ?? 5000;
    this.clock = clock ?? Date.now;
  }

  async whenReady(): Promise<void> {
    const startedAt = performance.now();
    // The clients tell of a connection by different events. Looking serves them all.
    while (this.client.isConnecting && performance.now() - startedAt < this.connectTimeout) {
      await sleep(LOOK_MS);
    }
    const { disconnected, lastError } = this.client;
    if (disconnected !== undefined) {
      throw new Error(
        localized({
          en: `the Redis client is ${disconnected}${lastError ? `: ${reasonOf(lastError)}` : ''}`,
          zh: `Redis 客户端处于 ${disconnected} 状态${lastError ? `：${reasonOf(lastError)}` : ''}`,
        }),
      );
    }
  }

  async claim(key: string, { lease, window }: ClaimOptions): Promise<ClaimResult> {
    const reply = await CLAIM.run(this.client, this.keysOf(key), [lease, window]);
    const [state, ...rest] = (reply as readonly unknown[]).map(String);
    switch (state) {
      case 'claimed': {
        const [fencingToken, attempt, age] = rest.map(Number) as [number, number, number];
        return { state, claim: { key, fencingToken }, attempt, firstClaimedAt: this.clock() - age };
      }
      case 'running':
        return { state, firstClaimedAt: this.clock() - Number(rest[0]) };
      default:
        return { state: 'done', outcome: keptOutcomeOf(rest[0]!) };
    }
  }

  async renew({ key, fencingToken }: Claim, lease: number): Promise<boolean> {
    return isDone(await RENEW.run(this.client, this.keysOf(key), [fencingToken, lease]));
  }

  async complete({ key, fencingToken }: Claim, outcome: KeptOutcome, keepOutcome: number): Promise<boolean> {
    const args = [fencingToken, textOfOutcome(outcome), keepOutcome];
    return isDone(await COMPLETE.run(this.client, this.keysOf(key), args));
  }

  async fail({ key, fencingToken }: Claim): Promise<boolean> {
    return isDone(await FAIL.run(this.client, this.keysOf(key), [fencingToken]));
  }

  async remember(key: string, text: string, window: number): Promise<string> {
    return String(await REMEMBER.run(this.client, this.textKeyOf(key), [text, window]));
  }

  async read(key: string): Promise<string | undefined> {
    const text = await READ.run(this.client, this.textKeyOf(key), []);
    return typeof text === 'string' ? text : undefined;
  }

  async write(key: string, text: string, window: number): Promise<void> {
    await WRITE.run(this.client, this.textKeyOf(key), [text, window]);
  }

  async compareAndWrite(key: string, known: string | undefined, text: string, window: number): Promise<boolean> {
    const args = [text, window, ...(known === undefined ? [] : [known])];
    return isDone(await COMPARE_AND_WRITE.run(this.client, this.textKeyOf(key), args));
  }

  async delete(key: string): Promise<void> {
    await DELETE.run(this.client, this.textKeyOf(key), []);
  }

  /** The braces keep both on one node of a cluster. */
  private keysOf(key: string): string[] {
    const state = `${this.prefix}{${key}}`;
    return [state, `${state}:outcome`];
  }

  private textKeyOf(key: string): string[] {
    return [`${this.prefix}text:{${key}}`];
  }
}

/** A client may be told to give numbers as text. */
function isDone(reply: unknown): boolean {
  return Number(reply) === 1;
}
