import { AccountLookup } from './account-lookup.js';
import type { AccountSource } from './account-source.js';
import type { RegisteredEndpoint } from './registered-endpoint.js';
import { SourcePath } from './source-path.js';
import type { WechatAccount } from '../model/wechat-account.js';
import type { EventClass } from '../model/wechat-event.js';
import type { WechatSettings } from './wechat-settings.js';

export type { RegisteredEndpoint } from './registered-endpoint.js';

/** An account source in its place in the application. */
export interface RegisteredSource {
  /** Its first path, which names it. */
  readonly name: string;
  readonly source: AccountSource;
  readonly settings: WechatSettings;
  readonly lookup: AccountLookup<readonly RegisteredEndpoint[]>;
}

/** Every account of the application, from every `WechatModule.forRoot`. */
export class AccountRegistry {
  private readonly byName = new Map<string, readonly RegisteredEndpoint[]>();
  private readonly byPath = new Map<string, RegisteredEndpoint>();
  private readonly sourcePaths = new Map<string, SourcePath>();
  readonly sources: RegisteredSource[] = [];

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
      identity: account,
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

  /**
   * To be called after all accounts of the options are registered.
   *
   * @throws Error for a path that cannot work or is taken, and for wrong options
   */
  registerSource(source: AccountSource, settings: WechatSettings): readonly SourcePath[] {
    const paths = [source.path].flat().map((path) => joinPath(settings.path, path));
    const name = `/${paths[0]}`;
    const lookup: RegisteredSource['lookup'] = new AccountLookup(source, name, settings.clock, (account, key, before) =>
      this.endpointsFound(account, key, { name, source, settings, lookup }, before),
    );
    if (!Array.isArray(source.baseEventClasses) || source.baseEventClasses.length === 0) {
      throw new Error(`The account source of ${name} has to say what its events derive from, in baseEventClasses.`);
    }
    const registered = paths.map((path, index) => new SourcePath(path, name, settings, source, lookup, index));
    for (const sourcePath of registered) {
      this.addSourcePath(sourcePath);
    }
    this.sources.push({ name, source, settings, lookup });
    return registered;
  }

  get endpoints(): readonly RegisteredEndpoint[] {
    return [...this.byPath.values()];
  }

  get accounts(): readonly WechatAccount[] {
    return [...new Set(this.endpoints.map(({ account }) => account))];
  }

  /** The settings of every module that has accounts or sources. */
  get settings(): readonly WechatSettings[] {
    return [...new Set([...this.endpoints, ...this.sources].map(({ settings }) => settings))];
  }

  /** The endpoints of an account, or of one that a source found lately; without a name, of the only account. */
  endpointsOf(name: string | undefined): readonly RegisteredEndpoint[] {
    if (name === undefined && this.byName.size === 1) {
      return this.endpoints;
    }
    const endpoints = this.byName.get(name ?? 'default') ?? (name === undefined ? undefined : this.peek(name));
    if (endpoints === undefined) {
      throw new Error(
        `There is no WeChat account named "${name ?? 'default'}"; there is ${[...this.byName.keys()].map((known) => `"${known}"`).join(', ') || 'none'}.`,
      );
    }
    return endpoints;
  }

  /**
   * The endpoints of an account, looked up in the sources where it is not one of the options.
   *
   * @throws WechatCallbackError when no source has it, or nobody can say
   */
  async find(name: string): Promise<readonly RegisteredEndpoint[]> {
    const endpoints = this.byName.get(name);
    if (endpoints !== undefined || this.sources.length === 0) {
      return endpoints ?? this.endpointsOf(name);
    }
    let failure: unknown;
    for (const { lookup } of this.sources) {
      try {
        return await lookup.find(name);
      } catch (error) {
        failure = error;
      }
    }
    throw failure;
  }

  private peek(name: string): readonly RegisteredEndpoint[] | undefined {
    return this.sources.map(({ lookup }) => lookup.peek(name)).find((endpoints) => endpoints !== undefined);
  }

  private addSourcePath(sourcePath: SourcePath): void {
    const { path, pattern, settings } = sourcePath;
    if (this.sourcePaths.has(pattern)) {
      throw new Error(`Two account sources share the path "/${path}".`);
    }
    // Within a module the account comes first; among modules nobody can say.
    const covered = this.endpoints.find((other) => other.settings !== settings && sourcePath.covers(other.path));
    if (covered !== undefined) {
      throw new Error(
        `The path "/${path}" of an account source covers that of the WeChat account "${covered.account.name}" of ` +
          'another WechatModule. Put both into one, or change a path.',
      );
    }
    this.sourcePaths.set(pattern, sourcePath);
  }

  /** @throws Error for an account that is not what the source promised */
  private endpointsFound(
    account: WechatAccount,
    key: string,
    { name, source, settings }: RegisteredSource,
    before: readonly RegisteredEndpoint[] | undefined,
  ): readonly RegisteredEndpoint[] {
    if (account.name !== key) {
      throw new Error(`The name of the account has to be its key "${key}", and it is "${account.name}"`);
    }
    if (this.byName.has(key)) {
      throw new Error(`An account of the module's options is named "${key}" as well`);
    }
    if (!source.baseEventClasses.some((base) => isOrExtends(account.baseEventClass, base))) {
      throw new Error(`${account.baseEventClass.name} is not among the baseEventClasses of the source`);
    }
    const identity = before?.[0]?.identity ?? {};
    return account.endpoints.map((endpoint) => ({
      endpoint,
      account,
      settings,
      path: joinPath(settings.path, endpoint.path),
      source: name,
      identity,
    }));
  }
}

function isOrExtends(eventClass: EventClass, base: EventClass): boolean {
  return eventClass === base || eventClass.prototype instanceof base;
}

function joinPath(...parts: readonly string[]): string {
  return parts
    .flatMap((part) => part.split('/'))
    .filter((segment) => segment !== '')
    .join('/');
}
