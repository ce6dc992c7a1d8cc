import {
  type ArgumentsHost,
  Catch,
  type ExceptionFilter,
  Inject,
  Injectable,
  Scope,
  UseFilters,
  UseGuards,
} from '@nestjs/common';
import { REQUEST } from '@nestjs/core';
import { UnrecoverableError } from 'bullmq';
import {
  Ctx,
  type DeliveryOptions,
  Match,
  MenuClickEvent,
  Observe,
  OnMenuClick,
  OnText,
  type Reply,
  TextMessage,
  type WechatContext,
  WechatEvent,
} from 'nestjs-wechat';
import { Durable, DurableJobs, WechatDurableModule, type WechatDurableOptions } from 'nestjs-wechat/bullmq';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  type AdapterName,
  adapters,
  event,
  startApplication,
  startupErrorOf,
  type TestApplication,
  textMessage,
} from '../harness/application.js';
import { RedisServer } from '../harness/redis-server.js';
import { until } from '../harness/until.js';

let redis: RedisServer;
let queues = 0;

beforeAll(async () => {
  redis = await RedisServer.start();
});

afterAll(() => redis.kill());

const click = event('CLICK', { EventKey: 'TODAY' });

/** Remembers the replies that were sent late. */
function sender() {
  const sent: { reply: Reply | string; event: WechatEvent }[] = [];
  return {
    sent,
    lateReplySender: {
      send: (reply: Reply | string, to: WechatEvent) => Promise.resolve(void sent.push({ reply, event: to })),
    },
  };
}

interface Setup extends Partial<WechatDurableOptions> {
  readonly adapter?: AdapterName;
  readonly delivery?: DeliveryOptions;
}

function start(provider: new (...args: never[]) => object, { adapter = 'express', delivery, ...options }: Setup = {}) {
  return startApplication({
    adapter,
    providers: [provider],
    // On a busy machine Redis is slow, and not away.
    wechat: { delivery: { storeTimeout: 10_000, ...delivery } },
    imports: [
      WechatDurableModule.forRoot({
        connection: { port: redis.port },
        queueName: `queue-${++queues}`,
        backoff: 20,
        attempts: 3,
        ...options,
      }),
    ],
  });
}

/** A handler that does what the test says at each attempt. */
function kitchen(cook: (attempt: number, context: WechatContext) => unknown) {
  const runs: { event: WechatEvent; context: WechatContext }[] = [];
  @Injectable()
  class Kitchen {
    @Durable()
    @OnMenuClick('TODAY')
    async today(clicked: MenuClickEvent, context?: WechatContext): Promise<string> {
      runs.push({ event: clicked, context: context! });
      return (await cook(runs.length, context!)) as string;
    }
  }
  return { Kitchen, runs };
}

