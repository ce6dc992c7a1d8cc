import { describe, expect, it } from 'vitest';
import type { AccountSetup } from 'nestjs-wechat/simulator';
import type { Message, UserAction } from 'nestjs-wechat/testing';
import { WechatSimulator } from '../../src/simulator/wechat-simulator.js';
import { payDelayBefore } from '../../src/testing/pay-retries.js';
import { startServer } from '../doctor/plain-server.js';
import { adapters, credentials } from '../harness/application.js';
import {
  apiV3Key,
  eventually,
  openTeaShop,
  payPrivateKey,
  SHORT_DEADLINE_MS,
  type TeaShop,
  Waiter,
} from './tea-shop.js';

const guest = { account: 'default', user: 'oGuest' };

function write(content: string) {
  return { kind: 'message', message: { type: 'text', fields: { Content: content } } } as const;
}

/** What the guest sees in the chat, in words. */
function chatOf({ simulator: { simulator } }: TeaShop, user = guest.user): string[] {
  return simulator.state.chat
    .filter((entry) => entry.user === user)
    .map(({ action, reply, notice, late }) => {
      const said = reply !== undefined && 'content' in reply ? reply.content : reply?.type;
      const wrote = action?.kind === 'message' ? `> ${action.message.fields['Content'] as string}` : undefined;
      return notice?.en ?? wrote ?? `${late ? '(late) ' : ''}${said ?? ''}`;
    });
}

function verdictsOf({ simulator: { simulator } }: TeaShop): string[] {
  return simulator.state.deliveries.map(
    ({ type, attempts, note }) =>
      `${type}: ${attempts.map(({ verdict }) => verdict.kind).join(', ')}${note === undefined ? '' : '(note)'}`,
  );
}

describe.each(adapters)('the simulator on %s', (adapter) => {
  it.each(['secure', 'plaintext'] as const)('checks the URL first, then shows what a user sees in %s', async (mode) => {
    const shop = await openTeaShop({ adapter, mode });
    const { simulator } = shop.simulator;
    await simulator.act({ kind: 'follow' }, guest);
    await simulator.act(write('hi'), guest);
    await simulator.act({ kind: 'click', key: 'TODAY' }, guest);
    await simulator.act(write('human'), guest);
    expect(chatOf(shop)).toEqual([
      'followed the account',
      'Welcome to the tea shop!',
      '> hi',
      'You said: hi',
      'tapped the menu item "TODAY"',
      'news',
      '> human',
      'Handed over to customer service.',
    ]);
    expect(verdictsOf(shop)).toEqual([
      'handshake: accepted',
      'event.subscribe: replied',
      'message.text: replied',
      'event.CLICK: replied',
      'message.text: replied',
    ]);
    expect(simulator.state.accounts[0]).toMatchObject({ verified: true, mode, followers: ['oGuest'] });
    expect(JSON.stringify(simulator.state.accounts)).not.toContain('AAAAA');
  });

  it('hangs up, tries again, and shows the late reply', async () => {
    const shop = await openTeaShop({ adapter, deadline: SHORT_DEADLINE_MS });
    await shop.simulator.simulator.act(write('slow'), guest);
    expect(verdictsOf(shop).at(-1)).toMatch(/^(handshake: accepted|message.text: late, (late, )?replied)$/);
    expect(chatOf(shop)).toEqual(['> slow', '(late) Here at last.']);
    expect(shop.application.nest.get(Waiter).heard).toEqual(['slow']);
  });

  it.each(['wrong-signature', 'tampered-body', 'clock-skew', 'downgrade'] as const)(
    'has %s refused, and shows no reply',
    async (fault) => {
      const shop = await openTeaShop({ adapter });
      await shop.simulator.simulator.act(write('hi'), { ...guest, fault });
      const delivery = shop.simulator.simulator.state.deliveries.find(({ type }) => type === 'message.text')!;
      expect(delivery.attempts.map(({ verdict }) => verdict.kind)).toEqual(['refused']);
      expect(chatOf(shop)).toEqual(['> hi']);
      expect(shop.application.nest.get(Waiter).heard).toEqual([]);
    },
  );

  it.each([
    ['duplicate', 2, 1],
    ['two-at-once', 2, 1],
    ['many-at-once', 7, 7],
  ] as const)('delivers %s', async (fault, deliveries, handled) => {
    const shop = await openTeaShop({ adapter });
    const { simulator } = shop.simulator;
    await simulator.act(write('hi'), { ...guest, fault, count: 7 });
    expect(verdictsOf(shop).filter((line) => line === 'message.text: replied')).toHaveLength(deliveries);
    expect(shop.application.nest.get(Waiter).heard).toHaveLength(handled);
    // WeChat shows one answer to a message.
    expect(chatOf(shop)).toEqual(fault === 'many-at-once' ? [] : ['> hi', 'You said: hi']);
  });

  it('keeps a message back until the next one was delivered', async () => {
    const shop = await openTeaShop({ adapter });
    const { simulator } = shop.simulator;
    await simulator.act(write('first'), { ...guest, fault: 'out-of-order' });
    expect(simulator.state.deliveries).toMatchObject([{ type: 'handshake' }, { state: 'held', attempts: [] }]);
    await simulator.act(write('second'), guest);
    expect(shop.application.nest.get(Waiter).heard).toEqual(['second', 'first']);
  });

  it('takes two seconds on a slow network', async () => {
    const shop = await openTeaShop({ adapter, deadline: 60_000 });
    await shop.simulator.simulator.act(write('hi'), { ...guest, fault: 'slow-network' });
    const [attempt] = shop.simulator.simulator.state.deliveries.find(({ type }) => type === 'message.text')!.attempts;
    expect(attempt).toMatchObject({ verdict: { kind: 'replied' } });
    expect(attempt!.duration).toBeGreaterThanOrEqual(1_950);
  });

  it('follows the stream of an AI bot to its end', async () => {
    const shop = await openTeaShop({ adapter });
    const { simulator } = shop.simulator;
    await simulator.act(write('which tea?'), { account: 'bot', user: 'lin' });
    await eventually(() => chatOf(shop, 'lin').includes('Longjing, of course.'), 'end of the stream');
    expect(chatOf(shop, 'lin')).toEqual(['> which tea?', 'Longjing, of course.']);
    expect(simulator.state.deliveries.filter(({ cause }) => cause === 'poll').length).toBeGreaterThan(0);
  });
});

