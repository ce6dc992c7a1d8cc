import { localized } from '../language/language.js';

/** What the store uses of a client of `ioredis`: a `Redis` or a `Cluster`. */
export interface IoredisClient {
  readonly status: string;
  evalsha(sha: string, keyCount: number, ...keysAndArguments: string[]): Promise<unknown>;
  eval(script: string, keyCount: number, ...keysAndArguments: string[]): Promise<unknown>;
  on(event: 'error', listener: (error: unknown) => void): unknown;
}

/** What the store uses of a client of `redis` (node-redis): of `createClient`, `createClientPool` or `createCluster`. */
export interface NodeRedisClient {
  readonly isOpen: boolean;
  /** A pool does not say it. */
  readonly isReady?: boolean;
  evalSha(sha: string, options: ScriptInput): Promise<unknown>;
  eval(script: string, options: ScriptInput): Promise<unknown>;
  on(event: 'error', listener: (error: unknown) => void): unknown;
}

/** A client that the application made, connects and closes. */
export type RedisClient = IoredisClient | NodeRedisClient;

/** The input of a script, as node-redis takes it. */
export interface ScriptInput {
  keys: string[];
  arguments: string[];
}

/** One way to run a script, whatever the client. */
export interface ScriptingClient {
  /** Why a command would have to wait for a connection; `undefined` when it would not. */
  readonly disconnected: string | undefined;
  /** Whether it is trying to connect. */
  readonly isConnecting: boolean;
  /** What it last complained of. */
  readonly lastError: unknown;
  runBySha(sha: string, input: ScriptInput): Promise<unknown>;
  runByText(script: string, input: ScriptInput): Promise<unknown>;
}

/**
 * Tells the clients apart by what they can do, so that neither package is imported.
 *
 * @throws TypeError when it is a client of neither
 */
export function scriptingClientOf(client: RedisClient): ScriptingClient {
  if (hasMethod(client, 'evalSha')) {
    return overNodeRedis(client as NodeRedisClient, errorsOf(client));
  }
  if (hasMethod(client, 'evalsha')) {
    return overIoredis(client as IoredisClient, errorsOf(client));
  }
  throw new TypeError(
    localized({
      en: 'redisStore needs a client of ioredis or of redis: redisStore({ client: new Redis(url) }).',
      zh: 'redisStore 需要 ioredis 或 redis 的客户端：redisStore({ client: new Redis(url) })。',
    }),
  );
}

interface ClientErrors {
  last?: unknown;
}

/** Without any listener, the first lost connection would end the process. What is lost shows in each delivery. */
function errorsOf(client: RedisClient): ClientErrors {
  const errors: ClientErrors = {};
  client.on('error', (error) => {
    // A host of several addresses fails with an error for each, and says nothing itself.
    errors.last = error instanceof AggregateError ? error.errors[0] : error;
  });
  return errors;
}

function hasMethod(client: unknown, name: string): boolean {
  return typeof (client as Record<string, unknown> | null | undefined)?.[name] === 'function';
}

function overNodeRedis(client: NodeRedisClient, errors: ClientErrors): ScriptingClient {
  return {
    get disconnected() {
      return (client.isReady ?? client.isOpen) ? undefined : client.isOpen ? 'reconnecting' : 'closed';
    },
    get isConnecting() {
      return client.isOpen && this.disconnected !== undefined;
    },
    get lastError() {
      return errors.last;
    },
    runBySha: (sha, input) => client.evalSha(sha, input),
    runByText: (script, input) => client.eval(script, input),
  };
}

function overIoredis(client: IoredisClient, errors: ClientErrors): ScriptingClient {
  return {
    get disconnected() {
      // With `lazyConnect` the first command is what connects.
      return client.status === 'ready' || client.status === 'wait' ? undefined : client.status;
    },
    get isConnecting() {
      return client.status !== 'end' && this.disconnected !== undefined;
    },
    get lastError() {
      return errors.last;
    },
    runBySha: (sha, { keys, arguments: args }) => client.evalsha(sha, keys.length, ...keys, ...args),
    runByText: (script, { keys, arguments: args }) => client.eval(script, keys.length, ...keys, ...args),
  };
}