describe.each(adapters)('a durable handler on %s', (adapter) => {
  it('runs after WeChat has its answer, with the event as it was, and its reply is sent once', async () => {
    let serve!: () => void;
    const served = new Promise<void>((resolve) => (serve = resolve));
    const { Kitchen, runs } = kitchen(async () => {
      await served;
      return 'Oolong';
    });
    const { sent, lateReplySender } = sender();
    const app = await start(Kitchen, { adapter, delivery: { lateReplySender } });
    expect(await app.push(click)).toMatchObject({ status: 200, body: 'success' });
    await until(() => expect(runs).toHaveLength(1));
    expect(sent).toEqual([]);
    serve();
    await until(() => expect(sent).toHaveLength(1));
    const [run] = runs;
    expect(run!.event).toBeInstanceOf(MenuClickEvent);
    expect(run!.event).toMatchObject({
      type: 'official-account.event.CLICK',
      account: 'default',
      eventKey: 'TODAY',
      createTime: new Date(1_714_037_059_000),
      raw: { EventKey: 'TODAY', FromUserName: 'o9AgO5Kd5ggOC-bXrbNODIiE3bGY' },
    });
    expect(run!.context.attempt).toBe(1);
    expect(run!.context.deadline.getTime()).toBeGreaterThan(Date.now() + 3_600_000);
    expect(run!.context.receivedAt.getTime()).toBeLessThanOrEqual(Date.now());
    expect(sent[0]).toMatchObject({ reply: 'Oolong', event: { eventKey: 'TODAY' } });
    await sleep(100);
    expect(sent).toHaveLength(1);
    expect(await app.nest.get(DurableJobs).countFailed()).toBe(0);
  });

  it('runs for other classes of events as well: own types, unknown types, and the match of a pattern', async () => {
    const seen: unknown[] = [];
    @Injectable()
    class Binder {
      @Durable()
      @OnText(/^bind (?<code>\d+)(?<rest> .*)?$/)
      bind(
        message: TextMessage,
        @Match('code') code: string,
        @Match('rest') rest: string,
        @Ctx() context: WechatContext,
      ) {
        seen.push([
          message instanceof TextMessage,
          message.content,
          code,
          rest,
          context.match?.[0],
          context.match?.[2],
        ]);
      }

      @Durable()
      @Observe(WechatEvent)
      audit(any: WechatEvent) {
        seen.push([any.constructor.name, any.type]);
      }
    }
    const app = await start(Binder, { adapter });
    await app.push(textMessage('bind 42'));
    await until(() => expect(seen).toHaveLength(2));
    expect(seen).toContainEqual([true, 'bind 42', '42', undefined, 'bind 42', undefined]);
    expect(seen).toContainEqual(['TextMessage', 'official-account.message.text']);
    await app.push(event('brand_new_thing'));
    await until(() => expect(seen).toHaveLength(3));
    expect(seen[2]).toEqual(['OfficialAccountEvent', 'official-account.event.brand_new_thing']);
  });

  it('has its guards, filters and request scope, and is not tried again when a guard refuses', async () => {
    const seen: unknown[] = [];
    @Injectable()
    class Doorman {
      canActivate(context: { getType(): string; getArgByIndex(index: number): MenuClickEvent }) {
        seen.push(context.getType());
        return context.getArgByIndex(0).eventKey !== 'SECRET';
      }
    }
    @Catch()
    class Apology implements ExceptionFilter {
      catch(error: Error, host: ArgumentsHost) {
        return `${error.message} ${host.getArgByIndex<WechatContext>(1).attempt}`;
      }
    }
    @Injectable({ scope: Scope.REQUEST })
    class Cellar {
      constructor(@Inject(REQUEST) private readonly context: WechatContext) {}

      @Durable({ attempts: 2 })
      @UseGuards(Doorman)
      @UseFilters(Apology)
      @OnMenuClick('TODAY')
      today(): string {
        seen.push(this.context.attempt);
        throw new Error('no tea');
      }

      @Durable()
      @UseGuards(Doorman)
      @OnMenuClick('SECRET')
      secret() {
        seen.push('secret');
      }
    }
    const { sent, lateReplySender } = sender();
    const app = await start(Cellar, { adapter, delivery: { lateReplySender } });
    const jobs = app.nest.get(DurableJobs);
    await app.push(click);
    await until(async () => expect(await jobs.countFailed()).toBe(1));
    expect(seen).toEqual(['wechat', 1, 'wechat', 2]);
    // What a filter says is for the user, who hears it when the last attempt has failed.
    expect(sent.map(({ reply }) => reply)).toEqual(['no tea 2']);
    await app.push(event('CLICK', { EventKey: 'SECRET' }));
    await until(() => expect(seen).toHaveLength(5));
    await sleep(100);
    expect(seen.slice(4)).toEqual(['wechat']);
    expect(await jobs.countFailed()).toBe(1);
  });

  it('is tried again with growing waits until it succeeds', async () => {
    const times: number[] = [];
    const { Kitchen, runs } = kitchen((attempt) => {
      times.push(Date.now());
      if (attempt < 3) {
        throw new Error(`burnt ${attempt}`);
      }
      return 'Oolong';
    });
    const { sent, lateReplySender } = sender();
    const app = await start(Kitchen, { adapter, backoff: 100, delivery: { lateReplySender } });
    await app.push(click);
    await until(() => expect(sent).toHaveLength(1));
    expect(runs.map(({ context }) => context.attempt)).toEqual([1, 2, 3]);
    expect(times[1]! - times[0]!).toBeGreaterThanOrEqual(95);
    expect(times[2]! - times[1]!).toBeGreaterThanOrEqual(195);
    expect(app.logs.text('warn')).toContain('Kitchen.today failed on official-account.event.CLICK (attempt 1)');
    expect(await app.nest.get(DurableJobs).countFailed()).toBe(0);
  });

  it('is one job for all deliveries of a callback, also when their processes share no store', async () => {
    const { Kitchen, runs } = kitchen(() => undefined);
    const queueName = `shared-${adapter}`;
    const first = await start(Kitchen, { adapter, queueName, worker: false });
    const second = await start(Kitchen, { adapter, queueName, worker: false });
    const answers = await Promise.all([first.push(click), second.push(click), first.push(click)]);
    expect(answers.map(({ body }) => body)).toEqual(Array(3).fill('success'));
    expect(runs).toEqual([]);
    const worker = await start(Kitchen, { adapter, queueName });
    await until(() => expect(runs).toHaveLength(1));
    // It is done and gone; a repeat that comes now is still known.
    await (await start(Kitchen, { adapter, queueName, worker: false })).push(click);
    await sleep(200);
    expect(runs).toHaveLength(1);
    await worker.push(event('CLICK', { EventKey: 'TODAY', MenuId: '2' }));
    await until(() => expect(runs).toHaveLength(2));
  });
});

