import { localized } from '../../language/language.js';
import type { AuthorizerApi } from '../api/authorizer.generated.js';
import type { ApiCalls } from '../api-calls.js';
import { ApiClient } from '../api-client.js';
import { MiniProgramClient } from '../mini-program/mini-program-client.js';
import { OfficialAccountClient, type OfficialAccountParts } from '../official-account/official-account-client.js';

/** Calls the API in the name of an account that authorized a third-party platform, of whatever kind it is. */
export class AuthorizerClient extends ApiClient<AuthorizerApi> {
  /** @internal Got from `OpenPlatformClient.authorizer()`. */
  constructor(
    calls: ApiCalls,
    private readonly parts: OfficialAccountParts,
  ) {
    super(calls);
  }

  /** The same calls with the helpers for Official Accounts. */
  get asOfficialAccount(): OfficialAccountClient {
    return new OfficialAccountClient(this.calls, this.parts);
  }

  /** The same calls with the helpers for Mini Programs. A login needs the platform's own way: `/sns/component/jscode2session`. */
  get asMiniProgram(): MiniProgramClient {
    return new MiniProgramClient(this.calls, async () => ({ appId: await this.parts.appId(), useSecret: noSecret }));
  }
}

function noSecret(): never {
  throw new Error(
    localized({
      en: 'A third-party platform does not have the secret of an account. Call /sns/component/jscode2session instead.',
      zh: '第三方平台没有授权账号的 secret。请调用 /sns/component/jscode2session。',
    }),
  );
}
