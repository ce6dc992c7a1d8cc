import type { AppAccess } from '../../platforms/message-push/app-access.js';
import type { MiniProgramApi } from '../api/mini-program.generated.js';
import { ApiClient } from '../api-client.js';
import type { ApiCalls } from '../api-calls.js';
import { appCalls, needed } from '../app-calls.js';
import { type ClientParts, oncePer } from '../client-kit.js';
import { CustomerService } from '../customer-service.js';
import { Media } from '../media.js';
import { Quotas } from '../quotas.js';
import { SecretReader } from '../secret-reader.js';
import { MiniProgramLinks } from './mini-program-links.js';
import { type MiniProgramCredentials, MiniProgramLogin } from './mini-program-login.js';
import { SubscribeMessages } from './subscribe-messages.js';

/** Calls the API of a Mini Program (小程序) or mini game (小游戏). */
export class MiniProgramClient extends ApiClient<MiniProgramApi> {
  /** Logs users in: `code2session`, phone numbers, encrypted user data (小程序登录). */
  readonly login: MiniProgramLogin;
  /** Customer service messages (客服消息). */
  readonly customerService: CustomerService;
  /** Subscribe messages (订阅消息). */
  readonly subscribeMessages: SubscribeMessages;
  /** Links that open the Mini Program from elsewhere (URL Scheme, URL Link, Short Link). */
  readonly links: MiniProgramLinks;
  /** Files that messages refer to (临时素材). */
  readonly media: Media<'image'>;
  /** How often the API may be called (接口调用额度). */
  readonly quotas: Quotas;

  /** @internal Got from `WechatClient.miniProgram()`. */
  constructor(calls: ApiCalls, credentials: () => Promise<MiniProgramCredentials>) {
    super(calls);
    this.login = new MiniProgramLogin(calls, credentials);
    this.customerService = new CustomerService(calls);
    this.subscribeMessages = new SubscribeMessages(calls);
    this.links = new MiniProgramLinks(calls);
    this.media = new Media(calls);
    this.quotas = new Quotas(calls);
  }

  /** @internal */
  static ofAccount(parts: ClientParts<AppAccess>): MiniProgramClient {
    const credentialsOf = oncePer(({ appId, appSecret }: AppAccess): MiniProgramCredentials => {
      const reader = appSecret === undefined ? undefined : new SecretReader(appSecret);
      return { appId, useSecret: (work) => needed(reader, 'appSecret', parts.account).use(work) };
    });
    return new MiniProgramClient(appCalls(parts), async () => credentialsOf(await parts.access()));
  }
}
