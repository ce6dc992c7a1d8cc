import type { AppAccess } from '../../platforms/message-push/app-access.js';
import type { ChannelsShopApi } from '../api/channels-shop.generated.js';
import { ApiClient } from '../api-client.js';
import { appCalls } from '../app-calls.js';
import type { ClientParts } from '../client-kit.js';

/** Calls the API of a shop (微信小店). */
export class WechatShopClient extends ApiClient<ChannelsShopApi> {
  /** @internal */
  static ofAccount(parts: ClientParts<AppAccess>): WechatShopClient {
    return new WechatShopClient(appCalls(parts));
  }
}
