import type { IncomingMessage } from 'node:http';
import { WechatCallbackError } from '../protocol/callback-error.js';

/**
 * Reads the bytes of a body, up to a limit in bytes and for so many milliseconds.
 *
 * @throws WechatCallbackError `body-encoding`, `body-too-large`, `body-timeout`, `body-aborted`; `body-consumed` when a
 * parser has read the stream before and kept no bytes
 */
export async function readBody(request: IncomingMessage, limit: number, timeout: number): Promise<Buffer> {
  const encoding = request.headers['content-encoding'] ?? '';
  if (encoding !== '' && encoding.toLowerCase() !== 'identity') {
    throw new WechatCallbackError('body-encoding', {
      en: 'The body is compressed, but WeChat does not compress',
      zh: '请求体经过压缩，而微信不压缩',
    });
  }
  const length = Number(request.headers['content-length']);
  if (length > limit) {
    throw tooLarge(limit);
  }
  if (request.readableDidRead || request.readableEnded) {
    return keptBytes(request, limit);
  }
  // A small body comes in one piece with its head, and is there as soon as the parser has returned.
  await Promise.resolve();
  return request.readableLength === length && length > 0
    ? (request.read() as Buffer)
    : readStream(request, limit, timeout);
}

/** Whether a request announces a body. */
export function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** What `rawBody: true`, a raw or a text parser, or a serverless adapter has kept of a body that is read already. */
function keptBytes(request: IncomingMessage, limit: number): Buffer {
  const { rawBody, body } = request as IncomingMessage & { rawBody?: unknown; body?: unknown };
  const bytes = [rawBody, body].find((kept) => Buffer.isBuffer(kept) || typeof kept === 'string');
  if (bytes === undefined) {
    throw new WechatCallbackError('body-consumed', {
      en: 'Something has read the body before the signature guard',
      zh: '请求体在签名守卫之前已经被读取',
    });
  }
  const buffer = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes);
  if (buffer.length > limit) {
    throw tooLarge(limit);
  }
  return buffer;
}

function readStream(request: IncomingMessage, limit: number, timeout: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const timer = setTimeout(
      () =>
        finish(
          new WechatCallbackError('body-timeout', {
            en: `The body was not complete within ${timeout} ms`,
            zh: `请求体在 ${timeout} 毫秒内没有收完`,
          }),
        ),
      timeout,
    );
    const finish = (error?: WechatCallbackError): void => {
      clearTimeout(timer);
      request.off('data', onData).off('end', onEnd).off('error', onAborted).off('close', onAborted);
      if (error === undefined) {
        resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks));
      } else {
        // A stream whose error nobody hears would end the process.
        request.on('error', () => undefined);
        reject(error);
      }
    };
    const onData = (chunk: Buffer): void => {
      size += chunk.length;
      if (size > limit) {
        request.pause();
        finish(tooLarge(limit));
      } else {
        chunks.push(chunk);
      }
    };
    const onEnd = (): void => finish();
    const onAborted = (): void =>
      finish(
        new WechatCallbackError('body-aborted', {
          en: 'The client closed the connection before the body was complete',
          zh: '请求体还没有收完，对方就断开了连接',
        }),
      );
    request.on('data', onData).on('end', onEnd).on('error', onAborted).on('close', onAborted);
  });
}

function tooLarge(limit: number): WechatCallbackError {
  return new WechatCallbackError('body-too-large', {
    en: `The body is larger than ${limit} bytes`,
    zh: `请求体超过 ${limit} 字节`,
  });
}
