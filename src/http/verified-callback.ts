import type { IncomingMessage } from 'node:http';
import { type ParamPipe, parameterDecorator } from '../handlers/parameter-decorator.js';
import { localized } from '../language/language.js';
import type { Arrival } from '../delivery/arrival.js';
import type { Delivery } from '../delivery/delivery.js';
import type { CallbackResponse } from '../model/callback.js';
import type { Outcome } from '../model/outcome.js';
import type { Reply } from '../model/reply.js';
import type { WechatEvent } from '../model/wechat-event.js';
import { runDelivery } from '../telemetry/current-delivery.js';
import { takeCallback } from './passing-callbacks.js';
import { rawRequestOf } from './raw-request.js';

const VERIFIED = Symbol.for('nestjs-wechat:verified-callback');

/** A callback that `SignatureGuard` has admitted: a URL verification to answer, or an event. */
export interface VerifiedCallback {
  /** The event; `undefined` for the handshake. */
  readonly event: WechatEvent | undefined;
  /** Runs the handlers (`@On`, `@Observe`) and returns the answer to send. For a URL verification, its answer. */
  deliver(): Promise<CallbackResponse>;
  /**
   * The answer to send when you handle the event yourself: the reply, encrypted if the account is, or without a reply
   * the success answer of the platform. For a URL verification, its answer.
   *
   * @throws WechatCallbackError `reply` for a reply that is not valid
   */
  respond(reply?: Reply | string): CallbackResponse;
}

/** A request that is answered without any handler: the handshake, or another check of the platform. */
export class VerifiedAnswer implements VerifiedCallback {
  readonly event = undefined;

  constructor(private readonly answer: CallbackResponse) {}

  deliver(): Promise<CallbackResponse> {
    return Promise.resolve(this.answer);
  }

  respond(): CallbackResponse {
    return this.answer;
  }
}

/** It hangs on the request, which applications log: it shows nothing of tokens and messages. */
export class VerifiedEvent implements VerifiedCallback {
  readonly #delivery: Delivery;
  readonly #arrival: Arrival;

  constructor(delivery: Delivery, arrival: Arrival) {
    this.#delivery = delivery;
    this.#arrival = arrival;
  }

  get event(): WechatEvent {
    return this.#arrival.event;
  }

  deliver(): Promise<CallbackResponse> {
    const [delivery, arrival] = [this.#delivery, this.#arrival];
    return arrival.settings.trackDeliveries
      ? runDelivery(arrival.delivery, () => delivery.deliver(arrival))
      : delivery.deliver(arrival);
  }

  respond(reply?: Reply | string): CallbackResponse {
    const { url, opened, settings } = this.#arrival;
    const outcome: Outcome = reply === undefined ? { kind: 'handled' } : { kind: 'reply', reply };
    return url.endpoint.respond(opened, outcome, settings.clock());
  }
}

type VerifiedRequest = IncomingMessage & { [VERIFIED]?: VerifiedCallback };

/** Leaves what the guard has verified for the controller. */
export function keepVerified(request: IncomingMessage, callback: VerifiedCallback): void {
  (request as VerifiedRequest)[VERIFIED] = callback;
  takeCallback(request, false); // interceptors come before the route
}

/** Whether the guard has admitted a request. */
export function isVerified(request: IncomingMessage): boolean {
  return (request as VerifiedRequest)[VERIFIED] !== undefined;
}

/** @throws Error when no guard has verified the request, so that nobody handles a forged one by mistake. */
export function verifiedOf(request: IncomingMessage): VerifiedCallback {
  const callback = (request as VerifiedRequest)[VERIFIED];
  if (callback === undefined) {
    throw new Error(
      localized({
        en: 'This request was not verified: add @UseGuards(SignatureGuard) and @WechatCallback() to the method.',
        zh: '这个请求没有经过验证：请在方法上加 @UseGuards(SignatureGuard) 和 @WechatCallback()。',
      }),
    );
  }
  takeCallback(request);
  return callback;
}

/** The {@link VerifiedCallback} of a route of your own controller that uses `SignatureGuard`. */
export const Callback: (...pipes: ParamPipe[]) => ParameterDecorator = parameterDecorator('@Callback', (_, context) =>
  verifiedOf(rawRequestOf(context.switchToHttp().getRequest())),
);
