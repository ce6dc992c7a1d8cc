import type { OpenPlatformAccess } from '../../platforms/open-platform/open-platform-access.js';
import type { ApiCalls } from '../api-calls.js';
import type { ApiIdentity } from '../api-identity.js';
import { WECHAT_HOST } from '../api-hosts.js';
import { needed, WECHAT_TOKEN_CODES } from '../app-calls.js';
import { type ClientParts, oncePer } from '../client-kit.js';
import { keptToken } from '../token-provider.js';
import type { TokenSource } from '../token-source.js';
import { componentToken } from './component-token.js';

/** Calls in the name of a third-party platform. */
export function componentCalls({ account, access, kit }: ClientParts<OpenPlatformAccess>): ApiCalls {
  const identityOf = oncePer((component: OpenPlatformAccess): ApiIdentity => {
    const secret = needed(component.componentAppSecret, 'componentAppSecret', account);
    return {
      platform: 'open-platform',
      account,
      host: WECHAT_HOST,
      token: kit.token(undefined, () => componentToken(calls, component, secret)),
      tokenName: 'component_access_token',
      tokenCodes: WECHAT_TOKEN_CODES,
    };
  });
  const calls: ApiCalls = kit.calls(async () => identityOf(await access()));
  return calls;
}

/** Calls in the name of an account that authorized the platform. */
export function authorizerCalls(
  { account, access, kit }: ClientParts<OpenPlatformAccess>,
  sourceOf: (component: OpenPlatformAccess) => TokenSource,
): ApiCalls {
  const identityOf = oncePer((component: OpenPlatformAccess): ApiIdentity => ({
    platform: 'open-platform',
    account,
    host: WECHAT_HOST,
    token: keptToken(kit.keeper, sourceOf(component)),
    tokenName: 'access_token',
    tokenCodes: WECHAT_TOKEN_CODES,
  }));
  return kit.calls(async () => identityOf(await access()));
}
