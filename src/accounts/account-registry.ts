import { Logger } from '@nestjs/common';
import { localized } from '../language/language.js';
import type { WechatAccount } from '../model/wechat-account.js';
import { isOrExtends } from '../model/wechat-event.js';
import { AccountLookup } from './account-lookup.js';
import type { AccountSource } from './account-source.js';
import { type CallbackUrl, joinPath, type RegisteredAccount, registeredAccount } from './registered-account.js';
import { SourcePath } from './source-path.js';
import type { WechatSettings } from './wechat-settings.js';

/** An account source in its place in the application. */
export interface RegisteredSource {
  /** Its first path, which names it. */
  readonly name: string;
  readonly source: AccountSource;
  readonly settings: WechatSettings;
  readonly lookup: AccountLookup<RegisteredAccount>;
}

/** Every account of the application, from every `WechatModule.forRoot`. */
export class AccountRegistry {
  private readonly logger = new Logger('WechatModule');
  private readonly byName = new Map<string, RegisteredAccount>();
  private readonly byPath = new Map<string, CallbackUrl>();
  private readonly sourcePaths = new Map<string, SourcePath>();
  private readonly everySettings = new Set<WechatSettings>();
  readonly sources: RegisteredSource[] = [];

  /** @throws Error when the name or a path is taken. */
  register(account: WechatAccount, settings: WechatSettings): RegisteredAccount {
    if (this.byName.has(account.name)) {
      throw new Error(
        localized({
          en:
            `Two WeChat accounts are named "${account.name}". Give each a "name" of its own. If it is one account, call ` +
            'WechatModule.forRoot() once: modules with handlers need not import it.',
          zh: `有两个微信账号都叫 "${account.name}"。请给每个账号设置不同的 "name"。如果是同一个账号，WechatModule.forRoot() 只调用一次：有处理方法的模块不需要导入它。`,
        }),
      );
    }
    const registered = registeredAccount(account, settings);
    for (const url of registered.urls) {
      this.addUrl(url);
    }
    this.byName.set(account.name, registered);
    this.everySettings.add(settings);
    this.warnOf(account);
    return registered;
  }

  /**
   * Call it after all accounts of the options are registered.
   *
   * @throws Error for a path that cannot work or is taken, and for wrong options
   */
  registerSource(source: AccountSource, settings: WechatSettings): readonly SourcePath[] {
    const given: readonly unknown[] = [source.path].flat();
    if (given.length === 0 || given.some((path) => typeof path !== 'string')) {
      throw new Error(
        localized({
          en: 'An account source has to say its path, such as "wechat/:account", in path.',
          zh: '账号来源必须在 path 里说明路径，如 "wechat/:account"。',
        }),
      );
    }
    const paths = [source.path].flat().map((path) => joinPath(settings.path, path));
    const name = `/${paths[0]}`;
    const lookup: RegisteredSource['lookup'] = new AccountLookup(source, name, settings.clock, (account, key, before) =>
      this.accountFound(account, key, { name, source, settings, lookup }, before),
    );
    if (!Array.isArray(source.baseEventClasses) || source.baseEventClasses.length === 0) {
      throw new Error(
        localized({
          en: `The account source of ${name} has to say what its events derive from, in baseEventClasses.`,
          zh: `账号来源 ${name} 必须在 baseEventClasses 里说明事件派生自哪些类。`,
        }),
      );
    }
    const registered = paths.map((path, index) => new SourcePath(path, name, settings, source, lookup, index));
    for (const sourcePath of registered) {
      this.addSourcePath(sourcePath);
    }
    this.sources.push({ name, source, settings, lookup });
    this.everySettings.add(settings);
    return registered;
  }

  /** The accounts of the options; those of sources come and go. */
  get accounts(): readonly RegisteredAccount[] {
    return [...this.byName.values()];
  }

  /** The settings of every module that has accounts or sources. */
  get settings(): readonly WechatSettings[] {
    return [...this.everySettings];
  }

  /** The longest time that any module gives a shutdown, in milliseconds. */
  get shutdownTimeout(): number {
    return Math.max(0, ...this.settings.map(({ delivery }) => delivery.shutdownTimeout));
  }

