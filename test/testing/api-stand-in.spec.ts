import { once } from 'node:events';
import { connect } from 'node:net';
import { WechatApiStandIn, type WechatApiStandInOptions } from 'nestjs-wechat/testing';
import { afterEach, describe, expect, it } from 'vitest';

type Fields = Record<string, unknown>;

const APP_TOKEN = '/cgi-bin/token?grant_type=client_credential&appid=wx1&secret=s1';
const WECOM_TOKEN = '/cgi-bin/gettoken?corpid=ww1&corpsecret=s2';
const accounts = {
  apps: [{ appId: 'wx1', appSecret: 's1' }],
  wecomApps: [{ corpId: 'ww1', corpSecret: 's2' }],
  providers: [{ corpId: 'ww2', providerSecret: 's3' }],
  suites: [{ suiteId: 'su1', suiteSecret: 's4', suiteTicket: 't4', corps: { ww3: 'permanent' } }],
  components: [
    {
      componentAppId: 'wxc',
      componentAppSecret: 's5',
      componentVerifyTicket: 't5',
      authorizers: { wx9: 'refresh-9' },
      authorizationCodes: { 'code-8': { appId: 'wx8', refreshToken: 'refresh-8' } },
    },
  ],
} as const satisfies WechatApiStandInOptions;

let now = 1_700_000_000_000;
const open: WechatApiStandIn[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((api) => api.close()));
});

/** A client that takes every answer as it is. */
class Caller {
  constructor(readonly api: WechatApiStandIn) {}

  async call(path: string, body?: Fields | string | FormData): Promise<Fields> {
    const sent = typeof body === 'object' && !(body instanceof FormData) ? JSON.stringify(body) : body;
    const response = await fetch(this.api.url + path, sent === undefined ? {} : { method: 'POST', body: sent });
    return (await response.json()) as Fields;
  }

  async errcode(path: string, body?: Fields | string | FormData): Promise<unknown> {
    return (await this.call(path, body))['errcode'];
  }

  /** A path of the API with the token that a token endpoint gives. */
  async withToken(path: string, tokenPath = APP_TOKEN): Promise<string> {
    const { access_token: token } = await this.call(tokenPath);
    return `${path}${path.includes('?') ? '&' : '?'}access_token=${String(token)}`;
  }

  stable(fields: Fields = {}): Promise<Fields> {
    return this.call('/cgi-bin/stable_token', {
      grant_type: 'client_credential',
      appid: 'wx1',
      secret: 's1',
      ...fields,
    });
  }

  async suiteToken(): Promise<string> {
    const path = '/cgi-bin/service/get_suite_token';
    const { suite_access_token: token } = await this.call(path, {
      suite_id: 'su1',
      suite_secret: 's4',
      suite_ticket: 't4',
    });
    return String(token);
  }

  async componentToken(): Promise<string> {
    const { component_access_token: token } = await this.call('/cgi-bin/component/api_component_token', {
      component_appid: 'wxc',
      component_appsecret: 's5',
      component_verify_ticket: 't5',
    });
    return String(token);
  }
}

async function start(options: WechatApiStandInOptions = accounts): Promise<Caller> {
  now = 1_700_000_000_000;
  const api = await WechatApiStandIn.start({ clock: () => now, ...options });
  open.push(api);
  return new Caller(api);
}

