import type { AuthorizerApi } from '../api/authorizer.generated.js';
import type { ApiCalls } from '../api-calls.js';
import { ApiClient } from '../api-client.js';
import { MiniProgramClient } from '../mini-program/mini-program-client.js';
import { OfficialAccountClient } from '../official-account/official-account-client.js';
import type { TokenKeeper } from '../token-keeper.js';

/** Calls the API in the name of an account that authorized a third-party platform, of whatever kind it is. */
export class AuthorizerClient extends ApiClient<AuthorizerApi> {
  /** @internal Got from `OpenPlatformClient.authorizer()`. */
  constructor(
    calls: ApiCalls,
    private readonly appId: string,
    private readonly keeper: TokenKeeper,
  ) {
    super(calls);
  }

  /** The same calls with the helpers for Official Accounts. */
  get asOfficialAccount(): OfficialAccountClient {
    return new OfficialAccountClient(this.calls, { appId: () => Promise.resolve(this.appId), keeper: this.keeper });
  }

  /** The same calls with the helpers for Mini Programs. A login needs the platform's own way: `/sns/component/jscode2session`. */
  get asMiniProgram(): MiniProgramClient {
    return new MiniProgramClient(this.calls, () => Promise.resolve({ appId: this.appId, secret: noSecret }));
  }
}

function noSecret(): Promise<string> {
  throw new Error('A third-party platform has no secret of an account. Call /sns/component/jscode2session.');
}
