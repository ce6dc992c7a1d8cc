import { Injectable } from '@nestjs/common';
import {
  type CallbackStore,
  Ctx,
  type DeliveryOptions,
  MemoryStore,
  MenuClickEvent,
  Observe,
  OfficialAccountEvent,
  officialAccount,
  On,
  OnMenuClick,
  OnText,
  type TextMessage,
  type WechatContext,
  WechatEvent,
} from 'nestjs-wechat';
import { EventEmitter, once } from 'node:events';
import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import {
  type AdapterName,
  adapters,
  credentials,
  event,
  startApplication,
  type TestApplication,
  textMessage,
} from '../harness/application.js';
import { isPending, stopClock, type StoppedClock } from '../harness/stopped-clock.js';

const SECOND = 1000;

/** Between the deadline, when a late message is acknowledged, and the end of a request that is left to its repeat. */
const JOINED = 5.4 * SECOND;

const otherAppId = 'wx0123456789abcdef';

interface Sent {
  readonly reply: unknown;
  readonly type: string;
}

/** Handlers that take their time and count their runs. */
function slowShop() {
  const runs: string[] = [];
  const contexts: WechatContext[] = [];
  @Injectable()
  class SlowShop {
    @OnText(/^wait (?<seconds>[\d.]+)/)
    @OnMenuClick(/^wait (?<seconds>[\d.]+)/)
    async wait(_: TextMessage | MenuClickEvent, @Ctx() context: WechatContext) {
      const { input, groups } = context.match!;
      runs.push(input);
      contexts.push(context);
      await new Promise((resolve) => setTimeout(resolve, Number(groups?.['seconds']) * SECOND));
      return `done: ${input}`;
    }

    @OnMenuClick('BROKEN')
    broken(): string {
      runs.push('broken');
      throw new Error('broken');
    }

    @On(OfficialAccountEvent)
    any(any: OfficialAccountEvent) {
      runs.push(JSON.stringify(any.raw));
    }
  }
  return { SlowShop, runs, contexts };
}

/** A sender that only keeps what it is to send. */
function keepingSender() {
  const sent: Sent[] = [];
  const lateReplySender = {
    send: (reply: unknown, late: WechatEvent) => Promise.resolve(void sent.push({ reply, type: late.type })),
  };
  return { lateReplySender, sent };
}

/** Leaves so many requests unanswered that no more may be. */
async function missDeadlines(app: TestApplication): Promise<StoppedClock> {
  const clock = stopClock();
  const answers = Array.from({ length: 20 }, (_, i) => app.push(textMessage(`wait 8 ${i}`)));
  await clock.arrived(20);
  await clock.pass(6 * SECOND);
  await Promise.all(answers);
  return clock;
}

/** That a late callback, the next one to arrive, is told that all is well. */
async function expectAcknowledged(clock: StoppedClock, answer: Promise<unknown>): Promise<void> {
  await clock.arrived(clock.arrivals + 1);
  await clock.pass(JOINED);
  await answer;
}

/** That a late callback, the next one to arrive, is left without an answer, so that WeChat repeats it. */
async function expectLeftToRepeat(clock: StoppedClock, answer: Promise<unknown>): Promise<void> {
  await clock.arrived(clock.arrivals + 1);
  await clock.pass(JOINED);
  expect(await isPending(answer)).toBe(true);
  await clock.pass(SECOND);
  await answer;
}

function start(adapter: AdapterName, providers: (new () => object)[], delivery: DeliveryOptions = {}) {
  return startApplication({
    adapter,
    accounts: [officialAccount(credentials)],
    providers,
    wechat: { clock: () => Date.now(), delivery },
  });
}

