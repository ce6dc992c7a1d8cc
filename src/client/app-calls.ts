import { localized } from '../language/language.js';
import type { AppAccess } from '../platforms/message-push/app-access.js';
import type { ApiCalls } from './api-calls.js';
import { WECHAT_HOST } from './api-hosts.js';
import type { ApiIdentity } from './api-identity.js';
import { classicToken, stableToken } from './app-token.js';
import { type ClientParts, oncePer } from './client-kit.js';

/** `invalid credential`, `invalid access_token`, `access_token expired`. */
export const WECHAT_TOKEN_CODES: ReadonlySet<number> = new Set([40001, 40014, 42001]);

/** Calls in the name of an account with an AppID. */
export function appCalls({ account, access, kit }: ClientParts<AppAccess>): ApiCalls {
  const identityOf = oncePer((app: AppAccess): ApiIdentity => {
    const { platform, appId, appSecret, accessTokenKind, accessToken } = app;
    const source = accessTokenKind === 'classic' ? classicToken : stableToken;
    return {
      platform,
      account,
      host: WECHAT_HOST,
      token: kit.token(accessToken, () => source(calls, { appId, appSecret: needed(appSecret, 'appSecret', account) })),
      tokenName: 'access_token',
      tokenCodes: WECHAT_TOKEN_CODES,
    };
  });
  const calls: ApiCalls = kit.calls(async () => identityOf(await access()));
  return calls;
}

/**
 * @param option - what the secret is called in the options of the account
 * @throws Error when there is none
 */
export function needed<T>(secret: T | undefined, option: string, account: string): T {
  if (secret === undefined) {
    throw new Error(
      localized({
        en: `The account "${account}" has no ${option}, so it cannot call the API. Add it to the options of the account.`,
        zh: `账号 "${account}" 没有 ${option}，无法调用 API。请在它的选项中填写。`,
      }),
    );
  }
  return secret;
}
