import type { DynamicModule, Provider } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import {
  type DeliveryOptions,
  officialAccount,
  WechatModule,
  type WechatModuleExtras,
  type WechatModuleOptions,
} from 'nestjs-wechat';
import { WechatDurableModule, type WechatDurableOptions } from 'nestjs-wechat/bullmq';
import { WechatClientModule, type WechatClientModuleExtras, type WechatClientOptions } from 'nestjs-wechat/client';
import { WechatStatusModule, type WechatStatusModuleExtras, type WechatStatusOptions } from 'nestjs-wechat/status';
import { afterEach, describe, expect, it } from 'vitest';

import { speak } from '../../src/language/language.js';
import { credentials } from '../harness/application.js';
import { LogRecorder } from '../harness/log-recorder.js';

class Tea {}

/** What hexagonal applications have as tokens: it has none of the methods of its providers. */
abstract class Port {}

function providing(provider: Provider & { readonly provide: unknown }): DynamicModule {
  class SettingsModule {}
  return { module: SettingsModule, providers: [provider], exports: [provider.provide as string] };
}

/** What no option takes, but for the exceptions below. */
const nonsense = {
  'an empty text': '',
  NaN: Number.NaN,
  'a list with nothing': [undefined],
  'a class': Tea,
  'a Map': new Map(),
  'a Promise': Promise.resolve({}),
  'a symbol': Symbol('tea'),
} as const;

type Nonsense = keyof typeof nonsense;

/** For each option the nonsense that is none. A new option does not compile without a row here. */
type Exceptions<T> = { readonly [K in keyof T]-?: readonly Nonsense[] };

const accounts = [officialAccount(credentials)];

const wechat: Exceptions<WechatModuleOptions & WechatModuleExtras> = {
  accounts: ['a class'], // an account source that Nest provides
  path: ['an empty text'],
  bodyLimit: [],
  bodyTimeout: [],
  globalEnhancers: [],
  normalizeTexts: [],
  delivery: [],
  observers: [],
  trackDeliveries: [],
  silentAfter: [],
  onUnreadable: [],
  language: [],
  clock: [],
  isGlobal: [],
  controllerDecorators: [],
};
const delivery: Exceptions<DeliveryOptions> = {
  store: [],
  lateReplySender: ['a class'], // one that Nest provides
  whenLate: [],
  ordered: [],
  maxHeldRequests: [],
  keepAnswers: [],
  lease: [],
  storeTimeout: [],
  whenStoreDown: [],
  shutdownTimeout: [],
};
const status: Exceptions<WechatStatusOptions & WechatStatusModuleExtras> = {
  secret: [],
  language: [],
  callbacks: [],
  path: ['an empty text'],
  guards: [],
  imports: ['a list with nothing'], // Nest says it itself
  controllerDecorators: [],
};
const client: Exceptions<WechatClientOptions & WechatClientModuleExtras> = {
  store: [],
  baseUrl: [],
  timeout: [],
  fetch: [],
  isGlobal: [],
};
const durable: Exceptions<WechatDurableOptions> = {
  connection: [],
  queueName: [],
  prefix: [],
  worker: [],
  concurrency: [],
  lease: [],
  attempts: [],
  backoff: [],
};

const connection = { host: '127.0.0.1', port: 1, lazyConnect: true };
const main = WechatModule.forRoot({ accounts });

interface Swept {
  readonly title: string;
  readonly options: Readonly<Record<string, readonly Nonsense[]>>;
  readonly importsWith: (options: object) => DynamicModule[];
}

const modules: readonly Swept[] = [
  {
    title: 'WechatModule',
    options: wechat,
    importsWith: (options) => [WechatModule.forRoot({ accounts, ...options })],
  },
  {
    title: 'WechatModule, delivery',
    options: delivery,
    importsWith: (options) => [WechatModule.forRoot({ accounts, delivery: options })],
  },
  {
    title: 'WechatStatusModule',
    options: status,
    importsWith: (options) => [main, WechatStatusModule.forRoot(options)],
  },
  {
    title: 'WechatClientModule',
    options: client,
    importsWith: (options) => [main, WechatClientModule.forRoot(options)],
  },
  {
    title: 'WechatDurableModule',
    options: durable,
    importsWith: (options) => [main, WechatDurableModule.forRoot({ connection, ...options })],
  },
];

