import 'reflect-metadata';
import * as x509 from '@peculiar/x509';
import { Test } from '@nestjs/testing';
import { webcrypto } from 'node:crypto';
import { MemoryStore, officialAccount, type WechatAccount, WechatModule } from 'nestjs-wechat';
import { wechatShop } from 'nestjs-wechat/channels-shop';
import { miniProgram } from 'nestjs-wechat/mini-program';
import { openPlatform } from 'nestjs-wechat/open-platform';
import { payMerchant } from 'nestjs-wechat/pay';
import { wecomAiBot, wecomApp, wecomSuite } from 'nestjs-wechat/wecom';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { payKeys } from '../harness/pay-keys.js';
import { LogRecorder } from '../harness/log-recorder.js';

/** Values of the form that the consoles have, none of which may be shown. */
const TOKEN = 'sTokenOfTheConsole';
const KEY = 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C';
const APP_SECRET = '0f3c1de9a7b24c5d8e6f9a0b1c2d3e4f';
const CORP_SECRET = 'gX2k-9vZqLw_T4mYb7RnJc1HdPs8AeUf3OiKtW6yNQz';
const API_V3_KEY = 'a7cde1ZJB1kG2e7VfTs3jQzaWizur8Gb';
const API_KEY = 'mqCiSgEaYZ7dXwv4ub2Tst0rPo9nMl5K';
const APP_KEY = 'kQ3vAppKeyOfTheGame';
const secrets = [TOKEN, KEY, APP_SECRET, CORP_SECRET, API_V3_KEY, API_KEY, APP_KEY];

const APP_ID = 'wxba5fad812f8e6fb9';
const CORP_ID = 'ww0a1b2c3d4e5f6071';
const SUITE_ID = 'ww4asffe99e54c0f4c';
const MERCHANT = '1900000109';
const PUBLIC_KEYS = { PUB_KEY_ID_0119000001092025: payKeys.publicKey };

type Kind =
  | 'token'
  | 'key'
  | 'appId'
  | 'corpId'
  | 'digits'
  | 'secret'
  | 'reader'
  | 'merchantKey'
  | 'keeper'
  | 'flag'
  | 'list';

interface Factory {
  readonly name: string;
  readonly make: (options: never) => WechatAccount;
  readonly valid: Readonly<Record<string, unknown>>;
  /** The kinds of its options, by their names. */
  readonly kinds: Readonly<Record<string, Kind>>;
}

const push = { token: TOKEN, encodingAesKey: KEY };
const pushKinds = { token: 'token', encodingAesKey: 'key' } as const;
const app = { ...push, appId: APP_ID, appSecret: APP_SECRET };
const appKinds = {
  ...pushKinds,
  appId: 'appId',
  appSecret: 'secret',
  refuseReusedSignatures: 'flag',
  accessToken: 'reader',
} as const;

const factories: readonly Factory[] = [
  { name: 'officialAccount', make: officialAccount, valid: app, kinds: appKinds },
  {
    name: 'miniProgram',
    make: miniProgram,
    valid: { ...app, appKey: APP_KEY },
    kinds: { ...appKinds, containerProbe: 'flag' },
  },
  { name: 'wechatShop', make: wechatShop, valid: app, kinds: appKinds },
  {
    name: 'openPlatform',
    make: openPlatform,
    valid: { ...push, componentAppId: APP_ID, componentAppSecret: APP_SECRET },
    kinds: {
      ...pushKinds,
      componentAppId: 'appId',
      componentAppSecret: 'secret',
      ticketStore: 'keeper',
      refreshTokenStore: 'keeper',
      originalIdOf: 'reader',
    },
  },
  {
    name: 'wecomApp',
    make: wecomApp,
    valid: { ...push, corpId: CORP_ID, agentId: 1_000_002, corpSecret: CORP_SECRET },
    kinds: { ...pushKinds, corpId: 'corpId', agentId: 'digits', corpSecret: 'secret', accessToken: 'reader' },
  },
  {
    name: 'wecomSuite',
    make: wecomSuite,
    valid: { ...push, corpId: CORP_ID, suiteId: SUITE_ID, suiteSecret: CORP_SECRET },
    kinds: {
      ...pushKinds,
      corpId: 'corpId',
      suiteId: 'corpId',
      suiteSecret: 'secret',
      individual: 'flag',
      ticketStore: 'keeper',
      permanentCodeOf: 'reader',
    },
  },
  { name: 'wecomAiBot', make: wecomAiBot, valid: push, kinds: { ...pushKinds, streamStore: 'keeper' } },
  {
    name: 'payMerchant',
    make: payMerchant,
    valid: { mchId: MERCHANT, appId: APP_ID, apiV3Key: API_V3_KEY, publicKeys: PUBLIC_KEYS, apiKey: API_KEY },
    kinds: {
      mchId: 'digits',
      appId: 'appId',
      apiV3Key: 'merchantKey',
      apiKey: 'merchantKey',
      fetchPublicKeys: 'reader',
      publicKeys: 'list',
    },
  },
];

