import { digestOf } from '../../protocol/digest.js';
import { readJson } from '../../protocol/json-reader.js';
import { type PayloadObject, textOf } from '../../protocol/payload.js';

/**
 * The key by which a repeated push about money is recognised: its order, refund or complaint. A push that names none is
 * recognised by its content, without the fields that change with each delivery.
 */
export function paymentKeyOf(event: string, payload: PayloadObject): string {
  const name = event.toLowerCase();
  return `${name}:${businessKey(name, payload) ?? digestOf(JSON.stringify(payload, withoutDelivery))}`;
}

function businessKey(name: string, payload: PayloadObject): string | undefined {
  switch (name) {
    case 'xpay_goods_deliver_notify':
    case 'xpay_coin_pay_notify':
      return keyOf(payload, 'Env', 'OutTradeNo');
    case 'minigame_game_pay_goods_deliver_notify':
    case 'minigame_h5_goods_deliver_notify':
    case 'minigame_deliver_h5_pay_products':
      return keyOf(gamePayloadOf(payload), 'Env', 'OutTradeNo');
    case 'xpay_refund_notify':
      return keyOf(payload, 'RetCode', 'WxRefundId');
    case 'xpay_complaint_notify':
      return keyOf(payload, 'RequestId', 'ComplaintId');
    case 'channels_ec_order_use_vip_discount':
      return keyOf(orderInfoOf(payload), 'shop_appid', 'unique_id');
    case 'open_product_receive_coupon':
      return keyOf(payload, 'out_coupon_id', 'request_id');
    default:
      return undefined;
  }
}

/** Without the id itself there is no key. */
function keyOf(payload: PayloadObject, qualifier: string, id: string): string | undefined {
  const value = textOf(payload, id);
  return value ? `${textOf(payload, qualifier) ?? ''}:${value}` : undefined;
}

/** The order in `MiniGame.Payload`, which is JSON in a string; empty when there is none. */
function gamePayloadOf({ MiniGame }: PayloadObject): PayloadObject {
  const text = typeof MiniGame === 'object' ? textOf(MiniGame as PayloadObject, 'Payload') : undefined;
  try {
    return text === undefined ? {} : readJson(text);
  } catch {
    return {};
  }
}

function orderInfoOf({ order_info }: PayloadObject): PayloadObject {
  return typeof order_info === 'object' && !Array.isArray(order_info) ? ((order_info ?? {}) as PayloadObject) : {};
}

function withoutDelivery(name: string, value: unknown): unknown {
  return name === 'RetryTimes' || name === 'CreateTime' ? undefined : value;
}
