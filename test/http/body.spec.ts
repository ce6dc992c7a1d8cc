import { Injectable } from '@nestjs/common';
import * as fc from 'fast-check';
import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import { officialAccount, OnText } from 'nestjs-wechat';
import { CallbackSigner } from 'nestjs-wechat/testing';
import { describe, expect, it } from 'vitest';
import { MessageCipher } from '../../src/protocol/message-cipher.js';
import { sign } from '../../src/protocol/signature.js';
import {
  adapters,
  type ApplicationSetup,
  credentials,
  startApplication,
  type TestApplication,
  textMessage,
} from '../harness/application.js';
import { anyText } from '../harness/any-text.js';
import { eventRecorder } from '../harness/event-recorder.js';
import { RawConnection, type RawResponse } from '../harness/raw-connection.js';

const PLAINTEXT = { appId: 'wx1111111111111111', token: 'PLAIN' };
const KIB = 1024;

@Injectable()
class Greeter {
  @OnText('hi') greet(): string {
    return 'Hello';
  }
}

/** The path and query of a request to the plaintext account, signed. */
function signedUrl(): string {
  return `/wechat${new CallbackSigner(PLAINTEXT).message('<xml/>').query}`;
}

function head(url: string, headers: Record<string, string | number>): string {
  const lines = Object.entries({ host: 'localhost', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `POST ${url} HTTP/1.1\r\n${lines.join('')}\r\n`;
}

function chunk(bytes: string | Buffer): Buffer {
  const buffer = Buffer.from(bytes);
  return Buffer.concat([Buffer.from(`${buffer.length.toString(16)}\r\n`), buffer, Buffer.from('\r\n')]);
}

/** A text message of exactly so many bytes. */
function messageOf(bytes: number): string {
  const frame = (content: string): string =>
    `<xml><FromUserName>o1</FromUserName><MsgType>text</MsgType><Content>${content}</Content></xml>`;
  return frame('x'.repeat(bytes - frame('').length));
}

describe.each(adapters)('A body on %s', (adapter) => {
  const start = async (setup: Partial<ApplicationSetup> = {}) => {
    const { provider, events } = eventRecorder();
    const app = await startApplication({
      adapter,
      accounts: [officialAccount(PLAINTEXT)],
      ...setup,
      providers: [provider, Greeter],
    });
    return { app, events };
  };

  const post = (app: TestApplication, body: string, headers: Record<string, string> = {}) =>
    app.request(signedUrl(), {
      method: 'POST',
      body,
      headers: { 'content-type': 'text/xml', ...headers },
    });

  const serves = async (app: TestApplication): Promise<void> => {
    expect(await app.replyTo(textMessage('hi'), { signer: PLAINTEXT })).toMatchObject({ Content: 'Hello' });
  };

  /** The bytes that the server has read from its latest connection. */
  const bytesReadBy = (app: TestApplication): (() => number) => {
    let socket: Socket | undefined;
    (app.nest.getHttpServer() as Server).on('connection', (opened: Socket) => (socket = opened));
    return () => socket!.bytesRead;
  };

  it.each([
    ['1 MiB by default', undefined, 1024 * KIB],
    ['what the application says', 1000, 1000],
  ])('may have %s, and no byte more', async (_what, bodyLimit, limit) => {
    const { app, events } = await start({ wechat: { bodyLimit } });
    expect(await post(app, messageOf(limit))).toMatchObject({ status: 200, body: 'success' });
    expect(events).toHaveLength(1);
    expect(await post(app, messageOf(limit + 1))).toMatchObject({
      status: 413,
      contentType: 'text/plain; charset=utf-8',
      body: 'Payload Too Large',
    });
    expect(events).toHaveLength(1);
    await serves(app);
  });

  it('that announces to be too large is refused before a byte of it is sent', async () => {
    const { app } = await start();
    const connection = await RawConnection.open(app.url);
    await connection.write(head(signedUrl(), { 'content-length': KIB * KIB + 1 }));
    expect(await connection.response()).toMatchObject({ status: 413, body: 'Payload Too Large' });
    await connection.end();
    await serves(app);
  });

  it('that turns out to be too large is refused at once, without waiting for its end', async () => {
    const { app } = await start({ wechat: { bodyLimit: 1000 } });
    const connection = await RawConnection.open(app.url);
    await connection.write(head(signedUrl(), { 'transfer-encoding': 'chunked' }));
    await connection.write(chunk('x'.repeat(600)));
    await connection.write(chunk('x'.repeat(600)));
    expect(await connection.response()).toMatchObject({ status: 413 });
    await connection.end();
    await serves(app);
  });

  it.each([
    ['signed, and announces it', signedUrl, true, 413],
    ['signed, in chunks', signedUrl, false, 413],
    ['unsigned, and announces it', () => '/wechat?timestamp=1714036504&nonce=1&signature=0', true, 403],
    ['unsigned, in chunks', () => '/wechat?timestamp=1714036504&nonce=1&signature=0', false, 403],
  ])('of 30 MB is never read: %s', async (_what, url, announced, status) => {
    const { app, events } = await start();
    const bytesRead = bytesReadBy(app);
    const connection = await RawConnection.open(app.url);
    const total = 30 * KIB * KIB;
    await connection.write(head(url(), announced ? { 'content-length': total } : { 'transfer-encoding': 'chunked' }));
    const piece = Buffer.alloc(64 * KIB, 'x');
    const response = connection.response();
    for (let sent = 0; sent < total && !connection.isClosed; sent += piece.length) {
      await connection.write(announced ? piece : chunk(piece));
    }
    expect((await response)?.status).toBe(status);
    await connection.end();
    expect(bytesRead()).toBeLessThan(2 * KIB * KIB);
    expect(events).toEqual([]);
    await serves(app);
  });

  it('that stops half way is given up', async () => {
    const { app, events } = await start({ wechat: { bodyTimeout: 100 } });
    const body = messageOf(500);
    const half = body.slice(0, 250);
    for (const [headers, start] of [
      [{ 'content-length': 500 }, half],
      [{ 'transfer-encoding': 'chunked' }, chunk(half)],
    ] as const) {
      const connection = await RawConnection.open(app.url);
      await connection.write(head(signedUrl(), { ...headers }));
      await connection.write(start);
      const response = await connection.response();
      expect(response).toMatchObject({ status: 408, body: 'Request Timeout' });
      expect(response?.headers.get('connection')).toBe('close');
      await connection.end();
    }
    expect(events).toEqual([]);
    await serves(app);
  });

  it('that never starts is given up', async () => {
    const { app } = await start({ wechat: { bodyTimeout: 100 } });
    const connection = await RawConnection.open(app.url);
    await connection.write(head(signedUrl(), { 'content-length': 10 }));
    expect(await connection.response()).toMatchObject({ status: 408 });
    await connection.end();
  });

  it.each(['gzip', 'br', 'deflate', 'GZIP', 'identity, gzip', 'nonsense'])('in %s is refused', async (encoding) => {
    const { app } = await start();
    expect(await post(app, messageOf(500), { 'content-encoding': encoding })).toMatchObject({
      status: 415,
      contentType: 'text/plain; charset=utf-8',
      body: 'Unsupported Media Type',
    });
    await serves(app);
  });

  it('that says that it is not encoded is taken', async () => {
    const { app } = await start();
    for (const encoding of ['Identity', '']) {
      expect(await post(app, messageOf(500), { 'content-encoding': encoding })).toMatchObject({ status: 200 });
    }
  });

  it.each([
    'application/json',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'text/plain',
    'nonsense',
    '',
  ])('of the content type "%s" is read for what it is', async (contentType) => {
    const { app, events } = await start();
    expect(await post(app, messageOf(500), { 'content-type': contentType })).toMatchObject({ status: 200 });
    expect(events).toHaveLength(1);
  });

  it('arrives intact however it is cut', async () => {
    const { app, events } = await start();
    const body = '<xml><MsgType>text</MsgType><Content><![CDATA[乌龙茶 😀 é]]></Content></xml>';
    const connection = await RawConnection.open(app.url);
    await connection.write(head(signedUrl(), { 'transfer-encoding': 'chunked' }));
    for (const byte of Buffer.from(body)) {
      await connection.write(chunk(Buffer.of(byte)));
    }
    await connection.write('0\r\n\r\n');
    expect(await connection.response()).toMatchObject({ status: 200, body: 'success' });
    expect(events.map(({ raw }) => raw['Content'])).toEqual(['乌龙茶 😀 é']);
    connection.destroy();
  });

  it('of an upload that breaks off harms nobody', async () => {
    const { app, events } = await start();
    for (let i = 0; i < 5; i++) {
      const connection = await RawConnection.open(app.url);
      await connection.write(head(signedUrl(), { 'content-length': 500 }) + messageOf(500).slice(0, 250));
      await new Promise((resolve) => setTimeout(resolve, 10));
      connection.destroy();
    }
    await serves(app);
    await expect.poll(() => app.logs.text('warn')).toContain('closed before the body was complete');
    expect(events).toHaveLength(1);
    expect(app.logs.text('error')).toBe('');
  });

  it('that is empty is refused', async () => {
    const { app } = await start();
    expect(await post(app, '')).toMatchObject({ status: 400, body: 'Bad Request' });
    const connection = await RawConnection.open(app.url);
    await connection.write(head(signedUrl(), {}));
    expect(await connection.response()).toMatchObject({ status: 400 });
    connection.destroy();
  });

  it.each([
    [
      'a buffer in rawBody',
      (request: object, bytes: Buffer) => Object.assign(request, { rawBody: bytes, body: { a: 1 } }),
    ],
    ['a string in rawBody', (request: object, bytes: Buffer) => Object.assign(request, { rawBody: String(bytes) })],
    ['a buffer in body', (request: object, bytes: Buffer) => Object.assign(request, { body: bytes })],
    ['a string in body', (request: object, bytes: Buffer) => Object.assign(request, { body: String(bytes) })],
  ])('that a middleware has read and kept as %s is taken from there', async (_where, keep) => {
    const { app } = await start({ wechat: { bodyLimit: 1000 }, main: (nest) => void nest.use(greedy(keep)) });
    await serves(app);
    expect(await post(app, messageOf(1001))).toMatchObject({ status: 413 });
  });

  it('that a middleware has read and thrown away is an error that says so', async () => {
    const { app, events } = await start({ main: (nest) => void nest.use(greedy(() => undefined)) });
    expect(await post(app, messageOf(500))).toMatchObject({ status: 500, body: 'Internal Server Error' });
    expect(app.logs.text('warn')).toContain('Something read the body before it could be verified');
    expect(events).toEqual([]);
  });

  it('that a middleware has only parsed is an error that says so', async () => {
    const keep = (request: object) => Object.assign(request, { body: { xml: { msgType: 'text' } } });
    const { app, events } = await start({ main: (nest) => void nest.use(greedy(keep)) });
    expect(await post(app, messageOf(500))).toMatchObject({ status: 500, body: 'Internal Server Error' });
    expect(events).toEqual([]);
  });

  it('that was refused leaves the connection fit for the next request', async () => {
    const { app } = await start();
    const connection = await RawConnection.open(app.url);
    const good = new CallbackSigner(PLAINTEXT).message(textMessage('hi'));
    const send = async (url: string, body: string): Promise<RawResponse | undefined> => {
      await connection.write(head(url, { 'content-length': Buffer.byteLength(body) }) + body);
      return connection.response();
    };
    expect(await send(signedUrl(), '<xml>')).toMatchObject({ status: 400 });
    expect(await send(`/wechat${good.query}`, good.body)).toMatchObject({ status: 200 });
    const stale = new CallbackSigner(PLAINTEXT).message(textMessage('hi'), { timestamp: 1_714_036_504 });
    expect(await send(`/wechat${stale.query}`, stale.body)).toMatchObject({ status: 403 });
    expect(await send(`/wechat${good.query}`, good.body)).toMatchObject({ status: 200 });
    await connection.write('GET /wechat?signature=0 HTTP/1.1\r\nhost: localhost\r\n\r\n');
    expect(await connection.response()).toMatchObject({ status: 400 });
    expect(await send(`/wechat${good.query}`, good.body)).toMatchObject({ status: 200 });
    connection.destroy();
  });

  it('of a stranger is not read: the connection is closed instead', async () => {
    const { app } = await start();
    const connection = await RawConnection.open(app.url);
    await connection.write(head('/wechat?timestamp=1714036504&nonce=1&signature=0', { 'content-length': 10 }));
    const response = await connection.response();
    expect(response).toMatchObject({ status: 403 });
    expect(response?.headers.get('connection')).toBe('close');
    await connection.end();
  });

  it('of each of several requests in one packet goes with its own request', async () => {
    const { app, events } = await start();
    const connection = await RawConnection.open(app.url);
    const requests = ['one', 'hi', 'three'].map((content) => {
      const { query, body } = new CallbackSigner(PLAINTEXT).message(textMessage(content));
      return head(`/wechat${query}`, { 'content-length': Buffer.byteLength(body) }) + body;
    });
    const { url } = new CallbackSigner(PLAINTEXT).handshake({ echostr: 'echo' });
    await connection.write(`${requests.join('')}GET /wechat${url} HTTP/1.1\r\nhost: localhost\r\n\r\n`);
    expect((await connection.response())?.body).toBe('success');
    expect((await connection.response())?.body).toContain('Hello');
    expect((await connection.response())?.body).toBe('success');
    expect((await connection.response())?.body).toBe('echo');
    expect(events.map(({ raw }) => raw['Content'])).toEqual(['one', 'hi', 'three']);
    connection.destroy();
  });

  it('of 50 requests at once goes with its own request', async () => {
    const { app, events } = await start();
    const names = Array.from({ length: 50 }, (_, index) => `message ${index} 你好`);
    const answers = await Promise.all(names.map((name) => app.push(textMessage(name), { signer: PLAINTEXT })));
    expect(new Set(answers.map(({ body }) => body))).toEqual(new Set(['success']));
    expect(new Set(events.map(({ raw }) => raw['Content']))).toEqual(new Set(names));
    expect(events).toHaveLength(50);
  });
});

/** A middleware that reads the body before anybody else, as loggers and proxies do. */
function greedy(keep: (request: IncomingMessage, bytes: Buffer) => void) {
  return (request: IncomingMessage, _response: unknown, next: () => void): void => {
    const chunks: Buffer[] = [];
    request.on('data', (bytes: Buffer) => chunks.push(bytes));
    request.on('end', () => {
      keep(request, Buffer.concat(chunks));
      next();
    });
  };
}

describe.each(adapters)('Hostile messages on %s', (adapter) => {
  const deep = (levels: number): string => `${'<a>'.repeat(levels)}${'</a>'.repeat(levels)}`;
  const bomb =
    '<!DOCTYPE xml [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>' +
    '<xml><MsgType>text</MsgType><Content>&c;</Content></xml>';

  const refused: readonly (readonly [string, string])[] = [
    ['a document type', '<!DOCTYPE xml><xml><MsgType>text</MsgType></xml>'],
    ['an external entity', '<!DOCTYPE xml [<!ENTITY x SYSTEM "file:///etc/passwd">]><xml><Content>&x;</Content></xml>'],
    ['a bomb of entities', bomb],
    ['a bomb of levels', `<xml>${deep(10_000)}</xml>`],
    ['33 levels', `<xml>${deep(32)}</xml>`],
    ['a message that is cut off', '<xml><MsgType>text</MsgType><Content><![CDATA[hi]]></Cont'],
    ['a CDATA without end', '<xml><Content><![CDATA[hi'],
    ['two roots', '<xml></xml><xml></xml>'],
    ['no XML', 'hello'],
    ['white space', ' \r\n\t'],
    ['a JSON list', '[{"MsgType":"text"}]'],
    ['a JSON string', '"text"'],
    ['cut off JSON', '{"MsgType":"text"'],
    ['JSON of 10,000 levels', `{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`],
    ['a NUL', '\0'],
    ['20,000 elements', `<xml><MsgType>text</MsgType>${'<a>1</a>'.repeat(20_000)}</xml>`],
  ];

  const accepted: readonly (readonly [string, string, Record<string, unknown>])[] = [
    [
      'a prototype in XML',
      '<xml><__proto__><polluted>1</polluted></__proto__><MsgType>text</MsgType><constructor>1</constructor></xml>',
      { msgType: 'text' },
    ],
    ['a prototype in JSON', '{"__proto__":{"polluted":1},"MsgType":"text","toString":"x"}', { msgType: 'text' }],
    [
      'a second FromUserName',
      '<xml><FromUserName>real</FromUserName><MsgType>text</MsgType><FromUserName>forged</FromUserName></xml>',
      { fromUserName: 'real' },
    ],
    ['900 elements', `<xml><MsgType>text</MsgType>${'<a>1</a>'.repeat(900)}</xml>`, { msgType: 'text' }],
    ['no fields', '<xml></xml>', {}],
    ['attributes', '<xml a="1"><MsgType b="</MsgType>">text</MsgType></xml>', { msgType: 'text' }],
    ['fields of the wrong kind', '{"MsgType":{"a":1},"FromUserName":[[]],"CreateTime":"soon"}', {}],
    ['a date beyond all dates', '<xml><MsgType>text</MsgType><CreateTime>99999999999999999999</CreateTime></xml>', {}],
    ['an event without a name', '<xml><MsgType>event</MsgType></xml>', {}],
    ['a type that is no type', '<xml><MsgType>__proto__</MsgType></xml>', {}],
    ['an event named like a method', '<xml><MsgType>event</MsgType><Event>constructor</Event></xml>', {}],
  ];

  /** The same text for a plaintext account, and well encrypted for a secure one. */
  const send = async (text: string) => {
    const { provider, events } = eventRecorder();
    const app = await startApplication({
      adapter,
      accounts: [officialAccount(credentials), officialAccount({ ...PLAINTEXT, name: 'plaintext' })],
      providers: [provider, Greeter],
    });
    const encrypt = new MessageCipher(credentials.encodingAesKey).encrypt(text, credentials.appId);
    const timestamp = String(Math.floor(Date.now() / 1000));
    const query = new URLSearchParams({
      timestamp,
      nonce: '1',
      encrypt_type: 'aes',
      msg_signature: sign(credentials.token, timestamp, '1', encrypt),
    });
    const envelope = `<xml><Encrypt><![CDATA[${encrypt}]]></Encrypt></xml>`;
    const answers = [
      await app.request(`/wechat?${query.toString()}`, { method: 'POST', body: envelope }),
      await app.request(signedUrl().replace('/wechat', '/wechat/plaintext'), { method: 'POST', body: text }),
    ];
    return { app, events, answers };
  };

  it.each(refused)(
    '%s: accepted without an event where it is genuine, refused where anybody can write it',
    async (_, text) => {
      const { app, events, answers } = await send(text);
      expect(answers).toMatchObject([
        { status: 200, body: 'success' },
        { status: 400, body: 'Bad Request' },
      ]);
      expect(events).toEqual([]);
      expect(app.logs.text('warn')).toContain('A genuine message cannot be read');
      expect(app.logs.text('error')).toBe('');
      expect(await app.replyTo(textMessage('hi'))).toMatchObject({ Content: 'Hello' });
    },
  );

  it.each(accepted)('%s: harmless', async (_what, text, fields) => {
    const { app, events, answers } = await send(text);
    for (const answer of answers) {
      expect(answer).toMatchObject({ status: 200, body: 'success' });
    }
    expect(events).toHaveLength(2);
    for (const event of events) {
      expect(event).toMatchObject(fields);
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(app.logs.text('error')).toBe('');
  });

  it('a text cannot forge who sent it', async () => {
    const { events } = await send(
      '<xml><FromUserName><![CDATA[real]]></FromUserName><MsgType>text</MsgType>' +
        '<Content><![CDATA[x]]></Content><FromUserName><![CDATA[forged]]></FromUserName><y><![CDATA[]]></Content></xml>',
    );
    for (const event of events) {
      expect(event).toMatchObject({ fromUserName: 'real' });
    }
  });

  it('bytes that are no UTF-8 are harmless', async () => {
    const { provider, events } = eventRecorder();
    const app = await startApplication({
      adapter,
      accounts: [officialAccount(PLAINTEXT)],
      providers: [provider, Greeter],
    });
    const body = Buffer.concat([
      Buffer.from('<xml><MsgType>text</MsgType><Content>'),
      Buffer.of(0xff, 0xfe, 0xc3, 0x28, 0xed, 0xa0, 0x80),
      Buffer.from('</Content></xml>'),
    ]);
    expect(await app.request(signedUrl(), { method: 'POST', body })).toMatchObject({ status: 200, body: 'success' });
    expect(events).toHaveLength(1);
  });
});

describe.each(adapters)('Unsigned garbage on %s', (adapter) => {
  const name = fc.constantFrom(
    'signature',
    'timestamp',
    'nonce',
    'echostr',
    'msg_signature',
    'encrypt_type',
    'openid',
    '',
  );
  const bracket = fc.constantFrom('', '', '', '[]', '[a]', '[__proto__]', '[0][1]', '.a');
  const value = fc.oneof(
    anyText().map((text) => encodeURIComponent(text)),
    fc.constantFrom('1714036504', 'aes', 'raw', '%', '%zz', '%00', '%ff%fe', '&', '=', '<script>', '../../etc/passwd'),
    fc.string({ unit: fc.constantFrom(...'0123456789abcdef'.split('')), minLength: 40, maxLength: 40 }),
  );
  const wellFormed = [
    'timestamp=1714036504',
    'nonce=1',
    `signature=${'0'.repeat(40)}`,
    'echostr=1',
    'encrypt_type=aes',
  ];
  const query = fc
    .array(fc.tuple(name, bracket, value), { maxLength: 8 })
    .map((pairs) => pairs.map(([key, suffix, text]) => `${key}${suffix}=${text}`))
    .chain((pairs) => fc.constantFrom(pairs, [...wellFormed, ...pairs], wellFormed))
    .map((pairs) => pairs.join('&'))
    .map((text) => text.replace(/[^\x21-\x7e]/g, ''));
  const path = fc.constantFrom(
    '/wechat',
    '/wechat',
    '/wechat',
    '/wechat/',
    '/WECHAT',
    '//wechat',
    '/wechat/..',
    '/wechat%2f',
  );
  const headers = fc.array(
    fc.constantFrom(
      'content-type: application/json',
      'content-type: application/x-www-form-urlencoded',
      'content-type: multipart/form-data; boundary=x',
      'content-type: text/xml; charset=gb2312',
      'content-type: ;;;',
      'content-encoding: gzip',
      'accept: */*, ;q=9',
      'x-version: 1',
      'cookie: a=b; c',
      'origin: null',
      'if-none-match: "x"',
      'range: bytes=0-1',
      'upgrade: websocket',
    ),
    { maxLength: 4 },
  );
  const body = fc.oneof(
    anyText({ maxLength: 200 }),
    fc.constantFrom('<xml>', '{"__proto__":1}', 'a=b&a[b]=c', '\0'.repeat(100), '<!DOCTYPE x>', 'x'.repeat(70_000)),
  );
  const method = fc.constantFrom('GET', 'POST', 'POST', 'POST', 'HEAD', 'PUT', 'OPTIONS', 'PATCH');

  const expectCalm = (response: RawResponse | undefined): void => {
    expect(response?.status ?? 400).toBeGreaterThanOrEqual(200);
    expect(response?.status ?? 400).toBeLessThan(500);
    expect(response?.body ?? '').not.toMatch(/node_modules|\.js:\d|\.ts:\d|\n\s+at /);
  };

  it('is refused without a fuss', async () => {
    const app = await startApplication({
      adapter,
      accounts: [officialAccount(credentials), officialAccount({ ...PLAINTEXT, name: 'plaintext' })],
    });
    const statuses = new Set<number>();
    await fc.assert(
      fc.asyncProperty(method, path, query, headers, body, async (verb, to, search, lines, content) => {
        const connection = await RawConnection.open(app.url);
        const bytes = Buffer.from(content);
        const withBody = verb !== 'GET' && verb !== 'HEAD';
        await connection.write(
          Buffer.concat([
            Buffer.from(
              [
                `${verb} ${to}?${search} HTTP/1.1`,
                'host: localhost',
                'connection: close',
                ...lines,
                ...(withBody ? [`content-length: ${bytes.length}`] : []),
                '\r\n',
              ].join('\r\n'),
            ),
            withBody ? bytes : Buffer.alloc(0),
          ]),
        );
        const response = await connection.response();
        connection.destroy();
        statuses.add(response?.status ?? 0);
        expectCalm(response);
      }),
      { numRuns: 250, seed: 20_240_425 },
    );
    expect(statuses).toContain(400);
    expect(statuses).toContain(403);
    // Parsers of other routes may complain; we may not.
    expect(app.logs.text('error', 'fatal')).not.toContain('WechatModule');
    expect(await app.handshake()).toMatchObject({ status: 200 });
  });

  it('that is not even HTTP is refused without a fuss', async () => {
    const app = await startApplication({ adapter });
    const { url } = new CallbackSigner(credentials).handshake();
    const garbage = fc.oneof(
      fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
      fc
        .constantFrom(
          'POST /wechat HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n',
          'POST /wechat HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab',
          'POST /wechat HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
          'POST /wechat HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n',
          'POST /wechat HTTP/1.1\r\nhost: x\r\ntransfer-encoding: gzip\r\n\r\n',
          'POST /wechat HTTP/9.9\r\n\r\n',
          'POST wechat HTTP/1.1\r\nhost: x\r\n\r\n',
          'POST http://[/wechat HTTP/1.1\r\nhost: x\r\n\r\n',
          'POST * HTTP/1.1\r\nhost: x\r\n\r\n',
          `GET /wechat${url} HTTP/1.1\r\n\r\n`,
          `GET /wechat?${'a=b&'.repeat(10_000)} HTTP/1.1\r\nhost: x\r\n\r\n`,
          `GET /wechat HTTP/1.1\r\nhost: x\r\n${'a: b\r\n'.repeat(3000)}\r\n`,
        )
        .map((text) => Buffer.from(text)),
    );
    await fc.assert(
      fc.asyncProperty(garbage, async (bytes) => {
        const connection = await RawConnection.open(app.url);
        await connection.write(bytes);
        const response = await Promise.race([
          connection.response(),
          new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 30)),
        ]);
        connection.destroy();
        expectCalm(response);
      }),
      { numRuns: 100, seed: 20_240_425 },
    );
    expect(app.logs.text('error', 'fatal')).toBe('');
    expect(await app.handshake()).toMatchObject({ status: 200 });
  });
});
