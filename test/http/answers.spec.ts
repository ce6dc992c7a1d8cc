import { type ArgumentsHost, Catch, type ExceptionFilter, Injectable, type Type, UseFilters } from '@nestjs/common';
import {
  Ctx,
  Event,
  news,
  officialAccount,
  OnSubscribe,
  OnText,
  SubscribeEvent,
  type WechatContext,
} from 'nestjs-wechat';
import { describe, expect, it } from 'vitest';
import { adapters, credentials, event, startApplication, textMessage } from '../harness/application.js';
import { stopClock } from '../harness/stopped-clock.js';
import { withDeadline } from '../harness/with-deadline.js';

const SUCCESS = { status: 200, contentType: 'text/plain; charset=utf-8', body: 'success' };

/** The account, in a hurry. */
@Injectable()
class Failing {
  @OnText('throw') throws(): string {
    throw new Error('out of tea');
  }

  @OnText('reject') rejects(): Promise<string> {
    return Promise.reject(new Error('no milk either'));
  }

  @OnText('string') throwsString(): string {
    // eslint-disable-next-line typescript/only-throw-error
    throw 'just a string';
  }

  @OnText('long') long(): string {
    return '长'.repeat(683);
  }

  @OnText('empty') empty(): string {
    return '';
  }

  @OnText('control') control(): string {
    return 'a\u0001b';
  }

  @OnText('news') news(): ReturnType<typeof news> {
    return news([]);
  }

  @OnText('nonsense') nonsense(): string {
    return { type: 'nonsense' } as unknown as string;
  }

  @OnText('hi') fine(): string {
    return 'Hello';
  }
}

describe.each(adapters)('The answer on %s', (adapter) => {
  const start = (provider: Type, account = officialAccount(credentials)) =>
    startApplication({ adapter, accounts: [account], providers: [provider] });

  it.each([
    ['throw', 'throws failed on official-account.message.text', 'Error: out of tea'],
    ['reject', 'rejects failed on official-account.message.text', 'Error: no milk either'],
    ['string', 'throwsString failed on official-account.message.text', 'just a string'],
    ['long', 'long to official-account.message.text cannot be sent', '2048'],
    ['empty', 'empty to official-account.message.text cannot be sent', ''],
    ['control', 'control to official-account.message.text cannot be sent', ''],
    ['news', 'news to official-account.message.text cannot be sent', ''],
    ['nonsense', 'nonsense to official-account.message.text cannot be sent', ''],
  ])('to a handler that fails (%s) is success, and the log names the handler', async (content, what, why) => {
    const app = await start(Failing);
    expect(await app.push(textMessage(content))).toMatchObject(SUCCESS);
    expect(app.logs.text('error')).toContain(`Failing.${what}`);
    expect(app.logs.text('error')).toContain(why);
    expect(await app.replyTo(textMessage('hi'))).toMatchObject({ Content: 'Hello' });
  });

  it.each<[string, object]>([
    ['null', { FromUserName: null }],
    ['an empty text', { FromUserName: '' }],
    ['an object', { FromUserName: { openid: 'o1' } }],
    ['missing', {}],
  ])('to a message whose sender is %s is success, for nobody can get the reply', async (_, sender) => {
    const app = await start(Failing);
    const { FromUserName: _sender, ...rest } = textMessage('hi') as Record<string, never>;
    expect(await app.push(JSON.stringify({ ...rest, ...sender }), { format: 'json' })).toMatchObject(SUCCESS);
    expect(app.logs.text('error')).toContain('The message has no FromUserName, so nobody can get a reply to it.');
    expect(await app.replyTo(textMessage('hi'))).toMatchObject({ Content: 'Hello' });
  });

  it('is that of an exception filter, where one has an answer', async () => {
    @Catch()
    class Apology implements ExceptionFilter {
      catch(error: Error, host: ArgumentsHost): string {
        return `Sorry: ${error.message} (${host.getType()})`;
      }
    }
    @Injectable()
    class Filtered {
      @OnText()
      @UseFilters(Apology)
      fail(): string {
        throw new Error('out of tea');
      }
    }
    const app = await start(Filtered);
    expect(await app.replyTo(textMessage('x'))).toMatchObject({ Content: 'Sorry: out of tea (wechat)' });
    expect(app.logs.text('error')).toContain('Filtered.fail failed on official-account.message.text');
  });

  it('does not wait for a handler beyond the deadline, and the handler hears of it', async () => {
    const deadline = 150;
    const left = 0.96 * deadline; // the rest is for the answer on its way
    const seen: { aborted: boolean; left: number }[] = [];
    let finish!: () => void;
    const finished = new Promise<void>((resolve) => (finish = resolve));
    @Injectable()
    class Slow {
      @OnSubscribe()
      async welcome(@Event() _event: SubscribeEvent, @Ctx() context: WechatContext): Promise<string> {
        seen.push({ aborted: context.signal.aborted, left: timeLeft(context) });
        await new Promise((resolve) => context.signal.addEventListener('abort', resolve));
        seen.push({ aborted: context.signal.aborted, left: timeLeft(context) });
        await finished;
        return 'too late';
      }
    }
    const timeLeft = ({ deadline, receivedAt }: WechatContext): number => deadline.getTime() - receivedAt.getTime();
    const app = await start(Slow, withDeadline(officialAccount(credentials), deadline));
    const started = performance.now();
    expect(await app.push(event('subscribe'))).toMatchObject(SUCCESS);
    const waited = performance.now() - started;
    expect(waited).toBeGreaterThanOrEqual(left - 5);
    await expect
      .poll(() => seen)
      .toEqual([
        { aborted: false, left },
        { aborted: true, left },
      ]);
    expect(app.logs.text('warn')).toContain('official-account.event.subscribe for "default" was answered before');
    finish();
    await expect
      .poll(() => app.logs.text('warn'))
      .toContain('The reply of Slow.welcome to official-account.event.subscribe came too late');
  });

  it('comes when the handler is done, and not at the deadline', async () => {
    @Injectable()
    class Quick {
      @OnSubscribe() async welcome(): Promise<string> {
        await new Promise((resolve) => setTimeout(resolve, 20));
        return 'Welcome';
      }
    }
    const app = await start(Quick);
    const clock = stopClock();
    const reply = app.replyTo(event('subscribe'));
    await clock.pass(20);
    expect(await reply).toMatchObject({ Content: 'Welcome' });
    expect(app.logs.text('warn', 'error')).toBe('');
  });
});
