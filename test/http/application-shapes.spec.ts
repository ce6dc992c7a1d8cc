import {
  type CallHandler,
  Catch,
  ClassSerializerInterceptor,
  type ExecutionContext,
  Global,
  type INestApplication,
  Injectable,
  type MiddlewareConsumer,
  Module,
  type NestInterceptor,
  type NestModule,
  type OnModuleInit,
  RequestTimeoutException,
  Scope,
  type Type,
} from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, ContextIdFactory, LazyModuleLoader, NestFactory } from '@nestjs/core';
import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import express from 'express';
import { ForAccount, officialAccount, OnText, WechatModule } from 'nestjs-wechat';
import { CallbackSigner } from 'nestjs-wechat/testing';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { NEVER, of, throwError, timeout } from 'rxjs';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  type AdapterName,
  adapters,
  type ApplicationSetup,
  credentials,
  startApplication,
  startupErrorOf,
  TestApplication,
  textMessage,
} from '../harness/application.js';
import { LogRecorder } from '../harness/log-recorder.js';
import { RawConnection } from '../harness/raw-connection.js';

/** The handlers that wait. A busy machine is slower than any time that they would wait by themselves. */
const waiting: (() => void)[] = [];
const letGo = (): void => waiting.splice(0).forEach((go) => go());

@Injectable()
class Greeter {
  @OnText('wait') wait(): Promise<void> {
    return new Promise((resolve) => waiting.push(resolve));
  }

  @OnText() greet(): string {
    return 'hello';
  }
}

const account = officialAccount(credentials);
const wechat = (): ReturnType<typeof WechatModule.forRoot> => WechatModule.forRoot({ accounts: account });

/** A module of its own with the account and its handler. */
function shop(imported = wechat()): Type {
  @Module({ imports: [imported], providers: [Greeter] })
  class ShopModule {}
  return ShopModule;
}

async function answers(app: TestApplication, path = '/wechat'): Promise<void> {
  expect(await app.handshake({ path, echostr: '42' })).toMatchObject({ status: 200, body: '42' });
  for (const format of ['xml', 'json'] as const) {
    expect(await app.replyTo(textMessage('hi'), { path, format })).toMatchObject({ Content: 'hello' });
  }
}

/** Behind a server that is not Nest's. */
async function served(nest: INestApplication, listener: RequestListener): Promise<TestApplication> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await nest.close();
  });
  return new TestApplication(nest, `http://127.0.0.1:${(server.address() as AddressInfo).port}`, new LogRecorder());
}

const create = (root: Type, adapter: ExpressAdapter | FastifyAdapter): Promise<INestApplication> =>
  NestFactory.create(root, adapter, { logger: false, abortOnError: false });

@Injectable({ scope: Scope.REQUEST, durable: true })
class DurableGreeter {
  @OnText() greet(): string {
    return 'hello';
  }
}

const shapes: readonly [string, () => Partial<ApplicationSetup>][] = [
  [
    'the same module in two features',
    () => {
      const shared = wechat();
      @Module({ imports: [shared] })
      class OtherModule {}
      return { modules: [shop(shared), OtherModule] };
    },
  ],
  [
    'a global module that exports it',
    () => {
      @Global()
      @Module({ imports: [wechat()], exports: [WechatModule] })
      class GlobalModule {}
      @Module({ providers: [Greeter] })
      class FeatureModule {}
      return { modules: [GlobalModule, FeatureModule] };
    },
  ],
  [
    'a module that is loaded before the start',
    () => ({
      modules: [],
      main: async (nest) => void (await nest.get(LazyModuleLoader).load(() => shop())),
    }),
  ],
  ['a durable provider as handler', () => ({ modules: [wechat()], providers: [DurableGreeter] })],
  [
    'an interceptor that serialises classes',
    () => ({ modules: [shop()], providers: [{ provide: APP_INTERCEPTOR, useClass: ClassSerializerInterceptor }] }),
  ],
  [
    'tokens of modules by their content',
    () => ({
      modules: [shop(), WechatModule.forRoot({ accounts: officialAccount({ ...credentials, name: 'second' }) })],
      options: { moduleIdGeneratorAlgorithm: 'deep-hash' },
    }),
  ],
];

