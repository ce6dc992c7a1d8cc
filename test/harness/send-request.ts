import { Agent, request, type IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';

export interface TestRequest {
  /** Default: GET. */
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A stream is sent in chunks. */
  readonly body?: string | Uint8Array | Readable;
}

/** An answer with its exact bytes. */
export interface Answer {
  readonly status: number;
  readonly contentType: string | null;
  readonly headers: Headers;
  readonly body: string;
}

const idleConnections = new Agent({ keepAlive: true });

/** The server closed a connection that was idle at the moment when it was used again. */
class ClosedWhileIdleError extends Error {}

/** The tests send tens of thousands of requests, and `fetch` costs five times as much. */
export async function sendRequest(url: string, request: TestRequest = {}): Promise<Answer> {
  try {
    return await sendOnce(url, request);
  } catch (error) {
    if (error instanceof ClosedWhileIdleError && !(request.body instanceof Readable)) {
      // Whatever else is idle may have been closed as well: a process that stood still has missed all of it.
      return sendOnce(url, request, new Agent());
    }
    throw error;
  }
}

function sendOnce(
  url: string,
  { method = 'GET', headers = {}, body }: TestRequest,
  agent: Agent = idleConnections,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, method, headers }, (response) => {
      void answerOf(response).then(resolve, reject);
    });
    sent.on('error', (error: NodeJS.ErrnoException) => {
      const isRaced = sent.reusedSocket && error.code === 'ECONNRESET';
      reject(isRaced ? new ClosedWhileIdleError(error.message, { cause: error }) : error);
    });
    if (body instanceof Readable) {
      body.pipe(sent);
    } else {
      sent.end(body);
    }
  });
}

async function answerOf(response: IncomingMessage): Promise<Answer> {
  const headers = headersOf(response);
  const chunks: Buffer[] = [];
  for await (const chunk of response) {
    chunks.push(chunk as Buffer);
  }
  return {
    status: response.statusCode!,
    contentType: headers.get('content-type'),
    headers,
    body: Buffer.concat(chunks).toString(),
  };
}

function headersOf({ rawHeaders }: IncomingMessage): Headers {
  const headers = new Headers();
  for (let at = 0; at < rawHeaders.length; at += 2) {
    headers.append(rawHeaders[at]!, rawHeaders[at + 1]!);
  }
  return headers;
}
