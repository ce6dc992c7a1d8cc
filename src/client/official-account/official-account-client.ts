import type { AppAccess } from '../../platforms/message-push/app-access.js';
import type { OfficialAccountApi } from '../api/official-account.generated.js';
import { ApiClient } from '../api-client.js';
import type { ApiCalls } from '../api-calls.js';
import { appCalls } from '../app-calls.js';
import type { ClientParts } from '../client-kit.js';
import { CustomerService } from '../customer-service.js';
import { Media } from '../media.js';
import { Quotas } from '../quotas.js';
import type { TokenKeeper } from '../token-keeper.js';
import { AccountMenu } from './account-menu.js';
import type { ClickHandlers } from './click-handlers.js';
import { JsSdk } from './js-sdk.js';
import { QrCodes } from './qr-codes.js';
import { ShortKeys } from './short-keys.js';
import { TemplateMessages } from './template-messages.js';
import { Users } from './users.js';

/** What the client of an Official Account needs beside its calls. */
export interface OfficialAccountParts {
  readonly appId: () => Promise<string>;
  readonly keeper: TokenKeeper;
  /** The click keys that nobody answers. */
  readonly missingHandlers?: (keys: readonly string[]) => readonly string[];
}

/** Calls the API of an Official Account (公众号, 服务号). */
export class OfficialAccountClient extends ApiClient<OfficialAccountApi> {
  /** Customer service messages (客服消息). */
  readonly customerService: CustomerService;
  /** The menu (自定义菜单). */
  readonly menu: AccountMenu;
  /** Template messages and subscribe messages (模板消息, 订阅通知). */
  readonly templateMessages: TemplateMessages;
  /** Who follows, and their tags (用户管理). */
  readonly users: Users;
  /** QR codes with a scene (带参数的二维码). */
  readonly qrCodes: QrCodes;
  /** Files that messages refer to (临时素材). */
  readonly media: Media<'image' | 'voice' | 'video' | 'thumb'>;
  /** Signatures for pages with the JS-SDK. */
  readonly jsSdk: JsSdk;
  /** Short keys for long texts (短key托管). */
  readonly shortKeys: ShortKeys;
  /** How often the API may be called (接口调用额度). */
  readonly quotas: Quotas;

  /** @internal Got from `WechatClient.officialAccount()`. */
  constructor(calls: ApiCalls, { appId, keeper, missingHandlers }: OfficialAccountParts) {
    super(calls);
    this.customerService = new CustomerService(calls);
    this.menu = new AccountMenu(calls, missingHandlers);
    this.templateMessages = new TemplateMessages(calls);
    this.users = new Users(calls);
    this.qrCodes = new QrCodes(calls);
    this.media = new Media(calls);
    this.jsSdk = new JsSdk(calls, keeper, appId);
    this.shortKeys = new ShortKeys(calls);
    this.quotas = new Quotas(calls);
  }

  /** @internal */
  static ofAccount(parts: ClientParts<AppAccess>, clicks: ClickHandlers): OfficialAccountClient {
    const { account, access, kit } = parts;
    return new OfficialAccountClient(appCalls(parts), {
      appId: async () => (await access()).appId,
      keeper: kit.keeper,
      missingHandlers: (keys) => clicks.missing(account, keys),
    });
  }
}
