import { Injectable } from '@nestjs/common';
import { Observe, WechatEvent } from 'nestjs-wechat';
import * as wecom from 'nestjs-wechat/wecom';
import type { Message } from 'nestjs-wechat/testing';
import { describe, expect, it } from 'vitest';
import type { CatalogueEvent } from '../../catalogue/generate.mjs';
import { wecomAiBotEventClasses } from '../../src/platforms/wecom/ai-bot/events.generated.js';
import { wecomEventClasses } from '../../src/platforms/wecom/app/events.generated.js';
import { wecomHardwareEventClasses } from '../../src/platforms/wecom/suite/hardware/events.generated.js';
import { wecomKfEventClasses } from '../../src/platforms/wecom/kf/events.generated.js';
import { wecomSuiteEventClasses } from '../../src/platforms/wecom/suite/events.generated.js';
import { adapters } from '../harness/application.js';
import { catalogueOf, sampleOf, withInheritedFields } from '../harness/catalogue-samples.js';
import { customerId, startBot, startWecom, suite, suiteId } from './wecom-side.js';

@Injectable()
class Everything {
  readonly events: WechatEvent[] = [];

  @Observe(WechatEvent)
  keep(event: WechatEvent): void {
    this.events.push(event);
  }

  take(): WechatEvent {
    expect(this.events).toHaveLength(1);
    return this.events.pop()!;
  }
}

/** The names of an event on the wire, from the parts of its value. */
function named(event: CatalogueEvent, ...fields: readonly string[]): Message {
  return Object.fromEntries(event.value.split('.').map((part, index) => [fields[index]!, part]));
}

/** The payload of an event with its own values, and the properties that they have to become. */
function payloadOf(event: CatalogueEvent, platform: string, names: Message): { payload: Message; read: object } {
  const { payload, properties } = sampleOf(withInheritedFields(event, catalogueOf(platform)));
  const kept = Object.fromEntries(Object.entries(names).filter(([name]) => name in payload));
  const properNames: Record<string, string> = { ChangeType: 'changeType', UpdateDetail: 'updateDetail' };
  const read = Object.fromEntries(Object.entries(kept).map(([name, value]) => [properNames[name]!, value]));
  return { payload: { ...payload, ...names }, read: { ...properties, ...read } };
}

function ownProperties(event: WechatEvent): object {
  const { raw: _raw, account: _account, type: _type, ...own } = { ...(event as unknown as Record<string, unknown>) };
  return own;
}

const head = { ToUserName: 'ww1', FromUserName: 'zhangsan', CreateTime: 1_700_000_000 };
const headRead = { toUserName: 'ww1', fromUserName: 'zhangsan', createTime: new Date(1_700_000_000_000) };
const infoHead = { SuiteId: 'ww-suite', AuthCorpId: 'ww-corp', ServiceCorpId: 'ww-provider', TimeStamp: 1_700_000_000 };
const botHead = {
  msgid: 'CAIQ',
  aibotid: 'BOT',
  chatid: 'CHAT',
  chattype: 'group',
  from: { userid: 'zhangsan', corpid: 'wpxx' },
  response_url: 'https://example.org',
};

describe('the catalogues of WeCom', () => {
  it.each([
    ['wecom', 184, wecomEventClasses],
    ['wecom-suite', 94, wecomSuiteEventClasses],
    ['wecom-hardware', 9, wecomHardwareEventClasses],
    ['wecom-kf', 24, wecomKfEventClasses],
    ['wecom-aibot', 11, wecomAiBotEventClasses],
  ])('%s has a class for every one of %d rows, and no other', (platform, count, classes) => {
    const { events } = catalogueOf(platform);
    expect(events).toHaveLength(count);
    expect(classes.map(({ name, type }) => [name, type])).toEqual(
      events.map((event) => [event.class, `${platform}.${event.kind}.${event.value}`]),
    );
    for (const eventClass of classes) {
      expect((wecom as Record<string, unknown>)[eventClass.name]).toBe(eventClass);
    }
  });
});