describe('the stand-in of the API gives no token', () => {
  it.each([
    ['an unknown AppID', '/cgi-bin/token?appid=wx0&secret=s1', undefined, 40013],
    ['a wrong AppSecret', '/cgi-bin/token?appid=wx1&secret=s0', undefined, 40125],
    ['an unknown AppID that asks for the stable one', '/cgi-bin/stable_token', { appid: 'wx0', secret: 's1' }, 40013],
    ['an unknown CorpID', '/cgi-bin/gettoken?corpid=ww0&corpsecret=s2', undefined, 40013],
    ['a wrong corpsecret', '/cgi-bin/gettoken?corpid=ww1&corpsecret=s0', undefined, 40001],
    ['a wrong provider_secret', '/cgi-bin/service/get_provider_token', { corpid: 'ww2', provider_secret: 's0' }, 40001],
    [
      'an unknown suite',
      '/cgi-bin/service/get_suite_token',
      { suite_id: 'su0', suite_secret: 's4', suite_ticket: 't4' },
      40083,
    ],
    [
      'an old suite_ticket',
      '/cgi-bin/service/get_suite_token',
      { suite_id: 'su1', suite_secret: 's4', suite_ticket: 't0' },
      40085,
    ],
    [
      'a wrong component_appsecret',
      '/cgi-bin/component/api_component_token',
      { component_appid: 'wxc', component_appsecret: 's0', component_verify_ticket: 't5' },
      40125,
    ],
    ['a component that says nothing of itself', '/cgi-bin/component/api_component_token', {}, 40125],
    [
      'an old component_verify_ticket',
      '/cgi-bin/component/api_component_token',
      { component_appid: 'wxc', component_appsecret: 's5', component_verify_ticket: 't0' },
      61006,
    ],
    [
      'a corp without the token of the suite',
      '/cgi-bin/service/get_corp_token',
      { auth_corpid: 'ww3', permanent_code: 'permanent' },
      40082,
    ],
    [
      'an authorizer without the token of the component',
      '/cgi-bin/component/api_authorizer_token',
      { component_appid: 'wxc', authorizer_appid: 'wx9', authorizer_refresh_token: 'refresh-9' },
      40001,
    ],
    [
      'an authorization code without the token of the component',
      '/cgi-bin/component/api_query_auth',
      { component_appid: 'wxc', authorization_code: 'code-8' },
      40001,
    ],
  ])('to %s', async (_, path, body, errcode) => {
    const caller = await start();
    expect(await caller.call(path, body)).toEqual({ errcode, errmsg: expect.stringContaining(' rid: ') });
  });

  it('to anybody when it knows nobody', async () => {
    const caller = await start({});
    expect(await caller.errcode(APP_TOKEN)).toBe(40013);
    expect(await caller.errcode(WECOM_TOKEN)).toBe(40013);
    expect(await caller.errcode('/cgi-bin/service/get_provider_token', { corpid: 'ww2' })).toBe(40001);
    expect(await caller.errcode('/cgi-bin/service/get_suite_token', { suite_id: 'su1' })).toBe(40083);
    expect(await caller.errcode('/cgi-bin/component/api_component_token', { component_appid: 'wxc' })).toBe(40125);
  });

  it.each([
    ['a wrong code', { auth_corpid: 'ww3', permanent_code: 'another' }],
    ['a corp that did not install it', { auth_corpid: 'ww0', permanent_code: 'permanent' }],
    ['a corp that did not install it, and no code', { auth_corpid: 'ww0' }],
    ['no corp', { permanent_code: 'permanent' }],
  ])('for a corp of a suite with %s', async (_, body) => {
    const caller = await start();
    const path = `/cgi-bin/service/get_corp_token?suite_access_token=${await caller.suiteToken()}`;
    expect(await caller.errcode(path, body)).toBe(40084);
    expect(await caller.call(path, { auth_corpid: 'ww3', permanent_code: 'permanent' })).toMatchObject({
      access_token: expect.stringMatching(/^suite-corp-/),
      expires_in: 7200,
    });
  });

  it('for a corp with a token of the suite that was revoked', async () => {
    const caller = await start();
    const path = `/cgi-bin/service/get_corp_token?suite_access_token=${await caller.suiteToken()}`;
    caller.api.revoke('su1');
    expect(await caller.errcode(path, { auth_corpid: 'ww3', permanent_code: 'permanent' })).toBe(40082);
  });

  it.each([
    ['a wrong refresh token', { authorizer_appid: 'wx9', authorizer_refresh_token: 'refresh-0' }],
    ['an account that did not authorize it, and no refresh token', { authorizer_appid: 'wx0' }],
  ])('for an authorizer with %s', async (_, body) => {
    const caller = await start();
    const path = `/cgi-bin/component/api_authorizer_token?component_access_token=${await caller.componentToken()}`;
    expect(await caller.errcode(path, { component_appid: 'wxc', ...body })).toBe(61023);
  });

  it('for an authorizer with a refresh token that was replaced', async () => {
    const caller = await start();
    const path = `/cgi-bin/component/api_authorizer_token?access_token=${await caller.componentToken()}`;
    const asked = { component_appid: 'wxc', authorizer_appid: 'wx9', authorizer_refresh_token: 'refresh-9' };
    const { authorizer_refresh_token: next } = await caller.call(path, asked);
    expect(await caller.errcode(path, asked)).toBe(61023);
    expect(await caller.call(path, { ...asked, authorizer_refresh_token: next })).toMatchObject({
      authorizer_access_token: expect.stringMatching(/^authorizer-/),
    });
  });

  it('for an authorization code that is unknown, missing or used', async () => {
    const caller = await start();
    const path = `/cgi-bin/component/api_query_auth?component_access_token=${await caller.componentToken()}`;
    const asked = { component_appid: 'wxc', authorization_code: 'code-8' };
    expect(await caller.errcode(path, { ...asked, authorization_code: 'code-0' })).toBe(61010);
    expect(await caller.errcode(path, { component_appid: 'wxc' })).toBe(61010);
    expect(await caller.call(path, asked)).toMatchObject({ authorization_info: { authorizer_appid: 'wx8' } });
    expect(await caller.errcode(path, asked)).toBe(61010);
  });
});

