import { channel } from 'node:diagnostics_channel';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { inspect } from 'node:util';
import { type CallInfo, officialAccount } from 'nestjs-wechat';
import { type OfficialAccountClient, WechatApiError, WechatConnectionError } from 'nestjs-wechat/client';
import type { StandInRequest, WechatApiStandIn } from 'nestjs-wechat/testing';
import { wecomApp } from 'nestjs-wechat/wecom';
import { describe, expect, it, vi } from 'vitest';
import { credentials } from '../harness/application.js';
import { until } from '../harness/until.js';
import { app, appSecret, sharedClient, startApi, startClient } from './client-application.js';
import { errorOf, errorOfSilence } from './error-of.js';
import { holdTimeouts } from './hold-timeouts.js';

const INFO = '/cgi-bin/user/info';
const SEND = '/cgi-bin/message/custom/send';
const TOKEN = '/cgi-bin/stable_token';
const TEMPLATE = '/cgi-bin/message/template/send';
const openid = 'oPenIdOfSomebody';
const text = { touser: openid, msgtype: 'text', text: { content: 'Hello' } } as const;
const knot: { itself?: object } = {};
knot.itself = knot;
const template = { touser: openid, template_id: 'T1', data: { first: { value: 'Tea' } } };

/** For attempts that are to be answered, however busy the machine is. */
const PATIENT = { client: { timeout: 600_000 } };

interface Started {
  readonly api: WechatApiStandIn;
  readonly account: OfficialAccountClient;
}

async function start(options: Parameters<typeof startClient>[1] = {}): Promise<Started> {
  const api = await startApi();
  const { wechat } = await startClient(api, options);
  return { api, account: wechat.officialAccount() };
}

describe('requests', () => {
  it('carry Chinese as it stands, whole characters alone, and their length', async () => {
    const { api, account } = await start();
    const content = '茶\u0000 "好" \\ \ud83c\udf75 \ud83c half';
    await account.post(SEND, { ...text, text: { content } });
    const [request] = api.requestsTo(SEND);
    expect(request!.json).toMatchObject({ text: { content: '茶 "好" \\ \ud83c\udf75 \ufffd half' } });
    expect(request!.text).toContain('茶');
    expect(request!.headers['content-length']).toBe(String(Buffer.byteLength(request!.text)));
    expect(api.violations).toEqual([]);
  });

  it('are forms with a length for uploads', async () => {
    const { api, account } = await start();
    const file = { content: Buffer.from('bytes of a picture'), filename: '图片 "1".png', contentType: 'image/png' };
    const { media_id: mediaId } = await account.upload('/cgi-bin/media/upload', file, { type: 'image' });
    const [request] = api.requestsTo('/cgi-bin/media/upload');
    expect(request).toMatchObject({ query: { type: 'image' }, files: { media: { type: 'image/png' } } });
    expect(request!.headers['content-length']).toMatch(/^\d+$/);
    const { content, contentType, filename } = await account.download('/cgi-bin/media/get', { media_id: mediaId });
    expect(content.toString()).toBe('bytes of a picture');
    expect(contentType).toBe('image/png');
    expect(filename).toMatch(/图片/);
  });

  it('carry bytes as they are where a path takes bytes, as for a recording', async () => {
    const { api, account } = await start();
    const path = '/cgi-bin/media/voice/addvoicetorecofortext';
    api.answer(path, { errcode: 0 });
    await account.post(path, Buffer.from('{茶\0"'), { query: { format: 'mp3', voice_id: 'v1' } });
    const [{ headers, query, text: sent }] = api.requestsTo(path) as [StandInRequest];
    expect(sent).toBe('{茶\0"');
    expect(headers).toMatchObject({ 'content-type': 'application/octet-stream', 'content-length': '6' });
    expect(query).toEqual({ format: 'mp3', voice_id: 'v1' });
  });

  it('are refused where the body is JSON already, which would be written as JSON twice', async () => {
    const { api, account } = await start();
    const call = account.post<object>(SEND, JSON.stringify(text));
    await expect(call).rejects.toThrow(/is a string already. Pass the object itself/);
    expect(api.requestsTo(SEND)).toEqual([]);
  });

  it.each([
    ['a BigInt', { msgid: 24077408235503n }, /ids of 64 bits as strings.*BigInt/s],
    ['a cycle', knot, /Pass plain objects.*circular/s],
  ])('are refused with %s, which JSON can not hold', async (_, body, message) => {
    const { api, account } = await start();
    await expect(account.post<object>(SEND, body)).rejects.toThrow(message);
    const file = { content: Buffer.from('tea'), filename: 'tea.png' };
    const path: string = '/cgi-bin/material/add_material';
    const upload = account.upload(path, file, { description: body });
    await expect(upload).rejects.toThrow(message);
    expect(api.requestsTo(SEND)).toEqual([]);
  });

  it('fail as promises do, and never at once', async () => {
    const { account } = await start();
    const path: string = 'cgi-bin';
    const file = { content: Buffer.from('bytes'), filename: 'a.png' };
    const calls = [account.get(path), account.post(path), account.upload(path, file), account.download(path)];
    for (const call of [...calls, account.qrCodes.create('a', 0)]) {
      await expect(call).rejects.toThrow(/A path begins|is valid for at most/);
    }
  });

  it('are refused where the path is none, before anything is sent', async () => {
    const { api, account } = await start();
    for (const path of ['cgi-bin/user/info', 'https://elsewhere.example/x', '//elsewhere.example/x']) {
      await expect((async () => account.get(path))()).rejects.toThrow(/A path begins with one "\/"/);
    }
    expect(api.requests).toEqual([]);
  });

  it('say what is wrong when a fetch sends no Content-Length', async () => {
    const chunked: typeof fetch = (url, init) => {
      const { body } = init as { body?: Uint8Array };
      const stream = body === undefined ? body : new Blob([new Uint8Array(body)]).stream();
      return fetch(url, { ...init, body: stream, duplex: 'half' });
    };
    const { api, account } = await start({ client: { fetch: chunked } });
    const error = await errorOf(account.post(SEND, text));
    expect(new Set(api.violations.splice(0).map(({ fault }) => fault))).toEqual(new Set(['no-content-length']));
    expect(error).toBeInstanceOf(WechatConnectionError);
    expect(error).toMatchObject({ failure: 'status', status: 412, mayBeDone: false });
    expect((error as Error).message).toContain('Content-Length');
  });

  it('go to one URL for each host where that is said, below its path', async () => {
    const api = await startApi();
    const urls: string[] = [];
    const { wechat } = await startClient(api, {
      client: {
        baseUrl: { 'api.weixin.qq.com': 'https://proxy.example/wechat/' },
        fetch: (url) => {
          urls.push(url.replace(/(access_token|secret)=[^&]*/g, '$1'));
          return Promise.resolve(Response.json({ access_token: 'abcdefgh', expires_in: 7200 }));
        },
      },
    });
    await wechat.officialAccount().get(INFO, { openid });
    expect(urls).toEqual([
      'https://proxy.example/wechat/cgi-bin/stable_token',
      `https://proxy.example/wechat/cgi-bin/user/info?access_token&openid=${openid}`,
    ]);
  });
});

