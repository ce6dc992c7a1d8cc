import { inspect } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../harness/any-text.js';
import { MessageCipher } from '../../src/protocol/message-cipher.js';
import { type CallbackQuery, MessagePush, type MessagePushOptions } from '../../src/protocol/message-push.js';
import { type PayloadObject, textOf } from '../../src/protocol/payload.js';
import { readPayload } from '../../src/protocol/payload-reader.js';
import { sign } from '../../src/protocol/signature.js';
import { acceptOrRefuse, refusalOf } from './refusal.js';
import { type Vector, vectorNamed, vectorsOf } from './vectors.js';

const TOKEN = 'current-token';
const APP_ID = 'wxba5fad812f8e6fb9';
const KEY = 'kWxPEV2UEDyxWpmPdKC3F4dgPDmOvfKX1HGnEUDS1aR';
const OTHER_KEY = 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C';
const cipher = new MessageCipher(KEY);

const SECONDS = 1714112445;
const NOW = SECONDS * 1000;
const NONCE = '415670741';
const XML = '<xml><ToUserName><![CDATA[gh_1]]></ToUserName><MsgType><![CDATA[text]]></MsgType></xml>';
const JSON_TEXT = '{"ToUserName":"gh_1","MsgType":"text"}';

const defaults: MessagePushOptions = {
  tokens: [TOKEN],
  ciphers: [cipher],
  receiverId: APP_ID,
  mode: 'secure',
  timestampTolerance: { encrypted: 900, plaintext: 300 },
};

function push(options: Partial<MessagePushOptions> = {}): MessagePush {
  return new MessagePush({ ...defaults, ...options });
}

const plaintext = push({ mode: 'plaintext', ciphers: [] });

function plainQuery(changes: Partial<CallbackQuery> & { token?: string } = {}): CallbackQuery {
  const { token = TOKEN, ...others } = changes;
  const timestamp = others['timestamp'] ?? String(SECONDS);
  return { signature: sign(token, timestamp, NONCE), timestamp, nonce: NONCE, openid: 'o1', ...others };
}

interface SealOptions {
  readonly token?: string;
  readonly cipher?: MessageCipher;
  readonly receiverId?: string;
  readonly timestamp?: string;
  readonly encrypt?: string;
  readonly json?: boolean;
}

/** An encrypted request, as WeChat sends it unless told otherwise. */
function encryptedRequest(message: string, options: SealOptions = {}): { query: CallbackQuery; body: string } {
  const { token = TOKEN, timestamp = String(SECONDS), json = message.startsWith('{') } = options;
  const encrypt = options.encrypt ?? (options.cipher ?? cipher).encrypt(message, options.receiverId ?? APP_ID);
  return {
    query: {
      ...plainQuery({ token, timestamp }),
      encrypt_type: 'aes',
      msg_signature: sign(token, timestamp, NONCE, encrypt),
    },
    body: json
      ? JSON.stringify({ ToUserName: 'gh_1', Encrypt: encrypt })
      : `<xml><ToUserName><![CDATA[gh_1]]></ToUserName><Encrypt><![CDATA[${encrypt}]]></Encrypt></xml>`,
  };
}

/** The push of the account that a vector was made for. */
function pushOf({ input }: Vector, options: Partial<MessagePushOptions> = {}): MessagePush {
  return push({
    tokens: [input.token],
    ciphers: [new MessageCipher(input.encodingAESKey)],
    receiverId: input.receiveId,
    timestampTolerance: { encrypted: 0, plaintext: 0 },
    ...options,
  });
}

function openVector(vector: Vector): ReturnType<MessagePush['open']> {
  const { query, encrypt, body } = vector.input;
  return pushOf(vector).open(
    // Vectors of WeCom have no encrypt_type, which is the only thing that differs.
    { encrypt_type: 'aes', ...query },
    body ?? JSON.stringify({ Encrypt: encrypt }),
    Number(query['timestamp']) * 1000,
  );
}

