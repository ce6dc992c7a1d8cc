import { createVerify } from 'node:crypto';
import {
  CallbackSigner,
  type Message,
  PayNotificationSigner,
  type SimulatedAccount,
  type SimulatedMerchant,
  WecomCallbackSigner,
} from 'nestjs-wechat/testing';
import { describe, expect, it } from 'vitest';
import { payKeys } from '../harness/pay-keys.js';
import { verifyPayEvent } from '../../src/platforms/mini-program/pay-event-signature.js';
import { ResourceCipher } from '../../src/platforms/pay/resource-cipher.js';
import { signV2 } from '../../src/platforms/pay/v2-signature.js';
import { writeEnvelope } from '../../src/protocol/envelope.js';
import { MessageCipher } from '../../src/protocol/message-cipher.js';
import { type PayloadObject, textOf } from '../../src/protocol/payload.js';
import { readPayload } from '../../src/protocol/payload-reader.js';
import { sign } from '../../src/protocol/signature.js';
import { MessagePushWire } from '../../src/testing/message-push-wire.js';
import { PayWire } from '../../src/testing/pay-wire.js';
import { wireOf } from '../../src/testing/wire-of-account.js';
import { credentials } from '../harness/application.js';

const { appId, ...keys } = credentials;
const cipher = new MessageCipher(keys.encodingAesKey);
const apiV3Key = 'k'.repeat(32);
const apiKey = 'a'.repeat(32);
const { privateKey } = payKeys;
const merchant = { platform: 'pay', mchId: '1900000109', privateKey } as const satisfies SimulatedMerchant;
const suite = { ...keys, platform: 'wecom-suite', suiteId: 'su1', corpId: 'ww1' } as const;
const text: Message = { ToUserName: 'gh_1', FromUserName: 'o1', MsgType: 'text', Content: 'hi' };

const answered = (body: string, status = 200) => ({ status, headers: {}, body });
const reply = (to: string, from: string): string =>
  `<xml><ToUserName>${to}</ToUserName><FromUserName>${from}</FromUserName><MsgType>text</MsgType><Content>tea</Content></xml>`;

/** A reply as an application would seal it. */
function sealed(plain: string, receiverId: string, format: 'xml' | 'json' = 'xml'): string {
  const encrypt = cipher.encrypt(plain, receiverId);
  const signature = sign(keys.token, '1700000000', '7', encrypt);
  return writeEnvelope(
    { encrypt, signature, timestamp: '1700000000', nonce: '7' },
    { format, isLowerCase: format === 'json' },
  );
}

describe('the check of a URL', () => {
  it.each<[string, SimulatedAccount, string]>([
    ['an Official Account', credentials, 'signature'],
    ['an app of WeCom', { ...keys, platform: 'wecom', corpId: 'ww1' }, 'msg_signature'],
    ['an AI bot', { ...keys, platform: 'wecom-aibot' }, 'msg_signature'],
  ])('of %s can have a wrong signature, and the right one otherwise', (_, account, name) => {
    const query = (fault?: 'wrong-signature') => {
      const { request } = wireOf(account).handshake({ timestamp: 1_700_000_000, nonce: '7', ...(fault && { fault }) })!;
      return new URLSearchParams(request.path.split('?', 2)[1]);
    };
    const signatureFits = (given: URLSearchParams) => {
      const parts = name === 'signature' ? [] : [given.get('echostr')!];
      return given.get(name) === sign(keys.token, '1700000000', '7', ...parts);
    };
    expect(signatureFits(query())).toBe(true);
    expect(signatureFits(query('wrong-signature'))).toBe(false);
  });

  it('is not made for a merchant', () => {
    expect(wireOf(merchant).handshake()).toBeUndefined();
  });
});