describe('failed jobs', () => {
  async function failing(app: TestApplication, count: number) {
    for (let i = 0; i < count; i++) {
      await app.push(event('CLICK', { EventKey: 'TODAY', MenuId: String(i) }));
      const jobs = app.nest.get(DurableJobs);
      await until(async () => expect(await jobs.countFailed()).toBe(i + 1));
    }
    return app.nest.get(DurableJobs);
  }

  it('are listed, the last one first, and reported', async () => {
    const { Kitchen, runs } = kitchen(() => {
      throw new Error('burnt');
    });
    const app = await start(Kitchen, { attempts: 2 });
    const jobs = await failing(app, 3);
    expect(runs).toHaveLength(6);
    const failed = await jobs.failed();
    expect(failed.map(({ raw }) => raw['MenuId'])).toEqual(['2', '1', '0']);
    expect(failed[0]).toMatchObject({
      handler: 'Kitchen.today',
      account: 'default',
      type: 'official-account.event.CLICK',
      attempts: 2,
      error: 'burnt',
    });
    expect(failed[0]!.id).not.toContain(':');
    expect(failed[0]!.failedAt.getTime()).toBeGreaterThanOrEqual(failed[0]!.receivedAt.getTime());
    expect((await jobs.failed(1, 1)).map(({ raw }) => raw['MenuId'])).toEqual(['1']);
    expect(app.logs.text('error')).toContain(`Job ${failed[0]!.id} is kept: replay it`);
  });

  it('are replayed with all their attempts, one or all, and discarded', async () => {
    let isBroken = true;
    const { Kitchen, runs } = kitchen(() => {
      if (isBroken) {
        throw new Error('burnt');
      }
      return 'Oolong';
    });
    const { sent, lateReplySender } = sender();
    const app = await start(Kitchen, { attempts: 2, delivery: { lateReplySender } });
    const jobs = await failing(app, 4);
    expect(runs).toHaveLength(8);
    const [fourth, third] = await jobs.failed();
    await jobs.replay(fourth!.id);
    await until(async () => expect(await jobs.countFailed()).toBe(4));
    expect(runs).toHaveLength(10);
    isBroken = false;
    await jobs.replay(fourth!.id);
    await until(() => expect(sent).toHaveLength(1));
    await expect(jobs.replay(fourth!.id)).rejects.toThrow(`There is no failed job ${fourth!.id}.`);
    await jobs.discard(third!.id);
    expect(await jobs.countFailed()).toBe(2);
    expect(await jobs.replayAll()).toBe(2);
    await until(() => expect(sent).toHaveLength(3));
    expect(new Set(sent.map(({ event: { raw } }) => raw['MenuId']))).toEqual(new Set(['0', '1', '3']));
    expect(await jobs.countFailed()).toBe(0);
    expect(await jobs.replayAll()).toBe(0);
  });

  it('that fail again do not keep replayAll busy', async () => {
    const { Kitchen, runs } = kitchen(() => {
      throw new Error('burnt');
    });
    const app = await start(Kitchen, { attempts: 1 });
    const jobs = await failing(app, 3);
    expect(await jobs.replayAll()).toBe(3);
    await until(async () => expect(await jobs.countFailed()).toBe(3));
    expect(runs).toHaveLength(6);
  });

  it('are not tried again when the handler says that there is no use', async () => {
    const { Kitchen, runs } = kitchen(() => {
      throw new UnrecoverableError('no such tea');
    });
    const jobs = await failing(await start(Kitchen), 1);
    expect(runs).toHaveLength(1);
    expect(await jobs.failed()).toMatchObject([{ error: 'no such tea', attempts: 1 }]);
  });

  it('wait for a process that has their handler', async () => {
    const { Kitchen } = kitchen(() => undefined);
    @Injectable()
    class Empty {}
    const queueName = 'renamed';
    const receiver = await start(Kitchen, { queueName, worker: false });
    await receiver.push(click);
    const app = await start(Empty, { queueName, attempts: 1 });
    const jobs = app.nest.get(DurableJobs);
    await until(async () => expect(await jobs.countFailed()).toBe(1));
    expect((await jobs.failed())[0]!.error).toContain('There is no handler Kitchen.today in this process');
  });
});