describe('MessagePush with published vectors', () => {
  const readable = vectorsOf('message.decrypt').filter(
    ({ expect: { ok, msg } }) => ok === true && acceptOrRefuse(() => readPayload(msg)),
  );
  it('has vectors in XML and in JSON', () => {
    expect(new Set(readable.map(({ expect: { msg } }) => msg[0]))).toEqual(new Set(['<', '{']));
  });
  it.each(readable)('opens $name', (vector) => {
    const opened = openVector(vector);
    expect(opened.message).toBe(vector.expect.msg);
    expect(opened).toMatchObject({ encrypted: true, token: vector.input.token, tokenIndex: 0, keyIndex: 0 });
    expect(opened.nonce).toBe(vector.input.query['nonce']);
    expect({ payload: opened.payload, format: opened.format }).toEqual(readPayload(vector.expect.msg));
  });

  const unreadable = vectorsOf('message.decrypt').filter(
    ({ expect: { ok, msg } }) => ok === true && !acceptOrRefuse(() => readPayload(msg)),
  );
  it.each(unreadable)('decrypts $name and then cannot read it', (vector) => {
    expect(refusalOf(() => openVector(vector)).reason).toBe('unreadable');
  });

  it.each(vectorsOf('message.decrypt').filter(({ expect: { ok } }) => ok === false))('refuses $name', (vector) => {
    const error = refusalOf(() => openVector(vector));
    const { code, codeIn, reason } = vector.expect;
    if (reason !== undefined) {
      expect(error.reason).toBe(reason);
    } else {
      expect(codeIn ?? [code]).toContain(error.code);
    }
    if (error.code !== -40004 && error.reason !== 'query') {
      expect(error.status).toBe(403);
    }
  });

  it.each(vectorsOf('mp.verifyUrl'))('judges the handshake of $name', ({ input, expect: expected }) => {
    const account = push({ tokens: [input.token] });
    if (expected.ok) {
      expect(account.verifyHandshake(input.query)).toBe(expected.body);
    } else {
      expect(refusalOf(() => account.verifyHandshake(input.query)).reason).toMatch(/^(signature|query)$/);
    }
  });

  it.each(vectorsOf('mp.plainSignature'))('opens $name', ({ input }) => {
    const account = push({ tokens: [input.token], mode: 'plaintext', ciphers: [] });
    account.verifyQuery(input.query);
    const opened = account.open(input.query, input.body, Number(input.query['timestamp']) * 1000);
    expect(opened).toMatchObject({ encrypted: false, format: 'json', message: input.body, cipher: undefined });
    expect(textOf(opened.payload, 'debug_str')).toBe('hello world');
  });

  it('passes the query of the official encrypted example, whose two signatures are both right', () => {
    const vector = vectorNamed('mp-secure-json-official');
    pushOf(vector).verifyQuery(vector.input.query);
  });

  it('seals a reply that the official library would open', () => {
    const { input, expect: expected } = vectorNamed('mp-secure-json-reply-official');
    const own = new MessageCipher(input.encodingAESKey);
    const fixed = Object.assign(Object.create(own) as MessageCipher, {
      encrypt: (message: string, receiverId: string) => own.encrypt(message, receiverId, Buffer.from(input.random)),
    });
    const account = push({ tokens: [input.token], ciphers: [fixed], receiverId: input.receiveId });
    const opened = { ...push().open(...opening(encryptedRequest(JSON_TEXT))), token: input.token, cipher: fixed };
    const reply = account.seal(input.msg, opened, Number(input.timestamp) * 1000 + 999);
    expect(JSON.parse(reply)).toEqual(expected.body);
  });
});

function opening({ query, body }: { query: CallbackQuery; body: string }): [CallbackQuery, string, number] {
  return [query, body, NOW];
}

