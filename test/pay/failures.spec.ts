import { applyDecorators, Catch, type ExceptionFilter, Injectable, UseFilters, UseGuards } from '@nestjs/common';
import { type CallbackStore, type DeliveryOptions, MemoryStore, On } from 'nestjs-wechat';
import { answer, NativeScanV2Event, ParkingFeeQueryEvent, PayEvent } from 'nestjs-wechat/pay';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { readXml } from '../../src/protocol/xml-reader.js';
import { adapters, startApplication, type TestApplication } from '../harness/application.js';
import { stopClock } from '../harness/stopped-clock.js';
import { failure, failureV2, mchId, merchant, notify, notifyV2, post, successV2, weChatPay } from './merchant.js';

type Work = () => Promise<void>;

/** A till that does the given work for each payment. */
function till(work: Work, ...enhancers: MethodDecorator[]) {
  @Injectable()
  class Till {
    @On(PayEvent)
    @applyDecorators(...enhancers)
    paid(): Promise<void> {
      return work();
    }
  }
  return Till;
}

/** Work that goes on until the test ends it. */
function ongoing<T = void>() {
  let end!: (result: T | Promise<T>) => void;
  const result = new Promise<T>((resolve) => (end = resolve));
  return { work: vi.fn(() => result), end };
}

/** The answer when the time of the handler is over. */
async function late<T>(answer: Promise<T>): Promise<T> {
  await stopClock().pass(4_500);
  return answer;
}

class Door {
  static isOpen = false;

  canActivate(): boolean {
    return Door.isOpen;
  }
}

@Catch()
class Soothing implements ExceptionFilter {
  catch() {
    return answer({ code: 'SUCCESS', return_code: 'SUCCESS' });
  }
}

const versions = {
  v3: {
    pay: (app: TestApplication) => notify(app),
    success: { status: 204, body: '' },
    failed: (message: string) => ({ status: 500, body: failure(message) }),
  },
  v2: {
    pay: (app: TestApplication) => notifyV2(app),
    success: { status: 200, body: successV2 },
    failed: (message: string) => ({ status: 500, body: failureV2(message) }),
  },
};

beforeEach(() => {
  Door.isOpen = false;
});

