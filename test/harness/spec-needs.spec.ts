import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { specsByNeed } from './spec-needs.js';

const specs = specsByNeed();
const path = (spec: string): string => fileURLToPath(new URL(`../${spec}`, import.meta.url));

describe('a spec', () => {
  it.each([
    ['unit', 'protocol/payload.spec.ts'],
    ['app', 'http/body.spec.ts'],
    ['app', 'pay/repeats.spec.ts'],
    ['app', 'harness/system-program.spec.ts'],
    ['redis', 'redis/redis-store.spec.ts'],
    ['redis', 'bullmq/processes.spec.ts'],
  ] as const)('is one of the project %s by what it imports: %s', (need, spec) => {
    expect(Object.entries(specs).filter(([, paths]) => paths.includes(path(spec)))).toEqual([[need, specs[need]]]);
  });
});
