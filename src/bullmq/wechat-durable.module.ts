import {
  ConfigurableModuleBuilder,
  type ConfigurableModuleAsyncOptions,
  type DynamicModule,
  Module,
  type OnModuleInit,
} from '@nestjs/common';
import { CallStorage } from '../delivery/call-storage.js';
import { HandlerRunners } from '../handlers/handler-runner.js';
import { WechatCoreModule } from '../wechat-core.module.js';
import { DURABLE } from './durable.decorator.js';
import { DurableJobs } from './durable-jobs.js';
import { DurableQueue } from './durable-queue.js';
import { DURABLE_SETTINGS } from './durable-settings.js';
import { DurableWorker } from './durable-worker.js';
import {
  checkedDurableAsyncOptions,
  durableSettingsOf,
  type WechatDurableOptions,
  type WechatDurableOptionsFactory,
} from './wechat-durable.options.js';

const { ConfigurableModuleClass, MODULE_OPTIONS_TOKEN } = new ConfigurableModuleBuilder<WechatDurableOptions>({
  moduleName: 'WechatDurable',
})
  .setClassMethodName('forRoot')
  .setFactoryMethodName('createWechatDurableOptions')
  .build();

/**
 * Stores the events of handlers with {@link Durable} as jobs of BullMQ, and handles them. Import it once, beside
 * `WechatModule`; it exports `DurableJobs`.
 *
 * ```ts
 * // the imports of a module
 * const imports = [
 *   WechatModule.forRoot({ accounts, delivery: { lateReplySender } }),
 *   WechatDurableModule.forRoot({ connection: { host: '127.0.0.1', port: 6379 } }),
 * ];
 * ```
 */
@Module({
  imports: [WechatCoreModule],
  providers: [
    {
      provide: DURABLE_SETTINGS,
      inject: [{ token: MODULE_OPTIONS_TOKEN, optional: true }],
      useFactory: durableSettingsOf,
    },
    DurableQueue,
    DurableWorker,
    DurableJobs,
  ],
  exports: [DurableJobs],
})
export class WechatDurableModule extends ConfigurableModuleClass implements OnModuleInit {
  constructor(
    private readonly runners: HandlerRunners,
    private readonly storage: CallStorage,
    private readonly queue: DurableQueue,
    private readonly worker: DurableWorker,
  ) {
    super();
  }

  /**
   * @param options - the Redis, and see {@link WechatDurableOptions}
   * @throws Error at start-up, for a wrong option, and when the module was imported twice
   */
  static override forRoot(options: WechatDurableOptions): DynamicModule {
    return super.forRoot(options ?? {});
  }

  /** The same with options from `useFactory` (with `inject`), `useClass` or `useExisting`. */
  static override forRootAsync(
    options: ConfigurableModuleAsyncOptions<WechatDurableOptions, keyof WechatDurableOptionsFactory>,
  ): DynamicModule {
    return super.forRootAsync(checkedDurableAsyncOptions(options));
  }

  onModuleInit(): void {
    this.runners.add(DURABLE, { run: this.storage.runnerOf(this.queue), start: () => this.worker.start() });
  }
}
