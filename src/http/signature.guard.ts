import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { IncomingMessage } from 'node:http';
import { nextDeliveryId } from '../telemetry/current-delivery.js';
import { Delivery } from '../delivery/delivery.js';
import { withinTimeout } from '../store/store-timeout.js';
import { Telemetry } from '../telemetry/telemetry.js';
import { AccountRegistry, type RegisteredEndpoint } from '../accounts/account-registry.js';
import type { CallbackRequest, CallbackResponse } from '../model/callback.js';
import { SourcePath } from '../accounts/source-path.js';
import type { OpenedCallback } from '../model/wechat-account.js';
import type { CallbackMoments, DeliveryInfo } from '../model/wechat-observer.js';
import { WechatCallbackError } from '../protocol/callback-error.js';
import { textOf } from '../protocol/payload.js';
import { hasBody, readBody } from './body-reader.js';
import { CallbackRefusedException } from './callback-refused.exception.js';
import { endpointOf } from './callback-route.js';
import { restoreHeaders } from './held-headers.js';
import { readQuery } from './query-reader.js';
import { rawRequestOf } from './raw-request.js';
import { RefusalLog } from './refusal-log.js';
import { type AdapterResponse, closeConnection } from './response-writer.js';
import { keepVerified, type VerifiedCallback, VerifiedAnswer, VerifiedEvent } from './verified-callback.js';

/** What was verified: an event, or the handshake, which has no more than a timestamp. */
type Verified = Pick<OpenedCallback, 'type'> & Partial<OpenedCallback>;

const HANDSHAKE: Verified = { type: 'handshake' };

function verifiedInfo(
  { deliveryId, account, source }: DeliveryInfo,
  { query, receivedAt }: CallbackRequest,
  opened: Verified,
): CallbackMoments['verified'] {
  const { tokenIndex = 0, keyIndex = 0 } = opened.credentials ?? {};
  return {
    deliveryId,
    account,
    source,
    type: opened.type,
    lag: secondsSince(opened.payload && textOf(opened.payload, 'CreateTime'), receivedAt),
    clockSkew: secondsSince(opened.timestamp ?? query['timestamp'], receivedAt),
    oldToken: tokenIndex > 0,
    oldKey: keyIndex > 0,
  };
}

function secondsSince(timestamp: string | undefined, now: number): number | undefined {
  return timestamp !== undefined && /^\d{10}$/.test(timestamp) ? Math.floor(now / 1000) - Number(timestamp) : undefined;
}

/** Before an account is looked up, its source stands for it. */
function deliveryOf(deliveryId: string, place: RegisteredEndpoint | SourcePath): DeliveryInfo {
  const { source } = place;
  return { deliveryId, account: place instanceof SourcePath ? place.source : place.account.name, source };
}

/** The parameters of the path; both adapters have them on the request. */
function parametersOf(context: ExecutionContext): Readonly<Record<string, string | undefined>> {
  return context.switchToHttp().getRequest<{ readonly params: Record<string, string> }>().params;
}

const NO_BODY = Buffer.alloc(0);

/** A request whose body may still be on its way. */
type Received = { -readonly [K in keyof CallbackRequest]: CallbackRequest[K] };

/** @throws WechatCallbackError `query` when a parameter came twice */
function receivedOf(request: IncomingMessage, receivedAt: number): Received {
  const url = request.url ?? '/';
  const mark = url.indexOf('?');
  return {
    method: request.method === 'POST' ? 'POST' : 'GET',
    path: mark === -1 ? url : url.slice(0, mark),
    query: readQuery(url),
    headers: request.headers,
    body: NO_BODY,
    receivedAt,
  };
}

/**
 * Lets a request through when it comes from WeChat: checks the query's signature, then reads the body, then verifies
 * and decrypts it. It guards the library's own routes, and any route of yours that has `@WechatCallback()`.
 *
 * @throws CallbackRefusedException with the HTTP status; its `cause` is the `WechatCallbackError` that says why
 */
@Injectable()
export class SignatureGuard implements CanActivate {
  private readonly refusals = new RefusalLog();

