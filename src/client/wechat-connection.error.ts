import { localized, type Texts } from '../language/language.js';
import { acceptCopies } from '../protocol/accept-copies.js';

/**
 * Why a call got no answer that can be read.
 *
 * - `unreachable`: there was no connection, or no token in time; the call did not reach WeChat
 * - `interrupted`: the connection broke; the call may have been done
 * - `timeout`: no answer in time; the call may have been done
 * - `status`: the answer has a status other than 200, of a gateway or a proxy
 * - `unreadable`: the answer is no JSON, or larger than is taken
 */
export type ConnectionFailure = 'unreachable' | 'interrupted' | 'timeout' | 'status' | 'unreadable';

const HINTS: Readonly<Record<ConnectionFailure, Texts>> = {
  unreachable: {
    en: 'Check DNS, the firewall and the proxy of this server, certificates included, and the baseUrl of WechatClientModule.',
    zh: '请检查本服务器的 DNS、防火墙和代理（包括证书），以及 WechatClientModule 的 baseUrl。',
  },
  interrupted: {
    en: 'The call may have been done: look before you send it again.',
    zh: '调用可能已经执行：重发之前请先确认。',
  },
  timeout: {
    en: 'The call may have been done. Give it more time with the option timeout, or look at the network.',
    zh: '调用可能已经执行。请用选项 timeout 放宽时限，或检查网络。',
  },
  status: {
    en: 'A gateway or proxy answered in place of the API. Try again later, and look at the baseUrl and the proxy.',
    zh: '应答的是网关或代理，而不是 API。请稍后重试，并检查 baseUrl 和代理。',
  },
  unreadable: {
    en: 'Something on the way answers in place of the API, or the file is larger than 64 MiB.',
    zh: '应答的不是 API，而是途中的某个服务；或者文件超过 64 MiB。',
  },
};

const NO_CONTENT_LENGTH: Texts = {
  en: 'The API takes no request without Content-Length. The fetch that WechatClientModule was given, or a proxy, sends the body in chunks.',
  zh: 'API 不接受没有 Content-Length 的请求。WechatClientModule 的 fetch 或某个代理以分块方式发送了请求体。',
};

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
 * A call got no answer, or none that can be read: the network, a proxy or a gateway failed, so there is no errcode.
 * Neither the error nor its cause contains a token or a secret.
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
  /** What a human should check, in the language of the module. */
  readonly hint: string;

  constructor({ failure, account, method, path, detail, status }: ConnectionErrorFacts) {
    const hint = localized(status === 412 ? NO_CONTENT_LENGTH : HINTS[failure]);
    super(
      localized({
        en: `${method} ${path} of "${account}" got no answer: ${detail}. ${hint}`,
        zh: `账号 "${account}" 的 ${method} ${path} 没有得到应答：${detail}。${hint}`,
      }),
    );
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