interface Mistake {
  readonly what: string;
  readonly wrong: (right: string) => unknown;
  readonly told: string;
}

/** What happens to a text on its way into an option, whatever it is. */
const ofTexts: readonly Mistake[] = [
  { what: 'nothing', wrong: () => '', told: 'is empty: is the environment variable set?' },
  { what: 'spaces alone', wrong: () => '  ', told: 'is empty: is the environment variable set?' },
  { what: 'the word undefined', wrong: () => 'undefined', told: 'turned into text: is the environment variable set?' },
  { what: 'a space behind', wrong: (right) => `${right} `, told: 'has a space or a line end around it' },
  { what: 'a line end', wrong: (right) => `${right}\n`, told: 'has a space or a line end around it' },
  { what: 'the line end of Windows', wrong: (right) => `${right}\r\n`, told: 'has a space or a line end around it' },
  {
    what: 'an ideographic space before',
    wrong: (right) => `\u3000${right}`,
    told: 'has a space or a line end around it',
  },
  { what: 'an escaped line end', wrong: (right) => `${right}\\n`, told: 'two characters of an escaped line end' },
  { what: 'quotation marks', wrong: (right) => `"${right}"`, told: 'has quotation marks around it: remove them' },
  { what: 'one quotation mark', wrong: (right) => `${right}'`, told: 'has quotation marks around it' },
  { what: 'Chinese quotation marks', wrong: (right) => `“${right}”`, told: 'has quotation marks around it' },
  { what: 'a byte order mark', wrong: (right) => `\uFEFF${right}`, told: 'begins with a byte order mark' },
  { what: 'a zero-width space', wrong: (right) => `${right}\u200B`, told: 'has an invisible character in it' },
  {
    what: 'a zero-width joiner inside',
    wrong: (right) => `${right.slice(0, 4)}\u200D${right.slice(4)}`,
    told: 'has an invisible character in it',
  },
  { what: 'a full-width letter', wrong: (right) => `${right.slice(0, -1)}Ａ`, told: 'has full-width characters in it' },
  {
    what: 'a Cyrillic letter',
    wrong: (right) => `${right.slice(0, -1)}с`,
    told: 'letters in it that only look like Latin ones',
  },
  {
    what: 'a placeholder of a shell',
    wrong: () => '${WECHAT_VALUE}',
    told: 'is a placeholder that nobody has replaced',
  },
  { what: 'a placeholder of a page', wrong: () => '<your-value>', told: 'is a placeholder that nobody has replaced' },
  {
    what: 'the whole line of a file',
    wrong: (right) => `WECHAT_VALUE=${right}`,
    told: 'begins with the name of a variable',
  },
  { what: 'a placeholder with a default', wrong: () => '${WECHAT_VALUE:-}', told: 'is a placeholder' },
  { what: 'a control character', wrong: (right) => `${right}\u0007`, told: 'has a control character in it' },
  { what: 'percent codes', wrong: (right) => `%41${right}`, told: 'is percent-encoded: decode it' },
  { what: 'a Chinese letter', wrong: (right) => `${right}值`, told: 'has a character in it that is not ASCII' },
  { what: 'a number', wrong: () => 3.5, told: 'is a number' },
  { what: 'a Map', wrong: () => new Map([['value', 1]]), told: 'is a Map' },
  { what: 'an object whose name is the value', wrong: () => ({ [KEY]: 1 }), told: 'is an object' },
  { what: 'an object', wrong: () => ({ value: 1 }), told: 'is an object with value' },
  { what: 'a Promise', wrong: (right) => Promise.resolve(right), told: 'is a Promise: await it' },
  { what: 'a Buffer', wrong: (right) => Buffer.from(right), told: "is a Buffer: give its text, toString('utf8')" },
  { what: 'true', wrong: () => true, told: 'is a boolean' },
];
const aFunction: Mistake = { what: 'a function', wrong: (right) => () => right, told: 'is a function' };
const aList: Mistake = { what: 'a list', wrong: (right) => [right], told: 'is a list' };
const emptyList: Mistake = { what: 'an empty list', wrong: () => [], told: 'is an empty list' };
const missing: Mistake = {
  what: 'undefined',
  wrong: () => undefined,
  told: 'is undefined: is the environment variable set',
};

