import type { ServerResponse } from 'node:http';
import type { CallbackResponse } from '../model/callback.js';

interface FastifyReply {
  readonly raw: ServerResponse;
  code(status: number): this;
  header(name: string, value: string): this;
  send(body: string): unknown;
}

/** A response of either adapter. */
export type AdapterResponse = ServerResponse | FastifyReply;

/**
 * Writes an answer: the one place that does. Neither the adapter nor the application has a say in its bytes.
 *
 * @param close - ends the connection, where the rest of the request is not worth reading
 */
export function writeResponse(response: AdapterResponse, answer: CallbackResponse, close = false): void {
  if ('raw' in response) {
    if (close) {
      response.header('connection', 'close');
    }
    if (answer.contentType !== undefined) {
      response.header('content-type', answer.contentType);
    }
    response.code(answer.status).send(answer.body);
    return;
  }
  if (response.headersSent) {
    return;
  }
  const headers: Record<string, string | number> = { 'content-length': Buffer.byteLength(answer.body) };
  if (answer.contentType !== undefined) {
    headers['content-type'] = answer.contentType;
  }
  if (close) {
    headers['connection'] = 'close';
  }
  response.writeHead(answer.status, headers).end(answer.body);
}