describe.each(adapters)('An application on %s', (adapter) => {
  it.each(shapes)('answers with %s', async (_, setup) => {
    ContextIdFactory.apply({ attach: (id) => ({ resolve: () => id, payload: {} }) });
    onTestFinished(() => ContextIdFactory.apply(undefined as never));
    await answers(await startApplication({ adapter, ...setup() }));
  });

  it('answers without a server of its own, as in the cloud', async () => {
    const nest = await create(shop(), adapter === 'express' ? new ExpressAdapter() : new FastifyAdapter());
    await nest.init();
    const instance = nest.getHttpAdapter().getInstance();
    if (adapter === 'fastify') {
      await instance.ready();
    }
    await answers(await served(nest, adapter === 'express' ? instance : instance.routing));
  });

  it('has its own accounts where another application has the same root module', async () => {
    let name = 'old';
    const root = shop(
      WechatModule.forRootAsync({ useFactory: () => ({ accounts: officialAccount({ ...credentials, name }) }) }),
    );
    const old = await startApplication({ adapter, modules: [root] });
    name = 'new';
    const renewed = await startApplication({ adapter, modules: [root] });
    await answers(old, '/wechat/old');
    await answers(renewed, '/wechat/new');
    expect((await old.handshake({ path: '/wechat/new' })).status).toBe(404);
    expect((await renewed.handshake({ path: '/wechat/old' })).status).toBe(404);
  });

  it('is told when two modules bring the same account', async () => {
    expect(await startupErrorOf({ adapter, modules: [shop(), shop()] })).toBe(
      'Two WeChat accounts are named "default". Give each a "name" of its own. If it is one account, call ' +
        'WechatModule.forRoot() once: modules with handlers need not import it.',
    );
  });

  it('is told when the module comes too late for its routes', async () => {
    @Injectable()
    class Loader implements OnModuleInit {
      constructor(private readonly lazy: LazyModuleLoader) {}
      async onModuleInit(): Promise<void> {
        await this.lazy.load(() => shop());
      }
    }
    const app = await startApplication({ adapter, modules: [], providers: [Loader] });
    expect(app.logs.text('error')).toContain('WechatModule was loaded after Nest had registered the routes');

    const listening = await startApplication({ adapter, modules: [] });
    await expect(listening.nest.get(LazyModuleLoader).load(() => shop())).rejects.toThrow(
      'WechatModule was loaded after the application began to listen',
    );
    expect((await listening.handshake()).status).toBe(404);
  });
});

describe.each(adapters)('A handler whose module is loaded late, on %s', (adapter) => {
  @Module({ providers: [Greeter] })
  class GreeterModule {}

  const loaders: readonly [string, () => Partial<ApplicationSetup>, boolean][] = [
    [
      'before the start',
      () => ({ main: async (nest) => void (await nest.get(LazyModuleLoader).load(() => GreeterModule)) }),
      true,
    ],
    ['while modules are initialised', () => ({ providers: [loadingIn('onModuleInit')] }), true],
    ['while the application starts', () => ({ providers: [loadingIn('onApplicationBootstrap')] }), false],
  ];

  function loadingIn(hook: 'onModuleInit' | 'onApplicationBootstrap'): Type {
    @Injectable()
    class Loader {
      constructor(private readonly lazy: LazyModuleLoader) {}
      async [hook](): Promise<void> {
        await this.lazy.load(() => GreeterModule);
      }
    }
    return Loader;
  }

  const told = (app: TestApplication): string[] =>
    app.logs
      .text('warn')
      .split('\n')
      .filter((line) => line.startsWith('Greeter.'));
  const tooLate = ['wait', 'greet'].map(
    (name) =>
      `Greeter.${name} handles nothing: its module was loaded after the application had started. Import the module in one ` +
      'that the application starts with, or load it before app.init() and app.listen(). WechatModule',
  );

  it.each(loaders)('%s: it works, or the log says why not', async (_, setup, works) => {
    const app = await startApplication({ adapter, ...setup() });
    for (const content of ['hi', 'ho']) {
      const reply = await app.replyTo(textMessage(content));
      expect(reply === undefined ? told(app) : [reply['Content']]).toEqual(works ? ['hello'] : tooLate);
    }
  });

  it('after the application listens, with a mistake: the log tells the mistake', async () => {
    @Injectable()
    class Undecorated {
      @ForAccount('default') idle(): void {}
    }
    @Module({ providers: [Undecorated] })
    class UndecoratedModule {}
    const app = await startApplication({ adapter, providers: [Greeter] });
    await app.nest.get(LazyModuleLoader).load(() => UndecoratedModule);
    await answers(app);
    expect(app.logs.text('warn')).toContain(
      'Undecorated.idle has @ForAccount(), @InState() or @Durable(), but it handles no event',
    );
  });

  it('after the application listens: the log says that it handles nothing', async () => {
    const app = await startApplication({ adapter });
    expect(await app.replyTo(textMessage('hi'))).toBeUndefined();
    expect(told(app)).toEqual([]);
    await app.nest.get(LazyModuleLoader).load(() => GreeterModule);
    expect(await app.replyTo(textMessage('ho'))).toBeUndefined();
    expect(await app.replyTo(textMessage('hey'))).toBeUndefined();
    expect(told(app)).toEqual(tooLate);
  });
});

it('answers below a path of another Express application', async () => {
  const [inner, outer] = [express(), express()];
  const nest = await create(shop(), new ExpressAdapter(inner));
  await nest.init();
  outer.use('/below', inner);
  await answers(await served(nest, outer), '/below/wechat');
});

