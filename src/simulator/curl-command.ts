import { LocalizedError } from '../language/localized-error.js';
import type { DeliveryRecord } from './records.js';

/** The first attempt of a delivery as a command: the same bytes, signature and all. */
export function curlCommand(target: string, { attempts }: DeliveryRecord): string {
  const request = attempts[0]?.request;
  if (request === undefined) {
    throw new LocalizedError({ en: 'Nothing was sent.', zh: '没有发送任何请求。' });
  }
  const { method, path, headers, body } = request;
  const named = Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`);
  const data = method === 'POST' ? [`--data-binary ${quoted(body)}`] : [];
  const url = quoted(target.replace(/\/$/, '') + path);
  return [`curl -i -X ${method} ${url}`, ...named, ...data].join(' \\\n  ');
}

/** For a POSIX shell: nothing between single quotes has a meaning. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
