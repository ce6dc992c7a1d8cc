import { Injectable, Module, type ModuleMetadata } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import {
  AccountCache,
  type AccountSource,
  ForAccount,
  Observe,
  officialAccount,
  OfficialAccountEvent,
  On,
  OnMenuClick,
  OnText,
  type TextMessage,
  type WechatAccount,
  type WechatContext,
  WechatEvent,
  WechatHealth,
  WechatModule,
  type WechatObserver,
} from 'nestjs-wechat';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import {
  type AdapterName,
  adapters,
  credentials,
  event,
  startApplication,
  startupErrorOf,
  textMessage,
} from '../harness/application.js';
import { stopClock } from '../harness/stopped-clock.js';
import { withDeadline } from '../harness/with-deadline.js';

const tokens = new Map([
  ['tea', 'TEATOKEN'],
  ['coffee', 'COFFEETOKEN'],
]);

/** The values of a shop's console. */
const shopOf = (key: string, token = tokens.get(key) ?? 'ANYTOKEN') => ({ ...credentials, appId: `wx-${key}`, token });

const to = (key: string, token?: string) => ({ path: `/wechat/${key}`, signer: shopOf(key, token) });

/** A database of shops that tells what it was asked. */
class ShopTable implements AccountSource {
  readonly path: string = 'wechat/:account';
  readonly baseEventClasses = [OfficialAccountEvent] as const;
  readonly asked: string[] = [];
  readonly shops = new Map(tokens);
  running = 0;
  mostRunning = 0;

  constructor(
    readonly lookup: NonNullable<AccountSource['lookup']> = {},
    private readonly latency = 0,
  ) {}

  async find(key: string): Promise<WechatAccount | undefined> {
    this.asked.push(key);
    this.mostRunning = Math.max(this.mostRunning, ++this.running);
    try {
      await sleep(this.latency);
      const token = this.shops.get(key);
      return token === undefined ? undefined : officialAccount({ name: key, ...shopOf(key, token) });
    } finally {
      this.running--;
    }
  }
}

@Injectable()
class Greeter {
  readonly observed: string[] = [];

  @OnText('who')
  who(message: TextMessage): string {
    return `${message.account}, ${message.constructor.name}`;
  }

  @OnText('who')
  @ForAccount('coffee')
  coffee(): string {
    return 'the coffee shop';
  }

  @OnMenuClick('TODAY')
  today(): string {
    return 'Oolong';
  }

  @Observe(WechatEvent)
  observe(seen: WechatEvent): void {
    this.observed.push(seen.account);
  }
}

const who = textMessage('who');
let id = 0;
/** A message that no delivery has seen. */
const fresh = () => ({ ...who, MsgId: String(++id) });

