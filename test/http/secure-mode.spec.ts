import { createHash } from 'node:crypto';

import { Injectable, type Type } from '@nestjs/common';
import { Observe, officialAccount, OnText, WechatEvent } from 'nestjs-wechat';
import { CallbackSigner, type CallbackSignerOptions } from 'nestjs-wechat/testing';
import { describe, expect, it } from 'vitest';
import {
  type Answer,
  adapters,
  type ApplicationSetup,
  credentials,
  startApplication,
  type TestApplication,
  textMessage,
} from '../harness/application.js';
import { type Vector, vectorNamed, vectorsOf } from '../protocol/vectors.js';

const FORBIDDEN = { status: 403, contentType: 'text/plain; charset=utf-8', body: 'Forbidden' };
const SUCCESS = { status: 200, contentType: 'text/plain; charset=utf-8', body: 'success' };

const NOW = 1_800_000_000;
const OTHER_KEY = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';

/** Keeps the payloads that arrive, and greets whoever says hi. */
function recorder(): { provider: Type; payloads: unknown[] } {
  const payloads: unknown[] = [];
  @Injectable()
  class Recorder {
    @Observe(WechatEvent) record(event: WechatEvent): void {
      payloads.push(event.raw);
    }

    @OnText('hi') greet(): string {
      return 'Hello 你好';
    }
  }
  return { provider: Recorder, payloads };
}

function post(app: TestApplication, query: string | URLSearchParams, body: string, path = '/wechat'): Promise<Answer> {
  const search = String(query).replace(/^\?/, '');
  return app.request(`${path}?${search}`, { method: 'POST', body, headers: { 'content-type': 'text/xml' } });
}

function sha1(parts: readonly string[]): string {
  return createHash('sha1')
    .update([...parts].sort().join(''))
    .digest('hex');
}

/** A request of a vector, as WeChat would send it to an Official Account. */
function requestOf({ input }: Vector): { query: URLSearchParams; body: string } {
  const query = new URLSearchParams({ encrypt_type: 'aes' });
  for (const [name, value] of Object.entries(input.query as Record<string, unknown>)) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [key, inner] of Object.entries(value)) {
        query.append(`${name}[${key}]`, String(inner));
      }
    } else if (Array.isArray(value)) {
      value.forEach((one) => query.append(name, String(one)));
    } else {
      query.set(name, String(value));
    }
  }
  const body =
    input.body ?? `<xml><ToUserName><![CDATA[gh_1]]></ToUserName><Encrypt><![CDATA[${input.encrypt}]]></Encrypt></xml>`;
  return { query, body };
}

/** What the decrypted message of a vector says, where it can be read at all. */
function payloadOf({ expect: { msg } }: Vector): unknown {
  if (msg.startsWith('{')) {
    try {
      return JSON.parse(msg);
    } catch {
      return undefined; // the message of the official WeCom sample is broken JSON
    }
  }
  return msg.startsWith('<xml>')
    ? Object.fromEntries(
        [...msg.matchAll(/<(\w+)>(?:<!\[CDATA\[(.*?)\]\]>|([^<]*))<\/\1>/g)].map(([, name, text, bare]) => [
          name,
          text ?? bare,
        ]),
      )
    : undefined;
}

/** The vectors that an Official Account could be sent: it has a receiver id, and a key of the right form. */
const sendable = vectorsOf('message.decrypt').filter(
  ({ input, expect: { code } }) => input.receiveId !== '' && code !== -40004,
);