describe('a day of WeChat Pay', () => {
  const merchant: AccountSetup = { platform: 'pay', mchId: '1900000109', apiV3Key, privateKey: payPrivateKey };
  const paid = { kind: 'pay', order: { outTradeNo: 'T1', total: 1250 } } as const;
  const guestOfPay = { account: 'pay', user: 'oGuest' };

  /** A merchant's server that fails so many times. */
  async function openFailing(failures: number) {
    const asked: number[] = [];
    const port = await startServer(() => ({ status: asked.push(Date.now()) > failures ? 204 : 500 }));
    return { simulator: new WechatSimulator({ target: `http://127.0.0.1:${port}`, accounts: [merchant] }), asked };
  }

  it('is played on a clock that runs faster, and its failures are no reason to fall silent', async () => {
    const { simulator, asked } = await openFailing(99);
    await simulator.act(paid, { ...guestOfPay, repeatsWithin: 800 });
    const [delivery] = simulator.state.deliveries;
    expect(delivery).toMatchObject({ repeatsWithin: 800, state: 'done' });
    expect(delivery!.attempts.map(({ verdict }) => verdict.kind)).toEqual(Array.from({ length: 16 }, () => 'refused'));
    expect(asked).toHaveLength(16);
    expect(asked[1]! - asked[0]!).toBeLessThan(asked[15]! - asked[14]!);
    expect(asked[15]! - asked[0]!).toBeGreaterThan(700);
    expect(simulator.state.accounts[0]!.silencedUntil).toBeUndefined();
  });

  it('ends when the merchant has received it', async () => {
    const { simulator, asked } = await openFailing(4);
    await simulator.act(paid, { ...guestOfPay, repeatsWithin: 200 });
    expect(asked).toHaveLength(5);
    expect(simulator.state.deliveries[0]!.attempts.at(-1)).toMatchObject({ number: 5, verdict: { kind: 'accepted' } });
  });

  it('takes 24 hours and 4 minutes, by its own clock', () => {
    expect([2, 4, 16].map(payDelayBefore)).toEqual([15_000, 60_000, 86_640_000]);
    expect(payDelayBefore(1)).toBe(0);
  });

  it.each([-1, Number.NaN, 86_640_001])('is not played within %s milliseconds', async (repeatsWithin) => {
    const { simulator, asked } = await openFailing(0);
    await expect(simulator.act(paid, { ...guestOfPay, repeatsWithin })).rejects.toThrow('repeatsWithin is');
    expect([asked, simulator.state.deliveries]).toEqual([[], []]);
  });

  it('is nothing for other accounts', async () => {
    const shop = await openTeaShop();
    await expect(shop.simulator.simulator.act(write('hi'), { ...guest, repeatsWithin: 10 })).rejects.toThrow(
      'Only WeChat Pay repeats for a day',
    );
  });
});

