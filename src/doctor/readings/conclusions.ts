import type { Examination, HandshakeProbes, MessageProbes, Resolution } from '../examination.js';
import type { Exchange } from '../exchange.js';
import { type Evidence, sure } from '../fault.js';
import { hasHandshake, isEncrypted, isWecom } from '../given.js';
import {
  asksForLogin,
  ECHOED,
  firstGet,
  firstPost,
  GATEWAY,
  isChallenge,
  isMissing,
  isOfProxy,
  isRedirect,
  isSame,
  seen,
  UNPARSED,
} from './answers.js';
import { isEncoded, isPage } from './content.js';

/** Whether a browser's request gets further than the same request of WeChat, now and a moment ago. */
export function browserFaresBetter(handshake: HandshakeProbes | undefined): boolean {
  const { browser, browserEcho, right, other, otherEcho, wrong } = handshake ?? {};
  const again = right === undefined ? wrong?.[1] : other;
  if (browser === undefined || otherEcho === 'exact' || (browserEcho !== 'exact' && again?.status === browser.status)) {
    return false;
  }
  const { status, failure } = firstGet(handshake)!;
  const isBlocked = failure !== undefined || status === 403 || status === 406 || status === 503;
  return browserEcho === 'exact' || (isBlocked && browser.status !== undefined && browser.status < 300);
}

/** The GET that WeChat would send, where its answer is no echo, and no protection wants a browser. */
export function failedGet(handshake: HandshakeProbes | undefined): Exchange | undefined {
  const get = firstGet(handshake);
  const isWell = get === undefined || handshake?.rightEcho === 'exact';
  return isWell || isChallenge(get) || browserFaresBetter(handshake) ? undefined : get;
}

/** The same, or else the POST. */
export function failedFirst({ handshake, message }: Examination): Exchange | undefined {
  return failedGet(handshake) ?? firstPost(message);
}

/** Whether equal requests get different answers. */
export function isMixed(handshake: HandshakeProbes | undefined): boolean {
  const row = handshake?.row.filter(({ exchange }) => exchange.status !== undefined && !isOfProxy(exchange)) ?? [];
  return row.some(({ echo }) => echo === 'exact') && row.some(({ echo }) => echo !== 'exact');
}

/** Whether a right signature gets another answer than a wrong one. */
function isToldApart({ right, wrong }: HandshakeProbes): boolean {
  const [one, two] = wrong as [Exchange, Exchange?];
  return one.status !== right!.status || (two !== undefined && isSame(one, two) && !isSame(one, right!));
}

/** Whether the signature was taken, and something else than the echostr came back. */
export function isEchoMissing(handshake: HandshakeProbes | undefined): boolean {
  return (
    isUnexplained(handshake) &&
    handshake!.right!.status! < 300 &&
    isToldApart(handshake!) &&
    !isDecryptionRefused(handshake)
  );
}

/** Whether WeCom's signature was taken, and what was encrypted was not. */
export function isDecryptionRefused(handshake: HandshakeProbes | undefined): boolean {
  const { right, rightEcho, unreadable, taken } = handshake ?? {};
  if (right?.status === undefined || unreadable === undefined || rightEcho !== 'none' || taken!.length > 0) {
    return false;
  }
  const isRefusal = right.status >= 300 || unreadable.status! < 300;
  return isRefusal && isToldApart(handshake!) && !isOfProxy(right) && failedGet(handshake) === right;
}

/** Whether the application refused the signature, as far as can be told: no other explanation is left. */
export function isRefused(handshake: HandshakeProbes | undefined): boolean {
  return isUnexplained(handshake) && !isEchoMissing(handshake) && !isDecryptionRefused(handshake);
}

function isUnexplained(handshake: HandshakeProbes | undefined): boolean {
  if (handshake?.right?.status === undefined || handshake.rightEcho !== 'none') {
    return false;
  }
  const { right, taken } = handshake;
  const isElsewhere = isMissing(right) || isRedirect(right) || isEncoded(right) || isPage(right.text);
  const isBroken = right.status === 429 || right.status === 419 || right.status! >= 500;
  return !isElsewhere && !isBroken && taken.length === 0 && !isMixed(handshake) && failedGet(handshake) === right;
}

/** Whether nothing of an echostr came back, or of a message was understood. */
export function isUnanswered({ handshake, message }: Examination): boolean {
  if (handshake !== undefined) {
    return ![handshake.rightEcho, ...handshake.wrongEcho].some((kind) => ECHOED.has(kind));
  }
  return message !== undefined && (message.right === undefined || message.reply.kind !== 'reply');
}

/** The first changed request that the server took tells what it got wrong. */
export function takenAs(fault: string, { handshake, message }: Examination): Evidence | undefined {
  const taken = handshake?.taken[0] ?? message?.taken[0];
  return taken?.fault === fault && !isMixed(handshake)
    ? sure(`the server takes ${taken.en}`, `服务器接受${taken.zh}`)
    : undefined;
}

const OTHER_REFUSALS: ReadonlySet<number> = new Set([401, 404, 405, 410, 413, 415, 419, 429]);

/** Whether a signed message was refused by the application, and no changed one was taken. */
export function isMessageRefused({ given, handshake, message }: Examination): boolean {
  const right = message?.right;
  if (right?.status === undefined || message!.reply.kind !== 'refused' || message!.taken.length > 0) {
    return false;
  }
  const isOfAnother = OTHER_REFUSALS.has(right.status) || GATEWAY.has(right.status) || isRedirect(right);
  const isUnparsed = right.status === 400 && !message!.refusesLikeUnreadable;
  const isOfAll = right.status >= 500 && isSame(right, message!.wrong);
  const isVerified = hasHandshake(given.platform) ? handshake?.rightEcho === 'exact' : !isSame(right, message!.wrong);
  const isBroken = isOfAll || (right.status >= 500 && !message!.refusesLikeUnreadable);
  return !isOfAnother && !isUnparsed && !isInFront(right) && isVerified && !isBroken;
}

/** The same for a message that has to be decrypted. */
export function isUnreadable(examination: Examination): boolean {
  return isEncrypted(examination.given) && isMessageRefused(examination);
}

/** Whether everything was refused alike: then the token, the key or the id of what is encrypted may be wrong. */
export function isRefusedAlike({ given, handshake, message }: Examination): boolean {
  if (hasHandshake(given.platform)) {
    return isWecom(given.platform) && isRefused(handshake);
  }
  const right = message?.right;
  const { status = 0 } = right ?? {};
  const isRefusal = status >= 400 && status < 500 && !OTHER_REFUSALS.has(status) && !isInFront(right!);
  return isRefusal && message!.taken.length === 0 && isSame(right!, message!.wrong);
}

/** Whether it is hardly the application that refuses a message. */
function isInFront(exchange: Exchange): boolean {
  return asksForLogin(exchange) || isPage(exchange.text) || UNPARSED.test(exchange.text);
}

export function detailOf(message: MessageProbes | undefined): string {
  const detail = message?.reply.detail ?? '';
  return `${seen(firstPost(message)!)}${detail === '' ? '' : `, ${detail}`}`;
}

/** Whether two name servers that know the host have no address in common. */
export function disagree(resolutions: readonly Resolution[]): boolean {
  const known = resolutions.filter(({ ipv4 }) => ipv4.length > 0);
  return known.some((one) => known.some((other) => !one.ipv4.some((address) => other.ipv4.includes(address))));
}
