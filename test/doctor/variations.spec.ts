import { gzipSync } from 'node:zlib';
import { connect, createServer, type AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Diagnosis, examine, givenOf, type GivenValues, type World } from '../../src/doctor/index.js';
import { textOf } from '../../src/protocol/payload.js';
import { readPayload } from '../../src/protocol/payload-reader.js';
import { sign } from '../../src/protocol/signature.js';
import { officialAccountServer, textReply, values, type WecomParts, wecomServer } from './endpoints.js';
import { type Answered, type Asked, type Handler, startServer } from './plain-server.js';
import { ADDRESS, HOST, nameServer, testWorld } from './test-world.js';

const given = { token: values.token, aesKey: values.aesKey, appId: values.appId } as const;
const plainGiven = { token: values.token } as const;
const healthy = officialAccountServer();
const HTML = { 'content-type': 'text/html' };
const GBK_HELLO = Buffer.from([0xc4, 0xe3, 0xba, 0xc3]);

const isWechat = ({ headers }: Asked): boolean => headers['user-agent'] === 'Mozilla/4.0';
const isPost = ({ method }: Asked): boolean => method === 'POST';
const echo = (answer: (echostr: string) => Answered): Handler => officialAccountServer({ echo: answer });
const reply = (write: (names: { from: string; to: string }) => string): Handler =>
  officialAccountServer({ mode: 'plaintext', reply: write });

/** Answers what it is asked by itself, and leaves the rest to a healthy server. */
function unless(isTaken: (asked: Asked) => boolean, answered: Answered, rest: Handler = healthy): Handler {
  return (asked) => (isTaken(asked) ? answered : rest(asked));
}

/** One request of several is answered in another way. */
function every(count: number, answered: Answered): Handler {
  let asked = 0;
  return (one) => (++asked % count === 0 ? answered : healthy(one));
}

async function diagnose(handler: Handler, known: GivenValues = given): Promise<Diagnosis> {
  return examine(`http://${HOST}/wechat`, givenOf(known), testWorld(await startServer(handler)));
}

const told = ({ findings }: Diagnosis): string[] => findings.map(({ id, certainty }) => `${id}: ${certainty}`);

describe('what comes back in place of the echostr', () => {
  it.each([
    ['the number of PHP', (e: string) => Number(e).toExponential(13).replace('e', 'E'), 'echo-number-rounded'],
    ['a number at its limit', () => '9223372036854775807', 'echo-number-rounded'],
    ['a number inside JSON', (e: string) => `{"data":${Number(e)}}`, 'echo-number-rounded'],
    ['a word', () => 'success', 'echo-empty'],
    ['an object', () => '[object Object]', 'echo-empty'],
    ['bytes that are compressed', (e: string) => gzipSync(e), 'compressed-or-encoded'],
  ] as const)('is told: %s', async (_what, body, id) => {
    expect(told(await diagnose(echo((echostr) => ({ body: body(echostr) }))))).toEqual([`${id}: sure`]);
  });

  it.each([404, 500, 401, 302])('is told once, where the status is %i', async (status) => {
    expect(told(await diagnose(echo((body) => ({ status, body }))))).toEqual(['wrong-status: sure']);
  });
});

describe('a refusal of the right signature', () => {
  const refusing = (answered: Answered): Handler => unless(({ query }) => query['nonce'] !== '0', answered);

  it.each([
    [{ status: 401, body: '{"statusCode":401,"message":"Invalid signature"}' }, ['token-differs: fits']],
    [{ status: 401, body: '{"statusCode":401,"message":"Unauthorized"}' }, ['auth-required: fits']],
    [{ status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } }, ['auth-required: sure']],
    [{ status: 400, body: 'invalid signature' }, ['token-differs: fits']],
    [{ status: 400, body: '{"message":["signature should not be empty"]}' }, ['query-lost: fits']],
    [{ status: 400, body: 'Bad Request' }, ['token-differs: fits', 'query-lost: could be']],
    [{ status: 302, headers: { location: '/users/sign_in' } }, ['auth-required: sure']],
    [{ status: 302, headers: { location: 'https://id.example/cas?service=x' } }, ['auth-required: sure']],
  ] satisfies readonly (readonly [Answered, readonly string[]])[])('with %j', async (answered, findings) => {
    expect(told(await diagnose(refusing(answered)))).toEqual(findings);
  });

  it('may come from a token with an invisible character', async () => {
    const handler = officialAccountServer({ token: `${values.token}\u200B` });
    expect(told(await diagnose(handler))).toEqual(['token-padded: sure']);
  });
});

