import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** More than this is no request of the page. */
const BODY_LIMIT = 8 * 1024 * 1024;

/** A request that the simulator does not answer, and with which status. */
export class RequestRefused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
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
    if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(host)) {
      throw new RequestRefused(403, 'The simulator is only for this computer.');
    }
    if (origin !== undefined && origin !== `http://${host}`) {
      throw new RequestRefused(403, 'The simulator is only for its own page.');
    }
  }

  /** @throws RequestRefused without the secret of this start */
  checkSecret(given: string | readonly string[] | null | undefined): void {
    const [expected, found] = [Buffer.from(this.secret), Buffer.from(typeof given === 'string' ? given : '')];
    if (expected.length !== found.length || !timingSafeEqual(expected, found)) {
      throw new RequestRefused(401, 'The secret is missing or of an earlier start: reload the page.');
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
      throw new RequestRefused(413, 'That is more than 8 MiB.');
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
