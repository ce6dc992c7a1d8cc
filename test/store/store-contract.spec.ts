import { Redis } from 'ioredis';
import { type CallbackStore, type Claim, type ClaimResult, MemoryStore } from 'nestjs-wechat';
import { redisStore } from 'nestjs-wechat/redis';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from 'redis';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { RedisServer } from '../harness/redis-server.js';

let server: RedisServer;
beforeAll(async () => {
  server = await RedisServer.start();
});
afterAll(() => server.kill());

/** A store, and another one on the same memory, as a second process has it. */
interface Stores {
  readonly one: CallbackStore;
  readonly other: CallbackStore;
  close(): Promise<void>;
}

const stores: Readonly<Record<string, () => Promise<Stores>>> = {
  memory: () => {
    const one = new MemoryStore();
    return Promise.resolve({ one, other: one, close: () => Promise.resolve() });
  },
  ioredis: () => {
    const clients = [new Redis(server.url), new Redis(server.url, { stringNumbers: true })] as const;
    const [one, other] = clients.map((client) => redisStore({ client })) as [CallbackStore, CallbackStore];
    return Promise.all(clients.map((client) => new Promise((resolve) => client.once('ready', resolve)))).then(() => ({
      one,
      other,
      close: () => Promise.resolve(clients.forEach((client) => client.disconnect())),
    }));
  },
  redis: async () => {
    const clients = [createClient({ url: server.url }), createClient({ url: server.url, RESP: 3 })] as const;
    const [one, other] = clients.map((client) => redisStore({ client })) as [CallbackStore, CallbackStore];
    await Promise.all(clients.map((client) => client.connect()));
    return { one, other, close: () => Promise.resolve(clients.forEach((client) => client.destroy())) };
  },
};

const options = { lease: 10_000, window: 60_000, critical: false };
let serial = 0;

function claimOf(result: ClaimResult): Claim {
  if (result.state !== 'claimed') {
    throw new Error(`It is ${result.state}`);
  }
  return result.claim;
}

