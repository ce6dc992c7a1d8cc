import { Injectable } from '@nestjs/common';
import {
  image,
  LocationMessage,
  Match,
  MenuClickEvent,
  news,
  none,
  Observe,
  OfficialAccountEvent,
  OfficialAccountMessage,
  On,
  OnMenuClick,
  OnScan,
  OnSubscribe,
  OnText,
  SubscribeEvent,
  TextMessage,
  WechatEvent,
} from 'nestjs-wechat';
import { describe, expect, it } from 'vitest';
import { adapters, event, message, startApplication, startupErrorOf, textMessage } from '../harness/application.js';

describe.each(adapters)('routing on %s', (adapter) => {
  it('prefers exact values to patterns, patterns in order, then the class, then its base classes', async () => {
    @Injectable()
    class Handlers {
      @On(OfficialAccountEvent)
      any() {
        return 'any event';
      }

      @On(OfficialAccountMessage)
      anyMessage() {
        return 'any message';
      }

      @OnText()
      anyText() {
        return 'any text';
      }

      @OnText(/^h/)
      startsWithH() {
        return 'starts with h';
      }

      @OnText(/^he/)
      startsWithHe() {
        return 'never: declared later';
      }

      @OnText((content) => content.endsWith('!'))
      exclaims() {
        return 'exclaims';
      }

      @OnText('help')
      help() {
        return 'exact';
      }
    }
    const app = await startApplication({ adapter, providers: [Handlers] });
    const contentOf = async (...args: Parameters<typeof app.replyTo>) => (await app.replyTo(...args))?.['Content'];
    expect(await contentOf(textMessage('help'))).toBe('exact');
    expect(await contentOf(textMessage('help '))).toBe('starts with h');
    expect(await contentOf(textMessage('hello!'))).toBe('starts with h');
    expect(await contentOf(textMessage('Wow!'))).toBe('exclaims');
    expect(await contentOf(textMessage('Wow'))).toBe('any text');
    expect(await contentOf(message('image', { PicUrl: 'http://x', MediaId: '1' }))).toBe('any message');
    expect(await contentOf(event('CLICK', { EventKey: 'A' }))).toBe('any event');
    expect(await contentOf(event('tomorrow_event'))).toBe('any event');
    expect(await contentOf(message('tomorrow_message'))).toBe('any event');
  });

  it('takes several values, several properties, and the more properties the more specific', async () => {
    @Injectable()
    class Handlers {
      @On(MenuClickEvent, { eventKey: ['A', 'B'] })
      several() {
        return 'A or B';
      }

      @On(MenuClickEvent, { eventKey: 'A', fromUserName: 'vip' })
      vip() {
        return 'A of the vip';
      }

      @On(LocationMessage, { scale: 16 })
      scale() {
        return 'sixteen';
      }

      @On(MenuClickEvent, { createTime: new Date(1_714_037_060_000) })
      atThatSecond() {
        return 'at that second';
      }
    }
    const app = await startApplication({ adapter, providers: [Handlers] });
    const contentOf = async (...args: Parameters<typeof app.replyTo>) => (await app.replyTo(...args))?.['Content'];
    expect(await contentOf(event('CLICK', { EventKey: 'A' }))).toBe('A or B');
    expect(await contentOf(event('CLICK', { EventKey: 'B' }))).toBe('A or B');
    expect(await contentOf(event('CLICK', { EventKey: 'A', FromUserName: 'vip' }))).toBe('A of the vip');
    expect(await contentOf(event('CLICK', { EventKey: 'C' }))).toBeUndefined();
    expect(await contentOf(event('CLICK', { EventKey: 'C', CreateTime: 1_714_037_060 }))).toBe('at that second');
    expect(await contentOf(message('location', { Location_X: 1, Location_Y: 2, Scale: '16', Label: 'x' }))).toBe(
      'sixteen',
    );
  });

  it('gives the groups of the regular expression, each time anew', async () => {
    @Injectable()
    class Handlers {
      @OnText(/^bind (?<code>\d{6}) ?(\w+)?$/g)
      bind(
        text: TextMessage,
        @Match('code') code: string,
        @Match(2) note: string | undefined,
        @Match() all: RegExpExecArray,
      ) {
        return `${text.content}|${code}|${note ?? 'no note'}|${all.length}`;
      }

      @OnSubscribe(/^table-(?<table>\d+)$/)
      seated(_event: SubscribeEvent, @Match('table') table: string) {
        return `table ${table}`;
      }

      @OnScan('counter')
      counter() {
        return 'counter';
      }
    }
    const app = await startApplication({ adapter, providers: [Handlers] });
    for (let i = 0; i < 3; i++) {
      expect(await app.replyTo(textMessage('bind 123456'))).toMatchObject({ Content: 'bind 123456|123456|no note|3' });
    }
    expect(await app.replyTo(textMessage('bind 123456 x'))).toMatchObject({ Content: 'bind 123456 x|123456|x|3' });
    expect(await app.replyTo(event('subscribe', { EventKey: 'qrscene_table-7', Ticket: 't' }))).toMatchObject({
      Content: 'table 7',
    });
    expect(await app.replyTo(event('subscribe', { EventKey: '' }))).toBeUndefined();
    expect(await app.replyTo(event('SCAN', { EventKey: 'counter', Ticket: 't' }))).toMatchObject({
      Content: 'counter',
    });
  });

  it('runs every observer that fits beside the one answer, and never takes a reply from it', async () => {
    const seen: string[] = [];
    @Injectable()
    class Handlers {
      @Observe(WechatEvent)
      all(observed: WechatEvent) {
        seen.push(`all ${observed.type}`);
      }

      @Observe(TextMessage, { content: /x/ })
      withX() {
        seen.push('x');
        return 'not a reply' as never;
      }

      @Observe(TextMessage, () => {
        throw new Error('predicate');
      })
      broken() {}

      @Observe(TextMessage)
      throwing() {
        throw new Error('observer');
      }

      @OnText()
      answer() {
        return 'answer';
      }
    }
    const app = await startApplication({ adapter, providers: [Handlers] });
    expect(await app.replyTo(textMessage('x'))).toMatchObject({ Content: 'answer' });
    expect(seen).toEqual(['all official-account.message.text', 'x']);
    expect(await app.replyTo(event('unsubscribe'))).toBeUndefined();
    expect(seen.at(-1)).toBe('all official-account.event.unsubscribe');
    expect(app.logs.text('error')).toMatch(/Handlers\.throwing failed/);
    expect(app.logs.text('error')).toMatch(/Handlers\.broken failed/);
  });

  it('finds handlers of base classes and stacked decorators', async () => {
    abstract class Base {
      @OnText('inherited')
      inherited() {
        return `inherited by ${this.constructor.name}`;
      }
    }
    @Injectable()
    class Derived extends Base {
      @OnText('one')
      @OnMenuClick('ONE')
      one() {
        return 'one' as const;
      }
    }
    const app = await startApplication({ adapter, providers: [Derived] });
    expect(await app.replyTo(textMessage('inherited'))).toMatchObject({ Content: 'inherited by Derived' });
    expect(await app.replyTo(textMessage('one'))).toMatchObject({ Content: 'one' });
    expect(await app.replyTo(event('CLICK', { EventKey: 'ONE' }))).toMatchObject({ Content: 'one' });
  });

  it('routes on classes of the application for types the library does not know', async () => {
    class ParcelArrived extends OfficialAccountEvent {
      static readonly type = 'official-account.event.parcel_arrived';
      static override readonly fields = { parcelId: { name: 'ParcelId', type: 'string' } } as const;
      declare readonly type: typeof ParcelArrived.type;
      declare readonly parcelId: string;
    }
    @Injectable()
    class Handlers {
      @On(ParcelArrived)
      arrived(parcel: ParcelArrived) {
        return `${parcel.parcelId} for ${parcel.fromUserName}, ${parcel instanceof ParcelArrived}`;
      }
    }
    const app = await startApplication({ adapter, providers: [Handlers] });
    expect(await app.replyTo(event('Parcel_Arrived', { ParcelId: 'P1' }))).toMatchObject({
      Content: 'P1 for o9AgO5Kd5ggOC-bXrbNODIiE3bGY, true',
    });
  });

  it('sends the replies of the platform, and success for none', async () => {
    @Injectable()
    class Handlers {
      @OnText('news')
      news() {
        return news([{ title: 'Tea', description: 'Oolong', picUrl: 'https://x/y.jpg', url: 'https://x/' }]);
      }

      @OnText('image')
      async image() {
        return Promise.resolve(image('media-1'));
      }

      @OnText('none')
      none() {
        return none();
      }
    }
    const app = await startApplication({ adapter, providers: [Handlers] });
    expect(await app.replyTo(textMessage('news'))).toMatchObject({ MsgType: 'news', ArticleCount: '1' });
    expect(await app.replyTo(textMessage('image'))).toMatchObject({ Image: { MediaId: 'media-1' } });
    expect(await app.push(textMessage('none'))).toMatchObject({ status: 200, body: 'success' });
  });

  it('looks an exact value up at the same cost among 10,000 menu keys as among 10', async () => {
    const Handlers = menuOf(10_000);
    const app = await startApplication({ adapter, providers: [Handlers] });
    expect(await app.replyTo(event('CLICK', { EventKey: 'KEY_0' }))).toMatchObject({ Content: '0' });
    expect(await app.replyTo(event('CLICK', { EventKey: 'KEY_9999' }))).toMatchObject({ Content: '9999' });
    expect(await app.replyTo(event('CLICK', { EventKey: 'KEY_10000' }))).toBeUndefined();
  });
});