/** What keeps an application from starting; empty when nothing does. */
async function errorOf(importsOf: () => unknown[]): Promise<string> {
  try {
    const builder = Test.createTestingModule({ imports: importsOf() as DynamicModule[] });
    const context = await builder.setLogger(new LogRecorder()).compile();
    await context.close();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

const rows = modules.flatMap(({ title, options, importsWith }) =>
  Object.entries(options).map(([option, exceptions]) => ({ title, option, exceptions, importsWith })),
);

describe.each(rows)('$option of $title', ({ title, option, exceptions, importsWith }) => {
  it.each(Object.keys(nonsense).filter((name) => !exceptions.includes(name as Nonsense)) as Nonsense[])(
    'is an error that names it with %s',
    async (name) => {
      const message = await errorOf(() => importsWith({ [option]: nonsense[name] }));
      expect(message).toMatch(
        option === 'accounts' ? /^WechatModule(?: needs at least one account|: accounts)/ : `${title}: ${option}`,
      );
    },
  );
});

describe.each(modules)('$title', ({ title, options, importsWith }) => {
  it('says which option a misspelt one was meant to be', async () => {
    const [option] = Object.keys(options);
    const misspelt = `${option}s`;
    const message = await errorOf(() => importsWith({ [misspelt]: undefined }));
    expect(message).toContain(title);
    expect(message).toContain(`there is no option "${misspelt}". Did you mean "${option}"?`);
  });
});

interface Async {
  readonly title: string;
  readonly module: { forRootAsync(options: never): DynamicModule };
  readonly method: string;
  readonly valid: object;
}

const asynchronous: readonly Async[] = [
  { title: 'WechatModule', module: WechatModule, method: 'createWechatOptions', valid: { accounts } },
  { title: 'WechatStatusModule', module: WechatStatusModule, method: 'createWechatStatusOptions', valid: {} },
  { title: 'WechatClientModule', module: WechatClientModule, method: 'createWechatClientOptions', valid: {} },
  {
    title: 'WechatDurableModule',
    module: WechatDurableModule,
    method: 'createWechatDurableOptions',
    valid: { connection },
  },
];

describe.each(asynchronous)('$title.forRootAsync', ({ title, module, method, valid }) => {
  const started = (options: unknown): Promise<string> =>
    errorOf(() => [...(title === 'WechatModule' ? [] : [main]), module.forRootAsync(options as never)]);
  const optionsClass = (name: string): new () => object =>
    class Settings {
      [name]() {
        return valid;
      }
    };

  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'needs a function useFactory, or a class as useClass or useExisting'],
    ['null', null, 'needs a function useFactory, or a class as useClass or useExisting'],
    ['the options', valid, 'needs a function useFactory, or a class as useClass or useExisting'],
    ['a value', { useValue: valid }, 'needs a function useFactory, or a class as useClass or useExisting'],
    ['an instance', { useClass: {} }, 'needs a function useFactory, or a class as useClass or useExisting'],
    ['two makers', { useFactory: () => valid, useClass: Tea }, 'was given useFactory, useClass: leave one.'],
    ['a class without the method', { useClass: Tea }, `takes as useClass a class with a method ${method}(), but it is`],
    ['a class with another method', { useClass: optionsClass('createOptions') }, `a class with a method ${method}()`],
    ['a function as a class', { useClass: () => valid }, 'A function is given as useFactory.'],
    [
      'an existing class without it',
      { imports: [providing({ provide: Tea, useClass: Tea })], useExisting: Tea },
      `takes as useExisting the token of a provider with a method ${method}(), but that provider is an empty object.`,
    ],
    [
      'an existing function',
      { imports: [providing({ provide: 'OPTIONS', useValue: () => valid })], useExisting: 'OPTIONS' },
      'but that provider is the function useValue.',
    ],
    [
      'a factory that gets nothing',
      { useFactory: (config: object) => config },
      'has a useFactory with 1 parameters, and inject has 0',
    ],
    ['a circular import', { inject: [undefined], useFactory: () => valid }, 'injects nothing: inject[0] is undefined'],
    ['a misspelt option', { injects: [], useFactory: () => valid }, 'has no option "injects". Did you mean "inject"?'],
  ])('is an error with %s', async (_, options, told) => {
    const message = await started(options);
    expect(message).toContain(`${title}.forRootAsync `);
    expect(message).toContain(told);
  });

  it.each<[string, unknown, string]>([
    ['a module', main, title],
    ['the promise of a module', Promise.resolve(main), title],
    ['null', null, title],
    ['a text', 'options', title],
    ['a function', () => valid, title],
    ['a list', [valid], title],
  ])('is an error when the factory returns %s', async (_, returned, told) => {
    expect(await started({ useFactory: () => returned })).toContain(told);
  });

  it('tells what a factory throws', async () => {
    expect(await started({ useFactory: () => Promise.reject(new Error('There is no vault.')) })).toBe(
      'There is no vault.',
    );
  });

  it.each<[string, (settings: new () => object) => object]>([
    ['an abstract class', (useClass) => ({ imports: [providing({ provide: Port, useClass })], useExisting: Port })],
    ['a text', (useClass) => ({ imports: [providing({ provide: 'OPTIONS', useClass })], useExisting: 'OPTIONS' })],
  ])('takes as existing provider that of %s', async (_, optionsWith) => {
    const made: string[] = [];
    class Settings {
      [method]() {
        made.push(this.constructor.name);
        return valid;
      }
    }
    expect(await started(optionsWith(Settings))).toBe('');
    expect(made).toEqual(['Settings']);
  });

  it('takes a factory, its injections and a class', async () => {
    if (title !== 'WechatDurableModule') {
      const inject = [{ token: 'CONFIG', optional: true }];
      expect(await started({ inject, useFactory: (_config: unknown) => Promise.resolve(valid) })).toBe('');
      expect(await started({ useClass: optionsClass(method) })).toBe('');
    }
  });
});

