import type { CallbackRequest, CallbackResponse } from '../../model/callback.js';
import type { VerifiedQuery } from '../../protocol/message-push.js';
import { textOf } from '../../protocol/payload.js';
import { readPayload } from '../../protocol/payload-reader.js';
import { MessagePushEndpoint, type OpenedPush } from '../message-push/message-push.endpoint.js';
import { SUCCESS } from '../message-push/plain-answer.js';

/** Bytes. The probe has some fifty; nothing longer is read without a signature. */
const PROBE_LIMIT = 256;

const PROBE = 'CheckContainerPath';

/** A callback URL that also answers the unsigned request by which WeChat cloud hosting checks it. */
export class ContainerProbeEndpoint extends MessagePushEndpoint {
  override verifyRequest(request: Pick<CallbackRequest, 'query' | 'headers'>): VerifiedQuery {
    return mayBeProbe(request) ? undefined : super.verifyRequest(request);
  }

  override open(request: CallbackRequest, verified?: VerifiedQuery): OpenedPush | CallbackResponse {
    return mayBeProbe(request) && isProbe(request.body) ? SUCCESS : super.open(request, verified);
  }
}

function mayBeProbe({ query, headers }: Pick<CallbackRequest, 'query' | 'headers'>): boolean {
  const isSigned = query['signature'] !== undefined || query['msg_signature'] !== undefined;
  return !isSigned && Number(headers['content-length']) <= PROBE_LIMIT;
}

function isProbe(body: Buffer): boolean {
  const { payload } = readPayload(body.toString('utf8'));
  return textOf(payload, 'action') === PROBE && textOf(payload, 'MsgType') === undefined;
}
