import {
  type CallbackStore,
  type Claim,
  type ClaimOptions,
  MemoryStore,
  MemoryTicketStore,
  officialAccount,
} from 'nestjs-wechat';
import { openPlatform } from 'nestjs-wechat/open-platform';
import type { WechatApiStandIn } from 'nestjs-wechat/testing';
import { wecomApp } from 'nestjs-wechat/wecom';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { credentials } from '../harness/application.js';
import { app, appSecret, startApi, startClient } from './client-application.js';

const STABLE = '/cgi-bin/stable_token';
const GETTOKEN = '/cgi-bin/gettoken';
const INFO = '/cgi-bin/user/info';
const query = { openid: 'o1' };
const HOUR_MS = 3_600_000;
const { token, encodingAesKey } = credentials;
const corp = { corpId: 'ww0123456789abcdef', corpSecret: 'secret-of-the-corp-app' };

/** A memory store, some of whose methods do something else. */
const storeWith = (changes: (store: MemoryStore) => Partial<CallbackStore>): MemoryStore => {
  const store = new MemoryStore();
  return Object.assign(store, changes(Object.assign(Object.create(Object.getPrototypeOf(store) as object), store)));
};

const forcedOf = (api: WechatApiStandIn): number =>
  api.requestsTo(STABLE).filter(({ json }) => (json as { force_refresh?: boolean }).force_refresh).length;

describe('a refused token', () => {
  it('is not replaced by a call that comes late with it, when another has been fetched', async () => {
    const api = await startApi();
    let infos = 0;
    const { wechat } = await startClient(api, {
      client: {
        fetch: async (url, init) => {
          const isSlow = url.includes(INFO) && ++infos === 2;
          const answer = await fetch(url, init);
          await sleep(isSlow ? 200 : 0);
          return answer;
        },
      },
    });
    const account = wechat.officialAccount();
    await account.accessToken();
    api.revoke(app.appId);
    const answers = await Promise.all([account.get(INFO, query), account.get(INFO, query)]);
    expect(answers).toMatchObject([{ openid: 'o1' }, { openid: 'o1' }]);
    expect(api.requestsTo(STABLE)).toHaveLength(2);
  });

  it.each([
    ['another one', true],
    ['the same one', false],
  ])('is looked at again when a renewal that was on its way brings %s', async (_, isRevokedBefore) => {
    let now = Date.now();
    const clock = (): number => now;
    const api = await startApi({ wecomApps: [corp], clock });
    let arrive!: () => void;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    let asked = 0;
    const { wechat } = await startClient(api, {
      accounts: [wecomApp({ token, encodingAesKey, ...corp })],
      wechat: { clock },
      client: {
        store: new MemoryStore({ clock }),
        fetch: async (url, init) => {
          const isRenewal = url.includes(GETTOKEN) && ++asked === 2;
          const answer = await fetch(url, init);
          await (isRenewal ? arrived : undefined);
          return answer;
        },
      },
    });
    const path: string = '/cgi-bin/department/list';
    api.answer(path, { errcode: 0 });
    await wechat.wecom().accessToken();
    now += 2 * HOUR_MS - 200_000;
    if (isRevokedBefore) {
      api.revoke(corp.corpId);
    }
    const call = wechat.wecom().get(path);
    await expect.poll(() => api.requestsTo(GETTOKEN).length).toBe(2);
    if (!isRevokedBefore) {
      api.revoke(corp.corpId);
    }
    await expect.poll(() => api.requestsTo(path).length).toBe(1);
    await sleep(20);
    arrive();
    expect(await call).toMatchObject({ errcode: 0 });
  });

  it('is not forced away twice within half a minute when the first attempt failed', async () => {
    let now = Date.now();
    const clock = (): number => now;
    const api = await startApi({ apps: [app], clock });
    const { wechat } = await startClient(api, {
      wechat: { clock },
      client: {
        store: new MemoryStore({ clock }),
        fetch: async (url, init) => {
          const { body } = init as { body?: Uint8Array };
          const isForced = body !== undefined && Buffer.from(body).includes('"force_refresh":true');
          const answer = await fetch(url, init);
          return isForced ? Response.json({ errcode: 45009, errmsg: 'reach max api daily quota limit' }) : answer;
        },
      },
    });
    const account = wechat.officialAccount();
    await account.get(INFO, query);
    api.answer(INFO, { errcode: 40001, errmsg: 'invalid credential' });
    await expect(account.get(INFO, query)).rejects.toMatchObject({ errcode: 45009 });
    now += 15_000;
    await expect(account.get(INFO, query)).rejects.toMatchObject({ errcode: 40001 });
    expect(forcedOf(api)).toBe(1);
  });
});

