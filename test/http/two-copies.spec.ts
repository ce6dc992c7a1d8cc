import {
  type CanActivate,
  Controller,
  type ExecutionContext,
  Get,
  HttpCode,
  Injectable,
  Module,
  Post,
  Res,
  UseGuards,
} from '@nestjs/common';
import * as own from 'nestjs-wechat';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { adapters, credentials, event, startApplication, startupErrorOf, textMessage } from '../harness/application.js';

/** The library once more, as a feature library finds it that was built for the other module system. */
let other: typeof own;

beforeAll(async () => {
  vi.resetModules();
  other = await import('nestjs-wechat');
});

it('is another copy', () => {
  expect(other.TextMessage).not.toBe(own.TextMessage);
  expect(other.WechatEvent).not.toBe(own.WechatEvent);
});

function featureModule(seen: unknown[]) {
  const { Ctx, currentDelivery, ForAccount, InState, Match, Observe, OnSubscribe, OnText } = other;

  @Injectable()
  class Members implements CanActivate {
    canActivate(context: ExecutionContext): boolean {
      const { content } = other.WechatExecutionContext.create(context).getEvent<own.TextMessage>();
      return content !== 'stranger';
    }
  }

  @Injectable()
  class Feature {
    @OnText(/^bind (\d+)$/)
    bind(event: own.TextMessage, @Match(1) code: string): string {
      return `${event.fromUserName} bound to ${code}, ${currentDelivery()?.account}`;
    }

    @OnText()
    @InState('ordering')
    async order(event: own.TextMessage, @Ctx() context: own.WechatContext): Promise<string> {
      await context.session.leave();
      return `One ${event.content}`;
    }

    @OnText('stranger')
    @UseGuards(Members)
    neverCalled(): string {
      return 'Welcome';
    }

    @OnSubscribe()
    @ForAccount('default')
    async welcome(_event: own.SubscribeEvent, @Ctx() context: own.WechatContext): Promise<string> {
      await context.session.enter('ordering');
      return 'What will it be?';
    }

    @Observe(other.WechatEvent)
    watch(event: own.WechatEvent): void {
      seen.push(event.type);
    }
  }

  @Module({ providers: [Feature] })
  class FeatureModule {}
  return FeatureModule;
}

describe.each(adapters)('with two copies of the library on %s', (adapter) => {
  it('runs the handlers of a feature library that uses the other copy', async () => {
    const seen: unknown[] = [];
    const app = await startApplication({
      adapter,
      imports: [featureModule(seen)],
      wechat: { trackDeliveries: true },
    });

    expect(await app.replyTo(textMessage('bind 42'))).toMatchObject({
      Content: 'o9AgO5Kd5ggOC-bXrbNODIiE3bGY bound to 42, default',
    });
    expect(await app.replyTo(event('subscribe'))).toMatchObject({ Content: 'What will it be?' });
    expect(await app.replyTo(textMessage('Oolong'))).toMatchObject({ Content: 'One Oolong' });
    expect(await app.replyTo(textMessage('stranger'))).toBeUndefined();
    expect(seen).toEqual(expect.arrayContaining(['official-account.message.text', 'official-account.event.subscribe']));
  });

  it('takes an account from the other copy, and refuses what is forged', async () => {
    @Injectable()
    class Greeter {
      @own.OnText() greet(message: own.TextMessage): string {
        return `Hello ${message.content}`;
      }
    }
    const app = await startApplication({
      adapter,
      accounts: [other.officialAccount(credentials)],
      providers: [Greeter],
    });

    expect(await app.replyTo(textMessage('you'))).toMatchObject({ Content: 'Hello you' });
    const forged = await app.push(textMessage('you'), { signer: { ...credentials, token: 'FORGED' } });
    expect(forged).toMatchObject({ status: 403, body: 'Forbidden' });
  });

  it('serves a controller that the other copy has decorated', async () => {
    @Controller('hooks')
    @UseGuards(own.SignatureGuard)
    class HooksController {
      @Get()
      @other.WechatCallback()
      async verify(
        @other.Callback() callback: own.VerifiedCallback,
        @Res() response: { send(body: string): unknown },
      ): Promise<void> {
        response.send((await callback.deliver()).body);
      }

      @Post()
      @HttpCode(200)
      @other.WechatCallback()
      receive(
        @other.Callback() callback: own.VerifiedCallback,
        @Res() response: { send(body: string): unknown },
      ): void {
        response.send(callback.respond('by hand').body);
      }
    }
    const app = await startApplication({ adapter, controllers: [HooksController] });

    expect(await app.handshake({ path: '/hooks', echostr: '123' })).toMatchObject({ status: 200, body: '123' });
    expect(await app.replyTo(textMessage('hi'), { path: '/hooks' })).toMatchObject({ Content: 'by hand' });
  });

  it('says that two handlers of two copies answer the same', async () => {
    @Injectable()
    class Greeter {
      @own.OnText('bind 1') greet(): string {
        return 'Hello';
      }
      @other.OnText('bind 1') greetToo(): string {
        return 'Hello';
      }
    }
    expect(await startupErrorOf({ adapter, providers: [Greeter] })).toMatch(/Greeter.greet.* both answer TextMessage/);
  });

  it('refuses WechatModule from both', async () => {
    const modules = [own, other].map(({ officialAccount, WechatModule }, index) =>
      WechatModule.forRoot({ accounts: [officialAccount({ ...credentials, name: `${index}`, path: `${index}` })] }),
    );

    expect(await startupErrorOf({ adapter, modules })).toMatch(/two copies of nestjs-wechat/);
  });
});

describe('errors of two copies', () => {
  it('are instances of both classes', () => {
    const error = new other.WechatCallbackError('signature', { en: 'No', zh: '否' });
    expect(error).toBeInstanceOf(own.WechatCallbackError);
    expect(new other.CallbackRefusedException(error)).toBeInstanceOf(own.CallbackRefusedException);
    expect(new Error('signature')).not.toBeInstanceOf(own.WechatCallbackError);
  });

  it('leave classes that extend them alone', () => {
    class OwnError extends own.WechatCallbackError {}
    expect(new other.WechatCallbackError('signature', { en: 'No', zh: '否' })).not.toBeInstanceOf(OwnError);
    expect(new OwnError('signature', { en: 'No', zh: '否' })).toBeInstanceOf(other.WechatCallbackError);
    expect(new OwnError('signature', { en: 'No', zh: '否' })).toBeInstanceOf(OwnError);
  });
});
