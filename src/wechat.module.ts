import {
  ConfigurableModuleBuilder,
  type ConfigurableModuleAsyncOptions,
  type DynamicModule,
  Inject,
  Module,
  type NestModule,
} from '@nestjs/common';
import { addCallbackRoutes, type CallbackController, createCallbackController } from './http/callback.controller.js';
import { AccountRegistry, type RegisteredEndpoint } from './model/account-registry.js';
import { WechatCoreModule } from './wechat-core.module.js';
import type { WechatModuleExtras, WechatModuleOptions, WechatOptionsFactory } from './wechat-module.options.js';
import { settingsOf } from './wechat-settings.js';

const CONTROLLER = Symbol('nestjs-wechat:controller');

const { ConfigurableModuleClass, MODULE_OPTIONS_TOKEN } = new ConfigurableModuleBuilder<WechatModuleOptions>({
  moduleName: 'Wechat',
})
  .setClassMethodName('forRoot')
  .setFactoryMethodName('createWechatOptions')
  .setExtras<WechatModuleExtras>(
    { isGlobal: false, controllerDecorators: [] },
    (definition, { isGlobal, controllerDecorators }) => {
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
 * Receives the callbacks of WeChat accounts: answers the handshake, checks signatures, decrypts, and brings typed
 * events to the methods that have `@On...` decorators, in providers of any module.
 *
 * ```ts
 * @Module({
 *   imports: [WechatModule.forRoot({ accounts: [officialAccount({ appId, token, encodingAesKey })] })],
 *   providers: [Greeter],
 * })
 * export class AppModule {}
 * ```
 */
@Module({ imports: [WechatCoreModule], exports: [WechatCoreModule] })
export class WechatModule extends ConfigurableModuleClass implements NestModule {
  private readonly endpoints: readonly RegisteredEndpoint[];

  constructor(
    @Inject(MODULE_OPTIONS_TOKEN) options: WechatModuleOptions,
    @Inject(CONTROLLER) private readonly controller: CallbackController,
    accounts: AccountRegistry,
  ) {
    super();
    const settings = settingsOf(options);
    this.endpoints = options.accounts.flatMap((account) => accounts.register(account, settings));
  }

  /**
   * @param options - the accounts, and see {@link WechatModuleOptions}
   * @throws Error at start-up, when two accounts share a name or a path, and for every wrong option
   */
  static override forRoot(options: WechatModuleOptions & WechatModuleExtras): DynamicModule {
    return super.forRoot(options);
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
    return super.forRootAsync(options);
  }

  /** Called by Nest when every provider is there and no route is registered yet. */
  configure(): void {
    for (const endpoint of this.endpoints) {
      addCallbackRoutes(this.controller, endpoint);
    }
  }
}
