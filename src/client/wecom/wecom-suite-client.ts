import type { WecomSuiteAccess } from '../../platforms/wecom/wecom-access.js';
import type { WecomProviderApi } from '../api/wecom-provider.generated.js';
import type { WecomSuiteApi } from '../api/wecom-suite.generated.js';
import { ApiClient } from '../api-client.js';
import type { ClientParts } from '../client-kit.js';
import { providerCalls, suiteCalls, suiteCorpCalls } from './wecom-calls.js';
import { WecomClient } from './wecom-client.js';

/** Calls the API of WeCom in the name of a service provider. */
export class WecomProviderClient extends ApiClient<WecomProviderApi> {}

/** Calls the API of WeCom in the name of a suite (第三方应用, 代开发应用). */
export class WecomSuiteClient extends ApiClient<WecomSuiteApi> {
  /** Calls in the name of the service provider, with its ProviderSecret. */
  readonly provider: WecomProviderClient;

  /** @internal Got from `WechatClient.wecomSuite()`. */
  constructor(private readonly parts: ClientParts<WecomSuiteAccess>) {
    super(suiteCalls(parts));
    this.provider = new WecomProviderClient(providerCalls(parts));
  }

  /**
   * Calls in the name of a corp that installed the suite, whose permanent code the option `permanentCodeOf` knows.
   *
   * @param corpId - `auth_corp_info.corpid` of the authorization
   * @param agentId - of the app in that corp, for messages: `auth_info.agent[0].agentid` of the authorization
   */
  corp(corpId: string, agentId?: number): WecomClient {
    const calls = suiteCorpCalls(this.parts, this.calls, corpId);
    return new WecomClient(calls, this.parts.kit.keeper, () => Promise.resolve({ corpId, agentId }));
  }
}
