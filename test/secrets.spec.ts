import { Controller, Injectable, Post, Req, UseGuards } from '@nestjs/common';
import {
  Callback,
  Observe,
  officialAccount,
  SignatureGuard,
  type VerifiedCallback,
  type WechatAccount,
  WechatCallback,
  type WechatContext,
  WechatEvent,
  WechatHealth,
} from 'nestjs-wechat';
import { wechatShop } from 'nestjs-wechat/channels-shop';
import { WechatClient, WechatClientModule } from 'nestjs-wechat/client';
import { miniProgram } from 'nestjs-wechat/mini-program';
import { openPlatform } from 'nestjs-wechat/open-platform';
import { payMerchant } from 'nestjs-wechat/pay';
import {
  AiBotCallbackSigner,
  CallbackSigner,
  createWechatTestClient,
  PayNotificationSigner,
  WechatApiStandIn,
  WecomCallbackSigner,
} from 'nestjs-wechat/testing';
import { wecomAiBot, wecomApp, wecomSuite } from 'nestjs-wechat/wecom';
import { hash } from 'node:crypto';
import { inspect } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { payKeys } from './harness/pay-keys.js';
import { adapters, startApplication, textMessage } from './harness/application.js';

const token = 'TokenThatNobodySees0123';
const encodingAesKey = 'KeyThatNobodySees0000000000000000000000000A';
const apiV3Key = 'ApiV3KeyThatNobodySees0123456789';
const apiKey = 'ApiV2KeyThatNobodySees0123456789';
const appKey = 'AppKeyThatNobodySees';
const appSecret = 'AppSecretThatNobodySees';
const corpSecret = 'CorpSecretThatNobodySees';
const suiteSecret = 'SuiteSecretThatNobodySees';
const providerSecret = 'ProviderSecretThatNobodySees';
const componentAppSecret = 'ComponentSecretThatNobodySees';
const appId = 'wx0123456789abcdef';
const weChatPay = new PayNotificationSigner({ apiV3Key, apiKey, privateKey: payKeys.privateKey });
const push = { token, encodingAesKey };

/** The secrets, and the forms in which the library works with them. */
const secrets = [
  token,
  encodingAesKey,
  apiV3Key,
  apiKey,
  appKey,
  appSecret,
  corpSecret,
  suiteSecret,
  providerSecret,
  componentAppSecret,
  'PRIVATE KEY',
  hash('md5', apiKey, 'hex'),
  Buffer.from(encodingAesKey, 'base64').toString('latin1'),
];

const accounts: Record<string, () => WechatAccount> = {
  'an Official Account': () => officialAccount({ appId, appSecret, ...push }),
  'an Official Account in plaintext': () => officialAccount({ name: 'plain', appId, appSecret, token }),
  'a Mini Program': () => miniProgram({ name: 'mini', appId, appSecret, appKey, ...push }),
  'a shop': () => wechatShop({ name: 'shop', appId, appSecret, ...push }),
  'an app of WeCom': () => wecomApp({ name: 'app', corpId: 'ww1', corpSecret, ...push }),
  'a suite of WeCom': () =>
    wecomSuite({ name: 'suite', suiteId: 'ww2', corpId: 'ww1', suiteSecret, providerSecret, ...push }),
  'a bot of WeCom': () => wecomAiBot({ name: 'bot', ...push }),
  'an Open Platform': () =>
    openPlatform({ name: 'open', componentAppId: appId, componentAppSecret, publishTest: true, ...push }),
  'a merchant': () => payMerchant({ mchId: '1900000001', apiV3Key, apiKey, publicKeys: weChatPay.publicKeys }),
};

/** What of the secrets can be seen in a value, whoever prints it. */
function seenIn(value: unknown): string[] {
  const texts = [
    inspect(value, { depth: Infinity, showHidden: true, maxArrayLength: Infinity, maxStringLength: Infinity }),
    serialized(value),
    [...reachable(value)].join('\n'),
  ];
  return secrets.filter((secret) => texts.some((text) => text.includes(secret) || text.includes(hexOf(secret))));
}

/** As `inspect` shows bytes. */
function hexOf(secret: string): string {
  return Buffer.from(secret, 'latin1')
    .toString('hex')
    .replace(/..(?!$)/g, '$& ');
}

