import type { WechatApiStandIn } from 'nestjs-wechat/testing';

/** What the call ended with, and `undefined` when all went well. */
export const errorOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => undefined,
    (error: unknown) => error,
  );

/**
 * What a call ended with whose time was over before the API answered. On a busy machine a short time is over before the
 * request has even arrived; then the call gets more of it.
 */
export async function errorOfSilence(
  api: WechatApiStandIn,
  path: string,
  call: (options: { readonly timeout: number }) => Promise<unknown>,
): Promise<unknown> {
  const before = api.requestsTo(path).length;
  let error: unknown;
  for (let timeout = 100; timeout <= 10_000 && api.requestsTo(path).length === before; timeout *= 10) {
    error = await errorOf(call({ timeout }));
  }
  return error;
}
