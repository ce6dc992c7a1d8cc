import { readFileSync } from 'node:fs';

import { beforeEach, describe, expect, it } from 'vitest';

import { type Catalogue, type CatalogueEvent, type Field, propertyName } from '../../catalogue/generate.mjs';
import { fieldsOf } from '../../src/model/wechat-event.js';
import { payEventClasses, PayEvent, PayNotice, RefundEvent } from '../../src/platforms/pay/index.js';
import { RefundCipher } from '../../src/platforms/pay/refund-cipher.js';
import { ResourceCipher } from '../../src/platforms/pay/resource-cipher.js';
import type { PayloadObject, PayloadValue } from '../../src/protocol/payload.js';
import { writeXml, type XmlElement, type XmlValue } from '../../src/protocol/xml-writer.js';
import { adapters, sharedApplication } from '../harness/application.js';
import { apiKey, apiV3Key, Cashier, mchId, merchant, post, successV2, weChatPay } from './merchant.js';

const catalogue = JSON.parse(readFileSync(new URL('../../catalogue/pay.json', import.meta.url), 'utf8')) as Catalogue;

/** A value on the wire as JSON and as XML have it, and what it has to become. */
interface Sample {
  readonly json: PayloadValue;
  readonly xml: PayloadValue;
  readonly read: unknown;
}

const scalars: Record<Exclude<Field['type'], 'object'>, Sample> = {
  string: { json: 'value', xml: 'value', read: 'value' },
  number: { json: 12.5, xml: '12.5', read: 12.5 },
  integer: { json: 1200, xml: '1200', read: 1200 },
  boolean: { json: true, xml: 'true', read: true },
  id: { json: '9223372036854775807', xml: '9223372036854775807', read: '9223372036854775807' },
  date: { json: '2018-06-08T10:34:56+08:00', xml: '20180608103456', read: new Date('2018-06-08T02:34:56Z') },
  json: { json: { a: [1] }, xml: '{"a":[1]}', read: { a: [1] } },
};

function sampleOf(field: Field): Sample {
  const sample = field.type === 'object' ? objectOf(field.fields ?? []) : scalars[field.type];
  return field.list ? { json: [sample.json], xml: [sample.xml], read: [sample.read] } : sample;
}

function objectOf(fields: readonly Field[]): {
  json: PayloadObject;
  xml: PayloadObject;
  read: Record<string, unknown>;
} {
  const samples = fields.map((field) => [field, sampleOf(field)] as const);
  const named = (form: 'json' | 'xml'): PayloadObject =>
    Object.fromEntries(
      samples.map(([field, sample]) =>
        field.name.includes('$n')
          ? [field.name.replace('$n', '0'), (sample[form] as PayloadValue[])[0]]
          : [field.name, sample[form]],
      ),
    );
  return {
    json: named('json'),
    xml: named('xml'),
    read: Object.fromEntries(samples.map(([field, { read }]) => [field.property ?? propertyName(field.name), read])),
  };
}

function elements(payload: PayloadObject): XmlElement[] {
  return Object.entries(payload).flatMap(([name, value]) =>
    (Array.isArray(value) ? (value as PayloadValue[]) : [value!]).map((element): XmlElement => [
      name,
      typeof element === 'object' ? elements(element as PayloadObject) : (element as XmlValue),
    ]),
  );
}

/** The values that say who and what a notification is; all others are free. */
const MERCHANT: Record<string, string> = {
  mchid: mchId,
  sp_mchid: mchId,
  mch_id: mchId,
  combine_mchid: mchId,
  combine_mch_id: mchId,
  result_code: 'SUCCESS',
};

function settle(event: CatalogueEvent): { payload: PayloadObject; xml: PayloadObject; read: Record<string, unknown> } {
  const { json, xml, read } = objectOf(event.fields);
  for (const [name, value] of Object.entries(MERCHANT)) {
    if (name in json) {
      const fixed = event.value === 'transaction-fail' && name === 'result_code' ? 'FAIL' : value;
      Object.assign(json, { [name]: fixed });
      Object.assign(xml, { [name]: fixed });
      read[propertyName(name)] = fixed;
    }
  }
  return { payload: json, xml, read };
}

/** What each v2 notification has beside the others; without these, its generated fields would fit several. */
const WITHOUT: Record<string, readonly string[]> = {
  'transaction-success': ['contract_id', 'trade_state'],
  'transaction-fail': ['transaction_id'],
};

const rows = (kind: string): (readonly [string, CatalogueEvent])[] =>
  catalogue.events.filter((event) => event.kind === kind).map((event) => [event.class, event] as const);

const classNamed = (name: string): (typeof payEventClasses)[number] =>
  payEventClasses.find((eventClass) => eventClass.name === name)!;

it('has a class for each of the 105 and 12 official rows, and for what shares their names', () => {
  expect(rows('v3')).toHaveLength(106);
  expect(rows('v2')).toHaveLength(13);
  expect(payEventClasses.map(({ type }) => type)).toEqual(
    catalogue.events.map(({ kind, value }) => `pay.${kind}.${value}`),
  );
});

it('names the properties that the base classes have', () => {
  expect(catalogue.bases['v3']!.properties).toEqual(Object.keys(fieldsOf(PayNotice)));
  expect(catalogue.bases['query']!.properties).toEqual(Object.keys(fieldsOf(PayEvent)));
  expect([...catalogue.bases['refund']!.properties].sort()).toEqual(Object.keys(fieldsOf(RefundEvent)).sort());
});

