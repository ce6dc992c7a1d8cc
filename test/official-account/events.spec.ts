import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { type Catalogue, type Field, propertyName } from '../../catalogue/generate.mjs';
import { createEvent, type EventClass, fieldsOf } from '../../src/model/wechat-event.js';
import {
  CardPayOrderEvent,
  type CopyrightCheckResult,
  DeviceEventMessage,
  MassSendJobFinishEvent,
  MiniProgramPageMessage,
  officialAccountEventClasses,
  OfficialAccountEvent,
  OfficialAccountMessage,
  PublishJobFinishEvent,
  ScanEvent,
  ShakeAroundUserShakeEvent,
  SubscribeEvent,
  SubscribeMsgPopupEvent,
  SubscribeMsgSentEvent,
  TakePhotoEvent,
  TemplateSendJobFinishEvent,
  TextMessage,
  WidgetDataEvent,
  WifiConnectedEvent,
} from '../../src/platforms/official-account/index.js';
import type { PayloadObject, PayloadValue } from '../../src/protocol/payload.js';
import { readPayload } from '../../src/protocol/payload-reader.js';

const catalogue = JSON.parse(
  readFileSync(new URL('../../catalogue/official-account.json', import.meta.url), 'utf8'),
) as Catalogue;

const HEAD = { ToUserName: 'gh_account', FromUserName: 'openid', CreateTime: '1700000000', MsgType: 'event' };

function fill<E extends OfficialAccountEvent>(
  eventClass: EventClass<E> & { readonly type: string },
  payload: PayloadObject,
): E {
  return createEvent(eventClass, eventClass.type, 'default', { ...HEAD, ...payload }) as E;
}

function fillXml<E extends OfficialAccountEvent>(
  eventClass: EventClass<E> & { readonly type: string },
  elements: string,
): E {
  return createEvent(eventClass, eventClass.type, 'default', readPayload(`<xml>${elements}</xml>`).payload) as E;
}

/** A value on the wire as XML and as JSON have it, and what it has to become. */
interface Sample {
  readonly xml: PayloadValue;
  readonly json: PayloadValue;
  readonly read: unknown;
}

const scalars: Record<Exclude<Field['type'], 'object'>, Sample> = {
  string: { xml: 'value', json: 'value', read: 'value' },
  number: { xml: '12.5', json: 12.5, read: 12.5 },
  integer: { xml: '12', json: 12, read: 12 },
  boolean: { xml: '1', json: true, read: true },
  id: { xml: '9223372036854775807', json: '9223372036854775807', read: '9223372036854775807' },
  date: { xml: '1700000001', json: 1_700_000_001, read: new Date(1_700_000_001_000) },
  json: { xml: '{"a":[1]}', json: '{"a":[1]}', read: { a: [1] } },
};

function sampleOf(field: Field): Sample {
  let sample: Sample = field.type === 'object' ? objectOf(field.fields ?? []) : scalars[field.type];
  if (field.stripPrefix) {
    sample = { xml: `${field.stripPrefix}value`, json: `${field.stripPrefix}value`, read: 'value' };
  }
  if (field.list) {
    // XML cannot tell a list of one element from an element, JSON can.
    const [xml, json] = field.item
      ? [{ [String(field.item)]: sample.xml }, { [String(field.item)]: [sample.json] }]
      : [sample.xml, [sample.json]];
    return { xml, json, read: [sample.read] };
  }
  return sample;
}

function objectOf(fields: readonly Field[]): { xml: PayloadObject; json: PayloadObject; read: object } {
  const samples = fields.map((field) => [field, sampleOf(field)] as const);
  return {
    xml: Object.fromEntries(samples.map(([field, { xml }]) => [field.name, xml])),
    json: Object.fromEntries(samples.map(([field, { json }]) => [field.name, json])),
    read: Object.fromEntries(samples.map(([field, { read }]) => [field.property ?? propertyName(field.name), read])),
  };
}