describe.each(adapters)('a repeated callback on %s', (adapter) => {
  it('gets the same answer again, encrypted anew, and no handler runs twice', async () => {
    const { SlowShop, runs } = slowShop();
    const app = await start(adapter, [SlowShop]);
    const first = await app.push(textMessage('wait 0'));
    const second = await app.push(textMessage('wait 0'));
    expect(second.status).toBe(200);
    expect(second.body).not.toBe(first.body);
    expect(await app.replyTo(textMessage('wait 0'))).toMatchObject({ Content: 'done: wait 0' });
    expect(runs).toEqual(['wait 0']);
  });

  it.each(['plaintext', 'compat'] as const)('is handled once in %s mode', async (mode) => {
    const { SlowShop, runs } = slowShop();
    const signer = { ...credentials, mode };
    const app = await startApplication({ adapter, accounts: [officialAccount(signer)], providers: [SlowShop] });
    for (let i = 0; i < 2; i++) {
      expect(await app.replyTo(textMessage('wait 0'), { signer })).toMatchObject({ Content: 'done: wait 0' });
    }
    expect(runs).toEqual(['wait 0']);
  });

  it('is handled once by two accounts of one AppID, whatever their names', async () => {
    const { SlowShop, runs } = slowShop();
    const app = await startApplication({
      adapter,
      accounts: [officialAccount(credentials), officialAccount({ ...credentials, name: 'other' })],
      providers: [SlowShop],
    });
    for (const path of ['/wechat', '/wechat/other']) {
      expect(await app.replyTo(textMessage('wait 0'), { path })).toMatchObject({ Content: 'done: wait 0' });
    }
    expect(runs).toEqual(['wait 0']);
  });

  it('is another callback for another AppID, also with the same bytes', async () => {
    const { SlowShop, runs } = slowShop();
    const signer = { ...credentials, mode: 'plaintext' } as const;
    const request = { signer, nonce: '12345', timestamp: Math.floor(Date.now() / 1000) };
    const app = await startApplication({
      adapter,
      accounts: [officialAccount(signer), officialAccount({ ...signer, appId: otherAppId, name: 'other' })],
      providers: [SlowShop],
    });
    for (const path of ['/wechat', '/wechat/other']) {
      expect(await app.replyTo(textMessage('wait 0'), { ...request, path })).toMatchObject({ Content: 'done: wait 0' });
    }
    expect(runs).toEqual(['wait 0', 'wait 0']);
  });

  it('is answered too when the reply that was kept for it cannot be sent', async () => {
    const { SlowShop, runs } = slowShop();
    const outcome = { kind: 'reply', reply: '' } as const;
    const store = Object.assign(new MemoryStore(), { claim: () => ({ state: 'done', outcome }) as const });
    const app = await start(adapter, [SlowShop], { store });
    expect(await app.push(textMessage('wait 0'))).toMatchObject({ status: 200, body: 'success' });
    expect(app.logs.text('error')).toContain('The reply of an earlier delivery to official-account.message.text');
    expect(runs).toEqual([]);
  });

  it('joins the run that is under way', async () => {
    const { SlowShop, runs } = slowShop();
    const app = await start(adapter, [SlowShop]);
    const clock = stopClock();
    const answers = Promise.all([1, 2, 3].map(() => app.replyTo(textMessage('wait 2'))));
    await clock.arrived(3);
    await clock.pass(2 * SECOND);
    const replies = await answers;
    expect(replies.map((reply) => reply?.['Content'])).toEqual(Array(3).fill('done: wait 2'));
    expect(runs).toEqual(['wait 2']);
  });

  it('is told from another event by any field, also in the same second', async () => {
    const { SlowShop, runs } = slowShop();
    const app = await start(adapter, [SlowShop]);
    await app.push(event('VIEW', { EventKey: 'https://a', MenuId: '1' }));
    await app.push(event('VIEW', { EventKey: 'https://a', MenuId: '2' }));
    await app.push(event('VIEW', { EventKey: 'https://b', MenuId: '2' }));
    await app.push(event('VIEW', { EventKey: 'https://b', MenuId: '2' }));
    expect(runs).toHaveLength(3);
  });

  it('is not handled again when its handler failed, for WeChat was told that all is well', async () => {
    const { SlowShop, runs } = slowShop();
    const app = await start(adapter, [SlowShop]);
    for (let i = 0; i < 2; i++) {
      expect(await app.push(event('CLICK', { EventKey: 'BROKEN' }))).toMatchObject({ status: 200, body: 'success' });
    }
    expect(runs).toEqual(['broken']);
  });

  it('is forgotten when the platform repeats no more, and its answer before that', async () => {
    const { SlowShop, runs } = slowShop();
    let now = Date.now();
    const clock = () => now;
    const app = await startApplication({
      adapter,
      accounts: [officialAccount(credentials)],
      providers: [SlowShop],
      wechat: { clock, delivery: { keepAnswers: 20_000 } },
    });
    expect(await app.replyTo(textMessage('wait 0'))).toMatchObject({ Content: 'done: wait 0' });
    now += 21_000;
    expect(await app.replyTo(textMessage('wait 0'))).toBeUndefined();
    expect(runs).toHaveLength(1);
    now += 60_000;
    expect(await app.replyTo(textMessage('wait 0'))).toMatchObject({ Content: 'done: wait 0' });
    expect(runs).toHaveLength(2);
  });

  it('runs its observers once', async () => {
    const seen: string[] = [];
    @Injectable()
    class Audit {
      @Observe(WechatEvent)
      see(observed: WechatEvent) {
        seen.push(observed.type);
      }
    }
    const app = await start(adapter, [Audit]);
    await app.push(event('CLICK', { EventKey: 'A' }));
    await app.push(event('CLICK', { EventKey: 'A' }));
    expect(seen).toEqual([MenuClickEvent.type]);
  });
});