describe('a token of the stand-in', () => {
  it('has to be there, and to be known', async () => {
    const caller = await start();
    expect(await caller.errcode('/cgi-bin/user/info?openid=o1')).toBe(41001);
    expect(await caller.errcode('/cgi-bin/user/info?openid=o1&access_token=invented')).toBe(40001);
  });

  it('of an app, of WeCom and of a suite is refused by its kind when it was revoked, and when it is over', async () => {
    const caller = await start();
    const app = await caller.withToken('/cgi-bin/user/info?openid=o1');
    const wecom = await caller.withToken('/cgi-bin/get_jsapi_ticket', WECOM_TOKEN);
    const suite = `/cgi-bin/service/get_auth_info?suite_access_token=${await caller.suiteToken()}`;
    caller.api.answer('/cgi-bin/service/get_auth_info', { errcode: 0 });
    const codes = () => Promise.all([app, wecom, suite].map((path) => caller.call(path).then(codeOf)));
    expect(await codes()).toEqual([0, 0, 0]);
    now += 7_200_000;
    expect(await codes()).toEqual([42001, 42001, 42009]);
    ['wx1', 'ww1', 'su1'].forEach((id) => caller.api.revoke(id));
    expect(await codes()).toEqual([40001, 40014, 40082]);
  });

  it('of an account is over when that is said, and the next one is good', async () => {
    const caller = await start();
    const path = await caller.withToken('/cgi-bin/user/info?openid=o1');
    const wecom = await caller.withToken('/cgi-bin/get_jsapi_ticket', WECOM_TOKEN);
    caller.api.expire('wx1');
    expect(await caller.errcode(path)).toBe(42001);
    expect(await caller.errcode(wecom)).toBe(0);
    expect(await caller.call(await caller.withToken('/cgi-bin/user/info?openid=o1'))).toMatchObject({ openid: 'o1' });
  });

  it('lives five minutes on when there is a newer one', async () => {
    const caller = await start();
    const old = await caller.withToken('/cgi-bin/user/info?openid=o1');
    await caller.call(APP_TOKEN);
    now += 299_000;
    expect(await caller.call(old)).toMatchObject({ openid: 'o1' });
    now += 1_000;
    expect(await caller.errcode(old)).toBe(42001);
  });

  it('that is stable is replaced by force, at most every 30 seconds', async () => {
    const caller = await start();
    const first = await caller.stable({ force_refresh: true });
    expect(await caller.stable({ force_refresh: true })).toEqual(first);
    now += 30_000;
    const second = await caller.stable({ force_refresh: true });
    expect(second['access_token']).not.toBe(first['access_token']);
    expect(await caller.errcode(`/cgi-bin/user/info?openid=o1&access_token=${String(first['access_token'])}`)).toBe(
      40001,
    );
    expect(await caller.stable()).toEqual(second);
  });

  it('that is stable is replaced by force twenty times a day', async () => {
    const caller = await start();
    const tokens = new Set<unknown>();
    for (let count = 0; count < 22; count++) {
      tokens.add((await caller.stable({ force_refresh: true }))['access_token']);
      now += 30_000;
    }
    expect(tokens.size).toBe(20);
  });

  it('that is stable may be replaced by force again on the next day', async () => {
    const caller = await start();
    const force = async (): Promise<unknown> => {
      now += 30_000;
      return (await caller.stable({ force_refresh: true }))['access_token'];
    };
    const tokens = new Set<unknown>();
    for (let count = 0; count < 25; count++) {
      tokens.add(await force());
    }
    now += 86_400_000;
    expect(tokens).toHaveLength(20);
    expect(tokens).not.toContain(await force());
  });

  it('that is stable is a new one in its last five minutes', async () => {
    const caller = await start();
    const first = await caller.stable();
    now += 6_900_000;
    expect(await caller.stable()).toMatchObject({ access_token: first['access_token'], expires_in: 300 });
    now += 1_000;
    expect((await caller.stable())['access_token']).not.toBe(first['access_token']);
  });

  it('of a provider is the same until it is over', async () => {
    const caller = await start();
    const next = () => caller.call('/cgi-bin/service/get_provider_token', { corpid: 'ww2', provider_secret: 's3' });
    const first = await next();
    expect(await next()).toEqual(first);
    now += 7_200_000;
    expect((await next())['provider_access_token']).not.toBe(first['provider_access_token']);
  });
});

