import { type EchoKind, isHtml } from '../echo.js';
import type { HandshakeProbes, MessageProbes } from '../examination.js';
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

/** The statuses of a proxy that reaches nobody; from 520 on those of Cloudflare. */
export const GATEWAY: ReadonlySet<number> = new Set([502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 530]);

export const TUNNEL_PAGE = /ERR_NGROK|ngrok|loca\.lt|localtunnel|tunnel password|cpolar|natapp|花生壳|visit site/i;
export const FILING_PAGE = /webblock|icp filing|未备案|备案.{0,12}(拦截|阻断|屏蔽)|beian\.[^"']*block/i;
export const SHARED_DOMAIN =
  /\.(trycloudflare\.com|ngrok(-free)?\.(app|dev|io)|loca\.lt|serveo\.net|vercel\.app|herokuapp\.com|workers\.dev)$/i;
export const MISSING_PARAMETER = /missing|required|undefined|be empty|must be|缺少|必填|不能为空/i;
/** Words about a signature, and not the query of a URL that is shown. */
export const ABOUT_SIGNATURE = /signature(?!=|%3D)|签名|验签/i;
/** What a parser says of a body that is not JSON. */
export const UNPARSED = /unexpected token|in json|malformed|parse/i;

const LOGIN_PAGE = /(^|[/.?=&])(log[-_]?in|sign[-_]?in|sso|cas|passport|auth|authorize|oauth2?|oidc)([/.?=&]|$)/i;
const LOGIN_TEXT =
  /forbidden resource|unauthori[sz]ed|not authenticated|authentication|log ?in\b|jwt|access token|登录|未授权/i;

/** The GET that WeChat would send, or the nearest to it without a token. */
export function firstGet(handshake: HandshakeProbes | undefined): Exchange | undefined {
  return handshake?.right ?? handshake?.wrong[0];
}

export function firstPost(message: MessageProbes | undefined): Exchange | undefined {
  return message?.right ?? message?.wrong;
}

/** The answers to equal handshakes, one after the other. */
export function rowOf(handshake: HandshakeProbes | undefined): readonly Exchange[] {
  return handshake?.row.map(({ exchange }) => exchange) ?? [];
}

/** An answer without anything of its body, which may hold what nobody should see. */
export function seen({ status, headers, bytes, milliseconds, failure }: Exchange): string {
  if (status === undefined) {
    return `${failure}, ${milliseconds} ms`;
  }
  const type = headers['content-type']?.split(';')[0] ?? '-';
  return `${status}, ${type}, ${bytes.length} B, ${milliseconds} ms`;
}

/** Whether a proxy or a rate limit answered, and not the application. */
export function isOfProxy({ status }: Exchange): boolean {
  return status !== undefined && (status === 429 || GATEWAY.has(status));
}

/** Whether the connection was broken before an answer came. */
export function isBroken(exchange: Exchange | undefined): boolean {
  return exchange?.failure !== undefined && exchange.failure !== 'timeout';
}

/** Whether the server takes no connection any more. */
export function isGone({ failure }: Exchange): boolean {
  return failure === 'ECONNREFUSED';
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
    (exchange.status === 401 && !ABOUT_SIGNATURE.test(exchange.text)) ||
    leadsToLogin(exchange) ||
    (exchange.status === 403 && LOGIN_TEXT.test(exchange.text))
  );
}

const CHALLENGE =
  /just a moment|challenge-platform|captcha|acw_sc__v2|has been blocked|potential threat|人机|滑块|安全验证|(请求|访问)被(拦截|阻断)/i;

/** Whether it is the page of a protection, which wants a browser or a human, or blocks the request. */
export function isChallenge({ headers, text }: Exchange): boolean {
  return headers['cf-mitigated'] !== undefined || (isHtml(text) && CHALLENGE.test(text));
}
