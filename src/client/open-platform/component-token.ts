import type { Secret } from '../../model/api-access.js';
import type { OpenPlatformAccess } from '../../platforms/open-platform/open-platform-access.js';
import type { RefreshTokenStore } from '../../platforms/open-platform/open-platform.options.js';
import { type PayloadObject, textOf } from '../../protocol/payload.js';
import type { CallbackStore } from '../../store/callback-store.js';
import type { ApiCalls } from '../api-calls.js';
import { issuedToken } from '../issued-token.js';
import { neededTicket } from '../needed-ticket.js';
import { SecretReader } from '../secret-reader.js';
import { EARLY_MS, type IssuedToken, type TokenSource } from '../token-source.js';
import { WechatApiError } from '../wechat-api.error.js';

/** `refresh_token is invalid`. */
const REFRESH_TOKEN_INVALID = 61023;
/** As long as an authorization stands, and longer than any deployment does not touch it. */
const YEAR_MS = 365 * 86_400_000;

/**
 * The token of a third-party platform, for which WeChat pushes a ticket every ten minutes.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/ThirdParty/token/component_access_token.html
 */
export function componentToken(
  calls: ApiCalls,
  { componentAppId, ticketStore }: OpenPlatformAccess,
  componentAppSecret: Secret,
): TokenSource {
  const reader = new SecretReader(componentAppSecret);
  return {
    title: `The access token of the third-party platform ${componentAppId}`,
    early: EARLY_MS,
    key: async () => `token:component:${componentAppId}:${await reader.digest()}`,
    fetch: () =>
      reader.use(async (secret) => {
        const ticket = await neededTicket(ticketStore, componentAppId, 'component_verify_ticket');
        const body = {
          component_appid: componentAppId,
          component_appsecret: secret,
          component_verify_ticket: ticket,
        };
        const answer = await calls.post('/cgi-bin/component/api_component_token', body, { withoutToken: true });
        return issuedToken(answer, 'component_access_token');
      }),
  };
}

/**
 * The token of an account that authorized the platform. The refresh token comes anew with each, and is kept with it.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/ThirdParty/token/api_authorizer_token.html
 */
export function authorizerToken(
  calls: ApiCalls,
  componentAppId: string,
  appId: string,
  refreshTokens: RefreshTokenStore,
): TokenSource {
  const fetchWith = async (refreshToken: string): Promise<IssuedToken> => {
    const body = { component_appid: componentAppId, authorizer_appid: appId, authorizer_refresh_token: refreshToken };
    const token = authorizerTokenOf(await calls.post('/cgi-bin/component/api_authorizer_token', body));
    if (token.refreshToken !== undefined && token.refreshToken !== refreshToken) {
      await refreshTokens.set(appId, token.refreshToken);
    }
    return token;
  };
  return {
    title: `The access token of ${appId} for the third-party platform ${componentAppId}`,
    early: EARLY_MS,
    key: () => Promise.resolve(`token:authorizer:${componentAppId}:${appId}`),
    fetch: async ({ before }) => {
      const kept = await refreshTokens.get(appId);
      const known = [before?.refreshToken, kept].filter((token): token is string => token !== undefined);
      return firstAccepted([...new Set(known)], appId, fetchWith);
    },
  };
}

/** Reads an access token and its refresh token. */
export function authorizerTokenOf(answer: PayloadObject): IssuedToken {
  const refreshToken = textOf(answer, 'authorizer_refresh_token');
  const token = issuedToken(answer, 'authorizer_access_token');
  return refreshToken === undefined ? token : { ...token, refreshToken };
}

/** Keeps refresh tokens in the store of the access tokens. */
export function refreshTokensIn(store: CallbackStore, componentAppId: string): RefreshTokenStore {
  const keyOf = (appId: string): string => `refresh-token:${componentAppId}:${appId}`;
  return {
    get: async (appId) => store.read(keyOf(appId)),
    set: async (appId, token) => store.write(keyOf(appId), token, YEAR_MS),
  };
}

/** The one that was kept with the last access token may have been replaced by another authorization. */
async function firstAccepted(
  refreshTokens: readonly string[],
  appId: string,
  fetchWith: (refreshToken: string) => Promise<IssuedToken>,
): Promise<IssuedToken> {
  let refused: unknown = new Error(
    `No refresh token of ${appId} is known. It comes with the authorization: pass its code to queryAuth().`,
  );
  for (const refreshToken of refreshTokens) {
    try {
      return await fetchWith(refreshToken);
    } catch (error) {
      refused = error;
      if (!(error instanceof WechatApiError && error.errcode === REFRESH_TOKEN_INVALID)) {
        break;
      }
    }
  }
  throw refused;
}
