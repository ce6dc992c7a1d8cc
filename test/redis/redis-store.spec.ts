import { Redis } from 'ioredis';
import type { CallbackStore } from 'nestjs-wechat';
import { type RedisClient, redisStore } from 'nestjs-wechat/redis';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from 'redis';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { RedisServer } from '../harness/redis-server.js';

const options = { lease: 10_000, window: 60_000, critical: false };

/** A client as an application makes it, with the package's own defaults, and how it is closed. */
interface Connection {
  readonly client: RedisClient;
  close(): void;
}

const connect: Readonly<Record<string, (url: string) => Promise<Connection>>> = {
  ioredis: async (url) => {
    const client = new Redis(url, { retryStrategy: () => 50 });
    await new Promise((resolve) => client.once('ready', resolve));
    return { client, close: () => client.disconnect() };
  },
  redis: async (url) => {
    const client = createClient({ url, socket: { reconnectStrategy: 50 } });
    const connection = { client, close: () => client.destroy() };
    // The store's listener has to be there first: nobody else listens for errors.
    redisStore({ client });
    await client.connect();
    return connection;
  },
};

describe.each(Object.keys(connect))('redisStore with a client of %s', (name) => {
  let server: RedisServer;
  let connection: Connection;
  let store: CallbackStore;
  let admin: Redis;
  let key = '';
  let serial = 0;

  beforeAll(async () => {
    server = await RedisServer.start();
    connection = await connect[name]!(server.url);
    store = redisStore({ client: connection.client, prefix: 'app:' });
    admin = new Redis(server.url, { retryStrategy: () => 50 });
    admin.on('error', () => undefined);
    return async () => {
      connection.close();
      admin.disconnect();
      await server.kill();
    };
  });
  beforeEach(() => {
    key = `wx1:${serial++}`;
  });

  async function calls(): Promise<number> {
    const stats = await admin.info('commandstats');
    return [...stats.matchAll(/cmdstat_(?:evalsha|eval):calls=(\d+)/g)].reduce((sum, [, n]) => sum + Number(n), 0);
  }

  async function claimed(): Promise<{ key: string; fencingToken: number }> {
    const result = await store.claim(key, options);
    return result.state === 'claimed' ? result.claim : expect.unreachable();
  }

  it('asks Redis once for each operation, also when Redis has lost its scripts', async () => {
    await store.complete(await claimed(), { kind: 'handled' }, 60_000);
    const before = await calls();
    key += ':second';
    await store.complete(await claimed(), { kind: 'handled' }, 60_000);
    expect((await calls()) - before).toBe(2);
    await admin.script('FLUSH');
    key += ':third';
    expect(await store.claim(key, options)).toMatchObject({ state: 'claimed' });
  });

  it('keeps nothing longer than it has to, and under its prefix', async () => {
    await admin.flushall();
    await store.complete(await claimed(), { kind: 'reply', reply: 'for one user' }, 5_000);
    const keys = await admin.keys('*');
    expect(keys.sort()).toEqual([`app:{${key}}`, `app:{${key}}:outcome`]);
    expect(await admin.get(keys[0]!)).toBe('done');
    expect(await admin.pttl(keys[0]!)).toBeGreaterThan(55_000);
    expect(await admin.pttl(keys[0]!)).toBeLessThanOrEqual(60_000);
    expect(await admin.pttl(keys[1]!)).toBeLessThanOrEqual(5_000);
  });

  it.each([
    'x',
    '{}',
    'null',
    '[]',
    '"reply"',
    '{"kind":5}',
    '{"kind":"toString"}',
    '{"kind":"reply"}',
    '{"kind":"reply","reply":{}}',
    '{"kind":"reply","reply":null}',
    '{"kind":"reply","reply":["a"]}',
  ])('takes the outcome %s for none', async (text) => {
    await store.complete(await claimed(), { kind: 'handled' }, 60_000);
    await admin.set(`app:{${key}}:outcome`, text);
    expect(await store.claim(key, options)).toEqual({ state: 'done', outcome: undefined });
  });

  it.each(['', 'x', 'running', 'running 1 1', 'running a b c d', 'done'])(
    'takes the state "%s" for done',
    async (text) => {
      await admin.set(`app:{${key}}`, text);
      expect(await store.claim(key, options)).toEqual({ state: 'done', outcome: undefined });
      expect(await store.renew({ key, fencingToken: 1 }, 1_000)).toBe(false);
    },
  );

  it('takes keys of another type for done', async () => {
    await admin.lpush(`app:{${key}}`, 'a');
    await admin.lpush(`app:{${key}}:outcome`, 'a');
    expect(await store.claim(key, options)).toEqual({ state: 'done', outcome: undefined });
    expect(await store.fail({ key, fencingToken: 1 })).toBe(false);
    await admin.lpush(`app:text:{${key}}`, 'a');
    expect(await store.read(key)).toBeUndefined();
    expect(await store.remember(key, 'text', 1_000)).toBe('text');
  });

  it('keeps the marker of an outcome that is no plain data', async () => {
    const circular: Record<string, unknown> = { type: 'text' };
    circular['self'] = circular;
    expect(await store.complete(await claimed(), { kind: 'reply', reply: circular as { type: string } }, 60_000)).toBe(
      true,
    );
    expect(await store.claim(key, options)).toEqual({ state: 'done', outcome: undefined });
  });

  it('judges leases by the clock of Redis and tells times by that of the process', async () => {
    const ahead = redisStore({ client: connection.client, prefix: 'app:', clock: () => Date.now() + 3_600_000 });
    await claimed();
    const result = await ahead.claim(key, options);
    expect(result.state === 'running' && Math.abs(result.firstClaimedAt - Date.now() - 3_600_000)).toBeLessThan(60_000);
  });

  it('waits for no Redis that is gone, sends nothing later, and works again when Redis is back', async () => {
    const claim = await claimed();
    await server.kill();
    await expect.poll(() => reasonOf(store.claim('gone:1', options))).toMatch(/not connected \(/);
    await expect(store.claim('gone:2', options)).rejects.toThrow('not connected');
    await expect(store.renew(claim, 1_000)).rejects.toThrow('not connected');
    await expect(store.complete(claim, { kind: 'handled' }, 1_000)).rejects.toThrow('not connected');
    await server.restart();
    await expect.poll(() => reasonOf(store.renew(claim, 1_000))).toBe('none');
    await expect.poll(() => admin.status).toBe('ready');
    expect(await admin.keys('*gone:*')).toEqual([]);
    expect(await store.complete(claim, { kind: 'handled' }, 1_000)).toBe(false);
    expect(await store.claim(key, options)).toMatchObject({ state: 'claimed', attempt: 1 });
  });
});

async function reasonOf(answer: unknown): Promise<string> {
  try {
    await answer;
    return 'none';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('redisStore', () => {
  let server: RedisServer;
  beforeAll(async () => {
    server = await RedisServer.start();
  });
  afterAll(() => server.kill());

  it('connects a client that waits for its first command', async () => {
    const client = new Redis(server.url, { lazyConnect: true });
    expect(await redisStore({ client }).claim('lazy', options)).toMatchObject({ state: 'claimed' });
    client.disconnect();
  });

  it('says that a client is closed', async () => {
    const client = createClient({ url: server.url });
    await expect(redisStore({ client }).claim('closed', options)).rejects.toThrow('not connected (closed)');
  });

  it.each([undefined, null, {}, { client: undefined }, { evalsha: true }])('refuses %o for a client', (client) => {
    expect(() => redisStore({ client: client as unknown as RedisClient })).toThrow(
      'needs a client of ioredis or of redis',
    );
  });

  it('does not let the process end with a connection that it loses', async () => {
    const client = createClient({ url: server.url, socket: { reconnectStrategy: 20 } });
    const store = redisStore({ client });
    await client.connect();
    await server.restart();
    await sleep(100);
    await expect.poll(() => reasonOf(store.claim('again', options))).toBe('none');
    client.destroy();
  });
});
