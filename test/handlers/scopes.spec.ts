import { Injectable } from '@nestjs/common';
import {
  Ctx,
  ForAccount,
  InState,
  Match,
  MemoryStore,
  Observe,
  officialAccount,
  OnMenuClick,
  OnSubscribe,
  OnText,
  type TextMessage,
  type WechatContext,
  WechatEvent,
} from 'nestjs-wechat';
import { describe, expect, it } from 'vitest';
import { adapters, credentials, event, startApplication, textMessage } from '../harness/application.js';
import { stopClock } from '../harness/stopped-clock.js';

const shop = { ...credentials, appId: 'wxshop' };
const accounts = () => [officialAccount(credentials), officialAccount({ ...shop, name: 'shop' })];
const toShop = { path: '/wechat/shop', signer: shop };

describe.each(adapters)('handlers for accounts on %s', (adapter) => {
  it('come before those for all accounts, step by step', async () => {
    const observed: string[] = [];
    @Injectable()
    class ForAll {
      @OnSubscribe()
      welcome() {
        return 'welcome';
      }

      @OnText('help')
      help() {
        return 'help';
      }

      @OnText()
      any() {
        return 'any';
      }
    }
    @Injectable()
    @ForAccount('shop')
    class ForShop {
      @OnText('help')
      help() {
        return 'help of the shop';
      }

      @OnText(/^b/)
      pattern(message: TextMessage) {
        return `pattern of ${message.account}`;
      }

      @OnText('default only')
      @ForAccount('default')
      elsewhere() {
        return 'the method says otherwise';
      }

      @Observe(WechatEvent)
      observe(seen: WechatEvent) {
        observed.push(seen.account);
      }
    }
    const app = await startApplication({ adapter, accounts: accounts(), providers: [ForAll, ForShop] });
    const replies = async (content: string) => [
      (await app.replyTo(textMessage(content)))?.['Content'],
      (await app.replyTo(textMessage(content), toShop))?.['Content'],
    ];
    expect(await replies('help')).toEqual(['help', 'help of the shop']);
    expect(await replies('bind')).toEqual(['any', 'pattern of shop']);
    expect(await replies('default only')).toEqual(['the method says otherwise', 'any']);
    expect(await app.replyTo(event('subscribe'), toShop)).toMatchObject({ Content: 'welcome' });
    expect(new Set(observed)).toEqual(new Set(['shop']));
  });

  it('are named in a warning for an account that does not exist', async () => {
    @Injectable()
    class Handlers {
      @OnText()
      @ForAccount('shpo')
      answer() {
        return 'never';
      }
    }
    const app = await startApplication({ adapter, accounts: accounts(), providers: [Handlers] });
    expect(app.logs.text('warn')).toContain('Handlers.answer never runs: there is no account named "shpo"; there is ');
  });
});

describe.each(adapters)('a conversation on %s', (adapter) => {
  it('goes from state to state, for each user and account by itself', async () => {
    @Injectable()
    class TeaHouse {
      @OnMenuClick('ORDER')
      async start(_: WechatEvent, context: WechatContext) {
        await context.session.enter('choosing');
        return 'Which tea?';
      }

      @OnText()
      @InState('choosing')
      async choose(message: TextMessage, context: WechatContext) {
        await context.session.enter('counting', { tea: message.content }, { ttl: 60 });
        return 'How many cups?';
      }

      @OnText(/^(?<cups>\d+)$/)
      @InState('counting')
      async count(_: TextMessage, @Match('cups') cups: string, @Ctx() context: WechatContext) {
        const session = await context.session.get<{ tea: string }>();
        await context.session.leave();
        return `${cups} cups of ${session?.data.tea}`;
      }

      @OnText('cancel')
      @InState('choosing', 'counting')
      async cancel(_: TextMessage, context: WechatContext) {
        await context.session.leave();
        return 'Another time.';
      }

      @OnText('help')
      help() {
        return 'help';
      }

      @OnText()
      fallback() {
        return 'Sorry?';
      }
    }
    let now = Date.now();
    const app = await startApplication({
      adapter,
      accounts: accounts(),
      providers: [TeaHouse],
      wechat: { clock: () => now },
    });
    let id = 0;
    const say = async (content: string, from = 'alice', options = {}) =>
      (await app.replyTo({ ...textMessage(content), FromUserName: from, MsgId: String(++id) }, options))?.['Content'];
    const order = (from: string) =>
      app.replyTo(event('CLICK', { EventKey: 'ORDER', FromUserName: from, MsgId: String(++id) }));

    expect(await say('oolong')).toBe('Sorry?');
    await order('alice');
    expect(await say('oolong', 'bob')).toBe('Sorry?');
    expect(await say('oolong', 'alice', toShop)).toBe('Sorry?');
    expect(await say('help')).toBe('How many cups?');
    expect(await say('help')).toBe('help');
    expect(await say('2')).toBe('2 cups of help');
    expect(await say('2')).toBe('Sorry?');

    await order('alice');
    expect(await say('cancel')).toBe('Another time.');
    expect(await say('oolong')).toBe('Sorry?');

    await order('alice');
    now += 601_000;
    expect(await say('oolong')).toBe('Sorry?');
  });
});

