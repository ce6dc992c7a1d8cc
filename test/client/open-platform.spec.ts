import { MemoryStore, MemoryTicketStore } from 'nestjs-wechat';
import { openPlatform, type RefreshTokenStore } from 'nestjs-wechat/open-platform';
import { expect, it } from 'vitest';
import type { WechatClient } from 'nestjs-wechat/client';
import { credentials } from '../harness/application.js';
import { startApi, startClient } from './client-application.js';

const { token, encodingAesKey } = credentials;
const component = {
  componentAppId: 'wxcomponent',
  componentAppSecret: 'secret-of-the-component',
  componentVerifyTicket: 'ticket@@@verify',
};
const shop = 'wxshop';
const INFO = '/cgi-bin/user/info';

async function start(
  authorizers: Record<string, string>,
  store = new MemoryStore(),
  refreshTokens?: RefreshTokenStore,
) {
  const authorizationCodes = { 'auth-code': { appId: shop, refreshToken: 'unused' } };
  const api = await startApi({ components: [{ ...component, authorizers, authorizationCodes }] });
  const ticketStore = new MemoryTicketStore();
  await ticketStore.set(component.componentAppId, { value: component.componentVerifyTicket, issuedAt: new Date() });
  const { componentAppId, componentAppSecret } = component;
  const options = { token, encodingAesKey, componentAppId, componentAppSecret, ticketStore };
  const startOne = async (): Promise<WechatClient> => {
    const accounts = [openPlatform({ ...options, ...(refreshTokens && { refreshTokenStore: refreshTokens }) })];
    return (await startClient(api, { accounts, client: { store } })).wechat;
  };
  return { api, startOne };
}

it('asks for an authorization, and keeps what it brings', async () => {
  const { api, startOne } = await start({});
  api.answer('/cgi-bin/component/api_create_preauthcode', { pre_auth_code: 'preauthcode@@@1', expires_in: 600 });
  const platform = (await startOne()).openPlatform();
  const url = new URL(await platform.authorizationUrl({ redirectUri: 'https://a.example/done', authType: 1 }));
  expect(Object.fromEntries(url.searchParams)).toEqual({
    component_appid: 'wxcomponent',
    pre_auth_code: 'preauthcode@@@1',
    redirect_uri: 'https://a.example/done',
    auth_type: '1',
  });
  const authorization = await platform.queryAuth('auth-code');
  expect(api.requestsTo('/cgi-bin/component/api_query_auth')).toMatchObject([
    { method: 'POST', json: { component_appid: 'wxcomponent', authorization_code: 'auth-code' } },
  ]);
  expect(authorization).toEqual({ appId: shop, refreshToken: expect.any(String) as string, functions: [1] });
  await platform.authorizer(shop).get(INFO, { openid: 'o1' });
  // The token came with the authorization, and another process has it too.
  await (await startOne()).openPlatform().authorizer(shop).get(INFO, { openid: 'o1' });
  expect(api.requestsTo('/cgi-bin/component/api_authorizer_token')).toHaveLength(0);
  await expect(platform.queryAuth('auth-code')).rejects.toMatchObject({ errcode: 61010 });
});

it('refreshes with the refresh token that came last, and keeps each new one', async () => {
  const kept = new Map([[shop, 'refreshtoken@@@first']]);
  const refreshTokens: RefreshTokenStore = {
    get: (appId) => Promise.resolve(kept.get(appId)),
    set: (appId, refreshToken) => Promise.resolve(void kept.set(appId, refreshToken)),
  };
  const { api, startOne } = await start({ [shop]: 'refreshtoken@@@first' }, new MemoryStore(), refreshTokens);
  const account = (await startOne()).openPlatform().authorizer(shop);
  await account.get(INFO, { openid: 'o1' });
  api.revoke(shop);
  await account.get(INFO, { openid: 'o1' });
  const used = api
    .requestsTo('/cgi-bin/component/api_authorizer_token')
    .map(({ json }) => (json as { authorizer_refresh_token: string }).authorizer_refresh_token);
  expect(used[0]).toBe('refreshtoken@@@first');
  expect(used[1]).not.toBe(used[0]);
  expect(kept.get(shop)).not.toBe(used[1]);
  expect(await account.asOfficialAccount.users.info('o1')).toMatchObject({ openid: 'o1' });
});

it('says what is missing for an account that never authorized', async () => {
  const { startOne } = await start({});
  const account = (await startOne()).openPlatform().authorizer('wxstranger');
  await expect(account.get(INFO, { openid: 'o1' })).rejects.toThrow(/There is no refresh token of wxstranger/);
});
