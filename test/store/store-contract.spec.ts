import { Redis } from 'ioredis';
import { type CallbackStore, MemoryStore } from 'nestjs-wechat';
import { redisStore } from 'nestjs-wechat/redis';
import { storeContract } from 'nestjs-wechat/testing';
import { createClient } from 'redis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

describe.each(Object.keys(stores))('a store in %s', (name) => {
  let opened: Stores;

  beforeAll(async () => {
    opened = await stores[name]!();
    return () => opened.close();
  });

  for (const { name: what, run } of storeContract(() => opened)) {
    it(what, run);
  }
});

/** Stores with one mistake each, which the contract has to find. */
const mistakes: Readonly<Record<string, () => CallbackStore>> = {
  'gives everybody the claim': () =>
    changed({ claim: (store, ...given) => store.claim(`${given[0]}:${Math.random()}`, given[1]) }),
  'forgets the outcome': () =>
    changed({ complete: (store, claim, _outcome, time) => store.complete(claim, { kind: 'handled' }, time) }),
  'keeps every outcome for ever': () =>
    changed({ complete: (store, claim, outcome) => store.complete(claim, outcome, 60_000) }),
  'believes old claims': () => changed({ fail: () => true }),
  'keeps texts for ever': () => changed({ write: (store, key, text) => store.write(key, text, 60_000) }),
  'writes over what others wrote': () =>
    changed({
      compareAndWrite(store, key, _known, text, window) {
        store.write(key, text, window);
        return true;
      },
    }),
  'has no lease': () => changed({ claim: (store, key, given) => store.claim(key, { ...given, lease: 60_000 }) }),
};

type Changes = {
  readonly [K in keyof CallbackStore]?: (
    store: MemoryStore,
    ...given: Parameters<NonNullable<CallbackStore[K]>>
  ) => ReturnType<NonNullable<CallbackStore[K]>>;
};

function changed(changes: Changes): CallbackStore {
  const store = new MemoryStore();
  return new Proxy(store, {
    get(target, name: keyof CallbackStore) {
      const change = changes[name] as ((store: MemoryStore, ...given: unknown[]) => unknown) | undefined;
      const own = target[name as keyof MemoryStore] as (...given: unknown[]) => unknown;
      return change === undefined ? own.bind(target) : (...given: unknown[]) => change(target, ...given);
    },
  });
}

describe('the contract', () => {
  it.each(Object.entries(mistakes))('finds a store that %s', async (_what, make) => {
    const found = await Promise.allSettled(storeContract(() => ({ one: make() })).map(({ run }) => run()));
    expect(found.filter(({ status }) => status === 'rejected')).not.toEqual([]);
  });

  it('lets a store do without compareAndWrite', async () => {
    const one = changed({});
    const without = new Proxy(one, {
      get: (target, name: keyof CallbackStore) => (name === 'compareAndWrite' ? undefined : target[name]),
    });
    await Promise.all(storeContract(() => ({ one: without })).map(({ run }) => run()));
  });
});
