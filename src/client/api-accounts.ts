import { Injectable } from '@nestjs/common';
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
   * @throws Error when there is no such account
   */
  get(platform: string, name: string | undefined): ApiAccount {
    const known = name ?? this.only(platform);
    const isOfOptions = this.accounts.accounts.some(({ account }) => account.name === known);
    if (isOfOptions || this.accounts.sources.length === 0) {
      const { account, settings } = this.accounts.get(known);
      return { name: known, settings, access: () => accessOf(account.api, platform, known) };
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
    const platform = event.type.slice(0, event.type.indexOf('.'));
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
    throw new Error(
      names.length === 0
        ? `There is no account of the platform ${platform} in the options of WechatModule.`
        : `There are several accounts of the platform ${platform}; say which: ${names.map((name) => `"${name}"`).join(', ')}.`,
    );
  }

  private async lookUp(name: string, platform: string): Promise<ApiAccess> {
    const { account } = await this.accounts.find(name);
    return accessOf(account.api, platform, name);
  }
}

/** @throws Error when the account is of another platform */
function accessOf(access: ApiAccess | undefined, platform: string, name: string): ApiAccess {
  if (access?.platform !== platform) {
    const found = access === undefined ? 'has no API' : `is of the platform ${access.platform}`;
    throw new Error(`The account "${name}" ${found}, but was asked for as one of ${platform}.`);
  }
  return access;
}
