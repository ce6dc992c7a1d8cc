import 'reflect-metadata';

import type { INestApplication } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import {
  createWechatTestClient,
  PayNotificationSigner,
  type SimulatedAccount,
  type SimulatedPlatform,
} from 'nestjs-wechat/testing';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { payKeys } from '../harness/pay-keys.js';
import { type CatalogueEntry, eventCatalogue, pushedEntry } from '../../src/simulator/event-catalogue.js';
import { credentials } from '../harness/application.js';

const { appId, token, encodingAesKey } = credentials;
const apiV3Key = 'k'.repeat(32);
const { privateKey } = payKeys;
const [[publicKeyId, publicKey]] = Object.entries(new PayNotificationSigner({ apiV3Key, privateKey }).publicKeys) as [
  [string, string],
];

const secrets = { token, encodingAesKey };
const accounts: { readonly [Platform in SimulatedPlatform]?: SimulatedAccount } = {
  'official-account': { appId, ...secrets },
  'mini-program': { platform: 'mini-program', name: 'mini-program', appId, ...secrets },
  wecom: { platform: 'wecom', name: 'staff', corpId: 'ww1', ...secrets },
  pay: { platform: 'pay', mchId: '1900000109', appId, apiV3Key, privateKey, publicKeyId },
};

const environment = {
  DEMO: 'off',
  WECHAT_APP_ID: appId,
  WECHAT_APP_SECRET: '',
  WECHAT_MODE: '',
  WECHAT_TOKEN: token,
  WECHAT_ENCODING_AES_KEY: encodingAesKey,
  MINI_PROGRAM_APP_ID: appId,
  MINI_PROGRAM_TOKEN: token,
  MINI_PROGRAM_ENCODING_AES_KEY: encodingAesKey,
  WECOM_CORP_ID: 'ww1',
  WECOM_TOKEN: token,
  WECOM_ENCODING_AES_KEY: encodingAesKey,
  PAY_MCH_ID: '1900000109',
  PAY_API_V3_KEY: apiV3Key,
  PAY_PUBLIC_KEY_ID: publicKeyId,
  PAY_PUBLIC_KEY: publicKey,
};

let app: INestApplication;

beforeAll(async () => {
  Object.entries(environment).forEach(([name, value]) => vi.stubEnv(name, value));
  // ConfigModule reads the environment while the module is imported, perhaps by another spec.
  vi.resetModules();
  const { AppModule } = await import('../../sample-app/src/app.module.js');
  const module = await Test.createTestingModule({ imports: [AppModule] }).compile();
  app = module.createNestApplication({ logger: false });
  await app.init();
});

afterAll(async () => {
  vi.unstubAllEnvs();
  // Nor may another spec find the module with what this one configured.
  vi.resetModules();
  await app.close();
});

/** What the shop makes of an event: as WeChat sees it, and the body where nothing is replied. */
async function outcomeOf(entry: CatalogueEntry, index: number): Promise<string> {
  // Each at a time of its own: what has no id is known by its content.
  const clock = (): number => Date.now() - index * 1_000;
  const client = createWechatTestClient(app, { account: accounts[entry.platform]!, clock });
  const { verdict, raw } = await client.user(`o${index}`).triggers(pushedEntry(entry).eventClass);
  return verdict === 'accepted' ? `accepted with ${JSON.stringify(raw!.body)}` : `${verdict} with ${raw!.status}`;
}

/** The types of the events of a platform, by what came of them. */
async function outcomesOf(platform: SimulatedPlatform): Promise<Record<string, string[]>> {
  const outcomes: Record<string, string[]> = {};
  // The sample has no key for v2.
  const entries = eventCatalogue.filter((each) => each.platform === platform && !each.type.startsWith('pay.v2.'));
  for (const [index, entry] of entries.entries()) {
    (outcomes[await outcomeOf(entry, index)] ??= []).push(entry.type);
  }
  return outcomes;
}

it.each([
  ['official-account', []],
  ['mini-program', ['refused with 200']],
  ['wecom', []],
] as const)('replies to each event of %s, or acknowledges it', async (platform, others) => {
  const outcomes = await outcomesOf(platform);
  const acknowledged = 'accepted with "success"';
  expect(Object.keys(outcomes).sort()).toEqual([acknowledged, ...others, 'replied with 200']);
  expect(outcomes[acknowledged]!.length).toBeGreaterThan(80);
  // Money that nobody booked was not received.
  for (const type of outcomes['refused with 200'] ?? []) {
    expect(type).toMatch(/^mini-program\.event\.(xpay_|retail_|minigame_|open_product_)/);
  }
});

it('receives no payment that nobody books', async () => {
  const outcomes = await outcomesOf('pay');
  expect(Object.keys(outcomes)).toEqual(['refused with 500']);
  expect(outcomes['refused with 500']!.length).toBeGreaterThan(80);
});