describe('answers', () => {
  it('keep all digits of 64-bit ids', async () => {
    const { account } = await start();
    expect(await account.post(TEMPLATE, template)).toMatchObject({ msgid: '6218734521098765433' });
  });

  it('may have raw control characters in their texts', async () => {
    const { api, account } = await start();
    await account.accessToken();
    api.fail(INFO, 'control-characters');
    const user = await account.get(INFO, { openid });
    expect(JSON.stringify(user)).toContain('\\u0001');
  });

  it('that tell of a partial failure are returned', async () => {
    const corp = { corpId: 'ww0123456789abcdef', agentId: 7, corpSecret: 'secret-of-the-corp-app' };
    const api = await startApi({ wecomApps: [corp] });
    api.answer('/cgi-bin/message/send', { errcode: 0, errmsg: 'ok', invaliduser: 'b', msgid: 'm' });
    const { token, encodingAesKey } = credentials;
    const { wechat } = await startClient(api, { accounts: [wecomApp({ token, encodingAesKey, ...corp })] });
    const message = { touser: 'a|b', agentid: 7, msgtype: 'text', text: { content: 'Hi' } } as const;
    expect(await wechat.wecom().post('/cgi-bin/message/send', message)).toMatchObject({ invaliduser: 'b' });
  });

  it('that are errors in the disguise of a file are thrown, and a dead token in one is replaced', async () => {
    const { api, account } = await start();
    const disguised = (errcode: number) => ({
      contentType: 'image/jpeg',
      content: Buffer.from(JSON.stringify({ errcode, errmsg: 'invalid media_id rid: 6-5' })),
    });
    api.answer('/cgi-bin/media/get', disguised(40007));
    const error = await errorOf(account.download('/cgi-bin/media/get', { media_id: 'gone' }));
    expect(error).toMatchObject({ errcode: 40007, errmsg: 'invalid media_id', rid: '6-5' });
    let asked = 0;
    api.answer('/cgi-bin/media/get', () =>
      asked++ === 0 ? disguised(40001) : { contentType: 'image/jpeg', content: Buffer.from('{ picture }') },
    );
    const { content } = await account.download('/cgi-bin/media/get', { media_id: 'there' });
    expect(content.toString()).toBe('{ picture }');
  });

  it('of WeCom that refuse name the address for the whitelist too', async () => {
    const { api, account } = await start();
    const errmsg =
      'not allow to access from your ip, hint: [1700000000_1], from ip: 2001:db8::9, more info at https://open.work.weixin.qq.com/devtool/query?e=60020';
    api.answer(SEND, { errcode: 60020, errmsg });
    const error = await errorOf(account.post(SEND, text));
    expect(error).toMatchObject({ errcode: 60020, ip: '2001:db8::9', errmsg: 'not allow to access from your ip' });
  });

  it('that refuse become a WechatApiError with its parts', async () => {
    const { api, account } = await start();
    const errmsg =
      'invalid ip 203.0.113.9 ipv6 ::ffff:203.0.113.9, not in whitelist, hint: [abc] rid: 6087f0d0-5c83dcaa-438ebbcc';
    api.answer(SEND, { errcode: 40164, errmsg });
    const error = await errorOf(account.post(SEND, text));
    expect(error).toBeInstanceOf(WechatApiError);
    expect(error).toMatchObject({
      errcode: 40164,
      errmsg: 'invalid ip 203.0.113.9 ipv6 ::ffff:203.0.113.9, not in whitelist',
      rid: '6087f0d0-5c83dcaa-438ebbcc',
      ip: '203.0.113.9',
      path: SEND,
      method: 'POST',
      platform: 'official-account',
      account: 'default',
    });
  });
});