describe.each(adapters)('on %s', (adapter) => {
  const shared = sharedApplication({ adapter, accounts: [merchant()], providers: [Cashier] });

  beforeEach(() => {
    Cashier.events = [];
  });

  it.each(rows('v3'))('%s arrives, with every field', async (name, event) => {
    const { payload, read } = settle(event);
    const refund = event.base === 'refund';
    const amount = { total: 100, refund: 40, payer_total: 100, payer_refund: 40 };
    const resource = refund ? { ...payload, mchid: mchId, refund_id: '1', refund_status: 'SUCCESS', amount } : payload;
    const eventType = event.value.replace(/\.combine$/, '');
    const answer = await post(shared(), '/wechat/pay', weChatPay.notification(eventType, resource));
    expect(answer).toMatchObject({ status: 204, body: '' });
    expect(answer.headers.get('content-length')).toBeNull();
    const [received] = Cashier.events;
    expect(received).toBeInstanceOf(classNamed(name));
    expect(received!.type).toBe(`pay.v3.${event.value}`);
    expect(received!.account).toBe('pay');
    expect(received!.notification).toMatchObject({ eventType, createTime: expect.any(Date) as Date });
    const refundRead = {
      refundId: '1',
      refundStatus: 'SUCCESS',
      amount: { total: 100, refund: 40, payerTotal: 100, payerRefund: 40 },
    };
    expect(Object.assign({}, received)).toEqual({
      ...read,
      ...(refund ? { mchid: mchId, ...refundRead } : {}),
      type: received!.type,
      account: 'pay',
      raw: received!.raw,
      notification: received!.notification,
    });
  });

  it.each(rows('v2'))('%s arrives, with every field', async (name, event) => {
    const { xml, read } = settle(event);
    for (const absent of WITHOUT[event.value] ?? []) {
      delete (xml as Record<string, unknown>)[absent];
      delete read[propertyName(absent)];
    }
    delete (xml as Record<string, unknown>)['sign_type'];
    delete read['signType'];
    delete (xml as Record<string, unknown>)['algorithm'];
    delete read['algorithm'];
    if ('event_ciphertext' in xml) {
      const cipher = new ResourceCipher(apiV3Key);
      const text = JSON.stringify(
        objectOf(event.fields.find((field) => field.name === 'event_ciphertext')!.fields!).json,
      );
      const { ciphertext } = cipher.encrypt(text, '123456789012', 'value');
      Object.assign(xml, { event_ciphertext: ciphertext, event_nonce: '123456789012', event_type: event.value });
      Object.assign(read, { eventNonce: '123456789012', eventType: event.value });
    }
    const signed = signedXml(xml);
    const answer = await post(shared(), '/wechat/pay/v2', signed);
    expect(answer).toMatchObject({
      status: 200,
      body: successV2,
      contentType: expect.stringMatching(/^text\/xml/) as string,
    });
    const [received] = Cashier.events;
    expect(received).toBeInstanceOf(classNamed(name));
    const all = Object.assign({}, received) as unknown as Record<string, unknown>;
    const { type, account, raw, sign, nonceStr, ...rest } = all;
    const { sign: _, nonceStr: __, ...expected } = read;
    expect(rest).toEqual(expected);
    expect([type, account]).toEqual([`pay.v2.${event.value}`, 'pay']);
    expect(raw).toHaveProperty(Object.keys(xml)[0]!);
    expect([typeof sign, typeof nonceStr]).not.toContain('object');
  });

  it('an event that nobody knows arrives as PayEvent', async () => {
    await post(shared(), '/wechat/pay', weChatPay.notification('NOVELTY.HAPPENED', { thing: 'new' }));
    expect(Cashier.events[0]!.constructor).toBe(PayEvent);
    expect(Cashier.events[0]).toMatchObject({ type: 'pay.v3.NOVELTY.HAPPENED', raw: { thing: 'new' } });
    await post(shared(), '/wechat/pay/v2', weChatPay.notificationV2({ mch_id: mchId, thing: 'new' }));
    expect(Cashier.events[1]).toMatchObject({ type: 'pay.v2.unknown', raw: { thing: 'new' } });
  });
});

/** Lists stand beside what is signed; a refund is encrypted instead. */
function signedXml(payload: PayloadObject): { headers: Record<string, string>; body: string } {
  const { sign: _, nonce_str: __, ...fields } = payload as Record<string, PayloadValue>;
  const headers = { 'content-type': 'text/xml' };
  if (typeof fields['req_info'] === 'object') {
    const text = writeXml(elements(fields['req_info'] as PayloadObject), 'root');
    return { headers, body: writeXml(elements({ ...fields, req_info: new RefundCipher(apiKey).encrypt(text) })) };
  }
  const lists = fields['transaction_id_list'] as PayloadObject | undefined;
  delete fields['transaction_id_list'];
  const scalarsOnly = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'object' ? JSON.stringify(value) : (value as string),
    ]),
  );
  const { body } = weChatPay.notificationV2(scalarsOnly);
  const list = lists === undefined ? '' : writeXml(elements(lists), 'transaction_id_list');
  return { headers, body: body.replace(/<\/xml>$/, `${list}</xml>`) };
}
