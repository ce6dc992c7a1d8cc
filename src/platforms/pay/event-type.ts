import { type PayloadObject, textOf } from '../../protocol/payload.js';

/** Event types that several products share. Crediting an order for another product's event would be worse than not knowing it. */
const SHARED = /^(?:TRANSACTION|REFUND)\./;

/** The original types that the classes of shared event types are for. */
const USUAL_ORIGINAL_TYPES: ReadonlySet<string> = new Set(['transaction', 'refund']);

/**
 * The type of a v3 notification, `pay.v3.<event_type>`. An event type that several products share has the original
 * type behind it where it is not the usual one: `pay.v3.TRANSACTION.SUCCESS.<original_type>`.
 */
export function v3TypeOf(eventType: string, originalType: string | undefined, resource: PayloadObject): string {
  const type = `pay.v3.${eventType}`;
  if (!SHARED.test(eventType) || originalType === undefined) {
    return combined(type, resource);
  }
  if (originalType === 'profitsharing' && eventType === 'TRANSACTION.SUCCESS') {
    // Two official names for one event.
    return 'pay.v3.PROFITSHARING.SUCCESS';
  }
  return USUAL_ORIGINAL_TYPES.has(originalType) ? combined(type, resource) : `${type}.${originalType}`;
}

/** A combined payment has fields of its own, and no event type of its own. */
function combined(type: string, resource: PayloadObject): string {
  return type === 'pay.v3.TRANSACTION.SUCCESS' && textOf(resource, 'combine_out_trade_no') !== undefined
    ? `${type}.combine`
    : type;
}

/**
 * Notifications of v2 have no type: their fields tell them apart. All names of a row have to be present, and the first
 * row that fits counts.
 */
const V2_MARKS: readonly (readonly [value: string, ...names: string[]])[] = [
  ['refund-processed', 'req_info'],
  ['combined-transactions-success', 'combine_out_trade_no'],
  ['pap-contract-state-changed', 'change_type', 'contract_code'],
  ['vehicle-state-changed-for-parking', 'plate_number', 'vehicle_event_createtime'],
  ['transactions-risk-occurred', 'event_code', 'risk_level'],
  ['pap-order-result', 'contract_id', 'trade_state', 'transaction_id'],
  ['transaction-success', 'transaction_id', 'out_trade_no'],
  ['transaction-fail', 'out_trade_no', 'result_code'],
  ['native-scan-prepay', 'product_id', 'openid'],
];

/** The type of a v2 notification, `pay.v2.<name>`, or `pay.v2.unknown`. The names are ours: WeChat Pay has none. */
export function v2TypeOf(payload: PayloadObject): string {
  const eventType = textOf(payload, 'event_type');
  if (eventType) {
    return `pay.v2.${eventType}`;
  }
  const value = V2_MARKS.find(([, ...names]) => names.every((name) => payload[name] !== undefined))?.[0] ?? 'unknown';
  const failed = value === 'transaction-success' && textOf(payload, 'result_code') !== 'SUCCESS';
  return `pay.v2.${failed ? 'transaction-fail' : value}`;
}