describe.each(Object.keys(stores))('a store in %s', (name) => {
  let one: CallbackStore;
  let other: CallbackStore;
  let key: string;

  beforeAll(async () => {
    const opened = await stores[name]!();
    ({ one, other } = opened);
    return () => opened.close();
  });
  beforeEach(() => {
    key = `wx1:${serial++}`;
  });

  it('gives a callback to the first who claims it', async () => {
    const before = Date.now();
    const first = await one.claim(key, options);
    expect(first).toMatchObject({ state: 'claimed', attempt: 1, claim: { key } });
    const second = await other.claim(key, options);
    if (first.state !== 'claimed' || second.state !== 'running') {
      throw new Error(`They are ${first.state} and ${second.state}`);
    }
    for (const { firstClaimedAt } of [first, second]) {
      expect(firstClaimedAt).toBeGreaterThanOrEqual(before - 5);
      expect(firstClaimedAt).toBeLessThanOrEqual(Date.now() + 5);
    }
    expect(await other.claim(`${key}:other`, options)).toMatchObject({ state: 'claimed' });
  });

  it('gives it to one only when many ask at once', async () => {
    const results = await Promise.all(
      Array.from({ length: 50 }, async (_, i) => [one, other][i % 2]!.claim(key, options)),
    );
    expect(results.filter(({ state }) => state === 'claimed')).toHaveLength(1);
    expect(results.filter(({ state }) => state === 'running')).toHaveLength(49);
  });

  it.each([
    { kind: 'reply', reply: 'text' },
    { kind: 'reply', reply: { type: 'news', articles: [{ title: '标题 🍵', url: 'https://a/?b=c&d' }] } },
    { kind: 'failed', reply: 'Sorry' },
    { kind: 'failed' },
    { kind: 'denied' },
    { kind: 'handled' },
    { kind: 'unhandled' },
    { kind: 'late' },
  ] as const)('repeats the outcome %o', async (outcome) => {
    const claim = claimOf(await one.claim(key, options));
    expect(await one.complete(claim, outcome, 60_000)).toBe(true);
    expect(await other.claim(key, options)).toEqual({ state: 'done', outcome });
    expect(await one.claim(key, options)).toEqual({ state: 'done', outcome });
  });

  it('forgets the outcome when its time is over, and not that it was done', async () => {
    // Another application on the same store keeps its answers longer.
    await one.complete(claimOf(await one.claim(`${key}:longer`, options)), { kind: 'handled' }, 60_000);
    await one.complete(claimOf(await one.claim(key, options)), { kind: 'handled' }, 50);
    await sleep(80);
    expect(await other.claim(key, options)).toEqual({ state: 'done', outcome: undefined });
  });

  it('forgets the callback when the window is over', async () => {
    const claim = claimOf(await one.claim(key, { ...options, lease: 50, window: 100 }));
    await one.complete(claim, { kind: 'handled' }, 50);
    expect(await other.claim(key, options)).toMatchObject({ state: 'done' });
    await sleep(130);
    expect(await other.claim(key, options)).toMatchObject({ state: 'claimed', attempt: 1 });
  });

  it('gives a callback that failed to the next delivery, and counts', async () => {
    const first = await one.claim(key, options);
    expect(await one.fail(claimOf(first))).toBe(true);
    const second = await other.claim(key, options);
    expect(second).toMatchObject({ state: 'claimed', attempt: 2 });
    expect(claimOf(second).fencingToken).toBeGreaterThan(claimOf(first).fencingToken);
    expect(await other.fail(claimOf(second))).toBe(true);
    expect(await one.claim(key, options)).toMatchObject({ state: 'claimed', attempt: 3 });
  });

  it('gives a callback whose lease is over to the next delivery, and refuses what the first still writes', async () => {
    const startedAt = Date.now();
    const first = claimOf(await one.claim(key, { ...options, lease: 50 }));
    await sleep(80);
    const result = await other.claim(key, options);
    expect(result).toMatchObject({ state: 'claimed', attempt: 2 });
    const second = claimOf(result);
    expect(second.fencingToken).toBeGreaterThan(first.fencingToken);
    expect(result.state === 'claimed' && result.firstClaimedAt - startedAt).toBeLessThan(40);

    expect(await one.renew(first, 10_000)).toBe(false);
    expect(await one.fail(first)).toBe(false);
    expect(await one.complete(first, { kind: 'reply', reply: 'old' }, 60_000)).toBe(false);
    expect(await other.claim(key, options)).toMatchObject({ state: 'running' });
    expect(await other.complete(second, { kind: 'reply', reply: 'new' }, 60_000)).toBe(true);
    expect(await one.claim(key, options)).toEqual({ state: 'done', outcome: { kind: 'reply', reply: 'new' } });
  });

  it('keeps a claim for as long as it is renewed, beyond the window too', async () => {
    const claim = claimOf(await one.claim(key, { ...options, lease: 150, window: 200 }));
    for (let i = 0; i < 5; i++) {
      await sleep(80);
      expect(await one.renew(claim, 150)).toBe(true);
      expect(await other.claim(key, options)).toMatchObject({ state: 'running' });
    }
    expect(await one.complete(claim, { kind: 'handled' }, 60_000)).toBe(true);
    expect(await other.claim(key, options)).toMatchObject({ state: 'done' });
  });

  it('does not take the claim of a forgotten callback for that of the next one', async () => {
    const first = claimOf(await one.claim(key, { ...options, lease: 30, window: 30 }));
    await sleep(60);
    const second = claimOf(await other.claim(key, options));
    expect(second.fencingToken).toBeGreaterThan(first.fencingToken);
    expect(await one.complete(first, { kind: 'reply', reply: 'old' }, 60_000)).toBe(false);
    expect(await other.complete(second, { kind: 'handled' }, 60_000)).toBe(true);
  });

  it('knows no claim of a callback that was never claimed, or is over', async () => {
    expect(await one.renew({ key, fencingToken: 1 }, 1_000)).toBe(false);
    expect(await one.complete({ key, fencingToken: 1 }, { kind: 'handled' }, 1_000)).toBe(false);
    expect(await one.fail({ key, fencingToken: 1 })).toBe(false);
    const claim = claimOf(await one.claim(key, options));
    await one.complete(claim, { kind: 'handled' }, 60_000);
    expect(await one.complete(claim, { kind: 'unhandled' }, 60_000)).toBe(false);
    expect(await one.fail(claim)).toBe(false);
    expect(await one.renew(claim, 1_000)).toBe(false);
    expect(await one.claim(key, options)).toEqual({ state: 'done', outcome: { kind: 'handled' } });
  });

  it('remembers the text that came first, for as long as it is asked to', async () => {
    expect(await one.remember(key, 'first', 100)).toBe('first');
    expect(await other.remember(key, 'second', 60_000)).toBe('first');
    expect(await one.claim(key, options)).toMatchObject({ state: 'claimed' });
    await sleep(130);
    expect(await other.remember(key, 'second', 60_000)).toBe('second');
    expect(await one.remember(key, 'third', 60_000)).toBe('second');
  });

  it('writes over the text that was read alone', async () => {
    expect(await one.compareAndWrite!(key, 'something', 'first', 60_000)).toBe(false);
    expect(await one.read(key)).toBeUndefined();
    expect(await one.compareAndWrite!(key, undefined, '', 60_000)).toBe(true);
    expect(await other.compareAndWrite!(key, undefined, 'second', 60_000)).toBe(false);
    expect(await other.compareAndWrite!(key, '', '茶', 60_000)).toBe(true);
    expect(await one.compareAndWrite!(key, '', 'third', 60_000)).toBe(false);
    expect(await one.read(key)).toBe('茶');
    expect(await one.compareAndWrite!(key, '茶', 'short', 50)).toBe(true);
    await sleep(80);
    expect(await other.compareAndWrite!(key, undefined, 'anew', 60_000)).toBe(true);
  });

  it('lets one of many write who read the same text', async () => {
    await one.write(key, 'before', 60_000);
    const writing = Array.from({ length: 50 }, async (_, i) =>
      [one, other][i % 2]!.compareAndWrite!(key, 'before', `${i}`, 60_000),
    );
    expect((await Promise.all(writing)).filter((isWritten) => isWritten)).toHaveLength(1);
  });

  it('reads, writes and deletes texts', async () => {
    expect(await one.read(key)).toBeUndefined();
    await one.write(key, '', 60_000);
    expect(await other.read(key)).toBe('');
    await other.write(key, '{"city":"北京"}', 60_000);
    expect(await one.read(key)).toBe('{"city":"北京"}');
    expect(await one.remember(key, 'another', 60_000)).toBe('{"city":"北京"}');
    await other.delete(key);
    await other.delete(key);
    expect(await one.read(key)).toBeUndefined();
    await one.write(key, 'short', 50);
    await sleep(80);
    expect(await other.read(key)).toBeUndefined();
  });
});
