import { encryptedOf } from '../protocol/envelope.js';
import { WECHAT_USER_AGENT } from '../protocol/user-agent.js';
import { MessageCipher } from '../protocol/message-cipher.js';
import { payEventSignature } from '../platforms/mini-program/pay-event-signature.js';
import { type PayloadObject, textOf } from '../protocol/payload.js';
import type { Texts } from '../language/language.js';
import type { AccountWire, Handshake } from './account-wire.js';
import { broken, judgeCode, NOTHING_TO_REPLY, payloadOf, refusedByStatus, repliedOr, textsOf } from './answer-judge.js';
import { CallbackSigner } from '../platforms/message-push/callback-signer.js';
import type { Message } from '../platforms/message-push/message.js';
import { writeMessage } from '../protocol/payload-writer.js';
import { readPassiveReply } from './received-reply.js';
import { spoil, spoilSignatures, timestampOf } from './request-faults.js';
import type { RawAnswer, SignedRequest, SigningOptions } from './signed-request.js';
import { callbackPathOf, type SimulatedPushAccount } from './simulated-account.js';
import { PAY_RETRY_DELAYS } from './pay-retries.js';
import type { Verdict } from './verdict.js';

const DEFAULT_ORIGINAL_ID = 'gh_0123456789ab';

const NEITHER: Texts = {
  en: 'The answer is neither "success", nor empty, nor XML or JSON.',
  zh: '应答既不是 "success"，也不是空，也不是 XML 或 JSON。',
};

/** WeChat calls again at once, twice. */
export const PUSH_RETRY_DELAYS: readonly number[] = [0, 0];
/** Of a day of repeats, the first two. */
export const MONEY_RETRY_DELAYS: readonly number[] = PAY_RETRY_DELAYS.slice(0, 2);

/** What WeChat itself would send. */
export const WECHAT_HEADERS = { 'user-agent': WECHAT_USER_AGENT, accept: '*/*' } as const;

/** WeChat's side of an Official Account, a Mini Program or a WeChat shop. */
export class MessagePushWire implements AccountWire {
  private readonly signer: CallbackSigner;
  private readonly plainSigner: CallbackSigner;
  private readonly isEncrypted: boolean;
  private readonly platform: NonNullable<SimulatedPushAccount['platform']>;

  constructor(
    private readonly account: SimulatedPushAccount,
    private readonly path: string = callbackPathOf(account),
  ) {
    const { appId, token, encodingAesKey, mode } = account;
    this.platform = account.platform ?? 'official-account';
    this.signer = new CallbackSigner({
      appId,
      token,
      ...(encodingAesKey === undefined ? {} : { encodingAesKey }),
      ...(mode === undefined ? {} : { mode }),
    });
    this.plainSigner = new CallbackSigner({ token });
    this.isEncrypted = encodingAesKey !== undefined && mode !== 'plaintext';
  }

  handshake(options: SigningOptions = {}): Handshake {
    const echo = '4375120948345356249';
    const { url } = this.signer.handshake({ ...options, timestamp: timestampOf(options, Date.now()), echostr: echo });
    const query = options.fault === 'wrong-signature' ? spoilSignatures(url) : url;
    return { request: { method: 'GET', path: this.path + query, headers: WECHAT_HEADERS, body: '', plain: '' }, echo };
  }

  address() {
    return {
      to: this.account.originalId ?? DEFAULT_ORIGINAL_ID,
      account: { AppId: this.account.appId, appid: this.account.appId },
    };
  }

  sign(message: Message, options: SigningOptions = {}): SignedRequest {
    const format = options.format ?? this.account.format ?? (this.platform === 'channels-shop' ? 'json' : 'xml');
    const signer = options.fault === 'downgrade' ? this.plainSigner : this.signer;
    const complete = this.withPaySignature(message);
    const timestamp = timestampOf(options, Date.now());
    const signed = spoil(signer.message(options.text ?? complete, { ...options, timestamp, format }), options.fault);
    const openid = options.openid ?? textOf(message, 'FromUserName') ?? '';
    return {
      method: 'POST',
      path: `${this.path}${signed.query}&openid=${encodeURIComponent(openid)}`,
      headers: { ...WECHAT_HEADERS, 'content-type': signed.contentType },
      body: signed.body,
      plain: options.text ?? writeMessage(complete, format),
    };
  }

  judge(answer: RawAnswer, message: Message): Verdict {
    const { body } = answer;
    const refused = refusedByStatus(answer);
    if (refused !== undefined) {
      return refused;
    }
    if (body === 'success' || body === '') {
      return NOTHING_TO_REPLY;
    }
    const outer = payloadOf(body);
    if (outer === undefined) {
      return broken(NEITHER);
    }
    const acknowledged = judgeCode(outer, body);
    if (acknowledged !== undefined && this.platform !== 'official-account') {
      return acknowledged;
    }
    try {
      const payload = this.signer.openReply(body);
      return this.judgeReply(payload, this.plainOf(outer, body), message);
    } catch (error) {
      return broken(textsOf(error), body);
    }
  }

  retryDelays(message: Message): readonly number[] {
    const event = textOf(message, 'Event') ?? '';
    return this.platform === 'mini-program' && /^(xpay|minigame|retail)_/i.test(event)
      ? MONEY_RETRY_DELAYS
      : PUSH_RETRY_DELAYS;
  }

  private judgeReply(payload: PayloadObject, plain: string, message: Message): Verdict {
    const code = this.platform === 'official-account' ? undefined : judgeCode(payload, plain);
    if (code !== undefined) {
      return code;
    }
    if (textOf(payload, 'MsgType') === undefined && this.platform !== 'official-account') {
      return repliedOr({ type: 'fields', fields: payload }, plain);
    }
    const received = message as PayloadObject;
    const address = { user: textOf(received, 'FromUserName') ?? '', account: textOf(received, 'ToUserName') ?? '' };
    return repliedOr(readPassiveReply(payload, address), plain);
  }

  private plainOf(envelope: PayloadObject, body: string): string {
    const encrypted = this.isEncrypted ? encryptedOf(envelope) : undefined;
    return encrypted === undefined ? body : new MessageCipher(this.account.encodingAesKey!).decrypt(encrypted).message;
  }

  /** The pushes of a mini game's payments carry a signature of their own. */
  private withPaySignature(message: Message): Message {
    const { appKey } = this.account;
    const game = message['MiniGame'];
    if (appKey === undefined || typeof game !== 'object' || Array.isArray(game)) {
      return message;
    }
    const payload = textOf(game as PayloadObject, 'Payload') ?? '';
    const signature = payEventSignature(appKey, textOf(message, 'Event') ?? '', payload);
    return { ...message, MiniGame: { ...(game as Message), PayEventSig: signature } };
  }
}
