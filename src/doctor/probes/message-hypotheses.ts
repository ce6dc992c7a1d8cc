import { encryptedOf } from '../../protocol/envelope.js';
import { MessageCipher } from '../../protocol/message-cipher.js';
import { readPayload } from '../../protocol/payload-reader.js';
import { sign } from '../../protocol/signature.js';
import type { SignedMessage } from '../../platforms/message-push/callback-signer.js';
import type { Hypothesis } from '../examination.js';
import { type Given, isEncrypted, isWecom } from '../given.js';
import { canSign, type TestMessage, unknownEvent, WechatSide } from '../wechat-side.js';
import { wrongReceivers } from './handshake-hypotheses.js';

/** A POST as a server with a certain fault would want it. */
export interface MessageHypothesis extends Hypothesis {
  readonly message: SignedMessage;
}

/** Everything that a server which refuses the right message may take instead. The messages have no consequence. */
export function messageHypotheses(side: WechatSide): MessageHypothesis[] {
  const { given } = side;
  const event = unknownEvent(given.platform);
  const common = [...formatHypotheses(side, event), ...modeHypotheses(side, event)];
  return isEncrypted(given) ? [...keyHypotheses(side, event), ...common, ...signatureHypotheses(side, event)] : common;
}

function keyHypotheses(side: WechatSide, { fields }: TestMessage): MessageHypothesis[] {
  const { given } = side;
  return [
    ...given.otherAesKeys.map((aesKey) => ({
      fault: 'aes-key-wrong',
      en: 'a message encrypted with another of the given keys',
      zh: '用提供的另一个 EncodingAESKey 加密的消息',
      message: side.with({ aesKey }).message(fields),
    })),
    ...wrongReceivers({ ...given, corpId: given.corpId ?? given.appId }).map(({ id, ...hypothesis }) => ({
      ...hypothesis,
      message: side.with({ appId: id }).message(fields),
    })),
  ];
}

/** The other format that a server may read. WeCom has one for each kind of account. */
function formatHypotheses(side: WechatSide, { fields }: TestMessage): MessageHypothesis[] {
  const format = side.given.format === 'json' ? 'xml' : 'json';
  const name = format.toUpperCase();
  const message = side.with({ format }).message(fields);
  return isWecom(side.given.platform)
    ? []
    : [{ fault: 'body-rejected', en: `a message in ${name}`, zh: `${name} 格式的消息`, message }];
}

/** The other mode that a server may be set to. What reads secure messages reads those of compat mode as well. */
function modeHypotheses({ given }: WechatSide, { fields }: TestMessage): MessageHypothesis[] {
  if (isWecom(given.platform)) {
    return [];
  }
  const isPlain = given.mode === 'plaintext';
  const other: Given = { ...given, mode: isPlain ? 'secure' : 'plaintext' };
  const texts = isPlain
    ? { en: 'a message in secure mode', zh: '安全模式的消息' }
    : { en: 'a message in plaintext mode', zh: '明文模式的消息' };
  return canSign(other)
    ? [{ fault: 'reply-mode-wrong', ...texts, message: new WechatSide(other).message(fields) }]
    : [];
}

function signatureHypotheses(side: WechatSide, { fields }: TestMessage): MessageHypothesis[] {
  const message = side.message(fields);
  const query = new URLSearchParams(message.query);
  query.set('msg_signature', sign(side.given.token!, query.get('timestamp')!, query.get('nonce')!));
  return [
    {
      fault: 'signature-kind-mixed',
      en: 'a msg_signature that does not cover Encrypt',
      zh: '计算时不含 Encrypt 的 msg_signature',
      message: { ...message, query: `?${query.toString()}` },
    },
  ];
}

/** A message whose msg_signature is wrong while its plain signature is right: WeChat never sends that. */
export function withForgedMessageSignature(side: WechatSide): SignedMessage {
  const message = side.message(unknownEvent(side.given.platform).fields);
  const query = new URLSearchParams(message.query);
  query.set('msg_signature', '0'.repeat(40));
  query.set('signature', sign(side.given.token!, query.get('timestamp')!, query.get('nonce')!));
  return { ...message, query: `?${query.toString()}` };
}

/** Messages by what padding adds to them: a server that strips blocks of 16 bytes reads the first and not the second. */
export function paddedMessages(side: WechatSide): { readonly short: SignedMessage; readonly long: SignedMessage } {
  const messages = Array.from({ length: 32 }, (_, length) =>
    side.message(unknownEvent(side.given.platform, 'x'.repeat(length)).fields),
  );
  const isShort = (message: SignedMessage): boolean => paddingOf(message, side.given) <= 16;
  return { short: messages.find(isShort)!, long: messages.find((message) => !isShort(message))! };
}

const HEADER_BYTES = 20;
const PADDING_BLOCK = 32;

function paddingOf({ body }: SignedMessage, { aesKey }: Given): number {
  const { message, receiverId } = new MessageCipher(aesKey!).decrypt(encryptedOf(readPayload(body).payload)!);
  const bytes = HEADER_BYTES + Buffer.byteLength(message) + Buffer.byteLength(receiverId);
  return PADDING_BLOCK - (bytes % PADDING_BLOCK);
}
