import { Injectable } from '@nestjs/common';
import { Observe, On, WechatEvent } from 'nestjs-wechat';
import {
  couponReceived,
  CouponClaimEvent,
  miniProgram,
  miniProgramEventClasses,
  MiniProgramMessage,
  PaymentPushEvent,
  refundAdvice,
  RefundQueryEvent,
  vipBenefits,
  VipBenefitsQueryEvent,
  vipDiscount,
  VipDiscountQueryEvent,
  vipUserInfo,
  VipUserInfoQueryEvent,
} from 'nestjs-wechat/mini-program';
import { CallbackSigner, type Message } from 'nestjs-wechat/testing';
import { describe, expect, it } from 'vitest';
import { adapters, credentials, startApplication } from '../harness/application.js';
import { catalogueOf, sampleOf } from '../harness/catalogue-samples.js';

const catalogue = catalogueOf('mini-program');

const HEAD = { ToUserName: 'gh_fcf1c9e9ae2c', FromUserName: 'oABCD', CreateTime: 1_700_000_000 };

/** What tells each kind of event, on the wire. */
const named: Record<string, (value: string) => Message> = {
  message: (value) => ({ ...HEAD, MsgType: value, MsgId: '9223372036854775807' }),
  event: (value) => ({ ...HEAD, MsgType: 'event', Event: value }),
  chatbot: (value) => ({ event: value }),
  'business-pay': (value) => ({ event_type: value }),
};

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
    return refundAdvice({ refund: true, info: 'i', evidence: 'e' });
  }

  @On(CouponClaimEvent)
  give(_event: CouponClaimEvent) {
    return couponReceived('mine');
  }

  @On(VipUserInfoQueryEvent)
  whoIs(_event: VipUserInfoQueryEvent) {
    return vipUserInfo({ isVip: true, identity: 'Lv.1', outerUserid: 'u' });
  }

  @On(VipBenefitsQueryEvent)
  benefits(_event: VipBenefitsQueryEvent) {
    return vipBenefits({ vip_discounted_price: 100 });
  }

  @On(VipDiscountQueryEvent)
  discount(_event: VipDiscountQueryEvent) {
    return vipDiscount(true);
  }
}

/** The bytes that answer an event; `sealed` where they are encrypted. */
function answerOf(event: WechatEvent, format: 'xml' | 'json'): { bytes?: string; sealed?: object } {
  if (event instanceof PaymentPushEvent) {
    const bytes =
      format === 'json'
        ? '{"ErrCode":0,"ErrMsg":"success"}'
        : '<xml><ErrCode>0</ErrCode><ErrMsg><![CDATA[success]]></ErrMsg></xml>';
    return { bytes };
  }
  if (event instanceof RefundQueryEvent) {
    return { sealed: { ErrCode: 0, ErrMsg: 'success', result_code: 0, result_info: 'i', evidence: 'e' } };
  }
  if (event instanceof CouponClaimEvent) {
    const { out_coupon_id, request_id } = event.raw;
    return { sealed: { ret_code: 0, ret_msg: 'success', out_coupon_id, out_user_coupon_id: 'mine', request_id } };
  }
  if (event instanceof VipUserInfoQueryEvent) {
    const info = { is_vip: true, identity: 'Lv.1', outer_userid: 'u' };
    return { sealed: { errcode: 0, errmsg: 'ok', info } };
  }
  if (event instanceof VipBenefitsQueryEvent) {
    return { sealed: { errcode: 0, errmsg: 'ok', vip_discounted_price: 100 } };
  }
  if (event instanceof VipDiscountQueryEvent) {
    return { sealed: { errcode: 0, errmsg: 'ok', result: 1 } };
  }
  return { bytes: 'success' };
}

/** An answer as XML has it: all text. */
function texts(value: unknown): unknown {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, texts(inner)]))
    : String(value);
}

describe('the catalogue of Mini Programs', () => {
  it('has a class for every row, and no other', () => {
    expect(catalogue.events).toHaveLength(149);
    expect(miniProgramEventClasses.map(({ name, type }) => [name, type])).toEqual(
      catalogue.events.map((event) => [event.class, `mini-program.${event.kind}.${event.value}`]),
    );
  });

  describe.each(adapters)('on %s', (adapter) => {
    it.each(['xml', 'json'] as const)('arrives over HTTP, encrypted, as %s', async (format) => {
      const app = await startApplication({
        adapter,
        accounts: [miniProgram({ ...credentials, path: 'mini' })],
        providers: [Everything],
      });
      const { events } = app.nest.get(Everything);
      for (const row of catalogue.events) {
        const { payload, properties } = sampleOf(row);
        const message = { ...named[row.kind]!(row.value), ...payload };
        const answer = await app.push(message, { path: '/mini', format });
        const event = events.shift();
        expect(event?.constructor.name, row.value).toBe(row.class);
        expect(event, row.value).toMatchObject({ ...properties, account: 'default' });
        expect(Object.keys(properties).filter((property) => !(property in event!))).toEqual([]);
        if ('MsgType' in message) {
          expect(event).toMatchObject({
            toUserName: 'gh_fcf1c9e9ae2c',
            fromUserName: 'oABCD',
            createTime: new Date(1_700_000_000_000),
          });
        }
        expect(event instanceof MiniProgramMessage).toBe(row.kind === 'message');
        const { bytes, sealed } = answerOf(event!, format);
        expect(answer.status).toBe(200);
        if (bytes !== undefined) {
          expect(answer.body, row.value).toBe(bytes);
        } else {
          const opened = new CallbackSigner(credentials).openReply(answer.body);
          expect({ ...opened }, row.value).toEqual(format === 'json' ? sealed : texts(sealed));
        }
      }
    });
  });

  it('has a payload that differs in every field, so that no field can stand for another', () => {
    const values = catalogue.events.map((event) =>
      Object.values(sampleOf(event).properties).map((value) => JSON.stringify(value)),
    );
    for (const each of values) {
      expect(new Set(each.filter((value) => value !== 'true' && value !== 'false')).size).toBe(
        each.filter((value) => value !== 'true' && value !== 'false').length,
      );
    }
  });
});
