import { Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { WechatModule } from 'nestjs-wechat';
import { createWechatTestClient, type UserAction } from 'nestjs-wechat/testing';
import { describe, expect, it, vi } from 'vitest';
import { conversationTest } from '../../src/simulator/conversation-test.js';
import { credentials } from '../harness/application.js';
import { apiV3Key, openTeaShop, payPrivateKey, SHORT_DEADLINE_MS, type TeaShop, teaShopParts } from './tea-shop.js';

const merchant = { platform: 'pay', mchId: '1900000109', apiV3Key, privateKey: payPrivateKey } as const;
const order = { outTradeNo: 'T1', total: 1250 };

function write(content: string): UserAction {
  return { kind: 'message', message: { type: 'text', fields: { Content: content } } };
}

function exported({ simulator: { simulator } }: TeaShop, account: string, user: string): string {
  return conversationTest(simulator.setupOf(account), simulator, user, 'en');
}

/** Counts the applications that were closed. */
@Injectable()
class Ending implements OnApplicationShutdown {
  static closed = 0;

  onApplicationShutdown(): void {
    Ending.closed++;
  }
}

/** Runs an exported test against the tea shop, with what its imports give it. */
async function run(source: string): Promise<void> {
  const { accounts, providers } = teaShopParts();

  @Module({ imports: [WechatModule.forRoot({ accounts })], providers: [...providers, Ending] })
  class AppModule {}

  const tests: (() => Promise<void>)[] = [];
  const endings: (() => Promise<void>)[] = [];
  const given = {
    Test,
    createWechatTestClient,
    expect,
    AppModule,
    it: (_name: string, body: () => Promise<void>) => tests.push(body),
    afterEach: (body: () => Promise<void>) => endings.push(body),
  };
  // oxlint-disable-next-line no-implied-eval -- what is tested is code
  const load = new Function(...Object.keys(given), stripped(source));
  load(...Object.values(given));
  expect([tests, endings].map(({ length }) => length)).toEqual([1, 1]);
  try {
    await tests[0]!();
  } finally {
    await endings[0]!();
  }
}

/** As a compiler would leave it. */
function stripped(source: string): string {
  return source.replaceAll(/^import .*$/gm, '').replace(': INestApplication | undefined', '');
}

function withSecrets(): void {
  vi.stubEnv('WECHAT_TOKEN', credentials.token);
  vi.stubEnv('WECHAT_ENCODING_AES_KEY', credentials.encodingAesKey);
  vi.stubEnv('PAY_API_V3_KEY', apiV3Key);
  vi.stubEnv('PAY_PRIVATE_KEY', payPrivateKey);
}

describe('a conversation that is exported as a test', () => {
  const chats: [string, string, string, UserAction[]][] = [
    [
      'an Official Account',
      'default',
      "o'Guest",
      [
        { kind: 'follow' },
        { kind: 'follow', scene: 'table-3' },
        write('it\'s "hot"\n\\ and 茶'),
        { kind: 'message', message: { type: 'link', fields: { Title: 'Tea', 'x-odd': '1' } } },
        { kind: 'click', key: 'TODAY' },
        { kind: 'scan', scene: 'table-3' },
        { kind: 'view', url: 'https://example.com' },
        { kind: 'location', latitude: 30.2, longitude: -120.1 },
        { kind: 'scancode', key: 'CODE', result: 'tea', waits: true },
        { kind: 'photo', key: 'PHOTO', count: 2 },
        { kind: 'pick-location', key: 'PLACE', latitude: 30.2, longitude: 120.1 },
        write('human'),
        { kind: 'unfollow' },
      ],
    ],
    ['an AI bot', 'bot', 'lin', [{ kind: 'enter' }, write('which tea?')]],
    ['a WeCom app', 'staff', 'lin', [{ kind: 'card', key: 'YES', cardType: 'button_interaction', taskId: '1' }]],
    [
      'a merchant',
      'pay',
      'oGuest',
      [
        { kind: 'pay', order },
        { kind: 'refund', order: { ...order, refund: 50 } },
      ],
    ],
  ];

  it.each(chats)('passes where the application answers as it did: %s', async (_what, account, user, actions) => {
    const shop = await openTeaShop({
      accounts: [
        { ...credentials, mode: 'secure', label: 'Tea', menu: [] },
        { ...credentials, platform: 'wecom-aibot', name: 'bot' },
        { ...credentials, platform: 'wecom', name: 'staff', corpId: 'ww1', agentId: 7 },
        merchant,
      ],
    });
    for (const action of actions) {
      await shop.simulator.simulator.act(action, { account, user });
    }
    const source = exported(shop, account, user);
    expect(source.match(/expect\(await user\.does\(/g)).toHaveLength(actions.length);
    withSecrets();
    await run(source);
  });

  it('fails where the application answers something else, and closes it', async () => {
    const shop = await openTeaShop();
    await shop.simulator.simulator.act(write('hi'), { account: 'default', user: 'oGuest' });
    withSecrets();
    const source = exported(shop, 'default', 'oGuest');
    expect(source).toContain("reply: { type: 'text', content: 'You said: hi' }");
    const closed = Ending.closed;
    await expect(run(source.replace('You said', 'You wrote'))).rejects.toThrow('to match object');
    expect(Ending.closed).toBe(closed + 1);
  });

  it('has no secret in it, and nothing that only the page needs', async () => {
    const shop = await openTeaShop();
    const source = exported(shop, 'default', 'oGuest');
    expect(source).toContain("token: process.env['WECHAT_TOKEN'] ?? ''");
    expect(source).toContain(`appId: '${credentials.appId}'`);
    expect(source).not.toMatch(/AAAAA|jWmYm7qr|label|menu|Secret:/);
    expect(source).toContain('from the environment: WECHAT_TOKEN, WECHAT_ENCODING_AES_KEY.');
    expect(exported(shop, 'staff', 'oGuest')).not.toContain('a-secret-of-the-corp');
  });

  it('has comments in the language of the page', async () => {
    const shop = await openTeaShop({ retryDelays: [0, 0] });
    const { simulator } = shop.simulator;
    await simulator.act(write('hi'), { account: 'default', user: 'oGuest' });
    await shop.application.nest.close();
    await simulator.act(write('anybody?'), { account: 'default', user: 'oGuest' });
    const source = conversationTest(simulator.setupOf('default'), simulator, 'oGuest', 'zh-CN');
    expect(source).toContain('账号的密钥取自环境变量：WECHAT_TOKEN、WECHAT_ENCODING_AES_KEY。');
    expect(source).toMatch(/^ {2}\/\/ 当时无法连接应用，因此略去: await user\.does\(/m);
    expect(source).not.toContain('// Put');
  });

  it('has only what this user did, and neither faults nor what was done again', async () => {
    const shop = await openTeaShop();
    const { simulator } = shop.simulator;
    await simulator.act(write('mine'), { account: 'default', user: 'oGuest' });
    await simulator.act(write('forged'), { account: 'default', user: 'oGuest', fault: 'wrong-signature' });
    await simulator.act(write('of another'), { account: 'default', user: 'oOther' });
    await simulator.act(write('elsewhere'), { account: 'staff', user: 'oGuest' });
    await simulator.replay('default', 'oGuest');
    await simulator.trigger('event.SCAN', {}, { account: 'default', user: 'oGuest' });
    const source = exported(shop, 'default', 'oGuest');
    expect(source.match(/user\.does\(/g)).toHaveLength(1);
    expect(source).toContain("Content: 'mine'");
  });

  it('expects no stream by its id, which is another each time', async () => {
    const shop = await openTeaShop();
    await shop.simulator.simulator.act(write('which tea?'), { account: 'bot', user: 'lin' });
    const [line] = /^.*reply: .*$/m.exec(exported(shop, 'bot', 'lin'))!;
    expect(line).toContain("reply: { type: 'stream', content: 'Let me see', finish: false }");
  });

  it('repeats what WeChat repeated, with the same patience', async () => {
    const shop = await openTeaShop({ deadline: SHORT_DEADLINE_MS });
    await shop.simulator.simulator.act(write('hi'), { account: 'default', user: 'oGuest' });
    await shop.simulator.simulator.act(write('slow'), { account: 'default', user: 'oGuest' });
    const source = exported(shop, 'default', 'oGuest');
    expect(source).toMatch(/\/\/ WeChat asked [23] times: late, (late, )?replied\. A failure of that time/);
    expect(source).toContain(`    deadline: ${SHORT_DEADLINE_MS},\n`);
    expect(source).toContain("reply: { type: 'text', content: 'Here at last.' }");
    withSecrets();
    await run(source);
    await expect(run(source.replaceAll('.retries()', ''))).rejects.toThrow('to match object');
  });

  it('repeats what failed for a reason that has passed, and gives an answer that took long its time', async () => {
    const shop = await openTeaShop({ retryDelays: [0, 0] });
    const { simulator } = shop.simulator;
    await simulator.act(write('ponder'), { account: 'default', user: 'oGuest' });
    const source = exported(shop, 'default', 'oGuest');
    expect(source).toMatch(/WeChat asked 2 times: late, replied\./);
    expect(source).toMatch(/^}, \d{5}\);$/m);
    expect(source).not.toContain('deadline');
    const { deliveries } = simulator.state;
    const [late, replied] = deliveries[1]!.attempts;
    const refused = { ...late!, verdict: { ...late!.verdict, kind: 'refused' as const } };
    const quick = { ...replied!, duration: 20 };
    const state = { deliveries: [{ ...deliveries[1]!, action: write('hi'), attempts: [refused, quick] }] };
    const again = conversationTest(simulator.setupOf('default'), { state, deadline: 5_000 }, 'oGuest', 'en');
    withSecrets();
    await run(again.replace('Tieguanyin, I think.', 'You said: hi'));
  });

  it('says of what could not be reached that no test can expect it', async () => {
    const shop = await openTeaShop({ retryDelays: [0, 0] });
    const { simulator } = shop.simulator;
    await simulator.act(write('hi'), { account: 'default', user: 'oGuest' });
    await shop.application.nest.close();
    await simulator.act(write('anybody?'), { account: 'default', user: 'oGuest' });
    const source = exported(shop, 'default', 'oGuest');
    expect(source).toMatch(
      /^ {2}\/\/ Left out, because the application could not be reached: await user.does\(.*anybody/m,
    );
    withSecrets();
    await run(source);
  });

  it('leaves out what was not sent', async () => {
    const shop = await openTeaShop();
    await shop.application.nest.close();
    await shop.simulator.simulator.act(write('hi'), { account: 'default', user: 'oGuest' });
    expect(exported(shop, 'default', 'oGuest')).not.toContain('user.does(');
  });
});
