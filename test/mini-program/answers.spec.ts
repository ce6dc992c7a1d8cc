import { type CanActivate, Injectable, UseGuards } from '@nestjs/common';
import { Observe, On, WechatEvent } from 'nestjs-wechat';
import {
  answer,
  couponReceived,
  failure,
  GetQuotaEvent,
  miniProgram,
  MiniProgramEvent,
  type MiniProgramOptions,
  OnGameGoodsDeliver,
  OnReceiveCoupon,
  OnRefundQuery,
  OnText,
  OnVirtualGoodsDeliver,
  OnVirtualPaymentRefund,
  payEventSignature,
  refundAdvice,
  transferToCustomerService,
  VirtualPaymentCoinPayEvent,
  VirtualPaymentRefundQueryEvent,
} from 'nestjs-wechat/mini-program';
import { CallbackSigner, type Message } from 'nestjs-wechat/testing';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import {
  adapters,
  type Answer,
  credentials,
  event,
  startApplication,
  startupErrorOf,
  type TestApplication,
  textMessage,
} from '../harness/application.js';
import { vectorNamed } from '../protocol/vectors.js';

const DONE_JSON = '{"ErrCode":0,"ErrMsg":"success"}';
const DONE_XML = '<xml><ErrCode>0</ErrCode><ErrMsg><![CDATA[success]]></ErrMsg></xml>';
const FAILED_JSON = '{"ErrCode":1,"ErrMsg":"failed"}';
const FAILED_XML = '<xml><ErrCode>1</ErrCode><ErrMsg><![CDATA[failed]]></ErrMsg></xml>';

const goods = (order = 'A1', fields: Message = {}): Message =>
  event('xpay_goods_deliver_notify', { OpenId: 'o1', OutTradeNo: order, Env: 0, ...fields });
const gameGoods = (order: string, signature: string): Message => {
  const Payload = JSON.stringify({ OpenId: 'o1', OutTradeNo: order, Env: 0 });
  return event('minigame_game_pay_goods_deliver_notify', {
    MiniGame: { Payload, PayEventSig: signature, IsMock: false },
  });
};
const gameSignature = (order: string, key: string): string =>
  payEventSignature(
    key,
    'minigame_game_pay_goods_deliver_notify',
    JSON.stringify({ OpenId: 'o1', OutTradeNo: order, Env: 0 }),
  );
const refundQuery: Message = { channel_bill: 'c1', bundleid: 'b1', pay_order_id: 'p1', CreateTime: 1 };
const coupon = event('open_product_receive_coupon', { out_coupon_id: 'C1', request_id: 'R1' });

@Injectable()
class Denies implements CanActivate {
  canActivate(): boolean {
    return false;
  }
}

