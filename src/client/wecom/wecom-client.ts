import type { WecomAccess } from '../../platforms/wecom/wecom-access.js';
import type { WecomApi } from '../api/wecom.generated.js';
import { ApiClient } from '../api-client.js';
import type { ApiCalls } from '../api-calls.js';
import type { ClientParts } from '../client-kit.js';
import { Media } from '../media.js';
import type { TokenKeeper } from '../token-keeper.js';
import { wecomCalls } from './wecom-calls.js';
import { type WecomIdentity, WecomJsSdk } from './wecom-js-sdk.js';
import { WecomMessages } from './wecom-messages.js';

/** Calls the API of WeCom (企业微信) in the name of an app: one of the own corp, or a suite that a corp installed. */
export class WecomClient extends ApiClient<WecomApi> {
  /** Messages to members, welcome messages, updates of cards (消息推送). */
  readonly messages: WecomMessages;
  /** Files that messages refer to (临时素材). */
  readonly media: Media<'image' | 'voice' | 'video' | 'file'>;
  /** Signatures for pages with the JS-SDK. */
  readonly jsSdk: WecomJsSdk;

  /** @internal Got from `WechatClient.wecom()` and `WecomSuiteClient.corp()`. */
  constructor(calls: ApiCalls, keeper: TokenKeeper, identity: () => Promise<WecomIdentity>) {
    super(calls);
    this.messages = new WecomMessages(calls, async () => (await identity()).agentId);
    this.media = new Media(calls);
    this.jsSdk = new WecomJsSdk(calls, keeper, identity);
  }

  /** @internal */
  static ofAccount(parts: ClientParts<WecomAccess>): WecomClient {
    return new WecomClient(wecomCalls(parts), parts.kit.keeper, async () => parts.access());
  }
}
