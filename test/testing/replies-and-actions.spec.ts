import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Duplex } from 'node:stream';
import { Test } from '@nestjs/testing';
import { officialAccount, OfficialAccountEvent, WechatModule } from 'nestjs-wechat';
import {
  createWechatTestClient,
  image,
  link,
  type Message,
  text,
  type UserAction,
  video,
  voice,
  wechatMatchers,
  type WechatMatchers,
} from 'nestjs-wechat/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { judgeCode, judgeSuccess, refusedByStatus, textsOf } from '../../src/testing/answer-judge.js';
import { checkUrl, deliver } from '../../src/testing/delivery.js';
import { eventMessage, headOf, type MessageHead } from '../../src/testing/event-message.js';
import { exchange, type ExchangeOptions, type Target } from '../../src/testing/http-exchange.js';
import { paymentMessage, refundMessage } from '../../src/testing/order-message.js';
import { readAiBotReply, readPassiveReply } from '../../src/testing/received-reply.js';
import { spoil, spoilSignatures, tamper, timestampOf } from '../../src/testing/request-faults.js';
import type { SimulatedAccount, SimulatedPlatform } from '../../src/testing/simulated-account.js';
import { messageOfAction } from '../../src/testing/user-action.js';
import { wireOf } from '../../src/testing/wire-of-account.js';
import { credentials } from '../harness/application.js';

declare module 'vitest' {
  interface Matchers<T> extends WechatMatchers<T> {}
}

expect.extend(wechatMatchers);

const head: MessageHead = { from: 'o1', to: 'gh_1', now: 1_700_000_000_000, id: '1' };

describe('a passive reply', () => {
  const read = (fields: Message) =>
    readPassiveReply({ ToUserName: 'o1', FromUserName: 'gh_1', ...fields }, { user: 'o1', account: 'gh_1' });

  it.each<[string, Message, object]>([
    ['text', { Content: 'Hi' }, { content: 'Hi' }],
    ['image', { Image: { MediaId: 'M' } }, { mediaId: 'M' }],
    ['voice', { Voice: { MediaId: 'M' } }, { mediaId: 'M' }],
    ['video', { Video: { MediaId: 'M' } }, { mediaId: 'M' }],
    ['video', { Video: { MediaId: 'M', Title: 'Tea', Description: '' } }, { mediaId: 'M', title: 'Tea' }],
    ['music', { Music: { ThumbMediaId: 'T', HQMusicUrl: 'u' } }, { thumbMediaId: 'T', hqMusicUrl: 'u' }],
    ['news', { ArticleCount: 1, Articles: { item: { Title: 'A' } } }, { articles: [{ title: 'A', url: '' }] }],
    ['news', { ArticleCount: 1, Articles: { item: 'A' } }, { articles: [{ title: '', url: '' }] }],
    [
      'news',
      { ArticleCount: 2, Articles: { item: [{ Url: 'a' }, { Url: 'b', PicUrl: 'p' }] } },
      {
        articles: [
          { title: '', url: 'a' },
          { title: '', url: 'b', picUrl: 'p' },
        ],
      },
    ],
    ['transfer_customer_service', {}, {}],
    ['transfer_customer_service', { TransInfo: { KfAccount: 'k@a' } }, { kfAccount: 'k@a' }],
    ['update_button', { Button: { ReplaceName: 'Done' } }, { replaceName: 'Done' }],
    ['update_button', { Button: 'Done' }, { replaceName: '' }],
    ['update_template_card', { TemplateCard: { CardType: 'text_notice' } }, { card: { CardType: 'text_notice' } }],
  ])('of type %s with %j is read', (MsgType, fields, reply) => {
    expect(read({ MsgType, ...fields })).toEqual({ type: MsgType, ...reply });
  });

  it.each<[string, Message, string]>([
    ['no type', {}, 'The MsgType of the reply is missing.'],
    ['another user', { MsgType: 'text', ToUserName: 'o2' }, 'is not the user who wrote'],
    ['another account', { MsgType: 'text', FromUserName: 'wx1' }, 'gh_..., not the AppID'],
    ['an unknown type', { MsgType: 'toString' }, '"toString" is not a type of reply.'],
    ['a blank text', { MsgType: 'text', Content: ' ' }, 'The Content of the text is empty.'],
    ['no text', { MsgType: 'text' }, 'The Content of the text is empty.'],
    ['no picture', { MsgType: 'image' }, 'The MediaId of the reply is missing.'],
    ['no clip', { MsgType: 'voice', Voice: [] }, 'The MediaId of the reply is missing.'],
    ['no video', { MsgType: 'video', Video: {} }, 'The MediaId of the reply is missing.'],
    ['no cover', { MsgType: 'music', Music: { Title: 'Tea' } }, 'The ThumbMediaId of the reply is missing.'],
    ['no articles', { MsgType: 'news' }, 'ArticleCount is missing, but there are 0 articles.'],
    [
      'a wrong count',
      { MsgType: 'news', ArticleCount: 2, Articles: { item: [{ Title: 'A' }] } },
      'ArticleCount is 2, but there are 1 articles.',
    ],
  ])('with %s cannot be used', (_, fields, why) => {
    expect(read(fields)).toEqual({ en: expect.stringContaining(why), zh: expect.stringMatching(/\p{Script=Han}/u) });
  });
});

