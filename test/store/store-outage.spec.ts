import { describe, expect, it } from 'vitest';

import { reasonOf, stackOf } from '../../src/protocol/error-text.js';
import { readDecrypted, UnreadableMessageError } from '../../src/protocol/unreadable-message.js';
import { MemoryStore } from '../../src/store/memory-store.js';
import { StoreOutage } from '../../src/store/store-outage.js';

const options = { lease: 1_000, window: 60_000, critical: false };
const handled = (key: string) => ({ key, options, outcome: { kind: 'handled' } as const, keepOutcome: 60_000 });

describe('an outage of a store', () => {
  it('answers for what this process handles, and tells the store afterwards', async () => {
    const outage = new StoreOutage();
    const store = new MemoryStore();
    const first = outage.claim('a', options);
    expect(first).toMatchObject({ state: 'claimed' });
    expect(outage.claim('a', options)).toMatchObject({ state: 'running' });
    expect(outage.knows('a')).toBe(true);
    expect(await outage.tell(store)).toBe(false);

    outage.complete((first as { claim: { key: string; fencingToken: number } }).claim, handled('a'));
    expect(outage.claim('a', options)).toMatchObject({ state: 'done' });
    outage.remember(handled('b'));
    outage.remember(handled('b'));
    expect(await outage.tell(store)).toBe(true);
    expect(store.claim('a', options)).toMatchObject({ state: 'done', outcome: { kind: 'handled' } });
    expect(store.claim('b', options)).toMatchObject({ state: 'done' });
  });

  it('leaves to the store what it knows by itself, and gives up what failed', async () => {
    const outage = new StoreOutage();
    const store = new MemoryStore();
    store.claim('a', options);
    outage.remember(handled('a'));
    expect(await outage.tell(store)).toBe(true);
    expect(store.claim('a', options)).toMatchObject({ state: 'running' });

    const claimed = outage.claim('c', options) as { claim: { key: string; fencingToken: number } };
    expect(outage.made(claimed.claim)).toBe(true);
    outage.fail(claimed.claim);
    expect([outage.made(claimed.claim), outage.knows('c')]).toEqual([false, false]);
  });
});

describe('what was thrown', () => {
  it.each([
    [new Error('why'), 'why', /^Error: why\n/],
    ['text', 'text', /^text$/],
    [undefined, 'undefined', /^undefined$/],
    [Object.assign(new Error('no stack'), { stack: undefined }), 'no stack', /^no stack$/],
  ])('is said of %s', (error, reason, stack) => {
    expect(reasonOf(error)).toBe(reason);
    expect(stackOf(error)).toMatch(stack);
  });

  it('is kept apart from the text of a message that cannot be read', () => {
    expect(() => readDecrypted('<xml><a>')).toThrow(UnreadableMessageError);
    expect(new UnreadableMessageError('private', new Error('x')).detail).toContain('it has an unknown form');
    expect(JSON.stringify(new UnreadableMessageError('private', 'x'))).not.toContain('private');
  });
});
