import type { CallbackResponse } from '../../model/callback.js';
import type { Outcome } from '../../model/outcome.js';
import type { WechatCallbackError } from '../../protocol/callback-error.js';

export const TEXT_TYPE = 'text/plain; charset=utf-8';

/** An answer in plain text, which is not encrypted in any mode. */
export function plainAnswer(body: string): CallbackResponse {
  return { status: 200, contentType: TEXT_TYPE, body };
}

/** The push was accepted, and there is nothing to reply. */
export const SUCCESS = plainAnswer('success');

/** A genuine message that cannot be read is accepted: WeChat would send the same again, or show its user an error. */
export function answerOfRefusal({ reason }: WechatCallbackError): CallbackResponse | undefined {
  return reason === 'unreadable' ? SUCCESS : undefined;
}

/** Everything but `success` is a failure to the platform. It learns no more than that. */
const FAILED: CallbackResponse = { ...plainAnswer('failed'), asksForRetry: true };

/** Accepts the events of a URL that takes no replies, and asks for those again that were not handled. */
export function acknowledge({ kind }: Outcome): CallbackResponse {
  return kind === 'failed' || kind === 'late' ? FAILED : SUCCESS;
}
