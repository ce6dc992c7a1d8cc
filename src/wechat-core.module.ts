import { Global, Logger, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryModule, ExternalContextCreator, HttpAdapterHost, ModulesContainer } from '@nestjs/core';
import { localized } from './language/language.js';
import { AccountCache } from './accounts/account-cache.js';
import { AccountRegistry } from './accounts/account-registry.js';
import { AnswerWaits } from './delivery/answer-wait.js';
import { Answers } from './delivery/answers.js';
import { CallStorage } from './delivery/call-storage.js';
import { CallbackClaims } from './delivery/callback-claims.js';
import { Delivery } from './delivery/delivery.js';
import { Failures } from './delivery/failures.js';
import { Handlings } from './delivery/handling.js';
import { InFlight } from './delivery/in-flight.js';
import { JoinPolicy } from './delivery/join-policy.js';
import { LateReplies } from './delivery/late-replies.js';
import { StoredCalls } from './delivery/stored-call.js';
import { UserOrder } from './delivery/user-order.js';
import { UserTurns } from './delivery/user-turns.js';
import { Dispatcher } from './handlers/dispatcher.js';
import { EventFactory } from './handlers/event-factory.js';
import { HandlerCompiler } from './handlers/handler-compiler.js';
import { HandlerExplorer } from './handlers/handler-explorer.js';
import { HandlerRegistry } from './handlers/handler-registry.js';
import { HandlerRunners } from './handlers/handler-runner.js';
import { BodyDoor } from './http/body-door.js';
import { CallbackPaths } from './http/callback-paths.js';
import { CallbackPlaces } from './http/callback-places.js';
import { CallbackUrlLog } from './http/callback-url-log.js';
import { CallbackVerifier } from './http/callback-verifier.js';
import { PassingCallbacks } from './http/passing-callbacks.js';
import { RefusalExamination } from './http/refusal-examination.js';
import { RefusalLog } from './http/refusal-log.js';
import { SignatureGuard } from './http/signature.guard.js';
import { UnreadableMessages } from './http/unreadable-messages.js';
import { assertSupportedNest } from './nest/assert-supported-nest.js';
import { reasonOf } from './protocol/error-text.js';
import type { CallbackStore } from './store/callback-store.js';
import { LeaseKeeper } from './store/lease-keeper.js';
import { StoreLock } from './store/store-lock.js';
import { Findings } from './telemetry/findings.js';
import { LazyExaminer } from './telemetry/lazy-examiner.js';
import { SilenceWatch } from './telemetry/silence-watch.js';
import { StoreOutages } from './telemetry/store-outages.js';
import { Telemetry } from './telemetry/telemetry.js';
import { WechatHealth } from './telemetry/wechat-health.js';

const CORE = Symbol.for('nestjs-wechat:core');

/** What all `WechatModule.forRoot` of an application share: one registry of accounts, one scan for handlers. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    AccountRegistry,
    AccountCache,
    Telemetry,
    StoreOutages,
    LazyExaminer,
    Findings,
    WechatHealth,
    SilenceWatch,
    HandlerExplorer,
    HandlerCompiler,
    HandlerRunners,
    EventFactory,
    HandlerRegistry,
    Dispatcher,
    LeaseKeeper,
    { provide: StoreLock, inject: [LeaseKeeper], useFactory: (leases: LeaseKeeper) => new StoreLock(leases) },
    UserOrder,
    UserTurns,
    InFlight,
    Failures,
    Answers,
    LateReplies,
    JoinPolicy,
    AnswerWaits,
    CallbackClaims,
    Handlings,
    CallStorage,
    StoredCalls,
    Delivery,
    CallbackVerifier,
    RefusalLog,
    RefusalExamination,
    UnreadableMessages,
    CallbackPaths,
    CallbackPlaces,
    CallbackUrlLog,
    PassingCallbacks,
    BodyDoor,
    SignatureGuard,
  ],
  exports: [
    AccountRegistry,
    AccountCache,
    CallbackPlaces,
    CallStorage,
    CallbackVerifier,
    HandlerExplorer,
    HandlerRunners,
    InFlight,
    LateReplies,
    LazyExaminer,
    RefusalExamination,
    RefusalLog,
    SignatureGuard,
    StoredCalls,
    Telemetry,
    UnreadableMessages,
    WechatHealth,
  ],
})
export class WechatCoreModule implements OnApplicationBootstrap {
  private readonly logger = new Logger('WechatModule');

  constructor(
    private readonly accounts: AccountRegistry,
    private readonly handlers: HandlerRegistry,
    // Asked for here so that it exists before any parser is registered.
    _bodyDoor: BodyDoor,
    private readonly callbackUrls: CallbackUrlLog,
    private readonly callbackPlaces: CallbackPlaces,
    private readonly lateReplies: LateReplies,
    private readonly adapterHost: HttpAdapterHost,
    contextCreator: ExternalContextCreator,
    modules: ModulesContainer,
  ) {
    assertSupportedNest({ contextCreator, modules, adapterHost });
    if (CORE in adapterHost) {
      throw new Error(
        localized({
          en:
            'WechatModule comes from two copies of nestjs-wechat: import it from only one of them. There are two if one is ' +
            'loaded as ES modules and one as CommonJS, or if two are installed (npm ls nestjs-wechat).',
          zh: 'WechatModule 来自两份 nestjs-wechat：请只从其中一份导入。一份以 ES 模块、另一份以 CommonJS 加载时，或安装了两份时（npm ls nestjs-wechat），就会这样。',
        }),
      );
    }
    Object.assign(adapterHost, { [CORE]: true });
  }

  async onApplicationBootstrap(): Promise<void> {
    const handlers = await this.handlers.initialize();
    this.lateReplies.checkSenders();
    const count = localized({
      en: `${handlers} handler${handlers === 1 ? '' : 's'}`,
      zh: `${handlers} 个处理方法`,
    });
    if (!this.adapterHost.httpAdapter) {
      this.logger.log(
        localized({
          en: `${count}, and no HTTP server: this application receives no callbacks`,
          zh: `${count}，没有 HTTP 服务器：这个应用不接收回调`,
        }),
      );
      return;
    }
    await Promise.all([...this.stores()].map((store) => this.waitFor(store)));
    this.callbackUrls.log();
    this.warnOfNoHandlers(handlers);
    this.logger.log(count);
  }

  /** Whoever handles events in a controller of his own needs no handlers. */
  private warnOfNoHandlers(handlers: number): void {
    if (handlers === 0 && !this.callbackPlaces.hasOwnControllers) {
      this.logger.warn(
        localized({
          en: 'No handler was found: list the classes with @On... methods in the "providers" of a module that is imported.',
          zh: '没有找到处理方法：请把带有 @On... 方法的类列在已导入模块的 "providers" 里。',
        }),
      );
    }
  }

  private stores(): Set<CallbackStore> {
    return new Set(this.accounts.settings.map(({ delivery }) => delivery.store));
  }

  /** A store that is not there must not keep the application from starting. */
  private async waitFor(store: CallbackStore): Promise<void> {
    try {
      await store.whenReady?.();
    } catch (error) {
      this.logger.warn(
        localized({
          en: `The store is down at start-up (${reasonOf(error)}). The application starts without it, and tries again with every callback; delivery.whenStoreDown decides what is handled until then.`,
          zh: `启动时存储不可用（${reasonOf(error)}）。应用照常启动，之后每收到一个回调都会重新尝试；这期间处理哪些回调，由 delivery.whenStoreDown 决定。`,
        }),
      );
    }
  }
}
