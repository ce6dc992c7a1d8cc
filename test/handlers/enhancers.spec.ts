import {
  type ArgumentsHost,
  type CallHandler,
  type CanActivate,
  Catch,
  Controller,
  type ExceptionFilter,
  type ExecutionContext,
  HttpException,
  Inject,
  Injectable,
  Module,
  type NestInterceptor,
  ParseIntPipe,
  type PipeTransform,
  Scope,
  SetMetadata,
  UnauthorizedException,
  UseFilters,
  UseGuards,
  UseInterceptors,
  UsePipes,
} from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, ContextIdFactory, Reflector, REQUEST } from '@nestjs/core';
import {
  AccountName,
  Ctx,
  Event,
  Match,
  MenuClickEvent,
  Observe,
  OnMenuClick,
  OnSubscribe,
  OnText,
  OpenId,
  Raw,
  type SubscribeEvent,
  TextMessage,
  type WechatContext,
  WechatExecutionContext,
} from 'nestjs-wechat';
import { map, of } from 'rxjs';
import { describe, expect, it } from 'vitest';
import { adapters, event, startApplication, startupErrorOf, textMessage } from '../harness/application.js';

describe.each(adapters)('a handler on %s', (adapter) => {
  it('gets the event first and what its parameters ask for after it', async () => {
    @Injectable()
    class Handlers {
      @OnText('undecorated')
      undecorated(message: TextMessage, context: WechatContext) {
        return `${message.content} ${context.account}`;
      }

      @OnText(/^decorated/)
      decorated(
        message: TextMessage,
        @OpenId() openId: string,
        @AccountName() account: string,
        @Raw('MsgType') type: string,
        @Raw() raw: Record<string, unknown>,
        @Ctx() context: WechatContext,
        @Event() again: TextMessage,
        @Match(0) match: string,
      ) {
        return [
          message.content,
          openId,
          account,
          type,
          raw['MsgId'],
          context.event === message,
          again === message,
          match,
        ].join();
      }

      @OnText('explicit')
      explicit(@Event() message: TextMessage, @Raw('FromUserName') from: string) {
        return `${message.content} ${from}`;
      }

      @OnText('deadline')
      deadline(@Event() _: TextMessage, @Ctx() context: WechatContext) {
        const left = context.deadline.getTime() - context.receivedAt.getTime();
        return `${context.deliveryId.length > 8} ${Math.round(left / 100)} ${context.signal.aborted} ${context.match === undefined}`;
      }
    }
    const app = await startApplication({ adapter, providers: [Handlers] });
    const contentOf = async (content: string) => (await app.replyTo(textMessage(content)))?.['Content'];
    expect(await contentOf('undecorated')).toBe('undecorated default');
    expect(await contentOf('decorated')).toBe(
      'decorated,o9AgO5Kd5ggOC-bXrbNODIiE3bGY,default,text,23456789012345678,true,true,decorated',
    );
    expect(await contentOf('explicit')).toBe('explicit o9AgO5Kd5ggOC-bXrbNODIiE3bGY');
    expect(await contentOf('deadline')).toBe('true 140 false true');
  });

  it('runs with the guards, pipes, interceptors and filters written on it and on its class', async () => {
    const Members = SetMetadata('members', true);

    @Injectable()
    class Roles {
      isMember(openId: string) {
        return openId === 'member';
      }
    }
    @Injectable()
    class MemberGuard implements CanActivate {
      constructor(
        private readonly roles: Roles,
        private readonly reflector: Reflector,
      ) {}

      canActivate(context: ExecutionContext) {
        if (!this.reflector.get<boolean>('members', context.getHandler())) {
          return true;
        }
        const wechat = WechatExecutionContext.create(context);
        expect(wechat.getClass()).toBe(Handlers);
        expect(wechat.getHandler()).toBe(context.getHandler());
        return this.roles.isMember(wechat.getEvent<MenuClickEvent>().fromUserName);
      }
    }
    @Injectable()
    class Shout implements NestInterceptor {
      intercept(context: ExecutionContext, next: CallHandler) {
        expect(context.getType<string>()).toBe('wechat');
        return next.handle().pipe(map((reply: unknown) => (typeof reply === 'string' ? reply.toUpperCase() : reply)));
      }
    }
    class Trim implements PipeTransform<string> {
      transform(value: string) {
        return value.trim();
      }
    }
    @Catch(RangeError)
    class SoldOut implements ExceptionFilter {
      catch(error: RangeError, host: ArgumentsHost) {
        return `Sorry, ${WechatExecutionContext.create(host).getEvent<TextMessage>().fromUserName}: ${error.message}`;
      }
    }
    @Catch(HttpException)
    class MembersOnly implements ExceptionFilter {
      catch() {
        return 'Members only';
      }
    }

    @Injectable()
    @UseGuards(MemberGuard)
    class Handlers {
      @OnMenuClick('SECRET')
      @Members
      secret() {
        return 'secret';
      }

      @OnMenuClick('POLITE')
      @UseGuards({ canActivate: () => Promise.reject(new UnauthorizedException()) })
      @UseFilters(MembersOnly)
      polite() {
        return 'secret';
      }

      @OnText('shout')
      @UseInterceptors(Shout)
      shout() {
        return of('shouted');
      }

      @OnText(/^trimmed (?<rest>.*)$/)
      @UsePipes(Trim)
      trimmed(message: TextMessage, @Match('rest') rest: string) {
        return `[${message.content}][${rest}]`;
      }

      @OnText(/^order (\d+)$/)
      order(_message: TextMessage, @Match(1, ParseIntPipe) order: number) {
        return `order ${order + 1}`;
      }

      @OnText('pipe me')
      @UsePipes({ transform: () => 'piped' })
      pipeMe(@Event() message: unknown) {
        return message as string;
      }

      @OnText('sold out')
      @UseFilters(SoldOut)
      soldOut(): string {
        throw new RangeError('sold out');
      }

      @OnText('broken')
      @UseFilters(SoldOut)
      broken(): string {
        throw new TypeError('broken for a reason');
      }
    }
    const app = await startApplication({ adapter, providers: [Handlers, Roles] });
    const click = (key: string, from: string) => app.replyTo(event('CLICK', { EventKey: key, FromUserName: from }));
    expect(await click('SECRET', 'member')).toMatchObject({ Content: 'secret' });
    expect(await click('SECRET', 'stranger')).toBeUndefined();
    expect(await click('POLITE', 'stranger')).toMatchObject({ Content: 'Members only' });
    expect(app.logs.text('error')).toBe('');
    expect(await app.replyTo(textMessage('shout'))).toMatchObject({ Content: 'SHOUTED' });
    expect(await app.replyTo(textMessage('trimmed  x '))).toMatchObject({ Content: '[trimmed  x ][x]' });
    expect(await app.replyTo(textMessage('order 41'))).toMatchObject({ Content: 'order 42' });
    expect(await app.replyTo(textMessage('pipe me'))).toMatchObject({ Content: 'piped' });
    expect(await app.replyTo(textMessage('sold out'))).toMatchObject({
      Content: 'Sorry, o9AgO5Kd5ggOC-bXrbNODIiE3bGY: sold out',
    });
    expect(app.logs.text('error')).toContain('Handlers.soldOut failed');
    expect(await app.push(textMessage('broken'))).toMatchObject({ status: 200, body: 'success' });
    expect(app.logs.text('error')).toContain('Handlers.broken failed');
    expect(app.logs.text('error')).toContain('broken for a reason');
  });

  it('stays out of reach of global enhancers, which know only HTTP', async () => {
    const app = await startApplication({
      adapter,
      providers: [Tea, ...httpOnlyEnhancers],
      wechat: { controllerDecorators: [Public] },
    });
    expect(await app.replyTo(textMessage('tea'))).toMatchObject({ Content: 'oolong' });
    expect(await app.push(textMessage('broken'))).toMatchObject({ status: 200, body: 'success' });
    expect(app.logs.text('error')).toContain('Tea.broken failed');
  });

  it('meets global enhancers when it is asked to', async () => {
    const app = await startApplication({
      adapter,
      providers: [
        Tea,
        { provide: APP_GUARD, useValue: { canActivate: (context: ExecutionContext) => notPoisoned(context) } },
        {
          provide: APP_INTERCEPTOR,
          useValue: {
            intercept: (context: ExecutionContext, next: CallHandler) =>
              context.getType<string>() === 'wechat'
                ? next.handle().pipe(map((reply: unknown) => `${String(reply)}, sir`))
                : next.handle(),
          },
        },
      ],
      wechat: { globalEnhancers: true },
    });
    expect(await app.replyTo(textMessage('tea'))).toMatchObject({ Content: 'oolong, sir' });
    expect(await app.push(textMessage('poison'))).toMatchObject({ body: 'success' });
  });

  it('may be request-scoped: one instance of everything for each event, with the event as REQUEST', async () => {
    let made = 0;
    @Injectable({ scope: Scope.REQUEST })
    class Visit {
      readonly number = ++made;
      constructor(@Inject(REQUEST) readonly context: WechatContext<TextMessage>) {}
    }
    @Injectable()
    class ScopedGuard implements CanActivate {
      constructor(private readonly visit: Visit) {}
      canActivate() {
        return this.visit.context.event.content !== 'forbidden';
      }
    }
    const observed: number[] = [];
    @Injectable()
    @UseGuards(ScopedGuard)
    class Scoped {
      constructor(private readonly visit: Visit) {}

      @OnText()
      answer(message: TextMessage, @OpenId() openId: string) {
        return `${this.visit.number} ${message.content} ${this.visit.context.event === message} ${openId}`;
      }

      @Observe(TextMessage)
      observe() {
        observed.push(this.visit.number);
      }

      @OnMenuClick('FAIL')
      @UseFilters({ catch: () => 'recovered' })
      fail(): string {
        throw new Error('scoped failure');
      }
    }
    const app = await startApplication({ adapter, providers: [Scoped, Visit] });
    expect(await app.replyTo(textMessage('a'))).toMatchObject({ Content: '1 a true o9AgO5Kd5ggOC-bXrbNODIiE3bGY' });
    expect(await app.replyTo(textMessage('b'))).toMatchObject({ Content: '2 b true o9AgO5Kd5ggOC-bXrbNODIiE3bGY' });
    expect(await app.replyTo(textMessage('forbidden'))).toBeUndefined();
    expect(observed).toEqual([1, 2]);
    expect(await app.replyTo(event('CLICK', { EventKey: 'FAIL' }))).toMatchObject({ Content: 'recovered' });
    expect(app.logs.text('error')).toContain('scoped failure');
  });

  it('may be transient or durable', async () => {
    let transients = 0;
    @Injectable({ scope: Scope.TRANSIENT })
    class Transient {
      readonly number = ++transients;

      @OnText('transient')
      answer() {
        return `transient ${this.number}`;
      }
    }
    let durables = 0;
    @Injectable({ scope: Scope.REQUEST, durable: true })
    class Tenant {
      readonly number = ++durables;
      constructor(@Inject(REQUEST) readonly tenant: { account: string }) {}

      @OnText('durable')
      answer() {
        return `durable ${this.number} of ${this.tenant.account}`;
      }
    }
    const parents = new Map<string, { id: number }>();
    ContextIdFactory.apply({
      attach: (contextId, request: { account?: string }) => {
        const account = request.account;
        if (account === undefined) {
          return () => contextId;
        }
        const parent = parents.get(account) ?? ContextIdFactory.create();
        parents.set(account, parent);
        return {
          resolve: (info) => (info.isTreeDurable ? parent : contextId),
          payload: { account },
        };
      },
    });
    try {
      const app = await startApplication({ adapter, providers: [Transient, Tenant] });
      for (let i = 0; i < 2; i++) {
        expect(await app.replyTo(textMessage('transient'))).toMatchObject({ Content: 'transient 1' });
        expect(await app.replyTo(textMessage('durable'))).toMatchObject({ Content: 'durable 1 of default' });
      }
    } finally {
      ContextIdFactory.apply(undefined as never);
    }
  });

  it('is found in every module, once, also behind an alias or another token', async () => {
    @Injectable()
    class Aliased {
      @OnText('aliased')
      answer() {
        return 'aliased';
      }
    }
    @Injectable()
    class Tokened {
      @OnText('tokened')
      answer() {
        return 'tokened';
      }
    }
    class Made {
      @OnText('made')
      answer() {
        return 'made';
      }
    }
    @Module({ providers: [Aliased, { provide: 'ALIAS', useExisting: Aliased }] })
    class AliasModule {}
    @Module({
      providers: [{ provide: 'TOKEN', useClass: Tokened }, { provide: 'MADE', useFactory: () => new Made() }, Tea],
    })
    class TokenModule {}
    const app = await startApplication({ adapter, imports: [AliasModule, TokenModule], providers: [Tea] });
    for (const content of ['aliased', 'tokened', 'made']) {
      expect(await app.replyTo(textMessage(content))).toMatchObject({ Content: content });
    }
    expect(await app.replyTo(textMessage('tea'))).toMatchObject({ Content: 'oolong' });
    expect(app.logs.text('warn')).toContain('Tea.tea is provided more than once');
  });
});