describe('the handshake', () => {
  const echo = { echostr: ' 4375120948345356249+<b> ' };

  it.each(['plaintext', 'compat', 'secure'] as const)('gives echostr back unchanged in %s mode', (mode) => {
    expect(push({ mode }).verifyHandshake(plainQuery(echo))).toBe(echo.echostr);
  });

  it('accepts any of the tokens', () => {
    const account = push({ tokens: ['new', TOKEN] });
    expect(account.verifyHandshake(plainQuery(echo))).toBe(echo.echostr);
    expect(account.verifyHandshake(plainQuery({ ...echo, token: 'new' }))).toBe(echo.echostr);
    expect(refusalOf(() => account.verifyHandshake(plainQuery({ ...echo, token: 'old' }))).reason).toBe('signature');
  });

  it.each(['signature', 'timestamp', 'nonce', 'echostr'])('asks for %s, exactly once', (name) => {
    for (const value of [undefined, '', ['a', 'b'], { a: '1' }, 5]) {
      const query = { ...plainQuery(echo), [name]: value } as CallbackQuery;
      const error = refusalOf(() => push().verifyHandshake(query));
      expect([error.reason, error.status]).toEqual(['query', 400]);
      expect(error.message).toContain(name);
    }
  });

  it('does not judge the time', () => {
    expect(push().verifyHandshake(plainQuery({ ...echo, timestamp: '1000000000' }))).toBe(echo.echostr);
  });
});

describe('the query of a POST', () => {
  it.each([
    '171411244',
    '17141124450',
    '1714112445.0',
    ' 1714112445',
    '1714112445\n',
    '-714112445',
    '１７１４１１２４４５',
    'now',
  ])('refuses the timestamp %j', (timestamp) => {
    expect(refusalOf(() => plaintext.verifyQuery(plainQuery({ timestamp }))).reason).toBe('query');
  });

  it('takes nonces of 1 to 128 characters', () => {
    const withNonce = (nonce: string) => ({
      ...plainQuery({ nonce }),
      signature: sign(TOKEN, String(SECONDS), nonce),
    });
    plaintext.verifyQuery(withNonce('n'));
    plaintext.verifyQuery(withNonce('n'.repeat(128)));
    expect(refusalOf(() => plaintext.verifyQuery(withNonce('n'.repeat(129)))).reason).toBe('query');
    expect(refusalOf(() => plaintext.verifyQuery(withNonce(''))).reason).toBe('query');
  });

  it('must be signed in plaintext mode', () => {
    plaintext.verifyQuery(plainQuery());
    plaintext.verifyQuery(plainQuery({ encrypt_type: 'raw' }));
    expect(refusalOf(() => plaintext.verifyQuery(plainQuery({ signature: undefined }))).reason).toBe('query');
    expect(refusalOf(() => plaintext.verifyQuery(plainQuery({ token: 'wrong' }))).reason).toBe('signature');
  });

  describe.each(['compat', 'secure'] as const)('in %s mode', (mode) => {
    const { query } = encryptedRequest(XML);
    const account = push({ mode });

    it('passes', () => {
      account.verifyQuery(query);
    });

    it('may lack signature, but not have a wrong one', () => {
      account.verifyQuery({ ...query, signature: undefined });
      expect(refusalOf(() => account.verifyQuery({ ...query, signature: 'f'.repeat(40) })).reason).toBe('signature');
      expect(refusalOf(() => account.verifyQuery({ ...query, signature: '' })).reason).toBe('signature');
    });

    it.each([
      { encrypt_type: undefined },
      { encrypt_type: 'raw' },
      { encrypt_type: 'AES' },
      { msg_signature: undefined },
    ])('is refused with %j, before and with the body', (change) => {
      const changed = { ...query, ...change };
      const errors = [() => account.verifyQuery(changed), () => account.open(changed, XML, NOW)].map(refusalOf);
      expect(errors.map(({ reason, status }) => [reason, status])).toEqual([
        ['mode', 403],
        ['mode', 403],
      ]);
    });

    it.each(['signature', 'msg_signature', 'encrypt_type', 'timestamp', 'nonce'])(
      'is refused with a list for %s',
      (name) => {
        const changed = { ...query, [name]: [query[name], query[name]] } as unknown as CallbackQuery;
        expect(refusalOf(() => account.verifyQuery(changed)).reason).toBe('query');
      },
    );
  });
});

