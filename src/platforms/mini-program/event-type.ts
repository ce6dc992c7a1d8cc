import { type PayloadObject, textOf } from '../../protocol/payload.js';

const PLATFORM = 'mini-program';
const EVENT = `${PLATFORM}.event.`;

/** How an event is answered. */
export type AnswerKind =
  | 'ordinary'
  | 'payment'
  | 'refund-query'
  | 'coupon'
  | 'vip-user-info'
  | 'vip-benefits'
  | 'vip-discount';

const REFUND_QUERY = 'xpay_subscribe_ios_refund_query_notify';

/** What WeChat asks, and what answers it. */
const QUESTIONS: ReadonlyMap<string, AnswerKind> = new Map([
  [REFUND_QUERY, 'refund-query'],
  ['open_product_receive_coupon', 'coupon'],
  ['channels_ec_vip_user_info_get', 'vip-user-info'],
  ['channels_ec_gen_order_info_init', 'vip-benefits'],
  ['channels_ec_order_use_vip_discount', 'vip-discount'],
]);

/**
 * The type of a payload: `mini-program.message.<MsgType>`, `mini-program.event.<Event>`; `mini-program.chatbot.<event>`
 * from the dialogue platform and `mini-program.business-pay.<event_type>` from the business pay, which have no `MsgType`;
 * and `mini-program.unknown`.
 */
export function eventTypeOf(payload: PayloadObject): string {
  const event = eventNameOf(payload);
  if (event !== undefined) {
    return `${EVENT}${event}`;
  }
  const named = (
    [
      ['message', 'MsgType'],
      ['chatbot', 'event'],
      ['business-pay', 'event_type'],
    ] as const
  ).find(([, name]) => textOf(payload, name));
  return named === undefined ? `${PLATFORM}.unknown` : `${PLATFORM}.${named[0]}.${textOf(payload, named[1])}`;
}

/** The name of an event, in the spelling of the catalogue; `undefined` for a message. */
export function eventNameOf(payload: PayloadObject): string | undefined {
  const event = textOf(payload, 'Event');
  if (event) {
    // One official sample has a space in `complaint callback`.
    return event.replaceAll(' ', '_');
  }
  // The refund query was seen without an Event; nothing else has these two.
  const isRefundQuery = textOf(payload, 'channel_bill') !== undefined && textOf(payload, 'bundleid') !== undefined;
  return isRefundQuery ? REFUND_QUERY : undefined;
}

/** How an event of a type is answered. */
export function answerKindOf(type: string): AnswerKind {
  if (!type.startsWith(EVENT)) {
    return 'ordinary';
  }
  const name = type.slice(EVENT.length).toLowerCase();
  return QUESTIONS.get(name) ?? (/^(xpay|minigame|retail)_/.test(name) ? 'payment' : 'ordinary');
}
