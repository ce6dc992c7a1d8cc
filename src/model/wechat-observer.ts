import type { CallbackErrorReason } from '../protocol/callback-error.js';
import type { Finding } from './finding.js';

/** One request to a callback URL. */
export interface DeliveryInfo {
  /** Follows the request through logs; see `currentDelivery()`. */
  readonly deliveryId: string;
  /** The name of the account, or of the source if no account was found. */
  readonly account: string;
  /** The path of the `AccountSource` that has the account, for metrics that must not have a label for each account. */
  readonly source?: string | undefined;
}

/** A delivery that was verified. */
export interface EventInfo extends DeliveryInfo {
  /** The event's type, such as `<platform>.event.CLICK`; `handshake` for the GET by which the URL is verified. */
  readonly type: string;
}

/** What is probably wrong with an account. */
export interface FindingInfo {
  /** The name of the account; that of the source where it is about all accounts of one. */
  readonly account: string;
  readonly source?: string | undefined;
  /** The request that showed it, if one did. */
  readonly deliveryId?: string | undefined;
  readonly finding: Finding;
}

/** One attempt of a call to the API of a platform. It contains no token, no secret and nothing of the request. */
export interface CallInfo {
  readonly account: string;
  /** The platform, such as that of the account's events. */
  readonly platform: string;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** Counted from 1. */
  readonly attempt: number;
  /** Milliseconds. */
  readonly duration: number;
  /** 0 for success; `undefined` if there was no answer. */
  readonly errcode: number | undefined;
  /** Why there was no answer. */
  readonly failure: string | undefined;
  /** The request id, for WeChat's support. */
  readonly rid: string | undefined;
}

/** The data that channels and observers get, by stage. */
export interface CallbackMoments {
  /** A request came in; it is not verified yet. */
  received: DeliveryInfo & { readonly method: string };
  /** It is genuine. `oldToken` and `oldKey` are true if it was signed or encrypted with one that is being replaced. */
  verified: EventInfo & {
    /** Seconds since the platform made the event, by its `CreateTime`. */
    readonly lag: number | undefined;
    /** Seconds by which the clock is ahead of the request's timestamp. */
    readonly clockSkew: number | undefined;
    readonly oldToken: boolean;
    readonly oldKey: boolean;
  };
  /** It was refused. */
  refused: DeliveryInfo & { readonly reason: CallbackErrorReason; readonly status: number };
  /** A handler answered, or there was none. `handler` is `Class.method`. */
  handled: EventInfo & { readonly handler: string | undefined; readonly outcome: string; readonly duration: number };
  /** It was a repeat: it waits for the first run, or gets the kept answer. */
  repeated: EventInfo;
  /** It was answered before its handler was done, or left to a repeat. */
  late: EventInfo;
  /** A handler, an observer or the work after an answer threw. */
  failed: EventInfo & { readonly handler: string | undefined; readonly error: unknown };
  /** It was stored as a job, to be handled later. */
  durable: EventInfo & { readonly handler: string };
  /**
   * A likely cause was found why requests are refused, or why none come; at most once a minute for each account and
   * fault.
   */
  finding: FindingInfo;
  /** The API of a platform was called, by `nestjs-wechat/client`. */
  call: CallInfo;
}

/** A name of what may happen to a callback. */
export type CallbackMoment = keyof CallbackMoments;

/**
 * Gets called for each stage of a callback: for metrics, traces and alarms. If a method throws, that is logged and has
 * no other effect. The same is published on the `node:diagnostics_channel` channels `nestjs-wechat:<moment>`.
 */
export type WechatObserver = {
  readonly [M in CallbackMoment as `on${Capitalize<M>}`]?: (info: CallbackMoments[M]) => void;
};