describe('a reply of an AI bot', () => {
  const card = { card_type: 'text_notice' };

  it.each<[Message, object]>([
    [
      { msgtype: 'text', text: { content: 'Hi' } },
      { type: 'text', content: 'Hi' },
    ],
    [{ msgtype: 'text' }, { type: 'text', content: '' }],
    [{ msgtype: 'stream' }, { type: 'stream', id: '', content: '', finish: false }],
    [
      { msgtype: 'stream_with_template_card', stream: { id: '1', content: 'a', finish: true }, template_card: card },
      { type: 'stream', id: '1', content: 'a', finish: true, card },
    ],
    [
      { msgtype: 'template_card', template_card: card },
      { type: 'template_card', card },
    ],
    [
      { response_type: 'update_template_card', template_card: card },
      { type: 'update_template_card', card },
    ],
    [{ msgtype: 'poem' }, { en: '"poem" is not a type of reply.', zh: '"poem" 不是回复的类型。' }],
    [{}, { en: '"" is not a type of reply.', zh: '"" 不是回复的类型。' }],
  ])('%j is read', (payload, reply) => {
    expect(readAiBotReply(payload as never)).toEqual(reply);
  });
});

describe('what a user does', () => {
  const place = { latitude: 30.2, longitude: 120.1 };
  const button = { kind: 'card', key: 'OK', cardType: 'button_interaction', taskId: 't1' } as const;

  it.each<[SimulatedPlatform, UserAction, object]>([
    ['official-account', { kind: 'click', key: 'K' }, { Event: 'CLICK', EventKey: 'K' }],
    ['wecom', { kind: 'click', key: 'K' }, { Event: 'click', EventKey: 'K', AgentID: '' }],
    ['official-account', { kind: 'view', url: 'https://t.cn/1' }, { Event: 'VIEW', EventKey: 'https://t.cn/1' }],
    ['wecom', { kind: 'view', url: 'https://t.cn/1' }, { Event: 'view', EventKey: 'https://t.cn/1' }],
    [
      'official-account',
      { kind: 'view-miniprogram', path: 'pages/tea' },
      { Event: 'view_miniprogram', EventKey: 'pages/tea' },
    ],
    ['wecom', { kind: 'view-miniprogram', path: 'pages/tea' }, { Event: 'view_miniprogram', EventKey: 'pages/tea' }],
    ['wecom', { kind: 'photo', key: 'K', count: 1, from: 'pic_weixin' }, { Event: 'pic_weixin', EventKey: 'K' }],
    ['official-account', { kind: 'photo', key: 'K', count: 1, from: 'pic_sysphoto' }, { Event: 'pic_sysphoto' }],
    ['official-account', { kind: 'enter' }, { Event: 'user_enter_tempsession' }],
    ['mini-program', { kind: 'enter' }, { Event: 'user_enter_tempsession', SessionFrom: 'simulator' }],
    ['wecom-aibot', { kind: 'enter' }, { event: { eventtype: 'enter_chat' } }],
    ['open-platform', { kind: 'follow' }, { Event: 'subscribe', EventKey: '' }],
    ['open-platform', { kind: 'scan', scene: '7' }, { Event: 'SCAN', EventKey: '7', Ticket: 'TICKET_OF_7' }],
    ['wecom', { kind: 'follow', scene: '7' }, { Event: 'subscribe', EventKey: '' }],
    ['official-account', { kind: 'location', ...place }, { Event: 'LOCATION', Latitude: 30.2, Longitude: 120.1 }],
    [
      'official-account',
      { kind: 'scancode', key: 'K', result: 'R' },
      { Event: 'scancode_push', ScanCodeInfo: { ScanType: 'qrcode', ScanResult: 'R' } },
    ],
    ['official-account', { kind: 'scancode', key: 'K', result: 'R', waits: true }, { Event: 'scancode_waitmsg' }],
    [
      'official-account',
      { kind: 'photo', key: 'K', count: 2 },
      {
        Event: 'pic_photo_or_album',
        SendPicsInfo: {
          Count: 2,
          PicList: { item: [{ PicMd5Sum: '0'.repeat(32) }, { PicMd5Sum: `${'0'.repeat(31)}1` }] },
        },
      },
    ],
    [
      'official-account',
      { kind: 'pick-location', key: 'K', ...place },
      { Event: 'location_select', SendLocationInfo: { Location_X: 30.2, Location_Y: 120.1 } },
    ],
    ['wecom', button, { Event: 'template_card_event', EventKey: 'OK', TaskId: 't1', CardType: 'button_interaction' }],
    [
      'wecom-aibot',
      button,
      {
        event: {
          eventtype: 'template_card_event',
          template_card_event: { card_type: 'button_interaction', event_key: 'OK', task_id: 't1' },
        },
      },
    ],
    ['wecom-aibot', { kind: 'poll', stream: 's1' }, { msgtype: 'stream', stream: { id: 's1' } }],
  ])('%s is told of %j', (platform, action, message) => {
    expect(messageOfAction(platform, action, head)).toMatchObject(message);
  });

  it.each<[SimulatedPlatform, UserAction, string]>([
    ['pay', { kind: 'follow' }, 'An account of pay has no chat: "follow" needs another account.'],
    ['channels-shop', { kind: 'enter' }, 'An account of channels-shop has no chat'],
    ['mini-program', { kind: 'scan', scene: '7' }, 'An account of mini-program has no "scan".'],
    ['official-account', button, 'An account of official-account has no "card".'],
    ['wecom', { kind: 'poll', stream: 's1' }, 'An account of wecom has no "poll".'],
  ])('%s knows nothing of %j', (platform, action, why) => {
    expect(() => messageOfAction(platform, action, head)).toThrow(why);
  });

  it.each<[SimulatedPlatform, Parameters<typeof sends>[1], object]>([
    ['official-account', image(), { MsgType: 'image', PicUrl: 'https://example.com/picture.jpg' }],
    ['official-account', image('https://t.cn/1.jpg', 'M'), { PicUrl: 'https://t.cn/1.jpg', MediaId: 'M' }],
    ['official-account', voice('tea', 'M'), { MsgType: 'voice', Format: 'amr', Recognition: 'tea', MediaId: 'M' }],
    ['official-account', video(), { MsgType: 'video', MediaId: 'MEDIA_ID_OF_A_VIDEO' }],
    ['official-account', video('M', 'T'), { MediaId: 'M', ThumbMediaId: 'T' }],
    ['official-account', link('https://t.cn/1'), { MsgType: 'link', Url: 'https://t.cn/1', Title: '' }],
    ['official-account', link('https://t.cn/1', 'A', 'B'), { Title: 'A', Description: 'B' }],
    ['wecom-aibot', text('tea?'), { msgtype: 'text', text: { content: 'tea?' } }],
    ['wecom-aibot', { type: 'text', fields: {} }, { text: { content: '' } }],
    ['wecom-aibot', voice('tea'), { msgtype: 'voice', voice: { content: 'tea' } }],
    ['wecom-aibot', voice(), { voice: { content: '' } }],
    ['wecom-aibot', image('https://t.cn/1.jpg'), { image: { url: 'https://t.cn/1.jpg' } }],
    ['wecom-aibot', link('https://t.cn/1'), { link: { url: 'https://t.cn/1' } }],
    ['wecom-aibot', { type: 'file', fields: {} }, { file: { url: 'https://example.com/file' } }],
  ])('%s gets %j', (platform, message, expected) => {
    expect(sends(platform, message)).toMatchObject(expected);
  });

  function sends(platform: SimulatedPlatform, message: ReturnType<typeof text>): Message {
    return messageOfAction(platform, { kind: 'message', message }, head);
  }

  it('has no recognition where speech recognition is off', () => {
    expect(voice().fields).toEqual({ Format: 'amr', MediaId: 'MEDIA_ID_OF_A_CLIP' });
  });
});

