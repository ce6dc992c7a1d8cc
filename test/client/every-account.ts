import { MemoryTicketStore, officialAccount, type WechatAccount } from 'nestjs-wechat';
import { wechatShop } from 'nestjs-wechat/channels-shop';
import { miniProgram } from 'nestjs-wechat/mini-program';
import { openPlatform } from 'nestjs-wechat/open-platform';
import type { WechatApiStandInOptions } from 'nestjs-wechat/testing';
import { wecomAiBot, wecomApp, wecomSuite } from 'nestjs-wechat/wecom';
import { credentials } from '../harness/application.js';

const { token, encodingAesKey } = credentials;
const crypto = { token, encodingAesKey };

const staff = { corpId: 'wwstaff', agentId: 7, corpSecret: 'secret-of-the-corp-app' };
const provider = { corpId: 'wwprovider', providerSecret: 'secret-of-the-provider' };
const suite = { suiteId: 'wwsuite', suiteSecret: 'secret-of-the-suite', suiteTicket: 'ticket-of-the-suite' };
const component = {
  componentAppId: 'wxcomponent',
  componentAppSecret: 'secret-of-the-component',
  componentVerifyTicket: 'ticket@@@of-the-component',
};
const secretOf = (account: string): string => `secret/of+${account}==`;

/** A corp that installed the suite. */
export const customer = { corpId: 'wwcustomer', permanentCode: 'permanent-code-of-the-customer' };
/** An account that authorized the third-party platform. */
export const shop = 'wxshop';
const refreshToken = 'refreshtoken@@@of-the-shop';

/** What nobody may see. */
export const secrets: readonly string[] = [
  ...['tea', 'classic', 'mini', 'shopping'].map(secretOf),
  staff.corpSecret,
  provider.providerSecret,
  suite.suiteSecret,
  suite.suiteTicket,
  component.componentAppSecret,
  component.componentVerifyTicket,
  customer.permanentCode,
  refreshToken,
  'code-of-the-response',
];

/** What a stand-in of the API has to know. */
export const knownToApi: WechatApiStandInOptions = {
  apps: ['tea', 'classic', 'mini', 'shopping'].map((name) => ({ appId: `wx${name}`, appSecret: secretOf(name) })),
  wecomApps: [staff],
  providers: [provider],
  suites: [{ ...suite, corps: { [customer.corpId]: customer.permanentCode } }],
  components: [
    {
      ...component,
      authorizers: { [shop]: refreshToken },
      authorizationCodes: { 'queryauthcode@@@1': { appId: shop, refreshToken } },
    },
  ],
};

/** An account of every platform that has an API. */
export async function everyAccount(): Promise<readonly WechatAccount[]> {
  const ticketStore = new MemoryTicketStore();
  const { suiteTicket, ...suiteOptions } = suite;
  const { componentVerifyTicket, ...componentOptions } = component;
  await ticketStore.set(suite.suiteId, { value: suiteTicket, issuedAt: new Date() });
  await ticketStore.set(component.componentAppId, { value: componentVerifyTicket, issuedAt: new Date() });
  const kept = new Map([[shop, refreshToken]]);
  const refreshTokenStore = {
    get: (appId: string) => Promise.resolve(kept.get(appId)),
    set: (appId: string, value: string) => Promise.resolve(void kept.set(appId, value)),
  };
  const app = (name: string) => ({ appId: `wx${name}`, appSecret: secretOf(name) });
  const permanentCodeOf = (): string => customer.permanentCode;
  return [
    officialAccount({ name: 'default', ...crypto, ...app('tea') }),
    officialAccount({ name: 'tea', ...crypto, ...app('tea') }),
    officialAccount({ name: 'classic', ...crypto, ...app('classic'), accessTokenKind: 'classic' }),
    miniProgram({ name: 'mini', ...crypto, ...app('mini') }),
    wechatShop({ name: 'shopping', ...crypto, ...app('shopping') }),
    wecomApp({ name: 'staff', ...crypto, ...staff }),
    wecomSuite({ name: 'crm', ...crypto, ...suiteOptions, ...provider, ticketStore, permanentCodeOf }),
    wecomAiBot({ name: 'bot', ...crypto }),
    openPlatform({ name: 'platform', ...crypto, ...componentOptions, ticketStore, refreshTokenStore }),
  ];
}
