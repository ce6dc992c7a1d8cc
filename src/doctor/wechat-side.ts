import { randomInt } from 'node:crypto';
import type { PayloadObject } from '../protocol/payload.js';
import {
  CallbackSigner,
  type SignedMessage,
  type SignedQueryOptions,
} from '../platforms/message-push/callback-signer.js';
import type { Message } from '../platforms/message-push/message.js';
import { AiBotCallbackSigner, WecomCallbackSigner } from '../platforms/wecom/wecom-callback-signer.js';
import type { Echo } from './echo.js';
import { type Given, isWecom } from './given.js';

/** A signed GET, and what has to come back. */
export interface SignedHandshake extends Echo {
  /** From `?` on. */
  readonly query: string;
}

/** What is sent as a message, and who it is from and to. */
export interface TestMessage {
  readonly fields: Message;
  readonly from: string;
  readonly to: string;
}

type Signer = Pick<CallbackSigner, 'handshake' | 'message' | 'openReply'>;

/** An event that no application handles: nothing happens when it is received. */
export const UNKNOWN_EVENT = 'nestjs_wechat_doctor';

/** WeChat as it speaks to an account with these values. There has to be a token, and for WeCom a key. */
export class WechatSide {
  private readonly signer: Signer;
  private readonly handshakeSigner: Signer;

  constructor(readonly given: Given) {
    this.signer = signerOf(given, given.appId ?? given.corpId ?? '');
    this.handshakeSigner = signerOf(given, given.corpId ?? given.appId ?? '');
  }

  /** The same with something changed, as a wrong configuration has it. */
  with(change: Partial<Given>): WechatSide {
    return new WechatSide({ ...this.given, ...change });
  }

  handshake(expected = randomEcho(), options: SignedQueryOptions = {}): SignedHandshake {
    const query = this.handshakeSigner.handshake({ ...options, echostr: expected }).url;
    return { query, expected, sent: new URLSearchParams(query).get('echostr')! };
  }

  message(fields: Message, options: SignedQueryOptions = {}): SignedMessage {
    const signed = this.signer.message(fields, { ...options, format: this.given.format });
    const from = fields['FromUserName'];
    return isWecom(this.given.platform) || typeof from !== 'string'
      ? signed
      : { ...signed, query: `${signed.query}&openid=${encodeURIComponent(from)}` };
  }

  /** @throws Error when WeChat could not read it */
  openReply(body: string): PayloadObject {
    return this.signer.openReply(body);
  }
}

/** Whether there is what it takes to sign for the platform. */
export function canSign({ platform, token, aesKey, mode }: Given): boolean {
  if (platform === 'pay' || token === undefined) {
    return false;
  }
  return aesKey !== undefined || !(isWecom(platform) || platform === 'open-platform' || mode !== 'plaintext');
}

function signerOf(given: Given, receiverId: string): Signer {
  const { platform, mode, token = '', aesKey: encodingAesKey } = given;
  if (!isWecom(platform)) {
    const key = encodingAesKey === undefined ? {} : { encodingAesKey };
    return new CallbackSigner({ token, appId: receiverId, mode, ...key });
  }
  return platform === 'wecom-aibot'
    ? new AiBotCallbackSigner({ token, encodingAesKey: encodingAesKey! })
    : new WecomCallbackSigner({ token, encodingAesKey: encodingAesKey!, receiverId });
}

/** 19 digits whose last ones a JavaScript number can't hold, as the echostr of WeChat has. */
export function randomEcho(): string {
  return `${randomInt(10_000_000, 99_999_999)}${randomInt(10_000_000, 99_999_999)}${randomInt(0, 9)}${randomInt(1, 5)}7`;
}

/**
 * Nonces as WeChat has them. As texts one stands before a timestamp and the other behind it, as numbers both stand
 * before it: between them they tell a server that sorts in a wrong way.
 */
export const nonces = {
  low: () => `10${randomInt(1_000_000, 9_999_999)}`,
  high: () => `4${randomInt(10_000_000, 99_999_999)}`,
} as const;

/** A text message of a user who does not exist; for platforms without users, an event of no consequence. */
export function textMessage({ platform, text }: Given): TestMessage {
  const [from, to] = [`oDoctor${randomInt(1_000_000_000)}`, isWecom(platform) ? 'wwDoctor' : 'gh_doctor'];
  const message = { ToUserName: to, FromUserName: from, CreateTime: seconds(), MsgType: 'text', Content: text };
  const id = randomEcho();
  switch (platform) {
    case 'wecom-aibot':
      return {
        from,
        to,
        fields: {
          msgid: id,
          aibotid: to,
          chattype: 'single',
          from: { userid: from },
          msgtype: 'text',
          text: { content: text },
        },
      };
    case 'wecom':
      // What is of no app of the corp is of none that a server could take for another.
      return { from, to, fields: { ...message, MsgId: id, AgentID: '0' } };
    case 'official-account':
    case 'mini-program':
      return { from, to, fields: { ...message, MsgId: id } };
    default:
      return unknownEvent(platform);
  }
}

/** An event that no handler knows, with some text in it. */
export function unknownEvent(platform: Given['platform'], padding = ''): TestMessage {
  const [from, to] = [`oDoctor${randomInt(1_000_000_000)}`, isWecom(platform) ? 'wwDoctor' : 'gh_doctor'];
  const message = { ToUserName: to, FromUserName: from, CreateTime: seconds(), MsgType: 'event', Event: UNKNOWN_EVENT };
  switch (platform) {
    case 'wecom-suite':
      return { from, to, fields: { SuiteId: to, InfoType: UNKNOWN_EVENT, TimeStamp: seconds(), Padding: padding } };
    case 'open-platform':
      return { from, to, fields: { AppId: to, CreateTime: seconds(), InfoType: UNKNOWN_EVENT, Padding: padding } };
    case 'wecom-aibot':
      return {
        from,
        to,
        fields: {
          msgid: randomEcho(),
          msgtype: 'event',
          from: { userid: from },
          event: { eventtype: UNKNOWN_EVENT },
          padding,
        },
      };
    default:
      return { from, to, fields: { ...message, Padding: padding } };
  }
}

function seconds(): number {
  return Math.floor(Date.now() / 1000);
}
