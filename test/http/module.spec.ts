import {
  type CanActivate,
  type ExecutionContext,
  Injectable,
  Module,
  type ModuleMetadata,
  SetMetadata,
  UnauthorizedException,
} from '@nestjs/common';
import { APP_GUARD, NestFactory, Reflector } from '@nestjs/core';
import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import {
  On,
  officialAccount,
  OnText,
  SubscribeEvent,
  WechatEvent,
  WechatModule,
  type WechatModuleOptions,
  type WechatOptionsFactory,
} from 'nestjs-wechat';
import { CallbackSigner } from 'nestjs-wechat/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type AdapterName,
  adapters,
  credentials,
  event,
  startApplication,
  startupErrorOf,
  TestApplication,
  textMessage,
} from '../harness/application.js';
import { LogRecorder } from '../harness/log-recorder.js';

const other = { ...credentials, appId: 'wx1111111111111111', token: 'OTHER' };

@Injectable()
class Greeter {
  @OnText('hi') greet(): string {
    return 'Hello';
  }

  @OnText('account') account(message: WechatEvent): string {
    return message.account;
  }

  @On(SubscribeEvent) welcome(): void {}
}

@Injectable()
class Secrets {
  readonly account = credentials;
}

@Module({ providers: [Secrets], exports: [Secrets] })
class SecretsModule {}

@Injectable()
class OptionsFromSecrets implements WechatOptionsFactory {
  constructor(private readonly secrets: Secrets) {}

  createWechatOptions(): WechatModuleOptions {
    return { accounts: [officialAccount(this.secrets.account)], path: 'hooks' };
  }
}

@Module({ imports: [SecretsModule], providers: [OptionsFromSecrets], exports: [OptionsFromSecrets] })
class OptionsModule {}

@Injectable()
class AuthGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (this.reflector.getAllAndOverride<boolean>('public', [context.getHandler(), context.getClass()])) {
      return true;
    }
    throw new UnauthorizedException();
  }
}

