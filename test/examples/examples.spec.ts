import 'reflect-metadata';

import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { INestApplication, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import {
  createWechatTestClient,
  image,
  PayNotificationSigner,
  type SimulatedAccount,
  text,
  type WechatTestClient,
} from 'nestjs-wechat/testing';
import { TemplateCardEvent } from 'nestjs-wechat/wecom';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { adapters, credentials } from '../harness/application.js';
import { LogRecorder } from '../harness/log-recorder.js';

const root = fileURLToPath(new URL('../../examples', import.meta.url));
const encodingAesKey = 'a'.repeat(43);
const folder = mkdtempSync(join(tmpdir(), 'examples-'));
const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const privateKey = key.export({ type: 'pkcs8', format: 'pem' }).toString();
const merchant = { mchId: '1900000109', apiV3Key: 'k'.repeat(32), privateKey };
const running: INestApplication[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((app) => app.close()));
});

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function setEnvironment(variables: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(variables)) {
    vi.stubEnv(name, value);
  }
}

describe.each(adapters)('on %s', (adapter) => {
  async function start({ AppModule }: { readonly AppModule: Type }): Promise<INestApplication> {
    const app = await NestFactory.create(
      AppModule,
      adapter === 'express' ? new ExpressAdapter() : new FastifyAdapter(),
      { logger: new LogRecorder(), abortOnError: false },
    );
    running.push(app);
    await app.listen(0, '127.0.0.1');
    return app;
  }

  const wechatOf = (app: INestApplication, account: SimulatedAccount): WechatTestClient =>
    createWechatTestClient(app, { account });

  it('the minimal example greets, binds, and sends a picture back', async () => {
    setEnvironment({
      WECHAT_APP_ID: credentials.appId,
      WECHAT_TOKEN: credentials.token,
      WECHAT_ENCODING_AES_KEY: credentials.encodingAesKey,
    });
    const app = await start(await import('../../examples/minimal/src/app.module.js'));
    const wechat = wechatOf(app, credentials);
    const mei = wechat.user('oMei');
    expect((await wechat.handshake()).verdict).toBe('accepted');
    expect((await mei.follows()).reply).toMatchObject({
      type: 'text',
      content: expect.stringContaining('欢迎') as string,
    });
    expect((await mei.sends(text('绑定 123456'))).reply).toEqual({ type: 'text', content: '已绑定 123456。' });
    expect((await mei.sends(text('你好'))).reply).toEqual({ type: 'text', content: '收到：你好' });
    expect((await mei.sends(image())).reply).toEqual({ type: 'image', mediaId: 'MEDIA_ID_OF_A_PICTURE' });
  });

  it('the example with several accounts tells them apart, and takes tenants in while it runs', async () => {
    const shop = { appId: 'wxshop', token: 'shoptoken', encodingAesKey };
    const mini = { appId: 'wxmini', token: 'minitoken', encodingAesKey };
    setEnvironment({
      SHOP_APP_ID: shop.appId,
      SHOP_TOKEN: shop.token,
      SHOP_ENCODING_AES_KEY: encodingAesKey,
      MINI_PROGRAM_APP_ID: mini.appId,
      MINI_PROGRAM_TOKEN: mini.token,
      MINI_PROGRAM_ENCODING_AES_KEY: encodingAesKey,
    });
    const { TenantRepository } = await import('../../examples/several-accounts/src/tenant.repository.js');
    const app = await start(await import('../../examples/several-accounts/src/app.module.js'));
    const ofShop = wechatOf(app, { ...shop, name: 'shop' }).user('o1');
    expect((await ofShop.sends(text('在吗'))).reply).toEqual({ type: 'text', content: '商城客服收到：在吗' });
    const ofMini = wechatOf(app, { ...mini, name: 'mini', platform: 'mini-program' }).user('o1');
    expect((await ofMini.sends(text('在吗'))).reply).toMatchObject({ type: 'transfer_customer_service' });
    const tea = { appId: 'wxtea', token: 'teatoken', encodingAesKey };
    app.get(TenantRepository).save({ key: 'tea', ...tea });
    const ofTea = wechatOf(app, { ...tea, name: 'tea', path: 'wechat/tenants/tea' }).user('o1');
    expect((await ofTea.sends(text('在吗'))).reply).toEqual({ type: 'text', content: 'tea 收到：在吗' });
    const stranger = wechatOf(app, { ...tea, name: 'coffee', path: 'wechat/tenants/coffee' }).user('o1');
    expect((await stranger.sends(text('在吗'))).raw?.status).toBe(404);
  });

  it('the pay example books a payment once, and refuses another price', async () => {
    const [[id, publicKey]] = Object.entries(new PayNotificationSigner(merchant).publicKeys) as [[string, string]];
    const file = join(folder, 'pub_key.pem');
    writeFileSync(file, publicKey);
    setEnvironment({
      PAY_MCH_ID: merchant.mchId,
      PAY_APP_ID: 'wxshop',
      PAY_API_V3_KEY: merchant.apiV3Key,
      PAY_PUBLIC_KEY_ID: id,
      PAY_PUBLIC_KEY_FILE: file,
    });
    const { OrderRepository } = await import('../../examples/pay/src/order.repository.js');
    const app = await start(await import('../../examples/pay/src/app.module.js'));
    const orders = app.get(OrderRepository);
    orders.save({ number: 'tea-1', price: 5800 });
    const payer = wechatOf(app, { ...merchant, platform: 'pay', appId: 'wxshop' }).user('o1');
    const paid = await payer.pays({ outTradeNo: 'tea-1', total: 5800 });
    expect(paid.verdict).toBe('accepted');
    expect((await paid.retries()).verdict).toBe('accepted');
    expect(orders.find('tea-1')?.transactionId).toMatch(/^\d+$/);
    expect((await payer.isRefunded({ outTradeNo: 'tea-1', total: 5800 })).verdict).toBe('accepted');
    expect(orders.find('tea-1')?.refunded).toBe(true);
    orders.save({ number: 'tea-2', price: 5800 });
    expect((await payer.pays({ outTradeNo: 'tea-2', total: 1 })).verdict).toBe('refused');
    expect((await payer.pays({ outTradeNo: 'tea-3', total: 1 })).verdict).toBe('refused');
    expect(orders.find('tea-2')?.transactionId).toBeUndefined();
  });

  it('the example of WeCom answers members, updates a card, and streams the answer of a bot', async () => {
    setEnvironment({
      WECOM_CORP_ID: 'wwcorp',
      WECOM_TOKEN: 'stafftoken',
      WECOM_ENCODING_AES_KEY: encodingAesKey,
      BOT_TOKEN: 'bottoken',
      BOT_ENCODING_AES_KEY: encodingAesKey,
    });
    const app = await start(await import('../../examples/wecom-ai-bot/src/app.module.js'));
    const staff = { platform: 'wecom', name: 'staff', corpId: 'wwcorp', token: 'stafftoken', encodingAesKey } as const;
    const li = wechatOf(app, staff).user('li');
    expect((await li.sends(text('请假'))).reply).toEqual({ type: 'text', content: 'li，请假申请已提交。' });
    const card = await li.triggers(TemplateCardEvent, { EventKey: 'approve' });
    expect(card.reply).toMatchObject({ type: 'update_button', replaceName: '已批准' });
    const bot = wechatOf(app, { platform: 'wecom-aibot', name: 'bot', token: 'bottoken', encodingAesKey }).user('li');
    const first = await bot.sends(text('红茶'));
    expect(first.reply).toMatchObject({ type: 'stream', content: '思考中……', finish: false });
    const { id } = first.reply as { readonly id: string };
    const more = async () => (await bot.does({ kind: 'poll', stream: id })).reply;
    await expect.poll(more).toMatchObject({ type: 'stream', content: '你问的是“红茶”。', finish: true });
  });
});

