import { encryptedOf } from '../protocol/envelope.js';
import { MessageCipher } from '../protocol/message-cipher.js';
import { type PayloadFormat, type PayloadObject, textOf } from '../protocol/payload.js';
import { readPayload } from '../protocol/payload-reader.js';
import type { Texts } from '../language/language.js';
import type { AccountWire, Handshake } from './account-wire.js';
import { broken, judgeSuccess, NOTHING_TO_REPLY, refusedByStatus, repliedOr, textsOf } from './answer-judge.js';
import type { Message } from '../platforms/message-push/message.js';
import { writeMessage } from '../protocol/payload-writer.js';
import { PUSH_RETRY_DELAYS, WECHAT_HEADERS } from './message-push-wire.js';
import { readAiBotReply, readPassiveReply, type ReceivedReply } from './received-reply.js';
import { spoil, spoilSignatures, timestampOf } from './request-faults.js';
import type { RawAnswer, SignedRequest, SigningOptions } from './signed-request.js';
import {
  callbackPathOf,
  type SimulatedAiBot,
  type SimulatedWecomApp,
  type SimulatedWecomSuite,
} from './simulated-account.js';
import type { Verdict } from './verdict.js';
import { AiBotCallbackSigner, WecomCallbackSigner } from '../platforms/wecom/wecom-callback-signer.js';

interface Credentials {
  readonly token: string;
  readonly encodingAesKey: string;
}

/** What every callback URL of WeCom has in common. */
abstract class WecomWire implements AccountWire {
  constructor(
    protected readonly path: string,
    protected readonly credentials: Credentials,
    private readonly handshakeSigner: WecomCallbackSigner,
  ) {}

  abstract address(): ReturnType<AccountWire['address']>;
  abstract judge(answer: RawAnswer, message: Message): Verdict;
  abstract sign(message: Message, options?: SigningOptions): SignedRequest;

  handshake(options: SigningOptions = {}): Handshake {
    const echo = '4375120948345356249';
    const timestamp = timestampOf(options, Date.now());
    const { url } = this.handshakeSigner.handshake({ ...options, timestamp, echostr: echo });
    const query = options.fault === 'wrong-signature' ? spoilSignatures(url) : url;
    return { request: { method: 'GET', path: this.path + query, headers: WECHAT_HEADERS, body: '', plain: '' }, echo };
  }

  retryDelays(_message: Message): readonly number[] {
    return PUSH_RETRY_DELAYS;
  }

  protected signWith(
    signer: WecomCallbackSigner,
    path: string,
    message: Message,
    format: PayloadFormat,
    options: SigningOptions,
  ): SignedRequest {
    const plain = options.text ?? writeMessage(message, format);
    const timestamp = timestampOf(options, Date.now());
    const signed = spoil(signer.message(plain, { ...options, timestamp, format }), options.fault);
    return {
      method: 'POST',
      path: path + (path.includes('?') ? signed.query.replace('?', '&') : signed.query),
      headers: { ...WECHAT_HEADERS, 'content-type': signed.contentType },
      body: options.fault === 'downgrade' ? plain : signed.body,
      plain,
    };
  }

  protected judgeReply(
    answer: RawAnswer,
    signer: WecomCallbackSigner,
    read: (payload: PayloadObject) => ReceivedReply | Texts,
  ): Verdict {
    const { body } = answer;
    const refused = refusedByStatus(answer);
    if (refused !== undefined) {
      return refused;
    }
    if (body === 'success' || body === '') {
      return NOTHING_TO_REPLY;
    }
    try {
      const payload = signer.openReply(body);
      return repliedOr(read(payload), this.plainOf(body));
    } catch (error) {
      return broken(textsOf(error), body);
    }
  }

  /** @param body - a reply that could be opened, so it is encrypted */
  private plainOf(body: string): string {
    const encrypted = encryptedOf(readPayload(body).payload)!;
    return new MessageCipher(this.credentials.encodingAesKey).decrypt(encrypted).message;
  }
}

