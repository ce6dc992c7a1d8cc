import { MessageCipher } from '../../src/protocol/message-cipher.js';
import { MessagePush, type MessagePushMode } from '../../src/protocol/message-push.js';
import { encryptedOf, writeEnvelope } from '../../src/protocol/envelope.js';
import { textOf } from '../../src/protocol/payload.js';
import { readPayload } from '../../src/protocol/payload-reader.js';
import { sign } from '../../src/protocol/signature.js';
import type { Answered, Asked, Handler } from './plain-server.js';

export const values = {
  token: 'Kq7vTokenOfTheConsole',
  aesKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
  otherAesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
  appId: 'wxba5fad812f8e6fb9',
  appSecret: '0123456789abcdef0123456789abcdef',
  corpId: 'ww1a2b3c4d5e6f7a8b',
} as const;

/** What of a server may be broken. Whatever is left out is right. */
export interface EndpointParts {
  readonly token?: string;
  readonly aesKey?: string;
  readonly appId?: string;
  readonly mode?: MessagePushMode;
  /** Answers a GET whose signature is right. */
  readonly echo?: (echostr: string) => Answered;
  /** Answers a POST whose signature is right; the text is the XML before encryption. */
  readonly reply?: (names: { readonly from: string; readonly to: string }) => string;
  /** Sends what is ready to be sent. */
  readonly answer?: (body: string) => Answered | Promise<Answered>;
}

const REFUSED: Answered = { status: 403, body: 'invalid signature' };

export function textReply({ from, to }: { readonly from: string; readonly to: string }, content = '收到'): string {
  return `<xml><ToUserName><![CDATA[${from}]]></ToUserName><FromUserName><![CDATA[${to}]]></FromUserName><CreateTime>1700000000</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[${content}]]></Content></xml>`;
}

/** The server of an Official Account, written by hand. */
export function officialAccountServer(parts: EndpointParts = {}): Handler {
  const { token = values.token, aesKey = values.aesKey, appId = values.appId, mode = 'secure' } = parts;
  const push = new MessagePush({
    tokens: [token],
    ciphers: [new MessageCipher(aesKey)],
    receiverId: appId,
    mode,
    timestampTolerance: { encrypted: 900, plaintext: 900 },
  });
  return ({ method, query, body }) => {
    try {
      if (method === 'GET') {
        const echostr = push.verifyHandshake(query);
        return parts.echo?.(echostr) ?? { body: echostr };
      }
      const opened = push.open(query, body, Date.now());
      if (textOf(opened.payload, 'MsgType') !== 'text') {
        return { body: 'success' };
      }
      const names = { from: textOf(opened.payload, 'FromUserName')!, to: textOf(opened.payload, 'ToUserName')! };
      const sealed = push.seal((parts.reply ?? textReply)(names), opened, Date.now());
      return parts.answer?.(sealed) ?? { body: sealed };
    } catch {
      return REFUSED;
    }
  };
}

export interface WecomParts extends EndpointParts {
  readonly corpId?: string;
  /** The answer to what cannot be decrypted. */
  readonly unreadable?: Answered;
  /** The answer to what is for another corp. */
  readonly stranger?: Answered;
}

/** The server of a WeCom app, written by hand. */
export function wecomServer(given: WecomParts = {}): Handler {
  const { token = values.token, aesKey = values.aesKey, corpId = values.corpId, ...parts } = given;
  const { unreadable = REFUSED, stranger = REFUSED } = parts;
  const cipher = new MessageCipher(aesKey);
  const isSigned = (query: Asked['query'], encrypted: string): boolean =>
    sign(token, query['timestamp'] ?? '', query['nonce'] ?? '', encrypted) === query['msg_signature'];
  return ({ method, query, body }) => {
    const encrypted = method === 'GET' ? query['echostr'] : encryptedOf(readPayload(body || '<xml></xml>').payload);
    if (encrypted === undefined || !isSigned(query, encrypted)) {
      return REFUSED;
    }
    const opened = decrypted(cipher, encrypted);
    if (opened?.receiverId !== corpId) {
      return opened === undefined ? unreadable : stranger;
    }
    const { message } = opened;
    if (method === 'GET') {
      return parts.echo?.(message) ?? { body: message };
    }
    const { payload } = readPayload(message);
    if (textOf(payload, 'MsgType') !== 'text') {
      return { body: 'success' };
    }
    const names = { from: textOf(payload, 'FromUserName')!, to: textOf(payload, 'ToUserName')! };
    const encrypt = cipher.encrypt((parts.reply ?? textReply)(names), values.corpId);
    const [timestamp, nonce] = [query['timestamp']!, query['nonce']!];
    const signature = sign(token, timestamp, nonce, encrypt);
    return { body: writeEnvelope({ encrypt, timestamp, nonce, signature }, { format: 'xml', isLowerCase: false }) };
  };
}

function decrypted(cipher: MessageCipher, encrypted: string): ReturnType<MessageCipher['decrypt']> | undefined {
  try {
    return cipher.decrypt(encrypted);
  } catch {
    return undefined;
  }
}