describe.each(adapters)('an account source on %s', (adapter) => {
  const start = (
    source: AccountSource,
    options: { clock?: () => number; observers?: readonly WechatObserver[]; accounts?: readonly WechatAccount[] } = {},
  ) => {
    const { accounts = [], ...wechat } = options;
    return startApplication({ adapter, accounts: [...accounts, source], wechat, providers: [Greeter] });
  };

  it('serves each account by its own token, under its name', async () => {
    const app = await start(new ShopTable());
    for (const path of ['/wechat/tea', '/wechat/tea/']) {
      expect(await app.handshake({ ...to('tea'), path, echostr: '<7>' })).toMatchObject({ status: 200, body: '<7>' });
      for (const format of ['xml', 'json'] as const) {
        expect(await app.replyTo(fresh(), { ...to('tea'), path, format })).toMatchObject({
          Content: 'tea, TextMessage',
        });
      }
    }
    expect(await app.replyTo(fresh(), to('coffee'))).toMatchObject({ Content: 'the coffee shop' });
    expect(await app.replyTo(event('CLICK', { EventKey: 'TODAY' }), to('tea'))).toMatchObject({ Content: 'Oolong' });
    expect(await app.push(event('unheard-of'), to('tea'))).toMatchObject({ status: 200, body: 'success' });
    expect(app.nest.get(Greeter).observed).toEqual(['tea', 'tea', 'tea', 'tea', 'coffee', 'tea', 'tea']);
    expect((await app.push(fresh(), { ...to('tea'), signer: shopOf('coffee') })).status).toBe(403);
    expect((await app.handshake({ ...to('tea'), signer: shopOf('tea', 'FORGED') })).status).toBe(403);
    expect(app.logs.text('log')).toContain('Callbacks at GET and POST /wechat/:account of an account source');
  });

  it('lives beside accounts of the options, and behind the prefixes of the module and the application', async () => {
    const app = await startApplication({
      adapter,
      accounts: [new ShopTable(), officialAccount({ ...credentials, name: 'own' })],
      wechat: { path: 'hooks' },
      main: (nest) => void nest.setGlobalPrefix('api'),
      providers: [Greeter],
    });
    expect(await app.replyTo(fresh(), { path: '/api/hooks/wechat/own' })).toMatchObject({
      Content: 'own, TextMessage',
    });
    expect(await app.replyTo(fresh(), { ...to('tea'), path: '/api/hooks/wechat/tea' })).toMatchObject({
      Content: 'tea, TextMessage',
    });
  });

  it('may be a class, which gets what it needs injected', async () => {
    @Injectable()
    class Shops extends ShopTable {
      constructor(greeter: Greeter) {
        super();
        greeter.observed.push('injected');
      }
    }
    @Module({ providers: [Shops, Greeter], exports: [Greeter] })
    class ShopsModule {}
    const modules = [WechatModule.forRoot({ accounts: Shops }), ShopsModule];
    const app = await startApplication({ adapter, modules });
    expect(await app.replyTo(fresh(), to('tea'))).toMatchObject({ Content: 'tea, TextMessage' });
    expect(app.nest.get(Greeter, { strict: false }).observed).toEqual(['injected', 'tea']);
    expect(await startupErrorOf({ adapter, modules: modules.slice(0, 1) })).toContain('Nest does not know Shops');
  });

  it('is asked for an account once, and again when its time is over', async () => {
    let now = Date.now();
    const source = new ShopTable({ ttl: 60_000 });
    const app = await start(source, { clock: () => now });
    const status = async (token: string) => (await app.push(fresh(), to('tea', token))).status;
    expect(await status('TEATOKEN')).toBe(200);
    source.shops.set('tea', 'NEWTOKEN');
    now += 59_999;
    expect(await status('TEATOKEN')).toBe(200);
    expect(source.asked).toEqual(['tea']);
    now += 1;
    expect(await status('TEATOKEN')).toBe(403);
    expect(await status('NEWTOKEN')).toBe(200);
    expect(source.asked).toEqual(['tea', 'tea']);
    source.shops.delete('tea');
    now += 60_000;
    expect(await status('NEWTOKEN')).toBe(404);
    expect(source.asked).toEqual(['tea', 'tea', 'tea']);
  });

  it('is asked at once after invalidate(), whatever was known or under way', async () => {
    const source = new ShopTable({}, 40);
    const app = await start(source);
    const cache = app.nest.get(AccountCache);
    expect((await app.push(fresh(), to('new', 'NEWTOKEN'))).status).toBe(404);
    source.shops.set('new', 'NEWTOKEN');
    expect((await app.push(fresh(), to('new', 'NEWTOKEN'))).status).toBe(404);
    cache.invalidate('new');
    expect((await app.push(fresh(), to('new', 'NEWTOKEN'))).status).toBe(200);
    source.shops.set('new', 'NEWERTOKEN');
    cache.invalidate('new');
    expect((await app.push(fresh(), to('new', 'NEWERTOKEN'))).status).toBe(200);

    // A look-up that began before the change must not be what is remembered.
    cache.invalidate('new');
    let lookUps = 0;
    source.find = async (key) => {
      const token = source.shops.get(key)!;
      lookUps++;
      await sleep(80);
      return officialAccount({ name: key, ...shopOf(key, token) });
    };
    const early = app.push(fresh(), to('new', 'NEWERTOKEN'));
    await expect.poll(() => lookUps).toBe(1);
    source.shops.set('new', 'NEWESTTOKEN');
    cache.invalidate('new');
    expect((await early).status).toBe(200);
    expect((await app.push(fresh(), to('new', 'NEWESTTOKEN'))).status).toBe(200);
    expect((await app.push(fresh(), to('new', 'NEWERTOKEN'))).status).toBe(403);
  });

  it('answers an unknown account with 404, and remembers it for a short time', async () => {
    let now = Date.now();
    const source = new ShopTable({ unknownTtl: 5_000 });
    const app = await start(source, { clock: () => now });
    for (let request = 0; request < 3; request++) {
      const { status, body } = await app.push(fresh(), to('nobody'));
      expect({ status, body }).toEqual({ status: 404, body: 'Not Found' });
      expect((await app.handshake(to('nobody'))).status).toBe(404);
    }
    expect(source.asked).toEqual(['nobody']);
    expect(app.logs.text('warn')).toContain('There is no account "nobody" at /wechat/:account');
    now += 5_000;
    await app.handshake(to('nobody'));
    expect(source.asked).toEqual(['nobody', 'nobody']);
  });

  it('answers an unknown account before it looks at the query or the body', async () => {
    const app = await start(new ShopTable());
    // Nothing that waits for a time can be what answers.
    stopClock();
    const unfinished = new PassThrough();
    unfinished.write('<xml>');
    const answer = await app.request('/wechat/nobody', {
      method: 'POST',
      body: unfinished,
      headers: { 'content-type': 'text/xml' },
    });
    expect(answer.status).toBe(404);
  });

  it.each(['a.b', 'a%20b', '%E8%8C%B6', 'x'.repeat(65), '__proto__.x', '..%2Fwechat', 'a:b'])(
    'is not asked for the key %s',
    async (key) => {
      const source = new ShopTable();
      const app = await start(source);
      expect((await app.push(fresh(), { ...to('tea'), path: `/wechat/${key}` })).status).toBe(404);
      expect((await app.push(fresh(), { ...to('tea'), path: `/wechat/${key}/more` })).status).toBe(404);
      expect(source.asked).toEqual([]);
    },
  );

  it('finds no account behind the names of Object.prototype', async () => {
    const app = await start(new ShopTable());
    for (const key of ['__proto__', 'constructor', 'toString']) {
      expect((await app.push(fresh(), to(key))).status).toBe(404);
    }
  });

  it('is asked once by all who want one account at the same time', async () => {
    const source = new ShopTable({}, 50);
    const app = await start(source);
    const answers = await Promise.all(Array.from({ length: 20 }, () => app.push(fresh(), to('tea'))));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect(source.asked).toEqual(['tea']);
  });

  it('is spared a flood of unknown keys, while known accounts are served', async () => {
    let now = Date.now();
    const source = new ShopTable({ maxPerSecond: 10, maxConcurrent: 3, maxAccounts: 5, maxUnknown: 5, ttl: 1_000 }, 5);
    const app = await start(source, { clock: () => now });
    expect((await app.push(fresh(), to('tea'))).status).toBe(200);
    const flood = await Promise.all(Array.from({ length: 60 }, (_, n) => app.handshake(to(`flood-${n}`))));
    const count = (status: number) => flood.filter((answer) => answer.status === status).length;
    expect([count(404), count(503)]).toEqual([9, 51]);
    expect(source.asked).toHaveLength(10);
    expect(source.mostRunning).toBeLessThanOrEqual(3);
    now += 1;
    expect((await app.push(fresh(), to('tea'))).status).toBe(200);
    expect(source.asked).toHaveLength(10);
    expect((await app.push(fresh(), to('coffee'))).status).toBe(503);
    now += 100;
    expect((await app.push(fresh(), to('coffee'))).status).toBe(200);
    // What is known is looked up again however many strangers there are.
    now += 1_000;
    await Promise.all(Array.from({ length: 30 }, (_, n) => app.handshake(to(`again-${n}`))));
    expect((await app.push(fresh(), to('tea'))).status).toBe(200);
    expect(app.logs.text('warn')).toContain('Too many unknown keys are looked up');
    expect(app.logs.lines.filter(({ level }) => level === 'warn').length).toBeLessThan(30);
  });

  it('keeps no more accounts than it may, the least used go first', async () => {
    const source = new ShopTable({ maxAccounts: 2 });
    source.shops.set('cake', 'CAKETOKEN');
    const app = await start(source);
    for (const key of ['tea', 'coffee', 'tea', 'cake', 'tea', 'coffee']) {
      expect((await app.push(fresh(), to(key, source.shops.get(key)))).status).toBe(200);
    }
    expect(source.asked).toEqual(['tea', 'coffee', 'cake', 'coffee']);
  });

  it('that fails is answered with 503, logged, and asked again', async () => {
    const source = new ShopTable();
    const app = await start(source);
    const { find } = source;
    source.find = () => Promise.reject(new Error('the database is away'));
    const { status, body } = await app.push(fresh(), to('tea'));
    expect({ status, body }).toEqual({ status: 503, body: 'Service Unavailable' });
    expect(app.logs.text('warn')).toContain('The look-up of "tea" at /wechat/:account failed: the database is away');
    source.find = () => {
      throw new Error('at once');
    };
    expect((await app.push(fresh(), to('tea'))).status).toBe(503);
    source.find = find;
    expect((await app.push(fresh(), to('tea'))).status).toBe(200);
  });

  it('that does not answer is answered with 503, and loses no place for look-ups', async () => {
    const source = new ShopTable({ timeout: 50, maxConcurrent: 1 });
    const app = await start(source);
    const { find } = source;
    source.find = () => new Promise(() => undefined);
    const answers = await Promise.all(['tea', 'coffee', 'tea'].map((key) => app.push(fresh(), to(key))));
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 503]);
    expect(app.logs.text('warn')).toContain('It did not answer within 50 ms');
    source.find = find;
    // The table may need longer than 50 ms too, on a busy machine.
    await expect.poll(async () => (await app.push(fresh(), to('tea'))).status).toBe(200);
  });

  it.each([
    ['another name', officialAccount({ name: 'other', ...credentials }), 'has to be its key "tea", but it is "other"'],
    [
      'another kind',
      { ...officialAccount({ name: 'tea', ...credentials }), baseEventClass: WechatEvent },
      'is not among',
    ],
  ])('is refused an account of %s than it promised', async (_what, account, why) => {
    const source = new ShopTable();
    source.find = () => Promise.resolve(account);
    const app = await start(source);
    expect((await app.push(fresh(), to('tea'))).status).toBe(503);
    expect(app.logs.text('warn')).toContain(why);
  });

  it('cannot take the name of an account of the options', async () => {
    const source = new ShopTable();
    source.shops.set('own', 'OWNTOKEN');
    const accounts = [officialAccount({ ...credentials, name: 'own', path: 'elsewhere' })];
    const app = await start(source, { accounts });
    expect((await app.push(fresh(), to('own', 'OWNTOKEN'))).status).toBe(503);
    expect(app.logs.text('warn')).toContain('is named "own" as well');
  });

  it('may have several callback URLs for each account, and only some methods', async () => {
    const source = new ShopTable();
    Object.assign(source, { path: ['hooks/:account/first', 'hooks/:account/second'] });
    source.find = (key) => {
      const [first] = officialAccount({ name: key, ...shopOf(key) }).endpoints;
      const account = officialAccount({ name: key, ...shopOf(key, 'SECOND') });
      return Promise.resolve({ ...account, endpoints: key === 'tea' ? [first!, ...account.endpoints] : [first!] });
    };
    const app = await start(source);
    const statusOf = async (key: string, place: string, token?: string) =>
      (await app.push(fresh(), { path: `/hooks/${key}/${place}`, signer: shopOf(key, token) })).status;
    expect(await statusOf('tea', 'first')).toBe(200);
    expect(await statusOf('tea', 'second')).toBe(403);
    expect(await statusOf('tea', 'second', 'SECOND')).toBe(200);
    expect(await statusOf('coffee', 'first')).toBe(200);
    expect(await statusOf('coffee', 'second')).toBe(404);

    const postOnly = new ShopTable();
    Object.assign(postOnly, { methods: ['POST'] });
    const other = await start(postOnly);
    expect((await other.handshake(to('tea'))).status).toBe(404);
    expect(postOnly.asked).toEqual([]);
    expect((await other.push(fresh(), to('tea'))).status).toBe(200);
  });

  it('has one line in health reports and metrics, however many accounts it has', async () => {
    const told: [string, string, string | undefined][] = [];
    const observer: WechatObserver = {
      onReceived: ({ account, source }) => told.push(['received', account, source]),
      onVerified: ({ account, source }) => told.push(['verified', account, source]),
      onHandled: ({ account, source }) => told.push(['handled', account, source]),
      onRefused: ({ account, source }) => told.push(['refused', account, source]),
    };
    const app = await start(new ShopTable(), { observers: [observer] });
    await app.push(fresh(), to('tea'));
    await app.push(fresh(), to('coffee', 'FORGED'));
    await app.push(fresh(), to('nobody'));
    const source = '/wechat/:account';
    await expect
      .poll(() => told)
      .toEqual([
        ['received', source, source],
        ['verified', 'tea', source],
        ['handled', 'tea', source],
        ['received', source, source],
        ['refused', 'coffee', source],
        ['received', source, source],
        ['refused', source, source],
      ]);
    const { wechat } = app.nest.get(WechatHealth).check();
    expect(Object.keys(wechat.accounts)).toEqual([source]);
    expect(wechat.accounts[source]).toMatchObject({
      secondsSinceLastCallback: expect.any(Number),
      refusals: { signature: 1, 'account-unknown': 1 },
      markFailRisk: false,
    });
  });

  it('counts missed deadlines for each account, across look-ups', async () => {
    let now = Date.now();
    const source = new ShopTable({ ttl: 1 });
    const find = source.find.bind(source);
    source.find = async (key) => {
      return withDeadline((await find(key))!, 5);
    };
    @Injectable()
    class Slow {
      @OnText()
      async answer(_message: TextMessage, { signal }: WechatContext) {
        await once(signal, 'abort');
      }
    }
    const app = await startApplication({
      adapter,
      accounts: source,
      providers: [Slow],
      wechat: { clock: () => now++, delivery: { whenLate: 'acknowledge' } },
    });
    const health = () => app.nest.get(WechatHealth).check().wechat.accounts['/wechat/:account'];
    await Promise.all(Array.from({ length: 9 }, () => app.push(fresh(), to('tea'))));
    await Promise.all(Array.from({ length: 9 }, () => app.push(fresh(), to('coffee'))));
    expect(health()).toMatchObject({ missedDeadlines: 18, markFailRisk: false });
    await app.push(fresh(), to('tea'));
    expect(health()).toMatchObject({ missedDeadlines: 19, markFailRisk: true });
    now += 300_000;
    expect(health()).toMatchObject({ missedDeadlines: 0, markFailRisk: false });
  });
});

