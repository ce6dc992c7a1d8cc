import { describe, expect, it } from 'vitest';
import { BoundedExaminer, explainRefusal, type OtherAccounts } from '../../src/doctor/inside/index.js';
import type { ConfiguredValues, RefusedRequest } from '../../src/model/refusal-examiner.js';
import { encryptedOf } from '../../src/protocol/envelope.js';
import { readPayload } from '../../src/protocol/payload-reader.js';
import { sign } from '../../src/protocol/signature.js';
import { CallbackSigner, WecomCallbackSigner } from '../../src/testing/index.js';
import { values } from './endpoints.js';

const { token, aesKey, appId, appSecret, corpId } = values;
const WECHAT = 'Mozilla/4.0';

/** An account as it is configured, which the console does not agree with. */
function configured(changes: Partial<ConfiguredValues> = {}): ConfiguredValues {
  return { alwaysEncrypted: false, tokens: [token], aesKeys: [aesKey], receiverIds: [appId], appSecret, ...changes };
}

/** A handshake of an Official Account, signed with what the console has. */
function handshake(consoleToken: string = token): RefusedRequest {
  const { url } = new CallbackSigner({ token: consoleToken }).handshake();
  return { reason: 'signature', method: 'GET', userAgent: WECHAT, query: Object.fromEntries(new URLSearchParams(url)) };
}

function message(consoleValues: { token?: string; aesKey?: string; appId?: string } = {}): RefusedRequest {
  const console = { token, aesKey, appId, ...consoleValues };
  const signer = new CallbackSigner({ token: console.token, encodingAesKey: console.aesKey, appId: console.appId });
  const { query, body } = signer.message({ MsgType: 'event', Event: 'CLICK' });
  const encrypted = encryptedOf(readPayload(body).payload);
  return {
    reason: 'signature',
    method: 'POST',
    userAgent: WECHAT,
    query: Object.fromEntries(new URLSearchParams(query)),
    encrypted,
  };
}

/** The handshake of a WeCom app whose echostr has a plus in it. */
function wecomHandshake(): RefusedRequest {
  const wecom = new WecomCallbackSigner({ token, encodingAesKey: aesKey, receiverId: corpId });
  for (;;) {
    const query = Object.fromEntries(new URLSearchParams(wecom.handshake().url));
    if (query['echostr']!.includes('+')) {
      return { reason: 'signature', method: 'GET', userAgent: WECHAT, query };
    }
  }
}

const others: OtherAccounts = [['shop', configured({ tokens: ['TokenOfTheShop'] })]];
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
      id: 'scanner-noise',
      what: 'a stranger',
      refused: { ...handshake('AnotherToken123'), userAgent: 'curl/8.5.0' },
      values: configured(),
    },
  ] satisfies readonly { id: string; what: string; refused: RefusedRequest; values: ConfiguredValues }[])(
    'is explained: $id, $what',
    ({ id, refused, values: account }) => {
      const explanation = explainRefusal(refused, account, others);
      expect(explanation?.fault.id).toBe(id);
      const told = JSON.stringify(explanation);
      for (const secret of [token, aesKey, appSecret, 'TokenOfTheShop', ...longOf(refused.query)]) {
        expect(told).not.toContain(secret);
      }
    },
  );

  it('tells for whom a message was encrypted', () => {
    const evidence = explainRefusal({ ...message({ appId: corpId }), reason: 'receiver' }, configured())?.evidence;
    expect(evidence?.en).toContain(`the CorpID or SuiteID ${corpId}`);
    const strange = explainRefusal({ ...message({ appId: '<script>' }), reason: 'receiver' }, configured())?.evidence;
    expect(strange?.en).toContain('an id of an unknown form');
  });

  it('is not explained when nothing can be told', () => {
    expect(explainRefusal({ ...message(), reason: 'body-timeout' }, configured())).toBeUndefined();
  });
});

describe('the examiner', () => {
  function examiner(): { clock: { now: number }; looks: () => number; examine: (account?: string) => boolean } {
    const clock = { now: 0 };
    let looks = 0;
    const bounded = new BoundedExaminer(
      {
        of: () => {
          looks++;
          return configured({ tokens: [`${token} `] });
        },
        others: () => others,
      },
      () => clock.now,
    );
    const refused = handshake();
    return {
      clock,
      looks: () => looks,
      examine: (account = 'shop') => bounded.examine(account, refused) !== undefined,
    };
  }

  it('tells a fault of an account once a minute', () => {
    const { clock, examine } = examiner();
    expect([examine(), examine(), examine('other')]).toEqual([true, false, true]);
    clock.now = 59_000;
    expect(examine()).toBe(false);
    clock.now = 61_000;
    expect(examine()).toBe(true);
  });

  it('lets no flood of one account hide what is wrong with another', () => {
    const { examine } = examiner();
    Array.from({ length: 5000 }, () => examine('flooded'));
    expect(examine('quiet')).toBe(true);
  });

  it('works next to nothing under a flood: at most 2 % of a core at 5,000 forged requests a second', () => {
    const seconds = 10;
    const { clock, looks, examine } = examiner();
    const before = process.cpuUsage();
    for (let request = 0; request < 5000 * seconds; request++) {
      clock.now = request / 5;
      examine(`account ${request % 50}`);
    }
    const { user, system } = process.cpuUsage(before);
    expect(looks()).toBeLessThanOrEqual(10 * (seconds + 1));
    expect((user + system) / 1000).toBeLessThan(0.02 * seconds * 1000);
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