describe.each(adapters)('WechatModule on %s', (adapter) => {
  const start = (modules: ModuleMetadata['imports'], providers: ModuleMetadata['providers'] = []) =>
    startApplication({ adapter, modules, providers: [Greeter, ...providers] });

  const startupError = (...modules: NonNullable<ModuleMetadata['imports']>) => startupErrorOf({ adapter, modules });

  const receives = async (app: TestApplication, path: string, signer = credentials): Promise<void> => {
    expect(await app.handshake({ path, signer })).toMatchObject({ status: 200 });
    expect(await app.replyTo(textMessage('hi'), { path, signer })).toMatchObject({ Content: 'Hello' });
  };

  describe('forRootAsync takes its options from', () => {
    it('a factory with injected providers', async () => {
      const module = WechatModule.forRootAsync({
        imports: [SecretsModule],
        inject: [Secrets],
        useFactory: (secrets: Secrets) => ({ accounts: [officialAccount(secrets.account)], path: 'hooks' }),
      });
      await receives(await start([module]), '/hooks/wechat');
    });

    it('a factory that takes its time', async () => {
      const module = WechatModule.forRootAsync({
        useFactory: async () => {
          await new Promise((resolve) => setTimeout(resolve, 20));
          return { accounts: [officialAccount(credentials)] };
        },
      });
      await receives(await start([module]), '/wechat');
    });

    it('a class', async () => {
      const module = WechatModule.forRootAsync({ imports: [SecretsModule], useClass: OptionsFromSecrets });
      await receives(await start([module]), '/hooks/wechat');
    });

    it('a provider that exists', async () => {
      const module = WechatModule.forRootAsync({ imports: [OptionsModule], useExisting: OptionsFromSecrets });
      await receives(await start([module]), '/hooks/wechat');
    });

    it('a factory, with decorators and visibility given beside it', async () => {
      const useFactory = (): WechatModuleOptions => ({ accounts: [officialAccount(credentials)] });
      const guard = { provide: APP_GUARD, useClass: AuthGuard };
      const isPublic = SetMetadata('public', true) as ClassDecorator;
      const open = WechatModule.forRootAsync({ useFactory, isGlobal: true, controllerDecorators: [isPublic] });
      await receives(await start([open], [guard]), '/wechat');
      const closed = await start([WechatModule.forRootAsync({ useFactory })], [guard]);
      expect((await closed.handshake()).status).toBe(401);
    });

    it('a factory that fails, whose error stops the start', async () => {
      const module = WechatModule.forRootAsync({
        useFactory: () => {
          throw new Error('no configuration for this stage');
        },
      });
      expect(await startupError(module)).toBe('no configuration for this stage');
    });
  });

  it('several of them serve their own accounts by their own options', async () => {
    const app = await start([
      WechatModule.forRoot({ accounts: [officialAccount(credentials)], bodyLimit: 100 }),
      WechatModule.forRootAsync({
        useFactory: () => ({
          path: 'second',
          clock: () => 1_714_036_504_000,
          accounts: [
            officialAccount({ ...other, name: 'shop' }),
            officialAccount({ ...other, name: 'club', path: 'c' }),
          ],
        }),
      }),
    ]);
    expect((await app.push(textMessage('hi'))).status).toBe(413);
    for (const [path, name] of [
      ['/second/wechat/shop', 'shop'],
      ['/second/c', 'club'],
    ] as const) {
      const at = { path, signer: other, timestamp: 1_714_036_504, nonce: name };
      expect(await app.replyTo(textMessage(`hi`), at)).toMatchObject({ Content: 'Hello' });
      expect((await app.push(textMessage('hi'), { path, signer: other })).status).toBe(403);
    }
    const names = await Promise.all(
      [['/second/wechat/shop', '1'] as const, ['/second/c', '2'] as const].map(([path, id]) =>
        app.replyTo({ ...textMessage('account'), MsgId: id }, { path, signer: other, timestamp: 1_714_036_504 }),
      ),
    );
    expect(names).toMatchObject([{ Content: 'shop' }, { Content: 'club' }]);
  });

  it('refuses two accounts of one name, in one module or two', async () => {
    const first = officialAccount({ ...credentials, path: 'a' });
    const second = officialAccount({ ...other, path: 'b' });
    const message = /^Two WeChat accounts are named "default"\. Give each a "name" of its own/;
    expect(await startupError(WechatModule.forRoot({ accounts: [first, second] }))).toMatch(message);
    expect(
      await startupError(WechatModule.forRoot({ accounts: [first] }), WechatModule.forRoot({ accounts: [second] })),
    ).toMatch(message);
  });

  it('refuses two accounts of one path, in one module or two', async () => {
    const first = officialAccount({ ...credentials, path: '/hooks/in' });
    const second = officialAccount({ ...other, name: 'shop', path: 'in/' });
    const message =
      'The WeChat accounts "default" and "shop" share the path "/hooks/in". Set "path" or "name" of one of them.';
    expect(
      await startupError(
        WechatModule.forRoot({ accounts: [first] }),
        WechatModule.forRoot({ accounts: [second], path: '/hooks/' }),
      ),
    ).toBe(message);
  });

  it.each([
    ['no accounts', { accounts: [] }, 'needs at least one account'],
    ['accounts of the wrong kind', { accounts: {} }, 'needs at least one account'],
    ['no options', undefined, 'needs at least one account'],
    ['a limit of nothing', { bodyLimit: 0 }, 'bodyLimit has to be a positive integer, but it is 0'],
    ['a limit in words', { bodyLimit: '1mb' }, "bodyLimit has to be a positive integer, but it is the text '1mb'"],
    ['no time at all', { bodyTimeout: -1 }, 'bodyTimeout has to be a positive integer, but it is -1'],
  ])('refuses %s', async (_what, options, message) => {
    const given = options === undefined ? undefined : { accounts: [officialAccount(credentials)], ...options };
    const module = WechatModule.forRootAsync({ useFactory: () => given as WechatModuleOptions });
    expect(await startupError(module)).toContain(message);
  });

  it('takes undefined for a default, as configurations give it', async () => {
    const app = await start([
      WechatModule.forRoot({
        accounts: [officialAccount({ ...credentials, name: undefined, path: undefined })],
        path: undefined,
        bodyLimit: undefined,
        bodyTimeout: undefined,
        clock: undefined,
        controllerDecorators: undefined,
        isGlobal: undefined,
      }),
    ]);
    await receives(app, '/wechat');
  });

  it('works the same in a testing module', async () => {
    const logs = new LogRecorder();
    const module = await Test.createTestingModule({
      imports: [WechatModule.forRoot({ accounts: [officialAccount(credentials)] })],
      providers: [Greeter],
    })
      .setLogger(logs)
      .compile();
    const nest = module.createNestApplication(adapterOf(adapter));
    nest.setGlobalPrefix('api');
    await nest.listen(0, '127.0.0.1');
    try {
      const app = new TestApplication(nest, await nest.getUrl(), logs);
      await receives(app, '/api/wechat');
      expect(await app.replyTo(textMessage('hi'), { path: '/api/wechat', format: 'json' })).toMatchObject({
        Content: 'Hello',
      });
    } finally {
      await nest.close();
    }
  });
});

