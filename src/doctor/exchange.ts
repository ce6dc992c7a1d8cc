import { type IncomingHttpHeaders, request, type RequestOptions } from 'node:http';
import type { Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { isIP } from 'node:net';
import { WECHAT_USER_AGENT } from '../protocol/user-agent.js';
import type { Target } from './target.js';
import type { World } from './world.js';

/** What WeChat sends with every request. */
export const WECHAT_HEADERS = { 'user-agent': WECHAT_USER_AGENT, accept: '*/*', pragma: 'no-cache' } as const;

export const BROWSER_HEADERS = {
  'user-agent':
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8',
} as const;

/** More is not read: no answer to WeChat is so long. */
const MAX_ANSWER_BYTES = 1024 * 1024;

/** A request that was sent, and what came of it. */
export interface Exchange {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** Undefined when no answer came. */
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  readonly text: string;
  readonly milliseconds: number;
  /** Why no answer came: `timeout`, or the code of the error. */
  readonly failure: string | undefined;
}

export interface Sending {
  readonly method?: 'GET' | 'POST';
  /** From `?` on. */
  readonly query?: string;
  readonly path?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Where the requests go. */
export interface Door {
  readonly target: Target;
  readonly address: string;
}

/** Sends one request on a connection of its own, as WeChat does. Never throws: that nothing came is a finding too. */
export function send({ target, address }: Door, world: World, sending: Sending): Promise<Exchange> {
  const { method = 'GET', path = target.path, query = '', body, headers } = sending;
  const begun = performance.now();
  const chunks: Buffer[] = [];
  const exchange = (rest: Partial<Exchange>): Exchange => {
    const bytes = Buffer.concat(chunks);
    const milliseconds = Math.round(performance.now() - begun);
    return {
      method,
      path,
      status: undefined,
      headers: {},
      bytes,
      text: bytes.toString('utf8'),
      milliseconds,
      failure: undefined,
      ...rest,
    };
  };
  return new Promise((resolve) => {
    const socket = world.dial(address, target.port);
    const giveUp = setTimeout(() => end({ failure: 'timeout' }), world.limits.answer + 1000);
    const end = (rest: Partial<Exchange>): void => {
      clearTimeout(giveUp);
      resolve(exchange(rest));
      socket.destroy();
    };
    socket.on('error', (error) => end({ failure: codeOf(error) }));
    const options: RequestOptions = {
      method,
      path: path + joined(target.query, query),
      headers: {
        host: hostHeader(target),
        ...WECHAT_HEADERS,
        ...headers,
        ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
      },
      createConnection: () => (target.isSecure ? overTls(socket, target, end) : socket),
    };
    const outgoing = request(options, (incoming) => {
      const { statusCode: status, headers: received } = incoming;
      let length = 0;
      incoming.on('data', (chunk: Buffer) => {
        length += chunk.length;
        chunks.push(chunk);
        if (length > MAX_ANSWER_BYTES) {
          end({ status, headers: received });
        }
      });
      incoming.on('end', () => end({ status, headers: received }));
      incoming.on('error', (error) => end({ failure: codeOf(error) }));
    });
    outgoing.on('error', (error) => end({ failure: codeOf(error) }));
    outgoing.end(body);
  });
}

/** The certificate has been judged before: what the server says is wanted in any case. */
function overTls(socket: Socket, target: Target, end: (rest: Partial<Exchange>) => void): Socket {
  const secured = connectTls({ socket, ...serverName(target), rejectUnauthorized: false });
  secured.on('error', (error) => end({ failure: codeOf(error) }));
  return secured;
}

/** An address is no server name. */
export function serverName({ host }: Target): { servername?: string } {
  return isIP(host) ? {} : { servername: host };
}

export function codeOf(error: Error): string {
  return (error as NodeJS.ErrnoException).code ?? error.message;
}

/** WeChat appends its parameters to a query that is there already. */
function joined(own: string, query: string): string {
  return own === '' || query === '' ? own + query : `${own}&${query.slice(1)}`;
}

function hostHeader({ host, port, isSecure }: Target): string {
  const name = host.includes(':') ? `[${host}]` : host;
  return port === (isSecure ? 443 : 80) ? name : `${name}:${port}`;
}
