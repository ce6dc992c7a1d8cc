import { officialAccount, OfficialAccountEvent, type WechatAccount, WechatHealth } from 'nestjs-wechat';
import { CallbackSigner, WecomCallbackSigner } from 'nestjs-wechat/testing';
import { wecomApp } from 'nestjs-wechat/wecom';
import type { FindingInfo, WechatObserver } from 'nestjs-wechat';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sign } from '../../src/protocol/signature.js';
import {
  adapters,
  type ApplicationSetup,
  credentials,
  startApplication,
  type TestApplication,
  textMessage,
} from '../harness/application.js';
import { secretsIn } from '../harness/secret-forms.js';
import { startDecodingProxy } from './decoding-proxy.js';

const { token, encodingAesKey } = credentials;
const corpId = 'ww1a2b3c4d5e6f7a8b';
const appSecret = '0123456789abcdef0123456789abcdef';
const shop = { name: 'shop', appId: 'wx00000000000000aa', token: 'TokenOfTheShop', encodingAesKey: 'b'.repeat(43) };
const secrets = [token, encodingAesKey, appSecret, shop.token, shop.encodingAesKey];

const FROM_WECHAT = { 'user-agent': 'Mozilla/4.0' };
const wecom = new WecomCallbackSigner({ token, encodingAesKey, receiverId: corpId });

/** A mistake, and a request that shows it. */
interface Mistake {
  readonly id: string;
  readonly what: string;
  readonly accounts?: ApplicationSetup['accounts'];
  readonly send: (app: TestApplication) => Promise<{ readonly status: number; readonly body: string }>;
}

function get(app: TestApplication, query: string) {
  return app.request(`/wechat${query}`, { headers: FROM_WECHAT });
}

function pushAs(signer: Partial<Parameters<TestApplication['push']>[1]> & object = {}) {
  return (app: TestApplication) => app.push(textMessage('x'), { headers: FROM_WECHAT, ...signer });
}

/** A handshake of an Official Account whose console has another token. */
function handshakeWith(other: string) {
  return async (app: TestApplication) => {
    const timestamp = String(Math.floor(Date.now() / 1000));
    return get(app, `?signature=${sign(other, timestamp, '1')}&timestamp=${timestamp}&nonce=1&echostr=2`);
  };
}

/** The query of a WeCom handshake whose echostr has a plus in it. */
function wecomQuery(): URLSearchParams {
  for (;;) {
    const query = new URLSearchParams(wecom.handshake().url);
    if (query.get('echostr')!.includes('+')) {
      return query;
    }
  }
}

function changed(query: URLSearchParams, change: (query: URLSearchParams) => void): string {
  change(query);
  return `?${query.toString()}`;
}

const oneOfTwo = [officialAccount({ ...credentials, appSecret }), officialAccount(shop)];

const mistakes: readonly Mistake[] = [
  {
    id: 'token-of-other-account',
    what: 'the console has the token of another account',
    accounts: oneOfTwo,
    send: handshakeWith(shop.token),
  },
  {
    id: 'token-of-other-account',
    what: 'a message is signed with the token of another account',
    accounts: oneOfTwo,
    send: pushAs({ signer: { ...credentials, token: shop.token } }),
  },
  {
    id: 'fields-swapped',
    what: 'the console has the EncodingAESKey as token',
    send: handshakeWith(encodingAesKey),
  },
  {
    id: 'fields-swapped',
    what: 'the console has the AppSecret as token',
    accounts: oneOfTwo,
    send: handshakeWith(appSecret),
  },
  {
    id: 'token-differs',
    what: 'the console has a token that nobody knows',
    send: handshakeWith('SomethingElse'),
  },
  {
    id: 'aes-key-wrong',
    what: 'the console has another key',
    send: pushAs({ signer: { ...credentials, encodingAesKey: 'c'.repeat(43) } }),
  },
  {
    id: 'aes-key-wrong',
    what: 'the console has the key of another account',
    accounts: oneOfTwo,
    send: pushAs({ signer: { ...credentials, encodingAesKey: shop.encodingAesKey } }),
  },
  {
    id: 'receiver-id-wrong',
    what: 'messages are for another AppID',
    send: pushAs({ signer: { ...credentials, appId: shop.appId } }),
  },
  {
    id: 'reply-mode-wrong',
    what: 'the console is in plaintext mode',
    send: pushAs({ signer: { token } }),
  },
  {
    id: 'wrong-platform',
    what: 'a WeCom app is configured as an Official Account',
    send: (app) => get(app, wecom.handshake().url),
  },
  {
    id: 'wrong-platform',
    what: 'an Official Account is configured as a WeCom app',
    accounts: [wecomApp({ corpId, token, encodingAesKey })],
    send: handshakeWith(token),
  },
  {
    id: 'plus-became-space',
    what: 'the query is not decoded as often as it was encoded',
    accounts: [wecomApp({ corpId, token, encodingAesKey })],
    send: (app) =>
      get(
        app,
        changed(wecomQuery(), (query) => query.set('echostr', encodeURIComponent(query.get('echostr')!))),
      ),
  },
  {
    id: 'plus-became-space',
    what: 'a plus of the body became a space',
    send: async (app) => {
      for (;;) {
        const signer = new CallbackSigner(credentials);
        const { query, body } = signer.message(textMessage('x'));
        if (body.includes('+')) {
          const init = { method: 'POST', body: body.replaceAll('+', ' '), headers: FROM_WECHAT };
          return app.request(`/wechat${query}`, init);
        }
      }
    },
  },
  {
    id: 'signature-kind-mixed',
    what: 'msg_signature is made without the ciphertext',
    send: (app) => {
      const timestamp = String(Math.floor(Date.now() / 1000));
      const signature = sign(token, timestamp, '1');
      const query = `?signature=${signature}&timestamp=${timestamp}&nonce=1&encrypt_type=aes&msg_signature=${signature}`;
      return app.request(`/wechat${query}`, {
        method: 'POST',
        body: '<xml><Encrypt><![CDATA[AAAA]]></Encrypt></xml>',
        headers: FROM_WECHAT,
      });
    },
  },
  {
    id: 'query-lost',
    what: 'a proxy drops the query',
    send: (app) => get(app, ''),
  },
  {
    id: 'clock-off',
    what: 'the clock is wrong',
    send: pushAs({ timestamp: 1_700_000_000 }),
  },
];

