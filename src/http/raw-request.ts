import type { IncomingMessage } from 'node:http';

/** The request of `node:http` behind the request of either adapter. */
export function rawRequestOf(request: IncomingMessage | { readonly raw: IncomingMessage }): IncomingMessage {
  return 'raw' in request ? request.raw : request;
}
