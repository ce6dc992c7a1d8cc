import type { Texts } from '../../language/language.js';
import type { CallbackResponse } from '../../model/callback.js';
import type { OpenedCallback } from '../../model/wechat-account.js';
import { Credentials } from '../../protocol/credentials.js';
import { type EnvelopeStyle, readEnvelope, writeEnvelope } from '../../protocol/envelope.js';
import { WechatCallbackError } from '../../protocol/callback-error.js';
import type { MessageCipher } from '../../protocol/message-cipher.js';
import type { PayloadFormat, PayloadObject } from '../../protocol/payload.js';
import type { Receivers } from '../../protocol/receivers.js';
import { sign } from '../../protocol/signature.js';
import { type CallbackQuery, readSignedQuery, required, requireFresh, single } from '../../protocol/signed-query.js';
import { readPayload } from '../../protocol/payload-reader.js';
import { readDecrypted } from '../../protocol/unreadable-message.js';
import { contentTypeOf } from '../message-push/content-type.js';
import { textLists } from './text-lists.js';

/** A verified and decrypted message, with what is needed to seal the reply to it. */
export interface OpenedWecomMessage {
  readonly payload: PayloadObject;
  /** The format of the message, and of its reply. */
  readonly format: PayloadFormat;
  /** How its envelope was written, and that of the reply is. */
  readonly envelope: EnvelopeStyle;
  /** The text that `payload` was read from. */
  readonly message: string;
  /** For whom it was encrypted: a corp, a suite, or nobody in particular. */
  readonly receiverId: string;
  readonly token: string;
  readonly cipher: MessageCipher;
  /** The nonce of the request. */
  readonly nonce: string;
}

/** A message that was opened, and what it takes to answer it. */
export interface OpenedWecomCallback extends OpenedCallback {
  readonly opened: OpenedWecomMessage;
}

/**
 * The callbacks of WeCom: everything is encrypted, the echostr too, and `msg_signature` covers it.
 *
 * @see https://developer.work.weixin.qq.com/document/path/91144
 */
export class WecomPush {
  private readonly credentials: Credentials;

  /** @param tolerance - how far a timestamp may be off, in seconds either way */
  constructor(
    tokens: readonly string[],
    ciphers: readonly MessageCipher[],
    private readonly tolerance: number,
  ) {
    this.credentials = new Credentials(tokens, ciphers);
  }

  /**
   * Checks that the query of a POST has a signature, before its body is read.
   *
   * @throws WechatCallbackError `query`
   */
  verifyQuery(query: CallbackQuery): void {
    refuseOthers(query);
    readSignedQuery(query);
    required(query, 'msg_signature');
  }

  /**
   * Decrypts the echostr with which WeCom verifies a URL. Base64 has no spaces, so a space in it was a `+` that
   * something on the way decoded twice.
   *
   * @returns what to answer, exactly, as `text/plain`
   * @throws WechatCallbackError
   */
  verifyHandshake(query: CallbackQuery, receivers: Receivers): string {
    refuseOthers(query);
    const { timestamp, nonce } = readSignedQuery(query);
    const echo = required(query, 'echostr').replaceAll(' ', '+');
    this.credentials.matchToken(required(query, 'msg_signature'), timestamp, nonce, echo);
    return this.credentials.decrypt(echo, receivers).message;
  }

  /**
   * Verifies a POST with its body, decrypts it and reads it.
   *
   * @param now - unix time in milliseconds
   * @throws WechatCallbackError
   */
  open(query: CallbackQuery, body: string, now: number, receivers: Receivers): OpenedWecomMessage {
    const { timestamp, nonce } = readSignedQuery(query);
    const signature = required(query, 'msg_signature');
    const { encrypted, style } = readEnvelope(body);
    if (encrypted === undefined) {
      throw new WechatCallbackError('mode', {
        en: 'A body without Encrypt, and WeCom encrypts all messages',
        zh: '请求体没有 Encrypt，而企业微信的消息都是加密的',
      });
    }
    const { token } = this.matchToken([signature, timestamp, nonce, encrypted], () => formHint(query, body, receivers));
    const { message, receiverId, cipher } = this.credentials.decrypt(encrypted, receivers);
    requireFresh(timestamp, now, this.tolerance);
    const { payload, format } = readDecrypted(message, textLists);
    return { payload, format, message, envelope: style, receiverId, token, cipher, nonce };
  }