describe('an Official Account', () => {
  const wire = wireOf(credentials);

  it.each([
    ['a text of its own', 'Hello', 'The answer is neither "success", nor empty, nor XML or JSON.'],
    [
      'a reply in plaintext',
      reply('o1', 'gh_1'),
      'The reply is not encrypted, but the account takes encrypted replies alone: is the application in the same mode?',
    ],
    [
      'a reply that is encrypted for another',
      sealed(reply('o1', 'gh_1'), 'wx0'),
      `The reply is encrypted for "wx0" and not for "${appId}": has the application the same id?`,
    ],
    [
      'a reply whose signature does not fit',
      sealed(reply('o1', 'gh_1'), appId).replace('<Nonce><![CDATA[7', '<Nonce><![CDATA[8'),
      'The MsgSignature of the reply does not fit: has the application the same token?',
    ],
    [
      'a reply to another user',
      sealed(reply('o2', 'gh_1'), appId),
      'The ToUserName of the reply is not the user who wrote.',
    ],
  ])('takes %s for broken', (_, body, why) => {
    expect(wire.judge(answered(body), text)).toMatchObject({ kind: 'broken', why: { en: why } });
  });

  it('says in each language why a reply cannot be opened', () => {
    const body = sealed(reply('o1', 'gh_1'), appId).replace(/<Encrypt>.*<\/Encrypt>/, '');
    const { why } = wire.judge(answered(body), text);
    expect(why.en).toMatch(/^[ -~]+$/);
    expect(why.zh).toMatch(/[\u4e00-\u9fff]{3}/);
  });

  it('takes a reply to the user and from the account, also where a message names neither', () => {
    expect(wire.judge(answered(sealed(reply('o1', 'gh_1'), appId)), text)).toMatchObject({
      kind: 'replied',
      reply: { type: 'text', content: 'tea' },
      plain: reply('o1', 'gh_1'),
    });
    expect(wire.judge(answered(sealed(reply('', ''), appId)), { MsgType: 'text' }).kind).toBe('replied');
    expect(wire.judge(answered(sealed(reply('o1', ''), appId)), { MsgType: 'text' }).kind).toBe('broken');
  });
});

describe('a payment in a mini game', () => {
  const account = { ...credentials, platform: 'mini-program', appKey: 'game-key' } as const;
  const sent = (message: Message, options = {}) =>
    readPayload(new MessagePushWire({ ...account, ...options }).sign(message, { format: 'json' }).plain).payload;

  it.each<[string, Message]>([
    ['an event and a payload', { Event: 'minigame_deliver_goods', MiniGame: { Payload: '{"OpenId":"o1"}' } }],
    ['no name of its event', { MiniGame: { Payload: '{"OpenId":"o1"}' } }],
  ])('is signed with the AppKey when it has %s', (_, message) => {
    const payload = sent(message);
    const event = textOf(payload, 'Event') ?? '';
    expect(() => verifyPayEvent(['game-key'], event, payload)).not.toThrow();
    expect(() => verifyPayEvent(['another'], event, payload)).toThrow('PayEventSig');
  });

  it('without a payload is signed as an empty one', () => {
    const { MiniGame: game } = sent({ Event: 'minigame_deliver_goods', MiniGame: { IsMock: 'true' } });
    expect(() =>
      verifyPayEvent(['game-key'], 'minigame_deliver_goods', { MiniGame: { ...(game as PayloadObject), Payload: '' } }),
    ).not.toThrow();
  });

  it.each<[string, Message, Partial<{ appKey: undefined }>]>([
    ['there is no AppKey', { Event: 'minigame_deliver_goods', MiniGame: { Payload: '{}' } }, { appKey: undefined }],
    ['it has no MiniGame', { Event: 'minigame_deliver_goods' }, {}],
    ['its MiniGame is a list', { Event: 'minigame_deliver_goods', MiniGame: [{ Payload: '{}' }] }, {}],
    ['its MiniGame is a text', { Event: 'minigame_deliver_goods', MiniGame: 'none' }, {}],
  ])('stays as it is when %s', (_, message, options) => {
    expect(sent(message, options)).toEqual(message);
  });
});