describe('customer service messages of the stand-in', () => {
  const send = async (caller: Caller, count: number): Promise<unknown[]> => {
    const path = await caller.withToken('/cgi-bin/message/custom/send');
    const codes: unknown[] = [];
    for (let sent = 0; sent < count; sent++) {
      codes.push(await caller.errcode(path, { touser: 'o1', msgtype: 'text', text: { content: 'hi' } }));
    }
    return codes;
  };

  it.each([
    ['message', 5, 48 * 3_600_000],
    ['click', 3, 60_000],
    ['scan', 3, 60_000],
    ['subscribe', 3, 60_000],
  ] as const)('after a %s are %i', async (act, allowed, lasts) => {
    const caller = await start();
    caller.api.userActs('o1', act);
    expect(await send(caller, allowed + 1)).toEqual([...Array<number>(allowed).fill(0), 45047]);
    caller.api.userActs('o1', act);
    now += lasts;
    expect(await send(caller, 1)).toEqual([45015]);
  });

  it('after a goodbye are none, and five to a user of whom nothing was said', async () => {
    const caller = await start();
    expect(await send(caller, 6)).toEqual([0, 0, 0, 0, 0, 45047]);
    caller.api.userActs('o1', 'unsubscribe');
    expect(await send(caller, 1)).toEqual([45015]);
  });
});