describe('the message of an event', () => {
  class Unpushed extends OfficialAccountEvent {}

  class Foreign extends OfficialAccountEvent {
    static readonly type = 'carrier-pigeon.event.LANDED';
  }

  class Parcel extends OfficialAccountEvent {
    static readonly type = 'official-account.event.PARCEL';
    static override readonly fields = { box: { name: 'Box', type: 'object' } } as const;
  }

  it.each([Unpushed, Foreign])('needs a type that WeChat pushes', (eventClass) => {
    expect(() => eventMessage(eventClass, head)).toThrow(`${eventClass.name} has no static "type" that WeChat pushes`);
  });

  it('has an empty object where the class says nothing of its fields', () => {
    expect(eventMessage(Parcel, head)).toMatchObject({ Event: 'PARCEL', Box: {} });
  });

  it.each([
    ['TRANSACTION.SUCCESS.combine', { event_type: 'TRANSACTION.SUCCESS' }],
    ['REFUND.SUCCESS.refund', { event_type: 'REFUND.SUCCESS', original_type: 'refund' }],
    ['PAYSCORE.USER_PAID', { event_type: 'PAYSCORE.USER_PAID' }],
  ])('of WeChat Pay has the type of %s', (type, message) => {
    expect(headOf(`pay.v3.${type}`, head)).toEqual(message);
  });

  it('names the merchant of an order where it is known', () => {
    const order = { outTradeNo: 'tea-1', total: 5 };
    const merchant = { ...head, account: { mchid: '1900000109' } };
    expect(paymentMessage(order, head)['resource']).not.toHaveProperty('mchid');
    expect(refundMessage(order, head)['resource']).not.toHaveProperty('mchid');
    expect(paymentMessage(order, merchant)['resource']).toMatchObject({ mchid: '1900000109', out_trade_no: 'tea-1' });
    expect(refundMessage(order, merchant)['resource']).toMatchObject({ mchid: '1900000109', amount: { refund: 5 } });
  });
});

