import type { Attempt } from './delivery.js';
import type { ReceivedReply } from './received-reply.js';
import type { RawAnswer, SignedRequest } from './signed-request.js';
import type { VerdictKind } from './verdict.js';

/** What came back for a message, as WeChat sees it. */
export class TestAnswer {
  /** What WeChat makes of it. */
  readonly verdict: VerdictKind;
  /** A sentence that says why. */
  readonly why: string;
  /** The reply that the user sees; `undefined` when there is none. */
  readonly reply: ReceivedReply | undefined;
  /** The answer as it came; `undefined` when none came. */
  readonly raw: RawAnswer | undefined;
  readonly request: SignedRequest;
  /** Milliseconds. */
  readonly duration: number;

  /** @internal */
  constructor(
    attempt: Attempt,
    private readonly again: () => Promise<TestAnswer>,
  ) {
    const { verdict, answer, request, duration } = attempt;
    this.verdict = verdict.kind;
    this.why = verdict.why.en;
    this.reply = verdict.reply;
    this.raw = answer;
    this.request = request;
    this.duration = duration;
  }

  /** Sends the same bytes again, as WeChat does when it got no answer. */
  retries(): Promise<TestAnswer> {
    return this.again();
  }
}
