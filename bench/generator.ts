import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

export interface Reply {
  readonly status: number;
  readonly body: string;
}

/**
 * Sends prepared requests over keep-alive connections, one at a time on each, and returns the replies in the order of
 * the requests. Plain sockets, so that the generator costs less than the fastest server and is not what is measured.
 */
export async function send(port: number, requests: readonly Buffer[], connections: number): Promise<Reply[]> {
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(port)));
  const replies: Reply[] = Array.from({ length: requests.length });
  let next = 0;
  try {
    await Promise.all(
      sockets.map(
        (socket) =>
          new Promise<void>((resolve, reject) => {
            let current = -1;
            let pending = Buffer.alloc(0);
            const proceed = (): void => {
              current = next++;
              if (current < requests.length) {
                socket.write(requests[current]!);
              } else {
                resolve();
              }
            };
            socket.on('data', (chunk) => {
              pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
              try {
                const reply = parse(pending);
                if (reply !== undefined) {
                  replies[current] = reply;
                  pending = Buffer.alloc(0);
                  proceed();
                }
              } catch (error) {
                reject(error);
              }
            });
            socket.on('error', reject);
            socket.on('close', () => reject(new Error('The server closed the connection')));
            proceed();
          }),
      ),
    );
  } finally {
    for (const socket of sockets) {
      socket.destroy();
    }
  }
  return replies;
}

async function open(port: number): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect');
  return socket;
}

/** The one reply in the bytes, or undefined while some of it is still on its way. */
function parse(bytes: Buffer): Reply | undefined {
  const headEnd = bytes.indexOf('\r\n\r\n');
  if (headEnd < 0) {
    return undefined;
  }
  const head = bytes.toString('latin1', 0, headEnd);
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length === undefined) {
    throw new Error(`A reply without Content-Length:\n${head}`);
  }
  const bodyStart = headEnd + 4;
  const bodyEnd = bodyStart + Number(length);
  if (bytes.length < bodyEnd) {
    return undefined;
  }
  return { status: Number(head.slice(9, 12)), body: bytes.toString('utf8', bodyStart, bodyEnd) };
}
