import compressOnFastify from '@fastify/compress';
import helmetOnFastify from '@fastify/helmet';
import {
  Body,
  type CallHandler,
  type CanActivate,
  Catch,
  Controller,
  type ExceptionFilter,
  type ExecutionContext,
  type ArgumentsHost,
  type INestApplication,
  Injectable,
  type NestInterceptor,
  Post,
  Put,
  RequestMethod,
  SetMetadata,
  type Type,
  UnauthorizedException,
  ValidationPipe,
  VERSION_NEUTRAL,
  VersioningType,
} from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, Reflector, RouterModule } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SkipThrottle, ThrottlerGuard, ThrottlerModule } from '@nestjs/throttler';
import { IsString } from 'class-validator';
import compressOnExpress from 'compression';
import express from 'express';
import helmetOnExpress from 'helmet';
import { officialAccount, OnMenuClick, OnText, WechatModule } from 'nestjs-wechat';
import { map } from 'rxjs';
import { describe, expect, it } from 'vitest';
import {
  type AdapterName,
  adapters,
  type ApplicationSetup,
  credentials,
  event,
  startApplication,
  type TestApplication,
  textMessage,
} from '../harness/application.js';

const accounts = [
  { at: '', signer: credentials },
  { at: '/compat', signer: { ...credentials, mode: 'compat' } },
  { at: '/plaintext', signer: { appId: credentials.appId, token: 'PLAIN' } },
] as const;

/** More than a kilobyte, below which nobody compresses. */
const menu = '乌龙茶 & <oolong> '.repeat(60);

@Injectable()
class TeaShop {
  @OnText('hi') greet(): string {
    return 'Hello 你好';
  }

  @OnMenuClick('MENU') menu(): string {
    return menu;
  }
}

class Order {
  @IsString() tea!: string;
}

const Public = (): ClassDecorator => SetMetadata('public', true);

/** A route of the application's own, which has nothing to do with WeChat. */
function ordersController(): { controller: Type; received: unknown[] } {
  const received: unknown[] = [];
  @Controller({ path: 'orders', version: VERSION_NEUTRAL })
  @Public()
  class OrdersController {
    @Post() create(@Body() order: Order): object {
      received.push(order);
      return { tea: order?.tea };
    }
  }
  return { controller: OrdersController, received };
}

interface Row {
  readonly name: string;
  /** Default: both. */
  readonly only?: AdapterName;
  readonly setup?: Partial<ApplicationSetup>;
  /** Where the callback URL of the first account is. Default: `/wechat`. */
  readonly path?: string;
  /** What comes after the path of every account. */
  readonly suffix?: string;
  /** Where the application's own route is. Default: `/orders`. */
  readonly orders?: string;
  /** What the application's own route sees of `{"tea":"oolong"}`. Default: the parsed object. */
  readonly parsed?: unknown;
  /** Shows that the setup does to other routes what it is here for. */
  readonly proof?: (app: TestApplication) => Promise<void>;
}

const onExpress = (app: INestApplication): NestExpressApplication => app as NestExpressApplication;
const onFastify = (app: INestApplication): NestFastifyApplication => app as NestFastifyApplication;

function order(app: TestApplication, path: string, body: object = { tea: 'oolong' }): ReturnType<typeof app.request> {
  return app.request(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });
}

@Injectable()
class WrapEverything implements NestInterceptor {
  intercept(_context: ExecutionContext, next: CallHandler): ReturnType<NestInterceptor['intercept']> {
    return next.handle().pipe(map((data: unknown) => ({ code: 0, data })));
  }
}

@Catch()
class AnswerEverythingWith200 implements ExceptionFilter {
  catch(error: { status?: number }, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse();
    const body = { code: error.status ?? 500 };
    if ('raw' in response) {
      response.status(200).send(body);
    } else {
      response.status(200).json(body);
    }
  }
}

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

@Controller({ path: 'private', version: VERSION_NEUTRAL })
class PrivateController {
  @Post() create(): object {
    return {};
  }
}

@Controller({ path: 'versioned', version: '2' })
class VersionedController {
  @Post() create(): string {
    return 'version 2';
  }
}

const validation = {
  whitelist: true,
  forbidNonWhitelisted: true,
  transform: true,
  transformOptions: { enableImplicitConversion: true },
};

