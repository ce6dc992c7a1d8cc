import { describe, expect, it } from 'vitest';

import { type DeliveryRecord, verdictOf } from '../../src/simulator/records.js';

const delivery = (state: string, ...kinds: readonly string[]): DeliveryRecord =>
  ({ state, attempts: kinds.map((kind) => ({ verdict: { kind } })) }) as unknown as DeliveryRecord;

describe('the verdict of a delivery', () => {
  it.each([
    [delivery('running'), 'running'],
    [delivery('running', 'late'), 'running'],
    [delivery('held', 'late'), 'running'],
    [delivery('done'), 'not-sent'],
    [delivery('done', 'late', 'replied'), 'replied'],
  ])('of %j is %s', (record, verdict) => {
    expect(verdictOf(record)).toBe(verdict);
  });
});