describe('what WeChat makes of an answer', () => {
  const answerOf = (body: string, status = 200) => ({ status, body, headers: {} });

  it.each([
    [302, '', 'Status 302: a redirect, which WeChat does not follow.'],
    [404, 'Cannot POST', 'there is no such path in the application'],
    [418, 'Teapot', 'Status 418: the application refused it. The body says: Teapot'],
    [503, ' ', 'Status 503: the application failed.'],
    [204, '', 'Status 204: the application refused it.'],
  ])('of status %i with %j is a refusal', (status, body, why) => {
    const verdict = refusedByStatus(answerOf(body, status));
    expect(verdict).toMatchObject({ kind: 'refused', why: { en: expect.stringContaining(why) } });
    expect(`${verdict?.why.en} ${verdict?.why.zh}`).not.toMatch(/[.?。？][.。]/);
    expect(verdict?.why.zh.endsWith(body.trim() === '' ? '。' : `应答内容：${body}`)).toBe(true);
  });

  it('has to be "success" where nothing else is taken', () => {
    expect(judgeSuccess(answerOf('success')).kind).toBe('accepted');
    expect(judgeSuccess(answerOf('ok'))).toMatchObject({
      kind: 'refused',
      why: { en: 'The answer has to be "success", but it is "ok".' },
    });
    expect(judgeSuccess(answerOf('', 500))).toMatchObject({ why: { en: 'Status 500: the application failed.' } });
  });

  it.each([
    [{ ErrCode: 0 }, 'accepted'],
    [{ ErrCode: 99 }, 'refused'],
    [{ ret_code: '1' }, 'refused'],
    [{ MsgType: 'text' }, undefined],
  ])('with the code of %j is %s', (payload, kind) => {
    expect(judgeCode(payload, 'plain')?.kind).toBe(kind);
  });

  it('says what was thrown', () => {
    expect([new Error('gone'), 'lost'].map((thrown) => textsOf(thrown).zh)).toEqual(['gone', 'lost']);
  });

  const pushed = messageOfAction('official-account', { kind: 'message', message: text('hi') }, head);
  const wire = wireOf({ appId: 'wx1', token: 'T' });
  const reply = (fields: string) => `<xml><ToUserName>o1</ToUserName><FromUserName>gh_1</FromUserName>${fields}</xml>`;

  it.each([
    [reply('<MsgType>text</MsgType><Content>Hi</Content>'), 'replied'],
    [reply('<MsgType>text</MsgType><Content></Content>'), 'broken'],
    ['Hello!', 'broken'],
    ['<xml><broken', 'broken'],
    ['', 'accepted'],
  ])('%j is %s', (body, kind) => {
    expect(wire.judge(answerOf(body), pushed)).toMatchObject({ kind });
  });
});

