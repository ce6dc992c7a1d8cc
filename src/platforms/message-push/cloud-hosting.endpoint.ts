import type { CallbackRequest, CallbackResponse } from '../../model/callback.js';
import type { VerifiedQuery } from '../../protocol/message-push.js';
import { textOf } from '../../protocol/payload.js';
import { readPayload } from '../../protocol/payload-reader.js';
import { isFromCloudHosting, isSigned } from './foreign-request.js';
import { MessagePushEndpoint, type OpenedPush } from './message-push.endpoint.js';
import { SUCCESS } from './plain-answer.js';

/** Bytes. The probe has some fifty; nothing longer is read without a signature. */
const PROBE_LIMIT = 256;

const PROBE = 'CheckContainerPath';

/** A callback URL that also answers the unsigned request by which WeChat cloud hosting (云托管) checks it. */
export class ContainerProbeEndpoint extends MessagePushEndpoint {
  override verifyRequest(request: Pick<CallbackRequest, 'query' | 'headers'>): VerifiedQuery {
    return mayBeProbe(request) ? undefined : super.verifyRequest(request);
  }

  override open(request: CallbackRequest, verified?: VerifiedQuery): OpenedPush | CallbackResponse {
    return mayBeProbe(request) && isProbe(request.body) ? SUCCESS : super.open(request, verified);
  }
}

/**
 * A callback URL in WeChat cloud hosting, whose gateway delivers messages without signature and encryption, and sets a
 * header on them that nobody else can set. What is signed is verified as anywhere.
 */
export class CloudHostingEndpoint extends ContainerProbeEndpoint {
  override verifyRequest(request: Pick<CallbackRequest, 'query' | 'headers'>): VerifiedQuery {
    return isTrusted(request) ? undefined : super.verifyRequest(request);
  }

  override open(request: CallbackRequest, verified?: VerifiedQuery): OpenedPush | CallbackResponse {
    if (!isTrusted(request)) {
      return super.open(request, verified);
    }
    return isProbe(request.body) ? SUCCESS : this.openTrusted(request.body);
  }
}

function isTrusted(request: Pick<CallbackRequest, 'query' | 'headers'>): boolean {
  return isFromCloudHosting(request) && !isSigned(request);
}

function mayBeProbe(request: Pick<CallbackRequest, 'query' | 'headers'>): boolean {
  return !isSigned(request) && Number(request.headers['content-length']) <= PROBE_LIMIT;
}

function isProbe(body: Buffer): boolean {
  const { payload } = readPayload(body.toString('utf8'));
  return textOf(payload, 'action') === PROBE && textOf(payload, 'MsgType') === undefined;
}