describe('a handler that Nest would not protect', () => {
  it('is refused in a controller', async () => {
    @Controller()
    class Shop {
      @OnSubscribe()
      welcome(event: SubscribeEvent) {
        return event.fromUserName;
      }
    }
    expect(await startupErrorOf({ adapter: 'express', controllers: [Shop] })).toMatch(
      /Shop\.welcome is a WeChat handler in a controller/,
    );
  });

  it('is refused with guards on an instance that Nest did not construct', async () => {
    class Never implements CanActivate {
      canActivate() {
        return false;
      }
    }
    @UseGuards(Never)
    class Made {
      @OnText()
      answer() {
        return 'unprotected';
      }
    }
    const provider = { provide: 'MADE', useValue: new Made() };
    expect(await startupErrorOf({ adapter: 'express', providers: [provider] })).toMatch(
      /Made\.answer uses Never \(guards\), and Nest would skip it/,
    );
  });
});

describe('the execution context', () => {
  it('takes no HTTP request for an event', () => {
    expect(() => WechatExecutionContext.create({ getType: () => 'http' } as never)).toThrow('"http", not "wechat"');
  });
});

const Public = SetMetadata('public', true);

function notPoisoned(context: ExecutionContext): boolean {
  return (
    context.getType<string>() !== 'wechat' ||
    WechatExecutionContext.create(context).getEvent<TextMessage>().content !== 'poison'
  );
}

