import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { IncomingMessage } from 'node:http';
import { Delivery } from '../delivery/delivery.js';
import { AccountRegistry, type RegisteredEndpoint } from '../model/account-registry.js';
import type { CallbackRequest } from '../model/callback.js';
import { WechatCallbackError } from '../protocol/callback-error.js';
import { restoreHeaders } from './body-door.js';
import { readBody } from './body-reader.js';
import { CallbackRefusedException } from './callback-refused.exception.js';
import { endpointOf } from './callback-route.js';
import { readQuery } from './query-reader.js';
import { rawRequestOf } from './raw-request.js';
import { RefusalLog } from './refusal-log.js';
import { keepVerified, type VerifiedCallback, VerifiedEvent, VerifiedHandshake } from './verified-callback.js';

const NO_BODY = Buffer.alloc(0);

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
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const handler = context.getHandler();
    const endpoint = endpointOf(handler, `${context.getClass().name}.${handler.name}`, this.accounts);
    const request: IncomingMessage = rawRequestOf(context.switchToHttp().getRequest());
    restoreHeaders(request);
    try {
      keepVerified(request, await this.verify(request, endpoint));
      return true;
    } catch (error) {
      if (error instanceof WechatCallbackError) {
        this.refusals.report(endpoint.account.name, error);
        throw new CallbackRefusedException(error, endpoint.endpoint.refuse?.(error));
      }
      throw error;
    }
  }

  private async verify(request: IncomingMessage, registered: RegisteredEndpoint): Promise<VerifiedCallback> {
    const { endpoint, settings } = registered;
    const url = request.url ?? '/';
    const received: CallbackRequest = {
      method: request.method === 'POST' ? 'POST' : 'GET',
      path: url.split('?', 1)[0]!,
      query: readQuery(url),
      headers: request.headers,
      body: NO_BODY,
      receivedAt: settings.clock(),
    };
    if (received.method === 'GET' && endpoint.handshake !== undefined) {
      return new VerifiedHandshake(endpoint.handshake(received));
    }
    endpoint.verifyRequest(received);
    const body = await readBody(request, settings.bodyLimit, settings.bodyTimeout);
    const opened = await endpoint.open({ ...received, body });
    return new VerifiedEvent(this.delivery, registered, opened, received.receivedAt);
  }
}
