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
    ['milliseconds', '1519528953000'],
    ['milliseconds as a number', 1_519_528_953_000],
    ['text with spaces around it', ' 1519528953 '],
    ['RFC 3339', '2018-02-25T11:22:33+08:00'],
    ['RFC 3339 in UTC', '2018-02-25T03:22:33.000Z'],
    ['14 digits in Beijing time', '20180225112233'],
    ['date and time in Beijing time', '2018-02-25 11:22:33'],
  ])('is read from %s', (_form, value) => {
    expect(read('date', value)).toEqual(noon);
  });

  it.each(['', 'OnAccept', '2018-02-25', '20181325112233', '2018-02-25T11:22:33', '151952895300', '1519528953000000'])(
    'is left out for %j',
    (value) => {
      expect(read('date', value)).toBeUndefined();
    },
  );

  it.each([
    '0',
    0,
    '00000000000000',
    '0000-00-00 00:00:00',
    '1970-01-01 08:00:00',
    '1970-01-01T00:00:00Z',
    '0001-01-01T00:00:00Z',
    -1,
  ])('that says "not yet" is left out: %j', (value) => {
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

describe('a list in one text', () => {
  const fields: EventFields = { numbers: { name: 'Numbers', type: 'number', list: true, separator: ',' } };
  it.each([
    ['1,2,3', [1, 2, 3]],
    [' 1 , 2 ', [1, 2]],
    ['1', [1]],
    ['', []],
    [7, [7]],
    [
      ['1', '2,3'],
      [1, 2, 3],
    ],
  ])('is read from %j', (value, expected) => {
    const target: { numbers?: unknown } = {};
    fillFields(target, { Numbers: value }, fields);
    expect(target.numbers).toEqual(expected);
  });
});

describe('the spelling of a name', () => {
  const filled = (payload: Record<string, PayloadValue>, fields: EventFields): object => {
    const target = {};
    fillFields(target, payload, fields);
    return target;
  };

  it('may differ in letter case, in an inner object too', () => {
    const inner: EventFields = { itemUserid: { name: 'ItemUserid', type: 'string' } };
    const fields: EventFields = {
      openID: { name: 'OpenID', type: 'string' },
      items: { name: 'Items', type: 'object', fields: inner, list: true, item: 'Item' },
      time: { name: 'time', within: ['event'], type: 'number' },
    };
    const payload = { openid: 'oU', items: { Item: [{ ItemUserId: 'U' }] }, Event: { time: 1 } };
    expect(filled(payload, fields)).toEqual({ openID: 'oU', items: [{ itemUserid: 'U' }], time: 1 });
  });

  it('counts where two fields differ in nothing else', () => {
    const fields: EventFields = {
      component: { name: 'AppId', type: 'string' },
      program: { name: 'appid', type: 'string' },
    };
    expect(filled({ AppId: 'C', appid: 'P' }, fields)).toEqual({ component: 'C', program: 'P' });
    expect(filled({ AppId: 'C' }, fields)).toEqual({ component: 'C' });
    expect(filled({ appid: 'P' }, fields)).toEqual({ program: 'P' });
  });

  it('never overrules the official one', () => {
    const fields: EventFields = { status: { name: 'Status', type: 'number' } };
    expect(filled({ status: 1, Status: 2, STATUS: 3 }, fields)).toEqual({ status: 2 });
  });
});
