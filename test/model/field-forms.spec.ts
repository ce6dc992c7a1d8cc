import { describe, expect, it } from 'vitest';

import { type EventFields, type FieldType, fillFields } from '../../src/model/event-fields.js';
import type { PayloadValue } from '../../src/protocol/payload.js';

function read(type: FieldType, value: PayloadValue): unknown {
  const target: { value?: unknown } = {};
  fillFields(target, { Value: value }, { value: { name: 'Value', type } });
  return target.value;
}

describe('a date', () => {
  const noon = new Date('2018-02-25T11:22:33+08:00');

  it.each([
    ['unix seconds', '1519528953'],
    ['unix seconds as a number', 1_519_528_953],
    ['RFC 3339', '2018-02-25T11:22:33+08:00'],
    ['RFC 3339 in UTC', '2018-02-25T03:22:33.000Z'],
    ['14 digits in Beijing time', '20180225112233'],
    ['date and time in Beijing time', '2018-02-25 11:22:33'],
  ])('is read from %s', (_form, value) => {
    expect(read('date', value)).toEqual(noon);
  });

  it.each(['', 'OnAccept', '2018-02-25', '20181325112233', '2018-02-25T11:22:33'])('is left out for %j', (value) => {
    expect(read('date', value)).toBeUndefined();
  });
});

describe('an integer', () => {
  it.each([
    ['100', 100],
    [100, 100],
    [0, 0],
    ['1.5', undefined],
    [1.5, undefined],
    ['9007199254740993', undefined],
    ['', undefined],
    ['all of it', undefined],
  ])('of %j is %j', (value, expected) => {
    expect(read('integer', value)).toBe(expected);
  });
});

describe('numbered fields', () => {
  const fields: EventFields = { ids: { name: 'coupon_id_$n', type: 'string', list: true } };
  const ids = (payload: Record<string, string>): unknown => {
    const target: { ids?: unknown } = {};
    fillFields(target, payload, fields);
    return target.ids;
  };

  it('are a list, from 0 or from 1, up to the first that is missing', () => {
    expect(ids({ coupon_id_0: 'a', coupon_id_1: 'b', coupon_id_3: 'd' })).toEqual(['a', 'b']);
    expect(ids({ coupon_id_1: 'a', coupon_id_2: 'b' })).toEqual(['a', 'b']);
    expect(ids({})).toEqual([]);
  });
});
