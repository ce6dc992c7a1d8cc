import { Controller, Get, Injectable } from '@nestjs/common';
import {
  HealthCheck,
  HealthCheckService,
  type HealthIndicatorFunction,
  type HealthIndicatorResult,
  TerminusModule,
} from '@nestjs/terminus';
import {
  type DeliveryOptions,
  type HealthReport,
  MemoryStore,
  officialAccount,
  On,
  type WechatAccount,
  WechatEvent,
  WechatHealth,
} from 'nestjs-wechat';
import { beforeEach, describe, expect, it } from 'vitest';
import { adapters, credentials, startApplication, type TestApplication, textMessage } from './harness/application.js';
import { merchant, notify } from './pay/merchant.js';

/** The report is what Terminus takes, with no cast. */
const indicatorOf =
  (health: WechatHealth): HealthIndicatorFunction =>
  () =>
    health.check();
const resultOf = (report: HealthReport): HealthIndicatorResult<'wechat'> => report;

@Controller('health')
class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly wechat: WechatHealth,
  ) {}

  @Get()
  @HealthCheck()
  check(): Promise<unknown> {
    return this.health.check([indicatorOf(this.wechat), () => resultOf(this.wechat.check())]);
  }
}

@Injectable()
class Anything {
  @On(WechatEvent)
  take(): void {}
}

class Failing extends MemoryStore {
  static isDown = false;

  override claim(...given: Parameters<MemoryStore['claim']>): ReturnType<MemoryStore['claim']> {
    if (Failing.isDown) {
      throw new Error('the store is down');
    }
    return super.claim(...given);
  }
}

beforeEach(() => {
  Failing.isDown = false;
});

describe.each(adapters)('Terminus on %s', (adapter) => {
  const start = (account: WechatAccount, delivery: DeliveryOptions = {}): Promise<TestApplication> =>
    startApplication({
      adapter,
      accounts: [account],
      wechat: { delivery: { store: new Failing(), ...delivery } },
      imports: [TerminusModule.forRoot({ logger: false })],
      providers: [Anything],
      controllers: [HealthController],
    });
  const health = async (app: TestApplication): Promise<{ status: number; wechat: unknown }> => {
    const { status, body } = await app.request('/health');
    const { details } = JSON.parse(body) as { details: { wechat: unknown } };
    return { status, wechat: details.wechat };
  };

  it('answers 503 while payments are refused because the store is down, and 200 before and after', async () => {
    const app = await start(merchant());
    expect((await notify(app)).status).toBe(204);
    expect(await health(app)).toMatchObject({ status: 200, wechat: { status: 'up' } });
    Failing.isDown = true;
    expect((await notify(app, 'REFUND.SUCCESS', { mchid: '1900000001', refund_id: '1' })).status).toBe(500);
    const down = { status: 'down', accounts: { pay: { storeDown: true } } };
    expect(await health(app)).toMatchObject({ status: 503, wechat: down });
    Failing.isDown = false;
    expect((await notify(app, 'REFUND.SUCCESS', { mchid: '1900000001', refund_id: '1' })).status).toBe(204);
    await expect.poll(async () => (await health(app)).status).toBe(200);
  });

  it.each([
    ['open', 200],
    ['closed', 503],
  ] as const)('answers for an account that stays %s without the store with %i', async (whenStoreDown, status) => {
    const app = await start(officialAccount(credentials), { whenStoreDown });
    Failing.isDown = true;
    await app.push(textMessage('hi'));
    expect(await health(app)).toMatchObject({ status, wechat: { accounts: { default: { storeDown: true } } } });
  });
});
