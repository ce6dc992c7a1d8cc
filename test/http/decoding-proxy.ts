import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { onTestFinished } from 'vitest';

/**
 * A proxy in front of an application that decodes the query, and sends it on as if it were encoded: what is behind it decodes
 * it once more.
 *
 * @returns its URL
 */
export async function startDecodingProxy(target: string): Promise<string> {
  const { hostname, port } = new URL(target);
  const server = createServer((request, response) => {
    const [path = '/', query = ''] = request.url!.split('?');
    const upstream = connect(Number(port), hostname);
    const head = [`GET ${path}?${decodeURIComponent(query)} HTTP/1.1`, `host: ${hostname}`, 'connection: close'];
    const agent = `user-agent: ${request.headers['user-agent'] ?? ''}`;
    upstream.end(`${[...head, agent].join('\r\n')}\r\n\r\n`);
    // As it comes: the bytes of the answer are those of the application.
    upstream.pipe(response.socket!);
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