describe.each(adapters)('A secure account on %s', (adapter) => {
  const start = async (setup: Partial<ApplicationSetup> = {}) => {
    const { provider, payloads } = recorder();
    const app = await startApplication({
      adapter,
      providers: [provider],
      ...setup,
      wechat: { clock: () => NOW * 1000, ...setup.wechat },
    });
    return { app, payloads };
  };
  const at = { timestamp: NOW };

  it.each(sendable.filter(({ expect: expected }) => expected.ok))('opens $name', async (vector) => {
    const { input } = vector;
    const { app, payloads } = await start({
      accounts: [officialAccount({ appId: input.receiveId, token: input.token, encodingAesKey: input.encodingAESKey })],
      wechat: { clock: () => Number(input.query.timestamp) * 1000 },
    });
    const { query, body } = requestOf(vector);
    const answer = await post(app, query, body);
    const payload = payloadOf(vector);
    if (payload === undefined) {
      expect(answer).toMatchObject(SUCCESS);
      expect(payloads).toEqual([]);
      expect(app.logs.text('warn')).toContain('A genuine message cannot be read');
    } else {
      expect(answer).toMatchObject(SUCCESS);
      expect(payloads).toEqual([payload]);
    }
  });

  it.each(sendable.filter(({ expect: expected }) => !expected.ok))('refuses $name', async (vector) => {
    const { input, expect: expected } = vector;
    // Some are for a corp, whose id no Official Account takes; they are for another receiver all the same.
    const appId = input.receiveId.replace(/^ww/, 'wx');
    const { app, payloads } = await start({
      accounts: [officialAccount({ appId, token: input.token, encodingAesKey: input.encodingAESKey })],
      wechat: { clock: () => 1_714_112_445_000 },
    });
    const { query, body } = requestOf(vector);
    expect((await post(app, query, body)).status).toBe(expected.reason === 'query' ? 400 : 403);
    expect(payloads).toEqual([]);
    const codes = expected.codeIn ?? (expected.code === undefined ? [] : [expected.code]);
    expect(codes.length === 0 || codes.some((code) => app.logs.text('warn').includes(`(${code})`))).toBe(true);
  });

  it('encrypts and signs its reply in the official form', async () => {
    const { input } = vectorNamed('mp-secure-json-official');
    const now = Number(input.query.timestamp);
    @Injectable()
    class Answerer {
      @OnText() never(): string {
        return 'no text was sent';
      }
    }
    const account = { appId: input.receiveId, token: input.token, encodingAesKey: input.encodingAESKey };
    const { app } = await start({
      accounts: [officialAccount(account)],
      providers: [Answerer],
      wechat: { clock: () => now * 1000 },
    });
    const answer = await app.push(textMessage('hi'), { signer: account, timestamp: now, nonce: '415670741' });
    expect(answer).toMatchObject({ status: 200, contentType: 'text/xml; charset=utf-8' });
    expect(answer.body).toMatch(
      new RegExp(
        '^<xml><Encrypt><!\\[CDATA\\[[A-Za-z0-9+/]+={0,2}\\]\\]></Encrypt>' +
          '<MsgSignature><!\\[CDATA\\[[0-9a-f]{40}\\]\\]></MsgSignature>' +
          `<TimeStamp>${now}</TimeStamp><Nonce><!\\[CDATA\\[415670741\\]\\]></Nonce></xml>$`,
      ),
    );
    expect(new CallbackSigner(account).openReply(answer.body)).toMatchObject({ Content: 'no text was sent' });
  });

  it('never shows its reply in plain text, nor the same ciphertext twice', async () => {
    const { app } = await start();
    const answers = [await app.push(textMessage('hi'), at), await app.push(textMessage('hi'), at)];
    for (const { body } of answers) {
      expect(body).not.toContain('Hello');
      expect(new CallbackSigner(credentials).openReply(body)).toMatchObject({ Content: 'Hello 你好' });
    }
    const [first, second] = answers.map(({ body }) => /CDATA\[(\S+?)\]\]/.exec(body)![1]);
    expect(first).not.toBe(second);
  });

  it('replies in JSON to JSON', async () => {
    const { app } = await start();
    const { body } = await app.push(textMessage('hi'), { ...at, format: 'json', nonce: '77' });
    expect(JSON.parse(body)).toEqual({
      Encrypt: expect.stringMatching(/^[A-Za-z0-9+/]+={0,2}$/),
      MsgSignature: expect.stringMatching(/^[0-9a-f]{40}$/),
      TimeStamp: NOW,
      Nonce: '77',
    });
    expect(new CallbackSigner(credentials).openReply(body)).toMatchObject({ Content: 'Hello 你好' });
  });

  it.each(['compat', 'secure'] as const)(
    'in %s mode reads the decrypted part and no plain one beside it',
    async (mode) => {
      const { app, payloads } = await start({ accounts: [officialAccount({ ...credentials, mode })] });
      const { query, body } = new CallbackSigner({ ...credentials, mode: 'compat' }).message(textMessage('hi'), at);
      const tampered = body
        .replace('<![CDATA[hi]]>', '<![CDATA[transfer everything]]>')
        .replace('o9AgO5Kd5ggOC-bXrbNODIiE3bGY', 'somebody-else');
      expect(tampered).toContain('transfer everything');
      const answer = await post(app, query, tampered);
      expect(payloads).toMatchObject([{ Content: 'hi', FromUserName: 'o9AgO5Kd5ggOC-bXrbNODIiE3bGY' }]);
      expect(new CallbackSigner({ ...credentials, mode }).openReply(answer.body)).toMatchObject({
        Content: 'Hello 你好',
        ToUserName: 'o9AgO5Kd5ggOC-bXrbNODIiE3bGY',
      });
    },
  );

  it.each(['compat', 'secure'] as const)('in %s mode takes no plaintext request, signed or not', async (mode) => {
    const { app, payloads } = await start({ accounts: [officialAccount({ ...credentials, mode })] });
    const plain = new CallbackSigner({ token: credentials.token }).message(textMessage('hi'), at);
    const secure = new CallbackSigner(credentials).message(textMessage('hi'), at);
    const aes = new URLSearchParams(plain.query);
    aes.set('encrypt_type', 'aes');
    const signedAes = new URLSearchParams(secure.query);
    const raw = new URLSearchParams(secure.query);
    raw.set('encrypt_type', 'raw');
    const unsigned = `timestamp=${NOW}&nonce=1`;
    for (const [query, body] of [
      [plain.query, plain.body], // signed in the plaintext way
      [unsigned, plain.body],
      [aes, plain.body], // pretends to be encrypted
      [signedAes, plain.body], // the query of an encrypted one
      [raw, plain.body],
      [plain.query, secure.body], // signed in the plaintext way, with an encrypted body
    ] as const) {
      expect(await post(app, query, body)).toMatchObject(FORBIDDEN);
    }
    expect(payloads).toEqual([]);
  });

  it('cannot be talked out of encryption by leaving parameters away', async () => {
    const { app, payloads } = await start();
    const { query, body } = new CallbackSigner(credentials).message(textMessage('hi'), at);
    for (const names of [['msg_signature'], ['encrypt_type'], ['msg_signature', 'encrypt_type']]) {
      const less = new URLSearchParams(query);
      names.forEach((name) => less.delete(name));
      expect(await post(app, less, body)).toMatchObject(FORBIDDEN);
    }
    expect(payloads).toEqual([]);
  });

  it('does without the plain signature, which proves nothing here, but takes no wrong one', async () => {
    const { app } = await start();
    const { query, body } = new CallbackSigner(credentials).message(textMessage('other'), at);
    const parameters = new URLSearchParams(query);
    parameters.delete('signature');
    expect(await post(app, parameters, body)).toMatchObject(SUCCESS);
    parameters.set('signature', '0'.repeat(40));
    expect(await post(app, parameters, body)).toMatchObject(FORBIDDEN);
  });

  it('tells nobody why it refused', async () => {
    const { app, payloads } = await start();
    const { query, body } = new CallbackSigner(credentials).message(textMessage('hi'), at);
    const messageFrom = (signer: Partial<CallbackSignerOptions>, timestamp = NOW) => {
      const message = new CallbackSigner({ ...credentials, ...signer }).message(textMessage('hi'), { timestamp });
      return [message.query, message.body] as const;
    };
    const resigned = (encrypt: string) => {
      const signed = [credentials.token, String(NOW), '1'];
      const parameters = new URLSearchParams({
        timestamp: String(NOW),
        nonce: '1',
        encrypt_type: 'aes',
        signature: sha1(signed),
        msg_signature: sha1([...signed, encrypt]),
      });
      return [parameters, `<xml><Encrypt><![CDATA[${encrypt}]]></Encrypt></xml>`] as const;
    };
    const swapped = new URLSearchParams(query);
    swapped.set('msg_signature', '0'.repeat(40));
    const refusals: Record<string, readonly [string | URLSearchParams, string]> = {
      'wrong msg_signature': [swapped, body],
      'another message of ours': [query, messageFrom({})[1]],
      'wrong key': messageFrom({ encodingAesKey: OTHER_KEY }),
      'wrong receiver': messageFrom({ appId: 'wx0000000000000000' }),
      'no receiver': messageFrom({ appId: '' }),
      'too old': messageFrom({}, NOW - 10_000),
      'no base64': resigned('!'),
      'half a block': resigned('AAAAAAAA'),
      'no message in it': resigned(Buffer.alloc(64).toString('base64')),
      'no Encrypt in it': [query, '<xml><MsgType>text</MsgType></xml>'],
    };
    const seen = new Map<string, string[]>();
    for (const [name, [search, content]] of Object.entries(refusals)) {
      const answer = await post(app, search, content);
      const headers = [...answer.headers].filter(([header]) => header !== 'date');
      const face = JSON.stringify({ status: answer.status, body: answer.body, headers });
      seen.set(face, [...(seen.get(face) ?? []), name]);
    }
    expect([...seen.values()]).toEqual([Object.keys(refusals)]);
    expect([...seen.keys()][0]).toContain('"status":403');
    expect(payloads).toEqual([]);
    for (const code of ['-40001', '-40005', '-40007', '-40008', '-40010']) {
      expect(app.logs.text('warn')).toContain(code); // the operator is told
    }
  });

  it('replies with the key and the token that the request came with, while they are being changed', async () => {
    const next = { ...credentials, token: 'newToken', encodingAesKey: OTHER_KEY };
    const { app } = await start({
      accounts: [
        officialAccount({
          appId: credentials.appId,
          token: [next.token, credentials.token],
          encodingAesKey: [next.encodingAesKey, credentials.encodingAesKey],
        }),
      ],
    });
    for (const token of [next.token, credentials.token]) {
      for (const encodingAesKey of [next.encodingAesKey, credentials.encodingAesKey]) {
        const signer = { ...credentials, token, encodingAesKey };
        expect(await app.replyTo(textMessage('hi'), { ...at, signer })).toMatchObject({ Content: 'Hello 你好' });
      }
    }
    const ancient = { ...credentials, encodingAesKey: OTHER_KEY.toLowerCase() };
    expect(await app.push(textMessage('hi'), { ...at, signer: ancient })).toMatchObject(FORBIDDEN);
  });

  it('keeps accounts apart that share everything but the AppID', async () => {
    const other = { ...credentials, appId: 'wx0000000000000000' };
    const { app, payloads } = await start({
      accounts: [officialAccount(credentials), officialAccount({ ...other, name: 'other' })],
    });
    expect(await app.push(textMessage('hi'), { ...at, path: '/wechat/other' })).toMatchObject(FORBIDDEN);
    expect(await app.push(textMessage('hi'), { ...at, signer: other })).toMatchObject(FORBIDDEN);
    expect(payloads).toEqual([]);
    expect(await app.push(textMessage('hi'), { ...at, path: '/wechat/other', signer: other })).toMatchObject({
      status: 200,
    });
  });
});