@Injectable()
class GiveUp implements NestInterceptor {
  intercept(_context: ExecutionContext, next: CallHandler): ReturnType<NestInterceptor['intercept']> {
    return next.handle().pipe(timeout({ each: 50, with: () => throwError(() => new RequestTimeoutException()) }));
  }
}

@Catch()
class Swallow {
  catch(): void {}
}

const swallow = { provide: APP_FILTER, useClass: Swallow };
const userIdOf = (context: ExecutionContext): boolean => context.switchToHttp().getRequest().user.id;

function throwNothing(): never {
  throw Object.create(null);
}

/** Ends every request, as a login or a limiter does. */
function refuse(_request: IncomingMessage, response: ServerResponse): void {
  response.statusCode = 401;
  response.end('Log in');
}

@Module({})
class RefusingModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(refuse).forRoutes('*path');
  }
}

interface Trouble {
  readonly setup: Partial<ApplicationSetup>;
  readonly status: number;
  readonly level?: string;
  readonly log: string;
}

const before = 'refused a callback before its signature was checked, with';
const after = 'ended a callback of WeChat after its signature was checked, with';
const inFront = 'A callback at /wechat was answered with 401 before it reached WechatModule.';

const troubles: readonly [string, Trouble][] = [
  [
    'an interceptor that gives up',
    {
      setup: { providers: [{ provide: APP_INTERCEPTOR, useClass: GiveUp }, swallow] },
      status: 408,
      log: `${after} RequestTimeoutException (408)`,
    },
  ],
  [
    'an interceptor that breaks',
    {
      setup: { providers: [{ provide: APP_INTERCEPTOR, useValue: { intercept: userIdOf } }, swallow] },
      status: 500,
      level: 'error',
      log: `${after} TypeError (500): Cannot read properties of undefined (reading 'id')`,
    },
  ],
  [
    'a guard that breaks',
    {
      setup: { providers: [{ provide: APP_GUARD, useValue: { canActivate: userIdOf } }, swallow] },
      status: 500,
      level: 'error',
      log: `${before} TypeError (500): Cannot read properties of undefined (reading 'id')`,
    },
  ],
  [
    'a guard that throws something without a text',
    {
      setup: { providers: [{ provide: APP_GUARD, useValue: { canActivate: throwNothing } }] },
      status: 500,
      level: 'error',
      log: `${before} object (500): `,
    },
  ],
  ['a middleware that refuses', { setup: { main: (nest) => void nest.use(refuse) }, status: 401, log: inFront }],
  ['a middleware of a module that refuses', { setup: { imports: [RefusingModule] }, status: 401, log: inFront }],
];

describe.each(adapters)('A callback that the application stops, on %s', (adapter: AdapterName) => {
  it.each(troubles)('is reported: %s', async (_, { setup, status, level = 'warn', log }) => {
    const app = await startApplication({ adapter, ...setup, providers: [Greeter, ...(setup.providers ?? [])] });
    for (const _time of [1, 2]) {
      expect((await app.push(textMessage('wait'))).status).toBe(status);
    }
    letGo();
    await expect.poll(() => app.logs.text(level)).toContain(log);
    expect(app.logs.text('warn').split('\n')).toHaveLength(1);
  });

  it.each([
    ['no answer', NEVER],
    ['another answer', of({ cached: true })],
  ])('is reported: an interceptor with %s', async (_, instead) => {
    let reached = false;
    const intercept = (): typeof instead => {
      reached = true;
      return instead;
    };
    const app = await startApplication({
      adapter,
      providers: [Greeter, { provide: APP_INTERCEPTOR, useValue: { intercept } }],
    });
    const { query, body } = new CallbackSigner(credentials).message(textMessage('hi'));
    const connection = await RawConnection.open(app.url);
    await connection.write(
      `POST /wechat${query} HTTP/1.1\r\nHost: a\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
    await expect.poll(() => reached).toBe(true);
    connection.destroy();
    await expect
      .poll(() => app.logs.text('warn'))
      .toContain('A callback at /wechat was not handled: an interceptor of the application did not call next.handle()');
  });

  it('is not reported when WeChat gave up, or somebody else came', async () => {
    const app = await startApplication({ adapter, providers: [Greeter] });
    const signer = new CallbackSigner(credentials);
    const { query, body } = signer.message(textMessage('wait'));
    const head = `POST /wechat${query} HTTP/1.1\r\nHost: a\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`;
    for (const [bytes, handled] of [
      [head, 0],
      [head + body, 1],
    ] as const) {
      const connection = await RawConnection.open(app.url);
      await connection.write(bytes);
      await new Promise((resolve) => setTimeout(resolve, 50));
      await expect.poll(() => waiting.length).toBe(handled);
      connection.destroy();
    }
    letGo();
    expect((await app.request('/wechat')).status).toBe(400);
    expect((await app.request('/nowhere')).status).toBe(404);
    expect((await app.request('//wechat')).status).toBe(404);
    await answers(app);
    expect(app.logs.text('warn')).not.toMatch(/before it reached|was not handled/);
  });
});