const cases = adapters.flatMap((adapter) => mistakes.map((mistake) => ({ adapter, ...mistake })));

/** The lines of the log that name a fault. */
function named({ logs }: TestApplication): string[] {
  return logs.lines.map(({ text }) => text).filter((text) => text.includes('doctor --explain '));
}

describe('a refused request', () => {
  it.each(cases)('names $id in the log when $what, on $adapter', async ({ id, adapter, accounts, send }) => {
    const told: FindingInfo[] = [];
    const observer: WechatObserver = { onFinding: (info) => void told.push(info) };
    const app = await startApplication({ adapter, ...(accounts && { accounts }), wechat: { observers: [observer] } });
    const answer = await send(app);
    await expect.poll(() => named(app)).toHaveLength(1);
    expect(named(app)[0]).toContain(`More: npx nestjs-wechat doctor --explain ${id}`);
    expect(told).toMatchObject([{ account: 'default', deliveryId: expect.any(String), finding: { id } }]);
    const { accounts: health } = app.nest.get(WechatHealth).check().wechat;
    expect(health['default']!.findings.map((finding) => finding.id)).toEqual([id]);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.body.length).toBeLessThan(20);
    expect(secretsIn(app.logs.text() + JSON.stringify([told, health]) + answer.body, secrets)).toEqual([]);
  });
});

describe.each(adapters)('the examination of refusals on %s', (adapter) => {
  it('names nothing when a stranger forges a request', async () => {
    const app = await startApplication({ adapter });
    await app.push(textMessage('x'), { signer: { ...credentials, token: 'Forged' } });
    await app.request('/wechat');
    await app.request('/wechat?signature=1&timestamp=1&nonce=1&nonce=2&echostr=1');
    await sleep(50);
    expect(named(app)).toEqual([]);
  });

  it('blames no token with which WeChat has come', async () => {
    const app = await startApplication({ adapter });
    expect((await app.handshake()).status).toBe(200);
    await handshakeWith('SomethingElse')(app);
    await sleep(50);
    expect(named(app)).toEqual([]);
  });

  it('names the same of an account once a minute, and that of another all the same', async () => {
    const app = await startApplication({ adapter, accounts: oneOfTwo });
    await handshakeWith('SomethingElse')(app);
    await handshakeWith('SomethingElse')(app);
    await expect
      .poll(async () => {
        // What the first took of a slow machine may have been all that refusals may take in this second.
        await app.request('/wechat/shop', { headers: FROM_WECHAT });
        return named(app);
      })
      .toHaveLength(2);
  });

  it('is not needed where a proxy decodes the query, which is decoded twice then', async () => {
    const app = await startApplication({ adapter, accounts: [wecomApp({ corpId, token, encodingAesKey })] });
    const query = wecomQuery();
    const proxy = await startDecodingProxy(app.url);
    const response = await fetch(`${proxy}/wechat?${query.toString()}`, { headers: FROM_WECHAT });
    expect([response.status, await response.text()]).toEqual([200, '4375120948345356249']);
    await sleep(50);
    expect(named(app)).toEqual([]);
  });

  it('says nothing after the application was closed', async () => {
    const app = await startApplication({ adapter });
    await handshakeWith('SomethingElse')(app);
    await app.nest.close();
    const lines = app.logs.lines.length;
    await sleep(100);
    expect(app.logs.lines).toHaveLength(lines);
  });

  it('is told on a channel', async () => {
    const published: unknown[] = [];
    const listener = (info: unknown) => void published.push(info);
    subscribe('nestjs-wechat:finding', listener);
    onTestFinished(() => void unsubscribe('nestjs-wechat:finding', listener));
    const app = await startApplication({ adapter });
    await handshakeWith('SomethingElse')(app);
    await expect.poll(() => published).toMatchObject([{ account: 'default', finding: { id: 'token-differs' } }]);
  });

  it('knows the values that an account of a source had before', async () => {
    let stored = 'OldToken';
    const source = {
      path: 'wechat/:account',
      baseEventClasses: [OfficialAccountEvent],
      lookup: { ttl: 1 },
      find: (name: string): Promise<WechatAccount> =>
        Promise.resolve(officialAccount({ ...credentials, name, token: stored })),
    } as const;
    const app = await startApplication({ adapter, accounts: [source] });
    expect((await app.handshake({ path: '/wechat/tea', signer: { token: 'OldToken' } })).status).toBe(200);
    stored = 'NewToken';
    await sleep(5);
    await app.handshake({ path: '/wechat/tea', signer: { token: 'OldToken' } });
    await expect.poll(() => named(app).join()).toContain('doctor --explain just-saved');
    expect(named(app).join()).toContain('"tea"');
  });
});
