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
   * The accounts, each made by a function such as `officialAccount()`. For accounts that come and go while the
   * application runs, give an {@link AccountSource}: an object, or a class that is a provider of any module.
   */
  readonly accounts: WechatAccount | ConfiguredAccounts | readonly (WechatAccount | ConfiguredAccounts)[];
  /** A prefix for the paths of all accounts, after the application's global prefix. Default: none. */
  readonly path?: string | undefined;
  /** The largest body, in bytes. A larger one is refused with 413. Default: 1048576 (1 MiB). */
  readonly bodyLimit?: number | undefined;
  /** Milliseconds in which a body has to be complete; a slower one is refused with 408. Default: 5000. */
  readonly bodyTimeout?: number | undefined;
  /**
   * Whether the application's global guards, pipes, interceptors and filters run on handlers too. They then get the
   * context type `wechat`, which they have to support. Default: false.
   */
  readonly globalEnhancers?: boolean | undefined;
  /**
   * Whether handlers find what users type (`content`) and say (`recognition`) whatever the keyboard made of it: conditions
   * are compared with the text as {@link normalizeText} writes it, without spaces at the ends, in lower case and in half
   * width. Texts of conditions are normalized too; regular expressions ignore letter case. Predicates get the text as it
   * came, and so does the handler: `message.content` stays. `context.match` is of the normalized text. Handlers are shared by all modules of an application: it counts for all of
   * them. For one handler there is {@link normalized}. Default: false.
   */
  readonly normalizeTexts?: boolean | undefined;
  /** How callbacks are delivered: once, in time, on one process or many. See {@link DeliveryOptions}. */
  readonly delivery?: DeliveryOptions | undefined;
  /** Objects that are called for each stage of a callback: for metrics, traces and alarms. Default: none. */
  readonly observers?: readonly WechatObserver[] | undefined;
  /**
   * Whether `currentDelivery()` works in all code that a handler calls. This uses `AsyncLocalStorage`, which before
   * Node.js 24 costs more than any other part of a callback. A handler has `context.deliveryId` in any case. Default:
   * false.
   */
  readonly trackDeliveries?: boolean | undefined;
  /** Seconds without any callback after which `WechatHealth` reports an account as silent. Default: never. */
  readonly silentAfter?: number | undefined;
  /**
   * Gets genuine messages in an unknown format, so that you can look at them. WeChat gets its success answer, and no
   * handler sees the message. The log and observers report it without its content. Default: none.
   */
  readonly onUnreadable?: ((message: UnreadableMessage) => void | Promise<void>) | undefined;
  /**
   * The language of errors, warnings and hints in the log: `en` or `zh-CN`. It applies to the whole process, as Nest's
   * logger does. Functions such as `officialAccount()` are called before these options are known, so they follow the
   * environment variable `NESTJS_WECHAT_LANGUAGE`. Default: that variable, otherwise `en`.
   */
  readonly language?: Language | undefined;
  /** Milliseconds since the epoch. Default: `Date.now`. */
  readonly clock?: Clock | undefined;
}

/**
 * Options that `forRoot` and `forRootAsync` take next to the others, because Nest needs them before a factory runs.
 */
export interface WechatModuleExtras {
  /** Makes the module's exports visible everywhere, so that `SignatureGuard` needs no import. Default: false. */
  readonly isGlobal?: boolean | undefined;
  /**
   * Decorators for the controller of the callback URLs, for the application's global guards: `@Public()` of an auth
   * guard, `@SkipThrottle()`, `@ApiExcludeController()`. Default: none.
   */
  readonly controllerDecorators?: readonly ClassDecorator[] | undefined;
}

/** A class that makes the options, for `useClass` and `useExisting`. */
export interface WechatOptionsFactory {
  createWechatOptions(): Promise<WechatModuleOptions> | WechatModuleOptions;
}