function adapterOf(adapter: AdapterName): ExpressAdapter | FastifyAdapter {
  return adapter === 'express' ? new ExpressAdapter() : new FastifyAdapter();
}

describe('A standalone application', () => {
  it('starts, and says that it receives nothing', async () => {
    @Module({
      imports: [WechatModule.forRoot({ accounts: [officialAccount(credentials)] })],
      providers: [Greeter],
    })
    class RootModule {}
    const logs = new LogRecorder();
    const context = await NestFactory.createApplicationContext(RootModule, { logger: logs, abortOnError: false });
    expect(logs.text('log')).toContain('3 handlers, and no HTTP server: this application receives no callbacks');
    await context.close();
  });
});

describe('officialAccount', () => {
  const wrong = {
    name: 'two words',
    path: 'a b',
    appId: 'not an id!',
    token: 'the-secret-token',
    encodingAesKey: 'a-secret-key',
    mode: 'none',
    encodingAESKey: 'another-secret-key',
    timestampTolerance: { encrypted: -1, decrypted: 5 },
  };

  const errorOf = (options: unknown): string => {
    try {
      officialAccount(options as Parameters<typeof officialAccount>[0]);
    } catch (error) {
      return (error as Error).message;
    }
    throw new Error('it was accepted');
  };

  it('lists every fault of its options, and shows no value', () => {
    const message = errorOf(wrong);
    for (const fault of [
      'name has to',
      'path has to',
      'appId has to',
      'token has to',
      'encodingAesKey has to',
      'mode has to',
    ]) {
      expect(message).toContain(`\n- ${fault}`);
    }
    expect(message).toContain('- there is no option "encodingAESKey". Did you mean "encodingAesKey"?');
    expect(message).toContain('- timestampTolerance: encrypted has to be a number of seconds');
    expect(message).toContain('- timestampTolerance: there is no option "decrypted". Did you mean "encrypted"?');
    for (const value of ['two words', 'a b', 'not an id', 'secret']) {
      expect(message).not.toContain(value);
    }
  });

  it.each([undefined, null, 'wx0123', {}])('says what is missing from %s', (options) => {
    expect(errorOf(options)).toContain('appId has to');
    expect(errorOf(options)).toContain('token has to');
  });

  it.each(['compat', 'secure'])('needs a key for %s mode', (mode) => {
    const { appId, token } = credentials;
    expect(errorOf({ appId, token, mode })).toContain('encodingAesKey has to be the 43 letters and digits');
    expect(errorOf({ appId, token, mode, encodingAesKey: [] })).toContain('it is an empty list');
  });

  it.each([42, 44])('takes no key of %s characters', (length) => {
    expect(errorOf({ ...credentials, encodingAesKey: 'A'.repeat(length) })).toContain('encodingAesKey has to be');
  });

  it('takes no timestampTolerance that is no object', () => {
    expect(errorOf({ ...credentials, timestampTolerance: 300 })).toContain('timestampTolerance has to be {');
  });
});

