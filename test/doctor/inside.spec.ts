import { describe, expect, it } from 'vitest';
import { InsideExaminer } from '../../src/doctor/inside/index.js';
import { ExaminationGate } from '../../src/http/examination-gate.js';
import type { ConfiguredValues } from '../../src/model/configured-values.js';
import type { KnownAccounts, RefusedRequest } from '../../src/model/examiner.js';
import { encryptedOf } from '../../src/protocol/envelope.js';
import { readPayload } from '../../src/protocol/payload-reader.js';
import { sign } from '../../src/protocol/signature.js';
import { CallbackSigner, WecomCallbackSigner } from '../../src/testing/index.js';
import { values } from './endpoints.js';

const { token, aesKey, appId, appSecret, corpId } = values;
const refusal = { reason: 'signature', userAgent: 'Mozilla/4.0', isAccountProven: false } as const;

/** An account as it is configured, which the console does not agree with. */
function configured(changes: Partial<ConfiguredValues> = {}): ConfiguredValues {
  return { alwaysEncrypted: false, tokens: [token], aesKeys: [aesKey], receiverIds: [appId], appSecret, ...changes };
}

/** A handshake of an Official Account, signed with what the console has. */
function handshake(consoleToken: string = token): RefusedRequest {
  const { url } = new CallbackSigner({ token: consoleToken }).handshake();
  return { ...refusal, query: Object.fromEntries(new URLSearchParams(url)) };
}

function message(consoleValues: { token?: string; aesKey?: string; appId?: string } = {}): RefusedRequest {
  const console = { token, aesKey, appId, ...consoleValues };
  const signer = new CallbackSigner({ token: console.token, encodingAesKey: console.aesKey, appId: console.appId });
  const { query, body } = signer.message({ MsgType: 'event', Event: 'CLICK' });
  const encrypted = encryptedOf(readPayload(body).payload);
  return { ...refusal, query: Object.fromEntries(new URLSearchParams(query)), encrypted };
}

/** The handshake of a WeCom app whose echostr has a plus in it. */
function wecomHandshake(): RefusedRequest {
  const wecom = new WecomCallbackSigner({ token, encodingAesKey: aesKey, receiverId: corpId });
  for (;;) {
    const query = Object.fromEntries(new URLSearchParams(wecom.handshake().url));
    if (query['echostr']!.includes('+')) {
      return { ...refusal, query };
    }
  }
}

const others: KnownAccounts['others'] = new Map([
  ['shop', configured({ tokens: ['TokenOfTheShop'], aesKeys: [values.otherAesKey] })],
]);
const former = configured({ tokens: ['TokenOfLastYear'], aesKeys: ['z'.repeat(43)] });

function explain(refused: RefusedRequest, account: ConfiguredValues = configured()) {
  return new InsideExaminer().explainRefusal(refused, { values: account, former, others });
}
const wecom = configured({ alwaysEncrypted: true, receiverIds: [corpId] });

