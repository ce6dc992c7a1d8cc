import type { WechatApiStandIn } from 'nestjs-wechat/testing';
import { expect } from 'vitest';
import { until } from '../harness/until.js';
import { holdTimeouts } from './hold-timeouts.js';

/** What the call ended with, and `undefined` when all went well. */
export const errorOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => undefined,
    (error: unknown) => error,
  );

/** Milliseconds that no test waits for. */
const TIMEOUT = 600_000;

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