describe('the catalogue', () => {
  it('has a class for every row, and no other', () => {
    expect(officialAccountEventClasses.map(({ type }) => type)).toEqual(
      catalogue.events.map(({ kind, value }) => `official-account.${kind}.${value}`),
    );
    expect(officialAccountEventClasses.map(({ name }) => name)).toEqual(catalogue.events.map((event) => event.class));
  });

  it('covers all 89 official types that are known', () => {
    expect(catalogue.events).toHaveLength(89);
  });

  describe.each(catalogue.events.map((event) => [event.class, event] as const))('%s', (name, event) => {
    const eventClass = officialAccountEventClasses.find((candidate) => candidate.name === name)!;
    // A field that is read twice (EventKey, and its scene) needs one value that suits both.
    const fields = event.fields;
    const { xml, json } = objectOf(fields);
    const read = Object.fromEntries(
      fields.map((field) => {
        const wire = fields.find((other) => other.name === field.name && other.stripPrefix)?.stripPrefix;
        const { read } = sampleOf(field);
        return [
          field.property ?? propertyName(field.name),
          wire && !field.stripPrefix ? `${wire}${String(read)}` : read,
        ];
      }),
    );
    const base = event.kind === 'message' ? OfficialAccountMessage : OfficialAccountEvent;

    it.each([
      ['XML', xml],
      ['JSON', json],
    ])('is filled from %s', (_format, payload) => {
      const raw: PayloadObject = { ...HEAD, MsgId: '23456789012345678', Idx: '2', ...payload, Novelty: 'kept' };
      const filled = createEvent(eventClass, eventClass.type, 'default', raw);
      expect(filled).toBeInstanceOf(eventClass);
      expect(filled).toBeInstanceOf(base);
      expect(Object.assign({}, filled)).toEqual({
        ...(event.kind === 'message' ? { msgId: '23456789012345678', idx: 2 } : {}),
        toUserName: 'gh_account',
        fromUserName: 'openid',
        createTime: new Date(1_700_000_000_000),
        msgType: 'event',
        ...read,
        type: eventClass.type,
        account: 'default',
        raw,
      });
      expect((filled as OfficialAccountEvent).raw['Novelty']).toBe('kept');
    });

    it('has no property but its lists when nothing is sent', () => {
      const filled = createEvent(eventClass, eventClass.type, 'default', {});
      const lists = fields.filter((field) => field.list).map((field) => field.property ?? propertyName(field.name));
      expect(Object.keys(filled).sort()).toEqual([...lists, 'account', 'raw', 'type'].sort());
    });
  });

  it('fills every property under another name than any base property but on purpose', () => {
    for (const { fields, kind } of catalogue.events) {
      const inherited = Object.keys(fieldsOf(kind === 'message' ? OfficialAccountMessage : OfficialAccountEvent));
      const hiding = fields.filter((field) => inherited.includes(field.property ?? propertyName(field.name)));
      expect(hiding.map((field) => field.name).filter((name) => name !== 'MsgID')).toEqual([]);
    }
  });
});

