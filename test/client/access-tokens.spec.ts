import { type Claim, type ClaimOptions, MemoryStore, officialAccount } from 'nestjs-wechat';
import { WechatApiError } from 'nestjs-wechat/client';
import { wecomApp } from 'nestjs-wechat/wecom';
import { describe, expect, it } from 'vitest';
import { credentials } from '../harness/application.js';
import { app, appSecret, startApi, startClient } from './client-application.js';

const STABLE = '/cgi-bin/stable_token';
const CLASSIC = '/cgi-bin/token';
const INFO = '/cgi-bin/user/info';
const query = { openid: 'o1' };

const HOUR_MS = 3_600_000;

describe('access tokens', () => {
  it('are fetched once for all who ask, in all processes of a store', async () => {
    const api = await startApi();
    const store = new MemoryStore();
    const processes = await Promise.all([1, 2, 3].map(() => startClient(api, { client: { store } })));
    const answers = await Promise.all(
      processes.flatMap(({ wechat }) => Array.from({ length: 20 }, () => wechat.officialAccount().get(INFO, query))),
    );
    expect(answers).toHaveLength(60);
    expect(answers[59]).toMatchObject({ openid: 'o1', unionid: 'u-o1' });
    expect(api.requestsTo(STABLE)).toHaveLength(1);
    expect(api.violations).toEqual([]);
  });

  it('are kept in the store of WechatModule where the client has none of its own', async () => {
    const api = await startApi();
    const store = new MemoryStore();
    for (let process = 0; process < 2; process++) {
      const { wechat } = await startClient(api, { wechat: { delivery: { store } } });
      await wechat.officialAccount().get(INFO, query);
    }
    expect(api.requestsTo(STABLE)).toHaveLength(1);
  });

  it('T1: an older answer is never written over a newer one', async () => {
    const api = await startApi();
    const accounts = [officialAccount({ ...credentials, appSecret, accessTokenKind: 'classic' })];
    const store = new MemoryStore();
    let arrive!: () => void;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    // A process that gets its answer, and stands still until its lock is over and another has fetched a newer token.
    const standing = await startClient(api, {
      accounts,
      client: {
        store: Object.assign(Object.create(store) as MemoryStore, {
          claim: (key: string, options: ClaimOptions) => store.claim(key, { ...options, lease: 100 }),
          renew: (claim: Claim, lease: number) => store.renew(claim, lease),
        }),
        fetch: async (url, init) => {
          const answer = await fetch(url, init);
          await arrived;
          return answer;
        },
      },
    });
    const moving = await startClient(api, { accounts, client: { store } });
    const older = standing.wechat.officialAccount().accessToken();
    await expect.poll(() => api.requestsTo(CLASSIC).length).toBe(1);
    const newer = await moving.wechat.officialAccount().accessToken();
    arrive();
    expect(await older).toBe(newer);
    const { wechat } = await startClient(api, { accounts, client: { store } });
    expect(await wechat.officialAccount().accessToken()).toBe(newer);
    expect(api.requestsTo(CLASSIC)).toHaveLength(2);
  });

  it('T2: a stale caller does not replace the fresh token', async () => {
    const api = await startApi();
    const store = new MemoryStore();
    const processes = await Promise.all([1, 2, 3, 4].map(() => startClient(api, { client: { store } })));
    await Promise.all(processes.map(({ wechat }) => wechat.officialAccount().get(INFO, query)));
    api.revoke(app.appId);
    for (const { wechat } of processes) {
      await wechat.officialAccount().get(INFO, query);
    }
    expect(api.requestsTo(STABLE)).toHaveLength(2);
  });

  it('T3: a token that was killed from outside is replaced, and no call fails', async () => {
    const api = await startApi();
    const { wechat } = await startClient(api);
    const account = wechat.officialAccount();
    await account.get(INFO, query);
    api.revoke(app.appId);
    await Promise.all(Array.from({ length: 50 }, () => account.get(INFO, query)));
    expect(api.requestsTo(STABLE)).toHaveLength(2);
  });

  it('T3: a stable token that leaked, and that WeChat goes on giving out, is forced away', async () => {
    const api = await startApi();
    const { wechat } = await startClient(api);
    const account = wechat.officialAccount();
    await account.get(INFO, query);
    api.revoke(app.appId, { stuck: true });
    await Promise.all(Array.from({ length: 20 }, () => account.get(INFO, query)));
    const forced = api
      .requestsTo(STABLE)
      .map(({ json }) => (json as { force_refresh?: boolean }).force_refresh ?? false);
    expect(forced).toEqual([false, false, true]);
  });

  it('T3: no call fails when tokens are killed again and again', async () => {
    const api = await startApi();
    const store = new MemoryStore();
    const processes = await Promise.all([1, 2].map(() => startClient(api, { client: { store } })));
    for (let round = 1; round <= 4; round++) {
      await Promise.all(
        processes.flatMap(({ wechat }) => Array.from({ length: 20 }, () => wechat.officialAccount().get(INFO, query))),
      );
      expect(api.requestsTo(STABLE)).toHaveLength(round);
      api.revoke(app.appId);
    }
  });

  it('T4: nobody waits for ever for a process that died while it had the lock', async () => {
    const api = await startApi();
    const store = new MemoryStore();
    const { wechat } = await startClient(api, { client: { store } });
    const claim = store.claim.bind(store);
    const answers: string[] = [];
    store.claim = (key, options) => {
      if (answers.length === 0) {
        // What another process claimed and never renewed.
        claim(key, { ...options, lease: 1_500 });
      }
      const answer = claim(key, options);
      answers.push(answer.state);
      return answer;
    };
    const before = Date.now();
    await wechat.officialAccount().get(INFO, query);
    expect(Date.now() - before).toBeGreaterThan(1_000);
    // It is taken by whoever asks first after its lease, however seldom a busy machine asks.
    expect(answers).toEqual([...Array<string>(answers.length - 1).fill('running'), 'claimed']);
    expect(answers.length).toBeGreaterThan(1);
  });

  it.each([
    ['refuses', () => Promise.reject(new Error('ECONNREFUSED'))],
    ['says nothing', () => new Promise<never>(() => undefined)],
  ])('T5: calls go on with one token when the store %s', async (_, down) => {
    const api = await startApi();
    const store = {
      claim: down,
      renew: down,
      complete: down,
      fail: down,
      remember: down,
      read: down,
      write: down,
      delete: down,
    };
    const { wechat, logs } = await startClient(api, { client: { store } });
    for (let call = 0; call < 5; call++) {
      await wechat.officialAccount().get(INFO, query);
    }
    expect(api.requestsTo(STABLE)).toHaveLength(1);
    expect(logs.text('warn').match(/store of the access tokens is down/g)).toHaveLength(1);
  });

  it('T6: another kind of token, and another secret, is another token', async () => {
    const api = await startApi({ apps: [app] });
    const store = new MemoryStore();
    const tokenOf = async (options: object): Promise<string> => {
      const accounts = [officialAccount({ ...credentials, appSecret, ...options })];
      const { wechat } = await startClient(api, { accounts, client: { store } });
      return wechat.officialAccount().accessToken();
    };
    const stable = await tokenOf({});
    const classic = await tokenOf({ accessTokenKind: 'classic' });
    expect(classic).not.toBe(stable);
    expect(await tokenOf({})).toBe(stable);
    await expect(tokenOf({ appSecret: 'ffffffffffffffffffffffffffffffff' })).rejects.toMatchObject({ errcode: 40125 });
  });

  it.each([
    ['stable', STABLE],
    ['classic', CLASSIC],
  ] as const)('T7: a call that can never work does not use up the quota of a %s token', async (kind, path) => {
    let now = Date.now();
    const clock = (): number => now;
    const api = await startApi({ apps: [app], clock });
    api.answer('/cgi-bin/component/never', { errcode: 40001, errmsg: 'invalid credential' });
    const { wechat } = await startClient(api, {
      accounts: [officialAccount({ ...credentials, appSecret, accessTokenKind: kind })],
      wechat: { clock },
      client: { store: new MemoryStore({ clock }) },
    });
    const account = wechat.officialAccount();
    const neverFor = async (seconds: number, pace: number): Promise<void> => {
      for (const end = now + seconds * 1000; now < end; now += pace * 1_000) {
        const error = await account.post<object>('/cgi-bin/component/never').catch((caught: unknown) => caught);
        expect(error).toBeInstanceOf(WechatApiError);
        expect(error).toMatchObject({ errcode: 40001 });
      }
    };
    await neverFor(20, 1);
    // The first, three in the places of those that were refused, and a forced one because one of them was the same.
    expect(api.requestsTo(path).length).toBeLessThanOrEqual(5);
    await neverFor(580, 5);
    // After that one a minute, of 2,000 a day.
    expect(api.requestsTo(path).length).toBeLessThanOrEqual(25);
    await expect(account.get(INFO, query)).resolves.toMatchObject({ openid: 'o1' });
  });

  it('T8: each WeCom app has its own, though the corp is the same', async () => {
    const corpId = 'ww0123456789abcdef';
    const apps = [
      { corpId, agentId: 1, corpSecret: 'secret-of-the-first-app' },
      { corpId, agentId: 2, corpSecret: 'secret-of-the-other-app' },
    ];
    const api = await startApi({ wecomApps: apps });
    const { token, encodingAesKey } = credentials;
    const accounts = apps.map((options) =>
      wecomApp({ name: `app${options.agentId}`, token, encodingAesKey, ...options }),
    );
    const { wechat } = await startClient(api, { accounts });
    const tokens = await Promise.all(['app1', 'app2'].map((name) => wechat.wecom(name).accessToken()));
    expect(tokens[0]).not.toBe(tokens[1]);
    expect(await wechat.wecom('app1').accessToken()).toBe(tokens[0]);
  });

  it('are renewed in the background before their end, and calls do not wait', async () => {
    let now = Date.now();
    const clock = (): number => now;
    const api = await startApi({ apps: [app], clock });
    const store = new MemoryStore({ clock });
    const { wechat } = await startClient(api, { wechat: { clock }, client: { store } });
    const account = wechat.officialAccount();
    const first = await account.accessToken();
    now += 2 * HOUR_MS - 200_000;
    expect(await account.accessToken()).toBe(first);
    await expect.poll(() => account.accessToken()).not.toBe(first);
    await account.get(INFO, query);
    expect(api.requestsTo(STABLE)).toHaveLength(2);
  });

  it('are not asked for again and again when an early renewal brings the same one', async () => {
    let now = Date.now();
    const clock = (): number => now;
    const corp = { corpId: 'ww0123456789abcdef', corpSecret: 'secret-of-the-corp-app' };
    const api = await startApi({ wecomApps: [corp], clock });
    const { token, encodingAesKey } = credentials;
    const accounts = [wecomApp({ token, encodingAesKey, ...corp })];
    const { wechat } = await startClient(api, {
      accounts,
      wechat: { clock },
      client: { store: new MemoryStore({ clock }) },
    });
    await wechat.wecom().accessToken();
    now += 2 * HOUR_MS - 500_000;
    for (let call = 0; call < 20; call++) {
      await wechat.wecom().accessToken();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(api.requestsTo('/cgi-bin/gettoken')).toHaveLength(2);
  });

  it('are read from where secrets are kept, and again when the secret was refused', async () => {
    const api = await startApi();
    const secrets = ['old-secret-that-was-reset', appSecret];
    const accounts = [officialAccount({ ...credentials, appSecret: async () => secrets.shift()! })];
    const { wechat } = await startClient(api, { accounts });
    await expect(wechat.officialAccount().get(INFO, query)).resolves.toMatchObject({ openid: 'o1' });
    expect(secrets).toEqual([]);
  });

  it('are read once from there, however often the account is asked for', async () => {
    const api = await startApi();
    let asked = 0;
    const secret = (): Promise<string> => Promise.resolve((asked++, appSecret));
    const { wechat } = await startClient(api, { accounts: [officialAccount({ ...credentials, appSecret: secret })] });
    for (let call = 0; call < 5; call++) {
      await wechat.officialAccount().get(INFO, query);
      await wechat.officialAccount('default').jsSdk.config('https://a.example/');
    }
    expect(asked).toBe(1);
  });

  it('come from elsewhere where the account says so', async () => {
    const api = await startApi();
    const { wechat } = await startClient(api);
    const token = await wechat.officialAccount().accessToken();
    const accounts = [officialAccount({ ...credentials, accessToken: () => Promise.resolve(token) })];
    const other = await startClient(api, { accounts });
    await other.wechat.officialAccount().get(INFO, query);
    expect(api.requestsTo(STABLE)).toHaveLength(1);
    expect(api.requestsTo(CLASSIC)).toHaveLength(0);
  });

  it('are not to be had without a secret, which the error says', async () => {
    const api = await startApi();
    const { wechat } = await startClient(api, { accounts: [officialAccount(credentials)] });
    await expect(wechat.officialAccount().get(INFO, query)).rejects.toThrow(/"default" has no appSecret/);
  });
});
