import { type ClientRequest, type IncomingMessage, request as httpRequest, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Duplex } from 'node:stream';
import type { Texts } from '../language/language.js';
import { textsOf } from './answer-judge.js';
import type { RawAnswer, SignedRequest } from './signed-request.js';

/** More than this is no answer to WeChat. */
const ANSWER_LIMIT = 1024 * 1024;

/** Where the application is. */
export type Target =
  /** It listens at this URL, whose path is put before that of the account. */
  | { readonly url: string }
  /** It is in this process; each call opens a connection to it. */
  | { readonly connect: () => Duplex };

/** What may be chosen of one exchange. */
export interface ExchangeOptions {
  /** Milliseconds until WeChat hangs up. */
  readonly deadline: number;
  /** Milliseconds that the body needs on its way, as on a slow network. Default: 0. */
  readonly upload?: number | undefined;
}

/** What came of a request: an answer, or why there is none. */
export type ExchangeResult =
  | { readonly answer: RawAnswer }
  | { readonly failure: 'late' | 'unreachable'; readonly why: Texts };

/** Sends a request, and waits for the answer as long as WeChat does. */
export function exchange(target: Target, request: SignedRequest, options: ExchangeOptions): Promise<ExchangeResult> {
  return new Promise((resolve) => {
    let outgoing: ClientRequest | undefined;
    const timer = setTimeout(() => finish(lateAfter(options.deadline)), options.deadline);
    const finish = (result: ExchangeResult): void => {
      clearTimeout(timer);
      resolve(result);
      if (!('answer' in result)) {
        outgoing?.destroy();
      }
    };
    try {
      outgoing = open(target, request);
    } catch (error) {
      finish({ failure: 'unreachable', why: textsOf(error) });
      return;
    }
    outgoing.on('response', (response) => collect(response, finish));
    outgoing.on('error', (error: NodeJS.ErrnoException) =>
      finish({ failure: 'unreachable', why: whyUnreachable(error) }),
    );
    send(outgoing, request.body, options.upload ?? 0);
  });
}

function lateAfter(deadline: number): ExchangeResult {
  const seconds = deadline / 1000;
  return {
    failure: 'late',
    why: {
      en: `There was no complete answer within ${seconds} s, and WeChat hung up.`,
      zh: `${seconds} 秒内没有收到完整的应答，微信断开了连接。`,
    },
  };
}

function open(target: Target, { method, path, headers, body }: SignedRequest): ClientRequest {
  const length: Record<string, string> = method === 'POST' ? { 'content-length': String(Buffer.byteLength(body)) } : {};
  const options: RequestOptions = { method, headers: { ...headers, ...length } };
  if ('connect' in target) {
    // Without an agent: one would ask for a connection of its own.
    return httpRequest({ ...options, path, host: 'localhost', createConnection: target.connect });
  }
  const url = new URL(target.url);
  const complete = new URL(url.pathname.replace(/\/$/, '') + path, url);
  return (url.protocol === 'https:' ? httpsRequest : httpRequest)(complete, { ...options, agent: false });
}

/** On a slow network the body comes in two parts. */
function send(outgoing: ClientRequest, body: string, upload: number): void {
  if (upload === 0) {
    outgoing.end(body);
    return;
  }
  const bytes = Buffer.from(body);
  outgoing.write(bytes.subarray(0, bytes.length / 2));
  setTimeout(() => {
    if (!outgoing.destroyed) {
      outgoing.end(bytes.subarray(bytes.length / 2));
    }
  }, upload);
}

function collect(response: IncomingMessage, finish: (result: ExchangeResult) => void): void {
  const chunks: Buffer[] = [];
  let size = 0;
  response.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > ANSWER_LIMIT) {
      finish({ failure: 'unreachable', why: { en: 'The answer is longer than 1 MiB.', zh: '应答超过 1 MiB。' } });
    }
    chunks.push(chunk);
  });
  response.on('end', () => finish({ answer: answerOf(response, Buffer.concat(chunks)) }));
  response.on('error', (error: NodeJS.ErrnoException) =>
    finish({ failure: 'unreachable', why: whyUnreachable(error) }),
  );
}

function answerOf(response: IncomingMessage, body: Buffer): RawAnswer {
  const headers = Object.entries(response.headers).map(([name, value]) => [name, [value].flat().join(', ')]);
  return {
    status: response.statusCode!,
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: body.toString('utf8'),
  };
}

const NO_HTTPS: Texts = {
  en: 'It does not speak HTTPS: is the URL to begin with http://?',
  zh: '对方不是 HTTPS 服务：URL 是不是应该以 http:// 开头？',
};

const FAILURES: Readonly<Record<string, Texts>> = {
  ECONNREFUSED: {
    en: 'Nothing listens there. Start the application, and check the address.',
    zh: '该地址没有程序在监听。请启动应用，并检查地址。',
  },
  ENOTFOUND: { en: 'There is no such host.', zh: '找不到这个主机。' },
  EPROTO: NO_HTTPS,
  ERR_SSL_WRONG_VERSION_NUMBER: NO_HTTPS,
  ERR_SSL_PACKET_LENGTH_TOO_LONG: NO_HTTPS,
  ECONNRESET: {
    en: 'The connection was closed before there was an answer. Did the application crash or restart?',
    zh: '应答之前连接就断开了。应用是不是崩溃或重启了？',
  },
};

/** What OpenSSL calls what is wrong with a certificate. */
const CERTIFICATE_FAULT = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/;

function whyUnreachable({ code = '', message }: NodeJS.ErrnoException): Texts {
  return (
    FAILURES[code] ??
    (CERTIFICATE_FAULT.test(code)
      ? {
          en: `The certificate is not trusted, and WeChat would hang up as well: ${message}. On your own machine use http://.`,
          zh: `证书不受信任，微信也会断开连接：${message}。在本机请使用 http://。`,
        }
      : { en: `There was no answer: ${message}`, zh: `没有应答：${message}` })
  );
}