const versioned =
  (reach: (app: TestApplication) => ReturnType<TestApplication['request']>) => async (app: TestApplication) => {
    expect(await reach(app)).toMatchObject({ status: 201, body: 'version 2' });
  };

const rows: readonly Row[] = [
  { name: 'nothing but the module' },
  {
    name: 'a global prefix',
    setup: { main: (app) => void app.setGlobalPrefix('/api/v1/') },
    path: '/api/v1/wechat',
    orders: '/api/v1/orders',
    proof: async (app) => expect((await app.handshake()).status).toBe(404),
  },
  {
    name: 'a global prefix from which the callbacks are excluded',
    setup: {
      main: (app) => void app.setGlobalPrefix('api', { exclude: ['wechat', 'wechat/:account'] }),
    },
    orders: '/api/orders',
    proof: async (app) => expect((await app.handshake({ path: '/api/wechat' })).status).toBe(404),
  },
  {
    name: 'a global prefix from which the callbacks are excluded verb by verb',
    setup: {
      main: (app) =>
        void app.setGlobalPrefix('api', {
          exclude: [RequestMethod.GET, RequestMethod.POST].map((method) => ({ path: 'wechat{/*account}', method })),
        }),
    },
    orders: '/api/orders',
  },
  { name: 'URLs with a slash at their end', suffix: '/' },
  {
    name: 'URLs with a slash at their end, behind a prefix',
    suffix: '/',
    setup: { main: (app) => void app.setGlobalPrefix('api') },
    path: '/api/wechat',
    orders: '/api/orders',
  },
  {
    name: 'a path of the module',
    setup: { wechat: { path: '/hooks/in/' } },
    path: '/hooks/in/wechat',
    proof: async (app) => expect((await app.handshake()).status).toBe(404),
  },
  {
    name: 'a path of the module behind a global prefix',
    setup: { wechat: { path: 'hooks' }, main: (app) => void app.setGlobalPrefix('api') },
    path: '/api/hooks/wechat',
    orders: '/api/orders',
  },
  {
    name: 'a prefix by RouterModule',
    setup: { imports: [RouterModule.register([{ path: 'routed', module: WechatModule }])] },
    path: '/routed/wechat',
  },
  {
    name: 'a prefix by RouterModule behind a global prefix',
    setup: {
      imports: [RouterModule.register([{ path: '/routed', module: WechatModule }])],
      main: (app) => void app.setGlobalPrefix('api'),
    },
    path: '/api/routed/wechat',
    orders: '/api/orders',
  },
  {
    name: 'versions in the URI',
    setup: {
      controllers: [VersionedController],
      main: (app) => void app.enableVersioning({ type: VersioningType.URI }),
    },
    proof: versioned((app) => order(app, '/v2/versioned')),
  },
  {
    name: 'versions in the URI, with a default version and a prefix',
    setup: {
      controllers: [VersionedController],
      main: (app) =>
        void app
          .setGlobalPrefix('api')
          .enableVersioning({ type: VersioningType.URI, defaultVersion: '1', prefix: 'v' }),
    },
    path: '/api/wechat',
    orders: '/api/orders',
    proof: versioned((app) => order(app, '/api/v2/versioned')),
  },
  {
    name: 'versions in a header',
    setup: {
      controllers: [VersionedController],
      main: (app) =>
        void app.enableVersioning({ type: VersioningType.HEADER, header: 'x-version', defaultVersion: '1' }),
    },
    proof: versioned((app) => app.request('/versioned', { method: 'POST', headers: { 'x-version': '2' } })),
  },
  {
    name: 'versions in the media type',
    setup: {
      controllers: [VersionedController],
      main: (app) => void app.enableVersioning({ type: VersioningType.MEDIA_TYPE, key: 'v=', defaultVersion: '1' }),
    },
    proof: versioned((app) =>
      app.request('/versioned', { method: 'POST', headers: { accept: 'application/json;v=2' } }),
    ),
  },
  {
    name: 'versions of its own making',
    setup: {
      controllers: [VersionedController],
      main: (app) =>
        void app.enableVersioning({ type: VersioningType.CUSTOM, extractor: () => '2', defaultVersion: '1' }),
    },
    proof: versioned((app) => order(app, '/versioned')),
  },
  {
    name: 'an interceptor that wraps every answer',
    setup: { main: (app) => void app.useGlobalInterceptors(new WrapEverything()) },
    proof: async (app) => expect((await order(app, '/orders')).body).toBe('{"code":0,"data":{"tea":"oolong"}}'),
  },
  {
    name: 'an injected interceptor that wraps every answer',
    setup: { providers: [{ provide: APP_INTERCEPTOR, useClass: WrapEverything }] },
    proof: async (app) => expect((await order(app, '/orders')).body).toBe('{"code":0,"data":{"tea":"oolong"}}'),
  },
  {
    name: 'a strict ValidationPipe',
    setup: { main: (app) => void app.useGlobalPipes(new ValidationPipe(validation)) },
    proof: async (app) => expect((await order(app, '/orders', { tea: 'oolong', milk: 1 })).status).toBe(400),
  },
  {
    name: 'an injected strict ValidationPipe',
    setup: { providers: [{ provide: APP_PIPE, useValue: new ValidationPipe(validation) }] },
    proof: async (app) => expect((await order(app, '/orders', { tea: 'oolong', milk: 1 })).status).toBe(400),
  },
  {
    name: 'a filter that answers every error with 200',
    setup: { main: (app) => void app.useGlobalFilters(new AnswerEverythingWith200()) },
    proof: async (app) => expect(await app.request('/nowhere')).toMatchObject({ status: 200, body: '{"code":404}' }),
  },
  {
    name: 'an injected filter that answers every error with 200',
    setup: { providers: [{ provide: APP_FILTER, useClass: AnswerEverythingWith200 }] },
    proof: async (app) => expect(await app.request('/nowhere')).toMatchObject({ status: 200, body: '{"code":404}' }),
  },
  {
    name: 'json and urlencoded parsers of its own',
    only: 'express',
    setup: { main: (app) => void app.use(express.json(), express.urlencoded({ extended: true })) },
  },
  {
    name: 'a json parser that takes everything for JSON',
    only: 'express',
    setup: { options: { bodyParser: false }, main: (app) => void app.use(express.json({ type: () => true })) },
  },
  {
    name: 'a text parser for every type',
    only: 'express',
    setup: { main: (app) => void app.use(express.text({ type: '*/*' })) },
    parsed: '{"tea":"oolong"}',
  },
  {
    name: 'a raw parser for everything',
    only: 'express',
    setup: { main: (app) => void app.use(express.raw({ type: () => true })) },
    parsed: Buffer.from('{"tea":"oolong"}'),
  },
  {
    name: 'useBodyParser for text and raw',
    only: 'express',
    setup: {
      main: (app) =>
        void onExpress(app).useBodyParser('text', { type: 'text/*' }).useBodyParser('raw', { type: '*/*' }),
    },
    parsed: Buffer.from('{"tea":"oolong"}'),
  },
  {
    name: 'a catch-all content type parser',
    only: 'fastify',
    setup: {
      main: (app) => {
        const fastify = onFastify(app).getHttpAdapter().getInstance();
        fastify.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
      },
    },
  },
  {
    name: 'content type parsers for XML and JSON',
    only: 'fastify',
    setup: {
      options: { bodyParser: false },
      main: (app) => {
        const fastify = onFastify(app).getHttpAdapter().getInstance();
        fastify.removeContentTypeParser('application/json');
        fastify.addContentTypeParser(['text/xml', 'application/json'], { parseAs: 'string' }, (_request, body, done) =>
          done(null, { text: body }),
        );
      },
    },
    parsed: { text: '{"tea":"oolong"}' },
  },
  {
    name: 'useBodyParser for XML and JSON',
    only: 'fastify',
    setup: {
      main: (app) =>
        void onFastify(app).useBodyParser(['text/xml', 'application/json'], { bodyLimit: 64 }, (_request, body, done) =>
          done(null, { bytes: body.length }),
        ),
    },
    parsed: { bytes: 16 },
  },
  { name: 'rawBody: true', setup: { options: { rawBody: true } } },
  { name: 'bodyParser: false', only: 'express', setup: { options: { bodyParser: false } }, parsed: undefined },
  { name: 'bodyParser: false', only: 'fastify', setup: { options: { bodyParser: false } } },
  {
    name: 'compression',
    setup: {
      main: async (app) => {
        if (app.getHttpAdapter().getType() === 'express') {
          app.use(compressOnExpress({ threshold: 0 }));
        } else {
          await onFastify(app).register(compressOnFastify, { threshold: 0 });
        }
      },
    },
    proof: async (app) => {
      const { headers } = await app.request('/orders', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-encoding': 'gzip' },
        body: '{"tea":"oolong"}',
      });
      expect(headers.get('content-encoding')).toBe('gzip');
    },
  },
  {
    name: 'helmet',
    setup: {
      main: async (app) => {
        if (app.getHttpAdapter().getType() === 'express') {
          app.use(helmetOnExpress());
        } else {
          await onFastify(app).register(helmetOnFastify);
        }
      },
    },
    proof: async (app) => expect((await app.handshake()).headers.get('x-content-type-options')).toBe('nosniff'),
  },
  {
    name: 'CORS',
    setup: { main: (app) => app.enableCors({ origin: 'https://tea.example' }) },
    proof: async (app) =>
      expect((await app.handshake()).headers.get('access-control-allow-origin')).toBe('https://tea.example'),
  },
  {
    name: 'a throttler, which the callbacks skip',
    setup: {
      imports: [ThrottlerModule.forRoot([{ ttl: 60_000, limit: 1 }])],
      providers: [{ provide: APP_GUARD, useClass: ThrottlerGuard }],
      wechat: { controllerDecorators: [SkipThrottle()] },
    },
    proof: async (app) => expect((await order(app, '/orders')).status).toBe(429),
  },
  {
    name: 'an auth guard, for which the callbacks are public',
    setup: {
      controllers: [PrivateController],
      providers: [{ provide: APP_GUARD, useClass: AuthGuard }],
      wechat: { controllerDecorators: [Public()] },
    },
    proof: async (app) => expect((await order(app, '/private')).status).toBe(401),
  },
  { name: 'isGlobal', setup: { wechat: { isGlobal: true } } },
  { name: 'shutdown hooks', setup: { main: (app) => void app.enableShutdownHooks() } },
  ...(['extended', 'simple'] as const).map((parser): Row => ({
    name: `the ${parser} query parser`,
    only: 'express',
    setup: { main: (app) => void onExpress(app).set('query parser', parser) },
  })),
  {
    name: 'no query parser',
    only: 'express',
    setup: { main: (app) => void onExpress(app).set('query parser', false) },
  },
  { name: 'URLs in other letters', only: 'express', path: '/WeChat' },
  {
    name: 'URLs in other letters',
    only: 'fastify',
    setup: { adapterOptions: { routerOptions: { caseSensitive: false } } },
    path: '/WeChat',
  },
  {
    name: 'ignoreTrailingSlash',
    only: 'fastify',
    setup: { adapterOptions: { routerOptions: { ignoreTrailingSlash: true } } },
    suffix: '/',
  },
  {
    name: 'ignoreDuplicateSlashes',
    only: 'fastify',
    setup: { adapterOptions: { routerOptions: { ignoreDuplicateSlashes: true } } },
    path: '//wechat',
  },
  {
    name: 'a body limit of a few bytes',
    only: 'fastify',
    setup: { adapterOptions: { bodyLimit: 20 } },
    proof: async (app) => expect((await order(app, '/orders', { tea: 'x'.repeat(20) })).status).toBe(413),
  },
];

