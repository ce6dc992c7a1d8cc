import { describe, expect, it } from 'vitest';

import { shopTypeOf } from '../src/platforms/channels-shop/wechat-shop.dialect.js';
import { paymentKeyOf } from '../src/platforms/mini-program/payment-key.js';
import { v2KeyOf, v3KeyOf } from '../src/platforms/pay/idempotency-key.js';
import { aiBotEventTypeOf, appEventTypeOf, suiteEventTypeOf } from '../src/platforms/wecom/event-type.js';
import { replyOf } from '../src/platforms/wecom/ai-bot/reply-writer.js';

describe('the type of a payload', () => {
  it.each([
    [shopTypeOf, { Event: 'order_pay' }, 'channels-shop.event.order_pay'],
    [shopTypeOf, { MsgType: 'text' }, 'channels-shop.message.text'],
    [shopTypeOf, {}, 'channels-shop.unknown'],
    [appEventTypeOf, { event_type: 'TRANSACTION.SUCCESS' }, 'wecom.event.pay_transaction'],
    [appEventTypeOf, { event_type: 'REFUND.CLOSED' }, 'wecom.event.pay_refund'],
    [appEventTypeOf, { event_type: 'COUPON.USE' }, 'wecom.unknown'],
    [appEventTypeOf, {}, 'wecom.unknown'],
    [appEventTypeOf, { MsgType: 'Event', Event: 'a', UpdateDetail: 'c' }, 'wecom.event.a'],
    [suiteEventTypeOf, {}, 'wecom-suite.unknown'],
    [suiteEventTypeOf, { InfoType: 'suite_ticket' }, 'wecom-suite.info.suite_ticket'],
    [aiBotEventTypeOf, {}, 'wecom-aibot.unknown'],
    [aiBotEventTypeOf, { msgtype: 'text' }, 'wecom-aibot.message.text'],
    [aiBotEventTypeOf, { msgtype: 'event', event: { eventtype: 'enter_chat' } }, 'wecom-aibot.event.enter_chat'],
    [aiBotEventTypeOf, { msgtype: 'event', event: {} }, 'wecom-aibot.event.'],
    [aiBotEventTypeOf, { msgtype: 'event', event: ['x'] }, 'wecom-aibot.event.'],
    [aiBotEventTypeOf, { msgtype: 'event', event: null }, 'wecom-aibot.event.'],
    [aiBotEventTypeOf, { msgtype: 'event' }, 'wecom-aibot.event.'],
  ])('%o of %j is %s', (typeOf, payload, type) => {
    expect(typeOf(payload as never)).toBe(type);
  });
});

describe('the key of money', () => {
  it.each([
    ['REFUND.SUCCESS', { refund_id: '1', refund_status: 'SUCCESS' }, 'REFUND.SUCCESS:1:SUCCESS'],
    ['REFUND.SUCCESS', { refund_id: '1' }, 'REFUND.SUCCESS:1:'],
    ['TRANSACTION.SUCCESS', { transaction_id: '2' }, 'TRANSACTION.SUCCESS:2'],
    [
      'TRANSACTION.SUCCESS',
      { transaction_id: '2', order_id: '3' },
      expect.stringMatching(/^TRANSACTION\.SUCCESS:[\w-]{20,}$/),
    ],
    ['REFUND.SUCCESS', {}, expect.stringMatching(/^REFUND\.SUCCESS:[\w-]{20,}$/)],
  ])('of %s v3 with %j is %s', (type, resource, key) => {
    expect(v3KeyOf(type, resource, JSON.stringify(resource))).toEqual(key);
  });

  it.each([
    ['pay.v2.refund', { req_info: { refund_id: '1', refund_status: 'SUCCESS' } }, 'v2:refund:1:SUCCESS'],
    ['pay.v2.refund', { req_info: { refund_id: '1' } }, 'v2:refund:1:'],
    ['pay.v2.transaction-success', { transaction_id: '2', result_code: 'SUCCESS' }, 'v2:2:SUCCESS'],
    ['pay.v2.transaction-fail', { transaction_id: '2' }, 'v2:2:'],
    ['pay.v2.other', { transaction_id: '2' }, expect.stringMatching(/^v2:[\w-]{20,}$/)],
  ])('of %s with %j is %s', (type, payload, key) => {
    expect(v2KeyOf(type, payload)).toEqual(key);
    const again = { ...payload, nonce_str: 'another', sign: 'another' };
    expect(v2KeyOf(type, again)).toBe(v2KeyOf(type, payload));
  });

  const digest = (name: string) => expect.stringMatching(new RegExp(`^${name}:[\\w-]{20,}$`)) as unknown;
  const game = { Env: '0', OutTradeNo: '7' };
  it.each([
    ['xpay_goods_deliver_notify', { Env: '0', OutTradeNo: '7' }, 'xpay_goods_deliver_notify:0:7'],
    ['xpay_goods_deliver_notify', { OutTradeNo: '7' }, 'xpay_goods_deliver_notify::7'],
    ['xpay_goods_deliver_notify', {}, digest('xpay_goods_deliver_notify')],
    [
      'minigame_game_pay_goods_deliver_notify',
      { MiniGame: { Payload: JSON.stringify(game) } },
      'minigame_game_pay_goods_deliver_notify:0:7',
    ],
    [
      'minigame_game_pay_goods_deliver_notify',
      { MiniGame: { Payload: '{' } },
      digest('minigame_game_pay_goods_deliver_notify'),
    ],
    ['minigame_game_pay_goods_deliver_notify', { MiniGame: {} }, digest('minigame_game_pay_goods_deliver_notify')],
    ['minigame_game_pay_goods_deliver_notify', { MiniGame: 'x' }, digest('minigame_game_pay_goods_deliver_notify')],
    ['xpay_refund_notify', { RetCode: '0', WxRefundId: '8' }, 'xpay_refund_notify:0:8'],
    ['xpay_complaint_notify', { RequestId: '1', ComplaintId: '9' }, 'xpay_complaint_notify:1:9'],
    [
      'channels_ec_order_use_vip_discount',
      { order_info: { shop_appid: 'wx', unique_id: '3' } },
      'channels_ec_order_use_vip_discount:wx:3',
    ],
    ['channels_ec_order_use_vip_discount', { order_info: null }, digest('channels_ec_order_use_vip_discount')],
    ['channels_ec_order_use_vip_discount', { order_info: [] }, digest('channels_ec_order_use_vip_discount')],
    ['channels_ec_order_use_vip_discount', {}, digest('channels_ec_order_use_vip_discount')],
    ['open_product_receive_coupon', { out_coupon_id: '1', request_id: '2' }, 'open_product_receive_coupon:1:2'],
    ['whatever', { CreateTime: '1' }, digest('whatever')],
  ])('of %s with %j is %s', (event, payload, key) => {
    expect(paymentKeyOf(event, payload as never)).toEqual(key);
  });
});

describe('a reply to an AI bot’s event', () => {
  it.each([
    [
      undefined,
      'wecom-aibot.message.text',
      'undefined does not answer wecom-aibot.message.text. WeCom takes stream, template_card',
    ],
    [{ type: 'news' }, 'wecom-aibot.message.text', 'an object of type "news" does not answer'],
    [{ type: 'stream' }, 'wecom-aibot.event.feedback_event', 'WeCom takes no reply'],
    [['stream'], 'wecom-aibot.message.text', 'a list does not answer'],
  ])('is refused: %j for %s', (reply, type, message) => {
    expect(() => replyOf(reply as never, type)).toThrow(message);
  });
});
