import { type CanActivate, Injectable, UseGuards } from '@nestjs/common';
import {
  Observe,
  OfficialAccountEvent,
  On,
  OnText,
  SubscribeEvent,
  TextMessage,
  type WechatContext,
  WechatEvent,
} from 'nestjs-wechat';
import { OrderNewEvent, TalentCommissionOrderUpdateEvent, WechatShopEvent } from 'nestjs-wechat/channels-shop';
import { MiniProgramEvent } from 'nestjs-wechat/mini-program';
import {
  type AuthorizerKind,
  ComponentVerifyTicketEvent,
  MemoryTicketStore,
  OnAuthorized,
  OnUnauthorized,
  openPlatform,
  OpenPlatformEvent,
  openPlatformEventClasses,
  type OpenPlatformOptions,
} from 'nestjs-wechat/open-platform';
import { CallbackSigner, type Message } from 'nestjs-wechat/testing';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { adapters, event, startApplication, type TestApplication, textMessage } from '../harness/application.js';
import { stopClock } from '../harness/stopped-clock.js';
import { catalogueOf, sampleOf } from '../harness/catalogue-samples.js';

const catalogue = catalogueOf('open-platform');
const component = {
  componentAppId: 'wxcomponent000001',
  token: 'ComponentToken',
  encodingAesKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
} as const;
const signer = { appId: component.componentAppId, token: component.token, encodingAesKey: component.encodingAesKey };
const info = (infoType: string, fields: Message = {}): Message => ({
  AppId: component.componentAppId,
  CreateTime: 1_700_000_000,
  InfoType: infoType,
  ...fields,
});
const at = (appId: string) => ({ signer, path: `/wechat/${appId}/callback` });

it('The catalogue of the Open Platform has a class for every one of the 13 rows, and no other', () => {
  expect(catalogue.events).toHaveLength(13);
  expect(openPlatformEventClasses.map(({ name, type }) => [name, type])).toEqual(
    catalogue.events.map((row) => [row.class, `open-platform.info.${row.value}`]),
  );
});

@Injectable()
class Denies implements CanActivate {
  canActivate(): boolean {
    return false;
  }
}

