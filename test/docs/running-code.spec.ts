import 'reflect-metadata';

import { type INestApplication, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import * as library from 'nestjs-wechat';
import { CallbackSigner, type Message, PayNotificationSigner, WecomCallbackSigner } from 'nestjs-wechat/testing';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';

import { credentials, textMessage } from '../harness/application.js';
import { type CodeFile, removePageCode, writePageCode } from '../harness/page-code.js';

type Classes = Record<string, Type>;

const running: INestApplication[] = [];

afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(running.splice(0).map((app) => app.close()));
});

// Nest 11's Jest and Nest 12's Vitest have them as globals, and so the examples import neither.
vi.stubGlobal('it', it);
vi.stubGlobal('expect', expect);

afterAll(() => {
  vi.unstubAllGlobals();
  removePageCode();
});

async function start(module: Type): Promise<string> {
  const app = await NestFactory.create(module, { logger: false, abortOnError: false });
  running.push(app);
  await app.listen(0, '127.0.0.1');
  return app.getUrl();
}

/** An application of one account with these classes of a page. */
function applicationOf(parts: { controllers?: Type[]; providers?: Type[] }): Type {
  @Module({ imports: [library.WechatModule.forRoot({ accounts: [library.officialAccount(credentials)] })], ...parts })
  class RootModule {}
  return RootModule;
}

async function replyOf(url: string, message: Message): Promise<Record<string, unknown>> {
  const wechat = new CallbackSigner(credentials);
  const { query, body, contentType } = wechat.message(message);
  const response = await fetch(url + query, { method: 'POST', body, headers: { 'content-type': contentType } });
  return wechat.openReply(await response.text());
}

async function echoOf(url: string): Promise<string> {
  return (await fetch(url + new CallbackSigner(credentials).handshake({ echostr: '123' }).url)).text();
}

/** What the pages of a language say, where the strings of their code differ. */
const strings = {
  '.md': {
    bind: 'bind 123456',
    bound: 'Bound to 123456.',
    points: 'points',
    yourPoints: 'You have 40 points.',
    membersAlone: 'This is for members.',
    parcel: 'Parcel P1 is here.',
    said: 'You said hello',
    order: 'order',
    whichTea: 'Which tea would you like?',
    coming: 'One Longjing, coming up.',
    cancel: 'cancel',
    anotherTime: 'Another time, then.',
    leave: 'leave',
    enjoy: 'Enjoy, li.',
  },
  '.zh-CN.md': {
    bind: '绑定 123456',
    bound: '已绑定 123456。',
    points: '积分',
    yourPoints: '你有 40 积分。',
    membersAlone: '仅限会员。',
    parcel: '包裹 P1 到了。',
    said: '你说了：hello',
    order: '点单',
    whichTea: '想喝什么茶？',
    coming: '一杯Longjing，马上就好。',
    cancel: '取消',
    anotherTime: '好的，下次再来。',
    leave: '请假',
    enjoy: '好好休息，li。',
  },
};