describe.each(adapters)('a late handler on %s', (adapter) => {
  it.each([
    ['message', textMessage('wait 7')],
    ['menu click', event('CLICK', { EventKey: 'wait 7' })],
  ])('leaves the request of a %s to the repeat, which carries the reply', async (_, late) => {
    const { SlowShop, runs, contexts } = slowShop();
    const app = await start(adapter, [SlowShop]);
    const clock = stopClock();
    const first = app.push(late);
    await clock.pass(5 * SECOND);
    const second = app.replyTo(late);
    await clock.arrived(2);
    await clock.pass(2 * SECOND);
    expect(await second).toMatchObject({ Content: 'done: wait 7' });
    // Nobody listens any more to the first answer; that it is no error is all that counts.
    expect(await first).toMatchObject({ status: 200, body: 'success' });
    expect(runs).toEqual(['wait 7']);
    expect(contexts[0]!.signal.aborted).toBe(false);
  });

  it('leaves the request to the repeat where it is told to, although a sender could send the reply', async () => {
    const { SlowShop } = slowShop();
    const { lateReplySender, sent } = keepingSender();
    const app = await start(adapter, [SlowShop], { whenLate: 'join', lateReplySender });
    const clock = stopClock();
    const first = app.push(textMessage('wait 7'));
    await clock.pass(5 * SECOND);
    const second = app.replyTo(textMessage('wait 7'));
    await clock.arrived(2);
    await clock.pass(0.4 * SECOND);
    expect(await isPending(first)).toBe(true);
    await clock.pass(1.6 * SECOND);
    expect(await second).toMatchObject({ Content: 'done: wait 7' });
    await first;
    expect(sent).toEqual([]);
  });

  it('is given up in time for the last repeat, and its signal aborts', async () => {
    const { SlowShop, runs, contexts } = slowShop();
    const app = await start(adapter, [SlowShop]);
    const clock = stopClock();
    const answers = [];
    for (const delivery of [1, 2, 3]) {
      answers.push(app.push(textMessage('wait 30')));
      await clock.arrived(delivery);
      await clock.pass(5 * SECOND);
    }
    expect(await answers[2]).toMatchObject({ status: 200, body: 'success' });
    expect(contexts[0]!.signal.aborted).toBe(true);
    expect(runs).toHaveLength(1);
    await Promise.all(answers);
  });

  it('is acknowledged at once when it is delivered a fourth time', async () => {
    const { SlowShop, runs } = slowShop();
    const app = await start(adapter, [SlowShop]);
    const clock = stopClock();
    const earlier = [];
    for (const delivery of [1, 2, 3]) {
      earlier.push(app.push(textMessage('wait 18')));
      await clock.arrived(delivery);
      await clock.pass(5 * SECOND);
    }
    const fourth = app.push(textMessage('wait 18'));
    await clock.arrived(4);
    await clock.pass(SECOND);
    expect(await fourth).toMatchObject({ status: 200, body: 'success' });
    expect(runs).toHaveLength(1);
    await Promise.all(earlier);
  });

  it('is acknowledged in time where a sender sends the reply, once, and repeats do not carry it again', async () => {
    const { SlowShop, runs } = slowShop();
    const { lateReplySender, sent } = keepingSender();
    const app = await start(adapter, [SlowShop], { lateReplySender });
    const clock = stopClock();
    const first = app.push(textMessage('wait 6'));
    await clock.pass(3 * SECOND);
    const second = app.push(textMessage('wait 6'));
    await clock.arrived(2);
    await clock.pass(2 * SECOND);
    expect(await first).toMatchObject({ body: 'success' });
    await clock.pass(2 * SECOND);
    expect(await second).toMatchObject({ body: 'success' });
    await expect.poll(() => sent).toEqual([{ reply: 'done: wait 6', type: 'official-account.message.text' }]);
    expect(await app.push(textMessage('wait 6'))).toMatchObject({ body: 'success' });
    expect(runs).toHaveLength(1);
  });

  it('loses its reply with a warning where nobody can send it', async () => {
    const { SlowShop } = slowShop();
    const app = await start(adapter, [SlowShop], { whenLate: 'acknowledge' });
    const clock = stopClock();
    const answer = app.push(textMessage('wait 5'));
    await clock.pass(4.5 * SECOND);
    expect(await answer).toMatchObject({ body: 'success' });
    await clock.pass(SECOND);
    expect(app.logs.text('warn')).toContain('was answered before its handler was done');
    await expect.poll(() => app.logs.text('warn')).toContain('was dropped, because there is no lateReplySender');
  });

  it('reports a sender that fails', async () => {
    const { SlowShop } = slowShop();
    const lateReplySender = { send: () => Promise.reject(new Error('48 hours are over')) };
    const app = await start(adapter, [SlowShop], { lateReplySender });
    const clock = stopClock();
    const answer = app.push(textMessage('wait 5'));
    await clock.pass(5 * SECOND);
    await answer;
    await expect.poll(() => app.logs.text('error')).toContain('48 hours are over');
  });

  it('holds no more requests than it may', async () => {
    const { SlowShop } = slowShop();
    const app = await start(adapter, [SlowShop], { maxHeldRequests: 1 });
    const clock = stopClock();
    const answers = ['wait 8 a', 'wait 8 b'].map((content) => app.push(textMessage(content)));
    await clock.arrived(2);
    await clock.pass(JOINED);
    await Promise.race(answers);
    const open = await Promise.all(answers.map(isPending));
    expect(open.filter(Boolean)).toHaveLength(1);
    await clock.pass(SECOND);
    await Promise.all(answers);
  });

  it('stops leaving requests unanswered before WeChat stops pushing', async () => {
    const { SlowShop } = slowShop();
    const app = await start(adapter, [SlowShop]);
    const clock = await missDeadlines(app);
    await expectAcknowledged(clock, app.push(textMessage('wait 8 last')));
  });

  it('goes on leaving requests of an account unanswered when another account missed too many deadlines', async () => {
    const { SlowShop } = slowShop();
    const other = { ...credentials, appId: otherAppId };
    const app = await startApplication({
      adapter,
      accounts: [officialAccount(credentials), officialAccount({ ...other, name: 'other' })],
      providers: [SlowShop],
      wechat: { clock: () => Date.now() },
    });
    const clock = await missDeadlines(app);
    await expectAcknowledged(clock, app.push(textMessage('wait 8')));
    await expectLeftToRepeat(clock, app.push(textMessage('wait 8'), { path: '/wechat/other', signer: other }));
  });

  it('leaves requests unanswered again 5 minutes after too many deadlines were missed', async () => {
    const { SlowShop } = slowShop();
    let passed = 0;
    const app = await startApplication({
      adapter,
      accounts: [officialAccount(credentials)],
      providers: [SlowShop],
      wechat: { clock: () => Date.now() + passed },
    });
    const clock = await missDeadlines(app);
    passed = 4 * 60_000;
    await expectAcknowledged(clock, app.push(textMessage('wait 8 too early')));
    passed = 5 * 60_000;
    await expectLeftToRepeat(clock, app.push(textMessage('wait 8 in time')));
  });
});

