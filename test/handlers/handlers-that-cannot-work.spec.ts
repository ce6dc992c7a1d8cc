import { Injectable } from '@nestjs/common';
import {
  Ctx,
  Match,
  officialAccount,
  On,
  OnSubscribe,
  OnText,
  OpenId,
  type SubscribeEvent,
  TextMessage,
  type WechatContext,
} from 'nestjs-wechat';
import { OnPayment, PayEvent } from 'nestjs-wechat/pay';
import { EMPTY, of } from 'rxjs';
import { describe, expect, it } from 'vitest';

import { adapters, credentials, event, startApplication, startupErrorOf, textMessage } from '../harness/application.js';

/** The error that a provider's handlers give at the start. */
const errorOf = (provider: new () => object) => startupErrorOf({ adapter: 'express', providers: [provider] });

describe('a parameter that would get the wrong value', () => {
  it('is an error when it is the second, has no decorator and is not the context', async () => {
    @Injectable()
    class Desk {
      @OnText(/^bind (?<code>\d+)$/)
      bind(_message: TextMessage, code: string) {
        return `Bound ${code}.`;
      }
    }
    expect(await errorOf(Desk)).toBe(
      'Desk.bind: the second parameter is a String without a decorator, so it would get the context. Put a decorator on ' +
        "it: @Match('group') for a part of the text, @OpenId() for the sender, @Raw('Name') for a field.",
    );
  });

  it('is an error when there are more than two without a decorator', async () => {
    @Injectable()
    class Desk {
      @OnSubscribe()
      welcome(_event: object, _context: object, openid: object) {
        return openid === undefined ? 'nobody' : 'somebody';
      }
    }
    expect(await errorOf(Desk)).toContain('Desk.welcome has 3 parameters. A handler gets the event and the context');
  });

  it('is an error when others have a decorator and it has none', async () => {
    @Injectable()
    class Desk {
      @OnText(/^bind (?<code>\d+)$/)
      bind(_message: TextMessage, @Match('code') code: string, context: WechatContext) {
        return `${code} ${context.account}`;
      }
    }
    expect(await errorOf(Desk)).toContain(
      'Desk.bind: parameter 3 has no decorator, so it would be undefined. If one parameter has a decorator, all ' +
        'others except the event need one: @Ctx() for the context.',
    );
  });

  it.each([
    ['"cod"', 'cod' as const, 'but its regular expression has 0, 1, "code".'],
    ['2', 2 as const, 'but its regular expression has 0, 1, "code".'],
  ])('is an error when the pattern has no group %s', async (shown, group, why) => {
    @Injectable()
    class Desk {
      @OnText(/^bind (?<code>\d+)$/)
      bind(_message: TextMessage, @Match(group) code: string) {
        return code;
      }
    }
    expect(await errorOf(Desk)).toBe(`Desk.bind asks for @Match(${shown}), ${why}`);
  });

  it('is an error when there is no pattern at all', async () => {
    @Injectable()
    class Desk {
      @OnText('bind')
      bind(_message: TextMessage, @Match(1) code: string) {
        return code;
      }
    }
    expect(await errorOf(Desk)).toBe('Desk.bind asks for @Match(1), but its decorators have no regular expression.');
  });
});

/** What a compiler refuses, and JavaScript or a cast lets through. */
const loose = (decorator: unknown) => decorator as (...args: unknown[]) => never;

