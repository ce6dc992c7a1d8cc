import 'reflect-metadata';

import { type INestApplication, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandHandler, CqrsModule } from '@nestjs/cqrs';
import { TerminusModule } from '@nestjs/terminus';
import * as library from 'nestjs-wechat';
import {
  createWechatTestClient,
  PayNotificationSigner,
  type SimulatedAccount,
  text,
  wechatMatchers,
  type WechatMatchers,
  type WechatTestClient,
} from 'nestjs-wechat/testing';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';

import { payKeys } from '../harness/pay-keys.js';
import { credentials } from '../harness/application.js';
import { type CodeFile, removePageCode, writePageCode } from '../harness/page-code.js';

declare module 'vitest' {
  interface Matchers<T> extends WechatMatchers<T> {}
}

expect.extend(wechatMatchers);

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

async function start(module: Type): Promise<INestApplication> {
  const app = await NestFactory.create(module, { logger: false, abortOnError: false });
  running.push(app);
  return app;
}

/** WeChat in front of an application that starts with this module. */
async function wechatOf(module: Type, account: SimulatedAccount = credentials): Promise<WechatTestClient> {
  return createWechatTestClient(await start(module), { account });
}

/** An application of one account with these classes of a page. */
function applicationOf({
  imports = [],
  ...parts
}: {
  imports?: Type[];
  controllers?: Type[];
  providers?: Type[];
}): Type {
  const wechat = library.WechatModule.forRoot({ accounts: [library.officialAccount(credentials)] });
  @Module({ imports: [wechat, ...imports], ...parts })
  class RootModule {}
  return RootModule;
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
    ['README', 'docs/start', 'docs/handlers', 'docs/conversations', 'docs/platforms', 'docs/recipes'].map((page) => [
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
    const wechat = await wechatOf(applicationOf({ providers: [Greeter!] }));
    expect(await wechat.handshake()).toBeAccepted();
    expect(await wechat.user('o1').sends(text(says.bind))).toReplyWith(says.bound);
  });

  // The example is a spec itself: its test joins this suite.
  describe('the README’s test', async () => {
    await load('README', "from 'nestjs-wechat/testing'");
  });

  it('has a module of its own that answers', async () => {
    stubCredentials();
    const { GreeterModule } = await load('docs/start', 'class GreeterModule');
    const wechat = await wechatOf(GreeterModule!);
    expect(await wechat.user('o1').sends(text(says.bind))).toReplyWith(says.bound);
  });

  it('has a module that takes its values from ConfigModule', async () => {
    stubCredentials();
    const { AppModule } = await load('docs/start', 'ConfigService');
    expect(await (await wechatOf(AppModule!)).handshake()).toBeAccepted();
  });

  it('has a guard and a filter that work', async () => {
    const { MemberDesk } = await load('docs/handlers', 'class MembersOnly');
    const wechat = await wechatOf(applicationOf({ providers: [MemberDesk!] }));
    expect(await wechat.user('openid-of-mei').sends(text(says.points))).toReplyWith(says.yourPoints);
    expect(await wechat.user('o1').sends(text(says.points))).toReplyWith(new RegExp(says.membersAlone));
  });

  it('has an event class of one’s own that works', async () => {
    const { ParcelDesk } = await load('docs/handlers', 'class ParcelDesk');
    const wechat = await wechatOf(applicationOf({ providers: [ParcelDesk!] }));
    const head = { ToUserName: 'gh_1', FromUserName: 'o1', CreateTime: 1_714_037_059, MsgType: 'event' };
    expect(await wechat.push({ ...head, Event: 'parcel_arrived', ParcelId: 'P1' })).toReplyWith(says.parcel);
  });

  it('has a controller of one’s own that works', async () => {
    const { HooksController } = await load('docs/handlers', 'class HooksController');
    const module = applicationOf({ controllers: [HooksController!] });
    const wechat = await wechatOf(module, { ...credentials, path: 'hooks/wechat' });
    expect(await wechat.handshake()).toBeAccepted();
    expect(await wechat.handshake({ fault: 'wrong-signature' })).toBeRefused(403);
    expect(await wechat.user('o1').sends(text('hello'))).toReplyWith(says.said);
  });

  it('has a dialogue that works, and that a user can leave', async () => {
    const { TeaDesk } = await load('docs/conversations', 'class TeaDesk ');
    const { TeaDeskExit } = await load('docs/conversations', 'class TeaDeskExit');
    const guest = (await wechatOf(applicationOf({ providers: [TeaDesk!, TeaDeskExit!] }))).user('o1');
    expect(await guest.sends(text(says.order))).toReplyWith(says.whichTea);
    expect(await guest.sends(text('Longjing'))).toReplyWith(says.coming);
    await guest.sends(text(says.order));
    expect(await guest.sends(text(says.cancel))).toReplyWith(says.anotherTime);
  });

  it('has a health check for Terminus that works', async () => {
    const { HealthController } = await load('docs/recipes', 'class HealthController');
    const app = await start(applicationOf({ imports: [TerminusModule], controllers: [HealthController!] }));
    await app.listen(0, '127.0.0.1');
    const report: unknown = await (await fetch(`${await app.getUrl()}/health`)).json();
    expect(report).toMatchObject({ status: 'ok', details: { wechat: { status: 'up' } } });
  });

  it('has a gateway to CQRS that works', async () => {
    const { BindCode, WechatGateway } = await load('docs/recipes', 'class WechatGateway');
    @CommandHandler(BindCode!)
    class BindCodeHandler {
      execute({ code }: { readonly code: string }): Promise<string> {
        return Promise.resolve(says.bound.replace('123456', code));
      }
    }
    const wechat = await wechatOf(
      applicationOf({ imports: [CqrsModule], providers: [WechatGateway!, BindCodeHandler] }),
    );
    expect(await wechat.user('o1').sends(text(says.bind))).toReplyWith(says.bound);
  });

  it('has accounts and handlers of every platform that work together', async () => {
    const [appid, mchid, apiV3Key] = [credentials.appId, '1900000109', 'v'.repeat(32)];
    const { privateKey } = payKeys;
    const { publicKeys } = new PayNotificationSigner({ apiV3Key, privateKey });
    const [[keyId, publicKey]] = Object.entries(publicKeys) as [[string, string]];
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
    const app = await start(RootModule);

    const staff: SimulatedAccount = { ...credentials, platform: 'wecom', name: 'staff', corpId: 'ww0123456789abcdef' };
    const li = createWechatTestClient(app, { account: staff }).user('li');
    expect(await li.sends(text(says.leave))).toReplyWith(says.enjoy);

    const account: SimulatedAccount = { platform: 'pay', mchId: mchid, appId: appid, apiV3Key, privateKey };
    const payer = createWechatTestClient(app, { account }).user('o1');
    expect(await payer.pays({ outTradeNo: 'tea-1026', total: 1, transactionId: '41' })).toBeRefused(500);
    expect(await payer.pays({ outTradeNo: 'tea-1026', total: 58_00, transactionId: '42' })).toBeAccepted();
  });
});