describe('a WeCom app', () => {
  const wecomGiven = { ...given, platform: 'wecom', appId: values.corpId } as const;

  /** What it says of a wrong signature, of what it cannot decrypt, and of what is for another corp. */
  function saying(parts: WecomParts, signature: Answered, decryption: Answered, receiver: Answered): Handler {
    const server = wecomServer({ ...parts, unreadable: decryption, stranger: receiver });
    return async (asked) => {
      const answered = await server(asked);
      return answered.status === 403 && answered.body === 'invalid signature' ? signature : answered;
    };
  }
  const no: Answered = { status: 403, body: 'no' };
  const code = (errcode: number): Answered => ({ body: `${errcode}` });
  const otherKey = { aesKey: values.otherAesKey };
  const otherCorp = { corpId: 'ww0000000000000000' };

  it.each([
    ['breaks at what it cannot decrypt', saying(otherKey, no, { status: 500 }, no), ['aes-key-wrong: fits']],
    ['names what it cannot decrypt', saying(otherKey, code(-40001), code(-40007), no), ['aes-key-wrong: fits']],
    [
      'names what is for another',
      saying(otherCorp, code(-40001), code(-40007), code(-40005)),
      ['receiver-id-wrong: fits'],
    ],
    [
      'refuses what is for another',
      saying(otherCorp, { status: 401, body: 'signature' }, { status: 500 }, no),
      ['receiver-id-wrong: fits'],
    ],
    ['forgets to answer', wecomServer({ echo: () => ({ body: 'success' }) }), ['echo-empty: sure']],
    [
      'says the same of everything',
      saying(otherKey, no, no, no),
      ['token-differs: could be', 'aes-key-wrong: could be', 'receiver-id-wrong: could be'],
    ],
  ] satisfies readonly (readonly [string, Handler, readonly string[]])[])(
    'that %s is understood',
    async (_what, handler, findings) => {
      expect(told(await diagnose(handler, wecomGiven))).toEqual(findings);
    },
  );
});

describe('a protection against bots', () => {
  it.each([
    ['sends a page of its own', { headers: HTML, body: '<html><script>document.cookie="a=1"</script></html>' }],
    ['redirects', { status: 302, headers: { location: '/captcha' } }],
    ['says that there is nothing', { status: 404 }],
    ['breaks', { status: 500 }],
    ['asks for patience', { status: 429 }],
  ] satisfies readonly (readonly [string, Answered])[])('is told from what it %s', async (_what, answered) => {
    expect(told(await diagnose(unless(isWechat, answered)))).toEqual(['user-agent-blocked: sure']);
  });

  it('is told where it stops messages alone', async () => {
    const handler = unless((asked) => isPost(asked) && isWechat(asked), { status: 403, headers: HTML, body: '<html>' });
    expect(told(await diagnose(handler))).toEqual(['user-agent-blocked: sure']);
  });

  it.each([403, 503, 200])('is told by its page with the status %i, which browsers get too', async (status) => {
    const body = '<!DOCTYPE html><html><head><title>Just a moment...</title></head><body></body></html>';
    expect(told(await diagnose(() => ({ status, headers: HTML, body })))).toEqual(['user-agent-blocked: fits']);
  });
});