describe('a decorator in the wrong place', () => {
  it.each([
    ['an arrow function', 'Desk.greet', () => ['greet', undefined]],
    ['a getter', 'Desk.greet', () => ['greet', { get: () => () => 'hello' }]],
    ['a method with a symbol', 'Desk.Symbol(greet)', () => [Symbol('greet'), { value: () => 'hello' }]],
    ['a parameter', 'Desk.greet', () => ['greet', 0]],
    ['a class', 'Desk', () => []],
  ])('is an error that says where: %s', (_, place, rest) => {
    class Desk {}
    const target = place === 'Desk' ? Desk : Desk.prototype;
    expect(() => loose(OnText())(target, ...rest())).toThrow(
      `${place} has @On...(), but it is not a method with a name. Write a method`,
    );
  });

  it('is an error when its parentheses are missing', () => {
    expect(() => {
      class Desk {
        @loose(OnText)
        greet() {
          return 'hello';
        }
      }
      return Desk;
    }).toThrow('A decorator is used without parentheses: write @OnText(), not @OnText.');
  });

  it('is an error when the compiler has the decorators of the standard', () => {
    expect(() => loose(OnText())(() => 'hello', { kind: 'method', name: 'greet' })).toThrow(
      'set "experimentalDecorators": true in the compilerOptions of tsconfig.json.',
    );
  });
});

describe('a condition that can never hold, or always does', () => {
  it.each<[string, unknown, string]>([
    ['nothing', { content: null }, '"content" is compared with null: is the variable set? Give a value'],
    ['an object', { content: { text: 'hi' } }, '"content" is compared with an object with text.'],
    ['a Map', { content: new Map() }, '"content" is compared with a Map.'],
    ['a symbol', { content: Symbol('hi') }, '"content" is compared with a symbol.'],
    ['a Promise', { content: Promise.resolve('hi') }, '"content" is compared with a Promise.'],
    ['a class', { content: class Text {} }, '"content" is compared with the class Text.'],
    ['a list in a list', { content: [['hi']] }, '"content" is compared with a list.'],
    [
      'nothing in a list',
      { content: ['hi', undefined] },
      '"content" is compared with undefined: is the variable set? Give a value',
    ],
    ['a number for a text', { content: 5 }, '"content" is a string, but it is compared with a number.'],
    ['a number among texts', { content: ['4', 5] }, '"content" is a string, but it is compared with a number.'],
    ['a number for an id', { msgId: 5 }, '"msgId" is a string, but it is compared with a number.'],
    ['a number for a date', { createTime: 5 }, '"createTime" is a Date, but it is compared with a number.'],
    ['a number for an account', { account: 5 }, '"account" is a string, but it is compared with a number.'],
    ['no date', { createTime: new Date(Number.NaN) }, '"createTime" is compared with a Date.'],
    [
      'an async predicate of a property',
      { content: async () => false },
      '"content" is compared with an async function.',
    ],
    ['an async predicate', async () => false, 'or a predicate, but it is an async function.'],
    ['a list of conditions', [{ content: 'hi' }], 'has to be an object or a predicate, but it is a list.'],
    ['an expression', /hi/, 'has to be an object or a predicate, but it is a RegExp.'],
    ['null', null, 'has to be an object or a predicate, but it is null: is the variable set?'],
  ])('is an error: %s', async (_, where, message) => {
    @Injectable()
    class Desk {
      @loose(On(TextMessage, where as never))
      greet() {
        return 'hello';
      }
    }
    expect(await errorOf(Desk)).toContain(message);
  });

  it('is an error when a function stands for the class of the events', async () => {
    @Injectable()
    class Desk {
      @loose(On((() => TextMessage) as never))
      greet() {
        return 'hello';
      }
    }
    expect(await errorOf(Desk)).toContain('Desk.greet has no event class: it is a function.');
  });
});

describe.each(adapters)('what a handler throws, on %s', (adapter) => {
  it.each<[string, unknown]>([
    ['an object without a text', Object.create(null)],
    ['an object whose text fails', { toString: () => fail() }],
  ])('is reported and harms nothing: %s', async (_, thrown) => {
    @Injectable()
    class Desk {
      @OnText()
      greet() {
        throw thrown;
      }
    }
    const app = await startApplication({ adapter, providers: [Desk] });
    expect(await app.push(textMessage('hi'))).toMatchObject({ status: 200, body: 'success' });
    await expect.poll(() => app.logs.text('error')).toContain('Something was thrown that has no text.');
  });
});

function fail(): never {
  throw new Error('cannot be read');
}

