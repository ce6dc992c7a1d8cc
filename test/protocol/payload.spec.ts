import { describe, expect, it } from 'vitest';
import { type PayloadObject, textOf } from '../../src/protocol/payload.js';
import { readPayload } from '../../src/protocol/payload-reader.js';
import { refusalOf } from './refusal.js';

describe('textOf', () => {
  const payload: PayloadObject = {
    text: 'x',
    empty: '',
    number: 5,
    zero: 0,
    yes: true,
    no: false,
    nothing: null,
    object: { a: 1 },
    repeated: ['first', 'second'],
    numbers: [1, 2],
    objects: [{ a: 1 }, 'x'],
    none: [],
    absent: undefined,
  };

  it.each([
    ['text', 'x'],
    ['empty', ''],
    ['number', '5'],
    ['zero', '0'],
    ['yes', 'true'],
    ['no', 'false'],
    ['repeated', 'first'],
    ['numbers', '1'],
  ])('gives %s as %j', (name, expected) => {
    expect(textOf(payload, name)).toBe(expected);
  });

  it.each(['nothing', 'object', 'objects', 'none', 'absent', 'unheard', '__proto__', 'constructor', 'toString'])(
    'gives nothing for %s',
    (name) => {
      expect(textOf(payload, name)).toBeUndefined();
    },
  );
});

describe('readPayload', () => {
  it.each(['', '\ufeff', ' \r\n\t', '\ufeff\n'])('finds out the format behind %j', (before) => {
    expect(readPayload(`${before}<xml><A>1</A></xml>`)).toEqual({ format: 'xml', payload: { A: '1' } });
    expect(readPayload(`${before}{"A":"1"}`)).toEqual({ format: 'json', payload: { A: '1' } });
  });

  it.each(['', ' ', '\ufeff', 'success', '[1]', 'ToUserName=1', '\ufeff\ufeff{}', '\u0000{}'])('refuses %j', (text) => {
    expect(refusalOf(() => readPayload(text)).reason).toBe('parse');
  });

  it('says when there is nothing to read', () => {
    expect(refusalOf(() => readPayload(' ')).message).toContain('empty');
    expect(refusalOf(() => readPayload(' x')).message).toContain('Neither');
  });
});