describe('an account source at start-up', () => {
  const adapter: AdapterName = 'express';
  const errorOf = (source: Partial<AccountSource>, providers: ModuleMetadata['providers'] = []) =>
    startupErrorOf({
      adapter,
      accounts: [officialAccount({ ...credentials, path: 'wechat/own' }), Object.assign(new ShopTable(), source)],
      providers,
    });

  it.each(['wechat', ':a/:b', 'wechat/:a-:b', 'wechat/*account', 'wechat/:account?', ''])(
    'is refused the path "%s"',
    async (path) => {
      expect(await errorOf({ path })).toContain(`with one parameter, such as "wechat/:account", but it is "${path}"`);
    },
  );

  it('is refused options that cannot work, and events of nothing', async () => {
    expect(await errorOf({ lookup: { ttl: 0 } })).toContain('ttl has to be a positive integer, but it is 0');
    expect(await errorOf({ lookup: { tttl: 1 } as never })).toContain('there is no option "tttl". Did you mean "ttl"?');
    expect(await errorOf({ baseEventClasses: [] as never })).toContain('baseEventClasses');
  });

  it('is refused a path that is taken', async () => {
    const sources = [new ShopTable(), Object.assign(new ShopTable(), { path: 'wechat/:other' })];
    expect(await startupErrorOf({ adapter, accounts: sources })).toContain('share the path "/wechat/:other"');
    const modules = [
      WechatModule.forRoot({ accounts: new ShopTable() }),
      WechatModule.forRoot({ accounts: [officialAccount({ ...credentials, name: 'own' })] }),
    ];
    expect(await startupErrorOf({ adapter, modules })).toContain('covers that of the WeChat account "own"');
  });

  it('lets handlers through that its accounts could call, and no others', async () => {
    class OwnEvent extends OfficialAccountEvent {
      static readonly type = 'official-account.event.own';
      declare readonly type: typeof OwnEvent.type;
    }
    class StrangeEvent extends WechatEvent {
      static readonly type = 'elsewhere.event.own';
      declare readonly type: typeof StrangeEvent.type;
    }
    @Injectable()
    class Fitting {
      readonly seen: WechatEvent[] = [];

      @On(OwnEvent)
      own(seen: OwnEvent): void {
        this.seen.push(seen);
      }

      @On(OfficialAccountEvent)
      @ForAccount('whoever')
      rest(): void {}
    }
    @Injectable()
    class Unfitting {
      @On(StrangeEvent)
      strange(): void {}
    }
    const app = await startApplication({ adapter, accounts: new ShopTable(), providers: [Fitting] });
    await app.push(event('own'), to('tea'));
    expect(app.nest.get(Fitting).seen[0]).toBeInstanceOf(OwnEvent);
    expect(await startupErrorOf({ adapter, accounts: new ShopTable(), providers: [Unfitting] })).toContain(
      'Unfitting.strange can never run: none of the accounts ("/wechat/:account") receives StrangeEvent',
    );
  });

  it('lets an application without a server start', async () => {
    @Module({ imports: [WechatModule.forRoot({ accounts: new ShopTable() })], providers: [Greeter] })
    class WorkerModule {}
    const context = await NestFactory.createApplicationContext(WorkerModule, { logger: false, abortOnError: false });
    await context.close();
  });
});
