import { parse } from 'node:querystring';
import type { CallbackQuery } from '../protocol/message-push.js';

/**
 * Reads the query of a URL, decoded once, whatever query parser the application has. A parameter that came more than
 * once is a list, which whoever uses it refuses.
 */
export function readQuery(url: string): CallbackQuery {
  const start = url.indexOf('?');
  return parse(start === -1 ? '' : url.slice(start + 1)) as CallbackQuery;
}