  /**
   * An account, or one that a source found lately; without a name, the only account.
   *
   * @throws Error when there is no such account
   */
  get(name: string | undefined): RegisteredAccount {
    if (name === undefined && this.byName.size === 1) {
      return this.accounts[0]!;
    }
    const account = name === undefined ? this.byName.get('default') : this.peek(name);
    if (account === undefined) {
      throw new Error(
        localized({
          en: `There is no WeChat account named "${name ?? 'default'}"; there is ${[...this.byName.keys()].map((known) => `"${known}"`).join(', ') || 'none'}.`,
          zh: `没有名为 "${name ?? 'default'}" 的微信账号；已有的是：${[...this.byName.keys()].map((known) => `"${known}"`).join(', ') || 'none'}。`,
        }),
      );
    }
    return account;
  }

  /** An account, or one that a source found lately, even for too long. Never looks up. */
  peek(name: string): RegisteredAccount | undefined {
    const found = (): RegisteredAccount | undefined =>
      this.sources.map(({ lookup }) => lookup.peek(name)).find((account) => account !== undefined);
    return this.byName.get(name) ?? found();
  }

  /**
   * An account, looked up in the sources where it is not one of the options.
   *
   * @throws WechatCallbackError when no source has it, or nobody can say
   */
  async find(name: string): Promise<RegisteredAccount> {
    if (this.byName.has(name) || this.sources.length === 0) {
      return this.get(name);
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

  private warnOf({ name, warnings = [] }: WechatAccount): void {
    for (const warning of warnings) {
      this.logger.warn(localized({ en: `The account "${name}": ${warning}`, zh: `账号 "${name}"：${warning}` }));
    }
  }

  private addUrl(url: CallbackUrl): void {
    const other = this.byPath.get(url.path);
    if (other !== undefined) {
      throw new Error(
        localized({
          en:
            `The WeChat accounts "${other.owner.account.name}" and "${url.owner.account.name}" share the path "/${url.path}". ` +
            'Set "path" or "name" of one of them.',
          zh: `微信账号 "${other.owner.account.name}" 和 "${url.owner.account.name}" 的路径相同："/${url.path}"。请为其中一个设置 "path" 或 "name"。`,
        }),
      );
    }
    this.byPath.set(url.path, url);
  }

  private addSourcePath(sourcePath: SourcePath): void {
    const { path, pattern, settings } = sourcePath;
    if (this.sourcePaths.has(pattern)) {
      throw new Error(
        localized({
          en: `Two account sources share the path "/${path}".`,
          zh: `有两个账号来源的路径相同："/${path}"。`,
        }),
      );
    }
    // Within a module the account comes first; among modules nobody can say.
    const covered = [...this.byPath.values()].find(
      (url) => url.owner.settings !== settings && sourcePath.covers(url.path),
    );
    if (covered !== undefined) {
      throw new Error(
        localized({
          en:
            `The path "/${path}" of an account source covers that of the WeChat account "${covered.owner.account.name}" of ` +
            'another WechatModule. Put both into one, or change a path.',
          zh: `账号来源的路径 "/${path}" 覆盖了另一个 WechatModule 里微信账号 "${covered.owner.account.name}" 的路径。请放进同一个模块，或修改其中一个路径。`,
        }),
      );
    }
    this.sourcePaths.set(pattern, sourcePath);
  }

  /** @throws Error for an account that is not what the source promised */
  private accountFound(
    account: WechatAccount,
    key: string,
    { name, source, settings }: RegisteredSource,
    before: RegisteredAccount | undefined,
  ): RegisteredAccount {
    if (account.name !== key) {
      throw new Error(
        localized({
          en: `The name of the account has to be its key "${key}", but it is "${account.name}"`,
          zh: `账号的名称必须是它的 key "${key}"，现在是 "${account.name}"`,
        }),
      );
    }
    if (this.byName.has(key)) {
      throw new Error(
        localized({
          en: `An account of the module's options is named "${key}" as well`,
          zh: `模块选项里也有名为 "${key}" 的账号`,
        }),
      );
    }
    if (!source.baseEventClasses.some((base) => isOrExtends(account.baseEventClass, base))) {
      throw new Error(
        localized({
          en: `${account.baseEventClass.name} is not among the baseEventClasses of the source`,
          zh: `${account.baseEventClass.name} 不在账号来源的 baseEventClasses 里`,
        }),
      );
    }
    if (before === undefined) {
      this.warnOf(account);
    }
    return registeredAccount(account, settings, { source: name, before });
  }
}
