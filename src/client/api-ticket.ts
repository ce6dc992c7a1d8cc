import type { ApiCalls } from './api-calls.js';
import { issuedToken } from './issued-token.js';
import { EARLY_MS, type TokenSource } from './token-source.js';

/**
 * A ticket that pages are signed with, kept like an access token: WeChat gives out few of them.
 *
 * @param of - whose ticket it is, in the store
 */
export function apiTicket(calls: ApiCalls, of: string, path: string, query: object): TokenSource {
  return {
    title: { en: `the ticket ${of}`, zh: `${of} 的 ticket` },
    early: EARLY_MS,
    key: () => Promise.resolve(`ticket:${of}`),
    fetch: async () => issuedToken(await calls.get(path, query), 'ticket'),
  };
}