describe('retries', () => {
  /** It has its token already. */
  const shared = sharedClient(async () => {
    const started = await start();
    await started.account.accessToken();
    return started;
  });

  it.each([
    ['busy', -1],
    ['a connection that breaks before the answer', 'reset-after'],
    ['a connection that breaks at once', 'reset-before'],
    ['a gateway', 'gateway'],
    ['a page in place of the answer', 'html'],
  ] as const)('of a read, after %s', async (_, fault) => {
    const { api, account } = shared();
    api.fail(INFO, fault, fault);
    expect(await account.get(INFO, { openid })).toMatchObject({ openid });
    expect(api.requestsTo(INFO)).toHaveLength(3);
  });

  it.each([
    '/cgi-bin/menu/delete',
    '/channels/ec/league/talent/update',
    '/channels/ec/supplier/relation/accept_invitation',
    '/shop/ec/basics/img/upload',
    '/shop/ec/basics/video/finishupload',
    '/cgi-bin/corp/apply_mass_call_ticket',
  ])('never of a GET that changes something: %s', async (path: string) => {
    const { api, account } = shared();
    api.fail(path, 'reset-after');
    await errorOf(account.get(path));
    expect(api.requestsTo(path)).toHaveLength(1);
  });

  it.each([-1, 'reset-after', 'reset-before', 'gateway', 'html'] as const)(
    'never of a send without its guard, after %s',
    async (fault) => {
      const { api, account } = shared();
      api.fail(SEND, fault);
      api.fail(TEMPLATE, fault);
      await errorOf(account.post(SEND, text));
      await errorOf(account.post(TEMPLATE, template));
      expect(api.requestsTo(SEND)).toHaveLength(1);
      expect(api.requestsTo(TEMPLATE)).toHaveLength(1);
    },
  );

  it('of a send with its guard, which is done once', async () => {
    const { api, account } = await start();
    api.fail(TEMPLATE, 'reset-after', -1);
    const { msgid } = await account.post(TEMPLATE, { ...template, client_msg_id: 'order-1' });
    expect(msgid).toBe('6218734521098765433');
    expect(api.requestsTo(TEMPLATE)).toHaveLength(3);
  });

  it('end after three', async () => {
    const { api, account } = await start();
    api.fail(INFO, -1, -1, -1, -1, -1);
    expect(await errorOf(account.get(INFO, { openid }))).toMatchObject({ errcode: -1 });
    expect(api.requestsTo(INFO)).toHaveLength(4);
  });

  it('of any call that did not reach WeChat', async () => {
    const closed = createServer().listen(0, '127.0.0.1');
    await once(closed, 'listening');
    const { port } = closed.address() as { port: number };
    closed.close();
    let tries = 0;
    const { api, account } = await start({
      client: {
        fetch: (url, init) => {
          const isFirst = url.includes(SEND) && tries++ === 0;
          return fetch(isFirst ? `http://127.0.0.1:${port}/` : url, init);
        },
      },
    });
    await account.post(SEND, text);
    expect(tries).toBe(2);
    expect(api.requestsTo(SEND)).toHaveLength(1);
  });

  it('are not made at a limit, whose kind the error tells', async () => {
    const { api, account } = shared();
    api.fail(INFO, 45011, 45009, 45015);
    const [perMinute, perDay, window] = [
      await errorOf(account.get(INFO, { openid })),
      await errorOf(account.get(INFO, { openid })),
      await errorOf(account.get(INFO, { openid })),
    ] as WechatApiError[];
    expect(perMinute!.retryAfter).toBeGreaterThan(0);
    expect(perMinute!.retryAfter).toBeLessThanOrEqual(60);
    expect([perDay!.retryAfter, window!.retryAfter]).toEqual([undefined, undefined]);
    expect(api.requestsTo(INFO)).toHaveLength(3);
  });

  it.each([
    40013, 40091, 40125, 40164, 40243, 41001, 45009, 45011, 45015, 45047, 48001, 48002, 60020, 61003, 61004, 61007,
    89503, 89506, 89507,
  ])('are not made after %d, and the token is kept', async (errcode) => {
    const { api, account } = shared();
    api.fail(INFO, errcode);
    expect(await errorOf(account.get(INFO, { openid }))).toMatchObject({ errcode });
    expect(api.requestsTo(INFO)).toHaveLength(1);
    expect(api.requestsTo(TOKEN)).toEqual([]);
  });

  it('are made when WeCom has too many at once', async () => {
    const { api, account } = await start();
    api.fail(SEND, 45033);
    await account.post(SEND, text);
    expect(api.requestsTo(SEND)).toHaveLength(2);
  });
});

