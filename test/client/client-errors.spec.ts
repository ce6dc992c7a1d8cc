import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  type EventClass,
  officialAccount,
  OfficialAccountEvent,
  type WechatAccount,
  type WechatEvent,
  WechatModule,
} from 'nestjs-wechat';
import { wechatShop } from 'nestjs-wechat/channels-shop';
import {
  MenuBuilder,
  MiniProgramClient,
  OfficialAccountClient,
  WechatClient,
  WechatClientModule,
  type WechatClientOptions,
  WechatConnectionError,
  WecomClient,
  WecomSuiteClient,
} from 'nestjs-wechat/client';
import { miniProgram } from 'nestjs-wechat/mini-program';
import { openPlatform } from 'nestjs-wechat/open-platform';
import type { WechatApiStandIn } from 'nestjs-wechat/testing';
import { wecomAiBot, WecomAiBotEvent, wecomApp, WecomEvent, wecomSuite, WecomSuiteEvent } from 'nestjs-wechat/wecom';
import { beforeEach, describe, expect, it } from 'vitest';
import { ApiCalls } from '../../src/client/api-calls.js';
import { clientSettingsOf } from '../../src/client/client-settings.js';
import { speak } from '../../src/language/language.js';
import { credentials } from '../harness/application.js';
import { app, appSecret, sharedClient, startApi, startClient } from './client-application.js';

const INFO = '/cgi-bin/user/info';
const openid = 'oMei';
const { token, encodingAesKey } = credentials;
const corp = { corpId: 'ww0123456789abcdef', corpSecret: 'secret-of-the-corp-app' };

let api: WechatApiStandIn;

beforeEach(async () => {
  api = await startApi({ apps: [app], wecomApps: [corp] });
});

let answer: () => Response | Promise<Response>;
const answered = sharedClient(async () => {
  const unasked = await startApi();
  const accounts = [officialAccount({ ...credentials, accessToken: () => 'a-token-from-elsewhere' })];
  const { wechat } = await startClient(unasked, { accounts, client: { fetch: async () => answer() } });
  return { api: unasked, wechat };
});

/** The client whose every call but that of its token ends in this from now on. */
function clientOf(fetched: typeof answer): OfficialAccountClient {
  answer = fetched;
  return answered().wechat.officialAccount();
}

describe('options that cannot be', () => {
  it.each([
    ['no time at all', { timeout: 0 }, /timeout has to be a positive integer, but it is 0/],
    ['half a millisecond', { timeout: 0.5 }, /timeout has to be a positive integer, but it is 0\.5/],
    ['a fetch that is no function', { fetch: 'undici' }, /fetch has to be a function/],
    ['a base URL that is a host', { baseUrl: 'proxy.example' }, /an http or https URL without a query or/],
    [
      'a base URL with a query',
      { baseUrl: { 'api.weixin.qq.com': 'https://a.example/?to=x' } },
      /"https:\/\/a\.example/,
    ],
    [
      'a host that is misspelt',
      { baseUrl: { 'api.wexin.qq.com': 'https://a.example' } },
      /"api\.wexin\.qq\.com", which is no host of the API. The hosts are api\.weixin\.qq\.com, qyapi/,
    ],
    ['a name that is misspelt', { baseURL: 'https://a.example' }, /no option "baseURL"\. Did you mean "baseUrl"\?/],
    [
      'a client of Redis in the place of a store',
      { store: { get: () => undefined } },
      /store has to be a store, such as/,
    ],
    ['a base URL of no host', { baseUrl: 'https://:' }, /an http or https URL/],
    ['a variable that is not set', { baseUrl: { 'api.weixin.qq.com': undefined } }, /but it is "undefined"/],
    [
      'a base URL with a password, which fetch does not take',
      { baseUrl: 'https://me:secret@a.example' },
      /without a query or a password, but it is "\*\*\*@a\.example"/,
    ],
  ])('are refused at the start: %s', async (_, client, reason) => {
    await expect(startClient(api, { client: client as WechatClientOptions })).rejects.toThrow(reason);
  });

  it('leave a host that is not named where it is', () => {
    const { baseUrlOf } = clientSettingsOf({ baseUrl: { 'api.weixin.qq.com': 'https://a.example//' } });
    expect(['api.weixin.qq.com', 'qyapi.weixin.qq.com'].map(baseUrlOf)).toEqual([
      'https://a.example',
      'https://qyapi.weixin.qq.com',
    ]);
    expect(clientSettingsOf().baseUrlOf('api.weixin.qq.com')).toBe('https://api.weixin.qq.com');
  });
});

