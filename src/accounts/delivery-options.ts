import type { Type } from '@nestjs/common';
import type { CallbackStore } from '../store/callback-store.js';
import type { LateReplySender } from '../model/late-reply-sender.js';

/** How callbacks are delivered. All times are milliseconds. */
export interface DeliveryOptions {
  /**
   * Remembers which callbacks were handled. Default: in this process, which is enough for one process. Several
   * processes need a store that they share.
   */
  readonly store?: CallbackStore | undefined;
  /**
   * Sends the replies that missed the deadline: an object, or a class that is a provider of any module. Default: none;
   * such replies are dropped, with a warning.
   */
  readonly lateReplySender?: LateReplySender | Type<LateReplySender> | undefined;
  /**
   * What happens when a handler is not done in time.
   *
   * - `acknowledge`: WeChat gets its success answer, and the reply goes to the `lateReplySender`.
   * - `join`: where the platform allows it (messages and menu clicks of an Official Account), the request is left
   *   unanswered, so that WeChat sends it again, and the reply answers whichever delivery is open. For accounts that
   *   may not send customer service messages.
   *
   * Default: `acknowledge` with a `lateReplySender`, otherwise `join`.
   */
  readonly whenLate?: 'acknowledge' | 'join' | undefined;
  /**
   * Whether the events of one user are handled one after another, also across processes that share a store. The
   * deadline of an event includes the time that it waits for its turn. Default: false.
   */
  readonly ordered?: boolean | undefined;
  /** How many requests `join` holds open at the same time in this process. Default: 200. */
  readonly maxHeldRequests?: number | undefined;
  /**
   * How long an answer is kept for repeats; it may contain personal data. Answers about money are kept until the
   * platform can no longer repeat the callback. Default: 60000.
   */
  readonly keepAnswers?: number | undefined;
  /** How long a claim outlives its process; it is renewed while a handler runs. Default: 3000. */
  readonly lease?: number | undefined;
  /** How long the store may take before the callback goes on without it. Default: 500. */
  readonly storeTimeout?: number | undefined;
  /**
   * Whether callbacks are handled while the store is down, at the risk of handling one twice. `open` handles those that
   * have nothing to do with money, `closed` none. Callbacks that money depends on are never handled then, and come
   * again. Default: `open`.
   */
  readonly whenStoreDown?: 'open' | 'closed' | undefined;
  /** How long a shutdown waits for unfinished work. Default: 10000. */
  readonly shutdownTimeout?: number | undefined;
}