describe.each(adapters)('handlers that do work, on %s', (adapter) => {
  it('get what they ask for, wherever the group is', async () => {
    @Injectable()
    class Desk {
      @OnText(/^(bind|link) (?<code>\d+)$/)
      @OnText(/^unbind (?<number>\d+)$/)
      bind(
        _message: TextMessage,
        @Match('code') code: string | undefined,
        @Match(1) verb: string,
        @Ctx() context: WechatContext,
      ) {
        return `${verb} ${code} ${context.account}`;
      }

      @OnSubscribe()
      welcome(_event: SubscribeEvent, @OpenId() openid: string) {
        return openid;
      }
    }
    const app = await startApplication({ adapter, providers: [Desk] });
    expect(await app.replyTo(textMessage('bind 7'))).toMatchObject({ Content: 'bind 7 default' });
    expect(await app.replyTo(textMessage('unbind 7'))).toMatchObject({ Content: '7 undefined default' });
  });

  it('may return an observable without a value, which is no reply', async () => {
    @Injectable()
    class Desk {
      @OnText('nothing')
      nothing() {
        return EMPTY;
      }

      @OnText('something')
      something() {
        return of('first', 'last');
      }
    }
    const app = await startApplication({ adapter, providers: [Desk] });
    expect(await app.push(textMessage('nothing'))).toMatchObject({ status: 200, body: 'success' });
    expect(app.logs.text('warn', 'error')).toBe('');
    expect(await app.replyTo(textMessage('something'))).toMatchObject({ Content: 'last' });
  });
});

describe('an account that configuration leaves out', () => {
  it('is a warning that names the import of the class', async () => {
    @Injectable()
    class Till {
      @OnPayment()
      paid(): void {}

      @On(PayEvent)
      rest(): void {}
    }
    const app = await startApplication({ adapter: 'express', providers: [Till] });
    expect(app.logs.text('warn')).toContain(
      "Till.paid never runs: PaymentEvent is an event of 'nestjs-wechat/pay', but no account of that platform is configured.",
    );
    expect(app.logs.text('warn')).toContain('Till.rest never runs');
    expect(app.logs.text('log')).not.toContain('Till');
    expect(await app.push(event('subscribe'))).toMatchObject({ status: 200, body: 'success' });
  });

  it('leaves a class that no platform delivers an error', async () => {
    const { WechatEvent } = await import('nestjs-wechat');
    abstract class Whatever extends WechatEvent {}
    @Injectable()
    class Desk {
      @On(Whatever)
      never(): void {}
    }
    expect(
      await startupErrorOf({ adapter: 'express', accounts: officialAccount(credentials), providers: [Desk] }),
    ).toContain('Desk.never can never run: none of the accounts ("default") receives Whatever.');
  });
});

describe('a decorator that puts another method in the place of the handler', () => {
  /** As those for transactions and for retries do, without a word about what stood on the method. */
  function inTransaction(): MethodDecorator {
    return (_target, _key, descriptor) => {
      const method = descriptor.value as unknown as (...given: unknown[]) => unknown;
      descriptor.value = function (this: unknown, ...given: unknown[]) {
        return `${String(method.apply(this, given))}, committed`;
      } as never;
    };
  }

  it('is an error above the decorator of the handler, where it would make the handler be forgotten', async () => {
    class Desk {
      @inTransaction()
      @OnText()
      greet() {
        return 'Hello';
      }
    }
    @Injectable()
    class FrontDesk extends Desk {}
    expect(await errorOf(FrontDesk)).toBe(
      'Desk.greet handles nothing: a decorator above its @On...() or @Observe() puts another method in its place. ' +
        'Write that decorator below.',
    );
  });

  it.each(adapters)('is what handles the event on %s, below it', async (adapter) => {
    @Injectable()
    class Desk {
      @OnText()
      @inTransaction()
      greet() {
        return 'Hello';
      }
    }
    const app = await startApplication({ adapter, providers: [Desk] });
    expect(await app.replyTo(textMessage('hi'))).toMatchObject({ Content: 'Hello, committed' });
  });
});