describe('a page in place of the application', () => {
  const page = (text: string): string => `<!DOCTYPE html><html><head><title>${text}</title></head><body></body></html>`;

  it.each([
    [403, '403 Forbidden', 'user-agent-blocked: could be'],
    [418, "I'm a teapot", 'user-agent-blocked: could be'],
    [405, 'Sorry, your request has been blocked as it may cause potential threats', 'user-agent-blocked: fits'],
    [403, 'Non-compliance ICP Filing', 'domain-not-filed-or-blocked: could be'],
    [405, 'Not Allowed', 'method-missing: sure'],
    [202, 'Welcome', 'front-end-answers: sure'],
    [521, 'Web server is down', 'bad-gateway: sure'],
    [400, '400 The plain HTTP request was sent to HTTPS port', 'tls-handshake: sure'],
  ])('with the status %i, %s', async (status, text, finding) => {
    const diagnosis = await diagnose(() => ({ status, headers: HTML, body: page(text) }));
    expect([told(diagnosis), diagnosis.verdict]).toEqual([[finding], 'fault']);
  });
});

describe('a page in the charset of old sites', () => {
  it.each([
    [404, 'path-not-found'],
    [502, 'bad-gateway'],
    [200, 'front-end-answers'],
  ])('with the status %i is told for what it is', async (status, id) => {
    const headers = { 'content-type': 'text/html; charset=gb2312' };
    const body = Buffer.concat([Buffer.from('<!doctype html><html><body>'), GBK_HELLO]);
    expect(told(await diagnose(() => ({ status, headers, body })))).toEqual([`${id}: sure`]);
  });
});

describe('an answer to a message', () => {
  it.each([
    ['that ends its CDATA too early', (n) => textReply(n, 'a]]>b')],
    ['with an ampersand', (n) => textReply(n).replace('<![CDATA[收到]]>', 'a & b')],
  ] as [string, (names: { from: string; to: string }) => string][])('%s is malformed', async (_what, write) => {
    expect(told(await diagnose(reply(write), plainGiven))).toEqual(['reply-malformed: sure']);
    expect(told(await diagnose(officialAccountServer({ reply: write })))).toEqual(['reply-malformed: sure']);
  });

  it('with a control character is malformed in secure mode too', async () => {
    const handler = officialAccountServer({ reply: (names) => textReply(names, 'a\u0008b') });
    expect(told(await diagnose(handler))).toEqual(['reply-malformed: sure']);
  });

  it('with entities is well', async () => {
    const handler = reply((names) => textReply(names).replace('<![CDATA[收到]]>', 'a &amp; b &#33; ]'));
    expect((await diagnose(handler, plainGiven)).verdict).toBe('healthy');
  });

  it('in GBK is told by its bytes', async () => {
    const answer = (body: string): Answered => ({ body: Buffer.concat([Buffer.from(body), GBK_HELLO]) });
    expect(told(await diagnose(officialAccountServer({ answer })))).toEqual(['compressed-or-encoded: sure']);
  });

  it('that is compressed is that alone', async () => {
    const answer = (body: string): Answered => ({ headers: { 'content-encoding': 'gzip' }, body: gzipSync(body) });
    expect(told(await diagnose(officialAccountServer({ answer })))).toEqual(['compressed-or-encoded: sure']);
  });
});

describe('a message that gets no further', () => {
  it.each([
    ['redirect: sure', { status: 301, headers: { location: '/other' } }],
    ['trailing-slash: sure', { status: 301, headers: { location: '/wechat/' } }],
    ['throttled: sure', { status: 429 }],
    ['auth-required: fits', { status: 403, body: '{"message":"Forbidden resource","statusCode":403}' }],
    ['body-rejected: fits', { status: 400, body: '{"message":"Unexpected token < in JSON at position 0"}' }],
    ['handler-throws: sure', { status: 500 }],
    ['bad-gateway: sure', { status: 502 }],
    ['unsigned-accepted: could be', { body: 'success' }],
  ] satisfies readonly (readonly [string, Answered])[])('is told: %s', async (finding, answered) => {
    expect(told(await diagnose(unless(isPost, answered)))).toEqual([finding]);
  });
});

