import { Injectable } from '@nestjs/common';
import type { IncomingMessage } from 'node:http';
import type { CallbackUrl } from '../accounts/registered-account.js';
import { Arrival } from '../delivery/arrival.js';
import { Delivery } from '../delivery/delivery.js';
import { EventFactory } from '../handlers/event-factory.js';
import type { CallbackRequest } from '../model/callback.js';
import type { OpenedCallback } from '../model/wechat-account.js';
import type { CallbackMoments, DeliveryInfo } from '../model/wechat-observer.js';
import { textOf } from '../protocol/payload.js';
import { refuseReusedSignature } from '../store/signature-memory.js';
import { Telemetry } from '../telemetry/telemetry.js';
import { readBody } from './body-reader.js';
import { readQuery } from './query-reader.js';
import { VerifiedAnswer, type VerifiedCallback, VerifiedEvent } from './verified-callback.js';

/** A request to a callback URL, as it came in. */
export interface ReceivedRequest {
  readonly request: IncomingMessage;
  /** Milliseconds of the module's clock. */
  readonly receivedAt: number;
  /** The bytes of the body, as soon as they are read. */
  body?: Buffer;
}

/** What was verified: an event, or the handshake, which has no more than a timestamp. */
type Verified = Pick<OpenedCallback, 'type'> & Partial<OpenedCallback>;

const HANDSHAKE: Verified = { type: 'handshake' };
const NO_BODY = Buffer.alloc(0);

/** A request whose body may still be on its way. */
type Incoming = { -readonly [K in keyof CallbackRequest]: CallbackRequest[K] };

/** Finds out whether a request comes from WeChat: it checks the query, then reads the body, then verifies and decrypts it. */
@Injectable()
export class CallbackVerifier {
  constructor(
    private readonly delivery: Delivery,
    private readonly events: EventFactory,
    private readonly telemetry: Telemetry,
  ) {}

  /**
   * Verifies a request. A handshake needs no body and is verified at once.
   *
   * @throws WechatCallbackError for a request that is refused, at once or as a rejection
   */
  verify(
    received: ReceivedRequest,
    url: CallbackUrl,
    info: DeliveryInfo,
  ): VerifiedCallback | Promise<VerifiedCallback> {
    const incoming = incomingOf(received);
    const { endpoint } = url;
    if (incoming.method === 'POST' || endpoint.handshake === undefined) {
      return this.verifyEvent(received, incoming, url, info);
    }
    const answer = endpoint.handshake(incoming);
    this.telemetry.tell('verified', () => verifiedInfo(info, incoming, HANDSHAKE));
    return new VerifiedAnswer(answer);
  }

  private async verifyEvent(
    received: ReceivedRequest,
    incoming: Incoming,
    url: CallbackUrl,
    info: DeliveryInfo,
  ): Promise<VerifiedCallback> {
    const { endpoint, owner } = url;
    const { bodyLimit, bodyTimeout, delivery } = owner.settings;
    const verified = endpoint.verifyRequest(incoming);
    incoming.body = received.body = await readBody(received.request, bodyLimit, bodyTimeout);
    const opening = endpoint.open(incoming, verified);
    const opened = opening instanceof Promise ? await opening : opening;
    if ('status' in opened) {
      return new VerifiedAnswer(opened);
    }
    if (opened.unsignedBody !== undefined) {
      const checked = refuseReusedSignature(delivery, opened.unsignedBody);
      if (checked !== undefined) {
        await checked;
      }
    }
    this.telemetry.tell('verified', () => verifiedInfo(info, incoming, opened));
    return new VerifiedEvent(this.delivery, new Arrival(url, opened, incoming.receivedAt, info, this.events));
  }
}

function incomingOf({ request, receivedAt }: ReceivedRequest): Incoming {
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