describe.each(adapters)('An application on %s with', (adapter) => {
  it.each(rows.filter(({ only = adapter }) => only === adapter))('$name', async (row) => {
    const { setup = {}, path = '/wechat', suffix = '', orders = '/orders', proof } = row;
    const { controller, received } = ordersController();
    const app = await startApplication({
      adapter,
      ...setup,
      accounts: [
        officialAccount(credentials),
        officialAccount({ ...credentials, name: 'compat', mode: 'compat' }),
        officialAccount({ name: 'plaintext', appId: credentials.appId, token: 'PLAIN' }),
      ],
      providers: [TeaShop, ...(setup.providers ?? [])],
      controllers: [controller, ...(setup.controllers ?? [])],
    });

    for (const { at, signer } of accounts) {
      const to = { path: `${path}${at}${suffix}`, signer };
      expect(await app.handshake({ ...to, echostr: '<b>7</b>+ é' })).toMatchObject({
        status: 200,
        contentType: 'text/plain; charset=utf-8',
        body: '<b>7</b>+ é',
      });
      for (const format of ['xml', 'json'] as const) {
        expect(await app.replyTo(textMessage('hi'), { ...to, format })).toEqual({
          ToUserName: 'o9AgO5Kd5ggOC-bXrbNODIiE3bGY',
          FromUserName: 'gh_97417a04a28d',
          CreateTime: format === 'json' ? (expect.any(Number) as number) : expect.stringMatching(/^\d{10}$/),
          MsgType: 'text',
          Content: 'Hello 你好',
        });
      }
      expect(await app.replyTo(event('CLICK', { EventKey: 'MENU' }), to)).toMatchObject({ Content: menu });
      expect(await app.push(event('nothing_that_we_know'), to)).toMatchObject({
        status: 200,
        contentType: 'text/plain; charset=utf-8',
        body: 'success',
      });
      const forged = { ...to, signer: { ...signer, token: 'FORGED' } };
      for (const answer of [await app.handshake(forged), await app.push(textMessage('hi'), forged)]) {
        expect(answer).toMatchObject({ status: 403, contentType: 'text/plain; charset=utf-8', body: 'Forbidden' });
      }
    }

    await order(app, orders);
    expect(received).toEqual(['parsed' in row ? row.parsed : { tea: 'oolong' }]);
    await proof?.(app);
  });
});

