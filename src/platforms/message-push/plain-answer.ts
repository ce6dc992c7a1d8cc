import type { CallbackResponse } from '../../model/callback.js';
import type { Outcome } from '../../model/outcome.js';

const TEXT_TYPE = 'text/plain; charset=utf-8';

/** An answer in plain text, which is not encrypted in any mode. */
export function plainAnswer(body: string): CallbackResponse {
  return { status: 200, contentType: TEXT_TYPE, body };
}

/** The push was accepted, and there is nothing to reply. */
export const SUCCESS = plainAnswer('success');

/** Everything but `success` is a failure to the platform. It learns no more than that. */
const FAILED: CallbackResponse = { ...plainAnswer('failed'), asksForRetry: true };

/** Accepts the events of a URL that takes no replies, and asks for those again that were not handled. */
export function acknowledge({ kind }: Outcome): CallbackResponse {
  return kind === 'failed' || kind === 'late' ? FAILED : SUCCESS;
}
