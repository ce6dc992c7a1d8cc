import type { IncomingMessage } from 'node:http';
import { LocalizedError } from '../language/localized-error.js';
import type { Texts } from '../language/language.js';
import { isLoopbackHost } from '../protocol/loopback-host.js';
import { secretEquals } from '../protocol/secret-equals.js';

/** More than this is no request of the page. */
const BODY_LIMIT = 8 * 1024 * 1024;

/** A request that the simulator does not answer, and with which status. */
export class RequestRefused extends LocalizedError {
  constructor(
    readonly status: number,
    texts: Texts,
  ) {
    super(texts);
  }
}

/**
 * Lets in the simulator's own page alone. Any page in the same browser can send requests to this computer, and with a
 * name that leads here (DNS rebinding) even read the answers; none of them has the secret.
 */
export class RequestDoor {
  constructor(private readonly secret: string) {}

  /** @throws RequestRefused for a name that is not this computer's, or a page of somebody else */
  checkSender({ headers }: IncomingMessage): void {
    const { host = '', origin } = headers;
    if (!isLoopbackHost(host)) {
      throw new RequestRefused(403, { en: 'The simulator is only for this computer.', zh: '模拟器只能在本机使用。' });
    }
    if (origin !== undefined && origin !== `http://${host}`) {
      throw new RequestRefused(403, {
        en: 'The simulator is only for its own page.',
        zh: '模拟器只接受自己页面的请求。',
      });
    }
  }

  /** @throws RequestRefused without the secret of this start */
  checkSecret(given: string | readonly string[] | null | undefined): void {
    if (typeof given !== 'string' || !secretEquals(given, this.secret)) {
      throw new RequestRefused(401, {
        en: 'The secret is missing or of an earlier start: reload the page.',
        zh: '缺少密钥，或密钥属于之前的启动：请刷新页面。',
      });
    }
  }
}

/** Reads a body. @throws RequestRefused when it is too long */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_LIMIT) {
      throw new RequestRefused(413, { en: 'That is more than 8 MiB.', zh: '内容超过 8 MiB。' });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
