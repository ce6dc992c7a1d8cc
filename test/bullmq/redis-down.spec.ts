import { Injectable } from '@nestjs/common';
import { type DeliveryOptions, OnMenuClick, Observe, WechatEvent, officialAccount } from 'nestjs-wechat';
import { Durable, DurableJobs, WechatDurableModule } from 'nestjs-wechat/bullmq';
import { OnPayment } from 'nestjs-wechat/pay';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AdapterName, adapters, credentials, event, startApplication } from '../harness/application.js';
import { RedisServer } from '../harness/redis-server.js';
import { until } from '../harness/until.js';
import { merchant, payment, post, weChatPay } from '../pay/merchant.js';

let redis: RedisServer;

beforeEach(async () => {
  redis = await RedisServer.start();
});

afterEach(() => redis.kill());

function shop() {
  const runs: string[] = [];
  @Injectable()
  class Shop {
    @Durable()
    @OnMenuClick()
    today(): string {
      runs.push('click');
      return 'Oolong';
    }

    @Durable()
    @OnPayment()
    paid(): void {
      runs.push('paid');
    }

    @Durable()
    @Observe(WechatEvent)
    audit(): void {
      runs.push('audit');
    }
  }
  return { Shop, runs };
}

function start(adapter: AdapterName, provider: new () => object, delivery: DeliveryOptions = {}) {
  return startApplication({
    adapter,
    accounts: [officialAccount(credentials), merchant({ name: 'pay' })],
    providers: [provider],
    wechat: { delivery: { storeTimeout: 1_000, ...delivery } },
    imports: [WechatDurableModule.forRoot({ connection: { port: redis.port }, queueName: 'shop' })],
  });
}

let clicks = 0;
const click = () => event('CLICK', { EventKey: 'TODAY', MenuId: String(++clicks) });

const paid = (id: string) => weChatPay.notification('TRANSACTION.SUCCESS', { ...payment, transaction_id: id });

async function timed<T>(work: Promise<T>): Promise<T> {
  const began = Date.now();
  const result = await work;
  expect(Date.now() - began).toBeLessThan(10_000);
  return result;
}

describe.each(adapters)('without Redis, on %s', (adapter) => {
  it('messages are handled here and now, and payments refused, so that they come again', async () => {
    await redis.kill();
    const { Shop, runs } = shop();
    const app = await timed(start(adapter, Shop));
    expect(await timed(app.replyTo(click()))).toMatchObject({ Content: 'Oolong' });
    await until(() => expect(runs.sort()).toEqual(['audit', 'click']));
    expect(app.logs.text('warn')).toContain('The queue of durable handlers is down (');
    const refused = await timed(post(app, '/wechat/pay', paid('1')));
    expect(refused.status).toBeGreaterThanOrEqual(500);
    await until(() => expect(runs.sort()).toEqual(['audit', 'audit', 'click']));
    expect(app.logs.text('error')).toContain('The job could not be stored');
    await timed(app.nest.close());
  });

  it('nothing is handled where the account says so', async () => {
    await redis.kill();
    const { Shop, runs } = shop();
    const app = await start(adapter, Shop, { whenStoreDown: 'closed' });
    expect(await timed(app.push(click()))).toMatchObject({ status: 200, body: 'success' });
    expect(runs).toEqual([]);
    expect(app.logs.text('error')).toContain('Shop.today failed');
  });
});

describe.each([
  ['dies', () => redis.kill(), () => redis.restart()],
  ['hangs', () => redis.freeze(), () => redis.thaw()],
] as const)('a Redis that %s', (_what, stop, recover) => {
  it('is missed for a while, and used again when it is back', async () => {
    const { Shop, runs } = shop();
    const app = await start('express', Shop);
    expect(await app.replyTo(click())).toBeUndefined();
    await until(() => expect(runs.sort()).toEqual(['audit', 'click']));
    await stop();
    expect(await timed(app.replyTo(click()))).toMatchObject({ Content: 'Oolong' });
    expect((await timed(post(app, '/wechat/pay', paid('1')))).status).toBeGreaterThanOrEqual(500);
    await recover();
    // With Redis there is no reply in the answer: the job has it.
    await until(async () => expect(await app.replyTo(click())).toBeUndefined());
    // What was refused may have been stored all the same, when Redis came to it. It is one job.
    await until(async () => expect((await post(app, '/wechat/pay', paid('1'))).status).toBeLessThan(300));
    await post(app, '/wechat/pay', paid('2'));
    await until(() => expect(runs.filter((run) => run === 'paid').length).toBeGreaterThanOrEqual(2));
    await sleep(100);
    expect(runs.filter((run) => run === 'paid')).toHaveLength(2);
  });

  it('does not keep a process from its end', async () => {
    const { Shop } = shop();
    const app = await start('express', Shop);
    await app.push(click());
    await stop();
    await sleep(100);
    await timed(app.nest.close());
  });
});

it('does no harm to a process that ends while it begins, and Redis with it', async () => {
  const { Shop } = shop();
  for (const milliseconds of [0, 4]) {
    const app = await start('express', Shop);
    await sleep(milliseconds);
    await redis.kill();
    await timed(app.nest.close());
    const said = app.logs.lines.length;
    await redis.restart();
    await sleep(300);
    expect(app.logs.lines.slice(said)).toEqual([]);
  }
});

it('does no harm to a process that ends while its queue connects to a Redis that is not there', async () => {
  await redis.kill();
  const connection = { port: redis.port, retryStrategy: () => 0 };
  for (let time = 1; time <= 20; time++) {
    const app = await startApplication({
      adapter: 'express',
      imports: [WechatDurableModule.forRoot({ connection, queueName: 'shop', worker: false })],
    });
    app.nest
      .get(DurableJobs)
      .failed()
      .catch(() => undefined);
    await sleep(time);
    await timed(app.nest.close());
  }
});