describe('time', () => {
  it('is bounded, for a body that comes slowly and for none at all', async () => {
    const { api, account } = await start();
    await account.accessToken();
    api.fail(SEND, 'slow', 'silent');
    for (let call = 0; call < 2; call++) {
      const error = await errorOfSilence(api, SEND, (options) => account.post(SEND, text, options));
      expect(error).toMatchObject({ failure: 'timeout', mayBeDone: true });
    }
    expect(api.requestsTo(SEND)).toHaveLength(2);
  });

  it('is four times as long for files, whatever else is said', async () => {
    const { account } = await start();
    const given = vi.spyOn(AbortSignal, 'timeout');
    const file = { content: Buffer.from('bytes'), filename: 'a.png' };
    const { media_id: id } = await account.upload(
      '/cgi-bin/media/upload',
      file,
      { type: 'image' },
      { timeout: undefined },
    );
    expect(given.mock.lastCall![0]).toBeGreaterThan(50_000);
    await account.download('/cgi-bin/media/get', { media_id: id }, { timeout: undefined });
    // A call that may be repeated leaves time for it.
    expect(given.mock.lastCall![0]).toBe(20_000);
    given.mockRestore();
  });

  it('counts the wait for the token, in which nothing was sent', async () => {
    const { api, account } = await start(PATIENT);
    api.fail(TOKEN, 'silent');
    const held = holdTimeouts();
    const error = await errorOf(account.post(SEND, text, { timeout: 200 }));
    expect(error).toMatchObject({ failure: 'unreachable', mayBeDone: false, path: SEND });
    expect((error as Error).message).toContain('its access token did not come within 200 ms');
    expect(api.requestsTo(SEND)).toHaveLength(0);
    await until(() => expect(api.requestsTo(TOKEN)).toHaveLength(1));
    held.expire();
    // The token comes all the same, for the calls that follow.
    await account.post(SEND, text);
    expect(api.requestsTo(TOKEN)).toHaveLength(2);
  });

  it('ends with the signal while the token is waited for, whether the first or another', async () => {
    const { api, account } = await start(PATIENT);
    const reason = new Error('The user went away.');
    for (const before of [() => undefined, () => api.revoke(app.appId)]) {
      before();
      api.fail(TOKEN, 'silent');
      const asked = api.requestsTo(TOKEN).length;
      const held = holdTimeouts();
      const running = new AbortController();
      const error = errorOf(account.get(INFO, { openid }, { signal: running.signal }));
      await until(() => expect(api.requestsTo(TOKEN)).toHaveLength(asked + 1));
      running.abort(reason);
      expect(await error).toBe(reason);
      held.expire();
      await account.get(INFO, { openid });
    }
  });

  it('leaves a read another attempt', async () => {
    const { api, account } = await start(PATIENT);
    await account.accessToken();
    api.fail(INFO, 'silent');
    const held = holdTimeouts();
    const answer = account.get(INFO, { openid });
    await until(() => expect(api.requestsTo(INFO)).toHaveLength(1));
    held.expire();
    expect(await answer).toMatchObject({ openid });
  });

  it('ends with the signal, and its reason', async () => {
    const { api, account } = await start();
    await account.accessToken();
    api.fail(INFO, 'silent', -1, -1, -1);
    const reason = new Error('The user went away.');
    const running = new AbortController();
    setTimeout(() => running.abort(reason), 50);
    expect(await errorOf(account.get(INFO, { openid }, { signal: running.signal }))).toBe(reason);
    const before = AbortSignal.abort(reason);
    expect(await errorOf(account.post(SEND, text, { signal: before }))).toBe(reason);
    expect(api.requestsTo(SEND)).toHaveLength(0);
  });
});

