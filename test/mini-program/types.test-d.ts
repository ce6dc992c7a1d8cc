import 'reflect-metadata';

import { describe, expectTypeOf, it } from 'vitest';

import type { ReplyTo } from '../../src/model/wechat-event.js';
import {
  answer,
  type CouponReply,
  couponReceived,
  type EnterSessionEvent,
  failure,
  type FailureReply,
  type MiniGameGoodsDeliverEvent,
  type MiniProgramEvent,
  type OpenProductReceiveCouponEvent,
  OnReceiveCoupon,
  OnRefundQuery,
  OnText,
  OnVirtualGoodsDeliver,
  type RefundAdviceReply,
  refundAdvice,
  TextMessage,
  transferToCustomerService,
  type VirtualPaymentGoodsDeliverEvent,
  type VirtualPaymentRefundQueryEvent,
} from '../../src/platforms/mini-program/index.js';

describe('events', () => {
  it('carry a literal type of their own platform', () => {
    expectTypeOf<typeof TextMessage.type>().toEqualTypeOf<'mini-program.message.text'>();
    expectTypeOf<EnterSessionEvent>().toExtend<MiniProgramEvent>();
    expectTypeOf<EnterSessionEvent>().not.toExtend<TextMessage>();
  });

  it('have typed objects, also where the wire has JSON in a string', () => {
    type Payload = MiniGameGoodsDeliverEvent['miniGame']['payload'];
    expectTypeOf<NonNullable<Payload>['outTradeNo']>().toEqualTypeOf<string | undefined>();
  });

  it('say what may answer them', () => {
    expectTypeOf<ReplyTo<VirtualPaymentGoodsDeliverEvent>>().toEqualTypeOf<FailureReply>();
    expectTypeOf<ReplyTo<VirtualPaymentRefundQueryEvent>>().toEqualTypeOf<RefundAdviceReply | FailureReply>();
    expectTypeOf<ReplyTo<OpenProductReceiveCouponEvent>>().toEqualTypeOf<CouponReply | FailureReply>();
  });
});

describe('handlers', () => {
  it('return what fits', () => {
    class Handlers {
      @OnText()
      text(_event: TextMessage) {
        return transferToCustomerService();
      }

      @OnVirtualGoodsDeliver()
      goods(_event: VirtualPaymentGoodsDeliverEvent) {
        return failure();
      }

      @OnRefundQuery()
      query(_event: VirtualPaymentRefundQueryEvent) {
        return refundAdvice({ refund: true });
      }

      @OnReceiveCoupon()
      coupon(_event: OpenProductReceiveCouponEvent) {
        return couponReceived('x');
      }
    }
    expectTypeOf(new Handlers()).toBeObject();
  });

  it('return nothing else', () => {
    class Handlers {
      // @ts-expect-error A Mini Program has no passive text.
      @OnText()
      text(_event: TextMessage) {
        return 'Hello';
      }

      // @ts-expect-error Money is acknowledged or not, and never chatted about.
      @OnVirtualGoodsDeliver()
      goods(_event: VirtualPaymentGoodsDeliverEvent) {
        return answer({ ErrCode: 0 });
      }

      // @ts-expect-error A refund query is not a coupon.
      @OnRefundQuery()
      query(_event: VirtualPaymentRefundQueryEvent) {
        return couponReceived('x');
      }
    }
    expectTypeOf(new Handlers()).toBeObject();
  });
});