describe('a reply', () => {
  it('that cannot be sent does not make the handler run again', async () => {
    const { Kitchen, runs } = kitchen(() => 'Oolong');
    const send = vi.fn(() => Promise.reject(new Error('45015')));
    const app = await start(Kitchen, { delivery: { lateReplySender: { send } } });
    await app.push(click);
    await until(() => expect(app.logs.text('error')).toContain('The reply of Kitchen.today'));
    await sleep(100);
    expect(runs).toHaveLength(1);
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('is dropped with a warning when nobody can send it', async () => {
    const { Kitchen } = kitchen(() => 'Oolong');
    const app = await start(Kitchen);
    await app.push(click);
    await until(() => expect(app.logs.text('warn')).toContain('there is no lateReplySender'));
  });
});

describe('a shutdown', () => {
  it('tells handlers, and waits for them and for the work that they leave behind', async () => {
    const seen: string[] = [];
    const { Kitchen, runs } = kitchen(async (_attempt, context) => {
      await new Promise((resolve) => context.signal.addEventListener('abort', resolve));
      context.waitUntil(sleep(100).then(() => seen.push('left behind')));
      await sleep(100);
      seen.push('done');
    });
    const app = await start(Kitchen);
    await app.push(click);
    await until(() => expect(runs).toHaveLength(1));
    await app.nest.close();
    expect(seen.sort()).toEqual(['done', 'left behind']);
  });

  it('does not wait for ever', async () => {
    const { Kitchen, runs } = kitchen(() => new Promise(() => undefined));
    const app = await start(Kitchen, { delivery: { shutdownTimeout: 200 } });
    await app.push(click);
    await until(() => expect(runs).toHaveLength(1));
    await app.nest.close();
    expect(app.logs.text('warn')).toContain('does not wait any longer for 1 unfinished jobs');
  });
});

describe('start-up', () => {
  it('fails without the module, and says what to import', async () => {
    const { Kitchen } = kitchen(() => undefined);
    expect(await startupErrorOf({ adapter: 'express', providers: [Kitchen] })).toContain(
      "Kitchen.today is @Durable(), and nothing stores its jobs. Import WechatDurableModule.forRoot({ connection }) from 'nestjs-wechat/bullmq'.",
    );
  });

  it.each([
    [{}, 'WechatDurableModule needs a connection'],
    [{ connection: {}, attempts: 0 }, 'attempts has to be a positive integer, but it is 0'],
    [{ connection: {}, lease: 1.5 }, 'lease has to be a positive integer, but it is 1.5'],
  ])('refuses %j', async (options, fault) => {
    const imports = [WechatDurableModule.forRoot(options as WechatDurableOptions)];
    expect(await startupErrorOf({ adapter: 'express', imports })).toContain(fault);
  });

  it('takes its options from a factory', async () => {
    const { Kitchen, runs } = kitchen(() => undefined);
    const app = await startApplication({
      adapter: 'express',
      providers: [Kitchen],
      imports: [
        WechatDurableModule.forRootAsync({
          useFactory: () => ({ connection: { port: redis.port }, queueName: 'from-a-factory', prefix: 'tea' }),
        }),
      ],
    });
    await app.push(click);
    await until(() => expect(runs).toHaveLength(1));
  });
});
