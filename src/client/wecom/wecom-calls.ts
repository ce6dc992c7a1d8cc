import type { WecomAccess, WecomSuiteAccess } from '../../platforms/wecom/wecom-access.js';
import type { ApiCalls } from '../api-calls.js';
import { WECOM_HOST } from '../api-hosts.js';
import type { ApiIdentity } from '../api-identity.js';
import { needed } from '../app-calls.js';
import { type ClientKit, type ClientParts, oncePer } from '../client-kit.js';
import { corpToken, providerToken, suiteCorpToken, suiteToken } from './wecom-token.js';

/** `invalid access_token`, `access_token expired`. */
const TOKEN_CODES: ReadonlySet<number> = new Set([40014, 42001]);
/** The same of a suite. */
const SUITE_TOKEN_CODES: ReadonlySet<number> = new Set([40082, 42009]);

/** Calls in the name of an app of one's own corp. */
export function wecomCalls({ account, access, kit }: ClientParts<WecomAccess>): ApiCalls {
  const identityOf = oncePer(({ platform, corpId, corpSecret, accessToken }: WecomAccess): ApiIdentity => {
    const source = () => corpToken(calls, corpId, needed(corpSecret, 'corpSecret', account));
    const token = kit.token(accessToken, source);
    return { platform, account, host: WECOM_HOST, token, tokenName: 'access_token', tokenCodes: TOKEN_CODES };
  });
  const calls: ApiCalls = kit.calls(async () => identityOf(await access()));
  return calls;
}

/** Calls that have their own proof in their URL, and need no token. */
export function wecomCallsWithoutToken(account: string, kit: ClientKit): ApiCalls {
  const identity = { platform: 'wecom', account, host: WECOM_HOST, token: undefined, tokenName: 'access_token' };
  return kit.calls(() => ({ ...identity, tokenCodes: TOKEN_CODES }));
}

/** Calls in the name of a suite. */
export function suiteCalls({ account, access, kit }: ClientParts<WecomSuiteAccess>): ApiCalls {
  const identityOf = oncePer((suite: WecomSuiteAccess): ApiIdentity => {
    const secret = needed(suite.suiteSecret, 'suiteSecret', account);
    return {
      platform: 'wecom',
      account,
      host: WECOM_HOST,
      token: kit.token(undefined, () => suiteToken(calls, suite, secret)),
      tokenName: 'suite_access_token',
      tokenCodes: SUITE_TOKEN_CODES,
    };
  });
  const calls: ApiCalls = kit.calls(async () => identityOf(await access()));
  return calls;
}

/** Calls in the name of a service provider. */
export function providerCalls({ account, access, kit }: ClientParts<WecomSuiteAccess>): ApiCalls {
  const identityOf = oncePer(({ corpId, providerSecret }: WecomSuiteAccess): ApiIdentity => {
    const secret = needed(providerSecret, 'providerSecret', account);
    return {
      platform: 'wecom',
      account,
      host: WECOM_HOST,
      token: kit.token(undefined, () => providerToken(calls, corpId, secret)),
      tokenName: 'provider_access_token',
      tokenCodes: TOKEN_CODES,
    };
  });
  const calls: ApiCalls = kit.calls(async () => identityOf(await access()));
  return calls;
}

/** Calls in the name of a corp that installed the suite. */
export function suiteCorpCalls(parts: ClientParts<WecomSuiteAccess>, suite: ApiCalls, corpId: string): ApiCalls {
  const { account, access, kit } = parts;
  const identityOf = oncePer(({ suiteId, permanentCodeOf }: WecomSuiteAccess): ApiIdentity => {
    const codeOf = needed(permanentCodeOf, 'permanentCodeOf', account);
    return {
      platform: 'wecom',
      account,
      host: WECOM_HOST,
      token: kit.token(undefined, () => suiteCorpToken(suite, suiteId, corpId, codeOf)),
      tokenName: 'access_token',
      tokenCodes: TOKEN_CODES,
    };
  });
  return kit.calls(async () => identityOf(await access()));
}