describe.each(['compat', 'secure'] as const)('a message in %s mode', (mode) => {
  const account = push({ mode });

  it.each([
    [XML, 'xml'],
    [JSON_TEXT, 'json'],
  ])('is opened from %s', (message, format) => {
    const { query, body } = encryptedRequest(message);
    const opened = account.open(query, body, NOW);
    expect(opened).toEqual({
      payload: { ToUserName: 'gh_1', MsgType: 'text' },
      format,
      message,
      encrypted: true,
      envelope: { format, isLowerCase: false },
      token: TOKEN,
      cipher,
      nonce: NONCE,
      tokenIndex: 0,
      keyIndex: 0,
    });
    expect(opened.cipher).toBe(cipher);
  });

  it('counts by its encrypted part alone', () => {
    const { query, body } = encryptedRequest(XML);
    const forged = body.replace(
      '<ToUserName>',
      '<MsgType>forged</MsgType><FromUserName>admin</FromUserName><ToUserName>',
    );
    expect(account.open(query, forged, NOW).payload).toEqual({ ToUserName: 'gh_1', MsgType: 'text' });
  });

  it('is refused without Encrypt, whatever signature it carries', () => {
    const query = { ...plainQuery(), encrypt_type: 'aes', msg_signature: sign(TOKEN, String(SECONDS), NONCE) };
    expect(refusalOf(() => account.open(query, XML, NOW)).reason).toBe('mode');
  });

  it('is refused when msg_signature is only that of the query', () => {
    const { query, body } = encryptedRequest(XML);
    const changed = { ...query, msg_signature: query['signature'] };
    expect(refusalOf(() => account.open(changed, body, NOW)).reason).toBe('signature');
  });

  it('gives one status to every fault in signature, encryption and receiver', () => {
    const faults = {
      signature: encryptedRequest(XML, { token: 'wrong' }),
      receiver: encryptedRequest(XML, { receiverId: 'wx0000000000000000' }),
      buffer: encryptedRequest(XML, { cipher: new MessageCipher(OTHER_KEY) }),
      decrypt: encryptedRequest(XML, { encrypt: 'AAAA' }),
      'base64-decode': encryptedRequest(XML, { encrypt: '' }),
      timestamp: encryptedRequest(XML, { timestamp: '1000000000' }),
    };
    for (const [reason, { query, body }] of Object.entries(faults)) {
      const error = refusalOf(() => account.open(query, body, NOW));
      expect([error.reason, error.status]).toEqual([reason, 403]);
    }
  });

  it.each(['', APP_ID.slice(0, -1), `${APP_ID} `, `${APP_ID}x`, APP_ID.toUpperCase()])(
    'is refused for the receiver %j',
    (receiverId) => {
      const { query, body } = encryptedRequest(XML, { receiverId });
      expect(refusalOf(() => account.open(query, body, NOW)).reason).toBe('receiver');
    },
  );

  it('is refused when it holds neither XML nor JSON', () => {
    const { query, body } = encryptedRequest('hello');
    const error = refusalOf(() => account.open(query, body, NOW));
    expect([error.reason, error.status]).toEqual(['unreadable', 200]);
    expect(error).toMatchObject({ text: 'hello' });
    expect(inspect(error) + JSON.stringify(error)).not.toContain('hello');
  });

  it('has its time judged to the second, either way, and only after it was decrypted', () => {
    const { query, body } = encryptedRequest(XML);
    for (const offset of [-900, 0, 900]) {
      account.open(query, body, NOW + offset * 1000);
    }
    for (const offset of [-901, 901]) {
      expect(refusalOf(() => account.open(query, body, NOW + offset * 1000)).reason).toBe('timestamp');
    }
    expect(refusalOf(() => account.open(query, body, NOW + 901_000)).message).toContain('901 s old');
    expect(refusalOf(() => account.open(query, body, NOW - 901_000)).message).toContain('901 s in the future');
    const stranger = encryptedRequest(XML, { receiverId: 'wx0' });
    expect(refusalOf(() => account.open(stranger.query, stranger.body, 0)).reason).toBe('receiver');
  });

  it('may be of any age when the tolerance is infinite', () => {
    const patient = push({ mode, timestampTolerance: { encrypted: Number.POSITIVE_INFINITY, plaintext: 0 } });
    const { query, body } = encryptedRequest(XML, { timestamp: '1000000000' });
    expect(patient.open(query, body, NOW).message).toBe(XML);
  });

  it('is never opened after any one character of it was changed', () => {
    const { query, body } = encryptedRequest(XML);
    const start = body.indexOf('<Encrypt>') + '<Encrypt><![CDATA['.length;
    const end = body.indexOf(']]></Encrypt>');
    fc.assert(
      fc.property(
        fc.integer({ min: start, max: end - 1 }),
        fc.constantFrom('A', 'a', '0', '+', '/', '=', '<', ']', '&'),
        (at, character) => {
          fc.pre(body[at] !== character);
          const touched = body.slice(0, at) + character + body.slice(at + 1);
          expect(refusalOf(() => account.open(query, touched, NOW)).reason).toMatch(/^(signature|parse)$/);
        },
      ),
    );
  });

  it('refuses random bodies with nothing but its own errors', () => {
    const { query } = encryptedRequest(XML);
    fc.assert(
      fc.property(anyText(), (text) => {
        for (const body of [text, `<xml>${text}</xml>`, `{"Encrypt":${JSON.stringify(text)}}`, `{"Encrypt":${text}}`]) {
          refusalOf(() => account.open(query, body, NOW));
        }
      }),
    );
  });
});

