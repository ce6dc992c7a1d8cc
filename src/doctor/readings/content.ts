import { isUtf8 } from 'node:buffer';
import { isHtml } from '../echo.js';
import type { Exchange } from '../exchange.js';

/** Whether it is a whole web page. */
export function isPage(text: string): boolean {
  return isHtml(text) && /<!doctype html|<html|<div id=["']?(root|app)\b/i.test(text);
}

/** Whether it is compressed or in a charset that WeChat does not expect. Of a page something else is to be said. */
export function isEncoded({ headers, status = 0, bytes, text }: Exchange): boolean {
  if (status >= 300 || isPage(text)) {
    return false;
  }
  const charset = /charset=["']?([\w-]+)/i.exec(headers['content-type'] ?? '')?.[1];
  const encoding = headers['content-encoding'] ?? 'identity';
  const isOther = charset !== undefined && !/^(utf-?8|us-ascii|iso-8859-1)$/i.test(charset);
  return encoding !== 'identity' || isOther || !isUtf8(bytes);
}