it('a token that leaks again and again is forced away fifteen times a day, of the twenty that WeChat allows', async () => {
  // The first second of a day, so that all are of one.
  let now = Date.UTC(2026, 0, 2);
  const clock = (): number => now;
  const api = await startApi({ apps: [app], clock });
  const store = new MemoryStore({ clock });
  const { wechat } = await startClient(api, { wechat: { clock }, client: { store } });
  const account = wechat.officialAccount();
  const results: boolean[] = [];
  for (let leak = 0; leak < 18; leak++) {
    await account.accessToken();
    api.revoke(app.appId, { stuck: true });
    now += 5 * 60_000;
    results.push(
      await account.get(INFO, query).then(
        () => true,
        () => false,
      ),
    );
  }
  expect(forcedOf(api)).toBe(15);
  expect(results).toEqual([...Array.from({ length: 15 }, () => true), false, false, false]);
});

describe('a token that cannot be fetched', () => {
  it.each([
    ['was refused', 40164, 10, { errcode: 40164 }],
    ['met the limit of a minute, which has 40 s left,', 45011, 40, { errcode: 45011 }],
    ['did not reach WeChat', 'gateway', 1, { failure: 'status' }],
  ] as const)('because it %s is not tried again by each caller', async (_, fault, seconds, expected) => {
    let now = 1_700_000_000_000;
    const clock = (): number => now;
    const api = await startApi({ apps: [app], clock });
    // A gateway is tried four times by each fetch.
    api.fail(STABLE, ...Array.from({ length: fault === 'gateway' ? 4 : 1 }, () => fault));
    const { wechat } = await startClient(api, { wechat: { clock }, client: { store: new MemoryStore({ clock }) } });
    const account = wechat.officialAccount();
    const failed = await Promise.allSettled(Array.from({ length: 50 }, () => account.get(INFO, query)));
    expect(failed.every(({ status }) => status === 'rejected')).toBe(true);
    now += seconds * 1000 - 1;
    const before = api.requestsTo(STABLE).length;
    for (let caller = 0; caller < 50; caller++) {
      await expect(account.get(INFO, query)).rejects.toMatchObject(expected);
    }
    expect(api.requestsTo(STABLE)).toHaveLength(before);
    now += 1;
    expect(await account.get(INFO, query)).toMatchObject({ openid: 'o1' });
  });

  it('is taken from the process that could fetch it', async () => {
    const api = await startApi();
    const store = new MemoryStore();
    const [refused, other] = [
      await startClient(api, { client: { store } }),
      await startClient(api, { client: { store } }),
    ];
    api.fail(STABLE, 40164);
    await expect(refused.wechat.officialAccount().get(INFO, query)).rejects.toMatchObject({ errcode: 40164 });
    await other.wechat.officialAccount().get(INFO, query);
    expect(await refused.wechat.officialAccount().get(INFO, query)).toMatchObject({ openid: 'o1' });
    expect(api.requestsTo(STABLE)).toHaveLength(2);
    // It works again, and the failure of before counts no more.
    api.revoke(app.appId);
    expect(await refused.wechat.officialAccount().get(INFO, query)).toMatchObject({ openid: 'o1' });
  });
});

describe('a renewal in the background', () => {
  it('that fails is warned of, and calls go on with the present token', async () => {
    let now = Date.now();
    const clock = (): number => now;
    const api = await startApi({ apps: [app], clock });
    const { wechat, logs } = await startClient(api, {
      wechat: { clock },
      client: { store: new MemoryStore({ clock }) },
    });
    const account = wechat.officialAccount();
    const first = await account.accessToken();
    now += 2 * HOUR_MS - 200_000;
    api.fail(STABLE, 45009);
    await account.get(INFO, query);
    await expect
      .poll(() => logs.text('warn'))
      .toMatch(/Could not renew the stable access token of .*; the present one is valid for 200 s\..*45009/);
    expect(await account.accessToken()).toBe(first);
    expect(logs.text()).not.toContain(appSecret);
  });
});

