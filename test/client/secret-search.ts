import { inspect } from 'node:util';
import { expect } from 'vitest';

/** Looks for secrets in everything that these show, however they are looked at. */
export function expectNoSecret(things: readonly unknown[], secrets: readonly string[]): void {
  const shown = things.map(shownOf).join('\n');
  for (const secret of secrets) {
    for (const [form, text] of Object.entries(formsOf(secret))) {
      const at = shown.indexOf(text);
      const around = shown.slice(Math.max(0, at - 200), at + 200);
      expect(at === -1 ? '' : `${secret} (${form}) in: ${around}`).toBe('');
    }
  }
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

function formsOf(secret: string): Readonly<Record<string, string>> {
  const bytes = Buffer.from(secret);
  return {
    raw: secret,
    'in a URL': encodeURIComponent(secret),
    'in a form': new URLSearchParams({ secret }).toString().slice('secret='.length),
    'in JSON': JSON.stringify(secret).slice(1, -1),
    base64: bytes.toString('base64').replace(/=+$/, ''),
    base64url: bytes.toString('base64url'),
    hex: bytes.toString('hex'),
    'a Buffer': [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(' '),
    'an array of bytes': [...bytes].join(', '),
    'bytes in JSON': [...bytes].join(','),
  };
}
