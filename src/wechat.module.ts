import {
  ConfigurableModuleBuilder,
  type ConfigurableModuleAsyncOptions,
  type DynamicModule,
  Inject,
  Logger,
  Module,
  Optional,
  type NestModule,
  type OnModuleInit,
} from '@nestjs/common';
import { HttpAdapterHost, ModuleRef } from '@nestjs/core';
import {
  addAccountRoutes,
  addSourceRoutes,
  type CallbackController,
  createCallbackController,
  removeRoutes,
} from './http/callback.controller.js';
import { localized } from './language/language.js';
import { AccountRegistry } from './accounts/account-registry.js';
import type { AccountSource } from './accounts/account-source.js';
import type { RegisteredAccount } from './accounts/registered-account.js';
import type { SourcePath } from './accounts/source-path.js';
import type { Examiner } from './model/examiner.js';
import type { WechatAccount } from './model/wechat-account.js';
import type { WechatSettings } from './accounts/wechat-settings.js';
import { providerOf } from './nest/provider-of.js';
import { LazyExaminer } from './telemetry/lazy-examiner.js';
import { WechatCoreModule } from './wechat-core.module.js';
import type {
  ConfiguredAccounts,
  WechatModuleExtras,
  WechatModuleOptions,
  WechatOptionsFactory,
} from './wechat.options.js';
import { checkedModuleAsyncOptions, checkModuleExtras } from './wechat-options-check.js';
import { settingsOf } from './wechat-settings.js';

const CONTROLLER = Symbol.for('nestjs-wechat:controller');

const { ConfigurableModuleClass, MODULE_OPTIONS_TOKEN } = new ConfigurableModuleBuilder<WechatModuleOptions>({
  moduleName: 'Wechat',
})
  .setClassMethodName('forRoot')
  .setFactoryMethodName('createWechatOptions')
  .setExtras<WechatModuleExtras>(
    { isGlobal: false, controllerDecorators: [] },
    (definition, { isGlobal, controllerDecorators }) => {
      checkModuleExtras({ isGlobal, controllerDecorators });
      const controller = createCallbackController(controllerDecorators ?? []);
      return {
        ...definition,
        global: isGlobal ?? false,
        controllers: [controller],
        providers: [...(definition.providers ?? []), { provide: CONTROLLER, useValue: controller }],
      };
    },
  )
  .build();

/**
 * Receives the callbacks of WeChat accounts. It answers the URL verification, checks signatures, decrypts, and passes
 * typed events to methods with `@On...` decorators, in providers of any module.
 *
 * ```ts
 * // the imports of a module that has the class Greeter among its providers
 * const imports = [WechatModule.forRoot({ accounts: [officialAccount({ appId, token, encodingAesKey })] })];
 * ```
 */
@Module({ imports: [WechatCoreModule], exports: [WechatCoreModule] })
export class WechatModule extends ConfigurableModuleClass implements NestModule, OnModuleInit {
  private readonly settings: WechatSettings;
  private readonly registered: readonly RegisteredAccount[];
  private readonly sources: readonly ConfiguredAccounts[];
  private sourcePaths: readonly SourcePath[] | undefined;
  private isConfigured = false;

  constructor(
    @Optional() @Inject(MODULE_OPTIONS_TOKEN) options: WechatModuleOptions,
    @Optional() @Inject(CONTROLLER) private readonly controller: CallbackController,
    private readonly accounts: AccountRegistry,
    private readonly moduleRef: ModuleRef,
    examiner: LazyExaminer,
    host: HttpAdapterHost,
  ) {
    super();
    examiner.loadWith(loadExaminer);
    if (controller === undefined) {
      throw new Error(
        localized({
          en: 'WechatModule was imported without options: write WechatModule.forRoot({ accounts: [...] }) in "imports".',
          zh: '导入 WechatModule 时没有选项：请在 "imports" 里写 WechatModule.forRoot({ accounts: [...] })。',
        }),
      );
    }
    host.listen$.subscribe(() => this.warnIfLate());
    this.settings = settingsOf(options);
    const given = [options.accounts].flat(2);
    this.sources = given.filter(isSource);
    this.registered = given
      .filter((account): account is WechatAccount => !isSource(account))
      .map((account) => accounts.register(account, this.settings));
  }

  /** Nest asks a module for its routes once, before any module is initialised. */
  private warnIfLate(): void {
    if (!this.isConfigured) {
      new Logger('WechatModule').error(
        localized({
          en:
            'WechatModule was loaded after Nest had registered the routes, so its callbacks get 404. Import it in a module that ' +
            'the application starts with, or load it before app.init() and app.listen().',
          zh: 'WechatModule 是在 Nest 注册路由之后才加载的，回调只会得到 404。请在应用启动时就有的模块里导入它，或在 app.init() 和 app.listen() 之前加载。',
        }),
      );
    }
  }

  /**
   * @param options - the accounts, and see {@link WechatModuleOptions}
   * @throws Error at start-up, when two accounts share a name or a path, and for every wrong option
   */
  static override forRoot(options: WechatModuleOptions & WechatModuleExtras): DynamicModule {
    // Without a compiler anything may be missing, and Nest's error for that is of no help.
    return super.forRoot(options ?? {});
  }

  /**
   * The same with options from `useFactory` (with `inject`), `useClass` or `useExisting`.
   *
   * ```ts
   * WechatModule.forRootAsync({
   *   inject: [ConfigService],
   *   useFactory: (config: ConfigService) => ({ accounts: [officialAccount(config.getOrThrow('wechat'))] }),
   * })
   * ```
   */
  static override forRootAsync(
    options: ConfigurableModuleAsyncOptions<WechatModuleOptions, keyof WechatOptionsFactory> & WechatModuleExtras,
  ): DynamicModule {
    return super.forRootAsync(checkedModuleAsyncOptions(options));
  }

  /** Called by Nest when every provider is there and no route is registered yet. */
  configure(): void {
    this.isConfigured = true;
    removeRoutes(this.controller);
    for (const account of this.registered) {
      addAccountRoutes(this.controller, account);
    }
    for (const sourcePath of this.registerSources()) {
      addSourceRoutes(this.controller, sourcePath);
    }
  }

  /** Without a server nobody configures routes, and handlers are checked all the same. */
  onModuleInit(): void {
    this.registerSources();
  }

  /** Not before every provider is there, for a source may need them; and after the accounts of all modules. */
  private registerSources(): readonly SourcePath[] {
    return (this.sourcePaths ??= this.sources.flatMap((source) =>
      this.accounts.registerSource(this.instanceOf(source), this.settings),
    ));
  }

  private instanceOf(source: ConfiguredAccounts): AccountSource {
    return typeof source === 'function' ? providerOf(source, this.moduleRef) : source;
  }
}

/** The doctor is loaded when the first request is refused. */
async function loadExaminer(): Promise<Examiner> {
  const { InsideExaminer } = await import('./doctor/inside/index.js');
  return new InsideExaminer();
}

function isSource(account: WechatAccount | ConfiguredAccounts): account is ConfiguredAccounts {
  return typeof account === 'function' || 'find' in account;
}