describe('what stands in the wrong place', () => {
  it('is an error that says where it belongs', async () => {
    const module = WechatModule.forRootAsync({ useFactory: () => ({ accounts, isGlobal: true }) as never });
    expect(await errorOf(() => [module])).toBe(
      'WechatModule: isGlobal stands beside useFactory in forRootAsync, and not in what it returns.',
    );
  });

  it('is an error for the guards of the status page, which would be shown to everybody', async () => {
    const module = WechatStatusModule.forRootAsync({ useFactory: () => ({ guards: [] }) as never });
    expect(await errorOf(() => [main, module])).toBe(
      'WechatStatusModule: guards stands beside useFactory in forRootAsync, and not in what it returns.',
    );
  });

  it('is said of a module that a factory returns', async () => {
    const module = WechatModule.forRootAsync({ useFactory: () => WechatModule.forRoot({ accounts }) as never });
    expect(await errorOf(() => [module])).toBe(
      'WechatModule: the options are a module: let useFactory return what forRoot() takes, and not what it returns.',
    );
  });

  it('is said of WechatDurableModule without forRoot', async () => {
    expect(await errorOf(() => [main, WechatDurableModule])).toContain(
      'WechatDurableModule needs a connection: forRoot(',
    );
  });
});

describe('the errors of modules', () => {
  afterEach(() => speak(undefined));

  it('are in Chinese as well', async () => {
    speak('zh-CN');
    const messages = await Promise.all(
      [{ useClass: Tea }, { inject: [null], useFactory: () => ({}) }, { injects: 1, useFactory: () => ({}) }, {}].map(
        (options) => errorOf(() => [WechatModule.forRootAsync(options as never)]),
      ),
    );
    expect(messages.filter((message) => !/\p{Script=Han}/u.test(message))).toEqual([]);
  });
});
