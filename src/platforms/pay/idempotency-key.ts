import type { Idempotency } from '../../model/wechat-account.js';
import { digestOf } from '../../protocol/digest.js';
import { type PayloadObject, textOf } from '../../protocol/payload.js';
import { payEventClasses } from './events.generated.js';
import { IDEMPOTENCY_WINDOW_S, QUESTION_WINDOW_S } from './failure.js';
import { PayQuestion } from './pay.event.js';

const QUESTIONS: ReadonlySet<string> = new Set(
  payEventClasses.filter(({ prototype }) => prototype instanceof PayQuestion).map(({ type }) => type),
);

/** What a notification is recognised by. */
export interface NotificationKeys {
  /** Of what it tells: however often WeChat Pay tells it, it is handled once. */
  readonly told: string;
  /** Of this one delivery. */
  readonly delivery: string;
}

/** By what a repeat is known: of a notice, by what it tells; of a question, which may be asked again, by its delivery. */
export function idempotencyOf(mchId: string, type: string, { told, delivery }: NotificationKeys): Idempotency {
  return QUESTIONS.has(type)
    ? { key: `${mchId}:question:${delivery}`, window: QUESTION_WINDOW_S, critical: false }
    : { key: `${mchId}:${told}`, window: IDEMPOTENCY_WINDOW_S, critical: true };
}

/**
 * The key by which a repeated v3 notification is recognised. The envelope's id, time and nonce change with each delivery,
 * what was paid, refunded or shared does not. Only a payment is recognised by its `transaction_id`: money may be shared,
 * returned or used for coupons many times under it.
 */
export function v3KeyOf(eventType: string, resource: PayloadObject, resourceText: string): string {
  const refundId = textOf(resource, 'refund_id');
  if (eventType.startsWith('REFUND.') && refundId) {
    return `${eventType}:${refundId}:${textOf(resource, 'refund_status') ?? ''}`;
  }
  const transactionId = textOf(resource, 'transaction_id');
  return eventType === 'TRANSACTION.SUCCESS' && transactionId && textOf(resource, 'order_id') === undefined
    ? `${eventType}:${transactionId}`
    : `${eventType}:${digestOf(resourceText)}`;
}

/** The key by which a repeated v2 notification is recognised. Its nonce and signature change with each delivery. */
export function v2KeyOf(type: string, payload: PayloadObject): string {
  const refund = payload['req_info'] as PayloadObject | undefined;
  const refundId = refund && textOf(refund, 'refund_id');
  if (refund && refundId) {
    return `v2:refund:${refundId}:${textOf(refund, 'refund_status') ?? ''}`;
  }
  const transactionId = textOf(payload, 'transaction_id');
  if (transactionId && PAYMENTS.has(type)) {
    return `v2:${transactionId}:${textOf(payload, 'result_code') ?? ''}`;
  }
  const lasting = Object.keys(payload)
    .filter((name) => name !== 'nonce_str' && name !== 'sign')
    .sort()
    .map((name) => [name, payload[name]]);
  return `v2:${digestOf(JSON.stringify(lasting))}`;
}

const PAYMENTS: ReadonlySet<string> = new Set(['pay.v2.transaction-success', 'pay.v2.transaction-fail']);
