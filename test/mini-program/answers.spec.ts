import { type CanActivate, Catch, type ExceptionFilter, Injectable, UseFilters, UseGuards } from '@nestjs/common';
import { type DeliveryOptions, Observe, On, WechatEvent } from 'nestjs-wechat';
import {
  answer,
  couponReceived,
  failure,
  ExpressGetQuotaEvent,
  miniProgram,
  MiniProgramEvent,
  type MiniProgramOptions,
  OnGameGoodsDeliver,
  OnReceiveCoupon,
  OnRefundQuery,
  OnShopOrderInfoInit,
  OnShopOrderUseVipDiscount,
  OnShopVipUserInfoGet,
  OnText,
  OnVirtualGoodsDeliver,
  OnVirtualPaymentRefund,
  PaymentPushEvent,
  payEventSignature,
  refundAdvice,
  ShopOrderInfoInitEvent,
  ShopOrderUseVipDiscountEvent,
  ShopVipUserInfoGetEvent,
  transferToCustomerService,
  vipBenefits,
  vipDiscount,
  vipUserInfo,
  VirtualPaymentCoinPayEvent,
  VirtualPaymentRefundQueryEvent,
} from 'nestjs-wechat/mini-program';
import { CallbackSigner, type Message } from 'nestjs-wechat/testing';
import { once, EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import {
  adapters,
  type Answer,
  type ApplicationSetup,
  credentials,
  event,
  startApplication,
  startupErrorOf,
  type TestApplication,
  textMessage,
} from '../harness/application.js';
import { stopClock } from '../harness/stopped-clock.js';
import { vectorNamed } from '../protocol/vectors.js';
import { withDeadline } from '../harness/with-deadline.js';

const DONE_JSON = '{"ErrCode":0,"ErrMsg":"success"}';
const DONE_XML = '<xml><ErrCode>0</ErrCode><ErrMsg><![CDATA[success]]></ErrMsg></xml>';
const FAILED_JSON = '{"ErrCode":1,"ErrMsg":"failed"}';
const FAILED_XML = '<xml><ErrCode>1</ErrCode><ErrMsg><![CDATA[failed]]></ErrMsg></xml>';

const goods = (order = 'A1', fields: Message = {}): Message =>
  event('xpay_goods_deliver_notify', { OpenId: 'o1', OutTradeNo: order, Env: 0, ...fields });
const GAME_GOODS = 'minigame_game_pay_goods_deliver_notify';
const H5_GOODS = ['minigame_h5_goods_deliver_notify', 'minigame_deliver_h5_pay_products'] as const;
const gamePayload = (order: string, env: number): string =>
  JSON.stringify({ OpenId: 'o1', OutTradeNo: order, Env: env });
const gameGoods = (order: string, signature: string, name: string = GAME_GOODS, env = 0): Message =>
  event(name, { MiniGame: { Payload: gamePayload(order, env), PayEventSig: signature, IsMock: false } });
const gameSignature = (order: string, key: string, name: string = GAME_GOODS): string =>
  payEventSignature(key, name, gamePayload(order, 0));
const refundQuery: Message = { channel_bill: 'c1', bundleid: 'b1', pay_order_id: 'p1', CreateTime: 1 };
const memberQuery = event('channels_ec_vip_user_info_get', { info: { shop_appid: 'wxs' } });
const orderPage = event('channels_ec_gen_order_info_init', { gen_order_info: { shop_appid: 'wxs', scene: 1 } });
const memberOrder = (id: string): Message =>
  event('channels_ec_order_use_vip_discount', { order_info: { shop_appid: 'wxs', unique_id: id } });
const coupon = event('open_product_receive_coupon', { out_coupon_id: 'C1', request_id: 'R1' });

@Injectable()
class Denies implements CanActivate {
  canActivate(): boolean {
    return false;
  }
}

@Injectable()
class DeniesOnce implements CanActivate {
  private denials = 0;

  canActivate(): boolean {
    return this.denials++ > 0;
  }
}

describe.each(adapters)('A Mini Program on %s', (adapter) => {
  async function start(
    provider: new () => object,
    options: Partial<MiniProgramOptions> = {},
    wechat: ApplicationSetup['wechat'] = {},
  ): Promise<TestApplication> {
    return startApplication({
      adapter,
      accounts: [miniProgram({ ...credentials, ...options })],
      providers: [provider],
      wechat,
    });
  }

  const startHurried = (provider: new () => object, delivery: DeliveryOptions = {}): Promise<TestApplication> =>
    startApplication({
      adapter,
      accounts: [withDeadline(miniProgram(credentials), 100)],
      providers: [provider],
      wechat: { delivery },
    });

  const senderOfLateReplies = () => {
    const sent: unknown[] = [];
    return { sent, lateReplySender: { send: (reply: unknown) => Promise.resolve(void sent.push(reply)) } };
  };

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
          await new Promise((resolve) => setTimeout(resolve, 3_500));
        }
      }
      const app = await start(Shop);
      const clock = stopClock();
      const pushed = app.push(gameGoods('G1', 'unchecked'), { format: 'json' });
      expect((await clock.answerBetween(2_300, 3_000, pushed)).body).toBe(FAILED_JSON);
    });

    it('fails when the handler is late, and is done for the repeat without handling it again', async () => {
      const goodsDelivered = new EventEmitter();
      let calls = 0;
      @Injectable()
      class Shop {
        @OnVirtualGoodsDeliver()
        async deliver(): Promise<void> {
          calls++;
          await once(goodsDelivered, 'done');
        }
      }
      const app = await startHurried(Shop);
      expect((await app.push(goods(), { format: 'json' })).body).toBe(FAILED_JSON);
      expect((await app.push(goods(), { format: 'json' })).body).toBe(FAILED_JSON);
      goodsDelivered.emit('done');
      expect((await app.push(goods(), { format: 'json' })).body).toBe(DONE_JSON);
      expect(calls).toBe(1);
    });

    it.each([
      ['throws', () => Promise.reject(new Error('no'))],
      ['returns a failure()', () => failure('out of stock')],
    ])('is handled again after a late handler that %s, and no sender hears of it', async (_, end) => {
      const goodsMissing = new EventEmitter();
      let calls = 0;
      @Injectable()
      class Shop {
        @OnVirtualGoodsDeliver()
        async deliver() {
          if (++calls === 1) {
            await once(goodsMissing, 'found out');
            return end();
          }
          return undefined;
        }
      }
      const { sent, lateReplySender } = senderOfLateReplies();
      const app = await startHurried(Shop, { lateReplySender });
      expect((await app.push(goods(), { format: 'json' })).body).toBe(FAILED_JSON);
      goodsMissing.emit('found out');
      await expect.poll(async () => (await app.push(goods(), { format: 'json' })).body).toBe(DONE_JSON);
      expect(calls).toBe(2);
      expect(sent).toEqual([]);
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
      for (const name of H5_GOODS) {
        expect(await twice(gameGoods('H1', 'a', name), gameGoods('H1', 'b', name))).toBe(1);
        expect(await twice(gameGoods('H2', 'a', name), gameGoods('H3', 'a', name))).toBe(2);
        expect(await twice(gameGoods('H4', 'a', name), gameGoods('H4', 'a', name, 1))).toBe(2);
      }
      expect(await twice(gameGoods('H5', 'a', H5_GOODS[0]), gameGoods('H5', 'a', H5_GOODS[1]))).toBe(2);
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
        @On(PaymentPushEvent)
        deliver(): void {}
      }
      const app = await start(Shop);
      const timestamp = Math.floor(Date.now() / 1000) - 24 * 60 * 60;
      expect((await app.push(goods(), { timestamp, format: 'json' })).body).toBe(DONE_JSON);
      for (const name of [GAME_GOODS, ...H5_GOODS]) {
        const answered = await app.push(gameGoods('G1', 'unchecked', name), { timestamp, format: 'json' });
        expect([answered.status, answered.body], name).toEqual([200, DONE_JSON]);
      }
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
      expect((await app.push(event(GAME_GOODS))).status).toBe(403);
    });

    it.each(H5_GOODS)('is checked for %s too', async (name) => {
      @Injectable()
      class Store {
        @On(PaymentPushEvent)
        deliver(): void {}
      }
      const app = await start(Store, { appKey: 'present' });
      const bodyOf = async (signature: string): Promise<[number, string]> => {
        const { status, body } = await app.push(gameGoods('G1', signature, name), { format: 'json' });
        return [status, status === 200 ? body : ''];
      };
      expect(await bodyOf(gameSignature('G1', 'present'))).toEqual([403, '']);
      expect(await bodyOf(gameSignature('G1', 'present', name))).toEqual([200, DONE_JSON]);
    });

    it('is checked for an order that was handled before', async () => {
      let calls = 0;
      @Injectable()
      class Counting {
        @OnGameGoodsDeliver()
        deliver(): void {
          calls++;
        }
      }
      const app = await start(Counting, { appKey: 'present' });
      const genuine = gameGoods('G1', gameSignature('G1', 'present'));
      expect((await app.push(genuine, { format: 'json' })).body).toBe(DONE_JSON);
      const forged = await app.push(gameGoods('G1', gameSignature('G1', 'stranger')), { format: 'json' });
      expect(forged.status).toBe(403);
      expect(forged.body).not.toContain('ErrCode');
      expect((await app.push(genuine, { format: 'json' })).body).toBe(DONE_JSON);
      expect(calls).toBe(1);
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

    it('fails when the handler throws or a guard denies, and the next one is advised', async () => {
      let calls = 0;
      @Injectable()
      class Broken {
        @OnRefundQuery()
        advise() {
          if (++calls === 1) {
            throw new Error('secret detail');
          }
          return refundAdvice({ refund: true });
        }
      }
      @Injectable()
      class Denied {
        @OnRefundQuery()
        @UseGuards(DeniesOnce)
        advise() {
          calls++;
          return refundAdvice({ refund: true });
        }
      }
      for (const [provider, expectedCalls] of [
        [Broken, 2],
        [Denied, 1],
      ] as const) {
        calls = 0;
        const app = await start(provider);
        expect(opened(await app.push(refundQuery, { format: 'json' }))).toEqual({ ErrCode: 1, ErrMsg: 'failed' });
        expect(opened(await app.push(refundQuery, { format: 'json' }))).toMatchObject({ ErrCode: 0, result_code: 0 });
        expect(calls).toBe(expectedCalls);
      }
    });

    it('is advised once, and its repeat gets the same advice', async () => {
      let calls = 0;
      @Injectable()
      class Support {
        @OnRefundQuery()
        advise() {
          return refundAdvice({ refund: ++calls === 1, info: `advice ${calls}` });
        }
      }
      const app = await start(Support);
      const advice = { ErrCode: 0, ErrMsg: 'success', result_code: 0, result_info: 'advice 1', evidence: '' };
      expect(opened(await app.push(refundQuery, { format: 'json' }))).toEqual(advice);
      expect(opened(await app.push({ ...refundQuery, CreateTime: 2 }, { format: 'json' }))).toEqual(advice);
      expect(calls).toBe(1);
      const other = { ...refundQuery, channel_bill: 'c2' };
      expect(opened(await app.push(other, { format: 'json' }))).toMatchObject({ result_info: 'advice 2' });
    });

    it('is answered within 3 seconds', async () => {
      @Injectable()
      class Support {
        @OnRefundQuery()
        async slow() {
          await new Promise((resolve) => setTimeout(resolve, 3_500));
          return refundAdvice({ refund: true });
        }
      }
      const app = await start(Support);
      const clock = stopClock();
      const answered = app.push(refundQuery, { format: 'json' });
      await clock.pass(3_000);
      expect(opened(await answered)).toEqual({ ErrCode: 1, ErrMsg: 'failed' });
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

    it('is not given without a handler, or when it throws, is denied by a guard or returns nothing', async () => {
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
      @Injectable()
      class Denied {
        @OnReceiveCoupon()
        @UseGuards(Denies)
        give() {
          return couponReceived('U1');
        }
      }
      for (const provider of [Nobody, Broken, Silent, Denied]) {
        const app = await start(provider);
        expect(opened(await app.push(coupon, { format: 'json' }))).toEqual({
          ret_code: 1,
          ret_msg: 'failed',
          out_coupon_id: 'C1',
          request_id: 'R1',
        });
      }
    });

    const given = (id: string) => ({
      ret_code: 0,
      ret_msg: 'success',
      out_coupon_id: 'C1',
      out_user_coupon_id: id,
      request_id: 'R1',
    });

    it('is given once for a request, and the repeat gets the same answer, also after other answers are forgotten', async () => {
      let calls = 0;
      @Injectable()
      class Coupons {
        @OnReceiveCoupon()
        give() {
          return couponReceived(`U${++calls}`);
        }
      }
      const app = await start(Coupons, {}, { delivery: { keepAnswers: 1 } });
      expect(opened(await app.push(coupon, { format: 'json' }))).toEqual(given('U1'));
      await sleep(5);
      expect(opened(await app.push({ ...coupon, CreateTime: 2, Attempt: 2 }, { format: 'json' }))).toEqual(given('U1'));
      expect(calls).toBe(1);
      const next = { ...given('U2'), request_id: 'R2' };
      expect(opened(await app.push({ ...coupon, request_id: 'R2' }, { format: 'json' }))).toEqual(next);
    });

    it.each([
      ['with a sender of late replies', true],
      ['without one', false],
    ])('is a failure when the handler is late, and its repeat carries it, %s', async (_, hasSender) => {
      const couponMade = new EventEmitter();
      let calls = 0;
      @Injectable()
      class Coupons {
        @OnReceiveCoupon()
        async give() {
          calls++;
          await once(couponMade, 'done');
          return couponReceived('U1');
        }
      }
      const { sent, lateReplySender } = senderOfLateReplies();
      const app = await startHurried(Coupons, hasSender ? { lateReplySender } : {});
      expect(opened(await app.push(coupon, { format: 'json' }))).toEqual({
        ret_code: 1,
        ret_msg: 'failed',
        out_coupon_id: 'C1',
        request_id: 'R1',
      });
      couponMade.emit('done');
      for (let repeat = 0; repeat < 2; repeat++) {
        expect(opened(await app.push(coupon, { format: 'json' }))).toEqual(given('U1'));
      }
      expect(calls).toBe(1);
      expect(sent).toEqual([]);
      expect(app.logs.text('warn')).not.toContain('was dropped');
    });
  });

  describe('the questions of a WeChat shop', () => {
    @Injectable()
    class Members {
      calls = 0;

      @OnShopVipUserInfoGet()
      who({ fromUserName }: ShopVipUserInfoGetEvent) {
        return vipUserInfo(fromUserName === 'oNobody' ? { isVip: false } : { isVip: true, identity: 'Lv.1' });
      }

      @OnShopOrderInfoInit()
      benefits({ genOrderInfo }: ShopOrderInfoInitEvent) {
        return genOrderInfo.scene === 1 ? vipBenefits({ vip_discounted_price: 100 }) : failure('busy');
      }

      @OnShopOrderUseVipDiscount()
      use({ orderInfo }: ShopOrderUseVipDiscountEvent) {
        this.calls++;
        return vipDiscount(orderInfo.uniqueId !== '2');
      }
    }

    it('are answered as the pages say, encrypted', async () => {
      const app = await start(Members);
      const ask = async (message: Message) => opened(await app.push(message, { format: 'json' }));
      expect(await ask(memberQuery)).toEqual({
        errcode: 0,
        errmsg: 'ok',
        info: { is_vip: true, identity: 'Lv.1', outer_userid: '' },
      });
      expect(await ask({ ...memberQuery, FromUserName: 'oNobody' })).toMatchObject({ info: { is_vip: false } });
      expect(await ask(orderPage)).toEqual({ errcode: 0, errmsg: 'ok', vip_discounted_price: 100 });
      expect(await ask({ ...orderPage, gen_order_info: { scene: 2 } })).toEqual({ errcode: 1, errmsg: 'busy' });
      expect(await ask(memberOrder('1'))).toEqual({ errcode: 0, errmsg: 'ok', result: 1 });
      expect(await ask(memberOrder('2'))).toEqual({ errcode: 0, errmsg: 'ok', result: 2 });
    });

    it('are answered in XML where they come in XML', async () => {
      const app = await start(Members, { mode: 'plaintext' });
      const signer = { ...credentials, mode: 'plaintext' } as const;
      expect((await app.push(memberQuery, { signer })).body).toBe(
        '<xml><errcode>0</errcode><errmsg><![CDATA[ok]]></errmsg><info><is_vip><![CDATA[true]]></is_vip>' +
          '<identity><![CDATA[Lv.1]]></identity><outer_userid><![CDATA[]]></outer_userid></info></xml>',
      );
    });

    it('are refused, and never answered with success, without a handler, or when it throws or returns nothing', async () => {
      @Injectable()
      class Nobody {}
      @Injectable()
      class Broken {
        @OnShopVipUserInfoGet()
        @OnShopOrderInfoInit()
        @OnShopOrderUseVipDiscount()
        answer(): never {
          throw new Error('no');
        }
      }
      @Injectable()
      class Silent {
        @OnShopVipUserInfoGet()
        @OnShopOrderInfoInit()
        @OnShopOrderUseVipDiscount()
        answer(): void {}
      }
      for (const provider of [Nobody, Broken, Silent]) {
        const app = await start(provider);
        const ask = async (message: Message) => opened(await app.push(message, { format: 'json' }));
        expect(await ask(memberQuery)).toEqual({ errcode: 1, errmsg: 'failed' });
        expect(await ask(orderPage)).toEqual({ errcode: 1, errmsg: 'failed' });
        expect(await ask(memberOrder('1'))).toEqual({ errcode: 1, errmsg: 'failed', result: 2 });
      }
    });

    it('take benefits once for one attempt to order, however often it is asked', async () => {
      const app = await start(Members);
      const ask = async (message: Message) => opened(await app.push(message, { format: 'json' }));
      expect(await ask(memberOrder('1'))).toMatchObject({ result: 1 });
      expect(await ask({ ...memberOrder('1'), CreateTime: 5 })).toMatchObject({ result: 1 });
      expect(app.nest.get(Members).calls).toBe(1);
      expect(await ask(memberOrder('3'))).toMatchObject({ result: 1 });
      expect(app.nest.get(Members).calls).toBe(2);
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

      @On(ExpressGetQuotaEvent)
      quota() {
        return answer({ ResultCode: 0, Quotas: [1, 2], Detail: { Known: true } });
      }
    }

    it('hand a message over to customer service', async () => {
      const app = await start(Desk, {}, { clock: () => 1_714_037_059_000 });
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

    it('are answered with the reply of an exception filter, where one has a reply', async () => {
      @Catch()
      class ToStaff implements ExceptionFilter {
        catch() {
          return transferToCustomerService('kf@filter');
        }
      }
      @Injectable()
      class Filtered {
        @OnText()
        @UseFilters(ToStaff)
        fail(): never {
          throw new Error('no');
        }
      }
      const app = await start(Filtered);
      expect(opened(await app.push(textMessage('x'), { format: 'json' }))).toMatchObject({
        MsgType: 'transfer_customer_service',
        TransInfo: { KfAccount: 'kf@filter' },
      });
      expect(app.logs.text('error')).toContain('Filtered.fail failed on mini-program.message.text');
    });

    it('are answered success when the handler is late, and the reply goes to the sender once', async () => {
      const staffFound = new EventEmitter();
      let calls = 0;
      @Injectable()
      class Slow {
        @OnText()
        async handOver() {
          calls++;
          await once(staffFound, 'done');
          return transferToCustomerService('kf@shop');
        }
      }
      const { sent, lateReplySender } = senderOfLateReplies();
      const app = await startHurried(Slow, { lateReplySender });
      const answered = await app.push(textMessage('x'));
      expect([answered.status, answered.body]).toEqual([200, 'success']);
      expect(sent).toEqual([]);
      staffFound.emit('done');
      await expect.poll(() => sent).toEqual([transferToCustomerService('kf@shop')]);
      expect((await app.push(textMessage('x'))).body).toBe('success');
      expect(sent).toHaveLength(1);
      expect(calls).toBe(1);
    });

    it('are handled once, and a repeat gets the same answer', async () => {
      let calls = 0;
      @Injectable()
      class Counting {
        @OnText()
        silent(): void {
          calls++;
        }

        @On(ExpressGetQuotaEvent)
        quota() {
          return answer({ Calls: ++calls });
        }
      }
      const plain = { ...credentials, path: 'plain', name: 'plain', mode: 'plaintext' } as const;
      const app = await startApplication({
        adapter,
        accounts: [miniProgram(credentials), miniProgram({ ...plain, appId: 'wx0000000000000000' })],
        providers: [Counting],
      });
      const toPlain = { path: '/plain', signer: plain };
      for (const [message, options, expected] of [
        [textMessage('x'), {}, 'success'],
        [textMessage('x'), toPlain, 'success'],
        [event('get_quota'), toPlain, '<xml><Calls>1</Calls></xml>'],
      ] as const) {
        calls = 0;
        const [first, repeat] = [await app.push(message, options), await app.push(message, options)];
        expect(first).toMatchObject({ status: 200, body: expected });
        expect([repeat.status, repeat.contentType, repeat.body]).toEqual([first.status, first.contentType, first.body]);
        expect(calls).toBe(1);
      }
      calls = 0;
      for (let delivery = 0; delivery < 2; delivery++) {
        expect(opened(await app.push(event('get_quota'), { format: 'json' }))).toEqual({ Calls: 1 });
      }
    });

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