  constructor(
    private readonly accounts: AccountRegistry,
    private readonly delivery: Delivery,
    private readonly telemetry: Telemetry,
  ) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const handler = context.getHandler();
    const place = endpointOf(handler, () => `${context.getClass().name}.${handler.name}`, this.accounts);
    const request: IncomingMessage = rawRequestOf(context.switchToHttp().getRequest());
    restoreHeaders(request);
    const receivedAt = place.settings.clock();
    const delivery = deliveryOf(nextDeliveryId(), place);
    this.telemetry.tell('received', () => ({ ...delivery, method: request.method ?? '' }));
    if (place instanceof SourcePath) {
      return this.admitFound(context, request, place, delivery, receivedAt);
    }
    try {
      const received = receivedOf(request, receivedAt);
      const { endpoint } = place;
      if (received.method === 'POST' || endpoint.handshake === undefined) {
        return this.admitEvent(context, request, received, place, delivery);
      }
      keepVerified(request, this.answerHandshake(received, endpoint.handshake(received), delivery));
      return true;
    } catch (error) {
      throw this.refusalOf(error, context, request, delivery, place);
    }
  }

  /** A request to an account that is looked up. */
  private async admitFound(
    context: ExecutionContext,
    request: IncomingMessage,
    place: SourcePath,
    delivery: DeliveryInfo,
    receivedAt: number,
  ): Promise<boolean> {
    let found: RegisteredEndpoint | undefined;
    let info = delivery;
    try {
      found = await place.find(parametersOf(context), request.method ?? '');
      info = deliveryOf(delivery.deliveryId, found);
      const received = receivedOf(request, receivedAt);
      const callback =
        received.method === 'GET' && found.endpoint.handshake !== undefined
          ? this.answerHandshake(received, found.endpoint.handshake(received), info)
          : await this.verify(request, received, found, info);
      keepVerified(request, callback);
      return true;
    } catch (error) {
      throw this.refusalOf(error, context, request, info, found);
    }
  }

  private answerHandshake(received: Received, answer: CallbackResponse, delivery: DeliveryInfo): VerifiedAnswer {
    this.telemetry.tell('verified', () => verifiedInfo(delivery, received, HANDSHAKE));
    return new VerifiedAnswer(answer);
  }

  private async admitEvent(
    context: ExecutionContext,
    request: IncomingMessage,
    received: Received,
    registered: RegisteredEndpoint,
    delivery: DeliveryInfo,
  ): Promise<boolean> {
    try {
      keepVerified(request, await this.verify(request, received, registered, delivery));
      return true;
    } catch (error) {
      throw this.refusalOf(error, context, request, delivery, registered);
    }
  }

  /** What is thrown for an error: of a refusal, what the client may know of it. */
  private refusalOf(
    error: unknown,
    context: ExecutionContext,
    request: IncomingMessage,
    delivery: DeliveryInfo,
    registered: RegisteredEndpoint | undefined,
  ): unknown {
    if (!(error instanceof WechatCallbackError)) {
      return error;
    }
    const { reason, status } = error;
    this.telemetry.tell('refused', () => ({ ...delivery, reason, status }));
    this.refusals.report(delivery.account, error);
    // A request is not yet complete for Node when its last bytes are there, nor when it has none.
    const isUnread = hasBody(request) && (!request.readableDidRead || reason.startsWith('body-'));
    if (isUnread && !request.complete) {
      closeConnection(context.switchToHttp().getResponse<AdapterResponse>());
    }
    return new CallbackRefusedException(error, registered?.endpoint.refuse?.(error));
  }

  private async verify(
    request: IncomingMessage,
    received: Received,
    registered: RegisteredEndpoint,
    delivery: DeliveryInfo,
  ): Promise<VerifiedCallback> {
    const { endpoint, settings } = registered;
    const verified = endpoint.verifyRequest(received);
    received.body = await readBody(request, settings.bodyLimit, settings.bodyTimeout);
    const opening = endpoint.open(received, verified);
    const opened = opening instanceof Promise ? await opening : opening;
    if ('status' in opened) {
      return new VerifiedAnswer(opened);
    }
    if (opened.unsignedBody !== undefined) {
      const checked = this.refuseReusedSignature(registered, opened.unsignedBody);
      if (checked !== undefined) {
        await checked;
      }
    }
    this.telemetry.tell('verified', () => verifiedInfo(delivery, received, opened));
    return new VerifiedEvent(this.delivery, registered, opened, received.receivedAt, delivery);
  }

  /** A signature that does not cover the body is good for one body. */
  private refuseReusedSignature(
    { settings }: RegisteredEndpoint,
    { signed, body, window }: NonNullable<OpenedCallback['unsignedBody']>,
  ): Promise<void> | undefined {
    const { store, storeTimeout } = settings.delivery;
    let first: string | Promise<string>;
    try {
      first = withinTimeout(() => store.remember(signed, body, window * 1000), storeTimeout);
    } catch {
      // Without the store nobody knows; the delivery that follows says that it is down, and what that means.
      return undefined;
    }
    if (first instanceof Promise) {
      return first.then(
        (known) => requireSame(known, body),
        () => undefined,
      );
    }
    requireSame(first, body);
    return undefined;
  }
}

function requireSame(first: string, body: string): void {
  if (first !== body) {
    throw new WechatCallbackError('signature', 'The signature was used for another body before');
  }
}
