import {
  Body,
  Controller,
  Get,
  type INestApplication,
  Injectable,
  Post,
  Res,
  type Type,
  UseGuards,
  ValidationPipe,
  VersioningType,
} from '@nestjs/common';
import express from 'express';
import {
  Callback,
  type CallbackResponse,
  officialAccount,
  OnText,
  SignatureGuard,
  TextMessage,
  type VerifiedCallback,
  WechatCallback,
} from 'nestjs-wechat';
import { describe, expect, it } from 'vitest';
import {
  adapters,
  type ApplicationSetup,
  credentials,
  event,
  startApplication,
  startupErrorOf,
  textMessage,
} from '../harness/application.js';

const shop = { ...credentials, appId: 'wx1111111111111111', token: 'SHOP' };

/** What Express and Fastify have in common. */
interface AnyResponse {
  status(code: number): this;
  type(contentType: string): this;
  send(body: string): unknown;
}

function send(response: AnyResponse, { status, contentType = 'text/plain', body }: CallbackResponse): void {
  response.status(status).type(contentType).send(body);
}

@Injectable()
class Greeter {
  @OnText('hi') greet(message: TextMessage): string {
    return `Hello from ${message.account}`;
  }
}

@Controller('hooks/wechat')
@UseGuards(SignatureGuard)
class HooksController {
  @Get()
  @WechatCallback('shop')
  async verify(@Callback() callback: VerifiedCallback, @Res() response: AnyResponse): Promise<void> {
    expect(callback.event).toBeUndefined();
    send(response, await callback.deliver());
  }

  @Post()
  @WechatCallback('shop')
  async receive(@Callback() callback: VerifiedCallback, @Res() response: AnyResponse): Promise<void> {
    send(response, await callback.deliver());
  }
}

@Controller('by-hand')
@UseGuards(SignatureGuard)
class ByHandController {
  @Get()
  @WechatCallback('shop')
  verify(@Callback() callback: VerifiedCallback, @Res() response: AnyResponse): void {
    send(response, callback.respond('never sent'));
  }

  @Post()
  @WechatCallback('shop')
  receive(@Callback() callback: VerifiedCallback, @Res() response: AnyResponse): void {
    const { event: received } = callback;
    const reply = received instanceof TextMessage ? `You said ${received.content}` : undefined;
    send(response, callback.respond(reply));
  }
}

