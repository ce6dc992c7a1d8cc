import { describe, expect, it } from 'vitest';

import { keepNewest, MemoryTicketStore } from '../../src/store/ticket-store.js';

const ticket = (value: string, seconds: number) => ({ value, issuedAt: new Date(seconds * 1000) });

describe('MemoryTicketStore', () => {
  it('keeps a ticket under each key', async () => {
    const store = new MemoryTicketStore();
    await store.set('one', ticket('a', 1));
    await store.set('two', ticket('b', 2));
    await store.set('one', ticket('c', 0));
    expect(await store.get('one')).toEqual(ticket('c', 0));
    expect(await store.get('two')).toEqual(ticket('b', 2));
    expect(await store.get('three')).toBeUndefined();
  });
});

describe('keepNewest', () => {
  it('replaces an older ticket, and one of the same second', async () => {
    const store = new MemoryTicketStore();
    await keepNewest(store, 'suite', ticket('first', 10));
    await keepNewest(store, 'suite', ticket('second', 20));
    expect(await store.get('suite')).toEqual(ticket('second', 20));
    await keepNewest(store, 'suite', ticket('third', 20));
    expect(await store.get('suite')).toEqual(ticket('third', 20));
  });

  it('leaves a newer ticket alone', async () => {
    const store = new MemoryTicketStore();
    await keepNewest(store, 'suite', ticket('new', 20));
    await keepNewest(store, 'suite', ticket('old', 10));
    expect(await store.get('suite')).toEqual(ticket('new', 20));
  });
});
