import { deepStrictEqual, fail, ok, strictEqual } from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CallbackStore, Claim, ClaimResult, KeptOutcome } from '../store/callback-store.js';

/** Two stores on the same memory, as two processes have them. */
export interface StorePair {
  readonly one: CallbackStore;
  /** Default: `one` itself, for a store that serves one process. */
  readonly other?: CallbackStore | undefined;
}

/** Something that every store has to do. */
export interface StoreCase {
  readonly name: string;
  /** @throws AssertionError when the store does not */
  run(): Promise<void>;
}

type Stores = Required<{ readonly [K in keyof StorePair]: CallbackStore }>;
type Check = (stores: Stores, key: string) => Promise<void>;

const CLAIM = { lease: 10_000, window: 60_000, critical: false };
const LONG = 60_000;
/** Milliseconds by which the clocks of a store and of this process may differ. */
const CLOCK = 40;
const ASKING = 50;

const OUTCOMES: readonly KeptOutcome[] = [
  { kind: 'reply', reply: 'text' },
  {
    kind: 'reply',
    reply: { type: 'news', articles: [{ title: '标题 🍵', url: 'https://a/?b=c&d' }] } as { type: string },
  },
  { kind: 'failed', reply: 'Sorry' },
  { kind: 'failed' },
  { kind: 'denied' },
  { kind: 'handled' },
  { kind: 'unhandled' },
  { kind: 'late' },
];

/**
 * Test cases that check what your own store has to do, for any test runner. Each case uses its own keys.
 *
 * ```ts
 * describe('the store in our database', () => {
 *   for (const { name, run } of storeContract(() => ({ one: store, other: storeOfAnotherConnection }))) {
 *     it(name, run);
 *   }
 * });
 * ```
 *
 * @param stores - gives the stores when a case runs; two connections find what one alone hides
 */
export function storeContract(stores: () => StorePair | Promise<StorePair>): readonly StoreCase[] {
  return Object.entries(CHECKS).map(([name, check]) => ({
    name,
    async run() {
      const { one, other = one } = await stores();
      await check({ one, other }, `contract:${randomUUID()}`);
    },
  }));
}