describe.each(adapters)('each row on %s', (adapter) => {
  it.each(['xml', 'json'] as const)('reaches an app in %s', async (format) => {
    const side = await startWecom({ adapter, providers: [Everything] });
    const everything = side.application.nest.get(Everything);
    for (const event of catalogueOf('wecom').events) {
      const isMessage = event.kind === 'message';
      const names = isMessage ? {} : named(event, 'Event', 'ChangeType', 'UpdateDetail');
      const { payload, read } = payloadOf(event, 'wecom', names);
      const kind: Message = isMessage ? { MsgType: event.value, MsgId: '9223372036854775807' } : { MsgType: 'event' };
      const answer = await side.push({ ...head, AgentID: 7, ...payload, ...kind }, { format });
      expect([event.value, answer.status, answer.body, answer.contentType]).toEqual([
        event.value,
        200,
        'success',
        'text/plain; charset=utf-8',
      ]);
      const received = everything.take();
      expect(received.constructor.name).toBe(event.class);
      // A change of an unknown kind arrives as the class of all such changes, and keeps its type.
      const refined = [payload['Event'], payload['ChangeType'], payload['UpdateDetail']]
        .filter((part) => part !== undefined)
        .map((part) => part as string);
      const type = ['wecom', event.kind, ...(isMessage ? [event.value] : refined)].join('.');
      expect(received.type).toBe(type);
      expect(type.startsWith(`wecom.${event.kind}.${event.value}`)).toBe(true);
      expect(ownProperties(received)).toEqual({
        ...headRead,
        agentID: 7,
        ...read,
        msgType: kind['MsgType'],
        ...(isMessage ? { msgId: '9223372036854775807' } : {}),
      });
    }
  });

  it('reaches the data URL of a suite', async () => {
    const side = await startWecom({ adapter, accounts: [suite()], providers: [Everything] }, customerId);
    const data = side.as({ receiverId: customerId }, '/wechat/data');
    const everything = side.application.nest.get(Everything);
    for (const event of catalogueOf('wecom').events.filter(({ kind }) => kind === 'event')) {
      const { payload } = payloadOf(event, 'wecom', named(event, 'Event', 'ChangeType', 'UpdateDetail'));
      const answer = await data.push({ ...head, ...payload, MsgType: 'event' }, { search: `&corpid=${customerId}` });
      expect([answer.status, answer.body]).toEqual([200, 'success']);
      expect(everything.take().constructor.name).toBe(event.class);
    }
  });

  it.each(['wecom-suite', 'wecom-hardware'])('reaches the command URL of a suite: %s', async (platform) => {
    const side = await startWecom({ adapter, accounts: [suite()], providers: [Everything] }, suiteId);
    const everything = side.application.nest.get(Everything);
    for (const event of catalogueOf(platform).events) {
      const names = named(event, 'InfoType', 'ChangeType', 'UpdateDetail');
      const { payload, read } = payloadOf(event, platform, { ...names });
      const answer = await side.push({ ...infoHead, ...payload, TimeStamp: 1_700_000_000 });
      expect([event.value, answer.status, answer.body]).toEqual([event.value, 200, 'success']);
      const received = everything.take();
      expect(received.constructor.name).toBe(event.class);
      const { undefined: _infoType, ...properties } = read as Record<string, unknown>;
      expect(ownProperties(received)).toEqual({
        suiteId: 'ww-suite',
        authCorpId: 'ww-corp',
        ...properties,
        infoType: names['InfoType'],
        timeStamp: new Date(1_700_000_000_000),
      });
    }
  });

  it('reaches an AI bot, but for the one that comes by WebSocket alone', async () => {
    const side = await startBot({ adapter, providers: [Everything] });
    const everything = side.application.nest.get(Everything);
    for (const event of catalogueOf('wecom-aibot').events.filter(({ value }) => value !== 'disconnected_event')) {
      const { payload, properties } = sampleOf(event);
      const isMessage = event.kind === 'message';
      const nested = (payload['event'] ?? {}) as Message;
      const kind: Message = isMessage
        ? { msgtype: event.value }
        : { msgtype: 'event', event: { ...nested, eventtype: event.value } };
      const answer = await side.push({ ...botHead, msgid: `id-${event.value}`, ...payload, ...kind });
      expect([event.value, answer.status, answer.body]).toEqual([event.value, 200, '']);
      const received = everything.take();
      expect(received.constructor.name).toBe(event.class);
      expect(ownProperties(received)).toEqual({
        msgid: `id-${event.value}`,
        aibotid: 'BOT',
        chatid: 'CHAT',
        chattype: 'group',
        from: { userid: 'zhangsan', corpid: 'wpxx' },
        responseUrl: 'https://example.org',
        ...properties,
        msgtype: kind['msgtype'],
      });
    }
  });
});

describe('items of customer service', () => {
  it('are typed when they were fetched', () => {
    for (const event of catalogueOf('wecom-kf').events) {
      const { payload, properties } = sampleOf(event);
      const nested = (payload['event'] ?? {}) as Message;
      const kind: Message =
        event.kind === 'message'
          ? { msgtype: event.value }
          : { msgtype: 'event', event: { ...nested, event_type: event.value } };
      const item = wecom.kfItem({ msgid: 'm', send_time: 1_700_000_000, origin: 3, ...payload, ...kind }, 'desk');
      expect(item.constructor.name).toBe(event.class);
      expect(item.account).toBe('desk');
      expect(ownProperties(item)).toMatchObject({
        msgid: 'm',
        sendTime: new Date(1_700_000_000_000),
        origin: 3,
        ...properties,
        msgtype: kind['msgtype'],
      });
    }
  });

  it('are plain items when they are not known', () => {
    const item = wecom.kfItem({ msgtype: 'hologram', msgid: 'm' }, 'desk');
    expect(item.constructor).toBe(wecom.WecomKfItem);
    expect(item.type).toBe('wecom-kf.message.hologram');
  });
});
