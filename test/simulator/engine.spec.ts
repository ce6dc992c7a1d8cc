import { describe, expect, it } from 'vitest';
import { adapters } from '../harness/application.js';
import { eventually, openTeaShop, type TeaShop, Waiter } from './tea-shop.js';

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
    const shop = await openTeaShop({ adapter, deadline: 400 });
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
    const shop = await openTeaShop({ adapter });
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