describe('the stand-in of the API', () => {
  it.each([
    ['an unknown path', '/cgi-bin/nowhere', undefined, 40066],
    ['a user without an openid', '/cgi-bin/user/info', undefined, 40003],
    ['a menu that is none', '/cgi-bin/menu/get', undefined, 46003],
    ['media without an id', '/cgi-bin/media/get', undefined, 40007],
    ['media that is none', '/cgi-bin/media/get?media_id=none', undefined, 40007],
    ['an upload of nothing', '/cgi-bin/media/upload', new FormData(), 41005],
    ['a message of nothing', '/cgi-bin/message/custom/send', undefined, 44002],
    ['a template message of nothing', '/cgi-bin/message/template/send', '', 44002],
    ['a menu of nothing', '/cgi-bin/menu/create', 'null', 44002],
    ['a text that is escaped', '/cgi-bin/menu/create', '{"name":"\\u4f60"}', 40033],
    ['a body that is no JSON', '/cgi-bin/menu/create', '{"name":', 47001],
  ])('refuses %s', async (_, path, body, errcode) => {
    const caller = await start();
    expect(await caller.errcode(await caller.withToken(path), body)).toBe(errcode);
    expect(caller.api.requestsTo(path.split('?', 1)[0]!)).toMatchObject([{ errcode }]);
  });

  it('tells what a client sent that the real API would not take', async () => {
    const caller = await start();
    const path = await caller.withToken('/cgi-bin/menu/create');
    await caller.call(path, String.raw`{"name":"你\\u4f60"}`);
    expect(caller.api.violations).toEqual([]);
    await caller.call(path, String.raw`{"name":"\u4f60"}`);
    await caller.call(path, 'name=menu');
    expect(caller.api.violations).toEqual([
      { path: '/cgi-bin/menu/create', fault: 'unicode-escape' },
      { path: '/cgi-bin/menu/create', fault: 'malformed-json' },
    ]);
  });

  it('refuses a form that cannot be read, and answers the next call', async () => {
    const caller = await start();
    const path = await caller.withToken('/cgi-bin/media/upload?type=image');
    const response = await fetch(caller.api.url + path, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=tea' },
      body: '--tea\r\nno form at all',
    });
    expect(await response.json()).toMatchObject({ errcode: 47001 });
    expect(caller.api.violations).toEqual([{ path: '/cgi-bin/media/upload', fault: 'malformed-form' }]);
    expect(await caller.call(await caller.withToken('/cgi-bin/user/info?openid=o1'))).toMatchObject({ openid: 'o1' });
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('No such user in this test.');
      },
    ],
    ['rejects', () => Promise.reject(new Error('No such user in this test.'))],
  ])('says when a function that answers %s, at once and when it is closed', async (_, answer) => {
    const caller = await start();
    caller.api.answer('/cgi-bin/user/info', answer);
    const response = await fetch(caller.api.url + (await caller.withToken('/cgi-bin/user/info?openid=o1')));
    expect(response.status).toBe(500);
    const text =
      /^The function that was given to answer\(\) for \/cgi-bin\/user\/info threw: No such user in this test\.$/;
    expect(await response.text()).toMatch(text);
    await expect(open.pop()!.close()).rejects.toThrow(text);
  });

  it('keeps a menu until it is deleted', async () => {
    const caller = await start();
    const [create, get, remove] = [
      await caller.withToken('/cgi-bin/menu/create'),
      await caller.withToken('/cgi-bin/menu/get'),
      await caller.withToken('/cgi-bin/menu/delete'),
    ];
    expect(await caller.errcode(create, { button: [{ name: '菜单' }] })).toBe(0);
    expect(await caller.call(get)).toEqual({ menu: { button: [{ name: '菜单' }] } });
    expect(await caller.errcode(remove)).toBe(0);
    expect(await caller.errcode(get)).toBe(46003);
  });

  it('gives back a file with its type and name, and takes one without a name for none', async () => {
    const caller = await start();
    const upload = await caller.withToken('/cgi-bin/media/upload');
    const form = new FormData();
    form.append('title', 'tea');
    form.append('media', new Blob(['leaves'], { type: 'image/png' }), 'tea.png');
    const { media_id: id, type } = await caller.call(upload, form);
    expect(type).toBe('image');
    expect(caller.api.requestsTo('/cgi-bin/media/upload')[0]).toMatchObject({
      fields: { title: 'tea' },
      files: { media: { name: 'tea.png', type: 'image/png' } },
    });
    const file = await fetch(
      caller.api.url + (await caller.withToken(`/cgi-bin/media/get?media_id=${encodeURIComponent(String(id))}`)),
    );
    expect(file.headers.get('content-type')).toBe('image/png');
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="tea.png"');
    expect(await file.text()).toBe('leaves');
    const nameless = new FormData();
    nameless.append('media', new Blob(['leaves']), '');
    expect(await caller.errcode(upload, nameless)).toBe(41005);
  });

  it('gives the ticket of the type that is asked for', async () => {
    const caller = await start();
    const path = await caller.withToken('/cgi-bin/ticket/getticket');
    expect(await caller.call(path)).toMatchObject({ ticket: expect.stringMatching(/^ticket-jsapi-/) });
    expect(await caller.call(`${path}&type=wx_card`)).toMatchObject({
      ticket: expect.stringMatching(/^ticket-wx_card-/),
    });
  });

  it('forgets a request whose body was cut off, and answers the next', async () => {
    const caller = await start();
    const socket = connect(Number(new URL(caller.api.url).port), '127.0.0.1');
    await once(socket, 'connect');
    socket.write('POST /cgi-bin/token HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nhalf');
    await caller.call('/cgi-bin/user/info');
    socket.destroy();
    await once(socket, 'close');
    expect(await caller.call(APP_TOKEN)).toHaveProperty('access_token');
    expect(caller.api.requestsTo('/cgi-bin/token')).toHaveLength(1);
  });
});

