import {
  ConfigurableModuleBuilder,
  type ConfigurableModuleAsyncOptions,
  type DynamicModule,
  Module,
} from '@nestjs/common';
import { WechatCoreModule } from '../wechat-core.module.js';
import { ApiAccounts } from './api-accounts.js';
import { ClientLateReplies } from './client-late-replies.js';
import { ClientKits } from './client-kits.js';
import { checkedClientAsyncOptions, checkClientExtras, CLIENT_SETTINGS, clientSettingsOf } from './client-settings.js';
import { ClickHandlers } from './official-account/click-handlers.js';
import { WechatClient } from './wechat-client.js';
import {
  type WechatClientModuleExtras,
  type WechatClientOptions,
  type WechatClientOptionsFactory,
} from './wechat-client.options.js';

const { ConfigurableModuleClass, MODULE_OPTIONS_TOKEN } = new ConfigurableModuleBuilder<WechatClientOptions>({
  moduleName: 'WechatClient',
})
  .setClassMethodName('forRoot')
  .setFactoryMethodName('createWechatClientOptions')
  .setExtras<WechatClientModuleExtras>({ isGlobal: false }, (definition, { isGlobal }) => {
    checkClientExtras({ isGlobal });
    return { ...definition, global: isGlobal ?? false };
  })
  .build();

/**
 * Calls the APIs of WeChat and WeCom for the accounts that have a secret, and sends their late replies if there is no
 * `lateReplySender`. Import it once, next to `WechatModule`; it exports `WechatClient`.
 *
 * ```ts
 * // the imports of a module
 * const imports = [
 *   WechatModule.forRoot({ accounts: [officialAccount({ appId, appSecret, token, encodingAesKey })] }),
 *   WechatClientModule.forRoot({ isGlobal: true }),
 * ];
 * ```
 */
@Module({
  imports: [WechatCoreModule],
  providers: [
    {
      provide: CLIENT_SETTINGS,
      // Who has no options may import the class itself.
      inject: [{ token: MODULE_OPTIONS_TOKEN, optional: true }],
      useFactory: clientSettingsOf,
    },
    ApiAccounts,
    ClientKits,
    ClickHandlers,
    WechatClient,
    ClientLateReplies,
  ],
  exports: [WechatClient],
})
export class WechatClientModule extends ConfigurableModuleClass {
  /**
   * @param options - see {@link WechatClientOptions}; none are needed
   * @throws Error at start-up for a wrong option
   */
  static override forRoot(options: WechatClientOptions & WechatClientModuleExtras = {}): DynamicModule {
    return super.forRoot(options ?? {});
  }

  /** The same with options from `useFactory` (with `inject`), `useClass` or `useExisting`. */
  static override forRootAsync(
    options: ConfigurableModuleAsyncOptions<WechatClientOptions, keyof WechatClientOptionsFactory> &
      WechatClientModuleExtras,
  ): DynamicModule {
    return super.forRootAsync(checkedClientAsyncOptions(options));
  }
}
