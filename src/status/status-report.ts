import { Injectable } from '@nestjs/common';
import { AccountRegistry } from '../accounts/account-registry.js';
import { SourcePath } from '../accounts/source-path.js';
import { type CallbackPlace, CallbackPlaces } from '../http/callback-places.js';
import { type AccountHealth, WechatHealth } from '../telemetry/wechat-health.js';
import { type RecentCallback, RecentCallbacks } from './recent-callbacks.js';

/** An account, or all accounts of a source, as the page shows it. */
export interface AccountStatus {
  readonly name: string;
  /** The platform, where the account says so. */
  readonly platform: string | undefined;
  /** The ids that messages are encrypted for. */
  readonly ids: readonly string[];
  /** Whose URLs are in the console: `/wechat`, with the HTTP methods. */
  readonly paths: readonly { readonly path: string; readonly verbs: readonly string[] }[];
  readonly health: AccountHealth;
}

/** What the page shows. */
export interface Status {
  readonly accounts: readonly AccountStatus[];
  readonly callbacks: readonly RecentCallback[];
}

/** Gathers what the page shows. None of it is secret. */
@Injectable()
export class StatusReport {
  constructor(
    private readonly registry: AccountRegistry,
    private readonly places: CallbackPlaces,
    private readonly health: WechatHealth,
    private readonly recent: RecentCallbacks,
  ) {}

  read(): Status {
    const places = this.places.find();
    const accounts = Object.entries(this.health.check().wechat.accounts).map(([name, health]): AccountStatus => {
      const account = this.registry.accounts.find((registered) => registered.account.name === name)?.account;
      return {
        name,
        platform: account?.api?.platform,
        ids: account?.configured?.().receiverIds.filter((id) => id !== '') ?? [],
        paths: places.filter((place) => nameOf(place) === name).flatMap(pathsOf),
        health,
      };
    });
    return { accounts, callbacks: this.recent.list() };
  }
}

function nameOf({ url }: CallbackPlace): string {
  return url instanceof SourcePath ? url.source : url.owner.account.name;
}

function pathsOf({ routes }: CallbackPlace): AccountStatus['paths'] {
  const paths = [...new Set(routes.map(({ path }) => path))];
  return paths.map((path) => ({
    path,
    verbs: routes.flatMap((route) => (route.path === path ? [route.verb] : [])).sort(),
  }));
}
