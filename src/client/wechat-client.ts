import { Injectable } from '@nestjs/common';
import { RecentMap } from '../accounts/recent-map.js';
import { localized } from '../language/language.js';
import type { WechatEvent } from '../model/wechat-event.js';
import { textOf } from '../protocol/payload.js';
import type { AppAccess } from '../platforms/message-push/app-access.js';
import type { OpenPlatformAccess } from '../platforms/open-platform/open-platform-access.js';
import type { WecomAiBotEvent } from '../platforms/wecom/ai-bot/wecom-ai-bot.event.js';
import type { WecomAccess, WecomSuiteAccess } from '../platforms/wecom/wecom-access.js';
import { ApiAccounts, platformIn } from './api-accounts.js';
import type { CallOptions } from './api-call.js';
import { WechatShopClient } from './channels-shop/wechat-shop-client.js';
import type { ClientParts } from './client-kit.js';
import { ClientKits } from './client-kits.js';
import { MiniProgramClient } from './mini-program/mini-program-client.js';
import { ClickHandlers } from './official-account/click-handlers.js';
import { OfficialAccountClient } from './official-account/official-account-client.js';
import { OpenPlatformClient } from './open-platform/open-platform-client.js';
import { type AiBotResponse, respondToAiBot } from './wecom/ai-bot-response.js';
import { wecomCallsWithoutToken } from './wecom/wecom-calls.js';
import { WecomClient } from './wecom/wecom-client.js';
import { WecomSuiteClient } from './wecom/wecom-suite-client.js';

/** Of accounts of a source there may be any number. */
const MAX_CLIENTS = 1_000;

/** The clients by the platforms of events, which begin the events' types. */
interface ClientsByPlatform {
  'official-account': OfficialAccountClient;
  'mini-program': MiniProgramClient;
  'channels-shop': WechatShopClient;
  wecom: WecomClient;
  'wecom-kf': WecomClient;
  'wecom-suite': WecomSuiteClient;
  'wecom-hardware': WecomSuiteClient;
  'open-platform': OpenPlatformClient;
}

/** The client of the account that received an event, by the event's platform. */
export type ClientOf<Event extends WechatEvent> = Event['type'] extends `${infer Platform}.${string}`
  ? Platform extends keyof ClientsByPlatform
    ? ClientsByPlatform[Platform]
    : never
  : ClientsByPlatform[keyof ClientsByPlatform];

/**
 * Calls the APIs of WeChat and WeCom in the name of the accounts of `WechatModule`. Inject it, with `WechatClientModule`
 * among the imports.
 *
 * ```ts
 * constructor(private readonly wechat: WechatClient) {}
 *
 * async greet(event: SubscribeEvent): Promise<void> {
 *   const { unionid } = await this.wechat.of(event).get('/cgi-bin/user/info', { openid: event.fromUserName });
 * }
 * ```
 */
@Injectable()
export class WechatClient {
  private readonly clients = new RecentMap<object>(MAX_CLIENTS);

  constructor(
    private readonly accounts: ApiAccounts,
    private readonly kits: ClientKits,
    private readonly clicks: ClickHandlers,
  ) {}

  /**
   * An Official Account.
   *
   * @param name - may be left out where there is one, or one that is named `default`
   * @throws Error when there is no such account
   */
  officialAccount(name?: string): OfficialAccountClient {
    return this.clientOf('official-account', name, (parts: ClientParts<AppAccess>) =>
      OfficialAccountClient.ofAccount(parts, this.clicks),
    );
  }

  /**
   * A Mini Program or mini game.
   *
   * @param name - may be left out where there is one, or one that is named `default`
   * @throws Error when there is no such account
   */
  miniProgram(name?: string): MiniProgramClient {
    return this.clientOf('mini-program', name, (parts: ClientParts<AppAccess>) => MiniProgramClient.ofAccount(parts));
  }

  /**
   * A shop (微信小店).
   *
   * @param name - may be left out where there is one, or one that is named `default`
   * @throws Error when there is no such account
   */
  wechatShop(name?: string): WechatShopClient {
    return this.clientOf('channels-shop', name, (parts: ClientParts<AppAccess>) => WechatShopClient.ofAccount(parts));
  }

  /**
   * An app of one's own corp in WeCom.
   *
   * @param name - may be left out where there is one, or one that is named `default`
   * @throws Error when there is no such account
   */
  wecom(name?: string): WecomClient {
    return this.clientOf('wecom', name, (parts: ClientParts<WecomAccess>) => WecomClient.ofAccount(parts));
  }