it('each is a folder that stands alone, with a line in both pages', () => {
  const names = readdirSync(root, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
  expect(names).toHaveLength(5);
  for (const name of names) {
    const { dependencies, scripts } = JSON.parse(readFileSync(join(root, name, 'package.json'), 'utf8')) as {
      readonly dependencies: Readonly<Record<string, string>>;
      readonly scripts: Readonly<Record<string, string>>;
    };
    expect(Object.keys(scripts)).toEqual(['build', 'start']);
    const sources = readdirSync(join(root, name, 'src')).map((file) =>
      readFileSync(join(root, name, 'src', file), 'utf8'),
    );
    const imported = sources.flatMap((source) =>
      [...source.matchAll(/(?:from|import) '(?!\.|node:)((?:@[^/']+\/)?[^/']+)/g)].map(([, specifier]) => specifier!),
    );
    expect(Object.keys(dependencies)).toEqual(expect.arrayContaining(imported));
    const variables = sources.flatMap((source) =>
      [...source.matchAll(/env\['(\w+)'\]/g)].map(([, variable]) => variable!),
    );
    const given = readFileSync(join(root, name, '.env.example'), 'utf8');
    expect(variables.filter((variable) => !given.includes(`${variable}=`) && variable !== 'WECHAT_API_URL')).toEqual(
      [],
    );
    for (const page of ['README.md', 'README.zh-CN.md']) {
      expect(readFileSync(join(root, page), 'utf8')).toContain(`[${name}](${name})`);
    }
  }
});