/** WeCom's side of an app. */
export class WecomAppWire extends WecomWire {
  private readonly signer: WecomCallbackSigner;

  constructor(private readonly account: SimulatedWecomApp) {
    const signer = new WecomCallbackSigner({ ...credentialsOf(account), receiverId: account.corpId });
    super(callbackPathOf(account), account, signer);
    this.signer = signer;
  }

  address() {
    const { corpId, agentId } = this.account;
    return { to: corpId, account: { AgentID: agentId ?? 1_000_002, CorpId: corpId } };
  }

  sign(message: Message, options: SigningOptions = {}): SignedRequest {
    return this.signWith(this.signer, this.path, message, options.format ?? this.account.format ?? 'xml', options);
  }

  judge(answer: RawAnswer, message: Message): Verdict {
    return this.judgeReply(answer, this.signer, (payload) => readPassiveReply(payload, addressIn(message)));
  }
}

/** WeCom's side of a suite: its command URL, and its data URL for what happens in a corp. */
export class WecomSuiteWire extends WecomWire {
  private readonly commands: WecomCallbackSigner;
  private readonly data: WecomCallbackSigner;
  /** The corp that installed the suite in the simulation. */
  private readonly customerCorpId = 'ww0123456789abcdef';

  constructor(private readonly account: SimulatedWecomSuite) {
    const credentials = credentialsOf(account);
    super(callbackPathOf(account), account, new WecomCallbackSigner({ ...credentials, receiverId: account.corpId }));
    this.commands = new WecomCallbackSigner({ ...credentials, receiverId: account.suiteId });
    this.data = new WecomCallbackSigner({ ...credentials, receiverId: this.customerCorpId });
  }

  address() {
    const { suiteId, corpId } = this.account;
    return { to: suiteId, account: { AuthCorpId: this.customerCorpId, ServiceCorpId: corpId, SuiteId: suiteId } };
  }

  sign(message: Message, options: SigningOptions = {}): SignedRequest {
    return 'InfoType' in message
      ? this.signWith(this.commands, this.path, message, 'xml', options)
      : this.signWith(this.data, `${this.path}/data?corpid=${this.customerCorpId}`, message, 'xml', options);
  }

  judge(answer: RawAnswer, message: Message): Verdict {
    if (!('InfoType' in message)) {
      return this.judgeReply(answer, this.data, (payload) => readPassiveReply(payload, addressIn(message)));
    }
    return judgeSuccess(answer);
  }
}

/** WeCom's side of an AI bot. */
export class AiBotWire extends WecomWire {
  private readonly signer: AiBotCallbackSigner;

  constructor(account: SimulatedAiBot) {
    const signer = new AiBotCallbackSigner(credentialsOf(account));
    super(callbackPathOf(account), account, signer);
    this.signer = signer;
  }

  address() {
    return { to: 'aib0simulator0bot' };
  }

  sign(message: Message, options: SigningOptions = {}): SignedRequest {
    return this.signWith(this.signer, this.path, message, 'json', options);
  }

  judge(answer: RawAnswer): Verdict {
    return this.judgeReply(answer, this.signer, readAiBotReply);
  }

  /** A click on a card is delivered once. */
  override retryDelays(message: Message): readonly number[] {
    const event = message['event'];
    const isCard = typeof event === 'object' && (event as Message)['eventtype'] === 'template_card_event';
    return isCard ? [] : PUSH_RETRY_DELAYS;
  }
}

function credentialsOf({ token, encodingAesKey }: Credentials): Credentials {
  return { token, encodingAesKey };
}

function addressIn(message: Message): { user: string; account: string } {
  const received = message as PayloadObject;
  return { user: textOf(received, 'FromUserName') ?? '', account: textOf(received, 'ToUserName') ?? '' };
}
