import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { localized } from '../language/language.js';
import type { ApiCallPlan } from './api-call-plan.js';
import { WechatConnectionError } from './wechat-connection.error.js';

/** A call that waits for its token. */
interface Waiting {
  /** The name of the account. */
  readonly account: string;
  readonly call: ApiCallPlan;
  /** By the clock of `performance`. */
  readonly until: number;
}

/**
 * Waits for a token no longer than for the call that needs it. The token comes all the same, for the calls that follow.
 *
 * @throws WechatConnectionError when it does not come in time, or the reason of the call's signal
 */
export async function waitForToken<T>(ask: () => Promise<T>, waiting: Waiting): Promise<T> {
  const { signal } = waiting.call;
  signal?.throwIfAborted();
  const ended = new AbortController();
  try {
    return await Promise.race([
      ask(),
      lateness(waiting, ended.signal),
      ...(signal ? [abortion(signal, ended.signal)] : []),
    ]);
  } finally {
    ended.abort();
  }
}

/** The call itself was not sent, so that it can be made again. */
async function lateness({ account, call, until }: Waiting, ended: AbortSignal): Promise<never> {
  await sleep(Math.max(1, until - performance.now()), undefined, { signal: ended });
  const { method, path, timeout } = call;
  const detail = localized({
    en: `its access token did not come within ${timeout} ms`,
    zh: `${timeout} 毫秒内没有拿到 access_token`,
  });
  throw new WechatConnectionError({ failure: 'unreachable', account, method, path, detail });
}

async function abortion(signal: AbortSignal, ended: AbortSignal): Promise<never> {
  await once(signal, 'abort', { signal: ended });
  throw signal.reason;
}
