import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { examine, faults, givenOf, type GivenValues, realWorld, type World } from '../../src/doctor/index.js';
import { type Exchange, send, type Sending } from '../../src/doctor/exchange.js';
import { probeTls } from '../../src/doctor/probes/tls.probe.js';
import { targetOf } from '../../src/doctor/target.js';
import { WechatApiStandIn } from '../../src/testing/index.js';
import { makeNameless, makeSelfSigned } from './certificates.js';
import { officialAccountServer, values, wecomServer } from './endpoints.js';
import { type Answered, type Asked, closedPort, startServer } from './plain-server.js';
import { same } from '../../src/language/language.js';
import { ADDRESS, HOST, nameServer, testWorld } from './test-world.js';

const given: GivenValues = { token: values.token, aesKey: values.aesKey, appId: values.appId };
/** For whoever does not answer. Where there is an answer to wait for, a busy machine has all its time. */
const short = { connect: 200, answer: -800, slowHandshake: 1000, slowWecomHandshake: 1000 };
const limitsFor = (failure: unknown): Partial<World> => (failure === 'timeout' ? { limits: short } : {});

/** A server that speaks no HTTP. @returns its port */
async function startRaw(speak: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined));
    speak(socket);
  });
  onTestFinished(() => {
    server.close();
    sockets.forEach((socket) => socket.destroy());
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

describe('a request of the doctor', () => {
  function ask(url: string, port: number, sending: Sending = {}, changes: Partial<World> = {}): Promise<Exchange> {
    return send({ target: targetOf(url), address: ADDRESS }, testWorld(port, changes), sending);
  }

  it.each([
    ['http://wechat.example/wechat', '?a=1', 'a=1', 'wechat.example'],
    ['http://wechat.example/wechat?shop=1', '?a=1', 'shop=1&a=1', 'wechat.example'],
    ['http://wechat.example/wechat?shop=1', '', 'shop=1', 'wechat.example'],
    ['http://wechat.example:8080/wechat', '', '', 'wechat.example:8080'],
    ['http://[2001:db8::1]/wechat', '', '', '[2001:db8::1]'],
    ['https://wechat.example/wechat', '?a=1', 'a=1', 'wechat.example'],
    ['https://203.0.113.10:8443/wechat', '', '', '203.0.113.10:8443'],
  ])('to %s with %j arrives', async (url, query, search, host) => {
    const asked: Asked[] = [];
    const tls = url.startsWith('https') ? await makeSelfSigned(HOST) : undefined;
    const port = await startServer((one) => ({ body: String(asked.push(one)) }), tls);
    expect(await ask(url, port, { query })).toMatchObject({ status: 200, text: '1', failure: undefined });
    expect(asked).toMatchObject([{ search, headers: { host, 'user-agent': 'Mozilla/4.0' } }]);
  });

  it('reads no more than a megabyte of the answer', async () => {
    const port = await startServer(() => ({ body: 'x'.repeat(8 * 1024 * 1024) }));
    const { status, bytes } = await ask(`http://${HOST}/wechat`, port);
    expect(status).toBe(200);
    expect(bytes.length).toBeGreaterThan(1024 * 1024);
    expect(bytes.length).toBeLessThan(4 * 1024 * 1024);
  });

  it.each([
    ['nobody listens', 'http', closedPort, 'ECONNREFUSED'],
    ['nobody listens to TLS', 'https', closedPort, 'ECONNREFUSED'],
    ['the server is silent', 'http', () => startRaw(() => undefined), 'timeout'],
    ['the server hangs up', 'http', () => startRaw((socket) => socket.once('data', () => socket.end())), 'ECONNRESET'],
    [
      'the answer ends too early',
      'http',
      () => startRaw((socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc', () => socket.end())),
      'ECONNRESET',
    ],
    [
      'the answer is no HTTP',
      'http',
      () => startRaw((socket) => socket.once('data', () => socket.end('nonsense\r\n\r\n'))),
      'HPE_INVALID_CONSTANT',
    ],
    ['the server speaks no TLS', 'https', () => startServer(() => ({})), 'EPROTO'],
  ])('tells that %s, over %s', async (_what, scheme, start, failure) => {
    const exchange = await ask(`${scheme}://${HOST}/wechat`, await start(), {}, limitsFor(failure));
    expect(exchange.status).toBeUndefined();
    expect(exchange.failure).toContain(failure);
  });
});

describe('the beginning of TLS', () => {
  async function begin(port: number, changes: Partial<World> = {}): Promise<object | undefined> {
    const target = targetOf(`https://${HOST}/wechat`);
    const { tls } = await probeTls(
      { given: givenOf(given), target, address: ADDRESS, notes: [] },
      testWorld(port, changes),
    );
    return tls;
  }

  it.each([
    ['nobody listens', closedPort, { failure: 'ECONNREFUSED', speaksPlainHttp: false }],
    ['the server is silent', () => startRaw(() => undefined), { failure: 'timeout', speaksPlainHttp: false }],
    [
      'the server speaks something else',
      () => startRaw((socket) => socket.once('data', () => socket.end('nonsense\r\n\r\n'))),
      { failure: expect.stringContaining('ERR_SSL_') as string, speaksPlainHttp: false },
    ],
    [
      'the server speaks HTTP',
      () => startServer(() => ({ status: 400 })),
      { failure: expect.stringContaining('ERR_SSL_') as string, speaksPlainHttp: true },
    ],
  ])('fails where %s', async (_what, start, seen) => {
    expect(await begin(await start(), limitsFor(seen.failure))).toMatchObject({
      ...seen,
      chainLength: 0,
      takesTls12: false,
    });
  });

  it('shows a certificate that names an organisation alone', async () => {
    const port = await startServer(() => ({}), await makeNameless('Tea'));
    expect(await begin(port)).toMatchObject({
      subject: '',
      names: '',
      issuer: 'Tea',
      chainLength: 1,
      failure: undefined,
    });
  });

  it('takes the address itself where that is in the URL', async () => {
    const port = await startServer(officialAccountServer(), await makeSelfSigned(HOST));
    const { findings } = await examine(`https://${ADDRESS}/wechat`, givenOf(given), testWorld(port));
    expect(findings.map(({ id }) => id)).toContain('tls-name-or-date');
  });
});

describe('the addresses of a host', () => {
  const silent = {
    name: same('silent'),
    resolve: () => Promise.reject(Object.assign(new Error('no answer'), { code: 'ETIMEOUT' })),
  };
  const empty = { name: same('empty'), resolve: () => Promise.resolve([]) };

  it.each([
    ['nobody knows one', [nameServer([], [], 'one'), empty], 'dns-unresolvable', 'no address is known to one, empty'],
    ['there is only one of IPv6', [nameServer([], ['2001:db8::1'])], 'ipv6-only', 'only the IPv6 address 2001:db8::1'],
  ])('are looked at: %s', async (_what, nameServers, id, evidence) => {
    const world = testWorld(await closedPort(), { nameServers });
    const { findings } = await examine(`http://${HOST}/wechat`, givenOf(given), world);
    expect(findings).toContainEqual(
      expect.objectContaining({
        id,
        evidence: expect.objectContaining({ en: expect.stringContaining(evidence) as string }) as object,
      }),
    );
  });

  it('may be another one at every name server, behind which nobody can be reached', () => {
    const fault = faults.find(({ id }) => id === 'dns-stale-or-polluted')!;
    const resolutions = [
      { nameServer: same('one'), ipv4: [ADDRESS], ipv6: [], failure: undefined, isSilent: false },
      { nameServer: same('two'), ipv4: ['198.51.100.7'], ipv6: [], failure: undefined, isSilent: false },
    ];
    const connections = [{ address: ADDRESS, milliseconds: 5, failure: 'timeout' }];
    const examination = { given: givenOf(given), notes: [], resolutions };
    expect(fault.evidence!({ ...examination, connections })?.en).toContain('one: 203.0.113.10; two: 198.51.100.7');
    expect(fault.evidence!(examination)).toBeUndefined();
  });

  it('are not known to a name server that is silent, which is no fault', async () => {
    const port = await startServer(officialAccountServer());
    const nameServers = [nameServer([ADDRESS]), silent];
    const { trials, verdict } = await examine(
      `http://${HOST}/wechat`,
      givenOf(given),
      testWorld(port, { nameServers }),
    );
    expect(verdict).toBe('healthy');
    expect(trials).toContainEqual({
      passed: true,
      en: 'DNS, silent: no answer (ETIMEOUT)',
      zh: 'DNS，silent：无法查询（ETIMEOUT）',
    });
  });

  it('are those of this machine for its own name', async () => {
    const { nameServers, ownAddresses } = realWorld();
    expect(await nameServers[0]!.resolve('localhost', 4)).toContain('127.0.0.1');
    expect(nameServers[0]!.name).toEqual({ en: 'this machine', zh: '本机' });
    expect(ownAddresses).toContain('127.0.0.1');
  });
});

describe("WeChat's own check", () => {
  const token = { access_token: 'ACCESS' };

  async function check(answers: readonly Answered['body'][]): Promise<Awaited<ReturnType<typeof examine>>> {
    const left = [...answers];
    const apiUrl = `http://127.0.0.1:${await startServer(() => ({ body: left.shift()! }))}`;
    const world = testWorld(await startServer(officialAccountServer()), { apiUrl });
    return examine(`http://${HOST}/wechat`, givenOf({ ...given, appSecret: values.appSecret }), world);
  }

  it.each([
    [[token, { dns: [{ ip: ADDRESS }], ping: [{ ip: ADDRESS, package_loss: '0%' }] }], `${ADDRESS}; ${ADDRESS} 0%`],
    [[token, { errcode: 0, dns: [{ ip: ADDRESS }], ping: [{ ip: ADDRESS }] }], `${ADDRESS}; ${ADDRESS} `],
    [[token, { errcode: 45009 }], 'errcode 45009'],
    [[{ errcode: 40125 }], 'errcode 40125'],
    [[{}], 'errcode ?'],
  ])('says %j', async (answers, said) => {
    const { trials, findings } = await check(answers.map((answer) => JSON.stringify(answer)));
    expect(trials.at(-1)?.en).toBe(`WeChat's own check of the URL in the console: ${said}`);
    expect(findings).toEqual([]);
  });

  it('is left out where its answer is no JSON', async () => {
    const { trials, verdict } = await check(['<html>']);
    expect(trials.at(-1)).toMatchObject({ passed: false, en: expect.stringContaining('JSON') as string });
    expect(verdict).toBe('healthy');
  });

  it.each([
    ['dns-stale-or-polluted', { dns: [{ ip: '198.51.100.7' }] }, `to 198.51.100.7, and here it is ${ADDRESS}`],
    ['wechat-ip-blocked', { ping: [{ ip: ADDRESS, package_loss: '100%' }] }, `loses all packets to ${ADDRESS}`],
  ])('tells of %s', async (id, answer, evidence) => {
    const { findings } = await check([token, answer].map((one) => JSON.stringify(one)));
    expect(findings).toMatchObject([{ id, certainty: 'could be' }]);
    expect(findings[0]!.evidence.en).toContain(evidence);
  });
});

describe('an account with a secret', () => {
  const appPath = '/cgi-bin/message/custom/send';
  const corpSecret = 'SecretOfTheApp0123456789abcdefghijklmnopqr';

  async function startApi(): Promise<WechatApiStandIn> {
    const api = await WechatApiStandIn.start({
      apps: [{ appId: values.appId, appSecret: values.appSecret }],
      wecomApps: [{ corpId: values.corpId, corpSecret }],
    });
    onTestFinished(() => api.close());
    api.answer('/cgi-bin/callback/check', { dns: [{ ip: ADDRESS }], ping: [{ ip: ADDRESS, package_loss: '0%' }] });
    api.answer('/cgi-bin/getcallbackip', { ip_list: Array.from({ length: 14 }, (_, n) => `203.0.113.${n}`) });
    return api;
  }

  async function ask(api: WechatApiStandIn, changes: Partial<GivenValues> = {}) {
    const world = testWorld(await startServer(officialAccountServer()), { apiUrl: api.url });
    const diagnosis = await examine(
      `http://${HOST}/wechat`,
      givenOf({ ...given, appSecret: values.appSecret, ...changes }),
      world,
    );
    expect(JSON.stringify(diagnosis)).not.toContain(values.appSecret);
    expect(JSON.stringify(diagnosis)).not.toContain(corpSecret);
    return diagnosis;
  }

  it('is told from where WeChat calls, and what is left of its quota', async () => {
    const api = await startApi();
    api.answer('/cgi-bin/openapi/quota/get', { quota: { daily_limit: 500, used: 12, remain: 488 } });
    const { trials, notes, verdict } = await ask(api);
    expect(trials.at(-1)).toEqual({
      passed: true,
      en: `The quota of ${appPath}: 12 of 500 calls used today`,
      zh: `${appPath} 的调用额度：今天已用 12/500 次`,
    });
    expect(notes.map(({ en }) => en).join()).toContain('203.0.113.11 and 2 more (getcallbackip)');
    expect(verdict).toBe('healthy');
    expect(api.requestsTo('/cgi-bin/openapi/quota/get')[0]!.json).toEqual({ cgi_path: appPath });
    expect(api.violations).toEqual([]);
  });

  it('is told that its quota is used up', async () => {
    const api = await startApi();
    api.answer('/cgi-bin/openapi/quota/get', { quota: { daily_limit: 500, used: 500, remain: 0 } });
    const { trials, notes } = await ask(api);
    expect(trials.at(-1)!.passed).toBe(false);
    expect(notes.map(({ en }) => en).join()).toContain('is used up');
  });

  it('is told what is known, when WeChat refuses a part', async () => {
    const api = await startApi();
    api.answer('/cgi-bin/openapi/quota/get', { errcode: 48001, errmsg: 'api unauthorized' });
    api.fail('/cgi-bin/getcallbackip', -1);
    const { trials } = await ask(api);
    expect(trials.at(-1)!.en).toBe(`WeChat's own check of the URL in the console: ${ADDRESS}; ${ADDRESS} 0%`);
  });

  it('is told why its secret is of no use', async () => {
    const api = await startApi();
    const { trials, notes } = await ask(api, { appSecret: 'f'.repeat(32) });
    expect(trials.at(-1)).toMatchObject({ passed: false });
    expect(notes.map(({ zh }) => zh).join()).toContain('AppSecret 不对');
  });

  it('of WeCom is told from where WeCom calls', async () => {
    const api = await startApi();
    const world = testWorld(await startServer(wecomServer()), { apiUrl: api.url });
    const { notes, verdict } = await examine(
      `http://${HOST}/wechat`,
      givenOf({
        platform: 'wecom',
        token: values.token,
        aesKey: values.aesKey,
        appId: values.corpId,
        appSecret: corpSecret,
      }),
      world,
    );
    expect(notes.map(({ en }) => en).join()).toContain('WeChat calls from 203.0.113.0, ');
    expect(verdict).toBe('healthy');
    expect(api.requestsTo('/cgi-bin/callback/check')).toEqual([]);
  });
});

describe('messages that nobody signed', () => {
  async function findingsOf(platform: 'pay' | 'official-account', ...answers: readonly Answered[]) {
    const left = [...answers];
    const port = await startServer(({ method }) =>
      method === 'POST' ? (left.length > 1 ? left.shift()! : left[0]!) : { status: 403 },
    );
    const { findings, verdict } = await examine(`http://${HOST}/wechat`, givenOf({ platform }), testWorld(port));
    return { ids: findings.map(({ id }) => id), verdict };
  }

  it.each([
    ['are refused', [{ status: 401 }], false],
    ['are refused with a word', [{ body: '{"code":"FAIL"}' }], false],
    ['get a page', [{ body: '<html><body>tea</body></html>' }], false],
    ['are taken once', [{ status: 204 }, { status: 401 }], false],
    ['are taken', [{ status: 204 }], true],
  ] satisfies readonly (readonly [string, readonly Answered[], boolean])[])('%s', async (_what, answers, isTaken) => {
    const { ids } = await findingsOf('pay', ...answers);
    expect(ids.includes('unsigned-accepted')).toBe(isTaken);
  });

  it('leave WeChat Pay healthy when they are refused', async () => {
    expect(await findingsOf('pay', { status: 401 })).toEqual({ ids: [], verdict: 'healthy' });
  });
});

describe('a server that answers in an unusual way', () => {
  const right = officialAccountServer();

  it.each([
    [
      'the same word to every message',
      given,
      (asked: Asked): Answered | Promise<Answered> =>
        asked.method === 'GET' ? right(asked) : { body: 'signature invalid' },
      'aes-key-wrong',
    ],
    [
      'a word to every message that is no refusal',
      given,
      (asked: Asked): Answered | Promise<Answered> => (asked.method === 'GET' ? right(asked) : { body: 'hello' }),
      'reply-malformed',
    ],
    ['nothing at the path, to somebody without a token', {}, (): Answered => ({ status: 404 }), 'path-not-found'],
    ['wishes to be left alone', given, impatient(), 'token-differs'],
  ])('%s', async (_what, known, handler, id) => {
    const port = await startServer(handler);
    const diagnosis = await examine(`http://${HOST}/wechat`, givenOf(known), testWorld(port));
    expect([diagnosis.verdict, diagnosis.findings[0]?.id]).toEqual(['fault', id]);
  });

  it('hangs up at messages', async () => {
    const port = await startServer(right);
    const closed = await closedPort();
    let dials = 0;
    const world = testWorld(port);
    const dial: World['dial'] = () => connect({ host: '127.0.0.1', port: ++dials > 26 ? closed : port });
    const { findings, verdict } = await examine(`http://${HOST}/wechat`, givenOf(given), { ...world, dial });
    expect(verdict).not.toBe('healthy');
    expect(findings.map(({ id }) => id)).not.toContain('token-differs');
  });
});

/** Refuses a while, and then asks for patience. */
function impatient(): () => Answered {
  let asked = 0;
  return () => ({ status: ++asked > 30 ? 429 : 403 });
}