describe('a message that no XML can carry', () => {
  it('ends, and says why', async () => {
    const shop = await openTeaShop();
    const { simulator } = shop.simulator;
    await expect(simulator.act(write('a\u0001b'), guest)).rejects.toThrow('control character');
    const delivery = simulator.state.deliveries.at(-1)!;
    expect(delivery).toMatchObject({ type: 'message.text', state: 'done', attempts: [] });
    expect(delivery.note?.zh).toContain('控制字符');
    await simulator.act(write('hi'), guest);
    expect(chatOf(shop).at(-1)).toBe('You said: hi');
  });
});

describe('the simulator', () => {
  it('sends nothing to a URL that is not verified, and says why', async () => {
    const shop = await openTeaShop();
    await shop.application.nest.close();
    await shop.simulator.simulator.act(write('hi'), guest);
    expect(verdictsOf(shop)).toEqual(['handshake: unreachable', 'message.text: (note)']);
    const { deliveries, accounts } = shop.simulator.simulator.state;
    expect(deliveries[1]!.note?.en).toContain('only after it was verified');
    expect(deliveries[0]!.attempts[0]!.verdict.why.en).toBe(
      'Nothing listens there. Start the application, and check the address.',
    );
    expect(accounts[0]).toMatchObject({ verified: false });
  });

  it('shows the notice of WeChat when the application fails, and goes silent after many failures', async () => {
    const shop = await openTeaShop({ retryDelays: [0, 0] });
    const { simulator } = shop.simulator;
    await simulator.act(write('hi'), guest);
    await shop.application.nest.close();
    for (let n = 0; n < 4; n++) {
      await simulator.act(write('hi'), guest);
    }
    expect(chatOf(shop)[3]).toBe('The service of this Official Account is out of order. Please try again later.');
    await simulator.act(write('hi'), guest);
    expect(simulator.state.deliveries.at(-1)).toMatchObject({ attempts: [], state: 'done' });
    expect(simulator.state.deliveries.at(-1)!.note?.en).toContain('MarkFail');
    expect(simulator.state.accounts[0]!.silencedUntil).toBeGreaterThan(Date.now());
    simulator.liftSilence('default');
    expect(simulator.state.accounts[0]!.silencedUntil).toBeUndefined();
  });

  it('pushes any event of the catalogue, with values of its own', async () => {
    const shop = await openTeaShop();
    const { simulator } = shop.simulator;
    await simulator.trigger('TemplateSendJobFinishEvent', { Status: 'success' }, guest);
    await simulator.trigger('event.scan', { EventKey: 'table-3' }, guest);
    expect(simulator.state.deliveries.map(({ message }) => message)).toMatchObject([
      {},
      { Event: 'TEMPLATESENDJOBFINISH', Status: 'success', FromUserName: 'oGuest' },
      { Event: 'SCAN', EventKey: 'table-3' },
    ]);
    await expect(simulator.trigger('no such event', {}, guest)).rejects.toThrow(
      'No event of official-account is named',
    );
    await expect(simulator.trigger('event.subscribed', {}, guest)).rejects.toThrow('Did you mean event.subscribe?');
  });

  it('sends again, edited and once more from the start', async () => {
    const shop = await openTeaShop();
    const { simulator } = shop.simulator;
    await simulator.act(write('hi'), guest);
    const first = simulator.state.deliveries.find(({ type }) => type === 'message.text');
    await simulator.sendAgain(first!.id);
    await simulator.push({ ...first!.message, Content: 'edited', MsgId: '7' }, guest);
    await simulator.replay('default', 'oGuest');
    expect(shop.application.nest.get(Waiter).heard).toEqual(['hi', 'edited', 'hi']);
    expect(simulator.state.deliveries.map(({ cause }) => cause)).toEqual([
      'handshake',
      'user',
      'again',
      'edited',
      'replay',
    ]);
  });
});

