import type { WechatAccount, WechatEndpoint } from './wechat-account.js';
import type { WechatSettings } from './wechat-settings.js';

/** An endpoint in its place in the application. */
export interface RegisteredEndpoint {
  readonly endpoint: WechatEndpoint;
  readonly account: WechatAccount;
  readonly settings: WechatSettings;
  /** The path below the application's prefix, without slashes at its ends. */
  readonly path: string;
}

/** Every account of the application, from every `WechatModule.forRoot`. */
export class AccountRegistry {
  private readonly byName = new Map<string, readonly RegisteredEndpoint[]>();
  private readonly byPath = new Map<string, RegisteredEndpoint>();

  /** @throws Error when the name or a path is taken. */
  register(account: WechatAccount, settings: WechatSettings): readonly RegisteredEndpoint[] {
    if (this.byName.has(account.name)) {
      throw new Error(`Two WeChat accounts are named "${account.name}". Give each a "name" of its own.`);
    }
    const registered = account.endpoints.map((endpoint) => ({
      endpoint,
      account,
      settings,
      path: joinPath(settings.path, endpoint.path),
    }));
    for (const entry of registered) {
      const other = this.byPath.get(entry.path);
      if (other !== undefined) {
        throw new Error(
          `The WeChat accounts "${other.account.name}" and "${account.name}" share the path "/${entry.path}". ` +
            'Set "path" or "name" of one of them.',
        );
      }
      this.byPath.set(entry.path, entry);
    }
    this.byName.set(account.name, registered);
    return registered;
  }

  get endpoints(): readonly RegisteredEndpoint[] {
    return [...this.byPath.values()];
  }

  get accounts(): readonly WechatAccount[] {
    return [...new Set(this.endpoints.map(({ account }) => account))];
  }

  /** The endpoints of an account; without a name, of the only one. */
  endpointsOf(name: string | undefined): readonly RegisteredEndpoint[] {
    if (name === undefined && this.byName.size === 1) {
      return this.endpoints;
    }
    const endpoints = this.byName.get(name ?? 'default');
    if (endpoints === undefined) {
      throw new Error(
        `There is no WeChat account named "${name ?? 'default'}"; there is ${[...this.byName.keys()].map((known) => `"${known}"`).join(', ') || 'none'}.`,
      );
    }
    return endpoints;
  }
}

function joinPath(...parts: readonly string[]): string {
  return parts
    .flatMap((part) => part.split('/'))
    .filter((segment) => segment !== '')
    .join('/');
}
