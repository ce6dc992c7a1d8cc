import type { OpenPlatformAccess } from '../../platforms/open-platform/open-platform-access.js';
import type { RefreshTokenStore } from '../../platforms/open-platform/open-platform.options.js';
import type { AuthorizerApi } from '../api/authorizer.generated.js';
import type { OpenPlatformApi } from '../api/open-platform.generated.js';
import { ApiClient } from '../api-client.js';
import type { ClientParts } from '../client-kit.js';
import { MiniProgramClient } from '../mini-program/mini-program-client.js';
import { OfficialAccountClient } from '../official-account/official-account-client.js';
import type { TokenSource } from '../token-source.js';
import { authorizerToken, refreshTokensIn } from './component-token.js';
import { authorizerCalls, componentCalls } from './open-platform-calls.js';

/** Calls the API in the name of an account that authorized a third-party platform, of whatever kind it is. */
export class AuthorizerClient extends ApiClient<AuthorizerApi> {
  /** The same calls with the helpers for Official Accounts. */
  get asOfficialAccount(): OfficialAccountClient {
    return new OfficialAccountClient(this.calls);
  }

  /** The same calls with the helpers for Mini Programs. */
  get asMiniProgram(): MiniProgramClient {
    return new MiniProgramClient(this.calls);
  }
}

/** Calls the API in the name of a third-party platform (第三方平台). */
export class OpenPlatformClient extends ApiClient<OpenPlatformApi> {
  /** @internal Got from `WechatClient.openPlatform()`. */
  constructor(private readonly parts: ClientParts<OpenPlatformAccess>) {
    super(componentCalls(parts));
  }

  /**
   * Calls in the name of an account that authorized the platform.
   *
   * @param appId - the account's AppID
   */
  authorizer(appId: string): AuthorizerClient {
    return new AuthorizerClient(authorizerCalls(this.parts, (component) => this.tokenOf(component, appId)));
  }

  private tokenOf(component: OpenPlatformAccess, appId: string): TokenSource {
    return authorizerToken(this.calls, component.componentAppId, appId, this.refreshTokensOf(component));
  }

  private refreshTokensOf({ componentAppId, refreshTokenStore }: OpenPlatformAccess): RefreshTokenStore {
    return refreshTokenStore ?? refreshTokensIn(this.parts.kit.store, componentAppId);
  }
}
