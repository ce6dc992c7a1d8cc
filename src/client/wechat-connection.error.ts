import { acceptCopies } from '../protocol/accept-copies.js';

/**
 * Why a call got no answer that can be read.
 *
 * - `unreachable`: there was no connection; the call did not reach WeChat
 * - `interrupted`: the connection broke; the call may have been done
 * - `timeout`: no answer in time; the call may have been done
 * - `status`: the answer has a status other than 200, of a gateway or a proxy
 * - `unreadable`: the answer is no JSON, or larger than is taken
 */
export type ConnectionFailure = 'unreachable' | 'interrupted' | 'timeout' | 'status' | 'unreadable';

const HINTS: Readonly<Record<ConnectionFailure, string>> = {
  unreachable: 'Check DNS, the firewall and the proxy of this server, and the baseUrl of WechatClientModule.',
  interrupted: 'The call may have been done: look before you send it again.',
  timeout: 'The call may have been done. Give it more time with the option timeout, or look at the network.',
  status: 'A gateway or proxy answered in place of the API. Try again later, and look at the baseUrl and the proxy.',
  unreadable: 'Something on the way answers in place of the API, or the file is larger than 64 MiB.',
};

const NO_CONTENT_LENGTH =
  'The API takes no request without Content-Length. The fetch that WechatClientModule was given, or a proxy, sends the body in chunks.';

/** What a {@link WechatConnectionError} is made of. */
export interface ConnectionErrorFacts {
  readonly failure: ConnectionFailure;
  readonly account: string;
  readonly method: string;
  readonly path: string;
  readonly detail: string;
  readonly status?: number | undefined;
}

/**
 * A call got no answer that can be read: the network, a proxy or a gateway is at fault, and nobody knows an errcode.
 * Neither it nor its cause carries a token or a secret.
 */
export class WechatConnectionError extends Error {
  override readonly name = 'WechatConnectionError';
  readonly failure: ConnectionFailure;
  /** The name of the account that called. */
  readonly account: string;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** The HTTP status, where there was one. */
  readonly status: number | undefined;
  /** What a human should check. */
  readonly hint: string;

  constructor({ failure, account, method, path, detail, status }: ConnectionErrorFacts) {
    const hint = status === 412 ? NO_CONTENT_LENGTH : HINTS[failure];
    super(`${method} ${path} of "${account}" got no answer: ${detail}. ${hint}`);
    this.failure = failure;
    this.account = account;
    this.method = method;
    this.path = path;
    this.status = status;
    this.hint = hint;
  }

  /** Whether the call may have been done all the same. */
  get mayBeDone(): boolean {
    return this.failure !== 'unreachable' && this.status !== 412;
  }
}

acceptCopies(WechatConnectionError);
