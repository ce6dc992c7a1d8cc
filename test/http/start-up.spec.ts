import { type CanActivate, Injectable, Module, RequestMethod, UnauthorizedException } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import { type LateReplySender, officialAccount, OnText, WechatModule, type WechatModuleOptions } from 'nestjs-wechat';
import { describe, expect, it } from 'vitest';

import { adapters, credentials, startApplication, startupErrorOf, textMessage } from '../harness/application.js';
import { stopClock } from '../harness/stopped-clock.js';

@Injectable()
class Greeter {
  @OnText()
  greet(): string {
    return 'hello';
  }
}

const account = officialAccount(credentials);

/** The error of options that no compiler has seen, as in JavaScript or behind `as`. */
function errorOf(options: unknown): Promise<string> {
  return startupErrorOf({
    adapter: 'express',
    providers: [Greeter],
    modules: [WechatModule.forRoot(options as WechatModuleOptions)],
  });
}

class Sender implements LateReplySender {
  send(): Promise<void> {
    return Promise.resolve();
  }
}

describe('options that cannot work', () => {
  it.each<[string, unknown, string]>([
    [
      'an account without a factory',
      { accounts: [{ appId: 'wx1', token: 't' }] },
      'WechatModule: accounts[0] is an object with appId, token, not an account. Make accounts with a function such as officialAccount({ appId, token }).',
    ],
    [
      'a factory that was not called',
      { accounts: [officialAccount] },
      'WechatModule: accounts[0] is the function officialAccount, not an account. Call the function: officialAccount({ appId, token, encodingAesKey }).',
    ],
    [
      'an account that a condition left out',
      { accounts: [account, false] },
      'WechatModule: accounts[1] is a boolean, not an account. To leave an account out, do not put it into the list: accounts: [shop, ...(pay ? [pay] : [])].',
    ],
    ['no options', undefined, 'WechatModule needs at least one account: WechatModule.forRoot({ accounts: ['],
    ['no accounts', { accounts: [] }, 'WechatModule needs at least one account'],
    [
      'a misspelt option',
      { accounts: account, bodylimit: 1 },
      'WechatModule: there is no option "bodylimit". Did you mean "bodyLimit"?',
    ],
    [
      'an option that nobody knows',
      { accounts: account, colour: 'red' },
      'WechatModule: there is no option "colour". The options are accounts, path, bodyLimit,',
    ],
    [
      'a misspelt delivery option',
      { accounts: account, delivery: { keepAnswer: 1 } },
      'WechatModule, delivery: there is no option "keepAnswer". Did you mean "keepAnswers"?',
    ],
    [
      'a word that is none of the choices',
      { accounts: account, delivery: { whenLate: 'acknowlege' } },
      "WechatModule, delivery: whenLate has to be 'acknowledge' or 'join', but it is a string.",
    ],
    [
      'a class for an object',
      { accounts: account, delivery: { store: Sender } },
      'WechatModule, delivery: store has to be a store, such as redisStore({ client }), but it is the class Sender. Give an instance: new Sender().',
    ],
    [
      'an object for a list',
      { accounts: account, observers: new Sender() },
      'WechatModule: observers has to be a list, but it is an empty object.',
    ],
    [
      'a number that is none',
      { accounts: account, bodyLimit: '1' },
      "WechatModule: bodyLimit has to be a positive integer, but it is the text '1'.",
    ],
    [
      'a secret in the place of a number',
      { accounts: account, bodyLimit: [credentials.encodingAesKey] },
      'it is a list.',
    ],
    ['an object that is no text', { accounts: account, bodyLimit: Object.create(null) }, 'it is an empty object.'],
    [
      'a misspelt name of accounts',
      { acounts: [account] },
      'WechatModule: there is no option "acounts". Did you mean "accounts"?',
    ],
    ['accounts in the place of options', [account], 'put them into the option accounts: WechatModule.forRoot({'],
    ['an account in the place of options', account, 'put them into the option accounts: WechatModule.forRoot({'],
    [
      'accounts in a Set',
      { accounts: new Set([account]) },
      'accounts is a Set, not an account. Give a list of accounts',
    ],
    ['accounts by name', { accounts: { shop: account } }, 'Give a list of accounts: accounts: [shop, pay].'],
    [
      'a list for an object',
      { accounts: account, delivery: [] },
      'delivery has to be an object, but it is an empty list.',
    ],
    [
      'a Promise for an object',
      { accounts: account, delivery: Promise.resolve({}) },
      'delivery has to be an object, but it is a Promise: await it',
    ],
    ['a whole URL for a path', { accounts: account, path: 'https://a.example/b' }, 'path has to be a plain path'],
    ['a path with a query', { accounts: account, path: 'a?b=c' }, 'path has to be a plain path such as "callbacks"'],
    ['a path with a space', { accounts: account, path: 'a b' }, 'path has to be a plain path such as "callbacks"'],
    ['no observer in the list', { accounts: account, observers: [null] }, 'observers[0] has to be an object'],
    ['a class among observers', { accounts: account, observers: [Sender] }, 'Give an instance: new Sender().'],
    [
      'a function that sends nothing',
      { accounts: account, delivery: { lateReplySender: () => undefined } },
      'lateReplySender has to be an object with a method send(reply, event), or a class that is a provider',
    ],
    ['a source without a path', { accounts: { find: () => undefined } }, 'An account source has to say its path'],
    [
      'a sender that is no provider',
      { accounts: account, delivery: { lateReplySender: Sender } },
      'Nest does not know Sender: list it in the "providers" of a module.',
    ],
  ])('are an error that says so: %s', async (_, options, message) => {
    expect(await errorOf(options)).toContain(message);
  });

  it.each([
    ['a list with nothing', [null], 'controllerDecorators[0] has to be a function that decorates a class'],
    ['no list', () => undefined, 'controllerDecorators has to be a list'],
  ])('are an error that says so: decorators that are %s', async (_, controllerDecorators, message) => {
    await expect(async () => errorOf({ accounts: account, controllerDecorators })).rejects.toThrow(message);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a function', () => ({ accounts: account })],
    ['the options', { accounts: [account] }],
    ['a factory that is none', { useFactory: { accounts: account } }],
  ])('are an error that says so: forRootAsync with %s', (_, options) => {
    expect(() => WechatModule.forRootAsync(options as never)).toThrow(
      'WechatModule.forRootAsync needs a function useFactory, or a class as useClass or useExisting',
    );
  });

  it('are an error that says so: none, because forRoot was forgotten', async () => {
    expect(await startupErrorOf({ adapter: 'express', modules: [WechatModule], providers: [Greeter] })).toBe(
      'WechatModule was imported without options: write WechatModule.forRoot({ accounts: [...] }) in "imports".',
    );
  });
});

