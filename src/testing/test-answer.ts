import { localized } from '../language/language.js';
import { LocalizedError } from '../language/localized-error.js';
import type { Message } from '../platforms/message-push/message.js';
import type { Attempt } from './delivery.js';
import type { ReceivedReply } from './received-reply.js';
import { sentMessageOf } from './sent-message.js';
import type { RawAnswer, SignedRequest } from './signed-request.js';
import type { VerdictKind } from './verdict.js';

/** What the application may do afterwards. */
export interface Afterwards {
  readonly again: () => Promise<TestAnswer>;
  /** The next message that the user gets through the API, within so many milliseconds. */
  readonly sent: (timeout: number) => Promise<Readonly<Record<string, unknown>> | undefined>;
}

/** What came back for a message, as WeChat sees it. */
export class TestAnswer {
  /** What WeChat makes of it. */
  readonly verdict: VerdictKind;
  /** A sentence that says why, in the language that the process speaks: see the option `language` of `WechatModule`. */
  readonly why: string;
  /** The reply that the user sees; `undefined` when there is none. */
  readonly reply: ReceivedReply | undefined;
  /** The answer as it came; `undefined` when none came. */
  readonly raw: RawAnswer | undefined;
  /** The body of the answer after decryption; `undefined` when none came. */
  readonly plain: string | undefined;
  readonly request: SignedRequest;
  /** Milliseconds. */
  readonly duration: number;

  /** @internal */
  constructor(
    /** What was sent, by its official names. */
    readonly message: Message,
    attempt: Attempt,
    private readonly afterwards: Afterwards,
  ) {
    const { verdict, answer, request, duration } = attempt;
    this.verdict = verdict.kind;
    this.why = localized(verdict.why);
    this.reply = verdict.reply;
    this.raw = answer;
    this.plain = verdict.plain ?? answer?.body;
    this.request = request;
    this.duration = duration;
  }

  /** Sends the same bytes again, as WeChat does when it got no answer. */
  retries(): Promise<TestAnswer> {
    return this.afterwards.again();
  }

  /**
   * Waits for what the application sends to the user later, as a customer service message or a message of a WeCom app. The
   * client needs the stand-in of the API as its `api`.
   *
   * @param options - `timeout` in milliseconds. Default: 15000
   * @throws Error when nothing was sent in time
   */
  async late({ timeout = 15_000 }: { readonly timeout?: number } = {}): Promise<ReceivedReply> {
    const message = await this.afterwards.sent(timeout);
    if (message === undefined) {
      throw new LocalizedError({
        en: `Nothing was sent to the user within ${timeout / 1000} s: does the application import WechatClientModule, and does the account have its secret?`,
        zh: `${timeout / 1000} 秒内没有向用户发送任何消息：应用导入 WechatClientModule 了吗？账号配置 secret 了吗？`,
      });
    }
    return sentMessageOf(message);
  }
}
