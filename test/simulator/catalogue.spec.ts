import { Injectable } from '@nestjs/common';
import { Observe, officialAccount, On, WechatEvent } from 'nestjs-wechat';
import { wechatShop } from 'nestjs-wechat/channels-shop';
import {
  CouponClaimEvent,
  couponReceived,
  miniProgram,
  PaymentPushEvent,
  refundAdvice,
  RefundQueryEvent,
} from 'nestjs-wechat/mini-program';
import { openPlatform } from 'nestjs-wechat/open-platform';
import { PayEvent, payMerchant } from 'nestjs-wechat/pay';
import { PayNotificationSigner, type SimulatedAccount, type SimulatedPlatform } from 'nestjs-wechat/testing';
import { wecomAiBot, wecomApp, wecomSuite } from 'nestjs-wechat/wecom';
import { expect, it } from 'vitest';
import { payKeys } from '../harness/pay-keys.js';
import { type CatalogueEntry, eventCatalogue, pushedEntry } from '../../src/simulator/event-catalogue.js';
import { deliver } from '../../src/testing/delivery.js';
import { eventMessage } from '../../src/testing/event-message.js';
import { wireOf } from '../../src/testing/wire-of-account.js';
import { credentials, startApplication } from '../harness/application.js';

@Injectable()
class Everything {
  readonly events: WechatEvent[] = [];

  @Observe(WechatEvent)
  keep(event: WechatEvent): void {
    this.events.push(event);
  }

  @On(PaymentPushEvent)
  deliver(_event: PaymentPushEvent): void {}

  @On(RefundQueryEvent)
  advise(_event: RefundQueryEvent) {
    return refundAdvice({ refund: true });
  }

  @On(CouponClaimEvent)
  give(_event: CouponClaimEvent) {
    return couponReceived('mine');
  }

  @On(PayEvent)
  settle(_event: PayEvent): void {}
}

const { appId, token, encodingAesKey } = credentials;
const secrets = { token, encodingAesKey };
const merchant = { mchId: '1900000109', apiV3Key: 'k'.repeat(32), apiKey: 'a'.repeat(32) };
const { privateKey } = payKeys;
const { publicKeys } = new PayNotificationSigner({ ...merchant, privateKey });

const sides: Readonly<Record<SimulatedPlatform, SimulatedAccount>> = {
  'official-account': { appId, ...secrets },
  'mini-program': { platform: 'mini-program', name: 'mini', appId, ...secrets },
  'channels-shop': { platform: 'channels-shop', name: 'shop', appId, ...secrets },
  'open-platform': { platform: 'open-platform', name: 'open', componentAppId: appId, ...secrets },
  wecom: { platform: 'wecom', name: 'staff', corpId: 'ww1', ...secrets },
  'wecom-suite': { platform: 'wecom-suite', name: 'suite', suiteId: 'wws1', corpId: 'ww2', ...secrets },
  'wecom-aibot': { platform: 'wecom-aibot', name: 'bot', ...secrets },
  pay: { platform: 'pay', ...merchant, privateKey },
};

const accounts = [
  officialAccount({ appId, ...secrets }),
  miniProgram({ name: 'mini', appId, ...secrets }),
  wechatShop({ name: 'shop', appId, ...secrets }),
  openPlatform({ name: 'open', componentAppId: appId, ...secrets }),
  wecomApp({ name: 'staff', corpId: 'ww1', ...secrets }),
  wecomSuite({ name: 'suite', suiteId: 'wws1', corpId: 'ww2', ...secrets }),
  wecomAiBot({ name: 'bot', ...secrets }),
  payMerchant({ ...merchant, publicKeys }),
];

const platforms = Object.keys(sides) as SimulatedPlatform[];

it('has the whole catalogue', () => {
  expect(eventCatalogue.length).toBeGreaterThanOrEqual(700);
  expect(new Set(eventCatalogue.map(({ type }) => type)).size).toBe(eventCatalogue.length);
  expect(new Set(eventCatalogue.map(({ platform }) => platform))).toEqual(new Set(platforms));
});

it.each(platforms)('pushes every event of %s, which arrives as its class', async (platform) => {
  const app = await startApplication({ adapter: 'express', accounts, providers: [Everything] });
  const { events } = app.nest.get(Everything);
  const wire = wireOf(sides[platform]);
  const wrong: string[] = [];
  const push = async (entry: CatalogueEntry, index: number): Promise<void> => {
    const { eventClass } = pushedEntry(entry);
    // Each at a time of its own: what has no id is known by its content.
    const head = {
      from: `o${index}`,
      now: Date.now() - index * 1_000,
      id: String(10_000_000 + index),
      ...wire.address(),
    };
    const message = eventMessage(eventClass, head, platform === 'pay' ? { out_trade_no: `order-${index}` } : {});
    const { verdict } = await deliver(wire, message, { target: { url: app.url }, tries: 1 });
    const received = events.pop()?.constructor.name;
    if ((verdict.kind !== 'accepted' && verdict.kind !== 'replied') || received !== eventClass.name) {
      wrong.push(`${entry.type}: ${verdict.kind} (${verdict.why.en}), ${received}`);
    }
    events.length = 0;
  };
  const entries = eventCatalogue.filter((entry) => entry.platform === platform);
  for (const [index, entry] of entries.entries()) {
    await push(entry, index);
  }
  expect(wrong).toEqual([]);
});
