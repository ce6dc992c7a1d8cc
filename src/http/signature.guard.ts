import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { IncomingMessage } from 'node:http';
import { AccountRegistry } from '../accounts/account-registry.js';
import type { CallbackUrl } from '../accounts/registered-account.js';
import { SourcePath } from '../accounts/source-path.js';
import type { DeliveryInfo } from '../model/wechat-observer.js';
import { WechatCallbackError } from '../protocol/callback-error.js';
import { UnreadableMessageError } from '../protocol/unreadable-message.js';
import { nextDeliveryId } from '../telemetry/current-delivery.js';
import { Telemetry } from '../telemetry/telemetry.js';
import { hasBody } from './body-reader.js';
import { CallbackRefusedException } from './callback-refused.exception.js';
import { urlOf } from './callback-route.js';
import { CallbackVerifier, type ReceivedRequest } from './callback-verifier.js';
import { restoreHeaders } from './held-headers.js';
import { takeCallback } from './passing-callbacks.js';
import { rawRequestOf } from './raw-request.js';
import { RefusalExamination } from './refusal-examination.js';
import { RefusalLog } from './refusal-log.js';
import { type AdapterResponse, closeConnection } from './response-writer.js';
import { UnreadableMessages } from './unreadable-messages.js';
import { keepVerified, type VerifiedCallback } from './verified-callback.js';

/** A request that asks to be let through. */
interface Admission extends ReceivedRequest {
  readonly context: ExecutionContext;
  /** The path of the route, for all accounts of a source alike. */
  readonly path: string;
  /** `undefined` until the account is found. */
  url: CallbackUrl | undefined;
  /** Before an account is found, its source stands for it. */
  delivery: DeliveryInfo;
}

/**
 * Lets a request through when it comes from WeChat: checks the query's signature, then reads the body, then verifies
 * and decrypts it. It guards the library's own routes, and any route of yours that has `@WechatCallback()`.
 *
 * @throws CallbackRefusedException with the HTTP status; its `cause` is the `WechatCallbackError` that says why
 */
@Injectable()
export class SignatureGuard implements CanActivate {
  constructor(
    private readonly accounts: AccountRegistry,
    private readonly verifier: CallbackVerifier,
    private readonly refusals: RefusalLog,
    private readonly examination: RefusalExamination,
    private readonly unreadable: UnreadableMessages,
    private readonly telemetry: Telemetry,
  ) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const handler = context.getHandler();
    const place = urlOf(handler, () => `${context.getClass().name}.${handler.name}`, this.accounts);
    const admission = this.receive(context, place);
    try {
      const verified =
        place instanceof SourcePath
          ? this.verifyFound(admission, place)
          : this.verifier.verify(admission, place, admission.delivery);
      return verified instanceof Promise ? this.admitVerified(admission, verified) : admit(admission, verified);
    } catch (error) {
      throw this.refusalOf(error, admission);
    }
  }

  private receive(context: ExecutionContext, place: CallbackUrl | SourcePath): Admission {
    const request: IncomingMessage = rawRequestOf(context.switchToHttp().getRequest());
    takeCallback(request);
    restoreHeaders(request);
    const isSource = place instanceof SourcePath;
    const { settings } = isSource ? place : place.owner;
    const receivedAt = settings.clock();
    const deliveryId = nextDeliveryId();
    const delivery = isSource
      ? { deliveryId, account: place.source, source: place.source }
      : deliveryTo(place, deliveryId);
    this.telemetry.tell('received', () => ({ ...delivery, method: request.method ?? '' }));
    return { context, request, receivedAt, path: place.path, url: isSource ? undefined : place, delivery };
  }

  private async admitVerified(admission: Admission, verified: Promise<VerifiedCallback>): Promise<boolean> {
    try {
      return admit(admission, await verified);
    } catch (error) {
      throw this.refusalOf(error, admission);
    }
  }

  /** Verifies a request to an account that is looked up. */
  private async verifyFound(admission: Admission, sourcePath: SourcePath): Promise<VerifiedCallback> {
    const { request, context, delivery } = admission;
    const url = await sourcePath.find(parametersOf(context), request.method ?? '');
    admission.url = url;
    admission.delivery = deliveryTo(url, delivery.deliveryId);
    return this.verifier.verify(admission, url, admission.delivery);
  }

  /** What is thrown for an error: of a refusal, what the client may know of it. */
  private refusalOf(error: unknown, { context, request, body, path, url, delivery }: Admission): unknown {
    if (!(error instanceof WechatCallbackError)) {
      return error;
    }
    if (error instanceof UnreadableMessageError && url !== undefined) {
      this.unreadable.hand(url.owner, error);
    }
    const { reason, status } = error;
    this.telemetry.tell('refused', () => ({ ...delivery, reason, status }));
    this.refusals.report(delivery.account, path, error);
    if (url !== undefined) {
      this.examination.consider({ owner: url.owner, reason, request, body, delivery });
    }
    // A request is not yet complete for Node when its last bytes are there, nor when it has none.
    const isUnread = hasBody(request) && (!request.readableDidRead || reason.startsWith('body-'));
    if (isUnread && !request.complete) {
      closeConnection(context.switchToHttp().getResponse<AdapterResponse>());
    }
    return new CallbackRefusedException(error, url?.endpoint.refuse?.(error));
  }
}

function admit({ request }: Admission, verified: VerifiedCallback): true {
  keepVerified(request, verified);
  return true;
}

function deliveryTo({ owner }: CallbackUrl, deliveryId: string): DeliveryInfo {
  return { deliveryId, account: owner.account.name, source: owner.source };
}

/** The parameters of the path; both adapters have them on the request. */
function parametersOf(context: ExecutionContext): Readonly<Record<string, string | undefined>> {
  return context.switchToHttp().getRequest<{ readonly params: Record<string, string> }>().params;
}
