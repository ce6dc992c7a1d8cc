import { Injectable } from '@nestjs/common';
import { OnPayment, type PaymentEvent } from 'nestjs-wechat/pay';
import type { SignedNotification } from 'nestjs-wechat/testing';
import { expect, it } from 'vitest';

import { adapters, startApplication } from '../harness/application.js';
import { merchant, payment, post, weChatPay } from './merchant.js';

/** 5,000 in all: half of them on each adapter. */
const PAYMENTS = 2_500;
const TIMES = 3;
const IN_PARALLEL = 32;

const credited = new Map<string, number>();

@Injectable()
class Ledger {
  @OnPayment()
  async credit(event: PaymentEvent): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    credited.set(event.transactionId, (credited.get(event.transactionId) ?? 0) + 1);
  }
}

/** Both applications get the same: to sign takes longer than all else. */
const signed = new Map<number, SignedNotification>();

function notificationOf(number: number): SignedNotification {
  const resource = { ...payment, out_trade_no: `order-${number}`, transaction_id: `T${number}` };
  const notification = signed.get(number) ?? weChatPay.notification('TRANSACTION.SUCCESS', resource);
  signed.set(number, notification);
  return notification;
}

/** What is sent at the same moment, in a shuffled order that is the same in every run. A tenth comes three times at once. */
function batches(): number[][] {
  const all = Array.from({ length: PAYMENTS }, (_, number) =>
    number % 10 === 0 ? [Array.from({ length: TIMES }, () => number)] : Array.from({ length: TIMES }, () => [number]),
  ).flat();
  let seed = 20_240_805;
  for (let n = all.length - 1; n > 0; n--) {
    seed = (seed * 16_807) % 2_147_483_647;
    const other = seed % (n + 1);
    [all[n], all[other]] = [all[other]!, all[n]!];
  }
  return all;
}

it.each(adapters)(
  `credits ${PAYMENTS} payments once each on %s, though each comes ${TIMES} times, out of order and partly at once`,
  { timeout: 600_000 },
  async (adapter) => {
    credited.clear();
    const app = await startApplication({
      adapter,
      accounts: [merchant()],
      providers: [Ledger],
    });
    const queue = batches();
    const statuses = new Map<number, number>();
    const send = async (number: number): Promise<void> => {
      const { status } = await post(app, '/wechat/pay', notificationOf(number));
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    };
    const worker = async (): Promise<void> => {
      for (let batch = queue.pop(); batch !== undefined; batch = queue.pop()) {
        await Promise.all(batch.map(send));
      }
    };
    await Promise.all(Array.from({ length: IN_PARALLEL }, worker));
    expect([...statuses]).toEqual([[204, PAYMENTS * TIMES]]);
    expect(credited.size).toBe(PAYMENTS);
    expect([...credited.values()].filter((times) => times !== 1)).toEqual([]);
  },
);