  /**
   * A suite of WeCom; `.corp(corpId)` for the corps that installed it.
   *
   * @param name - may be left out where there is one, or one that is named `default`
   * @throws Error when there is no such account
   */
  wecomSuite(name?: string): WecomSuiteClient {
    return this.clientOf('wecom-suite', name, (parts: ClientParts<WecomSuiteAccess>) => new WecomSuiteClient(parts));
  }

  /**
   * A third-party platform; `.authorizer(appId)` for the accounts that authorized it.
   *
   * @param name - may be left out where there is one, or one that is named `default`
   * @throws Error when there is no such account
   */
  openPlatform(name?: string): OpenPlatformClient {
    return this.clientOf(
      'open-platform',
      name,
      (parts: ClientParts<OpenPlatformAccess>) => new OpenPlatformClient(parts, this.clicks),
    );
  }

  /**
   * The account that received an event; for an event of an account that authorized a third-party platform, or of a corp that
   * installed a suite, that account or corp.
   *
   * @throws Error when the account has no API, as an AI bot has none, and for an item of a suite's customer service, which
   * does not say its corp
   */
  of<Event extends WechatEvent>(event: Event): ClientOf<Event> {
    const { account, appId } = event;
    const platform = this.accounts.platformOf(event);
    const ofEvent = platformIn(event);
    if (platform === 'open-platform' && appId !== undefined) {
      const authorizer = this.openPlatform(account).authorizer(appId);
      return (ofEvent === 'mini-program' ? authorizer.asMiniProgram : authorizer.asOfficialAccount) as ClientOf<Event>;
    }
    if (platform === 'wecom-suite' && ofEvent === 'wecom') {
      return this.wecomSuite(account).corp(corpIdIn(event)) as ClientOf<Event>;
    }
    return this.byPlatform(platform, account) as ClientOf<Event>;
  }

  /**
   * Answers a message to an AI bot after its answer was due: once for each event, within an hour.
   *
   * @throws Error when the event has no `responseUrl`
   * @see https://developer.work.weixin.qq.com/document/path/101138
   */
  async respond(event: WecomAiBotEvent, response: AiBotResponse, options?: CallOptions): Promise<void> {
    const { account, responseUrl } = event;
    if (responseUrl === undefined) {
      throw new Error(
        localized({
          en: `${event.type} of "${account}" has no responseUrl, so it cannot be answered later.`,
          zh: `"${account}" 的 ${event.type} 没有 responseUrl，之后不能再回复。`,
        }),
      );
    }
    const { delivery, clock } = this.accounts.settingsOf(account);
    const calls = wecomCallsWithoutToken(account, this.kits.get(delivery.store, clock));
    await respondToAiBot(calls, responseUrl, response, options);
  }

  private byPlatform(platform: string | undefined, name: string): ClientsByPlatform[keyof ClientsByPlatform] {
    switch (platform) {
      case 'official-account':
        return this.officialAccount(name);
      case 'mini-program':
        return this.miniProgram(name);
      case 'channels-shop':
        return this.wechatShop(name);
      case 'wecom':
        return this.wecom(name);
      case 'wecom-suite':
        return this.wecomSuite(name);
      case 'open-platform':
        return this.openPlatform(name);
      default:
        throw new Error(
          localized({
            en: `The account "${name}" has no API to call.`,
            zh: `账号 "${name}" 没有可以调用的接口。`,
          }),
        );
    }
  }

  /** One for each account, however often it is asked for: it reads the account's secret once. */
  private clientOf<Access, Client extends object>(
    platform: string,
    name: string | undefined,
    make: (parts: ClientParts<Access>) => Client,
  ): Client {
    const { name: account, access, settings } = this.accounts.get(platform, name);
    const key = `${platform}:${account}`;
    const known = this.clients.get(key) as Client | undefined;
    if (known !== undefined) {
      return known;
    }
    const kit = this.kits.get(settings.delivery.store, settings.clock);
    const client = make({ account, access: access as () => Access | Promise<Access>, kit });
    this.clients.set(key, client);
    return client;
  }
}

/** @throws Error when the event does not say it */
function corpIdIn({ account, raw, type }: WechatEvent): string {
  const corpId = textOf(raw, 'ToUserName');
  if (corpId === undefined) {
    throw new Error(
      localized({
        en: `${type} of "${account}" does not say from which corp it comes. Use wecomSuite("${account}").corp(corpId).`,
        zh: `"${account}" 的 ${type} 没有说明来自哪个企业。请使用 wecomSuite("${account}").corp(corpId)。`,
      }),
    );
  }
  return corpId;
}
