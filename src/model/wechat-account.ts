import type { PayloadObject } from '../protocol/payload.js';
import type { WechatCallbackError } from '../protocol/callback-error.js';
import type { ApiAccess } from './api-access.js';
import type { ConfiguredValues } from './configured-values.js';
import type { CallbackRequest, CallbackResponse } from './callback.js';
import type { Outcome } from './outcome.js';
import type { EventClass } from './wechat-event.js';

/** By what the platform tells a repeated callback from a new one. */
export interface Idempotency {
  /** Begins with the app, corp or merchant id, never with the account's name, so that a rename changes nothing. */
  readonly key: string;
  /** Seconds for which the platform may repeat the callback. */
  readonly window: number;
  /** Money depends on it: it is never handled when nobody can say whether it was handled before. */
  readonly critical: boolean;
}

/** How long a reply may take when unanswered requests are repeated. All times are milliseconds. */
export interface JoinTimes {
  /** From the arrival of a delivery to the moment when the platform has hung up. */
  readonly hold: number;
  /** From the arrival of the first delivery to the last moment at which the last one can be answered. */
  readonly limit: number;
}

/** A callback that passed every check, and what its endpoint needs to answer it. */
export interface OpenedCallback {
  /** The event's type, such as `<platform>.event.CLICK`. */
  readonly type: string;
  readonly payload: PayloadObject;
  /** The class of the event when it has none of its own, where it differs from the account's. */
  readonly baseEventClass?: EventClass;
  /** The AppID of whom the event is for, where the account receives for others; it becomes `event.appId`. */
  readonly appId?: string;
  /** `undefined` where each delivery is to be handled. */
  readonly idempotency: Idempotency | undefined;
  /** The place of the token and the key that fitted in their lists: anything but 0 is one that is being replaced. */
  readonly credentials?: { readonly tokenIndex: number; readonly keyIndex: number | undefined };
  /** Where no signature covers the body: what was signed, and for how many seconds it may be used for this body alone. */
  readonly unsignedBody?: { readonly signed: string; readonly body: string; readonly window: number };
  /** Unix seconds at which the request was signed, where its query does not say. */
  readonly timestamp?: string;
  /** Milliseconds for this event, where they differ from the endpoint's. */
  readonly deadline?: number;
  /** Where the platform repeats an unanswered request soon enough for a later delivery to carry the reply. */
  readonly join?: JoinTimes;
}

/**
 * One callback URL. It owns the wire: what makes a request genuine, how it is opened, and the status and bytes of
 * every answer. All its methods throw `WechatCallbackError` to refuse.
 */
export interface WechatEndpoint<Opened extends OpenedCallback = OpenedCallback> {
  /** The path of the URL, without the module's and the application's prefix. */
  readonly path: string;
  /** Milliseconds from the arrival of a request to its answer; then the outcome is `late`. */
  readonly deadline: number;
  /** Checks all that can be checked before the body is read. What it returns is passed to `open`. */
  verifyRequest(request: Omit<CallbackRequest, 'body'>): unknown;
  /** Answers the GET by which WeChat checks the URL. */
  handshake?(request: CallbackRequest): CallbackResponse;
  /**
   * Verifies and decrypts the body, reads the event's type and payload, and keeps what has to be kept before any answer.
   * Gives the answer itself where the request is no event for handlers.
   */
  open(request: CallbackRequest, verified?: unknown): Opened | CallbackResponse | Promise<Opened | CallbackResponse>;
  /** Turns an outcome into the answer. Throws a `WechatCallbackError` of reason `reply` for a reply that is not valid. */
  respond(opened: Opened, outcome: Outcome, now: number): CallbackResponse;
  /** Answers a request that was refused; `undefined` where the status in plain text will do. */
  refuse?(error: WechatCallbackError): CallbackResponse | undefined;
}

/** An account of a platform, made by a factory such as `officialAccount()`. */
export interface WechatAccount {
  /** Names the account in the application: in `event.account`, in logs and in `@ForAccount()`. */
  readonly name: string;
  readonly endpoints: readonly WechatEndpoint[];
  /** The class of every event that has no class of its own. */
  readonly baseEventClass: EventClass;
  readonly eventClasses: readonly EventClass[];
  /** What calls of the platform's API are made with, for `nestjs-wechat/client`. */
  readonly api?: ApiAccess;
  /**
   * What callbacks are verified with, for finding out why one is refused. A function, so that no log shows it with the
   * account.
   */
  readonly configured?: () => ConfiguredValues;
  /** Events that come at regular intervals, whose absence is a reason to worry. */
  readonly tickets?: readonly EventClass[];
  /** Events that nobody may leave unanswered: without an `@On` handler for one, there is a warning at start-up. */
  readonly requiresHandler?: readonly EventClass[];
  /** What looks wrong in its options and may be right all the same, in sentences for the log. */
  readonly warnings?: readonly string[];
  /** A type without a class of its own is never taken for the one that it refines, as `a.b.c` would be for `a.b`. */
  readonly exactTypes?: true;
}
