import type { WecomAccess } from '../../platforms/wecom/wecom-access.js';
import type { WecomApi } from '../api/wecom.generated.js';
import { ApiClient } from '../api-client.js';
import type { ClientParts } from '../client-kit.js';
import { wecomCalls } from './wecom-calls.js';

/** Calls the API of WeCom (企业微信) in the name of an app: one of the own corp, or a suite that a corp installed. */
export class WecomClient extends ApiClient<WecomApi> {
  /** @internal */
  static ofAccount(parts: ClientParts<WecomAccess>): WecomClient {
    return new WecomClient(wecomCalls(parts));
  }
}