it('the module can be imported without options', async () => {
  const token = (): string => 'a-token-from-elsewhere';
  @Module({
    imports: [
      WechatModule.forRoot({ accounts: [officialAccount({ ...credentials, accessToken: token })] }),
      WechatClientModule,
    ],
  })
  class Root {}
  const context = await NestFactory.createApplicationContext(Root, { logger: false });
  expect(await context.get(WechatClient, { strict: false }).officialAccount().accessToken()).toBe(token());
  await context.close();
});

it('the options may come from a factory, and are checked then', async () => {
  const started = async (options: object) => {
    @Module({
      imports: [
        WechatModule.forRoot({ accounts: [officialAccount({ ...credentials, appSecret })] }),
        WechatClientModule.forRootAsync({ isGlobal: true, useFactory: () => Promise.resolve(options) }),
      ],
    })
    class Root {}
    return NestFactory.createApplicationContext(Root, { logger: false, abortOnError: false });
  };
  const context = await started({ baseUrl: api.url });
  const account = context.get(WechatClient, { strict: false }).officialAccount();
  expect(await account.get(INFO, { openid })).toMatchObject({ openid });
  await context.close();
  await expect(started({ timeout: -1 })).rejects.toThrow(/timeout has to be a positive integer, but it is -1/);
});

describe('what a call cannot do is said before anything is sent', () => {
  const undefinedText = (() => Promise.resolve()) as never as () => Promise<string>;

  it.each<[string, object, RegExp]>([
    [
      'a vault that has no secret',
      { appSecret: undefinedText },
      /function of the secret has to return a text, but it returned undefined/,
    ],
    [
      'a token from elsewhere that is none',
      { accessToken: undefinedText },
      /function accessToken has to return a text, but/,
    ],
    ['a token from elsewhere that is empty', { accessToken: () => '' }, /but it returned an empty text/],
  ])('%s', async (_, options, reason) => {
    const { wechat } = await startClient(api, { accounts: [officialAccount({ ...credentials, ...options })] });
    await expect(wechat.officialAccount().get(INFO, { openid })).rejects.toThrow(reason);
    expect(api.requests).toEqual([]);
  });

  it.each([0, -1, Number.NaN])('a time of %d ms', async (timeout) => {
    const { wechat } = await startClient(api);
    const call = async (): Promise<unknown> => wechat.officialAccount().get(INFO, { openid }, { timeout });
    await expect(call()).rejects.toThrow(/timeout has to be a positive number of milliseconds, but it is/);
    expect(await wechat.officialAccount().get(INFO, { openid }, { timeout: Infinity })).toMatchObject({ openid });
  });

  it.each<[unknown, RegExp]>([
    ['./tea.png', /has to be a Uint8Array or a Blob, but it is/],
    [undefined, /but it is undefined. Read the file first/],
  ])('a file of which there is only %o', async (content, reason) => {
    const { wechat } = await startClient(api);
    const file = { content: content as Buffer, filename: 'tea.png' };
    await expect((async () => wechat.officialAccount().media.upload('image', file))()).rejects.toThrow(reason);
    expect(api.requests).toEqual([]);
  });

  it('a message for nobody is refused by the stand-in as well', async () => {
    const { wechat } = await startClient(api);
    const message = { msgtype: 'text', text: { content: 'Tea' } } as never;
    await expect(wechat.officialAccount().customerService.send(message)).rejects.toMatchObject({ errcode: 40003 });
  });
});

function causedByItself(error: Error): Error {
  error.cause = error;
  return error;
}