describe.each(adapters)('On %s', (adapter) => {
  it('a global guard that knows nothing of the callbacks refuses them', async () => {
    const app = await startApplication({ adapter, providers: [TeaShop, { provide: APP_GUARD, useClass: AuthGuard }] });
    expect((await app.handshake()).status).toBe(401);
    expect((await app.push(textMessage('hi'))).status).toBe(401);
  });

  it('a throttler that knows nothing of the callbacks refuses them', async () => {
    const app = await startApplication({
      adapter,
      imports: [ThrottlerModule.forRoot([{ ttl: 60_000, limit: 1 }])],
      providers: [{ provide: APP_GUARD, useClass: ThrottlerGuard }],
    });
    expect((await app.handshake()).status).toBe(200);
    expect((await app.handshake()).status).toBe(429);
  });

  it.each(['', 'api'])(
    'routes that look like a callback URL keep their parsed bodies (prefix "%s")',
    async (prefix) => {
      const received: unknown[] = [];
      @Controller()
      class LookAlikes {
        @Post(['other/wechat', 'api/wechat/other', 'wechat/api', 'wechat2', 'wechat/default', 'api/api/wechat'])
        create(@Body() body: unknown): void {
          received.push(body);
        }

        @Put('wechat') replace(@Body() body: unknown): void {
          received.push(body);
        }
      }
      const app = await startApplication({
        adapter,
        controllers: [LookAlikes],
        providers: [TeaShop],
        main: (nest) => void nest.setGlobalPrefix(prefix),
      });
      const base = prefix === '' ? '' : `/${prefix}`;
      const paths = [
        '/other/wechat',
        '/api/wechat/other',
        '/wechat/api',
        '/wechat2',
        '/wechat/default',
        '/api/api/wechat',
      ];
      for (const path of paths) {
        expect((await order(app, `${base}${path}`, { path })).status).toBe(201);
      }
      const put = { method: 'PUT', body: '{"path":"put"}', headers: { 'content-type': 'application/json' } };
      expect((await app.request(`${base}/wechat`, put)).status).toBe(200);
      expect(received).toEqual([...paths, 'put'].map((path) => ({ path })));
      expect(await app.replyTo(textMessage('hi'), { path: `${base}/wechat` })).toMatchObject({ Content: 'Hello 你好' });
    },
  );

  it('the path of the callbacks without the prefix is a route like any other', async () => {
    const received: unknown[] = [];
    @Controller('wechat')
    class OutsideThePrefix {
      @Post() create(@Body() body: unknown): void {
        received.push(body);
      }
    }
    const app = await startApplication({
      adapter,
      wechat: { path: 'hooks' },
      controllers: [OutsideThePrefix],
      providers: [TeaShop],
      main: (nest) => void nest.setGlobalPrefix('api', { exclude: ['wechat'] }),
    });
    expect((await order(app, '/wechat', { outside: true })).status).toBe(201);
    expect(received).toEqual([{ outside: true }]);
    expect(await app.replyTo(textMessage('hi'), { path: '/api/hooks/wechat' })).toMatchObject({ MsgType: 'text' });
  });
});
