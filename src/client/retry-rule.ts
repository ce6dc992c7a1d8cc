import type { ApiCallPlan } from './api-call-plan.js';
import { isRepeatable } from './repeatable-call.js';
import { WechatApiError } from './wechat-api.error.js';
import { WechatConnectionError } from './wechat-connection.error.js';

const RETRIES = 3;
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 1_000;

const BUSY = -1;
/** WeCom: too many calls at once. This one was not done. */
const AT_ONCE = 45033;
/** A gateway that has no answer from the API. */
const GATEWAY = new Set([502, 503, 504]);

/**
 * Whether a call that failed is made again, and when. What may have been done is repeated only where that does no harm.
 *
 * @param attempt - counted from 1
 * @returns milliseconds to wait; `undefined` when the failure stands
 */
export function pauseBeforeRetry(error: unknown, call: ApiCallPlan, attempt: number): number | undefined {
  if (attempt > RETRIES || !(wasNotDone(error) || (mayPass(error) && isRepeatable(call)))) {
    return undefined;
  }
  const pause = Math.min(FIRST_PAUSE_MS * 2 ** (attempt - 1), LONGEST_PAUSE_MS);
  return pause * (0.5 + Math.random() / 2);
}

function wasNotDone(error: unknown): boolean {
  return error instanceof WechatConnectionError
    ? error.failure === 'unreachable'
    : error instanceof WechatApiError && error.errcode === AT_ONCE;
}

/** What is likely to be over in a moment. */
function mayPass(error: unknown): boolean {
  if (error instanceof WechatApiError) {
    return error.errcode === BUSY;
  }
  return (
    error instanceof WechatConnectionError &&
    (error.failure === 'status' ? GATEWAY.has(error.status ?? 0) : error.failure !== 'unreachable')
  );
}