describe('a call that fails on its way', () => {
  const coded = (code: string): Error => Object.assign(new Error(`at ?access_token=secret`), { code });

  it.each([
    [
      'one of several addresses',
      new AggregateError([coded('ECONNREFUSED'), coded('ETIMEDOUT')]),
      'unreachable',
      'ECONNREFUSED',
    ],
    ['a name', coded('ENOTFOUND'), 'unreachable', 'ENOTFOUND'],
    ['a connection', coded('ECONNRESET'), 'interrupted', 'ECONNRESET'],
    ['a proxy', coded('DEPTH_ZERO_SELF_SIGNED_CERT'), 'unreachable', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['a port', coded('ERR_SSL_WRONG_VERSION_NUMBER'), 'unreachable', 'ERR_SSL_WRONG_VERSION_NUMBER'],
    [
      'a connection that was never made',
      Object.assign(coded('ETIMEDOUT'), { syscall: 'connect' }),
      'unreachable',
      'ETIMEDOUT',
    ],
    ['a connection that was made', Object.assign(coded('ETIMEDOUT'), { syscall: 'read' }), 'interrupted', 'ETIMEDOUT'],
    ['addresses of which none is named', new AggregateError([]), 'interrupted', 'the connection failed'],
    ['an error that is its own cause', causedByItself(new Error('again')), 'interrupted', 'the connection failed'],
    ['something else', 'thrown', 'interrupted', 'the connection failed'],
  ])('tells the code and no more, of %s', async (_, cause, failure, detail) => {
    const account = clientOf(() => {
      throw new TypeError('fetch failed at ?access_token=secret', { cause });
    });
    const error: unknown = await account.get(INFO, { openid }, { timeout: 50 }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(WechatConnectionError);
    expect(error).toMatchObject({ failure });
    expect((error as Error).message).toContain(detail);
    expect((error as Error).message).not.toContain('secret');
  });

  it('is not repeated once its signal was aborted', async () => {
    const going = new AbortController();
    const reason = new Error('The user went away.');
    let calls = 0;
    const account = clientOf(() => {
      calls++;
      setTimeout(() => going.abort(reason), 20);
      return Response.json({ errcode: -1, errmsg: 'system error' });
    });
    await expect(account.get(INFO, { openid }, { signal: going.signal })).rejects.toBe(reason);
    expect(calls).toBe(1);
  });
});

describe('an answer', () => {
  it('that is larger than any file is refused', async () => {
    const path: string = '/cgi-bin/poster';
    const account = clientOf(() => new Response(new Uint8Array(64 * 1024 * 1024 + 1)));
    await expect(account.download(path, {}, { body: {} })).rejects.toMatchObject({
      failure: 'unreadable',
      message: expect.stringContaining('more than 67108864 bytes') as string,
    });
  });

  it('without a body fails by its status, or as no JSON', async () => {
    const empty = clientOf(() => new Response(null, { status: 204 }));
    await expect(empty.post('/cgi-bin/message/custom/send', {} as never)).rejects.toMatchObject({ status: 204 });
    const blank = clientOf(() => new Response(null));
    await expect(blank.post('/cgi-bin/message/custom/send', {} as never)).rejects.toMatchObject({
      failure: 'unreadable',
    });
  });

  it.each([
    ['with a byte order mark and spaces', '\ufeff \t\r\n{"errcode":40003,"errmsg":"invalid openid"}', 'invalid openid'],
    ['without a reason', '{"errcode":40003}', ''],
  ])('that refuses is understood %s', async (_, text, errmsg) => {
    const account = clientOf(() => new Response(text));
    await expect(account.get(INFO, { openid })).rejects.toMatchObject({ errcode: 40003, errmsg });
  });

  it('with an errcode that is no number is an answer', async () => {
    const account = clientOf(() => Response.json({ errcode: 'none', openid }));
    expect(await account.get(INFO, { openid })).toMatchObject({ openid });
  });

  it.each([
    ['empty', new Uint8Array()],
    ['nothing but spaces', new TextEncoder().encode('  ')],
    ['like the beginning of an object', new TextEncoder().encode('{"errcode": 40003')],
  ])('that is a file may be %s, and have no type', async (_, content) => {
    const account = clientOf(() => new Response(content));
    expect(await account.media.download('M')).toEqual({ content: Buffer.from(content) });
  });

  it.each([
    [`attachment; filename="a.png"; filename*=UTF-8''%E8%8C%B6.png`, '茶.png'],
    [`attachment; filename*=UTF-8''100%.png`, '100%.png'],
    [`attachment; filename="caf\u00e9.png"`, 'caf\u00e9.png'],
    [`attachment; filename=${Buffer.from('茶.png').toString('latin1')}`, '茶.png'],
    ['attachment', undefined],
  ])('that is a file has the name of %s', async (disposition, filename) => {
    const account = clientOf(
      () => new Response('bytes', { headers: { 'content-disposition': disposition, 'content-type': 'image/png' } }),
    );
    expect((await account.media.download('M')).filename).toBe(filename);
  });

  it('of the type of a text is a file where it is no JSON', async () => {
    const account = clientOf(() => new Response('Tea', { headers: { 'content-type': 'text/plain' } }));
    const file = await account.media.download('M');
    expect(file.content.toString()).toBe('Tea');
    expect(file).not.toHaveProperty('videoUrl');
  });

  it('that has no token in place of one says where to look', async () => {
    const { wechat } = await startClient(api, { client: { fetch: async () => Response.json({ hello: 'captive' }) } });
    await expect(wechat.officialAccount().accessToken()).rejects.toThrow(
      /answered without access_token or expires_in\. Check that the baseUrl is that of the API/,
    );
  });
});

describe('a request', () => {
  it('asks for a file by a POST where it has a body', async () => {
    const { wechat } = await startClient(api);
    api.answer('/cgi-bin/poster', { contentType: 'image/png', content: Buffer.from('picture') });
    const path: string = '/cgi-bin/poster';
    const { content } = await wechat.officialAccount().download(path, {}, { body: { scene: '茶' } });
    expect(content.toString()).toBe('picture');
    expect(api.requestsTo(path)).toMatchObject([{ method: 'POST', json: { scene: '茶' } }]);
  });

  it('has an empty object for a body that JSON does not know', async () => {
    const { wechat } = await startClient(api);
    const path: string = '/cgi-bin/clear';
    api.answer(path, { errcode: 0 });
    await wechat.officialAccount().post(path, { toJSON: () => undefined });
    expect(api.requestsTo(path)[0]!.text).toBe('{}');
  });

  it('uploads a Blob with its type, and what stands beside the file', async () => {
    const { wechat } = await startClient(api);
    const path: string = '/cgi-bin/material/add_material';
    api.answer(path, { media_id: 'M1' });
    const fields = { type: 'video', description: { introduction: '茶' }, left: undefined };
    const options = { form: { title: 'Tea', left: undefined } };
    for (const content of [new Blob(['film'], { type: 'video/mp4' }), Buffer.from('film')]) {
      await wechat.officialAccount().upload(path, { content, filename: 'tea.mp4', field: 'film' }, fields, options);
    }
    const [typed, untyped] = api.requestsTo(path);
    expect(typed!.fields).toEqual({ title: 'Tea', description: '{"introduction":"茶"}' });
    expect(typed!.query).toEqual({ type: 'video' });
    expect(typed!.files['film']).toMatchObject({ name: 'tea.mp4', type: 'video/mp4', content: Buffer.from('film') });
    expect(untyped!.files['film']!.type).not.toBe('video/mp4');
  });

  it('has the fields of an upload where its page has them', async () => {
    const { wechat } = await startClient(api);
    const path: string = '/channels/ec/commkf/cosupload';
    api.answer(path, { cos_url: 'https://example.com/tea.png' });
    const file = { content: Buffer.from('png'), filename: 'tea.png', field: 'file' };
    await wechat.officialAccount().upload(`${path}?x=1`, file, { msg_type: 'image', open_id: 'o1', newest: 7 });
    expect(api.requestsTo(path)[0]).toMatchObject({
      fields: { msg_type: 'image', open_id: 'o1' },
      query: { x: '1', newest: '7' },
    });
  });

  it('is repeated for a message to a customer that has an id of its own', async () => {
    const { wechat } = await startClient(api, {
      accounts: [wecomApp({ token, encodingAesKey, ...corp })],
    });
    const path: string = '/cgi-bin/kf/send_msg';
    api.answer(path, { errcode: 0 });
    api.fail(path, -1);
    await wechat.wecom().post(path, { touser: 'c', msgid: 'own-id' });
    expect(api.requestsTo(path)).toHaveLength(2);
    api.fail(path, -1);
    await expect(wechat.wecom().post(path, { touser: 'c' })).rejects.toMatchObject({ errcode: -1 });
  });

  it('shows no token where there is none', async () => {
    const identity = { platform: 'wecom', account: 'bot', host: 'a.example', token: undefined };
    const calls = new ApiCalls(
      {} as never,
      () => ({ ...identity, tokenName: 'access_token', tokenCodes: new Set() }),
      1,
    );
    await expect(calls.accessToken()).rejects.toThrow('The account "bot" makes its calls without an access token.');
  });
});

describe('the account of an event', () => {
  const componentAppId = 'wxcomponent';
  const accounts = [
    officialAccount({ name: 'tea', ...credentials, appSecret }),
    miniProgram({ name: 'mini', ...credentials, appSecret }),
    wechatShop({ name: 'shop', ...credentials, appSecret }),
    wecomApp({ name: 'staff', token, encodingAesKey, ...corp }),
    wecomSuite({ name: 'crm', token, encodingAesKey, suiteId: 'wwsuite', suiteSecret: 's', corpId: 'wwprovider' }),
    openPlatform({ name: 'platform', token, encodingAesKey, componentAppId, componentAppSecret: 's' }),
  ];
  const shared = sharedClient(async () => {
    const known = await startApi({ apps: [app] });
    return { api: known, wechat: (await startClient(known, { accounts })).wechat };
  });

  it.each([
    ['OfficialAccountClient', { account: 'tea', type: 'official-account.message.text' }],
    ['MiniProgramClient', { account: 'mini', type: 'mini-program.message.text' }],
    ['WechatShopClient', { account: 'shop', type: 'channels-shop.order' }],
    ['WecomClient', { account: 'staff', type: 'wecom.message.text' }],
    ['WecomSuiteClient', { account: 'crm', type: 'wecom-suite.suite_ticket' }],
    ['WecomClient', { account: 'crm', type: 'wecom.message.text', raw: { ToUserName: 'wwcustomer' } }],
    ['WecomClient', { account: 'staff', type: 'wecom-kf.message.text' }],
    ['WecomSuiteClient', { account: 'crm', type: 'wecom-hardware.event.x' }],
    ['OpenPlatformClient', { account: 'platform', type: 'open-platform.authorized' }],
    ['OfficialAccountClient', { account: 'platform', appId: 'wxtea', type: 'official-account.message.text' }],
    ['MiniProgramClient', { account: 'platform', appId: 'wxtea', type: 'mini-program.message.text' }],
  ])('is called by a %s: %o', (client, event) => {
    expect((shared().wechat.of(event as never) as object).constructor.name).toBe(client);
  });

  it.each(['wecom.message.text', 'wecom-kf.message.text'])('does not say its corp: %s', (type) => {
    expect(() => shared().wechat.of({ account: 'crm', type, raw: {} } as never)).toThrow(
      `${type} of "crm" does not say from which corp it comes. Use wecomSuite("crm").corp(corpId)`,
    );
  });

  it('of an authorized Mini Program has no secret to log in with', async () => {
    const event = { account: 'platform', appId: 'wxtea', type: 'mini-program.message.text' };
    const client = shared().wechat.of(event as never) as ReturnType<WechatClient['miniProgram']>;
    await expect(client.login.code2session('code')).rejects.toThrow(/Call \/sns\/component\/jscode2session/);
    await expect(client.login.decryptUserData('', { encryptedData: '', iv: '' })).rejects.toThrow(
      /cannot be decrypted/,
    );
  });

  it('of a shop calls with the secret of the shop', async () => {
    const { api, wechat } = shared();
    const path: string = '/channels/ec/basics/info/get';
    api.answer(path, { errcode: 0, info: { nickname: 'Tea' } });
    expect(await wechat.wechatShop().get(path)).toMatchObject({ info: { nickname: 'Tea' } });
    expect(api.requestsTo(path)[0]!.caller).toEqual({ kind: 'app', id: app.appId });
  });
});

it('an account of a source is looked up for each call', async () => {
  class Shops {
    readonly path = 'wechat/:account';
    readonly baseEventClasses = [OfficialAccountEvent] as const;

    find(key: string): Promise<WechatAccount | undefined> {
      return Promise.resolve(key === 'tea' ? officialAccount({ name: key, ...credentials, appSecret }) : undefined);
    }
  }
  const { wechat } = await startClient(api, { accounts: [new Shops() as never] });
  expect(await wechat.officialAccount('tea').get(INFO, { openid })).toMatchObject({ openid });
  await expect(wechat.officialAccount('coffee').get(INFO, { openid })).rejects.toThrow(/coffee/);
  await expect(wechat.miniProgram('tea').accessToken()).rejects.toThrow(/"tea" is of the platform official-account/);
});

describe('an event of an account of a source that this process has not looked up', () => {
  const find = (key: string): Promise<WechatAccount | undefined> =>
    Promise.resolve(
      {
        tea: officialAccount({ name: 'tea', ...credentials, appSecret }),
        bot: wecomAiBot({ name: 'bot', token, encodingAesKey }),
        crm: wecomSuite({ name: 'crm', suiteId: 'ww1', corpId: 'wwprovider', token, encodingAesKey }),
      }[key],
    );
  const shops = (...baseEventClasses: readonly EventClass[]): never =>
    ({ path: 'wechat/:account', baseEventClasses, find }) as never;
  const shared = sharedClient(async () => {
    const unasked = await startApi();
    const accounts = [shops(OfficialAccountEvent, WecomEvent)];
    return { api: unasked, wechat: (await startClient(unasked, { accounts })).wechat };
  });
  const eventOf = (account: string, type: string, more: object = {}): WechatEvent => ({
    account,
    type,
    raw: { ToUserName: 'wwcorp' },
    ...more,
  });

  it.each([
    ['official-account.event.CLICK', {}, OfficialAccountClient],
    ['official-account.event.CLICK', { appId: 'wxshop' }, OfficialAccountClient],
    ['mini-program.event.x', { appId: 'wxshop' }, MiniProgramClient],
    ['wecom.event.click', {}, WecomClient],
    ['wecom-kf.message.text', {}, WecomClient],
  ])('has the client that fits: %s %o', (type, more, client) => {
    expect(shared().wechat.of(eventOf('unknown', type, more))).toBeInstanceOf(client);
  });

  it('calls for the account', async () => {
    const { wechat } = await startClient(api, { accounts: [shops(OfficialAccountEvent)] });
    const click = (name: string) => eventOf(name, 'official-account.event.CLICK') as OfficialAccountEvent;
    expect(await wechat.of(click('tea')).get(INFO, { openid })).toMatchObject({ openid });
    await expect(wechat.of(click('coffee')).get(INFO, { openid })).rejects.toThrow(/coffee/);
  });

  it('is of a corp where the source has suites', async () => {
    const { wechat } = await startClient(api, { accounts: [shops(WecomSuiteEvent)] });
    const corpClient = wechat.of(eventOf('crm', 'wecom.event.click') as WecomEvent);
    await expect((async () => corpClient.accessToken())()).rejects.toThrow(/"crm" has no permanentCodeOf/);
    expect(wechat.of(eventOf('crm', 'wecom-hardware.event.x'))).toBeInstanceOf(WecomSuiteClient);
  });

  it('is answered later at its URL', async () => {
    api.answer('/cgi-bin/aibot/response', { errcode: 0 });
    const { wechat } = await startClient(api, { accounts: [shops(WecomAiBotEvent)] });
    const responseUrl = 'https://qyapi.weixin.qq.com/cgi-bin/aibot/response?response_code=CODE';
    const event = eventOf('bot', 'wecom-aibot.message.text', { responseUrl }) as WecomAiBotEvent;
    const response = { msgtype: 'markdown', markdown: { content: '**Tea**' } } as const;
    await wechat.respond(event, response);
    expect(api.requestsTo('/cgi-bin/aibot/response')[0]).toMatchObject({
      query: { response_code: 'CODE' },
      json: response,
    });
  });

  it('is refused where there are no sources', async () => {
    const { wechat } = await startClient(api);
    expect(() => wechat.of(eventOf('tea', 'official-account.event.CLICK'))).toThrow(/no WeChat account named "tea"/);
    const event = eventOf('bot', 'wecom-aibot.message.text', { responseUrl: 'https://a.example/' }) as WecomAiBotEvent;
    const response = { msgtype: 'markdown', markdown: { content: 'Tea' } } as const;
    await expect(wechat.respond(event, response)).rejects.toThrow(/no WeChat account named "bot"/);
  });
});

it('errors are in the language of the module', async () => {
  const { wechat } = await startClient(api, { wechat: { language: 'zh-CN' } });
  try {
    api.fail(INFO, 40003);
    await expect(wechat.officialAccount().get(INFO, { openid })).rejects.toThrow(/被拒绝：40003 fault。openid 只属于/);
    expect(() => wechat.miniProgram()).toThrow('WechatModule 的选项中没有平台 mini-program 的账号。');
    expect(() => new MenuBuilder().click('', 'A')).toThrow(/微信不会接受这个菜单：\n- 名称 "" 的 UTF-8 长度为 0 字节/);
    api.fail(INFO, 'html', 'html', 'html', 'html');
    await expect(wechat.officialAccount().get(INFO, { openid })).rejects.toThrow(/没有得到应答：应答不是 JSON。/);
  } finally {
    speak(undefined);
  }
});

it('the helpers of an Official Account refuse what WeChat would, and take answers that lack a field', async () => {
  const { wechat } = await startClient(api);
  const account = wechat.officialAccount();
  for (const seconds of [0, 2_592_001, Number.NaN]) {
    await expect(account.qrCodes.create('t', seconds)).rejects.toThrow(/valid for at most 2592000 seconds/);
  }
  api.answer('/cgi-bin/qrcode/create', { ticket: 'T=' });
  expect(await account.qrCodes.createPermanent('table-7')).toEqual({
    ticket: 'T=',
    url: '',
    imageUrl: 'https://mp.weixin.qq.com/cgi-bin/showqrcode?ticket=T%3D',
    expireSeconds: undefined,
  });
  api.fail('/cgi-bin/menu/get', 48001);
  await expect(account.menu.get()).rejects.toMatchObject({ errcode: 48001 });
  api.answer('/cgi-bin/tags/members/batchuntagging', { errcode: 0 });
  await account.users.untag(7, ['o1', 'o2']);
  expect(api.requestsTo('/cgi-bin/tags/members/batchuntagging')[0]!.json).toEqual({
    tagid: 7,
    openid_list: ['o1', 'o2'],
  });
  const infos: unknown[] = [];
  for await (const user of account.users.infos([])) {
    infos.push(user);
  }
  expect(infos).toEqual([]);
  expect(api.requestsTo('/cgi-bin/user/info/batchget')).toEqual([]);
});

it('answers that lack their field give an empty text', async () => {
  const accounts = [
    officialAccount({ name: 'tea', ...credentials, appSecret }),
    miniProgram({ name: 'mini', ...credentials, appSecret }),
    wecomApp({ name: 'staff', token, encodingAesKey, ...corp }),
  ];
  const { wechat } = await startClient(api, { accounts });
  const [tea, mini] = [wechat.officialAccount(), wechat.miniProgram()];
  const message = { touser: openid, template_id: 'T', data: {} };
  const menu = { button: [{ type: 'click', name: 'A', key: 'A' }], matchrule: { tag_id: '2' } } as const;
  const calls: readonly (readonly [string, () => Promise<unknown>, unknown])[] = [
    ['/wxa/generatescheme', () => mini.links.scheme({ path: 'p' }), ''],
    ['/wxa/generate_urllink', () => mini.links.urlLink({ path: 'p' }), ''],
    ['/wxa/genwxashortlink', () => mini.links.shortLink('p', 'T'), ''],
    ['/sns/jscode2session', () => mini.login.code2session('c'), { openid: '', sessionKey: '', unionid: undefined }],
    ['/cgi-bin/menu/addconditional', () => tea.menu.addConditional(menu), ''],
    ['/cgi-bin/shorten/gen', () => tea.shortKeys.create('long', 60), ''],
    ['/cgi-bin/shorten/fetch', () => tea.shortKeys.read('k'), ''],
    ['/cgi-bin/message/template/send', () => tea.templateMessages.send(message), ''],
    [
      '/cgi-bin/message/send',
      () => wechat.wecom().messages.send({ touser: 'mei', msgtype: 'text', text: { content: 'Tea' } }),
      expect.objectContaining({ msgid: '', responseCode: undefined }),
    ],
    [
      '/cgi-bin/media/upload',
      () => tea.media.upload('image', { content: Buffer.from('x'), filename: 'x.png' }),
      expect.objectContaining({ mediaId: '' }),
    ],
  ];
  for (const [path, call, expected] of calls) {
    api.answer(path, { errcode: 0 });
    expect(await call(), path).toEqual(expected);
  }
  api.answer('/wxa/business/getuserphonenumber', { errcode: 0, phone_info: {} });
  expect(await mini.login.phoneNumber('c')).toBe('');
});
