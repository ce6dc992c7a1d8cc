import type { MessageHead } from './event-message.js';
import type { Message } from '../platforms/message-push/message.js';

/** An order that is paid or refunded. */
export interface SimulatedOrder {
  /** `out_trade_no`: the application's own number. */
  readonly outTradeNo: string;
  /** In fen. */
  readonly total: number;
  /** Default: made from `outTradeNo`, so that an order that is paid again has the same. */
  readonly transactionId?: string;
  /** Of a refund, in fen. Default: all of it. */
  readonly refund?: number;
  /** `out_refund_no` of a refund. Default: made from `outTradeNo`. */
  readonly outRefundNo?: string;
  readonly attach?: string;
}

/** What v3 notifies of a payment that succeeded. */
export function paymentMessage(order: SimulatedOrder, head: MessageHead): Message {
  const { outTradeNo, total, attach = '' } = order;
  return {
    event_type: 'TRANSACTION.SUCCESS',
    resource: {
      ...merchantOf(head),
      out_trade_no: outTradeNo,
      transaction_id: transactionOf(order),
      trade_type: 'JSAPI',
      trade_state: 'SUCCESS',
      trade_state_desc: '支付成功',
      bank_type: 'OTHERS',
      attach,
      success_time: beijingTime(head.now),
      payer: { openid: head.from },
      amount: { total, payer_total: total, currency: 'CNY', payer_currency: 'CNY' },
    },
  };
}

/** What v3 notifies of a refund that succeeded. */
export function refundMessage(order: SimulatedOrder, head: MessageHead): Message {
  const { outTradeNo, total, refund = total, outRefundNo = `${outTradeNo}-refund` } = order;
  const { mchid } = merchantOf(head);
  return {
    event_type: 'REFUND.SUCCESS',
    resource: {
      ...(mchid === undefined ? {} : { mchid }),
      out_trade_no: outTradeNo,
      transaction_id: transactionOf(order),
      out_refund_no: outRefundNo,
      refund_id: `5030000${digitsOf(outRefundNo)}`,
      refund_status: 'SUCCESS',
      success_time: beijingTime(head.now),
      user_received_account: '支付用户零钱',
      amount: { total, refund, payer_total: total, payer_refund: refund },
    },
  };
}

function merchantOf({ account }: MessageHead): Record<string, string | number> {
  const named = ['appid', 'mchid'].flatMap((name) => {
    const value = account?.[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(named);
}

function transactionOf({ transactionId, outTradeNo }: SimulatedOrder): string {
  return transactionId ?? `4200001${digitsOf(outTradeNo)}`;
}

/** 21 digits that stay the same for a number of an order. */
function digitsOf(text: string): string {
  const bytes = Buffer.from(text).reduce((sum, byte) => (sum * 131n + BigInt(byte)) % 10n ** 21n, 7n);
  return String(bytes).padStart(21, '0');
}

/** RFC 3339 with the offset of Beijing, as WeChat Pay writes it. */
export function beijingTime(now: number): string {
  return `${new Date(now + 8 * 60 * 60 * 1000).toISOString().slice(0, 19)}+08:00`;
}
