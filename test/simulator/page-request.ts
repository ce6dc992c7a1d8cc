import { request as httpRequest } from 'node:http';
import type { TeaShop } from './tea-shop.js';

interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

interface Answered {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly text: string;
}

/** `fetch` would not let a test choose its Host and Origin. */
export function ask(
  { simulator }: TeaShop,
  path: string,
  { method = 'GET', headers = {}, body }: Asked = {},
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const url = new URL(simulator.url);
    const sent = httpRequest({ host: url.hostname, port: url.port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

export async function secretOf(shop: TeaShop): Promise<string> {
  const { text } = await ask(shop, '/');
  return /name="simulator-secret" content="([\w-]{32})"/.exec(text)![1]!;
}