const CHECKS: Readonly<Record<string, Check>> = {
  async 'gives a callback to the first who claims it'({ one, other }, key) {
    const before = Date.now();
    const first = claimed(await one.claim(key, CLAIM));
    strictEqual(first.attempt, 1);
    strictEqual(first.claim.key, key);
    const second = await other.claim(key, CLAIM);
    if (second.state !== 'running') {
      fail(`Of a callback that is being handled the store says "${second.state}".`);
    }
    for (const { firstClaimedAt } of [first, second]) {
      ok(isBetween(firstClaimedAt, before, Date.now()), 'firstClaimedAt is wrong.');
    }
    claimed(await other.claim(`${key}:other`, CLAIM));
  },

  async 'gives it to one only when many ask at once'({ one, other }, key) {
    const results = await fromBoth({ one, other }, (store) => store.claim(key, CLAIM));
    strictEqual(results.filter(({ state }) => state === 'claimed').length, 1);
    strictEqual(results.filter(({ state }) => state === 'running').length, ASKING - 1);
  },

  async 'repeats every outcome as it was'({ one, other }, key) {
    for (const [index, outcome] of OUTCOMES.entries()) {
      const { claim } = claimed(await one.claim(`${key}:${index}`, CLAIM));
      strictEqual(await one.complete(claim, outcome, LONG), true);
      for (const store of [other, one]) {
        deepStrictEqual(await store.claim(claim.key, CLAIM), { state: 'done', outcome });
      }
    }
  },

  async 'forgets the outcome when its time is over, and not that it was done'({ one, other }, key) {
    // Another application on the same store keeps its answers longer.
    await one.complete(claimed(await one.claim(`${key}:longer`, CLAIM)).claim, { kind: 'handled' }, LONG);
    await one.complete(claimed(await one.claim(key, CLAIM)).claim, { kind: 'handled' }, 50);
    await sleep(80);
    deepStrictEqual(await other.claim(key, CLAIM), { state: 'done', outcome: undefined });
  },

  async 'forgets the callback when its window is over'({ one, other }, key) {
    const { claim } = claimed(await one.claim(key, { ...CLAIM, lease: 50, window: 500 }));
    await one.complete(claim, { kind: 'handled' }, 50);
    strictEqual((await other.claim(key, CLAIM)).state, 'done');
    await sleep(600);
    strictEqual(claimed(await other.claim(key, CLAIM)).attempt, 1);
  },

  async 'gives a callback that failed to the next delivery, and counts'({ one, other }, key) {
    const first = claimed(await one.claim(key, CLAIM));
    strictEqual(await one.fail(first.claim), true);
    const second = claimed(await other.claim(key, CLAIM));
    strictEqual(second.attempt, 2);
    ok(second.claim.fencingToken > first.claim.fencingToken, 'The fencing token has to grow.');
    strictEqual(await other.fail(second.claim), true);
    strictEqual(claimed(await one.claim(key, CLAIM)).attempt, 3);
  },

  async 'gives a callback whose lease is over to the next delivery, and refuses what the first still writes'(
    { one, other },
    key,
  ) {
    const before = Date.now();
    const { claim: first } = claimed(await one.claim(key, { ...CLAIM, lease: 50 }));
    const after = Date.now();
    await sleep(80);
    const askedAt = Date.now();
    const second = claimed(await other.claim(key, CLAIM));
    const onTheWay = Date.now() - askedAt;
    strictEqual(second.attempt, 2);
    ok(second.claim.fencingToken > first.fencingToken, 'The fencing token has to grow.');
    ok(isBetween(second.firstClaimedAt, before, after + onTheWay), 'firstClaimedAt is that of the first claim.');
    await isRefused(one, first);
    strictEqual((await other.claim(key, CLAIM)).state, 'running');
    strictEqual(await other.complete(second.claim, { kind: 'reply', reply: 'new' }, LONG), true);
    deepStrictEqual(await one.claim(key, CLAIM), { state: 'done', outcome: { kind: 'reply', reply: 'new' } });
  },

  async 'keeps a claim for as long as it is renewed, beyond the window too'({ one, other }, key) {
    const { claim } = claimed(await one.claim(key, { ...CLAIM, lease: 1_000, window: 300 }));
    for (let renewals = 0; renewals < 5; renewals++) {
      await sleep(80);
      strictEqual(await one.renew(claim, 1_000), true);
      strictEqual((await other.claim(key, CLAIM)).state, 'running');
    }
    strictEqual(await one.complete(claim, { kind: 'handled' }, LONG), true);
    strictEqual((await other.claim(key, CLAIM)).state, 'done');
  },

  async 'does not take the claim of a forgotten callback for that of the next one'({ one, other }, key) {
    const first = claimed(await one.claim(key, { ...CLAIM, lease: 30, window: 30 })).claim;
    await sleep(60);
    const second = claimed(await other.claim(key, CLAIM)).claim;
    ok(second.fencingToken > first.fencingToken, 'The fencing token has to grow.');
    strictEqual(await one.complete(first, { kind: 'reply', reply: 'old' }, LONG), false);
    strictEqual(await other.complete(second, { kind: 'handled' }, LONG), true);
  },

  async 'knows no claim of a callback that was never claimed, or is over'({ one }, key) {
    await isRefused(one, { key, fencingToken: 1 });
    const { claim } = claimed(await one.claim(key, CLAIM));
    await one.complete(claim, { kind: 'handled' }, LONG);
    await isRefused(one, claim);
    deepStrictEqual(await one.claim(key, CLAIM), { state: 'done', outcome: { kind: 'handled' } });
  },

  async 'remembers the text that came first, for as long as it is asked to'({ one, other }, key) {
    strictEqual(await one.remember(key, 'first', 500), 'first');
    strictEqual(await other.remember(key, 'second', LONG), 'first');
    claimed(await one.claim(key, CLAIM));
    await sleep(600);
    strictEqual(await other.remember(key, 'second', LONG), 'second');
    strictEqual(await one.remember(key, 'third', LONG), 'second');
  },

  async 'reads, writes and deletes texts'({ one, other }, key) {
    strictEqual(await one.read(key), undefined);
    await one.write(key, '', LONG);
    strictEqual(await other.read(key), '');
    await other.write(key, '{"city":"北京"}', LONG);
    strictEqual(await one.read(key), '{"city":"北京"}');
    strictEqual(await one.remember(key, 'another', LONG), '{"city":"北京"}');
    await other.delete(key);
    await other.delete(key);
    strictEqual(await one.read(key), undefined);
    await one.write(key, 'short', 50);
    await sleep(80);
    strictEqual(await other.read(key), undefined);
  },

  async 'writes over the text that was read alone, if it has compareAndWrite'({ one, other }, key) {
    if (one.compareAndWrite === undefined || other.compareAndWrite === undefined) {
      return;
    }
    strictEqual(await one.compareAndWrite(key, 'something', 'first', LONG), false);
    strictEqual(await one.read(key), undefined);
    strictEqual(await one.compareAndWrite(key, undefined, '', LONG), true);
    strictEqual(await other.compareAndWrite(key, undefined, 'second', LONG), false);
    strictEqual(await other.compareAndWrite(key, '', '茶', LONG), true);
    strictEqual(await one.compareAndWrite(key, '', 'third', LONG), false);
    strictEqual(await one.read(key), '茶');
    strictEqual(await one.compareAndWrite(key, '茶', 'short', 50), true);
    await sleep(80);
    strictEqual(await other.compareAndWrite(key, undefined, 'anew', LONG), true);
  },

  async 'lets one of many write who read the same text, if it has compareAndWrite'({ one, other }, key) {
    await one.write(key, 'before', LONG);
    const written = await fromBoth({ one, other }, (store, index) =>
      store.compareAndWrite?.(key, 'before', `${index}`, LONG),
    );
    const isWithout = one.compareAndWrite === undefined || other.compareAndWrite === undefined;
    ok(isWithout || written.filter((isWritten) => isWritten === true).length === 1, 'One write has to succeed.');
  },
};

/** Whether a time of the store lies between two of this process, as exactly as their clocks agree. */
function isBetween(time: number, earliest: number, latest: number): boolean {
  return time >= earliest - CLOCK && time <= latest + CLOCK;
}

function claimed(result: ClaimResult): Extract<ClaimResult, { state: 'claimed' }> {
  return result.state === 'claimed'
    ? result
    : fail(`The callback has to be claimed, and the store says "${result.state}".`);
}

/** Asks both stores at the same time, in turns. */
function fromBoth<T>({ one, other }: Stores, ask: (store: CallbackStore, index: number) => T): Promise<Awaited<T>[]> {
  return Promise.all(Array.from({ length: ASKING }, (_, index) => ask(index % 2 === 0 ? one : other, index)));
}

async function isRefused(store: CallbackStore, claim: Claim): Promise<void> {
  strictEqual(await store.renew(claim, 10_000), false);
  strictEqual(await store.fail(claim), false);
  strictEqual(await store.complete(claim, { kind: 'reply', reply: 'old' }, LONG), false);
}
