import { Injectable } from '@nestjs/common';
import { OnText, officialAccount, text } from 'nestjs-wechat';
import { wechatShop } from 'nestjs-wechat/channels-shop';
import { miniProgram } from 'nestjs-wechat/mini-program';
import { openPlatform } from 'nestjs-wechat/open-platform';
import { payMerchant } from 'nestjs-wechat/pay';
import { PayNotificationSigner } from 'nestjs-wechat/testing';
import { OnText as OnWecomText, text as wecomText, wecomAiBot, wecomApp, wecomSuite } from 'nestjs-wechat/wecom';
import { describe, expect, it } from 'vitest';
import { payKeys } from '../harness/pay-keys.js';
import { type Diagnosis, examine, type GivenValues, givenOf, realWorld } from '../../src/doctor/index.js';
import { adapters, type ApplicationSetup, credentials, startApplication } from '../harness/application.js';

const { appId, token, encodingAesKey } = credentials;
const corpId = 'ww1a2b3c4d5e6f7a8b';
const aesKey = encodingAesKey;
const apiV3Key = 'v'.repeat(32);

@Injectable()
class Greeter {
  @OnText()
  greet() {
    return text('Hello');
  }
}

@Injectable()
class ColleagueGreeter {
  @OnWecomText()
  greet() {
    return wecomText('Hello');
  }
}

interface Healthy {
  readonly what: string;
  readonly accounts: NonNullable<ApplicationSetup['accounts']>;
  readonly given: GivenValues;
  readonly path?: string;
  /** What answers the text. Default: nobody. */
  readonly providers?: ApplicationSetup['providers'];
}

const healthy: readonly Healthy[] = [
  {
    what: 'an Official Account in plaintext mode',
    accounts: [officialAccount({ appId, token })],
    providers: [Greeter],
    given: { token },
  },
  {
    what: 'an Official Account in compat mode',
    accounts: [officialAccount({ appId, token, encodingAesKey, mode: 'compat' })],
    providers: [Greeter],
    given: { token, aesKey, appId, mode: 'compat' },
  },
  {
    what: 'an Official Account in secure mode',
    accounts: [officialAccount({ appId, token, encodingAesKey })],
    providers: [Greeter],
    given: { token, aesKey, appId },
  },
  {
    what: 'a Mini Program with XML',
    accounts: [miniProgram({ appId, token, encodingAesKey })],
    given: { platform: 'mini-program', token, aesKey, appId },
  },
  {
    what: 'a Mini Program with JSON',
    accounts: [miniProgram({ appId, token, encodingAesKey })],
    given: { platform: 'mini-program', token, aesKey, appId, format: 'json' },
  },
  {
    what: 'a shop',
    accounts: [wechatShop({ appId, token, encodingAesKey })],
    given: { platform: 'channels-shop', token, aesKey, appId },
  },
  {
    what: 'a WeCom app',
    accounts: [wecomApp({ corpId, token, encodingAesKey })],
    providers: [ColleagueGreeter],
    given: { platform: 'wecom', token, aesKey, appId: corpId },
  },
  {
    what: 'a suite of WeCom',
    accounts: [wecomSuite({ suiteId: 'ww0123456789abcdef', corpId, token, encodingAesKey })],
    given: { platform: 'wecom-suite', token, aesKey, appId: 'ww0123456789abcdef', corpId },
  },
  {
    what: 'an AI bot of WeCom',
    accounts: [wecomAiBot({ token, encodingAesKey })],
    given: { platform: 'wecom-aibot', token, aesKey },
  },
  {
    what: 'a third-party platform',
    accounts: [openPlatform({ componentAppId: appId, token, encodingAesKey })],
    given: { platform: 'open-platform', token, aesKey, appId },
  },
  {
    what: 'WeChat Pay',
    accounts: [
      payMerchant({
        mchId: '1900000109',
        apiV3Key,
        publicKeys: new PayNotificationSigner({ apiV3Key, privateKey: payKeys.privateKey }).publicKeys,
      }),
    ],
    given: { platform: 'pay' },
    path: '/wechat/pay',
  },
];

const cases = adapters.flatMap((adapter) => healthy.map((one) => ({ adapter, ...one })));

async function examined({
  adapter,
  accounts,
  given,
  path = '/wechat',
  providers = [],
}: (typeof cases)[number]): Promise<Diagnosis> {
  const { url } = await startApplication({ adapter, accounts, providers });
  return examine(url + path, givenOf(given), realWorld());
}

describe('the doctor', () => {
  it.each(cases)('finds nothing wrong with $what on $adapter', async (one) => {
    const { findings, verdict, trials } = await examined(one);
    expect(findings).toEqual([]);
    expect(trials.filter(({ passed }) => !passed)).toEqual([]);
    expect(verdict).toBe('healthy');
  });

  it.each(adapters)('could not tell without a token on %s', async (adapter) => {
    const { url } = await startApplication({ adapter });
    const { findings, verdict, notes } = await examine(`${url}/wechat`, givenOf({}), realWorld());
    expect(findings).toEqual([]);
    expect(verdict).toBe('unknown');
    expect(notes.map(({ en }) => en).join()).toContain('Without --token');
  });

  it.each(adapters)('tells a wrong token from a wrong key on %s', async (adapter) => {
    const { url } = await startApplication({ adapter });
    const idsFor = async (given: GivenValues): Promise<string[]> =>
      (await examine(`${url}/wechat`, givenOf(given), realWorld())).findings.map(({ id }) => id);
    expect(await idsFor({ token: 'AnotherToken', aesKey, appId })).toEqual(['token-differs']);
    expect(await idsFor({ token, aesKey: 'b'.repeat(43), appId })).toEqual(['aes-key-wrong']);
    expect(await idsFor({ token, appId })).toEqual(['reply-mode-wrong']);
  });

  it.each(adapters)('tells a path that is not there on %s', async (adapter) => {
    const { url } = await startApplication({ adapter });
    const { findings } = await examine(`${url}/elsewhere`, givenOf({ token }), realWorld());
    expect(findings.map(({ id }) => id)).toEqual(['path-not-found']);
  });
});
