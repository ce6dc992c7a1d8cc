import { Injectable } from '@nestjs/common';
import { Observe, officialAccount, type WechatAccount, WechatEvent } from 'nestjs-wechat';
import { wechatShop } from 'nestjs-wechat/channels-shop';
import { miniProgram } from 'nestjs-wechat/mini-program';
import { MemoryTicketStore, openPlatform } from 'nestjs-wechat/open-platform';
import {
  AiBotCallbackSigner,
  CallbackSigner,
  type CallbackSignerOptions,
  PayNotificationSigner,
  type SignedMessage,
  WecomCallbackSigner,
} from 'nestjs-wechat/testing';
import { wecomAiBot, wecomApp, wecomSuite } from 'nestjs-wechat/wecom';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  adapters,
  type Answer,
  event,
  sharedApplication,
  startApplication,
  type TestApplication,
  textMessage,
} from './harness/application.js';
import { payKeys } from './harness/pay-keys.js';

interface Credentials {
  readonly token: string;
  readonly encodingAesKey: string;
}

/** All accounts of this spec have the same token and key, as those have who enter one value everywhere. */
const keys: Credentials = { token: 'Token123', encodingAesKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C' };
const others: Credentials = { token: 'Other456', encodingAesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG' };
const appId = 'wx0123456789abcdef';
const shopId = 'wx1111111111111111';
const corpId = 'ww0000000000000001';
const suiteId = 'ww0000000000suite1';
const providerId = 'ww00000provider1';
const componentAppId = 'wxcomponent000001';
const weChatPay = new PayNotificationSigner({
  apiV3Key: 'a'.repeat(32),
  apiKey: 'b'.repeat(32),
  privateKey: payKeys.privateKey,
});
const mchId = '1900000001';

const accounts: Record<string, (name?: string) => WechatAccount> = {
  'an Official Account': (name) => officialAccount({ name, appId, ...keys }),
  'an Official Account in plaintext': (name) => officialAccount({ name, appId, token: keys.token }),
  'a Mini Program': (name) => miniProgram({ name, appId, ...keys }),
  'a shop': (name) => wechatShop({ name, appId: shopId, ...keys }),
  'an app': (name) => wecomApp({ name, corpId, agentId: 1_000_002, ...keys }),
  'a suite': (name) => wecomSuite({ name, suiteId, corpId: providerId, ...keys }),
  'a bot': (name) => wecomAiBot({ name, ...keys }),
  'an Open Platform': (name) => openPlatform({ name, componentAppId, ...keys, ticketStore: new MemoryTicketStore() }),
};

type Sent = Pick<SignedMessage, 'query' | 'body' | 'contentType'>;
const push = (options: Partial<CallbackSignerOptions> = {}, format: 'xml' | 'json' = 'xml'): Sent =>
  new CallbackSigner({ appId, ...keys, ...options }).message(textMessage('hi'), { format });
const wecom = (receiverId: string, { token, encodingAesKey } = keys): Sent =>
  new WecomCallbackSigner({ receiverId, token, encodingAesKey }).message({ ...textMessage('hi'), AgentID: '1000002' });
const bot = (credentials = keys): Sent =>
  new AiBotCallbackSigner(credentials).message({ msgid: '1', aibotid: 'b', msgtype: 'text', text: { content: 'hi' } });
const pay = (): Sent & { headers: Record<string, string> } => ({
  query: '',
  contentType: 'application/json',
  ...weChatPay.notification('TRANSACTION.SUCCESS', { mchid: mchId }),
});

/** The path is the rest of it, behind the account's. */
const mixUps: readonly [sent: string, () => Sent, at: string, says: readonly string[], path?: string][] = [
  [
    'a message of an app',
    () => wecom(corpId),
    'a bot',
    [corpId, 'name no receiver: this one is for an app or a suite'],
  ],
  ['a message of a stranger’s app', () => wecom(corpId, others), 'a bot', ['form of a message to an app or a suite']],
  ['a message to a bot', () => bot(), 'an app', ['nobody in particular', corpId, 'is for an AI bot']],
  ['a message to a stranger’s bot', () => bot(others), 'an app', ['the form of a message to an AI bot']],
  ['a message to a bot', () => bot(), 'a suite', ['nobody in particular', suiteId, 'is for an AI bot']],
  ['a message to a bot', () => bot(), 'a suite', ['nobody in particular', 'is for an AI bot'], '/data'],
  ['data of a corp', () => wecom('wwCustomer'), 'a suite', ['wwCustomer', suiteId, 'belongs to the data URL']],
  ['a message of another corp', () => wecom('wwREAL'), 'an app', ['encrypted for wwREAL, but this account is', corpId]],
  ['an event of a suite', () => wecom(suiteId), 'an app', [suiteId, corpId]],
  ['a message of an Official Account', () => push(), 'an app', [`encrypted for ${appId}`, corpId]],
  ['a message of a strange account', () => push(others), 'an app', ['has encrypt_type, which WeCom does not send']],
  ['a plaintext message', () => push({ encodingAesKey: undefined }), 'an app', ['A request of an Official Account']],
  ['a plaintext message', () => push({ encodingAesKey: undefined }), 'a suite', ['A request of an Official Account']],
  ['a plaintext message', () => push({ encodingAesKey: undefined }), 'a bot', ['A request of an Official Account']],
  ['a message of an app', () => wecom(corpId), 'an Official Account', ['A request of WeCom', 'wecomApp()']],
  ['a message of an app', () => wecom(corpId), 'an Official Account in plaintext', ['A request of WeCom']],
  ['a message of an app', () => wecom(corpId), 'an Open Platform', ['A request of WeCom']],
  ['a message of an app', () => wecom(corpId), 'an Open Platform', ['A request of WeCom'], `/${appId}/callback`],
  ['a message to a bot', () => bot(), 'a Mini Program', ['A request of WeCom']],
  ['an event of a shop', () => push({ appId: shopId }, 'json'), 'an Official Account', [`for ${shopId}`, appId]],
  ['a message of an Official Account', () => push(), 'a shop', [`for ${appId}`, shopId]],
  ['a notification of WeChat Pay', pay, 'an Official Account', ['notification of WeChat Pay', 'payMerchant()']],
  ['a notification of WeChat Pay', pay, 'a Mini Program', ['notification of WeChat Pay']],
];

@Injectable()
class Watcher {
  static seen: WechatEvent[] = [];
  @Observe(WechatEvent)
  see(seen: WechatEvent): void {
    Watcher.seen.push(seen);
  }
}

const send = (app: TestApplication, path: string, sent: Sent & { headers?: Record<string, string> }): Promise<Answer> =>
  app.request(path + sent.query, {
    method: 'POST',
    body: sent.body,
    headers: sent.headers ?? { 'content-type': sent.contentType },
  });

beforeEach(() => {
  Watcher.seen = [];
});

const rows = mixUps.map(([sent, make, at, says, path = ''], index) => [sent, make, at, { says, path, index }] as const);

// Nest logs to the application that started last, so nothing else starts in this block.
describe.each(adapters)('on %s', (adapter) => {
  // An account of its own for each: of one account, the same refusal would not be logged twice.
  const shared = sharedApplication({
    adapter,
    accounts: rows.map(([, , at, { index }]) => accounts[at]!(String(index))),
    providers: [Watcher],
  });

  it.each(rows)('%s, %s at the URL of %s, is refused and named', async (_sent, make, _at, { says, path, index }) => {
    const { logs } = shared();
    expect((await send(shared(), `/wechat/${index}${path}`, make())).status).toBeGreaterThanOrEqual(400);
    const warnings = logs.lines.filter(({ level, text }) => level === 'warn' && text.includes(`account "${index}"`));
    for (const text of says) {
      expect(warnings.map((warning) => warning.text).join('\n')).toContain(text);
    }
    expect(Watcher.seen).toEqual([]);
    expect(logs.text()).not.toContain(keys.token);
  });
});

describe.each(adapters)('on %s', (adapter) => {
  const start = (account: WechatAccount): Promise<TestApplication> =>
    startApplication({ adapter, accounts: [account], providers: [Watcher] });

  it('the handshake of another platform is named', async () => {
    const official = await start(accounts['an Official Account']!());
    const ofWecom = new WecomCallbackSigner({ ...keys, receiverId: corpId }).handshake();
    expect((await official.request(`/wechat${ofWecom.url}`)).status).toBe(403);
    expect(official.logs.text('warn')).toContain('A request of WeCom');
    const app = await start(accounts['an app']!());
    expect((await app.request(`/wechat${new CallbackSigner({ appId, ...keys }).handshake().url}`)).status).toBe(403);
    expect(app.logs.text('warn')).toContain('A request of an Official Account');
  });

  it('a message for another app of the corp names both', async () => {
    const app = await start(wecomApp({ corpId, agentId: 7, ...keys }));
    expect((await send(app, '/wechat', wecom(corpId))).status).toBe(403);
    expect(app.logs.text('warn')).toContain('is for the app 1000002 of the corp, but this account is the app 7');
  });

  it.each(['$CORPID$', '%24CORPID%24'])('a URL in which %s stands is named', async (literal) => {
    const app = await start(wecomSuite({ suiteId, corpId: providerId, ...keys, dataPath: 'crm/$CORPID$/data' }));
    expect((await send(app, `/crm/${literal}/data`, wecom('wwCustomer'))).status).toBe(400);
    expect(app.logs.text('warn')).toContain('The URL contains the text $CORPID$');
    const query = await start(wecomSuite({ suiteId, corpId: providerId, ...keys }));
    const sent = wecom('wwCustomer');
    expect((await send(query, '/wechat/data', { ...sent, query: `${sent.query}&corpid=${literal}` })).status).toBe(400);
    expect(query.logs.text('warn')).toContain('The URL contains the text $CORPID$');
  });

  it('a corp in the URL that cannot be decoded is refused, not an error', async () => {
    const app = await start(wecomSuite({ suiteId, corpId: providerId, ...keys }));
    const sent = wecom('wwCustomer');
    expect((await send(app, '/wechat/data', { ...sent, query: `${sent.query}&corpid=%2525%25` })).status).toBe(403);
  });

  describe('an Open Platform whose URLs are swapped', () => {
    const signer = { appId: componentAppId, ...keys };
    const startPlatform = (): Promise<TestApplication> =>
      start(openPlatform({ componentAppId, ...keys, ticketStore: new MemoryTicketStore() }));

    it('says once that messages come to the authorization event URL', async () => {
      const app = await startPlatform();
      for (const message of [textMessage('hi'), event('subscribe')]) {
        expect((await app.push(message, { signer })).body).toBe('success');
      }
      const warnings = app.logs.lines.filter(({ level, text }) => level === 'warn' && text.includes('swapped'));
      expect(warnings.map(({ text }) => text)).toEqual([
        expect.stringMatching(
          /MsgType text.*came to the authorization event URL.*\/wechat\/\$APPID\$\/callback/,
        ) as string,
      ]);
    });

    it.each(['$APPID$', '%24APPID%24'])('says that %s was not filled in', async (literal) => {
      const app = await startPlatform();
      const ticket = {
        AppId: componentAppId,
        CreateTime: 1,
        InfoType: 'component_verify_ticket',
        ComponentVerifyTicket: 't',
      };
      expect((await app.push(ticket, { signer, path: `/wechat/${literal}/callback` })).status).toBe(400);
      expect(app.logs.text('warn')).toMatch(/The URL contains the text \$APPID\$, not the AppID.*swapped/);
    });

    it('says that authorizations come to the message URL', async () => {
      const app = await startPlatform();
      const authorized = { AppId: componentAppId, CreateTime: 1, InfoType: 'authorized', AuthorizerAppid: appId };
      expect((await app.push(authorized, { signer, path: `/wechat/${appId}/callback` })).body).toBe('success');
      expect(app.logs.text('warn')).toMatch(/authorized, which belongs to the authorization event URL.*swapped/);
    });
  });
});
