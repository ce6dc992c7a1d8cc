import {
  ConfigurableModuleBuilder,
  type ConfigurableModuleAsyncOptions,
  type DynamicModule,
  Module,
} from '@nestjs/common';
import { given } from '../options/option-rules.js';
import { RecentCallbacks } from './recent-callbacks.js';
import { createStatusController } from './status.controller.js';
import { StatusReport } from './status-report.js';
import { STATUS_SETTINGS } from './status-settings.js';
import {
  checkedStatusAsyncOptions,
  checkStatusExtras,
  statusSettingsOf,
  type WechatStatusModuleExtras,
  type WechatStatusOptions,
  type WechatStatusOptionsFactory,
} from './wechat-status.options.js';

const { ConfigurableModuleClass, MODULE_OPTIONS_TOKEN } = new ConfigurableModuleBuilder<WechatStatusOptions>({
  moduleName: 'WechatStatus',
})
  .setClassMethodName('forRoot')
  .setFactoryMethodName('createWechatStatusOptions')
  .setExtras<WechatStatusModuleExtras>(
    { path: undefined, guards: undefined, imports: undefined, controllerDecorators: undefined },
    (definition, extras) => {
      checkStatusExtras(extras);
      return {
        ...definition,
        imports: [...new Set([...(definition.imports ?? []), ...(extras.imports ?? [])])],
        controllers: [createStatusController(given(extras))],
      };
    },
  )
  .build();

/**
 * A page that shows how the accounts are doing: the URLs for the console, what was found wrong, and the last callbacks
 * without their content. It is for the developer and the operator, and shows no secret.
 *
 * ```ts
 * // the imports of a module; the page is at /wechat-status
 * const imports = [WechatModule.forRoot({ accounts }), WechatStatusModule.forRoot({ secret })];
 * ```
 */
@Module({
  providers: [
    {
      provide: STATUS_SETTINGS,
      inject: [{ token: MODULE_OPTIONS_TOKEN, optional: true }],
      useFactory: (options?: WechatStatusOptions) => statusSettingsOf(options),
    },
    RecentCallbacks,
    StatusReport,
  ],
})
export class WechatStatusModule extends ConfigurableModuleClass {
  /**
   * @param options - who may see the page; see {@link WechatStatusOptions}
   * @throws Error at start-up, when nobody is said to in production, and for every wrong option
   */
  static override forRoot(options: WechatStatusOptions & WechatStatusModuleExtras = {}): DynamicModule {
    return super.forRoot(options ?? {});
  }

  /** The same with options from `useFactory` (with `inject`), `useClass` or `useExisting`. */
  static override forRootAsync(
    options: ConfigurableModuleAsyncOptions<WechatStatusOptions, keyof WechatStatusOptionsFactory> &
      WechatStatusModuleExtras,
  ): DynamicModule {
    return super.forRootAsync(checkedStatusAsyncOptions(options));
  }
}
