import { Controller, Get, Injectable, Module, ParseIntPipe, UseGuards } from '@nestjs/common';
import * as bullmq from 'nestjs-wechat/bullmq';
import * as channelsShop from 'nestjs-wechat/channels-shop';
import * as core from 'nestjs-wechat';
import * as miniProgram from 'nestjs-wechat/mini-program';
import * as openPlatform from 'nestjs-wechat/open-platform';
import * as pay from 'nestjs-wechat/pay';
import * as wecom from 'nestjs-wechat/wecom';
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';

import { speak } from '../../src/language/language.js';
import { startApplication, startupErrorOf } from '../harness/application.js';

type Loose = (...given: unknown[]) => (target: object, key?: string | symbol, last?: unknown) => unknown;

/** The decorators that the declarations of the public API have, by entry point and name. */
function declared(): string[] {
  const folder = new URL('../api/', import.meta.url);
  const pattern =
    /^export declare (?:function|const) (\w+)\b.*(?:Handles<\w+>|\b(?:Handler|Method|Class|Parameter)Decorator\b[^(]*);$/gm;
  return readdirSync(folder)
    .filter((file) => file.endsWith('.api.txt'))
    .flatMap((file) =>
      [...readFileSync(new URL(file, folder), 'utf8').matchAll(pattern)].map(
        ([, name]) => `${file.replace('.api.txt', '')} ${name}`,
      ),
    )
    .sort();
}

interface Swept {
  readonly name: string;
  readonly decorator: Loose;
  /** What it needs to work. */
  readonly valid: readonly unknown[];
}

const entries = { index: core, bullmq, 'channels-shop': channelsShop, 'mini-program': miniProgram } as const;
const rest = { 'open-platform': openPlatform, pay, wecom } as const;

function named(name: string): Loose {
  const [entry, member] = name.split(' ') as [string, string];
  return ({ ...entries, ...rest } as unknown as Record<string, Record<string, Loose>>)[entry]![member]!;
}

const { TextMessage } = core;

/** The decorators of handlers for one class of events and, of these, those that take a value. */
const withoutValue: readonly string[] = [
  ...['Image', 'Link', 'Location', 'LocationReport', 'ShortVideo', 'Unsubscribe', 'Video', 'Voice'].map(
    (name) => `index On${name}`,
  ),
  ...['AfterSaleUpdate', 'OrderCancel', 'OrderNew', 'OrderPay', 'OrderSettle', 'OrderWaitShipping'].map(
    (name) => `channels-shop On${name}`,
  ),
  ...[
    'AuthorizationRevoke',
    'CodeAuditFail',
    'CodeAuditSuccess',
    'GameGoodsDeliver',
    'Image',
    'MediaCheck',
    'OrderSettlement',
    'ReceiveCoupon',
    'RefundQuery',
    'ShippingReminder',
    'ShopOrderInfoInit',
    'ShopOrderUseVipDiscount',
    'ShopVipUserInfoGet',
    'SubscribeMsgChange',
    'SubscribeMsgPopup',
    'SubscribeMsgSent',
    'VirtualCoinPay',
    'VirtualGoodsDeliver',
    'VirtualPaymentComplaint',
    'VirtualPaymentRefund',
  ].map((name) => `mini-program On${name}`),
  ...['Authorized', 'ComponentVerifyTicket', 'Unauthorized', 'UpdateAuthorized'].map(
    (name) => `open-platform On${name}`,
  ),
  ...['CombinedPayment', 'Complaint', 'Payment', 'PaymentV2', 'ProfitSharing', 'ProfitSharingReturn', 'RefundV2'].map(
    (name) => `pay On${name}`,
  ),
  ...[
    'AiBotEnterChat',
    'AiBotFeedback',
    'ApprovalChange',
    'CancelAuth',
    'ChangeAuth',
    'CreateAuth',
    'CustomerServiceMessages',
    'EnterAgent',
    'OpenApprovalChange',
    'SuiteTicket',
  ].map((name) => `wecom On${name}`),
];

const withValue: readonly string[] = [
  ...[
    'LocationSelect',
    'MassSendJobFinish',
    'MenuClick',
    'MenuView',
    'MenuViewMiniProgram',
    'PhotoOrAlbum',
    'Scan',
    'ScanCodePush',
    'ScanCodeWait',
    'Subscribe',
    'TakePhoto',
    'TemplateSendJobFinish',
    'Text',
    'WeixinAlbum',
  ].map((name) => `index On${name}`),
  ...['EnterSession', 'MiniProgramPage', 'Text'].map((name) => `mini-program On${name}`),
  ...['Refund', 'Transfer'].map((name) => `pay On${name}`),
  ...[
    'AiBotCardClick',
    'AiBotText',
    'ContactChange',
    'ExternalChatChange',
    'ExternalContactChange',
    'ExternalTagChange',
    'MenuClick',
    'TemplateCardClick',
    'Text',
  ].map((name) => `wecom On${name}`),
];

const general: readonly string[] = ['index On', 'index Observe'];
const scopes: readonly string[] = ['index ForAccount', 'index InState'];
const parameters: readonly string[] = ['Event', 'Ctx', 'Match', 'OpenId', 'AccountName', 'Raw', 'Callback'].map(
  (name) => `index ${name}`,
);
const others: readonly string[] = ['bullmq Durable', 'index WechatCallback'];

/** Those of methods, with what they need to work. */
const onMethods: readonly Swept[] = [
  ...[...withoutValue, ...withValue].map((name) => ({ name, decorator: named(name), valid: [] })),
  ...general.map((name) => ({ name, decorator: named(name), valid: [TextMessage] })),
  ...scopes.map((name) => ({ name, decorator: named(name), valid: ['default'] })),
  ...others.map((name) => ({ name, decorator: named(name), valid: [] })),
];
const onParameters: readonly Swept[] = parameters.map((name) => ({ name, decorator: named(name), valid: [] }));

function methodOf(prototype: object): PropertyDescriptor {
  return Object.getOwnPropertyDescriptor(prototype, 'greet')!;
}

function desk() {
  @Injectable()
  class Desk {
    greet() {
      return 'hello';
    }
  }
  return Desk;
}

/** What happens to an application whose handler has these decorators. */
async function outcomeOf(...decorators: readonly ReturnType<Loose>[]): Promise<string> {
  const Desk = desk();
  try {
    for (const decorate of decorators) {
      decorate(Desk.prototype, 'greet', methodOf(Desk.prototype));
    }
    const app = await startApplication({ adapter: 'express', providers: [Desk] });
    return /Desk\.greet .*?(?= WechatModule|$)/m.exec(app.logs.text('log', 'warn'))?.[0] ?? '';
  } catch (error) {
    return (error as Error).message;
  }
}

function thrownBy(act: () => unknown): string {
  try {
    act();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('the sweep', () => {
  it('has every decorator of the public API', () => {
    const swept = [...withoutValue, ...withValue, ...general, ...scopes, ...parameters, ...others];
    expect([...swept].sort()).toEqual(declared());
  });
});

const nonsense: readonly [string, unknown, string][] = [
  ['a variable that is not set', undefined, 'is compared with undefined: is the variable set?'],
  ['null', null, 'is compared with null: is the variable set?'],
  ['a variable that is empty', '', 'is compared with an empty text: is the variable set?'],
  ['NaN', Number.NaN, 'is compared with NaN.'],
  ['a number', 5, 'is a string, but it is compared with a number.'],
  ['a list without values', [], 'is empty.'],
  ['a list with a variable that is not set', ['a', undefined], 'is compared with undefined: is the variable set?'],
  ['an empty variable that was split', ''.split(','), 'is compared with an empty text: is the variable set?'],
  ['an object', { value: 'a' }, 'is compared with an object with value.'],
  ['a class', class Key {}, 'is compared with the class Key.'],
  ['a text object', Object('a'), 'is compared with a String.'],
  ['a symbol', Symbol('a'), 'is compared with a symbol.'],
  ['a Map', new Map([['a', 'b']]), 'is compared with a Map.'],
  ['a Promise', Promise.resolve('a'), 'is compared with a Promise.'],
  ['an async function', async () => true, 'is compared with an async function.'],
  ['a generator', function* () {}, 'is compared with a generator.'],
  ['a proxy of an object', new Proxy({}, {}), 'is compared with an empty object.'],
];

describe('a condition', () => {
  it.each(nonsense)('is an error at the start with %s', async (_, value, told) => {
    const message = await outcomeOf(core.OnMenuClick(value as never) as never);
    expect(message).toContain('Desk.greet can never run: ');
    expect(message).toContain(told);
  });

  it.each(nonsense)('of @On is an error at the start with %s', async (_, value, told) => {
    expect(await outcomeOf(core.On(TextMessage, { content: value as never }) as never)).toContain(told);
  });

  it.each<[string, unknown]>([
    ['a text', 'a'],
    ['texts', ['a', 'b']],
    ['an expression', /a/],
    ['a predicate', (value: string) => value === 'a'],
    ['a proxy of a predicate', new Proxy((value: string) => value === 'a', {})],
  ])('may be %s', async (_, value) => {
    expect(await outcomeOf(core.OnMenuClick(value as never) as never)).toMatch(
      /^Desk\.greet answers MenuClickEvent where/,
    );
  });

  it.each([
    ['a Map', new Map(), 'but it is a Map.'],
    ['a Set', new Set(['a']), 'but it is a Set.'],
    ['a Promise', Promise.resolve({}), 'but it is a Promise.'],
    ['a date', new Date(), 'but it is a Date.'],
    ['a text', 'a', 'but it is a string.'],
    ['a generator', function* () {}, 'but it is a generator.'],
  ])('has to be an object or a predicate, and not %s', async (_, where, told) => {
    expect(await outcomeOf(core.On(TextMessage, where as never) as never)).toContain(told);
  });
});

describe.each(withValue)('%s', (name) => {
  it.each([
    ['is not set', undefined, 'is compared with undefined: is the variable set?'],
    ['is empty', '', 'is compared with an empty text: is the variable set?'],
  ])('is an error with a variable that %s', async (_, value, told) => {
    expect(await outcomeOf(named(name)(value))).toContain(told);
  });
});

describe.each([...withoutValue, ...withValue])('%s', (name) => {
  it('is for all events of its class without an argument', async () => {
    expect(await outcomeOf(named(name)())).toMatch(/^Desk\.greet (answers \w+$|never runs: \w+ is an event of)/);
  });
});

describe.each(['index On', 'index Observe'])('%s', (name) => {
  it.each<[string, readonly unknown[], string]>([
    ['nothing', [], 'Desk.greet has no event class: it is undefined. A circular import causes this'],
    ['undefined', [undefined], 'Desk.greet has no event class: it is undefined. A circular import causes this'],
    ['null', [null], 'Desk.greet has no event class: it is null. Give one class, as in @On(TextMessage)'],
    ['a name', ['TextMessage'], 'Desk.greet has no event class: it is a string. Give one class'],
    [
      'classes',
      [[TextMessage, core.ImageMessage]],
      'it is a list. Give one class, as in @On(TextMessage); for several',
    ],
    ['an object', [{}], 'it is an empty object. Give one class'],
    ['a function', [() => TextMessage], 'it is a function. Give one class'],
    ['a symbol', [Symbol('a')], 'it is a symbol. Give one class'],
    ['a class of something else', [class Tea {}], 'none of the accounts ("default") receives Tea.'],
  ])('is an error at the start with %s', async (_, given, told) => {
    expect(await outcomeOf(named(name)(...given))).toContain(told);
  });
});

describe.each(scopes)('%s', (name) => {
  const at = `@${name.replace('index ', '')}`;

  it.each<[string, readonly unknown[], string]>([
    ['no name', [], 'but it was given none.'],
    ['a variable that is not set', [undefined], 'but it was given undefined: is the variable set?'],
    ['a variable that is empty', ['a', ''], 'but it was given an empty text: is the variable set?'],
    ['null', [null], 'but it was given null: is the variable set?'],
    ['a number', [5], 'but it was given a number.'],
    ['a list', [['a']], 'but it was given a list.'],
    ['an expression', [/a/g], 'but it was given a RegExp.'],
    ['a text object', [Object('a')], 'but it was given a String.'],
    ['a symbol', [Symbol('a')], 'but it was given a symbol.'],
  ])('is an error with %s', (_, given, told) => {
    expect(thrownBy(() => named(name)(...given))).toContain(`${at}() takes one or more names, `);
    expect(thrownBy(() => named(name)(...given))).toContain(told);
  });

  it('is an error twice on one method, of which one would be lost', async () => {
    expect(await outcomeOf(named(name)('a'), named(name)('b'), core.OnText() as never)).toBe(
      `Desk.greet has ${at}() twice: give everything to one.`,
    );
  });

  it('is an error on a method that handles nothing', async () => {
    expect(await outcomeOf(named(name)('default'))).toContain(
      'Desk.greet has @ForAccount(), @InState() or @Durable(), but it handles no event: add @OnText()',
    );
  });
});

describe('bullmq Durable', () => {
  it.each<[string, unknown, string]>([
    ['null', null, '@Durable(): options has to be an object, but it is null'],
    ['a number', 5, '@Durable(): options has to be an object, but it is a number.'],
    ['a list', [], '@Durable(): options has to be an object, but it is an empty list.'],
    ['a misspelt name', { attemps: 5 }, '@Durable(): there is no option "attemps". Did you mean "attempts"?'],
    [
      'a text for a number',
      { attempts: '5' },
      "@Durable(): attempts has to be a positive integer, but it is the text '5'.",
    ],
    ['no number', { backoff: Number.NaN }, '@Durable(): backoff has to be a positive integer, but it is NaN.'],
    ['nothing at all', { attempts: 0 }, '@Durable(): attempts has to be a positive integer, but it is 0.'],
  ])('is an error with %s', (_, options, told) => {
    expect(thrownBy(() => named('bullmq Durable')(options))).toContain(told);
  });

  it('is an error twice, and without an event', async () => {
    const durable = () => named('bullmq Durable')();
    expect(await outcomeOf(durable(), durable())).toBe('Desk.greet has @Durable() twice: give everything to one.');
    expect(await outcomeOf(durable())).toContain('but it handles no event');
  });
});

describe('index WechatCallback', () => {
  it.each<[string, readonly unknown[], string]>([
    ['a variable that is not set', [undefined], 'but it was given undefined: is the variable set?'],
    ['a variable that is empty', [''], 'but it was given an empty text: is the variable set?'],
    ['a list', [['default']], 'but it was given a list.'],
  ])('is an error with %s', (_, given, told) => {
    expect(thrownBy(() => named('index WechatCallback')(...given))).toContain(told);
  });

  it('is an error for an account that there is not', async () => {
    @Controller('hooks')
    @UseGuards(core.SignatureGuard)
    class Hooks {
      @Get()
      @core.WechatCallback('shop')
      verify() {
        return '';
      }
    }
    expect(await startupErrorOf({ adapter: 'express', controllers: [Hooks] })).toContain('"shop"');
  });
});

/** The places of a class where a decorator may stand by mistake. */
const places: readonly [string, (decorate: ReturnType<Loose>, Desk: ReturnType<typeof desk>) => unknown, string][] = [
  ['a static method', (decorate, Desk) => decorate(Desk, 'greet', { value: () => 'hello' }), 'Desk.greet is static'],
  ['a getter', (decorate, Desk) => decorate(Desk.prototype, 'greet', { get: () => 'hello' }), 'not a method'],
  ['a property', (decorate, Desk) => decorate(Desk.prototype, 'greet', undefined), 'not a method'],
  ['a symbol', (decorate, Desk) => decorate(Desk.prototype, Symbol('a'), { value: () => 'hello' }), 'not a method'],
  ['a parameter', (decorate, Desk) => decorate(Desk.prototype, 'greet', 0), 'not a method'],
  ['a parameter of the constructor', (decorate, Desk) => decorate(Desk, undefined, 0), 'not a method'],
  ['a class', (decorate, Desk) => decorate(Desk), 'not a method'],
];

describe.each(onMethods)('$name', ({ name, decorator, valid }) => {
  it.each(places)('is an error on %s', (place, apply, told) => {
    const isAllowed = place === 'a class' && name === 'index ForAccount';
    const message = thrownBy(() => apply(decorator(...valid), desk()));
    expect(message).toContain(isAllowed ? '' : told);
    expect(message === '').toBe(isAllowed);
  });

  it('is an error without its parentheses', () => {
    const Desk = desk();
    expect(
      thrownBy(() => {
        const descriptor = decorator(Desk.prototype, 'greet', methodOf(Desk.prototype));
        Object.defineProperty(Desk.prototype, 'greet', descriptor as PropertyDescriptor);
      }),
    ).toMatch(/^A decorator is used without parentheses: write @\w+\(\), not @\w+\.$/);
  });
});

describe('a class with @ForAccount and no parentheses', () => {
  it('is an error', () => {
    expect(thrownBy(() => named('index ForAccount')(desk()))).toContain('write @ForAccount(), not @ForAccount.');
  });
});

describe.each(onParameters)('$name', ({ name, decorator, valid }) => {
  const at = `@${name.replace('index ', '')}`;
  const takesText = ['@Match', '@Raw'].includes(at);

  it.each<[string, (decorate: ReturnType<Loose>, Desk: ReturnType<typeof desk>) => unknown]>([
    ['a method', (decorate, Desk) => decorate(Desk.prototype, 'greet', methodOf(Desk.prototype))],
    ['a property', (decorate, Desk) => decorate(Desk.prototype, 'greet', undefined)],
    ['a parameter of a static method', (decorate, Desk) => decorate(Desk, 'greet', 0)],
    ['a parameter of the constructor', (decorate, Desk) => decorate(Desk, undefined, 0)],
    ['a class', (decorate, Desk) => decorate(Desk)],
  ])('is an error on %s', (_, apply) => {
    expect(thrownBy(() => apply(decorator(...valid), desk()))).toContain('is not on a parameter of a method: write');
  });

  it('is an error without its parentheses', () => {
    expect(thrownBy(() => decorator(desk().prototype, 'greet', 1))).toContain(`write ${at}(), not ${at}.`);
  });

  it.each<[string, unknown]>([
    ['a variable that is not set', undefined],
    ['null', null],
    ['a variable that is empty', ''],
    ['NaN', Number.NaN],
    ['a list', []],
    ['an object', { group: 1 }],
    ['a class that is no pipe', class Tea {}],
    ['a function', () => 'a'],
    ['an expression', /a/],
    ['a text object', Object('a')],
    ['a symbol', Symbol('a')],
    ['true', true],
  ])('is an error with %s', (_, value) => {
    expect(thrownBy(() => decorator(value))).toMatch(new RegExp(`^${at}\\(\\) was given .*It takes: .*pipe\\.$`));
    expect(thrownBy(() => decorator(ParseIntPipe, value))).toContain(`${at}() was given `);
  });

  it('takes pipes', () => {
    expect(thrownBy(() => decorator(ParseIntPipe))).toBe('');
    expect(thrownBy(() => decorator(new ParseIntPipe(), ParseIntPipe))).toBe('');
    expect(thrownBy(() => decorator('a', ParseIntPipe)) === '').toBe(takesText);
  });
});

describe('two decorators on one parameter', () => {
  it('are an error, for one of them would be lost', async () => {
    @Injectable()
    class Desk {
      @core.OnText()
      greet(_message: core.TextMessage, @core.OpenId() @core.AccountName() who: string) {
        return who;
      }
    }
    expect(await startupErrorOf({ adapter: 'express', providers: [Desk] })).toBe(
      'Desk.greet: a parameter has two decorators, and would get the value of one. Leave one on each.',
    );
  });
});

describe('a handler of a base class', () => {
  abstract class Base {
    @core.OnText()
    greet(): string {
      return `from ${this.name()}`;
    }

    abstract name(): string;
  }

  it('is that of a class that extends it', async () => {
    @Injectable()
    class Desk extends Base {
      name() {
        return 'Desk';
      }
    }
    const app = await startApplication({ adapter: 'express', providers: [Desk] });
    expect(app.logs.text('log')).toContain('Desk.greet answers TextMessage');
  });

  it('is lost where it is overridden without a decorator, and a warning says so', async () => {
    @Injectable()
    class Desk extends Base {
      override greet() {
        return 'overridden';
      }

      name() {
        return 'Desk';
      }
    }
    const app = await startApplication({ adapter: 'express', providers: [Desk] });
    expect(app.logs.text('log')).not.toContain('Desk.greet answers');
    expect(app.logs.text('warn')).toContain(
      'Desk.greet overrides a handler of Base, but has no decorator of its own, so it handles nothing.',
    );
  });
});

describe('the errors of decorators', () => {
  afterEach(() => speak(undefined));

  it('are in Chinese as well', () => {
    speak('zh-CN');
    const told = [
      () => named('index ForAccount')(undefined),
      () => named('index OnText')()(desk().prototype, 'greet', undefined),
      () => named('index OpenId')()(desk().prototype, 'greet', undefined),
      () => named('index Match')(null),
      () => named('bullmq Durable')({ attempts: 0 }),
      () => core.normalized(),
    ].map(thrownBy);
    expect(told.filter((message) => !/\p{Script=Han}/u.test(message))).toEqual([]);
  });
});

describe('a module with a handler', () => {
  it('may be imported twice', async () => {
    const Desk = desk();
    (core.OnText() as never as ReturnType<Loose>)(Desk.prototype, 'greet', methodOf(Desk.prototype));
    @Module({ providers: [Desk] })
    class DeskModule {}
    @Module({ imports: [DeskModule] })
    class Other {}
    const app = await startApplication({ adapter: 'express', imports: [DeskModule, Other, DeskModule] });
    expect(app.logs.text('log').match(/Desk\.greet answers/g)).toHaveLength(1);
    expect(app.logs.text('warn')).toBe('');
  });
});