describe.each(adapters)('the events of one user on %s', (adapter) => {
  const sequence = (starts: string[]) => {
    @Injectable()
    class Handlers {
      @OnText()
      async answer({ content, fromUserName }: TextMessage) {
        starts.push(`${fromUserName} ${content}`);
        await new Promise((resolve) => setTimeout(resolve, content === 'slow' ? 80 : 1));
        starts.push(`${fromUserName} ${content} done`);
        if (content === 'broken') {
          throw new Error('broken');
        }
        return content;
      }
    }
    return Handlers;
  };
  const from = (user: string, content: string) => ({ ...textMessage(content), FromUserName: user });

  it('are handled one after another where that is asked for, and those of others beside them', async () => {
    const starts: string[] = [];
    const app = await startApplication({
      adapter,
      providers: [sequence(starts)],
      wechat: { delivery: { ordered: true } },
    });
    const clock = stopClock();
    const slow = app.replyTo(from('alice', 'slow'));
    await clock.arrived(1);
    const others = [app.push(from('alice', 'broken')), app.replyTo(from('bob', 'quick'))];
    await clock.arrived(3);
    await clock.pass(80);
    await slow;
    await expect.poll(() => starts).toContain('alice broken');
    await clock.pass(1);
    await Promise.all(others);
    const after = app.replyTo(from('alice', 'after'));
    await clock.arrived(4);
    await clock.pass(1);
    expect(await after).toMatchObject({ Content: 'after' });
    expect(starts.filter((line) => line.startsWith('alice'))).toEqual(
      [
        ['alice slow', 'alice slow done'],
        ['alice broken', 'alice broken done'],
        ['alice after', 'alice after done'],
      ].flat(),
    );
    expect(starts.indexOf('bob quick')).toBeLessThan(starts.indexOf('alice slow done'));
  });

  it('never run two at a time in applications that share a store', async () => {
    const starts: string[] = [];
    const delivery = { ordered: true, store: new MemoryStore() };
    const providers = [sequence(starts)];
    const one = await startApplication({ adapter, providers, wechat: { delivery } });
    const two = await startApplication({ adapter, providers, wechat: { delivery } });
    const clock = stopClock();
    const slow = one.replyTo(from('alice', 'slow'));
    await clock.arrived(1);
    const quick = two.replyTo(from('alice', 'quick'));
    await clock.arrived(2);
    await clock.pass(80);
    await slow;
    await expect.poll(() => starts).toContain('alice quick');
    await clock.pass(1);
    expect(await quick).toMatchObject({ Content: 'quick' });
    expect(starts).toEqual(['alice slow', 'alice slow done', 'alice quick', 'alice quick done']);
  });

  it('are handled side by side otherwise', async () => {
    const starts: string[] = [];
    const app = await startApplication({ adapter, providers: [sequence(starts)] });
    const clock = stopClock();
    const slow = app.replyTo(from('alice', 'slow'));
    await clock.arrived(1);
    const quick = app.replyTo(from('alice', 'quick'));
    await clock.arrived(2);
    await clock.pass(80);
    await Promise.all([slow, quick]);
    expect(starts.indexOf('alice quick')).toBeLessThan(starts.indexOf('alice slow done'));
  });
});
