import { EventEmitter, once } from 'node:events';
import { type INestApplication, Injectable, type ModuleMetadata } from '@nestjs/common';
import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import {
  news,
  officialAccount,
  OfficialAccountEvent,
  On,
  OnMenuClick,
  OnScan,
  OnSubscribe,
  OnText,
  OnUnsubscribe,
  type ScanEvent,
  type SubscribeEvent,
  TemplateSendJobFinishEvent,
  type TextMessage,
  WechatModule,
} from 'nestjs-wechat';
import { OnPayment, OnRefund, payMerchant, type PaymentEvent, type RefundEvent } from 'nestjs-wechat/pay';
import {
  createWechatTestClient,
  location,
  PayNotificationSigner,
  type SimulatedAccount,
  text,
  wechatMatchers,
  type WechatMatchers,
  type WechatTestClient,
} from 'nestjs-wechat/testing';
import { OnAiBotText, wecomAiBot, wecomApp, OnText as OnWecomText } from 'nestjs-wechat/wecom';
import { afterEach, describe, expect, it } from 'vitest';
import { payKeys } from '../harness/pay-keys.js';
import { type AdapterName, adapters, credentials } from '../harness/application.js';

declare module 'vitest' {
  interface Matchers<T> extends WechatMatchers<T> {}
}

expect.extend(wechatMatchers);

const kettle = new EventEmitter();

/** A provider for each test, because handlers of one account may not overlap. */
@Injectable()
class Greeter {
  @OnSubscribe()
  welcome(event: SubscribeEvent) {
    return event.scene ? `Welcome to ${event.scene}!` : 'Welcome!';
  }

  @OnUnsubscribe()
  remember(): void {}

  @OnScan()
  seat(event: ScanEvent) {
    return `Table ${event.eventKey}`;
  }

  @OnMenuClick('TODAY')
  today() {
    return news([{ title: 'Longjing', description: 'Spring', picUrl: 'https://t.cn/1.jpg', url: 'https://t.cn/1' }]);
  }

  @OnText('slow')
  async slow() {
    await once(kettle, 'boils');
    return 'At last';
  }

  @OnText()
  echo(message: TextMessage) {
    return `You said ${message.content} (${message.msgId}).`;
  }

  @On(TemplateSendJobFinishEvent)
  finish(event: TemplateSendJobFinishEvent): void {
    this.finished.push(event);
  }

  readonly finished: OfficialAccountEvent[] = [];
}

@Injectable()
class Counter {
  private calls = 0;

  @OnMenuClick()
  @OnText()
  count() {
    return String(++this.calls);
  }
}

const running: INestApplication[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((app) => app.close()));
});

async function applicationOf(metadata: ModuleMetadata, adapter: AdapterName): Promise<INestApplication> {
  const testingModule = await Test.createTestingModule(metadata).compile();
  const app = testingModule.createNestApplication(adapter === 'express' ? new ExpressAdapter() : new FastifyAdapter(), {
    logger: false,
  });
  running.push(app);
  return app;
}

