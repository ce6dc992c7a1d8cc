import type { SignedMessage } from '../../platforms/message-push/callback-signer.js';
import { isHtml } from '../echo.js';
import type { Examination, Hypothesis, MessageProbes } from '../examination.js';
import { BROWSER_HEADERS, type Door, type Exchange, send, type Sending } from '../exchange.js';
import { type Given, isEncrypted } from '../given.js';
import { isSame } from '../readings/answers.js';
import { readReply, type ReplyReading } from '../reply.js';
import { canSign, textMessage, type TestMessage, unknownEvent, WechatSide } from '../wechat-side.js';
import type { World } from '../world.js';
import { forgedMessage, unreadable } from './forged.js';
import { messageHypotheses, paddedMessages, withForgedMessageSignature } from './message-hypotheses.js';

const LARGE_BYTES = 100 * 1024;

type Post = (message: SignedMessage, headers?: Sending['headers']) => Promise<Exchange>;

/** Sends messages as WeChat does, and as WeChat does not. */
export async function probeMessage(examination: Examination, world: World): Promise<Partial<Examination>> {
  const { given } = examination;
  const door = examination as Door;
  const post: Post = ({ query, body, contentType }, headers) =>
    send(door, world, { method: 'POST', query, body, headers: { ...headers, 'content-type': contentType } });
  const stranger = textMessage(given);
  const forge: () => Promise<Exchange> = () =>
    post(given.platform === 'pay' ? forgedNotification() : forgedMessage(given, stranger));
  const wrong = await forge();
  const wrongReply = readReply(wrong, undefined, stranger);
  const basics: MessageProbes = {
    right: undefined,
    reply: { kind: 'refused', detail: '' },
    wrong,
    wrongReply,
    wrongAgain: isForgeryTaken(given, wrong, wrongReply) ? await takenAgain(forge, given, stranger) : undefined,
    large: undefined,
    taken: [],
    refusesLikeUnreadable: false,
    lateAfter: world.limits.answer,
  };
  const side = canSign(given) ? new WechatSide(given) : undefined;
  return { message: side === undefined ? basics : { ...basics, ...(await signed(post, side, basics)) } };
}

/** A reply to a stranger's message, or the acknowledgement of a payment that nobody made. */
function isForgeryTaken({ platform }: Given, { status, text }: Exchange, { kind }: ReplyReading): boolean {
  return platform === 'pay'
    ? (status === 200 || status === 204) && !/FAIL/.test(text) && !isHtml(text)
    : kind === 'reply' || kind === 'not-encrypted' || kind === 'encrypted';
}

async function takenAgain(
  forge: () => Promise<Exchange>,
  given: Given,
  stranger: TestMessage,
): Promise<Exchange | undefined> {
  const again = await forge();
  return isForgeryTaken(given, again, readReply(again, undefined, stranger)) ? again : undefined;
}

async function signed(
  post: Post,
  side: WechatSide,
  { wrong, wrongReply }: MessageProbes,
): Promise<Partial<MessageProbes>> {
  const text = textMessage(side.given);
  const right = await post(side.message(text.fields));
  const reply = asRefusal(readReply(right, side, text), right, wrong);
  if (right.failure === 'timeout') {
    return { right, reply };
  }
  if (reply.kind !== 'refused') {
    const large = await post(side.message(unknownEvent(side.given.platform, 'x'.repeat(LARGE_BYTES)).fields));
    return { right, reply, large, taken: await takenOf(post, side, wrong, wrongReply, true) };
  }
  const browser = await post(side.message(text.fields), BROWSER_HEADERS);
  if (isTakenAsRight(browser, wrong)) {
    return { right, reply, taken: [ofBrowser] };
  }
  if (right.status === undefined) {
    return { right, reply };
  }
  const isUnreadable = await refusesLikeUnreadable(post, side, right);
  const isBroken = right.status >= 500 && !isUnreadable;
  const taken = isBroken ? [] : await takenOf(post, side, wrong, wrongReply, false);
  return { right, reply, refusesLikeUnreadable: isUnreadable, taken };
}

const ofBrowser: Hypothesis = {
  fault: 'user-agent-blocked',
  en: "the same message with a browser's headers",
  zh: '带浏览器请求头的同样消息',
};

function isTakenAsRight(exchange: Exchange, wrong: Exchange): boolean {
  return exchange.status !== undefined && exchange.status < 300 && !isSame(exchange, wrong);
}

const REFUSING_WORDS = /fail|invalid|error|signature|错误|失败|非法/i;

/** A server may refuse with 200 and a word: then it says the same to a stranger. */
function asRefusal(reply: ReplyReading, right: Exchange, wrong: Exchange): ReplyReading {
  const isWord = reply.kind === 'text' || reply.kind === 'json' || reply.kind === 'html';
  return isWord && isSame(right, wrong) && REFUSING_WORDS.test(right.text) ? { kind: 'refused', detail: '' } : reply;
}

/** The changed messages that the server takes for WeChat's. */
async function takenOf(
  post: Post,
  side: WechatSide,
  wrong: Exchange,
  wrongReply: ReplyReading,
  isTaken: boolean,
): Promise<Hypothesis[]> {
  if (wrongReply.kind !== 'refused' && wrongReply.kind !== 'text') {
    return []; // It answers strangers as it answers WeChat: nothing can be told from its answers.
  }
  const isAccepted = async (message: SignedMessage): Promise<boolean> => isTakenAsRight(await post(message), wrong);
  const taken: Hypothesis[] = isEncrypted(side.given) ? await encryptionTaken(side, isAccepted) : [];
  for (const { message, ...hypothesis } of isTaken ? [] : messageHypotheses(side)) {
    if (await isAccepted(message)) {
      taken.push(hypothesis);
    }
  }
  return taken;
}

/** What is asked of every server that decrypts, even of one that took the text. */
async function encryptionTaken(
  side: WechatSide,
  isAccepted: (message: SignedMessage) => Promise<boolean>,
): Promise<Hypothesis[]> {
  const { short, long } = paddedMessages(side);
  const taken: Hypothesis[] = [];
  if ((await isAccepted(short)) && !(await isAccepted(long))) {
    taken.push({
      fault: 'padding-16',
      en: 'a message with up to 16 bytes of padding, and refuses one with more',
      zh: '填充不超过 16 字节的消息，填充更长就拒绝',
    });
  }
  // In compat mode a server may do with the plain half.
  if (side.given.mode !== 'compat' && (await isAccepted(withForgedMessageSignature(side)))) {
    taken.push({
      fault: 'signature-kind-mixed',
      en: 'a message whose msg_signature is forged, because its plain signature is right',
      zh: 'msg_signature 错误、只有 signature 正确的消息',
    });
  }
  return taken;
}

/** Whether a ciphertext of a key that nobody has is refused in the same way as ours. */
async function refusesLikeUnreadable(post: Post, side: WechatSide, right: Exchange): Promise<boolean> {
  if (!isEncrypted(side.given)) {
    return false;
  }
  const { fields } = unknownEvent(side.given.platform);
  return isSame(await post(unreadable(side).message(fields)), right);
}

/** A notification of WeChat Pay that is signed by nobody. */
function forgedNotification(): SignedMessage {
  return { query: '', contentType: 'application/json', body: JSON.stringify({ event_type: 'TRANSACTION.SUCCESS' }) };
}