describe.each(adapters)('an application on %s', (adapter) => {
  it('may have a list in its list of accounts', async () => {
    const accounts = [[account]] as unknown as WechatModuleOptions['accounts'];
    const app = await startApplication({ adapter, accounts, providers: [Greeter] });
    expect(await app.replyTo(textMessage('hi'))).toMatchObject({ Content: 'hello' });
  });

  it('may have one account without a list', async () => {
    const app = await startApplication({ adapter, accounts: account, providers: [Greeter] });
    expect(await app.replyTo(textMessage('hi'))).toMatchObject({ Content: 'hello' });
  });

  it('is told which URL to enter in the console', async () => {
    const app = await startApplication({
      adapter,
      providers: [Greeter],
      main: (nest) => void nest.setGlobalPrefix('api'),
    });
    expect(app.logs.text('log')).toContain(
      'Callbacks at GET and POST /api/wechat of the account "default": the URL is https://<your domain>/api/wechat',
    );
  });

  it('is warned when the check and the messages have different URLs', async () => {
    const app = await startApplication({
      adapter,
      providers: [Greeter],
      main: (nest) => void nest.setGlobalPrefix('api', { exclude: [{ path: 'wechat', method: RequestMethod.GET }] }),
    });
    expect(app.logs.text('warn')).toContain(
      'GET and POST of the account "default" have different paths (GET /wechat, POST /api/wechat), but WeChat uses one URL for both',
    );
  });

  it('is warned when it has no handler at all', async () => {
    const app = await startApplication({ adapter });
    expect(app.logs.text('warn')).toBe(
      'No handler was found: list the classes with @On... methods in the "providers" of a module that is imported. WechatModule',
    );
    const other = await startApplication({ adapter, providers: [Greeter] });
    expect(other.logs.text('warn')).toBe('');
  });

  it('is warned once when a handler returns the word success', async () => {
    @Injectable()
    class Desk {
      @OnText()
      answer(): string {
        return 'success';
      }
    }
    const app = await startApplication({ adapter, providers: [Desk] });
    await app.replyTo(textMessage('one'));
    await app.replyTo(textMessage('two'));
    expect(app.logs.text('warn').split('\n')).toEqual([
      expect.stringContaining(
        'Desk.answer returns the text "success", and the user gets it as a message. Return nothing',
      ),
    ]);
  });
});

describe.each(adapters)('a global guard that refuses callbacks, on %s', (adapter) => {
  it('is reported once, with what to do about it', async () => {
    @Injectable()
    class SignedIn implements CanActivate {
      canActivate(): boolean {
        throw new UnauthorizedException();
      }
    }
    const app = await startApplication({
      adapter,
      providers: [Greeter, { provide: APP_GUARD, useClass: SignedIn }],
    });
    for (const text of ['one', 'two']) {
      expect(await app.push(textMessage(text))).toMatchObject({ status: 401, body: 'Unauthorized' });
    }
    expect(app.logs.text('warn').split('\n')).toEqual([
      expect.stringMatching(
        /^Another part of the application refused a callback before its signature was checked, with UnauthorizedException \(401\): Unauthorized\. .+ controllerDecorators/,
      ),
    ]);
  });
});

describe('a class that sends late replies', () => {
  it('is a provider of any module', async () => {
    @Injectable()
    class Sent extends Sender {
      readonly replies: unknown[] = [];
      override send(...args: unknown[]): Promise<void> {
        this.replies.push(args[0]);
        return Promise.resolve();
      }
    }
    @Injectable()
    class Slow {
      @OnText()
      async answer(): Promise<string> {
        await new Promise((resolve) => setTimeout(resolve, 4_500));
        return 'at last';
      }
    }
    @Module({
      imports: [WechatModule.forRoot({ accounts: account, delivery: { lateReplySender: Sent } })],
      providers: [Slow, Sent],
    })
    class AppModule {}
    const context = await NestFactory.createApplicationContext(AppModule, { logger: false, abortOnError: false });
    expect(context.get(Sent)).toBeInstanceOf(Sender);
    await context.close();
    const app = await startApplication({
      adapter: 'express',
      providers: [Slow, Sent],
      wechat: { delivery: { lateReplySender: Sent } },
    });
    const clock = stopClock();
    const answer = app.push(textMessage('slow'));
    await clock.pass(4_500);
    expect(await answer).toMatchObject({ body: 'success' });
    await expect.poll(() => app.nest.get(Sent).replies).toEqual(['at last']);
  });
});