/** What a structured logger writes, which leaves out what it has written before. */
function serialized(value: unknown): string {
  const seen = new Set<unknown>();
  const text = JSON.stringify(value, (_name, part: unknown) => {
    if (typeof part === 'bigint' || (typeof part === 'object' && part !== null && seen.has(part))) {
      return undefined;
    }
    seen.add(part);
    return part instanceof Error ? Object.assign({}, part, { message: part.message, stack: part.stack }) : part;
  });
  return text ?? '';
}

/** What holds the rest of the application, which the library cannot answer for. */
const OF_OTHERS = /^(?:ModulesContainer|NestContainer|ModuleRef|HttpAdapterHost|\w*Adapter|Module|DiscoveryService)$/;

/** All texts and bytes that can be reached by properties, the hidden ones too. */
function* reachable(value: unknown, seen = new Set<unknown>()): Generator<string> {
  if (typeof value === 'string') {
    yield value;
  } else if (Buffer.isBuffer(value)) {
    yield value.toString('latin1');
  } else if (
    typeof value === 'object' &&
    value !== null &&
    !seen.has(value) &&
    !OF_OTHERS.test(value.constructor?.name)
  ) {
    seen.add(value);
    for (const name of Reflect.ownKeys(value)) {
      yield* reachable(Object.getOwnPropertyDescriptor(value, name)?.value, seen);
    }
    if (value instanceof Map || value instanceof Set) {
      for (const entry of value) {
        yield* reachable(entry, seen);
      }
    }
  }
}

describe('what is printed or serialised shows no secret', () => {
  it('and the search finds one where there is one', () => {
    expect(seenIn({ a: [new Map([[1, token]])] })).toEqual([token]);
    expect(seenIn({ a: Buffer.from(apiKey) })).toEqual([apiKey]);
    expect(seenIn(new Error('x', { cause: appSecret }))).toEqual([appSecret]);
    expect(seenIn(Object.defineProperty({}, 'a', { value: corpSecret }))).toEqual([corpSecret]);
  });

  it.each(Object.entries(accounts))('of %s', (_what, make) => {
    const account = make();
    expect(seenIn(account)).toEqual([]);
    expect(seenIn(account.endpoints)).toEqual([]);
    expect(seenIn(account.api)).toEqual([]);
  });

  it('of the other side of accounts', () => {
    expect(seenIn(new CallbackSigner({ appId, ...push }))).toEqual([]);
    expect(seenIn(new WecomCallbackSigner({ receiverId: 'ww1', ...push }))).toEqual([]);
    expect(seenIn(new AiBotCallbackSigner(push))).toEqual([]);
    expect(seenIn(weChatPay)).toEqual([]);
  });

  it.each(adapters)('of requests, events and services on %s', async (adapter) => {
    const seen: unknown[] = [];
    @Controller('own')
    class Own {
      @Post()
      @UseGuards(SignatureGuard)
      @WechatCallback('default')
      receive(@Callback() callback: VerifiedCallback, @Req() request: object): string {
        seen.push(callback, callback.event, request);
        return 'success';
      }
    }
    @Injectable()
    class Everybody {
      @Observe(WechatEvent)
      see(event: WechatEvent, context: WechatContext): void {
        seen.push(event, context);
      }
    }
    const api = await WechatApiStandIn.start({ apps: [{ appId, appSecret }] });
    onTestFinished(() => api.close());
    const app = await startApplication({
      adapter,
      accounts: Object.values(accounts).map((make) => make()),
      imports: [WechatClientModule.forRoot({ baseUrl: api.url })],
      providers: [Everybody],
      controllers: [Own],
    });
    const client = createWechatTestClient(app.nest, { account: { appId, ...push } });
    seen.push(client, client.user('o1'));
    const signer = { appId, ...push };
    expect((await app.push(textMessage('hi'), { signer })).status).toBe(200);
    expect((await app.push(textMessage('hi'), { signer, path: '/own' })).status).toBe(201);
    expect((await app.push(textMessage('hi'), { signer: { ...signer, token: 'other' } })).status).toBe(403);
    await app.nest.get(WechatClient, { strict: false }).officialAccount().accessToken();
    for (const service of [WechatHealth, WechatClient, SignatureGuard]) {
      const texts = [...reachable(app.nest.get<unknown>(service, { strict: false }))].join('\n');
      expect(secrets.filter((secret) => texts.includes(secret))).toEqual([]);
    }
    for (const value of seen) {
      expect(seenIn(value)).toEqual([]);
    }
    expect(app.logs.text()).not.toMatch(/ThatNobodySees/);
  });
});