describe('a store', () => {
  it('whose lock another process never gives back is waited for no longer than 12 s', async () => {
    let now = Date.now();
    const api = await startApi();
    const store = storeWith(() => ({ claim: () => ({ state: 'running', firstClaimedAt: 0 }) }));
    const { wechat } = await startClient(api, { wechat: { clock: () => now }, client: { store } });
    const call = wechat.officialAccount().get(INFO, query);
    setTimeout(() => (now += 13_000), 50);
    await expect(call).rejects.toThrow(/Another process is fetching .* but has not finished after 12 s/);
    expect(api.requests).toEqual([]);
  });

  it('that gets a token while its lock is taken is read again', async () => {
    const api = await startApi();
    const shared = new MemoryStore();
    const first = await (await startClient(api, { client: { store: shared } })).wechat.officialAccount().accessToken();
    let isFirst = true;
    const read = shared.read.bind(shared);
    shared.read = (key) => {
      const text = isFirst ? undefined : read(key);
      isFirst = false;
      return text;
    };
    const { wechat } = await startClient(api, { client: { store: shared } });
    expect(await wechat.officialAccount().accessToken()).toBe(first);
    expect(api.requestsTo(STABLE)).toHaveLength(1);
  });

  it('that cannot say whether a lock still holds keeps no call from its token', async () => {
    const api = await startApi();
    const store = storeWith(() => ({ renew: () => Promise.reject(new Error('ECONNRESET')) }));
    const { wechat } = await startClient(api, { client: { store } });
    expect(await wechat.officialAccount().get(INFO, query)).toMatchObject({ openid: 'o1' });
    expect(await wechat.officialAccount().get(INFO, query)).toMatchObject({ openid: 'o1' });
    expect(api.requestsTo(STABLE)).toHaveLength(1);
  });

  it.each([
    ['compares', {}],
    ['cannot compare', { compareAndWrite: undefined }],
  ])('that %s keeps the newer token of two that were fetched', async (_, changes) => {
    const api = await startApi();
    const accounts = [officialAccount({ ...credentials, appSecret, accessTokenKind: 'classic' })];
    const shared = new MemoryStore();
    let arrive!: () => void;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    // It never had the lock, as far as the store knows.
    const standing = Object.assign(Object.create(shared) as MemoryStore, changes, {
      claim: (key: string) => ({
        state: 'claimed' as const,
        claim: { key, fencingToken: 0 },
        attempt: 1,
        firstClaimedAt: Date.now(),
      }),
      renew: () => false,
    });
    const slow = await startClient(api, {
      accounts,
      client: {
        store: standing,
        fetch: async (url, init) => {
          const answer = await fetch(url, init);
          await arrived;
          return answer;
        },
      },
    });
    const older = slow.wechat.officialAccount().accessToken();
    await expect.poll(() => api.requestsTo('/cgi-bin/token').length).toBe(1);
    const quick = await startClient(api, { accounts, client: { store: shared } });
    const newer = await quick.wechat.officialAccount().accessToken();
    arrive();
    expect(await older).toBe(newer);
    const next = await startClient(api, { accounts, client: { store: shared } });
    expect(await next.wechat.officialAccount().accessToken()).toBe(newer);
  });

  it('that has something else in the place of a token gets a new one', async () => {
    const api = await startApi();
    const shared = new MemoryStore();
    const keys: string[] = [];
    const compareAndWrite = shared.compareAndWrite.bind(shared);
    shared.compareAndWrite = (key, ...others) => {
      keys.push(key);
      return compareAndWrite(key, ...others);
    };
    for (const text of [undefined, '{"value":"cut off', 'null', '{}']) {
      if (text !== undefined) {
        shared.write(keys[0]!, text, HOUR_MS);
      }
      const before = api.requestsTo(STABLE).length;
      for (let process = 0; process < 2; process++) {
        const { wechat } = await startClient(api, { client: { store: shared } });
        expect(await wechat.officialAccount().get(INFO, query)).toMatchObject({ openid: 'o1' });
      }
      expect(api.requestsTo(STABLE)).toHaveLength(before + 1);
    }
  });

  it.each([
    ['says so', () => Promise.reject(new Error('ECONNREFUSED'))],
    ['says nothing', () => new Promise<never>(() => undefined)],
  ])('that never gets ready, and %s, is asked all the same', async (_, whenReady) => {
    const api = await startApi();
    const store = storeWith(() => ({ whenReady }));
    for (let process = 0; process < 2; process++) {
      const { wechat } = await startClient(api, { client: { store } });
      await wechat.officialAccount().get(INFO, query);
    }
    expect(api.requestsTo(STABLE)).toHaveLength(1);
  });

  it('that gives a lock too late gets it back', async () => {
    const api = await startApi();
    const shared = new MemoryStore();
    const claim = shared.claim.bind(shared);
    const fail = shared.fail.bind(shared);
    const given: Claim[] = [];
    let arrive!: () => void;
    const late = new Promise<void>((resolve) => (arrive = resolve));
    const slow = Object.assign(shared, {
      claim: async (key: string, options: ClaimOptions) => {
        await late;
        return claim(key, options);
      },
      fail: (back: Claim) => {
        given.push(back);
        return fail(back);
      },
    });
    const { wechat } = await startClient(api, { client: { store: slow } });
    await wechat.officialAccount().get(INFO, query);
    expect(given).toEqual([]);
    arrive();
    await expect
      .poll(() => given.map(({ key }) => key), { timeout: 10_000 })
      .toEqual([expect.stringMatching(/:lock$/)]);
  });
});

