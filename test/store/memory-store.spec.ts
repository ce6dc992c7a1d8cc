import { MemoryStore } from 'nestjs-wechat';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function heapUsed(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** How many bytes more the heap has when the work is done. */
function growthOf(work: () => void): number {
  const before = heapUsed();
  work();
  return heapUsed() - before;
}

const MEGABYTE = 2 ** 20;
const options = { lease: 3_000, window: 60_000, critical: false };

describe('MemoryStore', () => {
  it('does not grow by what is written over', () => {
    const store = new MemoryStore();
    store.write('first', 'x', 3_600_000);
    const growth = growthOf(() => {
      for (let i = 0; i < 1_000_000; i++) {
        store.write('session', String(i), 60_000);
      }
    });
    expect(store.read('first')).toBe('x');
    expect(store.read('session')).toBe('999999');
    expect(growth).toBeLessThan(5 * MEGABYTE);
  });

  it('does not keep the answers of callbacks that it has forgotten', () => {
    const store = new MemoryStore({ maxKeys: 100 });
    const handle = (key: string): void => {
      const claimed = store.claim(key, options);
      if (claimed.state === 'claimed') {
        store.complete(claimed.claim, { kind: 'reply', reply: 'x'.repeat(200) }, 30_000);
      }
    };
    handle('warm');
    const growth = growthOf(() => {
      for (let i = 0; i < 100_000; i++) {
        handle(`key ${i}`);
      }
    });
    expect(growth).toBeLessThan(5 * MEGABYTE);
  });
});
