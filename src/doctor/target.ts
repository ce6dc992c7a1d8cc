import { isIP } from 'node:net';
import { localized } from '../language/language.js';

/** The callback URL, taken apart. */
export interface Target {
  readonly isSecure: boolean;
  readonly host: string;
  readonly port: number;
  /** From `/` on, with the query that stands in the console. */
  readonly path: string;
  readonly query: string;
  readonly isAddress: boolean;
}

/**
 * @throws TypeError when it is no URL of http or https
 */
export function targetOf(url: string): Target {
  const { protocol, hostname, port, pathname, search } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') {
    throw new TypeError(
      localized({
        en: 'The URL begins with neither http:// nor https://',
        zh: 'URL 既不以 http:// 也不以 https:// 开头',
      }),
    );
  }
  const isSecure = protocol === 'https:';
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  return {
    isSecure,
    host,
    port: port === '' ? (isSecure ? 443 : 80) : Number(port),
    path: pathname,
    query: search,
    isAddress: isIP(host) > 0,
  };
}

/** The URL without its query, which may hold somebody's secrets. */
export function shownUrl({ isSecure, host, port, path }: Target): string {
  const name = host.includes(':') ? `[${host}]` : host;
  const isUsual = port === (isSecure ? 443 : 80);
  return `${isSecure ? 'https' : 'http'}://${name}${isUsual ? '' : `:${port}`}${path}`;
}
