import { parse } from 'node:querystring';
import { WechatCallbackError } from '../protocol/callback-error.js';
import type { CallbackQuery } from '../protocol/message-push.js';

/**
 * Reads the query of a URL, decoded once, whatever query parser the application has.
 *
 * @throws WechatCallbackError `query` when a parameter came twice
 */
export function readQuery(url: string): CallbackQuery {
  const start = url.indexOf('?');
  const query = parse(start === -1 ? '' : url.slice(start + 1));
  for (const name in query) {
    if (Array.isArray(query[name])) {
      throw new WechatCallbackError('query', 'A parameter of the query came more than once');
    }
  }
  return query as CallbackQuery;
}