function codeOf({ errcode = 0 }: Fields): unknown {
  return errcode;
}

describe('endpoints that the stand-in does not play', () => {
  it.each([
    ['/cgi-bin/tags/get', 48001, 'the stand-in does not play'],
    ['/cgi-bin/tea/get', 40066, 'invalid url'],
  ])('answers %s with %i', async (path, errcode, errmsg) => {
    const caller = await start();
    const answer = await caller.call(await caller.withToken(path));
    expect(answer).toMatchObject({ errcode, errmsg: expect.stringContaining(errmsg) as string });
  });
});

describe('who may call', () => {
  it('is anybody who has the id, where no secret was given', async () => {
    const caller = await start({ apps: [{ appId: 'wx1' }], wecomApps: [{ corpId: 'ww1' }] });
    expect(await caller.call(APP_TOKEN)).toHaveProperty('access_token');
    expect(await caller.call(WECOM_TOKEN)).toHaveProperty('access_token');
  });

  it('may write to the users alone that there are', async () => {
    const caller = await start({ ...accounts, knowsUser: (openid) => openid === 'o1' });
    const send = await caller.withToken('/cgi-bin/message/custom/send');
    const template = await caller.withToken('/cgi-bin/message/template/send');
    const text = { msgtype: 'text', text: { content: 'hi' } };
    expect(await caller.errcode(send, { ...text, touser: 'o1' })).toBe(0);
    expect(await caller.errcode(send, { ...text, touser: 'o2' })).toBe(40003);
    expect(await caller.errcode(template, { touser: 'o2', template_id: 'T', data: {} })).toBe(40003);
    expect(await caller.errcode(await caller.withToken('/cgi-bin/user/info?openid=o2'))).toBe(40003);
  });

  it('has three messages after a click besides those after a message', async () => {
    const caller = await start();
    const send = await caller.withToken('/cgi-bin/message/custom/send');
    const text = { msgtype: 'text', text: { content: 'hi' }, touser: 'o1' };
    caller.api.userActs('o1', 'message');
    caller.api.userActs('o1', 'click');
    const codes: unknown[] = [];
    for (let count = 0; count < 9; count++) {
      codes.push(await caller.errcode(send, text));
    }
    expect(codes).toEqual([...Array.from({ length: 8 }, () => 0), 45047]);
    caller.api.userActs('o1', 'unsubscribe');
    expect(await caller.errcode(send, text)).toBe(45015);
  });
});