describe.each(Object.entries(strings))('the code of the pages that end in %s', (ending, says) => {
  const files = new Map<string, readonly CodeFile[]>(
    ['README', 'docs/start', 'docs/handlers', 'docs/conversations', 'docs/platforms'].map((page) => [
      page,
      writePageCode([page + ending]),
    ]),
  );

  /** The block of a page that has this in it. */
  function load(page: string, part: string): Promise<Classes> {
    const file = files.get(page)?.find(({ code }) => code.includes(part));
    return import(/* @vite-ignore */ file?.path ?? part) as Promise<Classes>;
  }

  function stubCredentials(): void {
    vi.stubEnv('WECHAT_APP_ID', credentials.appId);
    vi.stubEnv('WECHAT_TOKEN', credentials.token);
    vi.stubEnv('WECHAT_ENCODING_AES_KEY', credentials.encodingAesKey);
  }

  it('has a quick start in the README that answers', async () => {
    const { Greeter } = await load('README', 'class Greeter');
    const url = `${await start(applicationOf({ providers: [Greeter!] }))}/wechat`;
    expect(await echoOf(url)).toBe('123');
    expect(await replyOf(url, textMessage(says.bind))).toMatchObject({ Content: says.bound });
  });

  // The example is a spec itself: its test joins this suite.
  describe('the README’s test', async () => {
    await load('README', "from 'nestjs-wechat/testing'");
  });

  it('has a module of its own that answers', async () => {
    stubCredentials();
    const { GreeterModule } = await load('docs/start', 'class GreeterModule');
    const url = `${await start(GreeterModule!)}/wechat`;
    expect(await replyOf(url, textMessage(says.bind))).toMatchObject({ Content: says.bound });
  });

  it('has a module that takes its values from ConfigModule', async () => {
    stubCredentials();
    const { AppModule } = await load('docs/start', 'ConfigService');
    expect(await echoOf(`${await start(AppModule!)}/wechat`)).toBe('123');
  });

  it('has a guard and a filter that work', async () => {
    const { MemberDesk } = await load('docs/handlers', 'class MembersOnly');
    const url = `${await start(applicationOf({ providers: [MemberDesk!] }))}/wechat`;
    const mei = { ...textMessage(says.points), FromUserName: 'openid-of-mei' };
    expect(await replyOf(url, mei)).toMatchObject({ Content: says.yourPoints });
    expect((await replyOf(url, textMessage(says.points)))['Content']).toContain(says.membersAlone);
  });

  it('has an event class of one’s own that works', async () => {
    const { ParcelDesk } = await load('docs/handlers', 'class ParcelDesk');
    const url = `${await start(applicationOf({ providers: [ParcelDesk!] }))}/wechat`;
    const parcel = { ...textMessage(''), MsgType: 'event', Event: 'parcel_arrived', ParcelId: 'P1' };
    expect(await replyOf(url, parcel)).toMatchObject({ Content: says.parcel });
  });

  it('has a controller of one’s own that works', async () => {
    const { HooksController } = await load('docs/handlers', 'class HooksController');
    const url = `${await start(applicationOf({ controllers: [HooksController!] }))}/hooks/wechat`;
    expect(await echoOf(url)).toBe('123');
    expect((await fetch(`${url}?signature=forged`)).status).toBe(400);
    expect(await replyOf(url, textMessage('hello'))).toMatchObject({ Content: says.said });
  });

  it('has a dialogue that works, and that a user can leave', async () => {
    const { TeaDesk } = await load('docs/conversations', 'class TeaDesk ');
    const { TeaDeskExit } = await load('docs/conversations', 'class TeaDeskExit');
    const url = `${await start(applicationOf({ providers: [TeaDesk!, TeaDeskExit!] }))}/wechat`;
    const say = (content: string, MsgId: string): Promise<Record<string, unknown>> =>
      replyOf(url, { ...textMessage(content), MsgId });
    expect(await say(says.order, '1')).toMatchObject({ Content: says.whichTea });
    expect(await say('Longjing', '2')).toMatchObject({ Content: says.coming });
    await say(says.order, '3');
    expect(await say(says.cancel, '4')).toMatchObject({ Content: says.anotherTime });
  });

  it('has accounts and handlers of every platform that work together', async () => {
    const [appid, mchid, apiV3Key] = [credentials.appId, '1900000109', 'v'.repeat(32)];
    const weChatPay = new PayNotificationSigner({ apiV3Key });
    const [[keyId, publicKey]] = Object.entries(weChatPay.publicKeys) as [[string, string]];
    for (const name of ['MINI', 'SHOP', 'COMPONENT', 'APP', 'BOT']) {
      vi.stubEnv(`${name}_APP_ID`, `wx${name}`);
      vi.stubEnv(`${name}_TOKEN`, credentials.token);
      vi.stubEnv(`${name}_AES_KEY`, credentials.encodingAesKey);
    }
    vi.stubEnv('CORP_ID', 'ww0123456789abcdef');
    const pay = { APP_ID: appid, MCH_ID: mchid, API_V3_KEY: apiV3Key, PUBLIC_KEY_ID: keyId, PUBLIC_KEY: publicKey };
    Object.entries(pay).forEach(([name, value]) => vi.stubEnv(`PAY_${name}`, value));

    const accounts: library.WechatAccount[] = [];
    const providers: Type[] = [];
    for (const name of ['MiniProgramDesk', 'Warehouse', 'Colleague', 'Tenants', 'Till']) {
      const block = (await load('docs/platforms', `class ${name} `)) as Record<string, unknown>;
      accounts.push(...((block['accounts'] ?? [block['account']]) as library.WechatAccount[]));
      providers.push(block[name] as Type);
    }
    @Module({ imports: [library.WechatModule.forRoot({ accounts })], providers })
    class RootModule {}
    const url = await start(RootModule);

    const staff = new WecomCallbackSigner({ ...credentials, receiverId: 'ww0123456789abcdef' });
    const { query, body } = staff.message({ ...textMessage(says.leave), FromUserName: 'li' });
    const answer = await (await fetch(`${url}/wechat/staff${query}`, { method: 'POST', body })).text();
    expect(staff.openReply(answer)).toMatchObject({ Content: says.enjoy });

    const payment = {
      appid,
      mchid,
      out_trade_no: 'tea-1026',
      transaction_id: '42',
      trade_state: 'SUCCESS',
      amount: { total: 58_00, currency: 'CNY' },
    };
    const statusOf = async (resource: typeof payment): Promise<number> => {
      const notification = weChatPay.notification('TRANSACTION.SUCCESS', resource);
      return (await fetch(`${url}/wechat/pay`, { method: 'POST', ...notification })).status;
    };
    expect(await statusOf({ ...payment, transaction_id: '41', amount: { total: 1, currency: 'CNY' } })).toBe(500);
    expect(await statusOf(payment)).toBe(204);
  });
});
