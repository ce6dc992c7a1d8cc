import { inspect } from 'node:util';
import { expect } from 'vitest';
import { seenSecrets } from '../harness/secret-forms.js';

/** Looks for secrets in everything that these show, however they are looked at. */
export function expectNoSecret(things: readonly unknown[], secrets: readonly string[]): void {
  const shown = things.map(shownOf).join('\n');
  const seen = seenSecrets(shown, secrets).map(
    ({ secret, form, at }) => `${secret} (${form}) in: ${shown.slice(Math.max(0, at - 200), at + 200)}`,
  );
  expect(seen).toEqual([]);
}

function shownOf(thing: unknown): string {
  const everything = {
    depth: Infinity,
    showHidden: true,
    getters: true,
    maxStringLength: null,
    maxArrayLength: null,
    breakLength: Infinity,
  } as const;
  const causes = thing instanceof Error ? [thing.stack, shownOf(thing.cause)] : [];
  return [inspect(thing, everything), JSON.stringify(thing), String(thing), ...causes].join('\n');
}
