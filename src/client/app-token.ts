import type { Secret } from '../model/api-access.js';
import type { ApiCalls } from './api-calls.js';
import { issuedToken } from './issued-token.js';
import { SecretReader } from './secret-reader.js';
import { EARLY_MS, type IssuedToken, type TokenRequest, type TokenSource } from './token-source.js';

/** A stable token is the same until its last five minutes. */
const STABLE_EARLY_MS = 290_000;
/** Processes that were started together do not renew together. */
const JITTER_MS = 60_000;

const WITHOUT_TOKEN = { withoutToken: true };

/** An app that has its access token by its own secret. */
export interface AppCredentials {
  readonly appId: string;
  readonly appSecret: Secret;
}

/**
 * The stable access token (稳定版接口调用凭据): asking for it again kills none, and two systems may use it side by side.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/getStableAccessToken.html
 */
export function stableToken(calls: ApiCalls, { appId, appSecret }: AppCredentials): TokenSource {
  const reader = new SecretReader(appSecret);
  return {
    title: { en: `the stable access token of ${appId}`, zh: `${appId} 的 stable_token` },
    early: STABLE_EARLY_MS,
    canForce: true,
    key: async () => `token:stable:${appId}:${await reader.digest()}`,
    fetch: ({ force }: TokenRequest): Promise<IssuedToken> =>
      reader.use(async (secret) => {
        const body = {
          grant_type: 'client_credential',
          appid: appId,
          secret,
          ...(force ? { force_refresh: true } : {}),
        };
        return issuedToken(await calls.post('/cgi-bin/stable_token', body, WITHOUT_TOKEN), 'access_token');
      }),
  };
}

/**
 * The access token of old: each new one kills the one before within five minutes, so that only one system may ask for it.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Get_access_token.html
 */
export function classicToken(calls: ApiCalls, { appId, appSecret }: AppCredentials): TokenSource {
  const reader = new SecretReader(appSecret);
  return {
    title: { en: `the access token of ${appId}`, zh: `${appId} 的 access_token` },
    early: EARLY_MS + Math.random() * JITTER_MS,
    key: async () => `token:classic:${appId}:${await reader.digest()}`,
    fetch: (): Promise<IssuedToken> =>
      reader.use(async (secret) => {
        const query = { grant_type: 'client_credential', appid: appId, secret };
        return issuedToken(await calls.get('/cgi-bin/token', query, WITHOUT_TOKEN), 'access_token');
      }),
  };
}