describe('WeCom', () => {
  const app = wireOf({ ...keys, platform: 'wecom', corpId: 'ww1' });
  const bot = wireOf({ ...keys, platform: 'wecom-aibot' });

  it('sends data of a suite to the data URL for the corp, and commands to the other for the suite', () => {
    const wire = wireOf(suite);
    const data = wire.sign(text);
    const command = wire.sign({ InfoType: 'suite_ticket', SuiteId: 'su1' });
    expect(data.path).toMatch(/^\/wechat\/data\?corpid=ww0123456789abcdef&msg_signature=/);
    expect(command.path).toMatch(/^\/wechat\?msg_signature=/);
    const receiverOf = ({ body }: { body: string }) =>
      cipher.decrypt(textOf(readPayload(body).payload, 'Encrypt')!).receiverId;
    expect(receiverOf(data)).toBe('ww0123456789abcdef');
    expect(receiverOf(command)).toBe('su1');
  });

  it('takes a reply to data of a suite that is for the corp, and success alone for a command', () => {
    const wire = wireOf(suite);
    const toCorp = answered(sealed(reply('o1', 'gh_1'), 'ww0123456789abcdef'));
    expect(wire.judge(toCorp, text)).toMatchObject({ kind: 'replied', reply: { type: 'text', content: 'tea' } });
    expect(wire.judge(answered(sealed(reply('o1', 'gh_1'), 'su1')), text).kind).toBe('broken');
    expect(wire.judge(answered('success'), { InfoType: 'suite_ticket' }).kind).toBe('accepted');
    expect(wire.judge(toCorp, { InfoType: 'suite_ticket' }).kind).toBe('refused');
  });

  it.each([
    ['in plaintext', reply('o1', 'gh_1'), 'The reply is not encrypted,', '回复没有加密'],
    [
      'for another corp',
      sealed(reply('o1', 'gh_1'), 'ww0'),
      'The reply is encrypted for "ww0"',
      '回复是加密给 "ww0" 的',
    ],
    ['to another member', sealed(reply('o2', 'gh_1'), 'ww1'), 'The ToUserName of the reply', 'ToUserName'],
  ])('takes a reply %s for broken', (_, body, en, zh) => {
    const { kind, why } = app.judge(answered(body), text);
    expect({ kind, en: why.en, zh: why.zh }).toMatchObject({
      kind: 'broken',
      en: expect.stringContaining(en) as string,
      zh: expect.stringContaining(zh) as string,
    });
  });

  it('takes a text that is no reply for broken, and shows it', () => {
    expect(app.judge(answered('Hello'), text)).toMatchObject({ kind: 'broken', plain: 'Hello' });
  });

  it('takes a reply where a message names neither a member nor an app', () => {
    const answer = answered(sealed(reply('', ''), 'ww1'));
    expect(app.judge(answer, { MsgType: 'text' }).kind).toBe('replied');
    expect(app.judge(answer, text).kind).toBe('broken');
  });

  it('reads the stream of a bot', () => {
    const stream = { msgtype: 'stream', stream: { id: 's1', content: 'tea', finish: true } };
    expect(bot.judge(answered(sealed(JSON.stringify(stream), '', 'json')), {})).toMatchObject({
      kind: 'replied',
      reply: { type: 'stream', id: 's1', content: 'tea', finish: true },
    });
  });

  it.each([
    ['app', app],
    ['bot', bot],
  ])('can send a message to an %s in plaintext', (_, wire) => {
    const { body, plain } = wire.sign(text, { fault: 'downgrade' });
    expect(body).toBe(plain);
    expect(readPayload(body).payload).toEqual(text);
    expect(wire.sign(text).body).not.toContain('Content');
  });

  it('delivers a click on a card of a bot once, and anything else three times', () => {
    expect(bot.retryDelays({ event: { eventtype: 'template_card_event' } })).toEqual([]);
    expect(bot.retryDelays({ event: { eventtype: 'enter_chat' } })).toEqual([0, 0]);
    expect(bot.retryDelays({ msgtype: 'text' })).toEqual([0, 0]);
  });
});

