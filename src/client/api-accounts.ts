import { Injectable } from '@nestjs/common';
import { localized, type Texts } from '../language/language.js';
import { AccountRegistry } from '../accounts/account-registry.js';
import type { WechatSettings } from '../accounts/wechat-settings.js';
import type { ApiAccess } from '../model/api-access.js';
import { isOrExtends, type WechatEvent } from '../model/wechat-event.js';
import { WecomSuiteEvent } from '../platforms/wecom/suite/wecom-suite.event.js';

/** An account as the client sees it. */
export interface ApiAccount {
  readonly name: string;
  readonly settings: WechatSettings;
  /** What it calls with; a promise where the account has to be looked up first. */
  readonly access: () => ApiAccess | Promise<ApiAccess>;
}

/** Finds the accounts that call the API. */
@Injectable()
export class ApiAccounts {
  constructor(private readonly accounts: AccountRegistry) {}

  /**
   * @param name - may be left out where the platform has one account, or one that is named `default`
   * @throws Error when there is no such account, or when it is of another platform
   */
  get(platform: string, name: string | undefined): ApiAccount {
    const known = name ?? this.only(platform);
    const isOfOptions = this.accounts.accounts.some(({ account }) => account.name === known);
    if (isOfOptions || this.accounts.sources.length === 0) {
      const { account, settings } = this.accounts.get(known);
      const access = accessOf(account.api, platform, known);
      return { name: known, settings, access: () => access };
    }
    return { name: known, settings: this.settingsOf(known), access: () => this.lookUp(known, platform) };
  }

  /**
   * The platform of the account that received an event. The account of a source may have been found by another process, or
   * long ago: then the event says it.
   *
   * @throws Error when there can be no such account
   */
  platformOf(event: WechatEvent): string | undefined {
    const known = this.accounts.peek(event.account);
    if (known !== undefined || this.accounts.sources.length === 0) {
      return this.accounts.get(event.account).account.api?.platform;
    }
    const platform = platformIn(event);
    if (event.appId !== undefined) {
      return 'open-platform';
    }
    return platform === 'wecom-hardware' || (platform === 'wecom' && this.hasSuiteSource) ? 'wecom-suite' : platform;
  }

  /** @throws Error when there can be no such account */
  settingsOf(name: string): WechatSettings {
    const [source] = this.accounts.sources;
    return (this.accounts.peek(name) ?? source ?? this.accounts.get(name)).settings;
  }

  /** The corps that installed a suite send events of the same types as one's own. */
  private get hasSuiteSource(): boolean {
    return this.accounts.sources.some(({ source }) =>
      source.baseEventClasses.some((base) => isOrExtends(WecomSuiteEvent, base)),
    );
  }

  private only(platform: string): string {
    const names = this.accounts.accounts
      .filter(({ account }) => account.api?.platform === platform)
      .map(({ account }) => account.name);
    if (names.length === 1 || names.includes('default')) {
      return names.length === 1 ? names[0]! : 'default';
    }
    throw new Error(localized(names.length === 0 ? noAccount(platform) : severalAccounts(platform, names)));
  }

  private async lookUp(name: string, platform: string): Promise<ApiAccess> {
    const { account } = await this.accounts.find(name);
    return accessOf(account.api, platform, name);
  }
}

/** Whose event it is. The items of customer service (微信客服) are fetched by an app of WeCom. */
export function platformIn({ type }: WechatEvent): string {
  const platform = type.slice(0, type.indexOf('.'));
  return platform === 'wecom-kf' ? 'wecom' : platform;
}

/** @throws Error when the account is of another platform */
function accessOf(access: ApiAccess | undefined, platform: string, name: string): ApiAccess {
  if (access?.platform !== platform) {
    throw new Error(localized(otherPlatform(name, access?.platform, platform)));
  }
  return access;
}

function noAccount(platform: string): Texts {
  return {
    en: `There is no account of the platform ${platform} in the options of WechatModule.`,
    zh: `WechatModule 的选项中没有平台 ${platform} 的账号。`,
  };
}

function severalAccounts(platform: string, names: readonly string[]): Texts {
  const quoted = names.map((name) => `"${name}"`);
  return {
    en: `There are several accounts of the platform ${platform}; say which: ${quoted.join(', ')}.`,
    zh: `平台 ${platform} 有多个账号，请指明是哪一个：${quoted.join('、')}。`,
  };
}

function otherPlatform(name: string, found: string | undefined, platform: string): Texts {
  const is: Texts =
    found === undefined
      ? { en: 'has no API', zh: '没有可以调用的接口' }
      : { en: `is of the platform ${found}`, zh: `属于平台 ${found}` };
  return {
    en: `The account "${name}" ${is.en}, but was asked for as one of ${platform}.`,
    zh: `账号 "${name}" ${is.zh}，却作为 ${platform} 的账号使用。`,
  };
}
