import { type EchoKind, isHtml } from '../echo.js';
import type { Examination, HandshakeProbes, MessageProbes } from '../examination.js';
import type { Exchange } from '../exchange.js';

/** Kinds of an answer in which the echostr came back, in whatever form. */
export const ECHOED: ReadonlySet<EchoKind> = new Set([
  'exact',
  'bom',
  'spaces',
  'quoted',
  'wrapped',
  'html',
  'rounded',
]);

/** The statuses of a proxy that reaches nobody. */
export const GATEWAY: ReadonlySet<number> = new Set([502, 503, 504]);

export const TUNNEL_PAGE = /ERR_NGROK|ngrok|loca\.lt|localtunnel|tunnel password|cpolar|natapp|花生壳|visit site/i;
export const FILING_PAGE = /webblock|未备案|备案.{0,12}(拦截|阻断|屏蔽)|beian\.[^"']*block/i;
export const SHARED_DOMAIN =
  /\.(trycloudflare\.com|ngrok(-free)?\.(app|dev|io)|loca\.lt|serveo\.net|vercel\.app|herokuapp\.com|workers\.dev)$/i;
export const MISSING_PARAMETER = /missing|required|undefined|缺少|不能为空/i;

const LOGIN_PAGE = /(^|[/.?=&])(login|signin|sign-in|sso|passport|auth|oauth2?)([/.?=&]|$)/i;
const LOGIN_TEXT =
  /forbidden resource|unauthori[sz]ed|not authenticated|authentication|log ?in\b|jwt|access token|登录|未授权/i;

/** The GET that WeChat would send, or the nearest to it without a token. */
export function firstGet(handshake: HandshakeProbes | undefined): Exchange | undefined {
  return handshake?.right ?? handshake?.wrong[0];
}

export function firstPost(message: MessageProbes | undefined): Exchange | undefined {
  return message?.right ?? message?.wrong;
}

export function firstAnswer({ handshake, message }: Examination): Exchange | undefined {
  return firstGet(handshake) ?? firstPost(message);
}

/** An answer without anything of its body, which may hold what nobody should see. */
export function seen({ status, headers, bytes, milliseconds, failure }: Exchange): string {
  if (status === undefined) {
    return `${failure}, ${milliseconds} ms`;
  }
  const type = headers['content-type']?.split(';')[0] ?? '-';
  return `${status}, ${type}, ${bytes.length} B, ${milliseconds} ms`;
}

export function isSame(one: Exchange, other: Exchange): boolean {
  return one.status === other.status && one.text === other.text;
}

export function isRedirect({ status }: Exchange): boolean {
  return status !== undefined && status >= 300 && status < 400;
}

/** Whether there is nothing at the path, for this method. */
export function isMissing({ status }: Exchange): boolean {
  return status === 404 || status === 405 || status === 410;
}

/** Where a redirect leads, without the query, which may hold a signature. */
export function locationOf({ headers }: Exchange): string {
  return (headers.location ?? '-').split('?')[0]!;
}

export function leadsToLogin(exchange: Exchange): boolean {
  return isRedirect(exchange) && LOGIN_PAGE.test(locationOf(exchange));
}

/** Whether a redirect leads to the same path with its last slash changed. */
export function leadsToSlash(exchange: Exchange): boolean {
  const path = locationOf(exchange).replace(/^https?:\/\/[^/]*/, '');
  return path !== exchange.path && path.replace(/\/$/, '') === exchange.path.replace(/\/$/, '');
}

export function asksForLogin(exchange: Exchange): boolean {
  return (
    exchange.status === 401 || leadsToLogin(exchange) || (exchange.status === 403 && LOGIN_TEXT.test(exchange.text))
  );
}

/** Whether it is a whole web page. */
export function isPage(text: string): boolean {
  return isHtml(text) && /<!doctype html|<html|<div id=["']?(root|app)\b/i.test(text);
}

/** Whether it is compressed or in a charset that WeChat does not expect. */
export function isEncoded({ headers }: Exchange): boolean {
  const charset = /charset=["']?([\w-]+)/i.exec(headers['content-type'] ?? '')?.[1];
  const encoding = headers['content-encoding'] ?? 'identity';
  return encoding !== 'identity' || (charset !== undefined && !/^(utf-?8|us-ascii|iso-8859-1)$/i.test(charset));
}
