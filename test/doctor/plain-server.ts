import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TlsOptions } from 'node:tls';
import { onTestFinished } from 'vitest';

/** A request as a server sees it. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  /** Behind the question mark, as it came. */
  readonly search: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Answered {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export type Handler = (asked: Asked) => Answered | Promise<Answered>;

/** Starts a server on the loopback address; it is closed after the test. @returns its port */
export async function startServer(handler: Handler, tls?: TlsOptions): Promise<number> {
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    void answer(request, response, handler);
  };
  const server = tls === undefined ? createServer(listener) : createSecureServer(tls, listener);
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

async function answer(request: IncomingMessage, response: ServerResponse, handler: Handler): Promise<void> {
  const [path = '/', search = ''] = request.url!.split('?');
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
  }
  const {
    status = 200,
    headers,
    body,
  } = await handler({
    method: request.method!,
    path,
    search,
    query: Object.fromEntries(new URLSearchParams(search)),
    headers: request.headers,
    body: Buffer.concat(chunks).toString('utf8'),
  });
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers }).end(body);
}

/** A port on which nobody listens. One that was free a moment ago may be another program's by now; this one is nobody's. */
export function closedPort(): Promise<number> {
  return Promise.resolve(2);
}
