import type { Reply } from '../../model/reply.js';
import type { PayloadObject } from '../../protocol/payload.js';

/** The answer to one of the few notifications that ask a question; made by {@link answer}. */
export interface PayAnswer extends Reply {
  readonly type: 'answer';
  readonly fields: PayloadObject;
}

/**
 * Answers a notification that asks a question, such as what the parking costs. Every other notification is
 * acknowledged by a handler that returns nothing.
 *
 * v3: the fields become the JSON body of a 200. v2: they become XML, with `nonce_str` and `sign` added.
 *
 * ```ts
 * class Handlers {@On(NativeScanV2Event)
 *   async scanned(event: NativeScanV2Event) {
 *     const prepayId = await this.orders.prepay(event.productId, event.openid);
 *     return answer({ return_code: 'SUCCESS', result_code: 'SUCCESS', appid, mch_id: mchId, prepay_id: prepayId });
 *   }
 * }
 * ```
 *
 * @param fields - the fields with the official names
 */
export function answer(fields: PayloadObject): PayAnswer {
  return { type: 'answer', fields };
}

/** Whether what a handler returned is an answer. */
export function isAnswer(reply: Reply | string | undefined): reply is PayAnswer {
  return typeof reply === 'object' && reply.type === 'answer' && 'fields' in reply;
}