describe('a refused request', () => {
  it.each([
    {
      id: 'token-padded',
      what: 'a token with a line end',
      refused: handshake(),
      values: configured({ tokens: [`${token}\n`] }),
    },
    {
      id: 'token-padded',
      what: 'a token in quotation marks, in a message',
      refused: message(),
      values: configured({ tokens: [`"${token}"`] }),
    },
    {
      id: 'fields-swapped',
      what: 'the AppSecret as token in the console',
      refused: handshake(appSecret),
      values: configured(),
    },
    {
      id: 'fields-swapped',
      what: 'the key as token in the console',
      refused: message({ token: aesKey }),
      values: configured(),
    },
    {
      id: 'token-of-other-account',
      what: 'the token of another account',
      refused: handshake('TokenOfTheShop'),
      values: configured(),
    },
    {
      id: 'plus-became-space',
      what: 'a plus that became a space',
      refused: withQuery(wecomHandshake(), (query) => ({ ...query, echostr: query['echostr']!.replaceAll('+', ' ') })),
      values: wecom,
    },
    {
      id: 'plus-became-space',
      what: 'a query that was not decoded',
      refused: withQuery(wecomHandshake(), (query) => ({ ...query, echostr: encodeURIComponent(query['echostr']!) })),
      values: wecom,
    },
    {
      id: 'signature-kind-mixed',
      what: 'a msg_signature without the ciphertext',
      refused: withQuery(message(), (query) => ({
        ...query,
        msg_signature: sign(token, query['timestamp']!, query['nonce']!),
      })),
      values: configured(),
    },
    {
      id: 'wrong-platform',
      what: 'an Official Account that is configured as WeCom',
      refused: { ...handshake(), reason: 'query' },
      values: wecom,
    },
    {
      id: 'wrong-platform',
      what: 'an Official Account that is configured as WeCom, which has no other mode',
      refused: { ...handshake(), reason: 'mode' },
      values: wecom,
    },
    {
      id: 'wrong-platform',
      what: 'a WeCom app that is configured as an Official Account',
      refused: { ...wecomHandshake(), reason: 'query' },
      values: configured(),
    },
    { id: 'reply-mode-wrong', what: 'another mode', refused: { ...handshake(), reason: 'mode' }, values: configured() },
    { id: 'aes-key-wrong', what: 'another key', refused: { ...message(), reason: 'buffer' }, values: configured() },
    {
      id: 'plus-became-space',
      what: 'a body with spaces',
      refused: { ...message(), reason: 'base64-decode', encrypted: 'a b' },
      values: configured(),
    },
    {
      id: 'receiver-id-wrong',
      what: 'another receiver',
      refused: { ...message({ appId: corpId }), reason: 'receiver' },
      values: configured(),
    },
    {
      id: 'query-lost',
      what: 'no query',
      refused: { ...handshake(), reason: 'query', query: {} },
      values: configured(),
    },
    {
      id: 'clock-off',
      what: 'a timestamp of another day',
      refused: { ...handshake(), reason: 'timestamp' },
      values: configured(),
    },
    {
      id: 'token-differs',
      what: 'a token that nobody knows',
      refused: handshake('AnotherToken123'),
      values: configured(),
    },
    {
      id: 'just-saved',
      what: 'the former token',
      refused: handshake('TokenOfLastYear'),
      values: configured(),
    },
    {
      id: 'just-saved',
      what: 'the former key',
      refused: { ...message({ aesKey: 'z'.repeat(43) }), reason: 'buffer' },
      values: configured(),
    },
    {
      id: 'token-of-other-account',
      what: 'the token of another account, before its body was read',
      refused: { ...message({ token: 'TokenOfTheShop' }), encrypted: undefined },
      values: configured(),
    },
  ] satisfies readonly { id: string; what: string; refused: RefusedRequest; values: ConfiguredValues }[])(
    'is explained: $id, $what',
    ({ id, refused, values: account }) => {
      const finding = explain(refused, account);
      expect(finding?.id).toBe(id);
      const told = JSON.stringify(finding);
      for (const secret of [token, aesKey, appSecret, 'TokenOfTheShop', 'TokenOfLastYear', ...longOf(refused.query)]) {
        expect(told).not.toContain(secret);
      }
    },
  );

  it('tells for whom a message was encrypted', () => {
    const evidence = explain({ ...message({ appId: corpId }), reason: 'receiver' })?.evidence;
    expect(evidence?.en).toContain(`the CorpID or SuiteID ${corpId}`);
    const strange = explain({ ...message({ appId: '<script>' }), reason: 'receiver' })?.evidence;
    expect(strange?.en).toContain('an id of an unknown form');
  });

  it('tells with whose key a message was encrypted', () => {
    const refused: RefusedRequest = { ...message({ aesKey: values.otherAesKey }), reason: 'buffer' };
    expect(explain(refused)?.evidence.en).toContain('the key of the account "shop"');
  });

  it.each([
    { what: 'no signature was asked for', refused: { ...message(), reason: 'body-timeout' } },
    { what: 'a stranger made it up', refused: { ...handshake('AnotherToken123'), userAgent: 'curl/8.5.0' } },
    {
      what: 'WeChat came with the right token before',
      refused: { ...handshake('AnotherToken1'), isAccountProven: true },
    },
  ] satisfies readonly { what: string; refused: RefusedRequest }[])('is not explained when $what', ({ refused }) => {
    expect(explain(refused)).toBeUndefined();
  });
});

describe('the examination of refusals', () => {
  it('is of two of an account and ten of all in a second', () => {
    const clock = { now: 0 };
    const gate = new ExaminationGate(() => clock.now);
    const admitted = (account: string): number =>
      Array.from({ length: 9 }, () => gate.admits(account)).filter(Boolean).length;
    expect(['a', 'b', 'a', 'c', 'd', 'e', 'f'].map(admitted)).toEqual([2, 2, 0, 2, 2, 2, 0]);
    clock.now = 1000;
    expect(admitted('f')).toBe(2);
  });

  it('ends for the rest of the second when it took long', () => {
    const clock = { now: 0 };
    const gate = new ExaminationGate(() => clock.now);
    expect(gate.admits('a')).toBe(true);
    gate.measure(() => (clock.now += 11));
    expect(gate.admits('b')).toBe(false);
    clock.now = 1000;
    expect(gate.admits('b')).toBe(true);
  });
});

/** Signatures and ciphertexts. */
function longOf(query: RefusedRequest['query']): string[] {
  return Object.values(query).filter((value): value is string => (value?.length ?? 0) > 30);
}

function withQuery(
  refused: RefusedRequest,
  change: (query: RefusedRequest['query']) => RefusedRequest['query'],
): RefusedRequest {
  return { ...refused, query: change(refused.query) };
}