const otherIds: readonly Mistake[] = [
  { what: 'an original id', wrong: () => 'gh_97417a04a28d', told: 'is an original id (gh_...)' },
  { what: 'an AppSecret', wrong: () => 'f3c1de9a7b24c5d8e6f9a0b1c2d3e4f0', told: 'has the form of an AppSecret' },
  { what: 'an EncodingAESKey', wrong: () => 'A'.repeat(43), told: 'has the form of an EncodingAESKey' },
  {
    what: 'a space inside',
    wrong: (right) => `${right.slice(0, 5)} ${right.slice(5)}`,
    told: 'has a space or a line end in it',
  },
];

const ofKinds: Readonly<Record<Kind, readonly Mistake[]>> = {
  token: [
    ...ofTexts,
    aFunction,
    emptyList,
    missing,
    { what: 'an EncodingAESKey', wrong: () => KEY, told: 'are token and encodingAesKey swapped?' },
    { what: 'an AppID', wrong: () => 'wx0000000000000000', told: 'is an AppID' },
    { what: 'an original id', wrong: () => 'gh_97417a04a28d', told: 'is an original id' },
    { what: 'a Secret of WeCom', wrong: () => CORP_SECRET, told: 'has the form of a Secret of WeCom' },
    { what: 'two characters', wrong: () => 'ab', told: 'but it is not: it has 2 characters' },
    { what: 'a hyphen', wrong: () => 'my-token', told: 'it has 8 characters, and not only letters and digits' },
    { what: 'one bad token among good ones', wrong: (right) => [right, `${right} `], told: '[1] has to be' },
  ],
  key: [
    ...ofTexts,
    aFunction,
    emptyList,
    { what: 'the padding of base64', wrong: (right) => `${right}=`, told: 'ends in "=": leave it out' },
    { what: '44 characters', wrong: (right) => `${right}C`, told: 'has 44 characters, one too many' },
    { what: 'a token', wrong: () => 'AAAAA', told: 'are token and encodingAesKey swapped?' },
    { what: 'an AppSecret', wrong: () => 'f3c1de9a7b24c5d8e6f9a0b1c2d3e4f0', told: 'has the form of an AppSecret' },
    { what: 'hexadecimal', wrong: () => 'ab'.repeat(32), told: 'is in hexadecimal' },
    { what: '42 characters', wrong: (right) => right.slice(1), told: 'but it is not: it has 42 characters' },
    {
      what: 'base64 of it',
      wrong: (right) => Buffer.from(right).toString('base64'),
      told: 'encoded in base64 once more: decode it',
    },
    { what: 'a placeholder', wrong: () => 'x'.repeat(43), told: 'is a placeholder' },
  ],
  appId: [
    ...ofTexts,
    aFunction,
    ...otherIds,
    { what: 'a word in its place', wrong: () => 'YOUR_APP_ID', told: 'is a placeholder' },
    { what: 'crosses', wrong: () => 'wxxxxxxx', told: 'is a placeholder' },
    { what: 'another prefix', wrong: (right) => `wz${right.slice(2)}`, told: 'does not begin with wx' },
    { what: 'no prefix', wrong: (right) => right.slice(2), told: 'does not begin with wx' },
    { what: 'a CorpID', wrong: () => CORP_ID, told: 'is the id of a WeCom corp or suite' },
    { what: 'a merchant id', wrong: () => MERCHANT, told: 'has digits alone' },
    { what: 'capital letters', wrong: (right) => right.toUpperCase(), told: 'has capital letters' },
  ],
  corpId: [
    ...ofTexts,
    aFunction,
    aList,
    missing,
    ...otherIds,
    {
      what: 'a Secret of WeCom',
      wrong: () => 'hX2k-9vZqLw_T4mYb7RnJc1HdPs8AeUf3OiKtW6yNQz',
      told: 'has the form of a Secret of WeCom',
    },
    { what: 'an AgentId', wrong: () => '1000002', told: 'has digits alone' },
  ],
  digits: [
    ...ofTexts,
    aFunction,
    aList,
    { what: 'a negative number', wrong: () => -1, told: 'but it is not' },
    { what: 'a number that lost its digits', wrong: () => 1e21, told: 'is a number' },
    { what: 'letters', wrong: () => 'abc', told: 'but it is not' },
  ],
  secret: [
    ...ofTexts,
    aList,
    { what: 'a word in its place', wrong: () => 'changeme', told: 'is a placeholder' },
    { what: 'asterisks', wrong: () => '******', told: 'is a placeholder' },
    { what: 'a class', wrong: () => MemoryStore, told: 'is the class MemoryStore' },
    { what: 'an AppID', wrong: () => 'wx0000000000000000', told: 'is an AppID' },
    { what: 'an original id', wrong: () => 'gh_97417a04a28d', told: 'is an original id' },
    { what: 'a private key', wrong: () => payKeys.privateKey.trim(), told: 'is a key or certificate in PEM' },
  ],
  merchantKey: [
    ...ofTexts,
    aFunction,
    emptyList,
    { what: 'a private key', wrong: () => payKeys.privateKey.trim(), told: 'is a key or certificate in PEM' },
    { what: 'an EncodingAESKey', wrong: () => 'A'.repeat(43), told: 'has the form of an EncodingAESKey' },
    {
      what: 'a serial number',
      wrong: () => '5157F09EFDC096DE15EBE81A47057A7232F1B8E1',
      told: 'the serial number of a certificate',
    },
    { what: '31 characters', wrong: (right) => right.slice(1), told: 'but it is not' },
  ],
  reader: [
    { what: 'a text', wrong: () => 'text', told: 'is a string' },
    { what: 'a Promise', wrong: () => Promise.resolve('text'), told: 'is a Promise' },
  ],
  keeper: [
    { what: 'an object without methods', wrong: () => ({}), told: 'is an empty object' },
    { what: 'a class', wrong: () => MemoryStore, told: 'Give an instance: new MemoryStore()' },
  ],
  flag: [
    { what: 'a word of the environment', wrong: () => 'true', told: "is the text 'true': write value === 'true'" },
    { what: 'a number', wrong: () => 1, told: 'is a number' },
  ],
  list: [
    aFunction,
    { what: 'a list', wrong: () => [payKeys.publicKey], told: 'is a list' },
    { what: 'nothing', wrong: () => ({}), told: 'is an empty object' },
    {
      what: 'the private key of the merchant',
      wrong: () => ({ PUB_KEY_ID_1: payKeys.privateKey }),
      told: 'is a private key',
    },
    { what: 'an empty key', wrong: () => ({ PUB_KEY_ID_1: '' }), told: 'is empty: is the environment variable set?' },
    { what: 'a Buffer', wrong: () => ({ PUB_KEY_ID_1: Buffer.from(payKeys.publicKey) }), told: 'is a Buffer' },
  ],
};

