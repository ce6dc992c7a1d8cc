import type { AppAccess } from '../../platforms/message-push/app-access.js';
import type { OfficialAccountApi } from '../api/official-account.generated.js';
import { ApiClient } from '../api-client.js';
import { appCalls } from '../app-calls.js';
import type { ClientParts } from '../client-kit.js';

/** Calls the API of an Official Account (公众号, 服务号). */
export class OfficialAccountClient extends ApiClient<OfficialAccountApi> {
  /** @internal */
  static ofAccount(parts: ClientParts<AppAccess>): OfficialAccountClient {
    return new OfficialAccountClient(appCalls(parts));
  }
}