it('a secret that could not be read is asked for again', async () => {
  const api = await startApi();
  let asked = 0;
  const secret = (): Promise<string> =>
    asked++ === 0 ? Promise.reject(new Error('The vault is sealed.')) : Promise.resolve(appSecret);
  const { wechat } = await startClient(api, { accounts: [officialAccount({ ...credentials, appSecret: secret })] });
  await expect(wechat.officialAccount().get(INFO, query)).rejects.toThrow('The vault is sealed.');
  expect(await wechat.officialAccount().get(INFO, query)).toMatchObject({ openid: 'o1' });
});

describe('an account that authorized a third-party platform', () => {
  const shop = 'wxshop';
  const REFRESH = '/cgi-bin/component/api_authorizer_token';
  const component = {
    componentAppId: 'wxcomponent',
    componentAppSecret: 'secret-of-the-component',
    componentVerifyTicket: 'ticket@@@verify',
  };

  async function start(
    kept: Map<string, string>,
    authorizers: object = { [shop]: 'refreshtoken@@@good' },
    broken: readonly ('get' | 'set')[] = [],
  ) {
    const authorizationCodes = { 'auth-code': { appId: shop, refreshToken: 'unused' } };
    const known = { ...component, authorizers: authorizers as Record<string, string>, authorizationCodes };
    const api = await startApi({ components: [known] });
    const ticketStore = new MemoryTicketStore();
    const { componentAppId, componentAppSecret, componentVerifyTicket } = component;
    await ticketStore.set(componentAppId, { value: componentVerifyTicket, issuedAt: new Date() });
    const refreshTokenStore = {
      get: (appId: string) => Promise.resolve(kept.get(appId)),
      set: (appId: string, value: string) => Promise.resolve(void kept.set(appId, value)),
    };
    for (const method of broken) {
      refreshTokenStore[method] = () => Promise.reject(new Error('ECONNREFUSED', { cause: [...kept] }));
    }
    const options = { token, encodingAesKey, componentAppId, componentAppSecret, ticketStore, refreshTokenStore };
    const { wechat, logs } = await startClient(api, { accounts: [openPlatform(options)] });
    return { api, platform: wechat.openPlatform(), logs };
  }

  it.each([
    ['the first time', ['get', 'set']],
    ['when it is to keep a new one', ['set']],
  ] as const)('calls when the store of its refresh tokens is down %s', async (_, broken) => {
    const kept = new Map([[shop, 'refreshtoken@@@good']]);
    const { api, platform, logs } = await start(kept, undefined, broken);
    const account = platform.authorizer(shop);
    for (let round = 0; round < 2; round++) {
      expect(await account.get(INFO, query)).toMatchObject({ openid: 'o1' });
      api.revoke(shop);
    }
    expect(api.requestsTo(REFRESH)).toHaveLength(2);
    expect(logs.text('warn')).toMatch(/store of the refresh tokens failed for wxshop \(ECONNREFUSED\)/);
    expect(logs.text()).not.toContain('refreshtoken');
  });

  it('is kept by what an authorization brings though the store of its refresh tokens is down', async () => {
    const { api, platform } = await start(new Map(), {}, ['get', 'set']);
    expect(await platform.queryAuth('auth-code')).toMatchObject({
      appId: shop,
      refreshToken: expect.any(String) as string,
    });
    expect(await platform.authorizer(shop).get(INFO, query)).toMatchObject({ openid: 'o1' });
    expect(api.requestsTo(REFRESH)).toHaveLength(0);
  });

  it('may have authorized anew, with another refresh token than that of its last access token', async () => {
    const kept = new Map([[shop, 'refreshtoken@@@good']]);
    const { api, platform } = await start(kept);
    await platform.authorizer(shop).get(INFO, query);
    api.revoke(shop);
    const anew = kept.get(shop)!;
    api.fail(REFRESH, 61023);
    kept.set(shop, 'refreshtoken@@@anew');
    await platform
      .authorizer(shop)
      .get(INFO, query)
      .catch(() => undefined);
    const used = api
      .requestsTo(REFRESH)
      .map(({ json }) => (json as { authorizer_refresh_token: string }).authorizer_refresh_token);
    expect(used).toEqual(['refreshtoken@@@good', anew, 'refreshtoken@@@anew']);
  });

  it.each([
    ['that is wrong', 'refreshtoken@@@wrong', 3],
    ['that nobody kept', undefined, 2],
  ])('whose refresh token %s is found in the list of WeChat', async (_, known, calls) => {
    const kept = new Map(known === undefined ? [] : [[shop, known]]);
    const authorizers = Object.fromEntries(
      Array.from({ length: 500 }, (__, index) => [`wx${index}`, `refresh-${index}`]),
    );
    const { api, platform } = await start(kept, { ...authorizers, [shop]: 'refreshtoken@@@good' });
    expect(await platform.authorizer(shop).get(INFO, query)).toMatchObject({ openid: 'o1' });
    const used = api.requests.filter(
      ({ path }) => path.startsWith('/cgi-bin/component/api_') && !path.endsWith('token'),
    );
    expect(used.map(({ json }) => json)).toEqual([
      { component_appid: 'wxcomponent', offset: 0, count: 500 },
      { component_appid: 'wxcomponent', offset: 500, count: 500 },
    ]);
    expect(api.requestsTo(REFRESH)).toHaveLength(calls - 1);
    expect(kept.get(shop)).toMatch(/^refreshtoken@@@[\da-f]+$/);
  });

  it('gets no token by a refresh token that is wrong everywhere, and the reason is thrown', async () => {
    const { platform } = await start(new Map([[shop, 'refreshtoken@@@wrong']]), {});
    await expect(platform.authorizer(shop).get(INFO, query)).rejects.toMatchObject({ errcode: 61023 });
  });

  it('keeps its refresh token when WeChat refuses for another reason, which is thrown', async () => {
    const kept = new Map([[shop, 'refreshtoken@@@good']]);
    const { api, platform } = await start(kept);
    api.fail(REFRESH, 61005);
    await expect(platform.authorizer(shop).get(INFO, query)).rejects.toMatchObject({ errcode: 61005 });
    expect(api.requestsTo(REFRESH)).toHaveLength(1);
    expect(kept.get(shop)).toBe('refreshtoken@@@good');
  });

  it('may be asked to authorize on a phone', async () => {
    const { api, platform } = await start(new Map());
    api.answer('/cgi-bin/component/api_create_preauthcode', { pre_auth_code: 'preauthcode@@@1', expires_in: 600 });
    expect(await platform.authorizationUrl({ redirectUri: 'https://a.example/', page: 'h5' })).toBe(
      'https://open.weixin.qq.com/wxaopen/safe/bindcomponent?action=bindcomponent&no_scan=1&component_appid=wxcomponent' +
        '&pre_auth_code=preauthcode%40%40%401&redirect_uri=https%3A%2F%2Fa.example%2F&auth_type=3#wechat_redirect',
    );
  });

  it('may be asked by its AppID to authorize', async () => {
    const { api, platform } = await start(new Map());
    api.answer('/cgi-bin/component/api_create_preauthcode', {});
    const url = new URL(await platform.authorizationUrl({ redirectUri: 'https://a.example/', appId: shop }));
    expect(url.searchParams.get('biz_appid')).toBe(shop);
    expect(url.searchParams.get('pre_auth_code')).toBe('');
  });

  it('signs pages by its own AppID', async () => {
    const { api, platform } = await start(new Map([[shop, 'refreshtoken@@@good']]));
    const { appId } = await platform.authorizer(shop).asOfficialAccount.jsSdk.config('https://a.example/');
    expect(appId).toBe(shop);
    expect(api.requestsTo('/cgi-bin/ticket/getticket')[0]!.caller).toEqual({ kind: 'authorizer', id: shop });
  });
});