describe('what is told', () => {
  it('of each attempt, to observers and channels', async () => {
    const told: CallInfo[] = [];
    const published: unknown[] = [];
    const listen = (info: unknown): number => published.push(info);
    channel('nestjs-wechat:call').subscribe(listen);
    const { api, account } = await start({ wechat: { observers: [{ onCall: (info) => told.push(info) }] } });
    api.fail(INFO, -1, 'gateway');
    await account.get(INFO, { openid });
    channel('nestjs-wechat:call').unsubscribe(listen);
    const facts = told.map(({ path, attempt, errcode, failure }) => [path, attempt, errcode, failure]);
    expect(facts).toEqual([
      [TOKEN, 1, 0, undefined],
      [INFO, 1, -1, undefined],
      [INFO, 2, undefined, 'status'],
      [INFO, 3, 0, undefined],
    ]);
    expect(published).toEqual(told);
    expect(told[1]).toMatchObject({ account: 'default', platform: 'official-account', method: 'GET' });
  });

  it('never has a token or a secret, whatever fails', async () => {
    const told: unknown[] = [];
    const api = await startApi();
    const { wechat, logs } = await startClient(api, {
      accounts: [officialAccount({ ...credentials, appSecret })],
      wechat: { observers: [{ onCall: (info) => told.push(info) }] },
    });
    const account = wechat.officialAccount();
    const tokens = [await account.accessToken()];
    // A server that quotes what it was sent.
    api.answer('/cgi-bin/echo', () => ({ errcode: 40003, errmsg: `bad ${tokens[0]} and ${appSecret}` }));
    const errors = [await errorOf(account.post<object>('/cgi-bin/echo', { appsecret: appSecret }))];
    for (const fault of [-1, 40001, 40164, 'reset-before', 'reset-after', 'gateway', 'html', 'silent'] as const) {
      api.fail(SEND, fault, fault);
      errors.push(await errorOf(account.post(SEND, text, { timeout: 300 })));
      tokens.push(await account.accessToken());
    }
    const { wechat: broken } = await startClient(api, {
      client: { fetch: (url) => fetch(url.replace('http', 'nosuch')) },
    });
    errors.push(await errorOf(broken.officialAccount().get(INFO, { openid })));
    api.fail(TOKEN, 40125);
    const { wechat: refused } = await startClient(api);
    errors.push(await errorOf(refused.officialAccount().get(INFO, { openid })));
    const all = inspect([errors, told], { depth: 20, showHidden: true, maxStringLength: null }) + logs.text();
    expect(errors.length).toBe(11);
    for (const secret of [...tokens, appSecret]) {
      expect(all).not.toContain(secret);
    }
  });

  it('does not follow a redirect, which would carry the token elsewhere', async () => {
    const elsewhere: string[] = [];
    const server = createServer((request, response) => {
      elsewhere.push(request.url ?? '');
      response.writeHead(302, { location: '/stolen' }).end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const api = await startApi({ apps: [app] });
    const { wechat } = await startClient(api, {
      accounts: [officialAccount({ ...credentials, accessToken: () => 'a-token-from-elsewhere' })],
      client: { baseUrl: `http://127.0.0.1:${port}` },
    });
    const error = await errorOf(wechat.officialAccount().get(INFO, { openid }));
    server.close();
    expect(error).toMatchObject({ failure: 'status', status: 302 });
    expect(elsewhere).toHaveLength(1);
  });
});