  /** @param hint - what the request looks like, for when no token fits it */
  private matchToken(parts: [string, string, string, string], hint: () => Texts | undefined): { token: string } {
    try {
      return this.credentials.matchToken(...parts);
    } catch (error) {
      const better = error instanceof WechatCallbackError ? hint() : undefined;
      throw better === undefined ? error : new WechatCallbackError('signature', NO_TOKEN, { hint: better });
    }
  }

  /** The answer to a message: a reply, encrypted and signed with the nonce of the request, in an envelope like its own. */
  answer(reply: string, opened: OpenedWecomMessage, now: number): CallbackResponse {
    const { token, cipher, nonce, receiverId, envelope } = opened;
    const encrypt = cipher.encrypt(reply, receiverId);
    const timestamp = String(Math.floor(now / 1000));
    const signature = sign(token, timestamp, nonce, encrypt);
    const body = writeEnvelope({ encrypt, signature, timestamp, nonce }, envelope);
    return { status: 200, contentType: contentTypeOf(envelope.format), body };
  }
}

const NO_TOKEN: Texts = { en: 'msg_signature does not fit the message', zh: 'msg_signature 与消息不符' };

const OTHERS_HINT: Texts = {
  en:
    'Check which URL the console of that account has: it has to be the one of officialAccount(), miniProgram(), wechatShop() ' +
    'or openPlatform(), and not that of an account of WeCom.',
  zh: '请检查那个账号的后台填写的 URL：应是 officialAccount()、miniProgram()、wechatShop() 或 openPlatform() 的 URL，而不是企业微信账号的。',
};

/** @throws WechatCallbackError `mode` for a request that is signed as those of other platforms are */
function refuseOthers(query: CallbackQuery): void {
  if (single(query, 'msg_signature') === undefined && query['signature'] !== undefined) {
    const detail = {
      en: 'A request of an Official Account, Mini Program or shop, at the URL of an account of WeCom',
      zh: '公众号、小程序或小店的请求，发到了企业微信账号的 URL',
    };
    throw new WechatCallbackError('mode', detail, { hint: OTHERS_HINT });
  }
}

/** What a request looks like whose signature no token gives, where it is not what comes to this URL. */
function formHint(query: CallbackQuery, body: string, receivers: Receivers): Texts | undefined {
  if (query['encrypt_type'] !== undefined) {
    return {
      en: `The query has encrypt_type, which WeCom does not send. ${OTHERS_HINT.en}`,
      zh: `查询参数里有 encrypt_type，而企业微信不会发送它。${OTHERS_HINT.zh}`,
    };
  }
  const isForBot = receivers.accepts('');
  const looksLikeBot = isBotForm(body);
  if (isForBot === looksLikeBot) {
    return undefined;
  }
  return looksLikeBot
    ? {
        en: 'It has the form of a message to an AI bot, and this is no URL of one. Check which URL the console has for the bot.',
        zh: '它的格式像发给智能机器人的消息，而这不是智能机器人的 URL。请检查机器人的后台填写的 URL。',
      }
    : {
        en: 'It has the form of a message to an app or a suite, and this URL is for what names no receiver. Check which URL the console has for the app.',
        zh: '它的格式像发给应用的消息，而这个 URL 只接收没有接收方的消息。请检查应用的后台填写的 URL。',
      };
}

/** A bot gets JSON with nothing but `encrypt`. */
function isBotForm(body: string): boolean {
  const { payload } = readPayload(body);
  return Object.keys(payload).join() === 'encrypt';
}
