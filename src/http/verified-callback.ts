import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { IncomingMessage } from 'node:http';
import { runDelivery } from '../telemetry/current-delivery.js';
import type { Delivery } from '../delivery/delivery.js';
import type { RegisteredEndpoint } from '../accounts/account-registry.js';
import type { CallbackResponse } from '../model/callback.js';
import type { Reply } from '../model/reply.js';
import type { OpenedCallback } from '../model/wechat-account.js';
import type { WechatEvent } from '../model/wechat-event.js';
import type { DeliveryInfo } from '../model/wechat-observer.js';
import { rawRequestOf } from './raw-request.js';

const VERIFIED = Symbol.for('nestjs-wechat:verified-callback');

/** A callback that `SignatureGuard` has let through: a handshake to answer, or an event. */
export interface VerifiedCallback {
  /** The event; `undefined` for the handshake. */
  readonly event: WechatEvent | undefined;
  /** Runs the handlers (`@On`, `@Observe`) and gives the answer to send. For the handshake, its answer. */
  deliver(): Promise<CallbackResponse>;
  /**
   * The answer to send when you handle the event yourself: the reply, encrypted where the account is, or without one
   * the acknowledgement of the platform. For the handshake, its answer.
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

export class VerifiedEvent implements VerifiedCallback {
  private madeEvent: WechatEvent | undefined;

  constructor(
    private readonly delivery: Delivery,
    private readonly endpoint: RegisteredEndpoint,
    private readonly opened: OpenedCallback,
    private readonly receivedAt: number,
    private readonly info: DeliveryInfo,
  ) {}

  get event(): WechatEvent {
    return (this.madeEvent ??= this.delivery.createEvent(this.endpoint, this.opened));
  }

  deliver(): Promise<CallbackResponse> {
    const deliver = () => this.delivery.deliver(this.endpoint, this.opened, this.event, this.receivedAt, this.info);
    return this.endpoint.settings.trackDeliveries ? runDelivery(this.info, deliver) : deliver();
  }

  respond(reply?: Reply | string): CallbackResponse {
    const { endpoint, settings } = this.endpoint;
    return endpoint.respond(
      this.opened,
      reply === undefined ? { kind: 'handled' } : { kind: 'reply', reply },
      settings.clock(),
    );
  }
}

type VerifiedRequest = IncomingMessage & { [VERIFIED]?: VerifiedCallback };

/** Leaves what the guard has verified for the controller. */
export function keepVerified(request: IncomingMessage, callback: VerifiedCallback): void {
  (request as VerifiedRequest)[VERIFIED] = callback;
}

/** @throws Error when no guard has verified the request, so that nobody handles a forged one by mistake. */
export function verifiedOf(request: IncomingMessage): VerifiedCallback {
  const callback = (request as VerifiedRequest)[VERIFIED];
  if (callback === undefined) {
    throw new Error(
      'This request was not verified: add @UseGuards(SignatureGuard) and @WechatCallback() to the method.',
    );
  }
  return callback;
}

/** The {@link VerifiedCallback} of a route of your own controller that uses `SignatureGuard`. */
export const Callback = createParamDecorator((_: unknown, context: ExecutionContext) =>
  verifiedOf(rawRequestOf(context.switchToHttp().getRequest())),
);
