import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../src/protocol/json-reader.js';
import { takesLongerThan } from '../harness/processor-time.js';
import { acceptOrRefuse, refusalOf } from './refusal.js';

describe('readJson', () => {
  it('reads a message as WeChat sends it', () => {
    const text =
      '{"ToUserName":"gh_97417a04a28d","CreateTime":1714037059,"MsgType":"event","List":[{"Ok":true,"No":null}],"Rate":-1.5e3}';
    expect(readJson(text)).toEqual(JSON.parse(text));
  });

  it.each([
    ['9007199254740991', 9007199254740991],
    ['-9007199254740991', -9007199254740991],
    ['9007199254740992', '9007199254740992'],
    ['-9007199254740992', '-9007199254740992'],
    ['9007199254740993', '9007199254740993'],
    ['1000000000000000', 1000000000000000],
    ['4561255354251345929', '4561255354251345929'],
    ['-4561255354251345929', '-4561255354251345929'],
    ['12345678901234568.5', 12345678901234568],
    ['12345678901234567e3', 12345678901234567e3],
    ['0.12345678901234567890', 0.12345678901234568],
    ['1e20', 1e20],
    ['0', 0],
  ])('reads %s as %j', (digits, expected) => {
    for (const text of [`{"a":${digits}}`, `{"a":[0,${digits} ,${digits}\n],"b" : ${digits}\t}`]) {
      const payload = readJson(text);
      expect(payload['a']).toEqual(Array.isArray(payload['a']) ? [0, expected, expected] : expected);
      if (text.includes('"b"')) {
        expect(payload['b']).toBe(expected);
      }
    }
  });

  it('reads every JSON value as JSON.parse does, but for integers that a number cannot hold', () => {
    const object = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 6 }));
    fc.assert(
      fc.property(object, fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(JSON.stringify(readJson(text))).toBe(JSON.stringify(JSON.parse(text, quoteLong)));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps all digits of every integer', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), (integer) => {
        const value = readJson(`{"id":${integer}}`)['id'];
        const safe = integer <= BigInt(Number.MAX_SAFE_INTEGER) && integer >= BigInt(Number.MIN_SAFE_INTEGER);
        expect(value).toBe(safe ? Number(integer) : String(integer));
      }),
      { numRuns: 500 },
    );
  });

  it('never touches digits inside strings', () => {
    const tricky = fc.array(fc.constantFrom('"', '\\', ':', ',', '12345678901234567890', '}', ' ', 'x'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(tricky, tricky, (keyParts, textParts) => {
        const key = `k${keyParts.join('')}`;
        const text = textParts.join('');
        const payload = readJson(`{${JSON.stringify(key)}:${JSON.stringify(text)},"id":12345678901234567890}`);
        expect(payload).toEqual({ [key]: text, id: '12345678901234567890' });
      }),
      { numRuns: 1000 },
    );
  });

  it('does not make malformed JSON well-formed', () => {
    const scraps = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '12345678901234567',
      '-',
      '1',
      '.',
      '0',
      'e',
      ' ',
      'null',
      '"',
      '\\',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...scraps), { maxLength: 10 }), (parts) => {
        const text = `{"a":1,${parts.join('')}}`;
        if (acceptOrRefuse(() => readJson(text)) !== undefined) {
          JSON.parse(text);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['a long integer for a key', '{12345678901234567:1}'],
    ['a second long integer for a key', '{"a":1, 12345678901234567 :1}'],
    ['leading zeros', '{"a":012345678901234567890}'],
    ['two signs', '{"a":--12345678901234567890}'],
    ['a plus sign', '{"a":+12345678901234567890}'],
    ['digits behind a word', '{"a":x12345678901234567890}'],
    ['a second fraction', '{"a":12345678901234567.1.2}'],
    ['digits behind a string', '{"a":"b"12345678901234567890}'],
    ['nothing', ''],
    ['a list', '[{}]'],
    ['a string', '"x"'],
    ['null', 'null'],
    ['a number', '12345678901234567890'],
    ['an open string', '{"a":"b'],
    ['an open string behind an escape', '{"a":"b\\"'],
    ['a trailing comma', '{"a":1,}'],
    ['two objects', '{}{}'],
    ['a comment', '{/**/}'],
    ['the invalid example of an official library', '{ "FromUserName": :mycreate", "MsgId": 4561255354251345929}'],
  ])('refuses %s', (_, text) => {
    expect(refusalOf(() => readJson(text)).reason).toBe('parse');
  });

  it('does not quote the message in its refusal', () => {
    const error = refusalOf(() => readJson('{"a": private}'));
    expect(`${error.message} ${error.stack} ${String(error.cause)}`).not.toContain('private}');
  });

  it('accepts a byte order mark', () => {
    expect(readJson('\ufeff{"a":1}')).toEqual({ a: 1 });
  });

  it('lets the last of equal keys win, as JSON does', () => {
    expect(readJson('{"a":1,"a":2}')).toEqual({ a: 2 });
  });

  it('takes __proto__ as a key like any other', () => {
    const payload = readJson(
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"list":[{"__proto__":1}]}',
    );
    expect(Object.keys(payload)).toEqual(['__proto__', 'constructor', 'list']);
    expect(Object.getPrototypeOf(payload)).toBeNull();
    expect(Object.getPrototypeOf(payload['constructor'])).toBeNull();
    expect(Object.getPrototypeOf((payload['list'] as object[])[0])).toBeNull();
    expect(payload['polluted']).toBeUndefined();
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('reads 32 levels and no more, and counts none in strings', () => {
    const lists = (levels: number) => `{"a":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`;
    expect(JSON.stringify(readJson(lists(32)))).toBe(lists(32));
    expect(refusalOf(() => readJson(lists(33))).message).toContain('32 levels');
    expect(refusalOf(() => readJson(`${'{"a":'.repeat(33)}1${'}'.repeat(33)}`)).message).toContain('32 levels');
    expect(refusalOf(() => readJson(lists(100_000))).reason).toBe('parse');
    expect(readJson(`{"a":"${'['.repeat(100)}","b":[${'[],'.repeat(99)}[]]}`)['a']).toHaveLength(100);
  });

  const fill = (unit: string, bytes: number) => unit.repeat(bytes / unit.length);
  it.each([
    ['30 MB in a string', `{"a":"${fill('x', 30e6)}"}`],
    ['30 MB of digits', `{"a":${fill('1', 30e6)}}`],
    ['escapes', `{"a":"${fill('\\"', 3e6)}"}`],
    ['backslashes', `{"a":"${fill('\\\\', 3e6)}`],
    ['white space behind numbers', `{"a":[${fill(`12345678901234567${' '.repeat(1000)}`, 3e6)}`],
    ['brackets', `{"a":${fill('[', 3e6)}`],
  ])('takes linear time over %s', (_, text) => {
    expect(takesLongerThan(3_000, () => acceptOrRefuse(() => readJson(text)))).toBe(false);
  });

  it('throws nothing but its own refusal at random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        acceptOrRefuse(() => readJson(Buffer.from(bytes).toString('utf8')));
        acceptOrRefuse(() => readJson(`{"a":${Buffer.from(bytes).toString('latin1')}}`));
      }),
    );
  });
});

function quoteLong(_: string, value: unknown): unknown {
  if (typeof value !== 'number' || Number.isSafeInteger(value)) {
    return value;
  }
  const digits = String(value);
  return /^-?\d+$/.test(digits) ? digits : value;
}
