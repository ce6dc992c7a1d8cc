import { type PayloadObject, textOf } from '../../protocol/payload.js';
import type { OpenPlatformAccess } from '../../platforms/open-platform/open-platform-access.js';
import type { RefreshTokenStore } from '../../platforms/open-platform/open-platform.options.js';
import type { OpenPlatformApi } from '../api/open-platform.generated.js';
import type { CallOptions } from '../api-call.js';
import { ApiClient } from '../api-client.js';
import { needed } from '../app-calls.js';
import type { ClientParts } from '../client-kit.js';
import type { ClickHandlers } from '../official-account/click-handlers.js';
import type { TokenSource } from '../token-source.js';
import { AuthorizerClient } from './authorizer-client.js';
import { authorizerToken, authorizerTokenOf, forgivingStore, refreshTokensIn } from './component-token.js';
import { authorizerCalls, componentCalls } from './open-platform-calls.js';

/** Who may be asked for an authorization. */
export interface AuthorizationRequest {
  /** Where the account's administrator is sent afterwards, with `auth_code` and `expires_in` in the query. */
  readonly redirectUri: string;
  /** `1` Official Accounts, `2` Mini Programs, `3` both. Default: `3`. */
  readonly authType?: 1 | 2 | 3;
  /** One account alone, by its AppID. */
  readonly appId?: string;
  /** `pc` for a computer, where the administrator scans a code, or `h5` for a phone. Default: `pc`. */
  readonly page?: 'pc' | 'h5';
}

const AUTHORIZATION_PAGES: Readonly<Record<'pc' | 'h5', (query: string) => string>> = {
  pc: (query) => `https://mp.weixin.qq.com/cgi-bin/componentloginpage?${query}`,
  h5: (query) =>
    `https://open.weixin.qq.com/wxaopen/safe/bindcomponent?action=bindcomponent&no_scan=1&${query}#wechat_redirect`,
};

/** An account that authorized the platform. */
export interface Authorization {
  readonly appId: string;
  /** Keeps its value as long as the authorization stands; it is in the store of refresh tokens by now. */
  readonly refreshToken: string;
  /** The ids of what it authorized (权限集). */
  readonly functions: readonly number[];
}

/** Calls the API in the name of a third-party platform (第三方平台). */
export class OpenPlatformClient extends ApiClient<OpenPlatformApi> {
  /** @internal Got from `WechatClient.openPlatform()`. */
  constructor(
    private readonly parts: ClientParts<OpenPlatformAccess>,
    private readonly clicks: ClickHandlers,
  ) {
    super(componentCalls(parts));
  }

  /**
   * Calls in the name of an account that authorized the platform.
   *
   * @param appId - the account's AppID
   */
  authorizer(appId: string): AuthorizerClient {
    const calls = authorizerCalls(this.parts, (component) => this.tokenOf(component, appId));
    const { account, kit } = this.parts;
    return new AuthorizerClient(calls, {
      appId: () => Promise.resolve(appId),
      keeper: kit.keeper,
      missingHandlers: (keys) => this.clicks.missing(account, keys),
    });
  }

  /**
   * The page where the administrator of an account authorizes the platform. It is good for ten minutes, and has to be
   * opened from a page of the platform's own domain.
   *
   * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/Authorization_Process_Technical_Description.html
   */
  async authorizationUrl(
    { redirectUri, authType = 3, appId, page = 'pc' }: AuthorizationRequest,
    options?: CallOptions,
  ): Promise<string> {
    const { componentAppId } = await this.parts.access();
    const body = { component_appid: componentAppId };
    const answer = await this.calls.post('/cgi-bin/component/api_create_preauthcode', body, options);
    const query = new URLSearchParams({
      component_appid: componentAppId,
      pre_auth_code: textOf(answer, 'pre_auth_code') ?? '',
      redirect_uri: redirectUri,
      auth_type: String(authType),
      ...(appId === undefined ? {} : { biz_appid: appId }),
    });
    return AUTHORIZATION_PAGES[page](query.toString());
  }

  /**
   * Exchanges the code of an authorization, and keeps its refresh token and its access token. The code works once, for an
   * hour; it comes with the redirect, and as `authorizationCode` of the events of an authorization.
   *
   * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/ThirdParty/token/authorization_info.html
   */
  async queryAuth(authorizationCode: string, options?: CallOptions): Promise<Authorization> {
    const component = await this.parts.access();
    const body = { component_appid: component.componentAppId, authorization_code: authorizationCode };
    const answer = await this.calls.post('/cgi-bin/component/api_query_auth', body, options);
    const info = answer['authorization_info'] as PayloadObject;
    const appId = needed(textOf(info, 'authorizer_appid'), 'authorizer_appid', this.parts.account);
    const { value, expiresIn, refreshToken = '' } = authorizerTokenOf(info);
    const fetchedAt = this.parts.kit.clock();
    const token = { value, refreshToken, fetchedAt, expiresAt: fetchedAt + expiresIn * 1000 };
    await this.parts.kit.keeper.put(this.tokenOf(component, appId), token);
    await this.refreshTokensOf(component).set(appId, refreshToken);
    return { appId, refreshToken, functions: functionsOf(info) };
  }

  private tokenOf(component: OpenPlatformAccess, appId: string): TokenSource {
    return authorizerToken(this.calls, component.componentAppId, appId, this.refreshTokensOf(component));
  }

  private refreshTokensOf({ componentAppId, refreshTokenStore }: OpenPlatformAccess): RefreshTokenStore {
    return forgivingStore(refreshTokenStore ?? refreshTokensIn(this.parts.kit.store, componentAppId));
  }
}

function functionsOf(info: PayloadObject): readonly number[] {
  const list = (info['func_info'] ?? []) as readonly { readonly funcscope_category?: { readonly id?: number } }[];
  return list.flatMap(({ funcscope_category: category }) => (category?.id === undefined ? [] : [category.id]));
}