describe('a message that somebody changed', () => {
  it.each([
    ['<xml><Encrypt><![CDATA[Abc]]></Encrypt></xml>', '<xml><Encrypt><![CDATA[Bbc]]></Encrypt></xml>'],
    ['{"encrypt":"xbc"}', '{"encrypt":"Abc"}'],
    ['<xml><Content><![CDATA[hi]]></Content></xml>', '<xml><Content><![CDATA[1hi]]></Content></xml>'],
    ['{"EventKey":"K"}', '{"EventKey":"1K"}'],
    ['{"amount":12}', '{"amount":22}'],
    ['{"amount":34}', '{"amount":14}'],
    ['{"a":"b"}', '{"a":"b"}'],
  ])('%s becomes %s', (body, tampered) => {
    expect(tamper(body)).toBe(tampered);
  });

  it('has another signature', () => {
    expect(spoilSignatures('?signature=a0&msg_signature=b3&nonce=5')).toBe('?signature=a1&msg_signature=b0&nonce=5');
    const message = { query: '?signature=a0', body: '{"amount":34}', contentType: 'application/json' };
    expect(spoil(message as never, undefined)).toBe(message);
    expect(spoil(message as never, 'wrong-signature')).toMatchObject({ query: '?signature=a1', body: message.body });
    expect(spoil(message as never, 'tampered-body')).toMatchObject({ query: message.query, body: '{"amount":14}' });
  });

  it('is an hour old where the clocks differ', () => {
    expect(timestampOf({}, 7_200_999)).toBe(7_200);
    expect(timestampOf({ fault: 'clock-skew' }, 7_200_999)).toBe(3_600);
    expect(timestampOf({ fault: 'clock-skew', timestamp: '7200' }, 0)).toBe(3_600);
  });
});

