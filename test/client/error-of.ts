import type { WechatApiStandIn } from 'nestjs-wechat/testing';
import { expect, vi } from 'vitest';
import { until } from '../harness/until.js';

/** What the call ended with, and `undefined` when all went well. */
export const errorOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => undefined,
    (error: unknown) => error,
  );

/** Milliseconds that no test waits for. */
const TIMEOUT = 600_000;

/** Keeps the time of attempts from running, which may be over on a busy machine before the request arrives. */
export function holdTimeouts(): { expire(): void } {
  const time = new AbortController();
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(time.signal);
  return {
    expire() {
      expect(timeout).toHaveBeenCalled();
      timeout.mockRestore();
      time.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
    },
  };
}

/** What a call ended with whose time is over when its request has arrived and was not answered. */
export async function errorOfSilence(
  api: WechatApiStandIn,
  path: string,
  call: (options: { readonly timeout: number }) => Promise<unknown>,
): Promise<unknown> {
  const before = api.requestsTo(path).length;
  const held = holdTimeouts();
  const error = errorOf(call({ timeout: TIMEOUT }));
  await Promise.race([error, until(() => expect(api.requestsTo(path).length).toBe(before + 1))]);
  held.expire();
  return error;
}