describe('a route that cannot work', () => {
  const adapter = 'express';

  it.each([
    ['the same class', On(TextMessage), On(TextMessage)],
    ['the same value', OnText('help'), OnText('help')],
    ['a value of two lists', OnText(['help', 'hilfe']), OnText(['?', 'help'])],
    ['the same expression', OnText(/^a$/i), OnText(/^a$/i)],
  ])('is refused at start-up when two methods answer %s', async (_, first, second) => {
    class One {
      answer() {
        return 'one';
      }
    }
    class Two {
      answer() {
        return 'two';
      }
    }
    decorate(One, first);
    decorate(Two, second);
    const error = await startupErrorOf({ adapter, providers: [One, Two] });
    expect(error).toContain('One.answer and Two.answer both answer TextMessage');
  });

  it.each([
    ['a property that the class does not have', On(TextMessage, { contents: 'x' } as never), /no property "contents"/],
    ['an empty list of values', OnText([]), /list of values for "content" is empty/],
    ['a condition that is none', On(TextMessage, 'x' as never), /has to be an object or a predicate/],
    ['no class at all', On(undefined as never), /no event class/],
    ['a class that no account receives', On(class Foreign extends WechatEvent {}), /none of the accounts/],
  ])('is refused at start-up: %s', async (_, decorator, reason) => {
    class Handlers {
      answer() {
        return 'x';
      }
    }
    decorate(Handlers, decorator);
    const error = await startupErrorOf({ adapter, providers: [Handlers] });
    expect(error).toMatch(/^Handlers\.answer /);
    expect(error).toMatch(reason);
  });

  it('is refused where it is written: on a static method', () => {
    expect(() => {
      class Handlers {
        @OnText()
        static answer() {
          return 'x';
        }
      }
      return Handlers;
    }).toThrow('Handlers.answer is static');
  });
});

type Decorate = (target: object, key: string, descriptor: TypedPropertyDescriptor<never>) => void;

function decorate(target: new () => { answer(): string }, decorator: unknown): void {
  (decorator as Decorate)(
    target.prototype as object,
    'answer',
    Object.getOwnPropertyDescriptor(target.prototype, 'answer') as TypedPropertyDescriptor<never>,
  );
}

function menuOf(count: number): new () => object {
  class Menu {}
  for (let i = 0; i < count; i++) {
    const method = () => String(i);
    Object.defineProperty(Menu.prototype, `key${i}`, { value: method, configurable: true });
    (OnMenuClick(`KEY_${i}`) as unknown as Decorate)(Menu.prototype, `key${i}`, { value: method as never });
  }
  return Menu;
}