describe('the chat', () => {
  const order = { outTradeNo: 'T1', total: 1250 };
  const merchant = { platform: 'pay', mchId: '1900000109', apiV3Key, privateKey: payPrivateKey } as const;
  const staff = { ...credentials, platform: 'wecom', name: 'staff', corpId: 'ww1' } as const;
  const notices: [UserAction, string, string, string][] = [
    [{ kind: 'follow', scene: 't3' }, 'default', 'followed through the QR code "t3"', '扫描二维码“t3”并关注'],
    [{ kind: 'unfollow' }, 'default', 'unfollowed the account', '取消了关注'],
    [{ kind: 'scan', scene: 't3' }, 'default', 'scanned the QR code "t3"', '扫描了二维码“t3”'],
    [
      { kind: 'view', url: 'https://example.com' },
      'default',
      'opened https://example.com from the menu',
      '从菜单打开了 https://example.com',
    ],
    [
      { kind: 'view-miniprogram', path: 'pages/tea' },
      'default',
      'opened the Mini Program page pages/tea from the menu',
      '从菜单打开了小程序页面 pages/tea',
    ],
    [{ kind: 'enter' }, 'staff', 'opened the chat', '进入了会话'],
    [{ kind: 'location', latitude: 30, longitude: 120 }, 'default', 'reported the location', '上报了地理位置'],
    [{ kind: 'scancode', key: 'CODE', result: 'tea' }, 'default', 'scanned "tea" through the menu', '从菜单扫码：tea'],
    [{ kind: 'photo', key: 'PHOTO', count: 1 }, 'default', 'sent a photo through the menu', '从菜单发送了 1 张照片'],
    [{ kind: 'photo', key: 'PHOTO', count: 2 }, 'default', 'sent 2 photos through the menu', '从菜单发送了 2 张照片'],
    [
      { kind: 'pick-location', key: 'PLACE', latitude: 30, longitude: 120 },
      'default',
      'picked a place through the menu',
      '从菜单选择了位置',
    ],
    [
      { kind: 'card', key: 'YES', cardType: 'button_interaction', taskId: '1' },
      'staff',
      'clicked "YES" on the card',
      '点击了卡片按钮“YES”',
    ],
    [{ kind: 'pay', order }, 'pay', 'paid ¥12.50 for the order T1', '为订单 T1 支付了 ¥12.50'],
    [{ kind: 'refund', order }, 'pay', 'got ¥12.50 back for the order T1', '订单 T1 退款 ¥12.50'],
    [
      { kind: 'refund', order: { ...order, refund: 50 } },
      'pay',
      'got ¥0.50 back for the order T1',
      '订单 T1 退款 ¥0.50',
    ],
  ];

  it.each(notices)('shows %o to a user of %s', async (action, account, en, zh) => {
    const { simulator } = await openTeaShop({ accounts: [credentials, staff, merchant] });
    await simulator.simulator.act(action, { account, user: 'oGuest' });
    expect(simulator.simulator.state.chat[0]).toMatchObject({ account, user: 'oGuest', action, notice: { en, zh } });
    expect(simulator.simulator.state.deliveries.at(-1)).toMatchObject({ cause: 'user', state: 'done' });
  });
});

/** A simulator of an application that is not there: what it sends is noted, and reaches nobody. */
function simulatorOf(...accounts: AccountSetup[]): WechatSimulator {
  return new WechatSimulator({ target: 'http://127.0.0.1:1/', accounts, retryDelays: [] });
}