describe.each(adapters)('A Mini Program on %s', (adapter) => {
  async function start(
    provider: new () => object,
    options: Partial<MiniProgramOptions> = {},
    clock: () => number = Date.now,
  ): Promise<TestApplication> {
    return startApplication({
      adapter,
      accounts: [miniProgram({ ...credentials, ...options })],
      providers: [provider],
      wechat: { clock },
    });
  }

  const opened = (answered: Answer): Record<string, unknown> => ({
    ...new CallbackSigner(credentials).openReply(answered.body),
  });

  describe('a payment', () => {
    it('is acknowledged in its format, plain, when the handler returns', async () => {
      @Injectable()
      class Shop {
        @OnVirtualGoodsDeliver()
        async deliver(): Promise<void> {}
      }
      const app = await start(Shop);
      const json = await app.push(goods('A1'), { format: 'json' });
      expect([json.status, json.contentType, json.body]).toEqual([200, 'application/json; charset=utf-8', DONE_JSON]);
      const xml = await app.push(goods('A2'));
      expect([xml.status, xml.contentType, xml.body]).toEqual([200, 'text/xml; charset=utf-8', DONE_XML]);
    });

    it('is acknowledged encrypted where the account says so, and failed encrypted too', async () => {
      @Injectable()
      class Coins {
        @On(VirtualPaymentCoinPayEvent)
        deliver(): void {}
      }
      const app = await start(Coins, { encryptAcknowledgements: true });
      const done = await app.push(event('xpay_coin_pay_notify', { OutTradeNo: 'A1' }), { format: 'json' });
      expect(opened(done)).toEqual({ ErrCode: 0, ErrMsg: 'success' });
      const failed = await app.push(goods(), { format: 'json' });
      expect(opened(failed)).toEqual({ ErrCode: 1, ErrMsg: 'failed' });
    });

    it.each(['secure', 'compat', 'plaintext'] as const)('is acknowledged in %s mode', async (mode) => {
      @Injectable()
      class Shop {
        @OnVirtualGoodsDeliver()
        deliver(): void {}
      }
      const app = await start(Shop, { mode });
      const signer = { ...credentials, mode };
      expect((await app.push(goods(), { signer, format: 'json' })).body).toBe(DONE_JSON);
      expect((await app.push(goods('A2'), { signer })).body).toBe(DONE_XML);
    });

    it('fails without a handler: watching alone never acknowledges money', async () => {
      @Injectable()
      class Watcher {
        @Observe(WechatEvent)
        watch(): void {}
      }
      const app = await start(Watcher, { virtualPayment: true });
      expect(app.logs.text('warn')).toContain('Nothing answers PaymentPushEvent');
      expect((await app.push(goods(), { format: 'json' })).body).toBe(FAILED_JSON);
      expect((await app.push(goods())).body).toBe(FAILED_XML);
      expect((await start(Watcher)).logs.text('warn')).not.toContain('Nothing answers');
    });

    it('fails when the handler throws, and the next delivery is handled', async () => {
      let calls = 0;
      @Injectable()
      class Shop {
        @OnVirtualGoodsDeliver()
        deliver(): void {
          if (++calls === 1) {
            throw new Error('secret detail');
          }
        }
      }
      const app = await start(Shop);
      expect((await app.push(goods(), { format: 'json' })).body).toBe(FAILED_JSON);
      expect((await app.push(goods(), { format: 'json' })).body).toBe(DONE_JSON);
      expect((await app.push(goods(), { format: 'json' })).body).toBe(DONE_JSON);
      expect(calls).toBe(2);
    });

    it('fails when a guard denies, and with the words of a failure()', async () => {
      @Injectable()
      class Shop {
        @OnVirtualGoodsDeliver()
        @UseGuards(Denies)
        deliver(): void {}

        @OnVirtualPaymentRefund()
        refund() {
          return failure('out of order');
        }
      }
      const app = await start(Shop);
      expect((await app.push(goods(), { format: 'json' })).body).toBe(FAILED_JSON);
      const refund = event('xpay_refund_notify', { WxRefundId: 'r', RetCode: 0 });
      expect((await app.push(refund, { format: 'json' })).body).toBe('{"ErrCode":1,"ErrMsg":"out of order"}');
    });

    it('fails when the handler is late, within 3 seconds for a mini game', async () => {
      @Injectable()
      class Shop {
        @OnGameGoodsDeliver()
        async deliver(): Promise<void> {
          await sleep(3_500);
        }
      }
      const app = await start(Shop);
      const startedAt = Date.now();
      const answered = await app.push(gameGoods('G1', 'unchecked'), { format: 'json' });
      expect(answered.body).toBe(FAILED_JSON);
      expect(Date.now() - startedAt).toBeGreaterThan(2_300);
      expect(Date.now() - startedAt).toBeLessThan(3_000);
    });

    it('is known by its order for a day, whatever else changes', async () => {
      const handled: string[] = [];
      @Injectable()
      class Shop {
        @On(MiniProgramEvent)
        any(): void {}

        @Observe(MiniProgramEvent)
        note({ type }: MiniProgramEvent): void {
          handled.push(type);
        }
      }
      const app = await start(Shop);
      const twice = async (message: Message, changes: Message): Promise<number> => {
        handled.length = 0;
        await app.push({ ...message, CreateTime: 1 }, { format: 'json' });
        await app.push({ ...message, ...changes, CreateTime: 2 }, { format: 'json' });
        return handled.length;
      };
      expect(await twice(goods('T1'), { RetryTimes: 2 })).toBe(1);
      expect(await twice(goods('T2'), { Env: 1 })).toBe(2);
      expect(await twice(goods('T3'), { Event: 'xpay_coin_pay_notify' })).toBe(2);
      expect(await twice(gameGoods('T4', 'a'), gameGoods('T4', 'b'))).toBe(1);
      expect(await twice(gameGoods('T5', 'a'), gameGoods('T6', 'a'))).toBe(2);
      const refund = event('xpay_refund_notify', { WxRefundId: 'r1', RetCode: 1 });
      expect(await twice(refund, { RetryTimes: 3, RetMsg: 'again' })).toBe(1);
      expect(await twice({ ...refund, WxRefundId: 'r2' }, { RetCode: 0 })).toBe(2);
      const complaint = event('xpay_complaint_notify', { ComplaintId: 'c1', RequestId: 'q1' });
      expect(await twice(complaint, { RetryTimes: 1 })).toBe(1);
      expect(await twice({ ...complaint, ComplaintId: 'c2' }, { RequestId: 'q2' })).toBe(2);
      const signing = event('xpay_apple_subscribe_signing_result_notify', { OutTradeNo: 's1', ContractResult: 1 });
      expect(await twice(signing, { RetryTimes: 1 })).toBe(1);
      expect(await twice({ ...signing, OutTradeNo: 's2' }, { ContractResult: 2 })).toBe(2);
      expect(await twice(event('xpay_goods_deliver_notify', { Attach: 'x' }), { Attach: 'y' })).toBe(2);
      expect(await twice(event('weapp_audit_success', { SuccTime: 1 }), {})).toBe(2);
    });

    it('has no timestamp window, unlike other events', async () => {
      @Injectable()
      class Shop {
        @OnVirtualGoodsDeliver()
        deliver(): void {}
      }
      const app = await start(Shop);
      const timestamp = Math.floor(Date.now() / 1000) - 24 * 60 * 60;
      expect((await app.push(goods(), { timestamp, format: 'json' })).body).toBe(DONE_JSON);
      expect((await app.push(event('weapp_audit_success'), { timestamp })).status).toBe(403);
      expect((await app.push(refundQuery, { timestamp })).status).toBe(403);
    });

    it('keeps its key for 25 hours and is critical', () => {
      const [endpoint] = miniProgram(credentials).endpoints;
      const { query, body } = new CallbackSigner(credentials).message(goods('A1'));
      const callback = endpoint!.open({
        method: 'POST',
        path: '/wechat',
        query: Object.fromEntries(new URLSearchParams(query)),
        headers: {},
        body: Buffer.from(body),
        receivedAt: Date.now(),
      });
      expect(callback).toMatchObject({
        idempotency: {
          key: `${credentials.appId}:xpay_goods_deliver_notify:0:A1`,
          window: 25 * 60 * 60,
          critical: true,
        },
      });
    });
  });

  describe('the signature of a mini game', () => {
    @Injectable()
    class Game {
      @OnGameGoodsDeliver()
      deliver(): void {}
    }

    it('is checked with the AppKey, the present or the sandbox one', async () => {
      const app = await start(Game, { appKey: ['present', 'sandbox'] });
      const status = async (order: string, signature: string): Promise<number> =>
        (await app.push(gameGoods(order, signature))).status;
      expect(await status('G1', gameSignature('G1', 'present'))).toBe(200);
      expect(await status('G2', gameSignature('G2', 'sandbox'))).toBe(200);
      expect(await status('G3', gameSignature('G3', 'stranger'))).toBe(403);
      expect(await status('G4', gameSignature('G3', 'present'))).toBe(403);
      expect(await status('G5', '')).toBe(403);
      expect((await app.push(event('minigame_game_pay_goods_deliver_notify'))).status).toBe(403);
    });

    it('is HMAC-SHA256 in hex of event and payload', () => {
      expect(payEventSignature('12345', 'e', '{}')).toBe(
        '265049c1ec66c2197d493d859eb10bb10f97e89a42b6400119546f943617d50a',
      );
    });
  });

  describe('the refund query', () => {
    it('is found without an Event, and its answer is always encrypted', async () => {
      const seen: VirtualPaymentRefundQueryEvent[] = [];
      @Injectable()
      class Support {
        @OnRefundQuery()
        advise(query: VirtualPaymentRefundQueryEvent) {
          seen.push(query);
          return refundAdvice({ refund: false, info: 'used' });
        }
      }
      const app = await start(Support);
      const answered = await app.push(refundQuery, { format: 'json' });
      expect(opened(answered)).toEqual({
        ErrCode: 0,
        ErrMsg: 'success',
        result_code: 1,
        result_info: 'used',
        evidence: '',
      });
      expect(seen[0]).toBeInstanceOf(VirtualPaymentRefundQueryEvent);
      expect(seen[0]).toMatchObject({ channelBill: 'c1', bundleid: 'b1', payOrderId: 'p1' });
    });

    it('has no default answer', async () => {
      @Injectable()
      class Support {
        @OnRefundQuery()
        silent(): void {}
      }
      const app = await start(Support);
      expect(opened(await app.push(refundQuery, { format: 'json' }))).toEqual({ ErrCode: 1, ErrMsg: 'failed' });
      expect(app.logs.text('error')).toContain('no default answer');
      @Injectable()
      class Nobody {}
      const nobody = await start(Nobody);
      expect(opened(await nobody.push(refundQuery, { format: 'json' }))).toEqual({ ErrCode: 1, ErrMsg: 'failed' });
    });

    it('is answered within 3 seconds', async () => {
      @Injectable()
      class Support {
        @OnRefundQuery()
        async slow() {
          await sleep(3_500);
          return refundAdvice({ refund: true });
        }
      }
      const app = await start(Support);
      const startedAt = Date.now();
      expect(opened(await app.push(refundQuery, { format: 'json' }))).toEqual({ ErrCode: 1, ErrMsg: 'failed' });
      expect(Date.now() - startedAt).toBeLessThan(3_000);
    });
  });

  describe('a coupon', () => {
    it('is given with the id of the handler, in the format of the event', async () => {
      @Injectable()
      class Coupons {
        @OnReceiveCoupon()
        give() {
          return couponReceived('U1');
        }
      }
      const app = await start(Coupons, { mode: 'plaintext' });
      const signer = { ...credentials, mode: 'plaintext' } as const;
      expect((await app.push(coupon, { signer })).body).toBe(
        '<xml><ret_code>0</ret_code><ret_msg><![CDATA[success]]></ret_msg><out_coupon_id><![CDATA[C1]]></out_coupon_id>' +
          '<out_user_coupon_id><![CDATA[U1]]></out_user_coupon_id><request_id><![CDATA[R1]]></request_id></xml>',
      );
    });

    it('is not given without a handler, or when it throws or returns nothing', async () => {
      @Injectable()
      class Nobody {}
      @Injectable()
      class Broken {
        @OnReceiveCoupon()
        give(): never {
          throw new Error('no');
        }
      }
      @Injectable()
      class Silent {
        @OnReceiveCoupon()
        give(): void {}
      }
      for (const provider of [Nobody, Broken, Silent]) {
        const app = await start(provider);
        expect(opened(await app.push(coupon, { format: 'json' }))).toEqual({
          ret_code: 1,
          ret_msg: 'failed',
          out_coupon_id: 'C1',
          request_id: 'R1',
        });
      }
    });
  });

  describe('other events', () => {
    @Injectable()
    class Desk {
      @OnText('staff')
      staff() {
        return transferToCustomerService('kf@shop');
      }

      @OnText('anybody')
      anybody() {
        return transferToCustomerService();
      }

      @OnText('wrong')
      wrong() {
        return 'a text' as never;
      }

      @OnText('throws')
      throws(): never {
        throw new Error('no');
      }

      @OnText('denied')
      @UseGuards(Denies)
      denied(): void {}

      @On(GetQuotaEvent)
      quota() {
        return answer({ ResultCode: 0, Quotas: [1, 2], Detail: { Known: true } });
      }
    }

    it('hand a message over to customer service', async () => {
      const app = await start(Desk, {}, () => 1_714_037_059_000);
      const at = { timestamp: 1_714_037_059 };
      expect(opened(await app.push(textMessage('staff'), at))).toEqual({
        ToUserName: 'o9AgO5Kd5ggOC-bXrbNODIiE3bGY',
        FromUserName: 'gh_97417a04a28d',
        CreateTime: '1714037059',
        MsgType: 'transfer_customer_service',
        TransInfo: { KfAccount: 'kf@shop' },
      });
      expect(opened(await app.push(textMessage('anybody'), { ...at, format: 'json' }))).toEqual({
        ToUserName: 'o9AgO5Kd5ggOC-bXrbNODIiE3bGY',
        FromUserName: 'gh_97417a04a28d',
        CreateTime: 1_714_037_059,
        MsgType: 'transfer_customer_service',
      });
    });

    it('are answered with fields where their page asks for some', async () => {
      const app = await start(Desk);
      const quota = event('get_quota', { BizID: 'b' });
      expect(opened(await app.push(quota, { format: 'json' }))).toEqual({
        ResultCode: 0,
        Quotas: [1, 2],
        Detail: { Known: true },
      });
      expect(opened(await app.push(event('get_quota', { BizID: 'c' })))).toEqual({
        ResultCode: '0',
        Quotas: ['1', '2'],
        Detail: { Known: 'true' },
      });
    });

    it.each(['unknown', 'throws', 'denied', 'wrong'])(
      'are answered success when the handler is: %s',
      async (content) => {
        const app = await start(Desk);
        const answered = await app.push(textMessage(content), { format: 'json' });
        expect([answered.status, answered.contentType, answered.body]).toEqual([
          200,
          'text/plain; charset=utf-8',
          'success',
        ]);
        if (content === 'wrong') {
          expect(app.logs.text('error')).toContain('customer service API');
        }
      },
    );

    it('arrive as the base class when nobody knows them', async () => {
      const seen: WechatEvent[] = [];
      @Injectable()
      class Watcher {
        @On(MiniProgramEvent)
        any(unknown: MiniProgramEvent): void {
          seen.push(unknown);
        }
      }
      const app = await start(Watcher);
      expect((await app.push(event('brand_new', { Extra: 'x' }))).body).toBe('success');
      expect((await app.push({ Novelty: 'y' }, { format: 'json' })).body).toBe('success');
      expect(seen.map(({ type }) => type)).toEqual(['mini-program.event.brand_new', 'mini-program.unknown']);
      expect(seen.map(({ constructor }) => constructor)).toEqual([MiniProgramEvent, MiniProgramEvent]);
      expect(seen[0]!.raw['Extra']).toBe('x');
    });
  });

  describe('the probe of cloud hosting', () => {
    const probe = (app: TestApplication, body: string, path = '/wechat'): Promise<Answer> =>
      app.request(path, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
    const JSON_PROBE = '{"action":"CheckContainerPath"}';
    const XML_PROBE = '<xml><action>CheckContainerPath</action></xml>';

    it('is answered where the account asks for it, and brings no event', async () => {
      const seen: string[] = [];
      @Injectable()
      class Watcher {
        @Observe(WechatEvent)
        note({ type }: WechatEvent): void {
          seen.push(type);
        }
      }
      const app = await start(Watcher, { containerProbe: true });
      for (const body of [JSON_PROBE, XML_PROBE]) {
        const answered = await probe(app, body);
        expect([answered.status, answered.body]).toEqual([200, 'success']);
      }
      expect(seen).toEqual([]);
      expect((await probe(app, '{"action":"Other"}')).status).toBe(400);
      expect((await probe(app, '{"action":"CheckContainerPath","MsgType":"event","Event":"x"}')).status).toBe(400);
      expect((await probe(app, JSON_PROBE.padEnd(300))).status).toBe(400);
      expect((await probe(app, JSON_PROBE, '/wechat?signature=x&timestamp=1714037059&nonce=1')).status).toBe(403);
      expect((await app.push(textMessage('x'))).body).toBe('success');
      expect(seen).toEqual(['mini-program.message.text']);
    });

    it('is refused otherwise', async () => {
      const app = await start(class {});
      expect((await probe(app, JSON_PROBE)).status).toBe(400);
    });
  });

  it('passes the official vectors over HTTP', async () => {
    const { input, expect: expected } = vectorNamed('mp-secure-json-official');
    const seen: MiniProgramEvent[] = [];
    @Injectable()
    class Watcher {
      @On(MiniProgramEvent)
      note(noted: MiniProgramEvent): void {
        seen.push(noted);
      }
    }
    const app = await startApplication({
      adapter,
      accounts: [
        miniProgram({ appId: input.receiveId, token: input.token, encodingAesKey: input.encodingAESKey }),
        miniProgram({ name: 'other', appId: 'wx0000', token: input.token, encodingAesKey: input.encodingAESKey }),
      ],
      providers: [Watcher],
      wechat: { clock: () => Number(input.query['timestamp']) * 1000 },
    });
    const query = `?${new URLSearchParams({ encrypt_type: 'aes', ...input.query }).toString()}`;
    const body = JSON.stringify({ ToUserName: 'gh_97417a04a28d', Encrypt: input.encrypt ?? '' });
    const sent = input.body ?? body;
    expect((await app.request(`/wechat${query}`, { method: 'POST', body: sent })).body).toBe('success');
    expect(JSON.stringify(seen[0]?.raw)).toBe(JSON.stringify(JSON.parse(expected.msg)));
    expect((await app.request(`/wechat/other${query}`, { method: 'POST', body: sent })).status).toBe(403);
    const forged = query.replace(/msg_signature=./, 'msg_signature=x');
    expect((await app.request(`/wechat${forged}`, { method: 'POST', body: sent })).status).toBe(403);

    const handshake = vectorNamed('mp-handshake-official');
    const wrong = vectorNamed('neg-handshake-wrong-token (self-made)');
    for (const [vector, status] of [
      [handshake, 200],
      [wrong, 403],
    ] as const) {
      const verifying = await startApplication({
        adapter,
        accounts: [miniProgram({ appId: 'wx1', token: vector.input.token })],
      });
      const answered = await verifying.request(`/wechat?${new URLSearchParams(vector.input.query).toString()}`);
      expect(answered.status).toBe(status);
      if (status === 200) {
        expect(answered.body).toBe(vector.input.query['echostr']);
      }
    }
  });

  it('says what is wrong with its options', async () => {
    const wrong = { appId: '', token: 'x', mode: 'secure', containerProbe: 'yes', appKey: '' } as never;
    for (const option of ['appId', 'token', 'encodingAesKey', 'appKey', 'containerProbe']) {
      expect(() => miniProgram(wrong)).toThrow(`- ${option} has to be`);
    }
    expect(
      await startupErrorOf({
        adapter,
        accounts: [miniProgram(credentials), miniProgram({ ...credentials, name: 'b', path: 'wechat' })],
      }),
    ).toContain('share the path');
  });
});