/** A server in front of another, which breaks some connections without a word. */
async function startBreaking(isBroken: (head: string, count: number) => boolean): Promise<World> {
  const port = await startServer(healthy);
  let count = 0;
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (first) => {
      if (isBroken(first.toString(), ++count)) {
        socket.destroy();
        return;
      }
      const behind = connect(port, '127.0.0.1').on('error', () => socket.destroy());
      behind.write(first);
      socket.pipe(behind).pipe(socket);
    });
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return testWorld((server.address() as AddressInfo).port);
}

describe('a connection that breaks', () => {
  const lengthOf = (head: string): number => Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);

  it.each([
    ['always', () => true, ['bad-gateway: fits']],
    ['now and then', (_head, count) => count % 4 === 0, ['bad-gateway: fits']],
    ['under every message', (head) => head.startsWith('POST'), ['body-rejected: fits']],
    ['under large messages', (head) => lengthOf(head) > 50_000, ['body-rejected: sure']],
  ] as [string, (head: string, count: number) => boolean, string[]][])('%s', async (_what, isBroken, findings) => {
    const world = await startBreaking(isBroken);
    expect(told(await examine(`http://${HOST}/wechat`, givenOf(given), world))).toEqual(findings);
  });

  it('for good, once a message came', async () => {
    const port = await startServer(healthy);
    let isGone = false;
    const world = await startBreaking((head) => head.startsWith('POST') && (isGone = true));
    const dial: World['dial'] = (address) => (isGone ? connect(2, '127.0.0.1') : world.dial(address, port));
    expect(told(await examine(`http://${HOST}/wechat`, givenOf(given), { ...world, dial }))).toEqual([
      'handler-throws: fits',
    ]);
  });

  it('under a genuine message, and under no other', async () => {
    const handler = officialAccountServer({ answer: () => new Promise<never>((_, fail) => fail(new Error('crash'))) });
    const world = await startBreaking(() => false);
    const port = await startCrashing(handler);
    const dial: World['dial'] = () => connect(port, '127.0.0.1');
    expect(told(await examine(`http://${HOST}/wechat`, givenOf(given), { ...world, dial }))).toEqual([
      'handler-throws: sure',
    ]);
  });
});

/** A server that hangs up where its handler throws. */
async function startCrashing(handler: Handler): Promise<number> {
  const { createServer: createHttpServer } = await import('node:http');
  const server = createHttpServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => void chunks.push(chunk));
    request.on('end', () => {
      const [path = '/', search = ''] = request.url!.split('?');
      const asked = { method: request.method!, path, search, headers: request.headers };
      const query = Object.fromEntries(new URLSearchParams(search));
      Promise.resolve(handler({ ...asked, query, body: Buffer.concat(chunks).toString() })).then(
        ({ status = 200, body }) => response.writeHead(status).end(body),
        () => request.socket.destroy(),
      );
    });
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

describe('a server that reads one format alone', () => {
  it.each([
    ['json', '{'],
    ['xml', '<'],
  ] as const)('is told where the console has the other: %s', async (format, start) => {
    const handler = unless(({ body }) => body.startsWith(start), { status: 403, body: 'no' });
    const known = { ...given, platform: 'mini-program', format } as const;
    expect(told(await diagnose(handler, known))).toEqual(['body-rejected: sure']);
  });
});

describe('an account in compat mode', () => {
  it('may have a server that reads and writes plain messages alone', async () => {
    const { verdict, findings } = await diagnose(plainReader(), { ...given, mode: 'compat' });
    expect([findings, verdict]).toEqual([[], 'healthy']);
  });
});