describe('the accounts of the simulator', () => {
  const { encodingAesKey: _, ...unencrypted } = credentials;
  const wecom = { ...credentials, corpId: 'ww1' };

  it.each<[AccountSetup, object]>([
    [credentials, { name: 'default', label: 'default', path: '/wechat', mode: 'secure', format: 'xml', menu: [] }],
    [unencrypted, { mode: 'plaintext', platform: 'official-account' }],
    [
      { ...credentials, mode: 'compat', format: 'json' },
      { mode: 'compat', format: 'json' },
    ],
    [
      { ...credentials, platform: 'channels-shop', name: 'shop', label: 'Shop' },
      { label: 'Shop', format: 'json' },
    ],
    [
      { ...wecom, platform: 'wecom', name: 'staff' },
      { name: 'staff', path: '/wechat/staff', mode: 'secure' },
    ],
    [
      { platform: 'pay', mchId: '1', apiV3Key },
      { name: 'pay', label: 'pay', mode: 'secure', format: 'json' },
    ],
  ])('show %o as the page needs it', (setup, view) => {
    expect(simulatorOf(setup).state.accounts).toMatchObject([view]);
  });

  it('need names of their own', () => {
    expect(() => simulatorOf(credentials, unencrypted)).toThrow('Two accounts of the simulator have the same name.');
    expect(simulatorOf(credentials, { ...unencrypted, name: 'other' }).state.accounts).toHaveLength(2);
  });

  it('are left by who unfollows them', async () => {
    const simulator = simulatorOf(credentials);
    await simulator.act({ kind: 'follow' }, guest);
    expect(simulator.state.accounts[0]!.followers).toEqual(['oGuest']);
    await simulator.act({ kind: 'unfollow' }, guest);
    expect(simulator.state.accounts[0]!.followers).toEqual([]);
  });

  it('are checked again when somebody asks', async () => {
    const shop = await openTeaShop();
    const { simulator } = shop.simulator;
    await simulator.check('default');
    await simulator.check('default');
    expect(verdictsOf(shop)).toEqual(['handshake: accepted', 'handshake: accepted']);
  });

  it('say which there are when another is named, and which deliveries there are not', async () => {
    const simulator = simulatorOf(credentials);
    await expect(simulator.check('nobody')).rejects.toThrow('There is no account named "nobody"; there is default.');
    await expect(simulator.sendAgain(7)).rejects.toThrow('There is no delivery 7.');
  });
});

describe('what the simulator noted', () => {
  it.each([
    [{ MsgType: 'event', Event: 'change_contact', ChangeType: 'create_user' }, 'event.change_contact.create_user'],
    [{ MsgType: 'text' }, 'message.text'],
    [{ InfoType: 'suite_ticket' }, 'info.suite_ticket'],
    [{ InfoType: 'change_contact', ChangeType: 'create_user' }, 'info.change_contact.create_user'],
    [{ msgtype: 'event', event: { eventtype: 'enter_chat' } }, 'event.enter_chat'],
    [{ msgtype: 'text' }, 'message.text'],
    [{ msgtype: 'event' }, 'message.event'],
    [{ event_type: 'TRANSACTION.SUCCESS' }, 'TRANSACTION.SUCCESS'],
    [{ event: 'order_paid' }, 'order_paid'],
    [{ result_code: 'SUCCESS' }, 'notification'],
  ])('of %o is named %s', async (message: Message, type) => {
    const simulator = simulatorOf(credentials);
    await simulator.push(message, guest);
    expect(simulator.state.deliveries.at(-1)).toMatchObject({ cause: 'edited', message, type });
  });

  it('is forgotten after 2000 deliveries and lines of chat, the oldest first', () => {
    const { journal } = simulatorOf(credentials);
    for (let id = 1; id <= 2_001; id++) {
      const what = { id, account: 'default', user: 'oGuest', at: 0 };
      journal.put({ ...what, cause: 'user', type: 'message.text', message: {}, state: 'done', attempts: [] });
      journal.say(what);
    }
    expect([...journal.deliveries.keys()].slice(0, 2)).toEqual([2, 3]);
    expect([...journal.chat.keys()].at(-1)).toBe(2_001);
    expect(journal.chat.size).toBe(2_000);
    expect(journal.since(0)).toEqual([{ sequence: 4_002, change: { kind: 'reset' } }]);
    expect(journal.since(4_001)).toHaveLength(1);
    expect(journal.since(9_999)).toEqual([{ sequence: 4_002, change: { kind: 'reset' } }]);
  });
});