describe.each(adapters)('A timestamp on %s', (adapter) => {
  const plaintext = { appId: credentials.appId, token: 'PLAIN' };

  const statusOf = async (app: TestApplication, signer: CallbackSignerOptions, age: number): Promise<number> =>
    (await app.push(textMessage('x'), { signer, timestamp: NOW - age })).status;

  it.each([
    ['secure', credentials, 900],
    ['compat', { ...credentials, mode: 'compat' as const }, 900],
    ['plaintext', plaintext, 300],
  ])('of a %s account may be off by %3$s seconds either way', async (_mode, options, tolerance) => {
    const app = await startApplication({
      adapter,
      accounts: [officialAccount(options)],
      wechat: { clock: () => NOW * 1000 },
    });
    for (const age of [0, tolerance, -tolerance]) {
      expect(await statusOf(app, options, age)).toBe(200);
    }
    for (const age of [tolerance + 1, -tolerance - 1, 86_400]) {
      expect(await statusOf(app, options, age)).toBe(403);
    }
  });

  it('may be off by what the account says', async () => {
    const app = await startApplication({
      adapter,
      accounts: [
        officialAccount({ ...credentials, timestampTolerance: { encrypted: 60 } }),
        officialAccount({ ...plaintext, name: 'plaintext', timestampTolerance: { plaintext: 10 } }),
        officialAccount({ ...plaintext, name: 'patient', timestampTolerance: { plaintext: Infinity } }),
        officialAccount({ ...plaintext, name: 'unchanged', timestampTolerance: { encrypted: 1 } }),
      ],
      wechat: { clock: () => NOW * 1000 },
    });
    const status = async (path: string, signer: CallbackSignerOptions, age: number): Promise<number> =>
      (await app.push(textMessage('x'), { path, signer, timestamp: NOW - age })).status;
    expect(await status('/wechat', credentials, 60)).toBe(200);
    expect(await status('/wechat', credentials, 61)).toBe(403);
    expect(await status('/wechat/plaintext', plaintext, 10)).toBe(200);
    expect(await status('/wechat/plaintext', plaintext, 11)).toBe(403);
    expect(await status('/wechat/patient', plaintext, 800_000_000)).toBe(200);
    expect(await status('/wechat/unchanged', plaintext, 300)).toBe(200);
    expect(await status('/wechat/unchanged', plaintext, 301)).toBe(403);
  });

  it('of an encrypted message is judged last, so that a wrong key is never taken for a wrong clock', async () => {
    const app = await startApplication({ adapter, wechat: { clock: () => NOW * 1000 } });
    const signer = { ...credentials, encodingAesKey: OTHER_KEY };
    expect(await app.push(textMessage('x'), { signer, timestamp: NOW - 86_400 })).toMatchObject(FORBIDDEN);
    expect(app.logs.text('warn')).toContain('nearly always the EncodingAESKey is wrong');
    expect(app.logs.text('warn')).not.toContain('clock');
  });

  it('is judged by the clock of the system where none is given', async () => {
    const app = await startApplication({ adapter });
    const now = Math.floor(Date.now() / 1000);
    expect((await app.push(textMessage('x'), { timestamp: now })).status).toBe(200);
    expect((await app.push(textMessage('x'), { timestamp: now - 1000 })).status).toBe(403);
  });
});
