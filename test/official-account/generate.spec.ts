import { readFile } from 'node:fs/promises';

import { beforeAll, describe, expect, it } from 'vitest';

import { type Catalogue, type Field, propertyName, render } from '../../catalogue/generate.mjs';
import { fieldsOf } from '../../src/model/wechat-event.js';
import { OfficialAccountEvent, OfficialAccountMessage } from '../../src/platforms/official-account/index.js';

describe('the property for an official name', () => {
  it.each([
    ['FromUserName', 'fromUserName'],
    ['MsgId', 'msgId'],
    ['MsgID', 'msgID'],
    ['OpenID', 'openID'],
    ['AppID', 'appID'],
    ['KfAccount', 'kfAccount'],
    ['Location_X', 'locationX'],
    ['PicMd5Sum', 'picMd5Sum'],
    ['MediaId16K', 'mediaId16K'],
    ['publish_id', 'publishId'],
    ['audit_id', 'auditId'],
    ['openid', 'openid'],
    ['URL', 'url'],
    ['HQMusicUrl', 'hqMusicUrl'],
  ])('%s is %s', (name, property) => {
    expect(propertyName(name)).toBe(property);
  });
});

describe('the catalogue', () => {
  it('names the properties that the base classes have', async () => {
    const path = new URL('../../catalogue/official-account.json', import.meta.url);
    const { bases } = JSON.parse(await readFile(path, 'utf8')) as Catalogue;
    expect(bases['event']!.properties).toEqual(Object.keys(fieldsOf(OfficialAccountEvent)));
    expect(bases['message']!.properties).toEqual(Object.keys(fieldsOf(OfficialAccountMessage)));
  });
});

