import { createDecipheriv, createHash } from 'node:crypto';
import type { GivenValues } from '../../src/doctor/index.js';
import { encryptedOf } from '../../src/protocol/envelope.js';
import { readPayload } from '../../src/protocol/payload-reader.js';
import { sign } from '../../src/protocol/signature.js';
import type { Broken } from './broken.js';
import { officialAccountServer, values, wecomServer } from './endpoints.js';
import { type Handler, startServer } from './plain-server.js';
import { testWorld } from './test-world.js';

const given = { token: values.token, aesKey: values.aesKey, appId: values.appId } as const;
const wecomGiven = { ...given, platform: 'wecom', appId: values.corpId } as const;

function broken(id: string, what: string, make: () => Handler, known: GivenValues = given): Broken {
  return { id, what, start: async () => ({ given: known, world: testWorld(await startServer(make())) }) };
}

function configured(id: string, what: string, known: GivenValues): Broken {
  return { id, what, start: () => Promise.resolve({ given: known }) };
}

const healthy = officialAccountServer();

/** The values of the console, and what a server makes of them, broken. */
export const brokenKeys: readonly Broken[] = [
  broken('token-differs', 'another token', () => officialAccountServer({ token: 'AnotherToken123' })),
  broken('token-differs', 'another token, refused with 200', () => {
    const refusing = officialAccountServer({ token: 'AnotherToken123' });
    return async (asked) => {
      const answered = await refusing(asked);
      return answered.status === 403 ? { body: 'fail' } : answered;
    };
  }),
  broken('token-padded', 'a token in quotation marks', () => officialAccountServer({ token: `"${values.token}"` })),
  broken('token-padded', 'a token with a line end', () => officialAccountServer({ token: `${values.token}\n` })),
  broken(
    'token-padded',
    'a token with a space, of a WeCom app',
    () => wecomServer({ token: `${values.token} ` }),
    wecomGiven,
  ),
  configured('token-padded', 'a token with a space in the values', { ...given, token: `${values.token} ` }),
  broken(
    'token-of-other-account',
    'the token of another account',
    () => officialAccountServer({ token: 'AnotherToken123' }),
    {
      ...given,
      otherTokens: ['YetAnother1', 'AnotherToken123'],
    },
  ),
  broken('fields-swapped', 'the EncodingAESKey as token', () => officialAccountServer({ token: values.aesKey })),
  broken('fields-swapped', 'the AppSecret as token', () => officialAccountServer({ token: values.appSecret }), {
    ...given,
    appSecret: values.appSecret,
  }),
  configured('fields-swapped', 'token and EncodingAESKey swapped in the values', {
    ...given,
    token: values.aesKey,
    aesKey: values.token,
  }),
  configured('token-bad-form', 'a token with a hyphen', { ...given, token: 'my-token' }),
  configured('token-bad-form', 'a token of two letters', { ...given, token: 'ab' }),
  broken('config-not-loaded', 'a token that is undefined', () => {
    return (asked) => {
      const { signature, timestamp = '', nonce = '', echostr = '' } = asked.query;
      const expected = sha1([timestamp, nonce].sort((a, b) => (a < b ? -1 : 1)).join(''));
      return signature === expected ? { body: echostr } : { status: 403, body: 'invalid signature' };
    };
  }),
  configured('config-not-loaded', 'a name that is misspelled', { ...given, unknownNames: ['WECHAT_ASE_KEY'] }),
  broken('instances-differ', 'two instances with different tokens', () => {
    const other = officialAccountServer({ token: 'AnotherToken123' });
    let count = 0;
    return (asked) => (count++ % 2 === 0 ? healthy(asked) : other(asked));
  }),
  broken('aes-key-wrong', 'another EncodingAESKey', () => officialAccountServer({ aesKey: values.otherAesKey })),
  broken('aes-key-wrong', 'a former EncodingAESKey', () => officialAccountServer({ aesKey: values.otherAesKey }), {
    ...given,
    otherAesKeys: [values.otherAesKey],
  }),
  configured('aes-key-bad-form', 'an EncodingAESKey with = at its end', { ...given, aesKey: `${values.aesKey}=` }),
  configured('aes-key-bad-form', 'an EncodingAESKey of 42 characters', { ...given, aesKey: values.aesKey.slice(1) }),
  broken('receiver-id-wrong', 'a gh_ id as AppID', () => officialAccountServer({ appId: 'gh_97417a04a28d' }), {
    ...given,
    otherIds: ['gh_97417a04a28d'],
  }),
  broken('receiver-id-wrong', 'an id that nobody knows, told apart by the status', () => {
    const refusing = officialAccountServer({ appId: 'wx0000000000000000' });
    return async (asked) => {
      const answered = await refusing(asked);
      const isUnread = asked.method === 'POST' && !readable(asked.body);
      return answered.status === 403 && isUnread ? { status: 500, body: 'bad decrypt' } : answered;
    };
  }),
  configured('receiver-id-wrong', 'a gh_ id in the values', { ...given, appId: 'gh_97417a04a28d' }),
  broken('signature-kind-mixed', 'a server that checks signature alone', () => (asked) => {
    const { signature, timestamp = '', nonce = '' } = asked.query;
    const isSigned = signature === sign(values.token, timestamp, nonce);
    const encrypted = asked.method === 'POST' && isSigned ? encryptedOf(readPayload(asked.body).payload)! : '';
    const fitting = sign(values.token, timestamp, nonce, encrypted);
    return healthy(isSigned ? { ...asked, query: { ...asked.query, msg_signature: fitting } } : asked);
  }),
  broken('signature-kind-mixed', 'a msg_signature without Encrypt', () => (asked) => {
    const { timestamp = '', nonce = '', msg_signature: given } = asked.query;
    if (asked.method === 'GET') {
      return healthy(asked);
    }
    return given === sign(values.token, timestamp, nonce) ? { body: 'success' } : { status: 403, body: 'no' };
  }),
  broken(
    'plus-became-space',
    'a query that is decoded twice',
    () => {
      const server = wecomServer();
      return (asked) => server({ ...asked, query: twiceDecoded(asked.search) });
    },
    wecomGiven,
  ),
  broken('wrong-sort-or-case', 'parts that are not sorted', () =>
    signing((token, timestamp, nonce) => sha1(timestamp + nonce + token)),
  ),
  broken('wrong-sort-or-case', 'parts that are sorted as numbers', () =>
    signing((token, timestamp, nonce) =>
      sha1([token, timestamp, nonce].sort((a, b) => (Number(a) || 0) - (Number(b) || 0)).join('')),
    ),
  ),
  broken('wrong-sort-or-case', 'a signature in upper case', () =>
    signing((token, timestamp, nonce) => sign(token, timestamp, nonce).toUpperCase()),
  ),
  broken('wrong-platform', 'a WeCom app where an Official Account is', () => wecomServer(), {
    ...given,
    appId: values.corpId.replace('ww', 'wx'),
    corpId: values.corpId,
  }),
  broken('wrong-platform', 'an Official Account where a WeCom app is', () => officialAccountServer(), wecomGiven),
  configured('wrong-platform', 'a CorpID for an Official Account', { ...given, appId: values.corpId }),
  broken('padding-16', 'padding that is removed by the AES library', () => (asked) => {
    if (asked.method === 'GET') {
      return healthy(asked);
    }
    const key = Buffer.from(values.aesKey, 'base64');
    const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16));
    try {
      decipher.update(encryptedOf(readPayload(asked.body).payload)!, 'base64');
      decipher.final();
      return healthy(asked);
    } catch {
      return { status: 403, body: 'bad decrypt' };
    }
  }),
];

/** An Official Account whose signature of the query is computed in another way. */
function signing(way: (token: string, timestamp: string, nonce: string) => string): Handler {
  return ({ query: { signature, timestamp = '', nonce = '', echostr = '' } }) =>
    signature === way(values.token, timestamp, nonce) ? { body: echostr } : { status: 403, body: 'invalid signature' };
}

function sha1(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

/** Whether a body can be decrypted with the key of the console. */
function readable(body: string): boolean {
  const encrypted = encryptedOf(readPayload(body).payload);
  if (encrypted === undefined) {
    return true;
  }
  const key = Buffer.from(values.aesKey, 'base64');
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  const frame = decipher.update(encrypted, 'base64');
  return frame.readUInt32BE(16) < frame.length;
}

function twiceDecoded(search: string): Record<string, string> {
  return Object.fromEntries(
    [...new URLSearchParams(search)].map(([name, value]) => [name, value.replaceAll('+', ' ')]),
  );
}