describe('real payloads', () => {
  it('tell the scene of a QR code from where else a follower came', () => {
    expect(fill(SubscribeEvent, { EventKey: 'qrscene_table-5', Ticket: 'T' })).toMatchObject({
      eventKey: 'qrscene_table-5',
      scene: 'table-5',
      ticket: 'T',
    });
    expect(fill(SubscribeEvent, { EventKey: '' })).not.toHaveProperty('scene');
    expect(fill(SubscribeEvent, { EventKey: 'last_trade_no_4200001' })).not.toHaveProperty('scene');
    expect(fill(ScanEvent, { EventKey: '123', Ticket: 'T' })).toMatchObject({ eventKey: '123', scene: '123' });
  });

  it('keep a job’s MsgID apart from a message’s MsgId', () => {
    const job = fill(TemplateSendJobFinishEvent, { MsgID: '200163836', Status: 'success' });
    expect(job).toMatchObject({ msgID: '200163836', status: 'success' });
    expect(job).not.toHaveProperty('msgId');
    expect(fill(TemplateSendJobFinishEvent, { MsgId: 200_163_836, Status: 'success' })).toMatchObject({
      msgID: '200163836',
    });
    const text = fill(TextMessage, { MsgId: '23456789012345678', Content: 'Hi' });
    expect(text).toMatchObject({ msgId: '23456789012345678', content: 'Hi' });
    expect(text).not.toHaveProperty('msgID');
    expect(fill(DeviceEventMessage, { MsgID: '7', Event: 'bind' })).toMatchObject({ msgId: '7', event: 'bind' });
  });

  it('read a mass-send result with its nested lists', () => {
    const event = fillXml(
      MassSendJobFinishEvent,
      `<MsgID>1000001625</MsgID><Status><![CDATA[err(30003)]]></Status><TotalCount>0</TotalCount><FilterCount>0</FilterCount>
       <SentCount>0</SentCount><ErrorCount>0</ErrorCount>
       <CopyrightCheckResult><Count>2</Count><ResultList>
         <item><ArticleIdx>1</ArticleIdx><UserDeclareState>0</UserDeclareState><AuditState>2</AuditState>
           <OriginalArticleUrl><![CDATA[Url_1]]></OriginalArticleUrl><OriginalArticleType>1</OriginalArticleType>
           <CanReprint>1</CanReprint><NeedReplaceContent>1</NeedReplaceContent><NeedShowReprintSource>0</NeedShowReprintSource></item>
         <item><ArticleIdx>2</ArticleIdx></item></ResultList><CheckState>2</CheckState></CopyrightCheckResult>
       <ArticleUrlResult><ResultList><item><ArticleIdx>1</ArticleIdx><ArticleUrl><![CDATA[Url]]></ArticleUrl></item></ResultList>
         <Count>1</Count></ArticleUrlResult>`,
    );
    const check: CopyrightCheckResult = event.copyrightCheckResult!;
    expect(event).toMatchObject({ msgID: '1000001625', totalCount: 0 });
    expect(check).toMatchObject({ count: 2, checkState: 2 });
    expect(check.resultList[0]).toMatchObject({ articleIdx: 1, canReprint: true, needShowReprintSource: false });
    expect(check.resultList[1]).toEqual({ articleIdx: 2 });
    expect(event.articleUrlResult).toEqual({ count: 1, resultList: [{ articleIdx: 1, articleUrl: 'Url' }] });
  });

  it('read pictures, one, several and none', () => {
    const item = (sum: string): string => `<item><PicMd5Sum><![CDATA[${sum}]]></PicMd5Sum></item>`;
    const photos = (items: string): readonly object[] =>
      fillXml(
        TakePhotoEvent,
        `<EventKey>6</EventKey><SendPicsInfo><Count>1</Count><PicList>${items}</PicList></SendPicsInfo>`,
      ).sendPicsInfo.picList;
    expect(photos(item('a'))).toEqual([{ picMd5Sum: 'a' }]);
    expect(photos(item('a') + item('b'))).toEqual([{ picMd5Sum: 'a' }, { picMd5Sum: 'b' }]);
    expect(photos('')).toEqual([]);
  });

  it('read a publish job that failed and one that did not', () => {
    const failed = fillXml(
      PublishJobFinishEvent,
      '<PublishEventInfo><publish_id>2247503051</publish_id><publish_status>2</publish_status>' +
        '<fail_idx>1</fail_idx><fail_idx>2</fail_idx></PublishEventInfo>',
    );
    expect(failed.publishEventInfo).toEqual({ publishId: '2247503051', publishStatus: 2, failIdx: [1, 2] });
    const published = fillXml(
      PublishJobFinishEvent,
      '<PublishEventInfo><publish_id>1</publish_id><publish_status>0</publish_status><article_id>A</article_id>' +
        '<article_detail><count>1</count><item><idx>1</idx><article_url>U</article_url></item></article_detail></PublishEventInfo>',
    );
    expect(published.publishEventInfo).toEqual({
      publishId: '1',
      publishStatus: 0,
      articleId: 'A',
      articleDetail: { count: 1, item: [{ idx: 1, articleUrl: 'U' }] },
      failIdx: [],
    });
  });

  it('read a subscription list alike from XML and from both shapes of JSON', () => {
    const entry = { TemplateId: 'T', SubscribeStatusString: 'accept', PopupScene: '2' };
    const list = [{ templateId: 'T', subscribeStatusString: 'accept', popupScene: 2 }];
    expect(fill(SubscribeMsgPopupEvent, { SubscribeMsgPopupEvent: { List: entry } }).list).toEqual(list);
    expect(fill(SubscribeMsgPopupEvent, { SubscribeMsgPopupEvent: { List: [entry, entry] } }).list).toHaveLength(2);
    expect(fill(SubscribeMsgPopupEvent, { List: entry }).list).toEqual(list);
    expect(fill(SubscribeMsgPopupEvent, { List: [entry] }).list).toEqual(list);
    expect(fill(SubscribeMsgPopupEvent, { List: [entry, entry] }).list).toHaveLength(2);
    expect(fill(SubscribeMsgPopupEvent, {}).list).toEqual([]);
    expect(fill(SubscribeMsgSentEvent, { List: { TemplateId: 'T', MsgID: 1, ErrorCode: 0 } }).list).toEqual([
      { templateId: 'T', msgID: '1', errorCode: 0 },
    ]);
  });

  it('read beacons', () => {
    const beacon = '<Uuid><![CDATA[U]]></Uuid><Major>1002</Major><Minor>1223</Minor><Distance>0.057</Distance>';
    const event = fillXml(
      ShakeAroundUserShakeEvent,
      `<ChosenBeacon>${beacon}</ChosenBeacon><AroundBeacons><AroundBeacon>${beacon}</AroundBeacon></AroundBeacons>`,
    );
    expect(event.chosenBeacon).toEqual({ uuid: 'U', major: 1002, minor: 1223, distance: 0.057 });
    expect(event.aroundBeacons).toEqual([event.chosenBeacon]);
  });

  it('read other official spellings', () => {
    expect(fill(WifiConnectedEvent, { ShopId: '7', ConnectTime: 1_700_000_000 })).toMatchObject({ placeId: '7' });
    expect(fill(MiniProgramPageMessage, { AppId: 'wx1' })).toMatchObject({ miniProgramAppId: 'wx1' });
    expect(fill(WidgetDataEvent, { Query: 'not JSON' })).toMatchObject({ query: 'not JSON' });
  });

  it('take the first of two times of creation, as an order of card points has', () => {
    const event = fill(CardPayOrderEvent, { CreateTime: ['1453295737', '1453290000'], OrderId: '1' });
    expect(event.createTime).toEqual(new Date(1_453_295_737_000));
    expect(event).not.toHaveProperty('createOrderTime');
  });
});

describe('a class of the application', () => {
  it('is filled with the fields of its base class and its own', () => {
    class ParcelArrived extends OfficialAccountEvent {
      static readonly type = 'official-account.event.parcel_arrived';
      static override readonly fields = { parcelId: { name: 'ParcelId', type: 'id' } } as const;
      declare readonly type: typeof ParcelArrived.type;
      declare readonly parcelId: string;
    }
    expect(fill(ParcelArrived, { ParcelId: 5 })).toMatchObject({ parcelId: '5', fromUserName: 'openid' });
  });
});
