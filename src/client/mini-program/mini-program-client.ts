import type { AppAccess } from '../../platforms/message-push/app-access.js';
import type { MiniProgramApi } from '../api/mini-program.generated.js';
import { ApiClient } from '../api-client.js';
import { appCalls } from '../app-calls.js';
import type { ClientParts } from '../client-kit.js';

/** Calls the API of a Mini Program (小程序) or mini game (小游戏). */
export class MiniProgramClient extends ApiClient<MiniProgramApi> {
  /** @internal */
  static ofAccount(parts: ClientParts<AppAccess>): MiniProgramClient {
    return new MiniProgramClient(appCalls(parts));
  }
}
