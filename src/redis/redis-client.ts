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
  runBySha(sha: string, input: ScriptInput): Promise<unknown>;
  runByText(script: string, input: ScriptInput): Promise<unknown>;
}

/**
 * Tells the clients apart by what they can do, so that neither package is imported.
 *
 * @throws TypeError when it is a client of neither
 */
export function scriptingClientOf(client: RedisClient): ScriptingClient {
  // Without any listener, the first lost connection would end the process. What is lost shows in each delivery.
  if (hasMethod(client, 'evalSha')) {
    client.on('error', () => undefined);
    return overNodeRedis(client as NodeRedisClient);
  }
  if (hasMethod(client, 'evalsha')) {
    client.on('error', () => undefined);
    return overIoredis(client as IoredisClient);
  }
  throw new TypeError('redisStore needs a client of ioredis or of redis: redisStore({ client: new Redis(url) }).');
}

function hasMethod(client: unknown, name: string): boolean {
  return typeof (client as Record<string, unknown> | null | undefined)?.[name] === 'function';
}

function overNodeRedis(client: NodeRedisClient): ScriptingClient {
  return {
    get disconnected() {
      return (client.isReady ?? client.isOpen) ? undefined : client.isOpen ? 'reconnecting' : 'closed';
    },
    runBySha: (sha, input) => client.evalSha(sha, input),
    runByText: (script, input) => client.eval(script, input),
  };
}

function overIoredis(client: IoredisClient): ScriptingClient {
  return {
    get disconnected() {
      // With `lazyConnect` the first command is what connects.
      return client.status === 'ready' || client.status === 'wait' ? undefined : client.status;
    },
    runBySha: (sha, { keys, arguments: args }) => client.evalsha(sha, keys.length, ...keys, ...args),
    runByText: (script, { keys, arguments: args }) => client.eval(script, keys.length, ...keys, ...args),
  };
}
