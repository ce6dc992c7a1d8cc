import { localized } from '../language/language.js';
import type { RequestBody } from './request-body.js';
import type { ConnectionFailure } from './wechat-connection.error.js';

/** A `fetch`: the global one, or one that goes through a proxy. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** One request. */
export interface ExchangeRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly body: RequestBody | undefined;
  /** Milliseconds to the last byte of the answer. */
  readonly timeout: number;
  readonly maxBytes: number;
  readonly signal: AbortSignal | undefined;
}

/** The answer to one request, with status 200. */
export interface ExchangeAnswer {
  readonly headers: Headers;
  readonly content: Buffer;
}

/** Why there was no answer. Thrown inside the client alone. */
export class ExchangeFailure extends Error {
  constructor(
    readonly failure: ConnectionFailure,
    readonly detail: string,
    readonly status?: number,
  ) {
    super(detail);
  }
}

/** Before any byte of the request left: there was no address, no connection, or no TLS that can be trusted. */
const UNREACHABLE =
  /^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|EPROTO|(ERR_TLS|ERR_SSL|CERT|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO)_\w+)$/;

/**
 * Sends one request and reads the whole answer.
 *
 * @throws ExchangeFailure, or the reason of a signal that was aborted
 */
export async function exchange(fetch: Fetch, request: ExchangeRequest): Promise<ExchangeAnswer> {
  const timeout = AbortSignal.timeout(request.timeout);
  const signal = request.signal === undefined ? timeout : AbortSignal.any([timeout, request.signal]);
  try {
    const response = await fetch(request.url, initOf(request, signal));
    const content = await contentOf(response, request.maxBytes);
    if (response.status !== 200) {
      throw new ExchangeFailure(
        'status',
        localized({ en: `HTTP status ${response.status}`, zh: `HTTP 状态码 ${response.status}` }),
        response.status,
      );
    }
    return { headers: response.headers, content };
  } catch (error) {
    request.signal?.throwIfAborted();
    if (timeout.aborted) {
      throw new ExchangeFailure(
        'timeout',
        localized({ en: `nothing within ${request.timeout} ms`, zh: `${request.timeout} 毫秒内没有应答` }),
      );
    }
    throw error instanceof ExchangeFailure ? error : failureOf(error);
  }
}

function initOf({ method, body }: ExchangeRequest, signal: AbortSignal): RequestInit {
  // A redirect would carry the token to wherever it leads.
  const init: RequestInit = { method, signal, redirect: 'manual' };
  return body === undefined ? init : { ...init, body: body.content, headers: body.headers };
}

async function contentOf({ body }: Response, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > maxBytes) {
      throw new ExchangeFailure(
        'unreadable',
        localized({ en: `the answer has more than ${maxBytes} bytes`, zh: `应答超过 ${maxBytes} 字节` }),
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The code alone: the message of a fetch may quote its URL, which has the token. */
function failureOf(error: unknown): ExchangeFailure {
  const { code, syscall } = codeOf(error);
  const failure = syscall === 'connect' || UNREACHABLE.test(code) ? 'unreachable' : 'interrupted';
  return new ExchangeFailure(failure, code === '' ? localized({ en: 'the connection failed', zh: '连接失败' }) : code);
}

function codeOf(error: unknown): { readonly code: string; readonly syscall?: string | undefined } {
  const seen = new Set<unknown>(); // an error may be its own cause
  for (let cause = error; cause instanceof Error && !seen.has(cause); cause = causeOf(cause)) {
    seen.add(cause);
    const { code, syscall } = cause as NodeJS.ErrnoException;
    if (typeof code === 'string') {
      return { code, syscall };
    }
  }
  return { code: '' };
}

function causeOf(error: Error): unknown {
  const [first] = error instanceof AggregateError ? (error.errors as readonly unknown[]) : [];
  return first ?? error.cause;
}
