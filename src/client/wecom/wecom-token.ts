import { localized } from '../../language/language.js';
import type { Secret } from '../../model/api-access.js';
import type { PermanentCodeOf } from '../../platforms/wecom/wecom.options.js';
import type { TicketStore } from '../../store/ticket-store.js';
import type { ApiCalls } from '../api-calls.js';
import { issuedToken } from '../issued-token.js';
import { neededTicket } from '../needed-ticket.js';
import { SecretReader } from '../secret-reader.js';
import { EARLY_MS, type TokenSource } from '../token-source.js';

const WITHOUT_TOKEN = { withoutToken: true };

/**
 * The token of an app of one's own corp. Each app has its own, by its own secret.
 *
 * @see https://developer.work.weixin.qq.com/document/path/91039
 */
export function corpToken(calls: ApiCalls, corpId: string, corpSecret: Secret): TokenSource {
  const reader = new SecretReader(corpSecret);
  return {
    title: { en: `the access token of an app of the corp ${corpId}`, zh: `企业 ${corpId} 的应用的 access_token` },
    early: EARLY_MS,
    key: async () => `token:wecom:${corpId}:${await reader.digest()}`,
    fetch: () =>
      reader.use(async (corpsecret) => {
        const answer = await calls.get('/cgi-bin/gettoken', { corpid: corpId, corpsecret }, WITHOUT_TOKEN);
        return issuedToken(answer, 'access_token');
      }),
  };
}

/**
 * The token of a service provider.
 *
 * @see https://developer.work.weixin.qq.com/document/path/96237
 */
export function providerToken(calls: ApiCalls, corpId: string, providerSecret: Secret): TokenSource {
  const reader = new SecretReader(providerSecret);
  return {
    title: {
      en: `the access token of the service provider ${corpId}`,
      zh: `服务商 ${corpId} 的 provider_access_token`,
    },
    early: EARLY_MS,
    key: async () => `token:wecom-provider:${corpId}:${await reader.digest()}`,
    fetch: () =>
      reader.use(async (secret) => {
        const body = { corpid: corpId, provider_secret: secret };
        const answer = await calls.post('/cgi-bin/service/get_provider_token', body, WITHOUT_TOKEN);
        return issuedToken(answer, 'provider_access_token');
      }),
  };
}

/**
 * The token of a suite, for which WeCom pushes a ticket every ten minutes.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97162
 */
export function suiteToken(
  calls: ApiCalls,
  { suiteId, ticketStore }: { readonly suiteId: string; readonly ticketStore: TicketStore },
  suiteSecret: Secret,
): TokenSource {
  const reader = new SecretReader(suiteSecret);
  return {
    title: { en: `the access token of the suite ${suiteId}`, zh: `应用套件 ${suiteId} 的 suite_access_token` },
    early: EARLY_MS,
    key: async () => `token:wecom-suite:${suiteId}:${await reader.digest()}`,
    fetch: () =>
      reader.use(async (secret) => {
        const ticket = await neededTicket(ticketStore, suiteId, 'suite_ticket');
        const body = { suite_id: suiteId, suite_secret: secret, suite_ticket: ticket };
        const answer = await calls.post('/cgi-bin/service/get_suite_token', body, WITHOUT_TOKEN);
        return issuedToken(answer, 'suite_access_token');
      }),
  };
}

/**
 * The token of a corp that installed the suite.
 *
 * @param suite - calls in the name of the suite
 * @see https://developer.work.weixin.qq.com/document/path/90605
 */
export function suiteCorpToken(
  suite: ApiCalls,
  suiteId: string,
  corpId: string,
  permanentCodeOf: PermanentCodeOf,
): TokenSource {
  return {
    title: {
      en: `the access token of the corp ${corpId} for the suite ${suiteId}`,
      zh: `企业 ${corpId} 在应用套件 ${suiteId} 的 access_token`,
    },
    early: EARLY_MS,
    key: () => Promise.resolve(`token:wecom-suite-corp:${suiteId}:${corpId}`),
    fetch: async () => {
      const code = await permanentCodeOf(corpId);
      if (code === undefined) {
        throw new Error(
          localized({
            en: `permanentCodeOf returned no permanent code for the corp ${corpId}. Store the one that get_permanent_code returns.`,
            zh: `permanentCodeOf 没有给出企业 ${corpId} 的永久授权码。请保存 get_permanent_code 返回的值。`,
          }),
        );
      }
      const body = { auth_corpid: corpId, permanent_code: code };
      return issuedToken(await suite.post('/cgi-bin/service/get_corp_token', body), 'access_token');
    },
  };
}