describe.each(adapters)('The log on %s', (adapter) => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('lists at the start where callbacks arrive, as the outside sees it', async () => {
    const app = await startApplication({
      adapter,
      accounts: [officialAccount(credentials), officialAccount({ ...other, name: 'shop' })],
      wechat: { path: '/hooks/' },
      providers: [Greeter],
      main: (nest) => void nest.setGlobalPrefix('api', { exclude: [] }),
    });
    const text = app.logs.text('log');
    expect(text).toContain('Callbacks at GET and POST /api/hooks/wechat of the account "default"');
    expect(text).toContain('Callbacks at GET and POST /api/hooks/wechat/shop of the account "shop"');
    expect(text).toContain('3 handlers');
    await expect(app.handshake({ path: '/api/hooks/wechat' })).resolves.toMatchObject({ status: 200 });
  });

  it('lists the path without the prefix where the prefix excludes it', async () => {
    const app = await startApplication({
      adapter,
      main: (nest) => void nest.setGlobalPrefix('api', { exclude: ['wechat'] }),
    });
    expect(app.logs.text('log')).toContain('Callbacks at GET and POST /wechat of the account "default"');
  });

  it('has a line for each event at debug level, with the user masked', async () => {
    const app = await startApplication({ adapter, providers: [Greeter] });
    await app.push(textMessage('hi'));
    await app.push(event('subscribe'));
    await app.push(event('unknown_event'));
    const debug = app.logs.text('debug');
    expect(debug).toContain('default: official-account.message.text from o9A*** -> Greeter.greet: reply');
    expect(debug).toContain('default: official-account.event.subscribe from o9A*** -> Greeter.welcome: handled');
    expect(debug).toContain('default: official-account.event.unknown_event from o9A*** -> no handler: unhandled');
  });

  it('never shows who wrote what, nor a token, a key or a signature', async () => {
    @Injectable()
    class Failing {
      @OnText('break') fail(): string {
        throw new Error('out of tea');
      }

      @OnText('long') long(): string {
        return 'a reply that is too long '.repeat(200);
      }
    }
    const app = await startApplication({
      adapter,
      accounts: [
        officialAccount(credentials),
        officialAccount({ appId: other.appId, token: 'PlainToken', name: 'plain' }),
      ],
      providers: [Greeter, Failing],
    });
    const plain = { signer: { token: 'PlainToken' }, path: '/wechat/plain' };
    await app.handshake({ echostr: 'secret-echo', nonce: '987654321' });
    for (const content of ['hi', 'break', 'long', 'secret-content']) {
      await app.push(textMessage(content));
      await app.push(textMessage(content), plain);
    }
    const { query, body } = new CallbackSigner(credentials).message(textMessage('secret-content'));
    const post = (search: string, content: string) =>
      app.request(`/wechat${search}`, { method: 'POST', body: content, headers: { 'content-type': 'text/xml' } });
    await post(query.replace(/msg_signature=.{4}/, 'msg_signature=0000'), body);
    await post(query, '<xml>secret-content');
    await post(query, '{"Encrypt":"secret-content"}');
    await post(query, '<xml><MsgType>secret-content</MsgType></xml>');
    await app.push(textMessage('hi'), { timestamp: 1_714_036_504 });
    await app.push(textMessage('hi'), { signer: { ...credentials, encodingAesKey: 'B'.repeat(43) } });
    await app.push(textMessage('hi'), { signer: { ...credentials, appId: other.appId } });
    await app.push('<xml><MsgType>secret-content</MsgType', plain).catch(() => undefined);
    const all = app.logs.text();
    expect(all).toContain('out of tea');
    expect(all).toContain('was refused with 403');
    const secrets = [
      credentials.token,
      'PlainToken',
      credentials.encodingAesKey,
      'o9AgO5Kd5ggOC',
      'secret-content',
      'secret-echo',
      'a reply that is too long a reply',
      '987654321',
      ...new URLSearchParams(query).getAll('signature'),
      ...new URLSearchParams(query).getAll('msg_signature'),
    ];
    for (const secret of secrets) {
      expect(all).not.toContain(secret);
    }
  });

  it('tells why a callback was refused and what to check, and is not flooded', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const app = await startApplication({
      adapter,
      providers: [Greeter],
      accounts: [officialAccount(credentials), officialAccount({ ...other, name: 'shop' })],
    });
    const forged = { signer: { ...credentials, token: 'FORGED' } };
    for (let i = 0; i < 5; i++) {
      await app.handshake(forged);
    }
    expect(app.logs.text('warn')).toMatch(
      /^A callback of the account "default" was refused with 403: signature does not fit the query \(-40001\)\. Check that the token here is/,
    );
    expect(app.logs.text('warn').split('\n')).toHaveLength(1);

    await app.handshake({ ...forged, path: '/wechat/shop' }); // another account
    await app.request('/wechat'); // another reason
    expect(app.logs.text('warn').split('\n')).toHaveLength(3);

    vi.advanceTimersByTime(10_001);
    expect(app.logs.text('warn').split('\n')).toHaveLength(4);
    expect(app.logs.text('warn')).toContain(
      '4 more of the account "default" within 10 s were refused with 403: signature does not fit the query',
    );
    await app.handshake(forged);
    expect(app.logs.text('warn').split('\n')).toHaveLength(5);
  });
});