/** What the factory says of its options, or `forRoot` at the start with the account that the factory made. */
async function faultsOf(make: Factory['make'], options: unknown, logs = new LogRecorder()): Promise<string> {
  try {
    const accounts = [make(options as never)];
    const module = await Test.createTestingModule({
      imports: [WechatModule.forRootAsync({ useFactory: () => ({ accounts }) })],
    })
      .setLogger(logs)
      .compile();
    await module.close();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

function secretsIn(text: string): readonly string[] {
  return secrets.filter((secret) => text.includes(secret));
}

const cases = factories.flatMap(({ name, make, valid, kinds }) =>
  Object.entries(kinds).flatMap(([option, kind]) =>
    ofKinds[kind].map(({ what, wrong, told }) => ({ name, make, valid, option, what, wrong, told })),
  ),
);

afterEach(() => vi.unstubAllEnvs());

describe('an account factory', () => {
  it.each(factories)('takes what the console shows: $name', async ({ make, valid }) => {
    expect(await faultsOf(make, valid)).toBe('');
  });

  it.each(cases)('says what is wrong: $name, $option with $what', async ({ make, valid, option, wrong, told }) => {
    const given = valid[option];
    const right = typeof given === 'string' ? given : 'value-of-the-option';
    const options = { ...valid, [option]: wrong(right) };
    const english = await faultsOf(make, options);
    const faults = english.split('\n').slice(1);
    expect(faults.filter((fault) => fault.startsWith(`- ${option}`) && fault.includes(told))).toHaveLength(1);
    vi.stubEnv('NESTJS_WECHAT_LANGUAGE', 'zh-CN');
    const chinese = await faultsOf(make, options);
    expect(chinese).toMatch(new RegExp(`^- ${option}.*\\p{Script=Han}`, 'mu'));
    expect(secretsIn(english + chinese)).toEqual([]);
    expect(english + chinese).not.toContain('PRIVATE KEY');
  });

  it.each(factories)('asks for options where there are none: $name', async ({ make, name }) => {
    for (const [options, told] of [
      [undefined, 'is undefined: is the environment variable set, and the configuration loaded?'],
      [Promise.resolve({}), 'is a Promise: await it'],
      ['token', 'is a string'],
      [[], 'is an empty list'],
    ] as const) {
      expect(await faultsOf(make, options)).toContain(`- the options have to be an object, and what was given ${told}`);
    }
    expect(await faultsOf(make, null)).toContain(`${name}() was given options that cannot work`);
  });

  it.each(factories)('knows the names of its options: $name', async ({ make, valid }) => {
    const [option] = Object.keys(valid) as [string];
    expect(await faultsOf(make, { ...valid, [`${option}s`]: 1 })).toContain(
      `- there is no option "${option}s". Did you mean "${option}"?`,
    );
    expect(await faultsOf(make, { ...valid, colour: 1 })).toContain('- there is no option "colour". The options are ');
  });

  it.each(factories)(
    'takes an option that is undefined for one that was not given: $name',
    async ({ make, valid, kinds }) => {
      const optional = Object.keys(kinds).filter((option) => !(option in valid));
      const undefinedOptions = Object.fromEntries(optional.map((option) => [option, undefined]));
      expect(await faultsOf(make, { ...valid, ...undefinedOptions })).toBe('');
    },
  );

  it.each(factories.filter(({ valid }) => 'token' in valid))(
    'sees that two values are the same: $name',
    async ({ make, valid, kinds }) => {
      const secret = Object.keys(kinds).find((option) => kinds[option] === 'secret');
      if (secret !== undefined) {
        const faults = await faultsOf(make, { ...valid, [secret]: TOKEN });
        expect(faults).toContain(`- token and ${secret} have the same value: one of them is in the wrong place`);
        expect(secretsIn(faults)).toEqual([]);
      }
    },
  );
});

it('sees that a token and an AppSecret are swapped', async () => {
  const swapped = { ...app, token: APP_SECRET, appSecret: TOKEN };
  const faults = await faultsOf(officialAccount, swapped);
  expect(faults).toContain('- token has the form of an AppSecret, and appSecret has not: are the two swapped?');
  expect(secretsIn(faults)).toEqual([]);
  expect(await faultsOf(officialAccount, { ...app, token: 'a'.repeat(32) })).toBe('');
});

describe('digits', () => {
  it('may be a number or text', async () => {
    const { valid: ofApp } = factories.find(({ name }) => name === 'wecomApp')!;
    const { valid: ofMerchant } = factories.find(({ name }) => name === 'payMerchant')!;
    expect(await faultsOf(wecomApp, { ...ofApp, agentId: '1000002' })).toBe('');
    expect(await faultsOf(payMerchant, { ...ofMerchant, mchId: Number(MERCHANT) })).toBe('');
    expect(wecomApp({ ...ofApp, agentId: '1000002' } as never).api).toMatchObject({ agentId: 1_000_002 });
  });
});

describe('the keys of a merchant', () => {
  const { valid } = factories.find(({ name }) => name === 'payMerchant')!;
  const v3 = { mchId: MERCHANT, apiV3Key: API_V3_KEY };

  it('are of no use without the APIv3 key, even with the key of v2', async () => {
    const { apiV3Key: _, ...withoutKey } = valid;
    expect(await faultsOf(payMerchant, withoutKey)).toContain(
      '- apiV3Key has to be the 32 characters of the APIv3 key',
    );
    const fetched = { ...v3, apiV3Key: undefined, apiKey: API_KEY, fetchPublicKeys: () => PUBLIC_KEYS };
    expect(await faultsOf(payMerchant, fetched)).toContain('- apiV3Key has to be');
  });

  it("are not the merchant's own certificate", async () => {
    const { id, pem } = await certificate(`CN=${MERCHANT}`, -1, 30);
    const faults = await faultsOf(payMerchant, { ...v3, publicKeys: { [id]: pem } });
    expect(faults).toContain("is the merchant's own certificate (apiclient_cert.pem)");
    expect(faults).not.toContain('BEGIN');
  });

  it('are a warning when one is out of date, and an error when all are', async () => {
    const old = await certificate('CN=Tenpay.com sign', -30, -1);
    const future = await certificate('CN=Tenpay.com sign', 1, 30);
    const today = await certificate('CN=Tenpay.com sign', -1, 30);
    const dead = { [old.id]: old.pem, [future.id]: future.pem };
    expect(await faultsOf(payMerchant, { ...v3, publicKeys: dead })).toContain(
      '- publicKeys has no certificate that is valid today: the first has expired on ',
    );
    expect(await faultsOf(payMerchant, { ...v3, publicKeys: { [future.id]: future.pem } })).toContain(
      'is not valid before ',
    );

    const logs = new LogRecorder();
    expect(await faultsOf(payMerchant, { ...v3, publicKeys: { ...dead, [today.id]: today.pem } }, logs)).toBe('');
    expect(logs.text('warn')).toContain(`The account "pay": The certificate "${old.id}" has expired on `);
    expect(logs.text('warn')).toContain(`The account "pay": The certificate "${future.id}" is not valid before `);
    expect(logs.text('warn')).not.toContain(today.id);
    expect(await faultsOf(payMerchant, { ...v3, publicKeys: dead, fetchPublicKeys: () => PUBLIC_KEYS })).toBe('');
  });
});

describe('what may be right', () => {
  async function warningsOf(account: WechatAccount): Promise<string> {
    const logs = new LogRecorder();
    const module = await Test.createTestingModule({ imports: [WechatModule.forRoot({ accounts: account })] })
      .setLogger(logs)
      .compile();
    await module.close();
    return logs.text('warn');
  }

  it('is a warning: a CorpID that looks like an AppID', async () => {
    expect(await warningsOf(wecomApp({ ...push, corpId: 'wx5823bf96d3bd56c7' }))).toContain(
      'The account "default": corpId begins with wx, as an AppID does.',
    );
    expect(await warningsOf(wecomApp({ ...push, corpId: CORP_ID }))).toBe('');
  });

  it('is a warning: a key that is undefined', async () => {
    for (const make of [officialAccount, miniProgram]) {
      const plain = { appId: APP_ID, token: TOKEN };
      expect(await warningsOf(make({ ...plain, encodingAesKey: undefined }))).toContain(
        'encodingAesKey is undefined, so that messages have to arrive in plaintext.',
      );
      expect(await warningsOf(make(plain))).toBe('');
      expect(await warningsOf(make({ ...plain, encodingAesKey: undefined, mode: 'plaintext' }))).toBe('');
    }
  });
});

/** A certificate of an RSA key, as WeChat Pay has them. */
async function certificate(subject: string, fromDay: number, toDay: number): Promise<{ id: string; pem: string }> {
  const day = 24 * 60 * 60 * 1000;
  const signingAlgorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const algorithm = { ...signingAlgorithm, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) };
  x509.cryptoProvider.set(webcrypto as never);
  const made = await x509.X509CertificateGenerator.createSelfSigned({
    name: subject,
    notBefore: new Date(Date.now() + fromDay * day),
    notAfter: new Date(Date.now() + toDay * day),
    keys: (await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])) as never,
    signingAlgorithm,
  });
  return { id: made.serialNumber, pem: made.toString('pem') };
}