describe('a message in plaintext mode', () => {
  it.each([
    [XML, 'xml'],
    [JSON_TEXT, 'json'],
  ])('is opened from %s', (message, format) => {
    expect(plaintext.open(plainQuery(), message, NOW)).toEqual({
      payload: { ToUserName: 'gh_1', MsgType: 'text' },
      format,
      message,
      encrypted: false,
      token: TOKEN,
      cipher: undefined,
      nonce: NONCE,
      tokenIndex: 0,
      keyIndex: undefined,
    });
  });

  it('is verified by opening it too', () => {
    expect(refusalOf(() => plaintext.open(plainQuery({ token: 'wrong' }), XML, NOW)).reason).toBe('signature');
    expect(refusalOf(() => plaintext.open(plainQuery({ signature: undefined }), XML, NOW)).reason).toBe('query');
  });

  it('has no window where its kind is repeated for hours', () => {
    const isTimeless = ({ MsgType }: PayloadObject): boolean => MsgType === 'event';
    const timeless = push({ mode: 'plaintext', ciphers: [], isTimeless });
    const late = NOW + 86_400_000;
    const event = XML.replace('[text]', '[event]');
    expect(timeless.open(plainQuery(), event, late).message).toBe(event);
    expect(refusalOf(() => timeless.open(plainQuery(), XML, late)).reason).toBe('timestamp');
    const encrypted = encryptedRequest(event);
    expect(push({ isTimeless }).open(encrypted.query, encrypted.body, late).message).toBe(event);
    expect(refusalOf(() => push().open(encrypted.query, encrypted.body, late)).reason).toBe('timestamp');
  });

  it('has a window of its own, judged before it is read', () => {
    for (const offset of [-300, 300]) {
      plaintext.open(plainQuery(), XML, NOW + offset * 1000);
    }
    for (const offset of [-301, 301]) {
      expect(refusalOf(() => plaintext.open(plainQuery(), 'garbage', NOW + offset * 1000)).reason).toBe('timestamp');
    }
  });

  it('is refused when it is encrypted, with a hint at the missing key', () => {
    for (const message of [XML, JSON_TEXT]) {
      const { query, body } = encryptedRequest(message);
      const error = refusalOf(() => plaintext.open(query, body, NOW));
      expect([error.reason, error.status]).toEqual(['mode', 403]);
      expect(error.hint).toContain('EncodingAESKey');
    }
  });

  it('may carry an encrypted copy beside the plain fields', () => {
    const body = XML.replace('</xml>', '<Encrypt>abcd</Encrypt></xml>');
    expect(textOf(plaintext.open(plainQuery(), body, NOW).payload, 'MsgType')).toBe('text');
  });

  it('gets its reply unchanged', () => {
    const opened = plaintext.open(plainQuery(), XML, NOW);
    expect(plaintext.seal('<xml></xml>', opened, NOW)).toBe('<xml></xml>');
  });
});

