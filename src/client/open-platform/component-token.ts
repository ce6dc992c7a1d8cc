import { Logger } from '@nestjs/common';
import { localized } from '../../language/language.js';
import type { Secret } from '../../model/api-access.js';
import type { OpenPlatformAccess } from '../../platforms/open-platform/open-platform-access.js';
import type { RefreshTokenStore } from '../../platforms/open-platform/open-platform.options.js';
import { reasonOf } from '../../protocol/error-text.js';
import { type PayloadObject, textOf } from '../../protocol/payload.js';
import type { CallbackStore } from '../../store/callback-store.js';
import type { ApiCalls } from '../api-calls.js';
import { issuedToken } from '../issued-token.js';
import { neededTicket } from '../needed-ticket.js';
import { SecretReader } from '../secret-reader.js';
import { EARLY_MS, type IssuedToken, type KeptToken, type TokenSource } from '../token-source.js';
import { WechatApiError } from '../wechat-api.error.js';

const logger = new Logger('WechatClientModule');

/** `refresh_token is invalid`. */
const REFRESH_TOKEN_INVALID = 61023;
/** The most that WeChat gives of its list at once. */
const LIST_PAGE = 500;
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
    title: {
      en: `the access token of the third-party platform ${componentAppId}`,
      zh: `第三方平台 ${componentAppId} 的 component_access_token`,
    },
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
 * The token of an account that authorized the platform. The refresh token comes anew with each, and is kept with it. One
 * that is not known, or not good any more, is looked up in WeChat's own list.
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
    title: {
      en: `the access token of ${appId} for the third-party platform ${componentAppId}`,
      zh: `授权方 ${appId} 在第三方平台 ${componentAppId} 的 access_token`,
    },
    early: EARLY_MS,
    key: () => Promise.resolve(`token:authorizer:${componentAppId}:${appId}`),
    fetch: ({ before }) => {
      const candidates = refreshTokensFor(
        before,
        () => refreshTokens.get(appId),
        () => listed(calls, componentAppId, appId),
      );
      return firstAccepted(candidates, appId, fetchWith);
    },
  };
}

/** Reads an access token and its refresh token. */
export function authorizerTokenOf(answer: PayloadObject): IssuedToken {
  const refreshToken = textOf(answer, 'authorizer_refresh_token');
  const token = issuedToken(answer, 'authorizer_access_token');
  return refreshToken === undefined ? token : { ...token, refreshToken };
}

/**
 * The same store, which keeps nobody from calling when it is down: the refresh token is kept with the access token too, and
 * WeChat's list has it.
 */
export function forgivingStore(refreshTokens: RefreshTokenStore): RefreshTokenStore {
  return {
    get: (appId) => orWarn(appId, () => refreshTokens.get(appId)),
    set: async (appId, token) => orWarn(appId, () => refreshTokens.set(appId, token)),
  };
}

/** The reason alone is told: what a store throws may carry what it was to write. */
async function orWarn<T>(appId: string, ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    logger.warn(
      localized({
        en: `The store of the refresh tokens failed for ${appId} (${reasonOf(error)}). WeChat's list of authorizers is asked where it is needed.`,
        zh: `存放 ${appId} 的 refresh_token 时出错（${reasonOf(error)}）。需要时会查询微信的授权方列表。`,
      }),
    );
    return undefined;
  }
}

/** Keeps refresh tokens in the store of the access tokens. */
export function refreshTokensIn(store: CallbackStore, componentAppId: string): RefreshTokenStore {
  const keyOf = (appId: string): string => `refresh-token:${componentAppId}:${appId}`;
  return {
    get: async (appId) => store.read(keyOf(appId)),
    set: async (appId, token) => store.write(keyOf(appId), token, YEAR_MS),
  };
}

/** The one that was kept with the last access token may have been replaced by another authorization, nobody knows where. */
async function* refreshTokensFor(
  before: KeptToken | undefined,
  ...lookUps: readonly (() => Promise<string | undefined>)[]
): AsyncGenerator<string, void, undefined> {
  const tried = new Set<string | undefined>([undefined]);
  for (const lookUp of [() => Promise.resolve(before?.refreshToken), ...lookUps]) {
    const refreshToken = await lookUp();
    if (!tried.has(refreshToken)) {
      tried.add(refreshToken);
      yield refreshToken!;
    }
  }
}

/**
 * The refresh token of an account in WeChat's list of all that authorized the platform.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/ThirdParty/Account_Authorization/api_get_authorizer_list.html
 */
async function listed(calls: ApiCalls, componentAppId: string, appId: string): Promise<string | undefined> {
  for (let offset = 0; ; offset += LIST_PAGE) {
    const body = { component_appid: componentAppId, offset, count: LIST_PAGE };
    const answer = await calls.post('/cgi-bin/component/api_get_authorizer_list', body);
    const list = (answer['list'] ?? []) as readonly PayloadObject[];
    const found = list.find((authorizer) => textOf(authorizer, 'authorizer_appid') === appId);
    if (found !== undefined || offset + LIST_PAGE >= Number(answer['total_count'] ?? 0)) {
      return found === undefined ? undefined : textOf(found, 'refresh_token');
    }
  }
}

async function firstAccepted(
  refreshTokens: AsyncIterable<string>,
  appId: string,
  fetchWith: (refreshToken: string) => Promise<IssuedToken>,
): Promise<IssuedToken> {
  let refused: unknown = new Error(
    localized({
      en:
        `There is no refresh token of ${appId}, not even in WeChat's list of authorizers. It comes with the authorization: ` +
        'pass its code to queryAuth().',
      zh: `没有 ${appId} 的 refresh_token，微信的授权方列表里也没有。它随授权一起下发：请把授权码传给 queryAuth()。`,
    }),
  );
  for await (const refreshToken of refreshTokens) {
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