describe('the generator', () => {
  const field = (name: string, more: Partial<Field> = {}): Field => ({ name, type: 'string', ...more });
  const event = (more: Partial<Catalogue['events'][number]> = {}): Catalogue['events'][number] => ({
    kind: 'event',
    value: 'ping',
    class: 'PingEvent',
    name: '心跳',
    group: 'pings',
    meaning: 'A ping',
    confidence: 'high',
    fields: [],
    ...more,
  });
  const catalogue = (...events: Catalogue['events']): Catalogue => ({
    platform: 'ping',
    title: { en: 'Pings', zh: '心跳' },
    entry: 'nestjs-wechat/ping',
    account: 'ping()',
    groups: { pings: { en: 'Pings', zh: '心跳' } },
    docs: 'https://docs.example',
    list: 'pingEventClasses',
    baseModule: './ping.js',
    bases: { event: { class: 'BaseEvent', properties: ['toUserName'] } },
    events,
  });

  let source: string;
  beforeAll(() => {
    const { classes, fields } = render(
      catalogue(
        event({
          fields: [
            field('EventKey', { optional: true, meaning: 'A key.' }),
            field('EventKey', { property: 'scene', stripPrefix: 'qr_' }),
            field('At', { type: 'date', aliases: ['at'] }),
            field('Items', { list: true, type: 'object', item: 'item', interface: 'PingItem', fields: [field('Id')] }),
            field('ToUserName', { property: 'toUserName' }),
          ],
        }),
        event({
          value: 'pong',
          class: 'PongEvent',
          meaning: 'A pong.',
          confidence: 'low',
          docs: ['https://pong.example'],
        }),
        event({ value: 'pang', class: 'PangEvent', confidence: 'single-source', fields: [field('a')] }),
        event({ value: 'pang.pung', class: 'PungEvent', parent: 'PangEvent', confidence: 'low', formerly: 'OldEvent' }),
        event({
          value: 'peng',
          aliases: ['pemg'],
          class: 'PengEvent',
          fields: [
            field('State', { meaning: 'the end', values: { '1': 'won', '2': 'lost' } }),
            field('Codes', { values: ['A', 'B'], list: true, separator: ',' }),
          ],
        }),
      ),
    );
    source = `${classes}\n\n${fields}`;
  });

  it('writes a class for each event', () => {
    expect(source).toContain('export class PingEvent extends BaseEvent {');
    expect(source).toContain('static readonly type = "ping.event.ping";');
    expect(source).toContain('declare readonly type: typeof PingEvent.type;');
    expect(source).toContain(
      'export const pingEventClasses = [PingEvent, PongEvent, PangEvent, PungEvent, PengEvent] as const;',
    );
  });

  it('declares properties by type, list and optional', () => {
    expect(source).toContain('/** `EventKey`: A key. */\n  declare readonly eventKey?: string;');
    expect(source).toContain('/** `At` or `at`. */\n  declare readonly at: Date;');
    expect(source).toContain('declare readonly items: readonly PingItem[];');
    expect(source).toContain('export interface PingItem {');
  });

  it('describes how the fields are read', () => {
    expect(source).toContain('scene: { name: "EventKey", type: \'string\', stripPrefix: "qr_" }');
    expect(source).toContain('at: { name: "At", aliases: ["at"], type: \'date\' }');
    expect(source).toContain(
      'items: { name: "Items", type: \'object\', list: true, item: "item", fields: pingItemFields }',
    );
  });

  it('says what is not confirmed, and links a page in any case', () => {
    expect(source).toContain(' * @see https://docs.example');
    expect(source).toContain(' * @see https://pong.example');
    expect(source.match(/Not confirmed on an official page/g)).toHaveLength(3);
    // A class that refines another has the fields of that one.
    expect(source.match(/its fields are not known/g)).toHaveLength(1);
  });

  it('names an event as WeChat does, in Chinese and on the wire', () => {
    expect(source).toContain(' * Official name: 心跳, event `peng` or `pemg`.');
  });

  it('says what a value means, and what a list in one text is split at', () => {
    expect(source).toContain('/** `State`: the end; `1` won, `2` lost. */');
    expect(source).toContain('/** `Codes`: `A`, `B`. */');
    expect(source).toContain('list: true, separator: ","');
  });

  it('keeps the former name of a class, as one that is deprecated', () => {
    expect(source).toContain(
      '/** @deprecated The name is {@link PungEvent} now. */\nexport const OldEvent = PungEvent;',
    );
    expect(source).toContain('export type OldEvent = PungEvent;');
  });

  const collision = (...events: Catalogue['events']) => {
    return () => render(catalogue(...events));
  };

  it.each<[string, Catalogue['events'], string]>([
    ['type', [event({ fields: [field('Type')] })], 'reserved property type'],
    ['account', [event({ fields: [field('Account')] })], 'reserved property account'],
    ['appId', [event({ fields: [field('AppId')] })], 'reserved property appId'],
    ['raw', [event({ fields: [field('x', { property: 'raw' })] })], 'reserved property raw'],
    ['an inherited property', [event({ fields: [field('ToUserName')] })], 'would hide toUserName'],
    ['another property', [event({ fields: [field('Same'), field('same')] })], 'second property same'],
    ['another class', [event(), event({ value: 'pong' })], 'PingEvent is both event ping and event pong'],
    ['a base class', [event({ class: 'BaseEvent' })], 'BaseEvent is both a base class and event ping'],
    ['another type', [event(), event({ value: 'PING', class: 'PongEvent' })], 'the type is there twice'],
    [
      'an interface of other fields',
      [
        event({
          fields: [
            field('A', { type: 'object', interface: 'Thing', fields: [field('X')] }),
            field('B', { type: 'object', interface: 'Thing', fields: [field('Y')] }),
          ],
        }),
      ],
      'the interface Thing has other fields elsewhere',
    ],
    [
      'a class, as an interface',
      [event({ fields: [field('A', { type: 'object', interface: 'PingEvent', fields: [field('X')] })] })],
      'PingEvent is both',
    ],
  ])('refuses a collision with %s', (_name, events, message) => {
    expect(collision(...events)).toThrow(message);
  });

  it.each<[string, Catalogue['events'], string]>([
    ['an unknown kind', [event({ kind: 'rumour' })], 'no base class for the kind "rumour"'],
    ['an unknown type', [event({ fields: [field('A', { type: 'text' as never })] })], 'unknown type "text"'],
    ['an object without fields', [event({ fields: [field('A', { type: 'object' })] })], 'needs an "interface"'],
    ['a bad class name', [event({ class: 'ping-event' })], 'no name of a class'],
    ['a name that is no property', [event({ fields: [field('1st')] })], 'give it a "property"'],
    ['a row without a Chinese name', [event({ name: '' })], 'needs an official "name"'],
    ['a row of no group', [event({ group: 'pongs' })], 'a "group" of pings'],
    ['a separator without a list', [event({ fields: [field('A', { separator: ',' })] })], 'is no list'],
    ['an item without a list', [event({ fields: [field('A', { item: 'item' })] })], 'is no list'],
    ['the end of a comment', [event({ meaning: 'a */ b' })], 'would end the comment'],
  ])('refuses %s', (_name, events, message) => {
    expect(collision(...events)).toThrow(message);
  });

  it('names every fault at once', () => {
    expect(collision(event({ fields: [field('Type'), field('Raw')] }))).toThrow(/property type[^]*property raw/);
  });
});