describe.each(adapters)('A third-party platform on %s', (adapter) => {
  function start(
    provider: new () => object,
    options: Partial<OpenPlatformOptions> = {},
    main?: (app: TestApplication['nest']) => void,
  ): Promise<TestApplication> {
    return startApplication({
      adapter,
      accounts: [openPlatform({ ...component, ...options })],
      providers: [provider],
      ...(main === undefined ? {} : { main }),
    });
  }

  @Injectable()
  class Watcher {
    readonly events: WechatEvent[] = [];

    @Observe(WechatEvent)
    keep(each: WechatEvent): void {
      this.events.push(each);
    }
  }

  @Injectable()
  class Counter {
    private runs = 0;

    @OnText()
    count({ appId }: TextMessage) {
      return `${appId} ${++this.runs}`;
    }
  }

  describe('the authorization event URL', () => {
    it('receives every event of the catalogue', async () => {
      const app = await start(Watcher);
      const { events } = app.nest.get(Watcher);
      for (const row of catalogue.events) {
        const { payload, properties } = sampleOf(row);
        const answer = await app.push(info(row.value, payload), { signer });
        expect([answer.status, answer.contentType, answer.body]).toEqual([200, 'text/plain; charset=utf-8', 'success']);
        const received = events.shift();
        expect(received?.constructor.name).toBe(row.class);
        expect(received, row.value).toMatchObject({
          ...properties,
          componentAppId: component.componentAppId,
          createTime: new Date(1_700_000_000_000),
          infoType: row.value,
        });
      }
    });

    it('tells AppId and appid apart', async () => {
      const app = await start(Watcher);
      await app.push(info('notify_third_fasteregister', { appid: 'wxnew', status: 0, info: { name: 'n' } }), {
        signer,
      });
      expect(app.nest.get(Watcher).events[0]).toMatchObject({
        componentAppId: component.componentAppId,
        appid: 'wxnew',
      });
    });

    it('keeps the newest ticket before it answers', async () => {
      const ticketStore = new MemoryTicketStore();
      const app = await start(Watcher, { ticketStore });
      const ticket = (value: string, CreateTime: number): Message =>
        info('component_verify_ticket', { ComponentVerifyTicket: value, CreateTime });
      const kept = async () => (await ticketStore.get(component.componentAppId))?.value;
      expect((await app.push(ticket('second', 200), { signer })).body).toBe('success');
      expect(await kept()).toBe('second');
      await app.push(ticket('first', 100), { signer });
      expect(await kept()).toBe('second');
      await app.push(ticket('third', 300), { signer });
      expect(await kept()).toBe('third');
      const { events } = app.nest.get(Watcher);
      expect(events.map(({ constructor }) => constructor)).toEqual(Array(3).fill(ComponentVerifyTicketEvent));
      expect((await app.push(info('component_verify_ticket'), { signer })).status).toBe(400);
    });

    it('does not say success when the store fails', async () => {
      const broken = { get: () => Promise.resolve(undefined), set: () => Promise.reject(new Error('disk full')) };
      const app = await start(Watcher, { ticketStore: broken });
      const ticket = info('component_verify_ticket', { ComponentVerifyTicket: 't' });
      const answer = await app.push(ticket, { signer });
      expect(answer.status).toBe(503);
      expect(answer.body).not.toContain('success');
      expect(answer.body).not.toContain('disk full');
      expect(app.logs.text('warn')).toMatch(
        /was refused with 503: The ticket of ".*" could not be stored: disk full\./,
      );
    });

    it('says failed when a handler fails, and handles the next delivery', async () => {
      let calls = 0;
      @Injectable()
      class Tenants {
        @OnAuthorized()
        add(): void {
          if (++calls === 1) {
            throw new Error('secret');
          }
        }
      }
      const app = await start(Tenants);
      const authorized = info('authorized', { AuthorizerAppid: 'wxa', AuthorizationCode: 'c' });
      const failed = await app.push(authorized, { signer });
      expect([failed.status, failed.body]).toEqual([200, 'failed']);
      expect((await app.push(authorized, { signer })).body).toBe('success');
      expect((await app.push(authorized, { signer })).body).toBe('success');
      expect(calls).toBe(2);
    });

    it('says failed when a handler is late, and success when a guard denies', async () => {
      @Injectable()
      class Tenants {
        @OnAuthorized()
        async add(): Promise<void> {
          await new Promise((resolve) => setTimeout(resolve, 5_000));
        }

        @OnUnauthorized()
        @UseGuards(Denies)
        remove(): void {}
      }
      const app = await start(Tenants);
      const clock = stopClock();
      const pushed = app.push(info('authorized', { AuthorizerAppid: 'wxa' }), { signer });
      await clock.pass(4_900);
      const late = await pushed;
      expect([late.status, late.body]).toEqual([200, 'failed']);
      const denied = await app.push(info('unauthorized', { AuthorizerAppid: 'wxa' }), { signer });
      expect([denied.status, denied.body]).toEqual([200, 'success']);
    });

    it('takes unknown events, and nothing that is not its own', async () => {
      const app = await start(Watcher);
      expect((await app.push(info('brand_new'), { signer })).body).toBe('success');
      expect(app.nest.get(Watcher).events[0]?.constructor).toBe(OpenPlatformEvent);
      expect((await app.push(info('authorized'), { signer: { ...signer, appId: 'wxother' } })).status).toBe(403);
      expect((await app.push(info('authorized'), { signer: { token: signer.token } })).status).toBe(403);
      expect((await app.push(info('authorized'), { signer, timestamp: 1_700_000_000 })).status).toBe(403);
    });
  });

  describe('the message URL', () => {
    it('brings events of Official Accounts and Mini Programs, with their AppID', async () => {
      @Injectable()
      class Tenants {
        @OnText('hi')
        hi({ appId }: TextMessage) {
          return `hello ${appId}`;
        }
      }
      const app = await startApplication({
        adapter,
        accounts: [openPlatform(component)],
        providers: [Tenants, Watcher],
        main: (nest) => void nest.setGlobalPrefix('api/v1'),
      });
      const path = '/api/v1/wechat/wxtenant1/callback';
      const reply = await app.replyTo(textMessage('hi'), { signer, path });
      expect(reply?.['Content']).toBe('hello wxtenant1');
      expect((await app.push(textMessage('hi 2'), { signer, path: `${path}/` })).body).toBe('success');
      const other = { ToUserName: 'gh_other' };
      const mini = { signer, path: '/api/v1/wechat/wxmini1/callback' };
      expect((await app.push({ ...event('weapp_audit_success', { SuccTime: 1 }), ...other }, mini)).body).toBe(
        'success',
      );
      expect((await app.push({ ...event('brand_new'), ...other }, mini)).body).toBe('success');
      const { events } = app.nest.get(Watcher);
      expect(events.map(({ appId, type }) => `${appId} ${type}`)).toEqual([
        'wxtenant1 official-account.message.text',
        'wxtenant1 official-account.message.text',
        'wxmini1 mini-program.event.weapp_audit_success',
        'wxmini1 official-account.event.brand_new',
      ]);
      expect(events[2]).toBeInstanceOf(MiniProgramEvent);
      expect(events[3]!.constructor).toBe(OfficialAccountEvent);
    });

    it('is as the application says what an account is', async () => {
      const app = await start(Watcher, {
        platformOf: async (appId) => (appId === 'wxmini' ? 'mini-program' : 'official-account'),
        messagePath: 'hooks/$APPID$',
      });
      await app.push(textMessage('x'), { signer, path: '/hooks/wxmini' });
      await app.push({ ...event('subscribe'), ToUserName: 'gh_2' }, { signer, path: '/hooks/wxofficial' });
      const { events } = app.nest.get(Watcher);
      expect(events[0]?.type).toBe('mini-program.message.text');
      expect(events[1]).toBeInstanceOf(SubscribeEvent);
    });

    it('brings the events of shops, talents and Channels assistants', async () => {
      const kinds: Readonly<Record<string, AuthorizerKind>> = { wxtalent: 'channels-shop' };
      const app = await start(Watcher, { platformOf: (appId) => kinds[appId] });
      const json = (appId: string) => ({ ...at(appId), format: 'json' }) as const;
      const order = event('channels_ec_order_new', { order_info: { order_id: '1' } });
      expect((await app.push(order, json('wxshop'))).body).toBe('success');
      const commission = event('talent_commission_order_update', { order_info: { order_id: '2' } });
      expect((await app.push({ ...commission, ToUserName: 'gh_t' }, json('wxtalent'))).body).toBe('success');
      expect((await app.push({ ...event('brand_new'), ToUserName: 'gh_t' }, json('wxtalent'))).body).toBe('success');
      // A Mini Program receives the questions of the shops that are linked with it.
      const query = event('channels_ec_order_unuse_vip_discount', { order_info: { unique_id: '3' } });
      expect((await app.push({ ...query, ToUserName: 'gh_m' }, json('wxmini'))).body).toBe('success');
      const { events } = app.nest.get(Watcher);
      expect(events[0]).toBeInstanceOf(OrderNewEvent);
      expect(events[0]).toMatchObject({ appId: 'wxshop', orderInfo: { orderId: '1' } });
      expect(events[1]).toBeInstanceOf(TalentCommissionOrderUpdateEvent);
      expect(events[2]!.constructor).toBe(WechatShopEvent);
      expect(events[3]!.type).toBe('mini-program.event.channels_ec_order_unuse_vip_discount');
    });

    it('leaves other routes and the bodies of others alone', async () => {
      const app = await start(Watcher);
      expect((await app.push(textMessage('x'), { signer, path: '/wechat/a/b/callback' })).status).toBe(404);
      expect((await app.push(textMessage('x'), { signer, path: '/wechat/%2e%2e%2f/callback' })).status).toBe(400);
      expect((await app.push(textMessage('x'), { ...at('wxa'), signer: { ...signer, appId: 'wxa' } })).status).toBe(
        403,
      );
    });

    it('refuses a message of one account at the URL of another', async () => {
      const app = await start(Watcher);
      const { query, body } = new CallbackSigner(signer).message(textMessage('secret'));
      const send = (appId: string) => app.request(at(appId).path + query, { method: 'POST', body });
      expect((await send('wxvictim')).status).toBe(200);
      expect((await send('wxattacker')).status).toBe(403);
      expect((await send('wxvictim')).status).toBe(200);
      // Another message with the ToUserName of the first account, or of another one at its URL.
      expect((await app.push(textMessage('more'), at('wxattacker'))).status).toBe(403);
      expect((await app.push({ ...textMessage('x'), ToUserName: 'gh_attacker' }, at('wxvictim'))).status).toBe(403);
      expect((await app.push({ ...textMessage('x'), ToUserName: 'gh_attacker' }, at('wxattacker'))).status).toBe(200);
      expect(app.nest.get(Watcher).events).toHaveLength(2);
    });

    it('knows whose URL it is where the application says so', async () => {
      const ids = new Map([['wxa', 'gh_a']]);
      const app = await start(Watcher, { originalIdOf: async (appId) => ids.get(appId) });
      const status = async (appId: string, ToUserName: string) =>
        (await app.push({ ...textMessage(`${appId}${ToUserName}`), ToUserName }, at(appId))).status;
      expect(await status('wxa', 'gh_a')).toBe(200);
      expect(await status('wxa', 'gh_b')).toBe(403);
      expect(await status('wxunknown', 'gh_u')).toBe(403);
    });

    it('says success when a handler fails or a guard denies', async () => {
      @Injectable()
      class Tenants {
        @OnText('throw')
        throw(): string {
          throw new Error('database is down');
        }

        @OnText('denied')
        @UseGuards(Denies)
        denied() {
          return 'never';
        }
      }
      const app = await start(Tenants);
      for (const content of ['throw', 'denied']) {
        expect(await app.push(textMessage(content), at('wxa'))).toMatchObject({ status: 200, body: 'success' });
      }
      expect(app.logs.text('error')).toContain('Tenants.throw failed on official-account.message.text');
      expect(app.logs.text('error')).toContain('database is down');
    });

    it('says success in time when a handler is late, and leaves its reply to the sender', async () => {
      @Injectable()
      class Tenants {
        @OnText()
        async late(_message: TextMessage, { signal }: WechatContext) {
          await once(signal, 'abort');
          return 'late';
        }
      }
      const sent: unknown[] = [];
      const lateReplySender = {
        send: (reply: unknown, { appId }: WechatEvent) => Promise.resolve(void sent.push({ reply, appId })),
      };
      const app = await startApplication({
        adapter,
        accounts: [openPlatform(component)],
        providers: [Tenants],
        wechat: { delivery: { lateReplySender } },
      });
      const clock = stopClock();
      const answer = await clock.answerBetween(4_000, 5_000, app.push(textMessage('x'), at('wxa')));
      expect(answer).toMatchObject({ status: 200, body: 'success' });
      await expect.poll(() => sent).toEqual([{ reply: 'late', appId: 'wxa' }]);
    });

    it('gives a repeat the same reply, and runs its handler once', async () => {
      const app = await start(Counter);
      for (let i = 0; i < 2; i++) {
        expect(await app.replyTo(textMessage('x'), at('wxa'))).toMatchObject({ Content: 'wxa 1' });
      }
    });

    it('takes the same message to two accounts, and to two platforms, for another each time', async () => {
      const originalIdOf = () => 'gh_97417a04a28d';
      const second = { ...component, componentAppId: 'wxcomponent000002' };
      const app = await startApplication({
        adapter,
        accounts: [openPlatform({ ...component, originalIdOf }), openPlatform({ ...second, name: 'second' })],
        providers: [Counter],
      });
      const ofSecond = { signer: { ...signer, appId: second.componentAppId }, path: '/wechat/second/wxa/callback' };
      expect(await app.replyTo(textMessage('x'), at('wxa'))).toMatchObject({ Content: 'wxa 1' });
      expect(await app.replyTo(textMessage('x'), at('wxb'))).toMatchObject({ Content: 'wxb 2' });
      expect(await app.replyTo(textMessage('x'), ofSecond)).toMatchObject({ Content: 'wxa 3' });
    });

    it.each([
      { options: {}, tolerance: 900 },
      { options: { timestampTolerance: { encrypted: 60 } }, tolerance: 60 },
    ])('refuses what is more than $tolerance s old or early, unless it is about money', async (row) => {
      const now = 1_700_000_000;
      const app = await startApplication({
        adapter,
        accounts: [openPlatform({ ...component, ...row.options })],
        providers: [Watcher],
        wechat: { clock: () => now * 1000 },
      });
      const status = async (offset: number, sent = textMessage('x')) =>
        (await app.push(sent, { ...at('wxa'), timestamp: now + offset })).status;
      const { tolerance } = row;
      expect(await status(-tolerance - 1)).toBe(403);
      expect(await status(-tolerance)).toBe(200);
      expect(await status(tolerance)).toBe(200);
      expect(await status(tolerance + 1)).toBe(403);
      expect(await status(-86_400, event('xpay_goods_deliver_notify', { OutTradeNo: '1' }))).toBe(200);
      expect(app.nest.get(Watcher).events.map(({ type }) => type)).toEqual([
        'official-account.message.text',
        'mini-program.event.xpay_goods_deliver_notify',
      ]);
    });
  });

  describe('the publish test', () => {
    const account = { appId: 'wx570bc396a51b8ff8', originalId: 'gh_3c884a361561' };
    const text = (Content: string): Message => ({ ...textMessage(Content), ToUserName: account.originalId });

    it('passes its text case without a handler', async () => {
      const app = await start(Watcher, { publishTest: true });
      const reply = await app.replyTo(text('TESTCOMPONENT_MSG_TYPE_TEXT'), at(account.appId));
      expect(reply).toMatchObject({ MsgType: 'text', Content: 'TESTCOMPONENT_MSG_TYPE_TEXT_callback' });
      expect(reply?.['FromUserName']).toBe(account.originalId);
      expect((await app.push(textMessage('TESTCOMPONENT_MSG_TYPE_TEXT'), at('wxtenant'))).body).toBe('success');
      expect((await app.push(text('anything'), at(account.appId))).body).toBe('success');
      expect(app.nest.get(Watcher).events).toHaveLength(2);
    });

    it('passes its API case with the token of the application', async () => {
      const calls: { readonly url: string; readonly body: unknown }[] = [];
      let told = (): void => undefined;
      const sent = new Promise<void>((resolve) => (told = resolve));
      const api = createServer((request, response) => {
        let body = '';
        request.on('data', (chunk: Buffer) => (body += chunk.toString()));
        request.on('end', () => {
          calls.push({ url: request.url ?? '', body: JSON.parse(body) });
          response.end(
            request.url?.startsWith('/cgi-bin/component/api_query_auth')
              ? '{"authorization_info":{"authorizer_access_token":"authorizer-token"}}'
              : '{"errcode":0}',
          );
          if (calls.length === 2) {
            told();
          }
        });
      });
      await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
      const apiUrl = `http://127.0.0.1:${(api.address() as AddressInfo).port}`;
      const app = await start(Watcher, { publishTest: { componentAccessToken: () => 'component-token', apiUrl } });
      const answer = await app.push(text('QUERY_AUTH_CODE:queryauthcode@@@abc'), at(account.appId));
      expect([answer.status, answer.body]).toEqual([200, '']);
      await sent;
      api.close();
      expect(calls).toEqual([
        {
          url: '/cgi-bin/component/api_query_auth?component_access_token=component-token',
          body: { component_appid: component.componentAppId, authorization_code: 'queryauthcode@@@abc' },
        },
        {
          url: '/cgi-bin/message/custom/send?access_token=authorizer-token',
          body: {
            touser: 'o9AgO5Kd5ggOC-bXrbNODIiE3bGY',
            msgtype: 'text',
            text: { content: 'queryauthcode@@@abc_from_api' },
          },
        },
      ]);
      expect(app.nest.get(Watcher).events).toEqual([]);
    });

    it('is left to the handlers otherwise', async () => {
      @Injectable()
      class Own {
        @On(TextMessage)
        text() {
          return 'mine';
        }
      }
      const app = await start(Own);
      const reply = await app.replyTo(text('TESTCOMPONENT_MSG_TYPE_TEXT'), at(account.appId));
      expect(reply?.['Content']).toBe('mine');
    });
  });

  it('says what is wrong with its options', () => {
    const wrong = { componentAppId: '', token: '', messagePath: 'hooks/:appId', mode: 'plaintext' } as never;
    for (const option of ['componentAppId has', 'token has', 'messagePath has', 'mode can']) {
      expect(() => openPlatform(wrong)).toThrow(`- ${option}`);
    }
    // @ts-expect-error: it has no other mode, and needs its key
    expect(() => openPlatform({ componentAppId: 'wxc', token: 'AAAAA' })).toThrow('- encodingAesKey has');
  });
});