/** Verifies the plain signature, and does not care for what is encrypted. */
function plainReader(): Handler {
  return ({ method, query, body }) => {
    const { signature, timestamp = '', nonce = '', echostr = '' } = query;
    if (signature !== sign(values.token, timestamp, nonce)) {
      return { status: 403, body: 'invalid signature' };
    }
    const { payload } = method === 'GET' ? { payload: {} } : readPayload(body);
    const [from, to] = [textOf(payload, 'FromUserName') ?? '', textOf(payload, 'ToUserName') ?? ''];
    return { body: method === 'GET' ? echostr : from === '' ? 'success' : textReply({ from, to }) };
  };
}

describe('a platform without a verification of the URL', () => {
  it.each(['pay', 'open-platform'] as const)('has no clean bill where no message is sent: %s', async (platform) => {
    const world = testWorld(await startServer(() => ({ status: 404 })));
    const examined = await examine(`http://${HOST}/`, givenOf({ ...given, platform }), world, { handshakeOnly: true });
    expect(examined.verdict).toBe('unknown');
  });

  it('is told what may be wrong where everything is refused', async () => {
    const known = { ...given, platform: 'open-platform' } as const;
    const diagnosis = await diagnose(() => ({ status: 403, body: 'no' }), known);
    expect(told(diagnosis)).toEqual([
      'token-differs: could be',
      'aes-key-wrong: could be',
      'receiver-id-wrong: could be',
    ]);
  });
});

describe('one of several instances', () => {
  it('that a proxy does not reach is told as that', async () => {
    expect(told(await diagnose(every(3, { status: 502 })))).toEqual(['bad-gateway: sure']);
  });

  it.each([[given], [{}]])('that is not awake yet is no protection against bots, for %j', async (known) => {
    let isAwake = false;
    const handler: Handler = (asked) => (isAwake ? healthy(asked) : ((isAwake = true), { status: 503 }));
    expect(told(await diagnose(handler, known))).toEqual(['bad-gateway: sure']);
  });

  it('that differs in ten is found', async () => {
    expect(told(await diagnose(every(10, { status: 403, body: 'no' })))).toEqual(['instances-differ: sure']);
  });
});

describe('the addresses of a host', () => {
  it('are asked of nobody else where this machine knows its own', async () => {
    const asked: string[] = [];
    const stranger = {
      ...nameServer([ADDRESS]),
      resolve: (host: string) => Promise.resolve([host].filter((one) => asked.push(one) < 0)),
    };
    const port = await startServer(healthy);
    const world = testWorld(port, { nameServers: [nameServer(['127.0.0.1']), stranger] });
    const { trials, verdict } = await examine('http://localhost/wechat', givenOf(given), world);
    expect([asked, verdict]).toEqual([[], 'healthy']);
    expect(trials.filter(({ passed }) => !passed)).toEqual([]);
  });

  it('are those of the world, where this machine has others of its own network', async () => {
    const dialled: string[] = [];
    const world = testWorld(await startServer(healthy), {
      nameServers: [nameServer(['10.1.2.3']), nameServer([ADDRESS])],
    });
    const dial: World['dial'] = (address, port) => {
      dialled.push(address);
      return world.dial(address, port);
    };
    expect(told(await examine(`http://${HOST}/wechat`, givenOf(given), { ...world, dial }))).toEqual([]);
    expect(new Set(dialled)).toEqual(new Set([ADDRESS]));
  });

  it('of IPv6 alone are no firewall, where this machine has no IPv6', async () => {
    const dial: World['dial'] = () => {
      const socket = connect(2, '127.0.0.1');
      socket.destroy(Object.assign(new Error('no route'), { code: 'ENETUNREACH' }));
      return socket;
    };
    const world = testWorld(0, { nameServers: [nameServer([], ['2001:db8::1'])], dial });
    expect(told(await examine(`http://${HOST}/wechat`, givenOf(given), world))).toEqual(['ipv6-only: could be']);
  });
});
