// Applications with a status page: one that is well, one that nobody called yet, and one with everything that can be wrong.
import 'reflect-metadata';

import { setTimeout as sleep } from 'node:timers/promises';

import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { officialAccount, OnText, WechatModule } from 'nestjs-wechat';
import { WechatStatusModule } from 'nestjs-wechat/status';
import { createWechatTestClient, text } from 'nestjs-wechat/testing';
import { wecomAiBot, wecomApp } from 'nestjs-wechat/wecom';

/** @typedef {{ url: string, close: () => Promise<void> }} StatusApplication */

const token = 'anytoken';
const encodingAesKey = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';
const appId = 'wx0123456789abcdef';
const shop = { appId, token, encodingAesKey };
const bot = { name: 'bot', token, encodingAesKey };
const staff = { name: 'staff', corpId: 'ww0123456789abcdef', token, encodingAesKey };
const LONG_EVENT =
  'an_event_of_the_tea_shop_on_the_hill_behind_the_seven_springs_with_a_name_that_has_no_end_and_no_space_in_it_at_all';
/** As long as a name may be. */
const LONG_NAME = 'the-tea-shop-on-the-hill-behind-the-seven-springs-and-the-orchar';

class Waiter {
  /** @param {{ content: string }} message */
  async answer({ content }) {
    if (content === 'broken') {
      throw new Error('The kettle is empty.');
    }
    await sleep(content === 'slow' ? 120 : 2);
    return content === 'thanks' ? undefined : `You said: ${content}`;
  }
}
OnText()(
  Waiter.prototype,
  'answer',
  /** @type {PropertyDescriptor} */ (Object.getOwnPropertyDescriptor(Waiter.prototype, 'answer')),
);

/** @type {(accounts: import('nestjs-wechat').WechatAccount[]) => Promise<import('@nestjs/common').INestApplication>} */
async function applicationWith(accounts) {
  class AppModule {}
  Module({ imports: [WechatModule.forRoot({ accounts }), WechatStatusModule.forRoot()], providers: [Waiter] })(
    AppModule,
  );
  const app = await NestFactory.create(AppModule, { logger: false });
  await app.listen(0, '127.0.0.1');
  return app;
}

/** @type {(app: import('@nestjs/common').INestApplication) => Promise<StatusApplication>} */
async function served(app) {
  return { url: `${await app.getUrl()}/wechat-status`, close: () => app.close() };
}

/** @type {() => Promise<StatusApplication>} */
export async function openUncalled() {
  return served(await applicationWith([officialAccount(shop), wecomApp(staff)]));
}

/** @type {() => Promise<StatusApplication>} */
export async function openBusy() {
  const app = await applicationWith([officialAccount(shop), wecomAiBot(bot), wecomApp(staff)]);
  const wechat = createWechatTestClient(app, { account: shop });
  await wechat.handshake();
  const lin = wechat.user('oTea0lin');
  await lin.follows();
  for (const content of ['hi', 'slow', 'thanks', 'broken']) {
    await lin.sends(text(content));
  }
  await lin.clicks('TODAY');
  await createWechatTestClient(app, { account: { platform: 'wecom-aibot', ...bot } })
    .user('lin')
    .sends(text('which tea?'));
  return served(app);
}

/** Values that are wrong in one way each, and names without an end. @type {() => Promise<StatusApplication>} */
export async function openBroken() {
  const app = await applicationWith([
    officialAccount({ ...shop, name: 'spring', token: 'anothertoken' }),
    officialAccount({ ...shop, name: 'autumn', encodingAesKey: 'G'.repeat(43) }),
    officialAccount({ ...shop, name: 'winter', appId: 'wxfedcba9876543210' }),
    officialAccount({ ...shop, name: LONG_NAME, token: 'yetanothertoken' }),
    wecomApp(staff),
  ]);
  for (const name of ['spring', 'autumn', 'winter', LONG_NAME]) {
    const wechat = createWechatTestClient(app, { account: { ...shop, name } });
    await wechat.user('oTea0lin').sends(text('hi'));
    await wechat.user('oTea0lin').clicks('TODAY');
  }
  const staffed = createWechatTestClient(app, { account: { platform: 'wecom', ...staff } });
  const names = { ToUserName: staff.corpId, FromUserName: 'lin', CreateTime: Math.floor(Date.now() / 1000) };
  await staffed.push({ ...names, MsgType: 'event', Event: LONG_EVENT });
  await sleep(500);
  return served(app);
}