describe.each(adapters)('on %s', (adapter) => {
  const start = (provider: new () => object, delivery: DeliveryOptions = {}): Promise<TestApplication> =>
    startApplication({ adapter, accounts: [merchant()], providers: [provider], wechat: { delivery } });

  describe.each(Object.entries(versions))('a payment of %s', (_version, { pay, success, failed }) => {
    it('is asked for again when its handler fails, and handled until it succeeds', async () => {
      const work = vi.fn<Work>().mockRejectedValueOnce(new Error('The database is down'));
      const app = await start(till(work));
      expect(await pay(app)).toMatchObject(failed('failed'));
      expect(await pay(app)).toMatchObject(success);
      expect(await pay(app)).toMatchObject(success);
      expect(work).toHaveBeenCalledTimes(2);
    });

    it('is asked for again when a guard denies, and handled when it does not any more', async () => {
      const work = vi.fn<Work>();
      const app = await start(till(work, UseGuards(Door)));
      expect(await pay(app)).toMatchObject(failed('denied'));
      expect(work).not.toHaveBeenCalled();
      Door.isOpen = true;
      expect(await pay(app)).toMatchObject(success);
      expect(await pay(app)).toMatchObject(success);
      expect(work).toHaveBeenCalledTimes(1);
    });

    it('is asked for again whatever an exception filter replies', async () => {
      const soothe = vi.spyOn(Soothing.prototype, 'catch');
      const work = vi.fn<Work>().mockRejectedValueOnce(new Error('The database is down'));
      const app = await start(till(work, UseGuards(Door), UseFilters(Soothing)));
      expect(await pay(app)).toMatchObject(failed('denied'));
      Door.isOpen = true;
      expect(await pay(app)).toMatchObject(failed('failed'));
      expect(await pay(app)).toMatchObject(success);
      expect(work).toHaveBeenCalledTimes(2);
      expect(soothe).toHaveBeenCalledTimes(2);
    });

    it('is asked for again after 2.5 seconds, and acknowledged when done meanwhile without doing it again', async () => {
      const { work, end } = ongoing();
      const app = await start(till(work));
      const clock = stopClock();
      expect(await clock.answerBetween(2_300, 4_500, pay(app))).toMatchObject(failed('not done in time'));
      end();
      expect(await pay(app)).toMatchObject(success);
      expect(work).toHaveBeenCalledTimes(1);
    });

    it('is not done again when its handler was late and returned something, which is sent to nobody', async () => {
      const { work, end } = ongoing();
      const send = vi.fn(() => Promise.resolve());
      const app = await start(till(work), { lateReplySender: { send } });
      expect(await late(pay(app))).toMatchObject(failed('not done in time'));
      end({ saved: true } as never);
      expect(await pay(app)).toMatchObject(success);
      expect(work).toHaveBeenCalledTimes(1);
      expect(send).not.toHaveBeenCalled();
    });

    it('is handled again when its handler was late and failed, and what a filter replied is sent to nobody', async () => {
      const { work, end } = ongoing();
      const soothe = vi.spyOn(Soothing.prototype, 'catch');
      const send = vi.fn(() => Promise.resolve());
      const app = await start(till(work, UseFilters(Soothing)), { lateReplySender: { send } });
      expect(await late(pay(app))).toMatchObject(failed('not done in time'));
      end(Promise.reject(new Error('The database is down')));
      await expect.poll(() => soothe).toHaveBeenCalledTimes(1);
      work.mockResolvedValueOnce();
      expect(await pay(app)).toMatchObject(success);
      expect(work).toHaveBeenCalledTimes(2);
      expect(send).not.toHaveBeenCalled();
    });

    it.each<[string, CallbackStore['claim']]>([
      ['fails', () => Promise.reject(new Error('ECONNREFUSED'))],
      ['hangs', () => new Promise<never>(() => undefined)],
      [
        'throws',
        () => {
          throw new Error('closed');
        },
      ],
    ])('is refused while the store %s, and handled when the store is back', async (_how, claim) => {
      const work = vi.fn<Work>();
      const store: CallbackStore = new MemoryStore();
      const outage = vi.spyOn(store, 'claim').mockImplementation(claim);
      const app = await start(till(work), { store, storeTimeout: 20 });
      expect(await pay(app)).toMatchObject(failed('failed'));
      expect(work).not.toHaveBeenCalled();
      expect(app.logs.text('error')).toContain('The store is down');
      outage.mockRestore();
      expect(await pay(app)).toMatchObject(success);
      expect(await pay(app)).toMatchObject(success);
      expect(work).toHaveBeenCalledTimes(1);
    });
  });

  it('a late answer is given to the repeat, and not to the late reply sender', async () => {
    const fee = ongoing<ReturnType<typeof answer>>();
    const scan = ongoing<ReturnType<typeof answer>>();
    const send = vi.fn(() => Promise.resolve());
    @Injectable()
    class Gate {
      @On(ParkingFeeQueryEvent)
      fee() {
        return fee.work();
      }

      @On(NativeScanV2Event)
      scanned() {
        return scan.work();
      }
    }
    const app = await start(Gate, { lateReplySender: { send } });
    const feeAsked = weChatPay.notification('PARKING_FEE.QUERY_TRANS_INFO', { out_serial_number: '1' });
    const scanned = weChatPay.notificationV2({ appid: 'wx1', openid: 'o', mch_id: mchId, product_id: '88' });
    const ask = () => Promise.all([post(app, '/wechat/pay', feeAsked), post(app, '/wechat/pay/v2', scanned)]);
    const clock = stopClock();
    const asked = ask();
    await clock.arrived(2);
    await clock.pass(4_500);
    expect(await asked).toMatchObject([
      { status: 500, body: failure('not done in time') },
      { status: 500, body: failureV2('not done in time') },
    ]);
    fee.end(answer({ fee: 500 }));
    scan.end(answer({ return_code: 'SUCCESS', prepay_id: 'wx1' }));
    const [v3, v2] = await ask();
    expect(v3).toMatchObject({ status: 200, body: '{"fee":500}' });
    expect(readXml(v2.body)).toMatchObject({ return_code: 'SUCCESS', prepay_id: 'wx1' });
    expect(fee.work).toHaveBeenCalledTimes(1);
    expect(scan.work).toHaveBeenCalledTimes(1);
    expect(send).not.toHaveBeenCalled();
  });
});
