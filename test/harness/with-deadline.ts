import type { WechatAccount } from 'nestjs-wechat';

/** The account with so many milliseconds for its answers. */
export function withDeadline(account: WechatAccount, deadline: number): WechatAccount {
  const endpoints = account.endpoints.map(
    (endpoint) => Object.create(endpoint, { deadline: { value: deadline } }) as typeof endpoint,
  );
  return { ...account, endpoints };
}
