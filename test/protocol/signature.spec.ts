import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../harness/any-text.js';
import { sign, signatureEquals } from '../../src/protocol/signature.js';
import { vectorsOf } from './vectors.js';

describe('sign', () => {
  it.each([...vectorsOf('mp.verifyUrl'), ...vectorsOf('mp.plainSignature')])(
    'judges $name',
    ({ input, expect: expected }) => {
      const { timestamp, nonce, signature } = input.query as Record<'timestamp' | 'nonce' | 'signature', string>;
      const genuine = signatureEquals(signature, sign(input.token, timestamp, nonce));
      // The vector with a list for echostr is refused for its query, not for its signature.
      expect(genuine).toBe(expected.ok === true || Array.isArray(input.query['echostr']));
      if (expected.sorted) {
        expect(sign(input.token, timestamp, nonce)).toBe(
          createHash('sha1').update(expected.sorted.join('')).digest('hex'),
        );
      }
    },
  );

  it('sorts by bytes, also beyond ASCII and beyond the basic plane', () => {
    const unit = anyText({ maxLength: 6 });
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 6 }), (parts) => {
        const sorted = parts.map((part) => Buffer.from(part)).sort(Buffer.compare);
        expect(sign(...parts)).toBe(createHash('sha1').update(Buffer.concat(sorted)).digest('hex'));
      }),
      { numRuns: 500 },
    );
  });

  it('puts U+FF21 before an emoji, where the default sort of JavaScript would not', () => {
    expect(['😀', 'Ａ'].sort()).toEqual(['😀', 'Ａ']);
    expect(sign('😀', 'Ａ')).toBe(createHash('sha1').update('Ａ😀').digest('hex'));
  });

  it('compares timestamps as strings', () => {
    expect(sign('486452656', '1714037059', 'AAAAA')).toBe('899cf89e464efb63f54ddac96b0a0a235f53aa78');
  });

  it('leaves the list of the caller as it is', () => {
    const parts = ['b', 'a'];
    sign(...parts);
    expect(parts).toEqual(['b', 'a']);
  });
});

describe('signatureEquals', () => {
  const genuine = sign('token', '1714037059', 'nonce');

  it('compares signatures of several lengths, one after another', () => {
    const signatures = [40, 64, 40, 32].map((length, i) => String(i).repeat(length));
    for (const given of signatures) {
      expect(signatures.map((expected) => signatureEquals(given, expected))).toEqual(
        signatures.map((expected) => given === expected),
      );
    }
  });

  it('accepts the same signature only', () => {
    expect(signatureEquals(genuine, genuine)).toBe(true);
    for (let i = 0; i < genuine.length; i++) {
      const other = genuine[i] === '0' ? '1' : '0';
      expect(signatureEquals(genuine.slice(0, i) + other + genuine.slice(i + 1), genuine)).toBe(false);
    }
  });

  it.each(['', genuine.slice(1), `${genuine}0`, genuine.toUpperCase(), ` ${genuine.slice(1)}`, '０'.repeat(40)])(
    'refuses %j',
    (given) => {
      expect(signatureEquals(given, genuine)).toBe(false);
    },
  );

  it('refuses characters that only look like the digits in their lower byte', () => {
    const disguised = String.fromCharCode(...Array.from(genuine, (digit) => digit.charCodeAt(0) + 0x100));
    expect(Buffer.from(disguised, 'latin1').toString('latin1')).toBe(genuine);
    expect(signatureEquals(disguised, genuine)).toBe(false);
  });

  it('equals nothing else, whatever stands in the place of its digits', () => {
    fc.assert(
      fc.property(anyText(), fc.nat({ max: genuine.length }), (text, at) => {
        const given = (genuine.slice(0, at) + text + genuine.slice(at + text.length)).slice(0, genuine.length);
        expect(signatureEquals(given, genuine)).toBe(given === genuine);
        expect(signatureEquals(text, genuine)).toBe(false);
      }),
    );
  });

  it('never throws, whatever the lengths in bytes', () => {
    fc.assert(
      fc.property(anyText(), anyText(), (given, text) => {
        const expected = Buffer.from(text).toString('hex');
        expect(signatureEquals(given, expected)).toBe(given === expected);
      }),
    );
    expect(signatureEquals('ab', 'é€')).toBe(false);
  });

  it('is not helped by a character that leaves no room for itself', () => {
    expect(signatureEquals(genuine, genuine)).toBe(true);
    expect(signatureEquals(`${genuine.slice(0, -1)}é`, genuine)).toBe(false);
    expect(signatureEquals(`${genuine.slice(0, -1)}茶`, genuine)).toBe(false);
  });
});