describe.each(adapters)("A controller of one's own on %s", (adapter) => {
  const accounts = [officialAccount(credentials), officialAccount({ ...shop, name: 'shop' })];

  const start = (controller: Type, setup: Partial<ApplicationSetup> = {}) =>
    startApplication({ adapter, accounts, providers: [Greeter], controllers: [controller], ...setup });

  const setups: readonly (readonly [string, Partial<ApplicationSetup>, string])[] = [
    ['nothing else', {}, ''],
    ['a prefix', { main: (app) => void app.setGlobalPrefix('api') }, '/api'],
    ['rawBody: true', { options: { rawBody: true } }, ''],
    [
      'a strict ValidationPipe',
      {
        main: (app) =>
          void app.useGlobalPipes(new ValidationPipe({ forbidNonWhitelisted: true, whitelist: true, transform: true })),
      },
      '',
    ],
    [
      'versions in the URI',
      { main: (app) => void app.enableVersioning({ type: VersioningType.URI, defaultVersion: '2' }) },
      '/v2',
    ],
    [
      'versions in the URI behind a prefix',
      {
        main: (app) =>
          void app.setGlobalPrefix('api').enableVersioning({ type: VersioningType.URI, defaultVersion: ['1', '2'] }),
      },
      '/api/v2',
    ],
    ...(adapter === 'express'
      ? [
          [
            "the application's own parsers",
            { main: (app: INestApplication) => void app.use(express.json({ type: () => true })) },
            '',
          ] as const,
        ]
      : []),
  ];

  it.each(setups)('serves an account by the handlers, with %s', async (_what, setup, prefix) => {
    const app = await start(HooksController, setup);
    for (const suffix of ['', '/']) {
      const to = { path: `${prefix}/hooks/wechat${adapter === 'express' ? suffix : ''}`, signer: shop };
      expect(await app.handshake({ ...to, echostr: '<7>' })).toMatchObject({ status: 200, body: '<7>' });
      for (const format of ['xml', 'json'] as const) {
        expect(await app.replyTo(textMessage('hi'), { ...to, format })).toMatchObject({ Content: 'Hello from shop' });
      }
      expect(await app.push(event('unknown'), to)).toMatchObject({
        status: 200,
        contentType: 'text/plain; charset=utf-8',
        body: 'success',
      });
    }
  });

  it('is guarded like the routes of the library', async () => {
    const app = await start(HooksController);
    const path = '/hooks/wechat';
    const forged = { path, signer: { ...shop, token: 'FORGED' } };
    for (const answer of [
      await app.handshake(forged),
      await app.push(textMessage('hi'), forged),
      await app.push(textMessage('hi'), { path, signer: credentials }), // another account
      await app.push(textMessage('hi'), { path, signer: { token: shop.token } }), // not encrypted
    ]) {
      expect(answer.status).toBe(403);
      expect(answer.body).not.toContain('echo');
    }
    const tooLarge = await app.push(textMessage('x'.repeat(1_100_000)), { path, signer: shop });
    expect(tooLarge.status).toBe(413);
    expect(app.logs.text('warn')).toContain('A callback of the account "shop" was refused with 403');
    expect(app.logs.text('error')).toBe('');
  });

  it('can answer by hand, encrypted where the account is', async () => {
    const app = await start(ByHandController);
    const to = { path: '/by-hand', signer: shop };
    expect(await app.handshake({ ...to, echostr: 'echo' })).toMatchObject({ status: 200, body: 'echo' });
    const answer = await app.push(textMessage('hi'), to);
    expect(answer.body).toContain('<Encrypt>');
    expect(await app.replyTo(textMessage('hi'), to)).toMatchObject({ Content: 'You said hi' });
    expect(await app.push(event('unknown'), to)).toMatchObject({ status: 200, body: 'success' });
  });

  it('is listed at the start', async () => {
    const app = await start(HooksController, { main: (nest) => void nest.setGlobalPrefix('api') });
    expect(app.logs.text('log')).toContain('Callbacks at GET and POST /api/hooks/wechat of the account "shop"');
  });

  it('needs no name where there is one account', async () => {
    @Controller('hooks')
    @UseGuards(SignatureGuard)
    class OnlyAccountController {
      @Post()
      @WechatCallback()
      async receive(@Callback() callback: VerifiedCallback, @Res() response: AnyResponse): Promise<void> {
        send(response, await callback.deliver());
      }
    }
    const app = await start(OnlyAccountController, { accounts: [officialAccount({ ...shop, name: 'shop' })] });
    expect(await app.replyTo(textMessage('hi'), { path: '/hooks', signer: shop })).toMatchObject({
      Content: 'Hello from shop',
    });
  });

  it('of an account that does not exist keeps the application from starting', async () => {
    @Controller('hooks')
    @UseGuards(SignatureGuard)
    class MisspeltController {
      @Post()
      @WechatCallback('shpo')
      receive(@Callback() _callback: VerifiedCallback): void {}
    }
    expect(await startupErrorOf({ adapter, accounts, controllers: [MisspeltController] })).toMatch(
      /no WeChat account named "shpo"; there is "default", "shop"/,
    );
  });

  it('leaves the other routes of the controller their bodies', async () => {
    const received: unknown[] = [];
    @Controller('mixed')
    class MixedController {
      @Post('wechat')
      @WechatCallback('shop')
      @UseGuards(SignatureGuard)
      async receive(@Callback() callback: VerifiedCallback, @Res() response: AnyResponse): Promise<void> {
        send(response, await callback.deliver());
      }

      @Post('orders') order(@Body() body: unknown): void {
        received.push(body);
      }
    }
    const app = await start(MixedController);
    await app.request('/mixed/orders', {
      method: 'POST',
      body: '{"tea":"oolong"}',
      headers: { 'content-type': 'application/json' },
    });
    expect(received).toEqual([{ tea: 'oolong' }]);
    const to = { path: '/mixed/wechat', signer: shop, format: 'json' } as const;
    expect(await app.replyTo(textMessage('hi'), to)).toMatchObject({ Content: 'Hello from shop' });
  });

  it('without the guard handles nothing, and the log says why', async () => {
    const handled: unknown[] = [];
    @Controller('hooks')
    class UnguardedController {
      @Post()
      @WechatCallback('shop')
      receive(@Callback() callback: VerifiedCallback): void {
        handled.push(callback);
      }
    }
    const app = await start(UnguardedController);
    const answer = await app.push(textMessage('hi'), { path: '/hooks', signer: shop });
    expect(answer.status).toBe(500);
    expect(answer.body).not.toContain('SignatureGuard');
    expect(handled).toEqual([]);
    expect(app.logs.text('error')).toContain('This request was not verified: add @UseGuards(SignatureGuard)');
  });

  it('without the account keeps the application from starting', async () => {
    @Controller('hooks')
    @UseGuards(SignatureGuard)
    class UnmarkedController {
      @Post() receive(@Callback() _callback: VerifiedCallback): void {}
    }
    @Controller('hooks')
    class UnmarkedMethodController {
      @Post()
      @UseGuards(SignatureGuard)
      receive(@Callback() _callback: VerifiedCallback): void {}
    }
    for (const controller of [UnmarkedController, UnmarkedMethodController]) {
      expect(await startupErrorOf({ adapter, accounts, controllers: [controller] })).toBe(
        `${controller.name}.receive uses SignatureGuard, but does not say for which account: add @WechatCallback('name').`,
      );
    }
  });
});
