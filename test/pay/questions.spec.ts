import { Injectable } from '@nestjs/common';
import { On } from 'nestjs-wechat';
import {
  answer,
  EntrustTerminateInquiryEvent,
  NativeScanV2Event,
  ParkingFeeQueryEvent,
  payEventClasses,
  PayQuestion,
} from 'nestjs-wechat/pay';
import type { SignedNotification } from 'nestjs-wechat/testing';
import { beforeEach, describe, expect, it } from 'vitest';

import { readJson } from '../../src/protocol/json-reader.js';
import { textOf } from '../../src/protocol/payload.js';
import { readXml } from '../../src/protocol/xml-reader.js';
import { adapters, startApplication, type TestApplication } from '../harness/application.js';
import { mchId, merchant, post, weChatPay } from './merchant.js';

let asked = 0;

@Injectable()
class Clerk {
  @On(PayQuestion)
  reply() {
    return answer({ return_code: 'SUCCESS', number: String(++asked) });
  }
}

const scan = { appid: 'wx1', openid: 'o', mch_id: mchId, product_id: '88' };
const questions = payEventClasses.filter(({ prototype }) => prototype instanceof PayQuestion);

/** The same question in a new envelope. */
function ask(type: string): SignedNotification {
  return type === NativeScanV2Event.type
    ? weChatPay.notificationV2(scan)
    : weChatPay.notification(type.slice('pay.v3.'.length), { mchid: mchId, serial_number: '1' });
}

async function answered(app: TestApplication, type: string, question: SignedNotification): Promise<string> {
  const isV2 = type === NativeScanV2Event.type;
  const { status, body } = await post(app, isV2 ? '/wechat/pay/v2' : '/wechat/pay', question);
  expect(status).toBe(200);
  return textOf(isV2 ? readXml(body) : readJson(body), 'number') ?? '';
}

beforeEach(() => {
  asked = 0;
});

describe('the questions of WeChat Pay', () => {
  it('are those of the catalogue', () => {
    expect(questions.map(({ type }) => type)).toEqual(
      expect.arrayContaining([NativeScanV2Event.type, EntrustTerminateInquiryEvent.type, ParkingFeeQueryEvent.type]),
    );
  });

  describe.each(adapters)('on %s', (adapter) => {
    let clock = 0;
    const start = (): Promise<TestApplication> =>
      startApplication({
        adapter,
        accounts: [merchant({ timestampTolerance: Infinity })],
        wechat: { clock: () => Date.now() + clock },
        providers: [Clerk],
      });

    it.each(questions.map(({ type }) => type))('%s is asked anew each time, at once and hours later', async (type) => {
      clock = 0;
      const app = await start();
      expect(await answered(app, type, ask(type))).toBe('1');
      expect(await answered(app, type, ask(type))).toBe('2');
      clock = 5 * 3_600_000;
      expect(await answered(app, type, ask(type))).toBe('3');
    });

    it.each(questions.map(({ type }) => type))('%s is answered once when its request is sent again', async (type) => {
      clock = 0;
      const app = await start();
      const question = ask(type);
      expect(await answered(app, type, question)).toBe('1');
      expect(await answered(app, type, question)).toBe('1');
      clock = 3_600_000;
      expect(await answered(app, type, question)).toBe('2');
    });
  });
});