const stops: (() => void)[] = [];

afterEach(() => {
  stops.splice(0).forEach((stop) => stop());
});

/** An application that answers as it is told. */
async function applicationThat(answers: RequestListener): Promise<{ url: string }> {
  const server = createServer(answers).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  stops.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** A connection that breaks at the first byte. */
function brokenConnection(): Duplex {
  return new Duplex({ read() {}, write: (_chunk, _encoding, done) => done(new Error('gone')) });
}

describe('a request of WeChat', () => {
  const request = { method: 'POST', path: '/wechat', headers: {}, body: 'tea for two', plain: '' } as const;
  const exchangeWith = (target: Target, options: Partial<ExchangeOptions> = {}) =>
    exchange(target, request, { deadline: 2_000, ...options });

  it('brings the answer back, with all its headers', async () => {
    const target = await applicationThat((_, response) => {
      response.writeHead(201, { 'set-cookie': ['a=1', 'b=2'], 'x-tea': 'green' }).end('success');
    });
    expect(await exchangeWith(target)).toMatchObject({
      answer: { status: 201, body: 'success', headers: { 'set-cookie': 'a=1, b=2', 'x-tea': 'green' } },
    });
  });

  it('arrives complete over a slow network', async () => {
    const target = await applicationThat((incoming, response) => void incoming.pipe(response));
    expect(await exchangeWith(target, { upload: 20 })).toMatchObject({ answer: { body: 'tea for two' } });
  });

  it('is given up at the deadline, though the body is still on its way', async () => {
    const target = await applicationThat((incoming, response) => void incoming.pipe(response));
    expect(await exchangeWith(target, { upload: 60, deadline: 20 })).toMatchObject({ failure: 'late' });
    await new Promise((resolve) => setTimeout(resolve, 80));
  });

  it('takes no answer of more than 1 MiB', async () => {
    const target = await applicationThat((_, response) => void response.end('x'.repeat(1024 * 1024 + 1)));
    expect(await exchangeWith(target)).toMatchObject({
      failure: 'unreachable',
      why: { en: 'The answer is longer than 1 MiB.' },
    });
  });

  it('says that the connection broke in the middle of the answer', async () => {
    const target = await applicationThat((_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('suc', () => response.destroy());
    });
    expect(await exchangeWith(target)).toMatchObject({
      failure: 'unreachable',
      why: { en: expect.stringContaining('The connection was closed before there was an answer.') },
    });
  });

  it.each<[string, Target, string]>([
    ['at no URL', { url: 'tea' }, 'Invalid URL'],
    ['where nothing listens', { url: 'http://127.0.0.1:1/' }, 'Nothing listens there.'],
    ['at a connection that fails', { connect: brokenConnection }, 'no answer: gone'],
  ])('is not answered %s', async (_, target, why) => {
    expect(await exchangeWith(target)).toMatchObject({
      failure: 'unreachable',
      why: { en: expect.stringContaining(why) },
    });
  });

  it('is not answered over TLS by an application without it', async () => {
    const { url } = await applicationThat((_, response) => void response.end('success'));
    expect(await exchangeWith({ url: url.replace('http:', 'https:') })).toMatchObject({
      failure: 'unreachable',
      why: { en: expect.stringContaining('It does not speak HTTPS') },
    });
  });
});

describe('a delivery', () => {
  const wire = wireOf({ appId: 'wx1', token: 'T' });
  const message = messageOfAction('official-account', { kind: 'message', message: text('hi') }, head);
  const failing = () => applicationThat((_, response) => void response.writeHead(500).end('no tea'));

  it('is tried again at once when no more delays are given', async () => {
    const plan = { target: await failing(), tries: 3, retryDelays: [1] };
    const { attempts, verdict } = await deliver(wire, message, plan);
    expect(attempts.map(({ cause }) => cause)).toEqual(['first', 'retry', 'retry']);
    expect(verdict.kind).toBe('refused');
  });

  it('waits no longer when it is called off', async () => {
    const controller = new AbortController();
    const onAttempt = () => setTimeout(() => controller.abort(), 10);
    const { signal } = controller;
    const plan = { target: await failing(), tries: 3, retryDelays: [60_000, 60_000], signal, onAttempt };
    expect((await deliver(wire, message, plan)).attempts).toHaveLength(2);
  });

  it.each([
    [401, 'no', 'refused', 'Status 401: the URL is not verified. no'],
    [200, 'success', 'broken', 'The answer has to be the echostr, but it is "success".'],
  ])('is not begun at a URL that answers %i %s', async (status, body, kind, why) => {
    const target = await applicationThat((_, response) => void response.writeHead(status).end(body));
    expect(await checkUrl(wire, { target })).toMatchObject({ verdict: { kind, why: { en: why } } });
  });
});

describe('a third-party platform', () => {
  const { token, encodingAesKey } = credentials;
  const account = { platform: 'open-platform', componentAppId: 'wx1', token, encodingAesKey } as const;
  const message = messageOfAction('open-platform', { kind: 'message', message: text('hi') }, head);
  const success = { status: 200, body: 'success', headers: {} };

  it.each<[Partial<SimulatedAccount>, string]>([
    [{}, '/wechat'],
    [{ name: 'agent' }, '/wechat/agent'],
    [{ path: 'hooks/component' }, '/hooks/component'],
  ])('with %j gets its events and messages at its paths', (place, path) => {
    const wire = wireOf({ ...account, ...place } as SimulatedAccount);
    expect(wire.sign({ InfoType: 'authorized' }).path.split('?')[0]).toBe(path);
    expect(wire.sign(message).path.split('?')[0]).toBe(`${path}/wx0123456789abcdef/callback`);
  });

  it('answers its events with "success", and messages with a reply', () => {
    const wire = wireOf(account);
    expect(wire.judge(success, { InfoType: 'authorized' }).kind).toBe('accepted');
    expect(wire.judge({ ...success, body: '' }, { InfoType: 'authorized' }).kind).toBe('refused');
    expect(wire.judge({ ...success, body: '' }, message).kind).toBe('accepted');
  });
});

describe('the test client', () => {
  const clientFor = async (account: SimulatedAccount, clock?: () => number) => {
    const module = await Test.createTestingModule({
      imports: [WechatModule.forRoot({ accounts: [officialAccount(credentials)] })],
    }).compile();
    const app = module.createNestApplication({ logger: false });
    stops.push(() => void app.close());
    return createWechatTestClient(app, { account, ...(clock && { clock }) });
  };

  it('writes at the time of its clock', async () => {
    const client = await clientFor(credentials, () => Date.now() - 2 * 60 * 60 * 1000);
    const answer = await client.user('o1').sends(text('hi'));
    expect(answer).toBeRefused(answer.raw!.status);
    expect(() => expect(answer).toBeRefused(200)).toThrow(/to be refused with 200/);
    const now = await clientFor(credentials, Date.now);
    const accepted = await now.user('o1').sends(text('hi'));
    expect(accepted).toBeAccepted();
    expect(() => expect(accepted).toReplyWith('Hi')).toThrow(/reply with 'Hi', but it is accepted/);
    expect(() => expect(accepted).toReplyWith(/Hi/)).toThrow(/reply with \/Hi\//);
  });

  it('checks no URL of a third-party platform', async () => {
    const { token, encodingAesKey } = credentials;
    const client = await clientFor({ platform: 'open-platform', componentAppId: 'wx1', token, encodingAesKey });
    await expect(client.handshake()).rejects.toThrow('WeChat does not verify the URL of an account of open-platform.');
  });
});