/** Keeps the whole process from doing anything, for so many milliseconds. */
function standStill(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

describe.each(adapters)('a store that is down on %s', (adapter) => {
  const down = (claim: () => Promise<never>) => ({
    claim,
    renew: claim,
    complete: claim,
    fail: claim,
    remember: claim,
    read: claim,
    write: claim,
    delete: claim,
  });

  it.each([
    ['fails', () => Promise.reject(new Error('ECONNREFUSED'))],
    ['hangs', () => new Promise<never>(() => undefined)],
    [
      'throws',
      () => {
        throw new Error('closed');
      },
    ],
  ])('and %s does not keep messages from their handlers', async (_, claim) => {
    const { SlowShop, runs } = slowShop();
    const app = await start(adapter, [SlowShop], { store: down(claim), storeTimeout: 20 });
    expect(await app.replyTo(textMessage('wait 0'))).toMatchObject({ Content: 'done: wait 0' });
    expect(runs).toHaveLength(1);
    expect(app.logs.text('warn')).toContain('The store is down');
  });

  it('is not one whose answer nobody could read, because the process stood still', async () => {
    const memory = new MemoryStore();
    const claim = memory.claim.bind(memory);
    const store: CallbackStore = Object.assign(memory, {
      claim: async (...asked: Parameters<CallbackStore['claim']>) => {
        await Promise.resolve();
        standStill(200);
        await sleep(10);
        return claim(...asked);
      },
    });
    const { SlowShop, runs } = slowShop();
    const app = await start(adapter, [SlowShop], { store, storeTimeout: 100, whenStoreDown: 'closed' });
    expect(await app.replyTo(textMessage('wait 0'))).toMatchObject({ Content: 'done: wait 0' });
    expect(runs).toHaveLength(1);
    expect(app.logs.text('warn', 'error')).toBe('');
  });

  it('closes the door when it is asked to', async () => {
    const { SlowShop, runs } = slowShop();
    const store = down(() => Promise.reject(new Error('ECONNREFUSED')));
    const app = await start(adapter, [SlowShop], { store, whenStoreDown: 'closed' });
    expect(await app.push(textMessage('wait 0'))).toMatchObject({ body: 'success' });
    expect(runs).toHaveLength(0);
    expect(app.logs.text('error')).toContain('The store is down');
  });
});

describe.each(adapters)('a claim on %s', (adapter) => {
  it('is renewed while its handler runs, and taken over when its process is gone', async () => {
    const { SlowShop, runs } = slowShop();
    const store = new MemoryStore({ clock: () => Date.now() });
    const delivery: DeliveryOptions = { store, lease: 600, whenLate: 'acknowledge' };
    const account = () => officialAccount(credentials);
    const [one, two] = await Promise.all(
      [1, 2].map(() =>
        startApplication({ adapter, accounts: [account()], providers: [SlowShop], wechat: { delivery } }),
      ),
    );
    const clock = stopClock();
    const first = one!.replyTo(textMessage('wait 2.5'));
    await clock.arrived(1);
    const second = two!.replyTo(textMessage('wait 2.5'));
    await clock.arrived(2);
    // More than four leases pass, and all the while the other process asks the store.
    for (let passed = 0; passed < 3 * SECOND; passed += 200) {
      await clock.pass(200);
      await sleep(120);
    }
    expect(runs).toHaveLength(1);
    expect(await Promise.all([first, second])).toMatchObject([
      { Content: 'done: wait 2.5' },
      { Content: 'done: wait 2.5' },
    ]);
  });

  it('of a dead process is taken over by the repeat', async () => {
    const { SlowShop, runs, contexts } = slowShop();
    const store = new MemoryStore();
    const claim = store.claim.bind(store);
    store.claim = (key, options) => {
      // The process that claims first dies at once: nobody renews its claim.
      store.claim = claim;
      claim(key, options);
      return claim(key, options);
    };
    const app = await startApplication({
      adapter,
      providers: [SlowShop],
      wechat: { delivery: { store, lease: 300 } },
    });
    expect(await app.replyTo(textMessage('wait 0'))).toMatchObject({ Content: 'done: wait 0' });
    expect(runs).toHaveLength(1);
    expect(contexts[0]!.attempt).toBe(2);
  });
});

describe.each(adapters)('a shutdown on %s', (adapter) => {
  it('waits for handlers, observers and what was left to waitUntil, and reports what fails', async () => {
    const done: string[] = [];
    const work = new EventEmitter();
    @Injectable()
    class Handlers {
      @OnText()
      answer(_: TextMessage, context: WechatContext) {
        context.waitUntil(once(work, 'waited').then(() => done.push('waited')));
        context.waitUntil(Promise.reject(new Error('afterwards')));
        return 'answered';
      }

      @Observe(WechatEvent)
      async observe() {
        await once(work, 'observed');
        done.push('observed');
      }
    }
    const app = await startApplication({ adapter, providers: [Handlers] });
    expect(await app.replyTo(textMessage('x'))).toMatchObject({ Content: 'answered' });
    expect(done).toEqual([]);
    const closed = app.nest.close();
    for (const part of ['observed', 'waited']) {
      expect(await isPending(closed)).toBe(true);
      work.emit(part);
    }
    await closed;
    expect(done).toEqual(['observed', 'waited']);
    expect(app.logs.text('error')).toContain('afterwards');
  });

  it('answers the request that is in flight, and does not wait for another on its connection', async () => {
    const { SlowShop, runs } = slowShop();
    const app = await startApplication({ adapter, providers: [SlowShop] });
    (app.nest.getHttpServer() as Server).keepAliveTimeout = 600_000;
    const clock = stopClock();
    const reply = app.replyTo(textMessage('wait 4'));
    await expect.poll(() => runs).toHaveLength(1);
    const closed = app.nest.close();
    expect(await isPending(closed)).toBe(true);
    await clock.pass(4 * SECOND);
    expect(await reply).toMatchObject({ Content: 'done: wait 4' });
    await closed;
  });

  it('does not wait longer than it may', async () => {
    @Injectable()
    class Handlers {
      @OnText()
      answer(_: TextMessage, context: WechatContext) {
        context.waitUntil(new Promise(() => undefined));
        return 'answered';
      }
    }
    const app = await startApplication({
      adapter,
      providers: [Handlers],
      wechat: { delivery: { shutdownTimeout: 50 } },
    });
    await app.replyTo(textMessage('x'));
    await app.nest.close();
    expect(app.logs.text('warn')).toContain('does not wait any longer for 1');
  });
});
