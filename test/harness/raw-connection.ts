import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A response as it came over the wire. */
export interface RawResponse {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** A TCP connection on which a test writes requests byte by byte. */
export class RawConnection {
  private received = Buffer.alloc(0);
  private closed = false;

  private constructor(private readonly socket: Socket) {
    socket.on('data', (chunk) => (this.received = Buffer.concat([this.received, chunk])));
    socket.on('close', () => (this.closed = true));
    // A server that hangs up early is what some tests are about.
    socket.on('error', () => undefined);
  }

  static async open(url: string): Promise<RawConnection> {
    const socket = connect({ host: '127.0.0.1', port: Number(new URL(url).port), noDelay: true });
    await once(socket, 'connect');
    return new RawConnection(socket);
  }

  /** Writes bytes; resolves when the socket can take more. */
  async write(bytes: string | Buffer): Promise<void> {
    if (!this.socket.write(bytes) && !this.closed) {
      await this.next('drain');
    }
  }

  get isClosed(): boolean {
    return this.closed;
  }

  destroy(): void {
    this.socket.destroy();
  }

  /** The next response; without a Content-Length, all until the connection is closed. `undefined` when there is none. */
  async response(): Promise<RawResponse | undefined> {
    for (;;) {
      const response = this.take();
      if (response !== undefined) {
        return response;
      }
      if (this.closed) {
        return undefined;
      }
      await this.next('data');
    }
  }

  /** Resolves when the server has closed the connection. */
  async end(): Promise<void> {
    if (!this.closed) {
      await once(this.socket, 'close');
    }
  }

  /** Resolves at an event or at the end of the connection. */
  private next(event: 'data' | 'drain'): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        this.socket.off(event, done).off('close', done);
        resolve();
      };
      this.socket.on(event, done).on('close', done);
    });
  }

  private take(): RawResponse | undefined {
    const headEnd = this.received.indexOf('\r\n\r\n');
    if (headEnd === -1) {
      return undefined;
    }
    const [statusLine, ...lines] = this.received.subarray(0, headEnd).toString('latin1').split('\r\n');
    const headers = new Map(
      lines.map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
      }),
    );
    const length = headers.get('content-length');
    const end = length === undefined ? Infinity : headEnd + 4 + Number(length);
    // What is missing at the end of the connection will never come: the answer to HEAD has no body.
    if (this.received.length < end && !this.closed) {
      return undefined;
    }
    const body = this.received.subarray(headEnd + 4, end).toString('utf8');
    this.received = this.received.subarray(end);
    return { status: Number(statusLine!.split(' ')[1]), headers, body };
  }
}
