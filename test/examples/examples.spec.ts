import 'reflect-metadata';

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import type { INestApplication, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import {
  createWechatTestClient,
  image,
  type SimulatedAccount,
  text,
  type WechatTestClient,
} from 'nestjs-wechat/testing';
import { TemplateCardEvent } from 'nestjs-wechat/wecom';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { readSimulatorConfig } from '../../src/simulator/simulator-config.js';
import { adapters } from '../harness/application.js';
import { LogRecorder } from '../harness/log-recorder.js';

const root = fileURLToPath(new URL('../../examples', import.meta.url));
const encodingAesKey = 'a'.repeat(43);
const folder = mkdtempSync(join(tmpdir(), 'examples-'));
const running: INestApplication[] = [];

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'pay/make-test-keys.mjs')], { cwd: folder });
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((app) => app.close()));
});

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/**
 * Sets the values that an example comes with, and reads the accounts with which the simulator plays WeChat to it.
 */
async function useValuesOf(example: string, directory = join(root, example)): Promise<readonly SimulatedAccount[]> {
  const values = parseEnv(readFileSync(join(root, example, '.env.example'), 'utf8'));
  for (const [name, value] of Object.entries(values)) {
    vi.stubEnv(name, value);
  }
  return (await readSimulatorConfig(join(directory, 'simulator.json'))).accounts;
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
    const [account] = await useValuesOf('minimal');
    const app = await start(await import('../../examples/minimal/src/app.module.js'));
    const wechat = wechatOf(app, account!);
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
    const [shop, mini] = await useValuesOf('several-accounts');
    const { TenantRepository } = await import('../../examples/several-accounts/src/tenant.repository.js');
    const app = await start(await import('../../examples/several-accounts/src/app.module.js'));
    const ofShop = wechatOf(app, shop!).user('o1');
    expect((await ofShop.sends(text('在吗'))).reply).toEqual({ type: 'text', content: '商城客服收到：在吗' });
    const ofMini = wechatOf(app, mini!).user('o1');
    expect((await ofMini.sends(text('在吗'))).reply).toMatchObject({ type: 'transfer_customer_service' });
    const tea = { appId: 'wxtea', token: 'teatoken', encodingAesKey };
    app.get(TenantRepository).save({ key: 'tea', ...tea });
    const ofTea = wechatOf(app, { ...tea, name: 'tea', path: 'wechat/tenants/tea' }).user('o1');
    expect((await ofTea.sends(text('在吗'))).reply).toEqual({ type: 'text', content: 'tea 收到：在吗' });
    const stranger = wechatOf(app, { ...tea, name: 'coffee', path: 'wechat/tenants/coffee' }).user('o1');
    expect((await stranger.sends(text('在吗'))).raw?.status).toBe(404);
  });

  it('the pay example books a payment once, and refuses another price', async () => {
    const [merchant] = await useValuesOf('pay', folder);
    vi.stubEnv('PAY_PUBLIC_KEY_FILE', join(folder, 'pub_key.pem'));
    const { OrderRepository } = await import('../../examples/pay/src/order.repository.js');
    const app = await start(await import('../../examples/pay/src/app.module.js'));
    const orders = app.get(OrderRepository);
    const payer = wechatOf(app, merchant!).user('o1');
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
    const [staff, bot] = await useValuesOf('wecom-ai-bot');
    const app = await start(await import('../../examples/wecom-ai-bot/src/app.module.js'));
    const li = wechatOf(app, staff!).user('li');
    expect((await li.sends(text('请假'))).reply).toEqual({ type: 'text', content: 'li，请假申请已提交。' });
    const card = await li.triggers(TemplateCardEvent, { EventKey: 'approve' });
    expect(card.reply).toMatchObject({ type: 'update_button', replaceName: '已批准' });
    const askerOfBot = wechatOf(app, bot!).user('li');
    const first = await askerOfBot.sends(text('红茶'));
    expect(first.reply).toMatchObject({ type: 'stream', content: '思考中……', finish: false });
    const { id } = first.reply as { readonly id: string };
    const more = async () => (await askerOfBot.does({ kind: 'poll', stream: id })).reply;
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
    expect(variables.filter((variable) => !given.includes(`${variable}=`))).toEqual([]);
    for (const page of ['README.md', 'README.zh-CN.md']) {
      expect(readFileSync(join(root, page), 'utf8')).toContain(`[${name}](${name})`);
    }
  }
});
