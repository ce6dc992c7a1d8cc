import type { Type } from '@nestjs/common';
import type { AccountSource } from './accounts/account-source.js';
import type { Language } from './language/language.js';
import type { Clock } from './model/callback.js';
import type { DeliveryOptions } from './accounts/delivery-options.js';
import type { UnreadableMessage } from './model/unreadable-message.js';
import type { WechatObserver } from './model/wechat-observer.js';
import type { WechatAccount } from './model/wechat-account.js';

/** An account source, or the class of one that Nest provides. */
export type ConfiguredAccounts = AccountSource | Type<AccountSource>;

/** The options of `WechatModule.forRoot`; `forRootAsync` makes them in a factory. */
export interface WechatModuleOptions {
  /**
   * The accounts whose callbacks arrive here, each made by a factory such as `officialAccount()`. For accounts that come
   * and go while the application runs, an {@link AccountSource}: an object, or a class that is a provider of any module.
   */
  readonly accounts: WechatAccount | ConfiguredAccounts | readonly (WechatAccount | ConfiguredAccounts)[];
  /** A prefix for the paths of all accounts, after the application's global prefix. Default: none. */
  readonly path?: string | undefined;
  /** The largest body, in bytes. A larger one is refused with 413. Default: 1048576 (1 MiB). */
  readonly bodyLimit?: number | undefined;
  /** Milliseconds in which a body has to be complete; then it is refused with 408. Default: 5000. */
  readonly bodyTimeout?: number | undefined;
  /**
   * Whether the application's global guards, pipes, interceptors and filters run on handlers too. They then meet the
   * context type `wechat`, which those written for HTTP do not know. Default: false.
   */
  readonly globalEnhancers?: boolean | undefined;
  /** How callbacks are delivered: once, in time, on one process or many. See {@link DeliveryOptions}. */
  readonly delivery?: DeliveryOptions | undefined;
  /** Are told what happens to callbacks: metrics, traces, alarms. Default: none. */
  readonly observers?: readonly WechatObserver[] | undefined;
  /**
   * Whether `currentDelivery()` finds the delivery in whatever a handler calls. It is done with `AsyncLocalStorage`, which
   * costs the most of all parts of a callback on Node.js before 24. A handler has `context.deliveryId` in any case.
   * Default: false.
   */
  readonly trackDeliveries?: boolean | undefined;
  /** Seconds without any callback after which `WechatHealth` reports an account as silent. Default: never. */
  readonly silentAfter?: number | undefined;
  /**
   * Is given a genuine message whose form nobody could read, for inspection. WeChat is told that it arrived, and no
   * handler sees it; the log and observers say so, without its content. Default: nobody keeps it.
   */
  readonly onUnreadable?: ((message: UnreadableMessage) => void | Promise<void>) | undefined;
  /**
   * The language of errors, warnings and hints in the log: `en` or `zh-CN`. It counts for the whole process, as Nest's
   * logger does. Account factories are called before these options are known, and speak what the environment variable
   * `NESTJS_WECHAT_LANGUAGE` says. Default: that variable, otherwise `en`.
   */
  readonly language?: Language | undefined;
  /** Milliseconds since the epoch. Default: `Date.now`. */
  readonly clock?: Clock | undefined;
}

/** What `forRoot` and `forRootAsync` take beside the options, because Nest needs it before a factory runs. */
export interface WechatModuleExtras {
  /** Makes the module's exports visible everywhere, so that `SignatureGuard` needs no import. Default: false. */
  readonly isGlobal?: boolean | undefined;
  /**
   * Decorators for the controller of the callback URLs, for the application's global guards to see: `@Public()` of an
   * auth guard, `@SkipThrottle()`, `@ApiExcludeController()`. Default: none.
   */
  readonly controllerDecorators?: readonly ClassDecorator[] | undefined;
}

/** A class that makes the options, for `useClass` and `useExisting`. */
export interface WechatOptionsFactory {
  createWechatOptions(): Promise<WechatModuleOptions> | WechatModuleOptions;
}