describe('rotation', () => {
  const older = new MessageCipher(OTHER_KEY);
  const account = push({ tokens: ['new', TOKEN], ciphers: [cipher, older] });

  it('opens with each token and each key, and says which', () => {
    for (const [tokenIndex, token] of ['new', TOKEN].entries()) {
      for (const [keyIndex, key] of [cipher, older].entries()) {
        const { query, body } = encryptedRequest(XML, { token, cipher: key });
        account.verifyQuery(query);
        const opened = account.open(query, body, NOW);
        expect(opened).toMatchObject({ token, tokenIndex, keyIndex, message: XML });
        expect(opened.cipher).toBe(key);
      }
    }
    expect(plaintextWith('new', TOKEN).open(plainQuery(), XML, NOW).tokenIndex).toBe(1);
  });

  it('seals with the token and key that opened the request', () => {
    const { query, body } = encryptedRequest(XML, { cipher: older });
    const { payload } = readPayload(account.seal('<xml/>', account.open(query, body, NOW), NOW));
    const encrypt = textOf(payload, 'Encrypt') as string;
    expect(older.decrypt(encrypt)).toMatchObject({ message: '<xml/>', receiverId: APP_ID });
    expect(textOf(payload, 'MsgSignature')).toBe(sign(TOKEN, String(SECONDS), NONCE, encrypt));
  });

  it('reports the receiver when one of the keys was right', () => {
    for (const key of [cipher, older]) {
      const { query, body } = encryptedRequest(XML, { cipher: key, receiverId: 'wx0' });
      expect(refusalOf(() => account.open(query, body, NOW)).reason).toBe('receiver');
    }
  });

  it('refuses a third key', () => {
    const { query, body } = encryptedRequest(XML, { cipher: new MessageCipher('A'.repeat(43)) });
    expect(refusalOf(() => account.open(query, body, NOW)).reason).toBe('buffer');
  });
});

function plaintextWith(...tokens: string[]): MessagePush {
  return push({ tokens, mode: 'plaintext', ciphers: [] });
}

describe('a sealed reply', () => {
  it.each([XML, JSON_TEXT])('to %s is in its format, and opens again', (message) => {
    const { query, body } = encryptedRequest(message);
    const account = push();
    const opened = account.open(query, body, NOW);
    const sealed = account.seal(message, opened, NOW + 1_999);
    const { payload, format } = readPayload(sealed);
    expect(format).toBe(opened.format);
    expect(Object.keys(payload)).toEqual(['Encrypt', 'MsgSignature', 'TimeStamp', 'Nonce']);
    expect(payload['TimeStamp']).toBe(format === 'json' ? SECONDS + 1 : String(SECONDS + 1));
    expect(payload['Nonce']).toBe(NONCE);
    const returned = {
      timestamp: String(SECONDS + 1),
      nonce: NONCE,
      encrypt_type: 'aes',
      msg_signature: textOf(payload, 'MsgSignature'),
    };
    expect(account.open(returned, sealed, NOW).message).toBe(message);
  });
});

describe('MessagePush', () => {
  it('needs a token, and a key unless all is plaintext', () => {
    expect(refusalOf(() => push({ tokens: [] })).reason).toBe('compute-signature');
    expect(refusalOf(() => push({ tokens: [TOKEN, ''] })).reason).toBe('compute-signature');
    expect(refusalOf(() => push({ ciphers: [] })).reason).toBe('aes-key');
    expect(refusalOf(() => push({ mode: 'compat', ciphers: [] })).reason).toBe('aes-key');
  });

  it('does not show its secrets, nor do its errors', () => {
    const account = push();
    const { query, body } = encryptedRequest(XML, { receiverId: 'wx0' });
    const error = refusalOf(() => account.open(query, body, NOW));
    const shown = inspect(account, { depth: 9, showHidden: true }) + JSON.stringify(account);
    for (const secret of [TOKEN, KEY, APP_ID]) {
      expect(shown).not.toContain(secret);
    }
    // Both ids are known to whoever made the signature.
    expect(error.message).toContain(`encrypted for wx0, but this account is ${APP_ID}`);
    expect(inspect(error, { depth: 9 })).not.toMatch(new RegExp([TOKEN, KEY].join('|')));
  });
});
