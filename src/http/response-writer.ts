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

/** Ends the connection after the answer, where the rest of the request is not worth reading. */
export function closeConnection(response: AdapterResponse): void {
  setHeaders(response, { connection: 'close' });
}

/** Sets headers, whatever the adapter. */
export function setHeaders(response: AdapterResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) {
    if ('raw' in response) {
      response.header(name, value);
    } else {
      response.setHeader(name, value);
    }
  }
}

/** Writes an answer: the one place that does. Neither the adapter nor the application has a say in its bytes. */
export function writeResponse(response: AdapterResponse, answer: CallbackResponse): void {
  if ('raw' in response) {
    if (answer.contentType !== undefined) {
      response.header('content-type', answer.contentType);
    }
    response.code(answer.status).send(answer.body);
    return;
  }
  if (response.headersSent) {
    return;
  }
  const headers: Record<string, string | number> = {};
  if (answer.status !== 204) {
    headers['content-length'] = Buffer.byteLength(answer.body);
  }
  if (answer.contentType !== undefined) {
    headers['content-type'] = answer.contentType;
  }
  response.writeHead(answer.status, headers).end(answer.body);
}
