import { type CanActivate, Injectable, UseGuards } from '@nestjs/common';
import { Observe, On, WechatEvent } from 'nestjs-wechat';
import {
  OnOrderPay,
  OrderPayEvent,
  wechatShop,
  WechatShopEvent,
  wechatShopEventClasses,
} from 'nestjs-wechat/channels-shop';
import { EnterSessionEvent, miniProgram } from 'nestjs-wechat/mini-program';
import { EventEmitter, once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { adapters, credentials, event, startApplication } from '../harness/application.js';
import { catalogueOf, sampleOf } from '../harness/catalogue-samples.js';
import { withDeadline } from '../harness/with-deadline.js';

const catalogue = catalogueOf('channels-shop');
const shop = { ...credentials, path: 'shop' };
const codes = { ...shop, name: 'codes', path: 'codes', acknowledgement: 'ErrCode' } as const;
const json = { path: '/shop', format: 'json' } as const;
const DONE = '{"ErrCode":0,"ErrMsg":"success"}';
const FAILED = '{"ErrCode":1,"ErrMsg":"failed"}';
const paid = (order: string) => event('channels_ec_order_pay', { order_info: { order_id: order, pay_time: 1 } });

it('The catalogue of shops has a class for every row, and no other', () => {
  expect(catalogue.events).toHaveLength(63);
  expect(wechatShopEventClasses.map(({ name, type }) => [name, type])).toEqual(
    catalogue.events.map((row) => [row.class, `channels-shop.event.${row.value}`]),
  );
});

describe.each(adapters)('A WeChat shop on %s', (adapter) => {
  it('receives every event of the catalogue, as encrypted JSON', async () => {
    const events: WechatShopEvent[] = [];
    @Injectable()
    class Watcher {
      @Observe(WechatShopEvent)
      keep(each: WechatShopEvent): void {
        events.push(each);
      }
    }
    const app = await startApplication({ adapter, accounts: [wechatShop(shop)], providers: [Watcher] });
    for (const row of catalogue.events) {
      const { payload, properties } = sampleOf(row);
      const answer = await app.push(event(row.value, payload), json);
      expect([answer.status, answer.body], row.value).toEqual([200, 'success']);
      const received = events.shift();
      expect(received?.constructor.name).toBe(row.class);
      expect(received, row.value).toMatchObject({
        ...properties,
        toUserName: 'gh_97417a04a28d',
        fromUserName: 'o9AgO5Kd5ggOC-bXrbNODIiE3bGY',
        createTime: new Date(1_714_037_059_000),
        msgType: 'event',
      });
    }
  });

  it('keeps ids of 64 bits that come as bare numbers', async () => {
    const ids: string[] = [];
    @Injectable()
    class Orders {
      @OnOrderPay()
      paid({ orderInfo }: OrderPayEvent): void {
        ids.push(orderInfo.orderId);
      }
    }
    const app = await startApplication({ adapter, accounts: [wechatShop(shop)], providers: [Orders] });
    const text = '{"MsgType":"event","Event":"channels_ec_order_pay","order_info":{"order_id":3705115058471208928}}';
    await app.push(text, json);
    expect(ids).toEqual(['3705115058471208928']);
  });

  it('shares a key with a Mini Program, and no event', async () => {
    const seen: string[] = [];
    @Injectable()
    class Watcher {
      @Observe(WechatEvent)
      keep({ type, account, constructor }: WechatEvent): void {
        seen.push(`${account} ${type} ${String(constructor === EnterSessionEvent)}`);
      }
    }
    const app = await startApplication({
      adapter,
      accounts: [wechatShop({ ...shop, name: 'shop' }), miniProgram({ ...credentials, path: 'mini', name: 'mini' })],
      providers: [Watcher],
    });
    const enter = event('user_enter_tempsession', { SessionFrom: 'x' });
    await app.push(enter, json);
    await app.push(enter, { ...json, path: '/mini' });
    expect(seen).toEqual([
      'shop channels-shop.event.user_enter_tempsession false',
      'mini mini-program.event.user_enter_tempsession true',
    ]);
  });

  it('answers success whatever happens, or ErrCode where the account says so', async () => {
    let calls = 0;
    @Injectable()
    class Orders {
      @On(OrderPayEvent, ({ orderInfo }) => orderInfo.orderId === '1')
      fine(): void {}

      @OnOrderPay()
      fails(): void {
        calls++;
        throw new Error('no');
      }
    }
    const app = await startApplication({
      adapter,
      accounts: [wechatShop(shop), wechatShop(codes)],
      providers: [Orders],
    });
    const bodyOf = async (order: string, path: string) => (await app.push(paid(order), { ...json, path })).body;
    expect(await bodyOf('1', '/shop')).toBe('success');
    expect(await bodyOf('2', '/shop')).toBe('success');
    expect((await app.push(event('brand_new'), json)).body).toBe('success');
    expect(await bodyOf('3', '/codes')).toBe(FAILED);
    expect(await bodyOf('3', '/codes')).toBe(FAILED);
    expect(calls).toBe(3);
    expect((await app.push(event('brand_new_2'), { ...json, path: '/codes' })).body).toBe(FAILED);
    expect((await app.push({ ...paid('1'), CreateTime: 5 }, { ...json, path: '/codes' })).body).toBe(DONE);
  });

  describe.each([
    ['success', shop, 'success', 'success'],
    ['ErrCode', codes, DONE, FAILED],
  ])('that is acknowledged with %s', (_, account, done, failed) => {
    const toAccount = { ...json, path: `/${account.path}` };

    it('handles nothing when a guard denies', async () => {
      let calls = 0;
      @Injectable()
      class Denies implements CanActivate {
        canActivate(): boolean {
          return false;
        }
      }
      @Injectable()
      class Orders {
        @OnOrderPay()
        @UseGuards(Denies)
        paid(): void {
          calls++;
        }
      }
      const app = await startApplication({ adapter, accounts: [wechatShop(account)], providers: [Orders] });
      expect(await app.push(paid('1'), toAccount)).toMatchObject({ status: 200, body: failed });
      expect(calls).toBe(0);
    });

    it('answers in time when the handler is late, and the repeat does not run it again', async () => {
      const orderKept = new EventEmitter();
      let calls = 0;
      @Injectable()
      class Orders {
        @OnOrderPay()
        async paid(): Promise<void> {
          calls++;
          await once(orderKept, 'done');
        }
      }
      const app = await startApplication({
        adapter,
        accounts: [withDeadline(wechatShop(account), 100)],
        providers: [Orders],
      });
      expect(await app.push(paid('1'), toAccount)).toMatchObject({ status: 200, body: failed });
      expect(app.logs.text('warn')).toContain('was answered before its handler was done');
      orderKept.emit('done');
      expect(await app.push(paid('1'), toAccount)).toMatchObject({ status: 200, body: done });
      expect(calls).toBe(1);
    });

    it('handles an event once, and answers its repeat the same', async () => {
      let calls = 0;
      @Injectable()
      class Orders {
        @OnOrderPay()
        paid(): void {
          calls++;
        }
      }
      const app = await startApplication({ adapter, accounts: [wechatShop(account)], providers: [Orders] });
      const first = await app.push(paid('1'), toAccount);
      const repeat = await app.push(paid('1'), toAccount);
      expect([first.status, first.body]).toEqual([200, done]);
      expect([repeat.status, repeat.contentType, repeat.body]).toEqual([first.status, first.contentType, first.body]);
      expect(calls).toBe(1);
      await app.push(paid('2'), toAccount);
      expect(calls).toBe(2);
    });
  });

  it('is in secure mode only', async () => {
    // @ts-expect-error: shops have no other mode
    expect(() => wechatShop({ ...shop, mode: 'plaintext' })).toThrow('mode can only be secure');
    // @ts-expect-error: nor do they go without a key
    expect(() => wechatShop({ appId: 'wx1', token: 'AAAAA' })).toThrow('encodingAesKey');
    const app = await startApplication({ adapter, accounts: [wechatShop(shop)] });
    const signer = { appId: credentials.appId, token: credentials.token };
    expect((await app.push(paid('1'), { ...json, signer })).status).toBe(403);
    const other = { ...credentials, appId: 'wx0000000000000000' };
    expect((await app.push(paid('1'), { ...json, signer: other })).status).toBe(403);
  });
});