@Injectable()
class Tea {
  @OnText('tea')
  tea() {
    return 'oolong';
  }

  @OnText('poison')
  poison() {
    return 'poison';
  }

  @OnText('broken')
  broken(): string {
    throw new Error('the kettle is broken');
  }
}

/** What applications have, written for HTTP and nothing else. */
const httpOnlyEnhancers = [
  {
    provide: APP_GUARD,
    inject: [Reflector],
    useFactory: (reflector: Reflector): CanActivate => ({
      canActivate: (context) => {
        const request = context.switchToHttp().getRequest<{ headers: Record<string, string> }>();
        const isPublic = reflector.getAllAndOverride<true | undefined>('public', [
          context.getHandler(),
          context.getClass(),
        ]);
        return isPublic ?? request.headers['authorization'] !== undefined;
      },
    }),
  },
  {
    provide: APP_INTERCEPTOR,
    useValue: {
      intercept: (context: ExecutionContext, next: CallHandler) => {
        const { url } = context.switchToHttp().getRequest<{ url: string }>();
        return next.handle().pipe(map((data: unknown) => ({ code: 0, data, path: new URL(url) })));
      },
    },
  },
  { provide: APP_PIPE, useValue: { transform: () => 'ruined' } },
  {
    provide: APP_FILTER,
    useClass: (() => {
      @Catch()
      class HttpFilter implements ExceptionFilter {
        catch(_: unknown, host: ArgumentsHost) {
          host.switchToHttp().getResponse<{ status(code: number): void }>().status(500);
        }
      }
      return HttpFilter;
    })(),
  },
];
