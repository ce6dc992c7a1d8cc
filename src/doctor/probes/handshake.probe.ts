import { echoKindOf, type Echo } from '../echo.js';
import type { Examination, HandshakeProbes, Hypothesis } from '../examination.js';
import { BROWSER_HEADERS, type Door, type Exchange, send, type Sending } from '../exchange.js';
import { type Given, hasHandshake, isWecom } from '../given.js';
import { canSign, nonces, randomEcho, type SignedHandshake, WechatSide } from '../wechat-side.js';
import type { World } from '../world.js';
import { handshakeHypotheses } from './handshake-hypotheses.js';
import { forged, unreadable } from './forged.js';

const ROW = 10;
/** At once, after the row: enough for a rate limit that is too low. */
const BURST = 10;

type Send = (sending: Sending) => Promise<Exchange>;

/** Verifies the URL as WeChat does, and in ways that WeChat does not. */
export async function probeHandshake(examination: Examination, world: World): Promise<Partial<Examination>> {
  const { given } = examination;
  if (!hasHandshake(given.platform)) {
    return {};
  }
  const door = examination as Door;
  const ask: Send = (sending) => send(door, world, sending);
  const side = canSign(given) ? new WechatSide(given) : undefined;
  const { slowHandshake, slowWecomHandshake } = world.limits;
  const slowAfter = isWecom(given.platform) ? slowWecomHandshake : slowHandshake;
  const handshake = { ...(await basics(ask, side, given)), slowAfter };
  return { handshake: await details(handshake, ask, side, examination) };
}

async function basics(
  ask: Send,
  side: WechatSide | undefined,
  given: Given,
): Promise<Omit<HandshakeProbes, 'slowAfter'>> {
  const [first, second] = [side && plain(side), side && plain(side, nonces.high())];
  const right = first && (await ask(first));
  const other = second && (await ask(second));
  const wrong: Exchange[] = [];
  const wrongEcho: HandshakeProbes['wrongEcho'][number][] = [];
  for (const handshake of [forged(given), forged(given)]) {
    const exchange = await ask(handshake);
    wrong.push(exchange);
    wrongEcho.push(echoKindOf(exchange, handshake));
  }
  return {
    right,
    rightEcho: kindOf(right, first),
    other,
    otherEcho: kindOf(other, second),
    wrong,
    wrongEcho,
    bare: await ask({}),
    browser: undefined,
    browserEcho: 'none',
    slash: undefined,
    post: undefined,
    row: [],
    plus: undefined,
    plusEcho: 'none',
    unreadable: undefined,
    taken: [],
  };
}

function kindOf(exchange: Exchange | undefined, echo: Echo | undefined): HandshakeProbes['rightEcho'] {
  return echo === undefined ? 'none' : echoKindOf(exchange, echo);
}

/** What is worth asking after the first answers. */
async function details(
  handshake: HandshakeProbes,
  ask: Send,
  side: WechatSide | undefined,
  { target }: Examination,
): Promise<HandshakeProbes> {
  const { right, rightEcho, otherEcho, wrong, slowAfter } = handshake;
  if (rightEcho === 'exact') {
    const taken = otherEcho === 'exact' ? [] : await takenOf(ask, side!);
    return { ...handshake, ...(await plusOf(ask, side!)), row: await rowOf(ask, side!, slowAfter), taken };
  }
  const first = right ?? wrong[0]!;
  return {
    ...handshake,
    ...(await browserOf(ask, side)),
    ...(isElsewhere(first) ? await elsewhere(ask, side, target!.path) : {}),
    row: side && rightEcho === 'none' && isAnswer(first) ? await rowOf(ask, side, slowAfter) : [],
    unreadable: side && isWecom(side.given.platform) ? await ask(unreadable(side).handshake()) : undefined,
    taken: side && mayBeTaken(handshake, first) ? await takenOf(ask, side) : [],
  };
}

async function browserOf(
  ask: Send,
  side: WechatSide | undefined,
): Promise<Pick<HandshakeProbes, 'browser' | 'browserEcho'>> {
  const handshake = side && plain(side);
  const browser = await ask({ query: handshake?.query ?? '', headers: BROWSER_HEADERS });
  return { browser, browserEcho: kindOf(browser, handshake) };
}

async function elsewhere(
  ask: Send,
  side: WechatSide | undefined,
  path: string,
): Promise<Pick<HandshakeProbes, 'slash' | 'post'>> {
  return {
    slash: await ask({ path: toggled(path), query: side?.handshake().query ?? '' }),
    post: await ask({ method: 'POST', body: '<xml></xml>', headers: { 'content-type': 'text/xml' } }),
  };
}

function isElsewhere(exchange: Exchange): boolean {
  return exchange.status === 404 || exchange.status === 405 || isRedirect(exchange);
}

/** Whether it is worth asking in other ways: not when a stranger is answered as well. */
function mayBeTaken({ rightEcho, wrongEcho }: HandshakeProbes, first: Exchange): boolean {
  return rightEcho === 'none' && !wrongEcho.includes('exact') && isAnswer(first);
}

function isRedirect({ status }: Exchange): boolean {
  return status !== undefined && status >= 300 && status < 400;
}

/** Whether the application itself may have answered, so that it is worth asking in other ways. */
function isAnswer({ status }: Exchange): boolean {
  return status !== undefined && ![404, 405, 429, 502, 503, 504].includes(status) && !(status >= 300 && status < 400);
}

function toggled(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) || '/' : `${path}/`;
}

async function plusOf(ask: Send, side: WechatSide): Promise<Pick<HandshakeProbes, 'plus' | 'plusEcho'>> {
  if (!isWecom(side.given.platform)) {
    return { plus: undefined, plusEcho: 'none' };
  }
  const handshake = found(side, (sent) => sent.includes('+'));
  const plus = await ask(handshake);
  return { plus, plusEcho: echoKindOf(plus, handshake) };
}

/** A handshake whose echostr survives being decoded twice. */
function plain(side: WechatSide, nonce = nonces.low()): SignedHandshake {
  return found(side, (sent) => !/[+%]/.test(sent), nonce);
}

function found(side: WechatSide, fits: (sent: string) => boolean, nonce = nonces.low()): SignedHandshake {
  for (;;) {
    const handshake = side.handshake(randomEcho(), { nonce });
    if (fits(handshake.sent)) {
      return handshake;
    }
  }
}

async function rowOf(ask: Send, side: WechatSide, slowAfter: number): Promise<HandshakeProbes['row']> {
  const once = async (): Promise<HandshakeProbes['row'][number]> => {
    const handshake = plain(side);
    const exchange = await ask(handshake);
    return { exchange, echo: echoKindOf(exchange, handshake) };
  };
  const row: HandshakeProbes['row'][number][] = [];
  for (let i = 0; i < ROW; i++) {
    row.push(await once());
    if (row.at(-1)!.exchange.milliseconds > slowAfter) {
      return row; // A server that is slow needs no patience ten times over.
    }
  }
  return [...row, ...(await Promise.all(Array.from({ length: BURST }, once)))];
}

/** The changed requests that are answered with their echostr. */
async function takenOf(ask: Send, side: WechatSide): Promise<Hypothesis[]> {
  const taken: Hypothesis[] = [];
  for (const { handshake, ...hypothesis } of handshakeHypotheses(side)) {
    const exchange = await ask(handshake);
    if (echoKindOf(exchange, handshake) === 'exact') {
      taken.push(hypothesis);
    }
    if (exchange.status === undefined || exchange.status === 429) {
      break; // It does not want to be asked any more.
    }
  }
  return taken;
}