describe.each(adapters)('the test client on %s', (adapter) => {
  const start = async (account: Partial<SimulatedAccount> = {}, deadline?: number): Promise<WechatTestClient> => {
    const options = { ...credentials, ...account } as typeof credentials;
    const app = await applicationOf(
      { imports: [WechatModule.forRoot({ accounts: [officialAccount(options)] })], providers: [Greeter] },
      adapter,
    );
    return createWechatTestClient(app, { account: options, ...(deadline && { deadline }) });
  };

  it.each(['secure', 'compat', 'plaintext'] as const)('shows what a user sees in %s mode', async (mode) => {
    const client = await start({ mode });
    const guest = client.user('o1');
    expect(await client.handshake()).toBeAccepted();
    expect(await guest.follows()).toReplyWith('Welcome!');
    expect(await guest.follows({ scene: 'table-7' })).toReplyWith('Welcome to table-7!');
    expect(await guest.scans('7')).toReplyWith('Table 7');
    expect(await guest.sends(text('hi'))).toReplyWith(/^You said hi/);
    expect(await guest.sends(location({ latitude: 30, longitude: 120 }))).toBeAccepted();
    expect(await guest.unfollows()).toBeAccepted();
  });

  it('reads a reply in the shape in which the handler returned it, and its bytes', async () => {
    const client = await start();
    const answer = await client.user('o1').clicks('TODAY');
    expect(answer).toReplyWith({
      type: 'news',
      articles: [{ title: 'Longjing', description: 'Spring', picUrl: 'https://t.cn/1.jpg', url: 'https://t.cn/1' }],
    });
    expect(answer.raw).toMatchObject({ status: 200 });
    expect(answer.raw?.body).toMatch(/^<xml><Encrypt>/);
    expect(answer.request.body).toMatch(/<Encrypt>/);
    expect(answer.request.plain).toMatch(/<EventKey><!\[CDATA\[TODAY]]>/);
  });

  it('opens no port', async () => {
    const app = await applicationOf(
      { imports: [WechatModule.forRoot({ accounts: [officialAccount(credentials)] })], providers: [Greeter] },
      adapter,
    );
    await createWechatTestClient(app, { account: credentials }).user('o1').follows();
    expect((app.getHttpServer() as { address(): unknown }).address()).toBeNull();
  });

  it('counts messages up, and repeats one as it was', async () => {
    const guest = (await start()).user('o1');
    const first = await guest.sends(text('hi'));
    const second = await guest.sends(text('hi'));
    expect(second.reply).not.toEqual(first.reply);
    const again = await first.retries();
    expect(again.reply).toEqual(first.reply);
    expect(again.request).toEqual(first.request);
  });

  it('takes nothing that a user does for a repeat of what came before', async () => {
    const app = await applicationOf(
      { imports: [WechatModule.forRoot({ accounts: [officialAccount(credentials)] })], providers: [Counter] },
      adapter,
    );
    const now = Date.now();
    const guests = [1, 2, 3].map(() =>
      createWechatTestClient(app, { account: credentials, clock: () => now }).user('o1'),
    );
    const answers = [];
    for (const guest of guests) {
      answers.push(await guest.clicks('TODAY'), await guest.sends(text('hi')));
    }
    expect(answers.map(({ reply }) => reply)).toEqual(
      [1, 2, 3, 4, 5, 6].map((n) => ({ type: 'text', content: String(n) })),
    );
    const times = answers.map(({ message }) => Number(message['CreateTime']));
    expect(times.map((time) => time - times[0]!)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(await answers[0]!.retries()).toReplyWith('1');
  });

  it('goes on where the clock has no next second', async () => {
    const app = await applicationOf(
      { imports: [WechatModule.forRoot({ accounts: [officialAccount(credentials)] })], providers: [Counter] },
      adapter,
    );
    for (const time of [1e20, Infinity]) {
      const guest = createWechatTestClient(app, { account: credentials, clock: () => time }).user('o1');
      await Promise.allSettled([guest.clicks('TODAY'), guest.clicks('TODAY')]);
    }
  });

  it('plays WeChat to an application that listens elsewhere', async () => {
    const app = await applicationOf(
      { imports: [WechatModule.forRoot({ accounts: [officialAccount(credentials)] })], providers: [Greeter] },
      adapter,
    );
    await app.listen(0, '127.0.0.1');
    const client = createWechatTestClient(await app.getUrl(), { account: credentials });
    expect(await client.handshake()).toBeAccepted();
    const answer = await client.user('o1').follows();
    expect(answer).toReplyWith('Welcome!');
    expect(answer.plain).toMatch(/<Content><!\[CDATA\[Welcome!\]\]><\/Content>/);
    await app.close();
    const nobody = await client.user('o1').follows();
    expect([nobody.verdict, nobody.plain]).toEqual(['unreachable', undefined]);
    expect(() => createWechatTestClient('localhost', { account: credentials })).toThrow(
      '"localhost" is not the URL of an application, such as http://localhost:3000.',
    );
  });

  it('hangs up, and gets the answer with the retry', async () => {
    const client = await start({}, 1_000);
    const late = await client.user('o1').sends(text('slow'));
    expect(late).toBeLate();
    expect(late.raw).toBeUndefined();
    expect(late.why).toBe('There was no complete answer within 1 s, and WeChat hung up.');
    kettle.emit('boils');
    expect(await late.retries()).toReplyWith('At last');
  });

  it.each(['wrong-signature', 'tampered-body', 'clock-skew', 'downgrade'] as const)(
    'has a %s refused',
    async (fault) => {
      const client = await start();
      const forged = await client.user('o1', { fault }).sends(text('hi'));
      expect(forged).toBeRefused();
      expect(await client.user('o1').sends(text('hi'))).toReplyWith(/^You said hi/);
    },
  );

  it('triggers any event with values for all its fields', async () => {
    const app = await applicationOf(
      { imports: [WechatModule.forRoot({ accounts: [officialAccount(credentials)] })], providers: [Greeter] },
      adapter,
    );
    const guest = createWechatTestClient(app, { account: credentials }).user('o1');
    expect(await guest.triggers(TemplateSendJobFinishEvent, { Status: 'success' })).toBeAccepted();
    const [event] = app.get(Greeter).finished;
    expect(event).toBeInstanceOf(TemplateSendJobFinishEvent);
    expect(event).toMatchObject({ fromUserName: 'o1', status: 'success' });
    expect(Object.values(event!).filter((value) => value === undefined)).toEqual([]);
  });
});

@Injectable()
class Desk {
  @OnWecomText()
  answer() {
    return 'Brewing';
  }

  @OnAiBotText()
  think() {
    return 'I think so';
  }
}

@Injectable()
class Till {
  readonly payments: PaymentEvent[] = [];
  readonly refunds: RefundEvent[] = [];

  @OnPayment()
  take(event: PaymentEvent): void {
    this.payments.push(event);
  }

  @OnRefund()
  give(event: RefundEvent): void {
    this.refunds.push(event);
  }
}

describe.each(adapters)('other platforms on %s', (adapter) => {
  const corp = { token: credentials.token, encodingAesKey: credentials.encodingAesKey };

  it('chats with an app and a bot of WeCom', async () => {
    const accounts = [wecomApp({ ...corp, name: 'staff', corpId: 'ww1' }), wecomAiBot({ ...corp, name: 'bot' })];
    const app = await applicationOf({ imports: [WechatModule.forRoot({ accounts })], providers: [Desk] }, adapter);
    const staff = createWechatTestClient(app, {
      account: { ...corp, platform: 'wecom', name: 'staff', corpId: 'ww1' },
    });
    expect(await staff.handshake()).toBeAccepted();
    expect(await staff.user('lin').sends(text('tea?'))).toReplyWith('Brewing');
    expect(await staff.user('lin').enters()).toBeAccepted();
    const bot = createWechatTestClient(app, { account: { ...corp, platform: 'wecom-aibot', name: 'bot' } });
    expect(await bot.handshake()).toBeAccepted();
    expect(await bot.user('lin').sends(text('tea?'))).toReplyWith(
      expect.objectContaining({ type: 'stream', content: 'I think so', finish: true }) as never,
    );
    expect(await bot.user('lin', { fault: 'wrong-signature' }).sends(text('tea?'))).toBeRefused();
  });

  it('pays and refunds an order', async () => {
    const apiV3Key = 'k'.repeat(32);
    const merchant = { platform: 'pay', mchId: '1900000109', appId: 'wx1', apiV3Key } as const;
    const account = { ...merchant, privateKey: payKeys.privateKey };
    const { publicKeys } = new PayNotificationSigner(account);
    const { platform: _, ...options } = merchant;
    const app = await applicationOf(
      { imports: [WechatModule.forRoot({ accounts: [payMerchant({ ...options, publicKeys })] })], providers: [Till] },
      adapter,
    );
    const payer = createWechatTestClient(app, { account }).user('o1');
    const paid = await payer.pays({ outTradeNo: 'tea-1', total: 5800 });
    expect(paid).toBeAccepted();
    expect(paid.raw?.status).toBe(204);
    expect(await payer.isRefunded({ outTradeNo: 'tea-1', total: 5800, refund: 800 })).toBeAccepted();
    const { payments, refunds } = app.get(Till);
    expect(payments).toMatchObject([{ outTradeNo: 'tea-1', payer: { openid: 'o1' }, amount: { total: 5800 } }]);
    expect(refunds).toMatchObject([{ outTradeNo: 'tea-1', amount: { refund: 800 } }]);
    for (const fault of ['wrong-signature', 'tampered-body', 'clock-skew', 'downgrade'] as const) {
      const forger = createWechatTestClient(app, { account }).user('o1', { fault });
      expect(await forger.pays({ outTradeNo: fault, total: 1 })).toBeRefused();
    }
    expect(payments).toHaveLength(1);
  });

  it('says what an account does not have', async () => {
    const app = await applicationOf({}, adapter);
    const client = createWechatTestClient(app, { account: credentials });
    await expect(client.user('o1').pays({ outTradeNo: '1', total: 1 })).rejects.toThrow(
      'give an account of the platform "pay"',
    );
  });
});

describe('the matchers', () => {
  it('say what WeChat expected and what it got', async () => {
    const app = await applicationOf(
      { imports: [WechatModule.forRoot({ accounts: [officialAccount(credentials)] })], providers: [Greeter] },
      'express',
    );
    const answer = await createWechatTestClient(app, { account: credentials }).user('o1').follows();
    expect(() => expect(answer).toReplyWith('Bye')).toThrow(
      /WeChat expected the answer to reply with 'Bye', but it is replied\..*\n\{ type: 'text', content: 'Welcome!' \}/,
    );
    expect(() => expect(answer).not.toReplyWith('Welcome!')).toThrow(/not to reply with/);
    expect(() => expect(answer).toBeRefused(401)).toThrow(/to be refused with 401, but it is replied/);
    expect(() => expect(answer).toBeLate()).toThrow(/to be late, but it is replied/);
  });

  it('say it in the language of the module', async () => {
    const accounts = [officialAccount(credentials)];
    const app = await applicationOf(
      { imports: [WechatModule.forRoot({ accounts, language: 'zh-CN' })], providers: [Greeter] },
      'express',
    );
    const answer = await createWechatTestClient(app, { account: credentials }).user('o1').follows();
    expect(() => expect(answer).toReplyWith('Bye')).toThrow(
      "期望应答是“回复 'Bye'”，但它是“已回复”。回复类型：text。\n{ type: 'text', content: 'Welcome!' }",
    );
    expect(() => expect(answer).not.toReplyWith('Welcome!')).toThrow("期望应答不是“回复 'Welcome!'”");
    expect(() => expect(answer).toBeRefused(401)).toThrow('期望应答是“被拒绝（状态码 401）”');
    expect(() => createWechatTestClient('localhost', { account: credentials })).toThrow('"localhost" 不是应用的 URL');
  });
});