describe('WeChat Pay', () => {
  const resource = { mchid: merchant.mchId, out_trade_no: 'tea-1' };
  const notification = { event_type: 'TRANSACTION.SUCCESS', resource };

  const signatureFits = (wire: PayWire, { headers, body }: ReturnType<PayWire['sign']>): boolean => {
    const signed = `${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n${body}\n`;
    const key = wire.publicKeys[headers['wechatpay-serial']!]!;
    return createVerify('sha256').update(signed).verify(key, headers['wechatpay-signature']!, 'base64');
  };
  const resourceIn = (body: string) => {
    const { resource: found } = JSON.parse(body) as { resource: Record<string, string> };
    const { nonce, associated_data: associatedData, ciphertext, original_type: type } = found;
    const plain = new ResourceCipher(apiV3Key).decrypt({
      nonce: nonce!,
      associatedData: associatedData!,
      ciphertext: ciphertext!,
    });
    return { type, content: JSON.parse(plain) as unknown };
  };

  it('signs v3 with a key of its own, whose public key it tells', () => {
    const { privateKey: _, ...keyless } = { ...merchant, apiV3Key };
    const wire = new PayWire(keyless);
    const request = wire.sign(notification, { nonce: 'nonce-7', timestamp: 1_700_000_000 });
    expect(request.headers).toMatchObject({
      'wechatpay-nonce': 'nonce-7',
      'wechatpay-timestamp': '1700000000',
      'wechatpay-serial': Object.keys(wire.publicKeys)[0],
    });
    expect(signatureFits(wire, request)).toBe(true);
    expect(signatureFits(new PayWire({ ...merchant, apiV3Key }), request)).toBe(false);
    expect(resourceIn(request.body)).toEqual({ type: 'transaction', content: resource });
  });

  it.each<[string, Message, string, string]>([
    ['that says its type', { ...notification, original_type: 'payscore' }, 'payscore', 'TRANSACTION.SUCCESS'],
    ['without an event_type', { resource }, '', ''],
  ])('encrypts a resource %s', (_, message, type, eventType) => {
    const { body } = new PayWire({ ...merchant, apiV3Key }).sign(message);
    expect(resourceIn(body)).toEqual({ type, content: resource });
    expect(JSON.parse(body)).toMatchObject({ event_type: eventType });
  });

  it('can have a wrong signature of v3, whatever the right one starts with', () => {
    const wire = new PayWire({ ...merchant, apiV3Key });
    const starts = new Set<string>();
    for (let tries = 0; starts.size < 2 && tries < 3_000; tries++) {
      const forged = wire.sign(notification, { fault: 'wrong-signature' });
      expect(signatureFits(wire, forged)).toBe(false);
      starts.add(forged.headers['wechatpay-signature']![0]!);
    }
    expect([...starts].sort()).toEqual(['A', 'B']);
  });

  it.each(['MD5', 'HMAC-SHA256'] as const)('signs v2 with %s, and can do it wrong', (signType) => {
    const wire = new PayWire({ ...merchant, apiKey, signType });
    const signed = wire.sign({ return_code: 'SUCCESS', mch_id: merchant.mchId });
    const signatureOf = ({ body }: { body: string }) => {
      const { payload } = readPayload(body);
      return [textOf(payload, 'sign'), signV2(payload, apiKey, signType)];
    };
    const [given, expected] = signatureOf(signed);
    expect(signed.path).toBe('/wechat/pay/v2');
    expect(given).toBe(expected);
    const forged = wire.sign({ return_code: 'SUCCESS', mch_id: merchant.mchId }, { fault: 'wrong-signature' });
    expect(signatureOf(forged)[0]).toMatch(/^_/);
    expect(forged.headers).not.toHaveProperty('wechatpay-signature');
  });

  it('can send a notification without what proves it', () => {
    const { headers } = new PayWire({ ...merchant, apiV3Key }).sign(notification, { fault: 'downgrade' });
    expect(Object.keys(headers).sort()).toEqual(['accept', 'content-type', 'user-agent']);
  });

  it('says which key it needs', () => {
    const bare = new PayWire(merchant);
    expect(() => bare.sign(notification)).toThrow('needs apiV3Key');
    expect(() => bare.sign({ return_code: 'SUCCESS' })).toThrow('needs apiKey');
    const deposit = { return_code: 'SUCCESS', event_ciphertext: { out_order_no: '1' } };
    expect(() => new PayWire({ ...merchant, apiKey }).sign(deposit)).toThrow('needs an apiV3Key');
  });

  it('is told by status and code whether v3 arrived', () => {
    const wire = wireOf(merchant);
    const kindOf = (status: number, body: string) => wire.judge(answered(body, status), notification).kind;
    expect(kindOf(204, '')).toBe('accepted');
    expect(kindOf(200, '{"code":"SUCCESS"}')).toBe('accepted');
    expect(kindOf(200, '{"code":"FAIL"}')).toBe('refused');
    expect(kindOf(500, '')).toBe('refused');
  });

  it('is told by return_code whether v2 arrived, and says what it was told', () => {
    const wire = wireOf(merchant);
    const judge = (status: number, body: string) => wire.judge(answered(body, status), { return_code: 'SUCCESS' });
    expect(judge(200, '<xml><return_code>SUCCESS</return_code></xml>').kind).toBe('accepted');
    expect(judge(500, '<xml><return_code>SUCCESS</return_code></xml>').kind).toBe('refused');
    expect(judge(200, '<xml><return_code>FAIL</return_code></xml>').why.en).toContain('return_code FAIL');
    expect(judge(200, '')).toMatchObject({
      kind: 'refused',
      why: { en: 'Status 200: WeChat Pay will notify again. return_code missing' },
    });
  });

  it('names the app in the address of a merchant that has one', () => {
    expect(wireOf(merchant).address().account).not.toHaveProperty('appid');
    expect(wireOf({ ...merchant, appId: 'wx1' }).address().account).toMatchObject({
      appid: 'wx1',
      mchid: merchant.mchId,
    });
  });
});

describe('a message with what XML cannot carry', () => {
  const unwritable = { ...text, Content: 'tea\u0001' };
  const refund = { out_trade_no: 'tea\u0001' };
  it.each([
    ['a CallbackSigner', () => new CallbackSigner({ appId, ...keys }).message(unwritable)],
    ['a WecomCallbackSigner', () => new WecomCallbackSigner({ ...keys, receiverId: 'ww1' }).message(unwritable)],
    ['a notification of v2', () => new PayNotificationSigner({ apiKey }).notificationV2(refund)],
    ['a refund of v2', () => new PayNotificationSigner({ apiKey }).refundV2({}, refund)],
    ['the wire of an Official Account', () => wireOf({ appId, ...keys }).sign(unwritable)],
    ['the wire of a suite', () => wireOf(suite).sign(unwritable)],
  ])('is refused by %s, which says nothing of replies', (_, sign) => {
    expect(sign).toThrow(/^The message cannot be written: The text in \w+ has a control character[^.]*\.$/);
  });
});
